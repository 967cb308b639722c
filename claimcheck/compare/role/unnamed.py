"""Aligned sentences ─► offices given with "the" to somebody whom only the other sentence lets be known, and whose office it is not."""

import re
from collections.abc import Collection, Iterator, Sequence

from claimcheck.compare.role.families import LAST_WORDS, OFFICE, family_of, fields_of
from claimcheck.compare.role.offices import Office
from claimcheck.compare.sides.accounts import Account
from claimcheck.language.en.function_words import FUNCTION_WORDS
from claimcheck.language.en.names import AUXILIARIES, IRREGULAR_PAST_FORMS, SAYING_FORMS
from claimcheck.language.en.role_families import BEFORE_A_SUBJECT, BREAKING_A_TITLE, GOING_ON_FROM_AN_OFFICE
from claimcheck.model.documents import Token
from claimcheck.model.participants import MentionKind, Participant, ParticipantKind
from claimcheck.model.spans import Span
from claimcheck.text.lookups import places_in
from claimcheck.text.patterns import one_of

_BEARER_NEXT = re.compile(rf"[’']|,?\s[A-Z]|\s{one_of(GOING_ON_FROM_AN_OFFICE)}\s|-")
_WORD_NEXT = re.compile(r"\s(?P<word>[a-z]+)")
_FARTHEST = 5  # words between "the" and the office
_NOUNS = frozenset(LAST_WORDS)
_VERBS = FUNCTION_WORDS | SAYING_FORMS | IRREGULAR_PAST_FORMS


def unnamed_offices(account: Account, sentence: int) -> Iterator[Office]:
    """Yield the offices that *sentence* gives with "the" and without a name ("the harbour chairman")."""
    document = account.reading.document
    tokens, lowers = document.sentences[sentence].tokens, document.sentences[sentence].lowers
    for place in places_in(lowers, _NOUNS):
        token = tokens[place]
        if token.text[0].islower():
            first = _article(tokens, place)
            office = None if first is None else _office(document.text, Span(tokens[first + 1].start, token.end))
            if office:
                yield office


def _article(tokens: Sequence[Token], place: int) -> int | None:
    """Return where "the" begins the phrase that the word at *place* ends, None where the phrase is no subject: whom somebody meets is another."""
    for first in range(place - 1, max(-1, place - 2 - _FARTHEST), -1):
        if tokens[first].lower == "the":
            before = tokens[first - 1] if first else None
            acts = place + 1 < len(tokens) and tokens[place + 1].lower in AUXILIARIES  # "steps the chairman could take"
            return first if acts or before is None or not before.text[0].isalnum() or before.lower in BEFORE_A_SUBJECT else None
        if not tokens[first].text[0].isalpha() or tokens[first].text in BREAKING_A_TITLE:
            return None
    return None


def people_of(account: Account, sentence: int, forms: Collection[MentionKind] = tuple(MentionKind)) -> list[Participant]:
    """Return the people whom the article names somewhere, and of whom *sentence* speaks in one of *forms*."""
    everyone = account.reading.participants
    people = [everyone[index] for index in sorted({index for index, mention in account.mentioned(sentence) if mention.kind in forms})]
    return [one for one in people if one.kind is ParticipantKind.PERSON and any(mention.kind is MentionKind.NAME for mention in one.mentions)]


def narrowed_alike(one: Office, other: Office) -> bool:
    """Say whether both offices are of one place or body: "the Selby mayor" and "Selby Gov.", "HTC chairman" and "treasurer of the Harbour Trust Club"."""
    first, second = _names(one.text), _names(other.text)
    return not {word.lower() for word in first}.isdisjoint(word.lower() for word in second) or _initials(first) in second or _initials(second) in first


def _names(words: str) -> list[str]:
    return [word.replace(".", "") for word in re.findall(r"[\w.]+", words) if word[0].isupper() and not OFFICE.fullmatch(word)]


def _initials(words: Sequence[str]) -> str:
    return "".join(word[0] for word in words) if len(words) > 1 else ""


def _office(text: str, span: Span) -> Office | None:
    words = text[span.slice]
    found = list(OFFICE.finditer(words))
    family = family_of(found[0]["word"]) if len(found) == 1 and found[0].end() == len(words) else None
    following = _WORD_NEXT.match(text, span.end)
    if not family or _BEARER_NEXT.match(text, span.end) or following and _is_noun(following["word"]):
        return None
    return Office(family, former=False, span=span, text=words, fields=fields_of(words, found[0]["word"]))


def _is_noun(word: str) -> bool:
    return word not in _VERBS and not word.endswith(("s", "ed"))
