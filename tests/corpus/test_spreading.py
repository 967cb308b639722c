"""Work spread over executors: the same results, in the same order."""

import itertools
import pickle
import threading
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context

import pytest

import claimcheck
from claimcheck import Article
from claimcheck.corpus.spreading import in_order

STORIES = [
    [
        Article(text=f"Mayor Ada Roe said on Monday that {count} ships had left Ostford.", source="The Courier", published="2024-05-02"),
        Article(text=f"“{count + 1} ships have left Ostford,” said Mayor Ada Roe.", source="The Ledger", published="2024-05-02"),
    ]
    for count in range(3, 9)
]


def _structures(comparisons: Iterator[claimcheck.Comparison]) -> list[object]:
    return [comparison.to_dict() for comparison in comparisons]


@pytest.fixture(scope="module")
def expected() -> list[object]:
    """The comparisons of all stories, one after the other."""
    return _structures(claimcheck.compare_many(STORIES))


def test_threads_change_nothing(expected: list[object]) -> None:
    """Stories compared by threads give the same comparisons in the same order."""
    with ThreadPoolExecutor(4) as executor:
        assert _structures(claimcheck.compare_many(STORIES, executor=executor)) == expected


def test_processes_change_nothing(expected: list[object]) -> None:
    """Stories compared in other processes come back whole, in the same order."""
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as executor:
        assert _structures(claimcheck.compare_many(STORIES, executor=executor)) == expected


def test_results_survive_pickling() -> None:
    """An article, an analysis and a comparison are equal to what comes out of a pickle of them."""
    article = STORIES[0][0]
    for value in (article, claimcheck.analyze(article), claimcheck.compare(*STORIES[0])):
        assert pickle.loads(pickle.dumps(value)) == value


def test_comparisons_are_made_when_asked_for() -> None:
    """An endless iterable of stories is not read to its end."""
    assert len(list(itertools.islice(claimcheck.compare_many(itertools.repeat(STORIES[0])), 2))) == 2


def test_no_more_than_asked_is_worked_out_ahead() -> None:
    """An endless iterable goes to the executor a few items at a time."""
    taken = []

    def items() -> Iterator[int]:
        for number in itertools.count():
            taken.append(number)
            yield number

    with ThreadPoolExecutor(2) as executor:
        assert list(itertools.islice(in_order(abs, items(), executor=executor, ahead=5), 3)) == [0, 1, 2]
    assert len(taken) <= 5 + 3


def test_order_is_kept_when_the_first_is_slowest() -> None:
    """A result waits for those before it."""
    gate = threading.Event()

    def wait_for_the_other(number: int) -> int:
        if number == 0:
            assert gate.wait(10)
        else:
            gate.set()
        return number

    with ThreadPoolExecutor(2) as executor:
        assert list(in_order(wait_for_the_other, [0, 1], executor=executor)) == [0, 1]


@pytest.mark.parametrize("executor", [None, ThreadPoolExecutor(1)])
def test_errors_come_at_their_place(executor: Executor | None) -> None:
    """What one item raises is raised where its result would stand, after those before it."""
    results = in_order(lambda number: 1 // number, [1, 0], executor=executor)
    assert next(results) == 1
    with pytest.raises(ZeroDivisionError):
        next(results)
