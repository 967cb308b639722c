"""Measure where sentences end against four sets that others annotated, beside the splitters that are installed.

Usage: python benchmarks/segmentation.py [SHARED] [--errors SET]    (SHARED: the folder that holds data/sentseg and gold, ../shared by default)

Every tool gets one paragraph (one line of the text) at a time. Counted are the ends of sentences inside texts: the last end of a text, which no tool can
miss, is left out, and in the gold pairs those at line breaks too. `exact` counts the golden rules of which every end is right. A tool that is not
installed is left out; times are for all sets together, on one core, without imports.
"""

import argparse
import importlib
import json
import re
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from claimcheck.model.spans import Span
from claimcheck.segment.sentences import sentence_spans

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"
PARAGRAPH = re.compile(r"\S[^\n]*")
SPACE = re.compile(r"\s+")

Splitter = Callable[[str], Iterable[str]]


class Case(NamedTuple):
    """A text and its sentences; `at_lines` says whether ends at line breaks count."""

    text: str
    sentences: list[str]
    at_lines: bool = True


class Score(NamedTuple):
    """How many ends are right, wrong and missed, and how many texts have nothing wrong or missed."""

    right: int
    wrong: int
    missed: int
    exact: int
    texts: int

    @property
    def f1(self) -> float:
        return 2 * self.right / max(1, 2 * self.right + self.wrong + self.missed)


# the sets


def golden_rules(shared: Path) -> Iterator[Case]:
    """Yield the 48 golden rules of which the sentences make up the text."""
    for row in _rows(shared / "data/sentseg/golden_rules.jsonl"):
        if row["set"] == "golden" and row["reconstructible"]:
            yield Case(row["text"], row["sentences"])


def treebank(name: str) -> Callable[[Path], Iterator[Case]]:
    """Return the reader of a set with documents."""

    def read(shared: Path) -> Iterator[Case]:
        for row in _rows(shared / f"data/sentseg/{name}.jsonl"):
            yield Case(row["text"], row["sentences"])

    return read


def gold_pairs(shared: Path) -> Iterator[Case]:
    """Yield the news articles of the gold pairs. Their sentences were cut by program and corrected by readers: fragments after "(R-Ohio)" are in them."""
    for path in sorted((shared / "gold").glob("[de]*.json")):
        pair = json.loads(path.read_text(encoding="utf-8"))
        for side in "ab":
            text = (shared / "gold" / pair[side]["file"]).read_text(encoding="utf-8")
            yield Case(text, [text[start:end] for start, end in pair["sentences"][side]], at_lines=False)


SETS: dict[str, Callable[[Path], Iterator[Case]]] = {
    "golden rules": golden_rules,
    "EWT dev": treebank("ewt_dev"),
    "GUM dev": treebank("gum_dev"),
    "gold pairs": gold_pairs,
}


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


# the tools


def ours(text: str) -> list[str]:
    return [text[span.slice] for span in sentence_spans(text, Span(0, len(text)))]


def untrained_punkt(nltk: Any) -> Splitter:
    split: Splitter = nltk.tokenize.punkt.PunktSentenceTokenizer().tokenize
    return split


def sent_tokenize(module: Any) -> Splitter:
    split: Splitter = module.sent_tokenize
    return split


def pysbd(module: Any) -> Splitter:
    split: Splitter = module.Segmenter(language="en", clean=False).segment
    return split


def sentencex(module: Any) -> Splitter:
    return lambda text: module.segment("en", text)


def syntok(segmenter: Any) -> Splitter:
    def split(text: str) -> Iterator[str]:
        for paragraph in segmenter.process(text):
            for sentence in paragraph:
                yield text[sentence[0].offset : sentence[-1].offset + len(sentence[-1].value)]

    return split


#: Each tool by the module that it needs.
TOOLS: dict[str, tuple[str, Callable[[Any], Splitter]]] = {
    "claimcheck": ("claimcheck", lambda module: ours),
    "nltk Punkt, untrained": ("nltk", untrained_punkt),
    "Punkt, NLTK's English model": ("punkt", sent_tokenize),
    "nupunkt": ("nupunkt", sent_tokenize),
    "pysbd": ("pysbd", pysbd),
    "sentencex": ("sentencex", sentencex),
    "syntok": ("syntok.segmenter", syntok),
}


# the measure


def ends(sentences: Iterable[str]) -> set[int]:
    """Return where sentences end, counted in characters that are no white space: tools differ in what they do with the rest."""
    total, found = 0, set()
    for sentence in sentences:
        total += len(SPACE.sub("", sentence))
        found.add(total)
    return found


def score(split: Splitter, cases: Iterable[Case], *, show: bool = False) -> Score:
    """Return how the tool does on the cases."""
    right = wrong = missed = exact = texts = 0
    for case in cases:
        lines = [match[0] for match in PARAGRAPH.finditer(case.text)]
        found = ends(sentence for line in lines for sentence in split(line))
        wanted = ends(case.sentences)
        left_out = {max(wanted)} if case.at_lines else ends(lines)
        found, wanted = found - left_out, wanted - left_out
        right, wrong, missed = right + len(found & wanted), wrong + len(found - wanted), missed + len(wanted - found)
        exact, texts = exact + (found == wanted), texts + 1
        if show:
            _show(case.text, found, wanted)
    return Score(right, wrong, missed, exact, texts)


def _show(text: str, found: set[int], wanted: set[int]) -> None:
    places = [place for place, sign in enumerate(text) if not sign.isspace()]
    for label, misses in (("wrong ", found - wanted), ("missed", wanted - found)):
        for end in sorted(misses):
            place = places[min(end, len(places)) - 1] + 1
            print(f"  {label} {text[max(0, place - 45) : place]!r} | {text[place : place + 30]!r}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", nargs="?", type=Path, default=SHARED)
    parser.add_argument("--errors", choices=sorted(SETS), help="print what claimcheck gets wrong in this set")
    options = parser.parse_args()
    if not (options.shared / "data" / "sentseg").is_dir():
        parser.exit(2, f"{options.shared}: there is no data/sentseg in it; give the folder that holds it\n")
    cases = {name: list(read(options.shared)) for name, read in SETS.items()}
    if options.errors:
        score(ours, cases[options.errors], show=True)
        return
    print(f"{'':<28}{'golden rules':>16}" + "".join(f"{name:>14}" for name in list(SETS)[1:]) + f"{'seconds':>10}")
    for name, (module, load) in TOOLS.items():
        try:
            split = load(importlib.import_module(module))
        except ImportError:
            continue
        list(split("Dr. Roe left the U.S. Then she came back."))  # what is loaded on first use does not count
        begin = time.process_time()
        scores = [score(split, cases[one]) for one in SETS]
        spent = time.process_time() - begin
        rules, *others = scores
        print(f"{name:<28}{f'{rules.exact}/{rules.texts} ({rules.f1:.3f})':>16}" + "".join(f"{one.f1:>14.3f}" for one in others) + f"{spent:>10.2f}")


if __name__ == "__main__":
    main()
