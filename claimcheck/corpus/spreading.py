"""A function and items ─► its results in the order of the items, worked out by any `concurrent.futures` executor."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:  # at run time it would load logging for the names of two types
    from concurrent.futures import Executor, Future

Item = TypeVar("Item")
Result = TypeVar("Result")


def in_order(function: Callable[[Item], Result], items: Iterable[Item], *, executor: "Executor | None" = None, ahead: int = 32) -> Iterator[Result]:
    """Yield `function(item)` for each of *items*, in their order, lazily.

    With an *executor*, at most *ahead* items are handed to it before the first of them is asked for, so that an endless or a large iterable is never held
    in memory (`Executor.map` takes all of it at once). What the function raises is raised at its item's place; whoever stops early leaves nothing waiting.
    *function* and the items must be picklable for executors that work in other processes.

    >>> from concurrent.futures import ThreadPoolExecutor
    >>> with ThreadPoolExecutor() as executor:
    ...     list(in_order(len, ["a", "bb", ""], executor=executor))
    [1, 2, 0]
    """
    if executor is None:
        yield from map(function, items)
        return
    waiting: deque[Future[Result]] = deque()
    source = iter(items)
    try:
        waiting.extend(executor.submit(function, item) for item in islice(source, max(ahead, 1)))
        while waiting:
            result = waiting.popleft().result()
            waiting.extend(executor.submit(function, item) for item in islice(source, 1))
            yield result
    finally:
        for future in waiting:
            future.cancel()
