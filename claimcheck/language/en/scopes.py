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
