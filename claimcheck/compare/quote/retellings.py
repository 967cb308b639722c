"""Quotations of one person ─► a finding where two articles quote one remark in two wordings that go on in their own ways.

Few of its words run alike, so that nothing can be said of a word: “a magnet for buses in our time”, “This square is a magnet for buses, out of all
proportion”. That both quote the same person, in sentences that surely tell the same, makes it one remark.
"""

from collections.abc import Iterator, Sequence
from itertools import product

from claimcheck.compare.quote.rewordings import are_of_a_litany
from claimcheck.compare.quote.utterances import Utterance
from claimcheck.compare.quote.words import QuotedWords, quoted_words
from claimcheck.compare.sides.accounts import AccountPair
from claimcheck.language.en.function_words import FUNCTION_WORDS
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.text.edits import word_edits
from claimcheck.text.stems import content_stems

LEAST_SCORE = 0.75  # how surely the sentences tell the same; of those read by eye below it half were two remarks on one matter
RUN = 4  # words in a row that both have, where the rest may be told apart
LIKENESS_AROUND_A_RUN = 0.33  # share of the words of meaning on both sides
LIKENESS = 0.65  # the same where no run is shared; remarks on one matter share up to .6
FEWEST_ALIKE = 3  # words of meaning that both have, where these are not all, and no run is shared
PIECE = 0.75  # share of the words of the shorter quotation that stand in the longer one in the same order
LONGEST_SHOWN = 14  # words of a quotation that an explanation repeats


def find_retellings(pair: AccountPair, utterances: Sequence[Utterance]) -> Iterator[Finding]:
    """Yield the remarks that both articles quote, each in a wording of its own, where no utterance tells the difference word by word."""
    left, right = quoted_words(pair.left), quoted_words(pair.right)
    close = sorted(places for places, score in pair.likely.items() if score >= LEAST_SCORE and places[0] in left.by_sentence and places[1] in right.by_sentence)
    if not close:
        return
    known = [one.match for one in utterances if one.sure or one.changes]
    here = _by_sentence(left, {place for match in known for place in range(match.left_start, match.left_end)})
    there = _by_sentence(right, {place for match in known for place in range(match.right_start, match.right_end)})
    for places in close:
        for one, other in product(here.get(places[0], ()), there.get(places[1], ())):
            if not left.same_speaker(one.start, right, other.start):
                continue
            mine, theirs = _spoken(left, one), _spoken(right, other)
            if _is_one_remark(mine, theirs) and not are_of_a_litany(left, mine, right, theirs):
                yield _discrepancy(left, one, right, other)


def _by_sentence(side: QuotedWords, known: set[int]) -> dict[int, list[range]]:
    """Return, by sentence, the stretches of one quotation that hold none of the *known* words: those have a counterpart of their own."""
    found: dict[int, list[range]] = {}
    for sentence, stretch in side.stretches:
        if known.isdisjoint(stretch):
            found.setdefault(sentence, []).append(stretch)
    return found


def _spoken(side: QuotedWords, stretch: range) -> tuple[str, ...]:
    """Return the forms of a quotation but for words in brackets, which are the writer's."""
    return tuple([word.form for word in side.words[stretch.start : stretch.stop] if not word.editor])


def _is_one_remark(here: tuple[str, ...], there: tuple[str, ...]) -> bool:
    """Say whether two quotations share enough, and neither is a piece of the other."""
    mine, theirs = content_stems(here), content_stems(there)
    shared = mine & theirs
    if not shared or 2 * len(shared) < LIKENESS_AROUND_A_RUN * (len(mine) + len(theirs)) or _is_piece(here, there):
        return False
    if _share_a_run(here, there):
        return True
    return (len(shared) >= FEWEST_ALIKE or mine == theirs) and 2 * len(shared) >= LIKENESS * (len(mine) + len(theirs))


def _is_piece(here: Sequence[str], there: Sequence[str]) -> bool:
    """Say whether one quotation is nearly a piece of the other: then what differs is a word, or is fitted into the sentence around it."""
    shared = len(here) - sum(edit.left_end - edit.left_start for edit in word_edits(here, there))
    return shared >= PIECE * min(len(here), len(there))


def _share_a_run(here: Sequence[str], there: Sequence[str]) -> bool:
    """Say whether both have a run of words, some of meaning."""
    runs = {there[start : start + RUN] for start in range(len(there) - RUN + 1)}
    return any(here[start : start + RUN] in runs and not FUNCTION_WORDS.issuperset(here[start : start + RUN]) for start in range(len(here) - RUN + 1))


def _discrepancy(left: QuotedWords, one: range, right: QuotedWords, other: range) -> Finding:
    speaker = left.account.speaker_of(left.span(one.start, one.stop))
    words, others = left.shown(one, LONGEST_SHOWN), right.shown(other, LONGEST_SHOWN)
    told = f"{left.account.source} quotes {speaker.name if speaker else 'one person'}: “{words}”; {right.account.source}: “{others}”."
    evidence = left.evidence(one), right.evidence(other)
    return Finding(FindingKind.DISCREPANCY, Aspect.QUOTE, told, "one remark, two wordings", evidence, Severity.VARIANCE)
