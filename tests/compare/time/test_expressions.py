"""Times of aligned sentences that stand in one place."""

from collections.abc import Callable

import pytest

from claimcheck import Article, compare
from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]

TEMPLATE = "The council of Ostford approved the bridge {}, after a vote that nobody had expected."


@pytest.mark.parametrize(("left", "right"), [("on Monday", "on Tuesday"), ("in March", "in May"), ("in 2019", "in 2021"), ("on May 6", "on May 7")])
def test_another_time_in_the_same_place_is_a_discrepancy(left: str, right: str, discrepancies: Finder) -> None:
    """One vote at two times is listed."""
    assert len(discrepancies(TEMPLATE.format(left), TEMPLATE.format(right), Aspect.TIME)) == 1


@pytest.mark.parametrize(("left", "right"), [("on Monday", "on May 6"), ("in May", "on May 6"), ("last week", "on May 2"), ("on Monday", "on Monday evening")])
def test_a_coarser_time_that_contains_the_finer_one_agrees(left: str, right: str, discrepancies: Finder, agreements: Finder) -> None:
    """The day inside the month is a detail, no discrepancy."""
    assert discrepancies(TEMPLATE.format(left), TEMPLATE.format(right), Aspect.TIME) == []
    assert len(agreements(TEMPLATE.format(left), TEMPLATE.format(right), Aspect.TIME)) == 1


def test_times_of_other_events_are_left_alone(discrepancies: Finder) -> None:
    """The month of an illness is not held against the day of a vote."""
    left = "The council approved the bridge on Monday."
    right = "The mayor, who had been ill since November, opened a school near the bridge for the children of the old town."

    assert discrepancies(left, right, Aspect.TIME) == []


def test_round_counts_are_left_alone(discrepancies: Finder) -> None:
    """About a month ago is not held against a date."""
    assert discrepancies(TEMPLATE.format("about a month ago"), TEMPLATE.format("on April 2"), Aspect.TIME) == []


def test_what_is_to_come_is_not_what_has_been(discrepancies: Finder) -> None:
    """Next week's visit is not held against last week's announcement."""
    left = "Mayor Ada Lund will visit the harbor of Ostford next week to speak about the bridge."
    right = "Mayor Ada Lund announced last week a program for the harbor of Ostford and the bridge."

    assert discrepancies(left, right, Aspect.TIME) == []


def test_a_verb_settles_the_year_of_a_month(discrepancies: Finder) -> None:
    """June, in which somebody will leave, is not the January of 2020 in which he was confirmed, though nobody names June's year."""
    left = "Secretary Ada Lund will leave the harbor board of Ostford on June 20, weeks earlier than planned."
    right = "Secretary Ada Lund, who served two decades, {} the harbor board of Ostford on Jan. 20, 2020, weeks earlier than planned."

    assert discrepancies(left, right.format("joined"), Aspect.TIME) == []
    assert discrepancies(left.replace("will leave", "left"), right.format("left"), Aspect.TIME) == [("June 20", "Jan. 20, 2020")]


def test_the_bound_of_a_stretch_is_no_time_of_an_event(discrepancies: Finder) -> None:
    """Since when something goes on is not held against when it was approved."""
    assert discrepancies(TEMPLATE.format("on May 6"), TEMPLATE.format("since March 2021"), Aspect.TIME) == []


def test_a_day_told_in_rounder_words_is_not_held_against_another(discrepancies: Finder) -> None:
    """July 31 is the end of July, whatever else the other sentence dates."""
    left = "Councillors of Ostford voted to close the libraries in Alma Road, Netherton and Pike Hill on July 31."
    right = "The council of Ostford decided on Tuesday night that the libraries in Netherton, Pike Hill and Alma Road will close at the end of July."

    assert discrepancies(left, right, Aspect.TIME) == []


def test_the_hours_of_a_program_are_no_difference(discrepancies: Finder) -> None:
    """Where both articles tell both hours, they are those of two guests; an hour that one alone tells is held against the other's."""
    left = "Ada Lund will speak in the town hall at 8 p.m. Karl Reed will speak in the town hall at 9 p.m."
    right = "The mayor, Ada Lund, will speak in the town hall at 8 p.m. The banker, Karl Reed, will speak in the town hall at {} p.m."

    assert discrepancies(left, right.format(9), Aspect.TIME) == []
    assert ("9 p.m.", "10 p.m.") in discrepancies(left, right.format(10), Aspect.TIME)


@pytest.mark.parametrize(
    ("verb", "told"),
    [("rebuilt", "The Courier says “2019”, The Beacon “2021” (of “rebuilt”)."), ("restored", "The Courier says “2019” (“rebuilt”), The Beacon “2021” (“restored”).")],
)
def test_an_explanation_says_of_which_event_the_times_are(verb: str, told: str) -> None:
    """One word for both, or each article's own."""
    text = "The bridge over the harbor of Ostford was {} in {}, to the surprise of all."
    articles = [Article(text=text.format(*words), source=source, published="2024-05-09") for *words, source in (("rebuilt", 2019, "The Courier"), (verb, 2021, "The Beacon"))]

    assert [finding.explanation for finding in compare(*articles).discrepancies] == [told]


def test_an_event_since_which_something_lasts_is_not_one_in_which_somebody_fought(discrepancies: Finder) -> None:
    """The year of the siege since which soldiers have died is not held against that of another siege."""
    left = "More than 400 soldiers of Ostford have died in the Lomond valley since the 2001 siege."
    right = "Ada Lund led soldiers of Ostford in the Lomond valley and in the 2003 siege of Selby before she became mayor."

    assert discrepancies(left, right, Aspect.TIME) == []
    assert discrepancies(left, right.replace("in the 2003 siege of Selby", "since the 2003 siege"), Aspect.TIME) == [("2001", "2003")]


@pytest.mark.parametrize(("verb", "found"), [("gathering", []), ("heading", [("Friday morning", "Wednesday")])])
def test_words_that_cannot_mean_one_event_need_a_surer_place(verb: str, found: list[tuple[str, ...]], discrepancies: Finder) -> None:
    """On Friday Lund was heading for a vote, on Wednesday she gathered voices: two matters in two sentences that are not much alike."""
    lead = "Ostford is to have another mayor. "  # the day of a lead would be that of its news
    left = f"{lead}On Friday morning, Lund, 49, seemed to be heading for an easy win when two of her rivals gave up."
    right = f"{lead}Lund, 49, began {verb} toward other members of the council on Wednesday, the day after Paul Kern lost the vote for his seat."

    assert discrepancies(left, right, Aspect.TIME) == found


@pytest.mark.parametrize(("day", "severity"), [("2024-05-01", "variance"), ("2024-05-06", "conflict")])
def test_a_date_that_was_still_to_come_may_have_been_changed(day: str, severity: str) -> None:
    """What a preview says of a day is a conflict only where it was written after that day, as the other article was."""
    preview = Article(TEMPLATE.format("on May 3, 2024"), source="A", published=day)
    held = Article(TEMPLATE.format("on May 2, 2024"), source="B", published="2024-05-07")
    (finding,) = (one for one in compare(preview, held).discrepancies if one.aspect is Aspect.TIME)

    assert finding.severity == severity
    assert finding.explanation.endswith("the date may have been changed.") is (severity == "variance")


def test_an_hour_is_held_against_an_hour_though_one_stands_with_its_day(discrepancies: Finder) -> None:
    """A quake at 9:46 is not one of Sunday at 8:46; one of Sunday at 9:46 may be the same, and so may one of Sunday."""
    left = "The quake struck at 9:46 a.m. in the hills near Ostford."

    assert len(discrepancies(left, "The quake struck on Sunday at 8:46 a.m. in the hills near Ostford.", Aspect.TIME)) == 1
    assert discrepancies(left, "The quake struck on Sunday at 9:46 a.m. in the hills near Ostford.", Aspect.TIME) == []
    assert discrepancies(left, "The quake struck on Sunday in the hills near Ostford.", Aspect.TIME) == []
