"""The figures on news that others annotated do not fall."""

import importlib.util
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"

pytestmark = pytest.mark.skipif(not (SHARED / "data" / "timex").is_dir(), reason="the annotated news is not beside the project")


def benchmark() -> ModuleType:
    """Return the benchmark as a module."""
    spec = importlib.util.spec_from_file_location("benchmark_of_times", ROOT / "benchmarks" / "times.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(("what", "floor"), {"relaxed": 0.94, "strict": 0.88, "type": 0.89, "value": 0.805}.items())
def test_annotated_news_is_read_as_well_as_before(what: str, floor: float) -> None:
    """F1 on the two training sets of TempEval-3 together stays above its floor."""
    measured = benchmark()
    counts: Counter[str] = Counter()
    for path in sorted((SHARED / "data" / "timex").glob("*_train.jsonl")):
        counts.update(measured.score_timex(path))

    assert measured.f1(counts, what) >= floor


def test_phrases_of_duckling_are_read_as_well_as_before() -> None:
    """At least 85 in 100 of Duckling's comparable phrases have Duckling's value."""
    measured = benchmark()
    compared = [row for row in measured.rows(SHARED / "data" / "duckling" / "time_en.jsonl") if measured.why_not_comparable(row) is None]

    assert len(compared) > 450
    assert sum(map(measured.is_right, compared)) >= 0.85 * len(compared)
