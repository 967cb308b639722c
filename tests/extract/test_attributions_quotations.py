"""What stands in quotation marks: who says it, how far it goes, and what is no utterance."""

import pytest

from claimcheck.model.quotations import AttributionKind

from .attributed import Triple, attributions_of, triples_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It is unsafe,” Dora Hill said.", ("Dora Hill", "said", ["“It is unsafe,”"])),
        ("“It is unsafe,” said Dora Hill, an engineer.", ("Dora Hill, an engineer", "said", ["“It is unsafe,”"])),
        ("“It shook,” Dora Hill said. “Then it fell.”", ("Dora Hill", "said", ["“It shook,”", "“Then it fell.”"])),
        ("“It shook,” Dora Hill said, “and fell.”", ("Dora Hill", "said", ["“It shook,”", "“and fell.”"])),
        ("“Is it safe?” asked the boy.", ("the boy", "asked", ["“Is it safe?”"])),
        ("“Is it safe?” Dora Hill asked in the afternoon.", ("Dora Hill", "asked", ["“Is it safe?”"])),
        (
            "“Is it safe?” Bridges and Harbors Committee Chairwoman Dora B. Hill (D-N.Y.) said.",
            ("Bridges and Harbors Committee Chairwoman Dora B. Hill (D-N.Y.)", "said", ["“Is it safe?”"]),
        ),
        ("“Is it safe?”\nDora Hill asked in a statement.", ("Dora Hill", "asked", ["“Is it safe?”"])),
        ("“Is it safe?”\nDora Hill asked why the bridge was shut.", ("Dora Hill", "asked", ["why the bridge was shut"])),
        ("Karl Lund asked: “Is it safe?”\nDora Hill said in a statement.", ("Karl Lund", "asked", ["“Is it safe?”"])),
        ("“It was not safe at all.” Dora Hill said in a statement.", ("Dora Hill", "said", ["“It was not safe at all.”"])),
        ("Dora Hill said, “It is unsafe.”", ("Dora Hill", "said", ["“It is unsafe.”"])),
        ("Dora Hill said: “It is unsafe. We must close it.”", ("Dora Hill", "said", ["“It is unsafe. We must close it.”"])),
        ("Dora Hill called it “a trap,” a word that she often uses.", ("Dora Hill", "called", ["it “a trap,”"])),
        ("Her answer to the council was short: “It is not safe.”", ("Her answer", " to the council was short:", ["“It is not safe.”"])),
        ("“Wonderful news for us!” beamed Dora Hill.", ("Dora Hill", "beamed", ["“Wonderful news for us!”"])),
        ("Added Dora Hill: “It is unsafe.”", ("Dora Hill", "Added", ["“It is unsafe.”"])),
        ("“It is unsafe,” said Don Hill, who built it.", ("Don Hill, who built it", "said", ["“It is unsafe,”"])),
        ("“It is unsafe,” Will wrote.", ("Will", "wrote", ["“It is unsafe,”"])),
        ("“It is unsafe,” Dora Hill said 30 minutes into the meeting.", ("Dora Hill", "said", ["“It is unsafe,”"])),
        ("Asked about the bridge, Dora Hill said, “It is unsafe.”", ("Dora Hill", "said", ["“It is unsafe.”"])),
        ("Said Dora Hill, “It is unsafe.”", ("Dora Hill", "Said", ["“It is unsafe.”"])),
        ("Stated Dora Hill:\n\n“It is unsafe.”\n\n“We close it.”", ("Dora Hill", "Stated", ["“It is unsafe.”", "“We close it.”"])),
        ("“It is unsafe,” the editorial read.", ("the editorial", "read", ["“It is unsafe,”"])),
        ("Waiting for May is “no plan at all,” Dora Hill said.", ("Dora Hill", "said", ["Waiting for May is “no plan at all,”"])),
        ("“It is unsafe,” she said at a meeting announcing that the council would pay.", ("she", "said", ["“It is unsafe,”"])),
        ("It is a bridge that Dora Hill described as “a trap.”", ("Dora Hill", "described", ["as “a trap.”"])),
        ("Dora Hill called the bridge “a trap” in a letter to the council.", ("Dora Hill", "called", ["the bridge “a trap”"])),
        ("Dora Hill and Ben Roe call it “a trap” when they meet.", ("Dora Hill and Ben Roe", "call", ["it “a trap”"])),
        ("Dora Hill said on Monday, in a letter to the council, a copy of which she showed, “It is unsafe.”", ("Dora Hill", "said", ["“It is unsafe.”"])),
        ("Dora Hill’s first claim is that the bridge is unsafe.", ("Dora Hill’s", "claim", ["that the bridge is unsafe"])),
        ("Dora Hill said, “It is unsafe,” and, “We must close it.”", ("Dora Hill", "said", ["“It is unsafe,” and, “We must close it.”"])),
    ],
)
def test_quotations_find_their_speaker(text: str, expected: Triple) -> None:
    """Each order of quotation, cue and speaker is read, and the quotation is whole."""
    source, cue, content = expected

    assert (source, (cue or "").strip(), content) in [(found, (said or "").strip(), words) for found, said, words in triples_of(text)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“It is unsafe,” Dora Hill said.", AttributionKind.DIRECT),
        ("The bridge is “a trap,” Dora Hill said.", AttributionKind.MIXED),
        ("The bridge is a trap, Dora Hill said.", AttributionKind.INDIRECT),
    ],
)
def test_kind_tells_how_much_stands_in_marks(text: str, kind: AttributionKind) -> None:
    """All, some or none of the content in marks makes it direct, mixed or indirect."""
    assert [found.kind for found in attributions_of(text)] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "The so-called “iron bridge” opened in May.",
        "Edward “Ned” Hill built the bridge in Ostford.",
        "The novel “A River Between Us” is set in Ostford.",
    ],
)
def test_words_in_marks_that_nobody_says_are_no_utterance(text: str) -> None:
    """A word at arm's length, a nickname and a title are no attributions."""
    assert attributions_of(text) == ()


def test_a_quotation_goes_on_from_the_clause_right_before_it() -> None:
    """Who added something in indirect speech says the quotation behind it, and not the first half of the sentence again."""
    text = "“It shook,” Dora Hill said, adding that nobody was hurt. “We all ran to the river.”"

    assert triples_of(text) == [
        ("Dora Hill", "said", ["“It shook,”"]),
        ("Dora Hill", "adding", ["that nobody was hurt", "“We all ran to the river.”"]),
    ]


def test_a_term_in_marks_does_not_go_on_with_an_utterance() -> None:
    """A sentence of the reporter's with a word in marks is not the speaker's."""
    text = "“It shook,” Dora Hill said. The engineer runs one of three “iron” bridges."

    assert triples_of(text) == [("Dora Hill", "said", ["“It shook,”"])]


def test_a_programme_in_marks_can_be_who_is_told() -> None:
    """The title behind "told" is the hearer, although its comma stands inside the marks."""
    text = "“It shook,” Dora Hill told “The Morning Hour,” recalling the day in May."

    assert ("Dora Hill", "told", ["“It shook,”"]) in triples_of(text)


def test_a_title_is_no_utterance_of_who_names_it() -> None:
    """The title of a programme in marks belongs to the circumstances, and the content follows it."""
    assert triples_of("Dora Hill said on “The Morning Hour” that the bridge was unsafe.") == [("Dora Hill", "said", ["that the bridge was unsafe"])]


def test_an_utterance_over_several_paragraphs_is_one() -> None:
    """Marks that open each paragraph and close once hold one utterance of the speaker named behind them."""
    text = "“The bridge shook for a minute.\n\n“Then the railing fell into the river,” Dora Hill said."

    assert triples_of(text) == [("Dora Hill", "said", ["“The bridge shook for a minute.", "“Then the railing fell into the river,”"])]


def test_a_quotation_goes_on_in_the_paragraph_behind_its_said_clause() -> None:
    """A paragraph that is only a quotation belongs to the said-clause that ended the paragraph before."""
    text = "“The bridge shook for a minute,” Dora Hill said.\n\n“Then the railing fell into the river.”"

    assert [len(found.content) for found in attributions_of(text)] == [2]


def test_a_floating_quotation_is_said_by_who_spoke_before() -> None:
    """A quotation without a cue takes the speaker of the sentence before, and has no cue."""
    _, floating = attributions_of("Dora Hill warned that the bridge was unsafe.\n\n“It will not stand another winter like this one.”")

    assert (floating.rule, floating.cue) == ("floating", None)
    assert floating.speaker is not None
    assert floating.speaker.name == "Dora Hill"


def test_a_colon_announces_the_next_paragraph() -> None:
    """Who says something "in a statement:" says what stands in marks in the next paragraph."""
    (found,) = attributions_of("Dora Hill said in a statement:\n\n“The bridge will not stand another winter.”")

    assert found.rule == "announced"
    assert found.speaker is not None
    assert found.speaker.text == "Dora Hill"


def test_a_label_speaks_only_where_it_is_a_name() -> None:
    """A name before a colon is a speaker; a heading is not."""
    text = "Dora Hill built the bridge.\n\nDora Hill: It is safe.\n\nCorrection: The bridge opened in May."

    assert [found.speaker.name for found in attributions_of(text) if found.rule == "label" and found.speaker] == ["Dora Hill"]


@pytest.mark.parametrize("text", ["“It is unsafe, Dora Hill said.", "It is unsafe,” Dora Hill said.", '"It is unsafe,” "Dora Hill said.', "'It is unsafe,' Dora Hill said.", '"""'])
def test_odd_marks_give_what_can_be_had(text: str) -> None:
    """Marks without their partner are no error, and every span stays inside the text."""
    for found in attributions_of(text):
        assert all(0 <= span.start < span.end <= len(text) for span in found.content)
