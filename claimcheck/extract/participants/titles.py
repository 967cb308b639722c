"""The words of a capitalised run ─► where its titles end and the name begins, and what the titles tell."""

from collections.abc import Sequence

from claimcheck.extract.participants.kinds import kind_of
from claimcheck.extract.participants.lexicon import DEMONYMS, PEOPLE_NOUNS
from claimcheck.language.en.beside_names import FIELD_LINKS
from claimcheck.language.en.given_names import GIVEN_NAMES
from claimcheck.language.en.names import PREPOSITIONS
from claimcheck.language.en.titles import (
    HONORIFICS,
    PARTY_WORDS,
    ROLE_NOUNS,
    SPORT_POSITIONS,
    TITLE_ABBREVIATIONS,
    TITLE_FIELDS,
    TITLE_TAILS,
    UNDOTTED_BEFORE_GIVEN_NAMES,
    UNDOTTED_TITLES,
)
from claimcheck.model.participants import ParticipantKind


def count_titles(words: Sequence[str]) -> int:
    """Return how many of *words* stand before the name as titles.

    >>> count_titles(("Vice", "President", "Rosa", "Delmar")), count_titles(("General", "Motors", "Co."))
    (2, 0)
    >>> count_titles(("Senate", "President", "Pro", "Tem", "Olaf", "Lund")), count_titles(("Senators", "Rosa", "Delmar"))
    (4, 1)
    """
    name, last = 0, len(words)
    for place in range(last - 1):
        if _is_title(words, place):
            name = place + 1
            if tuple(words[name : name + 2]) in TITLE_TAILS and name + 2 < last:
                name += 2
            while name < last - 1 and words[name] in ("of", "for"):
                name = _after_field(words, name)  # of "Minister of State for External Affairs" both
    if not name and last > 2 and words[0] in DEMONYMS and words[1] in GIVEN_NAMES:
        return 1
    return name if 0 < name < last and not _belong_to_name(words, name) else 0


def _is_title(words: Sequence[str], place: int) -> bool:
    text = words[place]
    word = text.rstrip(".")
    if word in HONORIFICS or word in SPORT_POSITIONS or word in UNDOTTED_TITLES:
        return True
    if text in UNDOTTED_BEFORE_GIVEN_NAMES:
        return words[place + 1] in GIVEN_NAMES
    if text.endswith("."):
        return all(part.rstrip(".") in TITLE_ABBREVIATIONS for part in text.split("-"))
    if words[place + 1] in GIVEN_NAMES and PEOPLE_NOUNS.get(text.lower(), text.lower()) != text.lower():
        return True  # "Senators Ana Reed and Ray Boon"
    if words[place + 1][0].isupper() and words[place + 1].lower() in PREPOSITIONS:
        return False  # "Justice Against Smugglers"
    if text.lower() not in ROLE_NOUNS or (place and words[place - 1] in GIVEN_NAMES):
        return False
    if word not in PARTY_WORDS or words[place + 1] in GIVEN_NAMES:
        return True
    return place + 2 < len(words) and words[place + 1].endswith(".") and _is_title(words, place + 1)


def _after_field(words: Sequence[str], place: int) -> int:
    """Skip "of State", "for Diplomatic Security" after a title: words of office, or all up to a given name."""
    end = place + 1
    while end < len(words) and (words[end] in TITLE_FIELDS or words[end] in FIELD_LINKS):
        end += 1
    if end < len(words) and words[end] not in GIVEN_NAMES:
        return next((here for here in range(end + 1, len(words) - 1) if words[here] in GIVEN_NAMES), end if end > place + 1 else len(words))
    return end


def _belong_to_name(words: Sequence[str], name: int) -> bool:
    """Say whether the words before the would-be name belong to it ("General Motors", "Prince William County")."""
    rest = kind_of(tuple(words[name:]), False)
    if rest is ParticipantKind.PERSON:
        return False
    whole = kind_of(tuple(words), False)
    return whole in (ParticipantKind.ORGANIZATION, ParticipantKind.PLACE) or (rest is None and len(words) - name > 1)


def title_word(text: str) -> str:
    """Return a title as the tables write it: lower case, no full stop.

    >>> title_word("Sen.")
    'sen'
    """
    return text.lower().rstrip(".")


def gender_of_titles(heads: Sequence[str]) -> str | None:
    """Return "male" or "female" where one of the titles tells it.

    >>> gender_of_titles(("ms",)), gender_of_titles(("senator",))
    ('female', None)
    """
    return next((gender for head in heads if (gender := HONORIFICS.get(head.capitalize()) or ROLE_NOUNS.get(head))), None)
