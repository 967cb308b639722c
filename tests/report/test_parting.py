"""Agreements in the same sentences, put apart by what they tell."""

from collections.abc import Sequence
from itertools import permutations

import pytest

import claimcheck
from claimcheck.report.outline import AGREEMENT, outline

COURIER = "A crane toppled onto the Ostford pier on Tuesday, crushing about 40 parked trucks, and shut the harbor of Selby for nine hours."
LEDGER = "The crane toppled onto the Ostford pier and crushed about 40 parked trucks. It shut the harbor of Selby for nine hours."
GAZETTE = "On Tuesday a crane toppled onto the Ostford pier, the union said."


def told(*texts: str) -> list[str]:
    """Return what articles are said to have in common, entry by entry."""
    articles = [claimcheck.Article(text=text, source=name) for text, name in zip(texts, ("Courier", "Ledger", "Gazette"), strict=False)]
    sections = outline(claimcheck.compare(*articles).collation).sections
    return [entry.explanation for section in sections if section.group == AGREEMENT for entry in section.entries]


def entries_with(words: str, entries: Sequence[str]) -> list[str]:
    """Return the entries in which *words* are quoted."""
    return [entry for entry in entries if words in entry]


def test_two_deeds_of_one_sentence_are_two_claims() -> None:
    """What fell and what it crushed stand in one sentence of the Courier, and are two matters on which the two agree."""
    entries = told(COURIER, LEDGER)
    fell, crushed = entries_with("crane toppled onto", entries), entries_with("parked trucks", entries)

    assert (len(fell), len(crushed)) == (1, 1)
    assert fell != crushed


def test_a_figure_goes_with_the_deed_that_tells_it() -> None:
    """The nine hours are those for which the harbor was shut, and are told once, with it."""
    (entry,) = entries_with("hours", told(COURIER, LEDGER))

    assert "shut the harbor of Selby for nine hours" in entry
    assert entry.count("nine") == 1


@pytest.mark.parametrize("texts", sorted(permutations((COURIER, LEDGER, GAZETTE))))
def test_one_deed_of_three_articles_is_one_claim(texts: tuple[str, ...]) -> None:
    """That the crane fell is told once of all three, in whatever order they come."""
    (entry,) = entries_with("crane toppled onto the Ostford pier", told(*texts))

    assert entry.startswith("In all three: ")


LONG_WORDS = "As storms over Ostford grow and oar prices continue to rise, we again urge the council to end the quarrel and to act at once on the new plan for the harbor"


def test_what_stands_in_a_quotation_of_both_is_told_with_it() -> None:
    """Each clause of a long quotation that both print is part of it, not a claim of its own, though its beginning alone is repeated."""
    entries = told(f"“{LONG_WORDS},” Ada Lund said on Friday.", f"Skippers are angry. “{LONG_WORDS},” said Lund.")

    assert len(entries_with("“", entries)) == 1


REPAIRED = "The council of Selby repaired the harbor crane"


def test_what_repeats_a_claim_in_each_article_is_no_second_claim() -> None:
    """An article that tells a deed twice agrees on it once with another that tells it twice."""
    entries = told(f"{REPAIRED} on Friday. {REPAIRED} in a day.", f"{REPAIRED} in haste. Anglers said that {REPAIRED[0].lower()}{REPAIRED[1:]}.")

    assert len(entries_with("repaired the harbor crane", entries)) == 1


def test_what_a_claim_tells_stands_before_what_it_is_about() -> None:
    """A claim is called by its deed, though the articles share more words of another sentence for where it happened."""
    courier = "A crane toppled onto Pier 6 of the Ostford container port on Tuesday, the union said."
    ledger = "The union met a day after one of its cranes fell onto a pier of the Ostford container port. The crane toppled onto Pier 6 on Tuesday."

    assert told(courier, ledger)[0].startswith("In both: “crane toppled onto Pier 6")
