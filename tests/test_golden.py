"""Whole reports of three small stories, kept letter by letter: `pytest --update-golden` writes them anew, and the diff shows what changed."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

import claimcheck

GOLDEN = Path(__file__).parent / "golden"
STYLE = re.compile("<style>.*?</style>", re.DOTALL)
STORIES = sorted(path.name for path in GOLDEN.iterdir() if path.is_dir())
REPORTS: dict[str, Callable[[claimcheck.Comparison], str]] = {
    "report.txt": lambda comparison: comparison.to_text(verbose=True),
    "report.md": claimcheck.Comparison.to_markdown,
    "report.html": lambda comparison: STYLE.sub("<style></style>", comparison.to_html()),  # the style has a file of its own
    "report.json": lambda comparison: comparison.to_json() + "\n",
}


@pytest.mark.parametrize("report", REPORTS)
@pytest.mark.parametrize("story", STORIES)
def test_a_report_is_as_it_was(story: str, report: str, update_golden: bool, holds_kept_output: bool) -> None:
    """The report of a story is the one that was looked at and kept: `pytest --update-golden` writes it anew."""
    rows = json.loads((GOLDEN / story / "articles.json").read_text(encoding="utf-8"))
    articles = [claimcheck.read(GOLDEN / story / row["file"], source=row["source"], published=row["published"]) for row in rows]
    written = REPORTS[report](claimcheck.compare(*articles))
    kept = GOLDEN / story / report
    if update_golden:
        kept.write_text(written, encoding="utf-8")

    assert written == REPORTS[report](claimcheck.compare(*articles)), "the same articles gave two reports"
    if holds_kept_output:
        assert written == kept.read_text(encoding="utf-8")
