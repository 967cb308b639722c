"""The example script that compares a folder of articles and writes a CSV."""

import csv
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def script(root: Path) -> Path:
    """The script."""
    return root / "examples" / "compare_folder.py"


def run(script: Path, package: Path, *arguments: object) -> "subprocess.CompletedProcess[str]":
    """Run the script on the package under test."""
    variables = {**os.environ, "PYTHONPATH": str(package.parent)}
    return subprocess.run([sys.executable, str(script), *map(str, arguments)], capture_output=True, text=True, check=False, env=variables)


def test_one_row_a_finding(script: Path, package: Path, root: Path, tmp_path: Path) -> None:
    """Each story below the folder has its findings in the CSV, under the columns that the script names."""
    shutil.copytree(root / "examples" / "harbor", tmp_path / "stories" / "crane")
    shutil.copytree(root / "examples" / "harbor", tmp_path / "stories" / "again")
    done = run(script, package, tmp_path / "stories", tmp_path / "findings.csv")
    rows = list(csv.DictReader((tmp_path / "findings.csv").read_text(encoding="utf-8").splitlines(keepends=True)))

    assert (done.returncode, done.stderr) == (0, "")
    assert {row["story"] for row in rows} == {"again", "crane"}
    assert {row["kind"] for row in rows} <= {"agreement", "addition", "discrepancy"}
    assert all(row["words"] and row["explanation"] for row in rows)


def test_a_file_that_cannot_be_read_is_left_out(script: Path, package: Path, root: Path, tmp_path: Path) -> None:
    """A broken file is named, and the others are compared."""
    folder = tmp_path / "crane"
    shutil.copytree(root / "examples" / "harbor", folder)
    (folder / "broken.txt").write_bytes(b"\xff\xfe\x81")
    done = run(script, package, folder, tmp_path / "findings.csv")

    assert done.returncode == 0
    assert "broken.txt" in done.stderr
    assert len((tmp_path / "findings.csv").read_text(encoding="utf-8").splitlines()) > 1


def test_a_record_without_text_costs_no_other(script: Path, package: Path, tmp_path: Path) -> None:
    """Of a file of records, the one that holds no article is named, and the others are compared."""
    records = ('{"text": "Nine boats sank."}', '{"title": "Nothing"}', '{"text": "Seven boats sank."}')
    (tmp_path / "scraped.JSONL").write_text("\n".join(records), encoding="utf-8")
    done = run(script, package, tmp_path, tmp_path / "findings.csv")

    assert "line 2" in done.stderr
    assert len((tmp_path / "findings.csv").read_text(encoding="utf-8").splitlines()) > 1


def test_words_need_no_letters_that_can_be_written(script: Path, package: Path, tmp_path: Path) -> None:
    """Half a surrogate pair, which a JSON record may hold, costs no finding."""
    records = (r'{"text": "Nine boats sank."}', r'{"text": "Nine boats sank. A gull \ud83d came."}')
    (tmp_path / "scraped.jsonl").write_text("\n".join(records), encoding="utf-8")
    done = run(script, package, tmp_path, tmp_path / "findings.csv")

    assert done.returncode == 0
    assert "A gull \\ud83d came." in (tmp_path / "findings.csv").read_text(encoding="utf-8")


def test_findings_of_one_matter_have_one_number(script: Path, package: Path, tmp_path: Path) -> None:
    """Of three sources, one that differs from the others makes two rows with one number, which name it; the agreement of the others is another matter."""
    for source, count in (("courier", "nine"), ("herald", "seven"), ("gazette", "seven")):
        (tmp_path / f"{source}.txt").write_text(f"The storm sank {count} boats.", encoding="utf-8")
    run(script, package, tmp_path, tmp_path / "findings.csv")
    rows = list(csv.DictReader((tmp_path / "findings.csv").read_text(encoding="utf-8").splitlines(keepends=True)))
    differing = [row for row in rows if row["kind"] == "discrepancy"]

    assert len(differing) == 2
    assert len({row["matter"] for row in differing}) == 1
    assert {row["stands_alone"] for row in differing} == {"courier"}


@pytest.mark.parametrize(("folder", "target", "told"), [("missing", "findings.csv", "missing: there is no such folder"), ("", "missing/findings.csv", "cannot write")])
def test_what_is_not_there_is_told(script: Path, package: Path, tmp_path: Path, folder: str, target: str, told: str) -> None:
    """A missing folder, or a file that cannot be written, is told in one line."""
    done = run(script, package, tmp_path / folder, tmp_path / target)

    assert done.returncode == 2
    assert told in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_wrong_use_is_told(script: Path, package: Path) -> None:
    """Without its two arguments the script says how it is used."""
    assert run(script, package).returncode == 2
