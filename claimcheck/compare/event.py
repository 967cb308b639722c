"""Clauses that stand for each other ─► what both articles say happened, and whether both say so as surely."""

from collections.abc import Iterator

from claimcheck.compare.certainty import compare_certainty
from claimcheck.compare.clauses import EMPTY_LEMMAS, FEWEST_SHARED, TELLING_LEMMAS, ClausePair, match_clauses
from claimcheck.compare.opposition import compare_opposed_events
from claimcheck.compare.pairs import Pair
from claimcheck.model.comparisons import Aspect, Finding, FindingKind
from claimcheck.model.participants import MentionKind
from claimcheck.settings import Settings

_LONGEST_SHOWN = 120  # characters of a clause that an explanation repeats


def compare_events(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield what both sentences tell, clause by clause, and where they disagree on whether it is so."""
    if not pair.is_aligned:
        return
    for clauses in match_clauses(pair):
        differences = [*compare_certainty(pair, clauses), *compare_opposed_events(pair, clauses)]
        yield from differences
        if not differences and _tell_one_thing(pair, clauses, settings):
            yield _agreement(pair, clauses)


def _tell_one_thing(pair: Pair, clauses: ClausePair, settings: Settings) -> bool:
    """Say whether the clauses share enough to tell one thing.

    Names, days and figures say of whom and when, not what: two other words must be shared, or the event. Who said it is the speaker's
    aspect, so a bare said-clause tells nothing.
    """
    if any(claim.event and claim.event.lemma in TELLING_LEMMAS for claim in (clauses.left, clauses.right)):
        return False
    same_event = clauses.events is not None and clauses.events[0].lemma not in EMPTY_LEMMAS
    if not same_event and pair.score < settings.minimum_namesake_score:
        return False
    least = settings.minimum_clause_likeness * (0.7 if same_event else 1.0)  # one deed by name needs less else in common
    return clauses.likeness >= least and clauses.shared > FEWEST_SHARED and _plain_words(pair, clauses) + same_event >= FEWEST_SHARED


def _plain_words(pair: Pair, clauses: ClausePair) -> int:
    """Return how many of the shared words are neither names nor times nor figures nor verbs without content."""
    side = pair.left
    named = [mention.span for _, mention in side.mentions if mention.kind is MentionKind.NAME]
    values = [*named, *(time.span for time in side.times), *(quantity.span for quantity in side.quantities)]
    values += [event.span for event in clauses.left.events if event.lemma in EMPTY_LEMMAS]
    places = side.places_of(clauses.left) & pair.correspondence.keys()
    there = pair.right.places_of(clauses.right)
    starts = [side.words.starts[place] for place in places if pair.correspondence[place] in there]
    return sum(not any(span.start <= start < span.end for span in values) for start in starts)


def _agreement(pair: Pair, clauses: ClausePair) -> Finding:
    left, right = pair.left.evidence(clauses.left_words), pair.right.evidence(clauses.right_words)
    shorter = " ".join(min(left.text, right.text, key=lambda text: (len(text), text)).split())
    shown = shorter if len(shorter) <= _LONGEST_SHOWN else shorter[:_LONGEST_SHOWN].rpartition(" ")[0] + " ..."
    return Finding(FindingKind.AGREEMENT, Aspect.EVENT, f"Both tell: {shown}", "clauses with the same words", (left, right))
