"""Things, and which two of them belong together ─► the groups that they make."""

from collections.abc import Iterable
from typing import Any, Protocol, TypeVar


class _Ordered(Protocol):
    def __lt__(self, other: Any, /) -> bool: ...
    def __hash__(self) -> int: ...


Thing = TypeVar("Thing", bound=_Ordered)


def linked(things: Iterable[Thing], links: Iterable[tuple[Thing, Thing]]) -> list[list[Thing]]:
    """Return *things*, those together that *links* join, directly or by way of others; groups and their members in the order of the things.

    >>> linked([1, 2, 3, 4], [(4, 2), (1, 3)])
    [[1, 3], [2, 4]]
    """
    first_of = {thing: thing for thing in things}  # of each thing one that comes before it in its group, or itself

    def first(thing: Thing) -> Thing:
        while first_of[thing] != thing:
            first_of[thing] = thing = first_of[first_of[thing]]
        return thing

    for one, other in links:
        begin, joined = first(one), first(other)
        if joined < begin:
            begin, joined = joined, begin
        first_of[joined] = begin
    groups: dict[Thing, list[Thing]] = {}
    for thing in sorted(first_of):
        groups.setdefault(first(thing), []).append(thing)
    return list(groups.values())
