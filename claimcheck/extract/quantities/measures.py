"""Figures with a unit: "56 percent", "48 km", "5 feet 4", "40 to 60 miles", and ages: "27 years old", "aged 27", "27-year-old"."""

import re
from decimal import Decimal

import attrs

from claimcheck.extract.quantities.figures import Figure, amount, point, rounding, span_of
from claimcheck.language.en.beside_figures import AGE_WORDS, LIVING, PARTS_OF_A_DECADE
from claimcheck.language.en.numbers import SMALL_NUMBERS
from claimcheck.language.en.units import GRADES, MEASURES, MEASURING_WORDS
from claimcheck.model.intervals import Interval
from claimcheck.model.quantities import AGE
from claimcheck.text.numbers import FIGURE, NUMBER
from claimcheck.text.patterns import one_of
from claimcheck.text.rules import rule
from claimcheck.text.wording import single_spaced

#: A unit behind a figure.
UNIT = rf"(?:%|°[CF]\b|{one_of(word for word in MEASURES if word[0].isalpha())}\b(?!-old))"
_FEET = [word for word, (unit, _, _) in MEASURES.items() if unit == "ft"]
#: What joins the ends of a range; a hyphen only between figures, for words have hyphens of their own ("twenty-one thousand").
JOINT = r"(?:(?<=\d)\s?[-–—]\s?(?=\d)|-?\s(?:to|or)\s|-to-)"



def with_unit(figure: Figure | None, word: str) -> Figure | None:
    """Return the figure with the unit that *word* names; None stays None."""
    if figure is None:
        return None
    unit, dimension, factor = MEASURES[single_spaced(word.lower())]
    return attrs.evolve(figure, unit=unit, dimension=dimension, factor=Decimal(factor))


@rule(
    rf"(?P<number>{NUMBER})(?:\s?%|\s{UNIT})?{JOINT}(?P<upper>{NUMBER})[\s-]?(?P<unit>{UNIT})",
    examples={"40 to 60 miles": "[40, 60] mile", "5-10 percent": "[5, 10] percent", "20% to 30%": "[20, 30] percent", "10 or 12 feet": "[10, 12] ft"},
)
def measured_range(match: re.Match[str]) -> Figure | None:
    """The unit after the upper end holds for both."""
    lower, upper = amount(match["number"]), amount(match["upper"])
    return None if lower is None or upper is None else with_unit(span_of(lower, upper), match["unit"])


@rule(
    rf"(?P<feet>{NUMBER})[\s-]{one_of(_FEET)}[\s,-]{{1,2}}(?P<inches>{FIGURE}|{one_of(SMALL_NUMBERS)})(?:[\s-]inch(?:es)?)?\b(?!\s{UNIT})",
    examples={"5 feet 4": "[64, 64] inch", "six-foot-two": "[74, 74] inch", "5-foot-11": "[71, 71] inch", "31 feet, six feet above": "None"},
)
def height(match: re.Match[str]) -> Figure | None:
    """Feet and inches of one length."""
    feet, inches = amount(match["feet"]), amount(match["inches"])
    return with_unit(point(feet * 12 + inches), "inch") if feet is not None and inches is not None and inches < 12 else None


@rule(
    rf"(?P<number>{NUMBER})[\s-]?(?P<unit>{UNIT})",
    examples={
        "56 percent": "[56, 56] percent",
        "56%": "[56, 56] percent",
        "a hundred miles": "[100, 100] mile",
        "48-km": "[48, 48] km",
        "7.5 degrees": "[7.5, 7.5] degree",
        "5.6 on the Richter scale": "[5.6, 5.6] magnitude",
    },
)
def measured(match: re.Match[str]) -> Figure | None:
    """A figure and its unit; a whole number of a unit is taken as rounded to one."""
    value = amount(match["number"])
    return None if value is None else with_unit(point(value, rounding(match["number"], value, continuous=True)), match["unit"])


@rule(
    rf"(?:half(?:[\s-]an?)?|(?:a\s)?(?P<quarter>quarter)(?:\sof\san?)?)[\s-](?P<unit>{UNIT})",
    examples={"half a mile": "[0.5, 0.5] mile", "half-mile": "[0.5, 0.5] mile", "a quarter of a mile": "[0.25, 0.25] mile"},
)
def measured_part(match: re.Match[str]) -> Figure | None:
    """Part of one unit."""
    return with_unit(point(Decimal("0.25" if match["quarter"] else "0.5")), match["unit"])


@rule(
    rf"(?P<number>{NUMBER})(?:(?:[\s-]|\s-\s)years?(?:[\s-]|\s-\s)olds?\b|\syears\sof\sage\b)",
    examples={
        "27 years old": "[27, 27] years of age",
        "14-year-old": "[14, 14] years of age",
        "14 - year - old": "[14, 14] years of age",
        "twenty-one-year-olds": "[21, 21] years of age",
    },
)
def age(match: re.Match[str]) -> Figure | None:
    """Years of age, told after the figure."""
    value = amount(match["number"])
    return None if value is None else point(value, unit=AGE)


@rule(
    rf"(?:(?P<scale>{one_of(GRADES)})(?:\sof)?[\s-](?P<number>{NUMBER})|{one_of(MEASURING_WORDS)}\s(?:a\s)?(?P<decimal>\d\.\d))(?![\w%]|\.\d|\s{UNIT})",
    examples={"Category 4": "[4, 4] category", "magnitude 6.8": "[6.8, 6.8] magnitude", "measuring 6.9": "[6.9, 6.9] magnitude", "measured 6.9 km": "None"},
)
def graded(match: re.Match[str]) -> Figure | None:
    """A place on a scale that is named before the figure."""
    text = match["number"] or match["decimal"]
    value = amount(text)
    return None if value is None else with_unit(point(value, rounding(text, value)), match["scale"] or "magnitude")


@rule(
    rf"{one_of(AGE_WORDS)}(?:\sof)?\s(?P<number>{NUMBER})(?:\s?(?:-|–|to|and)\s?(?P<upper>{NUMBER}))?(?!\w)",
    examples={"aged 27": "[27, 27] years of age", "age of 27": "[27, 27] years of age", "ages 5 to 11": "[5, 11] years of age"},
)
def age_before(match: re.Match[str]) -> Figure | None:
    """Years of age, told before the figure."""
    value, upper = amount(match["number"]), amount(match["upper"] or "")
    if value is None:
        return None
    return point(value, unit=AGE) if upper is None else span_of(value, upper, unit=AGE)


@rule(
    rf"in\s{one_of(LIVING)}\s(?P<part>{one_of(PARTS_OF_A_DECADE)})?[\s-]?(?P<decade>[1-9]0)s\b",
    examples={"in his 40s": "about [40, 50) years of age", "in her late 20s": "about [27, 30) years of age"},
)
def age_decade(match: re.Match[str]) -> Figure:
    """A decade of life, or its early, middle or late third."""
    decade = Decimal(match["decade"])
    first, last = PARTS_OF_A_DECADE.get((match["part"] or "").lower(), (0, 10))
    return Figure(Interval(decade + first, decade + last, upper_closed=False), unit=AGE, approximate=True)
