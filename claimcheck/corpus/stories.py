"""Articles ─► stories: those that tell of the same event, together."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from claimcheck.corpus.signatures import Signature, signatures
from claimcheck.errors import ArticleError
from claimcheck.model.articles import Article
from claimcheck.settings import DEFAULT, Settings, check_is_settings

#: The products of two articles, by their numbers, the smaller first.
Products = Mapping[tuple[int, int], float]

#: A word that more articles share than this, and than a twentieth of all, tells no story and links nothing: it would cost the square of their number.
_WIDEST_WORD = 40
_WIDEST_SHARE = 20
#: Sums of weights may differ in their last digits from one machine to the next: ties are broken by number, not by these.
_DIGITS = 9


def group_stories(articles: Iterable[Article], *, settings: Settings = DEFAULT) -> tuple[tuple[Article, ...], ...]:
    """Return the articles grouped into stories: each article is in one, an article that stands alone in a story of its own.

    Stories come in the order of their first article, articles in the order given. Two articles are held against each other only where they were published
    within `settings.story_days` of each other, or where one has no day; what counts are the words of the title and the beginning, the rarer the more.
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
    groups = _linked(_similar(articles, signatures(articles), settings.story_days), len(articles), settings.minimum_story_similarity)
    return tuple(tuple(articles[number] for number in group) for group in groups)


def _checked(articles: object) -> tuple[Article, ...]:
    if isinstance(articles, (Article, str)) or not isinstance(articles, Iterable):
        raise ArticleError(f"group_stories() takes several articles, not {type(articles).__name__}: give a list of them")
    checked = tuple(articles)
    for article in checked:
        if not isinstance(article, Article):
            raise ArticleError(f"group_stories() takes articles, not {type(article).__name__}: use claimcheck.read(path) or claimcheck.Article(text=...)")
    return checked


def _similar(articles: Sequence[Article], weights: Sequence[Signature], days: int) -> Products:
    """Return the similarity of every two articles that share a rare enough word and were published within *days*."""
    holders: dict[str, list[int]] = defaultdict(list)
    for number, words in enumerate(weights):
        for word in words:
            holders[word].append(number)
    widest = max(_WIDEST_WORD, len(articles) // _WIDEST_SHARE)
    products: dict[tuple[int, int], float] = defaultdict(float)
    for word in sorted(word for word, numbers in holders.items() if 1 < len(numbers) <= widest):
        numbers = holders[word]
        for place, left in enumerate(numbers):
            for right in numbers[place + 1 :]:
                if _may_tell_the_same(articles[left], articles[right], days):
                    products[left, right] += weights[left][word] * weights[right][word]
    return products


def _may_tell_the_same(left: Article, right: Article, days: int) -> bool:
    if left.published_day is None or right.published_day is None:
        return True
    return abs((left.published_day - right.published_day).days) <= days


def _linked(products: Products, count: int, least: float) -> list[list[int]]:
    """Return the numbers up to *count* in groups, joined from the most similar pair down while the mean of their products is at least *least*."""
    groups = {number: [number] for number in range(count)}
    home = list(range(count))
    for pair in sorted(products, key=lambda pair: (-round(products[pair], _DIGITS), pair)):
        if products[pair] < least:
            break
        first, second = sorted(home[number] for number in pair)
        if first != second and _mean(products, groups[first], groups[second]) >= least:
            groups[first] = sorted(groups[first] + groups.pop(second))
            for number in groups[first]:
                home[number] = first
    return [groups[number] for number in sorted(groups)]


def _mean(products: Products, left: Sequence[int], right: Sequence[int]) -> float:
    total = sum(products.get((min(one, other), max(one, other)), 0.0) for one in left for other in right)
    return total / (len(left) * len(right))
