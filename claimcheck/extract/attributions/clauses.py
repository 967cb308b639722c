"""A line ─► the attributions that its verbs, nouns and adjectives make."""

from collections.abc import Sequence

import attrs

from claimcheck.extract.attributions.asides import Aside, aside_of, verb_of_its_own
from claimcheck.extract.attributions.complements import Complement, complement_of, content_end
from claimcheck.extract.attributions.cues import Hit, hits_of, is_group_word, plain
from claimcheck.extract.attributions.drafts import Draft
from claimcheck.extract.attributions.lexicon import Shape
from claimcheck.extract.attributions.lines import Line
from claimcheck.extract.attributions.sources import Words, pronoun_of, source_before
from claimcheck.language.en.clauses import DETERMINERS, NEGATIONS, POSSESSIVE_PRONOUNS, PREPOSITIONS, SENTENCE_SUBORDINATORS
from claimcheck.model.quotations import Force
from claimcheck.model.spans import Span


def clause_drafts(line: Line) -> list[Draft]:
    """Return the attributions of the line's cues; what stands inside a content is not looked at again."""
    hits = tuple(hits_of(line))
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
        force=_negated(line, hit, frames.get("aside", Force.PLAIN)),
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
        source = None
    draft = Draft(
        content=content,
        rule=f"{hit.entry.shape} {complement.frame}",
        paragraph=line.paragraph,
        source=line.span(*source) if source else None,
        cue=line.span(hit.start, max(hit.end, complement.start if complement.frame in hit.entry.frames and complement.start == hit.end + 1 else hit.end)),
        lemma=hit.entry.lemma,
        force=_negated(line, hit, complement.force),
        around=line.span(hit.start, max(complement.adjunct[1], hit.end)),
    )
    return end, draft, None if hit.passive else source


def _source(line: Line, hit: Hit, subject: Words | None) -> Words | None:
    """Return the words of the source: a possessor for nouns, the subject of the verb, or the subject shared with the cue before."""
    if hit.entry.shape is Shape.NOUN:
        return _possessor(line, hit)
    if hit.passive and hit.start and plain(line.words[hit.start - 1]) == "it":
        return None
    if not hit.finite:
        return subject or _opening_subject(line, hit.start)
    before = line.words[hit.start - 1].lower if hit.start else ""
    if before in ("and", "or", "but"):
        return subject or _opening_subject(line, hit.start)
    return source_before(line, hit.start) or subject


def _opening_subject(line: Line, end: int) -> Words | None:
    """Return the subject of the clause that the words up to *end* lean on: its first pronoun, name or noun with an article."""
    for at in range(_clause_start(line, end), end):
        word = line.words[at]
        if pronoun_of(word.lower):
            return at, at + 1
        if plain(word) in DETERMINERS or word.text[0].isupper() and not (at == 0 and plain(word) in PREPOSITIONS | SENTENCE_SUBORDINATORS):
            return at, _behind_noun(line, at, end)
    return None


def _clause_start(line: Line, end: int) -> int:
    """Return where the last clause before *end* begins: behind an introduction with its comma, or behind ", and"."""
    start = 0
    if plain(line.words[0]) in PREPOSITIONS | SENTENCE_SUBORDINATORS:
        comma = next((place for place in range(1, end - 1) if line.words[place].lower == ","), None)
        start = comma + 1 if comma is not None and comma + 2 < end else 0
    for place in range(start + 2, end - 2):
        if line.words[place].lower in ("and", "but", "as", "while") and (line.words[place - 1].lower == "," or line.words[place].lower == "as"):
            behind = line.words[place + 1]
            if pronoun_of(behind.lower) or behind.text[0].isupper() or plain(behind) in DETERMINERS:
                start = place + 1
    return start


def _behind_noun(line: Line, start: int, end: int) -> int:
    """Return where a noun phrase ends, as far as its words show: before a verb group, a preposition or a mark."""
    stop = start + 1
    while stop < min(end, start + 6):
        word = line.words[stop]
        if is_group_word(word) or not word.text[0].isalnum() or plain(word) in PREPOSITIONS or (word.text[0].islower() and word.lower.endswith(("ed", "ing"))):
            break
        if line.words[start].text[0].isupper() and word.text[0].islower() and plain(line.words[start]) not in DETERMINERS:
            break
        stop += 1
    return stop


def _possessor(line: Line, hit: Hit) -> Words | None:
    """Return who holds the thought of a noun: "his claim", "Smith's claim", "a claim by Smith"."""
    for at in range(hit.at - 1, max(-1, hit.at - 5), -1):
        word = plain(line.words[at])
        if word in POSSESSIVE_PRONOUNS:
            return at, at + 1
        if word in ("'s", "'"):
            return _owner_start(line, at), at + 1
        if not line.words[at].text[0].islower() or word in DETERMINERS:
            return None
    return None


def _owner_start(line: Line, mark: int) -> int:
    """Return where the name or noun begins that a possessive mark stands behind."""
    start = max(0, mark - 1)
    if line.words[start].text[0].isupper():
        while start > 0 and line.words[start - 1].text[0].isupper():
            start -= 1
        return start
    return next((place for place in range(start, max(-1, start - 4), -1) if plain(line.words[place]) in DETERMINERS), start)


def _believable(line: Line, hit: Hit, complement: Complement, source: Words | None) -> bool:
    """Say whether the frame fits the subject it was found with."""
    if hit.entry.shape in (Shape.NOUN, Shape.ADJECTIVE):
        return True
    if source is None and not hit.passive and complement.frame in ("object", "clause"):
        return plain(line.words[complement.start]) == "that" and hit.entry.shape is Shape.GERUND
    return True


def _negated(line: Line, hit: Hit, force: Force) -> Force:
    """Turn the force of a negated cue: who "did not say" has refused, who "does not believe" denies."""
    if not any(plain(word) in NEGATIONS or plain(word).endswith("n't") for word in line.words[hit.start : hit.at]):
        return force
    return Force.DENIED if force in (Force.BELIEF, Force.DOUBTED, Force.COMMITTED) else Force.REFUSED
