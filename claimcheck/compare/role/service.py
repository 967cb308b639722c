"""An account ─► the offices that its sentences say somebody held: "as mayor, she ...", "while Brandt was mayor"."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from claimcheck.compare.role.families import FIRST_WORDS, OFFICE
from claimcheck.compare.sides.accounts import Account
from claimcheck.language.en.function_words import FUNCTION_WORDS
from claimcheck.language.en.role_families import BEFORE_A_SECOND_OFFICE, LATER, LINKING_WORDS, SEEKING_WORDS, SERVING_WORDS
from claimcheck.language.en.word_classes import OPENERS_OF_ONE
from claimcheck.model.documents import Sentence
from claimcheck.model.participants import ParticipantKind
from claimcheck.model.spans import Span
from claimcheck.text.lookups import places_in
from claimcheck.text.patterns import one_of
from claimcheck.text.remembering import Remembered

_AROUND = 60  # characters before the link in which a wish or a likeness is looked for, and after it in which the office stands
_LINK = re.compile(rf"\b(?P<link>{one_of((*LINKING_WORDS, 'As'))})\s(?P<article>{one_of(OPENERS_OF_ONE)}\s)?")
_MODIFIERS = re.compile(r"(?:[\w’'-]+\s){0,3}")
_MOST_WORDS = 4  # three modifiers and the office, or the beginning of it
_MOST_TOKENS = 3 * (1 + _MOST_WORDS)  # the same with the article, endings and hyphens apart
_NO_LETTER = re.compile(r"\W")
_REST = re.compile(r"\sof\s(?:the\s)?[\w-]+(?:\s[A-Z][\w-]*)*")
_NAME_NEXT = re.compile(r"\s[A-Z]")
_OTHER_NOUN_NEXT = re.compile(r"\s(?P<word>[a-z][\w-]*)")
_AND = re.compile(rf"\sand\s(?:{one_of(LATER)}\s)?(?:{one_of(BEFORE_A_SECOND_OFFICE)}\s)?")
_SUBJECT_GAP = re.compile(r"(?:,\swho\s[^,.;:“”\"]{1,80},|,?\swho|,\s\d\d,)?(?:\s\w+ly)?\s")


def served_offices(account: Account) -> Mapping[int, Sequence[Span]]:
    """Return the words that name an office which somebody is said to have served in, by the participant's index."""
    text = account.reading.document.text
    found: dict[int, list[Span]] = defaultdict(list)
    for link in (link for sentence in account.reading.document.sentences for link in _links(sentence, text)):
        office = _office_at(text, link.end())
        holder = None if office is None else _holder(account, link, office)
        if holder is not None:
            found[holder] += _row_of_offices(text, office)
    return found


def _row_of_offices(text: str, office: Span | None) -> Iterator[Span]:
    """Yield *office* and those that "and" joins to it: "was once a town clerk and former harbor master"."""
    while office:
        yield office
        following = _AND.match(text, office.end)
        office = _office_at(text, following.end()) if following else None


def _links(sentence: Sentence, text: str) -> Iterator[re.Match[str]]:
    """Yield what links somebody to an office behind it ("as mayor"), wherever a word not far behind begins one."""
    lowers = sentence.lowers
    if LINKING_WORDS.isdisjoint(lowers):
        return
    for place in places_in(lowers, LINKING_WORDS):
        if any(map(_OPENS_AN_OFFICE.__getitem__, lowers[place + 1 : place + 1 + _MOST_TOKENS])):
            link = _LINK.match(text, sentence.tokens[place].start)
            if link:
                yield link


def _office_at(text: str, start: int) -> Span | None:
    """Return the words at *start* that name an office, with "of ..." after it, unless they title a name or qualify another noun."""
    if not _opens_an_office(text[start : start + _AROUND]):
        return None
    match = OFFICE.search(text, start, start + _AROUND)
    if not match or match["prospect"] or not _MODIFIERS.fullmatch(text, start, match.start()):
        return None
    if any(word.lower() in FUNCTION_WORDS or (word.endswith(("’s", "'s", "ed", "ing")) and "-" not in word) for word in text[start : match.start()].split()):
        return None
    rest = _REST.match(text, match.end("word"))
    end = rest.end() if rest else match.end("word")
    noun = _OTHER_NOUN_NEXT.match(text, end)
    return None if _NAME_NEXT.match(text, end) or noun and noun["word"] not in FUNCTION_WORDS else Span(start, end)


def _opens_an_office(words: str) -> bool:
    """Say whether one of the first words begins an office: a cheap test before the dear one."""
    return any(map(_OPENS_AN_OFFICE.__getitem__, words.lower().split(maxsplit=_MOST_WORDS)[:_MOST_WORDS]))


_OPENS_AN_OFFICE = Remembered(lambda word: _NO_LETTER.split(word, maxsplit=1)[0] in FIRST_WORDS)


def _holder(account: Account, link: re.Match[str], office: Span) -> int | None:
    """Return who holds the office: the subject beside "is" and "was", and before "as" the one person of whom the sentence has spoken."""
    document = account.reading.document
    sentence = document.sentences[account.sentence_at(link.start())].span
    if any(quotation.span.overlaps(office) for quotation in document.quotations):
        return None
    people = _people(account, Span(sentence.start, link.start()))
    if link["link"].lower() != "as":
        return next((index for index, end in people if _SUBJECT_GAP.fullmatch(document.text, end, link.start())), None)
    before = [word.strip(",") for word in document.text[max(sentence.start, link.start() - _AROUND) : link.start()].lower().split()]
    if not SEEKING_WORDS.isdisjoint(before) or link["article"] and (not before or before[-1] not in SERVING_WORDS):
        return None
    relative = document.text.rfind(", who ", sentence.start, link.start())
    holders = {index for index, end in people if relative < 0 or end == relative}
    return next(iter(holders)) if len(holders) == 1 else None


def _people(account: Account, within: Span) -> list[tuple[int, int]]:
    """Return (participant index, end of the mention) for each mention of one person in *within*."""
    everyone = account.reading.participants
    return [
        (index, mention.span.end)
        for index, mention in account.mentions.within(within)
        if everyone[index].kind in (ParticipantKind.PERSON, ParticipantKind.UNKNOWN) and not everyone[index].plural
    ]
