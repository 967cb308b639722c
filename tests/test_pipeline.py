"""The stages, one after the other, on small articles."""

import gc
from collections.abc import Callable, Sequence

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


def test_a_text_is_not_analyzed_as_an_article() -> None:
    """A plain string is refused by `analyze` too, with what makes an article of it."""
    with pytest.raises(claimcheck.ArticleError, match=r"analyze\(\) takes articles, not str"):
        claimcheck.analyze("Rain fell.")  # type: ignore[arg-type]


def test_an_analysis_stands_for_its_article(calls: Callable[[Callable[[], object]], int]) -> None:
    """Articles that were analyzed before are not read again, and their comparison is that of the articles."""
    story = [claimcheck.Article(text=f"The storm sank {boats} boats off Ostford on Monday, Mayor Ada Lund said.", source=boats) for boats in ("nine", "ten")]
    known = [claimcheck.analyze(article) for article in story]
    expected = claimcheck.compare(*story).to_dict()
    assert claimcheck.compare(known[0], story[1]).to_dict() == expected
    assert [comparison.to_dict() for comparison in claimcheck.compare_many([known])] == [expected]
    assert calls(lambda: claimcheck.compare(*known)) < calls(lambda: claimcheck.compare(*story)) * 0.7


def test_one_story_is_not_many() -> None:
    """Articles where stories are wanted are refused, with the function that takes one story."""
    article = claimcheck.Article(text="Rain fell on Ostford.")
    with pytest.raises(claimcheck.ArticleError, match=r"claimcheck\.compare\(\*articles\)"):
        list(claimcheck.compare_many([article, article]))  # type: ignore[list-item]


def test_a_list_is_not_compared_as_articles() -> None:
    """A list is refused with the star that it wants before it."""
    article = claimcheck.Article(text="Rain fell on Ostford.")
    with pytest.raises(claimcheck.ArticleError, match=r"compare\(\*articles\)"):
        claimcheck.compare([article, article])  # type: ignore[arg-type]


def test_settings_of_another_kind_are_refused() -> None:
    """A dict of settings is refused with the class that is wanted."""
    article = claimcheck.Article(text="Rain fell on Ostford.")
    with pytest.raises(TypeError, match=r"claimcheck\.Settings, not dict"):
        claimcheck.compare(article, article, settings={})  # type: ignore[arg-type]


@pytest.mark.parametrize(("given", "told"), [(claimcheck.Article(text="Rain fell."), "a list of them"), (["Rain fell."], "articles, not str")])
def test_only_articles_are_grouped(given: object, told: str) -> None:
    """One article alone and plain strings are refused with what is wanted."""
    with pytest.raises(claimcheck.ArticleError, match=told):
        claimcheck.group_stories(given)  # type: ignore[arg-type]


def test_a_scorer_that_gives_nothing_is_refused() -> None:
    """A scorer that forgot its return is told what it has to give."""
    article = claimcheck.Article(text="Rain fell on Ostford.")
    with pytest.raises(ValueError, match="the scorer gave NoneType"):
        claimcheck.compare(article, article, scorer=lambda pairs: None)  # type: ignore[arg-type]


def test_a_scorer_that_is_no_function_is_refused() -> None:
    """The name of a model is no scorer, and the message says what makes one of it; nor are words ratings."""
    article = claimcheck.Article(text="Rain fell on Ostford.")
    with pytest.raises(TypeError, match=r"EmbeddingScorer\('small-model'\)"):
        claimcheck.compare(article, article, scorer="small-model")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="one number a pair"):
        claimcheck.compare(article, article, scorer=lambda pairs: ["high" for _ in pairs])  # type: ignore[arg-type]


def test_a_threshold_is_a_number() -> None:
    """A threshold that is no number is refused by its name, with one that will do."""
    with pytest.raises(TypeError, match="story_days='three' is not a number: give one such as 3"):
        claimcheck.Settings(story_days="three")  # type: ignore[arg-type]


def test_a_scorer_is_asked_about_every_story() -> None:
    """`compare_many` hands its scorer to each comparison, which then finds what `compare` finds with it."""
    story = [
        claimcheck.Article(text="Ida Voss steps down as harbor master.\n\nRain fell on Ostford.", source="A"),
        claimcheck.Article(text="The head of the port quits.\n\nNine boats sank.", source="B"),
    ]
    asked: list[int] = []

    def rate(pairs: Sequence[tuple[str, str]]) -> list[float]:
        asked.append(len(pairs))
        return [float("Voss" in left and "quits" in right) for left, right in pairs]

    alone = claimcheck.compare(*story, scorer=rate).to_dict()
    assert [each.to_dict() for each in claimcheck.compare_many([story, story], scorer=rate)] == [alone, alone]
    assert asked == [4, 4, 4]


def test_what_a_comparison_makes_is_freed_with_it() -> None:
    """Nothing holds itself in a circle, which would stay in memory until the garbage collector comes."""
    text = "“We will not meet them in June,” said Mayor Ada Brandt of Ostford. The council met in Ostford on Monday and spent $5 million on a new dam.\n\n"
    articles = [claimcheck.Article(text=text.replace("will not", word) * 2, source=word, published="2024-05-02") for word in ("will", "will not", "may")]
    claimcheck.compare(*articles)  # what is read at first use stays
    gc.collect()
    gc.disable()
    try:
        assert claimcheck.compare(*articles).findings
        assert gc.collect() == 0
    finally:
        gc.enable()
