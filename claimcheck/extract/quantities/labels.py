"""Which figures are no quantities: numbers on labels, parts of names, telephone numbers, years, numbers of a list."""

import re
from collections.abc import Sequence

from claimcheck.language.en.beside_figures import BEHIND_A_DECIMAL, BEHIND_A_LABEL
from claimcheck.language.en.calendar import CLOCK_WORDS, MONTHS
from claimcheck.language.en.surroundings import BEFORE_A_YEAR_THAT_COUNTS_NOTHING
from claimcheck.language.en.units import KIND_WORDS, NUMBERED_NOUNS, STREET_WORDS
from claimcheck.model.documents import Token
from claimcheck.text.patterns import one_of

_TELEPHONE = re.compile(r"\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}|\d{3}-\d{4}(?!\d)")
#: A telephone number in groups begins with a nought; groups of three without one are thousands.
_GROUPS_BEFORE = re.compile(r"\b0\d{2,}(?:\s\d{3,})*\s$")
_GROUPS = re.compile(r"0\d{2,}\s\d{3}")
_LONGEST_TELEPHONE = 20  # characters
#: A team's or a fighter's wins and losses, in brackets behind the name: "(2-13)".
_RECORD = re.compile(r"\d{1,3}(?:[-–]\d{1,3})+$")
_CLOCK_OR_DATE = re.compile(r"\d+(?::|/)\d+")
#: A clock or a share whose parts a scan has set apart: "12: 00", "5. 4 percent".
_TORN = re.compile(rf"\d{{1,2}}:\s[0-5]\d\b|\d{{1,3}}\.\s\d{{1,2}}\s{one_of(BEHIND_A_DECIMAL)}\b")
_TORN_OFF = re.compile(r"(?<![\d:])\d{1,2}:\s$")
_LONGEST_TORN_OFF = 5  # characters
#: "Six-wheeled" and "three-storied" tell what something is like.
_KIND = re.compile(rf"-(?:{one_of(KIND_WORDS)}|[a-z]{{4,}}ed)\b")
#: How many tokens stand before the figure of a designation at least, so that they are no dateline.
SHORTEST_OPENING = 3
_HALVES = frozenset(("1/2", "1/3", "2/3", "1/4", "3/4"))
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d$")


def is_label(text: str, tokens: Sequence[Token], at: int, end: int) -> bool:
    """Say whether the figure from token *at* to offset *end* of *text* names something instead of counting it."""
    token = tokens[at]
    if _KIND.match(text, end):
        return True
    digits = token.text[0].isdigit()
    before = _before(tokens, at)
    if digits and at + 1 < len(tokens) and tokens[at + 1].lower in CLOCK_WORDS:
        return True
    if digits and (_is_strange_figure(text, token) or _is_day(tokens, at) or _is_year(token, before, text, end) or _opens_list(tokens, at)):
        return True
    if before is not None and before.lower.rstrip(".") in NUMBERED_NOUNS and _labels(before, tokens, at):
        return True
    return _is_in_name(text, tokens, at, end)


def _before(tokens: Sequence[Token], at: int) -> Token | None:
    """Return the token before the one at *at*; the word before a stop that is no part of it ("No. 3", "No . 3")."""
    if at > 1 and tokens[at - 1].text == ".":
        return tokens[at - 2]
    return tokens[at - 1] if at else None


def _labels(before: Token, tokens: Sequence[Token], at: int) -> bool:
    """ "Section 8" is a label; after "the class of 40" or "a group of 12" the noun does not touch the figure."""
    following = tokens[at + 1].lower if at + 1 < len(tokens) else "."
    return (
        before.text[0].isupper()
        or not following[0].isalpha()
        or following in BEHIND_A_LABEL
    )


def _is_strange_figure(text: str, token: Token) -> bool:
    if _TELEPHONE.match(text, token.start) or _GROUPS.match(text, token.start):
        return True
    if _GROUPS_BEFORE.search(text, max(0, token.start - _LONGEST_TELEPHONE), token.start):
        return True
    if _TORN.match(text, token.start) or _TORN_OFF.search(text, max(0, token.start - _LONGEST_TORN_OFF), token.start):
        return True
    if text[token.start - 1 : token.start] == "(" and _RECORD.match(token.text):
        return True
    return bool(_CLOCK_OR_DATE.match(token.text)) and token.text not in _HALVES


def _is_day(tokens: Sequence[Token], at: int) -> bool:
    """ "8 October", where the day is set apart from what was read as a time."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    return following is not None and len(tokens[at].text) < 3 and following.text[0].isupper() and following.lower in MONTHS


def _is_year(token: Token, before: Token | None, text: str, end: int) -> bool:
    if end != token.start + 4 or not _YEAR.match(token.text[:4]):
        return False
    following = re.match(r"\s+[a-z]+", text[end : end + 20])
    return following is None or before is None or before.lower in BEFORE_A_YEAR_THAT_COUNTS_NOTHING


def _opens_list(tokens: Sequence[Token], at: int) -> bool:
    return at == 0 and len(tokens) > 1 and tokens[1].text in (".", ")", ":")


_STREET = re.compile(r"\s+(?:[A-Z][\w.]*\s+){0,3}(?P<word>[A-Z][a-z]+)\b")


def _is_in_name(text: str, tokens: Sequence[Token], at: int, end: int) -> bool:
    """A capital right before ("Boeing 747", "Amendment 64") or a capital number word ("Gang of Eight") makes a name, and so does a street."""
    token, before = tokens[at], tokens[at - 1] if at else None
    if _is_designation(tokens, at):
        return True
    if token.text[0].isupper() and at and tokens[at - 1].text not in '."“':
        return True
    street = _STREET.match(text, end, end + 60)
    if street and street["word"].lower() in STREET_WORDS:
        return True
    if before is None or not before.text[0].isupper() or text[before.end : token.start].strip():
        return False
    return at > 1 and not _is_sentence_start(tokens, at - 1) and token.text[0].isdigit()


def _is_designation(tokens: Sequence[Token], at: int) -> bool:
    """ "QX - 12" in a text cut into words; not behind a dateline, whose dash sets nothing in one ("OSTFORD - 12 sailors came")."""
    if at < SHORTEST_OPENING or tokens[at - 1].text != "-" or not tokens[at].text.isdigit():
        return False
    capitals = tokens[at - 2].text
    return len(capitals) > 1 and capitals.isalpha() and capitals.isupper()


def _is_sentence_start(tokens: Sequence[Token], at: int) -> bool:
    return at == 0 or tokens[at - 1].text in '"“‘.:;—–--'
