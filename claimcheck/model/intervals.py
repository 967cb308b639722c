"""Intervals with open or closed ends, and how two of them relate: the one principle behind dates, money, counts and ages."""

from enum import StrEnum
from typing import Any, Generic, TypeVar

import attrs

Bound = TypeVar("Bound")


class Relation(StrEnum):
    """How the values of one interval stand to those of another."""

    EQUAL = "equal"
    INSIDE = "inside"
    CONTAINS = "contains"
    OVERLAPS = "overlaps"
    DISJOINT = "disjoint"
    UNDECIDED = "undecided"

    @property
    def mirrored(self) -> "Relation":
        """The same relation seen from the other side."""
        return {Relation.INSIDE: Relation.CONTAINS, Relation.CONTAINS: Relation.INSIDE}.get(self, self)


@attrs.frozen
class Interval(Generic[Bound]):
    """The values between two bounds; a bound of None is open to infinity, a closed bound belongs to the interval.

    >>> str(Interval(40, None, lower_closed=False))
    '(40, ...)'
    """

    lower: Bound | None = None
    upper: Bound | None = None
    lower_closed: bool = attrs.field(default=True, kw_only=True)
    upper_closed: bool = attrs.field(default=True, kw_only=True)

    def __str__(self) -> str:
        left = "(..." if self.lower is None else f"{'[' if self.lower_closed else '('}{self.lower}"
        right = "...)" if self.upper is None else f"{self.upper}{']' if self.upper_closed else ')'}"
        return f"{left}, {right}"

    @property
    def unbounded(self) -> bool:
        """Whether it excludes nothing."""
        return self.lower is None and self.upper is None

    def relation_to(self, other: "Interval[Bound]") -> Relation:
        """Say how this interval stands to *other*; `UNDECIDED` where either excludes nothing.

        >>> Interval(1, 2).relation_to(Interval(1, 3)).value
        'inside'
        >>> Interval(40, None, lower_closed=False).relation_to(Interval(None, 40)).value
        'disjoint'
        """
        if self.unbounded or other.unbounded:
            return Relation.UNDECIDED
        if _wholly_before(self, other) or _wholly_before(other, self):
            return Relation.DISJOINT
        inside = _starts_no_earlier(self, other) and _ends_no_later(self, other)
        contains = _starts_no_earlier(other, self) and _ends_no_later(other, self)
        if inside and contains:
            return Relation.EQUAL
        if inside:
            return Relation.INSIDE
        return Relation.CONTAINS if contains else Relation.OVERLAPS


def _wholly_before(first: Interval[Any], second: Interval[Any]) -> bool:
    if first.upper is None or second.lower is None:
        return False
    if first.upper == second.lower:
        return not (first.upper_closed and second.lower_closed)
    return bool(first.upper < second.lower)


def _starts_no_earlier(first: Interval[Any], second: Interval[Any]) -> bool:
    if second.lower is None:
        return True
    if first.lower is None:
        return False
    if first.lower == second.lower:
        return second.lower_closed or not first.lower_closed
    return bool(first.lower > second.lower)


def _ends_no_later(first: Interval[Any], second: Interval[Any]) -> bool:
    if second.upper is None:
        return True
    if first.upper is None:
        return False
    if first.upper == second.upper:
        return second.upper_closed or not first.upper_closed
    return bool(first.upper < second.upper)
