"""Lines, mentions and times ─► attributions in the order of their contents."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from claimcheck.extract.attributions.clauses import announced, clause_drafts
from claimcheck.extract.attributions.colons import colon_draft
from claimcheck.extract.attributions.drafts import Draft
from claimcheck.extract.attributions.floating import Utterances
from claimcheck.extract.attributions.lines import Line, lines_of
from claimcheck.extract.attributions.passing_on import without_outlets
from claimcheck.extract.attributions.prepositions import preposition_drafts
from claimcheck.extract.attributions.resolution import Speakers
from claimcheck.extract.attributions.signatures import signed_draft
from claimcheck.model.documents import Document
from claimcheck.model.participants import MentionIndex
from claimcheck.model.quotations import Attribution, AttributionKind, Cue
from claimcheck.model.spans import Span
from claimcheck.model.times import TimeExpression

# Read once: a member of an enumeration takes Python 3.11 many times as long as a name.
_DIRECT, _MIXED, _INDIRECT = AttributionKind.DIRECT, AttributionKind.MIXED, AttributionKind.INDIRECT

_LONGEST_LINE = 400  # words; no sentence of the news seen has 200: what is longer is a list or a broken text, and would take long to read


def find_attributions(document: Document, mentions: MentionIndex, times: Sequence[TimeExpression]) -> tuple[Attribution, ...]:
    """Return who said what, in the order of the contents."""
    lines = list(lines_of(document))
    utterances = Utterances()
    for line, drafts in zip(lines, _drafts_of(lines), strict=True):
        utterances.add(line, drafts, None if drafts else announced(line))
    speakers = Speakers(document, mentions)
    around = _Surroundings(document.text, [one.span for one in document.quotations if one.depth == 0], times)
    found = [_attribution(draft, speakers, around) for draft in utterances.drafts]
    return tuple([one for one in found if not _is_nobodys(one)])


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
    for line, signature, clauses, prepositions, colon in zip(lines, signed, by_clause, by_preposition, by_colon, strict=True):
        told = without_outlets(line, [*clauses, *prepositions]) if prepositions else clauses
        yield [signature] if signature else _with_colon(_outermost(told), colon)


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


class _Surroundings:
    """The quotations and the times of an article, each in the order of the text, to look up what lies around an utterance."""

    def __init__(self, text: str, quotations: Sequence[Span], times: Sequence[TimeExpression]) -> None:
        self.text, self._quotations, self._times = text, quotations, times
        self._quotation_starts = [span.start for span in quotations]
        self._quotation_ends = [span.end for span in quotations]
        self._time_starts = [time.span.start for time in times]

    def first_time_in(self, span: Span) -> TimeExpression | None:
        """Return the first time that begins with *span* or behind its start, if *span* holds it."""
        first = bisect_left(self._time_starts, span.start)
        return self._times[first] if first < len(self._times) and span.contains(self._times[first].span) else None

    def kind_of(self, content: Sequence[Span]) -> AttributionKind:
        """Say whether all, none or a part of the content stands in quotation marks."""
        first = bisect_left(self._quotation_ends, content[0].start)
        last = bisect_left(self._quotation_starts, content[-1].end)
        marked = [mark for mark in self._quotations[first:last] if any(mark.overlaps(span) for span in content)]
        if not marked:
            return _INDIRECT
        return _DIRECT if all(any(mark.contains(span) for mark in marked) for span in content) else _MIXED


def _attribution(draft: Draft, speakers: Speakers, around: _Surroundings) -> Attribution:
    cue = draft.cue
    return Attribution(
        kind=around.kind_of(draft.content),
        content=draft.content,
        speaker=speakers.speaker_of(draft),
        cue=Cue(cue, around.text[cue.start : cue.end], draft.lemma, draft.force) if cue else None,
        when=around.first_time_in(draft.around) if draft.around is not None else None,  # among the circumstances of the utterance
        rule=draft.rule,
    )
