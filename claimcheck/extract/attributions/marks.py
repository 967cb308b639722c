"""Paragraphs ─► paired quotation marks, until the segmentation pairs them."""

import re

from claimcheck.model.documents import Document, QuotedSpan
from claimcheck.model.spans import Span

_PAIR = re.compile(r"“[^”\n]*(?:”|(?=\n)|$)|\"[^\"\n]*(?:\"|(?=\n)|$)|''(?:(?!'').)*?(?:''|(?=\n)|$)")


def pair_marks(document: Document) -> tuple[QuotedSpan, ...]:
    """Return the quotations of depth 0."""
    if document.quotations:
        return document.quotations
    return tuple(QuotedSpan(Span(*m.span()), Span(m.start() + 1, max(m.start() + 1, m.end() - 1))) for m in _PAIR.finditer(document.text) if m.end() > m.start() + 1)
