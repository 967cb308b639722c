"""What long reports leave out: never a difference, and never without saying so."""

from collections.abc import Callable

import pytest

import claimcheck
from claimcheck.model.comparisons import Aspect, Cluster, Collation, Evidence, Finding, FindingKind, Severity, agreement
from claimcheck.model.spans import Span
from claimcheck.model.tables import Table
from claimcheck.report.excerpts import MOST_SHOWN, excerpt
from claimcheck.report.html import comparison_part, html_report
from claimcheck.report.markdown import markdown_report
from claimcheck.report.outline import ADDITION, AGREEMENT, CONFLICT, outline
from claimcheck.report.text import text_report

#: More of everything than a report shows.
MANY = MOST_SHOWN + 3
TIMELINE = Table("Timeline", ("when", "A", "B"), tuple((f"day {number}", "noon", None if number % 2 else "night") for number in range(MANY)))


@pytest.fixture(scope="module")
def long() -> Collation:
    """Two articles of paragraphs of one sentence, with as many conflicts, agreements and additions; only the last agreement stands in sentences of one claim."""
    text = "\n\n".join(f"Boat {number} sank off Ostford." for number in range(MANY))
    readings = claimcheck.compare(claimcheck.Article(text, source="A"), claimcheck.Article(text, source="B")).collation.readings
    spans = [sentence.span for sentence in readings[0].document.sentences]
    findings = [one for place, span in enumerate(spans) for one in _findings(place, span, text)]
    return Collation(readings, (), tuple(findings), (Cluster(((0, MANY - 1), (1, MANY - 1)), (0, MANY - 1), 0.9, ((0,), (1,))),))


def _findings(place: int, span: Span, text: str) -> tuple[Finding, ...]:
    both = tuple(Evidence(article, Span(span.start, span.start + 4), "Boat", str(place)) for article in (0, 1))
    place_named = tuple(Evidence(article, Span(span.end - 8, span.end - 1), "Ostford") for article in (0, 1))
    return (
        Finding(FindingKind.DISCREPANCY, Aspect.EVENT, f"They differ in {place}.", "test", both, Severity.CONFLICT),
        agreement(Aspect.EVENT, f"speak of “{place}”", "test", place_named, words=str(place)),
        Finding(FindingKind.ADDITION, Aspect.EVENT, "Found in A alone.", "test", (Evidence(0, span, text[span.slice]),)),
    )


def test_every_difference_is_told(long: Collation) -> None:
    """The sections of differences are whole, those of agreements and additions cut, and their headings count all."""
    told, _ = excerpt(outline(long), (), MOST_SHOWN)
    often = {section.group: (len(section.entries), section.more) for section in told.sections}

    assert often == {CONFLICT: (MANY, 0), AGREEMENT: (MOST_SHOWN, 3), ADDITION: (MOST_SHOWN, 3)}
    assert {section.heading for section in told.sections} == {f"Conflicts ({MANY})", f"Agreements ({MANY})", f"Only in A ({MANY})"}


def test_agreements_come_in_the_order_of_the_text(long: Collation) -> None:
    """News tells first what matters most: of what both tell, that which stands first comes first, and the cut falls on the rest."""
    entries = next(section for section in outline(long).sections if section.group == AGREEMENT).entries

    assert [entry.explanation for entry in entries] == [f"In both: “{place}”." for place in range(MANY)]


@pytest.mark.parametrize(("aspect", "topic"), [(Aspect.TIME, False), (Aspect.EVENT, True)])
def test_what_is_told_comes_before_who_and_when_and_topics(aspect: Aspect, topic: bool) -> None:
    """Of two agreements in sentences that tell one claim, that on a figure comes before that on a day or a topic, though this one has stood first."""
    texts = ("Ostford slept on Monday.\n\nNine boats sank off Selby in the storm.", "On Monday Ostford slept.\n\nIn the storm nine boats sank off Selby.")
    collation = claimcheck.compare(*(claimcheck.Article(text, source=source) for text, source in zip(texts, "AB", strict=True))).collation
    days, boats = ([(number, place) for number in (0, 1)] for place in (0, 1))
    clusters = tuple(Cluster(tuple(members), members[0], 0.9, ((0,), (1,))) for members in (days, boats))
    found = (
        agreement(aspect, "speak of it", "test", _on(collation, "Monday"), words="Monday", topic=topic),
        agreement(Aspect.QUANTITY, "say it", "test", _on(collation, "ine boats")),
    )
    entries = outline(Collation(collation.readings, (), found, clusters)).entries

    assert [entry.aspects[0] for entry in entries] == [Aspect.QUANTITY, aspect]


def _on(collation: Collation, words: str) -> tuple[Evidence, ...]:
    texts = [reading.article.text for reading in collation.readings]
    return tuple(Evidence(number, Span(text.index(words), text.index(words) + len(words)), words) for number, text in enumerate(texts))


def test_tables_keep_the_fullest_rows_in_their_order(long: Collation) -> None:
    """Rows that both sources have stay, and of the others the first."""
    _, (table,) = excerpt(outline(long), (TIMELINE,), MOST_SHOWN)

    assert [row[0] for row in table.rows] == [f"day {number}" for number in range(MANY) if number % 2 == 0 or number < 6]
    assert (table.more, table.heading) == (3, f"Timeline ({MANY})")


@pytest.mark.parametrize("report", [text_report, markdown_report])
def test_what_is_left_out_is_counted_and_how_to_see_it_said(long: Collation, report: Callable[..., str]) -> None:
    """A cut report has a note above the findings and a line in each place that is cut; a whole one has neither."""
    cut, whole = (report(long, tables=(TIMELINE,), limit=limit) for limit in (MOST_SHOWN, None))

    assert cut.count("… 3 more") == 3
    assert "cut to 10 entries each" in " ".join(cut.split())
    assert "3 more" not in whole
    assert "cut to" not in whole


def test_a_limit_of_nothing_leaves_the_headings(long: Collation) -> None:
    """With a limit of 0 the differences stand, and of all else how much there is."""
    report = text_report(long, tables=(TIMELINE,), limit=0)

    assert report.count(f"… {MANY} more") == 3
    assert "cut to 0 entries each" in " ".join(report.split())
    assert "cut to 1 entry each" in " ".join(text_report(long, limit=1).split())
    assert f"{MANY}. They differ in {MANY - 1}. [event]" in report


def test_less_than_nothing_is_refused(long: Collation) -> None:
    """A negative limit is a mistake, and the message says what to give."""
    with pytest.raises(ValueError, match="give a number from 0, or None for all"):
        text_report(long, limit=-1)


def test_a_page_is_whole(long: Collation) -> None:
    """The page leaves nothing out; a notebook's table does, and says so."""
    assert "3 more" not in html_report(long, tables=(TIMELINE,))
    assert "… 3 more: Agreements" in comparison_part(long)
