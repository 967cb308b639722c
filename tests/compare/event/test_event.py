"""Clauses of aligned sentences: what both tell, and how surely."""

from collections.abc import Callable

import pytest

import claimcheck
from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]

DONE = "Mayor Ada Lund repaired the old harbor bridge in Ostford before a large crowd."


def test_what_both_tell_is_an_agreement(agreements: Finder) -> None:
    """Two clauses with the same words agree on what happened."""
    assert any("repaired" in left and "repaired" in right for left, right in agreements(DONE, f"On a windy day {DONE}", Aspect.EVENT))


def test_what_both_tell_is_in_the_words_of_both() -> None:
    """The explanation has only words that both sides have, and dots where one has others."""
    first = claimcheck.Article(text="The council of Ostford repaired the old harbor bridge before a large crowd.", source="A")
    second = claimcheck.Article(text="The council of Ostford repaired the narrow harbor bridge before a silent crowd.", source="B")
    (told,) = (finding.explanation for finding in claimcheck.compare(first, second).agreements if finding.aspect is Aspect.EVENT)

    assert told == "Both tell: “council of Ostford repaired … harbor bridge … crowd”."


def told_of(left: str, right: str) -> list[str]:
    """Return what two articles are said to tell of one event."""
    found = claimcheck.compare(claimcheck.Article(text=left, source="A"), claimcheck.Article(text=right, source="B")).agreements
    return [finding.explanation for finding in found if finding.aspect is Aspect.EVENT]


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        ("Ada Lund repaid the council about $60,000.", "Ada Lund repaid the council more than $60,000.", "Ada Lund repaid the council … $60,000"),
        ("The pier was finished in 2036 by the council.", "The pier was finished by 2036 by the council.", "pier was finished … 2036 by the council"),
        ("The pact with Ostford covers 2.3 million anglers.", "The pact with Ostford covers up to 2.4 million anglers.", "pact with Ostford covers … anglers"),
        ("The old pier was closed by the council.", "An old pier was closed by a council.", "old pier was closed by a council"),
        ("The council doesn't like the pier.", "The council doesn’t like the pier.", "council doesn't like the pier"),
        ("The crews don't like the pier.", "The crews don’t like the pier.", "crews don't like the pier"),
    ],
    ids=["a hedge and a bound", "another preposition", "a part of a figure", "articles aside", "another apostrophe", "another apostrophe in a word of grammar"],
)
def test_little_words_that_differ_are_dots(left: str, right: str, words: str) -> None:
    """Words between those that both have are told where both have them too; "about" and "more than" are not."""
    assert [told.partition("“")[2].rstrip(".”") for told in told_of(left, right)] == [words]


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        ("The council had no plan for the quay.", "The council would not discuss a possible plan for the quay.", False),
        ("The council had no plan for the quay.", "The council found no clear plan for the quay.", True),
        ("Ada Lund lost 22 boats in the storm off Milltown.", "Tom Brandt lost 22 boats in the storm off Milltown.", False),
        ("Ada Lund lost 22 boats in the storm off Milltown.", "Lund lost 22 boats in the storm off Milltown, Ada Lund said.", True),
    ],
    ids=["none and not discussed", "none on both sides", "two people", "one person"],
)
def test_two_facts_in_like_words_are_no_agreement(left: str, right: str, told: bool) -> None:
    """What one has none of, or another does, is not what both tell."""
    assert bool(told_of(left, right)) is told


def test_a_length_is_no_date() -> None:
    """The month of "six months" is not that of "this month"."""
    left = "Ada Lund stayed barely six months as harbor chief of staff in Ostford."
    right = "The departure this month of Tom Brandt as harbor chief of staff in Ostford came late."

    assert not any("month" in told for told in told_of(left, right))
    assert any("six months" in told for told in told_of(left, f"On Friday {left}"))


@pytest.mark.parametrize("kept", ["The money will go to the schools of Ostford.", "The council repaired the harbor bridge of Ostford."])
def test_what_one_denies_is_nothing_that_both_tell(agreements: Finder, kept: str) -> None:
    """A deed that one article denies is no agreement, however many words the two share."""
    denied = kept.replace("will go", "will not go").replace("repaired", "did not repair")

    assert agreements(kept, denied, Aspect.EVENT) == []


def test_done_and_planned_is_a_variance_of_modality(discrepancies: Finder) -> None:
    """What one has done the other only plans."""
    planned = "Mayor Ada Lund will repair the old harbor bridge in Ostford before a large crowd."

    assert ("repaired", "will repair") in discrepancies(DONE, planned, Aspect.MODALITY)


def test_done_and_denied_is_a_conflict_of_polarity(discrepancies: Finder) -> None:
    """One affirms what the other denies."""
    denied = "Mayor Ada Lund did not repair the old harbor bridge in Ostford before a large crowd."

    assert ("repaired", "did not repair") in discrepancies(DONE, denied, Aspect.POLARITY)


def test_a_deed_of_somebody_else_is_left_alone(discrepancies: Finder) -> None:
    """Another person's plan is not held against the mayor's deed."""
    other = "Governor Pavel Dragan will repair the old harbor bridge in Ostford before a large crowd."

    assert discrepancies(DONE, other, Aspect.MODALITY) == []


def test_will_and_may_are_a_variance_of_modality(discrepancies: Finder) -> None:
    """What one plans the other only holds for possible."""
    planned = "The council of Ostford will replace all six of its older cranes by the end of next year."

    assert ("will replace", "may replace") in discrepancies(planned, planned.replace("will", "may"), Aspect.MODALITY)


def test_resigned_and_dismissed_exclude_each_other(discrepancies: Finder) -> None:
    """Nobody resigns and is dismissed from one post."""
    resigned = "The safety director of the port, Aldo Ferrant, resigned on Wednesday morning."
    dismissed = "The port dismissed its safety director, Aldo Ferrant, on Wednesday morning."

    assert ("resigned", "dismissed") in discrepancies(resigned, dismissed, Aspect.EVENT)


def test_words_in_another_order_are_no_phrase() -> None:
    """Of shared words only those that come in one order in both sentences are told as what both tell."""
    first = claimcheck.Article(text="President Ada Lund of the harbor union will meet workers at the old mill.", source="A")
    second = claimcheck.Article(text="Ada Lund of the harbor union will meet workers and presidents at the old mill.", source="B")
    (told,) = (finding.explanation for finding in claimcheck.compare(first, second).agreements if finding.aspect is Aspect.EVENT)

    assert told.startswith("Both tell: “Ada Lund of the harbor union will meet workers … at the old mill”.")


def test_a_border_is_no_claim(agreements: Finder) -> None:
    """Two sentences that share a border between two countries by name share no claim."""
    left = "The cabinet came under criticism for its handling of the crossings at the Norway-Sweden border."
    right = "Most of the lorries that came to the Norway-Sweden border this spring carried timber."
    assert agreements(left, right, Aspect.EVENT) == []


FAR_NAME = "Mayor Ada Lund, the first woman to hold the post and for nine years the head of the fishing fleet of Milltown, resigned from the harbor board on Friday."


def test_a_name_far_from_its_deed_is_told_with_it() -> None:
    """Both tell that she resigned, not that she is called by one name, however many words stand between the two."""
    (told,) = told_of(FAR_NAME, "Ada Lund, a lawyer who had once threatened to sue the yard over a crane, resigned from the harbor board late on Friday.")

    assert told.startswith("Both tell: “Ada Lund … resigned from the harbor board")


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        ("The owner entered the boathouse and found two seals asleep.", "After entering the boathouse by the back door the owner found two seals asleep.", True),
        ("Ada Lund will be questioned by Tom Brandt about the crane.", "Pavel Dragan will be questioned by Tom Brandt about the crane.", False),
    ],
    ids=["one deed", "done to two people"],
)
def test_a_deed_and_one_word_are_enough(left: str, right: str, told: bool) -> None:
    """Surely aligned clauses of one deed agree by one more word, unless each names another to whom it is done."""
    assert bool(told_of(left, right)) is told


@pytest.mark.parametrize(
    ("right", "told"),
    [
        ("In March the president asked Ada Lund to lead the talks with the fishing villages.", True),
        ("In March the president asked Ada Lund about the talks with the fishing villages.", False),
    ],
    ids=["asked to lead", "asked about"],
)
def test_what_somebody_was_asked_to_do_is_told(right: str, told: bool) -> None:
    """A bare question tells no deed; "asked to lead" tells whom somebody asked to do what."""
    left = "Ada Lund was asked by President Tom Brandt to lead the talks with the fishing villages."

    assert any("lead … talks" in words or "lead the talks" in words for words in told_of(left, right)) is told


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        (
            "Ada Lund, the harbor chief whom the crane drivers asked to go over the Ostford accounts, vowed to repaint the crane on Friday.",
            "Asked about the Ostford accounts by the crane drivers, the harbor chief Ada Lund, who vowed to repaint the crane, smiled.",
            ["Both tell: “vowed to repaint the crane”."],
        ),
        ("Ada Lund, harbor chief of Ostford, feared that a credit union had failed.", "Harbor chief Ada Lund wrote of a credit union in Ostford.", []),
    ],
    ids=["a verb and what goes with it", "a thing alone"],
)
def test_a_phrase_in_unlike_clauses_is_told_where_it_tells_a_deed(left: str, right: str, words: list[str]) -> None:
    """A verb with a word beside it that surely aligned sentences both have is what both tell, a thing of two words is not."""
    assert told_of(left, right) == words


@pytest.mark.parametrize(
    ("right", "told"),
    [
        ("The yard declined to say whether the account of the ferry was hacked.", False),
        ("The yard will not say if the account of the ferry was hacked.", False),
        ("The yard is sure that the account of the ferry was hacked.", True),
    ],
    ids=["whether", "if", "that"],
)
def test_what_one_side_leaves_open_is_nothing_that_both_tell(right: str, told: bool) -> None:
    """Who does not say whether something was done does not tell that it was."""
    left = "The skipper found that the account of the ferry was hacked."

    assert bool(told_of(left, right)) is told


@pytest.mark.parametrize(
    ("left", "told"),
    [
        ("Pilots stole a boat with nets, oars, sails, lamps, ropes and anchors on Friday in Milltown.", []),
        ("Pilots stole a boat with nets on Friday in Milltown.", ["Both tell: “stole … on Friday in Milltown”."]),
    ],
    ids=["verb", "verb, when and where"],
)
def test_a_bare_verb_is_nothing_that_both_tell(left: str, told: list[str]) -> None:
    """That two sentences share a verb says neither who did what nor where."""
    assert told_of(left, "Anglers stole on Friday in Milltown a crane.") == told


@pytest.mark.parametrize(
    ("right", "told"),
    [
        ("Mayor Ada Lund refused to apologize for the closing of the harbor pool.", False),
        ("Mayor Ada Lund apologized for the closing of the harbor pool.", True),
    ],
    ids=["refused", "done"],
)
def test_a_verb_is_denied_in_either_spelling(right: str, told: bool) -> None:
    """Who refused to apologize has not apologised, and who apologized has."""
    assert bool(told_of("Mayor Ada Lund has apologised for the closing of the harbor pool.", right)) is told


@pytest.mark.parametrize(
    ("right", "told"),
    [
        ("The harbor board of Ostford fined two foreign crews.", "“harbor board of Ostford fined two foreign …”"),
        ("The harbor board of Ostford fined two foreign captains.", "“harbor board of Ostford fined two foreign captains”"),
    ],
    ids=["another noun", "the same noun"],
)
def test_words_that_lead_on_to_a_noun_say_so(right: str, told: str) -> None:
    """Dots stand where both go on behind an adjective, each with a noun of its own."""
    assert told in told_of("The harbor board of Ostford fined two foreign captains.", right)[0]
