"""Profiles of two articles ─► evidence: for each pair of sentences worth a look, the features by which it is scored."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

import attrs

from claimcheck.align.profiles import Deed, Instants, Profile, Roots
from claimcheck.align.rarity import FEWEST_SENTENCES, Weights, general_rarity
from claimcheck.language.en.names import CALENDAR_WORDS
from claimcheck.language.en.synonyms import SYNONYMS
from claimcheck.text.roots import root

#: The features of a pair of sentences, in the order in which `gather_evidence` gives them. `benchmarks/alignment.py` prints what each is worth.
FEATURES = (
    "shared",  # weight of the shared words, logarithmic
    "cover",  # the same as a share of the longer sentence
    "who",  # weight of the shared words when pronouns and roles are read as the names that they stand for
    "strangers",  # both name somebody, nobody in common
    "wording",  # word triples of the shorter sentence that the other has too, function words included
    "quoted",  # weight of the quoted words that both quote
    "both_quote",
    "anchors",  # shared words that stand in one sentence only of either article
    "lead",  # how near both stand to the beginning, where they share enough words
    "length",  # weight of the longer sentence
    "main_event",  # shared words that stand in both articles' first sentences, weighted by how early
    "main_action",  # of these, those that are no names
    "around",  # shared words of the sentences and their neighbours before and after
    "same_speaker",
    "other_speaker",
    "both_said",
    "one_said",
    "synonyms",  # weight of words that stand for each other, logarithmic
    "deed",  # the rarest event that a claim of either tells, logarithmic
    "deed_and_doer",  # the same with the names of those who take part in both, nothing where nobody does
    "same_time",  # both name times that have an instant in common
    "other_time",  # both name times, none in common
)

#: A pair that shares less weight than this is not looked at: of the gold, 1 in 8 of the aligned pairs, which no weights tell from the rest, and 4 in 5 of all.
# F1 on unseen pairs is the same from 1.2 to 1.6, and .003 less for 2.0
MINIMUM_SHARED = 1.6

#: That two sentences name one day is no reason to look at them.
_CALENDAR = frozenset(root(word.lower()) for word in CALENDAR_WORDS)

#: The row of synonyms that a root stands in.
_MEANINGS = {root(word): number for number, row in reversed(list(enumerate(SYNONYMS))) for word in row}

#: Smooths ratios of small weights.
_FLOOR = 3.0
#: How many first sentences tell the main event.
_LEAD_SENTENCES = 4


@attrs.frozen(slots=True, eq=False)
class Side:
    """One article's profiles with what is needed of each for every pair it stands in."""

    profiles: tuple[Profile, ...]
    all_words: tuple[Roots, ...]
    mass: tuple[float, ...]
    quoted_mass: tuple[float, ...]
    around: tuple[Roots, ...]
    around_mass: tuple[float, ...]
    meanings: tuple[Mapping[str, int], ...]


@attrs.frozen(slots=True, eq=False)
class Evidence:
    """The features of every pair of sentences of two articles that is worth a look, by the sentences' places in the profiles."""

    left: int
    right: int
    features: dict[tuple[int, int], tuple[float, ...]]


def gather_evidence(left: Sequence[Profile], right: Sequence[Profile], places: Roots = frozenset()) -> Evidence:
    """Return the features of each pair of sentences, one of either article, that shares enough to be looked at; *places* are roots of place names."""
    weights = Weights(left, right, places)
    one, other = _side(left, weights), _side(right, weights)
    main = _main_event(left, right)
    names = frozenset().union(*(profile.names for profile in (*left, *right)))
    actions = {word: weight for word, weight in main.items() if word not in names}
    anchors = frozenset(word for word, count in weights.left.items() if count == 1 and weights.right[word] == 1)
    meanings = _meaning_weights(one, other)
    features = {}
    for i, j in _candidates(one, other, weights):
        features[i, j] = _features(one, other, i, j, weights, main, actions, anchors, meanings)
    return Evidence(len(left), len(right), features)


def _side(profiles: Sequence[Profile], weights: Weights) -> Side:
    around = tuple(frozenset().union(*(near.words for near in profiles[max(0, i - 1) : i + 2])) for i in range(len(profiles)))
    return Side(
        profiles=tuple(profiles),
        all_words=tuple(frozenset() if profile.bare else profile.words | profile.who for profile in profiles),
        mass=tuple(weights.mass(profile.words) for profile in profiles),
        quoted_mass=tuple(weights.mass(profile.quoted) for profile in profiles),
        around=around,
        around_mass=tuple(map(weights.mass, around)),
        meanings=tuple({word: _MEANINGS[word] for word in profile.words if word in _MEANINGS} for profile in profiles),
    )


def _meaning_weights(left: Side, right: Side) -> dict[int, float]:
    """Return the weight of each row of synonyms: the rarer in both articles, the more."""
    counts = Counter(meaning for side in (left, right) for words in side.meanings for meaning in set(words.values()))
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
    """Yield the pairs that share at least `MINIMUM_SHARED`, found by an index from words to the right article's sentences."""
    index: defaultdict[str, list[int]] = defaultdict(list)
    for j, words in enumerate(right.all_words):
        for word in words - _CALENDAR:
            index[word].append(j)
    for i, words in enumerate(left.all_words):
        shared: dict[int, float] = {}
        for word in sorted(words):  # the order of a set must not show in a sum
            holders = index.get(word)
            if holders:
                weight = weights[word]
                for j in holders:
                    shared[j] = shared.get(j, 0.0) + weight
        yield from ((i, j) for j in sorted(shared) if shared[j] >= MINIMUM_SHARED)


def _features(
    left: Side,
    right: Side,
    i: int,
    j: int,
    weights: Weights,
    main: dict[str, float],
    actions: dict[str, float],
    anchors: Roots,
    meanings: Mapping[int, float],
) -> tuple[float, ...]:
    one, other = left.profiles[i], right.profiles[j]
    both = one.words & other.words
    shared = weights.mass(both)
    longer = max(left.mass[i], right.mass[j])
    fewer_quoted = min(left.quoted_mass[i], right.quoted_mass[j])
    action = math.fsum(actions[word] for word in both if word in actions)
    around = weights.mass(left.around[i] & right.around[j])
    return (
        math.log1p(shared),
        shared / (longer + _FLOOR),
        math.log1p(weights.mass(left.all_words[i] & right.all_words[j])),
        float(bool(one.names and other.names) and one.names.isdisjoint(other.names)),
        len(one.triples & other.triples) / (min(len(one.triples), len(other.triples)) + _FLOOR),
        weights.mass(one.quoted & other.quoted) / (fewer_quoted + _FLOOR) if fewer_quoted else 0.0,
        float(fewer_quoted > 0),
        math.log1p(len(both & anchors)),
        min(1.0, math.log1p(shared) / 2) / ((1 + i) * (1 + j)),
        math.log1p(longer),
        math.fsum(main[word] for word in both if word in main),
        math.log1p(action),
        2 * around / (left.around_mass[i] + right.around_mass[j] + 1e-9),
        float(not one.speakers.isdisjoint(other.speakers)),
        float(bool(one.speakers and other.speakers) and one.speakers.isdisjoint(other.speakers)),
        float(one.said and other.said),
        float(one.said != other.said),
        math.log1p(_shared_meanings(left.meanings[i], right.meanings[j], both, meanings)),
        *_shared_deeds(one.deeds, other.deeds, weights),
        *_shared_times(one.times, other.times),
    )


def _shared_meanings(one: Mapping[str, int], other: Mapping[str, int], both: Roots, weights: Mapping[int, float]) -> float:
    """Return the weight of the rows of synonyms of which either sentence has a word that the other has not."""
    if not one or not other:
        return 0.0
    mine = {meaning for word, meaning in one.items() if word not in both}
    return math.fsum(weights[meaning] for meaning in mine.intersection(meaning for word, meaning in other.items() if word not in both))


def _shared_deeds(one: Sequence[Deed], other: Sequence[Deed], weights: Weights) -> tuple[float, float]:
    deed = with_doer = 0.0
    for events, who in one:
        for other_events, other_who in other:
            if events.isdisjoint(other_events):
                continue
            weight = math.fsum(map(weights.event_weight, events & other_events))
            deed = max(deed, weight)
            if not who.isdisjoint(other_who):
                with_doer = max(with_doer, weight + weights.mass(who & other_who))
    return math.log1p(deed), math.log1p(with_doer)


def _shared_times(one: Sequence[Instants], other: Sequence[Instants]) -> tuple[float, float]:
    if not one or not other:
        return 0.0, 0.0
    same = any(start < other_end and other_start < end for start, end in one for other_start, other_end in other)
    return float(same), float(not same)
