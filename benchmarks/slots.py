"""Learn what each feature of a slot is worth, and show how well slots are told apart on pairs that were not learnt from.

    python benchmarks/slots.py [--shared ../shared]

Cases are pairs of differing values in sentences that the library aligns. A case counts as one slot where one value was changed on
purpose (`gold/planted.json`), as two slots where both articles are as printed and no reader listed a difference of that aspect.
"""

import argparse
import json
import math
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from claimcheck import Article, analyze
from claimcheck.align.alignment import align
from claimcheck.compare.accounts import make_account_pairs
from claimcheck.compare.matching import DIFFERENT, Matcher
from claimcheck.compare.pairs import Pair, Side, make_pairs
from claimcheck.compare.person import PEOPLE, named_people, unanswered
from claimcheck.compare.quantity import QUANTITIES
from claimcheck.compare.time.expressions import TIMES
from claimcheck.model.analyses import Reading
from claimcheck.model.intervals import Relation
from claimcheck.settings import DEFAULT

#: Each aspect: the matcher, the values of a pair that are candidates, the aspects of rows that it must explain.
ASPECTS: dict[str, tuple[Matcher[Any], Any, frozenset[str]]] = {
    "time": (TIMES, lambda pair: (pair.left.times, pair.right.times), frozenset({"time"})),
    "quantity": (QUANTITIES, lambda pair: (pair.left.quantities, pair.right.quantities), frozenset({"quantity"})),
    "person": (PEOPLE, unanswered, frozenset({"participant", "speaker"})),
}
PENALTY = 1.0  # of the squared weights, as scikit-learn's default
STEPS = 8  # of Newton's method: the weights stand still after six


class Case(NamedTuple):
    """Two differing values: of which pair of articles, what speaks for one slot, and whether they fill one."""

    story: str
    features: dict[str, float]
    same: bool
    shown: str
    weight: float = 1.0


def main() -> None:
    """Print the table of weights of each aspect, and its figures leave-one-pair-out."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=Path(__file__).resolve().parents[2] / "shared")
    parser.add_argument("--only", choices=sorted(ASPECTS))
    parser.add_argument("--verbose", action="store_true", help="show each case with its probability")
    options = parser.parse_args()
    if not (options.shared / "gold").is_dir():
        sys.exit(f"{options.shared}: no gold pairs there; name their folder's parent with --shared")
    stories = list(read_stories(options.shared / "gold"))
    for name in [options.only] if options.only else ASPECTS:
        show(name, list(find_cases(stories, name)), options.verbose)


def read_stories(gold: Path) -> Iterator[dict[str, Any]]:
    """Yield each annotated pair with its texts and the values planted in it."""
    planted = json.loads((gold / "planted.json").read_text(encoding="utf-8"))
    for path in sorted(gold.glob("[de]??.json")):
        story = json.loads(path.read_text(encoding="utf-8"))
        story["name"] = path.stem
        story["texts"] = {side: (gold / story[side]["file"]).read_text(encoding="utf-8") for side in "ab"}
        story["planted"] = [row for row in planted if row["pair"] == path.stem]
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
                yield from shared_cases(story, matcher, candidates, pair)
        for row in story["planted"]:
            if row["aspect"] in aspects:
                changed = read(changed_text(story["texts"]["b"], row), story["b"]["published"])
                place = [row["span"][0], row["span"][0] + len(row["new"])]
                for pair in aligned_pairs(left, changed):
                    if touches(pair.right, place):
                        yield from cases_of(story, matcher, candidates, pair, row)


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
            if row and not (is_planted(theirs.span, row) and is_kept(pair.left.evidence(mine.span).text, row)):
                continue
            values = f"{pair.left.evidence(mine.span).text!r} / {pair.right.evidence(theirs.span).text!r}"
            shown = f"{values}: {pair.left.text!r} // {pair.right.text!r}"
            yield Case(story["name"], matcher.features(pair, mine, theirs), row is not None, shown)


def shared_cases(story: dict[str, Any], matcher: Matcher[Any], candidates: Any, pair: Pair) -> Iterator[Case]:
    """Yield the values that both sentences tell, as if one of them had been changed: what stands around them tells what one slot looks like."""
    wanted = any(row["agreed"] and touches(pair.left, story["sentences"]["a"][row["a"]]) and touches(pair.right, story["sentences"]["b"][row["b"]])
                 for row in story["alignments"])
    if not wanted:
        return
    everyone = (named_people(pair.left), named_people(pair.right)) if matcher is PEOPLE else candidates(pair)
    for one in matcher.match(pair, *everyone):
        if one.relation is Relation.EQUAL:
            features = matcher.features(pair, one.left, one.right)
            yield Case(story["name"], {**features, "told": 0.0}, True, "shared", weight=0.0)


def is_kept(words: str, row: dict[str, Any]) -> bool:
    """Say whether *words* are those that the other article still has."""
    return bool(row["old"].split()[-1].strip(".’s").lower() in words.lower())


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
        _READ[text, published] = analyze(Article(text=text, published=published)).reading
    return _READ[text, published]


def fit(cases: list[Case]) -> dict[str, float]:
    """Return the weights of a logistic regression, by Newton's method; the intercept stands under ""."""
    names = sorted(cases[0].features)
    shared = sum(case.weight == 0.0 for case in cases)
    share = sum(case.same and case.weight == 1.0 for case in cases) / max(1, shared)  # both kinds of one slot weigh alike
    rows = [([1.0, *(case.features[name] for name in names)], float(case.same), case.weight or share) for case in cases]
    size = len(names) + 1
    weights = [0.0] * size
    for _ in range(STEPS):
        slope = [PENALTY * weight if place else 0.0 for place, weight in enumerate(weights)]
        bend = [[PENALTY * (row == column and row > 0) for column in range(size)] for row in range(size)]
        for values, same, weight in rows:
            chance = 1 / (1 + math.exp(-sum(map(float.__mul__, weights, values))))
            for row, value in enumerate(values):
                slope[row] += weight * (chance - same) * value
                for column in range(row + 1):
                    bend[row][column] += weight * chance * (1 - chance) * value * values[column]
        for row in range(size):
            for column in range(row):
                bend[column][row] = bend[row][column]
        weights = [weight - step for weight, step in zip(weights, solve(bend, slope), strict=True)]
    return dict(zip(["", *names], weights, strict=True))


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
    """Print the figures leave-one-pair-out, and the weights learnt from all."""
    scored = []
    for story in sorted({case.story for case in cases}):
        weights = fit([case for case in cases if case.story != story])
        scored += [(probability(case, weights), case) for case in cases if case.story == story and case.weight]
    scored.sort(key=lambda row: (-row[0], row[1].same, row[1].shown))
    print(f"## {name}: {sum(case.same for _, case in scored)} of {len(scored)} cases are one slot; average precision {average_precision(scored):.3f}")
    for least in (0.2, 0.3, 0.4, 0.5, 0.6, 0.7):
        kept = [case.same for value, case in scored if value >= least]
        print(f"   at {least}: found {sum(kept)}, false {len(kept) - sum(kept)}")
    if verbose:
        for value, case in scored:
            print(f"   {value:.2f} {'same ' if case.same else 'other'} {case.shown}")
    print({key: round(value, 2) for key, value in fit(cases).items()})


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
