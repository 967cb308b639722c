"""An article cut into what the later stages read: blocks, sentences, tokens and paired quotation marks."""

from bisect import bisect_left
from operator import itemgetter
from typing import NamedTuple

import attrs

from claimcheck.model.articles import Article, Block, BlockKind
from claimcheck.model.spans import Span


class Token(NamedTuple):
    """A word, a number or a mark, with its offsets into the article's text."""

    start: int
    end: int
    text: str
    lower: str


_lower = itemgetter(Token._fields.index("lower"))


def _lowers(sentence: "Sentence") -> tuple[str, ...]:
    return tuple(map(_lower, sentence.tokens))


@attrs.frozen
class Sentence:
    """A sentence of the body, or a headline: its place, its tokens, and the paragraph that it stands in.

    *letters* holds one letter a token, the part that each plays in its clause (see `claimcheck.text.tags`); *lowers* its words in lower case,
    for questions such as whether any of them is in a table.
    """

    index: int
    span: Span
    tokens: tuple[Token, ...]
    letters: str
    paragraph: int
    kind: BlockKind = BlockKind.BODY
    lowers: tuple[str, ...] = attrs.field(default=attrs.Factory(_lowers, takes_self=True), init=False, eq=False, repr=False)

    def words_before(self, offset: int, reach: int) -> tuple[str, ...]:
        """Return in lower case the words and marks before *offset*, the last *reach* of them."""
        place = bisect_left(self.tokens, (offset,))  # tokens sort by where they start
        return self.lowers[max(0, place - reach) : place]

    def words_from(self, offset: int, reach: int) -> tuple[str, ...]:
        """Return in lower case the words and marks from *offset* on, the first *reach* of them."""
        place = bisect_left(self.tokens, (offset,))
        return self.lowers[place : place + reach]


@attrs.frozen
class QuotedSpan:
    """The words between two quotation marks.

    *span* includes the marks, *inner* does not. *depth* is 0 for a quotation, 1 for one inside it. *closed* is False where the
    closing mark is missing because the quotation goes on in the next paragraph (*continues*) or because the writer forgot it.
    """

    span: Span
    inner: Span
    depth: int = 0
    closed: bool = True
    continues: bool = False


@attrs.frozen
class Diagnostic:
    """Something in the text that could not be read as meant, and where."""

    span: Span
    message: str


@attrs.frozen
class Document:
    """A segmented article."""

    article: Article
    blocks: tuple[Block, ...]
    sentences: tuple[Sentence, ...]
    quotations: tuple[QuotedSpan, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def text(self) -> str:
        """The article's untouched text."""
        return self.article.text
