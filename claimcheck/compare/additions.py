"""Readings, how they line up, and what was found to agree ─► additions: sentences that only one article tells."""

from collections.abc import Iterable, Sequence

from claimcheck.model.analyses import Reading, source_names
from claimcheck.model.comparisons import Aspect, Evidence, Finding, FindingKind, Lineup
from claimcheck.model.documents import Sentence
from claimcheck.model.spans import Span

#: A quotation of fewer words may be of two utterances.
FEWEST_QUOTED = 2
#: A sentence of fewer words may be told twice of two things.
FEWEST_REPEATED = 5
#: Marks that are curled where words are quoted, and straight where a post is shown.
_PLAIN_MARKS = {"“": '"', "”": '"', "‘": "'", "’": "'"}


def find_additions(readings: Sequence[Reading], lineup: Lineup, found: Iterable[Finding]) -> list[Finding]:
    """Return one addition for each sentence that no other article tells.

    A sentence in which the articles differ, by what was *found*, is none, for both speak; nor is one that both quote, though too little in it is rare enough
    for an alignment ("It's wrong."); nor one without a word in it, nor one that its article has told in the same words before, as of a post that it shows.
    """
    sources = source_names(readings)
    told = _told_by_both(found)
    repeated = [_repeated(reading) for reading in readings]
    additions = []
    for number, index in lineup.alone:
        sentence = readings[number].document.sentences[index]
        if _has_words(sentence) and index not in repeated[number] and not _is_told(sentence.span, told.get(number, ())):
            evidence = (Evidence(number, sentence.span, readings[number].document.text[sentence.span.slice]),)
            additions.append(Finding(FindingKind.ADDITION, Aspect.EVENT, f"Found in {sources[number]} alone.", "lone sentence", evidence))
    return additions


def _told_by_both(found: Iterable[Finding]) -> dict[int, list[Span]]:
    """Return the words of each article, by its number, that another one tells otherwise, or quotes too."""
    spans: dict[int, list[Span]] = {}
    for finding in found:
        if finding.kind is FindingKind.DISCREPANCY or finding.aspect is Aspect.QUOTE:
            for piece in finding.evidence:
                if finding.kind is FindingKind.DISCREPANCY or len(piece.text.split()) >= FEWEST_QUOTED:
                    spans.setdefault(piece.article, []).append(piece.span)
    return spans


def _repeated(reading: Reading) -> set[int]:
    """Return the sentences that stand in the article before, word by word: no short ones, which are told of several things ("It's wrong.")."""
    text, known, repeated = _with_plain_marks(reading.document.text), set[str](), set[int]()
    for sentence in reading.document.sentences:
        words = text[sentence.span.slice].split()
        if len(words) >= FEWEST_REPEATED:
            told = " ".join(words).strip('"')
            if told in known:
                repeated.add(sentence.index)
            known.add(told)
    return repeated


def _with_plain_marks(text: str) -> str:
    """Return *text*, as long as before, with straight marks. (Mark by mark: `str.translate` takes forty times as long, for it asks of every letter.)"""
    for curled, plain in _PLAIN_MARKS.items():
        text = text.replace(curled, plain)
    return text


def _has_words(sentence: Sentence) -> bool:
    return any(token.text[0].isalnum() for token in sentence.tokens)


def _is_told(sentence: Span, told: Iterable[Span]) -> bool:
    """Say whether some of the words *told* stand in the sentence, or are at least half of it."""
    start, end = sentence.start, sentence.end
    near = [words for words in told if words.start <= end and start <= words.end]
    return any(sentence.contains(words) or 2 * (min(words.end, end) - max(words.start, start)) >= end - start for words in near)
