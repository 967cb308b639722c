"""Text in Markdown ─► the same text without the marks inside its lines: what is set bold, slanted or as a link keeps its words alone.

Lines that Markdown sets apart as a whole (headings, pictures, links and bold lines alone) stay as they are: by their marks it is known what they are.
"""

import re

from claimcheck.model.articles import BlockKind

_LINK = re.compile(r"(?<!!)\[(?P<words>[^\[\]\n]+)\]\([^()\s]*(?: \"[^\"\n]*\")?\)")
_BOLD = re.compile(r"(?P<marks>\*\*|__)(?P<words>(?! )[^\n]+?(?<! ))(?P=marks)")
_SLANTED = re.compile(r"(?<![\w*_])(?P<mark>[*_])(?P<words>(?![ *_])[^\n*_]+?(?<! ))(?P=mark)(?![\w*_])")
_SET_APART = re.compile(r"\s*(?:#{1,6} .*|!\[.*|\[[^\[\]]*\]\([^()]*\)[\s.»›→]*|(\*\*|__|\*|_)(?:(?!\1).)+\1)\s*")
#: Lines of Markdown: "## What comes next" or "**What comes next**", "![Waves](waves.jpg)", "[Read the report](https://...)".
_HEADING_LINE = re.compile(r"#{1,6}\s+\S[^\n]*|(\*\*|__)(?![ *_])[^\n*_]{1,80}[^\n*_.!?”\"]\1")
_IMAGE_LINE = re.compile(r"\[?!\[[^\]\n]*\]\([^)\n]*\)(?:\]\([^)\n]*\))?")
_LINK_LINE = re.compile(r"\[[^\]\n]*\]\([^)\n]*\)[\s.»›→]*")
#: What was set into a page, with the tags around it: '<post author="@adaroe">We open on Monday.</post>'.
_ELEMENT = re.compile(r"<(?P<tag>[a-z][\w-]*)(?:\s[^<>]*)?(?:/>|>.*<(?:/(?P=tag)|(?P=tag)\s*/)>)\.?")
_MARKUP_SIGNS = frozenset("#*_![<")


def without_inline_marks(text: str) -> str:
    """Return *text* without the marks inside its lines.

    >>> without_inline_marks("## Storm\\nAt least **19 boats** sank, [the mayor](https://courier.example/1) said.")
    '## Storm\\nAt least 19 boats sank, the mayor said.'
    """
    return "".join(line if _SET_APART.fullmatch(line) else _plain(line) for line in text.splitlines(keepends=True))


def _plain(line: str) -> str:
    for marked in (_LINK, _BOLD, _SLANTED):
        line = marked.sub(r"\g<words>", line)
    return line


def kind_in_markup(words: str) -> BlockKind | None:
    """Return what a line is that Markdown sets apart (a heading, a picture, a link alone), or tags; None where they set nothing apart."""
    if words[0] not in _MARKUP_SIGNS:
        return None
    if _IMAGE_LINE.fullmatch(words) or _ELEMENT.fullmatch(words):
        return BlockKind.OTHER
    if _LINK_LINE.fullmatch(words):
        return BlockKind.TEASER
    return BlockKind.HEADING if _HEADING_LINE.fullmatch(words) else None
