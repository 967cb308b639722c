"""Measure the quantities of claimcheck: against the test inputs of Duckling and quantulum3, on the gold pairs of news, and their speed.

Usage: python benchmarks/quantities.py [SHARED] [--misses]    (SHARED: the folder that holds data/ and gold/, ../shared by default)

1. Duckling's English rows for money, quantities, distances, temperatures, volumes and numerals. A row is right where one of our quantities
   has its value (or its range, or its bound) and its unit, the units of one dimension converted. Each phrase stands in a sentence, for a
   figure alone in front of a full stop is the number of a list.
2. quantulum3's sentences: each expected quantity counts on its own, right where one of ours that overlaps its words has its value and unit.
   A length of time counts as found where our reading of times covers it.
3. Rows that cannot be compared are counted by their reason in `NOT_COMPARABLE`: they are not news, or the two libraries mean different things.
4. Gold pairs of news: how many of the figures that careful readers list as equal or different, both sides, are read as quantities or times.
5. Speed: milliseconds for 1,000 words, and the ratio to a bare pass that finds words with their offsets and scans for numbers.
"""

import argparse
import json
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

from claimcheck.extract.quantities import find_quantities
from claimcheck.extract.times import find_times
from claimcheck.language.en.units import MEASURES
from claimcheck.model.articles import Article, Block, BlockKind
from claimcheck.model.documents import Document
from claimcheck.model.quantities import Quantity
from claimcheck.model.spans import Span
from claimcheck.segment.segmentation import segment

Row = dict[str, Any]
DUCKLING = ("amountofmoney", "quantity", "distance", "temperature", "volume", "numeral")

#: Why a row is not compared, and what its input shows.
NOT_COMPARABLE = {
    "a currency or a unit that English news seldom prints": (
        r"\b(?:aed|bgn|cny\d*|czk|egp|geneh|genihs?|genihat.*|lbp|inr|iqd|jod|kd|kwd|l\.?e\.?|lev|mad|malaysian|mnt|mongolian|myr\d*|ringgits?|rms?\d*|omr|pln|pta|qar|qatari|"
        r"rials?|riyals?|sar|saudi\w*|lebanese|egyptian\w*|sgd|ils|tugriks?|tugruks?|uah|vnd|dongs?|dinars?|dirhams?|hryvnia|kr|sek|ron|lei|zar|gel|lari|thb|shillings?|"
        r"koti|lacs?|lakhs?|lkhs?|k?crores?|krores?|cr|cups?|tablespoons?|teaspoons?|tbsp|tsp|quarts?|pints?|hectolit\w+|millilit\w+|mls?|gals?|gs|grs|kgs|mgs|oz|kms|cl|l|g|t)\b|"
        r"€ur|(?<=\d)(?:rm|dkk|le|gal|ml|l|g|c|k|m|oz|'')|\buah\d|k\.g\."
    ),
    "sums in two units told one after the other": (
        r"\band (?:\d+|[\w-]+) ?(?:c|cents?|¢|pence)?$|(?:dollars?|euros?|rupees|ringgit|bucks|gbp|cad|chf|\$\d+) \d|feet and|"
        r",.*(?:feet|metre|km|in|mile)|kilometer and|\d' ?\d|\bfoot \d|yards? (?:\d|and)|meter and|yd \d"
    ),
    "typed to an assistant": (
        r"^(?:about |around |~ ?)?-?\d*\.?\d+[kmg]?$|^(?:minus|negative)\b|point|^-|\d\.\d{3}\.\d|^\d+ \(|^\d\d \d|/|^\.\d|e-?\d|\d[kmg]$|\d ?\"|\b\d+ in\.?$|"
        r"^(?:usd|gbp|cad|chf)\d|^rs\d|us\$$|\drs$|¢|pennies|\d c$|° \w|\bdeg\.|^one twenty two$|^(?:naught|nought|nil|one|single)$|dozens$|billions$|millions$"
    ),
    "a hedged range: our hedges widen it": r"^(?:about|around|approximately|~).*\d ?(?:-|to) ?\d|~ ?7|about (?:7\.0|0\.007)",
    "a vague number: ours is a range": r"^(?:an? )?(?:couple|few)(?: of)?$",
    "one of a unit, or a part of a cook's unit": (
        r"^(?:an? (?:dollar|kilogram|kg|pound|lb|liter|litre|gallon)|(?:thousand|half|half-|quarter-?|fourth of|half a|tenth of a) ?(?:liters?|litre|gallon))$"
    ),
    "physics, computing and cooking": (
        r"electronvolt|\bev\b|femtobarn|nanomet|picomet|attomet|kelvin|joule|candela|sigma|10[-−]|×|\^|bytes?\b|bits?\b|watt|gray|hz\b|/|\bper\b|²|³|\bgross\b|baker|\bdime\b|penny|"
        r"\bs-1\b|gigayear|\bmg\b|milligram|cubic"
    ),
}
_REASONS = {reason: re.compile(pattern, re.IGNORECASE) for reason, pattern in NOT_COMPARABLE.items()}

#: The names of Duckling's and quantulum3's units ─► ours. What is not here keeps its own name and is never found.
UNITS = {
    "Dollar": "USD", "USD": "USD", "EUR": "EUR", "Pound": "lb", "GBP": "GBP", "INR": "INR", "Cent": "cent", "Unnamed": None,
    "Kilometre": "km", "Mile": "mile", "Metre": "m", "Centimetre": "cm", "Millimetre": "mm", "Foot": "ft", "Inch": "inch", "Yard": "yard",
    "Gram": "g", "Ounce": "oz", "Celsius": "°C", "Fahrenheit": "°F", "Degree": "degree", "Litre": "l", "Gallon": "gallon",
    "dimensionless": None, "dollar": "USD", "euro": "EUR", "pound sterling": "GBP", "mile": "mile", "inch": "inch", "degree Celsius": "°C",
    "degree fahrenheit": "°F", "kilometre": "km", "square kilometre": "sq km", "metre": "m", "gallon": "gallon", "percentage": "percent",
    "litre": "l", "square mile": "sq mi", "tonne": "tonne", "cent": "cent", "kilometre per hour": "km/h", "dozen": "dozen", "megabyte": "MB",
    "foot": "ft", "pound-mass": "lb",
}  # fmt: skip
TIME_UNITS = frozenset("second minute hour day week month year decade century".split())


def document_of(text: str) -> Document:
    """Return *text* as one body block."""
    return segment(Article(text=text), (Block(BlockKind.BODY, Span(0, len(text))),))


def read(text: str) -> tuple[tuple[Quantity, ...], tuple[Span, ...]]:
    """Return the quantities of *text* and the places of its times."""
    document = document_of(text)
    times = find_times(document)
    return find_quantities(document, times), tuple(one.span for one in times)


def why_not(row_input: str) -> str | None:
    """Return why a row cannot be compared, None where it can."""
    return next((reason for reason, pattern in _REASONS.items() if pattern.search(row_input)), None)


def has(quantity: Quantity, row: Row) -> bool:
    """Say whether *quantity* has the value and the unit of *row*, which holds value, or min and max, and unit."""
    unit, factor = _unit(row.get("unit"))
    low, high = row.get("min", row.get("value")), row.get("max", row.get("value"))
    if unit != quantity.unit and not (unit in (None, "USD") and quantity.unit in (None, "USD")):
        wanted = next((measure for measure in MEASURES.values() if measure[0] == unit), None)
        if wanted is None or wanted[1] != quantity.dimension:
            return False
        factor *= Decimal(wanted[2]) / quantity.factor
    ends = (quantity.interval.lower, quantity.interval.upper) if quantity.value is None or "min" in row or "max" in row else (quantity.value, quantity.value)
    return all(_near(end, None if want is None else Decimal(str(want)) * factor) for end, want in zip(ends, (low, high), strict=True) if want is not None)


def _unit(name: str | None) -> tuple[str | None, Decimal]:
    ours = UNITS.get(name, name) if name else None
    if ours == "cent":
        return "USD", Decimal("0.01")
    return (None, Decimal(12)) if ours == "dozen" else (ours, Decimal(1))


def _near(ours: Decimal | None, wanted: Decimal | None) -> bool:
    if ours is None or wanted is None:
        return ours is wanted
    return abs(ours - wanted) <= abs(wanted) / 1000


def duckling_rows(folder: Path) -> Iterator[tuple[str, Row]]:
    """Yield (kind, row) for every row whose value was decoded."""
    for kind in DUCKLING:
        for line in (folder / f"{kind}_en.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if "value" in row or "min" in row or "max" in row:
                yield kind, row | {"unit": "GBP"} if kind == "amountofmoney" and row.get("unit") == "Pound" else row


def measure_duckling(folder: Path, misses: bool) -> None:
    """Print, kind by kind, how many comparable rows are right."""
    right, compared, left_out = Counter[str](), Counter[str](), Counter[str]()
    for kind, row in duckling_rows(folder):
        reason = "read only where a figure is expected (latent)" if row["corpus"] == "latentCorpus" else why_not(row["input"])
        if reason:
            left_out[reason] += 1
            continue
        compared[kind] += 1
        quantities, _ = read(f"They have {row['input']} here.")
        hit = any(has(quantity, row) for quantity in quantities)
        right[kind] += hit
        if misses and not hit:
            print("   missed:", kind, "|", row["input"], "|", [(one.text, str(one.interval), one.unit) for one in quantities])
    _report("Duckling", right, compared, left_out)


def measure_quantulum(folder: Path, misses: bool) -> None:
    """Print how many of quantulum3's comparable quantities are right."""
    right, compared, left_out = Counter[str](), Counter[str](), Counter[str]()
    for line in (folder / "quantities.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        quantities, times = read(row["input"])
        for wanted in row["expected"]:
            unit = wanted["unit"] if isinstance(wanted["unit"], str) else "compound"
            reason = "a unit made of several" if unit == "compound" else why_not(wanted["surface"]) or why_not(unit)
            if reason:
                left_out[reason] += 1
                continue
            start = row["input"].index(wanted["surface"])
            place = Span(start, start + len(wanted["surface"]))
            kind = "times" if unit in TIME_UNITS else "others"
            compared[kind] += 1
            if kind == "times":
                hit = any(span.overlaps(place) for span in times)
            else:
                hit = any(one.span.overlaps(place) and has(one, _with_range(wanted, unit)) for one in quantities)
            right[kind] += hit
            if misses and not hit:
                print("   missed:", unit, wanted["value"], "|", wanted["surface"], "|", [(one.text, str(one.interval), one.unit) for one in quantities])
    _report("quantulum3", right, compared, left_out)


def _with_range(wanted: Row, unit: str) -> Row:
    room = wanted.get("uncertainty")
    if not room:
        return {"value": wanted["value"], "unit": unit}
    return {"min": wanted["value"] - room, "max": wanted["value"] + room, "unit": unit}


def measure_gold(folder: Path) -> None:
    """Print how many of the readers' figures are read, on both sides of each row, where their words hold a number."""
    found, wanted = 0, 0
    cache: dict[Path, tuple[tuple[Quantity, ...], tuple[Span, ...]]] = {}
    for path in sorted(folder.glob("[de]??.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        rows = [row for kind in ("discrepancies", "agreements") for row in gold[kind] if row["aspect"] == "quantity" and row["agreed"]]
        for row in rows:
            for side in "ab":
                if not re.search(r"\d|\b(?:one|two|three|four|five|six|ten|dozen|several|all)\b", row[side]["text"]):
                    continue
                file = folder / gold[side]["file"]
                if file not in cache:
                    cache[file] = read(file.read_text(encoding="utf-8"))
                quantities, times = cache[file]
                place = Span(*row[side]["span"])
                wanted += 1
                found += any(span.overlaps(place) for span in (*(one.span for one in quantities), *times))
    print(f"gold pairs: figures read {found}/{wanted} = {found / max(1, wanted):.3f}")


def _report(name: str, right: Counter[str], compared: Counter[str], left_out: Counter[str]) -> None:
    total = sum(compared.values())
    parts = " · ".join(f"{kind} {right[kind]}/{compared[kind]}" for kind in sorted(compared))
    print(f"{name}: {sum(right.values())}/{total} = {sum(right.values()) / max(1, total):.3f}   {parts}")
    for reason, count in left_out.most_common():
        print(f"   not compared {count:>3}: {reason}")


def best_of(action: Callable[[], object], repeats: int = 7) -> float:
    """Return the shortest of *repeats* runs, in seconds of this process."""
    shortest = float("inf")
    for _ in range(repeats):
        start = time.process_time()
        action()
        shortest = min(shortest, time.process_time() - start)
    return shortest


def measure_speed(shared: Path) -> None:
    """Print milliseconds for 1,000 words of news, and the ratio to a bare pass over the same text."""
    texts = [json.loads(line)["text"] for line in (shared / "data/basil/articles.jsonl").read_text(encoding="utf-8").splitlines()[:12]]
    documents = [document_of(text) for text in texts]
    times = [find_times(document) for document in documents]
    words = sum(len(text.split()) for text in texts)
    bare = re.compile(r"\w+|[^\w\s]"), re.compile(r"\d[\d,.]*(?: (?:million|billion|percent))?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\b")
    ours = best_of(lambda: [find_quantities(document, spans) for document, spans in zip(documents, times, strict=True)])
    pass_ = best_of(lambda: [[match.span() for pattern in bare for match in pattern.finditer(text)] for text in texts])
    print(f"speed: {ours * 1e6 / words:.2f} ms for 1,000 words, {ours / pass_:.1f} times a bare pass ({pass_ * 1e6 / words:.2f} ms)")


def main() -> None:
    """Run every part whose data is there."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", nargs="?", type=Path, default=Path(__file__).resolve().parents[2] / "shared")
    parser.add_argument("--misses", action="store_true", help="print each row that is not right")
    options = parser.parse_args()
    measure_duckling(options.shared / "data/duckling", options.misses)
    measure_quantulum(options.shared / "data/quantulum3", options.misses)
    measure_gold(options.shared / "gold")
    measure_speed(options.shared)


if __name__ == "__main__":
    main()
