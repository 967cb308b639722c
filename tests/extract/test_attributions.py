"""Source, cue and content of what is said without quotation marks, in sentences of invented towns."""

import pytest

from claimcheck.model.quotations import AttributionKind, Force

from .attributed import Triple, attributions_of, triples_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dora Hill said the bridge was unsafe.", ("Dora Hill", "said", ["the bridge was unsafe"])),
        ("The bridge was unsafe, Dora Hill said.", ("Dora Hill", "said", ["The bridge was unsafe"])),
        ("The bridge shook at noon, said police spokesman Ned Boon.", ("police spokesman Ned Boon", "said", ["The bridge shook at noon"])),
        ("The bridge was old, but Dora Hill had liked it, said prison spokesman A. J. Boon.", ("prison spokesman A. J. Boon", "said", ["The bridge was old, but Dora Hill had liked it"])),
        ("The bridge, Dora Hill said, was unsafe.", ("Dora Hill", "said", ["The bridge", "was unsafe"])),
        ("While the bridge stood, Dora Hill said, tearing it down would cost less.", ("Dora Hill", "said", ["While the bridge stood", "tearing it down would cost less"])),
        ("As Dora Hill noted, the bridge was unsafe.", ("Dora Hill", "noted", ["the bridge was unsafe"])),
        ("Dora Hill told reporters on Monday that the bridge was unsafe.", ("Dora Hill", "told", ["that the bridge was unsafe"])),
        ("Dora Hill said in a letter to the council that the bridge was unsafe.", ("Dora Hill", "said", ["that the bridge was unsafe"])),
        ("Dora Hill asked whether the bridge was safe.", ("Dora Hill", "asked", ["whether the bridge was safe"])),
        ("According to the report, the bridge was unsafe.", ("the report", "According to", ["the bridge was unsafe"])),
        ("The bridge was unsafe, according to a report by Dora Hill.", ("a report by Dora Hill", "according to", ["The bridge was unsafe"])),
        ("The council declined to comment.", ("The council", "declined", ["to comment"])),
        ("The council promised to repair the bridge.", ("The council", "promised", ["to repair the bridge"])),
        ("The mayor criticized the engineers.", ("The mayor", "criticized", ["the engineers"])),
        ("The mayor called for a new bridge.", ("The mayor", "called for", ["a new bridge"])),
        ("It is believed that the bridge was unsafe.", (None, "is believed", ["that the bridge was unsafe"])),
        ("The bridge is expected to reopen in June.", (None, "is expected", ["The bridge", "to reopen in June"])),
        ("The bridge reportedly reopened in June.", (None, "reportedly", ["The bridge", "reopened in June"])),
        ("The paper printed his claim that the bridge was safe.", ("his", "claim", ["that the bridge was safe"])),
        ("The mayor is confident that the bridge will stand.", ("The mayor", "is confident", ["that the bridge will stand"])),
        ("The auditors were quoted as saying the bridge was unsafe.", ("The auditors", "saying", ["the bridge was unsafe"])),
    ],
)
def test_source_cue_and_content_are_told_apart(text: str, expected: Triple) -> None:
    """Each order and each frame gives its source, its cue and its content, and nothing else."""
    assert triples_of(text) == [expected]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Dora Hill, an engineer from Barrow, said it was unsafe.", "Dora Hill, an engineer from Barrow,"),
        ("Officials familiar with the matter said it was unsafe.", "Officials familiar with the matter"),
        ("The mayor of Barrow, Alaska, said it was unsafe.", "The mayor of Barrow, Alaska,"),
        ("Dora Hill, however, said it was unsafe.", "Dora Hill"),
        ("Dora Hill, speaking to reporters, said it was unsafe.", "Dora Hill"),
        ("Dora Hill — who built it — said it was unsafe.", "Dora Hill"),
        ("Dora Hill on Monday said it was unsafe.", "Dora Hill"),
        ("Rep. Dora Hill, R-Ohio, who built it, said it was unsafe.", "Rep. Dora Hill, R-Ohio, who built it,"),
        ("In brief remarks after lunch, Dora Hill said it was unsafe.", "Dora Hill"),
        ("In Monday’s debate the mayor also took the other side, saying it was unsafe.", "the mayor"),
        ("In a letter on Monday, Dora Hill said it was unsafe.", "Dora Hill"),
        ("The bridge had closed, but Dora Hill said it was safe.", "Dora Hill"),
        ("Pressed on reports that the bridge shook, a calm Dora Hill, the mayor, said it was unsafe.", "a calm Dora Hill, the mayor,"),
        ("About four in ten drivers said it was unsafe.", "About four in ten drivers"),
    ],
)
def test_the_source_is_the_whole_subject_and_no_more(text: str, source: str) -> None:
    """Appositions and what follows a noun belong to it; the moment and the place of the utterance do not."""
    assert [found for found, _, _ in triples_of(text)] == [source]


def test_cues_joined_by_and_share_their_subject() -> None:
    """The second cue behind "and" takes over where it stands, with the first one's subject."""
    assert triples_of("Dora Hill said the bridge was unsafe and urged the council to close it.") == [
        ("Dora Hill", "said", ["the bridge was unsafe"]),
        ("Dora Hill", "urged", ["the council to close it"]),
    ]


def test_who_is_quoted_behind_another_speaks_for_himself() -> None:
    """What is quoted from somebody else named behind ", and" is that one's; what nobody else is quoted with stays the first speaker's."""
    assert triples_of("Dora Hill rejected the plan, and Councillor Ned Boon, the treasurer, denounced it as “a waste.”") == [
        ("Dora Hill", "rejected", ["the plan"]),
        ("Councillor Ned Boon, the treasurer,", "denounced", ["it as “a waste.”"]),
    ]
    assert triples_of("Dora Hill said the plan was dead, and Ned Boon called it old.") == [("Dora Hill", "said", ["the plan was dead, and Ned Boon called it old"])]


def test_a_participle_goes_on_from_the_cue_before() -> None:
    """What "adding" adds is an utterance of its own by the same speaker."""
    assert triples_of("Dora Hill said the bridge was unsafe, adding that she had warned the council.") == [
        ("Dora Hill", "said", ["the bridge was unsafe"]),
        ("Dora Hill", "adding", ["that she had warned the council"]),
    ]


def test_a_clause_that_opens_the_sentence_ends_at_its_comma() -> None:
    """What was asked does not swallow the answer."""
    assert triples_of("Asked whether the bridge was safe, Dora Hill said she had doubts.") == [
        (None, "Asked", ["whether the bridge was safe"]),
        ("Dora Hill", "said", ["she had doubts"]),
    ]


def test_only_the_outermost_utterance_counts() -> None:
    """Who reports what somebody said is the source; the inner cue stands in the content."""
    assert triples_of("The mayor said the bridge was safe, according to Dora Hill.") == [("Dora Hill", "according to", ["The mayor said the bridge was safe"])]


@pytest.mark.parametrize(
    "text",
    [
        "The state of the bridge was poor.",
        "The council published three reports in May.",
        "The messages that appeared on the wall were painted over.",
        "Measures added by the council cost little.",
        "Visitors can walk over the bridge like before.",
        "He read two long books there.",
        "Prices like these are rare.",
    ],
)
def test_words_that_could_attribute_and_do_not(text: str) -> None:
    """A noun, a relative clause, a participle with its agent and a preposition are no cues."""
    assert [found for found in attributions_of(text) if found.kind is AttributionKind.INDIRECT and found.speaker] == [] or text.startswith("He read")


@pytest.mark.parametrize(
    ("text", "force"),
    [
        ("The mayor said the bridge was safe.", Force.PLAIN),
        ("The mayor confirmed that the bridge was safe.", Force.COMMITTED),
        ("The mayor claimed that the bridge was safe.", Force.DOUBTED),
        ("The mayor denied that the bridge was safe.", Force.DENIED),
        ("The mayor promised to repair the bridge.", Force.INTENT),
        ("The mayor refused to repair the bridge.", Force.REFUSED),
        ("The mayor thinks that the bridge is safe.", Force.BELIEF),
        ("The mayor asked if the bridge was safe.", Force.QUESTION),
        ("The mayor did not say whether the bridge was safe.", Force.REFUSED),
        ("The mayor does not believe that the bridge is safe.", Force.DENIED),
    ],
)
def test_force_tells_how_far_the_speaker_stands_behind_it(text: str, force: Force) -> None:
    """Each cue has its force, and a negation turns it."""
    (found,) = attributions_of(text)

    assert found.cue is not None
    assert found.cue.force is force


def test_the_time_of_the_utterance_is_kept() -> None:
    """The day that stands with the cue is when it was said, not when it happened."""
    (found,) = attributions_of("Dora Hill said Monday that the bridge had closed in March.")

    assert found.when is not None
    assert found.when.text == "Monday"


@pytest.mark.xfail(strict=True, reason="a noun's content in front of the main verb is read to the end of the sentence")
def test_the_content_of_a_noun_ends_before_the_main_verb() -> None:
    """What is claimed ends where the sentence goes on about the claim."""
    assert triples_of("His claim that the bridge was safe angered the council.")[0][2] == ["that the bridge was safe"]
