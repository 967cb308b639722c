"""Aligned sentences ─► matches of the short pieces that they quote: a word or a few, too short to be found by runs of words."""

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import groupby, product

from claimcheck.compare.quote.frames import FEWEST_BESIDE, words_beside
from claimcheck.compare.quote.rewordings import match_reworded, match_shortened
from claimcheck.compare.quote.widening import Match
from claimcheck.compare.quote.words import QuotedWords
from claimcheck.compare.sides.accounts import AccountPair
from claimcheck.language.en.function_words import FUNCTION_WORDS
from claimcheck.text.edits import WordEdit, word_edits
from claimcheck.text.stems import stem

LONGEST_FRAGMENT = 5  # words; a quotation of six words of which one differs shares three in a row with its other wording
MOST_UNSHARED = 1  # words of a fragment that may differ, and words that may be put in
MOST_PLACES = 6  # of words of a fragment in a long quotation; one that repeats a word more often marks no place by it
AGAIN_SHARE = 0.8  # of the words of both, but for their endings, where one article quotes the words twice, and one of them has a better counterpart
FEWEST_OWN = 2  # words of meaning that both have where one differs
FEWEST_OF_ONE_SPEAKER = 3  # words of a fragment of which one may stand in for another where one person says both

_Fragments = dict[int, list[range]]


def match_fragments(left: QuotedWords, right: QuotedWords, matches: Iterable[Match], pair: AccountPair) -> Iterator[Match]:
    """Yield matches between short quotations, of which no word is in *matches*: of aligned sentences, and of likely ones with one speaker."""
    known = list(matches)
    here = _fragments(left, {place for match in known for place in range(match.left_start, match.left_end)})
    there = _fragments(right, {place for match in known for place in range(match.right_start, match.right_end)})
    for places in sorted(pair.likely):
        firsts, seconds = here.get(places[0], ()), there.get(places[1], ())
        for first, second in product(firsts, seconds):
            match = _match(left, first, right, second)
            if match is None or _are_two_beside(match, left, places[0], right, places[1]):
                continue
            if places in pair.aligned or (_is_verbatim(match) and left.same_speaker(first.start, right, second.start)):
                yield match
    all_here, all_there = _fragments(left, frozenset()), _fragments(right, frozenset())
    yield from _again(left, _strange_to(right, left, here), right, _others(all_there, there), pair)
    yield from _again(left, _others(all_here, here), right, _strange_to(left, right, there), pair)


def _again(left: QuotedWords, here: _Fragments, right: QuotedWords, there: _Fragments, pair: AccountPair) -> Iterator[Match]:
    """Yield matches of fragments with words that have a better counterpart: one article quotes them twice, and not alike."""
    for places in sorted(pair.aligned):
        for first, second in product(here.get(places[0], ()), there.get(places[1], ())):
            match = _match(left, first, right, second)
            if match is None or _is_verbatim(match) or _are_two_beside(match, left, places[0], right, places[1]):
                continue
            if _is_close(match, left, right) and not _are_quoted_alike(match, left, right):
                yield match._replace(again=True)


def _are_two_beside(match: Match, left: QuotedWords, here: int, right: QuotedWords, there: int) -> bool:
    """Say whether one article quotes both wordings in a sentence or next to it: "right track" or "wrong track" are two things, not one told in two ways."""
    if _is_verbatim(match):
        return False
    first, second = left.forms[match.left_start : match.left_end], right.forms[match.right_start : match.right_end]
    return _quotes_beside(left, here, match.left_start, second) or _quotes_beside(right, there, match.right_start, first)


def _quotes_beside(side: QuotedWords, sentence: int, place: int, words: Sequence[str]) -> bool:
    """Say whether a short quotation in a *sentence* or next to it, other than the one around the word at *place*, holds just these *words*."""
    short = (stretch for number, stretch in side.stretches if abs(number - sentence) <= 1 and len(stretch) <= LONGEST_FRAGMENT and place not in stretch)
    near = (side.forms[stretch.start : stretch.stop] for stretch in short)
    return any(forms[start : start + len(words)] == words for forms in near for start in range(len(forms) - len(words) + 1))


def _strange_to(other: QuotedWords, side: QuotedWords, fragments: _Fragments) -> _Fragments:
    """Return those of the fragments of *side* that the other article does not quote in just these words, alone or in a longer quotation."""
    return {sentence: [one for one in found if not other.times_quoted(side.forms[one.start : one.stop])] for sentence, found in fragments.items()}


def _others(fragments: _Fragments, free: _Fragments) -> _Fragments:
    """Return those of the *fragments* that are not among the *free* ones."""
    return {sentence: [one for one in found if one not in free.get(sentence, ())] for sentence, found in fragments.items()}


def _is_close(match: Match, left: QuotedWords, right: QuotedWords) -> bool:
    """Say whether two wordings are alike but for a few words or their endings: what is said a second time may be said of something else."""
    here = Counter(map(stem, left.forms[match.left_start : match.left_end]))
    there = Counter(map(stem, right.forms[match.right_start : match.right_end]))
    return 2 * (here & there).total() >= AGAIN_SHARE * (here.total() + there.total())


def _are_quoted_alike(match: Match, left: QuotedWords, right: QuotedWords) -> bool:
    """Say whether each article quotes, somewhere, in just these words, what the other quotes here: “a theory” here and “a new theory” there are two."""
    here, there = left.forms[match.left_start : match.left_end], right.forms[match.right_start : match.right_end]
    return left.times_quoted(there) > 0 and right.times_quoted(here) > 0


def _is_verbatim(match: Match) -> bool:
    return match.left_end - match.left_start == match.right_end - match.right_start == match.shared


def _fragments(side: QuotedWords, taken: frozenset[int] | set[int]) -> _Fragments:
    """Return, by sentence, the stretches of one quotation in one sentence that hold none of the *taken* words.

    What is left of a sentence that is matched in part counts where it is long enough to hold somebody's fragment, not as a fragment of its own.
    """
    found: _Fragments = {}
    for sentence, stretch in side.stretches:
        free = [stretch] if taken.isdisjoint(stretch) else [rest for rest in _left_of(stretch, taken) if len(rest) > LONGEST_FRAGMENT]
        if free:
            found.setdefault(sentence, []).extend(free)
    return found


def _left_of(stretch: range, taken: Container[int]) -> Iterator[range]:
    """Yield what is left of *stretch* between the *taken* words."""
    for free, places in groupby(stretch, key=lambda place: place not in taken):
        if free:
            rest = list(places)
            yield range(rest[0], rest[-1] + 1)


def _match(left: QuotedWords, here: range, right: QuotedWords, there: range) -> Match | None:
    reworded = match_reworded(left, here, right, there) or match_shortened(left, here, right, there)
    if reworded or min(len(here), len(there)) > LONGEST_FRAGMENT:
        return reworded
    first, second = left.forms[here.start : here.stop], right.forms[there.start : there.stop]
    if (len(first), first) > (len(second), second):  # the shorter one first, and one order for both directions
        match = _match(right, there, left, here)
        return match.mirrored if match else None
    short, long = first, second
    if set(short) & set(long) <= FUNCTION_WORDS:
        return None
    start, end, missing = min(_windows(short, long), key=lambda window: (window[2], window[1] - window[0], window[0]))
    match = Match(here.start, here.stop, there.start + start, there.start + end, len(short) - missing)
    if missing > MOST_UNSHARED or end - start > len(short) + MOST_UNSHARED:
        return None
    if len(long) <= LONGEST_FRAGMENT:
        return match if not missing or _is_one_phrase(match, left, right) else None
    return match if _stands_in(match, missing, left, right) else None


def _is_one_phrase(match: Match, left: QuotedWords, right: QuotedWords) -> bool:
    """Say whether two fragments that differ in a word may be one: “closing parks” and “closing schools” are two plans, unless one person says both."""
    same_end = left.forms[match.left_end - 1] == right.forms[match.right_end - 1]
    return same_end or match.shared > 1 or _is_of_one_mouth(match, left, right)


def _is_of_one_mouth(match: Match, left: QuotedWords, right: QuotedWords) -> bool:
    """Say whether one person says both, or both are printed in one place: the words right before and behind them are the same."""
    if left.same_speaker(match.left_start, right, match.right_start):
        return True
    return _is_framed(match, left, right)


def _is_framed(match: Match, left: QuotedWords, right: QuotedWords) -> bool:
    """Say whether both articles print the same words right before and behind the match."""
    beside = words_beside(left, range(match.left_start, match.left_end), right, range(match.right_start, match.right_end))
    return len(beside) >= FEWEST_BESIDE and not FUNCTION_WORDS.issuperset(beside)


def _stands_in(match: Match, missing: int, left: QuotedWords, right: QuotedWords) -> bool:
    """Say whether a fragment of the left article is a piece of a long quotation of the right one, and no chance likeness.

    Words of their own must be there, or one speaker; a word that differs must be another form of the same word, or enough others, the speaker, or what is
    printed beside must be the same.
    """
    words, others = left.forms[match.left_start : match.left_end], right.forms[match.right_start : match.right_end]
    if (len(words) == 1 and not missing) or (missing and len(words) >= FEWEST_OF_ONE_SPEAKER):
        return (bool(missing) and len(set(words) & set(others) - FUNCTION_WORDS) >= FEWEST_OWN) or _is_of_one_mouth(match, left, right)
    if missing and _is_framed(match, left, right):
        return True
    return not missing or (len(words) > 1 and sorted(map(stem, words)) == sorted(map(stem, others)))


def _windows(short: Sequence[str], long: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """Yield where in the longer wording the shorter one may lie: over all of it, and around each of the shorter one's words of meaning."""
    yield _window(word_edits(short, long), len(short), len(long))
    if len(long) <= LONGEST_FRAGMENT:
        return
    own = set(short) - FUNCTION_WORDS
    for place in [place for place, form in enumerate(long) if form in own][:MOST_PLACES]:
        first, last = max(0, place - len(short)), min(len(long), place + len(short) + MOST_UNSHARED)
        start, end, missing = _window(word_edits(short, long[first:last]), len(short), last - first)
        yield first + start, first + end, missing


def _window(edits: Sequence[WordEdit], short: int, long: int) -> tuple[int, int, int]:
    """Return where in the longer wording the shorter one lies, and how many words of the shorter one are not in it."""
    start, end, missing = 0, long, sum(edit.left_end - edit.left_start for edit in edits)
    if edits and edits[0].left_start == 0:
        start = max(0, edits[0].right_end - (edits[0].left_end - edits[0].left_start))
    if edits and edits[-1].left_end == short:
        end = min(long, edits[-1].right_start + edits[-1].left_end - edits[-1].left_start)
    return start, end, missing
