"""The text of a JSON field ─► the same text without the tags and entities of HTML that some sites leave in it."""

import html
import re
from html.parser import HTMLParser

from claimcheck.text.patterns import one_of

#: The tags that part paragraphs, `br` parts lines; and those that stand inside them.
_PARTING = frozenset("p div h1 h2 h3 h4 h5 h6 ul ol li blockquote figure figcaption section article aside header footer table tr hr pre".split())
_INSIDE = frozenset("a abbr b cite em i iframe img mark picture q s script small source span strong style sub sup svg time u".split())
_NOT_SHOWN = frozenset({"script", "style", "svg"})

#: Signs of HTML that no prose holds: a tag that closes, parts lines, opens a paragraph, or has attributes.
_MARKED_UP = re.compile(
    rf"</{one_of(_PARTING | _INSIDE)}\s*>|<br\s*/?>|<{one_of(_PARTING)}>|<{one_of(_PARTING | _INSIDE)}\s[^<>=]{{0,200}}=[^<>]{{0,2000}}>", re.IGNORECASE
)
_ESCAPED_TAG = re.compile(rf"&lt;/?{one_of(_PARTING | {'br'})}\s*/?&gt;", re.IGNORECASE)
_PARTED = re.compile(rf"<(?:br\b|{one_of(_PARTING)}[\s>])", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,31}[0-9]{0,2});")
_LONE_BREAK = re.compile(r"(?<!\n)\r?\n(?!\r?\n)")
_SPACES = re.compile(r"[ \t\r\f\v]+")
_EMPTY_LINES = re.compile(r"\n{3,}")


def without_tags(text: str) -> str:
    """Return *text* without tags, its paragraphs apart, and with characters for entities; text without either is returned as it is.

    >>> without_tags("<p>Rain fell &mdash; in <b>Ostford</b>.</p><p>Roads\\nclosed.</p>")
    'Rain fell — in Ostford.\\n\\nRoads closed.'
    >>> without_tags("Ships < 3 m and > 9 m must wait, R&D said.")
    'Ships < 3 m and > 9 m must wait, R&D said.'
    """
    if "&lt;" in text and _ESCAPED_TAG.search(text) and not _MARKED_UP.search(text):
        text = html.unescape(text)
    if "<" not in text or not _MARKED_UP.search(text):
        return _ENTITY.sub(lambda entity: html.unescape(entity[0]), text) if "&" in text else text
    shown = _Shown(breaks_part=_PARTED.search(text) is None)
    shown.feed(text)
    shown.close()
    return shown.text()


class _Shown(HTMLParser):
    """What a browser shows of a stretch of HTML, paragraph by paragraph; *breaks_part* says that line breaks part them, since no tag does."""

    def __init__(self, *, breaks_part: bool) -> None:
        super().__init__(convert_charrefs=True)
        self._breaks_part = breaks_part
        self._pieces: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Part paragraphs and lines; hide what pages do not show."""
        self._hidden += tag in _NOT_SHOWN
        self._part(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Part paragraphs and lines: such a tag holds nothing."""
        self._part(tag)

    def handle_endtag(self, tag: str) -> None:
        """Part paragraphs; show again what follows."""
        if tag in _NOT_SHOWN:
            self._hidden = max(0, self._hidden - 1)
        if tag != "br":
            self._part(tag)

    def handle_data(self, data: str) -> None:
        """Keep the words; where tags part the paragraphs, a line break is a space, and an empty line parts them as well."""
        if not self._hidden:
            self._pieces.append(data if self._breaks_part else _LONE_BREAK.sub(" ", data))

    def text(self) -> str:
        """Return the paragraphs, an empty line between each two that tags part."""
        lines = (_SPACES.sub(" ", line).strip(" ") for line in "".join(self._pieces).split("\n"))
        return _EMPTY_LINES.sub("\n\n", "\n".join(lines)).strip("\n")

    def _part(self, tag: str) -> None:
        if tag == "br":
            self._pieces.append("\n")
        elif tag in _PARTING:
            self._pieces.append("\n\n")
