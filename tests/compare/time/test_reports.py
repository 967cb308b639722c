"""Deeds that are reported as done before the other article lets them happen."""

import pytest

from claimcheck import Article, compare

REPORT = "The mayor's lawyers said in 2022 that Dow and his sister repaid the harbor fund about $60,000."


def told_between(left: str, right: str) -> list[tuple[str, ...]]:
    """Return the words on each side of what is reported before it was done."""
    articles = (Article(text=text, source=source, published="2024-05-09") for text, source in ((left, "The Courier"), (right, "The Beacon")))
    return [tuple(piece.text for piece in one.evidence) for one in compare(*articles).discrepancies if one.rule == "reported before it was done"]


def test_no_deed_is_reported_before_it_is_done() -> None:
    """What lawyers called repaid in 2022 was not repaid earlier in 2024, whichever article comes first."""
    later = "Dow repaid the harbor fund more than $60,000 earlier this year."

    assert told_between(REPORT, later) == [("2022", "earlier this year")]
    assert told_between(later, REPORT) == [("earlier this year", "2022")]


@pytest.mark.parametrize(
    "other",
    [
        "Dow repaid the harbor fund about $60,000 in 2021.",  # before the report
        "Dow repaid the harbor fund about $60,000 in 2022.",  # maybe before it
        "Dow will repay the harbor fund about $60,000 in 2025.",  # the rest, perhaps
        "Dow repaid his uncle in Ostford in 2023.",  # another debt
    ],
)
def test_what_may_be_done_before_its_report_or_is_another_deed_is_left_alone(other: str) -> None:
    """A report only says what was done by then."""
    assert told_between(REPORT, other) == []
