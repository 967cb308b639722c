# /// script
# requires-python = ">=3.11"
# dependencies = ["claimcheck-news"]
# ///
"""Compare the articles of each story in a folder, and write one row a finding to a CSV file.

    python compare_folder.py FOLDER FINDINGS.csv

Each folder below FOLDER holds the articles of one story, in any form that `claimcheck.read` knows. Where FOLDER holds articles itself, it is
the story. A file that cannot be read is named on standard error and left out.
"""

import csv
import sys
from collections.abc import Iterator
from pathlib import Path

import claimcheck

COLUMNS = ("story", "kind", "aspect", "severity", "explanation", "source", "other_source", "words", "other_words")
SUFFIXES = {".txt", ".md", ".json", ".html"}


def main(arguments: list[str]) -> int:
    """Read FOLDER, write the CSV, and return the exit status."""
    if len(arguments) != 2:
        print("usage: compare_folder.py FOLDER FINDINGS.csv", file=sys.stderr)
        return 2
    folder, target = map(Path, arguments)
    with target.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(COLUMNS)
        rows.writerows(finding_rows(folder))
    return 0


def finding_rows(folder: Path) -> Iterator[tuple[str | None, ...]]:
    """Yield a row for each finding of each story below *folder*."""
    stories = {story.name: articles for story in story_folders(folder) if len(articles := read_story(story)) > 1}
    for name, comparison in zip(stories, claimcheck.compare_many(stories.values()), strict=True):
        sources = comparison.sources
        for finding in comparison.findings:
            first, *others = finding.evidence
            other = next((piece for piece in others if piece.article != first.article), None)
            yield (
                name,
                finding.kind.value,
                finding.aspect.value,
                finding.severity.value if finding.severity else None,
                finding.explanation,
                sources[first.article],
                sources[other.article] if other else None,
                first.text,
                other.text if other else None,
            )


def story_folders(folder: Path) -> list[Path]:
    """Return the folders below *folder*, or *folder* itself where it has none."""
    return sorted(path for path in folder.iterdir() if path.is_dir()) or [folder]


def read_story(folder: Path) -> list[claimcheck.Article]:
    """Read every article of a folder, in the order of their names."""
    articles = []
    for path in sorted(folder.iterdir()):
        if path.suffix in SUFFIXES:
            try:
                articles.append(claimcheck.read(path))
            except claimcheck.ArticleError as error:
                print(f"left out: {error}", file=sys.stderr)
    return articles


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
