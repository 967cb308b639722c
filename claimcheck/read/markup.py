"""Text in Markdown ─► the same text without the marks inside its lines: what is set bold, slanted or as a link keeps its words alone.

Lines that Markdown sets apart as a whole (headings, pictures, links and bold lines alone) stay as they are: they are known by their marks.
"""

import re

_LINK = re.compile(r"(?<!!)\[(?P<words>[^\[\]\n]+)\]\([^()\s]*(?: \"[^\"\n]*\")?\)")
_BOLD = re.compile(r"(?P<marks>\*\*|__)(?P<words>(?! )[^\n]+?(?<! ))(?P=marks)")
_SLANTED = re.compile(r"(?<![\w*_])(?P<mark>[*_])(?P<words>(?![ *_])[^\n*_]+?(?<! ))(?P=mark)(?![\w*_])")
_SET_APART = re.compile(r"\s*(?:#{1,6} .*|!\[.*|\[[^\[\]]*\]\([^()]*\)[\s.»›→]*|(\*\*|__|\*|_)(?:(?!\1).)+\1)\s*")


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
