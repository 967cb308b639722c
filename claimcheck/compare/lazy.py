"""A method of one value ─► an attribute that is worked out when it is first read."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

Made = TypeVar("Made")


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
