"""The figures on annotated news must not fall."""

import os
import re
import subprocess
import sys
from pathlib import Path

FLOORS = {
    "content, overlap 0.3": 0.71,
    "content, overlap 0.8": 0.57,
    "quoted, overlap 0.3": 0.84,
    "quoted, overlap 0.8": 0.74,
    "speaker right": 0.9,
    "cue right": 0.88,
}


def test_attributions_stay_above_their_floors(shared: Path, package: Path) -> None:
    """On the first articles of PolNeAR's development set, contents, speakers and cues are found as often as before."""
    command = [sys.executable, "score_attributions.py", "../data/polnear/dev.jsonl", "--limit", "40"]
    # The scorer imports its neighbour: its folder has to be on the path, whatever this process was told.
    environment = {**os.environ, "PYTHONPATH": str(package.parent), "PYTHONDONTWRITEBYTECODE": "1", "PYTHONSAFEPATH": ""}
    printed = subprocess.run(command, cwd=shared / "score", env=environment, capture_output=True, text=True, check=True).stdout
    figures = {name: float(re.search(rf"^{name}.*?(?:F1 | )(\d\.\d+)(?: \(\d+/\d+\))?$", printed, re.MULTILINE)[1]) for name in FLOORS}  # type: ignore[index]

    assert {name: figure for name, figure in figures.items() if figure < FLOORS[name]} == {}
