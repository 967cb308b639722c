"""Article ─► the same article with the day it was written, taken from its dateline where none was given."""

import re
from collections.abc import Sequence

import attrs

from claimcheck.model.articles import Article, Block, BlockKind
from claimcheck.read.datelines import find_dateline, find_day

#: The year in the address under which most sites file an article: /2024/05/02/ or /2024-05-02-.
_YEAR_IN_ADDRESS = re.compile(r"/(?P<year>(?:19|20)[0-9]{2})[/-](?:0?[1-9]|1[0-2]|[a-z]{3})[/-]")

#: What may give the day: a dateline, and the line that names the writer.
_DATED = (BlockKind.DATELINE, BlockKind.BYLINE)


def with_dateline_date(article: Article, blocks: Sequence[Block]) -> Article:
    """Return *article* with `published` set from its dateline or a line such as "Published May 2, 2024"; unchanged where it has a day or neither tells one.

    A dateline without a year ("OSTFORD (AP), Feb. 3 --") counts only where the article's web address names the year: it is never guessed.
    """
    if article.published is not None:
        return article
    year = _YEAR_IN_ADDRESS.search(article.url)
    for block in blocks:
        if block.kind not in _DATED:
            continue
        dateline = find_dateline(article.text, block.span.start, block.span.end) or find_day(article.text, block.span.start, block.span.end)
        published = dateline and dateline.published(int(year["year"]) if year else None)
        if published:
            return attrs.evolve(article, published=published)
    return article
