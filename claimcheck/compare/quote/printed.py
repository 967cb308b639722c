"""Words that one article quotes ─► findings where the other prints them without marks, as of a document that it copies, and not quite the same."""

from collections.abc import Iterator, Sequence

from claimcheck.compare.quote.words import QuotedWords, quoted_words
from claimcheck.compare.sides.accounts import Account, AccountPair
from claimcheck.language.en.clauses import AUXILIARIES, DETERMINERS
from claimcheck.language.en.function_words import POINTING_WORDS
from claimcheck.language.en.word_classes import PRONOUNS
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.spans import Span
from claimcheck.text.edits import WordEdit, word_edits
from claimcheck.text.wording import WORD, single_spaced, spoken_forms

LEAST_SCORE = 0.9  # how surely the sentences tell the same
FEWEST = 10  # words quoted; fewer are told in the same words by chance
SAME_SHARE = 0.85  # of the quoted words; below it the other article tells them in its own words
WIDEST = 2  # words of a change; more are the writer's own
RUN = 3  # words that both have before a change, and behind it
#: What changes where words are told instead of quoted ("our" to "their", "will" to "would"), and says nothing of a copy.
FITTED = AUXILIARIES | DETERMINERS | PRONOUNS | POINTING_WORDS


def compare_printed(pair: AccountPair) -> Iterator[Finding]:
    """Yield the words that differ between what one account quotes and the other prints without marks."""
    left, right = quoted_words(pair.left), quoted_words(pair.right)
    here_quoted, there_quoted = left.by_sentence, right.by_sentence
    close = [places for places, score in pair.likely.items() if score >= LEAST_SCORE and (places[0] in here_quoted) is not (places[1] in there_quoted)]
    for here, there in sorted(close):
        if here in here_quoted:
            yield from _differences(left, here, pair.right, there)
        else:
            yield from _differences(right, there, pair.left, here)


def _differences(quoting: QuotedWords, sentence: int, other: Account, at: int) -> Iterator[Finding]:
    stretches = [stretch for where, stretch in quoting.stretches if where == sentence and len(stretch) >= FEWEST]
    if not stretches:
        return
    words = other.once[_printed, at]
    forms = [form for form, _ in words]
    for stretch in stretches:
        quoted = quoting.forms[stretch.start : stretch.stop]
        edits = word_edits(quoted, forms)
        inside = [edit for edit in edits if edit.left_start and edit.left_end < len(quoted)]
        length = len(quoted) - sum(edit.left_end - edit.left_start for edit in edits if edit not in inside)
        missing = sum(max(edit.left_end - edit.left_start, edit.right_end - edit.right_start) for edit in inside)
        if length < FEWEST or length - missing < SAME_SHARE * length:
            continue
        for edit in _inner(edits, len(quoted)):
            here, there = quoted[edit.left_start : edit.left_end], forms[edit.right_start : edit.right_end]
            if FITTED.isdisjoint((*here, *there)) and _letters(here) != _letters(there):
                yield _discrepancy(quoting, stretch, edit, other, words)


def _letters(forms: Sequence[str]) -> str:
    """Return the letters of words, however they are parted, and without a genitive's ending: "Reyes'" is "Reyes's"."""
    return "".join([form.removesuffix("'s").removesuffix("'") for form in forms])


def _printed(account: Account, sentence: int) -> list[tuple[str, Span]]:
    """Return the words of a sentence by the forms under which quoted ones are compared, each with its place."""
    document = account.reading.document
    span = document.sentences[sentence].span
    return [(form, Span(*hit.span())) for hit in WORD.finditer(document.text, span.start, span.end) for form in spoken_forms(hit[0])]


def _inner(edits: Sequence[WordEdit], length: int) -> Iterator[WordEdit]:
    """Yield the short changes between two runs of words that both have."""
    ends = [0, *(edit.left_end for edit in edits)]
    starts = [*(edit.left_start for edit in edits), length]
    for edit, end, start in zip(edits, ends, starts[1:], strict=False):
        longest = max(edit.left_end - edit.left_start, edit.right_end - edit.right_start)
        if longest <= WIDEST and min(edit.left_start - end, start - edit.left_end) >= RUN:
            yield edit


def _discrepancy(quoting: QuotedWords, stretch: range, edit: WordEdit, other: Account, words: Sequence[tuple[str, Span]]) -> Finding:
    """Return the finding, with the words of the change, or the two around the place where one side has none."""
    wide = edit.left_start == edit.left_end or edit.right_start == edit.right_end
    here = quoting.span(stretch.start + edit.left_start - wide, stretch.start + edit.left_end + wide)
    there = Span(words[edit.right_start - wide][1].start, words[edit.right_end - 1 + wide][1].end)
    evidence = quoting.account.evidence(here), other.evidence(there)
    told = f"{quoting.account.source} quotes “{single_spaced(evidence[0].text)}”, {other.source} prints “{single_spaced(evidence[1].text)}”."
    sides = tuple(sorted(evidence, key=lambda piece: piece.article))
    return Finding(FindingKind.DISCREPANCY, Aspect.QUOTE, told, "quoted and printed", sides, Severity.VARIANCE)
