"""An utterance that two articles quote ─► a conflict where one of them sets a denial before the quoted words and the other does not."""

from collections.abc import Iterator, Sequence

from claimcheck.compare.quote.changes import DENYING
from claimcheck.compare.quote.utterances import Utterance
from claimcheck.compare.quote.words import QuotedWord, QuotedWords
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.spans import Span
from claimcheck.text.wording import WORD, spoken_out, written_form

REACH = 2  # words before the quoted ones in which a denial is theirs: "is not a “folly”", "never “promised”"
LONGEST_SHOWN = 8  # words of the quotation that an explanation repeats


def compare_denials(one: Utterance) -> Iterator[Finding]:
    """Yield a conflict where the words before those that both quote deny them in one article alone."""
    here, there = _denial(one.left, one.left_words), _denial(one.right, one.right_words)
    if (here is None) == (there is None):
        return
    left, right = _with_denial(one.left, one.left_words, here), _with_denial(one.right, one.right_words, there)
    has, lacks = (one.left, one.right) if here else (one.right, one.left)
    words = one.left.shown(one.match.left_start, one.match.left_end, LONGEST_SHOWN)
    denial = has.account.reading.document.text[(here or there or left).slice]
    told = f"{has.account.source} sets “{denial}” before the words “{words}”, {lacks.account.source} does not: one denies what the other affirms."
    evidence = one.left.account.evidence(left, "denied" if here else "affirmed"), one.right.account.evidence(right, "denied" if there else "affirmed")
    yield Finding(FindingKind.DISCREPANCY, Aspect.POLARITY, told, "denial before a quotation", evidence, Severity.CONFLICT)


def _denial(side: QuotedWords, words: Sequence[QuotedWord]) -> Span | None:
    """Return the denying word among the last words of the sentence before *words*."""
    document = side.account.reading.document
    start = document.sentences[words[0].sentence].span.start
    before = list(WORD.finditer(document.text, max(start, words[0].start - 40), words[0].start))[-REACH:]
    return next((Span(*hit.span()) for hit in before if not DENYING.isdisjoint(spoken_out(written_form(hit[0])))), None)


def _with_denial(side: QuotedWords, words: Sequence[QuotedWord], denial: Span | None) -> Span:
    return Span(denial.start if denial else words[0].start, words[-1].end)
