"""Article ─► blocks: which stretches are the story, and which are dateline, byline, caption, credit, teaser or heading."""

import re

from claimcheck.model.articles import Article, Block, BlockKind
from claimcheck.model.spans import Span

_PARAGRAPH = re.compile(r"[^\s][^\n]*")


def find_blocks(article: Article) -> tuple[Block, ...]:
    """Return the article's blocks in order; they do not overlap, and white space between them belongs to none."""
    return tuple(Block(BlockKind.BODY, Span(match.start(), match.end())) for match in _PARAGRAPH.finditer(article.text))
