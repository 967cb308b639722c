"""The day of publication that a dateline gives."""

import datetime as dt

import pytest

from claimcheck.model.articles import Article
from claimcheck.read.blocks import find_blocks
from claimcheck.read.published import with_dateline_date


def _published(opening: str, *, url: str = "", given: str | None = None) -> object:
    article = Article(text=f"{opening} The harbor of Ostford closed after a storm.", url=url, published=given)
    return with_dateline_date(article, find_blocks(article)).published


@pytest.mark.parametrize(
    ("opening", "day"),
    [
        ("date 2024-05-02 (Bloomberg) --", dt.date(2024, 5, 2)),
        ("OSTFORD, Ohio (AP), Feb. 3, 2024 --", dt.date(2024, 2, 3)),
        ("OSTFORD, Dec. 11, 2023 (UPI) —", dt.date(2023, 12, 11)),
        ("Published May 2, 2024 at 9:30 a.m.\n\n", dt.date(2024, 5, 2)),
        ("Monday 22 July 2013 10.15 BST\n\n", dt.date(2013, 7, 22)),
        ("21 July 2013 Last updated at 11:11 GMT\n\n", dt.date(2013, 7, 21)),
        ("July 22nd, 2013 7:38pm EDT\n\n", dt.date(2013, 7, 22)),
        ("Published 22nd July, 2013 by Ada Roe\n\n", dt.date(2013, 7, 22)),
        ("UPDATED: MONDAY, JULY 22, 2013, 9:56 AM\n\n", dt.date(2013, 7, 22)),
        ("updated 8:41 p.m. EST, Mon July 22, 2013\n\n", dt.date(2013, 7, 22)),
        ("2013-07-22\n\n", dt.date(2013, 7, 22)),
        ("By Ada Roe | 22 July 2013\n\n", dt.date(2013, 7, 22)),
        ("OSTFORD, 3 Feb 2013 (Reuters) -", dt.date(2013, 2, 3)),
        ("OSTFORD, Oct. 3, 2012 /PRNewswire/ --", dt.date(2012, 10, 3)),
        ("07/08/2013 10:00 AM\n\n", None),
        ("July 22, 2013 was a cold day.\n\n", None),
        ("22 July 2013 was a cold day.\n\n", None),
        ("OSTFORD (AP), Feb. 3 --", None),
        ("OSTFORD (AP), Feb. 30, 2024 --", None),
        ("OSTFORD —", None),
        ("Roe spoke on May 2, 2024, in Ostford.", None),
    ],
)
def test_the_day_is_read_as_far_as_it_is_told(opening: str, day: dt.date | None) -> None:
    """A line with day, month and year gives the day; one without, a date in the story, or figures that two countries read in two ways, give none."""
    assert _published(opening) == day


def test_a_missing_year_is_taken_from_the_address() -> None:
    """The web address may name the year that the dateline leaves out."""
    assert _published("OSTFORD (AP), Feb. 3 --", url="https://courier.example/2024/02/03/harbor") == dt.date(2024, 2, 3)


def test_a_given_day_stays() -> None:
    """What the caller knows is not replaced by what the dateline says."""
    assert _published("OSTFORD (AP), Feb. 3, 2024 --", given="2024-02-04") == dt.date(2024, 2, 4)
