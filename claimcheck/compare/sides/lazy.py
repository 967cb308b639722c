"""What is asked of one value again and again ─► worked out when it is first asked, and kept with the value."""

from collections.abc import Callable
from typing import Any, Generic, Self, TypeVar, TypeVarTuple

import attrs

Made = TypeVar("Made")
Arguments = TypeVarTuple("Arguments")


class lazy(Generic[Made]):  # noqa: N801 - it reads as a decorator, as `property` does
    """What `functools.cached_property` is, without the lock that Python 3.11 takes for it: the lock alone takes longer than most that is worked out here.

    Where two threads ask at once, both work out the same value.

    >>> class Circle:
    ...     @lazy
    ...     def area(self) -> float:
    ...         return 3.14
    >>> circle = Circle()
    >>> circle.area, vars(circle)
    (3.14, {'area': 3.14})
    """

    def __init__(self, make: Callable[[Any], Made]) -> None:
        self.make = make
        self.__doc__ = make.__doc__

    def __get__(self, instance: object, owner: type | None = None) -> Made:
        """Work the value out and keep it in the instance, where it is found from then on."""
        made = instance.__dict__[self.make.__name__] = self.make(instance)
        return made


_UNKNOWN: Any = object()


@attrs.frozen(slots=False, eq=False)
class Remembering:
    """A value that keeps what functions of other modules make of it.

    >>> def greet(value: Remembering, name: str) -> list[str]:
    ...     return [f"Hello, {name}"]
    >>> value = Remembering()
    >>> value.once(greet, "Lee") is value.once(greet, "Lee"), value.once(greet, "Ode")
    (True, ['Hello, Ode'])
    """

    _once: dict[object, Any] = attrs.field(factory=dict, init=False, repr=False)

    def once(self, make: Callable[[Self, *Arguments], Made], *arguments: *Arguments) -> Made:
        """Return `make(self, *arguments)`, worked out once however often it is asked for.

        What is made must not hold the value: such a circle stays in memory until the garbage collector comes.
        """
        key = (make, *arguments) if arguments else make
        made: Made = self._once.get(key, _UNKNOWN)
        if made is _UNKNOWN:
            made = self._once[key] = make(self, *arguments)
        return made
