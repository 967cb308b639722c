"""Measure the time expressions of claimcheck: against TIMEX3 annotations, against the phrases of Duckling and dateparser, and their speed.

Usage: python benchmarks/times.py [SHARED] [--misses]    (SHARED: the folder that holds data/, ../shared by default)

1. News with TIMEX3 annotations, scored as TempEval-3 does: extent strict and relaxed, type and value F1 (matched expressions only).
2. Duckling's English corpus. A row is right where the first instant of what we read is the row's, and for an interval
   its end too; "two weeks ago" where the week, month or year that we read holds the row's instant, which Duckling counts back to the hour or day.
   Rows that cannot be compared are counted by the reason in `NOT_COMPARABLE`. A verb that looks ahead leads up to each phrase, since Duckling
   prefers the future; names get their capitals.
3. dateparser's relative and absolute phrases, by the stretch that the row's instant has to lie in.
4. Speed: milliseconds of processor time for 1,000 words, and the ratio to a bare pass that finds words with their offsets and scans for dates.
"""

import argparse
import datetime as dt
import json
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from claimcheck.extract.times import find_times
from claimcheck.language.en.calendar import HOLIDAYS, MONTHS, WEEKDAYS
from claimcheck.model.articles import Article
from claimcheck.model.documents import Document
from claimcheck.model.times import TimeExpression

Row = dict[str, Any]

#: Why a row of Duckling's is not compared, and what shows it.
NOT_COMPARABLE: dict[str, str] = {
    'a length by TimeML: "in two weeks" is a duration': (
        r"(?:with)?in (?:about )?(?:an? |\d|one|two|three|half|few|a (?:couple|few|pair|quarter))|after \d+ days|for (?:\d+|thirty)|in 1[\"']| for 10 days"
    ),
    "whole units before or after the present one; ours run up to the day of publication": (
        r"^(?:the )?(?:last|past|next|upcoming|coming) (?:\d|one|two|three|few)|upcoming|rest of|all week"
    ),
    "an interval from now on: ours is the date alone": r"^by |^asap|as soon as possible|today in one hour",
    "typed to an assistant, not written in news": (
        r"\b\d{1,2}(?::\d\d)?[ap]\b\.?|\d{1,2}h(?:\d\d)?|@|ish\b|\b(?:eo[dmy]|bo[my]|atm|ou|wkend|qtrs?)\b|^at \d{3,4}|\bat \d{1,2} \d\d|a m$|p m$|oclock|"
        r"\d \d\d|later than|in the [ap]m|untill|o ?clock|closest|this (?:morning|evening|afternoon) at \d+|at three twenty|approximately|around \d|"
        r"mid day|sometimes|anytime"
    ),
    "a time zone: Duckling converts it, we keep the clock as it is written": r"\b(?:gmt|cst|cet|bst|pst|ist|utc)\b",
    "a fraction, a score or a season in news: bare figures with a slash or hyphen": (
        r"^(?:on )?\d{1,2} ?[/-] ?\d{1,2}(?: at .*)?$|^\d{4}[-/]\d\d?$|^\d/\d{4}$|^11:30-1:30$"
    ),
    "a clock time already past at the reference time: Duckling takes tomorrow's": r"^(?:at )?(?:3|three)(?::18)? ?am$|3 in the morning|at 12am|this morning at",
    "the present moment: a reference by TimeML": r"^(?:just |right )?now$|at the moment|^at this time",
    "a weekday or holiday counted over years or weeks": (
        r"\d+ \w+days (?:from|back|ago)|(?:two|three|four) \w+days|after next|thanksgiving \d \w+ (?:ago|from now)|"
        r"\w+ (?:in|from|after) (?:a|\d+|one|\w+) (?:years?|months)"
    ),
}
_REASONS = {reason: re.compile(pattern, re.IGNORECASE) for reason, pattern in NOT_COMPARABLE.items()}
OTHER_CALENDAR = "a holiday by another calendar, of one country's offices, or of the trade"
ANOTHER_SEASON = "seasons by the astronomer; ours begin with the weather bureau's and end with the astronomer's"

_CAPITALS = re.compile(rf"\b(?:{'|'.join([*WEEKDAYS, *MONTHS])})\b", re.IGNORECASE)


def read(text: str, published: str | dt.datetime | None) -> tuple[TimeExpression, ...]:
    """Return the time expressions of *text*."""
    return find_times(Document(article=Article(text=text, published=published), blocks=(), sentences=()))


def rows(path: Path) -> list[Row]:
    """Return the rows of a JSON Lines file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


# TIMEX3


def score_timex(path: Path) -> Counter[str]:
    """Count gold, predicted and matched expressions, and those with the right extent, type and value."""
    counts: Counter[str] = Counter()
    for row in rows(path):
        gold = [timex for timex in row["timex"] if timex.get("start") is not None and timex["end"] > timex["start"]]
        free = list(read(row["text"], (row.get("dct") or "")[:10] or None))
        counts.update(gold=len(gold), predicted=len(free))
        for timex in gold:
            hit = next((found for found in free if found.span.start < timex["end"] and found.span.end > timex["start"]), None)
            if hit is not None:
                free.remove(hit)
                right = {
                    "strict": (hit.span.start, hit.span.end) == (timex["start"], timex["end"]),
                    "type": hit.type == timex["type"],
                    "value": hit.value == timex["value"],
                }
                counts.update(relaxed=1, **{name: int(value) for name, value in right.items()})
    return counts


def f1(counts: Counter[str], what: str) -> float:
    """Return twice the matches over gold and predicted together."""
    return 2 * counts[what] / max(1, counts["gold"] + counts["predicted"])


# Duckling


def why_not_comparable(row: Row) -> str | None:
    """Return the reason for which a row of Duckling's is left out, None where it counts."""
    text, expected = row["input"], row["expected"]
    if row["corpus"] not in ("allExamples", "defaultCorpus", "diffCorpus"):
        return "another order of day and month, or read only with the latent option"
    if expected is None:
        return "no value"
    if "season" in text.lower() or re.search(r"summer|winter", text, re.IGNORECASE):
        return ANOTHER_SEASON
    if expected.get("holiday") and not any(re.search(rf"\b{re.escape(name)}\b", text, re.IGNORECASE) for name in HOLIDAYS):
        return OTHER_CALENDAR
    if re.search(r"orthodox|chinese|lunar|parsi|islamic|super", text, re.IGNORECASE):
        return OTHER_CALENDAR
    return next((reason for reason, pattern in _REASONS.items() if pattern.search(text)), None)


def is_right(row: Row) -> bool:
    """Say whether what is read of the row's phrase begins, and for an interval ends, where Duckling says."""
    capitals = _CAPITALS.sub(lambda match: match[0].capitalize(), row["input"])
    capitals = re.sub(
        "|".join(sorted((re.escape(name) for name in HOLIDAYS), key=len, reverse=True)),
        lambda match: match[0].title().replace("'S", "'s"),
        capitals,
        flags=re.IGNORECASE,
    )
    reference = dt.datetime.fromisoformat(row["reference_time"]).replace(tzinfo=None)
    lead = (
        "It will be at " if row["expected"].get("grain") in ("minute", "hour", "second") and not capitals.startswith(("at ", "in ", "on ")) else "It will be "
    )
    found = [time for time in read(f"{lead}{capitals}.", reference) if time.earliest and time.latest]
    if not found:
        return False
    expected = row["expected"]
    if expected["kind"] == "interval":
        return found[0].earliest == dt.datetime.fromisoformat(expected["from"]) and abs(
            _ends(found[-1]) - dt.datetime.fromisoformat(expected["to_exclusive"])
        ) <= dt.timedelta(hours=1)
    instant = dt.datetime.fromisoformat(expected["value"])
    if re.search(r"\b(?:ago|hence|from (?:now|right now|today))$", row["input"], re.IGNORECASE):
        return len(found) == 1 and found[0].earliest is not None and found[0].earliest <= instant < _ends(found[0])
    return len(found) == 1 and found[0].earliest == instant


def _ends(time: TimeExpression) -> dt.datetime:
    assert time.latest is not None
    return time.latest


# dateparser


def is_right_for_dateparser(row: Row) -> bool | None:
    """Say whether the instant of a row of dateparser's lies in what is read, None where the row cannot be compared."""
    if row.get("expected") is None:
        return None
    expected = dt.datetime.fromisoformat(row["expected"])
    found = [time for time in read(f"It was on {row['input']}.", row["reference"][:10]) if time.earliest and time.latest]
    return any(time.earliest <= expected < time.latest for time in found if time.earliest and time.latest)


def is_right_relative(row: Row) -> bool | None:
    """The same for "2 weeks ago" and "yesterday": the unit named has to hold the instant."""
    if not re.fullmatch(r"(?:yesterday|today|tomorrow|(?:an?|one|two|\d+) (?:day|week|month|year|decade)s? ago)", row["input"].strip(), re.IGNORECASE):
        return None
    now = dt.datetime(2024, 6, 5, 12)
    delta = row["delta"]
    months = delta.get("years", 0) * 12 + delta.get("months", 0)
    sign = 1 if row["kind"] == "in_future" else -1
    year, month = divmod(now.year * 12 + now.month - 1 + sign * months, 12)
    instant = now.replace(year=year, month=month + 1) + sign * dt.timedelta(days=delta.get("days", 0), weeks=delta.get("weeks", 0))
    found = [time for time in read(f"It was {row['input']}.", now) if time.earliest and time.latest]
    return any(time.earliest <= instant < time.latest for time in found if time.earliest and time.latest)


# speed

_FLOOR = (
    re.compile(r"\w+(?:[’'-]\w+)*"),
    re.compile(r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"),
)


def bare_pass(text: str) -> int:
    """Find words with their offsets, and month and day names: the least that any program has to do."""
    return sum(1 for pattern in _FLOOR for _ in ((match.start(), match.end()) for match in pattern.finditer(text)))


def least_ms(function: Callable[[str], object], texts: Sequence[str], repeats: int = 5) -> float:
    """Return the least time of *repeats* passes over *texts* for 1,000 words, in milliseconds of processor time, after one that does not count."""
    words = sum(len(text.split()) for text in texts)
    times = []
    for _ in range(repeats + 1):
        begin = time.process_time()
        for text in texts:
            function(text)
        times.append((time.process_time() - begin) * 1e6 / words)
    return min(times[1:])


def report(shared: Path, *, misses: bool) -> Iterator[str]:
    """Yield the lines of the report."""
    total: Counter[str] = Counter()
    for path in sorted((shared / "data" / "timex").glob("*.jsonl")):
        counts = score_timex(path)
        total.update(counts)
        yield _timex_line(path.stem, counts)
    yield _timex_line("together", total)
    yield from _duckling(rows(shared / "data" / "duckling" / "time_en.jsonl"), misses=misses)
    for name, check in (("absolute", is_right_for_dateparser), ("relative", is_right_relative)):
        judged = [(row["input"], check(row)) for row in rows(shared / "data" / "dateparser" / f"{name}_en.jsonl")]
        compared = [(text, right) for text, right in judged if right is not None]
        left_out = f"{len(judged) - len(compared)} not comparable (no single instant, or a length by TimeML)"
        yield f"dateparser {name}: {sum(bool(right) for _, right in compared)} of {len(compared)} right; {left_out}"
        yield from (f"    missed {text!r}" for text, right in compared if misses and not right)
    texts = [row["text"] for path in sorted((shared / "data" / "timex").glob("*.jsonl")) for row in rows(path)]
    ours, floor = least_ms(lambda text: read(text, "1998-01-08"), texts), least_ms(bare_pass, texts)
    yield f"speed: {ours:.2f} ms for 1,000 words; a bare pass takes {floor:.2f} ms: {ours / floor:.1f} times as long"


def _timex_line(name: str, counts: Counter[str]) -> str:
    return f"{name:<16} gold {counts['gold']:>5}  " + "  ".join(f"{what} F1 {f1(counts, what):.3f}" for what in ("strict", "relaxed", "type", "value"))


def _duckling(table: list[Row], *, misses: bool) -> Iterator[str]:
    reasons = Counter(why_not_comparable(row) for row in table)
    compared = [row for row in table if why_not_comparable(row) is None]
    wrong = [row for row in compared if not is_right(row)]
    yield f"Duckling: {len(compared) - len(wrong)} of {len(compared)} comparable rows right ({1 - len(wrong) / len(compared):.3f})"
    yield from (f"    {count:>4} not compared: {reason}" for reason, count in reasons.most_common() if reason)
    yield from (f"    missed {row['input']!r}, wanted {row['expected']}" for row in wrong if misses)


def main() -> None:
    """Print the report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", nargs="?", type=Path, default=Path(__file__).resolve().parents[2] / "shared")
    parser.add_argument("--misses", action="store_true", help="list the phrases that are read wrongly")
    options = parser.parse_args()
    for line in report(options.shared, misses=options.misses):
        print(line)


if __name__ == "__main__":
    main()
