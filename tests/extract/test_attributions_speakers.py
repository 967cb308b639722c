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
