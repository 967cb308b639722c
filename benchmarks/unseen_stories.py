"""Score the library on fictional pairs of articles on which no rule was written, by the differences that their authors list.

The 25 stories in `unseen_stories/` are of one kind with those of the tests (`tests/stories/`): two accounts of one event, each by a fictional outlet, with the
list of all that an editor would call a difference, written before the library was run on them. What is found in them and what not is not to be looked at:
where these figures rise, rules that were written elsewhere mean something for articles that nobody has seen.

A difference is found if the evidence of a discrepancy of its aspect holds its words on both sides, or lies within them. A discrepancy that is none of those
listed counts as told beside, though some of these are right: their evidence is a pronoun where the list has the name.

Usage: python -m benchmarks.unseen_stories [FOLDER]
"""

import argparse
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import claimcheck
from claimcheck.model.comparisons import Finding

STORIES = Path(__file__).with_suffix("")
Story = dict[str, Any]


def main() -> None:
    """Print how many of the listed differences are found, aspect by aspect, and how many findings are none of them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=STORIES, help="stories as TOML files")
    listed, found, told, beside = Counter[str](), Counter[str](), 0, 0
    for path in sorted(parser.parse_args().folder.glob("*.toml")):
        story = tomllib.loads(path.read_text(encoding="utf-8"))
        discrepancies = compared(story).discrepancies
        for row in story["differences"]:
            listed[row["aspects"][0]] += 1
            found[row["aspects"][0]] += any(tells(finding, row) and finding.aspect in row["aspects"] for finding in discrepancies)
        told += len(discrepancies)
        beside += sum(not any(tells(finding, row) for row in story["differences"]) for finding in discrepancies)
    for aspect in sorted(listed):
        print(f"{aspect:12} found {found[aspect]} of {listed[aspect]}")
    print(f"{'all':12} found {found.total()} of {listed.total()}; discrepancies {told}, of which beside the lists {beside}")


def compared(story: Story) -> claimcheck.Comparison:
    """Return the comparison of a story's two accounts."""
    sides = zip(("left", "right"), story["published"], strict=True)
    return claimcheck.compare(*(claimcheck.Article(text=story[side], source=side, published=day) for side, day in sides))


def tells(finding: Finding, row: Story) -> bool:
    """Say whether the evidence of *finding* on each side holds the words of the row, or lies within them."""
    words = (row["left"], row["right"])
    return all(any(piece.article == side and (words[side] in piece.text or piece.text in words[side]) for piece in finding.evidence) for side in (0, 1))


if __name__ == "__main__":
    main()
