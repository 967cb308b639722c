"""A paragraph ─► whether it is the title of another piece, set between the paragraphs of the story or at its end."""

import re

_LONGEST_TITLE = 22  # words

_NAME = r"(?:[A-Z][\w.’'-]*\ ){0,3}[A-Z][\w.’'-]*"
#: Somebody's words between single marks, and a colon before or behind them.
_QUOTED_TITLE = re.compile(
    rf"""{_NAME}\ ?:\ ?['‘][^'‘’.?!\n][^‘’.\n]{{4,80}}['’](?:\ [^.?!\n]{{2,60}}\w)?
       | ['‘][A-Z][^‘’.\n]{{6,100}}['’]\ ?:\ ?[A-Z][^.?!\n]{{6,120}}\w""",
    re.VERBOSE,
)
#: A title with its outlet in brackets behind it.
_FURTHER_READING = re.compile(r"[^\n]{12,160}[^.\s] ?\((?:The )?[A-Z][\w&’']{2,}(?: [A-Z][\w&’']*){0,3}\)")


def is_quoted_title(words: str) -> bool:
    """Say whether *words* is the title of another piece, or of a video, that gives somebody's words.

    >>> is_quoted_title("Roe: ‘We will not close it again’"), is_quoted_title("Roe: “We will not close it again.”")
    (True, False)
    """
    return ":" in words and words.count(" ") < _LONGEST_TITLE and _QUOTED_TITLE.fullmatch(words) is not None


def is_further_reading(words: str) -> bool:
    """Say whether *words* is the title of another piece, with its outlet in brackets behind it. Only the last paragraphs of an article should be asked.

    >>> is_further_reading("Ostford Harbor Reopens After Nine Days (Courier)"), is_further_reading("The harbor reopened (the third time).")
    (True, False)
    """
    return words.endswith(")") and _FURTHER_READING.fullmatch(words) is not None
