"""Who said what in sentences of invented towns."""

import pytest

import claimcheck
from claimcheck.model.quotations import Attribution, AttributionKind, Force


def attributions_of(text: str) -> tuple[Attribution, ...]:
    """Return the attributions of *text*."""
    return claimcheck.analyze(claimcheck.Article(text=text, source="The Courier", published="2024-05-02")).reading.attributions


def triple(text: str) -> tuple[str | None, str | None, list[str]]:
    """Return source, cue and content of the only attribution of *text*, as words."""
    (found,) = attributions_of(text)
    speaker = found.speaker.text if found.speaker else None
    return speaker, found.cue.text if found.cue else None, [text[span.slice] for span in found.content]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dora Hill said the bridge was unsafe.", ("Dora Hill", "said", ["the bridge was unsafe"])),
        ("The bridge was unsafe, Dora Hill said.", ("Dora Hill", "said", ["The bridge was unsafe"])),
        ("The bridge, Dora Hill said, was unsafe.", ("Dora Hill", "said", ["The bridge", "was unsafe"])),
        ("“The bridge is unsafe,” said Dora Hill, an engineer.", ("Dora Hill, an engineer", "said", ["“The bridge is unsafe,”"])),
        ("Dora Hill told reporters on Monday that the bridge was unsafe.", ("Dora Hill", "told", ["that the bridge was unsafe"])),
        ("According to the report, the bridge was unsafe.", ("the report", "According to", ["the bridge was unsafe"])),
        ("The council declined to comment.", ("The council", "declined", ["to comment"])),
    ],
)
def test_source_cue_and_content_are_told_apart(text: str, expected: tuple[str, str, list[str]]) -> None:
    """Each order of source, cue and content is read as such."""
    assert triple(text) == expected


def test_a_quotation_goes_on_behind_its_said_clause() -> None:
    """What stands in marks behind the said-clause belongs to the same utterance."""
    (found,) = attributions_of("“It shook,” Dora Hill said. “Then it fell.”")

    assert found.kind is AttributionKind.DIRECT
    assert len(found.content) == 2


def test_force_tells_denial_from_saying() -> None:
    """Who denies does not stand behind the content."""
    (found,) = attributions_of("The mayor denied that the bridge was unsafe.")

    assert found.cue is not None
    assert found.cue.force is Force.DENIED


def test_words_in_marks_that_nobody_says_are_no_utterance() -> None:
    """A word in marks without a speaker is no attribution."""
    assert attributions_of("The so-called “iron bridge” opened in May.") == ()
