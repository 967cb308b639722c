"""An account ─► the offices that its sentences say somebody held: "as mayor, she ...", "while Brandt was mayor"."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from claimcheck.compare.role.rows import MOST_TOKENS, may_open_an_office, office_at, row_of_offices
from claimcheck.compare.sides.accounts import Account
from claimcheck.language.en.role_families import LINKING_WORDS, SEEKING_WORDS, SERVING_WORDS
from claimcheck.language.en.word_classes import OPENERS_OF_ONE
from claimcheck.model.documents import Sentence
from claimcheck.model.participants import ParticipantKind
from claimcheck.model.spans import Span
from claimcheck.text.lookups import places_in
from claimcheck.text.patterns import one_of

_AROUND = 60  # characters before the link in which a wish or a likeness is looked for
_LINK = re.compile(rf"\b(?P<link>{one_of((*LINKING_WORDS, 'As'))})\s(?P<article>{one_of(OPENERS_OF_ONE)}\s)?")
_SUBJECT_GAP = re.compile(r"(?:,\s[^,.;:“”\"]{1,80},|,?\swho|,\s\d\d,)?(?:\s\w+ly)?\s")


def served_offices(account: Account) -> Mapping[int, Sequence[Span]]:
    """Return the words that name an office which somebody is said to have served in, by the participant's index."""
    text = account.reading.document.text
    found: dict[int, list[Span]] = defaultdict(list)
    for link in (link for sentence in account.reading.document.sentences for link in _links(sentence, text)):
        office = office_at(text, link.end())
        holder = None if office is None else _holder(account, link, office)
        if holder is not None:
            found[holder] += row_of_offices(text, office)
    return found


def _links(sentence: Sentence, text: str) -> Iterator[re.Match[str]]:
    """Yield what links somebody to an office behind it ("as mayor"), wherever a word not far behind begins one."""
    lowers = sentence.lowers
    if LINKING_WORDS.isdisjoint(lowers):
        return
    for place in places_in(lowers, LINKING_WORDS):
        if any(map(may_open_an_office.__getitem__, lowers[place + 1 : place + 1 + MOST_TOKENS])):
            link = _LINK.match(text, sentence.tokens[place].start)
            if link:
                yield link


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
