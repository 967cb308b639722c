"""The words of a name ─► what sort of thing it names: a person, an organization, a place, a group, or nothing that takes part."""

from functools import lru_cache
from itertools import pairwise

from claimcheck.extract.participants.lexicon import DEMONYMS, GIVEN_NAMES, PLACES
from claimcheck.language.en.names import NAMELESS, OPENERS
from claimcheck.language.en.places import PLACE_BEGINNINGS, PLACE_ENDINGS
from claimcheck.language.en.titles import CHAINING_HEADS, KNOWN_ORGANIZATIONS, ORGANIZATION_ENDINGS, PARTY_WORDS, ROLE_NOUNS
from claimcheck.model.participants import ParticipantKind

#: Endings of place names that are surnames as well: after a given name they make a person.
_SURNAME_ENDINGS = frozenset("Hill Hills Lake Lane Park Street Ridge Grove Bridge Bay Banks River Forest Port Church Temple House Star Guard Young".split())


def known_name(text: str) -> bool:
    """Say whether the tables hold *text* as a place or an organization."""
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
    if name in PLACES:
        return ParticipantKind.PLACE
    if name in KNOWN_ORGANIZATIONS:
        return ParticipantKind.ORGANIZATION
    if len(words) == 1:
        return _kind_of_word(name)
    return _kind_of_several(words, name)


def _kind_of_word(word: str) -> ParticipantKind | None:
    if word in ("Republicans", "Democrats") or (word.endswith("s") and word[:-1] in DEMONYMS):
        return ParticipantKind.GROUP
    if word in NAMELESS or word in DEMONYMS or word in PARTY_WORDS or word.lower() in ROLE_NOUNS or len(word) < 2:
        return None
    if word in GIVEN_NAMES:
        return ParticipantKind.PERSON
    if word.isupper() and 2 < len(word.replace(".", "")) < 7 and word.isalpha():
        return ParticipantKind.ORGANIZATION
    return ParticipantKind.UNKNOWN


def _kind_of_several(words: tuple[str, ...], name: str) -> ParticipantKind | None:
    first, last = words[0], words[-1].rstrip(".")
    if first in GIVEN_NAMES and (last in _SURNAME_ENDINGS or last not in ORGANIZATION_ENDINGS | PLACE_ENDINGS):
        return ParticipantKind.PERSON
    if all(word in NAMELESS or word in DEMONYMS or word in PARTY_WORDS or word.lower() in OPENERS for word in words):
        return None
    if last in ORGANIZATION_ENDINGS or "&" in words or _chains(words):
        return ParticipantKind.ORGANIZATION
    if last in PLACE_ENDINGS or first in PLACE_BEGINNINGS:
        return ParticipantKind.PLACE
    if len(words) > 4 or any(word.lower() in ROLE_NOUNS for word in words):
        return ParticipantKind.UNKNOWN
    if len(first) == 2 and first.endswith(".") or first.count(".") > 1:
        return ParticipantKind.PERSON
    return ParticipantKind.UNKNOWN


def _chains(words: tuple[str, ...]) -> bool:
    """Say whether a head such as "Department" or "Council" goes on with "of" or "for"."""
    return any(word in CHAINING_HEADS and after in ("of", "for", "on", "and") for word, after in pairwise(words))
