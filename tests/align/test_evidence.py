"""Profiles ─► features."""

from collections.abc import Callable

import pytest

from claimcheck.align.evidence import FEATURES, gather_evidence
from claimcheck.align.neighborhood import look_around
from claimcheck.align.profiles import name_roots, profile_sentences
from claimcheck.align.rarity import Weights, general_rarity
from claimcheck.align.scoring import SECOND, regression, score_pairs
from claimcheck.model.analyses import Reading

Read = Callable[[str], Reading]


def test_features_are_symmetric(read: Read, storm: str, flood: str) -> None:
    """A pair of sentences has the same features from either side."""
    left, right = profile_sentences(read(storm)), profile_sentences(read(flood))
    forth, back = dict(gather_evidence(left, right).features()), dict(gather_evidence(right, left).features())
    assert forth == {(i, j): features for (j, i), features in back.items()}


def test_a_place_among_the_others_is_symmetric() -> None:
    """So has a pair among the other pairs."""
    scores = {(0, 0): 0.9, (0, 1): 0.4, (1, 1): 0.7, (2, 1): 0.2, (3, 2): 0.8}
    back = look_around({(j, i): score for (i, j), score in scores.items()}, 3, 4)
    assert dict(look_around(scores, 4, 3)) == {(i, j): features for (j, i), features in back}


def test_every_feature_has_a_weight() -> None:
    """The table of weights holds each feature of both looks."""
    assert len(regression("first", FEATURES).weights) == len(FEATURES)
    assert len(regression("second", SECOND).weights) == len(SECOND)


def test_the_better_match_scores_higher(read: Read, storm: str, flood: str) -> None:
    """The rescue of the horses matches their rescue better than anything else does."""
    scores = score_pairs(gather_evidence(profile_sentences(read(storm)), profile_sentences(read(flood))))
    rivals = [score for (i, j), score in scores.items() if (i == 2) != (j == 3)]
    assert scores[2, 3] > max(rivals, default=0.0)


@pytest.mark.parametrize(
    ("name", "left", "right", "expected"),
    [
        ("strangers", "Ann Lee cut the bridge ribbon.", "Bo Kern cut the bridge ribbon.", 1.0),
        ("strangers", "Ann Lee cut the bridge ribbon.", "Ms. Lee cut the bridge ribbon.", 0.0),
        ("both_quote", "“The bridge holds,” Lee said.", "Lee told them: “The bridge holds.”", 1.0),
        ("both_quote", "“The bridge holds,” Lee said.", "Lee told them that the bridge holds.", 0.0),
        ("their_words", "“The bridge holds,” Ann Lee said.", "“The bridge holds,” Bo Kern said.", 0.0),
        ("other_speaker", "“The bridge holds,” Ann Lee said.", "“The bridge is safe,” Bo Kern said.", 1.0),
        ("same_time", "Lee resigned on May 3.", "On May 3, Lee resigned.", 1.0),
        ("same_time", "Lee resigned on May 3.", "On May 4, Lee resigned.", 0.0),
        ("same_time", "Lee resigned on May 3.", "Lee resigned.", 0.0),
        ("deed_and_doer", "Lee resigned over the collapsed bridge.", "Kern resigned over the collapsed bridge.", 0.0),
        ("synonyms", "Lee resigned over the Elm bridge.", "Lee stayed at the Elm bridge.", 0.0),
        ("same_deed", "Engineers closed the Elm bridge.", "The Elm bridge was closed.", 1.0),
        ("same_deed", "Engineers closed the Elm bridge.", "Engineers praised the Elm bridge.", 0.0),
        ("later", "Engineers closed the Elm bridge.", "The Elm bridge was closed.", 0.0),
        ("lead", "The bridge over the Elm holds, engineers found.", "Engineers found that the Elm bridge holds.", 1.0),
    ],
)
def test_feature(read: Read, name: str, left: str, right: str, expected: float) -> None:
    """A feature says of two sentences what its name says."""
    evidence = gather_evidence(profile_sentences(read(left)), profile_sentences(read(right)))
    assert dict(evidence.features())[0, 0][FEATURES.index(name)] == expected


def test_names_that_pronouns_stand_for_count(read: Read) -> None:
    """ "She" counts as the one whom it stands for."""
    profiles = profile_sentences(read("Ann Lee opened the bridge over the Elm. She praised the engineers."))
    assert name_roots("Ann Lee") <= profiles[1].who
    assert not profiles[1].names


def test_rare_words_weigh_more(read: Read, storm: str, flood: str) -> None:
    """A word of one sentence weighs more than one of every sentence, a rare word more than a common one, a name's part less than a word."""
    weights = Weights(profile_sentences(read(storm)), profile_sentences(read(flood)), frozenset())
    assert weights["niede"] > weights["brand"]
    assert general_rarity("day") < general_rarity("stabl")
    assert weights["stabl"] > weights["lena"]


def test_places_weigh_half(read: Read, storm: str, flood: str) -> None:
    """The name of a place weighs half of what it would weigh otherwise."""
    left, right = profile_sentences(read(storm)), profile_sentences(read(flood))
    assert Weights(left, right, frozenset(["niede"]))["niede"] == pytest.approx(Weights(left, right, frozenset())["niede"] / 2)


@pytest.mark.parametrize(
    ("name", "left", "right"),
    [
        ("deed_and_doer", "Ann Lee resigned on Friday after the floods.", "After the floods of May, Ann Lee resigned."),
        ("synonyms", "Ann Lee resigned on Friday after the floods.", "After the floods of May, Ann Lee quit."),
        ("their_words", "“The bridge holds,” Ann Lee said.", "Ms. Lee said that the bridge would hold."),
    ],
)
def test_evidence_weighs_something(read: Read, name: str, left: str, right: str) -> None:
    """One deed of one person is evidence, and so are words that stand for each other, and words reported and quoted."""
    evidence = gather_evidence(profile_sentences(read(left)), profile_sentences(read(right)))
    assert dict(evidence.features())[0, 0][FEATURES.index(name)] > 0


def test_what_a_hyphen_joins_counts_apart(read: Read) -> None:
    """ "Re-election" is an election elsewhere, and a result stands with either figure; the whole word counts as well."""
    words = profile_sentences(read("Lee won re-election 81-18."))[0].words
    assert words >= {"re-election", "elect", "81-18", "81", "18"}


@pytest.mark.parametrize(("speaker", "expected"), [("Ms. Lee", {(1, 1)}), ("Bo Kern", set())])
def test_one_speaker_brings_sentences_together(read: Read, speaker: str, expected: set[tuple[int, int]]) -> None:
    """Sentences that share little are looked at where both give the words of one speaker, but not where they share nothing besides."""
    left = profile_sentences(read("“The bridge holds,” Ann Lee said. “The bridge is new.”"))
    right = profile_sentences(read(f"“The bridge stands,” {speaker} said. “The bridge is old. Children love swings.”"))
    assert {pair for pair in gather_evidence(left, right).shared if min(pair) > 0} == expected
