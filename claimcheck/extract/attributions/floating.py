"""Quotations without a cue of their own ─► a further piece of the utterance before, or an utterance by whoever spoke before."""

import attrs

from claimcheck.extract.attributions.drafts import Draft
from claimcheck.extract.attributions.lines import QUOTED, Line


def with_floating(drafts: list[Draft], line: Line, found: list[Draft]) -> None:
    """Add the drafts of *line* to *drafts*, and its floating quotation to the utterance that it goes on from."""
    if found or not line.quotes or any(word.lower != QUOTED and word.text[0].isalnum() for word in line.words):
        drafts.extend(found)
        return
    if not drafts:
        return
    last = drafts[-1]
    spans = tuple(line.span(place, place + 1) for place in sorted(line.quotes))
    if last.paragraph == line.paragraph and last.rule.startswith(("said", "past quote")):
        drafts[-1] = attrs.evolve(last, content=(*last.content, *spans))
        return
    if last.paragraph >= line.paragraph - 1 and last.source:
        drafts.append(Draft(spans, "floating", line.paragraph, last.source, None, "", last.force))
