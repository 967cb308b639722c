"""Article and blocks ─► sentences, tokens and paired quotation marks."""

import re
from collections.abc import Sequence

from claimcheck.model.articles import Article, Block, BlockKind
from claimcheck.model.documents import Document, Sentence, Token
from claimcheck.model.spans import Span

_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[A-Za-z]\.(?:[A-Za-z]\.)+|\w+(?:[’'-]\w+)*|[^\w\s]")
_BOUNDARY = re.compile(r"(?<=[a-z0-9)][.!?])[\"”’]?\s+(?=[\"“‘A-Z])")


def segment(article: Article, blocks: Sequence[Block]) -> Document:
    """Cut the body of *article* into sentences with their tokens, and pair its quotation marks."""
    sentences: list[Sentence] = []
    for paragraph, block in enumerate(blocks):
        if block.kind not in (BlockKind.BODY, BlockKind.HEADING):
            continue
        start = block.span.start
        cuts = [m.end() for m in _BOUNDARY.finditer(article.text, start, block.span.end)] + [block.span.end]
        for cut in cuts:
            end = start + len(article.text[start:cut].rstrip())
            if end > start:
                tokens = tuple(Token(m.start(), m.end(), m[0], m[0].lower()) for m in _TOKEN.finditer(article.text, start, end))
                sentences.append(Sentence(len(sentences), Span(start, end), tokens, paragraph, block.kind))
            start = cut
    return Document(article, tuple(blocks), tuple(sentences))
