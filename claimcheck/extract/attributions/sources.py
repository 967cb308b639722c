"""A cue's verb group ─► the noun phrase that is its source, left or right of it."""

import re

from claimcheck.extract.attributions.cues import is_auxiliary, is_group_word, plain
from claimcheck.extract.attributions.lines import DASHES, QUOTED, TITLE, Line
from claimcheck.language.en.clauses import (
    APPROXIMATE,
    AUXILIARIES,
    CLAUSE_OPENERS,
    COORDINATORS,
    DETERMINERS,
    PASSING,
    PREPOSITIONS,
    RELATIVES,
    SUBJECT_PRONOUNS,
    TIME_WORDS,
)
from claimcheck.language.en.names import NAME_PARTICLES
from claimcheck.language.en.said_clauses import BEFORE_TIMES_OF_TELLING, DESCRIPTION_LINKS, LEANING_ADVERBS, NO_DESCRIPTIONS
from claimcheck.model.documents import Token
from claimcheck.text.remembering import Remembered

Words = tuple[int, int]
STOPS = DASHES | {QUOTED, ";", ":", "(", ")", "?", "!", "…"}
#: What may end a noun phrase, or has to be looked at more closely before the phrase goes on.
_TURNS = STOPS | {",", "that", ".", TITLE} | RELATIVES | CLAUSE_OPENERS | COORDINATORS
_LEANING = PREPOSITIONS - APPROXIMATE
_ENDS_APPOSITION = STOPS - {"(", ")"}
_LEAD_NOUNS = PREPOSITIONS | DETERMINERS | {"and"}
#: Words before a relative pronoun that show that its clause has a subject of its own, or describes from afar: "a suit in which Hill said".
_BEFORE_CLAUSES = PREPOSITIONS | {",", "and", "but"}
_PARTY = re.compile(r"[DIR]-[A-Z]")
#: What stands before a name that only the description of somebody else tells: "Hill, who caught "Harborman" Boon -- the thief -- said".
_INSIDE_DESCRIPTIONS = RELATIVES | {QUOTED, TITLE}
_LONGEST_CIRCUMSTANCE = 6
LONGEST_SOURCE = 45  # words that a source with its apposition may have; the longest of real ones seen have about forty


def pronoun_of(token_lower: str) -> str:
    """Return the subject pronoun of a word, contracted or not ("he's" ─► "he"), else the empty string."""
    return _PRONOUNS[token_lower]


def _pronoun_of(word: str) -> str:
    word = word.replace("’", "'").partition("'")[0]
    return word if word in SUBJECT_PRONOUNS else ""


_PRONOUNS = Remembered(_pronoun_of)


def source_before(line: Line, group: int) -> Words | None:
    """Return the words of the subject that ends where the verb group begins, None where none stands there."""
    if not group:
        return None
    last = line.words[group - 1]
    if pronoun_of(last.lower):
        return group - 1, group
    if last.lower in RELATIVES:
        return group - 1, group
    if last.lower == ",":
        return _with_apposition(line, group)
    if last.lower in DASHES:
        return _with_parenthesis(line, group)
    found = _noun_phrase_before(line, group)
    if found is None or line.plain[found[0]] in _LEANING:
        return _before_circumstance(line, group) or found
    return found


def _with_parenthesis(line: Line, group: int) -> Words | None:
    """Return the subject whose description stands between dashes: "Hill -- who built it -- said"."""
    for place in range(group - 2, max(0, group - LONGEST_SOURCE), -1):
        if line.lowers[place] in DASHES:
            head = _noun_phrase_before(line, place)
            if head and head[0] and line.lowers[head[0] - 1] in _INSIDE_DESCRIPTIONS:
                return _described_before(line, head[0])
            return (head[0], place) if head else None
    return None


def _described_before(line: Line, end: int) -> Words | None:
    """Return the subject before the comma behind which it is described up to *end*: "Hill, who caught Boon -- the thief -- said"."""
    comma = next((place for place in range(1, end) if line.lowers[place] == ","), None)
    head = _noun_phrase_before(line, comma) if comma is not None and _opens_apposition(line, comma) else None
    return (head[0], comma) if head and comma is not None and line.plain[head[0]] not in PREPOSITIONS else None


def _before_circumstance(line: Line, group: int) -> Words | None:
    """Return the subject before a time or place that stands between it and its verb: "Smith, on Sunday, said", "Smith on Sunday said"."""
    place = group
    while place > 1 and group - place < _LONGEST_CIRCUMSTANCE and _only_time(line, place - 1, group):
        place -= 1
    return source_before(line, place) if place < group else None


def _noun_phrase_before(line: Line, end: int) -> Words | None:
    """Return the noun phrase that ends at *end*, with its prepositional phrases and relative clauses."""
    start = end
    floor = max(0, end - LONGEST_SOURCE)
    while start > floor:
        word = line.lowers[start - 1]
        if word not in _TURNS:
            start -= 1
            continue
        if word == ")":
            opening = next((place for place in range(start - 2, floor - 1, -1) if line.lowers[place] == "("), None)
            if opening is None:
                break
            start = opening
            continue
        if word in STOPS or word == "," or (word == TITLE and line.words[start - 1].text[-2:-1] == ","):
            break  # 'Speaking on "Harbor Week," Dora Hill said' has its comma inside the marks
        if word == "that" and start < end and all(name.text[0].isupper() or name.text in NAME_PARTICLES for name in line.words[start:end]):
            break  # "a bridge that Dora van Hill described as"
        if word in RELATIVES and start - 1 > floor and start < end and line.lowers[start - 2] not in _BEFORE_CLAUSES:
            start -= 1
            continue
        if word in CLAUSE_OPENERS or word in RELATIVES:
            break
        if word in COORDINATORS and not _joins_nouns(line, start - 1, end):
            break
        if word == "." and start < end and not is_abbreviation(line, start - 1):
            break
        start -= 1
    return _trimmed(line, start, end)


def is_abbreviation(line: Line, dot: int) -> bool:
    """Say whether the full stop belongs to the short word before it and not to the sentence."""
    return 0 < dot < len(line.words) - 1 and line.words[dot - 1].end == line.words[dot].start and (len(line.words[dot - 1].text) <= 4)


def _joins_nouns(line: Line, at: int, end: int) -> bool:
    """Say whether the "and" at *at* joins two parts of the subject rather than two clauses."""
    if line.lowers[at] == "but" or at == 0 or at + 1 >= end:
        return False
    before, behind = line.words[at - 1], line.words[at + 1]
    if before.lower == "," or pronoun_of(behind.lower):
        return False
    if at + 1 >= end:
        return False
    return behind.text[0].isupper() == before.text[0].isupper() or line.lowers[at - 1] in ("both",)


def _trimmed(line: Line, start: int, end: int) -> Words | None:
    """Cut from the front what leans on the clause and not on the noun: "On Tuesday", "Later", "In a statement"."""
    while start < end:
        word = line.plain[start]
        if word in COORDINATORS or word in LEANING_ADVERBS:
            start += 1
        elif word in _LEANING or word in TIME_WORDS:
            behind = _behind_prepositional(line, start, end)
            if behind is None:
                return None if _only_time(line, start, end) else (start, end)
            start = behind
        elif is_group_word(line.words[start]):
            start += 1
        else:
            break
    return (start, _before_time(line, start, end)) if start < end else None


def _only_time(line: Line, start: int, end: int) -> bool:
    """Say whether the words tell the moment alone: "on Tuesday"."""
    return all(plain(word) in TIME_WORDS or plain(word) in PREPOSITIONS or word.text[0].isdigit() for word in line.words[start:end])


def _before_time(line: Line, start: int, end: int) -> int:
    """Cut from the back when it was said: "Hill on Monday", "Hill late Monday"."""
    at = end
    while at > start + 1 and line.plain[at - 1] in TIME_WORDS:
        at -= 1
    if at == end:
        return end
    return at - 1 if at > start + 1 and line.lowers[at - 1] in BEFORE_TIMES_OF_TELLING else at


def _behind_prepositional(line: Line, start: int, end: int) -> int | None:
    """Return where the noun phrase begins behind a leading prepositional phrase without a comma, None where nothing is behind it."""
    at = start + 1
    while at < end and line.plain[at] in TIME_WORDS:
        at += 1
    if at > start + 1 or line.plain[start] in TIME_WORDS:
        return at if at < end else None
    for place in range(start + 2, end):
        word, before = line.words[place], line.words[place - 1]
        if plain(word) in DETERMINERS and plain(before) not in PREPOSITIONS:
            return place
        if word.text[0].isupper() and before.text[0].islower() and plain(before) not in _LEAD_NOUNS:
            return place
    return None


def _with_apposition(line: Line, group: int) -> Words | None:
    """Return the subject whose apposition or relative clause stands between commas before the verb: "Smith, a farmer, said"."""
    commas = [group - 1]
    floor = max(0, group - LONGEST_SOURCE)
    for place in range(group - 2, floor - 1, -1):
        word = line.lowers[place]
        if word == ",":
            commas.append(place)
        elif word in _ENDS_APPOSITION:
            break
    if len(commas) < 2:
        return None
    passed: Words | None = None
    for opening in commas[1:]:
        if not _opens_apposition(line, opening) or _is_clause(line, opening + 1, group - 1):
            continue
        head = _noun_phrase_before(line, opening)
        if head is None:
            continue
        if _introduces(line, head):
            return passed
        if not _names_place(line, opening, group) and head[0] and line.lowers[head[0] - 1] == "," and _describes(line.words[head[0]]):
            passed = passed or (head[0], opening if _passes(line, opening) else group)
            continue  # itself a description: the name stands further left
        if line.plain[head[0]] in PREPOSITIONS:
            return None
        return head[0], opening if _passes(line, opening) else group
    return None


def _introduces(line: Line, head: Words) -> bool:
    """Say whether a sentence opens with a verb that leans on its subject, which is still to come: "Speaking at the port, a calm Dora Hill, the mayor, said"."""
    start, end = head
    if start or end < len(("Asked", "about", "it")) or not line.lowers[0].endswith(("ing", "ed")):
        return False
    return line.plain[1] in PREPOSITIONS or line.plain[1] in DETERMINERS or line.plain[1] in CLAUSE_OPENERS


def _passes(line: Line, comma: int) -> bool:
    """Say whether what stands between the commas tells of the moment and not of the person: ", however,", ", speaking to reporters,"."""
    behind = line.words[comma + 1]
    if is_group_word(behind) or behind.lower in PASSING or behind.lower in PREPOSITIONS:
        return True
    return behind.text[0].islower() and behind.lower.endswith(("ing", "ed"))


def _is_clause(line: Line, start: int, end: int) -> bool:
    """Say whether a stretch between commas has a verb of its own and no "who" that leans it on the noun before."""
    if AUXILIARIES.isdisjoint(line.plain[start:end]) or not any(is_auxiliary(word) for word in line.words[start:end]):
        return False
    return RELATIVES.isdisjoint(line.lowers[start:end]) and "whose" not in line.lowers[start:end]


def _names_place(line: Line, opening: int, group: int) -> bool:
    """Say whether the commas set off a state or a title behind a name: "the mayor of Barrow, Alaska, said"."""
    return group - opening <= len((",", "New", "Mexico", ",")) and all(word.text[0].isupper() for word in line.words[opening + 1 : group - 1])


def _describes(word: Token) -> bool:
    """Say whether a stretch between commas that begins with *word* describes what stands before it."""
    if _PARTY.match(word.text):
        return True  # "Dora Hill, R-Ohio, the whip, said"
    return plain(word) in DETERMINERS or plain(word) in DESCRIPTION_LINKS or not word.text[0].isupper()


def _opens_apposition(line: Line, comma: int) -> bool:
    """Say whether what stands behind the comma can describe what stands before it, and a name or noun stands there."""
    if not comma:
        return False
    head, behind = line.words[comma - 1], line.words[comma + 1]
    if not head.text[-1].isalnum() and head.text[-1] not in ").’'":
        return False
    return plain(behind) not in NO_DESCRIPTIONS
