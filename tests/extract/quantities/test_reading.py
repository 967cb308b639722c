"""Quantities keep to the text, to the times already read, and to linear time."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.extract.quantities import find_quantities
from claimcheck.model.articles import Article, Block, BlockKind
from claimcheck.model.documents import Document
from claimcheck.model.spans import Span
from claimcheck.model.times import TimeExpression, TimexType
from claimcheck.segment.segmentation import segment


def document_of(text: str) -> Document:
    """The text as one body block."""
    return segment(Article(text=text), (Block(BlockKind.BODY, Span(0, len(text))),))


def test_what_is_a_time_is_no_quantity() -> None:
    """A stretch that was read as a time is left alone."""
    text = "They worked 48 hours for 12 firms."
    hours = TimeExpression(Span(12, 20), "48 hours", TimexType.DURATION, "PT48H", "by hand")
    assert [quantity.text for quantity in find_quantities(document_of(text), (hours,))] == ["12"]


@pytest.mark.parametrize("text", ["She is the No. 3 Democrat of 12.", "She is the No . 3 Democrat of 12 .", "The 18 - and 12 - year - olds ate ."])
def test_a_text_cut_into_words_has_its_labels(text: str) -> None:
    """A number behind "No ." counts nothing, and the first of two joined ages has no unit of its own."""
    assert [quantity.value for quantity in find_quantities(document_of(text), ())] == [12]


def test_an_age_is_a_quantity_though_it_was_read_as_a_time() -> None:
    """How old somebody is, is a figure too."""
    text = "Reed is 27 years old."
    years = TimeExpression(Span(8, 20), "27 years old", TimexType.DURATION, "P27Y", "by hand")
    assert [quantity.unit for quantity in find_quantities(document_of(text), (years,))] == ["years of age"]


@settings(derandomize=True, max_examples=80, deadline=None)
@given(
    st.text(max_size=60)
    | st.lists(
        st.sampled_from("about $ 5 40,000 1.5 million half a third of in from run - – to % percent dozens one-in-three 5-4 feet 4 years old , . ( ) both aged".split())
    ).map(" ".join)
)
def test_any_text_is_read(text: str) -> None:
    """No string raises; quantities are in order, apart, and point at their words."""
    found = find_quantities(document_of(text), ())
    assert all(text[quantity.span.slice] == quantity.text for quantity in found)
    assert all(first.span.end <= second.span.start for first, second in pairwise(found))


@pytest.mark.parametrize(
    "piece", ["5 ", "5-", "1,000,", "$", "one ", "million ", "half a ", "dozens of ", "5 to ", "a ", "5 feet ", "1.", "twenty-", "$5", "99999999999999999999"]
)
def test_work_grows_with_the_length_alone(piece: str, calls: Callable[[Callable[[], object]], int]) -> None:
    """Ten thousand times one piece takes at most thirteen times the calls of a thousand."""
    short, long = (document_of(piece * count) for count in (1_000, 10_000))
    find_quantities(short, ())  # what is remembered at first use is no work on the text

    assert calls(lambda: find_quantities(long, ())) <= 13 * calls(lambda: find_quantities(short, ())) + 100


def test_ages_stand_behind_every_name_of_a_list() -> None:
    """Marks of any kind part the people of a list."""
    found = find_quantities(document_of("The victims were Mara Lind, 36; Tom Reyes, 41, and Ivo Lang, 39."), ())
    assert [(quantity.text, quantity.unit) for quantity in found] == [("36", "years of age"), ("41", "years of age"), ("39", "years of age")]


def test_a_shape_counts_nothing() -> None:
    """Nobody counts to four in "four-by-four"."""
    assert find_quantities(document_of("They drove a four-by-four car into 2 shops."), ())[0].text == "2"


@pytest.mark.parametrize(
    "text", ["They said today (14 October 2011) that 12 came.", "Call 0845 125 2222 if one of the 12 came.", "The Kestrels (2-13) lost all 12 games."]
)
def test_dates_telephones_and_records_count_nothing(text: str) -> None:
    """The day of a date, the groups of a telephone number, and what a team has won and lost are no figures of the news."""
    assert [quantity.text for quantity in find_quantities(document_of(text), ()) if quantity.text != "one"] == ["12"]


@pytest.mark.parametrize(
    ("text", "words", "counted"),
    [
        ("They sold 9 million liters of fuel or more.", "9 million liters of fuel or more", None),
        ("Some 300 sailors or more came.", "Some 300 sailors or more", "sailors"),
        ("They met 12 sailors or more likely boys.", "12", "sailors"),
        ("They met 12 sailors or cooks.", "12", "sailors"),
    ],
)
def test_a_hedge_may_stand_behind_what_is_counted(text: str, words: str, counted: str | None) -> None:
    """ "Or more" bounds the figure before the noun, unless it goes on."""
    (quantity,) = find_quantities(document_of(text), ())
    assert (quantity.text, quantity.counted) == (words, counted)
    assert (quantity.interval.upper is None) is words.endswith("or more")


@pytest.mark.parametrize("text", ["The 12 ferries stop at 3: 30 on Monday.", "Shares of 12 firms fell 5. 4 percent.", "Of three, 12 came."])
def test_the_first_half_of_a_torn_figure_is_none(text: str) -> None:
    """A scan that sets a blank into a clock or a decimal makes no count of what stands before it."""
    found = [quantity.text for quantity in find_quantities(document_of(text), ()) if quantity.unit is None]
    assert found == (["three", "12"] if "three" in text else ["12"])


@pytest.mark.parametrize(("text", "counted"), [("The three bank clerks-two women and a man-left.", "clerks"), ("The three twenty-two women teams left.", "teams")])
def test_a_dash_without_blanks_ends_what_is_counted(text: str, counted: str) -> None:
    """Three clerks are not three women; a number word that goes on a number is no dash."""
    assert find_quantities(document_of(text), ())[0].counted == counted


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The toll rose from 4 percent to 6 percent.", ["4 percent", "6 percent"]),
        ("The toll rose from 4 to 6 percent.", ["4 percent", "6 percent"]),
        ("The fare went up from $4 to $6 on Monday.", ["4 USD", "6 USD"]),
        ("The fleet shrank from nine to seven.", ["9", "7"]),
        ("Estimates run from 4 to 6 percent.", ["None percent"]),
        ("The pool is open from 4 to 6.", ["None"]),
        ("Fines are from $4 to $6.", ["None USD"]),
        ("A cut of anywhere from $4 to $6 is likely.", ["None USD"]),
        ("Estimates ranged anywhere from $4 to $6.", ["None USD"]),
    ],
)
def test_what_changes_has_two_figures(text: str, words: list[str]) -> None:
    """ "From" and "to" tell two figures behind a word of change, and a unit behind the second is that of both; elsewhere a range."""
    found = [f"{quantity.value} {quantity.unit or ''}".strip() for quantity in find_quantities(document_of(text), ())]
    assert found == words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("As many as 20, 000 people came.", ["20000 people"]),
        ("They lost $1, 000.", ["1000 None"]),
        ("On May 10, 200 people came.", ["200 people"]),
        ("Of the 10, 200 came.", ["10 None", "200 None"]),
    ],
)
def test_round_thousands_torn_apart_are_one_figure(text: str, found: list[str]) -> None:
    """Three noughts behind a comma and a blank are the rest of a figure; other groups may be figures of their own."""
    may = tuple(TimeExpression(Span(3, 9), "May 10", TimexType.DATE, "XXXX-05-10", "by hand") for _ in range(text.count("May")))
    assert [f"{quantity.value} {quantity.counted}" for quantity in find_quantities(document_of(text), may)] == found


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("It passed by a 134-to-63 vote.", ["first of tally", "second of tally"]),
        ("It was a 5-to-4 decision.", ["first of tally", "second of tally"]),
        ("It has a 2-to-1 majority.", ["to one"]),
        ("They won by a two-to-one vote.", ["to one"]),
        ("They won by a 2-to-1 vote.", ["to one"]),
    ],
)
def test_figures_joined_by_to_are_a_result_before_a_noun_of_voting(text: str, units: list[str]) -> None:
    """A 134-to-63 vote tells how many voted; a 2-to-1 majority is twice as many, and so are number words."""
    assert [quantity.unit for quantity in find_quantities(document_of(text), ())] == units


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("She bought a QX - 15 rifle for 12 guards.", [12]),
        ("OSTFORD - 12 sailors came.", [12]),
        ("He met the mayor - 12 sailors came too.", [12]),
    ],
)
def test_a_designation_cut_into_words_counts_nothing(text: str, values: list[int]) -> None:
    """Capitals, a dash and a figure are a name; behind a dateline or a word in small letters, a figure counts."""
    assert [quantity.value for quantity in find_quantities(document_of(text), ())] == values


@pytest.mark.parametrize(("text", "counted"), [("Lund had four assists in the win.", "assists"), ("Of them four met in the town hall.", None)])
def test_no_verb_in_s_stands_behind_several(text: str, counted: str | None) -> None:
    """A word that may be a verb is what is counted where it ends in -s: four of them have no "assists" to do."""
    assert find_quantities(document_of(text), ())[-1].counted == counted
