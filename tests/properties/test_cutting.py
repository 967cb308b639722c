"""What holds for the blocks, sentences, tokens and quotations of any text."""

from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.model.articles import Article, BlockKind
from claimcheck.model.documents import Document
from claimcheck.read.blocks import find_blocks
from claimcheck.read.published import with_dateline_date
from claimcheck.segment.segmentation import segment

PIECES = (
    "OSTFORD, Ohio (AP), Feb. 3 -- ",
    "Sen. Ada Roe (R-Ohio) said. ",
    "“We won,” ",
    '"We won," ',
    "‘Never’ ",
    "the workers’ ",
    "He left the U.S. ",
    "Why? ",
    "5'2\" ",
    "“",
    "”",
    '"',
    "''",
    "``",
    "'",
    "\n",
    "\n\n",
    "  ",
    "\t",
    "RELATED: The bridge\n",
    "(RELATED: The bridge) ",
    "Tom Lund/AP\n",
    "Ada Roe speaks in Ostford on May 3, 2024.\n",
    "Advertisement ",
    "By TOM LUND\n",
    "Correction: May 3\n",
    "1,5",
    "U.S",
    "...",
    "--",
    "é",
    "\u2028",
    "\r\n",
    "\xa0",
    "İ",
    "0",
)
TEXTS = st.lists(st.sampled_from(PIECES), max_size=14).map("".join) | st.text(max_size=40)
MANY = settings(derandomize=True, max_examples=150, deadline=None)


def document(text: str) -> Document:
    """The text, cut by both stages."""
    article = Article(text=text)
    blocks = find_blocks(article)
    return segment(with_dateline_date(article, blocks), blocks)


@MANY
@given(TEXTS)
def test_blocks_hold_everything_but_white_space(text: str) -> None:
    """Blocks stand in order, do not overlap, begin and end with a character, and leave out white space alone."""
    place = 0
    for block in document(text).blocks:
        assert place <= block.span.start < block.span.end
        assert not text[place : block.span.start].strip()
        assert text[block.span.slice] == text[block.span.slice].strip()
        place = block.span.end
    assert not text[place:].strip()


@MANY
@given(TEXTS)
def test_sentences_hold_everything_of_the_body(text: str) -> None:
    """The sentences of a body block stand in order and leave out white space alone; none reaches out of its block."""
    cut = document(text)
    for number, block in enumerate(cut.blocks):
        sentences = [sentence for sentence in cut.sentences if sentence.paragraph == number]
        if block.kind is BlockKind.BODY:
            place = block.span.start
            for sentence in sentences:
                assert place <= sentence.span.start < sentence.span.end <= block.span.end
                assert not text[place : sentence.span.start].strip()
                place = sentence.span.end
            assert not text[place : block.span.end].strip()
        elif block.kind is not BlockKind.HEADING:
            assert sentences == []
    assert [sentence.index for sentence in cut.sentences] == list(range(len(cut.sentences)))


@MANY
@given(TEXTS)
def test_tokens_hold_everything_of_a_sentence(text: str) -> None:
    """Tokens give back their own text, stand in order inside their sentence, hold no white space and leave out nothing else."""
    for sentence in document(text).sentences:
        place = sentence.span.start
        for token in sentence.tokens:
            assert place <= token.start < token.end <= sentence.span.end
            assert not text[place : token.start].strip()
            assert (text[token.start : token.end], token.text.lower()) == (token.text, token.lower)
            assert not any(map(str.isspace, token.text))
            place = token.end
        assert not text[place : sentence.span.end].strip()


@MANY
@given(TEXTS)
def test_quotations_nest_or_stand_apart(text: str) -> None:
    """A quotation's words stand between its marks, inside one block; two quotations do not cross; only one left open goes on."""
    cut = document(text)
    for quotation in cut.quotations:
        assert quotation.span.contains(quotation.inner)
        assert any(block.span.contains(quotation.span) for block in cut.blocks)
        assert not (quotation.closed and quotation.continues)
        assert quotation.closed == (quotation.inner.end < quotation.span.end)
    for one in cut.quotations:
        for other in cut.quotations:
            assert one.span.contains(other.span) or other.span.contains(one.span) or not one.span.overlaps(other.span)
    assert all(0 <= diagnostic.span.start < diagnostic.span.end <= len(text) for diagnostic in cut.diagnostics if text)
