"""Score how many changed values are noticed in pairs of articles on which few rules were written.

`further_plants.jsonl` names 745 places in the second articles of the 132 further pairs (`further_pairs.py`). At each a value stands that an aligned
sentence of the first article tells too: a weekday, month or year of the same TIMEX3 value, a figure with the same bounds and unit, a person's full name, a
title beside a name that both have; a word or a verb within quotation marks, in three words or more that both sentences quote, or in all that one quotes; the
name of who says four such words or more. One at a time is changed (three days on, four months on, three years back, another figure, name, title, word or
speaker, the verb denied) and the pair is scored by `score_planted.py`. Many a value plays another part in the first article, so that nobody could notice:
what means something is the share beside an earlier one. The misses in pairs of even number were looked at while rules were written, those in pairs of odd
number were not, until those of dates, figures, people and titles among them were read before the rules for leads and for lone names were written.

Usage: python -m benchmarks.further_plants [--shared ../shared] [--verbose]
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.further_pairs import Row, read_rows, read_texts, write_gold
from benchmarks.shared_data import parser_of, part_of

PLANTS = Path(__file__).with_suffix(".jsonl")


def main() -> None:
    """Write the pairs and the plants into a folder of their own and have each half scored."""
    parser = parser_of(__doc__)
    parser.add_argument("--verbose", action="store_true", help="show what is missed in the pairs that were looked at")
    options = parser.parse_args()
    scorer, texts = part_of(options.shared, "score/score_planted.py"), read_texts(part_of(options.shared, "data"))
    looked_at, held_out = halves()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for row in read_rows():
            write_gold(row, texts, folder)
        for title, plants, shown in (("looked at", looked_at, options.verbose), ("held out", held_out, False)):
            print(title, flush=True)
            score(plants, scorer, folder, verbose=shown)


def halves() -> tuple[list[Row], list[Row]]:
    """Return the plants in pairs of even number, whose misses were looked at, and those in pairs of odd number."""
    plants = [json.loads(line) for line in PLANTS.read_text(encoding="utf-8").splitlines()]
    return [row for row in plants if not int(row["pair"][1:]) % 2], [row for row in plants if int(row["pair"][1:]) % 2]


def score(plants: list[Row], scorer: Path, folder: Path, *, verbose: bool) -> None:
    """Have *plants* scored by the pairs in *folder*; stop with the scorer's status where it fails."""
    path = folder / "plants.json"
    path.write_text(json.dumps(plants), encoding="utf-8")
    shown = ["--verbose"] if verbose else []
    status = subprocess.run([sys.executable, str(scorer), str(path), "--golds", str(folder), "--root", str(folder), *shown], check=False).returncode
    if status:
        sys.exit(status)


if __name__ == "__main__":
    main()
