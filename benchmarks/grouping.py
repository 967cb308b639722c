"""Measure how well, and how fast, the articles of many sources are grouped into stories.

Usage: python -m benchmarks.grouping [--shared ../shared] [--most COPIES]

Quality: all articles of BASIL and PAC at once, whose annotators say which tell of one event; precision, recall and F1 of the pairs of articles that come
into one story. Speed: the same articles and those of ECB+, then four, sixteen and forty times as many: each copy tells of other people and places
(the words with a capital are others) and is a week younger, so that there are more stories, and as many articles a day.
"""

import datetime as dt
import re
import time
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path
from string import ascii_lowercase

import claimcheck
from benchmarks.further_pairs import FILES, read_lines, text_of
from benchmarks.shared_data import parser_of, part_of
from claimcheck import Article

COPIES = (1, 4, 16, 40)
_NAME = re.compile(r"\b[A-Z][a-z]{3,}\b")
#: The day of those that tell none.
UNKNOWN_DAY = dt.date(2014, 1, 1)


def read_events(data: Path) -> list[tuple[str, Article]]:
    """Return the articles of BASIL and PAC, each with its event."""
    rows = [(name, row) for name in ("basil", "pac") for row in read_lines(data / FILES[name])]
    return [(row["event_id"], Article(text=text_of(name, row), source=row["source"], published=_day(row["date"]))) for name, row in rows]


def read_more(data: Path) -> list[Article]:
    """Return the articles of ECB+, without a day."""
    return [Article(text=text_of("ecbplus", row), source=row["doc_id"]) for row in read_lines(data / FILES["ecbplus"])]


def _day(words: str | None) -> dt.date | None:
    try:
        return dt.date.fromisoformat((words or "")[:10])
    except ValueError:
        return None


def quality(told: Sequence[tuple[str, Article]]) -> tuple[float, float, float]:
    """Return precision, recall and F1 of the pairs of articles that come into one story."""
    event_of = {id(article): event for event, article in told}
    together = {frozenset(map(id, pair)) for story in claimcheck.group_stories([article for _, article in told]) for pair in combinations(story, 2)}
    wanted = {frozenset((id(one), id(other))) for (event, one), (same, other) in combinations(told, 2) if event == same}
    right = sum(len({event_of[one] for one in pair}) == 1 for pair in together)
    precision, recall = right / max(1, len(together)), right / max(1, len(wanted))
    return precision, recall, 2 * right / max(1, len(together) + len(wanted))


def copies(articles: Sequence[Article], number: int) -> Iterator[Article]:
    """Yield *number* times the articles, each time of others and a week later."""
    for copy in range(number):
        ending = ascii_lowercase[copy // len(ascii_lowercase)] + ascii_lowercase[copy % len(ascii_lowercase)] if copy else ""
        for article in articles:
            day = (article.published_day or UNKNOWN_DAY) + dt.timedelta(weeks=copy)
            yield Article(text=_NAME.sub(rf"\g<0>{ending}", article.text), source=article.source, published=day)


def main() -> None:
    """Print the quality, then a line for each number of copies."""
    parser = parser_of(__doc__)
    parser.add_argument("--most", type=int, default=COPIES[-1], help="the most copies to group (forty take a gigabyte)")
    options = parser.parse_args()
    data = part_of(options.shared, "data")
    told = read_events(data)
    print("{} articles: precision {:.3f}, recall {:.3f}, F1 {:.3f}".format(len(told), *quality(told)))
    articles = [*(article for _, article in told), *read_more(data)]
    for number in (one for one in COPIES if one <= options.most):
        corpus = list(copies(articles, number))
        begin = time.process_time()
        stories = claimcheck.group_stories(corpus)
        seconds = time.process_time() - begin
        print(f"{len(corpus):7,} articles, {len(stories):6,} stories: {seconds:6.1f} s, {1000 * seconds / len(corpus):.2f} ms an article", flush=True)


if __name__ == "__main__":
    main()
