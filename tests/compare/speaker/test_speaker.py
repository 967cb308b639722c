"""One utterance given to two speakers, or to the same one."""

import pytest

import claimcheck
from claimcheck.model.comparisons import Aspect, Finding, Severity

WORDS = "The dam will hold for another hundred years if we look after it"


def speaker_findings(left: str, right: str, kind: str = "discrepancy") -> list[Finding]:
    articles = claimcheck.Article(text=left, source="The Courier"), claimcheck.Article(text=right, source="The Herald")
    return [finding for finding in claimcheck.compare(*articles).findings if finding.aspect is Aspect.SPEAKER and finding.kind == kind]


def test_two_people_for_the_same_words_are_a_conflict() -> None:
    """One of the papers is wrong."""
    (finding,) = speaker_findings(f'"{WORDS}," Ada Brandt said on Monday.', f'"{WORDS}," Tom Reyes said in Selby.')

    assert finding.severity is Severity.CONFLICT
    assert [piece.text for piece in finding.evidence] == ["Ada Brandt", "Tom Reyes"]
    assert finding.explanation == "The Courier gives the words “The dam will hold for another hundred years …” to Ada Brandt, The Herald to Tom Reyes."


def test_a_person_and_a_document_are_a_variance() -> None:
    """A letter has a writer."""
    (finding,) = speaker_findings(f'"{WORDS}," Ada Brandt said on Monday.', f'"{WORDS}," said the letter to the council.')

    assert finding.severity is Severity.VARIANCE


def test_a_set_phrase_inside_two_long_quotations_is_two_peoples() -> None:
    """Six words in a row that anybody may say are one utterance only where they are most of what is quoted."""
    left = '"Those who want the old dam to stay live at the far end of town, and they know it as well as I do," Ada Brandt said.'
    right = '"My neighbors live at the far end of town whenever the ferry stops for the winter," Tom Reyes said.'

    assert speaker_findings(left, right) == []
    assert speaker_findings('"I think they live at the far end of town," Ada Brandt said.', '"These men live at the far end of town," Tom Reyes said.') == []
    assert len(speaker_findings('Most voters "live at the far end of town," Ada Brandt said.', 'Voters "live at the far end of town," Tom Reyes said.')) == 1


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        ('"Plainly it was theft," Ada Brandt', '"Plainly it was theft," Tom Reyes', 1),
        ('"I was not at the harbor tonight, and plainly it was theft," Ada Brandt', '"Plainly it was theft," Tom Reyes', 1),
        ('"I am not guilty," Ada Brandt', '"I am not guilty," Tom Reyes', 0),
        ('"Plainly it was theft of salt," Ada Brandt', '"Plainly it was theft of oars," Tom Reyes', 0),
        ('"Plainly it was theft," the letter', '"Plainly it was theft," the report', 0),
    ],
    ids=["all that is quoted", "the end of a sentence", "a plea", "both go on", "two documents"],
)
def test_few_words_in_one_frame_are_one_saying(left: str, right: str, told: int) -> None:
    """Where all around them is told alike, four words of which two carry meaning are one saying; a plea is anybody's, and two papers may say the same."""
    assert len(speaker_findings(f"{left} told the Selby Post on Monday.", f"{right} told the Selby Post on Monday.")) == told


def test_an_office_and_a_document_are_a_variance_though_the_words_go_on() -> None:
    """A body answers for its words as a person does, and may be named in the sentence before those that both quote: then these are shown too."""
    left = f'"{WORDS}," according to the Selby Harbor Office.'
    (finding,) = speaker_findings(left, f'"Nobody paints it," the report says. "{WORDS}."')

    assert [piece.text for piece in finding.evidence] == ["the Selby Harbor Office", "the report", WORDS]


@pytest.mark.parametrize(
    "right",
    [
        f'"{WORDS}," Brandt told reporters.',
        f'"{WORDS}," said Mayor Ada Brandt, who grew up in Selby.',
        f'Ada Brandt opened the fair. "{WORDS}," she said.',
        f'"{WORDS}," Ms. Brandt said, according to the Selby Post reporter Tom Reyes.',
        f'"{WORDS}," the mayor said.',
        f'"{WORDS}."',
    ],
)
def test_other_words_for_one_speaker_are_no_difference(right: str) -> None:
    """Surnames, titles, pronouns, reporters who pass words on, and no speaker at all."""
    assert speaker_findings(f'"{WORDS}," Ada Brandt said on Monday.', right) == []


def test_the_same_speaker_is_an_agreement() -> None:
    """By whatever form of the name."""
    (finding,) = speaker_findings(f'"{WORDS}," Ada Brandt said on Monday.', f'"{WORDS}," Ms. Brandt said.', "agreement")

    assert finding.explanation.endswith("to Ada Brandt.")


def test_the_words_shown_are_a_stretch_that_both_have() -> None:
    """Where one paper leaves words out, the longest stretch without a break stands for the quotation."""
    cut = WORDS.replace("for another hundred years ", "")
    (finding,) = speaker_findings(f'"{WORDS}," Ada Brandt said on Monday.', f'"{cut}," Ms. Brandt said.', "agreement")

    assert finding.explanation == "Both give the words “if we look after it” to Ada Brandt."


def test_another_channel_is_a_variance() -> None:
    """A statement is read, an interview is heard; an e-mailed statement is one channel."""
    left = f'"{WORDS}," Ada Brandt said in a statement.'

    assert speaker_findings(left, f'"{WORDS}," Ada Brandt said in an e-mail.') == []
    (finding,) = speaker_findings(left, f'"{WORDS}," Ada Brandt said in an interview with The Herald.')
    assert finding.severity is Severity.VARIANCE
    assert [piece.text for piece in finding.evidence] == ["statement", "interview"]


def test_a_sentence_that_names_both_speakers_decides_nothing() -> None:
    """Which of the two it gives the words to is easily misread."""
    left = f'"{WORDS}," Ada Brandt said on Monday.'

    assert speaker_findings(left, f'"{WORDS}," Tom Reyes said after Ada Brandt had spoken.') == []


def test_a_pronoun_cannot_stand_for_somebody_whom_its_article_never_names() -> None:
    """Where she is somebody named here, the other article's speaker is another."""
    left = f'"{WORDS}," Lena Osei said on Monday.'
    (finding,) = speaker_findings(left, f'Ada Brandt opened the fair. "{WORDS}," she said.')

    assert finding.severity is Severity.CONFLICT
    assert finding.explanation.endswith("to Lena Osei, The Herald to Ada Brandt (“she”).")


@pytest.mark.parametrize(
    ("before", "severity"),
    [
        ("Mayor Ada Brandt opened the fair.", Severity.CONFLICT),
        ("Mayor Ada Brandt opened the fair with Tom Reyes.", Severity.CONFLICT),
        ("Mayor Ada Brandt opened the fair with Lena Osei.", None),
        ("Mayor Ada Brandt opened the fair. It rained.", Severity.CONFLICT),
        ("Mayor Ada Brandt opened the fair. It rained. The wind rose. The fair went on.", None),
        ("Mayor Ada Brandt's fair opened.", None),
    ],
    ids=["nobody else", "a man", "another woman", "not right before", "too far before", "an owner"],
)
def test_a_pronoun_counts_where_it_can_stand_for_one_alone(before: str, severity: Severity | None) -> None:
    """Who is named close before the words says them, and not the woman whom the other article names; where both could be meant, nothing is told."""
    left, right = f'"{WORDS}," Lena Osei said on Monday.', f'Lena Osei came from Selby. It snowed. {before} "{WORDS}," she said.'
    found = speaker_findings(left, right)

    assert [finding.severity for finding in found] == ([severity] if severity else [])
    assert all(finding.explanation.endswith("to Lena Osei, The Herald to Ada Brandt.") for finding in found)


def test_an_accent_makes_nobody_another_speaker() -> None:
    """One paper prints the accent of a name, and the other does not: both agree who speaks, and only another name would be another speaker."""
    left, right = f'"{WORDS}," Ms. Belén said on Monday.', f'"{WORDS}," Ada {{}} said.'

    assert [len(speaker_findings(left, right.format("Belen"), kind)) for kind in ("agreement", "discrepancy")] == [1, 0]
    assert [len(speaker_findings(left, right.format("Caspari"), kind)) for kind in ("agreement", "discrepancy")] == [0, 1]


@pytest.mark.parametrize(("behind", "told"), [("told Lena Osei of The Herald", 1), ("said, and Lena Osei agreed", 1)])
def test_who_is_named_behind_a_pronoun_is_not_whom_it_stands_for(behind: str, told: int) -> None:
    """Who is told something, or spoken of, by a woman already named is another woman."""
    left, right = f'"{WORDS}," Tina Roe said on Monday.', f'Mayor Ada Brandt opened the fair. "{WORDS}," she {behind}.'

    assert len(speaker_findings(left, f"Tina Roe came. {right}")) == told


def test_whom_only_quoted_words_name_is_not_whom_a_pronoun_stands_for() -> None:
    """She who speaks of another woman in the same words is not that woman; a woman of whom the article itself tells may be."""
    left, right = f'"{WORDS}," Lena Osei said on Monday.', f'Lena Osei came. It snowed. Mayor Ada Brandt opened the fair{{}}. "{WORDS}," she said.'

    assert len(speaker_findings(left, right.format(' that she calls "Tina Roe and her work"'))) == 1
    assert speaker_findings(left, right.format(" with Tina Roe and her band")) == []


@pytest.mark.parametrize(("name", "told"), [("Osei", 1), ("The Harbor Office", 0)])
def test_a_bare_name_is_held_against_a_pronoun(name: str, told: int) -> None:
    """Who says something under a surname alone is not she who is named right before; a body may be whom she speaks for."""
    left, right = f'"{WORDS}," {name} said on Monday.', f'{name} was here. Mayor Ada Brandt opened the fair. "{WORDS}," she said.'

    assert len(speaker_findings(left, right)) == told


def test_a_quotation_of_many_sentences_is_of_who_is_named_behind_it() -> None:
    """Where the words go on over sentences, the name may stand two sentences on; another's words in between are another quotation."""
    left, rest = f'"{WORDS}," Lena Osei said on Monday.', "We are glad of it. Nobody has to pay twice."

    assert len(speaker_findings(left, f'Lena Osei came. "{WORDS}. {rest}," Ada Brandt said.')) == 1
    assert speaker_findings(left, f'Lena Osei came. "{WORDS}." The hall was full. "{rest}," Ada Brandt said.') == []


def test_at_a_joint_news_conference_each_speaks_for_himself() -> None:
    """What two people say side by side is not what they say as one."""
    left, right = (f'Ada Brandt and Tom Reyes met the press. "{WORDS}," {name} said at a joint news conference.' for name in ("Brandt", "Reyes"))

    assert [finding.severity for finding in speaker_findings(left, right)] == [Severity.CONFLICT]


def test_a_paper_of_a_body_speaks_for_it() -> None:
    """What the Selby Harbor Office says and what its report says comes from one place; another body's report is another."""
    left = f'"{WORDS}," according to the Selby Harbor Office.'

    assert speaker_findings(left, f'"{WORDS}," the Selby Harbor Office report said.') == []
    assert len(speaker_findings(left, f'"{WORDS}," the Netherton Bank report said.')) == 1


def test_the_channel_may_open_the_sentence_before() -> None:
    """What the mayor goes on to say is of the same tweet; a statement of her aide is no channel of hers."""
    left = f'"{WORDS}," Ada Brandt said in a statement.'
    right = 'In a {} on Monday, Ada Brandt said "the council is wrong." "' + WORDS + '," Brandt wrote.'
    aside = f'Her aide Tom Reyes issued a {{}} after Ada Brandt said: "{WORDS}."'

    assert [finding.evidence[1].text for finding in speaker_findings(left, right.format("tweet"))] == ["tweet"]
    assert speaker_findings(left, right.format("letter")) == []
    assert speaker_findings(left, aside.format("tweet")) == []


def test_who_reads_from_a_paper_says_what_it_says() -> None:
    """A letter that a councilor reads from, and the letter, are one source; a letter that her sentence does not name is another."""
    left = f'"{WORDS}," the letter said.'

    assert speaker_findings(left, f'Reading from a letter signed by the pilots, Ada Brandt added, "{WORDS}."') == []
    assert len(speaker_findings(left, f'At the fair, Ada Brandt added, "{WORDS}."')) == 1


def test_who_heads_a_body_speaks_for_it() -> None:
    """The words of the head of the Netherton Union are the union's."""
    left = f'"{WORDS}," the Netherton Union said in a leaflet.'
    right = f'"{WORDS}," Ada Brandt, head of {{}}, told The Herald.'

    assert speaker_findings(left, right.format("the Netherton Union")) == []


def test_a_misspelled_speaker_is_the_same_one() -> None:
    """A letter too many in a name makes no other speaker."""
    left = f'Brandtt told The Herald on Monday, "{WORDS}."'

    assert [finding for finding in speaker_findings(left, f'"{WORDS}," said Ada Brandt.') if finding.kind == "discrepancy"] == []


@pytest.mark.parametrize(
    "right",
    [
        f'In a joint statement, Ada Brandt and Tom Reyes blamed the council. "{WORDS}," the statement said.',
        f'Ada Brandt wrote it jointly with Tom Reyes. "{WORDS}," Reyes said.',
        f'Áda Brándt wrote it jointly with Tom Reyes. "{WORDS}," Reyes said.',
        f'"{WORDS}," Tom Reyes and Ada Brandt said.',
    ],
)
def test_a_joint_statement_is_that_of_each_who_makes_it(right: str) -> None:
    """One paper may name one of those who speak together, and the other the other."""
    assert speaker_findings(f'"{WORDS}," Ada Brandt said on Monday.', right) == []


def test_a_joint_statement_of_others_is_still_another_speaker() -> None:
    """That two people made a statement nearby does not give them the words of a third whom they never name."""
    right = f'Kim Moss and Tom Reyes wrote it jointly. "{WORDS}," Reyes said.'

    assert len(speaker_findings(f'"{WORDS}," Ada Brandt said on Monday.', right)) == 1


def test_of_two_who_speak_together_the_agreement_names_the_one_whom_both_name() -> None:
    """"Both give the words to Ada Brandt" is true of a paper that names her beside another."""
    left = f'"{WORDS}," Ada Brandt and Tom Reyes said in a statement.'
    (finding,) = speaker_findings(left, f'"{WORDS}," Ada Brandt said.', "agreement")

    assert finding.explanation.endswith("to Ada Brandt.")


def test_the_words_of_a_speaker_end_with_the_name() -> None:
    """What an article goes on to tell of a speaker does not show who it is; for whom a pronoun stands does."""
    left = f'Ada Brandt, the harbor engineer, was asked about it. "{WORDS}," she said.'
    right = f'"{WORDS}," said the mayor, Tom Reyes, a former diver who had been asked about it.'
    (finding,) = speaker_findings(left, right)

    assert [piece.text for piece in finding.evidence] == ["she", "Ada Brandt", "the mayor, Tom Reyes"]
    assert "“she”" in finding.explanation


def test_sir_and_a_given_name_are_who_was_named_in_full() -> None:
    """"Sir Karl" is Sir Karl Lund, whom others call Lund; "Mr. Karl" may be anybody."""
    left = f'Sir Karl Lund was asked about it. "{WORDS}," Sir Karl wrote.'

    assert speaker_findings(left, f'"{WORDS}," Lund wrote on Monday. Karl Lund builds dams.') == []
    assert speaker_findings(left.replace("Sir Karl wrote", "Tom Reyes wrote"), f'"{WORDS}," Lund wrote on Monday. Karl Lund builds dams.')
