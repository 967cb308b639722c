"""One post that two people are said to hold."""

from collections.abc import Callable

import pytest

from claimcheck import Article, compare
from claimcheck.model.comparisons import Aspect, Severity

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]

LEFT = "Tomas Brandt, the governor of Ohio, signed the bridge bill. Critics spoke of waste."


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        (LEFT, "Ferries stay at anchor. Ohio Gov. Ingrid Solberg praised nobody.", ("Tomas Brandt", "Ingrid Solberg")),
        ("Tomas Brandt, the mayor of Ostford, left.", "Mayor Ingrid Solberg of Ostford stayed.", ("Tomas Brandt", "Ingrid Solberg")),
        ("Ostford County Sheriff Tomas Brandt left.", "Sheriff Ingrid Solberg of Selby County stayed at home.", None),  # a county is not the county
        ("Sardian Defense Secretary Tomas Brandt left.", "Sardian Defense Secretary Ingrid Solberg stayed.", ("Tomas Brandt", "Ingrid Solberg")),
        ("Tomas Brandt, the mayor of San Ostford, left.", "Mayor Ingrid Solberg of San Selby stayed at home.", None),  # names that share but "San"
        ("Tomas Brandt, the mayor of Ostford, left.", "Mayor Ingrid Solberg of West Ostford stayed at home.", None),  # the next town
        ("Sardian Defense Minister Tomas Brandt left.", "Norian Defense Minister Ingrid Solberg stayed at home.", None),  # two countries
        (LEFT, "Ferries stay at anchor. Utah Gov. Ingrid Solberg praised nobody.", None),  # another state
        (LEFT, "Ferries stay at anchor. Former Ohio Gov. Ingrid Solberg praised nobody.", None),  # another time
        (LEFT, "Ferries stay at anchor. Incoming Ohio Gov. Ingrid Solberg praised nobody.", None),  # not yet
        (LEFT, "Ferries stay at anchor. Ohio Sen. Ingrid Solberg praised nobody.", None),  # a state has two
        (LEFT, "Ohio Gov. Ingrid Solberg praised nobody. She followed Ohio Gov. Tomas Brandt.", None),  # the article knows both
        (LEFT, "Ferries stay at anchor. Ohio Gov. Brandt praised nobody.", None),  # one man
        ("House Speaker Tomas Brandt left.", "Speaker Ingrid Solberg stayed at home.", ("Tomas Brandt", "Ingrid Solberg")),
        (LEFT, "Ferries stay at anchor. Gov. Ingrid Solberg of Ohio praised nobody.", ("Tomas Brandt", "Ingrid Solberg")),
        ("Senate President Pro Tem Tomas Brandt left.", "Senate President Pro Tem Ingrid Solberg stayed.", ("Tomas Brandt", "Ingrid Solberg")),
        (LEFT, "Ferries stay at anchor. Ohio Gov. Ruth Brandt praised nobody.", ("Tomas Brandt", "Ruth Brandt")),  # two of one family
        ("Ohio Gov. Bibi Brandt left.", "Ohio Gov. Benno Brandt stayed.", None),  # may be one man's two names
        ("House Majority Leader Tomas Brandt left.", "Senate Majority Leader Ingrid Solberg stayed at home.", None),  # two chambers
        ("Ruth Calder came with her husband, Tomas Brandt.", "Ruth Calder’s husband Olaf Lund was ill.", ("Tomas Brandt", "Olaf Lund")),
        ("Ruth Calder came with her husband, Tomas Brandt.", "Ada Moor’s husband Olaf Lund was ill.", None),  # another's
    ],
)
def test_a_post_of_one_place_has_one_holder(discrepancies: Finder, left: str, right: str, found: tuple[str, str] | None) -> None:
    """Wherever in two articles it stands, one office of one place, or one husband of one woman, is held by one person."""
    rows = discrepancies(left, right, Aspect.PARTICIPANT)
    assert (found in rows) if found else not rows
    mirrored = discrepancies(right, left, Aspect.PARTICIPANT)
    assert [row[::-1] for row in mirrored] == rows


@pytest.mark.parametrize(
    ("left", "right", "rule"),
    [
        ("Carlos Lund", "Karlos Lund", "name spelled in two ways"),  # one letter apart
        ("Carlos Lund", "Tanja Lund", "one post, two holders"),
        ("Carlos Lund", "Karlos Moor", "one post, two holders"),  # two families
        ("Mr. Marin Lund", "Mrs. Karin Lund", "one post, two holders"),  # a man and a woman
    ],
)
def test_one_name_in_two_spellings_is_one_holder(left: str, right: str, rule: str) -> None:
    """Papers spell a name with C and with K; a given name of other letters is another person's."""
    articles = (Article(text, source=text) for text in (f"Ohio Governor {left} condemned the strike.", f"Ohio Governor {right} condemned the strike."))
    found = [one for one in compare(*articles).discrepancies if one.aspect is Aspect.PARTICIPANT]

    assert [(one.rule, one.severity) for one in found] == [(rule, Severity.VARIANCE if "spelled" in rule else Severity.CONFLICT)]


def test_a_post_of_the_country_needs_no_home(discrepancies: Finder) -> None:
    """There is one chief justice, whether or not an article says of what country; senators there are many."""
    left, right = "{} Tomas Brandt left the hall.", "Rain fell on the pier, and {} Ingrid Solberg stayed at home."
    assert discrepancies(left.format("Chief Justice"), right.format("Chief Justice"), Aspect.PARTICIPANT) == [("Tomas Brandt", "Ingrid Solberg")]
    assert discrepancies(left.format("Interior Secretary"), right.format("Interior Secretary"), Aspect.PARTICIPANT) == []  # perhaps of two countries
    assert discrepancies(left.format("Sen."), right.format("Sen."), Aspect.PARTICIPANT) == []
    assert discrepancies(left.format("Chief Justice"), right.format("Ohio Chief Justice"), Aspect.PARTICIPANT) == []
