"""Words for events ─► whether two tell one event: words of one row change places in the news, and a particle may turn a verb round."""

from functools import lru_cache

from claimcheck.compare.sides.pairs import Pair
from claimcheck.language.en.event_families import EVENT_FAMILIES, OCCASIONS
from claimcheck.language.en.opposed_events import OPPOSED_PARTICLES
from claimcheck.language.en.synonyms import SYNONYMS
from claimcheck.model.claims import Event
from claimcheck.text.stems import stem


@lru_cache(maxsize=4096)
def meanings(names: frozenset[str]) -> frozenset[str]:
    """Return *names*, and the rows of words that they stand in: two words of one row change places in the news ("pass", "approve")."""
    rows = _rows()
    return names.union(*[rows[name] for name in names if name in rows])


@lru_cache(maxsize=1)
def _rows() -> dict[str, frozenset[str]]:
    rows: dict[str, set[str]] = {}
    for name, row in [*EVENT_FAMILIES.items(), *((row[0], row) for row in (*SYNONYMS, *OCCASIONS))]:
        for word in row:
            for spelled in {word, stem(word)}:
                rows.setdefault(spelled, set()).add(f"the {name}")
    return {word: frozenset(names) for word, names in rows.items()}


def may_be_one_event(one: Event | None, other: Event | None) -> bool:
    """Say whether two events are told by one word, or by two that change places; not where either is not known."""
    if one is None or other is None:
        return False
    return not meanings(frozenset({one.lemma})).isdisjoint(meanings(frozenset({other.lemma})))


def are_turned_round(pair: Pair, left: Event, right: Event) -> bool:
    """Say whether two verbs are followed by particles that exclude each other: "checked into", "checked out of"."""
    mine, theirs = pair.left.word_after(left.span), pair.right.word_after(right.span)
    return any((mine in one and theirs in other) or (mine in other and theirs in one) for one, other in OPPOSED_PARTICLES)
