"""Quotations without a cue of their own ─► a further piece of the utterance before, or an utterance by whoever spoke before."""

import attrs

from claimcheck.extract.attributions.complements import trimmed_end
from claimcheck.extract.attributions.drafts import Draft
from claimcheck.extract.attributions.lines import QUOTED, Line


def with_floating(drafts: list[Draft], line: Line, found: list[Draft]) -> None:
    """Add the drafts of *line* to *drafts*, and its floating quotation to the utterance that it goes on from."""
    if found or not line.quotes or not drafts:
        drafts.extend(found)
        return
    place = _utterance_before(drafts, line)
    if any(word.lower != QUOTED and word.text[0].isalnum() for word in line.words):
        if place is not None and drafts[place].rule != "past quote":  # the reporter goes on in words that are half the speaker's
            whole = line.span(0, trimmed_end(line, 0, len(line.words)))
            drafts[place] = attrs.evolve(drafts[place], content=(*drafts[place].content, whole))
        return
    spans = tuple(line.span(place, place + 1) for place in sorted(line.quotes))
    if place is not None:
        drafts[place] = attrs.evolve(drafts[place], content=(*drafts[place].content, *spans))
        return
    last = drafts[-1]
    if last.paragraph >= line.paragraph - 1 and last.source and any(_is_sentence(quote, line) for quote in line.quotes):
        drafts.append(Draft(spans, "floating", line.paragraph, last.source, None, "", last.force))


def _utterance_before(drafts: list[Draft], line: Line) -> int | None:
    """Return the place of the draft in the same paragraph that the quotation goes on from: the last one with a said-clause and marks."""
    for place in range(len(drafts) - 1, -1, -1):
        if drafts[place].paragraph != line.paragraph:
            return None
        if drafts[place].rule.startswith("said") or drafts[place].rule.endswith("quote"):
            return place
    return None


def _is_sentence(place: int, line: Line) -> bool:
    """Say whether the quotation at *place* is a whole sentence and no mere word or headline."""
    inner = line.quotes[place].inner
    return len(inner) > 0 and line.words[place].text.rstrip("\"”’' ")[-1:] in ".?!…"
