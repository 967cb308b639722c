"""Utterances that one article quotes ─► the sentences in which the other gives them in its own words."""

from collections.abc import Iterator, Sequence

import attrs

from claimcheck.compare.quote.utterances import Utterance
from claimcheck.compare.quote.words import QuotedWords, quoted_words
from claimcheck.compare.sides.accounts import Account, AccountPair
from claimcheck.language.en.function_words import FUNCTION_WORDS
from claimcheck.model.comparisons import Aspect, Finding, FindingKind
from claimcheck.model.quotations import AttributionKind, Speaker
from claimcheck.model.spans import Span
from claimcheck.text.names import NameRelation, compare_person_names
from claimcheck.text.stems import stem
from claimcheck.text.wording import WORD

SHARED_STEMS = 2  # words of meaning that a paraphrase keeps, beside names, its speaker and its alignment: with one, other remarks of the speaker pass too
SHARED_SHARE = 0.33  # of the words of meaning on both sides; of 43 read by eye in BASIL and PAC 17 were paraphrases, of the 14 with as much 13
LONGEST_SHOWN = 12  # words of the quotation that an explanation repeats


@attrs.frozen
class Paraphrase:
    """Quoted words of one account, those at *stretch*, and the span in which *other* tells the same in its own words."""

    quoting: QuotedWords
    stretch: range
    other: Account
    span: Span
    speaker: str


def find_paraphrases(pair: AccountPair, utterances: Sequence[Utterance]) -> Iterator[Paraphrase]:
    """Yield, for aligned sentences of which one quotes somebody whom the other reports indirectly, the quoted and the reporting words."""
    quoted_left = {word.sentence for one in utterances for word in one.left_words}
    quoted_right = {word.sentence for one in utterances for word in one.right_words}
    left, right = _by_sentence(quoted_words(pair.left), quoted_left), _by_sentence(quoted_words(pair.right), quoted_right)
    for here, there in sorted(pair.aligned):
        for side, stretch in left.get(here, ()):
            yield from _reported(side, stretch, pair.right, there)
        for side, stretch in right.get(there, ()):
            yield from _reported(side, stretch, pair.left, here)


def compare_paraphrases(pair: AccountPair, utterances: Sequence[Utterance]) -> Iterator[Finding]:
    """Yield an agreement for each utterance that one account quotes and the other tells in its own words."""
    for one in find_paraphrases(pair, utterances):
        words = one.quoting.shown(one.stretch, LONGEST_SHOWN)
        told = f"{one.quoting.account.source} quotes {one.speaker}: “{words}”; {one.other.source} says it in its own words."
        evidence = one.quoting.evidence(one.stretch), one.other.evidence(one.span)
        yield Finding(FindingKind.AGREEMENT, Aspect.QUOTE, told, "quoted and paraphrased", tuple(sorted(evidence, key=lambda piece: piece.article)))


def _by_sentence(side: QuotedWords, known: set[int]) -> dict[int, list[tuple[QuotedWords, range]]]:
    """Return, for each sentence that is not in *known*, the stretches of its quotations."""
    found: dict[int, list[tuple[QuotedWords, range]]] = {}
    for sentence, stretch in side.stretches:
        if sentence not in known:
            found.setdefault(sentence, []).append((side, stretch))
    return found


def _reported(side: QuotedWords, stretch: range, other: Account, sentence: int) -> Iterator[Paraphrase]:
    speaker = side.account.speaker_of(side.span(stretch.start, stretch.stop))
    if not speaker or not speaker.name:
        return
    around = other.reading.document.sentences[sentence].span
    for attribution in other.attributions_by_sentence.get(sentence, ()):
        if attribution.kind is not AttributionKind.INDIRECT or not _same(speaker, attribution.speaker):
            continue
        contents = [span for span in attribution.content if span.overlaps(around)]
        if not contents:
            continue
        span = Span(max(around.start, contents[0].start), min(around.end, contents[-1].end))
        if _keeps_the_meaning(side.forms[stretch.start : stretch.stop], WORD.findall(other.reading.document.text[span.slice])):
            yield Paraphrase(side, stretch, other, span, speaker.name)
            return


def _keeps_the_meaning(quoted: Sequence[str], reported: Sequence[str]) -> bool:
    """Say whether what is *reported* has enough of the words that are *quoted*: names alone say of whom both speak, not what is said."""
    mine, theirs = _stems(quoted), _stems(reported)
    shared = mine & theirs
    plain = shared - _stems([word for word in reported if word[0].isupper()])
    return len(plain) >= SHARED_STEMS and 2 * len(shared) >= SHARED_SHARE * (len(mine) + len(theirs))


def _same(one: Speaker, other: Speaker | None) -> bool:
    if not other or not other.name or not one.name:
        return False
    return compare_person_names(one.name, other.name) in (NameRelation.SAME, NameRelation.COMPATIBLE)


def _stems(words: Sequence[str]) -> set[str]:
    return {stem(word.lower()) for word in words if word.lower() not in FUNCTION_WORDS}
