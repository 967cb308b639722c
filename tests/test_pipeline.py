"""The stages, one after the other, on small articles."""

import gc
import re
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
    with pytest.raises(TypeError, match=r"claimcheck\.Settings, not dict"):
        claimcheck.group_stories([article, article], settings={"story_days": 2})  # type: ignore[arg-type]


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


@pytest.mark.parametrize(
    ("given", "error", "told"),
    [
        ({"story_days": "three"}, TypeError, "story_days='three' is not a whole number: give one from 0 up, such as 3"),
        ({"story_days": 1.5}, TypeError, "story_days=1.5 is not a whole number"),
        ({"story_days": True}, TypeError, "story_days=True is not a whole number"),
        ({"story_days": -1}, ValueError, "story_days=-1 is less than 0"),
        ({"minimum_alignment_score": "high"}, TypeError, "minimum_alignment_score='high' is not a number: give one from 0 to 1, such as 0.26"),
        ({"minimum_alignment_score": True}, TypeError, "minimum_alignment_score=True is not a number"),
        ({"minimum_alignment_score": float("nan")}, ValueError, "minimum_alignment_score=nan does not lie from 0 to 1: give a number such as 0.26"),
        ({"minimum_person_likelihood": 7}, ValueError, "minimum_person_likelihood=7 does not lie from 0 to 1"),
        ({"minimum_story_similarity": -1}, ValueError, "minimum_story_similarity=-1 does not lie from 0 to 1"),
    ],
)
def test_a_threshold_is_a_number_in_its_range(given: dict[str, float], error: type[Exception], told: str) -> None:
    """What is no threshold is refused by its name, with the range and with a number that will do."""
    with pytest.raises(error, match=re.escape(told)):
        claimcheck.Settings(**given)  # type: ignore[arg-type]


def test_the_ends_of_a_range_belong_to_it() -> None:
    """0 and 1 are thresholds, and so are no days at all."""
    assert claimcheck.Settings(minimum_alignment_score=0, minimum_told_score=1, story_days=0).story_days == 0


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
