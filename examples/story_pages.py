# /// script
# requires-python = ">=3.11"
# dependencies = ["claimcheck-news[html]"]
# ///
"""Sort a folder of articles into stories, and write a page for each story that several articles tell, and one that lists them all.

    python story_pages.py FOLDER PAGES

FOLDER holds articles in any form that `claimcheck.read_all` knows, in folders of their own or not, from any number of events. The list is PAGES/index.html.
What cannot be read is named on standard error and left out; what is in PAGES from before is no article.
"""

import html
import sys
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import claimcheck

SUFFIXES = {".txt", ".text", ".md", ".markdown", ".json", ".jsonl", ".ndjson", ".html", ".htm"}

#: What the columns of the list count.
SEVERITIES = ("conflict", "variance")

INDEX = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Stories</title>
<style>body {{ font-family: sans-serif; margin: 2rem }} th, td {{ text-align: left; padding: .3rem .8rem .3rem 0; vertical-align: top }}</style></head>
<body><h1>{heading}</h1><table>
<thead><tr><th scope="col">story</th><th scope="col">articles</th><th scope="col">conflicts</th><th scope="col">variances</th></tr></thead>
<tbody>
{rows}
</tbody></table></body></html>
"""


def main(arguments: list[str]) -> int:
    """Read FOLDER, write PAGES, and return the exit status."""
    if len(arguments) != 2:
        print("usage: story_pages.py FOLDER PAGES", file=sys.stderr)
        return 2
    folder, pages = map(Path, arguments)
    if not folder.is_dir():
        print(f"{folder}: there is no such folder", file=sys.stderr)
        return 2
    stories = claimcheck.group_stories(read_folder(folder, pages))
    told = [story for story in stories if len(story) > 1]
    try:
        pages.mkdir(parents=True, exist_ok=True)
        rows = list(write_pages(told, pages))
        heading = f"Stories ({len(told)}); articles that stand alone: {len(stories) - len(told)}"
        write(pages / "index.html", INDEX.format(heading=heading, rows="\n".join(rows)))
    except OSError as error:
        print(f"cannot write to {pages}: {error.strerror}", file=sys.stderr)
        return 2
    return 0


def read_folder(folder: Path, pages: Path) -> list[claimcheck.Article]:
    """Read every article in *folder* and the folders below it but *pages*, in the order of their names."""
    articles: list[claimcheck.Article] = []
    written = pages.resolve()
    for path in sorted(path for path in folder.resolve().rglob("*") if path.suffix.lower() in SUFFIXES and written not in path.parents):
        try:
            articles += claimcheck.read_all(path, unreadable=left_out)
        except claimcheck.ClaimcheckError as error:
            left_out(error)
    return articles


def left_out(error: claimcheck.ClaimcheckError) -> None:
    """Name on standard error what could not be read."""
    print(f"left out: {error}", file=sys.stderr)


def write_pages(stories: Iterable[Sequence[claimcheck.Article]], pages: Path) -> Iterator[str]:
    """Write one page a story, and yield its row of the list."""
    for number, (story, comparison) in enumerate(zip(stories, claimcheck.compare_many(stories), strict=True), start=1):
        page = f"story-{number:03}.html"
        write(pages / page, comparison.to_html())
        yield row_of(page, story, comparison)


def write(path: Path, page: str) -> None:
    """Write a page; half a surrogate pair, which JSON articles can hold, has no UTF-8."""
    path.write_text(page, encoding="utf-8", errors="backslashreplace")


def row_of(page: str, story: Sequence[claimcheck.Article], comparison: claimcheck.Comparison) -> str:
    """Return a row of the list: what the story is called, who tells it, and in how many matters they differ."""
    title = next((article.title for article in story if article.title), textwrap.shorten(story[0].text, 80, placeholder=" …"))
    sources = ", ".join(f"{source} {article.published_day or ''}".strip() for source, article in zip(comparison.sources, story, strict=True))
    severities: list[str | None] = [group.severity for group in comparison.groups]
    cells = (f'<a href="{page}">{html.escape(title)}</a>', html.escape(sources), *(str(severities.count(one)) for one in SEVERITIES))
    return f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
