"""Whom the words of a source stand for."""

import pytest

from .attributed import attributions_of


def names_of(text: str) -> list[str | None]:
    """Return the resolved name of each attribution's speaker."""
    return [found.speaker.name if found.speaker else None for found in attributions_of(text)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Dora Hill said the bridge fell. “It shook,” Hill said.", ["Dora Hill", "Dora Hill"]),
        ("Dora Hill built the bridge. She said it was safe.", ["Dora Hill"]),
        ("Dora Hill, who said the bridge was safe, left.", ["Dora Hill"]),
        ("Mayor spokeswoman Dora Hill said the bridge was safe.", ["Dora Hill"]),
        ("“It shook,” said Dora Hill, an adviser to Ned Boon.", ["Dora Hill"]),
        ("Ned Boon's spokeswoman, Dora Hill, said the bridge was safe.", ["Dora Hill"]),
        ("“It shook,” said the bridge’s engineer, Dora Hill, of Ostford.", ["Dora Hill"]),
        ("“It shook,” said the lead author, Dr. Dora Hill, on Monday.", ["Dora Hill"]),
        ("“It shook,” said the engineer, Monday’s first witness.", ["engineer"]),
        ("Secretary of State Dora Hill said the bridge was safe.", ["Dora Hill"]),
        ("Ned Boon left. His spokeswoman, Dora Hill, said the bridge was safe.", ["Dora Hill"]),
        ("Ned Boon left. His advisers said the bridge was safe.", ["His advisers"]),
        ("Ned Boon left. According to his account, the bridge was safe.", ["Ned Boon"]),
    ],
)
def test_a_source_leads_to_its_participant(text: str, names: list[str]) -> None:
    """A surname, a pronoun, "who" and a described name lead to the full name of the speaker, not of somebody named in the description."""
    assert names_of(text) == names


def test_the_role_comes_from_the_whole_article() -> None:
    """The role told at the first mention stands with the speaker of a later sentence."""
    *_, last = attributions_of("Dora Hill, chief engineer of Ostford, opened the bridge. “It is safe,” Hill said.")

    assert last.speaker is not None
    assert last.speaker.role is not None
    assert "engineer" in last.speaker.role


def test_unnamed_sources_keep_their_words() -> None:
    """Officials without a name are the speaker, in the article's words."""
    (found,) = attributions_of("Two officials said the bridge was unsafe.")

    assert found.speaker is not None
    assert found.speaker.text == "Two officials"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("“It shook,” Sen. Dora Hill (Calif.) said.", ["Dora Hill"]),
        ("“It shook,” Sen. Dora Hill (D - Calif.) said.", ["Dora Hill"]),
        ("A Boston engineer, Dora Hill, said the bridge shook.", ["Dora Hill"]),
        ("Sweden said the bridge was safe.", ["Sweden"]),
        ("“It shook,” a Boston spokesman said.", ["Boston spokesman"]),
    ],
)
def test_a_place_speaks_only_where_it_stands_alone(text: str, names: list[str]) -> None:
    """A state in brackets or before a noun is not who speaks; a country alone stands for its government."""
    assert names_of(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "California law finds that the bridge is public.",
        "The California case suggests that the bridge is public.",
        "Trains from Boston, Massachusetts say that the bridge is public.",
    ],
)
def test_a_place_beside_a_noun_names_no_speaker(text: str) -> None:
    """What a law, a case or a train of a state says is no word of the state."""
    assert names_of(text) == [None]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mayor Dora Hill and Governor Ned Boon said in a joint statement that the bridge is closed.", "Dora Hill and Ned Boon"),
        ("Sweden and Norway said the bridge is closed.", "Sweden and Norway"),
        ("Dora Hill of Ostford and Barrow said the bridge is closed.", "Dora Hill"),
    ],
)
def test_people_who_speak_together_are_named_together(text: str, name: str) -> None:
    """A joint statement is nobody's alone; two towns of one speaker are no two speakers."""
    assert names_of(text) == [name]


def test_two_who_speak_together_are_the_group_that_they_make() -> None:
    """Where the text makes a group of the two, their words are those of the group."""
    *_, last = attributions_of("Dora Hill and Ned Boon left. They waved. Dora Hill and Ned Boon said the bridge is closed.")
    *_, alone = attributions_of("Dora Hill left. Dora Hill and Ned Boon said the bridge is closed.")

    assert last.speaker is not None
    assert alone.speaker is not None
    assert (last.speaker.name, alone.speaker.name) == ("Dora Hill and Ned Boon", "Dora Hill and Ned Boon")
    assert last.speaker.participant is not None
    assert alone.speaker.participant is None


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Dora Hill met the council's lawyers, who said the bridge is safe.", "the council's lawyers"),
        ("He drew Ostford Council investigators, who said the bridge is safe.", "Ostford Council investigators"),
        ("Hill angered some who said the bridge is safe.", "some"),
        ("Dora Hill, the mayor, who said the bridge is safe, left.", "who"),
    ],
)
def test_who_stands_for_the_noun_before_it(text: str, speaker: str) -> None:
    """A relative pronoun behind a noun is not the name that qualifies the noun; behind an apposition it is the name's."""
    (found,) = attributions_of(text)

    assert found.speaker is not None
    assert found.speaker.text == speaker


@pytest.mark.parametrize(
    "text",
    [
        "It is worth noting that the bridge is closed.",
        "The plan will soon be able to fill half of promised boats.",
        "It goes without saying that the bridge is closed.",
    ],
)
def test_a_clause_or_an_empty_pronoun_is_no_speaker(text: str) -> None:
    """Words with a verb of their own, and "it" for nobody, leave the speaker out."""
    (found,) = attributions_of(text)

    assert found.speaker is None


@pytest.mark.parametrize(("text", "speaker"), [("It sent a letter saying that the bridge is closed.", "It"), ("You say that the bridge is closed.", "You")])
def test_a_pronoun_that_acts_is_a_speaker(text: str, speaker: str) -> None:
    """What "it" does somebody does, and "you" is somebody, though nobody knows who."""
    assert [found.speaker and (found.speaker.text, found.speaker.name) for found in attributions_of(text)] == [(speaker, None)]


def test_it_that_says_something_keeps_its_word() -> None:
    """"It" right before its verb stands for a paper or a body, named or not."""
    (found,) = attributions_of("“The bridge shook,” it further wrote.")

    assert found.speaker is not None
    assert found.speaker.text == "it"


def test_a_name_that_goes_on_behind_the_source_is_whole() -> None:
    """A body whose name holds "of" is not cut before it."""
    names = names_of("On Friday the Office of Rail Safety sent a letter to Ostford telling crews to wait for “a quiet hour.”")

    assert "Office of Rail Safety" in names


@pytest.mark.parametrize(
    "text",
    [
        "Dora Hill won 23 points to beat Ostford.",
        "In the 12 states using the ferry, the bridge tolls fell.",
        "Many false claims about the bridge upset Lund.",
    ],
)
def test_a_form_in_s_behind_a_number_or_an_adjective_is_a_noun(text: str) -> None:
    """Points, states and claims that are counted or described are nothing that anybody says, points to or states."""
    assert not any(found.rule.startswith("third") for found in attributions_of(text))


def test_a_channel_with_its_number_reports() -> None:
    """A number that belongs to a name before it leaves the verb a verb."""
    assert [found.rule for found in attributions_of("Channel 4 reports that the bridge is closed.")] == ["third clause"]


@pytest.mark.parametrize(
    "text",
    [
        "Asked whether Ned Boon knew of it, Dora Hill did not answer, saying, “The bridge is safe.”",
        "Trying to calm the town, Dora Hill read out a statement saying: “The bridge is safe.”",
        "Speaking on “Ostford This Week,” Dora Hill, the mayor, left it open but said the bridge is safe.",
    ],
)
def test_who_says_something_stands_behind_the_introduction(text: str) -> None:
    """A participle that opens the sentence leans on the subject behind its comma, also where the comma is inside marks."""
    assert names_of(text)[-1] == "Dora Hill"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Senator Ned Boon spoke. Following the farewells to Ada Hill, Otto Lund and Nina Roe, Boon walked to the port. “We sail,” he said.", "Ned Boon"),
        ("Senator Ned Boon spoke. In a letter to Dora Hill, Otto Lund and Nina Roe asked for a pier. “We need it,” he said.", "Otto Lund"),
        ("Ned Boon, whose boat had sunk, said Otto Lund “built a fine pier.” He wrote, “I will moor at it.”", "Ned Boon"),
        ("“It is a fine pier,” said Otto Lund “in all haste.” He wrote, “I will moor at it.”", "Otto Lund"),
    ],
    ids=["a list in front", "two subjects", "what is said of somebody", "who says it"],
)
def test_he_is_whom_the_sentence_before_is_about(text: str, speaker: str) -> None:
    """A pronoun stands for the subject, not for one of a list in front of it, nor for somebody of whom that one only speaks."""
    assert names_of(text)[-1] == speaker
