"""A line ─► the attributions that its verbs, nouns and adjectives make."""

from collections.abc import Sequence

import attrs

from claimcheck.extract.attributions.asides import Aside, aside_of, verb_of_its_own
from claimcheck.extract.attributions.complements import Complement, complement_of
from claimcheck.extract.attributions.cues import Hit, hits_of, is_auxiliary
from claimcheck.extract.attributions.drafts import Draft
from claimcheck.extract.attributions.endings import closes, content_end, opens_in_introduction
from claimcheck.extract.attributions.inverted import agent_of, source_behind
from claimcheck.extract.attributions.lexicon import Shape
from claimcheck.extract.attributions.lines import Line
from claimcheck.extract.attributions.overheard import overheard
from claimcheck.extract.attributions.sources import Words, source_before
from claimcheck.extract.attributions.subjects import opening_subject, possessor, subject_from
from claimcheck.language.en.clauses import NEGATIONS, PREPOSITIONS, UNNAMED
from claimcheck.language.en.reporting import ANNOUNCED_NOUNS, NEVER_INVERTED
from claimcheck.language.en.said_clauses import JOINING_VERBS, KNOWN_ALREADY
from claimcheck.model.quotations import Force
from claimcheck.model.spans import Span

# Read once: a member of an enumeration takes Python 3.11 many times as long as a name.
_BELIEF, _COMMITTED, _DENIED, _DOUBTED, _PLAIN, _REFUSED = Force.BELIEF, Force.COMMITTED, Force.DENIED, Force.DOUBTED, Force.PLAIN, Force.REFUSED
_ADJECTIVE, _GERUND, _NOUN = Shape.ADJECTIVE, Shape.GERUND, Shape.NOUN

_LONGEST_ACCOMPANIED = 9


def clause_drafts(line: Line) -> list[Draft]:
    """Return the attributions of the line's cues; what stands inside a content is not looked at again."""
    hits = _without_hearing(line, tuple(hits_of(line)))
    drafts: list[Draft] = []
    reached = 0
    subject: Words | None = None
    for hit in hits:
        aside = aside_of(line, hit)
        if aside:
            drafts = [kept for draft in drafts if (kept := _outside(draft, line.span(*aside.content[0])))]
            drafts.append(_aside_draft(line, hit, aside))
            reached, subject = max(aside.end, hit.end), aside.source
        elif hit.start >= reached:
            found = _complemented(line, hit, hits, subject)
            if found:
                reached, draft, source = found
                drafts.append(draft)
                subject = source or subject
    return drafts + _said_otherwise(line, drafts)


def _without_hearing(line: Line, hits: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """Leave out the verbs that only tell that somebody else is heard saying something: "showed" of "the video showed Hill telling them"."""
    heard = {found.verb for hit in hits if (found := overheard(line, hit))}
    return tuple(hit for hit in hits if hit.at not in heard) if heard else hits


def _said_otherwise(line: Line, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the said-clauses whose verb no table holds, behind quotations that nobody has been given yet."""
    found = []
    for place in line.quotes:
        span = line.span(place, place + 1)
        hit = verb_of_its_own(line, place) if not any(one.overlaps(span) for draft in drafts for one in draft.content) else None
        aside = aside_of(line, hit) if hit else None
        if hit and aside:
            found.append(_aside_draft(line, hit, aside))
    return found


def announced(line: Line) -> Draft | None:
    """Return the utterance that a line announces for the next paragraph: "Hill said in a statement:", without its content."""
    for hit in reversed(tuple(hits_of(line)) if line.lowers[-1] == ":" else ()):
        source = _source(line, hit, None) or opening_subject(line, hit.start) or _announced_behind(line, hit)
        if "quote" in hit.entry.frames and not hit.passive and source:
            cue = line.span(hit.start, hit.end)
            return Draft((), "announced", line.paragraph, line.span(*source), cue, hit.entry.lemma, hit.entry.frames["quote"], cue)
    return _announced_by_noun(line)


def _announced_behind(line: Line, hit: Hit) -> Words | None:
    """Return the subject of "Said Dora Hill:"."""
    source = source_behind(line, hit.end) if not hit.start and hit.entry.lemma not in NEVER_INVERTED else None
    return source if source and source[1] == len(line.words) - 1 else None


def _announced_by_noun(line: Line) -> Draft | None:
    """Read "The council issued the following statement:"."""
    end = len(line.words)
    if line.lowers[-1] != ":" or ANNOUNCED_NOUNS.isdisjoint(line.lowers):
        return None
    source = opening_subject(line, end - 1)
    if source is None or source[1] >= end - 1:
        return None
    return Draft((), "announced", line.paragraph, line.span(*source), line.span(source[1], end), "announce", _PLAIN)


def _outside(draft: Draft, said: Span) -> Draft | None:
    """Return *draft* without what a said-clause behind it claims for another, None where nothing is left."""
    last = draft.content[-1]
    if said.contains(draft.content[0]) or (draft.cue and said.contains(draft.cue)):
        return None
    if last.overlaps(said) and last.start < said.start:
        return attrs.evolve(draft, content=(*draft.content[:-1], Span(last.start, said.start)))
    return draft


def _aside_draft(line: Line, hit: Hit, aside: Aside) -> Draft:
    contents = tuple(line.span(*piece) for piece in aside.content)
    start, end = min(hit.start, aside.source[0]), max(aside.content[0][1], aside.end)
    frames = hit.entry.frames
    return Draft(
        content=contents,
        rule=aside.rule,
        paragraph=line.paragraph,
        source=line.span(*aside.source),
        cue=line.span(hit.start, hit.end),
        lemma=hit.entry.lemma,
        force=_negated(line, hit, frames.get("aside", _PLAIN)),
        around=line.span(start, max(end, start + 1)),
    )


def _complemented(line: Line, hit: Hit, hits: Sequence[Hit], subject: Words | None) -> tuple[int, Draft, Words | None] | None:
    """Return the attribution whose content follows the cue, with where it ends and whose words it gives."""
    complement = complement_of(line, hit)
    if complement is None:
        return None
    end = content_end(line, complement.start, hit, hits)
    if end <= complement.start:
        return None
    source = _source(line, hit, subject)
    if not _believable(line, hit, complement, source):
        return None
    content: tuple[Span, ...] = (line.span(complement.start, end),)
    if hit.passive and source and complement.frame in ("infinitive", "as", "of"):
        content = (line.span(*source), *content)
    if hit.passive:
        source = None  # whose word it is stands behind "by", or nowhere
    agent = agent_of(line, hit) if hit.passive else None
    source = source or agent
    draft = Draft(
        content=content,
        rule=f"{hit.entry.shape} {complement.frame}",
        paragraph=line.paragraph,
        source=line.span(*source) if source else None,
        cue=line.span(hit.start, complement.start if complement.frame in PREPOSITIONS and complement.start == hit.end + 1 else hit.end),
        lemma=hit.entry.lemma,
        force=_negated(line, hit, complement.force),
        around=line.span(hit.start, max(complement.told, hit.end)),
    )
    return end, draft, None if hit.passive else source


def _source(line: Line, hit: Hit, subject: Words | None) -> Words | None:
    """Return the words of the source: a possessor for nouns, the subject of the verb, or the subject shared with the cue before."""
    if hit.entry.shape is _NOUN:
        return possessor(line, hit.at) or _giver(line, hit)
    if hit.passive and hit.start and line.plain[hit.start - 1] == "it":
        return None
    if not hit.finite:
        heard = overheard(line, hit)
        if heard:
            return heard.source
        return _accompanied(line, hit.start) or subject or _introduced(line, hit) or opening_subject(line, hit.start)
    before = line.lowers[hit.start - 1] if hit.start else ""
    if before in JOINING_VERBS:
        return subject or opening_subject(line, hit.start)
    further = before == "," and "clause" in hit.entry.frames  # not "the men, called guards, ..."
    return source_before(line, hit.start) or subject or (opening_subject(line, hit.start) if further else None)


def _giver(line: Line, hit: Hit) -> Words | None:
    """Return who gives the noun without an owner: "Hill" of "Hill issued a threat to leave"; "the threat to leave" is anybody's."""
    before = line.plain[hit.at - 1] if hit.at else "the"
    source = opening_subject(line, hit.start) if before not in KNOWN_ALREADY else None
    return source if source and line.plain[source[0]] not in UNNAMED else None


def _introduced(line: Line, hit: Hit) -> Words | None:
    """Return the subject behind the introduction that the participle stands in: "Citing costs, Hill said", "In a letter denouncing it, Hill said"."""
    if hit.start > 1 and not opens_in_introduction(line, hit.start):
        return None
    comma = next((place for place in range(hit.end, len(line.words) - 2) if closes(line, place)), None)
    return subject_from(line, comma + 1, len(line.words)) if comma else None


def _accompanied(line: Line, start: int) -> Words | None:
    """Return the subject of a participle behind "with": "with 40 percent saying ..."."""
    for place in range(start - 1, max(-1, start - _LONGEST_ACCOMPANIED), -1):
        word = line.lowers[place]
        if word == "with":
            return (place + 1, start) if place + 1 < start else None
        if word == "," or is_auxiliary(line.words[place]):
            return None
    return None


def _believable(line: Line, hit: Hit, complement: Complement, source: Words | None) -> bool:
    """Say whether the frame fits the subject it was found with."""
    if hit.entry.shape in (_NOUN, _ADJECTIVE):
        return True
    if source is None and not hit.passive and complement.frame in ("object", "clause"):
        return line.plain[complement.start] == "that" and hit.entry.shape is _GERUND
    return True


def _negated(line: Line, hit: Hit, force: Force) -> Force:
    """Turn the force of a negated cue: who "did not say" has refused, who "does not believe" denies."""
    if not any(word in NEGATIONS or word.endswith("n't") for word in line.plain[hit.start : hit.at]):
        return force
    return _DENIED if force in (_BELIEF, _DOUBTED, _COMMITTED) else _REFUSED
