"""Profiles of two articles ─► evidence: for each pair of sentences worth a look, the features by which it is scored."""

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import attrs

from claimcheck.align.profiles import Deed, Instants, Profile, Roots, Triples
from claimcheck.align.rarity import FEWEST_SENTENCES, Weights, general_rarity
from claimcheck.language.en.names import CALENDAR_WORDS
from claimcheck.language.en.synonyms import SYNONYMS
from claimcheck.text.roots import root

#: The features of a pair of sentences, in the order in which `gather_evidence` gives them. `benchmarks/alignment.py` prints what each is worth.
FEATURES = (
    "shared",  # weight of the shared words, logarithmic
    "who",  # weight of the shared words when pronouns and roles are read as the names that they stand for, and speakers are named
    "strangers",  # both name somebody, nobody in common
    "wording",  # word triples of the shorter sentence that the other has too, function words included
    "quoted",  # weight of the quoted words that both quote
    "both_quote",
    "anchors",  # shared words that stand in one sentence only of either article
    "lead",  # how near both stand to the beginning, where they share enough words
    "main_event",  # shared words that stand in both articles' first sentences, weighted by how early
    "later",  # how far down its article the later of the two stands
    "their_words",  # weight of what one quotes and the other has at all, where both give the words of one speaker, logarithmic
    "other_speaker",
    "both_said",
    "one_said",
    "synonyms",  # weight of words that stand for each other, logarithmic
    "deed_and_doer",  # the rarest event that claims of both tell, with the names of those who take part in both, logarithmic
    "same_deed",  # a claim of either is about the same event
    "same_time",  # both name times that have an instant in common
)

#: A pair that shares less weight than this is not looked at: of the gold, 1 in 8 of the aligned pairs, which no weights tell from the rest, and 4 in 5 of all.
# F1 on unseen pairs is the same from 1.2 to 1.6, and .003 less for 2.0
MINIMUM_SHARED = 1.6

#: The first sentences of both articles are looked at whatever they share: writers open with the main event, in words that the whole story has.
_FIRST = (0, 0)

#: A word of more sentences than this finds no pairs: no news article is so long, and time must not grow with the square of a text that repeats itself.
MOST_HOLDERS = 150

#: That two sentences name one day is no reason to look at them.
_CALENDAR = frozenset(root(word.lower()) for word in CALENDAR_WORDS)

#: The row of synonyms that a root stands in.
_MEANINGS = {root(word): (number, frozenset({root(word)})) for number, row in reversed(list(enumerate(SYNONYMS))) for word in row}

_MEANT = frozenset(_MEANINGS)

#: Smooths ratios of small weights.
_FLOOR = 3.0
_NEITHER, _NOBODY, _ONE_ALONE = (0.0, 0.0), (0.0, 0.0, 0.0, 0.0), (0.0, 0.0, 0.0, 1.0)
#: How many first sentences tell the main event.
_LEAD_SENTENCES = 4


@attrs.frozen(slots=True, eq=False)
class Side:
    """One article's profiles with what is needed of each for every pair it stands in.

    Of each sentence *own* are its words and the names of those that its pronouns and roles stand for, *all_words* those of its speakers as well; *phrases* are
    the word triples that the other article has too, *meanings* the rows of synonyms that it has words of, with these words.
    """

    profiles: Sequence[Profile]
    own: Sequence[Roots]
    all_words: Sequence[Roots]
    phrases: Sequence[Triples]
    quoted_mass: Sequence[float]
    meanings: Sequence[Mapping[int, Roots]]


@attrs.frozen(slots=True, eq=False)
class Evidence:
    """The features of every pair of sentences of two articles that is worth a look, by the sentences' places in the profiles, and what each word weighs.

    *told* holds the words that either article has, *vocabularies* those of each of its sentences, pronouns and roles read as the names that they stand for and
    speakers named, *phrases* the word triples of each that the other article has too; *shared* the words that both sentences of a pair have.
    The features themselves are not held: those of a third of a million pairs, which two books have, would take as much memory as all else.
    """

    left: Sequence[Profile]
    right: Sequence[Profile]
    weights: Weights
    told: tuple[Roots, Roots]
    vocabularies: tuple[Sequence[Roots], Sequence[Roots]]
    phrases: tuple[Sequence[Triples], Sequence[Triples]]
    shared: dict[tuple[int, int], Roots]
    pairing: "Pairing"

    def features(self) -> Iterator[tuple[tuple[int, int], tuple[float, ...]]]:
        """Yield each pair with its features, in the order of `FEATURES`."""
        features_of = self.pairing.features
        return ((pair, features_of(pair[0], pair[1], everybody)) for pair, everybody in self.shared.items())


def gather_evidence(left: Sequence[Profile], right: Sequence[Profile], places: Roots = frozenset()) -> Evidence:
    """Return the evidence for each pair of sentences, one of either article, that shares enough to be looked at; *places* are roots of place names."""
    weights = Weights(left, right, places)
    told, told_there = (frozenset().union(*[profile.words for profile in side]) for side in (left, right))
    one, other = _side(left, right, weights), _side(right, left, weights)
    main_event = _main_event(left, right)
    anchors = frozenset([word for word in told & told_there if weights.counts[word] == 2])  # one sentence of either
    pairing = Pairing(one, other, weights, main_event, frozenset(main_event), anchors, _meaning_weights(one, other))
    shared = {(i, j): one.all_words[i] & other.all_words[j] for i, j in _candidates(one, other, weights)}
    vocabularies, phrases = (_vocabularies(one), _vocabularies(other)), (one.phrases, other.phrases)
    return Evidence(left, right, weights, (told, told_there), vocabularies, phrases, shared, pairing)


def _side(profiles: Sequence[Profile], others: Sequence[Profile], weights: Weights) -> Side:
    own = [frozenset() if profile.bare else profile.words | profile.who for profile in profiles]
    triples = frozenset().union(*[profile.triples for profile in others])
    return Side(
        profiles=profiles,
        own=own,
        all_words=[words | profile.speakers if profile.speakers else words for words, profile in zip(own, profiles, strict=True)],
        phrases=[profile.triples & triples for profile in profiles],
        quoted_mass=[weights.mass(profile.quoted) for profile in profiles],
        meanings=[_rows_of(profile.words & _MEANT) for profile in profiles],
    )


def _vocabularies(side: Side) -> list[Roots]:
    return [words.union(profile.words, profile.who) if profile.bare else words for words, profile in zip(side.all_words, side.profiles, strict=True)]


def _rows_of(words: Roots) -> dict[int, Roots]:
    """Return the rows of synonyms that *words* stand in, each with those of them that it has."""
    rows: dict[int, Roots] = {}
    for word in words:
        row, alone = _MEANINGS[word]
        rows[row] = rows[row] | alone if row in rows else alone
    return rows


def _meaning_weights(left: Side, right: Side) -> dict[int, float]:
    """Return the weight of each row of synonyms: the rarer in both articles, the more."""
    counts = Counter([meaning for side in (left, right) for rows in side.meanings for meaning in rows])
    sentences = max(FEWEST_SENTENCES, len(left.profiles) + len(right.profiles))
    return {meaning: math.log((sentences + 1) / count) for meaning, count in counts.items()}


def _main_event(left: Sequence[Profile], right: Sequence[Profile]) -> dict[str, float]:
    """Return the words of both articles' first sentences, each with how early it comes and how rare it is in English."""
    early, early_too = _earliness(left), _earliness(right)
    return {word: early[word] * early_too[word] * general_rarity(word) for word in early if word in early_too}


def _earliness(profiles: Sequence[Profile]) -> dict[str, float]:
    found: dict[str, float] = {}
    for place, profile in enumerate(profiles[:_LEAD_SENTENCES]):
        for word in profile.words:
            found.setdefault(word, 1 / (1 + place / 2))
    return found


def _candidates(left: Side, right: Side, weights: Weights) -> Iterator[tuple[int, int]]:
    """Yield the pairs that share at least `MINIMUM_SHARED`, found by an index from words to the right article's sentences.

    The speaker whose words both give counts where they share anything else: a story of one man's interview would pair all with all.
    """
    common = frozenset().union(*left.own) & frozenset().union(*right.own) - _CALENDAR
    holders: dict[str, list[int]] = {word: [] for word in common}
    for j, words in enumerate(right.own):
        for word in words & common:
            holders[word].append(j)
    pairing = frozenset([word for word, places in holders.items() if len(places) <= MOST_HOLDERS])
    for i, words in enumerate(left.own):
        shared: dict[int, float] = {}
        for word in sorted(words & pairing):  # the order of a set must not show in a sum
            weight = weights[word]
            for j in holders[word]:
                shared[j] = shared.get(j, 0.0) + weight
        speakers = left.profiles[i].speakers
        for j, weight in sorted(shared.items()):
            if weight >= MINIMUM_SHARED or (i, j) == _FIRST:
                yield i, j
            elif not speakers.isdisjoint(right.profiles[j].speakers):
                both = speakers & right.profiles[j].speakers - (words & right.own[j])
                if weight + weights.mass(both) >= MINIMUM_SHARED:
                    yield i, j


@attrs.frozen(slots=True, eq=False)
class Pairing:
    """What the features of any pair of sentences of two articles are worked out from."""

    left: Side
    right: Side
    weights: Weights
    main_event: Mapping[str, float]
    lead: Roots
    anchors: Roots
    meanings: Mapping[int, float]

    def features(self, i: int, j: int, everybody: Roots) -> tuple[float, ...]:
        """Return the features of the left article's sentence at place *i* and the right article's at *j*, in the order of `FEATURES`.

        *everybody* are the words that they share when pronouns and roles are read as the names that they stand for.
        """
        one, other = self.left.profiles[i], self.right.profiles[j]
        both = one.words & other.words
        shared = math.log1p(self.weights.shared_mass(both))
        main_event = both & self.lead
        return (
            shared,
            shared if len(both) == len(everybody) else math.log1p(self.weights.shared_mass(everybody)),
            1.0 if one.names and other.names and one.names.isdisjoint(other.names) else 0.0,
            len(self.left.phrases[i] & self.right.phrases[j]) / (min(len(one.triples), len(other.triples)) + _FLOOR),
            *(self._shared_quotation(i, j) if one.quoted and other.quoted else _NEITHER),
            math.log1p(len(both & self.anchors)),
            min(1.0, shared / 2) / ((1 + i) * (1 + j)),
            math.fsum(map(self.main_event.__getitem__, main_event)) if main_event else 0.0,
            max(one.position, other.position),
            *(self._shared_speakers(one, other) if one.said and other.said else _ONE_ALONE if one.said or other.said else _NOBODY),
            0.0 if self.left.meanings[i].keys().isdisjoint(self.right.meanings[j]) else self._shared_meanings(i, j, both),
            0.0 if one.events.isdisjoint(other.events) or one.actors.isdisjoint(other.actors) else self._shared_deeds(one, other),
            0.0 if one.mains.isdisjoint(other.mains) else 1.0,
            _shared_times(one.times, other.times) if one.times and other.times else 0.0,
        )

    def _shared_quotation(self, i: int, j: int) -> tuple[float, float]:
        fewer = min(self.left.quoted_mass[i], self.right.quoted_mass[j])
        if not fewer:
            return 0.0, 0.0
        return self.weights.mass(self.left.profiles[i].quoted & self.right.profiles[j].quoted) / (fewer + _FLOOR), 1.0

    def _shared_speakers(self, one: Profile, other: Profile) -> tuple[float, float, float, float]:
        """Return `their_words`, `other_speaker`, `both_said` and `one_said` of two sentences that both give somebody's words."""
        if not one.speakers or not other.speakers:
            return 0.0, 0.0, 1.0, 0.0
        if one.speakers.isdisjoint(other.speakers):
            return 0.0, 1.0, 1.0, 0.0
        return math.log1p(self.weights.mass((one.quoted & other.words) | (other.quoted & one.words))), 0.0, 1.0, 0.0

    def _shared_meanings(self, i: int, j: int, both: Roots) -> float:
        """Return the weight of the rows of synonyms of which either sentence has a word that the other has not, logarithmic."""
        mine, theirs = self.left.meanings[i], self.right.meanings[j]
        rows = mine.keys() & theirs.keys()
        return math.log1p(math.fsum([self.meanings[row] for row in rows if not (mine[row] <= both or theirs[row] <= both)]))

    def _shared_deeds(self, one: Profile, other: Profile) -> float:
        """Return the weight of the rarest deed that both sentences tell, logarithmic."""
        return math.log1p(_rarest_deed(one.deeds, other.deeds, self.weights))


def _rarest_deed(one: Sequence[Deed], other: Sequence[Deed], weights: Weights) -> float:
    """Return the weight of the rarest event that a deed of either tells, with those who take part in both deeds."""
    best = 0.0
    for events, who in one:
        for other_events, other_who in other:
            if not events.isdisjoint(other_events) and not who.isdisjoint(other_who):
                weight = math.fsum(map(weights.event_weight, events & other_events)) + weights.mass(who & other_who)
                best = max(best, weight)
    return best


def _shared_times(one: Sequence[Instants], other: Sequence[Instants]) -> float:
    return float(any(start < other_end and other_start < end for start, end in one for other_start, other_end in other))
