"""Deeds that exclude each other, told of one person or thing."""

from collections.abc import Callable

import pytest

from claimcheck import Article, compare
from claimcheck.language.en.opposed_events import OPPOSED_EVENTS, PARTICLE_VERBS
from claimcheck.model.comparisons import Aspect
from claimcheck.text.verbs import is_base, regular_past, verb_of

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        ("The port dismissed its safety director, Aldo Ferrant, in May.", "Ferrant stepped down as safety director in May.", ("dismissed", "stepped down")),
        ("Lund spoke of Ferrant, whom she fired in May.", "Ferrant resigned in May.", ("fired", "resigned")),
        ("The council approved the new harbor tax.", "The new harbor tax was rejected on Monday night.", ("approved", "rejected")),
        ("Mayor Ada Lund supports the new harbor tax.", "Mayor Lund opposes the harbor tax.", ("supports", "opposes")),
        ("A jury in Ostford convicted Aldo Ferrant of fraud.", "Aldo Ferrant was acquitted of fraud in Ostford.", ("convicted", "acquitted")),
        ("Aldo Ferrant was released on Monday in Ostford.", "Aldo Ferrant was arrested on Monday in Ostford.", ("released", "arrested")),
        ("Exports of the port rose in May.", "The exports of the port fell in May.", ("rose", "fell")),
        ("The rules allow harbor agencies to sell old ships.", "The rules prohibit harbor agencies from selling old ships.", ("allow", "prohibit")),
        ("Mayor Ada Lund will sign the harbor bill.", "Mayor Ada Lund plans to veto part of the harbor bill.", ("sign", "veto")),
        ("The harbor tax was dropped from the agenda.", "The harbor tax remained on the agenda.", ("dropped from", "remained")),
    ],
)
def test_what_cannot_both_be_true_is_a_conflict(discrepancies: Finder, left: str, right: str, words: tuple[str, str]) -> None:
    """Two deeds done to one person or thing, in the active, in the passive, by oneself."""
    assert words in discrepancies(left, right, Aspect.EVENT)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The council approved the new harbor tax.", "Pavel Dragan opposed the new harbor tax."),  # each has a stand of their own
        ("The harbor tax was dropped from the agenda.", "Two other taxes of the harbor remained on the agenda."),  # others
        ("The council passed the bill on the harbor.", "The council rejected the veto of the bill on the harbor."),  # another thing
        ("Exports of the port rose in May 2021.", "The exports of the port fell in May 2023."),  # another time
        ("The council approved the new harbor tax.", "The council may reject the new harbor tax."),  # not told as surely
        ("The council approved the new harbor tax.", "The council did not reject the new harbor tax."),  # two denials are one yes
        ("Aldo Ferrant was killed in Ostford.", "Aldo Ferrant and two others were killed or injured in Ostford."),  # it has both
        ("The storm killed ten people in Ostford.", "The storm killed two people and injured ten people in Ostford.",),  # it has both
        ("Police shot and killed Aldo Ferrant in Ostford.", "Aldo Ferrant was fatally wounded by police in Ostford."),  # one deed
        ("Aldo Ferrant was released on Monday in Ostford.", "Aldo Ferrant was arrested in Ostford. He was released later."),  # one after the other
        ("The rules allow harbor agencies to sell old ships.", "The rules prohibit harbor agencies from counting seals."),  # two deeds
    ],
)
def test_what_can_both_be_true_is_left_alone(discrepancies: Finder, left: str, right: str) -> None:
    """Other people, other things, other times."""
    assert discrepancies(left, right, Aspect.EVENT) == []


def test_opposed_aims_are_a_variance(discrepancies: Finder) -> None:
    """To curb a thing is less than to end it."""
    left = "The bill aims to curb cheap parking in the harbor."
    right = "The council passed a bill that aims to end cheap parking in the harbor."

    assert ("curb", "end") in discrepancies(left, right, Aspect.EVENT)


def test_every_opposed_verb_is_known_to_the_tables_of_verbs() -> None:
    """A verb that no table holds would never be found; of two families none shares a verb."""
    for one, other in OPPOSED_EVENTS:
        assert one.isdisjoint(other)
        for verb in sorted(one | other):
            base = verb.split()[0]
            assert is_base(base) or verb_of(regular_past(base)) == base, verb
            assert " " not in verb or verb in PARTICLE_VERBS


def test_a_rise_and_a_fall_of_two_things_leave_a_third_to_be_held_against_one(discrepancies: Finder) -> None:
    """Prices that rose in the same sentence do not speak for volumes that fell; a rise of the same thing does."""
    right = "The volume of goods sold rose 4% at the port."

    assert ("dropped", "rose") in discrepancies("Prices at the port climbed 9%, while volumes dropped 4%.", right, Aspect.EVENT)
    assert discrepancies("Volumes at the port climbed 9%, before volumes dropped 4%.", right, Aspect.EVENT) == []


@pytest.mark.parametrize(("right", "told"), [("Pay dropped 4% in May.", ["Of “pay”, A says “rose”, B “dropped”."]), ("Rents dropped 4% in May.", [])])
def test_by_how_much_something_rises_is_not_what_rises(right: str, told: list[str]) -> None:
    """The explanation names what rose, not the figure; the same figure of another thing is another matter."""
    compared = compare(Article("The pay of nurses rose 4% in May.", source="A"), Article(right, source="B"))

    assert [finding.explanation for finding in compared.discrepancies] == told


def test_who_denies_what_another_admits_differs_in_polarity(discrepancies: Finder) -> None:
    """The verbs tell whether it is so, and no two deeds: once, and as nothing else."""
    left, right = "Mayor Ada Lund denied that she knew of the spill.", "Mayor Ada Lund acknowledged that she had known of the spill."

    assert discrepancies(left, right, Aspect.POLARITY) == [("denied", "acknowledged")]
    assert discrepancies(left, right, Aspect.EVENT) == discrepancies(left, right, Aspect.MODALITY) == []
