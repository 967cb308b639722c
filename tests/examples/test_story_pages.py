"""The example script that sorts a folder of articles into stories and writes pages."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

STORM = (
    "A storm tore two piers from the harbor of Ostford on Thursday and left 300 containers adrift, the port authority said.",
    "Three hundred containers drifted out of Ostford harbor after a storm tore away two piers, according to the port authority.",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of two accounts of a storm, the second in a folder of its own, an article that stands alone, a record without text, and a broken file."""
    articles = tmp_path / "articles"
    (articles / "later").mkdir(parents=True)
    (articles / "courier.txt").write_text(STORM[0], encoding="utf-8")
    records = [{"title": "A <stormy> night", "text": STORM[1], "sitename": "Herald", "date": "2024-05-03"}, {"title": "Nothing"}]
    (articles / "later" / "herald.jsonl").write_text("\n".join(map(json.dumps, records)), encoding="utf-8")
    (articles / "vote.txt").write_text("Milltown elected Ada Roe as its mayor.", encoding="utf-8")
    (articles / "broken.txt").write_bytes(b"\xff\xfe\x81")
    return articles


def run(root: Path, package: Path, *arguments: object) -> "subprocess.CompletedProcess[str]":
    """Run the script on the package under test."""
    script = root / "examples" / "story_pages.py"
    variables = {**os.environ, "PYTHONPATH": str(package.parent)}
    return subprocess.run([sys.executable, str(script), *map(str, arguments)], capture_output=True, text=True, check=False, env=variables)


def test_each_story_of_several_articles_has_a_page(root: Path, package: Path, folder: Path, tmp_path: Path) -> None:
    """The two accounts have a page, which the list names by a title of theirs; the article that stands alone has none, and is counted."""
    done = run(root, package, folder, tmp_path / "pages")
    index = (tmp_path / "pages" / "index.html").read_text(encoding="utf-8")

    assert done.returncode == 0
    assert sorted(path.name for path in (tmp_path / "pages").iterdir()) == ["index.html", "story-001.html"]
    assert '<a href="story-001.html">A &lt;stormy&gt; night</a>' in index
    assert "Stories (1); articles that stand alone: 1" in index
    assert "Herald 2024-05-03" in index


def test_what_cannot_be_read_is_named(root: Path, package: Path, folder: Path, tmp_path: Path) -> None:
    """A broken file, and a record without text beside one that has it, are named and left out."""
    done = run(root, package, folder, tmp_path / "pages")

    assert [("broken.txt" in line, "line 2" in line) for line in done.stderr.splitlines()] == [(True, False), (False, True)]


def test_titles_need_no_letters_that_can_be_written(root: Path, package: Path, folder: Path, tmp_path: Path) -> None:
    """Half a surrogate pair, which a JSON record may hold, costs neither the page nor the list."""
    (folder / "later" / "herald.jsonl").write_text(json.dumps({"title": "A stormy night \ud83d", "text": STORM[1]}), encoding="utf-8")
    done = run(root, package, folder, tmp_path / "pages")

    assert done.returncode == 0
    assert "A stormy night \\ud83d" in (tmp_path / "pages" / "index.html").read_text(encoding="utf-8")


def test_pages_from_before_are_no_articles(root: Path, package: Path, folder: Path) -> None:
    """Pages within the folder of articles are written anew at a second run, and not read."""
    runs = [(run(root, package, folder, folder / "pages").stderr, (folder / "pages" / "index.html").read_text(encoding="utf-8")) for _ in range(2)]

    assert runs[0] == runs[1]


@pytest.mark.parametrize("arguments", [(), ("nowhere", "pages")])
def test_misuse_is_refused(root: Path, package: Path, arguments: tuple[str, ...]) -> None:
    """Without two arguments, or without such a folder, the script says what is wrong."""
    done = run(root, package, *arguments)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
