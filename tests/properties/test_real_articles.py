"""What holds for any articles, on real ones: labelled pairs and stories of three sources, where they are at hand."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path

import pytest

import claimcheck

#: Every so many pairs and stories: enough kinds of articles in a few seconds.
PAIR_STEP, STORY_STEP = 4, 16

Told = Counter[tuple[object, ...]]


def findings(comparison: claimcheck.Comparison, order: Sequence[int]) -> Told:
    """Return what was found, with articles numbered by *order*, and no word of the explanations, which name one source first."""
    return Counter(
        (one.kind, one.aspect, one.severity, one.rule, frozenset((order[piece.article], piece.span, piece.value) for piece in one.evidence))
        for one in comparison.findings
    )


def alignments(comparison: claimcheck.Comparison, order: Sequence[int]) -> Told:
    """Return what was aligned, how surely, with articles numbered by *order*."""
    sides = ((one, frozenset((order[article], index) for article, index in (one.left, one.right))) for one in comparison.alignments)
    return Counter((places, round(one.score, 9), one.shared_origin) for one, places in sides)


def groups(comparison: claimcheck.Comparison, order: Sequence[int]) -> Told:
    """Return the matters, who takes which side, who stands alone and who is silent, with articles numbered by *order*."""
    return Counter(
        (
            one.kind,
            frozenset(frozenset(order[number] for number in side) for side in one.sides),
            None if one.odd is None else order[one.odd],
            frozenset(order[number] for number in one.silent),
            frozenset(order[number] for number in one.unclear),
            frozenset((order[piece.article], piece.span) for piece in one.evidence),
        )
        for one in comparison.groups
    )


@pytest.fixture(scope="module")
def pairs(shared: Path) -> list[tuple[claimcheck.Article, ...]]:
    """Labelled pairs of real articles."""
    files = sorted((shared / "gold").glob("[de][0-9][0-9].json"))[::PAIR_STEP]
    return [tuple(_pair(json.loads(file.read_text(encoding="utf-8")), shared / "gold")) for file in files]


def _pair(gold: dict[str, dict[str, str]], folder: Path) -> Iterator[claimcheck.Article]:
    for side in "ab":
        yield claimcheck.read(folder / gold[side]["file"], source=gold[side]["source"], published=gold[side]["published"])


@pytest.fixture(scope="module")
def all_stories(shared: Path) -> list[list[claimcheck.Article]]:
    """All stories that three sources tell."""
    by_event: defaultdict[str, list[claimcheck.Article]] = defaultdict(list)
    for line in (shared / "data" / "basil" / "articles.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        by_event[row["event_id"]].append(claimcheck.Article(text=row["text"], source=row["source"], published=row["date"]))
    return [by_event[event] for event in sorted(by_event)]


@pytest.fixture(scope="module")
def stories(all_stories: list[list[claimcheck.Article]]) -> list[list[claimcheck.Article]]:
    """Some of them."""
    return all_stories[::STORY_STEP]


def test_real_pairs_mirror_themselves(pairs: list[tuple[claimcheck.Article, ...]]) -> None:
    """Comparing b with a aligns, finds and groups what comparing a with b does."""
    assert pairs
    for first, second in pairs:
        one, other = claimcheck.compare(first, second), claimcheck.compare(second, first)
        for told in (alignments, findings, groups):
            assert told(one, (0, 1)) == told(other, (1, 0)), (told.__name__, first.source, second.source, first.text[:60])


def test_the_sources_of_a_story_find_the_same_in_each_other(all_stories: list[list[claimcheck.Article]]) -> None:
    """Of any two sources of any story, comparing b with a finds what comparing a with b does: what is rare in one pair is there in one of many."""
    assert all_stories
    for story in all_stories:
        for first, second in combinations(map(claimcheck.analyze, story), 2):
            assert findings(claimcheck.compare(first, second), (0, 1)) == findings(claimcheck.compare(second, first), (1, 0)), story[0].text[:60]


def test_real_articles_agree_with_themselves(pairs: list[tuple[claimcheck.Article, ...]]) -> None:
    """A real article against itself differs in nothing and adds nothing."""
    for article in (article for pair in pairs for article in pair):
        comparison = claimcheck.compare(article, article)

        assert [finding.explanation for finding in (*comparison.discrepancies, *comparison.additions)] == [], article.text[:60]


def test_the_order_of_three_sources_changes_only_their_numbers(stories: list[list[claimcheck.Article]]) -> None:
    """Three sources in another order give the same alignments, findings and groups."""
    assert stories
    for first, second, third in stories:
        one, other = claimcheck.compare(first, second, third), claimcheck.compare(third, first, second)
        for told in (alignments, findings, groups):
            assert told(one, (0, 1, 2)) == told(other, (2, 0, 1)), (told.__name__, first.text[:60])


def test_every_finding_of_three_sources_is_told_once(stories: list[list[claimcheck.Article]]) -> None:
    """Each discrepancy and agreement belongs to one group, each article to one side of a group, its silent or its unclear ones; odd ones stand against more."""
    for story in stories:
        comparison = claimcheck.compare(*story)
        told = Counter(number for group in comparison.groups for number in group.findings)

        assert told == Counter(number for number, finding in enumerate(comparison.findings) if finding.kind != "addition")
        for group in comparison.groups:
            taken = [number for side in group.sides for number in side] + [*group.silent, *group.unclear]

            assert sorted(taken) == list(range(len(story)))
            assert group.odd is None or (group.odd,) in group.sides[1:]
