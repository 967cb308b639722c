"""What reports of three and more articles say of one matter."""

import attrs
import pytest

import claimcheck
from claimcheck.model.comparisons import Aspect, Evidence, FindingGroup, FindingKind
from claimcheck.model.spans import Span
from claimcheck.report.groups.sides import are_alike

NAMES = ("Courier", "Herald", "Gazette", "Mail", "Post")


def groups(*texts: str, aspect: Aspect, kind: FindingKind, day: str | None = None) -> list[FindingGroup]:
    """Return the groups of one kind whose main aspect is the given one."""
    articles = [claimcheck.Article(text=text, source=source, published=day) for text, source in zip(texts, NAMES, strict=False)]
    return [group for group in claimcheck.compare(*articles).groups if group.kind is kind and group.aspects[0] is aspect]


class TestAgreements:
    """What several articles have in common."""

    def test_a_figure_is_told_once(self) -> None:
        """A sum that two sentences of each article have is one entry with all its places."""
        (figure,) = groups(
            "The harbor board wants $840,000 for new dredgers. Ostford has not got $840,000 for dredgers.",
            "Dredgers cost $840,000, the harbor board says. The town council doubts that $840,000 for dredgers is well spent.",
            aspect=Aspect.QUANTITY,
            kind=FindingKind.AGREEMENT,
        )

        assert figure.explanation == "In both: $840,000."
        assert len(figure.evidence) > 2

    def test_a_bare_number_may_count_two_things(self) -> None:
        """Two counts without a noun are two entries, be they the same number."""
        found = groups(
            "In Ostford there were 14, the police said. In Selby there were 14, the mayor said.",
            "Police spoke of 14 in Ostford. The mayor of Selby spoke of 14 there.",
            aspect=Aspect.QUANTITY,
            kind=FindingKind.AGREEMENT,
        )

        assert [group.explanation for group in found] == ["In both: 14.", "In both: 14."]

    def test_no_more_deeds_are_named_than_a_reader_takes_in(self) -> None:
        """Of the many sets of articles that share words, those are named that have most articles and add words."""
        deeds, others = groups(
            "A landslide buried a school bus and a timber truck on the coast road near Selby on Friday.",
            "A slide buried a bus and a timber truck, the sheriff said.",
            "A school bus and a timber truck were crushed when a slope gave way on the coast road late Friday.",
            "A slope gave way on the coast road near Selby late Friday, crushing a bus and a truck.",
            "A slope gave way Friday above the coast road near Selby, blocking the rail line.",
            aspect=Aspect.EVENT,
            kind=FindingKind.AGREEMENT,
        )

        assert deeds.explanation == (
            "In Courier, Herald, Gazette and Mail: “bus … truck”. In Courier, Herald and Gazette: “bus and a timber truck”. "
            "In Courier and Herald: “buried … bus and a timber truck”."
        )
        assert others.explanation.count("“") <= 3

    def test_the_day_that_two_share_stands_with_the_claim_that_all_tell(self) -> None:
        """A day that two of three articles have in sentences of one claim is no entry of its own."""
        (raised,) = groups(
            "Divers in Ostford raised a sunken tug on Friday near the old pier, the harbor office said.",
            "A sunken tug was raised in Ostford near the old pier, and two cranes were needed.",
            "The tug that sank at the old pier of Ostford came up on Friday with two cranes.",
            aspect=Aspect.EVENT,
            kind=FindingKind.AGREEMENT,
            day="2031-03-07",
        )

        assert "In Courier and Gazette: Friday." in raised.explanation
        assert raised.explanation.startswith("In all three: “old pier of Ostford”.")


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

        assert are_alike(one, attrs.evolve(one, article=1, text="other", value=other)) is alike

    def test_what_a_third_leaves_out_is_told_as_left_out(self) -> None:
        """The third article is not said to have the words that stand beside its gap."""
        told = groups(
            "“We will not lend them our boats, because they will never bring them back,” Mayor Ada Lund said.",
            "“We will not lend them our boats,” Mayor Ada Lund said. “They'll never bring them back.”",
            "“We will not lend them our boats,” Mayor Ada Lund said. “They will never bring them back.”",
            aspect=Aspect.QUOTE,
            kind=FindingKind.DISCREPANCY,
        )

        assert told[-1].explanation.endswith("Courier has “because”, which Gazette leaves out.")

    def test_one_difference_is_told_in_one_sentence(self) -> None:
        """Two findings on the same words of both articles are not both told."""
        told = groups(
            "Tarn Lines denied that the ferry was overloaded.",
            "Tarn Lines admitted on Tuesday that the ferry was overloaded.",
            aspect=Aspect.POLARITY,
            kind=FindingKind.DISCREPANCY,
        )

        assert [group.explanation.count("Courier") for group in told] == [1]

    @pytest.mark.parametrize(
        "again",
        ["The nearly 100 mourners carried flowers.", "In Selby, nearly 200 mourners marched through the town on Monday.", ""],
        ids=["told again", "another figure", "told once"],
    )
    def test_a_figure_told_again_is_the_same_matter(self, again: str) -> None:
        """Two sentences of one article with one figure, which the other contradicts once, make one entry with one sentence for it."""
        told = groups(
            f"Nearly 100 mourners marched through Ostford on Monday, the police said. {again}",
            "More than 100 mourners marched through Ostford on Monday, the police said.",
            aspect=Aspect.QUANTITY,
            kind=FindingKind.DISCREPANCY,
        )

        assert [group.explanation for group in told] == ["Courier says “Nearly 100” (mourners), Herald “More than 100” (mourners)."]
