"""Words that two sentences share ─► how an explanation quotes them: the words of one sentence, with dots for what only one of the two has."""

from collections.abc import Sequence
from itertools import pairwise, takewhile

from claimcheck.compare.sides.clauses import FEWEST_SHARED
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.compare.sides.wording import closed, plain
from claimcheck.language.en.units import CURRENCY_SIGNS
from claimcheck.language.en.word_classes import ARTICLES
from claimcheck.text.wording import BETWEEN_PIECES, ELLIPSIS, WORD, single_spaced

_LONGEST_SHOWN = 120  # characters of a clause that an explanation repeats
_MOST_SHOWN = 60  # content words; more do not fit


def in_common(pair: Pair, places: Sequence[int]) -> tuple[Sequence[int], str]:
    """Return which content words of the left sentence at *places* stand in one order in both, and the words that the two have in common there."""
    alike = _in_one_order(pair, _without_torn_figures(pair, places)[:_MOST_SHOWN])
    alike_there = [pair.correspondence[place] for place in alike]
    told = (_common_words(pair.left, alike, pair.right, alike_there), _common_words(pair.right, alike_there, pair.left, alike))
    shorter = min(told, key=lambda text: (len(text), text))
    shown = shorter if len(shorter) <= _LONGEST_SHOWN else shorter[:_LONGEST_SHOWN].rpartition(" ")[0].rstrip(BETWEEN_PIECES) + f" {ELLIPSIS}"
    return alike, closed(plain(shown))


def _without_torn_figures(pair: Pair, places: Sequence[int]) -> Sequence[int]:
    """Return *places* without the words of figures of which one side has other words too: the "million" of 2.3 million is not that of 2.4 million."""
    here, there = set(places), {pair.correspondence[place] for place in places}
    torn = {place for words in pair.left.once[_figures] if not here.issuperset(words) for place in words}
    torn_there = {place for words in pair.right.once[_figures] if not there.issuperset(words) for place in words}
    kept = [place for place in places if place not in torn and pair.correspondence[place] not in torn_there]
    return kept if len(kept) >= FEWEST_SHARED else places


def _figures(side: Side) -> tuple[range, ...]:
    return tuple(side.words.within(quantity.span) for quantity in side.quantities)


def _in_one_order(pair: Pair, places: Sequence[int]) -> Sequence[int]:
    """Return the most of *places* whose words come in one order in both sentences: only these can be read as one phrase."""
    partner, longest = pair.correspondence, list[list[int]]()
    if all(partner[before] < partner[place] for before, place in pairwise(places)):
        return places
    for place in places:
        theirs = partner[place]
        before = [run for run in longest if partner[run[-1]] < theirs]
        longest.append([*max(before, key=len, default=[]), place])
    best = max(longest, key=len)
    return best if len(best) >= FEWEST_SHARED else places


def _common_words(side: Side, places: Sequence[int], other: Side, theirs: Sequence[int]) -> str:
    """Return the words of *side* at *places*, which the other has at *theirs*, and those between that both have, with dots for what one of them has alone."""
    words, text = side.words, side.reading.document.text
    starts = [_with_sign(text, words.starts[place]) for place in places]
    told = [text[starts[0] : words.ends[places[0]]]]
    for number, ((before, place), (before_there, place_there)) in enumerate(zip(pairwise(places), pairwise(theirs), strict=True), start=1):
        between = text[words.ends[before] : starts[number]]
        there = other.reading.document.text[other.words.ends[before_there] : max(other.words.ends[before_there], other.words.starts[place_there])]
        adjacent = place == before + 1 and place_there == before_there + 1
        told += [_common_end(between, there) if adjacent else BETWEEN_PIECES, text[starts[number] : words.ends[place]]]
    return single_spaced("".join(told))


def _common_end(between: str, there: str) -> str:
    """Return what stands between two words where the other side has the same there, articles aside; else the words common to both at its end, behind dots."""
    mine, theirs = _little_words(between), _little_words(there)
    if list(map(str.lower, mine)) == list(map(str.lower, theirs)):
        return between
    common = takewhile(lambda words: words[0].lower() == words[1].lower(), zip(reversed(mine), reversed(theirs), strict=False))
    return f"{BETWEEN_PIECES}{' '.join(reversed([word for word, _ in common]))} "


def _little_words(text: str) -> list[str]:
    return [word for word in WORD.findall(text) if word.lower() not in ARTICLES]


def _with_sign(text: str, start: int) -> int:
    """Return where a word begins with the sign of a currency that stands before it."""
    return start - (text[max(0, start - 1) : start] in CURRENCY_SIGNS)
