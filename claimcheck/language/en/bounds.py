"""How the hedges around a figure bound it, beside those of lengths of time: and words that bound figures alone."""

#: "Nearly 40" is a little less than 40, "less than 40" may be any less.
JUST_BELOW = frozenset(("nearly", "almost", "close to", "just under", "just short of", "nearing", "approaching", "not quite", "virtually"))
#: "Just over 40" is a little more than 40.
JUST_ABOVE = frozenset(("just over", "just more than", "a little over", "slightly more than", "a little more than"))

#: Hedges before figures that lengths of time do not share.
FIGURE_HEDGES = {
    "nearing": "LESS_THAN", "approaching": "LESS_THAN", "not quite": "LESS_THAN", "virtually": "LESS_THAN", "just more than": "MORE_THAN", "a little over": "MORE_THAN",
    "slightly more than": "MORE_THAN", "a little more than": "MORE_THAN", "slightly less than": "LESS_THAN", "exceeding": "MORE_THAN", "above": "MORE_THAN", "topping": "MORE_THAN",
    "beyond": "MORE_THAN", "north of": "MORE_THAN", "as few as": "EQUAL_OR_MORE", "as little as": "EQUAL_OR_MORE", "as high as": "EQUAL_OR_LESS", "minimum of": "EQUAL_OR_MORE",
    "maximum of": "EQUAL_OR_LESS", "well more than": "MORE_THAN", "far more than": "MORE_THAN", "much more than": "MORE_THAN", "a good": "APPROX",
    "as low as": "EQUAL_OR_MORE", "~": "APPROX", "circa": "APPROX", "somewhere around": "APPROX", "perhaps": "APPROX", "maybe": "APPROX",
    "exactly": "", "precisely": "", "only": "", "just": "", "a total of": "", "a record": "", "another": "", "an additional": "", "a further": "", "all": "", "all of": "",
}  # fmt: skip
# no "the", "these": they say that the count is known, not how far it goes

#: After the figure.
FIGURE_HEDGES_AFTER = {"-plus": "EQUAL_OR_MORE", "plus": "EQUAL_OR_MORE", "+": "EQUAL_OR_MORE", "and counting": "EQUAL_OR_MORE", "or higher": "EQUAL_OR_MORE", "or better": "EQUAL_OR_MORE",
                       "and above": "EQUAL_OR_MORE", "and up": "EQUAL_OR_MORE", "or lower": "EQUAL_OR_LESS", "or under": "EQUAL_OR_LESS", "or older": "EQUAL_OR_MORE", "and older": "EQUAL_OR_MORE",
                       "or younger": "EQUAL_OR_LESS", "and under": "EQUAL_OR_LESS"}  # fmt: skip

#: "Up to 40" is a bound, but not behind verbs whose own "up" it is: "rates went up to 4 percent".
UP_TO = "up to"
GOING_UP = frozenset("went gone crept ticked inched edged".split())  # no "go", "rise", "grow": fines go up to $40; no "moved", "pushed", "now": up to 40 people were
#: "40 plus" is a bound, "40 plus a bonus" a sum.
PLUS = "plus"

#: Words that stand for a number without naming it: least and most that careful writers mean (None: no end).
VAGUE_COUNTS: dict[str, tuple[int, int | None]] = {
    "several": (3, 9), "a handful": (3, 9), "a few": (3, 9), "quite a few": (5, 20), "a couple": (2, 3), "a pair": (2, 2), "both": (2, 2), "a trio": (3, 3),
}  # fmt: skip
# no "many", "numerous", "some", "a number": they say nothing that a figure could contradict

#: Plural scale words, alone or before "of": at least two of them.
PLURAL_SCALES = {"dozens": 12, "scores": 20, "tens": 10, "hundreds": 100, "thousands": 1_000, "millions": 1_000_000, "billions": 1_000_000_000, "trillions": 1_000_000_000_000}

#: Parts of a whole, by their denominator.
PARTS = {"half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10}
PART_COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "seven": 7, "nine": 9}
#: What "one in three" is of where no noun for people or things follows.
CHANCE_WORDS = ("chance", "odds", "probability", "risk", "shot")
#: Multiples.
MULTIPLES = {"twice": 2, "thrice": 3, "double": 2, "triple": 3, "tenfold": 10, "twofold": 2, "threefold": 3, "fourfold": 4, "fivefold": 5, "hundredfold": 100}

#: Words in "-est" that follow an ordinal and are no superlatives.
NO_SUPERLATIVES = frozenset("test contest protest request arrest guest quest forest west midwest northwest southwest harvest inquest conquest interest chest nest rest".split())
