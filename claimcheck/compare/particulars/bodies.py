"""One sentence ─► which part of somebody it says to be hurt, of what somebody died, and what somebody is armed with."""

from collections.abc import Mapping

from claimcheck.compare.particulars.telling import Particular, by_word, stems_of
from claimcheck.compare.sides.pairs import Side
from claimcheck.language.en.particulars import HURT_PARTS, ILLNESSES, WEAPONS
from claimcheck.model.spans import Span

_PARTS, _ILLNESSES, _WEAPONS = by_word(HURT_PARTS), by_word(ILLNESSES), by_word(WEAPONS)
#: Words without which a sentence names no weapon.
WEAPON_WORDS = frozenset(_WEAPONS)


def hurts_told(side: Side) -> tuple[Particular, ...]:
    """Return the parts of a body that the sentence names; it is asked where it speaks of a hurt."""
    return _named(side, "hurt", _PARTS)


def illnesses_told(side: Side) -> tuple[Particular, ...]:
    """Return the illnesses that the sentence names; it is asked where it speaks of somebody's death."""
    return _named(side, "illness", _ILLNESSES)


def weapons_told(side: Side) -> tuple[Particular, ...]:
    """Return the weapons that the sentence names."""
    return _named(side, "weapon", _WEAPONS)


def _named(side: Side, kind: str, values: Mapping[str, str]) -> tuple[Particular, ...]:
    """Return the nouns of one kind, one for each value: a sentence may name one twice."""
    if values.keys().isdisjoint(side.sentence.lowers):
        return ()
    tokens, letters = side.sentence.tokens, side.sentence.letters
    found: dict[str, Particular] = {}
    for at, token in enumerate(tokens):
        value = values.get(token.lower) if letters[at] in "NJ" else None
        if value is not None and value not in found:
            last = tokens[at + (letters[at + 1 : at + 2] == "N")]  # "heart failure", "knee ligament"
            found[value] = Particular(kind, value, Span(token.start, last.end), stems_of(side, Span(token.start, token.end)))
    return tuple(found.values())
