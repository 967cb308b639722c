"""Two names ─► whether they name the same one: titles, initials, short forms, accents, acronyms and slips of spelling considered."""

import unicodedata
from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import lru_cache

from claimcheck.language.en.beside_names import EMPTY_IN_NAMES
from claimcheck.language.en.given_names import NICKNAMES, SAME_SOUNDING_NAMES
from claimcheck.language.en.names import NAME_SUFFIXES
from claimcheck.language.en.places import PLACE_ALIASES, US_STATES
from claimcheck.language.en.titles import COMPANY_FORMS, HONORIFICS, ROLE_NOUNS, TITLE_ABBREVIATIONS, TITLE_MODIFIERS
from claimcheck.model.participants import Participant, ParticipantKind
from claimcheck.text.unseen import SOFT_HYPHEN


class NameRelation(StrEnum):
    """How two names stand to each other.

    `SAME`: a careful reader takes them for one; `COMPATIBLE`: one is a part of the other ("McCall", "Sen. John McCall") and nothing speaks
    against it; `NEAR`: they differ by a slip of spelling ("Priegus", "Preigus"); `DIFFERENT`: two.
    """

    SAME = "same"
    COMPATIBLE = "compatible"
    NEAR = "near"
    DIFFERENT = "different"


_TITLES = frozenset(word.lower() for word in (*HONORIFICS, *TITLE_ABBREVIATIONS, *ROLE_NOUNS, *TITLE_MODIFIERS))
_PLACE_KEYS = PLACE_ALIASES | {short: state for state, shorts in US_STATES.items() for short in shorts}
#: The names of states and their short forms, without a full stop at the end -> the state.
STATE_ABBREVIATIONS = {short.rstrip("."): state for state, shorts in US_STATES.items() for short in (*shorts, state)}
_NO_PART_OF_NAMES = dict.fromkeys(map(ord, f"[]{SOFT_HYPHEN}"))
_PERSONAL = frozenset({ParticipantKind.PERSON, ParticipantKind.UNKNOWN})

#: A shorter word of one slip is as likely another word ("Ross", "Rose").
SHORTEST_NEAR_WORD = 5
#: Behind one given name a shorter surname is enough: one story seldom has a Tom Lund and a Tom Lundt.
SHORTEST_NEAR_SURNAME = 4

#: The same where the letter is not heard.
SHORTEST_GIVEN_NAME = 3


@lru_cache(maxsize=20_000)
def plain_letters(word: str) -> str:
    """Return *word* in lower case without accents.

    >>> plain_letters("López")
    'lopez'
    """
    if word.isascii():
        return word.lower()
    return "".join(letter for letter in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(letter)).replace("’", "'")


def is_suffix(word: str) -> bool:
    """Say whether *word* follows a name without being a part of it ("Jr.", "III")."""
    return word in NAME_SUFFIXES or word.rstrip(".,") in NAME_SUFFIXES


def is_initial(word: str) -> bool:
    """Say whether *word* is one or more initials ("F.", "H.W.")."""
    return word.endswith(".") and len(word.replace(".", "")) * 2 == len(word)


@lru_cache(maxsize=20_000)
def core_words(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words of a name without suffixes and middle initials.

    >>> core_words(("John", "F.", "Marlow", "Jr."))
    ('John', 'Marlow')
    """
    named = tuple(word for word in words if not is_suffix(word)) or words
    kept = tuple(word for word in named if not is_initial(word))
    if not kept:
        return named
    return kept if len(kept) > 1 or len(named) < 2 else (named[0], *kept)


@lru_cache(maxsize=20_000)
def middles_clash(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """Say whether both names have middle names or initials, and other ones.

    >>> middles_clash(("George", "H.W.", "Lund"), ("George", "W.", "Lund")), middles_clash(("John", "F.", "Roe"), ("John", "Francis", "Roe"))
    (True, False)
    """
    mine, theirs = _middle_letters(first), _middle_letters(second)
    return bool(mine and theirs) and not (mine.startswith(theirs) or theirs.startswith(mine))


def _middle_letters(words: tuple[str, ...]) -> str:
    named = [word for word in words if not is_suffix(word)]
    return "".join(letter for word in named[1:-1] for letter in (word.replace(".", "") if is_initial(word) else word[:1])).upper()


def without_brackets(name: str) -> str:
    """Return *name* without the brackets that a writer put around the part that the speaker left out.

    >>> without_brackets("Ada] Lund")
    'Ada Lund'
    """
    return name.translate(_NO_PART_OF_NAMES)


def without_titles(name: str) -> tuple[str, ...]:
    """Return the words of *name* after its titles.

    >>> without_titles("Sen. John McCall")
    ('John', 'McCall')
    """
    words = tuple(without_brackets(name).replace(",", " ").split())
    first = 0
    while first < len(words) - 1 and words[first].lower().rstrip(".") in _TITLES:
        first += 1
    return words[first:]


@lru_cache(maxsize=20_000)
def same_given_name(first: str, second: str) -> bool:
    """Say whether two given names may be one person's: equal, an initial, or a usual short form.

    >>> same_given_name("Joe", "Joseph"), same_given_name("J.", "Joseph"), same_given_name("Jill", "Joe")
    (True, True, False)
    """
    if first == second or (is_initial(first) or is_initial(second)) and first[0] == second[0]:
        return True
    if not _FAMILIES.get(first, _NONE).isdisjoint(_FAMILIES.get(second, _NONE)):
        return True
    return plain_letters(first) == plain_letters(second)


def _families(*tables: Mapping[str, str]) -> dict[str, set[str]]:
    """Return for each given name the names under which the *tables* have it."""
    families: dict[str, set[str]] = {}
    for name, forms in (row for table in tables for row in table.items()):
        for form in (name, *forms.split()):
            families.setdefault(form, set()).add(name)
    return families


_NONE: frozenset[str] = frozenset()
_FAMILIES = _families(NICKNAMES, SAME_SOUNDING_NAMES)
_SOUNDS = _families(SAME_SOUNDING_NAMES)


def _forms() -> dict[str, frozenset[str]]:
    """Return for each given name, in plain letters, all that one person may also be called."""
    members: dict[str, set[str]] = {}
    for form, names in _FAMILIES.items():
        for name in names:
            members.setdefault(name, set()).add(plain_letters(form))
    return {plain_letters(form): frozenset().union(*(members[name] for name in names)) for form, names in _FAMILIES.items()}


_FORMS = _forms()


@lru_cache(maxsize=20_000)
def compare_person_names(first: str, second: str) -> NameRelation:
    """Say how two names of people stand to each other.

    >>> compare_person_names("Sen. John McCall", "McCall").value
    'compatible'
    >>> compare_person_names("Anselm Priegus", "Anselm Preigus").value
    'near'
    >>> compare_person_names("Glen Roe", "Glenn Roe").value
    'near'
    >>> compare_person_names("Bill Brandt", "Hilda Brandt").value
    'different'
    >>> compare_person_names("Joe Brandt", "Joseph R. Brandt Jr.").value, compare_person_names("Karl Varga", "Karl Varga Jr.").value
    ('same', 'different')
    """
    mine, theirs = without_titles(first), without_titles(second)
    if not mine or not theirs or _of_two_generations(mine, theirs):
        return NameRelation.DIFFERENT
    if middles_clash(mine, theirs):
        return NameRelation.DIFFERENT
    left = tuple(plain_letters(word) for word in core_words(mine))
    right = tuple(plain_letters(word) for word in core_words(theirs))
    if left == right:
        return NameRelation.SAME
    same_given = same_given_name(core_words(mine)[0], core_words(theirs)[0])
    if min(len(left), len(right)) == 1:
        shorter, longer = sorted((left, right), key=len)
        return _compare_short(shorter, longer, same_given)
    return _compare_full(left, right, same_given)


@lru_cache(maxsize=20_000)
def are_spelled_unlike(first: str, second: str) -> bool:
    """Say whether two names that one person may bear are spelled in two ways: by a slip, or with a given name that is written in several.

    >>> are_spelled_unlike("Bryan Roe", "Brian Roe"), are_spelled_unlike("Liz Roe", "Elizabeth Roe"), are_spelled_unlike("Roe", "Brian Roe")
    (True, False, False)
    """
    relation = compare_person_names(first, second)
    if relation is not NameRelation.SAME:
        return relation is NameRelation.NEAR
    mine, theirs = (core_words(without_titles(name)) for name in (first, second))
    if min(len(mine), len(theirs)) < 2 or plain_letters(mine[0]) == plain_letters(theirs[0]):
        return False
    return not _SOUNDS.get(mine[0], _NONE).isdisjoint(_SOUNDS.get(theirs[0], _NONE))


def _of_two_generations(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    """Say whether the names tell a son from his father ("Karl Varga Jr.").

    A middle initial beside the suffix shows the full form of one man's name ("Joseph R. Brandt Jr."), which others print without either.
    """
    if _generation(mine) == _generation(theirs) or min(len(core_words(tuple(mine))), len(core_words(tuple(theirs)))) < 2:
        return False
    suffixed = [words for words in (mine, theirs) if _generation(words)]
    return len(suffixed) > 1 or not any(is_initial(word) for word in suffixed[0])


def _generation(words: Sequence[str]) -> str:
    last = words[-1].rstrip(".")
    return last if last in ("Jr", "II", "III", "IV") else ""


def _compare_short(short: Sequence[str], full: Sequence[str], same_given: bool) -> NameRelation:
    word = short[0]
    if word == full[-1] or (same_given and not is_initial(word)) or len(full) > 2 and word in full[1:]:
        return NameRelation.COMPATIBLE  # "Liz" stands for "Elizabeth Roe" as well as "Roe" does
    return NameRelation.NEAR if _near(word, full[-1]) else NameRelation.DIFFERENT


def _compare_full(left: Sequence[str], right: Sequence[str], same_given: bool) -> NameRelation:
    family = left[-1] == right[-1]
    if same_given:
        if family:
            return NameRelation.SAME
        if left[-1] in right[1:] or right[-1] in left[1:]:
            return NameRelation.COMPATIBLE
        return NameRelation.NEAR if _near(left[-1], right[-1], SHORTEST_NEAR_SURNAME) else NameRelation.DIFFERENT
    shorter, longer = sorted((left, right), key=len)
    if longer[-len(shorter) :] == shorter and len(shorter) < len(longer):
        return NameRelation.COMPATIBLE
    if _near(left[0], right[0]) and (family or _near(left[-1], right[-1])):
        return NameRelation.NEAR
    return NameRelation.NEAR if family and _sound_alike(left[0], right[0]) else NameRelation.DIFFERENT


def _sound_alike(first: str, second: str) -> bool:
    """Say whether two short given names differ by a letter that is not heard: one doubled, or an "h" ("Glen" and "Glenn", "Jon" and "John")."""
    short, long = sorted((first, second), key=len)
    more = [place for place in range(1, len(long)) if long[:place] + long[place + 1 :] == short]
    return len(short) >= SHORTEST_GIVEN_NAME and any(long[place] == "h" or long[place] == long[place - 1] for place in more)


def _near(first: str, second: str, shortest: int = SHORTEST_NEAR_WORD) -> bool:
    """Say whether two words of *shortest* letters or more differ by one slip: a letter more, less, other, or two swapped."""
    if min(len(first), len(second)) < shortest or abs(len(first) - len(second)) > 1 or first[0] != second[0]:
        return False
    return _one_slip(first, second)


def _one_slip(first: str, second: str) -> bool:
    start = next((place for place, (left, right) in enumerate(zip(first, second, strict=False)) if left != right), min(len(first), len(second)))
    head, tail = first[start:], second[start:]
    swapped = len(head) > 1 and len(tail) > 1 and head[0] == tail[1] and head[1] == tail[0] and head[2:] == tail[2:]
    return swapped or head[1:] == tail[1:] or head[1:] == tail or head == tail[1:]


@lru_cache(maxsize=20_000)
def compare_body_names(first: str, second: str) -> NameRelation:
    """Say how two names of organizations, places or groups stand to each other.

    >>> compare_body_names("U.S.", "United States").value, compare_body_names("Acme Corp.", "Acme").value
    ('same', 'same')
    >>> compare_body_names("CHC", "Congressional Hispanic Caucus").value
    'same'
    >>> compare_body_names("House Judiciary Committee", "Judiciary Committee").value
    'compatible'
    """
    left, right = _body_words(first), _body_words(second)
    if not left or not right:  # "The" names nothing
        return NameRelation.SAME if first == second else NameRelation.DIFFERENT
    if left == right or _acronym(first) == "".join(right) or _acronym(second) == "".join(left):
        return NameRelation.SAME
    shorter, longer = sorted((left, right), key=len)
    if len(shorter) > 1 and longer[-len(shorter) :] == shorter:
        return NameRelation.COMPATIBLE
    if len(left) == len(right) and sum(one != other for one, other in zip(left, right, strict=True)) == 1:
        return NameRelation.NEAR if all(one == other or _near(one, other) for one, other in zip(left, right, strict=True)) else NameRelation.DIFFERENT
    return NameRelation.DIFFERENT


@lru_cache(maxsize=20_000)
def _body_words(name: str) -> tuple[str, ...]:
    words = _PLACE_KEYS.get(name, name).replace(",", " ").split()
    kept = [plain_letters(word.replace(".", "")) for word in words if word.lower() not in EMPTY_IN_NAMES]
    while len(kept) > 1 and kept[-1] in COMPANY_FORMS:
        kept.pop()
    return tuple(kept)


def _acronym(name: str) -> str:
    """Return the initials of a name of three capitalised words or more, "" for any other."""
    initials = "".join(word[0] for word in name.split() if word[:1].isupper())
    return initials.lower() if len(initials) > 2 else ""


@lru_cache(maxsize=20_000)
def name_keys(name: str) -> frozenset[str]:
    """Return keys of which two names share one unless they are `DIFFERENT`: what few names share a key need be compared.

    They are the words of the name, its initials, how its last word begins, for slips of spelling, and of a given name alone its other forms.

    >>> name_keys("Karl Brandt") & name_keys("Brnadt"), name_keys("Karl Brandt") & name_keys("Bill Lund")
    (frozenset({'b*'}), frozenset())
    """
    named = [plain_letters(word) for word in core_words(without_titles(name))]
    body = _body_words(name)
    lasts = {word[0] + "*" for word in (*named[-1:], *body[-1:]) if len(word) >= SHORTEST_NEAR_WORD}
    given = _FORMS.get(named[0], _NONE) if len(named) == 1 else _NONE  # a full name has its given name among its words
    return frozenset({*named, *given, *body, "".join(body), _acronym(name), *lasts} - {""})


def relate_participants(left: Sequence[Participant], right: Sequence[Participant]) -> dict[tuple[int, int], NameRelation]:
    """Return how the participants of two articles, by index, stand to each other, those left out that are `DIFFERENT`."""
    bearers: dict[str, list[int]] = {}
    for one in right:
        for key in name_keys(one.name):
            bearers.setdefault(key, []).append(one.index)
    found: dict[tuple[int, int], NameRelation] = {}
    for one in left:
        for other in sorted({other for key in name_keys(one.name) for other in bearers.get(key, ())}):
            relation = compare_participants(one, right[other])
            if relation is not NameRelation.DIFFERENT:
                found[one.index, other] = relation
    return found


def compare_participants(first: Participant, second: Participant) -> NameRelation:
    """Say whether participants of two articles are the same: by name, and by what the articles tell of kind and gender.

    A participant without a name ("officials", "a spokesman") is `COMPATIBLE` with one described by the same words, `DIFFERENT` from any other.
    """
    personal = first.kind in _PERSONAL and second.kind in _PERSONAL
    if not personal and first.kind is not second.kind and ParticipantKind.UNKNOWN not in (first.kind, second.kind):
        return NameRelation.DIFFERENT
    if personal and first.gender and second.gender and first.gender != second.gender:
        return NameRelation.DIFFERENT
    return compare_person_names(first.name, second.name) if personal else compare_body_names(first.name, second.name)
