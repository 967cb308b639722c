"""Whose words a quotation gives where a pronoun, a description or half a sentence stands for its speaker."""

import pytest

from claimcheck.extract.attributions.voices import can_speak

from .attributed import attributions_of, triples_of


def speakers_of(text: str) -> list[str | None]:
    """Return the name of each attribution's speaker, his or her words where the article gives no name."""
    return [(found.speaker.name or found.speaker.text) if found.speaker else None for found in attributions_of(text)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ned Boon praised Karl Brandt. Brandt, Brandt said, was late. Ned Boon accused Brandt of theft. “It is wrong,” he said.", "Ned Boon"),
        ("Karl Brandt left. Ned Boon of Ostford, the deputy mayor, even hit at Brandt's plan. “It is wrong,” he said.", "Ned Boon"),
        ("Karl Brandt spoke. “It shook,” Ned Boon of Ostford, a farmer, said in a post. He called Brandt “a rock in the sea of the port.”", "Ned Boon"),
        ("Karl Brandt left Ostford. In a letter late in the day, the mayor, Ned Boon, questioned Brandt's sense. “It is wrong,” he said.", "Ned Boon"),
        ("Karl Brandt left Ostford. Ned Boon met Brandt at the pier. “Karl Brandt knows the port.\nBrandt built it,” he said.", "Ned Boon"),
        ("Karl Brandt left Ostford. His words drew an answer from Ned Boon. “It is wrong,” he said.", "Ned Boon"),
        ("Ned Boon spoke. The plan that angered Karl Brandt also drew the ire of Tom Roe, who said he was lost. “It is wrong,” he said.", "Tom Roe"),
        ("Ned Boon, who said the port was old, said Karl Brandt must go. He called Brandt's plan “a disaster.”", "Ned Boon"),
        ("Karl Brandt left. When Brandt spoke, Ned Boon reminded Brandt of the fire. “It is wrong,” he said.", "Ned Boon"),
        ("Ned Boon stopped short of a vote on Karl Brandt, but he said the port would close.", "Ned Boon"),
        ("Ned Boon is close to a deal, he told reporters in Ostford.", "Ned Boon"),
    ],
)
def test_who_leads_the_text_goes_on_speaking(text: str, name: str) -> None:
    """A pronoun that says something means the subject of the reporter's last own sentence, not somebody else named there or in the quotation."""
    assert speakers_of(text)[-1] == name


@pytest.mark.parametrize(
    "text",
    [
        "Dora Hill said the port was old. “It is wrong,” he said.",
        "Of Ned Boon, he said, “I love this port, but it is going down.”",
        "Asked about Ned Boon, he said, “I love this port, but it is going down.”",
        "The Harbor Union asked if the port could sign a free agent. “There is a chance of it,” he said.",
    ],
)
def test_a_pronoun_is_nobody_rather_than_whoever_is_merely_mentioned(text: str) -> None:
    """Where the one who just spoke cannot be meant, or whoever is named is only spoken of, the pronoun keeps its word."""
    assert speakers_of(text)[-1] == "he"


def test_who_is_asked_about_does_not_answer() -> None:
    """A question that is nothing but a name makes nobody the speaker of the answer."""
    assert speakers_of("Ned Boon played along. Mayor Karl Brandt? “Strong,” he said in Ostford.")[-1] == "Ned Boon"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("On Thursday, the OHP director, Dora Hill, said the bridge was safe.", "Dora Hill"),
        ("Actor Ned Ross' lawyer, Dora Hill, said the bridge was safe.", "Dora Hill"),
        ("Dora Hill of Ostford said over the weekend that she would leave.", "Dora Hill"),
        ("Dora Hill of Ostford said over the past three days that she would leave.", "Dora Hill"),
        ("The following month, Dora Hill testified before the council that the bridge was safe.", "Dora Hill"),
        ("Dora Hill said the OHP was closed.", "Dora Hill"),
        ("Dora Hill, who caught Ned Boon — the thief of the port — said it was good.", "Dora Hill"),
        ("Ned Boon — the thief of the port — said it was good.", "Ned Boon"),
        ("Wheelchair racer Dora Hill won in Ostford and said she would go on.", "Dora Hill"),
    ],
)
def test_a_body_or_owner_before_a_noun_for_people_is_not_the_speaker(text: str, name: str) -> None:
    """"The OHP director, Dora Hill" is Dora Hill, and what she said over a stretch of time or before a council is hers."""
    assert speakers_of(text) == [name]


def test_a_user_of_a_service_is_not_the_service() -> None:
    """"One Facebook user" is nobody whom the article names; Facebook alone is."""
    (user,) = attributions_of("One Facebook user who lives near Ostford wrote this: “We have all had enough of it.”")
    (body,) = attributions_of("Facebook said it would close the page.")

    assert user.speaker is not None
    assert user.speaker.name is None
    assert body.speaker is not None
    assert body.speaker.name == "Facebook"


def test_who_stands_for_the_phrase_before_it() -> None:
    """Where "who" leans on somebody without a name, those words are the speaker; a noun for a mere thing gives none."""
    people, thing = (attributions_of(text) for text in ("It pleased two drivers, who said the pier was open.", "It was the fire that suggested a ban."))

    assert [one.speaker.text for one in people if one.speaker] == ["two drivers"]
    assert [one.speaker for one in thing] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "On Monday, authorities knew, state television reported that the port had closed.",
        "Dora Hill, who made comments last month about the port, left.",
        "The plan has fewer long term effects for the town.",
    ],
)
def test_a_noun_is_no_verb_of_speech(text: str) -> None:
    """"State" before its noun, "comments" behind a past tense and "term" behind "long" give nothing to anybody."""
    assert not any(cue in ("state", "comments", "long term") for _, cue, _ in triples_of(text))


def test_the_same_words_are_verbs_behind_a_plural_subject() -> None:
    """"Officials state that" and "the men term it" still attribute."""
    assert [cue for _, cue, _ in triples_of("Officials state that the port is old. The men term it a wreck.")] == ["state", "term"]


@pytest.mark.parametrize("source", ["two people briefed on the plan", "A Harbor spokesman", "the indictment", "Many", "The Ostford Courier", "the video", "McBride", "half of the voters", "those briefed on it"])
def test_people_bodies_and_documents_can_speak(source: str) -> None:
    """A phrase whose head is a noun for people, a body or a document, and a name, may be a speaker."""
    assert can_speak(source)


@pytest.mark.parametrize("source", ["flanked by a flag and a guard", "rang out, until the leader", "at the same time", "caused by his", "this week", "The pushback", "25, 2012,", "half"])
def test_half_a_sentence_cannot_speak(source: str) -> None:
    """A participle with its agent, a time, a number and a noun for a mere event are nobody."""
    assert not can_speak(source)


def test_a_label_gives_the_whole_paragraph() -> None:
    """In an interview the label's paragraph is one person's, in capitals too; the next paragraph is not."""
    text = "We met Dora Hill in Ostford.\n\nHill: I did nothing wrong. The council runs the port.\n\nDORA HILL: We meet on Friday.\n\nThe port is closed."

    assert triples_of(text) == [
        ("Hill", ":", ["I did nothing wrong", "The council runs the port"]),
        ("DORA HILL", ":", ["We meet on Friday"]),
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Dora Hill spoke in Ostford. “We will stay until the end,” Hill said, according to AFP.", "Dora Hill"),
        ("“We will stay until the end,” Dora Hill told the crowd, according to court papers.", "Dora Hill"),
        ("In May, Dora Hill claimed that she had “the right to close the port,” according to CNN.", "Dora Hill"),
        ("Dora Hill said the plan was “a good one,” according to one of the officials in the room.", "Dora Hill"),
        ("Dora Hill wrote that a storm was coming, “a large one,” according to the indictment.", "indictment"),
        ("The port, which Dora Hill built, was “a disgrace to us all,” according to AFP.", "AFP"),
        ("The mayor will talk about bread and “about a new port,” according to Dora Hill, an adviser.", "Dora Hill"),
        ("Mayor Jim Roe will promise to build “a new port,” according to Dora Hill, an adviser.", "Jim Roe"),
        ("The mayor plans to build “a new port,” according to Dora Hill, an adviser.", "Dora Hill"),
        ("Mayor Jim Roe promised to build “a new port,” according to Dora Hill, an adviser.", "Jim Roe"),
        ('Speaking on the "Harbor Week," Sen. Dora Hill of Ohio said the plan was “a disgrace.”', "Dora Hill"),
    ],
)
def test_an_outlet_passes_on_whose_words_it_gives(text: str, name: str) -> None:
    """Where the sentence gives its quotation to somebody by a verb, the newsroom behind "according to" is no speaker; a document may be.

    Who is only going to talk has said nothing yet: then the words are those of who tells of it."""
    assert speakers_of(text)[-1] == name


@pytest.mark.parametrize(("source", "speaks"), [("26, 2009, The Ostford Post, a paper,", False), ("Wednesday on Twitter", False), ("26 guards", True)])
def test_what_is_left_of_a_date_is_no_speaker(source: str, speaks: bool) -> None:
    """A day or half a date does not speak, a number of people does."""
    assert can_speak(source) is speaks


@pytest.mark.parametrize("kin", ["whose son Jim Roe was lost", "whose 6-year-old son, Jim Roe, was lost", "and his son, Jim Roe,"])
def test_kin_do_not_take_over_the_surname(kin: str) -> None:
    """The surname alone goes on to mean who was named first, not the son told of beside him."""
    assert speakers_of(f"Ben Roe, {kin}, came. Roe called the council “a great help.”") == ["Ben Roe"]
