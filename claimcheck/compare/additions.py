"""Readings, how they line up, and what was found to agree ─► additions: sentences that only one article tells."""

from collections.abc import Iterable, Sequence

from claimcheck.compare.quote.findings import SAME_WORDS
from claimcheck.model.analyses import Reading, source_names
from claimcheck.model.comparisons import Aspect, Evidence, Finding, FindingKind, Lineup
from claimcheck.model.documents import Sentence
from claimcheck.model.spans import Span


def find_additions(readings: Sequence[Reading], lineup: Lineup, found: Iterable[Finding]) -> list[Finding]:
    """Return one addition for each sentence that no other article tells.

    A sentence most of which another article quotes, by what was *found*, is none, though too little in it is rare enough for an alignment ("It's wrong.");
    nor is one without a word in it.
    """
    sources = source_names(readings)
    quoted = _quoted_by_both(found)
    additions = []
    for number, index in lineup.alone:
        sentence = readings[number].document.sentences[index]
        if _has_words(sentence) and not any(_covers(span, sentence.span) for span in quoted.get(number, ())):
            words = readings[number].document.text[sentence.span.slice]
            evidence = (Evidence(number, sentence.span, words),)
            additions.append(Finding(FindingKind.ADDITION, Aspect.EVENT, f"Only {sources[number]} tells this.", "lone sentence", evidence))
    return additions


def _quoted_by_both(found: Iterable[Finding]) -> dict[int, list[Span]]:
    """Return the words of each article, by its number, that another one quotes too."""
    spans: dict[int, list[Span]] = {}
    for finding in found:
        if finding.rule == SAME_WORDS:
            for piece in finding.evidence:
                spans.setdefault(piece.article, []).append(piece.span)
    return spans


def _has_words(sentence: Sentence) -> bool:
    return any(token.text[0].isalnum() for token in sentence.tokens)


def _covers(quoted: Span, sentence: Span) -> bool:
    """Say whether the quoted words are at least half of the sentence."""
    return 2 * (min(quoted.end, sentence.end) - max(quoted.start, sentence.start)) >= len(sentence)
