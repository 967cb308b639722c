"""Lead articles through all stages: the only module that knows them all."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import repeat
from typing import TYPE_CHECKING

import attrs

from claimcheck.align.alignment import align
from claimcheck.align.clusters import find_clusters
from claimcheck.align.scorers import PairScorer
from claimcheck.compare.findings import find_findings
from claimcheck.compare.proofs import add_proven
from claimcheck.corpus.spreading import in_order
from claimcheck.errors import ArticleError
from claimcheck.extract.attributions import find_attributions
from claimcheck.extract.claims import find_claims
from claimcheck.extract.participants import find_participants
from claimcheck.extract.quantities import find_quantities
from claimcheck.extract.times import find_times
from claimcheck.model.analyses import Reading
from claimcheck.model.articles import Article
from claimcheck.model.comparisons import Collation
from claimcheck.model.participants import MentionIndex
from claimcheck.read.blocks import find_blocks
from claimcheck.read.published import with_dateline_date
from claimcheck.results import Analysis, Comparison
from claimcheck.segment.segmentation import segment
from claimcheck.settings import DEFAULT, Settings, check_is_settings

if TYPE_CHECKING:  # at run time it would load logging for the name of a type
    from concurrent.futures import Executor


def analyze(article: Article, *, settings: Settings = DEFAULT) -> Analysis:
    """Say everything that one article tells: its sentences, times, quantities, participants, attributions and claims.

    Raises `ArticleError` for anything that is no `Article`; `TypeError` for *settings* that are none.

    >>> article = Article(text="The storm hit Ostford on Monday. Nine boats sank.", source="The Courier", published="2024-05-02")
    >>> [time["value"] for time in analyze(article).to_dict()["times"]]
    ['2024-04-29']
    """
    _check_is_article(article, "analyze")
    check_is_settings(settings)
    (reading,) = _read_closely([article])
    return Analysis(reading)


def compare(*articles: Article | Analysis, settings: Settings = DEFAULT, scorer: PairScorer | None = None) -> Comparison:
    """Say, claim by claim, what two or more articles agree on, what only one adds, and where they differ.

    An article that is compared with many others is read once if its `Analysis` is passed: reading takes half of a comparison's time.
    A *scorer*, any function that rates pairs of texts, is weighed beside the built-in evidence of what tells the same: see `claimcheck.PairScorer`.

    Raises `ArticleError` for fewer than two articles, and for anything that is neither an `Article` nor an `Analysis`;
    `TypeError` for *settings* that are none.

    >>> first = Article(text="The storm that hit Ostford on Monday sank nine boats.", source="The Courier", published="2024-05-02")
    >>> second = Article(text="The storm that hit Ostford on Monday sank seven boats.", source="The Ledger", published="2024-05-02")
    >>> print(compare(first, second).discrepancies[0].explanation)
    The Courier says “nine” (boats), The Ledger “seven” (boats).
    >>> known = analyze(first)
    >>> [len(compare(known, other).discrepancies) for other in (first, second)]
    [0, 1]
    """
    _check(articles, settings)
    if scorer is not None and not callable(scorer):
        raise TypeError(f"scorer takes a function, not {type(scorer).__name__}: write claimcheck.EmbeddingScorer({scorer!r}), or pass a function of yours")
    unread = iter(_read_closely([article for article in articles if isinstance(article, Article)]))
    readings = tuple(article.reading if isinstance(article, Analysis) else next(unread) for article in articles)
    lineup = align(readings, settings, scorer)
    findings = find_findings(readings, lineup, settings)
    alignments = add_proven(readings, lineup.alignments, findings)
    return Comparison(Collation(readings, alignments, findings, find_clusters(alignments)))


def _check(articles: Sequence[object], settings: object) -> None:
    if len(articles) == 1 and isinstance(articles[0], (list, tuple)):
        raise ArticleError("compare() takes articles one by one, not a list of them: put a star before it, claimcheck.compare(*articles)")
    for article in articles:
        if not isinstance(article, Analysis):
            _check_is_article(article, "compare")
    if len(articles) < 2:
        raise ArticleError(f"compare() takes two or more articles, not {len(articles)}: use claimcheck.analyze(article) for one alone")
    check_is_settings(settings)


def _check_is_article(value: object, function: str) -> None:
    if not isinstance(value, Article):
        raise ArticleError(f"{function}() takes articles, not {type(value).__name__}: use claimcheck.read(path) or claimcheck.Article(text=...)")


def compare_many(
    stories: Iterable[Iterable[Article | Analysis]],
    *,
    settings: Settings = DEFAULT,
    scorer: PairScorer | None = None,
    executor: "Executor | None" = None,
) -> Iterator[Comparison]:
    """Yield one comparison a story, in the order of *stories*, each worked out when it is asked for.

    With an *executor* of `concurrent.futures` (threads, processes, or any other), some stories are worked out ahead, and the order stays; processes need a
    *scorer* that can be pickled. The articles of scattered sources are grouped into stories by `claimcheck.group_stories`.

    Raises what `compare` raises, at the place of the story.

    >>> story = [Article(text="Rain fell on Ostford.", source="A"), Article(text="Rain fell on Ostford.", source="B")]
    >>> [len(comparison.additions) for comparison in compare_many([story, story])]
    [0, 0]
    """
    return in_order(partial(_compare_story, settings=settings, scorer=scorer), map(_story, stories), executor=executor)


def _story(articles: object) -> tuple[Article | Analysis, ...]:
    if isinstance(articles, Article | Analysis) or not isinstance(articles, Iterable):
        raise ArticleError("compare_many() takes stories, each several articles: for one story use claimcheck.compare(*articles)")
    return tuple(articles)


def _compare_story(story: Iterable[Article | Analysis], settings: Settings, scorer: PairScorer | None) -> Comparison:
    return compare(*story, settings=settings, scorer=scorer)


def _read_closely(articles: Sequence[Article]) -> list[Reading]:
    """Lead all articles through one stage before the next: it finds its code and its tables at hand, so that two articles are read a twentieth faster."""
    blocks = list(map(find_blocks, articles))
    documents = [segment(with_dateline_date(article, its), its) for article, its in zip(articles, blocks, strict=True)]
    times = list(map(find_times, documents))
    quantities = list(map(find_quantities, documents, times))
    participants = list(map(find_participants, documents))
    mentions = list(map(MentionIndex, participants))
    attributions = list(map(find_attributions, documents, mentions, times))
    readings = list(map(Reading, documents, times, quantities, participants, attributions, repeat(()), mentions))
    return [attrs.evolve(reading, claims=find_claims(reading)) for reading in readings]
