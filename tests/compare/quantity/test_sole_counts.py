"""Things of which either article gives one count alone."""

import pytest

from claimcheck import Article, compare

LEFT = "The harbor master of Ostford presented a plan against floods on Monday. {}"
RIGHT = "A plan against floods was presented by the harbor master of Ostford on Monday. The town had waited for it since the spring.\n\n{}"


def _told(left: str, right: str) -> list[str]:
    articles = [Article(text=text, source=source, published="2018-09-03") for text, source in ((LEFT.format(left), "Courier"), (RIGHT.format(right), "Herald"))]
    return [finding.explanation for finding in compare(*articles).discrepancies if finding.rule == "the only count of one thing"]


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        ("He named 23 steps.", "The mayor praised its “19 separate measures.”", "Courier says “23” (steps), Herald “19” (measures)."),
        ("About 5,200 volunteers are to fill sandbags.", "The town can count on some 6,000 volunteers, said Ida Brandt.", "Courier says “About 5,200” (volunteers), Herald “some 6,000” (volunteers)."),
        ("It moves nearly 235,000 tulips.", "Gardeners fear for the 250,000 tulips of the lower park.", "Courier says “nearly 235,000” (tulips), Herald “250,000” (tulips)."),
    ],
    ids=["other noun", "volunteers", "tulips"],
)
def test_the_only_counts_of_a_thing_are_held_against_each_other(left: str, right: str, told: str) -> None:
    """However far apart the sentences stand, a thing that either article counts once is one thing."""
    assert _told(left, right) == [told]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("He named 23 steps, 12 steps more than in the old plan.", "The mayor praised its 19 steps."),
        ("He named three pumps.", "The mayor praised its four pumps."),
        ("He named 90 pumps.", "The mayor praised its 40 pumps."),
        ("He spoke of 23 people.", "The mayor spoke of 21 people."),
        ("He named nearly two dozen pumps.", "The mayor praised its 23 pumps."),
        ("He named 23 pumps.", "The mayor praised 20 other pumps."),
    ],
    ids=["two counts", "few", "far", "people", "the same", "others"],
)
def test_counts_of_any_of_many_are_left_alone(left: str, right: str) -> None:
    """Few of a thing, people, and things that an article counts twice may be any among many."""
    assert _told(left, right) == []
