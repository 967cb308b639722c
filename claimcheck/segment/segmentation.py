"""Article and blocks ─► a document: sentences with their tokens and what part each plays, and paired quotation marks."""

from collections.abc import Iterator, Sequence

from claimcheck.model.articles import Article, Block, BlockKind
from claimcheck.model.documents import Document, Sentence
from claimcheck.segment.quotations import pair_quotation_marks
from claimcheck.segment.sentences import sentence_spans
from claimcheck.segment.tokens import find_tokens
from claimcheck.text.tags import tag

#: The fewest tokens of a heading that can tell a claim of its own: a subject, a verb and what it is about, beyond a label such as "What comes next".
_SHORTEST_HEADLINE = 4


def segment(article: Article, blocks: Sequence[Block]) -> Document:
    """Cut the body and the headlines of *article* into sentences with their tokens, and pair its quotation marks.

    A headline is a sentence of the kind `BlockKind.HEADING`: it tells claims, yet it is not part of the body. No text raises.
    """
    sentences = tuple(_sentences(article.text, blocks))
    quotations, diagnostics = pair_quotation_marks(article.text, blocks)
    return Document(article, tuple(blocks), sentences, quotations, diagnostics)


def _sentences(text: str, blocks: Sequence[Block]) -> Iterator[Sentence]:
    index = 0
    for paragraph, block in enumerate(blocks):
        if block.kind not in (BlockKind.BODY, BlockKind.HEADING):
            continue
        for span in sentence_spans(text, block.span):
            tokens = find_tokens(text, span.start, span.end)
            if block.kind is BlockKind.HEADING and len(tokens) < _SHORTEST_HEADLINE:
                continue
            yield Sentence(index, span, tokens, tag(tokens), paragraph, block.kind)
            index += 1
