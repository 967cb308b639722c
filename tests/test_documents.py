"""README.md and the pages under docs/: every block of code runs, and prints what stands there.

A block of Python runs, after those before it; a block of text behind it is what it prints. A block of console holds commands (`$ claimcheck ...`)
with what they print. A line of `...` stands for any lines. `pytest --update-golden` writes the output anew.
"""

import contextlib
import io
import os
import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from claimcheck.__main__ import main

ROOT = Path(__file__).resolve().parent.parent
PAGES = ["README.md", *sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "docs").glob("*.md"))]
FENCE = re.compile(r"^```(?P<language>\w+)\n(?P<body>.*?)^```$", re.DOTALL | re.MULTILINE)
LINK = re.compile(r"\]\((?P<target>[^)#\s]+)(?:#[^)]*)?\)")
ELLIPSIS = "..."
LANGUAGES = {"python", "text", "console", "json"}


class Block(NamedTuple):
    """A fenced block: its language, its body, and where the body stands in the page."""

    language: str
    body: str
    start: int


def blocks(page: str) -> list[Block]:
    """Return the fenced blocks of a page that name a language."""
    return [Block(match["language"], match["body"], match.start("body")) for match in FENCE.finditer(page)]


def shown(written: str, printed: str) -> str:
    """Return *printed*, shortened by a line of dots where *written* is, to as many lines before and after it."""
    lines, kept = printed.splitlines(), written.splitlines()
    if ELLIPSIS not in kept:
        return "\n".join(line.rstrip() for line in lines) + "\n"
    before = kept.index(ELLIPSIS)
    after = len(kept) - before - 1
    return "\n".join(line.rstrip() for line in [*lines[:before], ELLIPSIS, *(lines[-after:] if after else [])]) + "\n"


def outputs(page: str) -> Iterator[tuple[Block, str]]:
    """Run a page, and yield each block that holds output, with what it should be."""
    names: dict[str, object] = {"__name__": "page"}
    printed = ""
    for block in blocks(page):
        if block.language == "python":
            with contextlib.redirect_stdout(io.StringIO()) as stream:
                exec(compile(block.body, "page", "exec"), names)  # noqa: S102 the pages are ours
            printed = stream.getvalue()
        elif block.language == "text":
            yield block, shown(block.body, printed)
        elif block.language == "console":
            yield block, "".join(console(block.body))


def console(body: str) -> Iterator[str]:
    """Run the commands of a block, and yield each with what it prints."""
    for part in re.split(r"^(?=\$ )", body, flags=re.MULTILINE)[1:]:
        command, _, written = part.partition("\n")
        yield f"{command}\n"
        program, *arguments = shlex.split(command.removeprefix("$ "))
        if program == "claimcheck":
            with contextlib.redirect_stdout(io.StringIO()) as stream:
                assert main(arguments) == 0
            if stream.getvalue():
                yield shown(written, stream.getvalue())
        else:
            assert program in {"make", "pip"}, f"no page sends a reader to {program}"
            yield written


@pytest.fixture
def beside_examples(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand in a folder of its own with a copy of the examples, as wide as a report."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setitem(os.environ, "COLUMNS", "100")


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.usefixtures("beside_examples")
def test_a_page_prints_what_it_says(name: str, update_golden: bool, holds_kept_output: bool) -> None:
    """Every block of the page runs, and prints what the page says: `pytest --update-golden` writes the output anew."""
    page = (ROOT / name).read_text(encoding="utf-8")
    results = list(outputs(page))
    if update_golden:
        for block, output in reversed(results):
            page = page[: block.start] + output + page[block.start + len(block.body) :]
        (ROOT / name).write_text(page, encoding="utf-8")
    if holds_kept_output:
        for block, output in results:
            assert block.body == output


@pytest.mark.parametrize("name", PAGES)
def test_every_block_is_of_a_kind_that_runs(name: str) -> None:
    """No block escapes these tests by its language."""
    assert {block.language for block in blocks((ROOT / name).read_text(encoding="utf-8"))} <= LANGUAGES


@pytest.mark.parametrize("name", [*PAGES, "ARCHITECTURE.md", "CHANGELOG.md"])
def test_links_lead_to_files(name: str) -> None:
    """Every link of a page that leads to no website leads to a file of the project."""
    targets = [match["target"] for match in LINK.finditer((ROOT / name).read_text(encoding="utf-8"))]

    assert [target for target in targets if "://" not in target and not ((ROOT / name).parent / target).exists()] == []


def test_nobody_is_sent_to_another_package() -> None:
    """Whoever follows the pages installs claimcheck-news: another package on the index is called claimcheck."""
    wrong = [
        f"{name}: {line}"
        for name in PAGES
        for line in (ROOT / name).read_text(encoding="utf-8").splitlines()
        if re.search(r"(pip|uv|pipx)\b.*\b(install|add)\b.*\bclaimcheck(?!-news)\b", line)
    ]

    assert wrong == []


def test_make_knows_every_command_of_the_readme() -> None:
    """Every `make` of the README is in the Makefile."""
    told = set(re.findall(r"\bmake (\w+)", (ROOT / "README.md").read_text(encoding="utf-8")))
    known = set(re.findall(r"^(\w+):.*## ", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))

    assert {"demo", "test"} <= told <= known
