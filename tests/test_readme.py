"""The blocks of code in README.md, executed."""

import re
from pathlib import Path

import pytest

_BLOCK = re.compile(r"^```(?P<language>\w+)\n(?P<code>.*?)^```$", re.DOTALL | re.MULTILINE)


def test_python_blocks_run(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The Python of the README runs from top to bottom."""
    monkeypatch.chdir(tmp_path)
    blocks = [match["code"] for match in _BLOCK.finditer((root / "README.md").read_text(encoding="utf-8")) if match["language"] == "python"]
    names: dict[str, object] = {}
    for block in blocks:
        exec(compile(block, "README.md", "exec"), names)  # noqa: S102 the README is ours

    assert "comparison" in names
