"""Lines, participants and times ─► attributions in the order of their contents."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from claimcheck.extract.attributions.clauses import announced, clause_drafts
from claimcheck.extract.attributions.colons import colon_draft
from claimcheck.extract.attributions.drafts import Draft
from claimcheck.extract.attributions.floating import Utterances
from claimcheck.extract.attributions.lines import Line, lines_of
from claimcheck.extract.attributions.prepositions import preposition_drafts
from claimcheck.extract.attributions.resolution import Speakers
from claimcheck.extract.attributions.signatures import signed_draft
from claimcheck.model.documents import Document, QuotedSpan
from claimcheck.model.participants import Participant
from claimcheck.model.quotations import Attribution, AttributionKind, Cue
from claimcheck.model.spans import Span
from claimcheck.model.times import TimeExpression

_LONGEST_LINE = 400  # words; no sentence of the news seen has 200: what is longer is a list or a broken text, and would take long to read


def find_attributions(document: Document, participants: Sequence[Participant], times: Sequence[TimeExpression]) -> tuple[Attribution, ...]:
    """Return who said what, in the order of the contents."""
    lines = list(lines_of(document))
    utterances = Utterances()
    for line, drafts in zip(lines, _drafts_of(lines), strict=True):
        utterances.add(line, drafts, None if drafts else announced(line))
    speakers = Speakers(document, participants)
    outer = [quotation for quotation in document.quotations if quotation.depth == 0]
    found = (_attribution(draft, document.text, outer, speakers, times) for draft in utterances.drafts)
    return tuple(one for one in found if not _is_nobodys(one))


def _is_nobodys(attribution: Attribution) -> bool:
    """Say whether a label is no name ("Correction: ..."), or a quotation was never given to anybody."""
    speaker = attribution.speaker
    return (attribution.rule == "label" and not (speaker and speaker.name)) or (attribution.rule == "floating" and speaker is None)


def _drafts_of(lines: Sequence[Line]) -> Iterator[list[Draft]]:
    """Yield the drafts of each of *lines*; all are looked through for one kind of cue before the next, which is faster."""
    read = [line if len(line.words) <= _LONGEST_LINE else None for line in lines]
    signed = [signed_draft(line) if line else None for line in read]
    by_clause = [clause_drafts(line) if line else [] for line in read]
    by_preposition = [preposition_drafts(line) if line else [] for line in read]
    by_colon = [colon_draft(line) if line else None for line in read]
    for signature, clauses, prepositions, colon in zip(signed, by_clause, by_preposition, by_colon, strict=True):
        yield [signature] if signature else _with_colon(_outermost([*clauses, *prepositions]), colon)


def _with_colon(drafts: list[Draft], colon: Draft | None) -> list[Draft]:
    if colon is None or any(span.overlaps(colon.content[0]) for draft in drafts for span in draft.content):
        return drafts
    return [*drafts, colon]


def _outermost(drafts: list[Draft]) -> list[Draft]:
    """Leave out what stands inside the content of another: who says what somebody says somebody said is one utterance."""
    if len(drafts) < 2:
        return drafts
    kept = [draft for draft in drafts if not any(_holds(other, draft) for other in drafts if other is not draft)]
    return sorted(kept, key=lambda draft: draft.content[0].start)


def _holds(outer: Draft, inner: Draft) -> bool:
    """Say whether the cue of *inner* stands inside the content of *outer*, and not the other way round."""
    if inner.cue is None or outer.cue is None:
        return False
    if not any(span.contains(inner.cue) for span in outer.content):
        return False
    return outer.rule == "according to" or not any(span.contains(outer.cue) for span in inner.content)


def _start_of(quotation: QuotedSpan) -> int:
    return quotation.span.start


def _end_of(quotation: QuotedSpan) -> int:
    return quotation.span.end


def _attribution(draft: Draft, text: str, quotations: Sequence[QuotedSpan], speakers: Speakers, times: Sequence[TimeExpression]) -> Attribution:
    return Attribution(
        kind=_kind(draft.content, quotations),
        content=draft.content,
        speaker=speakers.speaker_of(draft),
        cue=Cue(draft.cue, text[draft.cue.slice], draft.lemma, draft.force) if draft.cue else None,
        when=_when(draft, times),
        rule=draft.rule,
    )


def _when(draft: Draft, times: Sequence[TimeExpression]) -> TimeExpression | None:
    """Return the first time among the circumstances of the utterance."""
    if draft.around is None:
        return None
    first = bisect_left(times, draft.around.start, key=_time_start)
    return times[first] if first < len(times) and draft.around.contains(times[first].span) else None


def _time_start(time: TimeExpression) -> int:
    return time.span.start


def _kind(content: Sequence[Span], quotations: Sequence[QuotedSpan]) -> AttributionKind:
    """Say whether all, none or a part of the content stands in quotation marks."""
    first = bisect_left(quotations, content[0].start, key=_end_of)
    last = bisect_left(quotations, content[-1].end, key=_start_of)
    marked = [quote.span for quote in quotations[first:last] if any(quote.span.overlaps(span) for span in content)]
    if not marked:
        return AttributionKind.INDIRECT
    return AttributionKind.DIRECT if all(any(mark.contains(span) for mark in marked) for span in content) else AttributionKind.MIXED
