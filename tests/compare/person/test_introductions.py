"""Strangers introduced where the other article introduces somebody of whom both go on to speak."""

import pytest

from claimcheck import Article, compare

LEFT = "The ferry ran aground in thick fog. Two of the divers, Ruth Calder and Tomas Brandt, reached the wreck first. Brandt works at the Ostford pier."
RIGHT = "Fog lay over Ostford. The wreck was reached by two divers, Ruth Calder and Ingrid Solberg. Calder is the elder of the two. It was cold, Brandt said."


def introduced(left: str, right: str) -> list[tuple[str, ...]]:
    """Return the words on each side of what is told of strangers and introductions."""
    articles = (Article(text=text, source=source) for text, source in ((left, "The Courier"), (right, "The Beacon")))
    found = [finding for finding in compare(*articles).discrepancies if finding.rule == "a stranger introduced instead"]
    return [tuple(piece.text for piece in finding.evidence) for finding in found]


@pytest.mark.parametrize(
    ("right", "found"),
    [
        (RIGHT, True),
        (RIGHT.replace("Brandt said", "Tomas Brandt said"), False),  # who he is is said
        (RIGHT.replace("Brandt said", "Captain Brandt said"), False),  # the same, by a title
        ("The fog was cold, Brandt said. " + RIGHT, False),  # he is named before the stranger
        (RIGHT + " Ingrid Solberg laughed.", False),  # whom the article names again it means to name
        (RIGHT.replace("The wreck was reached by two divers, Ruth Calder and", "Rain did not trouble"), False),  # nothing else is the same
    ],
)
def test_a_surname_without_introduction_shows_whom_a_stranger_stands_for(right: str, found: bool) -> None:
    """Whoever is named in full before a bare surname, in a sentence like that of the surname's bearer, stands in the bearer's place."""
    rows = introduced(LEFT, right)
    assert rows == ([("Tomas Brandt", "Ingrid Solberg")] if found else [])
    assert [row[::-1] for row in introduced(right, LEFT)] == rows


def test_a_president_needs_no_introduction() -> None:
    """An administration that goes by a president's name is no sign that somebody else was named for him."""
    left = "{} Tomas Brandt signed the ferry bill at the pier on Monday."
    right = "Divers watched Ingrid Solberg speak about the ferry bill at the pier on Monday. Few in the Brandt administration came."
    assert introduced(left.format("President"), right) == []
    assert introduced(left.format("Harbor master"), right) == [("Tomas Brandt", "Ingrid Solberg")]


@pytest.mark.parametrize(
    ("stranger", "bare", "found"),
    [
        ("Harbor Secretary Ingrid Solberg", "Secretary Brandt", True),
        ("Ingrid Solberg, a surgeon,", "Secretary Brandt", False),  # of another calling: he may be known to all by his title
        ("Harbor Secretary Ingrid Solberg", "Tomas Brandt", False),  # who he is is said
    ],
)
def test_a_title_introduces_nobody_whose_office_a_stranger_is_given(stranger: str, bare: str, found: bool) -> None:
    """Who is named by surname and title only, and whose office the stranger has, was to be introduced where the stranger is."""
    left = "Harbor Secretary Tomas Brandt resigned on Monday in protest of the decision to close the pier. It rained."
    right = f"{stranger} resigned on Monday in protest of the decision to close the pier. Few spoke. The vote was lost when {bare} left."
    assert introduced(left, right) == ([("Tomas Brandt", "Ingrid Solberg")] if found else [])


def test_whom_both_sentences_speak_of_is_common_ground() -> None:
    """The sentences need not share a word: that both tell of the mayor is enough beside the bare surname."""
    left = "Mayor Ruth Calder was sued by her former driver, Tomas Brandt, alleging unpaid wages. It rained."
    right = "It was known that Ruth Calder had been accused of threats by Ingrid Solberg, once her clerk. Nobody came. Few asked. The court heard Mr. Brandt in May."
    assert introduced(left, right) == [("Tomas Brandt", "Ingrid Solberg")]
    assert introduced(left, right.replace("Ruth Calder", "Olaf Lund")) == []
