"""Names in their sentences ─► roles: titles before a name, appositives beside it, party and state in brackets, with what they tell about the bearer."""

import re
from collections.abc import Sequence

from claimcheck.extract.participants.cast import Entity, NameRun
from claimcheck.extract.participants.lexicon import AGES, DEMONYMS, FOLLOWERS, PEOPLE_NOUNS, PRONOUN_FORMS, TITLE_WORDS
from claimcheck.language.en.beside_names import (
    BEFORE_A_ROLE,
    BEFORE_VERBS,
    DESCRIBED_NAME_LINKS,
    DESCRIBING_ENDINGS,
    DESCRIPTION_OPENERS,
    ENDS_A_ROLE,
    GOES_ON_ABOUT_A_ROLE,
    NO_TITLE_ENDINGS,
    PRAISING_ENDINGS,
    ROLE_COMPLEMENTS,
)
from claimcheck.language.en.names import AUXILIARIES, CLAUSE_OPENERS, OPENERS, POSSESSIVE_ENDINGS, PREPOSITIONS, SAYING_FORMS
from claimcheck.language.en.places import US_STATES
from claimcheck.language.en.titles import CHAINING_HEADS, OFFICES_OF_MEN, PAIRED_FIELDS, PARTY_LETTERS, PARTY_WORDS, ROLE_NOUNS, TITLE_MODIFIERS
from claimcheck.model.documents import Sentence, Token
from claimcheck.model.participants import ParticipantKind
from claimcheck.text.names import STATE_ABBREVIATIONS

_LONGEST_PARTY = 20  # letters of a party and a state or a town
_PARTY_STATE = re.compile(r"(?P<party>[RDI])(?:-|\.,|,)?\s?(?P<state>[\w. ]+?)?$")
_LONGEST_DESCRIPTION = 10  # tokens up to the noun
_OPENING_MARKS = frozenset({",", "(", "–", "—"})  # of an appositive
_CLOSING_MARKS = frozenset({",", ".", ";", ":", ")", "(", "–", "—"})
_PERSONAL = (ParticipantKind.PERSON, ParticipantKind.UNKNOWN)


def note_roles(sentence: Sentence, found: Sequence[tuple[NameRun, Entity]]) -> list[tuple[int, int]]:
    """Give the entities named in *sentence* the roles that stand beside their names; return the token ranges that the roles take up."""
    taken: list[tuple[int, int]] = []
    tokens, lowers = sentence.tokens, sentence.lowers
    for run, entity in found:
        if entity.kind not in _PERSONAL or entity.impersonal:
            continue
        first, last = run.begin, run.phrase.last
        before = lowers[first - 1] if first else ""
        behind = lowers[last] if last < len(lowers) else ""
        beside = (
            _before(tokens, first) if before in ROLE_NOUNS else None,
            _after(tokens, last) if behind in _OPENING_MARKS else None,
            _introduced(tokens, first, last) if before == "," else None,
        )
        for begin, end in filter(None, beside):
            if _note(entity, tokens, begin, end):
                taken.append((begin, end))
        if behind == "," or behind == "(":
            _note_party(entity, tokens, last)
        elif behind == "of" or behind == "from":
            _note_home(entity, tokens, last)
    return taken


def _note(entity: Entity, tokens: Sequence[Token], begin: int, end: int) -> bool:
    head = head_of(tokens, begin, end)
    if head is None:
        return False
    word = tokens[head].lower
    gender = ROLE_NOUNS.get(word)
    if gender and entity.gender and gender != entity.gender:
        if word not in OFFICES_OF_MEN:
            return False
        gender = None  # "Ana Reed, a Harbor spokesman"
    entity.heads |= {word}
    entity.described.update(token.lower for token in tokens[begin:end])
    entity.gender = entity.gender or gender
    if entity.kind is ParticipantKind.UNKNOWN:
        entity.kind = ParticipantKind.PERSON
    entity.roles.append((tokens[begin].start, tokens[end - 1].end))
    if entity.affiliation is None:
        entity.affiliation = _affiliation(tokens, begin, head, end)
    return True


def head_of(tokens: Sequence[Token], begin: int, end: int) -> int | None:
    """Return the index of the noun that a role is about: the last person noun before any complement."""
    head = None
    for place in range(begin, end):
        lower = tokens[place].lower
        if lower in ROLE_COMPLEMENTS or lower == ",":
            break
        if lower in ROLE_NOUNS:
            head = place
    return head


def _affiliation(tokens: Sequence[Token], begin: int, head: int, end: int) -> str | None:
    """Return the capitalised words inside a role: the organization or person that it belongs to."""
    for first, last in ((begin, head), (head + 1, end)):
        name: list[str] = []
        for token in tokens[first:last]:
            if token.text[0].isupper() and token.lower not in OPENERS and not token.lower.endswith(PRAISING_ENDINGS):
                name.append(token.text)
            elif name and token.lower in DESCRIBED_NAME_LINKS and (name[-1] in CHAINING_HEADS or name[-1] in PAIRED_FIELDS or name[-1].islower()):
                name.append(token.text)
            elif name:
                break
        while name and name[-1].islower():
            name.pop()
        adjective = len(name) == 1 and name[0].endswith(DESCRIBING_ENDINGS)
        if name and not adjective and any(word not in DEMONYMS and word not in PARTY_WORDS for word in name):
            return " ".join(name)
    return None


def _before(tokens: Sequence[Token], first: int) -> tuple[int, int] | None:
    """Find a lower-case title that runs up to the name, its noun last ("Harris spokeswoman", "special adviser")."""
    place = first - 1
    if tokens[place].text[0].isupper() or tokens[place].end + 1 != tokens[first].start:
        return None
    while place > 0 and _qualifies(tokens, place - 1):
        place -= 1
    if place and place < first - 1 and tokens[place - 1].lower in _BEFORE_VERBS and tokens[place].lower not in TITLE_WORDS:
        place += 1  # "to challenge incumbent ...": a verb
    return place, first


_BEFORE_VERBS = AUXILIARIES | PRONOUN_FORMS.keys() | BEFORE_VERBS


def _qualifies(tokens: Sequence[Token], place: int) -> bool:
    """Say whether the token may stand before a title noun as a part of it."""
    token = tokens[place]
    if not token.text[0].isalpha():
        return token.text in POSSESSIVE_ENDINGS and place > 0 and tokens[place - 1].text[0].isupper()
    if tokens[place + 1].start - token.end > 1:
        return False
    lower = token.lower
    if token.text[0].isupper():
        return lower not in OPENERS or lower in TITLE_MODIFIERS
    if _tells_kind(tokens, place):
        return True
    return lower in TITLE_MODIFIERS or lower in ROLE_NOUNS or not (lower in FOLLOWERS or lower.endswith(NO_TITLE_ENDINGS))


def _tells_kind(tokens: Sequence[Token], place: int) -> bool:
    """Say whether a noun of people tells of which kind the person behind it is: "police officer"."""
    return tokens[place].lower in PEOPLE_NOUNS and place + 1 < len(tokens) and tokens[place + 1].lower in ROLE_NOUNS


def _after(tokens: Sequence[Token], last: int) -> tuple[int, int] | None:
    """Find the appositive after a name and a mark: ", special adviser to ...", ", 45, a teacher", ", who is the chairman of ..."."""
    count = len(tokens)
    if last + 2 >= count:
        return None
    begin = last + 1
    if tokens[begin].text.isdigit() and begin + 2 < count and tokens[begin + 1].text == ",":
        begin += 2
    if tokens[begin].lower in BEFORE_A_ROLE and begin + 2 < count and tokens[begin + 1].lower in ("is", "was"):
        begin += 2
    return _noun_phrase(tokens, begin)


def _noun_phrase(tokens: Sequence[Token], begin: int) -> tuple[int, int] | None:
    """Return the role phrase that begins at *begin*: a person noun within its first words, and its complement."""
    head, count = None, len(tokens)
    for place in range(begin, min(begin + _LONGEST_DESCRIPTION, count)):
        token = tokens[place]
        lower = token.lower
        if lower in ROLE_NOUNS:
            head = place
        elif token.text in POSSESSIVE_ENDINGS and head is not None:
            head = None  # "the president's adviser": so far only the owner
        elif head is None and _tells_kind(tokens, place):
            continue
        elif head == place - 1 and lower in TITLE_MODIFIERS and tokens[head].lower in TITLE_MODIFIERS:
            head = None  # "executive vice president"
        elif (
            head is not None
            or not (token.text[0].isalpha() or token.text in POSSESSIVE_ENDINGS or lower in AGES)
            or lower in AUXILIARIES
            or lower in SAYING_FORMS
        ):
            break
        elif lower in PREPOSITIONS or lower in OPENERS and lower not in (TITLE_MODIFIERS if place > begin else DESCRIPTION_OPENERS):
            break
    if head is None:
        return None
    end = head + 1
    if end < count and tokens[end].text[0].isupper() and tokens[end].lower != "of":
        return None  # the title of another name
    end = _end_of_complement(tokens, end)
    if end < count and tokens[end].text[0].isalnum() and tokens[end].lower not in GOES_ON_ABOUT_A_ROLE:
        if end == head + 1 or tokens[end].lower not in SAYING_FORMS:
            return None  # a clause of its own: "According to Day, the mayor will ...", "He flew to Day, his lawyer said"
    return begin, end


def _end_of_complement(tokens: Sequence[Token], end: int) -> int:
    """Return where "to Harris for the Northern Triangle" ends: at a mark, a verb or a relative pronoun."""
    count = len(tokens)
    if end >= count or not (tokens[end].lower in ROLE_COMPLEMENTS or tokens[end].lower.endswith("ing")) or tokens[end].lower in ("who", "and"):
        return end
    while end < count:
        token = tokens[end]
        if not (token.text[0].isalnum() or token.text in ("'s", "’s", "&")) or token.lower in _STOPS:
            return end
        end += 1
    return end


_STOPS = SAYING_FORMS | AUXILIARIES | ENDS_A_ROLE


def _introduced(tokens: Sequence[Token], first: int, last: int) -> tuple[int, int] | None:
    """Find the description that a comma parts from the name after it: "the caucus chair, Raul Ruiz,"."""
    if first < 2 or _fronted(tokens, first):
        return None
    if last < len(tokens) and tokens[last].text not in _CLOSING_MARKS:
        return None  # "He was the mayor, Roe said."
    place = first - 2
    for _ in range(12):
        if place < 0 or not (tokens[place].text[0].isalnum() or tokens[place].text in POSSESSIVE_ENDINGS):
            return None
        lower = tokens[place].lower
        if lower in DESCRIPTION_OPENERS and _noun_phrase(tokens, place) == (place, first - 1):
            nested = place > 1 and tokens[place - 1].lower in PREPOSITIONS and tokens[place - 2].lower in ROLE_NOUNS
            return None if nested else (place, first - 1)  # "a spokeswoman for the mayor, Ada Roe": which of the two?
        if lower in AUXILIARIES or lower in SAYING_FORMS:
            return None
        place -= 1
    return None


def _fronted(tokens: Sequence[Token], first: int) -> bool:
    """Say whether the comma before the name ends a phrase put in front ("In a letter to the mayor's lawyer, Karl Brandt said")."""
    return (tokens[0].lower in PREPOSITIONS or tokens[0].lower in CLAUSE_OPENERS) and not any(token.text == "," for token in tokens[: first - 1])


def _note_home(entity: Entity, tokens: Sequence[Token], last: int) -> None:
    """Read "of South Carolina" after a name: by the state alone an article may speak of its bearer from then on."""
    if last + 1 < len(tokens) and tokens[last + 1].text[0].isupper():
        words = [token.text for token in tokens[last + 1 : last + 3]]
        entity.described.update(next((state.lower().split() for state in (" ".join(words), words[0]) if state in US_STATES), ()))


def _note_party(entity: Entity, tokens: Sequence[Token], last: int) -> None:
    """Read "(R-Calif.)", "(D)", ", D-N.Y.," and "(D-San Francisco)" after a name."""
    if last + 1 >= len(tokens):
        return
    end = last + 1
    inner = last + 2 if tokens[last].text == "(" else None  # "(R, Ohio)"
    while end < min(len(tokens), last + 6) and (tokens[end].text not in (")", ",", ";") or end == inner and tokens[end].text == ","):
        end += 1
    phrase = "".join(token.text for token in tokens[last + 1 : end])
    match = _PARTY_STATE.fullmatch(phrase) if phrase[:1] in "RDI" and len(phrase) < _LONGEST_PARTY else None
    if match is None or (tokens[last].text == "," and "-" not in phrase):
        return
    state = match["state"]
    known = bool(state) and (state in STATE_ABBREVIATIONS or state.rstrip(".") in STATE_ABBREVIATIONS)
    of_a_town = bool(state) and tokens[last].text == "(" and phrase[1] == "-" and state[0].isupper()  # "(D-Ostford)", in a paper of that state
    if state and not known and not of_a_town:
        return
    entity.roles.append((tokens[last + 1].start, tokens[end - 1].end))
    if known:
        entity.described.update(STATE_ABBREVIATIONS[state if state in STATE_ABBREVIATIONS else state.rstrip(".")].lower().split())
    entity.heads |= {PARTY_LETTERS[match["party"]]}
    entity.affiliation = entity.affiliation or PARTY_WORDS[match["party"]]
    if entity.kind is ParticipantKind.UNKNOWN:
        entity.kind = ParticipantKind.PERSON
