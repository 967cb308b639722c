"""Learn what each feature of a slot is worth, and show how well slots are told apart in stories that were not learnt from.

    python -m benchmarks.slots [--shared ../shared]

Cases are pairs of differing values in sentences that the library holds for likely to tell the same. A case counts as one slot where one value
was changed on purpose (`gold/planted.json`, and, with less weight, articles of other kinds of news whose events readers linked, see `linked_news.py`), and
where both sentences tell one value: what stands around it is what stands around a slot. It counts as two slots where both articles are as printed: in the
annotated pairs where no reader listed a difference of that aspect, in all articles of `data/basil` and `data/pac` on one event, which nobody annotated,
and in the linked ones. Those that were read and differ in earnest are left out (`in_earnest.py`).
"""

import json
import math
from collections import Counter
from collections.abc import Iterator
from itertools import combinations, product
from operator import attrgetter, mul
from pathlib import Path
from statistics import pstdev
from typing import Any, NamedTuple

from benchmarks.in_earnest import is_in_earnest
from benchmarks.linked_news import LinkedArticle, changed_words, common_events, common_links, read_linked
from benchmarks.shared_data import parser_of, part_of
from claimcheck import Article, analyze
from claimcheck.align.alignment import align
from claimcheck.compare.quantity.figures import is_same_figure
from claimcheck.compare.quantity.findings import QUANTITIES
from claimcheck.compare.sides.accounts import make_account_pairs
from claimcheck.compare.sides.pairs import Pair, Side, make_pairs
from claimcheck.compare.slots.likelihood import evenly
from claimcheck.compare.slots.matching import DIFFERENT, Matcher
from claimcheck.compare.time.expressions import TIMES
from claimcheck.compare.time.occasions import retelling_of
from claimcheck.compare.time.relations import is_same
from claimcheck.model.analyses import Reading
from claimcheck.model.intervals import Relation
from claimcheck.model.spans import Span
from claimcheck.settings import DEFAULT

#: Whether an article tells a value elsewhere, as another says: by aspect.
TOLD: dict[str, tuple[Any, Any]] = {"time": (attrgetter("times"), is_same), "quantity": (attrgetter("quantities"), is_same_figure)}

#: Each aspect: the matcher, the values of a pair that are candidates, the aspects of rows that it must explain.
ASPECTS: dict[str, tuple[Matcher[Any], Any, frozenset[str]]] = {
    "time": (TIMES, lambda pair: (pair.left.times, pair.right.times), frozenset({"time"})),
    "quantity": (QUANTITIES, lambda pair: (pair.left.quantities, pair.right.quantities), frozenset({"quantity"})),
}

#: The features that an aspect is learnt from, where not all: the others make no difference on unseen events, or a worse one.
LEARNT_FROM = {
    "time": frozenset(
        "aligned|around|clause|preposition|after|alike|days|news|dated|few|retold|all told|context|other event|lead|length|hour".split("|")
    ),
    "quantity": frozenset("aligned|before|after|clause|likeness|lead|vague|measured|money|told|one thing|one uncounted".split("|")),
}
PENALTY = 10.0  # of the squared weights of features scaled to one deviation; a third and three times as much find as many with more false
#: Of a value that both tell. Figures: with 1.0 and 0.1 there are a third more false alarms; times: with 0.3 and without any a fifth more.
SHARED_WEIGHT = {"time": 0.05, "quantity": 0.3}
#: Of a value that was changed in linked articles, and of two values of theirs as printed: they are many, of few events, and some differ in earnest.
LINKED_WEIGHT = {"time": 0.15, "quantity": 0.3}
PRINTED_WEIGHT = {"time": 0.05, "quantity": 0.2}
MOST_PRINTED = 60  # cases of one event from which all together count no more: tables of results hold hundreds
BOX_SCORES = 600  # cases of one event, that is of a match, from which it teaches figures nothing
MOST_CHANGES = 2  # of one value, each held against another article
UNANNOTATED_SCORE = 0.4  # how surely two sentences that nobody aligned must tell the same for their equal values to count as one slot
FOLDS = 10  # of stories
STEPS = 8  # of Newton's method: the weights stand still after six


class Case(NamedTuple):
    """Two differing values: of which event, what speaks for one slot, and whether they fill one.

    *row* is the changed value that the case belongs to; *shared* says that both sentences tell one value; *weight* is how often the case counts, *origin*
    which articles it comes from.
    """

    event: str
    features: dict[str, float]
    same: bool
    shown: str
    row: str = ""
    shared: bool = False
    weight: float = 1.0
    origin: str = "political"


def main() -> None:
    """Print the table of weights of each aspect, and its figures leave-one-pair-out."""
    parser = parser_of(__doc__)
    parser.add_argument("--only", choices=sorted(ASPECTS))
    parser.add_argument("--verbose", action="store_true", help="show each case with its probability")
    options = parser.parse_args()
    gold, data = part_of(options.shared, "gold"), part_of(options.shared, "data")
    articles = read_events(data / "basil" / "articles.jsonl")
    stories = list(read_stories(gold, articles))
    linked = read_linked(data / "ecbplus" / "train.jsonl")
    printed = articles | read_events(data / "pac" / "articles.jsonl")
    for name in [options.only] if options.only else ASPECTS:
        show(name, [*find_cases(stories, name), *find_unannotated(printed, name), *find_linked(linked, name)], options.verbose)


def read_events(path: Path) -> dict[str, list[dict[str, str]]]:
    """Return the articles on each event that nobody annotated; a date is cut to the day."""
    events: dict[str, list[dict[str, str]]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        article = json.loads(line)
        text = article["text"] if "text" in article else "\n".join(article["sentences"])
        events.setdefault(article["event_id"], []).append(article | {"text": text, "date": (article["date"] or "")[:10]})
    return events


def event_of(text: str, events: dict[str, list[dict[str, str]]]) -> str:
    """Return the event that an article is of: the annotated pairs are about some of the same events, and no event is learnt from and tested on."""
    part = letters(text)[400:460]
    return next((event for event, articles in events.items() for article in articles if part in letters(article["text"])), "")


def letters(text: str) -> str:
    """Return the letters of *text* alone."""
    return "".join(filter(str.isalpha, text)).lower()


def read_stories(gold: Path, events: dict[str, list[dict[str, str]]]) -> Iterator[dict[str, Any]]:
    """Yield each annotated pair with its texts and the values planted in it."""
    planted = json.loads((gold / "planted.json").read_text(encoding="utf-8"))
    for path in sorted(gold.glob("[de]??.json")):
        story = json.loads(path.read_text(encoding="utf-8"))
        story["name"] = path.stem
        story["texts"] = {side: (gold / story[side]["file"]).read_text(encoding="utf-8") for side in "ab"}
        story["event"] = event_of(story["texts"]["a"], events) or event_of(story["texts"]["b"], events) or path.stem
        unchanged = read(story["texts"]["b"], story["b"]["published"])
        story["planted"] = [{**row, "unchanged": unchanged} for row in planted if row["pair"] == path.stem]
        yield story


def find_cases(stories: list[dict[str, Any]], name: str) -> Iterator[Case]:
    """Yield the cases of one aspect, from the sentences that the library itself aligns."""
    matcher, candidates, aspects = ASPECTS[name]
    for story in stories:
        left = read(story["texts"]["a"], story["a"]["published"])
        listed = [(row["a"]["span"], row["b"]["span"]) for row in story["discrepancies"] if row["aspect"] in aspects]
        for pair in aligned_pairs(left, read(story["texts"]["b"], story["b"]["published"])):
            if not any(touches(pair.left, mine) and touches(pair.right, theirs) for mine, theirs in listed):
                yield from cases_of(story, matcher, candidates, pair, None)
                yield from shared_cases(story, name, pair)
        for row in story["planted"]:
            if row["aspect"] in aspects:
                changed = read(changed_text(story["texts"]["b"], row), story["b"]["published"])
                place = [row["span"][0], row["span"][0] + len(row["new"])]
                answer = story["sentences"]["a"][row["a_sentence"]]
                for pair in aligned_pairs(left, changed):
                    if touches(pair.right, place) and (name != "time" or touches(pair.left, answer)):
                        yield from cases_of(story, matcher, candidates, pair, row)


def find_unannotated(events: dict[str, list[dict[str, str]]], name: str) -> Iterator[Case]:
    """Yield the cases of one aspect of the articles that nobody annotated."""
    matcher, candidates, _ = ASPECTS[name]
    for event, articles in events.items():
        readings = [read(article["text"], article["date"]) for article in articles]
        for left, right in combinations(readings, 2):
            for pair in aligned_pairs(left, right):
                yield from cases_of({"event": event}, matcher, candidates, pair, None)
                if pair.score >= UNANNOTATED_SCORE:
                    yield from shared_values(event, name, pair)


def find_linked(events: dict[str, list[LinkedArticle]], name: str) -> Iterator[Case]:
    """Yield the cases of one aspect of the articles whose events readers linked: as printed, and with one value changed."""
    for event, articles in sorted(events.items()):
        printed: list[Case] = []
        changes: Counter[tuple[str, int]] = Counter()
        changed: list[Case] = []
        for left, right in combinations(articles, 2):
            for pair in aligned_pairs(read(left.text, ""), read(right.text, "")):
                printed += cases_of({"event": event}, *ASPECTS[name][:2], pair, None)
            for one, other in ((left, right), (right, left)):
                changed += _changed_cases(event, one, other, name, changes)
        if name == "quantity" and len(printed) > BOX_SCORES:
            continue
        weight = PRINTED_WEIGHT[name] * min(1.0, MOST_PRINTED / max(1, len(printed))) if name == "quantity" else PRINTED_WEIGHT[name]
        yield from (case._replace(weight=weight, origin="linked") for case in printed)
        yield from changed


def _changed_cases(event: str, left: LinkedArticle, right: LinkedArticle, name: str, changes: Counter[tuple[str, int]]) -> Iterator[Case]:
    """Yield the values that both articles tell of one event, after that of the right one was changed."""
    matcher, candidates, _ = ASPECTS[name]
    for mine, theirs in _values_of_one_event(left, right, name):
        words = right.text[theirs.span.slice]
        new = changed_words(words)
        if new is None or changes[right.name, theirs.span.start] == MOST_CHANGES:
            continue
        changes[right.name, theirs.span.start] += 1
        row = {"span": [theirs.span.start, theirs.span.end], "new": new}
        reading = analyze(Article(text=changed_text(right.text, row))).reading
        place = f"{right.name} {theirs.span.start} {left.name}"
        for pair in aligned_pairs(read(left.text, ""), reading):
            for one, other in product(*candidates(pair)):
                if one.span == mine.span and is_planted(other.span, row) and matcher.relate(pair, one, other) in DIFFERENT:
                    shown = f"{words!r} / {new!r}: {pair.left.text!r} // {pair.right.text!r}"
                    yield Case(event, matcher.features(pair, one, other), True, shown, place, weight=LINKED_WEIGHT[name], origin="linked")


def _values_of_one_event(left: LinkedArticle, right: LinkedArticle, name: str) -> Iterator[tuple[Any, Any]]:
    """Yield the values of two articles, each once, that are equal and told of one event: times of one chain, figures where two events are shared."""
    here, there = read(left.text, ""), read(right.text, "")
    seen = set()
    if name == "time":
        places = [((one.start, one.end), (other.start, other.end)) for one, other in common_links(left, right, "TIME")]
    else:
        places = [(left.sentences[one], right.sentences[other]) for one, other, shared in common_events(left, right) if shared > 1]
    values, are_one = TOLD[name]
    for mine, theirs in places:
        for one in values(here):
            for other in values(there):
                here_too = one.span.overlaps(Span(*mine)) and other.span.overlaps(Span(*theirs))
                if here_too and (one.span, other.span) not in seen and are_one(one, other) and _count_alike(one, other):
                    seen.add((one.span, other.span))
                    yield one, other


def _count_alike(one: Any, other: Any) -> bool:
    return getattr(one, "counted_lemma", None) == getattr(other, "counted_lemma", None)


def aligned_pairs(left: Reading, right: Reading) -> tuple[Pair, ...]:
    """Return the aligned sentences of two readings."""
    lineup = align((left, right), DEFAULT)
    (accounts,) = make_account_pairs((left, right), lineup.likely, lineup.alignments)
    return tuple(pair for pair in make_pairs(accounts) if not pair.is_retold)


def touches(side: Side, span: list[int]) -> bool:
    """Say whether *span* touches the sentence."""
    return side.sentence.span.start < span[1] and span[0] < side.sentence.span.end


def cases_of(story: dict[str, Any], matcher: Matcher[Any], candidates: Any, pair: Pair, row: dict[str, Any] | None) -> Iterator[Case]:
    """Yield the differing values of *pair* that no equal value answers; of a pair with a planted value only that one."""
    left, right = candidates(pair)
    answered = {side for one in matcher.match(pair, left, right) if one.relation not in DIFFERENT for side in ((0, one.left.span), (1, one.right.span))}
    for mine in left:
        for theirs in right:
            if matcher.relate(pair, mine, theirs) not in DIFFERENT or (0, mine.span) in answered or (1, theirs.span) in answered:
                continue
            words = [side.evidence(value.span).text for side, value in ((pair.left, mine), (pair.right, theirs))]
            if row is None and is_in_earnest(story["event"], *words):
                continue
            if row and not (is_planted(theirs.span, row) and (is_kept(pair.left.evidence(mine.span).text, row) or answers(mine, row))):
                continue
            values = f"{pair.left.evidence(mine.span).text!r} / {pair.right.evidence(theirs.span).text!r}"
            shown = f"{values}: {pair.left.text!r} // {pair.right.text!r}"
            place = f"{story['name']} {row['span']}" if row else ""
            yield Case(story["event"], matcher.features(pair, mine, theirs), row is not None, shown, place)


def shared_cases(story: dict[str, Any], name: str, pair: Pair) -> Iterator[Case]:
    """Yield the values that both sentences tell, where a reader aligns the two."""
    for row in story["alignments"]:
        if row["agreed"] and touches(pair.left, story["sentences"]["a"][row["a"]]) and touches(pair.right, story["sentences"]["b"][row["b"]]):
            yield from shared_values(story["event"], name, pair)
            return


def shared_values(event: str, name: str, pair: Pair) -> Iterator[Case]:
    """Yield the values that both sentences tell, as if one of them had been changed into one that nobody tells."""
    matcher, candidates, _ = ASPECTS[name]
    for one in matcher.match(pair, *candidates(pair)):
        if one.relation is Relation.EQUAL:
            told = told_elsewhere(name, pair, one.left, one.right)
            yield Case(event, {**matcher.features(pair, one.left, one.right), **told}, True, "shared", shared=True)


def told_elsewhere(name: str, pair: Pair, value: Any, answer: Any) -> dict[str, float]:
    """Return how far an article tells a value in another place than *answer* too."""
    if name == "time":
        return {"retold": evenly(retelling_of(pair.accounts, value, left=True, answer=answer).score) / 2, "all told": 0.0}
    values, are_one = TOLD[name]
    return {"told": any(other is not answer and are_one(value, other) for other in values(pair.right.reading)) / 2}


def is_kept(words: str, row: dict[str, Any]) -> bool:
    """Say whether *words* are those that the other article still has."""
    return bool(row["old"].split()[-1].strip(".’s").lower() in words.lower())


def answers(value: Any, row: dict[str, Any]) -> bool:
    """Say whether *value* is that of the changed words before the change, in whatever words."""
    values, are_one = TOLD[row["aspect"]]
    start, end = row["span"]
    return any(are_one(value, other) for other in values(row["unchanged"]) if other.span.start < end and start < other.span.end)


def is_planted(span: Any, row: dict[str, Any]) -> bool:
    """Say whether *span* touches the changed words."""
    start = row["span"][0]
    return bool(span.start < start + len(row["new"]) and start < span.end)


def changed_text(text: str, row: dict[str, Any]) -> str:
    """Return *text* with the planted value in it."""
    start, end = row["span"]
    return f"{text[:start]}{row['new']}{text[end:]}"


_READ: dict[tuple[str, str], Reading] = {}


def read(text: str, published: str) -> Reading:
    """Return the reading of a text, each text read once."""
    if (text, published) not in _READ:
        _READ[text, published] = analyze(Article(text=text, published=published or None)).reading
    return _READ[text, published]


def fit(cases: list[Case], shared_weight: float = 1.0) -> dict[str, float]:
    """Return the weights of a logistic regression, by Newton's method; the intercept stands under ""."""
    names = sorted(cases[0].features)
    deviations = {name: pstdev([case.features[name] for case in cases]) or 1.0 for name in names}
    weighed = [(case, shared_weight if case.shared else case.weight) for case in cases]
    rows = [([1.0, *(case.features[name] / deviations[name] for name in names)], float(case.same), weight) for case, weight in weighed]
    size = len(names) + 1
    weights = [0.0] * size
    for _ in range(STEPS):
        slope = [PENALTY * weight if place else 0.0 for place, weight in enumerate(weights)]
        bend = [[PENALTY * (row == column and row > 0) for column in range(size)] for row in range(size)]
        for values, same, weight in rows:
            chance = 1 / (1 + math.exp(-sum(map(mul, weights, values))))
            pull, spread = weight * (chance - same), weight * chance * (1 - chance)
            told = [(place, value) for place, value in enumerate(values) if value]
            for row, value in told:
                slope[row] += pull * value
                share = spread * value
                for column, other in told:
                    if column > row:
                        break
                    bend[row][column] += share * other
        for row in range(size):
            for column in range(row):
                bend[column][row] = bend[row][column]
        weights = [weight - step for weight, step in zip(weights, solve(bend, slope), strict=True)]
    return {"": weights[0]} | {name: weight / deviations[name] for name, weight in zip(names, weights[1:], strict=True)}


def solve(matrix: list[list[float]], right: list[float]) -> list[float]:
    """Return x of matrix x = right, by elimination; the matrix is positive definite."""
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for place, pivot in enumerate(rows):
        for other in rows[place + 1 :]:
            share = other[place] / pivot[place]
            for column in range(place, len(pivot)):
                other[column] -= share * pivot[column]
    answer = [0.0] * len(rows)
    for place in range(len(rows) - 1, -1, -1):
        known = sum(rows[place][column] * answer[column] for column in range(place + 1, len(rows)))
        answer[place] = (rows[place][-1] - known) / rows[place][place]
    return answer


def probability(case: Case, weights: dict[str, float]) -> float:
    """Return the probability that the case's values fill one slot."""
    return 1 / (1 + math.exp(-weights[""] - sum(weights[name] * value for name, value in case.features.items())))


def show(name: str, cases: list[Case], verbose: bool) -> None:
    """Print the figures on events that were not learnt from, and the weights learnt from all."""
    kept = LEARNT_FROM[name]
    cases = [case._replace(features={key: value for key, value in case.features.items() if key in kept}) for case in cases]
    scored = []
    topics = sorted({topic_of(case) for case in cases})
    for fold in range(FOLDS):
        tested = frozenset(topics[fold::FOLDS])
        weights = fit([case for case in cases if topic_of(case) not in tested], SHARED_WEIGHT[name])
        scored += [(probability(case, weights), case) for case in cases if topic_of(case) in tested and not case.shared]
    scored.sort(key=lambda row: (-row[0], row[1].same, row[1].shown))
    print(f"## {name}")
    for origin in ("political", "linked"):
        show_origin(origin, [row for row in scored if row[1].origin == origin])
    if verbose:
        for value, case in scored:
            print(f"   {value:.2f} {'same ' if case.same else 'other'} {case.shown}")
    print({key: round(value, 2) for key, value in fit(cases, SHARED_WEIGHT[name]).items()})


def topic_of(case: Case) -> str:
    """Return what a case is of: the two events of one topic that were linked are alike, and never learnt from and tested on."""
    return case.event.split("_")[0] if case.origin == "linked" else case.event


def show_origin(origin: str, scored: list[tuple[float, Case]]) -> None:
    """Print how many values that were changed are found at each threshold, and how many told that were not."""
    print(f"   {origin}: {sum(case.same for _, case in scored)} of {len(scored)} cases are one slot; average precision {average_precision(scored):.3f}")
    for least in (0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7):
        told = [case for value, case in scored if value >= least]
        print(f"      at {least}: found {len({case.row for case in told if case.same})} changed values, false {sum(not case.same for case in told)}")


def average_precision(scored: list[tuple[float, Case]]) -> float:
    """Return the mean of the precisions at each case that is one slot."""
    found, total = 0, 0.0
    for rank, (_, case) in enumerate(scored, 1):
        if case.same:
            found += 1
            total += found / rank
    return total / max(1, found)


if __name__ == "__main__":
    main()
