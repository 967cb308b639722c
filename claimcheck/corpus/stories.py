"""Articles ─► stories: those that tell of the same event, together."""

from collections.abc import Iterable

from claimcheck.corpus.likeness import Likeness
from claimcheck.corpus.linkage import join_alike
from claimcheck.corpus.signatures import signatures
from claimcheck.errors import ArticleError
from claimcheck.model.articles import Article
from claimcheck.settings import DEFAULT, Settings, check_is_settings


def group_stories(articles: Iterable[Article], *, settings: Settings = DEFAULT) -> tuple[tuple[Article, ...], ...]:
    """Return the articles grouped into stories: each article is in one, an article that stands alone in a story of its own.

    Stories come in the order of their first article, articles in the order given. Two articles are held against each other only where they were published
    within `settings.story_days` of each other, or where one has no day; what counts are the words of the title and the beginning, names twice, and the
    rarer the more.
    Two groups become one while the mean similarity of their articles is at least `settings.minimum_story_similarity`
    (average linkage: one article that resembles two events does not join them).

    Raises `ArticleError` for anything that is no `Article`; `TypeError` for *settings* that are none.

    >>> storm = [Article(text=f"A storm {verb} the harbor bridge of Ostford.", published="2024-05-02") for verb in ("broke", "damaged")]
    >>> vote = Article(text="Milltown elected Ada Roe as its mayor.", published="2024-05-02")
    >>> [len(story) for story in group_stories([storm[0], vote, storm[1]])]
    [2, 1]
    """
    articles = _checked(articles)
    check_is_settings(settings)
    likeness = Likeness(signatures(articles), [article.published_day for article in articles], settings.story_days)
    groups = join_alike(likeness, len(articles), settings.minimum_story_similarity)
    return tuple(tuple(articles[number] for number in group) for group in groups)


def _checked(articles: object) -> tuple[Article, ...]:
    if isinstance(articles, (Article, str)) or not isinstance(articles, Iterable):
        raise ArticleError(f"group_stories() takes several articles, not {type(articles).__name__}: give a list of them")
    checked = tuple(articles)
    for article in checked:
        if not isinstance(article, Article):
            raise ArticleError(f"group_stories() takes articles, not {type(article).__name__}: use claimcheck.read(path) or claimcheck.Article(text=...)")
    return checked
