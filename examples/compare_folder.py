# /// script
# requires-python = ">=3.11"
# dependencies = ["claimcheck-news"]
# ///
"""Compare the articles of each story in a folder, and write one row a finding to a CSV file.

    python compare_folder.py FOLDER FINDINGS.csv

Each folder below FOLDER holds the articles of one story, in any form that `claimcheck.read` knows. Where FOLDER holds articles itself, it is
the story: articles on any number of events are sorted by `story_pages.py`. What cannot be read, a file or one record of it, is named on
standard error and left out.
"""

import csv
import sys
from collections.abc import Iterator
from pathlib import Path

import claimcheck

COLUMNS = ("story", "matter", "kind", "aspect", "severity", "explanation", "source", "other_source", "words", "other_words", "stands_alone")
SUFFIXES = {".txt", ".text", ".md", ".markdown", ".json", ".jsonl", ".ndjson", ".html", ".htm"}


def main(arguments: list[str]) -> int:
    """Read FOLDER, write the CSV, and return the exit status."""
    if len(arguments) != 2:
        print("usage: compare_folder.py FOLDER FINDINGS.csv", file=sys.stderr)
        return 2
    folder, target = map(Path, arguments)
    if not folder.is_dir():
        print(f"{folder}: there is no such folder", file=sys.stderr)
        return 2
    try:
        # Half a surrogate pair, which JSON articles can hold, has no UTF-8.
        with target.open("w", encoding="utf-8", errors="backslashreplace", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(COLUMNS)
            rows.writerows(finding_rows(folder))
    except OSError as error:
        print(f"cannot write {target}: {error.strerror}", file=sys.stderr)
        return 2
    return 0


def finding_rows(folder: Path) -> Iterator[tuple[str | int | None, ...]]:
    """Yield a row for each finding of each story below *folder*.

    Findings with one number under "matter" are about one thing: with three sources, one that differs from the two others makes two findings.
    """
    stories = {story.name: articles for story in story_folders(folder) if len(articles := read_story(story)) > 1}
    for name, comparison in zip(stories, claimcheck.compare_many(stories.values()), strict=True):
        sources = comparison.sources
        group_of = {place: (number, group) for number, group in enumerate(comparison.groups, start=1) for place in group.findings}
        for place, finding in enumerate(comparison.findings):
            number, group = group_of.get(place, (None, None))
            first, *others = finding.evidence
            other = next((piece for piece in others if piece.article != first.article), None)
            yield (
                name,
                number,
                finding.kind.value,
                finding.aspect.value,
                finding.severity.value if finding.severity else None,
                finding.explanation,
                sources[first.article],
                sources[other.article] if other else None,
                first.text,
                other.text if other else None,
                sources[group.odd] if group and group.odd is not None else None,
            )


def story_folders(folder: Path) -> list[Path]:
    """Return the folders below *folder*, or *folder* itself where it has none."""
    return sorted(path for path in folder.iterdir() if path.is_dir()) or [folder]


def read_story(folder: Path) -> list[claimcheck.Article]:
    """Read every article of a folder, in the order of the files' names."""
    articles: list[claimcheck.Article] = []
    for path in sorted(folder.iterdir()):
        if path.suffix.lower() in SUFFIXES:
            try:
                articles += claimcheck.read_all(path, unreadable=left_out)
            except claimcheck.ClaimcheckError as error:
                left_out(error)
    return articles


def left_out(error: claimcheck.ClaimcheckError) -> None:
    """Name on standard error what could not be read."""
    print(f"left out: {error}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
