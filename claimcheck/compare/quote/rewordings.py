"""Two stretches of quoted words ─► their match where one person is quoted with them in other words, or with a word more or less."""

from collections.abc import Sequence

from claimcheck.compare.quote.widening import Match
from claimcheck.compare.quote.words import QuotedWords
from claimcheck.language.en.clauses import COORDINATORS
from claimcheck.language.en.epithets import DEGREES
from claimcheck.language.en.function_words import FUNCTION_WORDS
from claimcheck.text.edits import WordEdit, word_edits
from claimcheck.text.wording import WORD, written_form

FEWEST_REWORDED = 3  # words of a whole sentence that one person is quoted with in other words
OPENING = 3  # words with which sentences of a litany begin
REWORDED_SHARE = 0.6  # of the words of both
LONGEST_EPITHET = 3  # words of what somebody is called, of which another article leaves one out
FARTHEST_WORD = 30  # characters in which the word beside a fragment is looked for


def match_reworded(left: QuotedWords, here: range, right: QuotedWords, there: range) -> Match | None:
    """Match two whole sentences that one person is quoted with, where most words are the same in the same order: "I am heartbroken", "I am devastated"."""
    if min(len(here), len(there)) < FEWEST_REWORDED or not (is_whole(left, here) and is_whole(right, there)):
        return None
    if not left.same_speaker(here.start, right, there.start):
        return None
    mine, theirs = left.forms[here.start : here.stop], right.forms[there.start : there.stop]
    if are_of_a_litany(left, mine, right, theirs):
        return None
    edits = word_edits(mine, theirs)
    shared = len(here) - sum(edit.left_end - edit.left_start for edit in edits)
    if 2 * shared < REWORDED_SHARE * (len(here) + len(there)):
        return None
    return _trimmed(Match(here.start, here.stop, there.start, there.stop, shared), edits)


def are_of_a_litany(left: QuotedWords, here: tuple[str, ...], right: QuotedWords, there: tuple[str, ...]) -> bool:
    """Say whether both open alike, as other sentences of the speech do: "You must feel it is clever that he left. You must feel it is clever that she did."."""
    opening = _opening(here)
    return opening == _opening(there) and max(left.times_quoted(opening), right.times_quoted(opening)) > 1


def _opening(forms: tuple[str, ...]) -> tuple[str, ...]:
    """Return the first words of a quotation, a conjunction before them left out."""
    first = int(forms[:1] != () and forms[0] in COORDINATORS)
    return forms[first : first + OPENING]


def _trimmed(match: Match, edits: Sequence[WordEdit]) -> Match:
    """Leave out the last words that only one article quotes: the other ends its quotation before them, which is no change of words."""
    last = edits[-1] if edits else None
    if last is None or match.left_start + last.left_end < match.left_end or match.right_start + last.right_end < match.right_end:
        return match
    if last.left_start < last.left_end and last.right_start < last.right_end:
        return match
    return match._replace(left_end=match.left_start + last.left_start, right_end=match.right_start + last.right_start)


def match_shortened(left: QuotedWords, here: range, right: QuotedWords, there: range) -> Match | None:
    """Match what one person is quoted as calling somebody, with a word of meaning more in one article: "coward", "sniveling coward"."""
    if abs(len(here) - len(there)) != 1 or max(len(here), len(there)) > LONGEST_EPITHET or not (is_whole(left, here) and is_whole(right, there)):
        return None
    long, longer, other, short = (left, here, right, there) if len(here) > len(there) else (right, there, left, here)
    words, rest = long.forms[longer.start : longer.stop], other.forms[short.start : short.stop]
    if words[1:] == rest:
        extra, beside = words[0], _word_beside(other, short, -1)
    elif words[:-1] == rest:
        extra, beside = words[-1], _word_beside(other, short, 1)
    else:
        return None
    if extra in FUNCTION_WORDS or extra in DEGREES or extra == beside or not left.same_speaker(here.start, right, there.start):
        return None  # beside: “lied many times” is the same as lied “many times”
    return Match(here.start, here.stop, there.start, there.stop, len(rest))


def _word_beside(side: QuotedWords, words: range, step: int) -> str:
    """Return the form of the word that stands right before (*step* -1) or behind *words*, quoted or not."""
    text = side.account.reading.document.text
    start, end = side.words[words.start].start, side.words[words.stop - 1].end
    if step < 0:
        before = list(WORD.finditer(text, max(0, start - FARTHEST_WORD), start))
        return written_form(before[-1][0]) if before else ""
    after = WORD.search(text, end, end + FARTHEST_WORD)
    return written_form(after[0]) if after else ""


def is_whole(side: QuotedWords, words: range) -> bool:
    """Say whether the words are all that the sentence quotes without a break: nothing stands before or behind them, or an ellipsis between."""
    return not (goes_on_at(side, words.start) or goes_on_at(side, words.stop))


def goes_on_at(side: QuotedWords, place: int) -> bool:
    """Say whether the word at *place* follows the word before it in one sentence of one quotation, no ellipsis between."""
    if not 0 < place < len(side.words):
        return False
    before, after = side.words[place - 1], side.words[place]
    return before.quotation == after.quotation and before.sentence == after.sentence and not after.after_cut
