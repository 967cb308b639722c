"""Collation ─► claims by sources, and events by time."""

import pytest

import claimcheck
from claimcheck.model.comparisons import Aspect, Cluster, Collation, Evidence, Finding, FindingKind, Severity
from claimcheck.model.spans import Span
from claimcheck.report.claims import _sides, claims_table
from claimcheck.report.timeline import written_timeline
from claimcheck.results import Comparison

TEXTS = {
    "Courier": "The council of Ostford approved the new Elm bridge on May 6 by nine votes to four.\n\nMayor Lena Brandt wept.",
    "Herald": "The Ostford council approved the new bridge over the Elm on May 6.\n\nWork on the bridge begins in August.",
    "Gazette": "On May 7, the council of Ostford approved the new bridge over the Elm.",
}


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    """Three reports of one vote."""
    return claimcheck.compare(*(claimcheck.Article(text=text, source=source, published="2024-05-08") for source, text in TEXTS.items()))


def test_a_claim_by_sources(comparison: Comparison) -> None:
    """The vote is one row with each source's words; what one alone tells is no row."""
    table = comparison.table()
    assert table.columns == ("told by", "differs", "Courier", "Herald", "Gazette")
    assert [(row[0], row[2:]) for row in table.rows] == [("3 of 3", tuple(text.split("\n")[0] for text in TEXTS.values()))]


def test_silence_is_none(comparison: Comparison) -> None:
    """A source that does not tell a claim has an empty cell."""
    cluster = Cluster(((0, 0), (1, 0)), (0, 0), 0.9, ((0,), (1,)))
    table = claims_table(Collation(comparison.collation.readings, clusters=(cluster,)))
    assert table.rows[0][0] == "2 of 3"
    assert table.rows[0][4] is None


def test_the_odd_one_out(comparison: Comparison) -> None:
    """A source that differs from all others, which agree, stands against them; a lone difference names its two sides."""
    readings = comparison.collation.readings
    days = [Evidence(number, Span(0, 3), "May") for number in range(3)]
    against = [
        Finding(FindingKind.DISCREPANCY, Aspect.TIME, "", "test", (days[number], days[2]), Severity.CONFLICT) for number in (0, 1)
    ]
    cluster = Cluster(((0, 0), (1, 0), (2, 0)), (0, 0), 0.9, ((0,), (1,), (2,)))
    told = [claims_table(Collation(readings, (), tuple(findings), (cluster,))).rows[0][1] for findings in (against, against[:1], [])]
    assert told == ["time: Gazette against 2 others", "time: Courier / Gazette", None]


def test_copies_are_counted_once(comparison: Comparison) -> None:
    """Where two of three print one copy, two are independent."""
    cluster = Cluster(((0, 0), (1, 0), (2, 0)), (0, 0), 0.9, ((0, 1), (2,)))
    assert claims_table(Collation(comparison.collation.readings, clusters=(cluster,))).rows[0][0] == "3 of 3, 2 independent"


def test_events_by_time(comparison: Comparison) -> None:
    """The vote is one row under its earliest day, with each source's day; the work that one alone dates comes after, no more exactly than it is told."""
    table = comparison.timeline()
    assert [row[0] for row in table.rows] == ["2024-05-06", "2024-08"]
    assert table.rows[0][2:] == ("May 6 (2024-05-06)", "May 6 (2024-05-06)", "May 7 (2024-05-07)")
    assert table.rows[1][2:] == (None, "August (2024-08)", None)


def test_frames(comparison: Comparison) -> None:
    """Both tables are frames as well."""
    pytest.importorskip("pandas")
    assert list(comparison.table_frame().columns) == list(comparison.table().columns)
    assert len(comparison.timeline_frame()) == len(comparison.timeline().rows)


def test_an_event_is_told_with_what_leads_to_it() -> None:
    """A clause that hangs on another is shown with the words before it, and parts of days are words, not codes."""
    text = "Mayor Ada Lund, who will open the new harbor bridge on Monday evening, thanked the workers."
    articles = [claimcheck.Article(text=text, source=source, published="2024-05-09") for source in ("Courier", "Herald")]
    (row,) = claimcheck.compare(*articles).timeline().rows

    assert row[:3] == (
        "2024-05-13T18:00",
        "Mayor Ada Lund, who will open the new harbor bridge on Monday evening",
        "Monday evening (2024-05-13, evening)",
    )


def test_a_long_clause_is_told_around_its_time() -> None:
    """What is dated stands before the time, and a decade is called one."""
    text = (
        "Ada Lund, whose early years as a diver in the cold harbor of Ostford led to a long career in films about the sea and those who live by it in the 1950s, "
        "died on Monday in Selby, in the small yellow house on the hill where she was born, her daughter said."
    )
    comparison = claimcheck.compare(*(claimcheck.Article(text=text, source=source, published="2024-05-09") for source in ("Courier", "Herald")))

    assert [row[:2] for row in comparison.timeline().rows] == [
        ("1950", "… harbor of Ostford led to a long career in films about the sea and those who live by it in the 1950s"),
        ("2024-05-06", "… sea and those who live by it in the 1950s, died on Monday in Selby, in the small yellow house on …"),
    ]


def test_two_that_stand_against_all_others_are_named_together() -> None:
    """Where two sources differ from each of the others, and from each other, they stand against them."""
    assert _sides({(0, 1), (0, 2), (0, 3), (0, 4), (1, 2), (1, 3), (1, 4)}, ("A", "B", "C", "D", "E")) == "A and B against 3 others"
    assert _sides({(0, 1), (2, 3)}, ("A", "B", "C", "D")) == "A / B, C / D"


def test_a_century_has_no_place_in_the_timeline() -> None:
    """What only a century is told of is left out; a decade has its row."""
    castle = claimcheck.Article(text="The castle of Ostford was built in the 16th century.", source="A")
    bridge = claimcheck.Article(text="Rain fell on the bridge.", source="B")
    assert claimcheck.compare(castle, bridge).timeline().rows == ()
    mill = claimcheck.Article(text="The mill of Ostford was built in the 1920s.", source="A")
    assert [row[0] for row in claimcheck.compare(mill, bridge).timeline().rows] == ["1920"]


def test_a_day_without_its_year_stands_in_the_year_of_the_story() -> None:
    """Where one article does not say when it was written, its days stand beside those of the others and say that their year is not told; alone they have no row."""
    courier, herald = (claimcheck.Article(text=TEXTS[name], source=name) for name in ("Courier", "Herald"))
    dated = claimcheck.Article(text=TEXTS["Gazette"], source="Gazette", published="2024-05-08")

    assert claimcheck.compare(courier, herald).timeline().rows == ()
    assert [(row[0], row[2:]) for row in claimcheck.compare(courier, dated).timeline().rows] == [
        ("2024-05-06", ("May 6 (year not told)", "May 7 (2024-05-07)")),
    ]


def test_equal_headings_stand_together() -> None:
    """Of times that begin alike the more exact stands first, whatever the order of the articles."""
    fair, bridge = "The fair of Ostford opened on the weekend of March 28.", "The bridge of Tollham reopened on the weekend of March 28."
    first = claimcheck.Article(text=f"{fair} A barge sank off Brimsea on March 28. {bridge}", source="A", published="2015-04-02")
    second = claimcheck.Article(text="Snow fell in the hills.", source="B", published="2015-04-02")
    whens = [row[0] for row in written_timeline(claimcheck.compare(first, second).collation).rows]
    assert whens == ["28 March 2015", "the weekend of 28 March 2015", "the weekend of 28 March 2015"]


def timeline(*texts: str, published: str = "2024-05-07") -> tuple[tuple[object, ...], ...]:
    """Return the rows of the timeline of texts of one day."""
    articles = [claimcheck.Article(text=text, source=source, published=published) for text, source in zip(texts, "ABC", strict=False)]
    return claimcheck.compare(*articles).timeline().rows


def test_two_times_of_one_event_stand_together_only_where_a_finding_tells_them() -> None:
    """Two months of an election of which no finding says that they differ are two rows."""
    rows = timeline(
        "Mayor Ada Lund resigned. Deputy Mayor Paul Kern will take over until an election in September, the council said.",
        "Mayor Ada Lund resigned. Deputy Mayor Paul Kern will lead the city until October's election.",
    )

    assert [(row[0], row[2:]) for row in rows] == [("2024-09", ("September (2024-09)", None)), ("2024-10", (None, "October (2024-10)"))]


def test_each_time_of_a_clause_has_its_own_row() -> None:
    """What came out on Monday about a fire of March is filed under Monday; the fire under March."""
    rows = timeline(
        "The council of Ostford released letters on Monday about the fire in the harbor last March.",
        "Letters about the fire in the harbor were released by the council of Ostford on Monday.",
    )

    assert [(row[0], row[2:]) for row in rows] == [
        ("2024-03", ("last March (2024-03)", None)),
        ("2024-05-06", ("Monday (2024-05-06)", "Monday (2024-05-06)")),
    ]


def test_a_day_with_and_without_its_hour_is_one_time() -> None:
    """Monday and Monday evening of one event stand in one row, under the day."""
    rows = timeline("The storm sank nine boats on Monday.", "On Monday evening the storm sank nine boats.")

    assert [(row[0], row[2:]) for row in rows] == [("2024-05-06", ("Monday (2024-05-06)", "Monday evening (2024-05-06, evening)"))]


@pytest.mark.parametrize(
    ("words", "begins", "written"),
    [
        ("last week", "2024-04-29", "the week of 29 April 2024"),
        ("last weekend", "2024-05-04", "the weekend of 4 May 2024"),
        ("in the fall of 1980", "1980-09", "autumn 1980"),
        ("in the winter of 1980", "1980-12", "winter 1980/81"),
        ("in fiscal 2013", "2013", "fiscal 2013"),
        ("in 2013", "2013", "2013"),
        ("in the second quarter of 2021", "2021-04", "the second quarter of 2021"),
        ("in the 1950s", "1950", "1950s"),
        ("on Monday evening", "2024-05-06T18:00", "6 May 2024, evening"),
        ("in March", "2024-03", "March 2024"),
    ],
)
def test_a_time_sorts_for_a_program_and_is_written_out_for_a_reader(words: str, begins: str, written: str) -> None:
    """The table has where a time begins, in ISO; the page what it is called."""
    articles = [claimcheck.Article(text=f"The storm {verb} the harbor {words}.", source=verb, published="2024-05-07") for verb in ("hit", "flooded")]
    comparison = claimcheck.compare(*articles)

    assert {row[0] for row in comparison.timeline().rows} == {begins}
    assert f"\n  {written}\n" in comparison.to_text()


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("The pier of Ostford burned at 7 a.m. on Monday.", ["2024-05-06T07:00"]),
        ("On Monday, the pier of Ostford burned at 7 a.m. and sank.", ["2024-05-06"]),
        ("The pier of Ostford burned at 7 a.m. and sank.", []),
    ],
)
def test_an_hour_without_its_day_has_no_place_in_the_timeline(text: str, begins: list[str]) -> None:
    """An hour is filed where its sentence tells the day, else left out."""
    assert [row[0] for row in timeline(text, "Snow fell.")] == begins


def test_an_event_is_filed_under_the_most_exact_of_its_times() -> None:
    """Last week in one source and Thursday in another are Thursday."""
    (row,) = timeline("The council of Ostford passed the harbor bill last week.", "The council of Ostford passed the harbor bill on Thursday.")

    assert row[0] == "2024-05-02"


def alone(text: str) -> tuple[tuple[object, ...], ...]:
    """Return the rows of a text beside one that dates nothing."""
    return timeline(text, "Rain fell on Milltown.")


def test_a_stretch_is_one_row() -> None:
    """What lasts "from 2000 to 2006" stands once, where it begins, with both ends; two beginnings, or two years of two deeds, are two rows."""
    assert alone("Ada Lund led the harbor board of Ostford from 2000 to 2006.") == (
        ("2000", "Ada Lund led the harbor board of Ostford from 2000 to 2006", "2000 to 2006", None),
    )
    assert [row[0] for row in alone("Hill and Reyes have been on the harbor board of Ostford since 2003 and 2007.")] == ["2003", "2007"]
    assert [row[0] for row in alone("Ada Lund led the harbor board in 2000 and the town council of Ostford in 2006.")] == ["2000", "2006"]


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("Tom Reyes, a 2028 candidate for the harbor board, opened the fair in May.", ["2024-05"]),
        ("The council wants to change the 1994 harbor act before the elections.", []),
        ("Ada Lund won the 2012 election by twelve votes against Tom Reyes.", ["2012"]),
        ("Ada Lund was elected to the harbor board of Ostford in 2012.", ["2012"]),
    ],
    ids=["a candidate's year", "an act's year", "an event's year", "when it was"],
)
def test_the_year_in_the_name_of_a_thing_dates_nothing(text: str, begins: list[str]) -> None:
    """A year that is set before a noun has a row only where what the noun names is an event."""
    assert [row[0] for row in alone(text)] == begins


def test_that_month_is_one_of_the_year_told_before() -> None:
    """The words "That October" tell no October of the year of writing where another year was named."""
    assert [row[0] for row in alone("The mill in Ostford burned down in 2012. That October, Ada Lund bought the ruins.")] == ["2012", "2012-10"]


@pytest.mark.parametrize(
    ("words", "begins"),
    [
        ("“The harbor of today is neither safe nor clean,” said Ada Lund.", []),
        ("“Have you seen the harbor today?” Ada Lund asked.", []),
        ("“We reopened the harbor today,” said Ada Lund.", ["2024-05-07"]),
        ("“Today’s ruling is a gift to the harbor,” said Ada Lund.", ["2024-05-07"]),
        ("Today the harbor is neither safe nor clean.", ["2024-05-07"]),
    ],
    ids=["these days", "a question", "a deed", "an event by name", "the writer's own"],
)
def test_what_a_speaker_says_of_today_is_an_event_only_if_something_was_done(words: str, begins: list[str]) -> None:
    """The day of a quotation has a row where the quotation tells what was done or names it."""
    assert [row[0] for row in alone(words)] == begins


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("On Friday the harbor board of Ostford reported a rise in “lost” boats.", "On Friday the harbor board of Ostford reported a rise in “lost” boats."),
        ("On Friday the harbor board of Ostford said that a boat was lost.", "On Friday the harbor board of Ostford said that a boat was lost."),
        ("On Friday, friends of the harbor and of the old mill – among them Ada Lund – met.", None),
        ("On Friday the harbor board of Ostford met, and it rained.", "On Friday the harbor board of Ostford met, and it rained."),
        ("The old harbor of Ostford was closed on Friday, and it rained.", "The old harbor of Ostford was closed on Friday"),
    ],
    ids=["a quotation", "what is said", "a subject alone", "a verb alone", "a deed"],
)
def test_a_row_tells_what_happened(text: str, told: str | None) -> None:
    """A clause that leads on to another is told with it, one that tells what happened by itself."""
    ((_, event, *_),) = alone(text)

    assert event == (told or text)
