"""What benchmarks on other people's data have in common: the folder that holds it, and what they say where it is not there."""

import argparse
import sys
from pathlib import Path


def parser_of(doc: str | None) -> argparse.ArgumentParser:
    """Return a parser that shows *doc*, the head of a script, and takes the folder."""
    parser = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=Path(__file__).resolve().parents[2] / "shared", help="the folder that holds gold, data and score")
    return parser


def part_of(shared: Path, name: str) -> Path:
    """Return a file or folder in *shared*; stop with what to do where it is not there."""
    path = shared / name
    if not path.exists():
        sys.exit(f"{path} is not there; name the folder that holds gold, data and score with --shared")
    return path
