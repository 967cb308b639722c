"""How two quantities stand to each other."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.extract.quantities import find_quantities
from claimcheck.model.articles import Article, Block, BlockKind
from claimcheck.model.intervals import Interval, Relation
from claimcheck.model.quantities import Quantity, comparable, relation
from claimcheck.model.spans import Span
from claimcheck.segment.segmentation import segment


def quantity(words: str) -> Quantity:
    """The one quantity of a phrase."""
    text = f"They have {words}."
    (found,) = find_quantities(segment(Article(text=text), (Block(BlockKind.BODY, Span(0, len(text))),)), ())
    return found


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("40 boats", "40 boats", "equal"),
        ("a dozen boats", "12 boats", "equal"),
        ("one in four voters", "25 percent of voters", "equal"),
        ("40 boats", "43 boats", "disjoint"),
        ("$43,350", "$43,000", "inside"),
        ("$43,000", "$44,000", "disjoint"),
        ("35.72 percent", "35.7 percent", "inside"),
        ("35.7 percent", "36 percent", "inside"),
        ("1,480,000 women", "1.5 million women", "inside"),
        ("237,400 people", "more than 237,000 people", "inside"),
        ("40 boats", "more than 40 boats", "disjoint"),
        ("40 boats", "at least 40 boats", "inside"),
        ("$250,000", "more than $250,000", "overlaps"),
        ("about 40 boats", "43 boats", "contains"),
        ("about 200 boats", "237 boats", "disjoint"),
        ("nearly 90 boats", "85 boats", "contains"),
        ("up to 1.6 million women", "1.5 million women", "contains"),
        ("several boats", "five boats", "contains"),
        ("10 miles", "16.1 km", "contains"),
        ("50,000 pages", "55,000 pages", "disjoint"),
        ("40 boats", "40 sailors", "undecided"),
        ("40 boats", "40 percent", "undecided"),
        ("$40", "£40", "undecided"),
        ("40 boats", "40", "equal"),
    ],
)
def test_two_quantities_relate_as_readers_take_them(first: str, second: str, expected: str) -> None:
    """Rounding is no difference, another thing counted is no comparison."""
    assert relation(quantity(first), quantity(second)).value == expected


ENDS = st.integers(0, 20).map(Decimal)
ROOM = st.sampled_from([Decimal(0), Decimal("0.5"), Decimal(3)])


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    """Points with rounding, closed, half-open and one-sided ranges."""
    low, high = sorted((draw(ENDS), draw(ENDS)))
    closed = low == high
    interval = draw(
        st.sampled_from(
            [
                Interval(low, low),
                Interval(low, high, lower_closed=True, upper_closed=closed),
                Interval(low, None, lower_closed=False),
                Interval(None, high),
            ]
        )
    )
    return Quantity(Span(0, 1), "x", interval, "by hand", unit=draw(st.sampled_from([None, "USD"])), rounding=draw(ROOM))


@settings(derandomize=True, max_examples=200, deadline=None)
@given(quantities(), quantities())
def test_the_relation_mirrors(first: Quantity, second: Quantity) -> None:
    """Seen from the other side the relation is its mirror image, and so is comparability."""
    assert relation(first, second) is relation(second, first).mirrored
    assert comparable(first, second) == comparable(second, first)


@settings(derandomize=True, max_examples=50, deadline=None)
@given(quantities())
def test_a_quantity_equals_itself(one: Quantity) -> None:
    """Nothing differs from itself."""
    assert relation(one, one) is Relation.EQUAL


def test_one_number_is_written_in_one_way() -> None:
    """No exponent and no zeros behind the last figure, whatever it was worked out from."""
    bounds = Interval(Decimal("1.00E+12"), Decimal("1500000000000.0"))

    assert Quantity(Span(0, 1), "x", bounds, "by hand", unit="USD").normalized == "[1000000000000, 1500000000000] USD"
    assert Quantity(Span(0, 1), "x", Interval(Decimal("31.50"), Decimal("31.50")), "by hand", unit="percent").normalized == "31.5 percent"
