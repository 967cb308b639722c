"""Words that stand in one place, of which one article has the one and the other its rival."""

from collections.abc import Callable

import pytest

from claimcheck.compare.event import rivals
from claimcheck.language.en.rivals import NOUNS, QUALITIES, VERBS
from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]

#: A sentence that both articles end with, so that nothing is over for lack of words.
END = " The harbor of Selby was built long ago."


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        ("The port union is softening its opposition to the toll.", "The port union was dropping its opposition to the toll.", ("softening", "dropping")),
        ("Ada Lund was appointed harbor master of Selby.", "Ada Lund was elected harbor master of Selby.", ("appointed", "elected")),
        ("The council suspended the ferry license of Boone Lines.", "The council canceled the ferry license of Boone Lines.", ("suspended", "canceled")),
        ("The flood destroyed the old wooden bridge in Selby.", "The flood damaged the old wooden bridge in Selby.", ("destroyed", "damaged")),
        ("The mayor told a joke about ferries, drawing laughter.", "The mayor told a joke about ferries, drawing cheers.", ("laughter", "cheers")),
        ("A loud explosion on the ferry killed two sailors.", "A loud collision on the ferry killed two sailors.", ()),
        ("Boone was shot in the leg outside the Harbor Inn.", "Boone was shot in the chest outside the Harbor Inn.", ("leg", "chest")),
        ("Children were sickened by tainted lettuce sold in Selby.", "Children were sickened by tainted spinach sold in Selby.", ("lettuce", "spinach")),
        ("Two cooks accused the owner of physical abuse on board.", "Two cooks accused the owner of verbal abuse on board.", ("physical", "verbal")),
        ("Selby police said a local arson squad will help.", "Selby police said a national arson squad will help.", ("local", "national")),
    ],
)
def test_a_rival_in_the_same_place_is_told(discrepancies: Finder, left: str, right: str, told: tuple[str, ...]) -> None:
    """The evidence holds the two words, of either article; what stands in no field is left alone."""
    found = discrepancies(left + END, right + END, Aspect.EVENT)

    assert len(found) == bool(told)
    assert all(word in words for words, word in zip(found[0] if found else (), told, strict=True))
    assert discrepancies(right + END, left + END, Aspect.EVENT) == [row[::-1] for row in found]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The council postponed the vote on the toll.", "The council delayed the vote on the toll."),  # one of two words for it
        ("Boone hurt his left leg in the final.", "Boone hurt his left knee in the final."),  # the one is in the other
        ("The council did not suspend the ferry license of Boone Lines.", "The council canceled the ferry license of Boone Lines."),  # denied
        ("Ada Lund was appointed harbor master of Selby.", "Tom Reyes was elected harbor master of Selby."),  # other people
        ("In May 2021 the port suspended the ferry license.", "In May 2023 the port canceled the ferry license."),  # other times
        ("“They destroyed the old wooden bridge,” Ada Lund said.", "“They damaged the old wooden bridge,” Ada Lund said."),  # the matter of quotations
        ("The flood damaged a school of music.", "Last year the harbor board destroyed its papers."),  # no company
        ("The crew left Doctor Harbor for the sea.", "The crew left Nurse Harbor for the sea."),  # parts of names
        ("Boone broke the record of Selby with a goal in May.", "Boone tied Dragan of Selby with a goal in May."),  # two objects
        ("Boone shot two harbor guards in Selby.", "Boone was captured by harbor guards in Selby."),  # by him, and of him
        ("The old law required harbor agencies to ask the board.", "A new rule forbids harbor agencies to count seals."),  # two subjects
    ],
)
def test_other_words_are_left_alone(discrepancies: Finder, left: str, right: str) -> None:
    """Nothing is told of synonyms, of denials, of other people, times and things."""
    assert discrepancies(left + END, right + END, Aspect.EVENT) == []


def test_what_the_other_article_tells_as_well_is_no_difference(discrepancies: Finder) -> None:
    """A license that is suspended first and canceled later is told in two steps by one article, in one by the other."""
    left, right = "The council suspended the ferry license of Boone Lines.", "The council canceled the ferry license of Boone Lines."

    assert discrepancies(f"{left} It later canceled the ferry license.", right, Aspect.EVENT) == []


def test_one_difference_in_two_places_is_told_once(discrepancies: Finder) -> None:
    """The lead and the last sentence have the same two words."""
    told = "The flood {} the old wooden bridge in Selby. Boats lay on the quay. Divers said that the flood {} the old wooden bridge."

    assert len(discrepancies(told.format("destroyed", "destroyed"), told.format("damaged", "damaged"), Aspect.EVENT)) == 1


def test_a_kind_is_told_of_sentences_that_surely_tell_one_thing(discrepancies: Finder, monkeypatch: pytest.MonkeyPatch) -> None:
    """Many things are of some kind: below the limit nothing is told of nouns, but of one doer's deeds still."""
    nouns = ("Boone was shot in the leg outside the inn." + END, "Boone was shot in the chest outside the inn." + END)
    verbs = ("Boone Lines rented the ferry from Selby." + END, "Boone Lines bought the ferry from Selby." + END)
    assert discrepancies(*nouns, Aspect.EVENT) and discrepancies(*verbs, Aspect.EVENT)

    monkeypatch.setattr(rivals, "SURE_OF_KINDS", 1.1)
    assert not discrepancies(*nouns, Aspect.EVENT)
    assert discrepancies(*verbs, Aspect.EVENT)


@pytest.mark.parametrize("rows", [VERBS, NOUNS, QUALITIES])
def test_every_field_has_rivals(rows: tuple[str, ...]) -> None:
    """A row without a bar, with an empty rival, or met twice, is a slip of the pen."""
    assert all(len(row.split("|")) > 1 and all(rival.strip() for rival in row.split("|")) for row in rows)
    assert len({row.strip() for row in rows}) == len(rows)


@pytest.mark.parametrize("rows", [VERBS, NOUNS, QUALITIES])
def test_no_field_is_a_part_of_another(rows: tuple[str, ...]) -> None:
    """Rivals that a longer row holds, word for word, have no row of their own."""
    fields = [frozenset(frozenset(rival.split()) for rival in row.split("|")) for row in rows]

    assert [row for row, field in zip(rows, fields, strict=True) if any(field < other for other in fields)] == []
