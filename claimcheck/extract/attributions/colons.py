"""A line ─► the attribution that a colon makes: "Smith: ...", "Her answer was: ..."."""

from claimcheck.extract.attributions.cues import is_group_word, plain
from claimcheck.extract.attributions.drafts import Draft
from claimcheck.extract.attributions.endings import trimmed_end
from claimcheck.extract.attributions.lines import QUOTED, Line
from claimcheck.extract.attributions.subjects import opening_subject
from claimcheck.language.en.clauses import PREPOSITIONS

_LONGEST_LABEL = 6  # words that a speaker's label in a transcript has at most
_SHORTEST_UTTERANCE = 4  # words; shorter quotations behind a colon are names as often


def colon_draft(line: Line) -> Draft | None:
    """Return the attribution of the first colon that a quotation follows, or that a speaker's label opens the line with."""
    colon = line.lowers.index(":") if ":" in line.lowers else 0
    if not colon or colon + 1 >= len(line.words):
        return None
    label = _label(line, colon)
    quoted = line.lowers[colon + 1] == QUOTED and len(line.words[colon + 1].text.split()) >= _SHORTEST_UTTERANCE
    if not label and not quoted:
        return None
    source = (0, colon) if label else opening_subject(line, colon)
    start = source[1] if source and source[1] < colon else colon
    return Draft(
        content=(line.span(colon + 1, trimmed_end(line, colon + 1, len(line.words))),),
        rule="label" if label else "colon quote",
        paragraph=line.paragraph,
        source=line.span(*source) if source else None,
        cue=line.span(start, colon + 1),
        lemma=":",
    )


def _label(line: Line, colon: int) -> bool:
    """Say whether the words before the colon are a speaker's name alone: "SMITH: ...", "Ana Smith: ..."."""
    words = line.words[:colon]
    if colon > _LONGEST_LABEL or not all(word.text[0].isupper() or word.lower == "." for word in words):
        return False
    return not any(is_group_word(word) or plain(word) in PREPOSITIONS for word in words)
