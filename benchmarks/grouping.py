"""Measure how well, and how fast, the articles of many sources are grouped into stories.

Usage: python -m benchmarks.grouping [--shared ../shared] [--most COPIES]

Quality: all articles of BASIL and PAC at once, whose annotators say which tell of one event; precision, recall and F1 of the pairs of articles that come
into one story. Speed: the same articles and those of ECB+, then four, sixteen and forty times as many: each copy tells of other people and places
(the words with a capital are others) and is a week younger, so that there are more stories, and as many articles a day.
"""

import argparse
import datetime as dt
import json
import re
import sys
import time
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path
from string import ascii_lowercase
from typing import Any

import claimcheck
from claimcheck import Article

COPIES = (1, 4, 16, 40)
_NAME = re.compile(r"\b[A-Z][a-z]{3,}\b")
#: The day of those that tell none.
UNKNOWN_DAY = dt.date(2014, 1, 1)


def rows(path: Path) -> list[dict[str, Any]]:
    """Return the lines of a file of JSON."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def read_events(data: Path) -> list[tuple[str, Article]]:
    """Return the articles of BASIL and PAC, each with its event."""
    basil = [(row["event_id"], row["source"], row["date"], row["text"]) for row in rows(data / "basil" / "articles.jsonl")]
    pac = [(row["event_id"], row["source"], row["date"], "\n".join(row["sentences"])) for row in rows(data / "pac" / "articles.jsonl")]
    return [(event, Article(text=text, source=source, published=_day(date))) for event, source, date, text in (*basil, *pac)]


def read_more(data: Path) -> list[Article]:
    """Return the articles of ECB+, without a day."""
    return [Article(text="\n".join(one["text"] for one in row["sentences"]), source=row["doc_id"]) for row in rows(data / "ecbplus" / "train.jsonl")]


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
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=Path(__file__).resolve().parents[2] / "shared")
    parser.add_argument("--most", type=int, default=COPIES[-1], help="the most copies to group (forty take a gigabyte)")
    options = parser.parse_args()
    data = options.shared / "data"
    if not data.is_dir():
        sys.exit(f"{data} is not there; name the folder that holds it with --shared")
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
