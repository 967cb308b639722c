"""Where an office is told ─► its words, and those of the offices that "and" joins to it: "a town clerk and former harbor master"."""

import re
from collections.abc import Iterator

from claimcheck.compare.role.families import FIRST_WORDS, OFFICE, own_words
from claimcheck.language.en.function_words import FUNCTION_WORDS
from claimcheck.language.en.role_families import BEFORE_A_SECOND_OFFICE, FORMER_WORDS, LATER
from claimcheck.model.spans import Span
from claimcheck.text.patterns import one_of
from claimcheck.text.remembering import Remembered

MOST_TOKENS = 15  # three modifiers and the office, or the beginning of it, with the article, endings and hyphens apart

_AHEAD = 60  # characters behind a link in which the office stands
_MODIFIERS = re.compile(r"(?:[\w’'-]+\s){0,3}")
_MOST_WORDS = 4  # three modifiers and the office, or the beginning of it
_NO_LETTER = re.compile(r"\W")
_REST = re.compile(r"\sof\s(?:the\s)?[\w-]+(?:\s(?:and\s)?[A-Z][\w-]*)*")
_GENITIVE = ("'", "’")
_NAME_NEXT = re.compile(r"\s[A-Z]")
_NAME_BEHIND_COMMA = re.compile(r",\s[A-Z]")
_OTHER_NOUN_NEXT = re.compile(r"\s(?P<word>[a-z][\w-]*)")
_AND = re.compile(rf"\sand\s(?:{one_of(LATER)}\s)?(?P<opening>{one_of(BEFORE_A_SECOND_OFFICE)}\s)?")


def row_of_offices(text: str, office: Span | None) -> Iterator[Span]:
    """Yield *office* and those that "and" joins to it: "was once a town clerk and former harbor master"."""
    while office:
        yield office
        following = _AND.match(text, office.end)
        office = office_at(text, following.end()) if following else None


def second_titles(title: Span, text: str) -> Iterator[Span]:
    """Yield the offices that "and" joins to the *title* behind a name: "a bird expert and director of Selby", "a lawyer in Selby and former mayor".

    Behind whose office it is, "and" may join another person's to it: "an aide to the mayor and the governor". What is said with "former" may be said of both.
    """
    words = text[title.slice]
    following = _AND.match(text, title.end) or _and_inside(title, words, text)
    office = office_at(text, following.end()) if following else None
    if following and office and not _NAME_BEHIND_COMMA.match(text, office.end):
        if following["opening"] or FORMER_WORDS.isdisjoint(words.lower().split()) or not FORMER_WORDS.isdisjoint(text[office.slice].lower().split()):
            yield from row_of_offices(text, office)


def _and_inside(title: Span, words: str, text: str) -> re.Match[str] | None:
    """Return the "and" behind what completes the title's office, which names no other office."""
    following = _AND.search(text, title.start + len(own_words(words)), title.end) if " and " in words else None
    if not following or (following["opening"] or "").strip() == "the" or OFFICE.search(text, title.start + len(own_words(words)), following.start()):
        return None
    return following


def office_at(text: str, start: int) -> Span | None:
    """Return the words at *start* that name an office, with "of ..." after it, unless they title a name or qualify another noun."""
    if not opens_an_office(text[start : start + _AHEAD]):
        return None
    match = OFFICE.search(text, start, start + _AHEAD)
    if not match or match["prospect"] or text.startswith(_GENITIVE, match.end()) or not _MODIFIERS.fullmatch(text, start, match.start()):
        return None  # "the mayor's aide" is no mayor
    if any(word.lower() in FUNCTION_WORDS or (word.endswith(("’s", "'s", "ed", "ing")) and "-" not in word) for word in text[start : match.start()].split()):
        return None
    rest = _REST.match(text, match.end("word"))
    end = rest.end() if rest else match.end("word")
    noun = None if rest else _OTHER_NOUN_NEXT.match(text, end)  # "of the Harbor panel" qualifies nothing
    return None if _NAME_NEXT.match(text, end) or noun and noun["word"] not in FUNCTION_WORDS else Span(start, end)


def opens_an_office(words: str) -> bool:
    """Say whether one of the first words begins an office: a cheap test before the dear one."""
    return any(map(may_open_an_office.__getitem__, words.lower().split(maxsplit=_MOST_WORDS)[:_MOST_WORDS]))


#: Whether a word, in small letters, begins an office.
may_open_an_office = Remembered(lambda word: _NO_LETTER.split(word, maxsplit=1)[0] in FIRST_WORDS)
