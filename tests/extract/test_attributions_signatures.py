"""Quotations that a name behind or before a dash signs."""

import pytest

from .attributed import Triple, triples_of

QUOTATION = "“The bridge was never safe for the children of Ostford.”"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{QUOTATION} ― Dora Hill", ("Dora Hill", "―", [QUOTATION])),
        (f"{QUOTATION}― Dora Hill", ("Dora Hill", "―", [QUOTATION])),
        (f"{QUOTATION} — Dora J. van Hill, an engineer, 44", ("Dora J. van Hill", "—", [QUOTATION])),
        (f"{QUOTATION}\n\n— Dora Hill (@dorahill)", ("Dora Hill", "—", [QUOTATION])),
        (f"Dora Hill - {QUOTATION}", ("Dora Hill", "-", [QUOTATION])),
    ],
)
def test_a_name_beside_a_dash_signs_the_quotation(text: str, expected: Triple) -> None:
    """The name is the source and the dash the cue, in the same paragraph or in the next."""
    assert triples_of(text) == [expected]


def test_each_signed_quotation_has_its_own_speaker() -> None:
    """A page of readers' letters gives each letter to the name below it, not to whoever spoke before."""
    text = "The council asked all its readers about the bridge.\n\n“It shook for a whole minute.” ― Dora Hill\n\n“It fell into the river.” ― Ben Roe"

    assert [(source, content) for source, _, content in triples_of(text)] == [
        ("Dora Hill", ["“It shook for a whole minute.”"]),
        ("Ben Roe", ["“It fell into the river.”"]),
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"{QUOTATION} — the council has to close it now.",
        f"{QUOTATION} — Dora Hill was there when it fell.",
        "“Iron River” — Dora Hill",
        f"It fell. — {QUOTATION}",
    ],
)
def test_a_dash_without_a_signature_signs_nothing(text: str) -> None:
    """A clause behind the dash, the title of a work and a sentence before the dash are no signatures."""
    assert triples_of(text) == []
