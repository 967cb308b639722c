"""Measure how long a warm comparison takes on one core, stage by stage, and against a plain pass over the same text.

    python benchmarks/speed.py [FILE FILE]

Without files: the two real articles of ../shared/seeds where they are there, otherwise the two of examples/harbor. The plain pass splits into
sentences with NLTK's Punkt, and scans each with one regular expression for tokens, dates, figures, quotations and names, with their offsets: what
any program in pure Python pays before it understands anything.
"""

import re
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import FunctionType

from nltk.tokenize.punkt import PunktSentenceTokenizer

import claimcheck
from claimcheck import pipeline

ROOT = Path(__file__).resolve().parent.parent
REPEATS = 30

PUNKT = PunktSentenceTokenizer()
SCANS = (
    re.compile(r"\w+(?:[-'’]\w+)*|[^\w\s]"),
    re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{1,2}\b|\b(?:19|20)\d\d\b"),
    re.compile(r"[$€£]?\b\d[\d,.]*(?:\s?(?:percent|million|billion|%))?"),
    re.compile(r"[“\"][^”\"]*[”\"]"),
    re.compile(r"\b[A-Z]\w+(?:\s+[A-Z]\w+)*"),
)


def main(arguments: list[str]) -> int:
    """Print the figures."""
    articles = [claimcheck.read(path, published="2021-06-02") for path in arguments or default_files()]
    words = sum(len(article.text.split()) for article in articles)
    plain = best(lambda: [plain_pass(article.text) for article in articles])
    whole = best(lambda: claimcheck.compare(*articles))
    print(f"{len(articles)} articles, {words:,} words; best and median of {REPEATS} runs, warm, one core")
    print(f"{'plain pass: split and scan':<28}{plain[0]:8.2f} ms{plain[1]:8.2f} ms")
    print(f"{'compare()':<28}{whole[0]:8.2f} ms{whole[1]:8.2f} ms   {whole[0] / plain[0]:.1f} times the plain pass")
    for name, seconds in by_stage(articles).items():
        print(f"  {name:<26}{seconds:8.2f} ms")
    return 0


def default_files() -> list[Path]:
    """Return the articles that are there."""
    seeds = ROOT.parent / "shared" / "seeds"
    return sorted(seeds.glob("*.txt")) if seeds.is_dir() else [ROOT / "examples" / "harbor" / name for name in ("courier.txt", "ledger.txt")]


def plain_pass(text: str) -> int:
    """Split *text* into sentences, scan each, and count what is found."""
    found = [
        (start + match.start(), start + match.end(), match.group())
        for start, end in PUNKT.span_tokenize(text)
        for scan in SCANS
        for match in scan.finditer(text[start:end])
    ]
    return len(found)


def best(run: Callable[[], object]) -> tuple[float, float]:
    """Return the best and the median time of a run in milliseconds; the first runs, which load and compile, are not counted."""
    times = []
    for _ in range(REPEATS + 3):
        start = time.perf_counter()
        run()
        times.append((time.perf_counter() - start) * 1000)
    ordered = sorted(times[3:])
    return ordered[0], ordered[len(ordered) // 2]


def by_stage(articles: list[claimcheck.Article]) -> dict[str, float]:
    """Return the best time of each function that the pipeline calls, by name, over all its calls in one comparison."""
    spent: dict[str, float] = {}
    stages = {name: value for name, value in vars(pipeline).items() if isinstance(value, FunctionType) and value.__module__ != pipeline.__name__}

    def timed(name: str, function: Callable[..., object]) -> Callable[..., object]:
        def run(*values: object, **options: object) -> object:
            start = time.perf_counter()
            try:
                return function(*values, **options)
            finally:
                spent[name] = spent.get(name, 0.0) + (time.perf_counter() - start) * 1000

        return run

    totals: dict[str, float] = {}
    for name, function in stages.items():
        setattr(pipeline, name, timed(name, function))
    try:
        for _ in range(REPEATS):
            spent.clear()
            claimcheck.compare(*articles)
            totals = {name: min(spent[name], totals.get(name, spent[name])) for name in spent}
    finally:
        for name, function in stages.items():
            setattr(pipeline, name, function)
    return totals


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
