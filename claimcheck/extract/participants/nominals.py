"""A noun in its sentence ─► the nominal that it heads: "the vice president", "officials", "the two leaders", "the indictment"."""

from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.extract.participants.cast import Phrase
from claimcheck.extract.participants.lexicon import AGES, FOLLOWERS, PEOPLE_NOUNS
from claimcheck.language.en.beside_names import ATTRIBUTIVE_OPENERS, QUALIFYING_ENDINGS, VERBAL_ENDINGS
from claimcheck.language.en.names import (
    AUXILIARIES,
    DEFINITE_WORDS,
    INDEFINITE_ARTICLES,
    INDEFINITE_WORDS,
    IRREGULAR_PAST_FORMS,
    ORDINALS,
    OWNING_WORDS,
    PERSONAL_OWNERS,
    POSSESSIVE_ENDINGS,
    SAYING_FORMS,
)
from claimcheck.language.en.titles import (
    ADJECTIVE_NOUNS,
    BODY_NOUNS,
    BODY_PART_NOUNS,
    COUNTED_GROUPS,
    COUNTING_NOUNS,
    COUNTING_WORDS,
    DOCUMENT_NOUNS,
    PLACE_NOUNS,
    PLURAL_DOCUMENT_NOUNS,
    ROLE_NOUNS,
    TITLE_MODIFIERS,
)
from claimcheck.model.documents import Sentence, Token
from claimcheck.model.participants import ParticipantKind

_PERSON, _GROUP, _DOCUMENT = ParticipantKind.PERSON, ParticipantKind.GROUP, ParticipantKind.DOCUMENT
_DEFINITE_OR_NUMBER = DEFINITE_WORDS | COUNTING_WORDS.keys()
_LONGEST = 7  # words of a noun phrase before its noun
_VERBS = AUXILIARIES | SAYING_FORMS | IRREGULAR_PAST_FORMS
_new = tuple.__new__  # without a call by the name of what is made, which takes twice as long

#: Nouns for participants -> (kind, plural).
NOMINAL_NOUNS = {
    **dict.fromkeys(sorted(AGES), (_PERSON, False)),
    **dict.fromkeys(DOCUMENT_NOUNS, (_DOCUMENT, False)),
    **dict.fromkeys(PLURAL_DOCUMENT_NOUNS, (_DOCUMENT, True)),
    **dict.fromkeys(PLACE_NOUNS, (ParticipantKind.PLACE, False)),
    **dict.fromkeys(BODY_NOUNS, (ParticipantKind.ORGANIZATION, False)),
    **dict.fromkeys((*COUNTED_GROUPS, *COUNTING_NOUNS), (_GROUP, True)),
    **dict.fromkeys(PEOPLE_NOUNS, (_GROUP, True)),
    **dict.fromkeys(ROLE_NOUNS, (_PERSON, False)),
}


class Nominal(NamedTuple):
    """A noun phrase for a participant.

    *head* is its noun as written, lower case; *counted* the number before it ("the two leaders"), 0 without one; *speaks* says that it
    stands where a speaker stands; *qualifiers* are the words between article and noun; *tokens* are those of its sentence.
    """

    phrase: Phrase
    head: str
    kind: ParticipantKind
    plural: bool
    definite: bool
    counted: int
    speaks: bool
    qualifiers: tuple[str, ...]
    tokens: Sequence[Token]

    @property
    def proper(self) -> tuple[str, ...]:
        """The capitalised ones of its qualifiers, lower case; looked for when they are asked for, which for most nominals they are not."""
        words = self.tokens[max(self.phrase.first, 1) : self.phrase.last - 1]
        return tuple([token.lower for token in words if token.text != token.lower and token.lower not in DEFINITE_WORDS])


def read_nominal(sentence: Sentence, place: int) -> Nominal | None:
    """Return the nominal whose noun stands at *place*, None where the word only qualifies another or has no article that it would need."""
    tokens, lowers = sentence.tokens, sentence.lowers
    noun = lowers[place]
    kind, plural = NOMINAL_NOUNS[noun]
    if not _ends_its_phrase(tokens, place, kind) or (noun in COUNTING_NOUNS and not _counts_people(tokens, place)):
        return None
    first = _determiner(tokens, place, plural)
    if first is None:
        first = _bare_left_edge(tokens, place)
        owned = first > 0 and tokens[first - 1].text in POSSESSIVE_ENDINGS
        if not (plural or owned or (first < place and tokens[first].text[0].isupper())):
            return None
    words = lowers[first:place]
    if noun in BODY_PART_NOUNS and words and words[0] in PERSONAL_OWNERS:
        return None  # "his head"
    definite = bool(words) and words[0] in DEFINITE_WORDS
    return _new(
        Nominal,
        (
            _new(Phrase, (sentence.index, first, place + 1, tokens[first].start, tokens[place].end)),
            noun,
            kind,
            plural,
            definite and (len(words) < 2 or words[1] not in ORDINALS),
            COUNTING_NOUNS.get(noun) or next((COUNTING_WORDS[word] for word in words[:2] if word in COUNTING_WORDS), 0) if plural and definite else 0,
            _speaks(lowers, first, place),
            words if _DEFINITE_OR_NUMBER.isdisjoint(words) else tuple([word for word in words if word not in _DEFINITE_OR_NUMBER]),
            tokens,
        ),
    )


def _ends_its_phrase(tokens: Sequence[Token], place: int, kind: ParticipantKind) -> bool:
    """Say whether no noun follows that the word would only qualify ("the company headquarters", "the police chief")."""
    if place + 1 >= len(tokens):
        return True
    _, _, text, after = tokens[place + 1]
    if after in FOLLOWERS or not text[0].isalpha():
        return True
    if text[0].isupper() or after in NOMINAL_NOUNS:
        return False
    if kind is _GROUP or after.endswith(VERBAL_ENDINGS):
        return True
    return after.endswith("s") and tokens[place].lower not in ADJECTIVE_NOUNS


def _counts_people(tokens: Sequence[Token], place: int) -> bool:
    """Say whether "the pair", "the two" stands for people: nothing is told of what the pair is one, and the bare number has a verb."""
    after = tokens[place + 1].lower if place + 1 < len(tokens) else ""
    if tokens[place].lower == "two":
        return after in _VERBS and place > 0 and tokens[place - 1].lower == "the"
    return after != "of"


_FIRST_DETERMINERS = DEFINITE_WORDS | OWNING_WORDS
_SECOND_DETERMINERS = INDEFINITE_WORDS - INDEFINITE_ARTICLES  # "the many", "his other"
_DETERMINERS = _FIRST_DETERMINERS | INDEFINITE_WORDS


def _determiner(tokens: Sequence[Token], place: int, plural: bool) -> int | None:
    """Return the index of the article, owner or number that begins the noun phrase, None if it has none."""
    behind = tokens[place].start
    for first in range(place - 1, max(-1, place - 1 - _LONGEST), -1):
        start, end, _, lower = tokens[first]
        if lower in _DETERMINERS:
            if lower == "that" and (plural or place - first > 2):
                return None  # the conjunction
            if lower in _SECOND_DETERMINERS and first and tokens[first - 1].lower in _FIRST_DETERMINERS:
                return first - 1
            return first
        if not lower[0].isalpha() or behind != end + 1:
            return None
        behind = start
        if lower in FOLLOWERS and lower not in ATTRIBUTIVE_OPENERS or (lower.endswith("ed") and first and tokens[first - 1].lower in NOMINAL_NOUNS):
            return None
    return None


def _bare_left_edge(tokens: Sequence[Token], place: int) -> int:
    """Return where a noun phrase without an article begins: names, adjectives and person nouns before the noun belong to it."""
    first = place
    while first > 0 and place - first < _LONGEST and tokens[first - 1].end + 1 == tokens[first].start and _may_qualify(tokens[first - 1]):
        first -= 1
    return first


def _may_qualify(token: Token) -> bool:
    lower = token.lower
    if not token.text[0].isalpha() or (lower in FOLLOWERS and lower not in ATTRIBUTIVE_OPENERS):
        return False
    return token.text[0].isupper() or lower in NOMINAL_NOUNS or lower in TITLE_MODIFIERS or lower.endswith(QUALIFYING_ENDINGS)


def _speaks(lowers: Sequence[str], first: int, place: int) -> bool:
    """Say whether the phrase stands where a speaker or doer stands."""
    after = lowers[place + 1] if place + 1 < len(lowers) else ""
    if after in SAYING_FORMS:
        return True
    if not first:
        return after in AUXILIARIES
    before = lowers[first - 1]
    return before in SAYING_FORMS or (before == "to" and first > 1 and lowers[first - 2] == "according")
