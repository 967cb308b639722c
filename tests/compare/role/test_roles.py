"""The same person titled in two articles: other offices, and the same office in other words."""

from collections.abc import Callable
from functools import partial

import pytest

import claimcheck
from claimcheck.compare.role.findings import compare_roles
from claimcheck.compare.sides.accounts import AccountPair, make_account_pairs
from claimcheck.model.comparisons import Aspect, Finding, Severity
from claimcheck.settings import DEFAULT


def role_findings(left: str, right: str, kind: str) -> list[Finding]:
    articles = claimcheck.Article(text=left, source="The Courier"), claimcheck.Article(text=right, source="The Herald")
    return [finding for finding in claimcheck.compare(*articles).findings if finding.aspect is Aspect.ROLE and finding.kind == kind]


def test_two_posts_are_a_variance_with_both_titles() -> None:
    """A spokeswoman here and an adviser there is worth a check."""
    (finding,) = role_findings("The dam will hold, said mayoral spokeswoman Ada Brandt.", "Senior adviser Ada Brandt said on Monday the dam will hold.", "discrepancy")

    assert finding.severity is Severity.VARIANCE
    assert finding.explanation == "The Courier calls Ada Brandt “mayoral spokeswoman”, The Herald “Senior adviser”."
    assert [piece.value for piece in finding.evidence] == ["spokesperson", "adviser"]


def test_two_public_offices_are_a_conflict() -> None:
    """Nobody sits in both chambers."""
    (finding,) = role_findings("Sen. Ada Brandt voted for the dam.", "Rep. Ada Brandt voted for the dam.", "discrepancy")

    assert finding.severity is Severity.CONFLICT


def test_two_portfolios_are_a_conflict() -> None:
    """A minister of one thing is no minister of another; the words for one portfolio are one."""
    (finding,) = role_findings("Interior Minister Ada Brandt opposed the dam.", "Ada Brandt, the minister of health, opposed the dam.", "discrepancy")

    assert [piece.value for piece in finding.evidence] == ["interior minister", "health minister"]
    assert role_findings("Defence Minister Ada Brandt opposed the dam.", "Ada Brandt, the minister of defense, opposed the dam.", "discrepancy") == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Rep. Ada Brandt voted for the dam.", "Congresswoman Ada Brandt voted for the dam."),
        ("Sen. Ada Brandt voted for the dam.", "Majority Leader Ada Brandt voted for the dam."),
        ("Former Gov. Ada Brandt voted for the dam.", "Sen. Ada Brandt voted for the dam."),
        ("Gov. Ada Brandt opposed the dam.", "Ada Brandt, a candidate for the Senate, opposed the dam."),
        ("Lt. Gov. Ada Brandt opposed the dam.", "Lieutenant Governor Ada Brandt opposed the dam."),
        ("Mayor Ada Brandt opposed the dam.", "Mr. Tom Reyes, an adviser to Mayor Ada Brandt, opposed the dam."),
        ("Gov. Ada Brandt opposed the dam.", "Her son, Sheriff Tom Brandt, opposed the dam."),
        ("Chairman Tom Reyes opposed the dam.", "Tom Reyes, chairman and treasurer of the club, opposed the dam."),
    ],
)
def test_titles_that_one_person_may_bear_are_no_difference(left: str, right: str) -> None:
    """Other words for one office, posts that go together, former offices, other people."""
    assert role_findings(left, right, "discrepancy") == []


@pytest.mark.parametrize(
    ("left", "right", "values"),
    [
        ("Ada Brandt was praised while she served as secretary of state.", "Ada Brandt was praised as ambassador of state.", ["secretary of state", "ambassador"]),
        ("Security adviser Ada Brandt quit on Monday.", "Former security counsel Ada Brandt quit on Monday.", ["adviser", "lawyer"]),
        ("House Republican leader Ada Brandt opposed the dam.", "Senator Ada Brandt opposed the dam.", ["representative", "senator"]),
        ("Former mayor and radio host Ada Brandt opposed the dam.", "Ada Brandt, the former governor of Selby, opposed the dam.", ["mayor", "governor"]),
        ("In the Senate, where Majority Leader Ada Brandt sits, the bill failed.", "Congresswoman Ada Brandt let the bill fail.", ["senator", "representative"]),
        ("Ada Brandt, the Democratic leader, opposed the dam.", "Minority Whip Ada Brandt opposed the dam.", ["leader", "minority whip"]),
        ("Senate President Pro Tem Ada Brandt spoke.", "Senate Attorney General Ada Brandt spoke.", ["president pro tem", "attorney general"]),
        ("Lund's successor as mayor, Ada Brandt, opposed the dam.", "Gov. Ada Brandt opposed the dam.", ["mayor", "governor"]),
        ("Ada Brandt left. She was the longest-serving Selby governor.", "Ada Brandt, the former Selby mayor, left.", ["governor", "mayor"]),
        ("Ada Brandt is the chairman of the Harbor Trust.", "Ada Brandt is the treasurer of the Harbor Trust.", ["chair", "treasurer"]),
    ],
)
def test_offices_are_read_where_sentences_tell_them(left: str, right: str, values: list[str]) -> None:
    """After "as", from the leadership of a chamber, in the first of two titles; the same field with another noun is another post, whenever held."""
    (finding,) = role_findings(left, right, "discrepancy")

    assert [piece.value for piece in finding.evidence] == values


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Ada Brandt spoke of the dam as mayor.", "Ada Brandt spoke of the dam as senator."),
        ("Mayor Ada Brandt ran for another post.", "Ada Brandt would as governor sell the dam."),
        ("Democratic whip Ada Brandt opposed the dam.", "House Minority Whip Ada Brandt opposed the dam."),
        ("Deputy Director Ada Brandt spoke on Monday.", "Ada Brandt, the deputy director of the bureau, spoke on Monday."),
        ("The president and Gov. Ada Brandt spoke on Monday.", "Gov. Ada Brandt spoke on Monday."),
        ("Ada Brandt, the Republican leader, opposed the dam.", "Speaker Ada Brandt opposed the dam."),
        ("Ada Brandt, the Republican leader, opposed the dam.", "Majority Leader Ada Brandt opposed the dam."),
        ("White House leader Ada Brandt opposed the dam.", "Senator Ada Brandt opposed the dam."),
        ("Newly appointed Attorney General Ada Brandt opposed the dam.", "Senator Ada Brandt opposed the dam."),
    ],
)
def test_offices_of_other_times_and_people_are_no_difference(left: str, right: str) -> None:
    """Careers have several offices, wishes none; a shorter name of an office is the same office."""
    assert role_findings(left, right, "discrepancy") == []


def test_an_unnamed_bearer_is_known_by_the_aligned_sentence() -> None:
    """Where one article alone speaks of "the mayor", and the other of nobody but a governor, they differ; not so where both know a mayor."""
    told = "Gov. Ada Brandt said on Monday that the old dam on the river would hold for years."
    retold = "The old dam on the river would hold for years, the mayor said on Monday."
    both = " The mayor agreed."

    (finding,) = role_findings(told, retold, "discrepancy")
    (mirrored,) = role_findings(retold, told, "discrepancy")

    assert [piece.value for piece in finding.evidence] == ["governor", "mayor"]
    assert [piece.value for piece in mirrored.evidence] == ["mayor", "governor"]
    assert role_findings(told + both, retold, "discrepancy") == []


def test_the_same_office_is_an_agreement() -> None:
    """However it is abbreviated."""
    (finding,) = role_findings("Rep. Ada Brandt voted for the dam.", "Congresswoman Ada Brandt voted for the dam.", "agreement")

    assert finding.explanation == "Both call Ada Brandt representative."


def test_roles_are_mirrored() -> None:
    """The other way round, the same titles differ."""
    left, right = "Sen. Ada Brandt voted for the dam.", "Rep. Ada Brandt voted for the dam."
    here, there = role_findings(left, right, "discrepancy"), role_findings(right, left, "discrepancy")

    assert [piece.text for piece in here[0].evidence] == [piece.text for piece in reversed(there[0].evidence)]


@pytest.mark.parametrize("text", ["the president ", "Sen. Rep. Gov. ", "Ada Brandt, the mayor, ", "'s Ada Brandt of Selby (R), "])
def test_work_stays_linear_on_hostile_text(text: str, calls: Callable[[Callable[[], object]], int]) -> None:
    """Eight times the names and titles in a row take at most ten times the calls."""
    readings = [claimcheck.analyze(claimcheck.Article(text=text * count)).reading for count in (250, 250, 2_000)]
    pairs = [make_account_pairs((reading, reading), (), ())[0] for reading in readings]
    first, short, long = (calls(partial(_compared, pair)) for pair in pairs)

    assert long <= 10 * min(first, short) + 100


def _compared(pair: AccountPair) -> list[Finding]:
    return list(compare_roles(pair, DEFAULT))


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        ("Sen. Ada Brandt (D-N.Y.) opposed the dam.", "Sen. Ada Brandt, R-N.Y., opposed the dam.", ["D-N.Y.", "R-N.Y."]),
        ("Sen. Ada Brandt (D-N.Y.) opposed the dam.", "Sen. Ada Brandt (D-N.J.) opposed the dam.", ["D-N.Y.", "D-N.J."]),
        ("Ada Brandt, a Democrat from Ohio, opposed the dam.", "GOP candidate Ada Brandt opposed the dam.", ["a Democrat from Ohio", "GOP candidate"]),
        ("Sen. Ada Brandt (D-Mass.) opposed the dam.", "Sen. Ada Brandt (D-Massachusetts), a Democrat, opposed the dam.", []),
        ("Sen. Ada Brandt (D) opposed the dam.", "Ada Brandt, an adviser to Republican Gov. Karl Lund, opposed the dam.", []),
    ],
)
def test_nobody_is_of_two_parties_or_states(left: str, right: str, told: list[str]) -> None:
    """By a mark behind the name or by words; somebody else's party is not hers."""
    assert [piece.text for finding in role_findings(left, right, "discrepancy") for piece in finding.evidence] == told
