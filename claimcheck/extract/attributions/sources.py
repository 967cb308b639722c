"""A cue's verb group ─► the noun phrase that is its source, left or right of it."""

from claimcheck.extract.attributions.cues import is_group_word, plain
from claimcheck.extract.attributions.lexicon import entries
from claimcheck.extract.attributions.lines import QUOTED, Line
from claimcheck.language.en.clauses import (
    APPROXIMATE,
    AUXILIARIES,
    CLAUSE_OPENERS,
    COORDINATORS,
    DETERMINERS,
    OBJECT_PRONOUNS,
    PASSING,
    PREPOSITIONS,
    QUESTION_WORDS,
    RELATIVES,
    SUBJECT_PRONOUNS,
    TIME_WORDS,
)
from claimcheck.model.documents import Token

Words = tuple[int, int]
_STOPS = frozenset([QUOTED, ";", ":", "—", "–", "--", "-", "(", ")", "?", "!", "…"])
_LEAD_NOUNS = PREPOSITIONS | DETERMINERS | {"and"}
_NO_ROLES = PREPOSITIONS | CLAUSE_OPENERS | COORDINATORS | OBJECT_PRONOUNS | RELATIVES
_APPOSITION_OPENERS = frozenset("a an the who whose which his her its their one both".split())
_DASHES = frozenset(["—", "–", "--", "-", "―"])
_LONGEST_CIRCUMSTANCE = 6
_LONGEST = 45  # words that a source with its apposition may have; the longest of real ones seen have about forty


def pronoun_of(token_lower: str) -> str:
    """Return the subject pronoun of a word, contracted or not ("he's" ─► "he"), else the empty string."""
    word = token_lower.replace("’", "'").partition("'")[0]
    return word if word in SUBJECT_PRONOUNS else ""


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
    if last.lower in _DASHES:
        return _with_parenthesis(line, group)
    found = _noun_phrase_before(line, group)
    if found is None or plain(line.words[found[0]]) in PREPOSITIONS:
        return _before_circumstance(line, group) or found
    return found


def _with_parenthesis(line: Line, group: int) -> Words | None:
    """Return the subject whose description stands between dashes: "Hill -- who built it -- said"."""
    for place in range(group - 2, max(0, group - _LONGEST), -1):
        if line.words[place].lower in _DASHES:
            head = _noun_phrase_before(line, place)
            return (head[0], place) if head else None
    return None


def _before_circumstance(line: Line, group: int) -> Words | None:
    """Return the subject before a time or place that stands between it and its verb: "Smith, on Sunday, said", "Smith on Sunday said"."""
    for place in range(group - 1, max(0, group - _LONGEST_CIRCUMSTANCE), -1):
        if line.words[place].lower in PREPOSITIONS and place:
            return _with_apposition(line, place) if line.words[place - 1].lower == "," else _noun_phrase_before(line, place)
    return None


def _noun_phrase_before(line: Line, end: int) -> Words | None:
    """Return the noun phrase that ends at *end*, with its prepositional phrases and relative clauses."""
    start = end
    floor = max(0, end - _LONGEST)
    while start > floor:
        token = line.words[start - 1]
        word = token.lower
        if word == ")":
            opening = next((place for place in range(start - 2, floor - 1, -1) if line.words[place].lower == "("), None)
            if opening is None:
                break
            start = opening
            continue
        if word in _STOPS or word == ",":
            break
        if word in RELATIVES and start - 1 > floor and start < end and line.words[start - 2].lower not in (",", "and", "but"):
            start -= 1
            continue
        if word in CLAUSE_OPENERS or word in RELATIVES:
            break
        if word in COORDINATORS and not _joins_nouns(line, start - 1, end):
            break
        if word == "." and start < end and not _abbreviates(line, start - 1):
            break
        start -= 1
    return _trimmed(line, start, end)


def _abbreviates(line: Line, dot: int) -> bool:
    return dot > 0 and line.words[dot - 1].end == line.words[dot].start and (len(line.words[dot - 1].text) <= 4)


def _joins_nouns(line: Line, at: int, end: int) -> bool:
    """Say whether the "and" at *at* joins two parts of the subject rather than two clauses."""
    if line.words[at].lower == "but" or at == 0 or at + 1 >= end:
        return False
    before, behind = line.words[at - 1], line.words[at + 1]
    if before.lower == "," or pronoun_of(behind.lower):
        return False
    if at + 1 >= end:
        return False
    return behind.text[0].isupper() == before.text[0].isupper() or line.words[at - 1].lower in ("both",)


def _trimmed(line: Line, start: int, end: int) -> Words | None:
    """Cut from the front what leans on the clause and not on the noun: "On Tuesday", "Later", "In a statement"."""
    while start < end:
        word = plain(line.words[start])
        if word in COORDINATORS or word in ("meanwhile", "however", "instead", "later", "then", "still", "yet", "also", "even", "so", "thus"):
            start += 1
        elif (word in PREPOSITIONS and word not in APPROXIMATE) or word in TIME_WORDS:
            behind = _behind_prepositional(line, start, end)
            if behind is None:
                break
            start = behind
        elif is_group_word(line.words[start]):
            start += 1
        else:
            break
    return (start, end) if start < end else None


def _behind_prepositional(line: Line, start: int, end: int) -> int | None:
    """Return where the noun phrase begins behind a leading prepositional phrase without a comma, None where nothing is behind it."""
    at = start + 1
    while at < end and plain(line.words[at]) in TIME_WORDS:
        at += 1
    if at > start + 1 or plain(line.words[start]) in TIME_WORDS:
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
    floor = max(0, group - _LONGEST)
    for place in range(group - 2, floor - 1, -1):
        word = line.words[place].lower
        if word in _STOPS and word not in ("(", ")"):
            break
        if word == ",":
            commas.append(place)
    if len(commas) < 2:
        return None
    for opening in commas[1:]:
        if not _opens_apposition(line, opening):
            continue
        head = _noun_phrase_before(line, opening)
        if head is None or (head[0] and line.words[head[0] - 1].lower == "," and _describes(line.words[head[0]])):
            continue  # itself a description: the name stands further left
        if plain(line.words[head[0]]) in PREPOSITIONS:
            return None
        return head[0], opening if _passes(line, opening) else group
    return None


def _passes(line: Line, comma: int) -> bool:
    """Say whether what stands between the commas tells of the moment and not of the person: ", however,", ", speaking to reporters,"."""
    behind = line.words[comma + 1]
    if is_group_word(behind) or behind.lower in PASSING or behind.lower in PREPOSITIONS:
        return True
    return behind.text[0].islower() and behind.lower.endswith(("ing", "ed"))


def _describes(word: Token) -> bool:
    """Say whether a stretch between commas that begins with *word* describes what stands before it."""
    return plain(word) in DETERMINERS or plain(word) in ("one", "who", "whose", "which", "of", "in", "from") or not word.text[0].isupper()


def _opens_apposition(line: Line, comma: int) -> bool:
    """Say whether what stands behind the comma can describe what stands before it, and a name or noun stands there."""
    if not comma:
        return False
    head, behind = line.words[comma - 1], line.words[comma + 1]
    if not head.text[-1].isalnum() and head.text not in (")", ".", "’", "'"):
        return False
    return plain(behind) not in ("and", "but", "or", "so")


def source_behind(line: Line, start: int) -> Words | None:
    """Return the subject that begins behind the verb, with its apposition: "said Smith, a farmer from Ohio, on Monday"."""
    if start >= len(line.words):
        return None
    if pronoun_of(line.words[start].lower):
        return start, start + 1
    end = start
    limit = min(len(line.words), start + _LONGEST)
    while end < limit:
        word = line.words[end].lower
        if word in _STOPS or word in (",",) or (word in ENDS_OF_LINE and not _abbreviates(line, end)):
            break
        if end > start and (word in CLAUSE_OPENERS or (word in QUESTION_WORDS and word != "who")):
            break
        if end > start and plain(line.words[end]) in TIME_WORDS and plain(line.words[end - 1]) not in DETERMINERS:
            break
        if end > start and word in ("in", "on", "at", "during", "to", "after", "from") and _tells_when_or_where(line, end):
            break
        end += 1
    if end == start:
        return None
    return start, _behind_apposition(line, end)


def source_opening(line: Line, start: int) -> Words | None:
    """Return the source behind a preposition that opens the sentence: an apposition counts only where a second comma closes it."""
    source = source_behind(line, start)
    if source is None:
        return None
    commas = [place for place in range(*source) if line.words[place].lower == ","]
    if not commas:
        return source
    closed = source[1] < len(line.words) and line.words[source[1]].lower == "," and plain(line.words[commas[0] + 1]) in ("a", "an", "who", "whose")
    return source if closed else (start, commas[0])


ENDS_OF_LINE = frozenset(".?!")


def _tells_when_or_where(line: Line, at: int) -> bool:
    """Say whether a preposition begins the circumstances of the utterance rather than a part of the name: "in an interview", "on Monday"."""
    if at + 1 >= len(line.words):
        return True
    behind = line.words[at + 1]
    return plain(behind) in TIME_WORDS or plain(behind) in ("a", "an", "his", "her", "their", "reporters") or behind.text[0].isdigit()


def _behind_apposition(line: Line, comma: int) -> int:
    """Return the end of the apposition that the comma opens, or the comma's own place where none follows."""
    if comma + 1 >= len(line.words) or line.words[comma].lower != ",":
        return comma
    behind = line.words[comma + 1]
    word = plain(behind)
    if word == "who" and comma + 2 < len(line.words) and any("clause" in entry.frames for entry in entries().get(line.words[comma + 2].lower, ())):
        return comma  # ", who said ..." is an utterance of its own
    if not (word in _APPOSITION_OPENERS or behind.text[0].isdigit() or _is_role(line, comma + 1)):
        return comma
    end = comma + 1
    while end < len(line.words):
        word = line.words[end].lower
        if word in (QUOTED, ";", ":", "—", "--") or (word in ENDS_OF_LINE and end == len(line.words) - 1):
            break
        if word == "," and not behind.text[0].isdigit() and end + 1 < len(line.words) and not line.words[end + 1].text[0].isupper():
            break
        if plain(line.words[end]) in AUXILIARIES and behind.lower not in RELATIVES and "who" not in [token.lower for token in line.words[comma:end]]:
            return comma  # a clause of its own
        end += 1
    return end


def _is_role(line: Line, at: int) -> bool:
    """Say whether a lower-case description opens at *at*: "chairman of the party", not a participle or an adverb."""
    word = line.words[at]
    return word.text[0].islower() and not word.lower.endswith(("ing", "ly", "ed")) and word.lower not in _NO_ROLES
