"""Words that say of what part of the whole a figure tells: of the rest of it, or of those whom one poll asked."""

#: Beside a figure: it counts what is left when others are counted already ("four other states", "another 12", "two more inches").
# no "new": "12 new cases" are as often all that a report counts
REMAINDERS = frozenset("other others another additional further extra remaining more rest".split())

#: What a share of people is asked in.
POLLS = frozenset("poll polls survey surveys".split())

#: Who conducted a poll is named behind these.
POLLSTER_PREPOSITIONS = ("by", "from", "for")

#: Words with a capital beside a poll that do not name who conducted it, but whom it asked, or what begins the sentence; days and months beside them.
NO_POLLSTERS = frozenset(
    """
    a an another in new one other recent that the this two
    americans democratic democrats gop national republican republicans
    """.split()
)

#: In a sentence about long ago: it is about something like what the report tells, not about that.
# no "other": it is told of parts of the same thing as often
ANOTHER = frozenset("another similar".split())

#: Stretches that come again, and what tells which of them is meant: "this season", "last year".
# no "next": what is told of it is yet to come, and the rules of time know that
STRETCHES = frozenset("season year term quarter semester month campaign".split())
WHICH_STRETCH = {"this": "this", "current": "this", "last": "last", "previous": "last", "prior": "last"}

#: What follows the comma behind the name of a place that a figure describes: "Ostford, home to 90,000 people", "Ostford, a town of 90,000".
SETTLEMENTS = frozenset("city town village hamlet suburb community county district province state nation country island port region municipality resort".split())
DESCRIBING = ("home to", "located", "situated", "with a population of", "population")
