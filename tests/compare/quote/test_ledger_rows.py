"""Rows of the ledger of quotations: one an utterance, as it was said."""

import pytest

import claimcheck


def rows(*texts: str) -> list[tuple[str | None, list[str]]]:
    """Return who says each utterance and the wordings of all articles."""
    articles = [claimcheck.Article(text=text, source=source) for text, source in zip(texts, ("Courier", "Herald"), strict=False)]
    return [(entry.speaker, [one.text for one in entry.wordings]) for entry in claimcheck.compare(*articles, claimcheck.Article("Rain fell.")).quotes()]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("“Who will pay for the ferries?” Ada Lund said.", "Who will pay for the ferries?"),
        ("Ada Lund said: “Every captain in this port will tell you ‘no.’”", "Every captain in this port will tell you ‘no.’"),
        ("Ada Lund said: “We will rebuild the boats’ old harbor.”", "We will rebuild the boats’ old harbor"),
        ("Was it Ada Lund who said “we will rebuild the harbor”?", "we will rebuild the harbor"),
    ],
    ids=["a question", "a quotation inside", "a genitive", "another's question"],
)
def test_a_wording_keeps_the_marks_that_make_it(text: str, quoted: str) -> None:
    """A question keeps its mark, and a quotation inside its closing one; a mark behind the quotation is not the speaker's."""
    assert [wordings for _, wordings in rows(text)] == [[quoted]]


@pytest.mark.parametrize(
    ("name", "speaker"),
    [
        ("a senior Harbor Department official", "a senior Harbor Department official"),
        ("the Ostford-born sailor", "the Ostford-born sailor"),
        ("Mayor Ada Lund", "Ada Lund"),
    ],
)
def test_who_has_no_name_is_told_as_the_article_does(name: str, speaker: str) -> None:
    """A description keeps its article, though a name is part of it; a name stands alone."""
    assert [told for told, _ in rows(f"“We will rebuild the harbor,” {name} said.")] == [speaker]


def test_what_goes_on_in_one_quotation_is_one_utterance() -> None:
    """Two sentences inside the same marks are a row, of all articles that have both; where one article has only the first they are two."""
    both = "“We will rebuild the old harbor. The ferries will come back in June,” Ada Lund said."
    first = "“We will rebuild the old harbor,” Ada Lund said."

    assert [len(wordings) for _, wordings in rows(both, both)] == [2]
    assert [len(wordings) for _, wordings in rows(both, first)] == [2, 1]


def test_an_utterance_that_an_article_repeats_is_one_row() -> None:
    """The same words quoted twice are told once; another sentence is another row, and so are the words of another speaker."""
    text = "“We will rebuild the old harbor,” Ada Lund said. Nobody spoke. “We will rebuild the old harbor,” she said again. “The ferries come back in June,” she said."

    assert [wordings for _, wordings in rows(text)] == [["We will rebuild the old harbor"], ["The ferries come back in June"]]
    two = "“We will rebuild the old harbor,” Ada Lund said. “We will rebuild the old harbor,” Tom Reyes said."
    assert [speaker for speaker, _ in rows(two)] == ["Ada Lund", "Tom Reyes"]
