"""Articles made of a text, and their attributions as words."""

import claimcheck
from claimcheck.model.quotations import Attribution

Triple = tuple[str | None, str | None, list[str]]


def attributions_of(text: str) -> tuple[Attribution, ...]:
    """Return the attributions of *text*, told on Thursday, 2 May 2024."""
    return claimcheck.analyze(claimcheck.Article(text=text, source="The Courier", published="2024-05-02")).reading.attributions


def triples_of(text: str) -> list[Triple]:
    """Return source, cue and content of each attribution, as words."""
    return [
        (
            one.speaker.text if one.speaker else None,
            one.cue.text if one.cue else None,
            [text[span.slice] for span in one.content],
        )
        for one in attributions_of(text)
    ]
