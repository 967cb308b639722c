"""Profiles of two articles ─► how much each root weighs: rare in both articles and rare in English counts most."""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import chain

from claimcheck.align.profiles import Profile, Roots
from claimcheck.text.remembering import Remembered

#: A root of the commonest words weighs this share of a rare one; flat from .2 to .45 on the gold pairs.
COMMONEST_SHARE = 0.3

#: The name of a place says less than the name of a person: half, flat from .4 to .7 on the gold pairs.
PLACE_SHARE = 0.5


#: Short articles are weighed as if they had this many sentences together: what two sentences share is no less telling for being all there is.
FEWEST_SENTENCES = 30


class Weights(dict[str, float]):
    """The weight of each root in the comparison of two articles; a root that neither article holds as a word is weighed when it is asked for."""

    def __init__(self, left: Sequence[Profile], right: Sequence[Profile], places: Roots) -> None:
        self.sentences = max(FEWEST_SENTENCES, len(left) + len(right))
        both = (*left, *right)
        self.counts = counts = Counter(chain.from_iterable([profile.words for profile in both]))
        self.events = Counter(chain.from_iterable([profile.events for profile in both]))
        self.places = places
        self.name_parts = _name_parts(both)
        here = {count: self._rarity_here(count) for count in set(counts.values())}
        super().__init__({word: here[count] * rarity for (word, count), rarity in zip(counts.items(), map(_RARITIES.__getitem__, counts), strict=True)})
        for word in (self.name_parts.keys() | places) & counts.keys():
            self[word] *= self._name_share(word)

    def __missing__(self, word: str) -> float:
        self[word] = weight = self._rarity_here(1) * general_rarity(word) * self._name_share(word)
        return weight

    def _rarity_here(self, sentences: int) -> float:
        """Return how rare in both articles a root is that so many sentences hold."""
        return math.log((self.sentences + 1) / (sentences or 1))

    def _name_share(self, word: str) -> float:
        return self.name_parts.get(word, 1.0) * (PLACE_SHARE if word in self.places else 1.0)

    def event_weight(self, event: str) -> float:
        """Return the weight of the root of an event word: the fewer sentences tell of it, the more."""
        return self._rarity_here(self.events[event]) * general_rarity(event)

    def mass(self, words: Iterable[str]) -> float:
        """Return the weight of *words* together."""
        return math.fsum(map(self.__getitem__, words))  # exact: the order of a set must not show

    def shared_mass(self, words: Roots) -> float:
        """Return the weight of *words* that two sentences share, of the places among them only the weightiest: a list of countries is a region."""
        if self.places.isdisjoint(words):  # nearly always
            return math.fsum(map(self.__getitem__, words))
        places = words & self.places
        return self.mass(words - places) + max(map(self.__getitem__, places))


def _name_parts(profiles: Iterable[Profile]) -> dict[str, float]:
    """Return for each root of a name the share of a name that it is: in "Ann Lee" either part is less than "Lee" alone."""
    shares: dict[str, list[float]] = {}
    for profile in profiles:
        for run in profile.name_runs:
            share = len(run) ** -0.5
            for word in run:
                shares.setdefault(word, []).append(share)
    return {word: sum(found) / len(found) for word, found in shares.items()}


def general_rarity(word: str) -> float:
    """Return how rare a root is in English at large, from `COMMONEST_SHARE` to 1 for a root that is not in the table.

    >>> general_rarity("year") < general_rarity("suppl") < general_rarity("xylop")
    True
    """
    return _general_rarities().get(word, 1.0)


@cache
def _general_rarities() -> dict[str, float]:
    from importlib.resources import files  # here: it loads the modules of temporary files and archives, a tenth of an import

    table = files("claimcheck.language.en").joinpath("data", "rarity.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines() if line and not line.startswith("#"))
    return {word: int(percent) / 100 for word, percent in rows}


#: Of the words that articles have: to find one in the whole table takes four times as long, for little of it is in the processor's cache.
_RARITIES = Remembered(general_rarity)
