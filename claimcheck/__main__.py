"""The command line: files of articles in, a report out."""

import argparse
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from itertools import zip_longest
from pathlib import Path
from typing import NoReturn, TextIO

import claimcheck
from claimcheck.errors import ClaimcheckError
from claimcheck.model.articles import Article
from claimcheck.report.excerpts import MOST_SHOWN
from claimcheck.results import Comparison
from claimcheck.text.wording import single_spaced

#: What each format prints; the text is as wide as the terminal, and where there is none, as a report. A page and JSON are always whole.
FORMATS: dict[str, Callable[[Comparison, argparse.Namespace], str]] = {
    "text": lambda comparison, options: comparison.to_text(width=_terminal_width(), verbose=options.verbose, limit=_limit(options)),
    "markdown": lambda comparison, options: comparison.to_markdown(limit=_limit(options)),
    "json": lambda comparison, _: f"{comparison.to_json()}\n",
    "html": lambda comparison, _: comparison.to_html(),
}
SUFFIXES = {".md": "markdown", ".markdown": "markdown", ".json": "json", ".html": "html", ".htm": "html", ".txt": "text", ".text": "text", "": "text"}

#: What a shell reports for a program whose reader has gone: 128 and the number of SIGPIPE.
READER_GONE = 141
#: Longer lines are hard to read, however wide the terminal is.
WIDEST = 120


class UsageError(ClaimcheckError):
    """The command line asks for what cannot be done: the message says what, in one line."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UsageError(message)


def main(arguments: Sequence[str] | None = None) -> int:
    """Compare the articles that *arguments* name, print or write the report, and return the exit status: 0, or 2 for bad input."""
    try:
        _run(_parser().parse_args(arguments))
    except BrokenPipeError:
        _forget(sys.stdout)
        return READER_GONE
    except (ClaimcheckError, OSError) as error:
        print(f"claimcheck: error: {single_spaced(str(error))}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="claimcheck", description="Say, claim by claim, what several news articles agree on, what only one adds, and where they differ.")
    parser.add_argument("files", nargs="*", metavar="FILE", help="two or more articles: .txt, .md, .html; .json and .jsonl may hold several")
    parser.add_argument("--source", action="append", default=[], metavar="NAME", help="who published the article; once a file, in their order")
    parser.add_argument("--published", action="append", default=[], metavar="DATE", help="when, as 2021-06-02; once a file, in their order")
    parser.add_argument("--format", choices=FORMATS, help="what to print (default: text, or what the output file's suffix says)")
    parser.add_argument("--output", metavar="FILE", help="where to write the report (default: print it)")
    parser.add_argument("--verbose", action="store_true", help="add each finding's rule and normalized values to the text")
    parser.add_argument("--all", action="store_true", help=f"print every agreement, addition and row of a table, not the first {MOST_SHOWN} of each")
    parser.add_argument("--version", action="version", version=f"claimcheck-news {claimcheck.__version__}")
    return parser


def _run(options: argparse.Namespace) -> None:
    _check(options)
    articles = tuple(_articles(options))
    if len(articles) < 2:
        raise UsageError(f"two or more articles are compared, {len(articles) or 'none'} given: claimcheck FILE FILE")
    comparison = claimcheck.compare(*articles)
    kind = options.format or SUFFIXES[_suffix(options)]
    report = FORMATS[kind](comparison, options)
    if options.output:
        _write(report, Path(options.output))
    else:
        _print(report, kind)


def _check(options: argparse.Namespace) -> None:
    """Raise `UsageError` where the options do not fit the files."""
    files = len(options.files)
    for name, given in (("--source", options.source), ("--published", options.published)):
        if given and len(given) != files:
            times, those = "once" if len(given) == 1 else f"{len(given)} times", "file" if files == 1 else "files"
            raise UsageError(f"{name} is given {times} for {files} {those}: give it once a file, in their order, '' for a file that needs none")
    if options.output and any(_same_file(options.output, name) for name in options.files):
        raise UsageError(f"--output {options.output} is one of the articles: name another file")
    if not options.format and _suffix(options) not in SUFFIXES:
        known = ", ".join(sorted(filter(None, SUFFIXES)))
        raise UsageError(f"--output {options.output}: no report has the suffix {_suffix(options)}; name the file {known}, or say which with --format")


def _suffix(options: argparse.Namespace) -> str:
    return Path(options.output or "").suffix.lower()


def _same_file(first: str, second: str) -> bool:
    return Path(first).exists() and Path(second).exists() and Path(first).samefile(second)


def _articles(options: argparse.Namespace) -> Iterator[Article]:
    for name, source, day in zip_longest(options.files, options.source, options.published):
        problems: list[ClaimcheckError] = []
        articles = claimcheck.read_all(name, source=source or "", published=day or None, unreadable=problems.append)
        if not articles:
            raise problems[0]
        for problem in problems:
            print(f"claimcheck: left out: {single_spaced(str(problem))}", file=sys.stderr)
        yield from articles


def _limit(options: argparse.Namespace) -> int | None:
    return None if options.all else MOST_SHOWN


def _terminal_width() -> int:
    return min(shutil.get_terminal_size((100, 24)).columns, WIDEST)


def _write(report: str, path: Path) -> None:
    try:
        # Half a surrogate pair, which JSON articles can hold, has no UTF-8; escaped it is still good JSON.
        path.write_text(report, encoding="utf-8", errors="backslashreplace")
    except OSError as error:
        raise UsageError(f"cannot write {path}: {error.strerror or error}") from error


def _print(report: str, kind: str) -> None:
    """Print *report*: text in the terminal's encoding as far as it goes, what programs read always in UTF-8."""
    stream = sys.stdout
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(**({"errors": "replace"} if kind == "text" else {"encoding": "utf-8", "errors": "backslashreplace"}))
    stream.write(report)
    stream.flush()


def _forget(stream: TextIO) -> None:
    """Let the interpreter's last flush of a stream whose reader has gone go nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


if __name__ == "__main__":
    sys.exit(main())
