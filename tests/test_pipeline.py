"""The stages, one after the other, on small articles."""

import pytest

import claimcheck


def test_an_article_against_itself_has_no_additions() -> None:
    """An article compared with itself adds nothing to itself."""
    article = claimcheck.Article(text="The mayor of Ostford resigned on Monday after a vote.", source="A", published="2024-05-02")
    assert claimcheck.compare(article, article).additions == ()


def test_one_article_is_no_comparison() -> None:
    """Fewer than two articles are refused, with the function that takes one."""
    with pytest.raises(claimcheck.ArticleError, match=r"claimcheck\.analyze"):
        claimcheck.compare(claimcheck.Article(text="Rain fell on Ostford."))


def test_texts_are_no_articles() -> None:
    """Plain strings are refused, with what makes articles of them."""
    with pytest.raises(claimcheck.ArticleError, match=r"claimcheck\.Article"):
        claimcheck.compare("Rain fell.", "Snow fell.")  # type: ignore[arg-type]
