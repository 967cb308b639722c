"""Utterances that one article quotes ─► the sentences in which the other gives them in its own words."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

import attrs

from claimcheck.compare.quote.changes import DENYING
from claimcheck.compare.quote.utterances import Utterance
from claimcheck.compare.quote.words import QuotedWords, quoted_words
from claimcheck.compare.sides.accounts import Account, AccountPair
from claimcheck.compare.sides.wording import plain
from claimcheck.language.en.numbers import FRACTIONS, ORDINALS, SCALES, SMALL_NUMBERS, TENS
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Likeness, Shared
from claimcheck.model.quotations import AttributionKind, Speaker
from claimcheck.model.spans import Span
from claimcheck.text.names import NameRelation, compare_person_names
from claimcheck.text.remembering import Remembered
from claimcheck.text.stems import content_stems, stem
from claimcheck.text.wording import WORD, first_words, spoken_out, written_form

SHARED_STEMS = 2  # words of meaning that a paraphrase keeps, beside names, its speaker and its alignment: with one, other remarks of the speaker pass too
LEAST_SHARE = 0.33  # of the words of meaning on both sides; of 40 read by eye in BASIL and PAC 24 were paraphrases,
SURE_SHARE = 0.44  # of those with this much in common, or with
QUOTED_SHARE = 0.6  # of the quoted words told again, since who reports adds much of his own, 20 of 22
DENIAL_REACH = 5  # words behind a denial that it turns round
LONGEST_SHOWN = 12  # words of either side that an explanation repeats


@attrs.frozen
class Paraphrase:
    """Quoted words of one account, those at *stretch*, and the span in which *other* tells the same in its own words."""

    quoting: QuotedWords
    stretch: range
    other: Account
    span: Span
    speaker: str
    likeness: float


def find_paraphrases(pair: AccountPair, utterances: Sequence[Utterance]) -> Iterator[Paraphrase]:
    """Yield, for aligned sentences of which one quotes somebody whom the other reports indirectly, the quoted and the reporting words.

    What is reported once is told of one quotation, the one most like it.
    """
    quoted_left = {word.sentence for one in utterances for word in one.left_words}
    quoted_right = {word.sentence for one in utterances for word in one.right_words}
    left, right = _by_sentence(quoted_words(pair.left), quoted_left), _by_sentence(quoted_words(pair.right), quoted_right)
    found: list[Paraphrase] = []
    for here, there in sorted(pair.aligned):
        found += [one for side, stretch in left.get(here, ()) for one in _reported(side, stretch, pair.right, there)]
        found += [one for side, stretch in right.get(there, ()) for one in _reported(side, stretch, pair.left, here)]
    taken: list[tuple[int, Span]] = []
    for one in sorted(found, key=_most_alike_first):
        if not any(article == one.other.article and span.overlaps(one.span) for article, span in taken):
            taken.append((one.other.article, one.span))
            yield one


def _most_alike_first(one: Paraphrase) -> tuple[float, int, int]:
    return (-one.likeness, one.span.start, one.quoting.span(one.stretch.start, one.stretch.stop).start)


def compare_paraphrases(pair: AccountPair, utterances: Sequence[Utterance]) -> Iterator[Finding]:
    """Yield an agreement for each utterance that one account quotes and the other tells in its own words."""
    for one in find_paraphrases(pair, utterances):
        words = one.quoting.shown(one.stretch, LONGEST_SHOWN)
        retold = first_words(plain(one.other.evidence(one.span).text), LONGEST_SHOWN)
        told = f"{one.quoting.account.source} quotes {one.speaker}: “{words}”; {one.other.source} reports it in its own words: “{retold}”"
        evidence = tuple(sorted((one.quoting.evidence(one.stretch), one.other.evidence(one.span)), key=lambda piece: piece.article))
        shared = Shared(told, likeness=Likeness.RETOLD)
        yield Finding(FindingKind.AGREEMENT, Aspect.QUOTE, f"{told}.", "quoted and paraphrased", evidence, shared=shared)


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
        likeness = _likeness(side.forms[stretch.start : stretch.stop], WORD.findall(other.reading.document.text[span.slice]))
        if likeness is not None:
            yield Paraphrase(side, stretch, other, span, speaker.name, likeness)
            return


def _likeness(quoted: Sequence[str], reported: Sequence[str]) -> float | None:
    """Return which share of the words of meaning is in what is *quoted* and in what is *reported*, None where that is too little for one statement.

    Names and figures alone say of whom and of how many both speak, not what is said. The very words are no words of one's own; and what is denied on one
    side alone is the opposite.
    """
    forms = [written_form(word) for word in reported]
    if " ".join(forms) == " ".join(quoted) or _turns_round(quoted, forms) or _turns_round(forms, quoted):
        return None
    mine, theirs = content_stems(quoted), content_stems(forms)
    shared = mine & theirs
    plain = shared - content_stems([form for word, form in zip(reported, forms, strict=True) if word[0].isupper() or form[0].isdigit()]) - _figures()
    share = 2 * len(shared) / max(1, len(mine) + len(theirs))
    told = share >= SURE_SHARE or (share >= LEAST_SHARE and len(shared) >= QUOTED_SHARE * len(mine))
    return share if told and len(plain) >= SHARED_STEMS else None


def _turns_round(words: Sequence[str], others: Sequence[str]) -> bool:
    """Say whether *words* deny something that *others*, without a denial, have too."""
    if any(map(_DENIES.__getitem__, others)):
        return False
    denied = [other for place, word in enumerate(words) if _DENIES[word] for other in words[place + 1 : place + 1 + DENIAL_REACH]]
    return not content_stems(denied).isdisjoint(content_stems(others))


_DENIES = Remembered(lambda form: not DENYING.isdisjoint(spoken_out(form)))


def _same(one: Speaker, other: Speaker | None) -> bool:
    if not other or not other.name or not one.name:
        return False
    return compare_person_names(one.name, other.name) in (NameRelation.SAME, NameRelation.COMPATIBLE)


@lru_cache(maxsize=1)  # not on import, for the stemmer is slow to load
def _figures() -> frozenset[str]:
    return frozenset(map(stem, (*SMALL_NUMBERS, *TENS, *SCALES, *FRACTIONS, *ORDINALS)))
