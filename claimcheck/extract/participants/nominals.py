"""A sentence's tokens ─► its nominals: "the vice president", "officials", "the two leaders", "the indictment"."""

from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.extract.participants.cast import Phrase
from claimcheck.extract.participants.lexicon import ATTRIBUTIVE_OPENERS, FOLLOWERS, PEOPLE_NOUNS
from claimcheck.language.en.names import AUXILIARIES, SAYING_FORMS
from claimcheck.language.en.titles import BODY_NOUNS, COUNTED_GROUPS, DOCUMENT_NOUNS, PLACE_NOUNS, ROLE_NOUNS
from claimcheck.model.documents import Sentence, Token
from claimcheck.model.participants import ParticipantKind

_DEFINITE = frozenset("the this that these those both".split())
_OWNED = frozenset("his her their its our my your".split())
_INDEFINITE = frozenset("a an one another some many several most few other two three four five six seven eight nine ten dozens hundreds thousands all".split())
_PAIR_WORDS = frozenset({"two", "both", "three"})


class Nominal(NamedTuple):
    """A noun phrase for a participant, headed by *head* (lower case, as written)."""

    phrase: Phrase
    head: str
    kind: ParticipantKind
    plural: bool
    definite: bool
    counted: int = 0
    owner: int = -1
    speaks: bool = False
    modifiers: tuple[str, ...] = ()


_KINDS = {
    **dict.fromkeys(DOCUMENT_NOUNS, (ParticipantKind.DOCUMENT, False)),
    **dict.fromkeys(PLACE_NOUNS, (ParticipantKind.PLACE, False)),
    **dict.fromkeys(BODY_NOUNS, (ParticipantKind.ORGANIZATION, False)),
    **dict.fromkeys(COUNTED_GROUPS, (ParticipantKind.GROUP, True)),
    **dict.fromkeys(PEOPLE_NOUNS, (ParticipantKind.GROUP, True)),
    **dict.fromkeys(ROLE_NOUNS, (ParticipantKind.PERSON, False)),
}


def find_nominals(sentence: Sentence, taken: Sequence[tuple[int, int]]) -> list[Nominal]:
    """Return the nominals of *sentence* whose tokens no name or role has taken."""
    tokens = sentence.tokens
    busy = {place for first, last in taken for place in range(first, last)}
    found: list[Nominal] = []
    for place, token in enumerate(tokens):
        known = _KINDS.get(token.lower)
        if known is not None and place not in busy and (nominal := _read(sentence, place, known, busy)) is not None:
            found.append(nominal)
    return found


def _read(sentence: Sentence, place: int, known: tuple[ParticipantKind, bool], busy: set[int]) -> Nominal | None:
    tokens = sentence.tokens
    kind, plural = known
    if not _heads_its_phrase(tokens, place, kind):
        return None
    first = _left_edge(tokens, place, busy)
    lower = tokens[first].lower
    definite, owned = lower in _DEFINITE, lower in _OWNED
    if not (plural or definite or owned or lower in _INDEFINITE or _has_owner(tokens, first) or first < place and tokens[first].text[0].isupper()):
        return None
    modifiers = tuple(token.lower for token in tokens[first:place])
    count = next((3 if word == "three" else 2 for word in modifiers[:2] if word in _PAIR_WORDS), 0) if plural else 0
    phrase = Phrase(sentence.index, first, place + 1, tokens[first].start, tokens[place].end)
    return Nominal(phrase, tokens[place].lower, kind, plural, definite, count, first if owned else -1, _speaks(tokens, first, place), modifiers)


def _heads_its_phrase(tokens: Sequence[Token], place: int, kind: ParticipantKind) -> bool:
    """Say whether no noun follows that the word would only qualify ("the company headquarters", "the police chief")."""
    if place + 1 >= len(tokens):
        return True
    after = tokens[place + 1]
    if not after.text[0].isalpha() or after.lower in FOLLOWERS:
        return True
    if after.text[0].isupper() or after.lower in _KINDS:
        return False
    return kind is ParticipantKind.GROUP or after.lower.endswith(("ed", "ly", "ing", "s"))


def _left_edge(tokens: Sequence[Token], place: int, busy: set[int]) -> int:
    """Return the index where the noun phrase begins: its determiner, or its first adjective."""
    first = place
    while first > 0 and place - first < 7:
        before = tokens[first - 1]
        lower = before.lower
        if lower in _DEFINITE or lower in _OWNED or lower in _INDEFINITE:
            first -= 1
            if lower in ("two", "both", "three", "other", "few", "many") and first and tokens[first - 1].lower in _DEFINITE | _OWNED:
                first -= 1
            return first
        if before.text in ("'s", "’s") or not before.text[0].isalpha() or tokens[first].start != before.end + 1:
            return first
        if lower in FOLLOWERS and lower not in ATTRIBUTIVE_OPENERS:
            return first
        first -= 1
    return first


def _speaks(tokens: Sequence[Token], first: int, place: int) -> bool:
    """Say whether the phrase stands where a speaker or doer stands."""
    after = tokens[place + 1].lower if place + 1 < len(tokens) else ""
    before = tokens[first - 1].lower if first else ""
    if before == "to" and first > 1 and tokens[first - 2].lower == "according":
        return True
    return after in SAYING_FORMS or before in SAYING_FORMS or (after in AUXILIARIES and not first)


def _has_owner(tokens: Sequence[Token], first: int) -> bool:
    return first > 0 and tokens[first - 1].text in ("'s", "’s")
