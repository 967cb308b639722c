"""What is asked of one value again and again ─► worked out when it is first asked, and kept with the value."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, overload
from weakref import ref

Made = TypeVar("Made")
Owner = TypeVar("Owner")
Argument = TypeVar("Argument")


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


class Once(dict[object, Any], Generic[Owner]):
    """What functions make of one value, each worked out when it is first asked for: `once[make]`, or `once[make, argument]` where it takes one thing more.

    It is asked thousands of times a comparison, nearly always for what is there already: that is found without a call of any Python.
    """

    __slots__ = ("_value",)

    def __init__(self, value: Owner) -> None:
        self._value = ref(value)  # not the value itself: such a circle stays in memory until the garbage collector comes

    if TYPE_CHECKING:

        @overload  # type: ignore[override]  # what is found depends on what is asked for
        def __getitem__(self, key: Callable[[Owner], Made]) -> Made: ...
        @overload
        def __getitem__(self, key: tuple[Callable[[Owner, Argument], Made], Argument]) -> Made: ...
        def __getitem__(self, key: object) -> Any: ...

    def __missing__(self, key: Any) -> Any:
        if type(key) is tuple:
            make, argument = key
            made = self[key] = make(self._value(), argument)
        else:
            made = self[key] = key(self._value())
        return made


class Remembering:
    """A value that keeps what functions of other modules make of it, under `once`. What is made must not hold the value.

    >>> def greet(value: Remembering, name: str) -> list[str]:
    ...     return [f"Hello, {name}"]
    >>> value = Remembering()
    >>> value.once[greet, "Lee"] is value.once[greet, "Lee"], value.once[greet, "Ode"]
    (True, ['Hello, Ode'])
    """

    if TYPE_CHECKING:
        once: Once[Self]
    else:

        @lazy
        def once(self) -> Once:
            """What functions make of the value."""
            return Once(self)
