"""The example notebooks, run from the first cell to the last."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("nbclient")
pytest.importorskip("ipykernel")
pytest.importorskip("pandas")

# In a process of its own: the notebook client's threads and sockets are none of this one's.
RUN = """
import sys, nbformat
from nbclient import NotebookClient
path = sys.argv[1]
book = nbformat.read(path, as_version=4)
NotebookClient(book, timeout=60, kernel_name="python3").execute(cwd=sys.argv[2])
shown = [output for cell in book.cells if cell.cell_type == "code" for output in cell.outputs]
print(sum("text/html" in output.get("data", {}) for output in shown))
"""


def run(notebook: Path, package: Path, tmp_path: Path, **environment: str) -> "subprocess.CompletedProcess[str]":
    """Run every cell of *notebook* on the package under test; prints how many outputs are HTML."""
    variables = {**os.environ, "PYTHONPATH": str(package.parent), "IPYTHONDIR": str(tmp_path), "JUPYTER_RUNTIME_DIR": str(tmp_path), **environment}
    return subprocess.run([sys.executable, "-W", "ignore", "-c", RUN, str(notebook), str(notebook.parent)], capture_output=True, text=True, check=False, env=variables)


@pytest.mark.parametrize("name", ["harbor.ipynb", "real_articles.ipynb"])
def test_notebooks_are_committed_without_output(root: Path, name: str) -> None:
    """No output and no count of runs is in the repository."""
    cells = json.loads((root / "examples" / name).read_text(encoding="utf-8"))["cells"]

    assert not [cell for cell in cells if cell.get("outputs") or cell.get("execution_count")]


def test_the_harbor_notebook_runs(root: Path, package: Path, tmp_path: Path) -> None:
    """Every cell runs, and the comparison, the analysis and the frames are shown as HTML."""
    done = run(root / "examples" / "harbor.ipynb", package, tmp_path)

    assert done.returncode == 0, done.stderr[-2000:]
    assert int(done.stdout) >= 3


def test_the_notebook_on_real_articles_runs(root: Path, shared: Path, package: Path, tmp_path: Path) -> None:
    """Every cell runs on the two real articles, where they are there."""
    paths = {"CLAIMCHECK_BLOOMBERG": str(shared / "seeds" / "bloomberg.txt"), "CLAIMCHECK_CBS": str(shared / "seeds" / "cbs.txt")}
    done = run(root / "examples" / "real_articles.ipynb", package, tmp_path, **paths)

    assert done.returncode == 0, done.stderr[-2000:]
