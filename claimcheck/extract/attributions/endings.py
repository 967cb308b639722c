"""A content that has begun ─► where it ends: with the line, with the reporter's own words, or where the next cue takes over."""

from collections.abc import Sequence

from claimcheck.extract.attributions.circumstances import MARKS
from claimcheck.extract.attributions.cues import Hit, is_auxiliary, is_group_word, plain
from claimcheck.extract.attributions.lexicon import Shape
from claimcheck.extract.attributions.lines import DASHES, QUOTED, Line
from claimcheck.extract.attributions.sources import pronoun_of, source_before
from claimcheck.language.en.clauses import (
    BEHIND_NAMES,
    COORDINATORS,
    DETERMINERS,
    INDEFINITE_ARTICLES,
    LEAVING,
    PREPOSITIONS,
    RELATIVES,
    SENTENCE_SUBORDINATORS,
    TIME_WORDS,
)
from claimcheck.language.en.reporting import GIVING_NAMES, REMARKS
from claimcheck.language.en.said_clauses import CONTENT_OPENERS, CONTRASTING, DATING_PREPOSITIONS

# Read once: a member of an enumeration takes Python 3.11 many times as long as a name.
_GERUND, _NOUN = Shape.GERUND, Shape.NOUN

_LONGEST_ADVERBIAL = 5  # words between "and" and its verb: ", and last week, announced"
#: Signs and words of which every remark on a content has one.
_BEGINS_REMARK = DASHES | REMARKS | {";"}
_INTRODUCING = PREPOSITIONS | SENTENCE_SUBORDINATORS
_EARLY = 4  # words before the subject of a clause that opens the sentence: "But even as she"
#: Forms that share a subject across "and": "said ... and added".
_SHARING = (Shape.PAST, Shape.THIRD, Shape.GERUND)


def content_end(line: Line, start: int, hit: Hit, hits: Sequence[Hit]) -> int:
    """Return where the content that opens at *start* ends: with the line, or where the next cue of the same height takes over."""
    end = _subordinate_end(line, start) if is_subordinate(line, hit) else len(line.words)
    if hit.start > 1 and line.lowers[hit.start - 1] in RELATIVES and line.lowers[hit.start - 2] != ",":
        end = _relative_end(line, start, end)
    for other in hits:
        if other.start >= end:
            break
        if other.start <= start:
            continue
        cut = _taken_over(line, start, hit, other)
        if cut:
            end = cut
            break
    if hit.entry.lemma in GIVING_NAMES and line.lowers[start - 1] != "on":  # "called on" asks
        end = _behind_name(line, start, end)
    return trimmed_end(line, start, _before_remark(line, start, _behind_quotation(line, start, end)))


def _behind_name(line: Line, start: int, end: int) -> int:
    """Return where the quoted name ends that somebody gives to something: 'called the plan "a disaster" in a letter'."""
    place = next((at for at in range(start, end) if line.lowers[at] == QUOTED), end)
    if place + 2 >= end or QUOTED in line.lowers[place + 1 : end]:
        return end
    behind, further = line.plain[place + 1], line.plain[place + 2]
    when = behind in BEHIND_NAMES or behind in TIME_WORDS or (behind in DATING_PREPOSITIONS and (further in INDEFINITE_ARTICLES or further in TIME_WORDS))
    return place + 1 if when or (behind in ("and", ",") and _leaves(line, place + 1)) else end


def _behind_quotation(line: Line, start: int, end: int) -> int:
    """Return where the reporter goes on behind a quotation: after one set off by a mark, or one with the comma inside."""
    if line.lowers[start] == QUOTED and line.lowers[start - 1] in (",", ":"):
        place = start + 1
        while place + 1 < end and line.lowers[place] in ("and", "or", ",") and line.lowers[place + 1] == QUOTED:
            place += 2
        if place + 2 < end and line.lowers[place : place + 3] == ("and", ",", QUOTED):
            place += 3  # ", "..." and, "...""
        return place
    if QUOTED in line.lowers:
        for place in range(start, end - 1):
            if line.lowers[place] == QUOTED and closes(line, place) and _leaves(line, place + 1):
                return place + 1
    return end


def _leaves(line: Line, place: int) -> bool:
    """Say whether the word behind a quotation and its comma begins the reporter's own words."""
    word = line.lowers[place]
    if word == "and":
        behind = line.words[place + 1] if place + 1 < len(line.words) else line.words[place]
        return behind.lower.endswith("ed") or bool(pronoun_of(behind.lower))
    return word in LEAVING or (word.endswith("ing") and word not in PREPOSITIONS)


def _before_remark(line: Line, start: int, end: int) -> int:
    """Return where the reporter's own remark on the content begins: behind a semicolon, or ", a claim that ..."."""
    if _BEGINS_REMARK.isdisjoint(line.lowers):
        return end
    for place in range(start + 1, end - 1):
        if line.lowers[place] in DASHES and line.lowers[place + 1] == QUOTED:
            return place
        if line.lowers[place] == ";" and line.lowers[place + 1] != "that":
            return place
        if closes(line, place) and line.lowers[place + 1] in INDEFINITE_ARTICLES and place + 2 < end and line.lowers[place + 2] in REMARKS:
            return place + (line.lowers[place] == QUOTED)
    return end


def _relative_end(line: Line, start: int, end: int) -> int:
    """Return where the content inside a restrictive relative clause ends: before the verb of the clause around it, unless it has its own."""
    verbs = [place for place in range(start + 1, end) if is_auxiliary(line.words[place]) and not is_group_word(line.words[place - 1])]
    own = 1 if line.lowers[start] in CONTENT_OPENERS or pronoun_of(line.lowers[start]) else 0
    return verbs[own] if len(verbs) > own and (own or not _has_finite_verb(line, start, verbs[0])) else end


def _has_finite_verb(line: Line, start: int, end: int) -> bool:
    return any(line.lowers[place].endswith("ed") or line.lowers[place] in RELATIVES for place in range(start, end))


def _subordinate_end(line: Line, start: int) -> int:
    """Return where a clause that opens the sentence ends: at the first comma behind which a subject stands."""
    for place in range(start + 1, len(line.words) - 2):
        if closes(line, place):
            behind = line.words[place + 1]
            if pronoun_of(behind.lower) or plain(behind) in DETERMINERS or behind.text[0].isupper():
                return place + (line.lowers[place] == QUOTED)
    return len(line.words)


def trimmed_end(line: Line, start: int, end: int) -> int:
    """Leave out the full stop, a comma or dash at the end."""
    while end > start + 1 and line.lowers[end - 1] in MARKS:
        mark = line.lowers[end - 1]
        if mark == "." and end < len(line.words):
            break  # inside the line: an abbreviation's
        if mark == ")" and "(" in line.lowers[start:end]:
            break
        end -= 1
    return end


def _taken_over(line: Line, start: int, hit: Hit, other: Hit) -> int:
    """Return where *other* takes over from *hit*, 0 where it stands inside the content."""
    before = other.start - 1
    word = line.lowers[before]
    if word == "," and other.finite and _in_relative_clause(line, hit):
        return before
    if word == "," and other.finite and other.entry.shape in _SHARING:
        both = next((place for place in range(before - 1, max(start, before - _LONGEST_ADVERBIAL), -1) if line.lowers[place] == "and"), None)
        if both and closes(line, both - 1):
            return both - 1  # ", and last week, announced"
    if other.entry.shape is _GERUND and not other.finite and closes(line, before):
        return before + (word == QUOTED)
    if word in COORDINATORS and (other.finite or not hit.finite) and other.entry.shape in _SHARING and before > start:
        return before - 1 if line.lowers[before - 1] == "," else before
    source = source_before(line, other.start) if other.finite else None
    if source is None or source[0] <= start + 1:
        return 0
    joint = line.lowers[source[0] - 1]
    if joint == ";" or joint in CONTRASTING:
        return source[0] - 1
    if joint == "and" and _quotes_another(line, start, source[0], other):
        return source[0] - 2
    if joint == "," and is_subordinate(line, hit):
        return source[0] - 1
    return 0


def _quotes_another(line: Line, start: int, subject: int, other: Hit) -> bool:
    """Say whether somebody named behind ", and" is quoted for the first time: 'Reed rejected the plan, and Lund denounced it as "theft"'."""
    if not line.words[subject].text[0].isupper() or pronoun_of(line.lowers[subject]) or not closes(line, subject - 2):
        return False
    return QUOTED not in line.lowers[start:subject] and QUOTED in line.lowers[other.end :]


def closes(line: Line, place: int) -> bool:
    """Say whether the word is a comma, or a quotation with the comma inside its marks."""
    return line.lowers[place] == "," or (line.lowers[place] == QUOTED and line.words[place].text[-2:-1] == ",")


def _in_relative_clause(line: Line, hit: Hit) -> bool:
    """Say whether the cue is the verb of a relative clause, which the next comma and verb end: "Smith, who thinks ..., called"."""
    if not hit.finite:
        return hit.start > 1 and line.lowers[hit.start - 1] == ","
    return hit.start > 1 and line.lowers[hit.start - 1] in RELATIVES


def opens_in_introduction(line: Line, at: int) -> bool:
    """Say whether a word stands in a phrase that introduces the sentence: "In a statement denouncing the leak, Hill said"."""
    return line.lowers[0] in _INTRODUCING and "," not in line.lowers[:at]


def is_subordinate(line: Line, hit: Hit) -> bool:
    """Say whether the cue stands in a clause that opens the sentence and leans on the next: "When she asked whether ..., he said"."""
    if hit.start < 2 and (hit.start == 0 or not hit.finite):
        return True
    if not hit.finite or hit.entry.shape is _NOUN:
        return opens_in_introduction(line, hit.start)
    source = source_before(line, hit.start)
    if source and source[0] and line.lowers[source[0] - 1] in RELATIVES and opens_in_introduction(line, source[0]):
        return True  # "In a speech in which Hill called it wrong, Boon said"
    return source is not None and source[0] > 0 and source[0] < _EARLY and line.lowers[source[0] - 1] in SENTENCE_SUBORDINATORS
