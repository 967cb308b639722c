"""The command line: what it prints, what it writes, and how it refuses."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from claimcheck.__main__ import READER_GONE, main


@pytest.fixture(scope="module")
def articles(root: Path) -> list[str]:
    """The paths of two articles."""
    return [str(root / "examples" / "harbor" / name) for name in ("courier.txt", "ledger.txt")]


def refusal(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    """Run the command, which must refuse with one line on standard error and status 2, and return the line."""
    assert main(arguments) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.count("\n") == 1
    return printed.err


class TestReports:
    """What is printed."""

    def test_text_is_the_default(self, articles: list[str], capsys: pytest.CaptureFixture[str]) -> None:
        """Two files give the report in plain text, named for the files where no source is given."""
        assert main(articles) == 0
        assert capsys.readouterr().out.startswith("courier (5 June 2024) and ledger (5 June 2024)\n")

    def test_sources_and_days_are_given_in_the_order_of_the_files(self, articles: list[str], capsys: pytest.CaptureFixture[str]) -> None:
        """The first --source and --published belong to the first file."""
        options = ["--source", "One", "--source", "Two", "--published", "2024-06-05", "--published", "2024-06-06", "--format", "json"]

        assert main([*articles, *options]) == 0
        told = json.loads(capsys.readouterr().out)["articles"]
        assert [(article["source"], article["published"]) for article in told] == [("One", "2024-06-05"), ("Two", "2024-06-06")]

    @pytest.mark.parametrize(("kind", "start"), [("text", "courier"), ("markdown", "# courier"), ("json", '{\n  "schema"'), ("html", "<!doctype html>")])
    def test_each_format_is_printed(self, articles: list[str], capsys: pytest.CaptureFixture[str], kind: str, start: str) -> None:
        """Each format begins as it must."""
        assert main([*articles, "--format", kind]) == 0
        assert capsys.readouterr().out.startswith(start)

    @pytest.mark.parametrize(("name", "start"), [("report.md", "# courier"), ("report.json", "{"), ("report.HTML", "<!doctype"), ("report", "courier")])
    def test_the_output_files_suffix_says_the_format(self, articles: list[str], tmp_path: Path, name: str, start: str) -> None:
        """Without --format, the suffix of the output file decides."""
        assert main([*articles, "--output", str(tmp_path / name)]) == 0
        assert (tmp_path / name).read_text(encoding="utf-8").startswith(start)

    def test_three_articles_are_compared(self, articles: list[str], root: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """A third file is a third source."""
        assert main([*articles, str(root / "examples" / "harbor" / "wire.json"), "--format", "json"]) == 0
        assert len(json.loads(capsys.readouterr().out)["articles"]) == 3

    def test_one_file_may_hold_all_articles(self, articles: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """The lines of a .jsonl are articles as good as files."""
        rows = [{"text": Path(name).read_text(encoding="utf-8"), "sitename": Path(name).stem} for name in articles]
        story = tmp_path / "story.jsonl"
        story.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
        assert main([str(story), "--format", "json"]) == 0
        assert [one["source"] for one in json.loads(capsys.readouterr().out)["articles"]] == [row["sitename"] for row in rows]

    def test_records_without_text_are_left_out(self, articles: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """A record without text is named on standard error, and the others are compared."""
        rows = [*({"text": Path(name).read_text(encoding="utf-8")} for name in articles), {"maintext": None}]
        story = tmp_path / "story.jsonl"
        story.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
        assert main([str(story), "--format", "json"]) == 0
        printed = capsys.readouterr()
        assert len(json.loads(printed.out)["articles"]) == 2
        assert printed.err == f"claimcheck: left out: {story}, line 3: the field maintext is null; put the article's text there, or leave the record out\n"

    def test_days_are_given_as_reports_print_them(self, articles: list[str], capsys: pytest.CaptureFixture[str]) -> None:
        """The day in the heading of a report is one that --published takes."""
        assert main([*articles, "--published", "5 June 2024", "--published", "June 6, 2024"]) == 0
        assert capsys.readouterr().out.startswith("courier (5 June 2024) and ledger (6 June 2024)\n")

    def test_all_leaves_nothing_out(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """Of an article's many sentences alone the first are printed, with --all every one."""
        (tmp_path / "a.txt").write_text("\n\n".join(f"Nurse {name} painted a boat blue." for name in "ABCDEFGHIJKL"), encoding="utf-8")
        (tmp_path / "b.txt").write_text("Rain fell on Milltown.", encoding="utf-8")
        files = [str(tmp_path / name) for name in ("a.txt", "b.txt")]

        assert main(files) == 0
        assert "… 2 more" in capsys.readouterr().out
        assert main([*files, "--all"]) == 0
        assert "Nurse L painted" in capsys.readouterr().out

    def test_verbose_names_the_rules(self, articles: list[str], capsys: pytest.CaptureFixture[str]) -> None:
        """--verbose adds the rule of each finding."""
        assert main([*articles, "--verbose"]) == 0
        assert " rule: " in capsys.readouterr().out


class TestRefusals:
    """Bad input: one line on standard error, status 2, no traceback."""

    @pytest.mark.parametrize("count", [0, 1])
    def test_fewer_than_two_files(self, articles: list[str], capsys: pytest.CaptureFixture[str], count: int) -> None:
        """One article cannot be compared."""
        assert "two or more articles" in refusal(articles[:count], capsys)

    @pytest.mark.parametrize("option", ["--source", "--published"])
    def test_more_options_than_files(self, articles: list[str], capsys: pytest.CaptureFixture[str], option: str) -> None:
        """A third source for two files is a mistake, not ignored."""
        assert f"{option} is given 3 times for 2 files" in refusal([*articles, *[option, "2024-06-05"] * 3], capsys)

    @pytest.mark.parametrize("option", ["--source", "--published"])
    def test_fewer_options_than_files(self, articles: list[str], capsys: pytest.CaptureFixture[str], option: str) -> None:
        """One day for two files is a mistake, not the first file's; an empty one is none."""
        assert f"{option} is given once for 2 files" in refusal([*articles, option, "2024-06-05"], capsys)
        assert main([*articles, option, "2024-06-05", option, ""]) == 0

    def test_a_file_whose_records_are_all_unreadable(self, articles: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """Where no record of a file holds a text, the first is named."""
        (tmp_path / "story.jsonl").write_text('{"text": null}\n{"text": ""}', encoding="utf-8")
        assert "line 1: the field text is null" in refusal([*articles, str(tmp_path / "story.jsonl")], capsys)

    def test_a_missing_file(self, articles: list[str], capsys: pytest.CaptureFixture[str]) -> None:
        """The message names the file."""
        assert "nowhere.txt" in refusal([articles[0], "nowhere.txt"], capsys)

    def test_an_unreadable_day(self, articles: list[str], capsys: pytest.CaptureFixture[str]) -> None:
        """The message names the day and the form that is wanted."""
        assert "'soon'" in refusal([*articles, "--published", "soon", "--published", ""], capsys)

    def test_an_unknown_option(self, articles: list[str], capsys: pytest.CaptureFixture[str]) -> None:
        """An unknown option is refused in one line, without the usage around it."""
        assert "--loud" in refusal([*articles, "--loud"], capsys)

    def test_an_unknown_format(self, articles: list[str], capsys: pytest.CaptureFixture[str]) -> None:
        """The message names the formats that there are."""
        assert "markdown" in refusal([*articles, "--format", "pdf"], capsys)

    def test_output_that_cannot_be_written(self, articles: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """A folder that is not there is named."""
        assert "cannot write" in refusal([*articles, "--output", str(tmp_path / "nowhere" / "report.txt")], capsys)

    def test_output_with_a_suffix_that_says_nothing(self, articles: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """No text is written under the name of a spreadsheet; --format says what is meant."""
        table = tmp_path / "report.csv"
        assert "no report has the suffix .csv" in refusal([*articles, "--output", str(table)], capsys)
        assert not table.exists()
        assert main([*articles, "--output", str(table), "--format", "text"]) == 0

    def test_output_that_is_an_article(self, articles: list[str], capsys: pytest.CaptureFixture[str]) -> None:
        """No article is overwritten by its own report."""
        before = Path(articles[0]).read_bytes()

        assert "is one of the articles" in refusal([*articles, "--output", articles[0]], capsys)
        assert Path(articles[0]).read_bytes() == before

    def test_a_file_that_is_no_text(self, articles: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """Bytes that are not UTF-8 are refused with the file's name."""
        (tmp_path / "scan.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x81")

        assert "scan.txt" in refusal([articles[0], str(tmp_path / "scan.txt")], capsys)


class TestProcess:
    """The command as a process."""

    def run(self, package: Path, *arguments: str, **environment: str) -> "subprocess.CompletedProcess[bytes]":
        """Run `python -m claimcheck` on the package under test."""
        variables = {**os.environ, "PYTHONPATH": str(package.parent), **environment}
        return subprocess.run([sys.executable, "-m", "claimcheck", *arguments], capture_output=True, check=False, env=variables)

    def test_version_is_printed(self, package: Path) -> None:
        """--version prints the distribution's name with its version."""
        assert self.run(package, "--version").stdout.startswith(b"claimcheck-news 0")

    def test_errors_have_status_two(self, package: Path) -> None:
        """A missing file ends the process with status 2 and one line, no traceback."""
        done = self.run(package, "nowhere.txt", "nowhere.txt")

        assert done.returncode == 2
        assert done.stderr.count(b"\n") == 1
        assert b"Traceback" not in done.stderr

    def test_json_is_the_same_utf8_under_any_locale_and_hash_seed(self, package: Path, articles: list[str]) -> None:
        """JSON is UTF-8 where the terminal speaks ASCII, and does not depend on the order of sets."""
        reports = {self.run(package, *articles, "--format", "json", PYTHONIOENCODING="ascii", PYTHONUTF8="0", PYTHONHASHSEED=seed).stdout for seed in ("0", "1")}

        assert len(reports) == 1
        assert json.loads(reports.pop().decode("utf-8"))["schema"] == "claimcheck/comparison/1"

    def test_text_is_printed_as_far_as_the_terminal_goes(self, package: Path, articles: list[str]) -> None:
        """A terminal that speaks ASCII gets the report with question marks for what it cannot show."""
        done = self.run(package, *articles, PYTHONIOENCODING="ascii", PYTHONUTF8="0")

        assert done.returncode == 0
        assert done.stdout.isascii()

    @pytest.mark.skipif(os.name != "posix", reason="pipes close otherwise")
    def test_a_reader_that_goes_is_no_error(self, package: Path, articles: list[str]) -> None:
        """Where the reader closes the pipe, the process ends without a word."""
        variables = {**os.environ, "PYTHONPATH": str(package.parent)}
        reader, writer = os.pipe()
        os.close(reader)
        done = subprocess.run([sys.executable, "-m", "claimcheck", *articles], stdout=writer, stderr=subprocess.PIPE, check=False, env=variables)
        os.close(writer)

        assert done.returncode == READER_GONE
        assert done.stderr == b""
