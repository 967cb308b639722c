"""Two real reports of one trip, read from their files: what any editor finds in them is found, whether or not their days are told."""

from collections import Counter
from pathlib import Path

import pytest

import claimcheck
from claimcheck.model.comparisons import Aspect

FILES = ("bloomberg.txt", "cbs.txt")


@pytest.mark.parametrize("days", [(None, None), ("2021-06-02", "2021-06-02"), (None, "2021-06-02")], ids=str)
def test_both_dates_the_quotation_the_title_and_the_agenda_differ(shared: Path, days: tuple[str | None, str | None]) -> None:
    """One meeting on two days, twice; one word of a quotation; one person's title; what one meeting is about: these five, and nothing else."""
    articles = [claimcheck.read(shared / "seeds" / name, published=day) for name, day in zip(FILES, days, strict=True)]
    assert Counter(finding.aspect for finding in claimcheck.compare(*articles).discrepancies) == {
        Aspect.TIME: 2,
        Aspect.QUOTE: 1,
        Aspect.ROLE: 1,
        Aspect.EVENT: 1,
    }
