"""An utterance that two articles quote ─► a finding where it came to the reporters by two ways, as in a speech and in a statement."""

import re
from collections.abc import Iterator, Sequence

from claimcheck.compare.quote.utterances import Utterance
from claimcheck.compare.quote.words import QuotedWord, QuotedWords
from claimcheck.language.en.channels import AS_TOLD, CHANNEL_OF, CHANNEL_PREPOSITIONS
from claimcheck.model.comparisons import Aspect, Evidence, Finding, FindingKind, Severity
from claimcheck.model.spans import Span
from claimcheck.text.patterns import one_of
from claimcheck.text.wording import single_spaced

_CHANNEL = re.compile(rf"\b{one_of(CHANNEL_OF)}\b", re.IGNORECASE)
#: The first words of channels, hyphens apart or not: a sentence without any of them names none.
_OPENINGS = frozenset(opening for word in CHANNEL_OF for opening in (word.split()[0], re.split(r"\W", word, maxsplit=1)[0]))
_OPENING = re.compile(rf"{one_of(CHANNEL_PREPOSITIONS)}\b[^,;:“”\"]{{0,40}}", re.IGNORECASE)  # "In a (tweet) on Monday, ..."


def compare_channels(one: Utterance) -> Iterator[Finding]:
    """Yield where the two articles name two channels for *one*, of which each names one alone."""
    here, there = _channel(one.left, one.left_words), _channel(one.right, one.right_words)
    if not here or not there or here.value == there.value:
        return
    told = f"{one.left.account.source} has the words {_told(here)}, {one.right.account.source} {_told(there)}."
    yield Finding(FindingKind.DISCREPANCY, Aspect.SPEAKER, told, "another channel", (here, there), Severity.VARIANCE)


def _told(channel: Evidence) -> str:
    """Return how the words came: "as spoken (“news conference”)"."""
    return f"{AS_TOLD[channel.value or '']} (“{single_spaced(channel.text)}”)"


def _channel(side: QuotedWords, words: Sequence[QuotedWord]) -> Evidence | None:
    """Return the words that name the channel in the sentences of the quotation, or open the one before where the same person speaks; None if there are two."""
    sentences = sorted({word.sentence for word in words})
    found = _channel_in(side, sentences)
    if found and _is_anothers(side, found.span, words):
        return None
    if found or not sentences[0] or not _speaks_in(side, sentences[0] - 1, words):
        return found
    before = _channel_in(side, [sentences[0] - 1])
    document = side.account.reading.document
    if before is None or _is_anothers(side, before.span, words):
        return None
    return before if _OPENING.fullmatch(document.text, document.sentences[sentences[0] - 1].span.start, before.span.start) else None


def _is_anothers(side: QuotedWords, channel: Span, words: Sequence[QuotedWord]) -> bool:
    """Say whether the sentence names people before the *channel*, and not the speaker of *words* among them: "Lund issued a statement after Roe said"."""
    account = side.account
    speaker = account.speaker_of(Span(words[0].start, words[-1].end))
    start = account.reading.document.sentences[account.sentence_at(channel.start)].span.start
    named = {index for index, _ in account.mentions.within(Span(start, channel.start))} & account.people
    return bool(named) and speaker is not None and speaker.participant not in named


def _speaks_in(side: QuotedWords, sentence: int, words: Sequence[QuotedWord]) -> bool:
    """Say whether what *sentence* reports is given to the speaker of *words* alone."""
    speaker = side.account.speaker_of(Span(words[0].start, words[-1].end))
    others = [one.speaker for one in side.account.attributions_by_sentence.get(sentence, ())]
    if speaker is None or speaker.participant is None:
        return False
    return bool(others) and all(one is not None and one.participant == speaker.participant for one in others)


def _channel_in(side: QuotedWords, sentences: Sequence[int]) -> Evidence | None:
    document = side.account.reading.document
    sentences = [index for index in sentences if not _OPENINGS.isdisjoint(document.sentences[index].lowers)]
    if not sentences:
        return None
    quoted = [quotation.span for quotation in document.quotations]
    found = [
        Span(*match.span())
        for index in sentences
        for match in _CHANNEL.finditer(document.text, document.sentences[index].span.start, document.sentences[index].span.end)
    ]
    outside = {span: CHANNEL_OF[single_spaced(document.text[span.slice].lower())] for span in found if not any(one.overlaps(span) for one in quoted)}
    if len(set(outside.values())) != 1:
        return None
    span, channel = next(iter(outside.items()))
    return side.account.evidence(span, channel)
