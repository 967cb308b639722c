"""What reports of three and more articles say of one matter."""

import attrs
import pytest

import claimcheck
from claimcheck.model.comparisons import Aspect, Evidence, FindingGroup, FindingKind
from claimcheck.model.spans import Span
from claimcheck.report.groups.sides import _alike

NAMES = ("Courier", "Herald", "Gazette", "Mail", "Post")


def groups(*texts: str, aspect: Aspect, kind: FindingKind) -> list[FindingGroup]:
    """Return the groups of one kind whose main aspect is the given one."""
    articles = [claimcheck.Article(text=text, source=source) for text, source in zip(texts, NAMES, strict=False)]
    return [group for group in claimcheck.compare(*articles).groups if group.kind is kind and group.aspects[0] is aspect]


class TestAgreements:
    """What several articles have in common."""

    def test_a_figure_is_told_once(self) -> None:
        """A sum that two sentences of each article have is one entry with all its places."""
        (figure,) = groups(
            "The council demanded $5.7 million for the sea wall. Critics said that less than the $5.7 million would be enough.",
            "The dispute stems from a demand of $5.7 million for the wall. The harbor lost more than the $5.7 million that the council had requested.",
            aspect=Aspect.QUANTITY,
            kind=FindingKind.AGREEMENT,
        )

        assert figure.explanation == "In both: $5.7 million."
        assert len(figure.evidence) > 2

    def test_no_more_deeds_are_named_than_a_reader_takes_in(self) -> None:
        """Of the many sets of articles that share words, those are named that have most articles and add words."""
        deeds, others = groups(
            "An explosion at a mill killed a guard and a state fire inspector in Milltown on Friday.",
            "A blast at a mill killed a guard and a fire inspector, the sheriff said.",
            "A guard and a state fire inspector died when a boiler exploded at a mill late Friday.",
            "A boiler exploded at a mill in Milltown late Friday, killing a guard and an inspector.",
            "A boiler exploded Friday at the Selby mill in Milltown, injuring the fire chief.",
            aspect=Aspect.EVENT,
            kind=FindingKind.AGREEMENT,
        )

        assert deeds.explanation == (
            "In Courier, Herald and Mail: “killed a guard … inspector”. In Courier, Herald and Gazette: “guard … fire inspector”. "
            "In Courier and Herald: “mill killed a guard … fire inspector”."
        )
        assert others.explanation.count("“") <= 3


class TestSides:
    """Who has it as whom."""

    @pytest.mark.parametrize(
        ("value", "other", "alike"),
        [
            ("3600000000 USD", "[3550000000, 3650000000] USD", True),
            ("3500000000 USD", "[3550000000, 3650000000] USD", False),
            ("3600000000 EUR", "[3550000000, 3650000000] USD", False),
            ("36", "[35.5, 36.5]", True),
            ("36", "(35, ...)", False),
        ],
    )
    def test_a_figure_told_roughly_is_that_figure(self, value: str, other: str, alike: bool) -> None:
        """Who says "about 3.6" is on the side of who says 3.6, in one unit; a bound is met by many figures."""
        one = Evidence(0, Span(0, 3), "one", value)

        assert _alike(one, attrs.evolve(one, article=1, text="other", value=other)) is alike

    def test_what_a_third_leaves_out_is_told_as_left_out(self) -> None:
        """The third article is not said to have the words that stand beside its gap."""
        told = groups(
            "“I would like to know who paid for this, because they are cheats,” Mayor Ada Lund said.",
            "“I'd like to know who paid for this,” Mayor Ada Lund said. “They're cheats.”",
            "“I'd like to know who paid for this,” Mayor Ada Lund said. “They are cheats.”",
            aspect=Aspect.QUOTE,
            kind=FindingKind.DISCREPANCY,
        )

        assert told[-1].explanation.endswith("Courier has “because”, which Gazette leaves out.")

    def test_one_difference_is_told_in_one_sentence(self) -> None:
        """Two findings on the same words of both articles are not both told."""
        told = groups(
            "Tarn Lines denied that the ferry was overloaded.",
            "Tarn Lines admitted on Tuesday that the ferry was overloaded.",
            aspect=Aspect.EVENT,
            kind=FindingKind.DISCREPANCY,
        )

        assert [group.explanation.count("Courier") for group in told] == [1]

    @pytest.mark.parametrize(
        ("again", "matters"),
        [("The nearly 100 mourners carried flowers.", 1), ("In Selby, nearly 200 mourners marched through the town on Monday.", 1), ("", 1)],
        ids=["told again", "another figure", "told once"],
    )
    def test_a_figure_told_again_is_the_same_matter(self, again: str, matters: int) -> None:
        """Two sentences of one article with one figure, which the other contradicts once, make one entry with one sentence for it."""
        told = groups(
            f"Nearly 100 mourners marched through Ostford on Monday, the police said. {again}",
            "More than 100 mourners marched through Ostford on Monday, the police said.",
            aspect=Aspect.QUANTITY,
            kind=FindingKind.DISCREPANCY,
        )

        assert [group.explanation for group in told] == ["Courier says “Nearly 100” (mourners), Herald “More than 100” (mourners)."] * matters
