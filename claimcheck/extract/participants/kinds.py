"""The words of a name ─► what sort of thing it names: a person, an organization, a place, a group, or nothing that takes part."""

from functools import lru_cache
from itertools import pairwise

from claimcheck.extract.participants.lexicon import DEMONYMS, PLACES, SENTENCE_OPENERS
from claimcheck.language.en.beside_names import NAME_LINKS
from claimcheck.language.en.given_names import GIVEN_NAMES, WORDS_AS_GIVEN_NAMES
from claimcheck.language.en.names import CONVERSATION_LABELS, CREEDS, NAMELESS, PEOPLES
from claimcheck.language.en.places import PLACE_BEGINNINGS, PLACE_ENDINGS
from claimcheck.language.en.titles import (
    CHAINING_HEADS,
    EVENT_BEGINNINGS,
    EVENT_ENDINGS,
    KNOWN_ORGANIZATIONS,
    ORGANIZATION_ENDINGS,
    PAIRED_FIELDS,
    PARTY_LETTERS,
    PARTY_WORDS,
    ROLE_NOUNS,
    SURNAME_ENDINGS,
    TITLE_FIELDS,
)
from claimcheck.model.participants import ParticipantKind

_LONGEST_PERSON = 4  # words without titles: a longer run is a title of a work or two names


def known_name(text: str) -> bool:
    """Say whether the tables hold *text* as a place or its people, or as an organization."""
    return text in PLACES or text in KNOWN_ORGANIZATIONS or text in DEMONYMS


@lru_cache(maxsize=20_000)
def kind_of(words: tuple[str, ...], titled: bool) -> ParticipantKind | None:
    """Return the kind of the name *words*, None if they name no participant; *titled* says that a person's title stands before them.

    >>> kind_of(("Ostford", "County"), False).value, kind_of(("Monday",), False)
    ('place', None)
    """
    if titled:
        return ParticipantKind.PERSON if words[0] not in NAMELESS or len(words) > 1 else None
    name = " ".join(words)
    if name in CREEDS or (name[1:2] == "-" and name[:1] in PARTY_LETTERS and name[2:3].isupper()):
        return None  # "D-Ostford" says whose party somebody is of
    if name in PLACES:
        return ParticipantKind.PLACE
    if name in KNOWN_ORGANIZATIONS:
        return ParticipantKind.ORGANIZATION
    return _kind_of_word(name) if len(words) == 1 else _kind_of_several(words)


def _kind_of_word(word: str) -> ParticipantKind | None:
    if word in PEOPLES or (word.endswith("s") and word[:-1] in DEMONYMS):
        return ParticipantKind.GROUP
    if len(word) < 2 or word in NAMELESS or word in DEMONYMS or word in PARTY_WORDS or word.lower() in ROLE_NOUNS:
        return None
    if word in ORGANIZATION_ENDINGS:
        return None  # "the Department": a nominal
    if word in GIVEN_NAMES:
        return ParticipantKind.UNKNOWN if word in WORDS_AS_GIVEN_NAMES else ParticipantKind.PERSON
    letters = word.replace(".", "")
    if letters.isupper() and letters.isalpha() and 2 < len(letters) < 7:
        return ParticipantKind.ORGANIZATION
    return ParticipantKind.UNKNOWN


def _kind_of_several(words: tuple[str, ...]) -> ParticipantKind | None:
    first, last = words[0], words[-1].rstrip(".")
    if last in EVENT_ENDINGS or first in EVENT_BEGINNINGS or all(word.isupper() and len(word) > 2 for word in words):
        return None
    if last.lower() in ROLE_NOUNS and (known_name(" ".join(words[:-1])) or all(known_name(word) or word in TITLE_FIELDS for word in words[:-1])):
        return None  # "Texas Republican", "New Jersey Democrat", "U.S. Attorney": a nominal
    if first[1:] == "." and all(word[1:] == "." for word in words[:2]) and (len(words) == 2 or words[:2] == ("U.", "S.")):
        return None  # "N. J.", "U. S. Marshals": no J. R. Roe
    if first in CONVERSATION_LABELS and words[1].lower() in SENTENCE_OPENERS:
        return None  # "A. No."
    surname = len(words) == 2 and last in SURNAME_ENDINGS
    if first in GIVEN_NAMES and "&" not in words and (surname or last not in ORGANIZATION_ENDINGS and last not in PLACE_ENDINGS) and not _chains(words):
        return ParticipantKind.PERSON if len(words) <= _LONGEST_PERSON else ParticipantKind.UNKNOWN
    if all(word in NAMELESS or word in DEMONYMS or word in PARTY_WORDS or word.lower() in SENTENCE_OPENERS for word in words):
        return None
    if first.lower() in ROLE_NOUNS and _chains(words):
        return None  # "Secretary of State": an office, nobody's name
    if last in ORGANIZATION_ENDINGS or "&" in words or _chains(words):
        return ParticipantKind.ORGANIZATION
    if last in PLACE_ENDINGS or first in PLACE_BEGINNINGS:
        return ParticipantKind.PLACE
    if first not in PLACES and first.endswith(".") and (len(first) == 2 or first.count(".") > 1) and len(words) <= _LONGEST_PERSON:
        return ParticipantKind.PERSON
    return ParticipantKind.UNKNOWN


def _chains(words: tuple[str, ...]) -> bool:
    """Say whether a head such as "Department" or "Council" goes on with "of" or "for"."""
    return any(after in NAME_LINKS and word in CHAINING_HEADS or after == "and" and word in PAIRED_FIELDS for word, after in pairwise(words))
