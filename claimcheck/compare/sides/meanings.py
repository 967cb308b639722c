"""Words for events ─► the rows of words that change places with them in the news, by which two articles tell one event."""

from functools import lru_cache

from claimcheck.language.en.event_families import EVENT_FAMILIES, OCCASIONS
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
