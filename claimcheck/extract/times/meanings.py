"""What the words of a time expression say before it is known when they were written: periods, lengths, repetitions, references."""

from decimal import Decimal
from enum import StrEnum

import attrs

from claimcheck.model.times import Grain


class Anchor(StrEnum):
    """From where "last" and "next" count."""

    PUBLISHED = "published"
    NAMED = "named"


@attrs.frozen
class Period:
    """One stretch of the calendar, as the words say it.

    *unit* is its grain. *number* says which one: the day of the month, the month, the quarter, the ISO weekday, the first year of a decade.
    *nth* which of several ("the first Monday", -1 the last) *within* another period. *shift* counts whole units from *anchor* ("last
    week" is -1, "this week" 0). *name* is the code of a part of the day or a season, the name of a holiday, or "last" of a week that is called
    so. *clock* is the time of the day with *zone* hours from UTC where that is told. *weekday* is that of a day told by its number too. *part* is the
    TIMEX3 modifier of a part ("START": early). *event* is the noun that a *shift* counts from: "the day after the vote".
    """

    unit: Grain
    number: int | None = None
    within: "Period | None" = None
    shift: int | None = None
    anchor: Anchor = Anchor.PUBLISHED
    nth: int | None = None
    name: str | None = None
    clock: tuple[int, ...] = ()
    zone: float | None = None
    part: str | None = None
    weekday: int | None = None
    event: str | None = None

    def __str__(self) -> str:
        head = self.name if self.name in ("weekday", "year ago") else self.unit.value
        said = [
            f"{value}"
            for value in (self.name if head == self.unit.value else None, self.number, ":".join(f"{field:02d}" for field in self.clock))
            if value not in (None, "")
        ]
        said += [f"#{self.nth}"] if self.nth is not None else []
        origin = f" from {self.event or 'named'}" if self.anchor is Anchor.NAMED else ""
        said += [f"{self.shift:+d}{origin}"] if self.shift is not None else []
        said += [self.part] if self.part else []
        return f"{head} {' '.join(said)}".strip() + (f" of {self.within}" if self.within else "")


@attrs.frozen
class Length:
    """How long: a TIMEX3 duration (*value*), its smallest *unit*, the *amount* of that unit where it is told.

    *window* is -1 for a length that ends at the anchor ("the past two weeks"), 1 for one that begins there, 0 for a bare length. *mod* is
    the TIMEX3 modifier that the number itself brings ("two to three weeks": at least two).
    """

    value: str
    unit: Grain
    amount: Decimal | None = None
    window: int = 0
    anchor: Anchor = Anchor.PUBLISHED
    mod: str | None = None

    def __str__(self) -> str:
        return self.value + {-1: " past", 0: "", 1: " next"}[self.window]


@attrs.frozen
class Repetition:
    """How often: a TIMEX3 set."""

    value: str
    quant: str | None = None
    freq: str | None = None

    def __str__(self) -> str:
        return " ".join(filter(None, (self.value, self.quant, self.freq)))


@attrs.frozen
class Reference:
    """A word that points at the past, the present or the future and no further."""

    value: str

    def __str__(self) -> str:
        return self.value


Meaning = Period | Length | Repetition | Reference


@attrs.frozen
class Piece:
    """A stretch of the text that one rule read, and what it says."""

    start: int
    end: int
    meaning: Meaning
    rule: str
    mod: str | None = None
