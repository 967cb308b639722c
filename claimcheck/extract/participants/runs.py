"""The words of a capitalised run ─► the names in it, each with its titles, kind and gender; a function of the words alone, so it is remembered."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from claimcheck.extract.participants.kinds import kind_of, known_name
from claimcheck.extract.participants.lexicon import SENTENCE_OPENERS, TITLE_WORDS, gender_of_given_name
from claimcheck.extract.participants.titles import count_titles, gender_of_titles, title_word
from claimcheck.language.en.given_names import GIVEN_NAMES
from claimcheck.language.en.names import CALENDAR_WORDS, NAMELESS_PRONOUNS
from claimcheck.language.en.titles import ORGANIZATION_ENDINGS, TITLE_FIELDS
from claimcheck.language.en.word_classes import ARTICLES
from claimcheck.model.participants import ParticipantKind

_PERSONAL = (ParticipantKind.PERSON, ParticipantKind.UNKNOWN)
_BODIES = (ParticipantKind.ORGANIZATION, ParticipantKind.PLACE)


class Piece(NamedTuple):
    """One name of a run: the indices of its first word with titles, of its first without, and of the end; what it tells by itself (as `NameRun`)."""

    begin: int
    first: int
    last: int
    words: tuple[str, ...]
    kind: ParticipantKind
    heads: tuple[str, ...]
    titles: tuple[str, ...]
    gender: str | None
    impersonal: bool


@lru_cache(maxsize=20_000)
def read_run(words: tuple[str, ...], opens: bool) -> tuple[Piece, ...]:
    """Return the names in a run of capitalised words; *opens* says that the first word's capital proves nothing.

    >>> [piece.words for piece in read_run(("Meanwhile", "Texas", "Sen.", "Karl", "Brandt"), True)]
    [('Karl', 'Brandt')]
    >>> [piece.words for piece in read_run(("Monday", "Ada", "Roe"), False)]
    [('Ada', 'Roe')]
    """
    return tuple(piece for begin, last in _cut(words, opens) if (piece := _read(words, begin, last)) is not None)


def _cut(words: Sequence[str], opens: bool) -> Iterator[tuple[int, int]]:
    """Cut a run at days and months, and between a place or body and the person named after it."""
    begin, last = _after_openers(words, opens), len(words)
    for place in range(begin, last):
        if words[place].rstrip(".") in CALENDAR_WORDS and not _is_given_name(words, begin, place):
            if place > begin:
                yield begin, place
            begin = place + 1
    if begin >= last:
        return
    person = _person_after_body(words, begin, last)
    if person > begin:
        yield begin, person
    yield person, last


def _is_given_name(words: Sequence[str], begin: int, place: int) -> bool:
    """Say whether a month's word is a person's name ("Jan Brandt", "Tom May"); behind a full name it is none ("Ada Marshall Wednesday")."""
    if place > begin and words[place - 1] in GIVEN_NAMES:
        return place - 1 == begin or words[place - 2] not in GIVEN_NAMES
    following = words[place + 1 : place + 2]
    return words[place] in GIVEN_NAMES and bool(following) and kind_of((following[0],), False) is ParticipantKind.UNKNOWN


def _after_openers(words: Sequence[str], opens: bool) -> int:
    for first, word in enumerate(words):
        lower = word.lower().replace("’", "'")
        if lower in ARTICLES:
            continue
        if not (opens and lower in SENTENCE_OPENERS) or _begins_known_name(words[first : first + 4]):
            return first
    return len(words)


def _begins_known_name(words: Sequence[str]) -> bool:
    return any(known_name(" ".join(words[:size])) for size in range(len(words), 1, -1))


def _person_after_body(words: Sequence[str], first: int, last: int) -> int:
    """Return where a person's name begins right after a place or a body ("Texas Ted Stone"), *first* if there is none."""
    for place in range(first + 1, min(last - 1, first + 4)):
        if words[place] in GIVEN_NAMES and title_word(words[place - 1]) not in TITLE_WORDS:
            before = tuple(words[first:place])
            if before[0] in GIVEN_NAMES or kind_of(before, False) not in _BODIES:
                return first
            return place if kind_of(tuple(words[place:last]), False) is ParticipantKind.PERSON else first
    return first


def _read(words: Sequence[str], begin: int, last: int) -> Piece | None:
    first = begin + count_titles(words[begin:last])
    name = tuple(words[first:last])
    if len(name) == 1 and (name[0].lower().replace("’", "'") in NAMELESS_PRONOUNS or _joins_places(name[0])):
        return None
    heads = tuple(head for word in words[begin:first] if (head := title_word(word)) in TITLE_WORDS)
    kind = kind_of(name, bool(heads))
    if kind is None:
        return None
    gender = gender_of_titles(heads) if kind in _PERSONAL else None
    if gender is None and kind in _PERSONAL and (len(name) > 1 or not heads):  # in "Secretary Marshall" the name is no given name
        gender = gender_of_given_name(name[0])
    impersonal = kind is ParticipantKind.UNKNOWN and (known_name(name[0]) or any(word in TITLE_FIELDS or word in ORGANIZATION_ENDINGS for word in name))
    return Piece(begin, first, last, name, kind, heads, tuple(map(title_word, words[begin:first])), gender, impersonal)


def _joins_places(word: str) -> bool:
    """Say whether a hyphen joins two places or peoples ("U.S.-Mexico"), which qualifies what follows."""
    parts = word.split("-")
    return len(parts) > 1 and not known_name(word) and any(known_name(part) for part in parts)
