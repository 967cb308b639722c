"""The same articles give the same result in every process, whatever surrounds it."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

import claimcheck

PROGRAM = """
import hashlib, sys
from pathlib import Path
import claimcheck
articles = [claimcheck.read(path) for path in sorted(Path(sys.argv[1]).glob("*.txt"))]
comparison = claimcheck.compare(*articles)
stories = claimcheck.group_stories([*articles, claimcheck.Article(text="Milltown elected Ada Roe as its mayor.")])
parts = (comparison.to_json(), comparison.to_text(), comparison.to_html(), claimcheck.analyze(articles[0]).to_dict(), [[a.source for a in s] for s in stories])
print(*(hashlib.sha256(str(part).encode()).hexdigest() for part in parts))
"""


def digests(folder: Path, **environment: str) -> str:
    """Return the digests of all that is said about the articles in *folder*, worked out in a process of its own."""
    surroundings = {**os.environ, "PYTHONPATH": str(Path(claimcheck.__file__).parent.parent), **environment}
    done = subprocess.run([sys.executable, "-c", PROGRAM, str(folder)], capture_output=True, text=True, check=True, env=surroundings)
    return done.stdout


@pytest.fixture(scope="module")
def folder(root: Path) -> Path:
    """The example articles."""
    return root / "examples" / "harbor"


@pytest.fixture(scope="module")
def expected(folder: Path) -> str:
    """What a process with the first hash seed says."""
    return digests(folder, PYTHONHASHSEED="0")


def test_the_hash_seed_changes_nothing(folder: Path, expected: str) -> None:
    """No order of a set, or of a dictionary made from one, reaches the result."""
    assert digests(folder, PYTHONHASHSEED="4242") == expected


def test_the_machine_changes_nothing(folder: Path, expected: str, tmp_path: Path) -> None:
    """Neither locale nor time zone nor NLTK data reaches the result: a broken model in the place of NLTK's is not even opened."""
    for name in ("punkt", "punkt_tab"):
        model = tmp_path / "tokenizers" / name / "english"
        model.mkdir(parents=True)
        for file in ("abbrev_types.txt", "collocations.tab", "ortho_context.tab", "sent_starters.txt"):
            (model / file).write_text("said\nthe\n", encoding="utf-8")
        (tmp_path / "tokenizers" / name / "english.pickle").write_bytes(b"broken")
    surroundings = {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati", "NLTK_DATA": str(tmp_path)}
    assert digests(folder, PYTHONHASHSEED="0", **surroundings) == expected


def test_the_result_holds_more_than_nothing(expected: str) -> None:
    """The digests compared are of something: no two parts are equal, and none is empty."""
    parts = expected.split()
    assert len(set(parts)) == 5
    assert hashlib.sha256(b"").hexdigest() not in parts
