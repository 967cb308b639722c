"""One quotation in two articles: which differences of wording are told, and which are not."""

import pytest

import claimcheck
from claimcheck.model.comparisons import Severity

from .conftest import Found

COURIER = '"We will open the new bridge to traffic before the first snow falls this winter," Mayor Ada Brandt said.'


def told(words: str) -> str:
    return f"Speaking on Monday, Mayor Ada Brandt promised: {words}"


@pytest.mark.parametrize(
    ("words", "here", "there"),
    [
        ('"We will open the new bridges to traffic before the first snow falls this winter."', "bridge", "bridges"),
        ('"We will open the old bridge to traffic before the first snow falls this winter."', "new", "old"),
        ('"We\'ll open the new bridge to traffic before the first snow falls this winter."', "We will", "We'll"),
        ('"We will open the new bridge to traffic before the first snow arrives."', "falls this winter", "arrives"),
    ],
)
def test_other_words_inside_the_marks_are_a_variance(differences: Found, words: str, here: str, there: str) -> None:
    """A plural, another word, a contraction or another ending is told with the words of both sides."""
    found = differences(COURIER, told(words))

    assert [[piece.text for piece in finding.evidence] for finding in found] == [[here, there]]
    assert found[0].severity is Severity.VARIANCE


@pytest.mark.parametrize(
    "words",
    [
        '"We will not open the new bridge to traffic before the first snow falls this winter."',
        '"We can\'t open the new bridge to traffic before the first snow falls this winter."',
    ],
)
def test_a_negation_on_one_side_is_a_conflict(differences: Found, words: str) -> None:
    """Denying what the other quotation affirms changes the meaning, and the explanation says so."""
    (finding,) = differences(COURIER, told(words))

    assert finding.severity is Severity.CONFLICT
    assert finding.explanation.endswith("This changes the meaning.")


def test_another_figure_is_a_conflict() -> None:
    """Two figures in one quotation cannot both have been said, and that is told once, as a figure; digits and words for one figure can."""
    left = '"The flood took twelve houses and the whole of the lower mill road," said Ada Brandt.'

    def differences(words: str) -> list[claimcheck.Finding]:
        articles = claimcheck.Article(text=left, source="The Courier"), claimcheck.Article(text=told(words), source="The Herald")
        return list(claimcheck.compare(*articles).discrepancies)

    assert differences('"The flood took 12 houses and the whole of the lower mill road."') == []
    (finding,) = differences('"The flood took 14 houses and the whole of the lower mill road."')
    assert (finding.severity, finding.aspect) == (Severity.CONFLICT, "quantity")


@pytest.mark.parametrize(
    "words",
    [
        "“We will open the new bridge to traffic before the first snow falls this winter.”",
        '"we will open the new bridge, to traffic, before the first snow falls this winter!"',
        '"We will open the new bridge to traffic," she said, "before the first snow falls this winter."',
        '"We will open the new bridge ... before the first snow falls this winter."',
        '"[The town] will open the new bridge to traffic before the first snow falls this winter."',
        '"open the new bridge to traffic before the first snow".',
        '"We will open the new bridge to traffic before the first snow falls this winter. We have waited for so long."',
    ],
)
def test_what_every_newsroom_does_to_quotations_is_no_difference(differences: Found, words: str) -> None:
    """Marks, case, an interrupting said-clause, open cuts, brackets, shorter and longer quotations are silent."""
    assert differences(COURIER, told(words)) == []


def test_dropped_words_are_told_from_changed_words(differences: Found) -> None:
    """The explanation names who has the word and who leaves it out."""
    (finding,) = differences(COURIER, told('"We will open the bridge to traffic before the first snow falls this winter."'))

    assert finding.explanation == "Quoting Ada Brandt, The Courier has “new”, which The Herald leaves out."
    assert [piece.value for piece in finding.evidence] == ["new", ""]


def test_the_same_words_are_an_agreement_of_the_two_sentences(agreements: Found) -> None:
    """Each side's evidence is the shared words."""
    (finding,) = agreements(COURIER, told('"We will open the new bridge to traffic before the first snow falls this winter."'))

    assert {piece.text for piece in finding.evidence} == {"We will open the new bridge to traffic before the first snow falls this winter"}


def test_a_title_of_a_work_is_no_utterance(agreements: Found) -> None:
    """A name in quotation marks is quoted by nobody."""
    left = 'The ferry "Pride of the Northern Sea" sank in the harbour on Monday with all its cargo.'
    right = 'On Monday the "Pride of the Northern Sea", a ferry, sank in the harbour.'

    assert agreements(left, right) == []


def test_two_quotations_that_share_a_turn_of_phrase_are_two(differences: Found) -> None:
    """A few common words in a row do not make one quotation."""
    left = '"At the end of the day it is a matter of money," Ada Brandt said of the school.'
    right = '"At the end of the day we are neighbours," said Tom Reyes on leaving the harbour board.'

    assert differences(left, right) == []


def test_the_speaker_is_the_one_of_these_words(differences: Found) -> None:
    """Where two people are quoted one after the other, the explanation names who said the words that differ."""
    second = '"Nobody on the north bank has been asked what the work would cost," said Pavel Roe.'
    left = f"{COURIER}\n\n{second}"
    (finding,) = differences(left, left.replace("new bridge", "old bridge"))

    assert "Ada Brandt" in finding.explanation


def test_nobody_is_named_where_two_are_said_to_have_said_it(agreements: Found) -> None:
    """The same words given to two people are agreed on as words, not as theirs."""
    (finding,) = agreements(COURIER, COURIER.replace("Mayor Ada Brandt", "Engineer Pavel Roe"))

    assert finding.explanation.startswith("Both quote the words “")


def test_two_people_quoted_in_a_row_are_two_utterances(agreements: Found) -> None:
    """What two people say one after the other, in both articles alike, is no single quotation."""
    second = '"Nobody on the north bank has been asked what the work would cost," said Pavel Roe.'
    found = agreements(f"{COURIER}\n\n{second}", f"{COURIER}\n\n{second}")

    assert ["Ada Brandt" in finding.explanation for finding in found] == [True, False]
    assert "Pavel Roe" in found[1].explanation


def test_a_denial_before_the_marks_is_a_conflict_of_polarity() -> None:
    """What one calls a folly the other says is none."""
    left = 'Ada Brandt said on Monday that the new bridge over the Selby river is "a folly".'
    right = 'Ada Brandt said on Monday that the new bridge over the Selby river is not "a folly".'
    articles = claimcheck.Article(text=left, source="The Courier"), claimcheck.Article(text=right, source="The Herald")
    found = [finding for finding in claimcheck.compare(*articles).discrepancies if finding.rule == "denial before a quotation"]

    assert [finding.severity for finding in found] == [Severity.CONFLICT]
    assert found[0].explanation == "The Herald sets “not” before the words “a folly”, The Courier does not: one denies what the other affirms."


def test_two_people_with_much_the_same_words_are_not_held_against_each_other(differences: Found) -> None:
    """Each may say it in their own way."""
    left = '"The old bridge is dangerous for children," Ada Brandt said on Monday in Selby.'
    right = '"The old bridge is very dangerous for children," Tom Reyes said on Monday in Selby.'

    assert differences(left, right) == []


def test_not_only_denies_nothing() -> None:
    """It promises more."""
    left = 'Ada Brandt said on Monday that the new bridge over the Selby river is "a folly".'
    right = 'Ada Brandt said on Monday that the new bridge over the Selby river is not only "a folly" but dangerous.'
    articles = claimcheck.Article(text=left, source="The Courier"), claimcheck.Article(text=right, source="The Herald")

    assert [finding for finding in claimcheck.compare(*articles).discrepancies if finding.rule == "denial before a quotation"] == []


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        # one word of a short quotation, and the whole of it in the other article
        ('Mayor Ada Brandt called the bridge "a gift to the town".', 'Brandt said: "The bridge is a present to the town."', {"gift", "present"}),
        # another form of a word
        ('Mayor Ada Brandt spoke of "angry neighbours" at the bridge.', 'The bridge has "brought us one angry neighbour after another," said Brandt.', {"neighbors", "neighbor"}),
        # a few words put in near the beginning
        ('The bridge "has been a race to the bottom," Mayor Ada Brandt said.', 'Brandt: "I think that the bridge has been, on most days, a race to the bottom."', {"on most days"}),
    ],
)
def test_a_short_quotation_inside_a_long_one_is_held_against_it(differences: Found, left: str, right: str, words: set[str]) -> None:
    """One speaker's few words are found again in the sentence that the other article quotes in full."""
    (finding,) = differences(left, right)

    assert words <= {piece.value for piece in finding.evidence}


def test_two_ends_of_one_long_sentence_are_two_wordings(differences: Found) -> None:
    """After a dozen words alike, what follows up to the same last word is the same sentence."""
    left = '"We will look at what the bridge costs us and make it as safe as we can, and then let us make a decision," Mayor Ada Brandt said.'
    right = 'Mayor Ada Brandt: "We will look at what the bridge costs us and make it as safe as we can before we make the decision."'
    (finding,) = differences(left, right)

    assert [piece.text for piece in finding.evidence] == ["and then let us make a", "before we make the"]


def test_a_quotation_cut_before_its_not_is_a_conflict(differences: Found) -> None:
    """Who ends the quotation one word too early turns it round; who ends it a sentence too early does not."""
    left = '"We all know what the old bridge can carry, but the new one we do," Mayor Ada Brandt said.'
    (finding,) = differences(left, told('"We all know what the old bridge can carry, but the new one we do not."'))

    assert finding.severity is Severity.CONFLICT
    assert differences(left, told('"We all know what the old bridge can carry, but the new one we do. Not that it matters."')) == []


def test_a_quotation_that_is_told_twice_is_held_against_each_telling(differences: Found) -> None:
    """The Herald quotes the words rightly at first, and with another word where it repeats them."""
    once = 'Mayor Ada Brandt opened the new bridge on Monday and said, "A bridge means work for everyone."'
    twice = 'Mayor Ada Brandt said, "A bridge means work for everyone." Opening the new bridge on Monday she repeated, "A bridge means work for nobody."'

    (finding,) = differences(once, twice)

    assert [piece.text for piece in finding.evidence] == ["everyone", "nobody"]


def test_a_refrain_in_one_article_is_no_difference(differences: Found) -> None:
    """What an article says twice, with other ends, does not differ with itself."""
    text = 'Mayor Ada Brandt said, "A bridge means work for everyone." Later on Monday Brandt said, "A bridge means work for nobody."'

    assert differences(text, text) == []


def test_a_word_put_into_a_fragment_is_found_within_a_long_quotation(differences: Found) -> None:
    """Words of the fragment that the long quotation has before do not hide its place."""
    short = 'The new bridge over the river will cost the council more, and Mayor Ada Brandt said the council would "gladly pay."'
    long = 'Mayor Ada Brandt said of the new bridge over the river: "We gladly built it, and the council will not gladly ever pay for what it did not order."'

    (finding,) = differences(short, long)

    assert [piece.value for piece in finding.evidence] == ["", "ever"]


@pytest.mark.parametrize(
    ("here", "there", "values"),
    [
        ("called the new bridge over the river an “ugly toy”", "called the new bridge over the river a “toy”", ["ugly", ""]),
        ("called the new bridge over the river an “ugly toy”", "called the new bridge over the river an ugly “toy”", []),
    ],
)
def test_a_word_less_of_what_somebody_calls_a_thing_is_a_variance(differences: Found, here: str, there: str, values: list[str]) -> None:
    """Unless the word only stands outside the marks."""
    found = differences(f"Mayor Ada Brandt {here} on Monday.", f"On Monday, Mayor Ada Brandt {there}.")

    assert [piece.value for finding in found for piece in finding.evidence] == values


def test_an_agreement_repeats_no_word_in_which_the_articles_differ(agreements: Found) -> None:
    """What both quote is told with dots where either has words of its own."""
    left = '"The bridge was closed for three long days in a row," Mayor Ada Brandt said on Monday.'
    right = '"The bridge was closed for four long days, we think, in a row," Mayor Ada Brandt said on Monday.'

    for first, second in ((left, right), (right, left)):
        (finding,) = agreements(first, second)
        assert finding.explanation == "Both quote Ada Brandt: “The bridge was closed for … in a row”."


def test_two_spellings_of_english_are_one_wording(differences: Found) -> None:
    """A speech is the same speech in a British and in an American newspaper."""
    left = '"Our neighbours have organised the defence of the harbour and travelled miles to the centre," Mayor Ada Brandt said on Monday.'
    right = '"Our neighbors have organized the defense of the harbor and traveled miles to the center," Mayor Ada Brandt said on Monday.'

    assert differences(left, right) == []


def test_a_word_with_two_spellings_is_one_wording(differences: Found) -> None:
    """“Adviser” and “advisor” are one word of a speech, “mum’s” and “mom’s” too; “adviser” and “lawyer” are two."""
    left = "“The advisor to the sheikh had read the Koran at my mum’s house for years,” Mayor Ada Brandt said on Monday."
    right = "“The adviser to the sheik had read the Quran at my mom’s house for years,” Mayor Ada Brandt said on Monday."

    assert differences(left, right) == []
    assert [[piece.text for piece in one.evidence] for one in differences(left, right.replace("adviser", "lawyer"))] == [["advisor", "lawyer"]]


def test_texts_cut_into_words_are_quoted_alike(differences: Found) -> None:
    """The ending of a contraction may stand apart: “we ’ll” is “we’ll”, “ca n’t” is “can’t”, and “we ’ll” differs from “we will” as “we’ll” does."""
    whole = "“We’ll open Ostford’s bridge before winter and we can’t wait,” Mayor Ada Brandt said."
    cut = "“ We ’ll open Ostford ’s bridge before winter and we ca n’t wait , ” Mayor Ada Brandt said ."
    full = "“ We will open Ostford ’s bridge before winter and we ca n’t wait , ” Mayor Ada Brandt said ."

    assert differences(whole, cut) == []
    assert [[piece.text for piece in one.evidence] for one in differences(whole, full)] == [["We’ll", "We will"]]


def test_a_short_contraction_is_no_ending(differences: Found) -> None:
    """“I’m” is a word of its own, whatever stands before it: a filler that one article leaves out is not told."""
    assert differences("“You know I’m glad of the new bridge,” Ada Brandt said.", "“I’m glad of the new bridge,” Ada Brandt said.") == []


def test_fragments_with_another_end_are_two_things(differences: Found) -> None:
    """Two people who want something “closed” want two things closed."""
    left = "Mayor Ada Brandt promised in Ostford on Monday to work for “closing parks” in the old town by the river."
    right = "Mayor Ada Brandt met in Ostford on Monday people from the old town by the river; one, Tom Reyes, called for “closing schools.”"

    assert differences(left, right) == []


@pytest.mark.parametrize(
    ("whole", "fragment"),
    [
        ('"I look forward to being fully cleared," Ada Brandt said.', "Ada Brandt said that she “looks forward to being fully cleared.”"),
        ('"We want our harbor back by Easter," Ada Brandt said.', "The town “wants our harbor back by Easter,” Ada Brandt said."),
        ('"I went much too far with that," Ada Brandt said.', "Ada Brandt admitted that she “went much too far with that.”"),
    ],
)
def test_a_fragment_fitted_into_its_sentence_is_no_change(differences: Found, whole: str, fragment: str) -> None:
    """A speaker's "I" stays before the marks, and the verb follows whoever stands there for it."""
    assert differences(whole, fragment) == []


def test_another_verb_at_the_head_of_a_fragment_is_a_change(differences: Found) -> None:
    """What is fitted in keeps its word: "hopes" is not what "I look" became."""
    found = differences('"I look to being fully cleared by the court," Ada Brandt said.', "Ada Brandt “hopes to being fully cleared by the court,” she said.")
    assert [[piece.text for piece in finding.evidence] for finding in found] == [["I look", "hopes"]]


def test_an_article_that_quotes_both_wordings_differs_from_neither(differences: Found) -> None:
    """What was said twice, or is printed twice, once in the other article's words, is no difference; a "not" that comes and goes is."""
    both = f'{COURIER} Brandt said in Selby: "We will open the old bridge to traffic before the first snow falls this winter."'
    other = told('"We will open the old bridge to traffic before the first snow falls this winter."')

    transcript = f"{COURIER} REPORTER: Which one? BRANDT: We will open the old bridge to traffic before the first snow falls this winter."

    assert differences(both, other) == []
    assert differences(transcript, other) == []
    assert len(differences(COURIER, other)) == 1
    assert differences(both.replace("old", "refurbished"), other.replace("old", "refurbished")) == []  # the longest word may be the one that differs
    denied = both.replace("will open the old", "will not open the new")
    assert len(differences(denied, told(COURIER))) == 1
