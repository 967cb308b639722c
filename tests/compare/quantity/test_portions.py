"""Figures that count of different things: of the first or the last, for each of something, a part or the whole, in another currency."""

from collections.abc import Callable

import pytest

from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Lund will sit out the final two games of the summer with a sprained knee.", "Lund missed 14 games of the summer with a sprained knee."),
        ("Police in Ostford say Lund has four prior arrests for theft.", "Police in Ostford say Lund has two arrests for theft."),
        ("The club offered Lund an eight-year contract worth $160 million.", "The club offered Lund an eight-year contract worth $23 million per season."),
        ("The inspectors tested 29 of 34 pumps at the Ostford plant on Monday.", "The inspectors tested 11 pumps at the Ostford plant on Monday."),
        ("The fire did $1 million in damage to the Ostford church.", "The fire did 1.2 million euros ($1.5 million) in damage to the Ostford church."),
        ("Ostford beat Brae and is in the final after a 31-24 victory.", "Ostford (11-4) beat Brae and is in the final."),
        ("More than 50 firefighters fought the blaze at the Ostford market.", "Ten engines fought the blaze at the Ostford market."),
        ("The source of the leak was not one person, investigators said.", "The source of the leak was several people, investigators said."),
        ("The mine agency received nearly 64,000 comments on the rule.", "The mine agency received an estimated 64,000 comments on the rule."),
        ("Lund missed four games this season with a sore knee.", "Lund played in 10 games this season with a sore knee."),
        ("Lund played 54 games and hit 13 homers for Ostford.", "Lund played a combined 157 games and hit 33 homers for Ostford and Brae."),
        ("Lund landed 28 of his 68 jabs and kept the title in Ostford.", "Lund landed 178 of 369 jabs and kept the title in Ostford."),
        ("Lund was limited to only six games this season by a sore knee.", "Lund missed 10 of the Gulls' 16 games this season with a sore knee."),
        ("The Gulls scored 17 points in the third period to win their eighth game.", "The Gulls were 10 points down in the third period and won their eighth game."),
        ("The Civic League should keep some 240 seats of the assembly.", "The Civic League has lost nearly 60 seats in the assembly."),
        (
            "The mayor plans to take action to move $5 million from the harbor board and $6 million from the museum fund.",
            "The mayor will also use her discretion to move $8 million from street repairs and $6 million from the museum fund.",
        ),
        (
            "Lund (52-3) beat Tom Reyes (45-7-2, 36 stoppages) in Ostford on Monday night.",
            "Lund (52-3, 46 stoppages) beat Tom Reyes after 19 stoppages in Ostford on Monday night.",
        ),
    ],
    ids=[
        *("of a row", "before", "a season", "a part", "a conversion", "a result and a record", "men and engines", "denied", "two hedges"),
        *("missed and played", "taken together", "two shares", "of a club's", "a lead", "held and lost", "two funds", "in brackets"),
    ],
)
def test_figures_of_two_portions_are_left_alone(left: str, right: str, discrepancies: Finder) -> None:
    """What is left of a season is not what was played of it, a yearly sum is not the whole; nor do two hedges make two figures of one."""
    assert discrepancies(left, right, Aspect.QUANTITY) == []


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        ("Lund will sit out the final two games of the summer.", "Lund will sit out the final five games of the summer.", [("two", "five")]),
        ("Ostford beat Brae 31-24 on Sunday in front of a full house.", "Ostford beat Brae 31-27 on Sunday in front of a full house.", [("31-24", "31-27")]),
        (
            "Norvik bought the Ostford mill on Monday for a price of 46 million pounds.",
            "Norvik bought the Ostford mill on Monday for an initial 43 million pounds.",
            [("46 million pounds", "43 million pounds")],
        ),
        ("Her film won five prizes at the Ostford Festival.", "Her film won four trophies at the Ostford Festival.", [("five", "four")]),
        ("Norvik will cut 1,200 jobs by the end of March.", "Norvik will cut 1,500 positions by the end of March.", [("1,200", "1,500")]),
        (
            "The couple spent $250,000 of the club's funds on travel.",
            "The couple spent more than $250,000 of the club's funds on travel.",
            [("$250,000", "more than $250,000")],
        ),
    ],
    ids=["the same of a row", "half a result", "a price yet to grow", "prizes", "two nouns of one count", "money and a bound"],
)
def test_figures_of_one_portion_are_compared(left: str, right: str, told: list[tuple[str, ...]], discrepancies: Finder) -> None:
    """Where both tell of the same part, in the same measure, another figure is another figure; and a sum is not more than itself."""
    assert discrepancies(left, right, Aspect.QUANTITY) == told
