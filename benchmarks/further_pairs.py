"""Score the library on further pairs of articles, by the places that one careful reader of each marked (`further_pairs.jsonl`).

Of the 132 pairs 52 are there to look at; on the differences of the 80 *held out* no rule was written, so that what is found of them means something for
articles that nobody has seen. The file holds places in texts and none of their words: the articles are those of BASIL, PAC and ECB+ in the shared folder,
from which this script makes gold files for `score_pairs.py`.

Usage: python -m benchmarks.further_pairs [--all] [--shared ../shared] [--verbose]
"""

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

from benchmarks.shared_data import parser_of, part_of

ROWS = Path(__file__).with_suffix(".jsonl")
FILES = {"basil": "basil/articles.jsonl", "pac": "pac/articles.jsonl", "ecbplus": "ecbplus/train.jsonl"}
Row = dict[str, Any]

#: PAC prints half of its articles with spaces around each sign and before each ending; they were closed up for the readers.
_SPACED = (
    (re.compile(r" ([,.;:?!%)\]])"), r"\1"),
    (re.compile(r"([(\[$]) "), r"\1"),
    (re.compile(r" (n't|'s|'re|'ve|'ll|'d|'m|’s|’t)\b"), r"\1"),
)


def main() -> None:
    """Write the gold files into a folder of their own and have them scored."""
    parser = parser_of(__doc__)
    parser.add_argument("--all", action="store_true", help="also the pairs that rules were written on")
    parser.add_argument("--verbose", action="store_true", help="show what is missed and what is told beside")
    options = parser.parse_args()
    scorer, texts = part_of(options.shared, "score/score_pairs.py"), read_texts(part_of(options.shared, "data"))
    with tempfile.TemporaryDirectory() as folder:
        paths = [write_gold(row, texts, Path(folder)) for row in read_rows() if options.all or row["held_out"]]
        shown = ["--verbose"] if options.verbose else []
        sys.exit(subprocess.run([sys.executable, str(scorer), *map(str, paths), "--root", folder, *shown], check=False).returncode)


def read_rows() -> list[Row]:
    """Return what readers marked, one row a pair."""
    return list(read_lines(ROWS))


def read_texts(data: Path) -> dict[tuple[str, str], str]:
    """Return the texts of all articles by the data that they are of and their names in it."""
    return {(name, row["doc_id"]): text_of(name, row) for name, path in FILES.items() for row in read_lines(data / path)}


def read_lines(path: Path) -> Iterator[Row]:
    """Yield the lines of a file of JSON."""
    return map(json.loads, path.read_text(encoding="utf-8").splitlines())


def text_of(name: str, row: Row) -> str:
    """Return the text of an article, a line a sentence where the data has it in sentences."""
    if name == "basil":
        return str(row["text"])
    return "\n".join(one["text"] if name == "ecbplus" else one for one in row["sentences"])


def close_up(text: str) -> str:
    """Return *text* without the spaces that tokenizing put around signs and before endings."""
    for pattern, closed in _SPACED:
        text = pattern.sub(closed, text)
    return text


def write_gold(row: Row, texts: dict[tuple[str, str], str], folder: Path) -> Path:
    """Write the two texts of a pair and the places in them in the form of the gold pairs; return where."""
    gold: Row = {"pair": row["pair"], "sentences": {}, "boilerplate": {}, "agreements": [], "details": []}
    for side in "ab":
        told = row[side]
        text = texts[told["data"], told["doc_id"]]
        text = close_up(text) if told.get("closed_up") else text
        if len(text) != told["letters"]:
            sys.exit(f"{told['doc_id']} has {len(text)} letters, not {told['letters']}: it is not the text that was read")
        file = f"{row['pair']}{side}.txt"
        (folder / file).write_text(text, encoding="utf-8")
        gold[side] = {"source": told["source"], "published": told["published"], "file": file}
        gold["sentences"][side] = spans = [list(span) for span in list(pairwise(told["sentences"]))[::2]]
        gold["boilerplate"][side] = [spans[number] for number in told["boilerplate"]]
    gold["alignments"] = [{"a": left, "b": right, "agreed": True} for left, right in row["alignments"]]
    gold["discrepancies"] = [_discrepancy(*one) for one in row["discrepancies"]]
    path = folder / f"{row['pair']}.json"
    path.write_text(json.dumps(gold), encoding="utf-8")
    return path


def _discrepancy(aspect: str, severity: str, left: int, left_start: int, left_end: int, right: int, right_start: int, right_end: int) -> Row:
    sides = {"a": {"sentence": left, "span": [left_start, left_end]}, "b": {"sentence": right, "span": [right_start, right_end]}}
    return {"aspect": aspect, "severity": severity, "agreed": True, **sides}


if __name__ == "__main__":
    main()
