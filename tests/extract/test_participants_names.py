"""Which words of a sentence are names, and of what."""

import pytest

from claimcheck.extract.participants.kinds import kind_of
from claimcheck.extract.participants.runs import read_run


def _names(words: str, *, opens: bool = False) -> list[str]:
    return [" ".join(piece.words) for piece in read_run(tuple(words.split()), opens)]


@pytest.mark.parametrize(
    ("run", "names"),
    [
        ("Vice President Rosa Delmar", ["Rosa Delmar"]),
        ("Secretary of State Karl Brandt", ["Karl Brandt"]),
        ("Texas Sen. Karl Brandt", ["Karl Brandt"]),
        ("Texas Karl Brandt", ["Texas", "Karl Brandt"]),
        ("Kentuckian Karl Brandt", ["Karl Brandt"]),
        ("Justice Against Smugglers", ["Justice Against Smugglers"]),
        ("Justice Karl Brandt", ["Karl Brandt"]),
        ("Gay and Lesbian Alliance", ["Gay and Lesbian Alliance"]),
        ("Q. Will", []),
        ("A. No", []),
        ("A. Brandt", ["A. Brandt"]),
        ("Saints QB Karl Brandt", ["Karl Brandt"]),
        ("Coun Karl Brandt", ["Karl Brandt"]),
        ("Det Insp Karl Brandt", ["Karl Brandt"]),
        ("Gen Karl Brandt", ["Karl Brandt"]),
        ("Gen Z", ["Gen Z"]),
        ("Sri Lanka", ["Sri Lanka"]),
        ("Taoiseach Karl Brandt", ["Karl Brandt"]),
        ("Labour MP Karl Brandt", ["Karl Brandt"]),
        ("Karl Brandt Monday", ["Karl Brandt"]),
        ("Ada Marshall Wednesday", ["Ada Marshall"]),
        ("Tom May", ["Tom May"]),
        ("Monday", []),
        ("Secretary of State", []),
        ("Roman Catholic", []),
        ("N. J.", []),
        ("U. S. Rangers", []),
        ("Texas Republican", []),
        ("New Jersey Republican", []),
        ("Senators Rosa Delmar", ["Rosa Delmar"]),
        ("U.S.-Mexico", []),
        ("Republican National Convention", []),
        ("Hurricane Ostra", []),
        ("General Motors", ["General Motors"]),
        ("Prince Edward County", ["Prince Edward County"]),
        ("The White House", ["White House"]),
        ("Dr. Martin Luther King Jr.", ["Martin Luther King Jr."]),
    ],
)
def test_titles_and_calendar_are_no_part_of_a_name(run: str, names: list[str]) -> None:
    """Titles, days, offices and events are cut off or are no names at all."""
    assert _names(run) == names


@pytest.mark.parametrize(("run", "names"), [("Meanwhile Roe", ["Roe"]), ("Said Roe", ["Roe"]), ("New Mexico", ["New Mexico"]), ("However", []), ("I’m", [])])
def test_an_opener_is_no_part_of_a_name(run: str, names: list[str]) -> None:
    """At the head of a sentence a function word's capital proves nothing, unless a known name begins with it."""
    assert _names(run, opens=True) == names


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Ada Lindqvist", "person"),
        ("Anita Hill", "person"),
        ("J. Okafor", "person"),
        ("Ostford County", "place"),
        ("Lake Ostra", "place"),
        ("Karl Brandt Bridge", "place"),
        ("Guatemala", "place"),
        ("Calif.", "place"),
        ("Ostford University", "organization"),
        ("Department of Harbors", "organization"),
        ("Council on Northern Relations", "organization"),
        ("Lund & Roe", "organization"),
        ("OHA", "organization"),
        ("O.H.A.", "organization"),
        ("Mexicans", "group"),
        ("Okafor", "unknown"),
    ],
)
def test_the_words_of_a_name_tell_its_kind(name: str, kind: str) -> None:
    """Given names, endings, heads and tables tell people, bodies, places and groups apart."""
    found = kind_of(tuple(name.split()), False)

    assert found is not None
    assert found.value == kind


@pytest.mark.parametrize("word", ["Tuesday", "Catholic", "Mexican", "Internet", "Senator", "Department", "R-Ostford"])
def test_capitals_that_name_nobody(word: str) -> None:
    """Days, creeds, demonyms, titles, bare heads and whose party somebody is of are no participants."""
    assert kind_of((word,), False) is None
