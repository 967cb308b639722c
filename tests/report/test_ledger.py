"""Entries of the ledger ─► the table of who said what."""

from claimcheck.model.ledgers import LedgerEntry, Wording
from claimcheck.model.spans import Span
from claimcheck.report.ledger import ledger_table


def _entry(speaker: str | None, text: str, article: int = 0) -> LedgerEntry:
    return LedgerEntry((Wording(article, (Span(0, len(text)),), text, speaker=speaker),))


def test_a_speaker_has_one_place() -> None:
    """What one person says stands together, in the order of who speaks first; what nobody is named for comes last."""
    entries = [_entry("Ada Lund", "Stay home"), _entry(None, "Enough"), _entry("Bo Kern", "We sail", 1), _entry("Ada Lund", "It holds", 1)]
    table = ledger_table(entries, ("A", "B"))
    assert [row[0] for row in table.rows] == ["Ada Lund", "Ada Lund", "Bo Kern", None]
    assert [row[1:3] for row in table.rows[:2]] == [("“Stay home” (alone)", None), (None, "“It holds” (alone)")]


def test_a_disputed_utterance_stands_apart() -> None:
    """Words that two sources give to two people are under neither's name alone."""
    wordings = (Wording(0, (Span(0, 4),), "Rain", speaker="Ada Lund"), Wording(1, (Span(0, 4),), "Rain", speaker="Bo Kern"))
    table = ledger_table([_entry("Ada Lund", "Stay home"), LedgerEntry(wordings, disputed=True)], ("A", "B"))
    assert [row[0] for row in table.rows] == ["Ada Lund", "A: Ada Lund; B: Bo Kern"]


def test_two_names_are_both_told() -> None:
    """Where the articles name two people, the ledger puts neither's name over the other's wording, though nothing says that they differ."""
    wordings = (Wording(0, (Span(0, 4),), "Rain", speaker="Ada Lund"), Wording(1, (Span(0, 4),), "Rain", speaker="Bo Kern"))
    assert [row[0] for row in ledger_table([LedgerEntry(wordings)], ("A", "B")).rows] == ["A: Ada Lund; B: Bo Kern"]


def test_one_name_in_two_forms_is_one_speaker() -> None:
    """A fuller name and a description stand for the same speaker as far as the ledger knows."""
    for other in ("Ada R. Lund", "Lund", "the spokeswoman of the port", "Her deputy", None):
        wordings = (Wording(0, (Span(0, 4),), "Rain", speaker="Ada Lund"), Wording(1, (Span(0, 4),), "Rain", speaker=other))
        (row,) = ledger_table([LedgerEntry(wordings)], ("A", "B")).rows
        assert row[0] in ("Ada Lund", "Ada R. Lund")
