"""Measure how long comparing two articles takes, warm and on one core, and how that stands to a pass that only splits and scans.

Usage: python benchmarks/speed.py [ARTICLE ARTICLE] [--repeats N] [--json]

Without paths it takes the two real articles in ../shared/seeds where that folder is there, else the example articles of the project.
The *floor* is what any program in plain Python has to do before it can say anything: cut sentences with Punkt, find words with their offsets, scan for
dates, numbers, quotation marks and names, and weigh every two sentences by the words they share. It resolves nothing and finds nothing out.
"""

import argparse
import json
import math
import os
import re
import statistics
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import claimcheck
from claimcheck import pipeline
from claimcheck.text import punkt

ROOT = Path(__file__).resolve().parent.parent
SEEDS = ROOT.parent / "shared" / "seeds"
EXAMPLES = ROOT / "examples" / "harbor"

Article = claimcheck.Article


def articles_at(paths: list[Path]) -> list[Article]:
    """Return the two articles to compare: those at *paths*, the seeds, or the examples."""
    if not paths:
        paths = sorted(SEEDS.glob("*.txt")) or sorted(EXAMPLES.glob("*.txt"))
    return [claimcheck.read(path, published="2021-06-02") for path in paths[:2]]


def median_ms(function: Callable[[], object], repeats: int, clock: Callable[[], float] = time.process_time) -> tuple[float, float]:
    """Return the median and the least time of *repeats* runs in milliseconds, after three that do not count.

    The clock is that of the processor: what other programs take of it does not count, though they make it slower by filling its memory.
    """
    for _ in range(3):
        function()
    times = []
    for _ in range(repeats):
        begin = clock()
        function()
        times.append((clock() - begin) * 1000)
    return statistics.median(times), min(times)


# the floor

_TOKEN = re.compile(r"\w+(?:[’'-]\w+)*|[^\w\s]")
_SCANS = (
    re.compile(r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:19|20)\d\d\b"),
    re.compile(r"[$€£]?\d[\d,.]*(?: (?:million|billion|percent))?%?"),
    re.compile(r"[“\"][^”\"]*[”\"]"),
    re.compile(r"(?:[A-Z][\w.’'-]+ )*[A-Z][\w’'-]+"),
)


def split_and_scan(articles: list[Article]) -> list[tuple[int, int, float]]:
    """Return the pairs of sentences by the cosine of their words, after scanning both articles: the floor."""
    sentences = [[text for line in article.text.split("\n") if line.strip() for text in punkt.tokenizer().tokenize(line)] for article in articles]
    for article in articles:
        for scan in _SCANS:
            list(scan.finditer(article.text))
    counts = [[Counter(match[0].lower() for match in _TOKEN.finditer(text)) for text in side] for side in sentences]
    lengths = [[math.sqrt(sum(n * n for n in words.values())) or 1.0 for words in side] for side in counts]
    index: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for place, words in enumerate(counts[1]):
        for word, n in words.items():
            index[word].append((place, n))
    pairs = []
    for left, words in enumerate(counts[0]):
        products: dict[int, int] = defaultdict(int)
        for word, n in words.items():
            for right, m in index.get(word, ()):
                products[right] += n * m
        pairs += [(left, right, product / (lengths[0][left] * lengths[1][right])) for right, product in products.items()]
    return pairs


# the stages


def stage_times(articles: list[Article], repeats: int) -> dict[str, tuple[float, float]]:
    """Return the median and the least milliseconds that each stage takes in one comparison, in the order of the pipeline."""
    spent: dict[str, list[float]] = defaultdict(list)
    stages = {name: value for name, value in vars(pipeline).items() if callable(value) and _is_stage(value)}
    try:
        for name, function in stages.items():
            setattr(pipeline, name, _timed(name, function, spent))
        for _ in range(repeats):
            for runs in spent.values():
                runs.append(0.0)
            pipeline.compare(*articles)
    finally:
        for name, function in stages.items():
            setattr(pipeline, name, function)
    return {name: (statistics.median(runs[1:] or runs), min(runs[1:] or runs)) for name, runs in spent.items()}


def _is_stage(value: object) -> bool:
    module = getattr(value, "__module__", "")
    return any(module.startswith(f"claimcheck.{stage}") for stage in ("read", "segment", "extract", "align", "compare")) and not isinstance(value, type)


def _timed(name: str, function: Callable[..., object], spent: dict[str, list[float]]) -> Callable[..., object]:
    def timed(*arguments: object, **options: object) -> object:
        begin = time.process_time()
        try:
            return function(*arguments, **options)
        finally:
            if not spent[name]:
                spent[name].append(0.0)
            spent[name][-1] += (time.process_time() - begin) * 1000

    return timed


def import_ms(repeats: int = 7) -> float:
    """Return how much longer a Python that imports claimcheck takes than one that imports nothing, in milliseconds."""

    def run(program: str) -> Callable[[], object]:
        return lambda: subprocess.run([sys.executable, "-c", program], check=True, env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)})

    return median_ms(run("import claimcheck"), repeats, time.perf_counter)[1] - median_ms(run("pass"), repeats, time.perf_counter)[1]


def measure(articles: list[Article], repeats: int) -> dict[str, Any]:
    """Return all figures."""
    begin = time.perf_counter()
    pipeline.compare(*articles)
    first = (time.perf_counter() - begin) * 1000
    words = sum(len(article.text.split()) for article in articles)
    whole, least = median_ms(lambda: pipeline.compare(*articles), repeats)
    floor, least_floor = median_ms(lambda: split_and_scan(articles), repeats)
    return {
        "articles": [article.source for article in articles],
        "words": words,
        "compare_ms": whole,
        "compare_least_ms": least,
        "floor_ms": floor,
        "floor_least_ms": least_floor,
        "ratio": least / least_floor,
        "words_per_s": words / whole * 1000,
        "first_call_ms": first,
        "import_ms": import_ms(),
        "stages_ms": stage_times(articles, repeats),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", nargs="*", type=Path)
    parser.add_argument("--repeats", type=int, default=50)
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    options = parser.parse_args()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})  # one core
    figures = measure(articles_at(options.articles), options.repeats)
    if options.json:
        print(json.dumps(figures, indent=2))
        return
    print(f"{' / '.join(figures['articles'])}: {figures['words']} words, warm, one core, median (least) of {options.repeats}")
    print(f"compare()             {figures['compare_ms']:8.2f} ms ({figures['compare_least_ms']:.2f})   {figures['words_per_s']:,.0f} words/s")
    for name, (median, least) in figures["stages_ms"].items():
        print(f"  {name:<20}{median:8.2f} ms ({least:.2f})")
    print(f"split and scan only   {figures['floor_ms']:8.2f} ms ({figures['floor_least_ms']:.2f})   compare() takes {figures['ratio']:.1f} times as long")
    print(f"first call in a process{figures['first_call_ms']:7.0f} ms (loads nltk and rapidfuzz)")
    print(f"import claimcheck     {figures['import_ms']:8.0f} ms")


if __name__ == "__main__":
    main()
