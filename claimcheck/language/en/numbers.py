"""The words that English writes numbers with, and what each is worth."""

#: Words for the numbers that are added up: "twenty" and "six" make 26.
SMALL_NUMBERS = {
    "zero": 0,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
}

#: Words for the tens; a word below ten may follow them.
TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}

#: Words that multiply what stands before them.
# no "score": it is a result of a match far more often than a twenty; no "gross": it is what comes before taxes
SCALES = {
    "dozen": 12,
    "hundred": 100,
    "thousand": 1_000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000,
}

#: Those of them behind a figure, or in the plural behind another: "1.6 million", "tens of thousands"; and those behind "several".
LARGE_SCALES = ("thousand", "million", "billion")
COUNTED_SCALES = ("dozen", "hundred", *LARGE_SCALES)

#: Letters that a figure is followed by without a space ("$4.2bn", "300k"). Only safe after a currency sign or where a count is
#: expected: "5m" alone may be five metres.
SCALE_SUFFIXES = {"k": 1_000, "m": 1_000_000, "mn": 1_000_000, "mm": 1_000_000, "bn": 1_000_000_000, "b": 1_000_000_000, "tn": 1_000_000_000_000, "trn": 1_000_000_000_000}

#: Fractions that stand after a number ("two and a half") or before what they divide ("half a million"), as (numerator, denominator).
FRACTIONS = {"half": (1, 2), "quarter": (1, 4), "three-quarters": (3, 4), "three quarters": (3, 4), "third": (1, 3), "two-thirds": (2, 3), "two thirds": (2, 3)}

#: Of these, the ones that are added to a number or counted, and their counts: "two and a half", "six and three quarters".
ADDED_PARTS = ("quarter", "third")
ADDED_COUNTS = ("a", "an", "one", "two", "three")

#: Words before a unit that make it a part of one: "half an hour", "a quarter century".
PARTS_OF_ONE = {
    "half a": (1, 2),
    "half an": (1, 2),
    "a half": (1, 2),
    "a quarter of a": (1, 4),
    "a quarter of an": (1, 4),
    "a quarter": (1, 4),
    "three quarters of an": (3, 4),
    "three-quarters of an": (3, 4),
}

#: Fractions of one character.
FRACTION_SIGNS = {"½": (1, 2), "¼": (1, 4), "¾": (3, 4), "⅓": (1, 3), "⅔": (2, 3), "⅛": (1, 8)}

#: Places in an order.
# no "last": it says which, never how far
ORDINALS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
    "thirteenth": 13,
    "fourteenth": 14,
    "fifteenth": 15,
    "sixteenth": 16,
    "seventeenth": 17,
    "eighteenth": 18,
    "nineteenth": 19,
    "twentieth": 20,
    "twenty-first": 21,
    "twenty-second": 22,
    "twenty-third": 23,
    "twenty-fourth": 24,
    "twenty-fifth": 25,
    "twenty-sixth": 26,
    "twenty-seventh": 27,
    "twenty-eighth": 28,
    "twenty-ninth": 29,
    "thirtieth": 30,
    "thirty-first": 31,
}

#: Endings of the ordinals in figures by their last figure; all others end in "th".
ORDINAL_ENDS = {1: "st", 2: "nd", 3: "rd"}

#: Numbers that name no figure, with the least and the most that careful writers mean by them (None: no end).
VAGUE_NUMBERS: dict[str, tuple[int, int | None]] = {
    "a couple of": (2, 3),
    "a couple": (2, 3),
    "couple of": (2, 3),
    "couple": (2, 3),
    "a few": (3, 9),
    "few": (3, 9),
    "several": (3, 9),
    "a handful of": (3, 9),
    "a number of": (2, None),
    "some": (2, None),
    "many": (5, None),
    "numerous": (5, None),
    "dozens of": (24, None),
    "scores of": (40, None),
    "hundreds of": (200, None),
    "thousands of": (2_000, None),
    "tens of thousands of": (20_000, None),
    "hundreds of thousands of": (200_000, None),
    "millions of": (2_000_000, None),
}
