"""One deed of which two articles name other doers."""

import pytest

from claimcheck import Article, Settings, compare
from claimcheck.model.comparisons import Severity


def doers(left: str, right: str) -> list[tuple[str, ...]]:
    """Return whom each side names as the doer of one deed, where all sentences are aligned."""
    articles = (Article(text=text, source=source) for text, source in ((left, "The Courier"), (right, "The Beacon")))
    found = compare(*articles, settings=Settings(minimum_alignment_score=0.0, minimum_told_score=0.0)).discrepancies
    return [tuple(piece.text for piece in one.evidence) for one in found if one.rule in ("another doer", "other person in the same place")]


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        ("Tomas Brandt initiated the talks with the ferry owner.", "The Harbor Trust initiated the talks with the ferry owner.", ("Tomas Brandt", "Harbor Trust")),
        ("Ada Moor appointed the harbor master on Monday.", "The harbor master was appointed by the Ferry Council on Monday.", ("Ada Moor", "Ferry Council")),
        ("Olaf Lund founded the harbor choir in 1990.", "Ingrid Solberg founded the harbor choir in 1990.", ("Olaf Lund", "Ingrid Solberg")),
        ("Tomas Brandt initiated the talks with the ferry owner.", "The Harbor Trust did not initiate the talks with the ferry owner.", None),  # denied
        ("Tomas Brandt initiated the talks with the ferry owner.", "The mayor initiated the talks with the ferry owner.", None),  # who may be Brandt
        ("Tomas Brandt initiated the talks with the ferry owner.", "The Harbor Trust initiated the sale of the ferry by its owner.", None),  # another matter
        ("The hymn, found in 1990 and written by Olaf Lund, was sung.", "The hymn was written in his youth by the organist, Ida Moor.", ("Olaf Lund", "Ida Moor")),
        ("His brother Olaf, a farmer, saved the house.", "The house was saved by a neighbor, Karl Lund, who had a pump.", ("Olaf", "Karl Lund")),
        ("The house was saved by a neighbor, Karl Lund, who had a pump.", "Karl Lund and two farmers saved the house.", None),
        ("The bridge was designed by Olaf Lund, Ida Moor and others.", "The bridge was designed by Karl Lund.", None),  # one of several
        ("The old mill is owned by Olaf Lund.", "The old mill is owned by Lund Holdings.", None),  # what a man owns his company does too
        ("Tomas Brandt welcomed the talks with the ferry owner.", "The Harbor Trust welcomed the talks with the ferry owner.", None),  # as many do
        ("Brandt fired the harbor master.", "Mayor Tomas Brandt fired the harbor master.", None),  # one man
        ("The Ostford Otters beat the visitors.", "Ostford Rovers beat the visitors.", None),  # a team goes by many names
    ],
)
def test_a_deed_done_once_has_one_doer(left: str, right: str, found: tuple[str, str] | None) -> None:
    """Whoever is said to have done what only one does, to one and the same, is held against another who is said to have done it."""
    assert doers(left, right) == ([found] if found else [])
    assert [row[::-1] for row in doers(right, left)] == doers(left, right)


def test_what_somebody_does_for_a_body_the_body_does_too() -> None:
    """A person and a trust may both have begun the talks; two people who each founded one choir contradict each other."""
    person, body = "Tomas Brandt initiated the talks with the ferry owner.", "The Harbor Trust initiated the talks with the ferry owner."
    (one,) = compare(Article(person, source="A"), Article(body, source="B")).discrepancies
    (two,) = compare(Article("Olaf Lund founded the harbor choir in 1990."), Article("Ingrid Solberg founded the harbor choir in 1990.")).discrepancies

    assert one.explanation == "A says that Tomas Brandt did it (“initiated the talks”), B that the Harbor Trust did (“initiated the talks”)."
    assert [one.severity, two.severity] == [Severity.VARIANCE, Severity.CONFLICT]
