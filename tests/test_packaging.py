"""What the built wheel holds, and that the tests run against it."""

import ast
import os
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from email.parser import HeaderParser
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def wheel(root: Path, tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """The wheel: the one that `make test` built and installed, or one built now."""
    built = os.environ.get("CLAIMCHECK_WHEEL")
    if built is None:
        folder = tmp_path_factory.mktemp("wheel")
        subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)], cwd=root, check=True, capture_output=True)
        built = str(next(folder.glob("*.whl")))
    return zipfile.ZipFile(built)


def test_the_wheel_holds_every_file_of_the_package(wheel: zipfile.ZipFile, root: Path) -> None:
    """Modules, data files and py.typed are in the wheel."""
    source = {path.relative_to(root).as_posix() for path in (root / "claimcheck").rglob("*") if path.is_file() and path.suffix != ".pyc"}

    assert {name for name in wheel.namelist() if ".dist-info/" not in name} == source


def test_the_wheel_is_marked_as_typed(wheel: zipfile.ZipFile) -> None:
    """The marker of PEP 561 is shipped."""
    assert "claimcheck/py.typed" in wheel.namelist()


def test_the_metadata_names_the_three_dependencies(wheel: zipfile.ZipFile) -> None:
    """Without extras the wheel asks for attrs, nltk and rapidfuzz, and nothing else."""
    name = next(name for name in wheel.namelist() if name.endswith(".dist-info/METADATA"))
    metadata = HeaderParser().parsestr(wheel.read(name).decode("utf-8"))
    required = [line for line in metadata.get_all("Requires-Dist", []) if "extra ==" not in line]

    assert sorted(line.partition(">")[0].strip() for line in required) == ["attrs", "nltk", "rapidfuzz"]
    assert metadata["Name"] == "claimcheck-news"
    assert metadata["License-Expression"] == "MIT AND CC-BY-SA-4.0"


def test_the_installed_wheel_is_what_is_tested(package: Path, root: Path) -> None:
    """Under `make test` the imported package is the installed one, not the folder."""
    if "CLAIMCHECK_WHEEL" not in os.environ:
        pytest.skip("not run by make test")
    assert "site-packages" in package.parts
    assert not package.is_relative_to(root / "claimcheck")


def test_every_module_of_the_folder_is_imported_from_one_place(modules: Mapping[str, ast.Module], root: Path) -> None:
    """The imported package has the modules of the folder, no more (nothing left over from an older build), no less."""
    folder = sorted((root / "claimcheck").rglob("*.py"))

    assert len(modules) == len(folder)
