"""Words beside a figure: what goes on the phrase that says what is counted or ends it, what makes a figure a part of another, what ties an age to a name."""

from claimcheck.language.en import word_classes as words

#: Behind a figure, what goes on its phrase beside nouns, adjectives, participles and determiners.
GOING_ON = frozenset({"of", "and", "'s", "’s", "“", "”", '"', "-"})

#: What ends the words that belong to a figure.
ENDING = frozenset({",", ";", ":", "(", ")", "and", "but", "while", "as", "when", "after"})

#: Nouns that stand beside the figures of any matter.
ANY_COUNTED = frozenset({"people", "persons", "others"})

#: Behind a figure, the words that make it a part of another: "19 people, two of them badly".
MAKING_A_PART = frozenset({"of", "more", "other", "others"})

#: What stands between a name and the age behind it: "Reed, 46," and "Reed, who is 46," and "Reed (46)".
# no "was": "she was 14" is told of another time
BEFORE_AN_AGE = frozenset({",", ", now", ", who is", ", who turned", " (", " is"})

#: Words before an age: "aged 27", "ages 5 to 11".
AGE_WORDS = ("aged", "age", "ages")
#: Before and behind "was" with an age and no name: "she was 46", "I turned 60".
AGED_PRONOUNS = frozenset({"he", "she", "who", "i"})
BECOMING_AN_AGE = frozenset({"was", "is", "turned"})
#: Verbs of dying, each with the word that stands right behind it, and what stands between them and an age: "died at 91", "has passed away at 91".
ENDING_A_LIFE = {"die": "", "pass": "away"}
DYING = frozenset("die died dies dead away".split())
AT_AN_AGE = "at"
#: Before "from 40 to 60", verbs and nouns by which it had the first figure and has the second: "the toll rose from". Elsewhere the two are the ends of a range.
# no "go", "move", "run": what goes from 5 to 7 may do so by the clock
CHANGING = frozenset(
    """
    rise raise increase climb grow jump soar surge swell mount gain double triple lift boost hike expand extend widen up upgrade
    fall drop decrease decline reduce lower cut shrink slip slide sink dip plunge tumble dwindle trim slash narrow down downgrade
    change switch revise adjust
    """.split()
)
#: Right before "from 40 to 60": the ends of a range even so, as in "the cut may be anywhere from".
RANGING = frozenset("range ranges ranged ranging run runs ran running vary varies varied varying anywhere span spans spanned spanning ages aged".split())
#: Behind "At 83, Reed": the age is that of now.
BEING = ("is ", "remains ")
#: Whose decade of life a figure tells, and the years of it that its part has: "in her late 20s".
LIVING = ("his", "her", "their")
PARTS_OF_A_DECADE = {"early": (0, 4), "mid": (3, 7), "late": (7, 10)}

#: Behind two figures: the second is no whole of which the first is a part ("one in ten months").
NO_WHOLES = ("million", "billion", "percent", "%", "month", "week", "day", "year", "hour")

#: Before a scale, a part or a vague number: they belong to it ("a dozen", "one third", "quite a few").
BEFORE_A_SCALE = words.INDEFINITE_ARTICLES | {"quite", "one"}
#: Between a part and its unit: "half a mile", "a quarter of a mile".
BEFORE_A_UNIT = words.INDEFINITE_ARTICLES | {"of"}
#: Before a word in "-th": it tells a place in an order, and no part ("the third of five children").
BEFORE_A_PLACE_IN_ORDER = frozenset({"the", "his", "her", "their"})
#: Behind "half": it is a part of what follows ("half the crew").
BEHIND_HALF = words.THIRD_PERSON_POSSESSIVES | {"the", "a", "all"}
#: Between a word of ranking and the rank: "ranks in third", "finished a distant second".
BEFORE_A_RANK = frozenset({"in", "for", "a"})
#: Between the first of two figures and the second, which has the unit of both: "18- and 19-year-olds".
JOINING_FIGURES = frozenset({"and", "or", "to"})
#: Behind the number of a label: the sentence goes on, and nothing is counted ("section 8 of the law").
BEHIND_A_LABEL = frozenset("of and or in is was to says on for would will".split())
#: Before "one" and a noun: it counts nothing ("no one man", "this one case").
BEFORE_ONE = frozenset("no any every this that the each which".split())

#: Behind a figure that has decimals as often as not: a blank inside it is a scan's ("5. 4 percent").
BEHIND_A_DECIMAL = ("percent", "per cent", "million", "billion", "trillion")
