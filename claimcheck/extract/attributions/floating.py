"""The drafts of one line after the other ─► all drafts: a quotation without a cue goes on from the utterance before, or is said by whoever spoke last."""

import attrs

from claimcheck.extract.attributions.drafts import Draft
from claimcheck.extract.attributions.endings import trimmed_end
from claimcheck.extract.attributions.lines import DASHES, QUOTED, Line
from claimcheck.extract.attributions.signatures import signed_by
from claimcheck.model.spans import Span

#: Rules whose content a further quotation goes on from.
_GOING_ON = frozenset({"said behind", "said aside", "said inverted", "announced", "according to", "as said"})

_SHORTEST_UTTERANCE = 4  # words


@attrs.define
class Utterances:
    """The drafts so far, and which of them may go on."""

    drafts: list[Draft] = attrs.field(factory=list)
    _before: Line | None = None
    _announced: Draft | None = None

    def add(self, line: Line, found: list[Draft], announced: Draft | None) -> None:
        """Take in the drafts of *line*, or its quotation that no cue of its own gives to anybody; *announced* is what it says is to come."""
        if found:
            self.drafts.extend(found)
            self._give_opened_paragraph(line, len(found))
        elif self._announced and line.quotes and line.lowers[0] == QUOTED:
            self.drafts.append(attrs.evolve(self._announced, content=_quoted(line), paragraph=line.paragraph))
        elif self._answers_on(line):
            self._extend(len(self.drafts) - 1, line, spoken=False)
        elif line.quotes:
            self._add_floating(line)
        elif line.lowers[0] in DASHES:
            self._sign(line)
        self._before, self._announced = line, announced

    def _answers_on(self, line: Line) -> bool:
        """Say whether the line goes on with what a label gives to somebody: 'Hill: We meet. The port is closed.'."""
        return bool(self.drafts) and self.drafts[-1].rule == "label" and self.drafts[-1].paragraph == line.paragraph

    def _give_opened_paragraph(self, line: Line, count: int) -> None:
        """Give a paragraph that ended with its quotation open to the speaker that this line names."""
        if len(self.drafts) <= count or not self._goes_on_here(line):
            return
        floating, first = self.drafts[-count - 1], self.drafts[-count]
        if floating.rule == "floating" and first.content[0].start == line.words[0].start:
            self.drafts[-count - 1 : -count + 1 or None] = [attrs.evolve(first, content=(*floating.content, *first.content))]

    def _sign(self, line: Line) -> None:
        """Give the paragraph before, a quotation alone, to the name that this line signs it with."""
        before = self._before
        if before is None or before.paragraph != line.paragraph - 1 or not before.quotes or not _is_spoken(before):
            return
        signed = signed_by(line, Draft(_quoted(before), "signed", before.paragraph))
        if signed is None:
            return
        if self.drafts and self.drafts[-1].rule == "floating" and self.drafts[-1].content == signed.content:
            self.drafts.pop()
        self.drafts.append(signed)

    def _add_floating(self, line: Line) -> None:
        spoken = _is_spoken(line)
        place = self._utterance_before(line, spoken) if spoken or _half_spoken(line) else None
        if place is not None:
            self._extend(place, line, spoken)
        elif spoken and any(_is_sentence(quote, line) for quote in line.quotes):
            self._float(line)

    def _float(self, line: Line) -> None:
        """Give the quotation to whoever spoke last, or to nobody yet where it goes on in a paragraph that may name the speaker."""
        last = self.drafts[-1] if self.drafts else None
        near = last is not None and last.paragraph >= line.paragraph - 1 and last.source is not None
        if near and last:
            self.drafts.append(Draft(_quoted(line), "floating", line.paragraph, last.source, force=last.force))
        elif line.quotes and max(line.quotes.items())[1].continues:
            self.drafts.append(Draft(_quoted(line), "floating", line.paragraph))

    def _extend(self, place: int, line: Line, spoken: bool) -> None:
        """Let the utterance go on in the quotations of *line*, or in the reporter's words that are half the speaker's."""
        pieces = _quoted(line) if spoken else (line.span(0, trimmed_end(line, 0, len(line.words))),)
        draft = self.drafts[place]
        self.drafts[place] = attrs.evolve(draft, content=(*draft.content, *pieces), paragraph=line.paragraph)

    def _utterance_before(self, line: Line, spoken: bool) -> int | None:
        """Return the place of the utterance that the quotation goes on from."""
        for place in range(len(self.drafts) - 1, -1, -1):
            draft = self.drafts[place]
            if draft.paragraph < line.paragraph - 1:
                return None
            if draft.paragraph == line.paragraph and not self._told_between(line):
                if draft.rule in _GOING_ON or (spoken and (draft.rule.endswith("quote") or self._told_last(draft))):
                    return place
            if draft.paragraph == line.paragraph - 1:
                goes_on = self._goes_on_here(line) or self._said_last(draft, line, spoken) or self._announced_goes_on(draft, spoken)
                return place if goes_on else None
        return None

    def _told_between(self, line: Line) -> bool:
        """Say whether a sentence of the reporter alone stands right before, so that what follows does not go on from what was said."""
        before = self._before
        if before is None or before.paragraph != line.paragraph:
            return False
        return not any(span.start < before.words[-1].end and before.words[0].start < span.end for span in self.drafts[-1].content)

    def _told_last(self, draft: Draft) -> bool:
        """Say whether the sentence before ended with what *draft* reports: 'She added that it fell. "We ran."'."""
        if self._before is None or len(self._before.words) == 1 or draft.source is None or not draft.rule.endswith((" clause", " that")):
            return False
        opening = self._before.words[0].start
        alone = sum(one.content[-1].start >= opening for one in self.drafts) == 1
        return draft.content[-1].end >= self._before.words[-2].end and (draft.lemma == "add" or (alone and draft.source.start >= opening))

    def _goes_on_here(self, line: Line) -> bool:
        """Say whether the line before left a quotation open that this one takes up."""
        if self._before is None or self._before.paragraph != line.paragraph - 1:
            return False
        quote = self._before.quotes.get(len(self._before.words) - 1)
        return quote is not None and quote.continues

    def _announced_goes_on(self, draft: Draft, spoken: bool) -> bool:
        """Say whether this paragraph and the one before are quotations alone, announced by the same line."""
        return spoken and draft.rule == "announced" and self._before is not None and _is_spoken(self._before)

    def _said_last(self, draft: Draft, line: Line, spoken: bool) -> bool:
        """Say whether the paragraph before ended with the said-clause of *draft*, so that a quotation here goes on."""
        if not spoken or self._before is None or draft.rule not in _GOING_ON or draft.cue is None:
            return False
        return self._before.words[0].start <= draft.cue.start and self._before.words[-1].lower != QUOTED and _is_sentence(0, line)


def _quoted(line: Line) -> tuple[Span, ...]:
    return tuple(line.span(place, place + 1) for place in sorted(line.quotes))


def _is_spoken(line: Line) -> bool:
    """Say whether nothing of the line stands outside quotation marks."""
    return all(word.lower == QUOTED or not word.text[0].isalnum() for word in line.words)


def _half_spoken(line: Line) -> bool:
    """Say whether a quotation of the line is long enough to be an utterance and no mere term: 'The "stop-work" order came in May.'."""
    return any(len(line.words[place].text.split()) >= _SHORTEST_UTTERANCE for place in line.quotes)


def _is_sentence(place: int, line: Line) -> bool:
    """Say whether the quotation at *place* is a whole sentence and no mere word or headline."""
    quote = line.quotes.get(place)
    return quote is not None and len(quote.inner) > 0 and line.words[place].text.rstrip("\"”’' ")[-1:] in ".?!…"
