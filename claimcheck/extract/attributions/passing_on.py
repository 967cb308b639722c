"""The drafts of a line ─► the same without an outlet that only passes on whose words the sentence gives: '"We stay," Hill said, according to X.'."""

from collections.abc import Sequence
from itertools import takewhile

import attrs

from claimcheck.extract.attributions.drafts import Draft
from claimcheck.extract.attributions.lexicon import entries
from claimcheck.extract.attributions.lines import Line
from claimcheck.extract.attributions.voices import names_somebody
from claimcheck.language.en.clauses import ARTICLES, PREPOSITIONS, RELATIVES
from claimcheck.language.en.modality import MODALS
from claimcheck.language.en.newsrooms import COUNTED_SOURCES, NEWSROOMS
from claimcheck.language.en.titles import NEWSPAPER_NAMES
from claimcheck.language.en.voices import SPEAKING_QUANTIFIERS
from claimcheck.model.spans import Span

_PASSED_ON = "according to"


def without_outlets(line: Line, drafts: list[Draft]) -> list[Draft]:
    """Leave out the sources behind "according to" whose sentence quotes somebody by a cue of its own."""
    outlets = [draft for draft in drafts if draft.rule == _PASSED_ON] if line.quotes and len(drafts) > 1 else []
    for outlet in outlets:
        said = [draft for draft in drafts if draft.rule != _PASSED_ON and _is_said(line, draft, outlet)]
        quoted = [line.span(place, place + 1) for place in line.quotes]
        passed = [quote for quote in quoted if _holds(outlet.content, quote)]
        if outlet.source is None or not _passes_on(line, outlet.source):  # then only a said-clause beside the quotation is sure
            said = [draft for draft in said if draft.rule.startswith("said ")]
        if passed and all(any(_holds(draft.content, quote) for draft in said) for quote in passed):
            drafts = [_before(draft, outlet) if draft in said else draft for draft in drafts if draft is not outlet]
    return drafts


def _passes_on(line: Line, source: Span) -> bool:
    """Say whether the source is a newsroom or people, who repeat what they heard; of an indictment or a bureau the words may be its own."""
    words = [word.text for word in line.words if source.start <= word.start < source.end and word.lower not in ARTICLES] or [""]
    if words[0] in SPEAKING_QUANTIFIERS and words[1:2] == ["of"]:
        words = words[2:]  # "one of the officials"
    named = bool({" ".join(words), " ".join(("The", *words))} & NEWSROOMS) or not NEWSPAPER_NAMES.isdisjoint(words[-1:])
    return named or any(names_somebody(word) or word in COUNTED_SOURCES for word in takewhile(lambda word: word not in PREPOSITIONS, words))


def _is_said(line: Line, draft: Draft, outlet: Draft) -> bool:
    """Say whether *draft* is what the main clause says before or behind the outlet; "the council, which called it" is an aside of the outlet's."""
    if draft.source is None or draft.cue is None or not _holds(outlet.content, draft.cue) or _is_yet_to_be_said(line, draft):
        return False
    return not any(draft.source == line.span(place, place + 1) for place, word in enumerate(line.lowers) if word in RELATIVES)


def _is_yet_to_be_said(line: Line, draft: Draft) -> bool:
    """Say whether nobody has spoken yet, so that the words are those of who tells of it: "will talk about", "plans to"; a promise is spoken."""
    if draft.cue is None or any("quote" in entry.frames for entry in entries().get(draft.lemma, ())):
        return False
    return draft.rule.endswith(" infinitive") or any(word.lower in MODALS for word in line.words if draft.cue.start <= word.start < draft.cue.end)


def _holds(content: Sequence[Span], inner: Span) -> bool:
    return any(span.contains(inner) for span in content)


def _before(draft: Draft, outlet: Draft) -> Draft:
    """Cut from the words said the outlet that stands behind them."""
    end = outlet.content[0].end
    behind = outlet.cue is not None and draft.content[-1].overlaps(outlet.cue) and draft.content[-1].start < end
    return attrs.evolve(draft, content=(*draft.content[:-1], Span(draft.content[-1].start, end))) if behind else draft
