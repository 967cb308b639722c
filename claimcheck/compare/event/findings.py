"""Clauses that stand for each other ─► what both articles say happened."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from claimcheck.compare.sides.clauses import FEWEST_SHARED, ClausePair, match_clauses, name_two_people
from claimcheck.compare.sides.linking import linked
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.compare.sides.wording import plain
from claimcheck.language.en.function_words import EMPTY_LEMMAS, TELLING_LEMMAS
from claimcheck.language.en.negation import BEHIND_ANOTHER_NO, NO
from claimcheck.language.en.units import CURRENCY_SIGNS
from claimcheck.language.en.word_classes import ARTICLES
from claimcheck.model.comparisons import Aspect, Finding, FindingKind
from claimcheck.model.participants import MentionKind
from claimcheck.model.spans import Span
from claimcheck.settings import Settings
from claimcheck.text.wording import WORD, single_spaced

FARTHEST_APART = 6  # content words; what is farther off is another part of the sentence
_JOINING = "-–—/"
_NOUN = "N"  # the letter of its part of speech
_DOTS = " … "
_COMPOUND = re.compile(rf"[A-Z][\w.]*(?:[{_JOINING}][A-Z][\w.]*)+")
_LONGEST_SHOWN = 120  # characters of a clause that an explanation repeats
_MOST_SHOWN = 60  # content words; more do not fit


def compare_clauses(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield what both sentences tell, clause by clause."""
    if pair.score < settings.minimum_namesake_score and pair.left.once[_deeds_named].isdisjoint(pair.right.once[_deeds_named]):
        return  # without a common event, clauses tell one thing only in sentences that surely do
    for clauses in match_clauses(pair):
        if _tell_one_thing(pair, clauses, settings) and not name_two_people(pair, clauses.left, clauses.right) and not _denied_in_one(pair, clauses.shared):
            yield _agreement(pair, _longest_run(pair, clauses.shared), clauses.events[0].lemma if clauses.events else None)


def _deeds_named(side: Side) -> frozenset[str]:
    """Return the events that the clauses of the sentence are about, those left out that all news has."""
    return frozenset([event.lemma for claim in side.claims if (event := claim.event)]) - EMPTY_LEMMAS


def _tell_one_thing(pair: Pair, clauses: ClausePair, settings: Settings) -> bool:
    """Say whether the clauses share enough to tell one thing.

    Names, titles, days and figures say of whom and when, not what: two other words must be shared, or the event. Who said it is the speaker's
    aspect, so a bare said-clause tells nothing.
    """
    if len(clauses.shared) <= FEWEST_SHARED:
        return False
    events = clauses.events
    same_event = events is not None and events[0].lemma not in EMPTY_LEMMAS
    least = settings.minimum_clause_likeness * (0.7 if same_event else 1.0)  # one deed by name needs less else in common
    if clauses.likeness < least or (not same_event and pair.score < settings.minimum_namesake_score):
        return False
    if events is not None and events[0].polarity is not events[1].polarity:
        return False
    if any(claim.event and claim.event.lemma in TELLING_LEMMAS for claim in (clauses.left, clauses.right)):
        return False
    return _plain_words(pair, clauses.shared) + same_event >= FEWEST_SHARED


def _denied_in_one(pair: Pair, shared: Sequence[int]) -> bool:
    """Say whether one of the shared words is denied by a "no" before it on one side alone: "had no plan" is not "would not discuss a plan"."""
    here, there = pair.left.once[_with_no], pair.right.once[_with_no]
    return any((place in here) is not (pair.correspondence[place] in there) for place in shared)


def _with_no(side: Side) -> frozenset[int]:
    """Return which content words of the sentence stand behind a "no", with no more than one that is no noun between."""
    tokens, letters = side.sentence.tokens, side.sentence.letters
    denied: set[int] = set()
    for place in [place for place, token in enumerate(tokens) if token.lower == NO and place + 1 < len(tokens)]:
        last = place + 1 if letters[place + 1] == _NOUN else min(place + 2, len(tokens) - 1)
        if tokens[place + 1].lower not in BEHIND_ANOTHER_NO:
            denied.update(side.words.within(Span(tokens[place + 1].start, tokens[last].end)))
    return frozenset(denied)


def _plain_words(pair: Pair, places: Sequence[int]) -> int:
    """Return how many of the shared words are, on both sides, neither names nor titles nor times nor figures nor verbs without content."""
    here, there = pair.left.once[_named], pair.right.once[_named]
    return sum(place not in here and pair.correspondence[place] not in there for place in places)


def _named(side: Side) -> frozenset[int]:
    """Return which content words of the sentence say of whom, when and how many, not what; verbs without content among them."""
    named, people = MentionKind.NAME, side.reading.participants
    names = [mention.span for _, mention in side.mentions if mention.kind is named]
    titles = [role.span for index in side.spoken_of for role in people[index].roles if side.sentence.span.overlaps(role.span)]
    empty = [event.span for claim in side.claims for event in claim.events if event.lemma in EMPTY_LEMMAS]
    spans = [*names, *titles, *(time.span for time in side.times), *(quantity.span for quantity in side.quantities), *empty]
    return frozenset().union(*map(side.words.within, spans), side.once[_compounds])


def _compounds(side: Side) -> frozenset[int]:
    """Return the content words that are compounds of names: "U.S.-Mexico"."""
    text, words = side.reading.document.text, side.words
    if not _COMPOUND.search(text, side.sentence.span.start, side.sentence.span.end):
        return frozenset()
    return frozenset([place for place, (start, end) in enumerate(zip(words.starts, words.ends, strict=True)) if _COMPOUND.fullmatch(text, start, end)])


def _longest_run(pair: Pair, shared: Sequence[int]) -> Sequence[int]:
    """Return the most of *shared* that stand near each other in both sentences, all of them where no more than a few do."""
    partner = pair.correspondence
    if all(after - place <= FARTHEST_APART and abs(partner[after] - partner[place]) <= FARTHEST_APART for place, after in pairwise(shared)):
        return shared
    behind = ((place, shared[max(0, number - FARTHEST_APART) : number]) for number, place in enumerate(shared))  # in order: no earlier one is near
    near = ((place, [other for other in others if place - other <= FARTHEST_APART]) for place, others in behind)
    runs = linked(shared, [(other, place) for place, others in near for other in others if abs(partner[place] - partner[other]) <= FARTHEST_APART])
    longest = min(runs, key=lambda run: (-len(run), run[0] + min(map(partner.__getitem__, run))))
    return longest if len(longest) > FEWEST_SHARED else shared


def _agreement(pair: Pair, mine: Sequence[int], deed: str | None) -> Finding:
    theirs = sorted(pair.correspondence[place] for place in mine)
    left, right = (
        side.evidence(Span(side.words.starts[places[0]], side.words.ends[places[-1]]), deed) for side, places in ((pair.left, mine), (pair.right, theirs))
    )
    alike = _in_one_order(pair, _without_torn_figures(pair, mine)[:_MOST_SHOWN])
    alike_there = [pair.correspondence[place] for place in alike]
    told = (_common_words(pair.left, alike, pair.right, alike_there), _common_words(pair.right, alike_there, pair.left, alike))
    shorter = min(told, key=lambda text: (len(text), text))
    shown = shorter if len(shorter) <= _LONGEST_SHOWN else shorter[:_LONGEST_SHOWN].rpartition(" ")[0].rstrip(" …") + " …"
    deeds = _holds_event(pair.left, alike) and _holds_event(pair.right, alike_there)
    explanation = f"{'Both tell:' if deeds else 'Both speak of'} “{_unmarked(shown)}”."
    return Finding(FindingKind.AGREEMENT, Aspect.EVENT, explanation, "clauses with the same words", (left, right))


def _without_torn_figures(pair: Pair, places: Sequence[int]) -> Sequence[int]:
    """Return *places* without the words of figures of which one side has other words too: the "million" of 2.3 million is not that of 2.4 million."""
    here, there = set(places), {pair.correspondence[place] for place in places}
    torn = {place for words in pair.left.once[_figures] if not here.issuperset(words) for place in words}
    torn_there = {place for words in pair.right.once[_figures] if not there.issuperset(words) for place in words}
    kept = [place for place in places if place not in torn and pair.correspondence[place] not in torn_there]
    return kept if len(kept) >= FEWEST_SHARED else places


def _figures(side: Side) -> tuple[range, ...]:
    return tuple(side.words.within(quantity.span) for quantity in side.quantities)


def _holds_event(side: Side, places: Sequence[int]) -> bool:
    """Say whether one of the words tells what happened: names and nouns alone say what it is about."""
    told = frozenset(places)
    return any(not told.isdisjoint(side.words.within(event.span)) for claim in side.claims for event in claim.events)


def _unmarked(text: str) -> str:
    """Return words of an article as an explanation quotes them: no quotation marks, of which one may be left out, and no bracket left open."""
    words = plain(text)
    return f"{words})" if words.count("(") > words.count(")") else words


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
        told += [_common_end(between, there) if adjacent else _DOTS, text[starts[number] : words.ends[place]]]
    return single_spaced("".join(told))


def _common_end(between: str, there: str) -> str:
    """Return what stands between two words where the other side has the same there, articles aside; else the words common to both at its end, behind dots."""
    mine, theirs = _little_words(between), _little_words(there)
    if list(map(str.lower, mine)) == list(map(str.lower, theirs)):
        return between
    common = takewhile(lambda words: words[0].lower() == words[1].lower(), zip(reversed(mine), reversed(theirs), strict=False))
    return f"{_DOTS}{' '.join(reversed([word for word, _ in common]))} "


def _little_words(text: str) -> list[str]:
    return [word for word in WORD.findall(text) if word.lower() not in ARTICLES]


def _with_sign(text: str, start: int) -> int:
    """Return where a word begins with the sign of a currency that stands before it."""
    return start - (text[max(0, start - 1) : start] in CURRENCY_SIGNS)
