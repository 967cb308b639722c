"""Findings of several pairs of articles, put together by the matter that they are about."""

from itertools import permutations

import attrs
import pytest

import claimcheck
from claimcheck.model.comparisons import (
    Alignment,
    Aspect,
    Cluster,
    Collation,
    Evidence,
    Finding,
    FindingGroup,
    FindingKind,
    Likeness,
    Severity,
    Shared,
    agreement,
)
from claimcheck.model.spans import Span
from claimcheck.report.groups import group_findings
from claimcheck.report.groups.labels import Label, without_repeated
from claimcheck.report.outline import outline

#: One sentence an article; each source's figure is its first two letters.
FIGURES = {"Courier": "14", "Herald": "17", "Gazette": "17", "Mail": "19"}


def collation(*sources: str, silent: str | None = None) -> Collation:
    """Return articles of one sentence each, all of one claim but the silent one's, without findings."""
    texts = [f"{FIGURES[source]} boats sank off Ostford." if source != silent else "Rain fell on Milltown." for source in sources]
    articles = [claimcheck.Article(text=text, source=source) for text, source in zip(texts, sources, strict=True)]
    told = [number for number, source in enumerate(sources) if source != silent]
    pairs = [(one, other) for one in told for other in told if one < other]
    alignments = tuple(Alignment((one, 0), (other, 0), 0.9) for one, other in pairs)
    cluster = Cluster(tuple((number, 0) for number in told), (0, 0), 0.9, tuple((number,) for number in told))
    return Collation(claimcheck.compare(*articles).collation.readings, alignments, (), (cluster,))


def finding(told: Collation, one: int, other: int, *, kind: FindingKind, words: str | None = None, aspect: Aspect = Aspect.QUANTITY) -> Finding:
    """Return a finding on the figures of two articles, or on *words* of both."""
    sources = [reading.article.source for reading in told.readings]
    evidence = tuple(_evidence(told, number, words or FIGURES[sources[number]]) for number in (one, other))
    if kind is FindingKind.AGREEMENT:
        return agreement(aspect, f"say {evidence[0].text}", "test", evidence, words=words or "")
    return Finding(kind, aspect, f"{sources[one]} says “{evidence[0].text}”, {sources[other]} “{evidence[1].text}”.", "test", evidence, Severity.CONFLICT)


def _evidence(told: Collation, number: int, words: str) -> Evidence:
    start = told.readings[number].article.text.index(words)
    return Evidence(number, Span(start, start + len(words)), words, words)


def figures(*sources: str, silent: str | None = None) -> FindingGroup:
    """Return the group of all discrepancies between the figures of the sources, agreements where they are equal."""
    told = collation(*sources, silent=silent)
    numbers = [number for number, source in enumerate(sources) if source != silent]
    pairs = [(one, other) for one in numbers for other in numbers if one < other]
    kinds = [FindingKind.AGREEMENT if FIGURES[sources[one]] == FIGURES[sources[other]] else FindingKind.DISCREPANCY for one, other in pairs]
    found = [finding(told, one, other, kind=kind) for (one, other), kind in zip(pairs, kinds, strict=True)]
    groups = [group for group in group_findings(attrs.evolve(told, findings=tuple(found))) if group.kind is FindingKind.DISCREPANCY]
    assert len(groups) == 1
    return groups[0]


class TestDiscrepancies:
    """One matter, however many pairs of articles differ in it."""

    def test_one_against_two_is_one_matter(self) -> None:
        """The odd one out is named, and the two others stand on one side."""
        group = figures("Courier", "Herald", "Gazette")

        assert (group.sides, group.odd, group.silent) == (((1, 2), (0,)), 0, ())
        assert group.explanation == "Courier says “14”, Herald “17”. Gazette has it as Herald does. Courier stands alone."

    @pytest.mark.parametrize("sources", sorted(permutations(("Courier", "Herald", "Gazette"))))
    def test_the_order_of_articles_changes_no_side(self, sources: tuple[str, ...]) -> None:
        """Whatever the order, the same source stands alone."""
        group = figures(*sources)

        assert sources[group.odd if group.odd is not None else -1] == "Courier"

    def test_three_figures_are_three_sides(self) -> None:
        """Where no two agree there is no majority, and each one's words are told."""
        group = figures("Courier", "Herald", "Mail")

        assert (group.sides, group.odd) == (((0,), (1,), (2,)), None)
        assert group.explanation == "Courier says “14”, Herald “17”. Mail has “19”."

    def test_who_tells_nothing_of_it_is_silent(self) -> None:
        """An article without a sentence on the matter is silent, on no side."""
        group = figures("Courier", "Herald", "Mail", silent="Mail")

        assert (group.sides, group.silent) == (((0,), (1,)), (2,))
        assert group.explanation == "Courier says “14”, Herald “17”. Mail is silent."

    def test_an_agreement_draws_the_third_to_its_side(self) -> None:
        """A source that only agrees with one of two is on that one's side, with its words as evidence."""
        told = collation("Courier", "Herald", "Gazette")
        found = (finding(told, 0, 1, kind=FindingKind.DISCREPANCY), finding(told, 1, 2, kind=FindingKind.AGREEMENT))
        group = group_findings(attrs.evolve(told, findings=found))[0]

        assert (group.sides, group.odd) == (((1, 2), (0,)), 0)
        assert [piece.article for piece in group.evidence] == [0, 1, 2]

    def test_other_words_of_one_pair_are_another_matter(self) -> None:
        """Two discrepancies of two articles on different words stay two."""
        told = collation("Courier", "Herald")
        found = (finding(told, 0, 1, kind=FindingKind.DISCREPANCY), finding(told, 0, 1, kind=FindingKind.DISCREPANCY, words="Ostford"))

        assert [group.findings for group in group_findings(attrs.evolve(told, findings=found))] == [(0,), (1,)]

    def test_edits_of_one_quoted_sentence_are_one_matter(self) -> None:
        """Several words changed in one quotation are told in one entry, each change in it."""
        told = collation("Courier", "Herald")
        found = tuple(finding(told, 0, 1, kind=FindingKind.DISCREPANCY, words=words, aspect=Aspect.QUOTE) for words in ("boats", "Ostford"))
        (group,) = group_findings(attrs.evolve(told, findings=found))

        assert group.explanation == "Courier says “boats”, Herald “boats”. Courier says “Ostford”, Herald “Ostford”."

    def test_one_difference_under_two_aspects_is_told_once(self) -> None:
        """Who said it, as speaker and as person in the same place, is one matter and one sentence."""
        told = collation("Courier", "Herald")
        found = tuple(finding(told, 0, 1, kind=FindingKind.DISCREPANCY, aspect=aspect) for aspect in (Aspect.SPEAKER, Aspect.PARTICIPANT))
        (group,) = group_findings(attrs.evolve(told, findings=found))

        assert group.aspects == (Aspect.SPEAKER, Aspect.PARTICIPANT)
        assert group.explanation == "Courier says “14”, Herald “17”."


    @pytest.mark.parametrize(("third", "sides"), [("2.3 million", ((0,), (1,))), ("as many as 2.3 million", ((1, 2), (0,)))])
    def test_a_value_that_only_overlaps_takes_no_side(self, third: str, sides: tuple[tuple[int, ...], ...]) -> None:
        """A figure that fits both "up to" and "as many as" is on no side, and the explanation says so; the same figure is on one."""
        figures = "up to 2.4 million", "as many as 2.3 million", third
        texts = [f"The new ferry pass of Ostford Mills covers {figure} anglers." for figure in figures]
        told = claimcheck.compare(*(claimcheck.Article(text=text, source=source) for text, source in zip(texts, "ABC", strict=True))).groups
        (group,) = (one for one in told if one.kind is FindingKind.DISCREPANCY)

        assert group.sides == sides
        assert ("C is on no side." in group.explanation) is (group.unclear == (2,)) is (len(sides[0]) == 1)

    def test_a_day_in_a_sentence_of_another_matter_takes_no_side(self) -> None:
        """The same value counts where its sentence is aligned with those of both sides; beside one of them alone it may be of something else."""
        told = collation("Courier", "Herald", "Gazette")
        found = (finding(told, 0, 1, kind=FindingKind.DISCREPANCY), finding(told, 1, 2, kind=FindingKind.AGREEMENT))
        beside_one = tuple(one for one in told.alignments if (one.left[0], one.right[0]) != (0, 2))
        group = group_findings(attrs.evolve(told, findings=found, alignments=beside_one))[0]

        assert (group.sides, group.unclear) == (((0,), (1,)), (2,))

    def test_of_many_sources_the_silent_ones_are_counted(self) -> None:
        """More than four names say nothing that their number does not."""
        told = collation("Courier", "Herald")
        rain = [claimcheck.analyze(claimcheck.Article(text="Rain fell on Milltown.", source=f"Paper {number}")).reading for number in range(5)]
        many = attrs.evolve(told, readings=(*told.readings, *rain), findings=(finding(told, 0, 1, kind=FindingKind.DISCREPANCY),))
        (group,) = group_findings(many)

        assert group.explanation == "Courier says “14”, Herald “17”. 5 of 7 are silent."


class TestAgreements:
    """What articles have in common, told claim by claim."""

    def test_one_claim_is_told_once(self) -> None:
        """Three pairs that agree on one word are one group: all three have it; what two have is told behind it."""
        told = collation("Courier", "Herald", "Gazette")
        found = [finding(told, one, other, kind=FindingKind.AGREEMENT, words="Ostford", aspect=Aspect.PLACE) for one, other in ((0, 1), (0, 2), (1, 2))]
        found.append(finding(told, 1, 2, kind=FindingKind.AGREEMENT))
        (group,) = group_findings(attrs.evolve(told, findings=tuple(found)))

        assert group.sides == ((0, 1, 2),)
        assert group.explanation == "In all three: Ostford. In Herald and Gazette: 17 boats."

    def test_an_explanation_of_its_own_is_kept(self) -> None:
        """What a finding says beyond "both have it" stands in the group word for word."""
        told = collation("Herald", "Gazette")
        plain = finding(told, 0, 1, kind=FindingKind.AGREEMENT)
        found = attrs.evolve(plain, shared=Shared("Herald quotes her; Gazette reports it in its own words", likeness=Likeness.RETOLD))
        (group,) = group_findings(attrs.evolve(told, findings=(found,)))

        assert group.explanation == "Herald quotes her; Gazette reports it in its own words."

    @pytest.mark.parametrize(
        ("pairs", "told"),
        [
            (((0, 1), (0, 2)), "Courier says 14, Herald and Gazette 17: one figure, told more and less exactly."),
            (((0, 1), (0, 3)), "Courier says 14, Herald 17: one figure, told more and less exactly. Courier says 14, Mail 19: one figure, told more and less exactly."),
            (((0, 1), (0, 3), (1, 3)), "Courier says 14, Herald 17, Mail 19: one figure, told more and less exactly."),
        ],
        ids=["two ways to have it", "two that may not fit each other", "three that fit"],
    )
    def test_one_figure_more_and_less_exactly_is_told_once(self, pairs: tuple[tuple[int, int], ...], told: str) -> None:
        """Pairs that have one figure as a bound and as it is make one sentence, unless two of the ways to have it were not found to fit."""
        sources = ("Courier", "Herald", "Gazette", "Mail")
        articles = collation(*sources)
        found = [finding(articles, one, other, kind=FindingKind.AGREEMENT) for one, other in pairs]
        words = [f"{sources[one]} says {FIGURES[sources[one]]}, {sources[other]} {FIGURES[sources[other]]}" for one, other in pairs]
        shared = Shared("one figure, told more and less exactly", likeness=Likeness.INEXACT)
        inexact = tuple(attrs.evolve(one, explanation=f"{text}: {shared.told}.", shared=shared) for one, text in zip(found, words, strict=True))
        (group,) = group_findings(attrs.evolve(articles, findings=inexact))

        assert group.explanation == told

    def test_shared_names_are_no_shared_claim(self) -> None:
        """Sentences that share nothing but names have no entry of their own: the report lists the names at the end."""
        told = collation("Herald", "Gazette")
        place = finding(told, 0, 1, kind=FindingKind.AGREEMENT, words="Ostford", aspect=Aspect.PLACE)
        (entry,) = outline(attrs.evolve(told, findings=(place,))).entries

        assert entry.explanation == "Names, days and topics without a claim in common. In both: Ostford."
        assert entry.passages == ()


#: How the entry begins that lists what makes no claim.
LISTED = "Names, days and topics without a claim in common. "


@pytest.mark.parametrize(
    ("told_by_both", "words", "topic", "listed", "inside_listed"),
    [
        ("speak of", "boats", True, True, True),
        ("speak of", "new rules for boats … Ostford harbor", True, True, False),
        ("tell:", "boats", False, False, False),
    ],
    ids=["a word or two", "a topic", "a deed"],
)
def test_a_topic_is_no_claim_unless_the_sentences_tell_one(told_by_both: str, words: str, topic: bool, listed: bool, inside_listed: bool) -> None:
    """What both only speak of is listed with the names, a deed that both tell has an entry of its own; so has a topic of some words in sentences of one claim."""
    told = collation("Herald", "Gazette")
    plain = finding(told, 0, 1, kind=FindingKind.AGREEMENT, words="boats", aspect=Aspect.EVENT)
    found = (attrs.evolve(plain, shared=Shared(f"{told_by_both} “{words}”", words, topic=topic)),)
    (alone,) = outline(attrs.evolve(told, findings=found, clusters=())).entries
    (inside,) = outline(attrs.evolve(told, findings=found)).entries

    assert alone.explanation == f"{LISTED if listed else ''}In both: “{words}”."
    assert inside.explanation == f"{LISTED if inside_listed else ''}In both: “{words}”."


@pytest.mark.parametrize(
    ("aspects", "listed"),
    [((Aspect.TIME,), True), ((Aspect.TIME, Aspect.PARTICIPANT), False), ((Aspect.QUANTITY,), False)],
    ids=["when", "who and when", "how many"],
)
def test_a_day_alone_is_listed(aspects: tuple[Aspect, ...], listed: bool) -> None:
    """In sentences of one claim a day alone says nothing that could be false; with a name or as a figure it does."""
    told = collation("Herald", "Gazette")
    found = tuple(finding(told, 0, 1, kind=FindingKind.AGREEMENT, words="boats", aspect=aspect) for aspect in aspects)
    (entry,) = outline(attrs.evolve(told, findings=found)).entries

    assert entry.explanation.startswith(LISTED) is listed


@pytest.mark.parametrize(
    ("labels", "kept"),
    [
        ([((0, 1), "$40 in funds", "40 USD"), ((0, 1), "$40 in grants", "40 USD")], ["$40 in funds"]),
        ([((0, 1), "40 boats", None), ((0, 1), "40 nets", None)], ["40 boats", "40 nets"]),
        ([((0, 1, 2), "$40 in funds", "40 USD"), ((0, 1), "$40", "40 USD")], ["$40 in funds"]),
        ([((0, 1), "$40 in funds", "40 USD"), ((0, 1, 2), "$40", "40 USD")], ["$40"]),
        ([((0, 1), "“the dam … winter”", None), ((0, 1), "“the dam will hold … winter”", None)], ["“the dam will hold … winter”"]),
        ([((0, 1), "“winter … dam”", None), ((0, 1), "“the dam will hold … winter”", None)], ["“winter … dam”", "“the dam will hold … winter”"]),
    ],
    ids=["one sum", "two counts", "said again of fewer", "said again of more", "more left out", "in another order"],
)
def test_nothing_in_common_is_called_twice(labels: list[tuple[tuple[int, ...], str, str | None]], kept: list[str]) -> None:
    """A label goes where another tells the same or more of as many articles."""
    assert [one.words for one in without_repeated([Label(*one) for one in labels])] == kept


def test_one_copy_is_noted_once() -> None:
    """Where two prints of one copy have a figure more and less exactly, the group says once that they are one source."""
    told = collation("Herald", "Gazette")
    copies = tuple(attrs.evolve(one, shared_origin=True) for one in told.alignments)
    shared = Shared("one figure, told more and less exactly", likeness=Likeness.INEXACT)
    noted = "Herald says 17, Gazette 17: one figure, told more and less exactly. Both print the same copy here: one source, not two."
    found = attrs.evolve(finding(told, 0, 1, kind=FindingKind.AGREEMENT), explanation=noted, shared=shared)
    (group,) = group_findings(attrs.evolve(told, alignments=copies, findings=(found,)))

    assert group.explanation.count("one source, not two") == 1


def test_additions_stay_alone() -> None:
    """An addition is one article's: it is in no group."""
    comparison = claimcheck.compare(claimcheck.Article(text="Rain fell.", source="A"), claimcheck.Article(text="Nine boats sank.", source="B"))

    assert [one.kind for one in comparison.findings] == [FindingKind.ADDITION, FindingKind.ADDITION]
    assert comparison.groups == ()


def test_two_prints_of_one_copy_are_no_majority() -> None:
    """Where the two that agree print one copy, the third does not stand alone, and the report says that they are one source."""
    told = collation("Courier", "Herald", "Gazette")
    copies = tuple(attrs.evolve(one, shared_origin=one.left[0] == 1) for one in told.alignments)
    found = (*(finding(told, 0, other, kind=FindingKind.DISCREPANCY) for other in (1, 2)), finding(told, 1, 2, kind=FindingKind.AGREEMENT))
    differing, agreed = group_findings(attrs.evolve(told, alignments=copies, findings=found))

    assert (differing.sides, differing.odd) == (((1, 2), (0,)), None)
    assert differing.explanation.endswith("Herald and Gazette print the same copy here: one source, not two.")
    assert agreed.explanation == "In Herald and Gazette: 17 boats. Herald and Gazette print the same copy here: one source, not two."


def test_a_deed_is_told_where_names_alone_would_stand() -> None:
    """Where sentences share names and a deed, the deed is told beside the names; that they are one copy is told once, behind."""
    told = collation("Herald", "Gazette")
    copies = tuple(attrs.evolve(one, shared_origin=True) for one in told.alignments)
    place = finding(told, 0, 1, kind=FindingKind.AGREEMENT, words="Ostford", aspect=Aspect.PLACE)
    deed = finding(told, 0, 1, kind=FindingKind.AGREEMENT, words="boats sank", aspect=Aspect.EVENT)
    (group,) = group_findings(attrs.evolve(told, alignments=copies, findings=(place, deed)))

    assert group.explanation == "In both: “boats sank”, Ostford. Herald and Gazette print the same copy here: one source, not two."


def test_a_part_of_what_two_tell_is_told_by_them_too() -> None:
    """What one article has in common with each of two others is in all three, where the one is a part of the other."""
    told = collation("Herald", "Gazette", "Mail")
    found = (
        finding(told, 0, 1, kind=FindingKind.AGREEMENT, words="boats sank off Ostford", aspect=Aspect.EVENT),
        finding(told, 1, 2, kind=FindingKind.AGREEMENT, words="boats sank", aspect=Aspect.EVENT),
    )
    (group,) = group_findings(attrs.evolve(told, findings=found))

    assert group.explanation == "In all three: “boats sank”. In Herald and Gazette: “boats sank off Ostford”."


QUOTED = {
    "A": '"They broke the old pump and it ruined our winter," Ada Lund said on Monday in Ostford.',
    "B": '"They broke the old pump and they ruined our winter," Ada Lund said on Monday in Ostford.',
    "C": '"They broke the old pump and they ruined our winter," Ada Lund said on Monday in Ostford.',
}


def test_what_all_are_said_to_quote_is_in_all() -> None:
    """A word that one of three changes is left out where they are said to have the quotation in common; where none does, all of it is told."""
    articles = [claimcheck.Article(text=text, source=source) for source, text in QUOTED.items()]
    told = [group.explanation for group in claimcheck.compare(*articles).groups if group.kind == "agreement" and Aspect.QUOTE in group.aspects]

    assert any("“They broke the old pump and … ruined our winter”" in explanation for explanation in told)
    same = claimcheck.compare(*(attrs.evolve(article, text=QUOTED["A"]) for article in articles)).groups
    assert any("“They broke the old pump and it ruined our winter”" in group.explanation for group in same)


def test_each_article_is_on_a_side_or_silent_or_unclear() -> None:
    """An article with a sentence on the matter that tells nothing of the words is neither on a side nor silent."""
    texts = [*["The council met on Monday in Ostford. Mayor Ada Lund spoke."] * 2, "Ostford has a council. Snow fell in Milltown on Friday."]
    groups = claimcheck.compare(*(claimcheck.Article(text=text, source=source) for text, source in zip(texts, "ABC", strict=True))).groups

    assert groups
    assert all(sorted((*(number for side in group.sides for number in side), *group.silent, *group.unclear)) == [0, 1, 2] for group in groups)


@pytest.mark.parametrize(
    ("labels", "shown"),
    [
        ([Label((0, 1), "“half … roof … fell”", deed=True), Label((0, 1), "half the roof")], ["“half … roof … fell”"]),
        ([Label((0, 1), "“a 10-day trial of Lund”", deed=True), Label((0, 1), "10 days")], ["“a 10-day trial of Lund”"]),
        ([Label((0, 1), "“Hill … sued … Lund”", deed=True), Label((0, 1), "Karl Lund", family="Lund")], ["“Hill … sued … Lund”"]),
        ([Label((0, 1), "“sued Ada Lund”", deed=True), Label((0, 1), "Karl Lund", family="Lund")], ["“sued Ada Lund”", "Karl Lund"]),
        ([Label((0, 1), "“rain”"), Label((0, 1), "both", whole=""), Label((0, 1), "“We …”", whole="We met both")], ["“rain”", "“We …”"]),
        ([Label((0, 1), "“met both”", deed=True), Label((0, 1), "“We …”", whole="We met both")], ["“met both”", "“We …”"]),
        ([Label((0, 1), "“sold 3 boats”", deed=True), Label((0, 1), "30 boats")], ["“sold 3 boats”", "30 boats"]),
    ],
    ids=["little words", "a hyphen", "a family name", "another given name", "hidden words", "a hidden deed", "another figure"],
)
def test_what_other_words_show_is_not_told_again(labels: list[Label], shown: list[str]) -> None:
    """Words that other words show are left out, be it in another form; a deed that a long quotation hides is told beside it."""
    assert [label.words for label in without_repeated(labels)] == shown


@pytest.mark.parametrize(("words", "dots"), [("The way out of it is to say that we are on the sea and to go on as we do", True), ("We go out to sea", False)])
def test_a_quotation_that_is_cut_says_so(words: str, dots: bool) -> None:
    """Dots stand behind a quotation of many words, be they short ones."""
    texts = (f"“{words},” Ada Lund said.", f"“{words},” said Ada Lund.")
    (told,) = [group.explanation for group in claimcheck.compare(*map(claimcheck.Article, texts)).groups if Aspect.QUOTE in group.aspects]

    assert ("…”" in told) is dots


def test_a_figure_that_is_told_with_a_deed_is_not_told_alone() -> None:
    """Two sentences of one article that have a figure of the other one are told together; another figure stands alone."""
    left = "Mayor Ada Lund demanded $57 million for the harbor wall. The old mill burned for 19 hours."
    right = "Lund demanded $57 million for the wall of the harbor. In the end she got none of the $57 million for a wall. Firemen fought 19 hours at the mill."
    comparison = claimcheck.compare(*map(claimcheck.Article, (left, right)))
    told = [group.explanation for group in comparison.groups if group.kind == "agreement"]

    assert len([words for words in told if "$57 million" in words]) == 1
    assert "In both: 19 hours." in told
