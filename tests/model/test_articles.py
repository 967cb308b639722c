"""What an article takes, and what it refuses."""

import datetime as dt
import json
from typing import Any

import pytest

import claimcheck
from claimcheck.model.articles import is_missing

FIELDS = ("source", "title", "url")


class _Neither:
    """Like pandas' NA: it does not say whether it equals itself."""

    def __eq__(self, other: object) -> Any:
        return self

    def __hash__(self) -> int:
        return 0

    def __bool__(self) -> bool:
        raise TypeError("boolean value of NA is ambiguous")


class _Many:
    """Like an array: whether it equals itself is many answers."""

    def __eq__(self, other: object) -> Any:
        return self

    def __hash__(self) -> int:
        return 0

    def __bool__(self) -> bool:
        raise ValueError("the truth value of an array is ambiguous")


class _NoTime(dt.datetime):
    """Like pandas' NaT: a datetime that does not equal itself."""

    def __eq__(self, other: object) -> bool:
        return False

    def __ne__(self, other: object) -> bool:
        return True

    __hash__ = dt.datetime.__hash__


MISSING = [None, float("nan"), _Neither(), _NoTime(2024, 5, 2)]


@pytest.mark.parametrize("value", MISSING, ids=["None", "NaN", "NA", "NaT"])
def test_an_empty_cell_is_nothing_given(value: Any) -> None:
    """What a table has in an empty cell is no source, no title, no address and no day, and JSON and reports can be made of the article."""
    article = claimcheck.Article(text="The storm sank nine boats.", source=value, published=value, title=value, url=value)
    assert article == claimcheck.Article(text="The storm sank nine boats.")
    comparison = claimcheck.compare(article, article)
    assert json.loads(comparison.to_json())["articles"][0] == {"source": "", "published": None, "title": "", "url": "", "length": 26}
    assert str(comparison).startswith("article 1 and article 2\n")
    assert claimcheck.group_stories([article, article]) == ((article, article),)


def test_empty_cells_of_a_frame_are_nothing_given() -> None:
    """Rows of a frame of pandas, with an empty cell in each column but the text, are articles."""
    pandas = pytest.importorskip("pandas")
    rows = [{"text": "Rain fell.", "source": "A", "published": pandas.Timestamp("2024-05-02"), "title": "Rain", "url": "https://a.example"}, {"text": "Snow fell."}]
    first, second = (claimcheck.Article(**row) for row in pandas.DataFrame(rows).to_dict("records"))
    assert (first.source, first.published_day) == ("A", dt.date(2024, 5, 2))
    assert second == claimcheck.Article(text="Snow fell.")
    assert all(map(is_missing, (pandas.NA, pandas.NaT)))


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("value", [5, 0, b"Courier", ["The Courier"], _Many()])
def test_words_are_strings(field: str, value: object) -> None:
    """A source, a title or an address that is no string is refused, with its name and what to write."""
    with pytest.raises(claimcheck.ArticleError, match=rf"{field} must be a str, not {type(value).__name__}: (write {field}=|decode it)"):
        claimcheck.Article(text="Rain fell.", **{field: value})  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [5, "", "yesterday", _Many()])
def test_a_day_is_a_date(value: Any) -> None:
    """A day that is no date is refused, the empty string too: where it stands for nothing, None says so."""
    with pytest.raises(claimcheck.ArticleError, match="is not a date"):
        claimcheck.Article(text="Rain fell.", published=value)


@pytest.mark.parametrize("value", MISSING, ids=["None", "NaN", "NA", "NaT"])
def test_an_article_has_a_text(value: Any) -> None:
    """A text that is missing is refused: an article without one is a row to drop."""
    with pytest.raises(claimcheck.ArticleError, match="text must be a str"):
        claimcheck.Article(text=value)
