"""The stages, one after the other, on small articles."""

import claimcheck


def test_an_article_against_itself_has_no_additions() -> None:
    """An article compared with itself adds nothing to itself."""
    article = claimcheck.Article(text="The mayor of Ostford resigned on Monday after a vote.", source="A", published="2024-05-02")
    assert claimcheck.compare(article, article).additions == ()
