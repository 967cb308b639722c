"""A name in a text ─► the titles that stand beside it: before it, or set off by commas."""

import re
from collections.abc import Iterator

from claimcheck.compare.role.families import LAST_WORDS, OFFICE, own_words
from claimcheck.compare.role.rows import may_open_an_office
from claimcheck.language.en.function_words import FUNCTION_WORDS
from claimcheck.language.en.names import SAYING_FORMS
from claimcheck.language.en.role_families import (
    BEFORE_A_TITLE,
    BEFORE_AN_OFFICE_HELD,
    DESCRIBING_WORDS,
    LINKING_PEOPLE,
    OPENING_A_TITLE,
    PLACE_PREPOSITIONS,
)
from claimcheck.language.en.titles import ROLE_NOUNS
from claimcheck.model.spans import Span
from claimcheck.text.patterns import one_of
from claimcheck.text.remembering import Remembered

_AROUND = 100  # characters before a name in which its title is looked for, and half of those after it
_MOST_MODIFIERS = 3  # words before the office of a title that begins without an article
_WORDS_TO_OFFICE = 8  # from a name to such a title's office, with a party and a state between
_CLAUSE_MARKS = ",.;:()“”\"\n"
_CLAUSE_START = re.compile(rf".*\b{one_of((*BEFORE_A_TITLE, *SAYING_FORMS))}\s", re.IGNORECASE)
_PLACE_AFTER = re.compile(rf"(?:\sof\s(?:the\s)?[\w-]+|\s{one_of(PLACE_PREPOSITIONS)}\s(?:the\s)?[A-Z][\w.’'-]*(?:\s[\w.’'-]+){{0,4}})?")
_NOTHING_AFTER = re.compile("")

_SECOND_TITLE = re.compile(r"\sand\s(?:(?:[\w’'-]+|(?:[A-Z]\.)+)\s){0,4}[\w-]+\s$")

_PARTY = r"(?:\s+of\s[A-Z]\w+(?:\s[A-Z]\w+)?)?(?:\s*\([^()]{1,24}\)|,\s(?:[A-Z]-[\w.]{1,12}|a\s(?:Democrat|Republican)))?"
_OPENING = rf"(?:{one_of(OPENING_A_TITLE)}\s|[\w ]{{2,30}}['’]s\s)"
_TITLE_AFTER = re.compile(rf"{_PARTY},\s(?!and\s)(?P<words>{_OPENING}[^,.;:()“”\"]{{2,90}}?)(?=[,.;:)]|\s{one_of(DESCRIBING_WORDS)}\s)", re.IGNORECASE)
_BARE_TITLE_AFTER = re.compile(rf"{_PARTY},\s(?P<words>[^,.;:()“”\"]{{2,90}}?)(?=[,.;:)]|\s{one_of(DESCRIBING_WORDS)}\s)", re.IGNORECASE)
_OF_ANOTHER = re.compile(rf"(?<![\w-])(?P<noun>[\w-]+)\s{one_of(LINKING_PEOPLE)}\s(?:{one_of(BEFORE_AN_OFFICE_HELD)}\s)?$", re.IGNORECASE)
_COMPLEMENT = re.compile(rf"\s{one_of((*PLACE_PREPOSITIONS, 'on'))}\s")
_MAY_OPEN = (",", " (", " of ")
_ENDS_AN_OFFICE = Remembered(lambda word: word.lower().endswith(LAST_WORDS))


def appositions(name: Span, text: str) -> Iterator[Span]:
    """Yield the words beside the name that title its bearer: those that end with an office before it, and those after it that hold one."""
    if text.startswith(("'", "’"), name.end):
        return  # "the defendant's lawyer, Rossi's case": what follows is no apposition
    before = text[max(0, name.start - _AROUND) : name.start]
    if before[-1:].isspace():
        yield from _title_before(before, name.start)
        if " and " in before:
            yield from _first_of_two(before, name.start)
    if text.startswith(_MAY_OPEN, name.end):
        yield from _title_after(name.end, text)


def _title_after(end: int, text: str) -> Iterator[Span]:
    """Yield the title behind a name that ends at *end*: ", the governor of Ohio,"; without an article one that says of what: ", chairman of ..."."""
    after = _TITLE_AFTER.match(text, end, end + 2 * _AROUND)
    if after:
        if OFFICE.search(own_words(after["words"])):
            yield Span(*after.span("words"))
        return
    near = text[end : end + _AROUND].lower().split(maxsplit=_WORDS_TO_OFFICE)[:_WORDS_TO_OFFICE]
    bare = _BARE_TITLE_AFTER.match(text, end, end + 2 * _AROUND) if any(map(may_open_an_office.__getitem__, near)) else None
    if bare and _says_of_what(bare["words"]):
        yield Span(*bare.span("words"))


def _says_of_what(words: str) -> bool:
    """Say whether *words* begin with an office, or with few words that narrow it down, and say of what it is."""
    office = OFFICE.search(words)
    if not office or office["prospect"] or not _COMPLEMENT.match(words, office.end()):
        return False
    before = words[: office.start()].lower().split()
    return len(before) <= _MOST_MODIFIERS and FUNCTION_WORDS.isdisjoint(before)


def _title_before(before: str, end: int) -> Iterator[Span]:
    """Yield the title that *before*, the words up to a name at *end*, closes with: "the governor of Ohio, ", "Sen. "."""
    comma = before.endswith(", ")
    words = before[:-2] if comma else before.rstrip(" .")
    if not comma and not (before.endswith(" ") and _ENDS_AN_OFFICE[words[words.rfind(" ") + 1 :]]):
        return
    words = words[max(map(words.rfind, _CLAUSE_MARKS)) + 1 :]
    office = _last_office(words, _PLACE_AFTER if comma else _NOTHING_AFTER)
    if office and not (comma and _is_of_another(words, office)):
        clause = _CLAUSE_START.match(words[: office.start()])
        start = clause.end() if clause else len(words) - len(words.lstrip())
        stop = end - len(before) + before.rindex(words) + len(words)
        yield Span(stop - len(words) + start, stop)


def _first_of_two(before: str, end: int) -> Iterator[Span]:
    """Yield the first of two titles that stand before a name at *end*: "former mayor and radio host "; after "the" it may be another person's."""
    if before.rsplit(maxsplit=1)[-1].lower() not in ROLE_NOUNS:
        return
    second = _SECOND_TITLE.search(before)
    if second:
        first = before[: second.start() + 1]
        yield from (title for title in _title_before(first, end - len(before) + len(first)) if not _after_article(before, title.start - end))


def _after_article(before: str, start: int) -> bool:
    return before[:start].lower().endswith("the ") and not before[start:].lower().startswith("former ")


def _is_of_another(words: str, office: re.Match[str]) -> bool:
    """Say whether the name may be of either of two: "a spokeswoman for the mayor, Ada Roe", "an aide to the Ostford attorney general, Ada Roe"."""
    before = _OF_ANOTHER.search(words, 0, office.start())
    if before and before["noun"].lower() in ROLE_NOUNS:
        return True
    return any(other.end() == len(words) for other in OFFICE.finditer(words, office.end()))


def _last_office(words: str, rest: re.Pattern[str]) -> re.Match[str] | None:
    """Return the office that *words* end with, but for what matches *rest*."""
    return next((match for match in OFFICE.finditer(words) if rest.fullmatch(words, match.end())), None)
