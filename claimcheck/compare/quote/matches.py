"""The quoted words of two articles ─► stretches of them that are one quotation, the same or nearly the same in both."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from claimcheck.compare.quote.widening import Match, widen
from claimcheck.compare.quote.words import QuotedWords, quoted_words
from claimcheck.compare.sides.accounts import Account
from claimcheck.text.lookups import places_in

SEED = 3  # words in a row that both quote: two are shared by chance ("of the"), four miss quotations of which every fourth word differs
WIDEST_GAP = 10  # words; a longer stretch that only one has is another quotation or an open cut, not a change of words
MOST_REPEATS = 6  # a run of words that an article repeats more often marks no place in it, and would make time grow with its square
LOOK_BACK = 24  # blocks; enough for any speech, and keeps time linear where words repeat

#: As many words in a row as start a match.
_Seed = tuple[str, ...]


class _Block(NamedTuple):
    """A run of equal words: where it starts in both, and how long it is."""

    left: int
    right: int
    length: int

    @property
    def left_end(self) -> int:
        return self.left + self.length

    @property
    def right_end(self) -> int:
        return self.right + self.length


def find_matches(left: QuotedWords, right: QuotedWords) -> tuple[Match, ...]:
    """Return the stretches of quoted words that run alike in both, best first where they compete for the same words."""
    if left.order > right.order:  # one order for both directions, so that ties fall alike
        return tuple(match.mirrored for match in _ordered_matches(right, left))
    return _ordered_matches(left, right)


def _ordered_matches(left: QuotedWords, right: QuotedWords) -> tuple[Match, ...]:
    chains = _chains(_equal_blocks(left, right), left, right)
    cores = {widen(match, left, right): match for match in map(_match, chains)}
    return tuple(_uncontested(sorted(cores.items(), key=lambda found: (-found[0].shared, found))))


def _equal_blocks(left: QuotedWords, right: QuotedWords) -> list[_Block]:
    shared = left.account.once[_seeds] & right.account.once[_seeds]
    mine, theirs = (_beginnings(shared, side.forms) for side in (left, right))
    blocks: list[_Block] = []
    reached: dict[int, int] = {}  # diagonal -> where its last block ends in *left*
    rare = [seed for seed in shared if max(len(mine[seed]), len(theirs[seed])) <= MOST_REPEATS]
    for start, places in sorted((start, theirs[seed]) for seed in rare for start in mine[seed]):
        for other in places:
            if reached.get(start - other, -1) < start + SEED:
                block = _Block(start, other, _equal_run(left, start, right, other))
                reached[start - other] = block.left_end
                if block.length >= SEED:
                    blocks.append(block)
    return blocks


def _seeds(account: Account) -> frozenset[_Seed]:
    """Return each few quoted words in a row."""
    return frozenset(_in_a_row(quoted_words(account).forms))


def _in_a_row(forms: Sequence[str]) -> Iterable[_Seed]:
    return zip(*(forms[start:] for start in range(SEED)), strict=False)


def _beginnings(seeds: frozenset[_Seed], forms: tuple[str, ...]) -> Mapping[_Seed, Sequence[int]]:
    """Return where each of *seeds* begins."""
    places: dict[_Seed, list[int]] = {seed: [] for seed in seeds}
    for start in places_in(tuple(_in_a_row(forms)), places) if places else ():
        places[forms[start : start + SEED]].append(start)
    return places


def _equal_run(left: QuotedWords, start: int, right: QuotedWords, other: int) -> int:
    """Return how many words run alike from two places on, up to where somebody else begins to speak."""
    length = 1
    while start + length < len(left.forms) and other + length < len(right.forms) and left.forms[start + length] == right.forms[other + length]:
        if left.turns(start + length) or right.turns(other + length):
            break
        length += 1
    return length


def _chains(blocks: Sequence[_Block], left: QuotedWords, right: QuotedWords) -> list[tuple[_Block, ...]]:
    """Link blocks that follow one another inside one quotation of both articles, each to the predecessor that gives the longest chain."""
    worth: list[int] = []
    before: list[int | None] = []
    for place, block in enumerate(blocks):
        gain, link = 0, None
        for earlier in range(max(0, place - LOOK_BACK), place):
            gap = _gap(blocks[earlier], block, left, right)
            if gap is not None and 2 * worth[earlier] - gap > gain:  # two words that only one has undo one that both have
                gain, link = 2 * worth[earlier] - gap, earlier
        worth.append(block.length + gain // 2)
        before.append(link)
    return _traced(blocks, worth, before)


def _traced(blocks: Sequence[_Block], worth: Sequence[int], before: Sequence[int | None]) -> list[tuple[_Block, ...]]:
    chains, used = [], set[int]()
    for end in sorted(range(len(blocks)), key=lambda place: (-worth[place], place)):
        chain: list[_Block] = []
        place: int | None = end
        while place is not None and place not in used:
            chain.append(blocks[place])
            used.add(place)
            place = before[place]
        if chain:
            chains.append(tuple(reversed(chain)))
    return chains


def _gap(first: _Block, second: _Block, left: QuotedWords, right: QuotedWords) -> int | None:
    """Return the longer of the two stretches between the blocks, None where they are not parts of one quotation in both articles."""
    gap = max(second.left - first.left_end, second.right - first.right_end)
    if second.left < first.left_end or second.right < first.right_end or gap > WIDEST_GAP:
        return None
    one_quotation = left.unbroken(first.left_end - 1, second.left) and right.unbroken(first.right_end - 1, second.right)
    return gap if one_quotation else None


def _match(chain: Sequence[_Block]) -> Match:
    first, last = chain[0], chain[-1]
    return Match(first.left, last.left_end, first.right, last.right_end, sum(block.length for block in chain))


def _uncontested(matches: Iterable[tuple[Match, Match]]) -> list[Match]:
    """Drop a match most of whose words are matched better elsewhere; where that is so on one side, and on the other not at all, mark it.

    Each comes with its core, which is taken where only the words that it was widened by are matched elsewhere.
    """
    taken_left, taken_right = set[int](), set[int]()
    kept = []
    for match, core in matches:
        left, right = _places(match)
        known = 2 * len(left & taken_left) > len(left), 2 * len(right & taken_right) > len(right)
        if any(known) and not (taken_left.isdisjoint(left) or taken_right.isdisjoint(right)):
            continue
        inner = _places(core)
        if taken_left.isdisjoint(inner[0]) and taken_right.isdisjoint(inner[1]) and not (taken_left.isdisjoint(left) and taken_right.isdisjoint(right)):
            match, (left, right) = core, inner
        taken_left |= left
        taken_right |= right
        kept.append(match._replace(again=any(known)))
    return kept


def _places(match: Match) -> tuple[set[int], set[int]]:
    return set(range(match.left_start, match.left_end)), set(range(match.right_start, match.right_end))
