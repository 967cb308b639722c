"""People named in aligned sentences."""

from collections.abc import Callable

import pytest

from claimcheck import Article, Settings, compare
from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]

LEFT = "Harbor master Ruth Calder opened the new pier on Monday. Deputy mayor Tomas Brandt cut the ribbon."
OTHER = "Harbor master Ruth Calder opened the new pier on Monday. Deputy mayor Ingrid Solberg cut the ribbon."


def test_another_person_in_the_same_place_is_a_discrepancy(discrepancies: Finder) -> None:
    """Two deputy mayors who cut one ribbon are held against each other."""
    assert ("Tomas Brandt", "Ingrid Solberg") in discrepancies(LEFT, OTHER, Aspect.PARTICIPANT)


def test_one_person_is_an_agreement(agreements: Finder) -> None:
    """Whom both name is agreed on."""
    assert ("Ruth Calder", "Ruth Calder") in agreements(LEFT, OTHER, Aspect.PARTICIPANT)


def test_one_body_is_an_agreement(agreements: Finder) -> None:
    """A body that both name is agreed on as a person is; one that is named in one of them alone is not."""
    left = "The Harbor Council fined Ruth Calder on Monday, the Ostford Board of Trade said."
    assert agreements(left, "Ruth Calder was fined by the Harbor Council on Monday.", Aspect.PARTICIPANT) == [
        ("Harbor Council", "Harbor Council"),
        ("Ruth Calder", "Ruth Calder"),
    ]


def test_a_surname_alone_is_the_same_person(discrepancies: Finder) -> None:
    """A shorter name of the same person is no discrepancy."""
    assert discrepancies(LEFT, LEFT.replace("Tomas Brandt", "Brandt"), Aspect.PARTICIPANT) == []


def test_a_slip_of_spelling_is_told(discrepancies: Finder) -> None:
    """A name of one letter more is one person, spelled in two ways."""
    assert ("Ingrid Solberg", "Ingrid Soldberg") in discrepancies(OTHER, OTHER.replace("Solberg", "Soldberg"), Aspect.PARTICIPANT)


def test_a_name_is_held_against_the_other_spelling_wherever_both_stand(discrepancies: Finder) -> None:
    """The first mention of each article is told, once, however little else their sentences share."""
    left = "Ingrid Solberg cut the ribbon. Solberg left early."
    right = "Rain fell on Ostford all week. Nobody saw Ingrid Soldberg. Soldberg was ill."
    assert discrepancies(left, right, Aspect.PARTICIPANT) == [("Ingrid Solberg", "Ingrid Soldberg")]


def test_who_spells_a_name_in_two_ways_differs_with_nobody_else(discrepancies: Finder) -> None:
    """A slip beside the right spelling is the article's own."""
    right = "Ingrid Solberg cut the ribbon. Nobody saw Ms. Soldberg leave."
    assert discrepancies("Ingrid Solberg cut the ribbon.", right, Aspect.PARTICIPANT) == []


def test_two_whom_both_articles_know_are_not_held_against_each_other(discrepancies: Finder) -> None:
    """Who is named elsewhere in the other article belongs to another fact."""
    left = LEFT + " Ingrid Solberg watched."
    assert discrepancies(left, OTHER + " Tomas Brandt watched.", Aspect.PARTICIPANT) == []


def test_somebody_whom_both_sentences_speak_of_is_common_ground(discrepancies: Finder) -> None:
    """Two senators who attack one and the same are held against each other, though the sentences share no other word; without him they are not."""
    left = "Sen. Ruth Calder lashed out at Olaf Lund. The fog was thick. Calder left early."
    right = "Sen. Ingrid Solberg scolded {}. Ruth Calder was ill, and Calder slept."
    assert ("Ruth Calder", "Ingrid Solberg") in discrepancies(left, right.format("Olaf Lund"), Aspect.PARTICIPANT)
    assert discrepancies(left, right.format("nobody"), Aspect.PARTICIPANT) == []


def test_a_son_is_no_daughter(discrepancies: Finder) -> None:
    """Of the children whom one leaves each article names whom it likes: a son is held against a son alone."""
    left = "Besides a daughter, she is survived by two sons, Willem and Hugh, and five grandchildren."
    assert discrepancies(left, "She leaves a daughter, Johanna, two sons and five grandchildren.", Aspect.PARTICIPANT) == []
    assert discrepancies(left, left.replace("Hugh", "Edgar"), Aspect.PARTICIPANT) == [("Hugh", "Edgar")]


def test_two_speakers_are_no_doers_of_one_deed(discrepancies: Finder) -> None:
    """Two people who say different things are left alone, however alike their sentences are built."""
    left = "“We open the pier in May,” Tomas Brandt said in a statement on Monday."
    right = "“The pier is far too short,” Ingrid Solberg said in a statement on Monday."
    assert discrepancies(left, right, Aspect.PARTICIPANT) == []


def test_two_who_say_the_same_are_told(discrepancies: Finder) -> None:
    """One report that the articles give to two people is one that an editor would check, whether told as speaker or as participant."""
    left = "Deputy mayor Tomas Brandt told the harbor council on Monday that the new pier would open in May."
    right = "Deputy mayor Ingrid Solberg explained to reporters on Monday how the new pier would open in May."
    found = discrepancies(left, right, Aspect.PARTICIPANT) + discrepancies(left, right, Aspect.SPEAKER)
    assert found == [("Tomas Brandt", "Ingrid Solberg")]


def test_a_surname_out_of_nowhere_is_no_second_speaker(discrepancies: Finder) -> None:
    """Who speaks at one occasion under a surname that nothing explains stands for whom both articles know, whatever is quoted; who is introduced does not."""
    left = "Tomas Brandt runs the ferry. At a long meeting of the harbor council in May, Brandt spoke up for his old pilot boat."
    right = "Tomas Brandt runs the ferry. {}At a long meeting of the harbor council in May, Mr. Solberg said that he was sorry for the delay."
    assert discrepancies(left, right.format(""), Aspect.PARTICIPANT) == [("Brandt", "Solberg")]
    assert discrepancies(left, right.format("Ole Solberg is the pilot. "), Aspect.PARTICIPANT) == []


def test_a_stranger_where_somebody_should_be_introduced_is_told(discrepancies: Finder) -> None:
    """Who is spoken of by the surname alone ought to have been named in full before: the stranger stands in that place."""
    left = "Deputy mayor Tomas Brandt cut the ribbon at the pier after a long speech on Monday. Brandt thanked the divers."
    right = "At the pier, Ingrid Solberg cut a ribbon on Monday. The divers were thanked by Brandt."
    assert ("Tomas Brandt", "Ingrid Solberg") in discrepancies(left, right, Aspect.PARTICIPANT)


def test_a_stranger_beside_somebody_who_is_introduced_is_no_slip(discrepancies: Finder) -> None:
    """An article that says elsewhere who its man is tells of another deed."""
    left = "Deputy mayor Tomas Brandt cut the ribbon at the pier after a long speech on Monday. Brandt thanked the divers."
    right = "At the pier, Ingrid Solberg sang in the rain. The divers were thanked by deputy mayor Tomas Brandt. Brandt left."
    assert discrepancies(left, right, Aspect.PARTICIPANT) == []


def test_a_name_before_a_noun_does_not_stand_for_a_person(discrepancies: Finder) -> None:
    """The pupil of somebody cut the ribbon: nobody of that name did."""
    left, right = LEFT.replace("Deputy mayor ", ""), "Harbor master Ruth Calder opened the new pier on Monday. {} cut the ribbon."

    assert discrepancies(left, right.format("An Ingrid Solberg pupil"), Aspect.PARTICIPANT) == []
    assert discrepancies(left, right.format("Ingrid Solberg"), Aspect.PARTICIPANT) == [("Tomas Brandt", "Ingrid Solberg")]


def test_a_word_taken_for_a_noun_makes_no_shop_of_a_name(discrepancies: Finder) -> None:
    """Behind "to Ruth Calder prior to the vote" stands no thing that bears her name, behind "Ruth Calder store" one does."""
    left, right = "Harbor master Olaf Lund paid hush money to the dancer {} the vote on Monday.", "Harbor master Olaf Lund paid hush money to the dancer {} on Monday."
    assert ("Ruth Calder", "Ingrid Solberg") in discrepancies(left.format("Ruth Calder prior to"), right.format("Ingrid Solberg"), Aspect.PARTICIPANT)
    assert discrepancies(left.format("Ruth Calder store before"), right.format("Ingrid Solberg"), Aspect.PARTICIPANT) == []


def test_who_only_tells_of_a_deed_does_not_do_it(discrepancies: Finder) -> None:
    """A speaker is not held against whom the other sentence has do, or undergo, what is told."""
    left = "Ferry pilot Tomas Brandt was charged with two counts of theft on Monday."
    right = "The pilot of the ferry was charged with two counts of theft on Monday, said Ingrid Solberg."
    assert discrepancies(left, right, Aspect.PARTICIPANT) == []


def test_names_in_company_of_nothing_alike_are_left_alone(discrepancies: Finder) -> None:
    """A surname without an introduction is not enough where nothing around the two names is the same."""
    left = "Tomas Brandt cut the ribbon. Rain fell on the pier at noon, and Brandt left."
    right = "Rain fell on the pier at noon, long after a call from Ingrid Solberg. Brandt was ill."
    assert discrepancies(left, right, Aspect.PARTICIPANT) == []


ROW = "Candidates for the post are Ada Lund of the harbor board; Tomas Brandt, a former diver; Ruth Calder, who runs the ferry; and Karl Voss, the pilot."


def test_whoever_stands_in_a_row_between_the_same_two_is_told(discrepancies: Finder) -> None:
    """In a row of names that is otherwise the same, one name stands for the other."""
    other = "Among the candidates for the post are Ada Lund, former ferry clerk Ingrid Solberg, longtime manager Ruth Calder and pilot Karl Voss."
    assert discrepancies(ROW, other, Aspect.PARTICIPANT) == [("Tomas Brandt", "Ingrid Solberg")]
    assert discrepancies(ROW, other.replace("former ferry clerk Ingrid Solberg, ", ""), Aspect.PARTICIPANT) == []


def test_a_sentence_that_is_better_told_elsewhere_names_nobody_else(discrepancies: Finder) -> None:
    """Where the other article tells of the one whom both name, whoever did alike in another town stands for nobody."""
    left = "Mayor Ruth Calder of Selby signed an order on Tuesday that will ban ferries from the inner harbor, after the council passed it last week."
    right = (
        "On Tuesday, Mayor Ruth Calder signed an order that bans ferries from the inner harbor, which the council passed last week. "
        "The state sued Netherton last April over an order signed by Mayor Ingrid Solberg last year that would ban ferries from its harbor."
    )
    assert discrepancies(left, right, Aspect.PARTICIPANT) == []


PICKED = "The council of Ostford picked {} as head of the harbor."
PREFERRED = "The council of Ostford preferred {} as head of the harbor.{}"
KNOWN = " Ada Lund was born in Calder."


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        (PICKED.format("Ada Lund over two rivals"), PREFERRED.format("Karl Brandt to two rivals", KNOWN), True),
        (PICKED.format("Ada Lund over two rivals"), PREFERRED.format("Karl Brandt to two rivals", ""), False),
        (PICKED.format("Ada Lund over two rivals"), PREFERRED.format("Karl Brandt to two rivals", f"{KNOWN} Karl Brandt sold the boats."), False),
        (PICKED.format("Lund over two rivals"), PREFERRED.format("Karl Brandt to two rivals", KNOWN), False),
        (PICKED.format("Ada Lund over Pavel Dragan"), PREFERRED.format("Karl Brandt to two rivals", KNOWN), False),
        (PICKED.format("Ada Lund's plan over two rivals"), PREFERRED.format("Karl Brandt to two rivals", KNOWN), False),
    ],
)
def test_a_name_that_stands_nowhere_else_answers_one_that_both_know(left: str, right: str, *, told: bool) -> None:
    """It is told where the model of slots alone would not, from either side, if each sentence has one full name without an answer and no more."""
    settings = Settings(minimum_person_likelihood=1.0)
    for texts in ((left, right), (right, left)):
        comparison = compare(*(Article(text=text, source=source) for text, source in zip(texts, ("The Courier", "The Beacon"), strict=True)), settings=settings)
        assert [finding.rule for finding in comparison.discrepancies if finding.aspect is Aspect.PARTICIPANT] == ["other person in the same place"] * told
