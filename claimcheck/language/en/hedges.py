"""The words that loosen or bound a figure, a length or a date, and how, in the terms of TIMEX3's `mod`."""

#: Before the figure: "about 40", "more than 40", "at least 40".
# "over" and "under" bound a figure only; before a period ("over the weekend", "over the past year") they are prepositions
HEDGES_BEFORE = {
    "about": "APPROX",
    "around": "APPROX",
    "roughly": "APPROX",
    "approximately": "APPROX",
    "some": "APPROX",
    "an estimated": "APPROX",
    "estimated": "APPROX",
    "more or less": "APPROX",
    "close to": "LESS_THAN",
    "nearly": "LESS_THAN",
    "almost": "LESS_THAN",
    "just under": "LESS_THAN",
    "less than": "LESS_THAN",
    "fewer than": "LESS_THAN",
    "under": "LESS_THAN",
    "below": "LESS_THAN",
    "just short of": "LESS_THAN",
    "more than": "MORE_THAN",
    "over": "MORE_THAN",
    "just over": "MORE_THAN",
    "well over": "MORE_THAN",
    "upward of": "MORE_THAN",
    "upwards of": "MORE_THAN",
    "in excess of": "MORE_THAN",
    "greater than": "MORE_THAN",
    "at least": "EQUAL_OR_MORE",
    "no less than": "EQUAL_OR_MORE",
    "no fewer than": "EQUAL_OR_MORE",
    "not less than": "EQUAL_OR_MORE",
    "a minimum of": "EQUAL_OR_MORE",
    "at most": "EQUAL_OR_LESS",
    "no more than": "EQUAL_OR_LESS",
    "not more than": "EQUAL_OR_LESS",
    "up to": "EQUAL_OR_LESS",
    "as much as": "EQUAL_OR_LESS",
    "as many as": "EQUAL_OR_LESS",
    "as long as": "EQUAL_OR_LESS",
    "a maximum of": "EQUAL_OR_LESS",
}

#: After the figure: "40 or more", "a week or so".
HEDGES_AFTER = {"or so": "APPROX", "or thereabouts": "APPROX", "or more": "EQUAL_OR_MORE", "or less": "EQUAL_OR_LESS", "or fewer": "EQUAL_OR_LESS", "at least": "EQUAL_OR_MORE", "at most": "EQUAL_OR_LESS"}
