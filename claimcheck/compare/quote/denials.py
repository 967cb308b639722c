"""An utterance that two articles quote ─► a conflict where one of them sets a denial before the quoted words and the other does not."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from claimcheck.compare.quote.changes import DENYING
from claimcheck.compare.quote.utterances import Utterance
from claimcheck.compare.quote.words import QuotedWord, QuotedWords
from claimcheck.language.en.fillers import NARROWING_WORDS
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.spans import Span
from claimcheck.text.names import NameRelation, compare_person_names
from claimcheck.text.wording import WORD, spoken_out, written_form

REACH = 2  # words before the quoted ones in which a denial is theirs: "is not a “folly”", "never “promised”"
LONGEST_SHOWN = 8  # words of the quotation that an explanation repeats


def compare_denials(one: Utterance) -> Iterator[Finding]:
    """Yield a conflict where the words before those that both quote deny them in one article alone."""
    here, there = _denial(one.left, one.left_words), _denial(one.right, one.right_words)
    if (here is None) == (there is None):
        return
    if not one.sure and _is_quoted(one.left, here) | _is_quoted(one.right, there) and not _is_one_person(one, denied_left=here is not None):
        return  # inside the marks it may be somebody who answers the first speaker
    left, right = _with_denial(one.left, one.left_words, here), _with_denial(one.right, one.right_words, there)
    has, lacks = (one.left, one.right) if here else (one.right, one.left)
    words = one.first_words(LONGEST_SHOWN)
    denial = has.account.reading.document.text[(here or there or left).slice]
    told = f"{has.account.source} sets “{denial}” before the words “{words}”, {lacks.account.source} does not: one denies what the other affirms."
    evidence = one.left.account.evidence(left, "denied" if here else "affirmed"), one.right.account.evidence(right, "denied" if there else "affirmed")
    yield Finding(FindingKind.DISCREPANCY, Aspect.POLARITY, told, "denial before a quotation", evidence, Severity.CONFLICT)


def _denial(side: QuotedWords, words: Sequence[QuotedWord]) -> Span | None:
    """Return the denying word among the last words of the sentence before *words*."""
    document = side.account.reading.document
    start = document.sentences[words[0].sentence].span.start
    before = list(WORD.finditer(document.text, max(start, words[0].start - 40), words[0].start))[-REACH:]
    for hit, after in zip_longest(before, before[1:]):
        following = written_form(after[0]) if after else words[0].form
        if not DENYING.isdisjoint(spoken_out(written_form(hit[0]))) and following not in NARROWING_WORDS:
            return Span(*hit.span())
    return None


def _is_one_person(one: Utterance, *, denied_left: bool) -> bool:
    """Say whether both articles give the words to one person, or one of them denies them and the other, which names no speaker, tells only of this person."""
    if one.speakers is not None:
        return one.speakers is NameRelation.SAME
    denying, other = (one.left, one.right) if denied_left else (one.right, one.left)
    words, others = (one.left_words, one.right_words) if denied_left else (one.right_words, one.left_words)
    speaker = denying.speaker(words)
    if speaker is None or other.speaker(others):
        return False
    people = other.account.spoken_of(others[0].sentence) & other.account.people
    names = [other.account.reading.participants[person].name for person in people]
    return len(names) == 1 and compare_person_names(speaker.name, names[0]) is NameRelation.SAME


def _is_quoted(side: QuotedWords, denial: Span | None) -> bool:
    return denial is not None and any(one.inner.contains(denial) for one in side.account.reading.document.quotations)


def _with_denial(side: QuotedWords, words: Sequence[QuotedWord], denial: Span | None) -> Span:
    return Span(denial.start if denial else words[0].start, words[-1].end)
