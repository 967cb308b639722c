"""Whom a sentence shows, hears or quotes saying something: the speaker, and not who shows it."""

import pytest

from .attributed import Triple, attributions_of, triples_of

STAYS = "“The port will stay open,”"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{STAYS} the video showed Hill telling a crowd.", ("Hill", "telling", [STAYS])),
        (f"{STAYS} Ned Boon quoted Hill as saying.", ("Hill", "saying", [STAYS])),
        (f"{STAYS} Boon recalled Hill saying on Monday.", ("Hill", "saying", [STAYS])),
        (f"{STAYS} Dora Hill is shown saying.", ("Dora Hill", "saying", [STAYS])),
        (f"{STAYS} Dora Hill was quoted as saying by The Herald.", ("Dora Hill", "saying", [STAYS])),
        ("Ned Boon quoted Dora Hill as saying that the port will stay open.", ("Dora Hill", "saying", ["that the port will stay open"])),
        ("The Herald has quoted a clerk as saying, “It stays open.”", ("a clerk", "saying", ["“It stays open.”"])),
        ("The tape captured Mayor Dora Hill telling a clerk that the port was shut.", ("Mayor Dora Hill", "telling", ["that the port was shut"])),
        ("The port will stay open, The Herald quoted a clerk as saying.", ("a clerk", "saying", ["The port will stay open"])),
        ("It happened days after Dora Hill was quoted as saying the port was shut.", ("Dora Hill", "saying", ["the port was shut"])),
    ],
)
def test_who_is_heard_is_the_speaker(text: str, expected: Triple) -> None:
    """The words are those of whom another shows, hears or quotes, and nothing is given to the other."""
    assert triples_of(text) == [expected]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Dora Hill showed no wish to stay, saying that the port was shut.", "Dora Hill"),
        ("Dora Hill heard Ned Boon out before saying that the port was shut.", "Dora Hill"),
        ("Dora Hill surprised Ned Boon by saying that the port was shut.", "Dora Hill"),
    ],
)
def test_who_shows_something_else_speaks_on(text: str, source: str) -> None:
    """A form in -ing that leans on the subject is the subject's."""
    assert source in [found.speaker.text for found in attributions_of(text) if found.speaker and found.cue and found.cue.text == "saying"]


@pytest.mark.parametrize("behind", ["by email", "by phone on Monday", "by way of explaining her vote", "a crowd that had come to the pier"])
def test_means_and_hearers_of_many_words_end_no_said_clause(behind: str) -> None:
    """By which way, and to whom, something was said may stand behind the verb in any words."""
    verb = "told" if behind.startswith("a ") else "said"

    assert triples_of(f"{STAYS} Dora Hill {verb} {behind}.")[0] == ("Dora Hill", verb, [STAYS])


def test_what_is_told_with_that_is_no_hearer() -> None:
    """Behind a word in quotation marks "told" has its content in the clause with "that"."""
    assert triples_of("After “a farce,” Dora Hill told the council that the port was shut.")[-1] == ("Dora Hill", "told", ["that the port was shut"])


def test_a_verb_further_on_takes_no_quotation() -> None:
    """What somebody in the content says does not take the words that the sentence opens with."""
    found = triples_of("“Let us build it now,” Hill exhorted, adding that the harbor board today says sand is cheap.")

    assert ("Hill", "exhorted", ["“Let us build it now,”"]) in found


def test_a_noun_that_a_quotation_describes_is_no_verb() -> None:
    """Of “clumsy” reports nobody reports anything."""
    assert "tourist" not in [source for source, *_ in triples_of("Ned Boon laughed about what he called “clumsy” tourist reports.")]
    assert ("Hill", "reports", ["“It fell,”"]) in triples_of("“It fell,” Hill reports.")


@pytest.mark.parametrize(
    ("subject", "source", "name"),
    [
        ("Hill's attorney", "Hill's attorney", None),
        ("The port's chief executive, Ned Boon,", "The port's chief executive, Ned Boon", "Ned Boon"),
        ("Dora Hill's aide Ned Boon", "Dora Hill's aide Ned Boon", "Ned Boon"),
        ("The mayor's office", "The mayor's office", None),
        ("Dora Hill", "Dora Hill", "Dora Hill"),
    ],
)
def test_who_belongs_to_an_owner_speaks(subject: str, source: str, name: str | None) -> None:
    """The owner of a lawyer, a director or an office is not who issues the statement."""
    found = attributions_of(f"{subject} issued a statement saying that the port was shut.")

    assert [(one.speaker.text, one.speaker.name) for one in found if one.speaker] == [(source, name)]


def test_what_an_owner_writes_is_the_owners() -> None:
    """A letter has no word of its own: its writer speaks."""
    (found,) = attributions_of("Dora Hill's letter came on Monday, claiming that the port was shut.")

    assert found.speaker is not None
    assert found.speaker.name == "Dora Hill"
