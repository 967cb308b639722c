"""How quotation marks find their partners."""

import pytest

from claimcheck.model.articles import Block, BlockKind
from claimcheck.model.documents import QuotedSpan
from claimcheck.model.spans import Span
from claimcheck.segment.quotations import NEVER_CLOSED, NEVER_OPENED, pair_quotation_marks


def _pair(*paragraphs: str, kinds: tuple[BlockKind, ...] = ()) -> tuple[list[tuple[str, QuotedSpan]], list[str]]:
    text = "\n\n".join(paragraphs)
    blocks, start = [], 0
    for place, paragraph in enumerate(paragraphs):
        blocks.append(Block(kinds[place] if kinds else BlockKind.BODY, Span(start, start + len(paragraph))))
        start += len(paragraph) + 2
    quotations, diagnostics = pair_quotation_marks(text, blocks)
    return [(text[one.inner.slice], one) for one in quotations], [one.message for one in diagnostics]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('"We won," Roe said. "At last."', ["We won,", "At last."]),
        ("“We won,” Roe said. “At last.”", ["We won,", "At last."]),
        ("``We won,'' Roe said.", ["We won,"]),
        ("''We won,'' Roe said.", ["We won,"]),
        ("Roe called it ‘a start’ and left.", ["a start"]),
        ("Roe's aides' plan didn't hold.", []),
        ("The ’90s and rock ‘n’ roll", []),
        ("a 5'2\" door and a \"gate\"", ["gate"]),
        ('"I am 18," he said', ["I am 18,"]),
        ("‘The workers’ rights come first,’ Roe said", ["The workers’ rights come first,"]),
        ("Roe called it “over“ on Monday", ["over"]),
        ("“We won,“ she said. “At last“.", ["We won,", "At last"]),
        ("\u202a“We won,\u202c” Roe said. \u202a“At last.”\u202c", ["We won,\u202c", "At last."]),
        ("Roe said, \u202a”We won.”", ["We won."]),
        ("Roe said ” we won,” and left.", [" we won,"]),
        ('"We won, "Roe said. "At last, "she added.', ["We won, ", "At last, "]),
    ],
)
def test_marks_are_paired(text: str, quoted: list[str]) -> None:
    """The words between paired marks are found, and nothing else is."""
    found, diagnostics = _pair(text)
    assert [words for words, _ in found] == quoted
    assert diagnostics == []


def test_a_quotation_inside_a_quotation_has_depth_one() -> None:
    """Single marks inside double ones are one level down."""
    found, _ = _pair("“He said ‘never again,’ and left,” Roe said.")
    assert [(words, one.depth) for words, one in found] == [("He said ‘never again,’ and left,", 0), ("never again,", 1)]


def test_a_quotation_over_paragraphs_opens_each_and_closes_once() -> None:
    """Each paragraph has its part; all but the last go on."""
    found, diagnostics = _pair("Roe said: “One.", "“Two.", "“Three.” She left.")
    assert [(words, one.closed, one.continues) for words, one in found] == [("One.", False, True), ("Two.", False, True), ("Three.", True, False)]
    assert diagnostics == []


def test_a_quotation_over_lines_may_open_once() -> None:
    """A quotation printed one sentence a line, marked only at its ends, covers the lines between."""
    found, diagnostics = _pair('Roe said: "One.', "Two.", 'Three." She left.')
    assert [words for words, _ in found] == ["One.", "Two.", "Three."]
    assert diagnostics == []


def test_marks_with_spaces_around_them_close_where_their_shape_says_so() -> None:
    """In text cut into words and printed one sentence a line, a curly mark that closes ends the quotation that an earlier line opened."""
    found, diagnostics = _pair("“ We won .", "It was time , ” Roe said .", "Roe left .")
    assert [words.strip() for words, _ in found] == ["We won .", "It was time ,"]
    assert diagnostics == []


def test_straight_marks_with_spaces_around_them_close_what_an_earlier_line_opened() -> None:
    """A straight mark between spaces faces no way: one too many, behind the end of words, it closes, and one at the head of a line opens."""
    found, diagnostics = _pair('" We won .', 'It was time , " Roe said .', '" Nobody " had hoped so .', '" We sail', 'at dawn . "')
    assert [words.strip() for words, _ in found] == ["We won .", "It was time ,", "Nobody", "We sail", "at dawn ."]
    assert diagnostics == []


def test_a_forgotten_closing_mark_is_reported_and_ends_with_its_sentence() -> None:
    """The next opening mark shows that the earlier quotation was never closed."""
    found, diagnostics = _pair("“We won. Roe said it twice and left “early” today.")
    assert [(words, one.closed) for words, one in found] == [("We won.", False), ("early", True)]
    assert diagnostics == [NEVER_CLOSED]


def test_a_closing_mark_alone_is_reported() -> None:
    """A mark that closes nothing yields no quotation but a diagnostic."""
    assert _pair("We won,” Roe said.") == ([], [NEVER_OPENED])


def test_headings_are_paired_apart() -> None:
    """A quotation that a heading leaves open does not run into the body."""
    found, diagnostics = _pair("Roe: “We won", "It rained.” So it did.", kinds=(BlockKind.HEADING, BlockKind.BODY))
    assert [(words, one.closed, one.continues) for words, one in found] == [("We won", False, False)]
    assert diagnostics == [NEVER_CLOSED, NEVER_OPENED]
