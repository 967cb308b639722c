"""A cue that follows or interrupts what is said ─► the contents before and behind it, and its source."""

from collections.abc import Sequence

import attrs

from claimcheck.extract.attributions.circumstances import CLOSERS, behind_circumstances
from claimcheck.extract.attributions.cues import Hit, is_auxiliary, plain
from claimcheck.extract.attributions.endings import closes, trimmed_end
from claimcheck.extract.attributions.inverted import source_behind
from claimcheck.extract.attributions.lexicon import Entry, Shape, entries
from claimcheck.extract.attributions.lines import QUOTED, Line
from claimcheck.extract.attributions.overheard import overheard
from claimcheck.extract.attributions.sources import Words, pronoun_of, source_before
from claimcheck.language.en.clauses import (
    CLAUSE_OPENERS,
    COORDINATORS,
    PREPOSITIONS,
    RELATIVES,
    SENTENCE_SUBORDINATORS,
)
from claimcheck.language.en.reporting import NEVER_INVERTED
from claimcheck.language.en.said_clauses import (
    ADDRESSED,
    BEFORE_PARTICIPLES,
    INVERTED_OPENERS,
    MEANS,
    NO_INVERTED_SUBJECTS,
    NO_SOURCES,
    OPEN_CIRCUMSTANCE,
    OWN_VOICE,
    REMARK_OPENERS,
)
from claimcheck.language.en.titles import ROLE_NOUNS
from claimcheck.model.documents import Token
from claimcheck.model.quotations import Force

# Read once: a member of an enumeration takes Python 3.11 many times as long as a name.
_PAST, _THIRD = Shape.PAST, Shape.THIRD

_LONGEST_SUBJECT = 7
_LONGEST_SOURCE = 20
_ANY_VERB = {"aside": Force.PLAIN}
_MARKS = "\"“”'‘’ "
_EARLY = 4  # words that may stand before the "as" of "Of course, as Smith said, ..."
_WANTING = SENTENCE_SUBORDINATORS | PREPOSITIONS
_WHOLE_UTTERANCE = 4  # words; shorter ones are names as often as sentences


@attrs.frozen
class Aside:
    """A said-clause between or behind what is said: the source, and the words of the content."""

    source: Words
    content: tuple[Words, ...]
    rule: str
    end: int


def aside_of(line: Line, hit: Hit) -> Aside | None:
    """Return the said-clause that *hit* is the verb of, where it follows or interrupts its content."""
    if not hit.finite:
        return _overheard(line, hit)
    if "aside" not in hit.entry.frames or hit.passive or _is_reduced(line, hit):
        return None
    return _inverted(line, hit) or _straight(line, hit)


def _overheard(line: Line, hit: Hit) -> Aside | None:
    """Read "...," the video showed Hill telling them, and "..., Boon quoted Hill as saying"."""
    heard = overheard(line, hit)
    quoted = heard is not None and heard.start > 0 and _closes_with_comma(line, heard.start - 1)
    if heard is None or not heard.start or not (quoted or line.lowers[heard.start - 1] == ","):
        return None
    end = behind_circumstances(line, hit.end, hearer="hearer" in hit.entry.frames, quoted=quoted)
    if end < len(line.words) and not _ends_said_clause(line.lowers[end], line.lowers[heard.start - 1]):
        return None
    return _around(line, heard.source, heard.start, end, "said behind" if quoted else "said aside")


def _is_reduced(line: Line, hit: Hit) -> bool:
    """Say whether the form is a participle with its agent: "measures added by the council", but not "Hill said by phone"."""
    if hit.end + 1 >= len(line.words) or line.lowers[hit.end] != "by":
        return False
    return not line.lowers[hit.end + 1].endswith("ing") and line.lowers[hit.end + 1] not in MEANS


def _straight(line: Line, hit: Hit) -> Aside | None:
    """Read "..., she said" and "..., she said, ..."."""
    source = _behind_quotation(line, hit) or source_before(line, hit.start)
    if source is None or source[0] == 0:
        return None
    start = source[0]
    before = line.lowers[start - 1]
    if before == "as":
        return _as_clause(line, source, behind_circumstances(line, hit.end, hearer="hearer" in hit.entry.frames))
    if before not in (",", QUOTED, "?", "!", "—", "--", "–"):
        return None
    spoken = start == 1 and _closes_with_comma(line, 0) and "that" not in line.lowers[1 : hit.start]  # then "told a crowd that had come" has no content behind
    end = behind_circumstances(line, hit.end, hearer="hearer" in hit.entry.frames, quoted=before == QUOTED, free=spoken)
    if end < len(line.words) and not _ends_said_clause(line.lowers[end], before) and not (before == QUOTED and _spoken_before(line, start, hit)):
        return None
    if before != QUOTED and end < len(line.words) and line.lowers[end] == ":":
        return None
    if line.lowers[start] in NO_SOURCES or _remarks(line, source):
        return None
    return _around(line, source, start, end, "said behind" if before == QUOTED else "said aside")


def _remarks(line: Line, source: Words) -> bool:
    """Say whether the supposed source comments on what was said: ", a charge that the council denied"."""
    start, end = source
    return line.lowers[start] in REMARK_OPENERS and any(word in ("that", "which") for word in line.lowers[start:end])


def _behind_quotation(line: Line, hit: Hit) -> Words | None:
    """Return the words between a quotation with its comma and the verb, where nothing but a subject can be meant."""
    if not line.quotes:
        return None
    for place in range(hit.start - 1, max(-1, hit.start - _LONGEST_SOURCE), -1):
        word = line.words[place]
        if word.lower == QUOTED:
            spoken = word.text.rstrip(_MARKS)[-1:] in ",?!—" and line.lowers[place + 1] not in OWN_VOICE and place + 1 < hit.start
            return (place + 1, hit.start) if spoken else None
        if is_auxiliary(word) or word.lower in (";", ":", ".") or (place == hit.start - 1 and word.lower in COORDINATORS):
            return None
        if any("aside" in entry.frames and entry.shape is _PAST for entry in entries().get(word.lower, ())):
            return None
    return None


def _spoken_before(line: Line, start: int, hit: Hit) -> bool:
    """Say whether a quotation with its comma stands right before the subject, and circumstances of any length behind the verb."""
    return _closes_with_comma(line, start - 1) and hit.end < len(line.words) and line.plain[hit.end] in OPEN_CIRCUMSTANCE


def _closes_with_comma(line: Line, place: int) -> bool:
    """Say whether a quotation stands at *place* that a said-clause may follow."""
    return line.lowers[place] == QUOTED and line.words[place].text.rstrip(_MARKS)[-1:] in (",", "?", "!")


def _ends_said_clause(word: str, before: str) -> bool:
    return word in CLOSERS or word == QUOTED or (before == QUOTED and (word in COORDINATORS or word in ("before", "by")))


def _inverted(line: Line, hit: Hit) -> Aside | None:
    """Read "...," said Smith, a farmer."""
    if hit.start != hit.at or hit.entry.shape not in (_PAST, _THIRD) or hit.entry.lemma in NEVER_INVERTED:
        return None
    if not hit.at:
        return _inverted_at_start(line, hit)
    before = line.lowers[hit.at - 1]
    if before not in (",", QUOTED):
        return None
    source = source_behind(line, hit.end)
    if source is None or not _can_be_inverted(line, before, source):
        return None
    return _around(line, source, hit.at, behind_circumstances(line, source[1]), "said inverted")


def _inverted_at_start(line: Line, hit: Hit) -> Aside | None:
    """Read 'Added Smith: "..."' and 'Said Smith, "..."'."""
    source = source_behind(line, hit.end)
    if source is None or source[1] + 1 >= len(line.words) or not _opens_quotation(line, source[1]) or line.plain[source[0]] in PREPOSITIONS:
        return None  # "Asked about it, she said" is a participle
    return Aside(source, ((source[1] + 1, trimmed_end(line, source[1] + 1, len(line.words))),), "said inverted", len(line.words))


def _opens_quotation(line: Line, at: int) -> bool:
    return line.lowers[at] == ":" or (line.lowers[at] == "," and line.lowers[at + 1] == QUOTED)


def _as_clause(line: Line, source: Words, end: int) -> Aside | None:
    """Read "As Smith said, it rained" and "It rained, as Smith said"."""
    opener = source[0] - 1
    if end + 1 < len(line.words) and line.lowers[end] == "," and opener < _EARLY:
        return Aside(source, ((end + 1, trimmed_end(line, end + 1, len(line.words))),), "as said", len(line.words))
    if opener and closes(line, opener - 1) and (end >= len(line.words) or line.lowers[end] in CLOSERS):
        left = _left(line, opener)
        return Aside(source, (left,), "as said", end) if left else None
    return None


def _can_be_inverted(line: Line, before: str, source: Words) -> bool:
    """Say whether what follows the verb is its subject and not its content."""
    inside = line.words[source[0] : source[1]]
    head = next((place for place, word in enumerate(inside) if word.lower in (",", "who")), len(inside))
    if any(is_auxiliary(word) for word in inside[:head]) or plain(inside[0]) in NO_INVERTED_SUBJECTS:
        return False
    if before == QUOTED or _is_titled_name(inside):
        return True
    if not (inside[0].text[0].isupper() or plain(inside[0]) in INVERTED_OPENERS) or pronoun_of(inside[0].lower):
        return False
    if source[1] < len(line.words) and line.lowers[source[1]] not in CLOSERS:
        return False
    comma = next(place for place, word in enumerate(line.lowers) if word == "," or closes(line, place))
    if any(word.lower == QUOTED or is_auxiliary(word) for word in line.words[: comma + 1]):
        return True
    ends = source[1] >= len(line.words) - 1 or line.lowers[source[1] + 1] == "who"
    return ends and head < len(inside) and all(word.text[0].isupper() or word.lower in (".", "of") for word in inside[:head])


def _is_titled_name(source: Sequence[Token]) -> bool:
    """Say whether the words are a title in small letters and a name, which nothing but the subject can be: "police spokesman Karl Brandt"."""
    name = next((place for place, word in enumerate(source) if word.text[0].isupper()), 0)
    return 0 < name < len(source) and source[name - 1].lower in ROLE_NOUNS and all(word.text[0].isupper() or word.lower == "." for word in source[name:])


def _around(line: Line, source: Words, start: int, end: int, rule: str) -> Aside | None:
    """Return the aside with the content on both sides of it."""
    left = _left(line, start)
    if left is None or (end + 1 < len(line.words) and line.lowers[left[1] - 1] != QUOTED and _begins_utterance(line, end + 1)):
        return None
    behind_quote = line.lowers[left[1] - 1] == QUOTED
    if _opens_with_participle(line, left) and not (behind_quote and left[0] + 1 == left[1]):
        return None
    whole = behind_quote or any(closes(line, place) for place in range(*left))
    wanting = not whole and line.lowers[left[0]] in _WANTING  # "While it rained, she said, ..." is no sentence yet
    going_on = end < len(line.words) - 1 or (end < len(line.words) and line.lowers[end] == QUOTED)
    right = _right(line, end, behind_quote=behind_quote, wanting=wanting) if going_on else None
    if wanting and right is None:
        return None
    pieces = [left, right] if right else [left]
    return Aside(source, tuple(pieces), rule, right[1] if right else start + 1)


def _opens_with_participle(line: Line, left: Words) -> bool:
    """Say whether what stands before the said-clause only tells its circumstances: "Asked about the bridge, she said", "Citing costs, she said"."""
    first = line.words[left[0]]
    if first.lower in BEFORE_PARTICIPLES and left[0] + 1 < left[1]:
        first = line.words[left[0] + 1]
    if left[0] != 0:
        return False
    return first.lower in ADDRESSED or (first.lower.endswith("ing") and first.lower in entries() and not _is_subject_clause(line, left))


def _is_subject_clause(line: Line, left: Words) -> bool:
    """Say whether the form in -ing is the subject of a verb of its own: 'Waiting for rain is "no plan," she said'."""
    for place in range(left[0] + 1, left[1]):
        word = line.words[place]
        if word.lower in CLAUSE_OPENERS or word.lower in RELATIVES or word.lower == "," or pronoun_of(word.lower):
            return False
        if is_auxiliary(word):
            return True
    return False


def verb_of_its_own(line: Line, place: int) -> Hit | None:
    """Return the verb that follows the quotation at *place* as "said" would: '"Wonderful!" beamed Smith', '"Go," the guard barked.'."""
    if line.words[place].text.rstrip(_MARKS)[-1:] not in ",?!":
        return None
    for at in range(place + 1, min(len(line.words) - 1, place + _LONGEST_SUBJECT)):
        word = line.words[at]
        if word.lower.endswith("ed") and word.text[0].islower() and len(word.text) > len("need"):
            behind = line.words[at + 1]
            fits = behind.text[0].isupper() if at == place + 1 else behind.lower in CLOSERS or behind.lower in OPEN_CIRCUMSTANCE | COORDINATORS
            return Hit(at, at, at + 1, Entry(word.lower, _PAST, _ANY_VERB, {})) if fits else None
        if not word.text[0].isalnum():
            return None
    return None


def _left(line: Line, end: int) -> Words | None:
    start = 0
    while start < end and line.lowers[start] in CLOSERS | {"("}:
        start += 1
    stop = trimmed_end(line, start, end)
    if stop <= start or line.lowers[stop - 1] in CLOSERS:
        return None
    quoted_alone = _begins_utterance(line, stop - 1) or (stop - 2 > start and line.lowers[stop - 1] == QUOTED and line.lowers[stop - 2] == ",")
    return (stop - 1 if quoted_alone else start, stop)


def _begins_utterance(line: Line, place: int) -> bool:
    """Say whether the word is a quotation that begins a sentence of its own, whatever stands before it: 'Asked why, he said "We ..."'."""
    quote = line.quotes.get(place)
    if quote is None:
        return False
    words = line.words[place].text.split()
    return len(words) >= _WHOLE_UTTERANCE and line.words[place].text.lstrip("\"“”'‘’[ ")[:1].isupper()


def _right(line: Line, end: int, *, behind_quote: bool, wanting: bool) -> Words | None:
    """Return the content behind the said-clause: quotation marks after a full stop or comma, or the rest of an interrupted clause."""
    words = line.words
    mark, start = words[end].lower, end + 1
    if mark == QUOTED:
        start = end
    elif words[start].lower in COORDINATORS and start + 1 < len(words) and words[start + 1].lower == QUOTED:
        pass  # ..., she said, and "..."
    elif words[start].lower != QUOTED and not wanting:
        if mark != ":" and (behind_quote or mark != "," or words[start].lower.endswith("ing") or words[start].lower in OWN_VOICE):
            return None
    stop = trimmed_end(line, start, len(words))
    return (start, stop) if stop > start else None
