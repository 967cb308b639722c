"""A sentence's tokens ─► the names in it: runs of capitalised words, with their titles split off and their kind told."""

from collections.abc import Sequence

from claimcheck.extract.participants.cast import NameRun, Phrase
from claimcheck.extract.participants.kinds import kind_of, known_name
from claimcheck.extract.participants.lexicon import (
    ADJECTIVE_TAILS,
    GIVEN_NAMES,
    TITLE_WORDS,
    gender_of_given_name,
)
from claimcheck.language.en.names import CALENDAR_WORDS, NAME_PARTICLES, NAMELESS_PRONOUNS, OPENERS
from claimcheck.language.en.titles import CHAINING_HEADS, HONORIFICS, ROLE_NOUNS, TITLE_ABBREVIATIONS, TITLE_FIELDS
from claimcheck.model.documents import Sentence, Token
from claimcheck.model.participants import ParticipantKind

_LINKS = frozenset({"of", "for", "on", "and", "&", "the"})
_OPENING_MARKS = frozenset("\"“‘'`:–—-•*") | {"``", "''", "--"}


def find_names(sentence: Sentence) -> list[NameRun]:
    """Return the names of *sentence* in order; its first word counts as a name only where something else tells so."""
    tokens = sentence.tokens
    runs: list[NameRun] = []
    place, count = 0, len(tokens)
    while place < count:
        if not _is_capital(tokens[place]):
            place += 1
            continue
        end = _end_of_run(tokens, place)
        for first, last in _split(tokens, place, end):
            run = _read_run(sentence, first, last)
            if run is not None:
                runs.append(run)
        place = end
    return runs


def _is_capital(token: Token) -> bool:
    text = token.text
    if text[0].isupper():
        return not _is_adjective(text)
    return text[:3] in ("al-", "el-", "Al-") and text[3:4].isupper()


def _is_adjective(text: str) -> bool:
    """Say whether a hyphenated word only qualifies ("Chicago-based", "Obama-era")."""
    head, hyphen, tail = text.rpartition("-")
    return bool(hyphen) and tail[:1].islower() and (tail in ADJECTIVE_TAILS or tail.endswith("ed") or not head)


def _end_of_run(tokens: Sequence[Token], place: int) -> int:
    """Return the index after the run of capitalised words that begins at *place*, links such as "of" and "van der" included."""
    end, count = place + 1, len(tokens)
    while end < count:
        if tokens[end].start - tokens[end - 1].end > 1:
            return end
        if _is_capital(tokens[end]) and tokens[end].start > tokens[end - 1].end:
            end += 1
            continue
        after = _after_link(tokens, end)
        if not after:
            return end
        end = after + 1
    return end


def _after_link(tokens: Sequence[Token], place: int) -> int:
    """Return the index of the capitalised word that a link at *place* leads to, 0 if it is no link."""
    lower, count = tokens[place].lower, len(tokens)
    before = tokens[place - 1].text
    if lower in NAME_PARTICLES:
        ahead = place + 1 if place + 1 < count and tokens[place + 1].lower not in NAME_PARTICLES else place + 2
        return ahead if ahead < count and _is_capital(tokens[ahead]) else 0
    if lower not in _LINKS or lower == "the" or before not in CHAINING_HEADS and lower != "&":
        return 0
    ahead = place + 2 if place + 1 < count and tokens[place + 1].lower == "the" else place + 1
    return ahead if ahead < count and _is_capital(tokens[ahead]) else 0


def _split(tokens: Sequence[Token], first: int, last: int) -> list[tuple[int, int]]:
    """Cut the openers off the front of a run, and the run where a new name begins ("Mexico President ..." stays, "Monday Harris" does not)."""
    first = _after_openers(tokens, first, last)
    pieces: list[tuple[int, int]] = []
    begin = first
    for place in range(first, last):
        if tokens[place].text.rstrip(".") in CALENDAR_WORDS:
            if place > begin:
                pieces.append((begin, place))
            begin = place + 1
    if begin < last:
        pieces.append((begin, last))
    return pieces


def _after_openers(tokens: Sequence[Token], first: int, last: int) -> int:
    opens = first == 0 or tokens[first - 1].text in _OPENING_MARKS
    while first < last:
        lower = tokens[first].lower
        if lower in ("the", "a", "an"):
            first += 1
            continue
        if not (opens and lower in OPENERS) or _begins_known_name(tokens, first, last):
            return first
        first += 1
    return first


def _begins_known_name(tokens: Sequence[Token], first: int, last: int) -> bool:
    words = [token.text for token in tokens[first : min(last, first + 4)]]
    return any(known_name(" ".join(words[:size])) for size in range(len(words), 1, -1))


def _read_run(sentence: Sentence, first: int, last: int) -> NameRun | None:
    tokens = sentence.tokens
    name = _name_begins(tokens, first, last)
    if name >= last:
        return None
    words = tuple(token.text for token in tokens[name:last])
    title = (tokens[first].start, tokens[name - 1].end) if name > first else None
    heads = tuple(_title_word(token) for token in tokens[first:name] if _title_word(token) in TITLE_WORDS)
    honorific = heads[-1] if heads else ""
    opens = first == 0 or tokens[first - 1].text in _OPENING_MARKS
    if len(words) == 1 and (tokens[name].lower in NAMELESS_PRONOUNS or _joins_places(words[0])):
        return None
    kind = kind_of(words, bool(heads))
    if kind is None:
        return None
    gender = (_gender_of_titles(heads) or gender_of_given_name(words[0])) if kind in _PERSONAL else None
    phrase = Phrase(sentence.index, name, last, tokens[name].start, tokens[last - 1].end)
    return NameRun(phrase, words, kind, title, heads, honorific, gender, opens)


def _joins_places(word: str) -> bool:
    """Say whether a hyphen joins two places or peoples ("U.S.-Mexico"), which qualifies what follows."""
    parts = word.split("-")
    return len(parts) > 1 and not known_name(word) and any(known_name(part) for part in parts)


_PERSONAL = (ParticipantKind.PERSON, ParticipantKind.UNKNOWN)


def _title_word(token: Token) -> str:
    return token.lower.rstrip(".")


def _gender_of_titles(heads: tuple[str, ...]) -> str | None:
    for head in heads:
        gender = HONORIFICS.get(head.capitalize()) or ROLE_NOUNS.get(head)
        if gender:
            return gender
    return None


def _name_begins(tokens: Sequence[Token], first: int, last: int) -> int:
    """Return where the name begins after the titles of a run; *first* if there are none."""
    best = first
    for place in range(first, last - 1):
        token = tokens[place]
        if not _is_title(token) or (place > first and tokens[place - 1].text in GIVEN_NAMES and not token.text.endswith(".")):
            continue
        best = place + 1
        if best < last - 1 and tokens[best].lower == "of":
            best = _after_title_field(tokens, best, last)
    return best if best < last and not _swallows(tokens, first, best, last) else first


def _is_title(token: Token) -> bool:
    word = token.text.rstrip(".")
    if word in HONORIFICS or word in TITLE_ABBREVIATIONS:
        return token.text.endswith(".") or word in HONORIFICS
    return token.lower in ROLE_NOUNS


def _after_title_field(tokens: Sequence[Token], place: int, last: int) -> int:
    """Skip "of State", "of Homeland Security" after a title."""
    end = place + 1
    while end < last and (tokens[end].text in TITLE_FIELDS or tokens[end].lower in ("the", "and", "of")):
        end += 1
    return end if end > place + 1 else last


def _swallows(tokens: Sequence[Token], first: int, name: int, last: int) -> bool:
    """Say whether the words before the would-be name belong to it ("General Motors", "Prince William County")."""
    words = tuple(token.text for token in tokens[name:last])
    rest = kind_of(words, False)
    whole = kind_of(tuple(token.text for token in tokens[first:last]), False)
    return rest is not ParticipantKind.PERSON and whole in (ParticipantKind.ORGANIZATION, ParticipantKind.PLACE)
