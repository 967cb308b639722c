"""Sentences that two articles have word for word, but for a name, a figure, a time, a word or a denial."""

from collections.abc import Callable

import pytest

import claimcheck
from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]

TOLD = "The harbor board of Ostford has given the old photo of the north quay to the Selby Museum, which is open from May on."


def _told(left: str, right: str) -> list[tuple[str, ...]]:
    comparison = claimcheck.compare(claimcheck.Article(text=left, source="Courier"), claimcheck.Article(text=right, source="Herald"))
    return [(one.aspect.value, one.rule, *(piece.text for piece in one.evidence)) for one in comparison.discrepancies]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("Selby Museum", "Calder Museum", ("participant", "other name in the same sentence", "Selby Museum", "Calder Museum")),
        ("old", "new", ("event", "other word in the same sentence", "old", "new")),
        ("photo", "map", ("event", "other word in the same sentence", "photo", "map")),
        ("the old photo", "no old photo", ("polarity", "denial in the same sentence", "given the old", "given no old")),
    ],
    ids=["a body", "an adjective", "a noun", "no"],
)
def test_what_is_put_in_the_place_of_something_else_is_told(old: str, new: str, told: tuple[str, str, str, str]) -> None:
    """One word of a sentence that is otherwise the same is a difference, whatever it means."""
    assert _told(TOLD, TOLD.replace(old, new)) == [told]


def test_a_denial_more_is_told() -> None:
    """A "not" turns a sentence round, even one that no rule for deeds holds against another, but "not only" does not."""
    told = "Residents spoke about what they say {} neglect by the harbor board of Ostford after the storm."

    assert _told(told.format("is"), told.format("is not")) == [("polarity", "denial in the same sentence", "is neglect", "is not neglect")]
    assert _told(told.format("is"), told.format("is not only")) == []


def test_a_place_that_nothing_happens_in_is_told_too(discrepancies: Finder) -> None:
    """A town is told for a town and a state for a country, but not a town for a state, in which it may lie."""
    told = "The cost of the new pipeline to {} has risen by a third since the plan for it was drawn up, the board of the line wrote."

    assert discrepancies(told.format("Norway"), told.format("Poland"), Aspect.PLACE) == [("Norway", "Poland")]
    assert discrepancies(told.format("Ohio"), told.format("Poland"), Aspect.PLACE) == [("Ohio", "Poland")]
    assert discrepancies(told.format("Ohio"), told.format("America"), Aspect.PLACE) == []
    assert discrepancies(told.format("Ohio"), told.format("Chicago"), Aspect.PLACE) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("photo", "picture"),
        ("photo", "photographs"),
        ("the old photo", "its old photo"),
        ("harbor", "harbour"),
        ("the old photo", "that old photo"),
        ("is open", "is not only open"),
        ("Selby Museum", "Museum"),
    ],
)
def test_what_may_mean_the_same_is_left_alone(old: str, new: str) -> None:
    """Words of one row or root, other spellings, little words, "not only" and shorter names are no differences."""
    assert _told(TOLD, TOLD.replace(old, new)) == []


@pytest.mark.parametrize(("old", "new", "differ"), [("wins", "won", False), ("men", "man", False), ("wins", "bans", True), ("men", "hen", True), ("north", "south", True)])
def test_forms_of_one_word_are_left_alone_but_not_words_that_look_alike(old: str, new: str, differ: bool) -> None:
    """What is near in letters alone is another word: "north", "south"."""
    told = "The museum on the north quay of Ostford wins the prize for the men who keep the old crane."

    assert bool(_told(told, told.replace(old, new))) is differ


def test_only_names_of_one_kind_stand_for_each_other() -> None:
    """A place is no body, initials are the name that they stand for, and a name is not all that another sentence has there."""
    told = "The cost of the new pipeline through {} has risen by a third since the plan for it was drawn up, the board of the line wrote."
    shown = "The old crane on the north quay of Ostford is to be shown at the Selby Museum from May on, {}."

    assert _told(told.format("Chicago"), told.format("Acme Corp.")) == []
    assert _told(told.format("the Coastal Harbor Agency"), told.format("the CHA")) == []
    assert _told(shown.format("Ada Lund wrote"), shown.format("as Ida Brandt wishes")) == []


def test_one_verb_of_saying_is_as_good_as_another() -> None:
    """Who says something may be told to note it; only other verbs are told."""
    told = "The board of the Selby Museum {} on Monday that the old crane on the north quay is a danger to the ferries."

    assert _told(told.format("noted"), told.format("said")) == []
    assert _told(told.format("forgot"), told.format("dreamed")) == [("event", "other word in the same sentence", "forgot", "dreamed")]


def test_a_denial_is_told_of_the_same_words_alone(discrepancies: Finder) -> None:
    """Where more than a few words are others, a "not" is of something else; "never" denies no more than "not"."""
    left = "Residents spoke about what they say is neglect by the harbor board of Ostford after the storm."
    right = "Visitors wrote on Monday in what they call a letter to Selby that is not neglect by any museum of it."

    assert discrepancies(left, right, Aspect.POLARITY) == []
    assert _told(left.replace(" is ", " was not "), left.replace(" is ", " was never ")) == []


def test_of_two_changes_none_shows_that_the_sentences_are_one() -> None:
    """Two people may be told of in one form: only where nothing else differs, what does stands in the place of the other."""
    told = "The board of the {} spoke for two hours on Monday of what the {} on the north quay is going to cost the town."

    assert _told(told.format("Selby Museum", "crane"), told.format("Calder Museum", "crane")) == [
        ("participant", "other name in the same sentence", "Selby Museum", "Calder Museum")
    ]
    assert _told(told.format("Selby Museum", "crane"), told.format("Calder Museum", "bridge")) == []


def test_short_sentences_are_of_one_form_by_chance() -> None:
    """A few words that are the same do not show that the rest stands for each other."""
    assert _told("The museum wants the old crane on the quay.", "The museum wants the old bridge on the quay.") == []


def test_what_another_rule_tells_is_not_told_again() -> None:
    """A day of an event and a denied deed are told by the rules for these, once."""
    told = "The harbor board of Ostford agreed on Monday to give the old crane on the north quay to the museum, its chair wrote."

    assert [rule for _, rule, *_ in _told(told, told.replace("Monday", "Friday"))] == ["other time in the same place"]
    assert [rule for _, rule, *_ in _told(told.replace("agreed", "has agreed"), told.replace("agreed", "has not agreed"))] == ["affirmed and denied"]


def test_words_of_a_quotation_are_told_as_its_words() -> None:
    """Inside the marks it is the quotation that differs."""
    told = "“The {} on the north quay is the heart of the town and of all who work in it, and it stays,” Ada Lund told the board."

    assert [aspect for aspect, *_ in _told(told.format("crane"), told.format("bridge"))] == ["quote"]


def test_a_figure_that_no_other_rule_holds_against_another_is_told() -> None:
    """Of two shares each may be the other's answer; that all else is the same shows which is which. A figure told less exactly is none other."""
    told = "A poll of the Courier released on Monday shows Ada Lund leading Ida Brandt, 49 percent to {} percent, in the race for mayor."

    assert [one[:3] for one in _told(told.format("44"), told.format("84"))] == [("quantity", "other figure in the same sentence", "44 percent")]
    assert _told(told.format("44"), told.format("about 44")) == []


def test_an_article_that_has_both_sentences_has_no_difference() -> None:
    """What the other article tells as well, in the very words, answers itself."""
    other = TOLD.replace("Selby Museum", "Calder Museum")

    assert _told(TOLD, f"{TOLD} {other}") == []
