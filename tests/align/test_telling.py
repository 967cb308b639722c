"""Scores and profiles ─► how likely each sentence is told, on articles written for the tests."""

from collections.abc import Callable

import attrs

from claimcheck.align.alignment import align
from claimcheck.align.evidence import gather_evidence
from claimcheck.align.profiles import profile_sentences
from claimcheck.align.telling import TELLING, look_at_sentences, score_telling
from claimcheck.model.analyses import Reading
from claimcheck.settings import DEFAULT

Read = Callable[[str], Reading]


def test_what_no_other_article_tells_stands_in_no_alignment(read: Read, storm: str, flood: str) -> None:
    """A sentence is aligned or alone, never both."""
    lineup = align([read(storm), read(flood)], DEFAULT)
    aligned = {place for one in lineup.alignments for place in (one.left, one.right)}
    assert lineup.alone
    assert aligned.isdisjoint(lineup.alone)


def test_what_is_told_without_a_match_is_neither(read: Read, storm: str, flood: str) -> None:
    """A sentence in no alignment is alone only if it is told with less than the setting says; no alignment is lost by that."""
    readings = [read(storm), read(flood)]
    strict, lax = (align(readings, attrs.evolve(DEFAULT, maximum_alone_score=score)) for score in (0.1, 0.9))
    assert set(strict.alone) < set(lax.alone)
    assert strict.alignments == lax.alignments


def test_alignments_are_among_the_likely(read: Read, storm: str, flood: str) -> None:
    """What counts as aligned was likely first."""
    lineup = align([read(storm), read(flood)], DEFAULT)
    assert set(lineup.alignments) <= set(lineup.likely)


def test_words_found_anywhere_in_the_other_article_count(read: Read) -> None:
    """A sentence whose words stand in two sentences of the other article is likelier told than one whose words stand nowhere, with equal matches."""
    split, strange = "Brandt ordered families to leave Ostford.", "A bakery on Mill Street sold buns."
    left, right = (profile_sentences(read(text)) for text in (f"{split}\n\n{strange}", "Families fled.\n\nBrandt ordered it.\n\nOstford is dark."))
    likely, unlikely = score_telling(gather_evidence(left, right), {})[0]
    assert likely > unlikely


def test_a_sure_match_is_told(read: Read, storm: str, flood: str) -> None:
    """No sentence is told with less than the score of a sure match."""
    evidence = gather_evidence(profile_sentences(read(storm)), profile_sentences(read(flood)))
    left, right = score_telling(evidence, {(0, 1): 0.97})
    assert left[0] >= 0.97
    assert right[1] >= 0.97


def test_a_sentence_has_every_feature(read: Read, storm: str) -> None:
    """Each sentence of both articles has one figure a feature, also where nothing matches and the other article is empty."""
    left, right = look_at_sentences(gather_evidence(profile_sentences(read(storm)), ()), {})
    assert right == []
    assert {len(features) for features in left} == {len(TELLING)}
