"""Words beside a figure: what goes on the phrase that says what is counted or ends it, what makes a figure a part of another, what ties an age to a name."""

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
