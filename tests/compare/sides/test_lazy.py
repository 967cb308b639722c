"""What is kept with a value: worked out once, and let go with the value."""

import gc
from weakref import ref

from claimcheck.compare.sides.lazy import Remembering

CALLS: list[str] = []


def greet(value: Remembering, name: str = "nobody") -> str:
    CALLS.append(name)
    return f"Hello, {name}"


def test_each_answer_is_worked_out_once() -> None:
    """What is asked for a second time is not worked out again; with another argument it is another answer."""
    value = Remembering()
    CALLS.clear()
    answers = [value.once[greet], value.once[greet], value.once[greet, "Ode"], value.once[greet, "Ode"]]
    assert answers == ["Hello, nobody", "Hello, nobody", "Hello, Ode", "Hello, Ode"]
    assert CALLS == ["nobody", "Ode"]


def test_a_value_goes_without_the_garbage_collector() -> None:
    """What is kept does not keep the value: no circle waits for the collector."""
    gc.disable()
    try:
        value = Remembering()
        assert value.once[greet]
        gone = ref(value)
        del value
        assert gone() is None
    finally:
        gc.enable()
