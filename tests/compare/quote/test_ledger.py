"""The ledger of quotations: one entry an utterance, over any number of articles."""

import pytest

import claimcheck
from claimcheck.results import Quotes

COURIER = 'Mayor Ada Brandt opened the fair on Monday. "The dam will hold for another hundred years," Brandt said. "We have waited long enough for this day," said Tom Reyes.'
HERALD = '"The dam will hold for a hundred years," Ada Brandt told the crowd in Selby on Monday.'
POST = '"The dam will not hold for another hundred years," said Lena Osei, an engineer, on Monday.'


def quotes(*texts: str) -> Quotes:
    sources = ("The Courier", "The Herald", "The Post")
    return claimcheck.compare(*(claimcheck.Article(text=text, source=source) for text, source in zip(texts, sources, strict=False))).quotes()


def test_an_utterance_is_one_entry_with_each_wording() -> None:
    """Words, speaker and offsets are each article's own."""
    shared, alone = quotes(COURIER, HERALD)

    assert [one.text for one in shared.wordings] == ["The dam will hold for another hundred years", "The dam will hold for a hundred years"]
    assert [COURIER, HERALD][1][shared.wordings[1].spans[0].slice] == shared.wordings[1].text
    assert shared.speaker == "Ada Brandt"
    assert alone.alone
    assert alone.wording_of(1) is None


def test_changes_are_told_against_the_first_wording() -> None:
    """With what stands there before and after."""
    (change,) = quotes(COURIER, HERALD).entries[0].wordings[1].changes

    assert (change.before, change.after, change.meaning) == ("another", "a", False)


def test_three_articles_share_one_entry() -> None:
    """A denial in the third is a change of meaning, another speaker makes the entry disputed."""
    entry = quotes(COURIER, HERALD, POST).entries[0]

    assert [one.article for one in entry.wordings] == [0, 1, 2]
    assert any(change.meaning for change in entry.wordings[2].changes)
    assert entry.disputed


def test_a_speaker_has_the_fullest_name_of_all_articles() -> None:
    """What an article quotes of "Brandt" stands with what another quotes of the same person in full; a surname of two people stays as it is."""
    short = '"The river is our oldest road," said Brandt. It rained.'
    assert [entry.speaker for entry in quotes(short, 'Ada Brandt smiled. "It was time," Brandt said.')] == ["Ada Brandt", "Ada Brandt"]
    assert [entry.speaker for entry in quotes(short, "Ada Brandt smiled. Lena Brandt wept.")] == ["Brandt"]


def test_a_speaker_without_a_name_stands_in_the_words_of_the_article() -> None:
    """Of two spokesmen without names each is told apart by whose spokesman he is."""
    told = quotes('"The dam will hold for a while," said a spokesman for the council.', '"We expect a dry autumn in the valley," a spokesman for the farmers said.')

    assert [entry.speaker for entry in told.entries] == ["a spokesman for the council", "a spokesman for the farmers"]


def test_a_name_at_the_head_of_a_sentence_keeps_its_capital() -> None:
    """"Boon's lawyer" is told as written, "A lawyer" as inside a sentence."""
    owned = quotes("Boon's lawyer said: “The bridge was never safe at all.” Boon left.", "The bridge fell in Ostford.")
    new = quotes("A lawyer said: “The bridge was never safe at all.” Boon left.", "The bridge fell in Ostford.")

    assert [entry.speaker for entry in (*owned, *new)] == ["Boon's lawyer", "a lawyer"]


def test_two_people_who_use_a_phrase_have_an_entry_each() -> None:
    """Words of two people that share a few words in the middle stand apart; the same words under two names stand together."""
    apart = quotes(
        "Dora Hill said, “I am not going to be silent about the harbor while the council sleeps.”",
        "Ned Boon said, “I am not going to be told by a newspaper what I have to sign.”",
    )
    set_phrase = quotes(
        "Dora Hill said, “It is purely a matter of politics, and the council knows that very well.” The port closed.",
        "Ned Boon called the plan “a matter of politics.” The port closed.",
    )
    together = quotes("Dora Hill said, “I am not going to be silent.”", "Ned Boon said, “I am not going to be silent.”")

    assert (len(apart), len(set_phrase)) == (2, 2)
    assert len(together) == 1


def test_brackets_are_told_whole() -> None:
    """What an editor put in brackets at either end of the words keeps both of them."""
    (told,) = quotes('Brandt said on Monday: "[The dam] will hold for a hundred years (and more)."', "It rained.").entries

    assert told.wordings[0].text == "[The dam] will hold for a hundred years (and more)"


def test_titles_and_single_words_set_apart_are_left_out() -> None:
    """Nobody says them."""
    assert len(quotes('The ferry "Pride of Selby" sank. A "folly" stands beside the harbor.', "The ferry sank on Monday.")) == 0


def test_words_that_the_other_article_paraphrases_have_both_wordings() -> None:
    """One quotes, one tells it in its own words: nothing is in question, and the entry says which is which."""
    left = 'Ada Brandt opened the fair. "We will repair every bridge in the valley before the winter comes," Brandt said on Monday.'
    right = "Ada Brandt said on Monday that the town would repair every bridge in the valley before winter."
    entry = quotes(left, right).entries[0]

    assert [one.quoted for one in entry.wordings] == [True, False]
    assert not entry.changed


def test_a_common_subject_is_no_paraphrase() -> None:
    """What else the speaker has to say of the same bridge and the same valley is another utterance."""
    left = 'Ada Brandt opened the Lomond valley fair. "The old bridge in the valley was the pride of my late father, who laid its first stone," Brandt said on Monday.'
    right = "Ada Brandt said on Monday that traffic in the Lomond valley, and on its bridge, would be held up by repairs, frost and the fair until Easter."
    entries = quotes(left, right).entries

    assert [one.alone for one in entries if one.wordings[0].text.startswith("The old bridge")] == [True]


def test_the_frame_has_one_row_an_utterance_with_offsets() -> None:
    """A silent article has no text and no offsets."""
    pytest.importorskip("pandas")
    frame = quotes(COURIER, HERALD).to_frame()

    assert list(frame["articles"]) == [2, 1]
    assert [COURIER[start:end] for start, end in zip(frame["start_1"], frame["end_1"], strict=True)] == list(frame["text_1"])
    assert frame.isna().loc[1, "start_2"]


def test_reports_print_the_ledger() -> None:
    """Text, Markdown and HTML name who has an utterance alone."""
    comparison = claimcheck.compare(claimcheck.Article(text=COURIER, source="The Courier"), claimcheck.Article(text=HERALD, source="The Herald"))

    assert "” (alone)" in comparison.to_text()
    assert "Who said what" in comparison.to_markdown()
    assert "Who said what" in comparison.to_html()


def test_the_ledger_prints_and_counts() -> None:
    """The short form counts, the long form shows the words, the structure carries the offsets."""
    ledger = quotes(COURIER, HERALD)

    assert repr(ledger) == "<Quotes of The Courier and The Herald: 2 utterances, 1 told differently>"
    assert "“a” for “another”" in str(ledger)
    assert ledger.to_dict()[0]["wordings"][1]["changes"] == [{"before": "another", "after": "a", "meaning": False}]
    assert ledger.changed == ledger.entries[:1]


def test_accents_and_initials_do_not_make_two_speakers() -> None:
    """A full name is joined with its spellings even where an article has both of them; another given name stays another speaker."""
    first = 'Jose Lund smiled. José R. Lund spoke. "The river is our oldest road," said Jose Lund.'
    entries = quotes(first, 'José R. Lund smiled. "It was time for us to go," José R. Lund said.').entries
    assert {entry.speaker for entry in entries} == {"José R. Lund"}
    other = quotes(first, 'Maria Lund smiled. "It was time for us to go," Maria Lund said.').entries
    assert len({entry.speaker for entry in other}) == 2


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("The board read a letter. The letter was short. It said “the old pump is broken.”", "the letter"),
        ("A letter came. A letter said “the old pump is broken.”", "a letter"),
        ("Ada Lund wrote a letter. She said “the old pump is broken.”", "Ada Lund"),
    ],
    ids=["a pronoun", "its own words", "a name"],
)
def test_a_description_has_its_article(words: str, speaker: str) -> None:
    """Where a pronoun stands for a thing, the ledger calls it as a reader would."""
    assert [entry.speaker for entry in quotes(words, "Snow fell.").entries] == [speaker]


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("A letter, which the board sent to the mayor, says “the old pump is broken.”", "a letter"),
        ("A clerk of Milltown, Ohio, said “the old pump is broken.”", "a clerk of Milltown, Ohio"),
    ],
    ids=["a clause", "a place"],
)
def test_a_speaker_is_named_without_what_is_told_of_him_besides(words: str, speaker: str) -> None:
    """A clause behind a description is left out of its name, the place that belongs to it is not."""
    assert [entry.speaker.lower() for entry in quotes(words, "Snow fell.").entries if entry.speaker] == [speaker.lower()]
