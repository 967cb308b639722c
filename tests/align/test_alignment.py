"""Readings ─► alignments, on articles written for the tests."""

from collections.abc import Callable
from itertools import chain

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.align.alignment import align
from claimcheck.align.evidence import MOST_HOLDERS, gather_evidence
from claimcheck.align.profiles import profile_sentences
from claimcheck.model.analyses import Reading
from claimcheck.settings import DEFAULT, Settings

Read = Callable[[str], Reading]

#: Sentences of which any article can be made: some tell of one flood, some of a vote, some of neither.
SENTENCES = (
    "The mayor of Ostford, Lena Brandt, ordered 300 families to leave their homes on Monday as the river Elm rose.",
    "Some 300 households in Ostford were told to evacuate by Mayor Lena Brandt.",
    "“Nobody should stay near the water tonight,” Brandt told reporters.",
    "Two horses were rescued from a stable in Niederau.",
    "The council of Ostford voted 9 to 4 for a new bridge.",
    "The bakery on Mill Street was closed.",
)
articles = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6, unique=True).map("\n\n".join)


def pairs(readings: list[Reading]) -> set[tuple[int, int]]:
    """Return the aligned sentences of two readings."""
    return {(one.left[1], one.right[1]) for one in align(readings, DEFAULT).alignments}


def test_two_reports_of_one_flood(read: Read, storm: str, flood: str) -> None:
    """The evacuation, the warning and the horses are told by both; the school and the bakery by one alone."""
    assert pairs([read(storm), read(flood)]) == {(0, 0), (1, 2), (2, 3)}


def test_unrelated_articles_share_nothing(read: Read, storm: str) -> None:
    """Articles on different things are not aligned, though both have a Monday, a mayor and a decision."""
    other = "The central bank of Norland raised its rate on Monday.\n\nMayor Odile Kern said the decision was expected."
    assert pairs([read(storm), read(other)]) == set()


def test_lone_attributions_align_with_nothing(read: Read, storm: str, flood: str) -> None:
    """That somebody said something is no claim."""
    bare = pairs([read(f"{storm}\n\nBrandt said."), read(f"{flood}\n\nBrandt told reporters.")])
    assert bare == pairs([read(storm), read(flood)])


def test_scores_are_probabilities(read: Read, storm: str, flood: str) -> None:
    """Scores lie between 0 and 1, and none below the threshold is told."""
    scores = [one.score for one in align([read(storm), read(flood)], Settings(minimum_alignment_score=0.5)).alignments]
    assert scores
    assert all(0.5 <= score <= 1 for score in scores)


@settings(max_examples=20, deadline=None, derandomize=True)
@given(left=articles, right=articles)
def test_the_order_of_articles_changes_only_the_numbering(read: Read, left: str, right: str) -> None:
    """What is aligned, and how surely, is the same whichever article comes first."""
    one, other = read(left), read(right)
    forth = {(pair.left[1], pair.right[1]): pair.score for pair in align([one, other], DEFAULT).alignments}
    back = {(pair.right[1], pair.left[1]): pair.score for pair in align([other, one], DEFAULT).alignments}
    assert forth == back


@settings(max_examples=15, deadline=None, derandomize=True)
@given(sentences=st.permutations(SENTENCES))
def test_an_article_aligns_with_itself(read: Read, sentences: list[str]) -> None:
    """Against itself, each sentence of an article is aligned with itself."""
    reading = read("\n\n".join(sentences))
    assert pairs([reading, reading]) >= {(place, place) for place in range(len(sentences))}


@pytest.mark.parametrize("text", ["Brandt said.", "No. No. No.", "\n\n".join(["The bridge holds, engineers say."] * 200), "Ha ha! “Ha,” he said. He said."])
def test_the_emptiest_article_aligns_with_itself(read: Read, text: str) -> None:
    """What tells nothing, or the same over and over, is told by its copy as well."""
    reading = read(text)
    assert pairs([reading, reading]) >= {(place, place) for place in range(len(reading.document.sentences))}


def test_three_articles_are_aligned_two_by_two(read: Read, storm: str, flood: str) -> None:
    """The pairs of three articles are those of each two of them."""
    readings = [read(storm), read(flood), read(storm)]
    together = align(readings, DEFAULT).alignments
    by_two = [[one for one in together if (one.left[0], one.right[0]) == two] for two in ((0, 1), (0, 2), (1, 2))]
    assert by_two[0] == list(align(readings[:2], DEFAULT).alignments)
    assert len(together) == len(list(chain.from_iterable(by_two)))


@pytest.mark.parametrize("sentences", [SENTENCES[:1], SENTENCES[:2], SENTENCES])
def test_repetition_takes_linear_time(read: Read, sentences: tuple[str, ...]) -> None:
    """Of a text that repeats itself no more pairs are looked at than its length allows, a few for each sentence, not the square."""
    profiles = profile_sentences(read("\n\n".join(sentences * 200)))
    assert len(gather_evidence(profiles, profiles).shared) <= MOST_HOLDERS * len(profiles)


def test_empty_articles(read: Read, storm: str) -> None:
    """An article without a sentence aligns with nothing, and one article alone with none."""
    assert align([read(" "), read(storm)], DEFAULT).alignments == align([read(storm)], DEFAULT).alignments == ()


def test_a_list_of_places_is_one_thing_in_common(read: Read) -> None:
    """What two sentences share in places weighs as the weightiest of them, however many they list."""
    left, right = (profile_sentences(read(f"{verb} Ostford, Niederau and Holm.")) for verb in ("Trains reach", "Mayors elect"))
    places = frozenset({"ostfo", "niede", "holm"})
    weights = gather_evidence(left, right, places).weights
    assert weights.shared_mass(places) == max(weights[place] for place in places)
    assert weights.shared_mass(places | {"elect"}) == weights.shared_mass(places) + weights["elect"]
