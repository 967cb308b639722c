"""Utterances that both articles quote ─► findings: the same words, or words that were dropped, added or changed."""

from collections.abc import Iterable, Iterator

from claimcheck.compare.quote.changes import Change
from claimcheck.compare.quote.denials import compare_denials
from claimcheck.compare.quote.epithets import find_epithets
from claimcheck.compare.quote.paraphrases import compare_paraphrases
from claimcheck.compare.quote.printed import compare_printed
from claimcheck.compare.quote.retellings import find_retellings
from claimcheck.compare.quote.utterances import Utterance, find_utterances
from claimcheck.compare.quote.widening import Match
from claimcheck.compare.quote.words import QuotedWords, quoted_words
from claimcheck.compare.sides.accounts import AccountPair
from claimcheck.compare.speaker.findings import compare_speakers
from claimcheck.model.comparisons import Aspect, Evidence, Finding, FindingKind, Severity, agreement
from claimcheck.settings import Settings
from claimcheck.text.wording import single_spaced

SAME_WORDS = "quotation in the same words"  # the rule's name
BESIDE = 12  # words on each side of a change, as far as both quote them, by which its wording is known again elsewhere
FEWEST_AROUND = 4  # of these words, the changed ones among them
LONGEST_SHOWN = 14  # words of a quotation that an explanation repeats: enough to know it again


def compare_quotations(pair: AccountPair, settings: Settings) -> Iterator[Finding]:
    """Yield what both accounts quote alike and the words that they quote differently."""
    utterances = find_utterances(pair)
    yield from compare_paraphrases(pair, utterances)
    repeated = _repeated(utterances)
    for utterance in utterances:
        yield from _agreements(utterance)
        if not utterance.match.again:  # the better counterpart tells who says it and whether it is so
            yield from compare_speakers(utterance)
            yield from compare_denials(utterance)
        for change in utterance.changes:
            if (utterance.match, change) not in repeated and not _is_quoted_both_ways(utterance, change):
                yield _discrepancy(utterance, change)
    yield from find_retellings(pair, utterances)
    yield from compare_printed(pair)
    for match in find_epithets(pair, utterances):
        yield _discrepancy(Utterance(quoted_words(pair.left), quoted_words(pair.right), match), Change(*match[:4]))


def _repeated(utterances: Iterable[Utterance]) -> set[tuple[Match, Change]]:
    """Return the changes that are told without them.

    One article quotes the words twice, and the other once in its own wording; or one wording stands for the other several times in a sentence.
    """
    told, repeated = set[tuple[object, ...]](), set[tuple[Match, Change]]()
    for one, change in sorted(((each, change) for each in utterances for change in each.changes), key=_rank):
        left, right = one.left.forms[change.left_start : change.left_end], one.right.forms[change.right_start : change.right_end]
        places = (False, change.left_start, change.left_end, right), (True, change.right_start, change.right_end, left)
        in_sentences = _sentence(one.left, change.left_start, change.left_end), _sentence(one.right, change.right_start, change.right_end), left, right
        if told.isdisjoint((*places, in_sentences)):
            told.update((*places, in_sentences))
        else:
            repeated.add((one.match, change))
    return repeated


def _is_quoted_both_ways(one: Utterance, change: Change) -> bool:
    """Say whether one article prints the wording of the other as well, elsewhere: then they do not differ in it, unless it turns the meaning."""
    if change.meaning:
        return False
    match = one.match
    mine = _around(one.left, change.left_start, change.left_end, match.left_start, match.left_end)
    theirs = _around(one.right, change.right_start, change.right_end, match.right_start, match.right_end)
    if mine == theirs:
        return False  # a short form beside the full one
    return bool(mine and one.right.prints_too(mine, theirs)) or bool(theirs and one.left.prints_too(theirs, mine))


def _around(side: QuotedWords, start: int, end: int, first: int, last: int) -> tuple[str, ...]:
    """Return the changed words with those beside them in the match; none where they are too few, or only one article has words at an end of it."""
    if start < first or end > last or (start == end and (start == first or end == last)):
        return ()
    around = side.forms[max(first, start - BESIDE) : min(last, end + BESIDE)]
    return around if len(around) >= FEWEST_AROUND else ()


def _sentence(side: QuotedWords, start: int, end: int) -> int:
    """Return the sentence of changed words, or that of the word before the place where they would stand."""
    return side.words[start if start < end else max(0, start - 1)].sentence


def _rank(changed: tuple[Utterance, Change]) -> tuple[bool, int, int]:
    """Return what changes are told by, the better counterpart first: the same from either side for two changes at one place."""
    one, change = changed
    return one.match.again, -one.match.shared, change.left_start + change.right_start


def _discrepancy(one: Utterance, change: Change) -> Finding:
    left = _changed_words(one.left, change.left_start, change.left_end, one.match.left_start, one.match.left_end)
    right = _changed_words(one.right, change.right_start, change.right_end, one.match.right_start, one.match.right_end)
    severity = Severity.CONFLICT if change.meaning else Severity.VARIANCE
    explanation = _explanation(one, change, _speaker_name(one, left, right))
    aspect = Aspect.QUANTITY if _are_figures(one, change) else Aspect.QUOTE
    return Finding(FindingKind.DISCREPANCY, aspect, explanation, "quotation in other words", (left, right), severity)


def _are_figures(one: Utterance, change: Change) -> bool:
    """Say whether all that changed is a figure: how many it is matters more than that somebody is quoted with it."""
    here, there = one.left.forms[change.left_start : change.left_end], one.right.forms[change.right_start : change.right_end]
    return len(here) == len(there) == 1 and all(form[0].isdigit() for form in (*here, *there))


def _changed_words(side: QuotedWords, start: int, end: int, first: int, last: int) -> Evidence:
    """Return the changed words, or, where this side has none, the words around the place where they would stand."""
    value = " ".join(side.forms[start:end])
    if start == end:
        before = start > first and (end == last or side.words[start - 1].sentence == side.words[end].sentence)
        start, end = start - before, end + (end < last)
    return side.account.evidence(side.span(start, end), value)


def _explanation(one: Utterance, change: Change, speaker: str | None) -> str:
    here = single_spaced(one.left.text(change.left_start, change.left_end))
    there = single_spaced(one.right.text(change.right_start, change.right_end))
    first, second = one.left.account.source, one.right.account.source
    opening = f"Quoting {speaker}" if speaker else "In one quotation"
    if here and there:
        told = f"{opening}, {first} has “{here}”, {second} “{there}”."
    else:
        has, lacks, words = (first, second, here) if here else (second, first, there)
        told = f"{opening}, {has} has “{words}”, which {lacks} leaves out."
    return f"{told} This changes the meaning." if change.meaning else told


def _speaker_name(one: Utterance, left: Evidence, right: Evidence) -> str | None:
    """Return who says the words in both articles, by the fuller name; None where neither tells, or where they name two people."""
    speakers = (one.left.account.speaker_of(left.span), one.right.account.speaker_of(right.span))
    names = sorted({speaker.name for speaker in speakers if speaker and speaker.name}, key=lambda name: (-len(name), name))
    same = len({name.split()[-1] for name in names}) == 1
    if not same:
        return None
    return names[0] if names[0] != names[0].lower() else f"the {names[0]}"  # a document goes by what it is: "letter"


def _agreements(one: Utterance) -> Iterator[Finding]:
    """Yield one agreement for each two sentences that share words of the utterance."""
    for left_words, right_words in one.shared_by_sentences():
        left, right = one.left.evidence(left_words), one.right.evidence(right_words)
        speaker, words = _speaker_name(one, left, right), one.in_common(left_words, right_words, LONGEST_SHOWN)
        yield agreement(Aspect.QUOTE, f"quote {f'{speaker}:' if speaker else 'the words'} “{words}”", SAME_WORDS, (left, right), words=words)
