"""Sentences fall into the clauses that a reader sees."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.extract.claims import find_claims
from claimcheck.model.analyses import Reading
from claimcheck.model.articles import Article, Block, BlockKind
from claimcheck.model.spans import Span
from claimcheck.segment.segmentation import segment

Tell = Callable[..., Any]


def words(told: Any) -> list[str]:
    """The clauses of a text as written."""
    return [told.text[piece.slice] for claim in told.claims for piece in claim.pieces]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dow opened the bridge and praised the builders.", ["Dow opened the bridge", "praised the builders"]),
        ("Dow said the bridge would open.", ["Dow said", "the bridge would open"]),
        ("Dow said that the bridge would open.", ["Dow said", "that the bridge would open"]),
        ("The bridge will open, officials said.", ["The bridge will open", "officials said"]),
        ("The mayor, who was born in Ostford, resigned.", ["The mayor", "resigned", "who was born in Ostford"]),
        ("Dow resigned because the council had voted against her.", ["Dow resigned", "because the council had voted against her"]),
        ("If the council agrees, the bridge will open.", ["the bridge will open", "If the council agrees"]),
        ("Dow left the hall, and Reed took the floor.", ["Dow left the hall", "Reed took the floor"]),
        ("“We will go,” said Ana Reed.", ["We will go", "said Ana Reed"]),
        ("Farmers from Ostford, Arn and Belm were invited.", ["Farmers from Ostford, Arn and Belm were invited"]),
        ("Dow met the farmers after visiting the port.", ["Dow met the farmers", "after visiting the port"]),
        ("Dow reviewed the plans he inherited.", ["Dow reviewed the plans", "he inherited"]),
        ("Dow wanted to cut what she called waste.", ["Dow wanted to cut", "what she called waste"]),
        ("The port issued a statement saying the pier was safe.", ["The port issued a statement saying", "the pier was safe"]),
        ("Dow said it was over.", ["Dow said", "it was over"]),
        ("Dow said the effort to cut tolls was over.", ["Dow said", "the effort to cut tolls was over"]),
        ("Dow signed it after the row over bridge funding closed the port.", ["Dow signed it", "after the row over bridge funding closed the port"]),
        ("Dow spoke for an hour -- her first speech since taking office -- to win them over.", None),
    ],
)
def test_clauses_are_found(tell: Tell, text: str, expected: list[str] | None) -> None:
    """Each verb that carries a clause has its own words and no others."""
    told = tell(text)
    if expected is None:
        assert "since taking office" in words(told)
        return
    assert words(told) == expected


def test_reported_content_is_apart_from_its_attribution(tell: Tell) -> None:
    """The claim inside reported content carries the attribution's number, the saying does not."""
    told = tell("Dow said the bridge would open in June.", content=("the bridge would open in June",))
    assert (told.about("say").attribution, told.about("open").attribution, told.about("open").kind.value) == (None, 0, "content")


def test_an_appositive_is_a_claim_of_its_own(tell: Tell) -> None:
    """A description between commas is told of the name before it."""
    told = tell("Ana Reed, a judge in Ostford, resigned.", names=("Ana Reed",))
    appositive = next(claim for claim in told.claims if claim.kind.value == "appositive")
    assert (appositive.text, told.text[appositive.subject.slice], [number for number, _ in appositive.participants]) == ("a judge in Ostford", "Ana Reed", [0])


def test_a_list_of_names_is_no_appositive(tell: Tell) -> None:
    """Places that stand side by side do not describe each other."""
    told = tell("Dow visited Ostford, Arn and Belm.")
    assert all(claim.kind.value != "appositive" for claim in told.claims)


def test_the_subject_of_a_coordinate_verb_is_shared(tell: Tell) -> None:
    """The second verb has the first one's subject, and its participant."""
    told = tell("Dow opened the bridge and praised the builders.", names=("Dow",))
    assert (told.subject("praise"), [number for number, _ in told.about("praise").agents]) == ("Dow", [0])


def test_the_passive_turns_agent_and_patient_round(tell: Tell) -> None:
    """Who is asked is the patient, who stands after "by" the agent."""
    told = tell("Dow was asked by Reed to lead the council.", names=("Dow", "Reed"))
    claim = told.about("ask")
    assert ([m.text for _, m in claim.agents], [m.text for _, m in claim.patients]) == (["Reed"], ["Dow"])


def test_the_active_has_its_agent_first(tell: Tell) -> None:
    """Who stands before an active verb acts, who follows it undergoes."""
    told = tell("In March, Reed asked Dow to lead the council.", names=("Dow", "Reed"))
    claim = told.about("ask")
    assert ([m.text for _, m in claim.agents], [m.text for _, m in claim.patients]) == (["Reed"], ["Dow"])


def test_a_relative_pronoun_stands_for_its_noun(tell: Tell) -> None:
    """ "A judge from Ostford who resigned": the judge resigned, not Ostford."""
    told = tell("Reporters met a judge from Ostford who resigned.")
    assert told.subject("resign") == "a judge"


@pytest.mark.parametrize(
    ("text", "agents"),
    [
        ("Ana Reed (D-Arn) and Tom Dow (R-Belm) sued the port.", ["Ana Reed", "Tom Dow"]),
        ("Friends of Ana Reed (a judge) and Tom Dow sued the port.", []),
    ],
)
def test_brackets_leave_the_heads_of_a_phrase_as_they_are(tell: Tell, text: str, agents: list[str]) -> None:
    """Whose friends sue does not sue, whatever stands in brackets behind one of the names."""
    assert [mention.text for _, mention in tell(text, names=("Ana Reed", "Tom Dow")).about("sue").agents] == agents


@pytest.mark.parametrize(
    ("text", "lemma", "undergone"),
    [
        ("Farmers met Dow, whom Reed dismissed in March.", "dismiss", ["Dow"]),
        ("Farmers met Dow, whom Reed said had left.", "say", []),
        ("Farmers met Dow, whom Reed worked with.", "work", []),
        ("Farmers met Dow, with whom Reed dined.", "dine", []),
        ("Farmers met Dow, who dismissed Reed.", "dismiss", ["Reed"]),
    ],
)
def test_whom_undergoes_what_its_clause_tells(tell: Tell, text: str, lemma: str, undergone: list[str]) -> None:
    """The one before "whom" is the one to whom it is done, unless a preposition or a verb of saying stands between."""
    assert [mention.text for _, mention in tell(text, names=("Dow", "Reed")).about(lemma).patients] == undergone


@settings(derandomize=True, max_examples=60, deadline=None)
@given(
    st.text(max_size=80)
    | st.lists(
        st.sampled_from(
            [
                "the",
                "that",
                "who",
                "which",
                ",",
                ";",
                "—",
                "--",
                "(",
                ")",
                "“",
                "”",
                '"',
                "and",
                "or",
                "to",
                "will",
                "was",
                "said",
                "met",
                "meeting",
                "not",
                "Reed",
                "5",
                ".",
                "?",
                "if",
                "after",
                "having",
            ]
        )
    ).map(" ".join)
)
def test_any_text_is_read(text: str) -> None:
    """No string raises; spans point at their words; parents stand in the same sentence."""
    document = segment(Article(text=text), (Block(BlockKind.BODY, Span(0, len(text))),))
    claims = find_claims(Reading(document))
    for claim in claims:
        assert text[claim.span.slice] == claim.text
        assert all(claim.span.contains(piece) for piece in claim.pieces)
        assert all(text[event.span.slice] == event.text for event in claim.events)
        assert claim.parent is None or claims[claim.parent].sentence == claim.sentence


@pytest.mark.parametrize("word", ["who ", "that ", "( ", "— ", "“", ", ", "and ", "meeting ", "to meet ", "was ", "5 ", "Reed, ", "said, ", "if "])
def test_work_grows_with_the_length_alone(word: str, calls: Callable[[Callable[[], object]], int]) -> None:
    """Ten thousand times one word takes at most thirteen times the calls of a thousand."""
    texts = [word * count for count in (1_000, 10_000)]
    short, long = (Reading(segment(Article(text=text), (Block(BlockKind.BODY, Span(0, len(text))),))) for text in texts)
    find_claims(short)  # what is remembered at first use is no work on the text

    assert calls(lambda: find_claims(long)) <= 13 * calls(lambda: find_claims(short)) + 100


@pytest.mark.parametrize(
    ("text", "lemma", "subject"),
    [
        ("After the mayors of Arn and Belm praised the port, the head of the Ostford council, Ana Reed, resigned.", "resign", "the head of the Ostford council"),
        ("After praising the port, Ana Reed, a judge in Ostford, resigned.", "resign", "Ana Reed"),
        ("The bridge will open, Ana Reed, a judge in Ostford, said.", "say", "Ana Reed"),
        ("The man arrested in May resigned.", "resign", "The man arrested in May"),
        ("Reed said in a letter sent to the mayor that she would resign.", "say", "Reed"),
        ("Many said they would resign.", "say", "Many"),
        ("This prompted calls for a vote.", "prompt", "This"),
        ("Dow told reporters he had resigned.", "resign", "he"),
        ("Dow is sure the mayor resigned.", "resign", "the mayor"),
        ("More than 40 members resigned.", "resign", "More than 40 members"),
        ("Dow left, saying that the port had burned, and the mayor resigned.", "resign", "the mayor"),
        ("On Monday Dow resigned.", "resign", "Dow"),
        ("Dow on Monday resigned.", "resign", "Dow"),
        ("The council’s duly elected members resigned.", "resign", "The council’s duly elected members"),
    ],
)
def test_the_subject_is_found(tell: Tell, text: str, lemma: str, subject: str) -> None:
    """Each verb has the subject that a reader gives it, though other phrases stand between or before."""
    assert tell(text, times=("Monday",) if "Monday" in text else ()).subject(lemma) == subject


def test_a_time_is_no_object(tell: Tell) -> None:
    """ "Reported Wednesday" has no object."""
    told = tell("Dow reported Wednesday that the port had burned.", times=("Wednesday",))
    assert told.object("report") is None


@pytest.mark.parametrize(
    ("text", "lemma", "subject"),
    [
        ("“The bridge will open,” Ana Reed, D-Ostford, said.", "say", "Ana Reed"),
        ("“It is late,” Senator Ana Reed of Ostford, the head of the council, said in a letter.", "say", "Senator Ana Reed of Ostford"),
        ("The mayor, whose views are known, plans to withdraw Ostford forces from Arn.", "withdraw", "The mayor"),
        ("That’s the price that the council paid.", "be", "That"),
        ("That brought relief to the port.", "bring", "That"),
        ("Dow praised those who stayed.", "stay", "those"),
        ("Dow wrote in a letter delivered to the mayor.", "write", "Dow"),
        ("The Harbor Act, or HARB, moved to the council in May and passed.", "move", "The Harbor Act"),
        ("It was a surprise: Reed, who is a judge, led the march.", "lead", "Reed"),
        ("They have nothing to do with acts that hurt the port.", "hurt", "acts"),
        ("Ana Reed (D-Ostford) on Monday criticized the council.", "criticize", "Ana Reed"),
        ("Earlier, Ana Reed (D-Ostford) met the council.", "meet", "Ana Reed"),
        ("Ana Reed (D-Ostford), Tom Dow (Arn) and Ada Lund (D-Belm) met the council.", "meet", "Ana Reed (D-Ostford), Tom Dow (Arn) and Ada Lund"),
        ("Ana Reed, the mayor (and a lawyer), met the council.", "meet", "Ana Reed"),
        ("Ana Reed, flanked by a dozen aides, met with voters on Monday.", "meet", "Ana Reed"),
        ("Ana Reed, armed with rulers, blamed “waste” for the delay.", "blame", "Ana Reed"),
        ("Ana Reed, the mayor, resigned on Monday, followed by a dozen aides.", "resign", "Ana Reed"),
    ],
)
def test_the_subject_is_found_across_marks(tell: Tell, text: str, lemma: str, subject: str) -> None:
    """Quotation marks, colons and inserted names do not hide the subject."""
    assert tell(text).subject(lemma) == subject
