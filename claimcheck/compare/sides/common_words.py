"""Words that two sentences share ─► how an explanation quotes them: the words of one sentence, with dots for what only one of the two has."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from claimcheck.compare.sides.bearing import bearing_words, common_end, leading_words, plain_form, without_articles
from claimcheck.compare.sides.clauses import FEWEST_SHARED, verbs_at
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.compare.sides.wording import closed, plain
from claimcheck.language.en.units import CURRENCY_SIGNS
from claimcheck.language.en.word_classes import BINDING_WORDS, LIGHT_WORDS
from claimcheck.text.wording import BETWEEN_PIECES, ELLIPSIS, WORD, single_spaced

_LONGEST_SHOWN = 120  # characters of a clause that an explanation repeats
_MOST_SHOWN = 60  # content words; more do not fit
#: The letters of an adjective or a figure with the noun behind it.
_BEFORE_ITS_NOUN = frozenset({"JN", "#N"})
#: What parts two phrases: a comma, a dash. Marks of quotations and what closes a short form do not.
_MARK = re.compile(r"[,;:!?()\[\]–—―]|--|\s-\s|\.(?=\s+[A-Z])")


def in_common(pair: Pair, places: Sequence[int]) -> tuple[Sequence[int], str]:
    """Return which content words of the left sentence at *places* stand in one order in both, and the words that the two have in common there."""
    told = _without_torn_figures(pair, places)[:_MOST_SHOWN]
    alike = _in_one_order(pair, told)
    alike_there = [pair.correspondence[place] for place in alike]
    if len(alike) < len(told) and (whole := _turned_round(pair, told)):
        return told, _shortened(whole)
    return alike, _shortened(_shorter((_common_words(pair.left, alike, pair.right, alike_there), _common_words(pair.right, alike_there, pair.left, alike))))


def breaks_off(pair: Pair, places: Sequence[int]) -> bool:
    """Say whether the words that both have at *places* end within a phrase in both sentences: "met two foreign", before "ministers" and "guests"."""
    last, last_there = places[-1], max(pair.correspondence[place] for place in places)
    return pair.correspondence[last] == last_there and _leads_to_noun(pair.left, last) and _leads_to_noun(pair.right, last_there)


def _leads_to_noun(side: Side, place: int) -> bool:
    at = bisect_left(side.sentence.tokens, (side.words.starts[place],))
    return side.sentence.letters[at : at + 2] in _BEFORE_ITS_NOUN


def _shorter(texts: Iterable[str]) -> str:
    """Return the shortest of *texts*, the same from either side; nothing where there is none."""
    return min(texts, key=lambda text: (len(text), text), default="")


def _shortened(shorter: str) -> str:
    shown = shorter if len(shorter) <= _LONGEST_SHOWN else shorter[:_LONGEST_SHOWN].rpartition(" ")[0].rstrip(BETWEEN_PIECES) + f" {ELLIPSIS}"
    return closed(plain(shown))


def _turned_round(pair: Pair, places: Sequence[int]) -> str:
    """Return the words of *places* as one sentence has them, where the other turns two parts of them round: "fraud charges" for "charged with fraud".

    Who does what to whom takes three parts to turn round: "Lund sued Brandt" is not "Brandt sued Lund", unless one of the two has the passive. Nothing
    where neither has them in one phrase.
    """
    partner, verbs, verbs_there = pair.correspondence, pair.left.once[verbs_at], pair.right.once[verbs_at]
    here, there = {place for place in places if place in verbs}, {place for place in places if partner[place] in verbs_there}
    passive = any(verbs[place].passive is not verbs_there[partner[place]].passive for place in here & there)
    if sum(partner[place] < partner[before] for before, place in pairwise(places)) > 1 and not passive:
        return ""
    phrases = [  # who may face charges was not charged: where one has a noun, its phrase is told
        _phrase(pair.left, places, pair.right, partner) if here <= there else "",
        _phrase(pair.right, sorted(partner[place] for place in places), pair.left, pair.back) if there <= here else "",
    ]
    return _shorter(filter(None, phrases))


def _phrase(side: Side, places: Sequence[int], other: Side, partner: Mapping[int, int]) -> str:
    """Return the words of *side* from the first of *places* to the last, where these make one phrase.

    No other content word stands between, nor a mark or a word that binds no phrase.
    """
    words, text = side.words, side.reading.document.text
    between = (text[words.ends[place] : words.starts[place + 1]] for place in places[:-1])
    if places[-1] - places[0] >= len(places) or any(_MARK.search(one) or not BINDING_WORDS.issuperset(map(str.lower, WORD.findall(one))) for one in between):
        return ""
    start, end = _with_sign(text, words.starts[places[0]]), words.ends[places[-1]]
    return single_spaced(f"{bearing_words(side, places[0], other, partner[places[0]])} {text[start:end]}")


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
    words, text, words_there, text_there = side.words, side.reading.document.text, other.words, other.reading.document.text
    starts = [_with_sign(text, words.starts[place]) for place in places]
    told = [bearing_words(side, places[0], other, theirs[0]), " ", text[starts[0] : words.ends[places[0]]]]
    for number, ((before, place), (before_there, place_there)) in enumerate(zip(pairwise(places), pairwise(theirs), strict=True), start=1):
        between, there = text[words.ends[before] : starts[number]], text_there[words_there.ends[before_there] : words_there.starts[place_there]]
        if place != before + 1 or place_there != before_there + 1:
            joint = f"{BETWEEN_PIECES}{leading_words(side, place, other, place_there)} "
        elif between == there or _weigh_alike(between, there):
            joint = between
        else:
            joint = f"{BETWEEN_PIECES}{bearing_words(side, place, other, place_there) or _common_end(between, there)} "
        told += [joint, text[starts[number] : words.ends[place]]]
    return single_spaced("".join(told))


def _weigh_alike(between: str, there: str) -> bool:
    """Say whether the same stands between two words on both sides, but for articles and what one alone adds of the words that tell no more."""
    mine, theirs = (without_articles(WORD.findall(plain_form(text))) for text in (between, there))
    here, others = {*mine}, {*theirs}
    return mine == theirs or (LIGHT_WORDS.issuperset(here ^ others) and (here <= others or here >= others))


def _common_end(between: str, there: str) -> str:
    return " ".join(common_end(without_articles(WORD.findall(between)), without_articles(WORD.findall(there))))


def _with_sign(text: str, start: int) -> int:
    """Return where a word that begins at *start* begins with the sign of a currency that stands before it."""
    return start - 1 if start and text[start - 1] in CURRENCY_SIGNS else start
