"""A run of capitalised words ─► where its titles end and the name begins, and what the titles tell."""

from collections.abc import Sequence

from claimcheck.extract.participants.kinds import kind_of
from claimcheck.extract.participants.lexicon import DEMONYMS, GIVEN_NAMES
from claimcheck.language.en.titles import HONORIFICS, PARTY_WORDS, ROLE_NOUNS, SPORT_POSITIONS, TITLE_ABBREVIATIONS, TITLE_FIELDS, UNDOTTED_TITLES
from claimcheck.model.documents import Token
from claimcheck.model.participants import ParticipantKind


def end_of_titles(tokens: Sequence[Token], first: int, last: int) -> int:
    """Return the index of the name's first token after the titles of a run, *first* if it has none."""
    name = first
    for place in range(first, last - 1):
        if _is_title(tokens, place, last):
            name = place + 1
            if name < last - 1 and tokens[name].lower == "of":
                name = _after_field(tokens, name, last)
    if name == first and last - first > 2 and tokens[first].text in DEMONYMS and tokens[first + 1].text in GIVEN_NAMES:
        return first + 1
    return name if first < name < last and not _belong_to_name(tokens, first, name, last) else first


def _is_title(tokens: Sequence[Token], place: int, last: int) -> bool:
    token = tokens[place]
    word = token.text.rstrip(".")
    if word in HONORIFICS or word in SPORT_POSITIONS or word in UNDOTTED_TITLES:
        return True
    if token.text.endswith("."):
        return all(part.rstrip(".") in TITLE_ABBREVIATIONS for part in token.text.split("-"))
    if token.lower not in ROLE_NOUNS or (place and tokens[place - 1].text in GIVEN_NAMES):
        return False
    return word not in PARTY_WORDS or tokens[place + 1].text in GIVEN_NAMES or (place + 1 < last - 1 and _is_title(tokens, place + 1, last))


def _after_field(tokens: Sequence[Token], place: int, last: int) -> int:
    """Skip "of State", "of Homeland Security" after a title."""
    end = place + 1
    while end < last and (tokens[end].text in TITLE_FIELDS or tokens[end].lower in ("the", "and", "of")):
        end += 1
    return end if end > place + 1 else last


def _belong_to_name(tokens: Sequence[Token], first: int, name: int, last: int) -> bool:
    """Say whether the words before the would-be name belong to it ("General Motors", "Prince William County")."""
    rest = kind_of(tuple(token.text for token in tokens[name:last]), False)
    if rest is ParticipantKind.PERSON:
        return False
    whole = kind_of(tuple(token.text for token in tokens[first:last]), False)
    return whole in (ParticipantKind.ORGANIZATION, ParticipantKind.PLACE) or (rest is None and last - name > 1)


def title_word(token: Token) -> str:
    """Return a title as the tables write it: lower case, no full stop.

    >>> title_word(Token(0, 4, "Sen.", "sen."))
    'sen'
    """
    return token.lower.rstrip(".")


def gender_of_titles(heads: Sequence[str]) -> str | None:
    """Return "male" or "female" where one of the titles tells it.

    >>> gender_of_titles(("ms",)), gender_of_titles(("senator",))
    ('female', None)
    """
    return next((gender for head in heads if (gender := HONORIFICS.get(head.capitalize()) or ROLE_NOUNS.get(head))), None)
