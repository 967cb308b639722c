"""What tests of all stages share: where the project lies, and the modules of the imported package."""

import ast
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from types import FrameType

import pytest

import claimcheck

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = Path(claimcheck.__file__).resolve().parent


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that writes kept output anew."""
    parser.addoption("--update-golden", action="store_true", help="write the kept reports and the output in README.md and docs/ anew")


@pytest.fixture(scope="session")
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Whether kept output is to be written anew."""
    return bool(request.config.getoption("--update-golden"))


@pytest.fixture(scope="session")
def holds_kept_output(update_golden: bool) -> bool:
    """Whether kept output is compared: against the built wheel, as `make test` does. While a rule is being written, every report changes."""
    return "CLAIMCHECK_WHEEL" in os.environ and not update_golden


@pytest.fixture(scope="session")
def root() -> Path:
    """The project's folder."""
    return ROOT


@pytest.fixture(scope="session")
def package() -> Path:
    """The folder of the imported package: under `make test`, the installed one."""
    return PACKAGE


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with articles and labelled data beside the project; skips where it is missing."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("needs the folder ../shared beside the project")
    return folder


@pytest.fixture(scope="session")
def calls() -> Callable[[Callable[[], object]], int]:
    """A counter of the functions, of Python and of C, that a piece of work calls: the same number on every machine, however busy."""
    return _calls


def _calls(work: Callable[[], object]) -> int:
    count = 0

    def see(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(see)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


@pytest.fixture(scope="session")
def modules() -> Mapping[str, ast.Module]:
    """Each module of the imported package by its dotted name, as a syntax tree."""
    return {_dotted(path): ast.parse(path.read_text(encoding="utf-8")) for path in sorted(PACKAGE.rglob("*.py"))}


def _dotted(path: Path) -> str:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
