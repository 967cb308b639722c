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
