"""Scores and profiles ─► what each pair explains, on articles written for the tests."""

from collections.abc import Callable

import pytest

from claimcheck.align.evidence import Evidence, gather_evidence
from claimcheck.align.explaining import look_at_words, open_words
from claimcheck.align.profiles import profile_sentences
from claimcheck.align.scoring import look_again
from claimcheck.model.analyses import Reading

Read = Callable[[str], Reading]

LEFT = "Brandt ordered families to leave flooded Ostford.\n\nOstford lies on the river Elm."
RIGHT = "Families had to leave flooded Ostford, Brandt said.\n\nThe bakery closed."


@pytest.fixture(scope="module")
def evidence(read: Read) -> Evidence:
    """Two articles whose second sentences share little or nothing with the other article."""
    return gather_evidence(profile_sentences(read(LEFT)), profile_sentences(read(RIGHT)))


def test_what_a_likelier_match_has_is_explained(evidence: Evidence) -> None:
    """What two sentences share is worth less, the likelier another match that shares it too."""
    alone, beside = (look_at_words(evidence, {(0, 0): rival, (1, 0): 0.3})[1, 0] for rival in (0.0, 0.9))
    assert 0 < beside < 0.6 * alone


def test_a_pair_does_not_explain_itself_away(evidence: Evidence) -> None:
    """A pair without rivals explains the same, however likely it is."""
    unlikely, likely = (look_at_words(evidence, {(0, 0): score})[0, 0] for score in (0.1, 0.99))
    assert likely == pytest.approx(unlikely)


def test_a_longer_sentence_leaves_more_open(read: Read) -> None:
    """Of two sentences that share the same words with a third, the longer one has the smaller share explained."""
    text = "Families left Ostford.\n\nFamilies left Ostford on buses after sirens woke their quiet valley."
    evidence = gather_evidence(profile_sentences(read(text)), profile_sentences(read("Families left Ostford.")))
    short, long = (look_at_words(evidence, {pair: 0.5})[pair] for pair in ((0, 0), (1, 0)))
    assert short > 1.5 * long


def test_a_word_is_open_as_far_as_no_match_has_it(evidence: Evidence) -> None:
    """The probabilities that the matches are none are multiplied; a word that no match has is wholly open."""
    left, right = open_words(evidence, {(0, 0): 0.5, (1, 0): 0.2})
    ostford = next(word for word in left[1].keys() & right[0].keys())
    whole = evidence.weights[ostford]
    assert (left[0][ostford], left[1][ostford], right[0][ostford]) == pytest.approx((0.5 * whole, 0.8 * whole, 0.4 * whole))
    assert right[1] == {word: evidence.weights[word] for word in evidence.vocabularies[1][1]}


def test_without_matches_all_is_open(evidence: Evidence) -> None:
    """Where nothing matches, the whole weight of a sentence is open."""
    words = open_words(evidence, {})[0][0]
    assert sum(words.values()) == pytest.approx(evidence.weights.mass(words))


def test_the_second_look_is_symmetric(evidence: Evidence, read: Read) -> None:
    """A pair has the same features among the others from either side, to the last digit."""
    back = gather_evidence(profile_sentences(read(RIGHT)), profile_sentences(read(LEFT)))
    scores = {(0, 0): 0.7, (0, 1): 0.2, (1, 0): 0.3}
    mirrored = look_again(back, {(j, i): score for (i, j), score in scores.items()})
    assert dict(look_again(evidence, scores)) == {(i, j): features for (j, i), features in mirrored}
