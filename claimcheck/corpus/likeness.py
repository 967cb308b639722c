"""Signatures and days ─► how like each other two articles are, and which are like enough to be one story, without holding every two against each other."""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from claimcheck.corpus.signatures import Signature

#: Two articles by their numbers, the smaller first, and how like each other they are.
Likenesses = Mapping[tuple[int, int], float]

#: A word that more articles share than this, and than a twentieth of all, tells no story and links nothing.
_WIDEST_WORD = 40
_WIDEST_SHARE = 20


class Likeness:
    """How like each other articles are: the product of their signatures, but for words that too many share; 0 where they lie more than *days* apart.

    An article without a day lies near every other.
    """

    def __init__(self, signatures: Sequence[Signature], published: Sequence[dt.date | None], days: int) -> None:
        holders = Counter(word for words in signatures for word in words)
        widest = max(_WIDEST_WORD, len(signatures) // _WIDEST_SHARE)
        linking = sorted(word for word, number in holders.items() if 1 < number <= widest)
        place = {word: place for place, word in enumerate(linking)}
        # Words in one order for all: each sum is the same from either side.
        self._weights = [dict(sorted((place[word], weight) for word, weight in words.items() if word in place)) for words in signatures]
        self._days = [day.toordinal() if day else None for day in published]
        self._reach = days

    def of(self, one: int, other: int) -> float:
        """Return how like each other two articles are, by their numbers."""
        first, second = self._days[one], self._days[other]
        if first is not None and second is not None and abs(first - second) > self._reach:
            return 0.0
        left, right = sorted((self._weights[one], self._weights[other]), key=len)
        alike = 0.0
        for word, weight in left.items():
            if word in right:
                alike += weight * right[word]  # one by one, as `pairs` adds: `sum` rounds otherwise from Python 3.12 on
        return alike

    def pairs(self, least: float) -> Likenesses:
        """Return every two articles that are at least so like each other.

        The articles go by in the order of their days; each is held against those that came before it, share a word with it, and lie near.
        """
        index = _Index()
        found: dict[tuple[int, int], float] = {}
        for number in sorted(range(len(self._weights)), key=self._by_day):
            words, day = self._weights[number], self._days[number]
            for other, likeness in index.met(words, None if day is None else day - self._reach).items():
                if likeness >= least:
                    found[min(number, other), max(number, other)] = likeness
            index.enter(number, day, words)
        return found

    def _by_day(self, number: int) -> tuple[bool, int, int]:
        """Articles without a day come last: they are held against all."""
        day = self._days[number]
        return day is None, day or 0, number


class _Index:
    """Which articles have a word, by its place, in the order in which they came, and with which weight."""

    def __init__(self) -> None:
        self._holders: dict[int, list[tuple[int, float]]] = defaultdict(list)
        self._days: dict[int, list[int]] = defaultdict(list)
        self._first: dict[int, int] = defaultdict(int)

    def enter(self, number: int, day: int | None, words: Mapping[int, float]) -> None:
        """Write an article into the lists of its *words*: those with a day come in the order of their days, before those without."""
        for word, weight in words.items():
            self._holders[word].append((number, weight))
            if day is not None:
                self._days[word].append(day)

    def met(self, words: Mapping[int, float], earliest: int | None) -> Mapping[int, float]:
        """Return the articles from the day *earliest* on, or all, that share any of the *words*, with the product of what they share."""
        shared: dict[int, float] = defaultdict(float)
        for word, weight in words.items():
            for number, theirs in self._near(word, earliest):
                shared[number] += weight * theirs
        return shared

    def _near(self, word: int, earliest: int | None) -> Sequence[tuple[int, float]]:
        holders = self._holders[word]
        if earliest is None:
            return holders
        days, first = self._days[word], self._first[word]
        while first < len(days) and days[first] < earliest:
            first += 1
        self._first[word] = first
        return holders[first:]
