"""Ages and results, which are held against each other however far apart the sentences stand."""

import pytest

from claimcheck import Article, compare
from claimcheck.model.comparisons import FindingKind

LEAD = "The council of Ostford met on Monday to speak about the new bridge over the harbor. "
OTHER = "Fishermen along the northern coast complained of poor catches this spring. "


def found(left: str, right: str, rule: str) -> list[tuple[str, ...]]:
    """Return the words on each side of each discrepancy of one rule between two articles."""
    articles = [Article(text=text, source=source, published="2024-05-09") for text, source in ((left, "The Courier"), (right, "The Beacon"))]
    findings = compare(*articles).findings
    return [tuple(piece.text for piece in one.evidence) for one in findings if one.rule == rule and one.kind is FindingKind.DISCREPANCY]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Ada Lund, 46, praised the plan.", "In a letter to neighbors Ada Lund, 49, thanked nobody."),
        ("The 46-year-old Ada Lund praised the plan.", "Nobody there had seen Ada Lund, who is 49, before."),
        ("Ada Lund, a 46-year-old lawyer, praised the plan.", "Ada Lund stayed away. The 49-year-old thanked nobody."),
        ("Ada Lund, a retired and quiet 46-year-old pilot, came.", "The 49-year-old lawyer Ada Lund stayed away."),
        ("They thanked 46-year-old Capt. Ada Lund.", "Ada Lund, 49, thanked nobody."),
        ("The 46-year-old captain, Ada Lund, praised the plan.", "They thanked 49-year-old ferry captain Ada Lund."),
        ("Ada Lund died on Friday at the age of 91.", "Ada Lund built three bridges. She was 92."),
        ("Ada Lund passed away on Friday, aged 91.", "Ada Lund built three bridges. She was 92."),
        ("Ada Lund, who built three bridges, has died at 91.", "Ada Lund died in Milltown, aged 92."),
        ("Ada Lund, 46, praised the plan.", "Ada Lund, 477, thanked nobody."),
        ("Ada Lund, 81, built three bridges.", "At 83, Ada Lund is the oldest of them."),
        ("Ada Lund, 81, built three bridges.", "The loudest cheers went to Ada Lund. At 83, she is the oldest of them."),
        ("The storm surprised Vondra Halm, 46.", "A rope saved 49-year-old Vondra Halm."),
    ],
)
def test_one_person_at_two_ages_is_a_conflict(left: str, right: str) -> None:
    """Two ages of one name differ, though the sentences tell of two things."""
    assert len(found(LEAD + left, OTHER + right, "one person at two ages")) == 1


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Ada Lund, 46, praised the plan.", "Ada Lund, 46, thanked nobody."),
        ("Ada Lund, 46, praised the plan.", "Ida Brandt, 49, thanked nobody."),
        ("Ada Lund, 46, praised the plan.", "Ada Lund was 19 when she left Ostford."),
        ("Ada Lund, 46, praised the plan.", "Ada Lund saw 49 boats."),
        ("Ada Lund, 46, praised the plan.", "The 19-year-old daughter of Ada Lund came."),
        ("Ada Lund, 46, praised the plan.", "Ada Lund came. She was 19 then."),
        ("Ada Lund, 46, praised the plan.", "Ada Lund met Ida Brandt. The 49-year-old thanked nobody."),
        ("Ada Lund, 46, praised the plan.", "Ada Lund died with her daughter, aged 9."),
        ("Ada Lund, 46, praised the plan.", "Ada Lund died, leaving a 9-year-old daughter."),
        ("Ada Lund praised the town of Vondrahalm, an old one.", "In the town of Vondrahalm, a 9-year-old boy saw Ada Lund, 46."),
        ("Ada Lund, 46, praised the plan.", "Ada Lund died at 18 on Friday."),
        ("Ada Lund, 46, praised the plan.", "At 39, Ada Lund became the first of them."),
        ("Ada Lund, 46, praised the plan.", "Ada Lund died. At 49, the harbor is the oldest."),
        ("Ada Lund, 46, praised the plan.", "Ada Lund passed the harbor at the age of 18."),
        ("Ada Lund, 46, praised the plan.", "She had hurt a 14-year-old girl, Ada Lund said."),
        ("Ada Lund, 46, praised the plan.", "Somebody shot at Ada Lund. The 49-year-old suspect fled."),
    ],
)
def test_other_people_and_other_times_of_life_are_left_alone(left: str, right: str) -> None:
    """The same age, another's age, a past age and a count are no difference."""
    assert found(LEAD + left, OTHER + right, "one person at two ages") == []


def test_one_vote_with_two_results_is_a_conflict() -> None:
    """Where each article tells one result and one side of it is the same, the other side differs."""
    rows = found(LEAD + "The plan passed 27-14.", OTHER + "A majority of 29-14 wants the bridge.", "one vote with two results")

    assert rows == [("27-14", "29-14")]


@pytest.mark.parametrize("right", ["It was 31-10 in the end.", "First it was 29-14, then 27-14.", "The plan passed 27-14."])
def test_what_may_be_another_vote_is_left_alone(right: str) -> None:
    """Results that differ on both sides, an article with two results, and the same result are no difference."""
    assert found(LEAD + "The plan passed 27-14.", OTHER + right, "one vote with two results") == []
