"""What somebody delivers at a set hour: news tells of it before it is held, and after."""

#: One row an occasion, by the words that name it.
# no "meeting", "interview", "trial", "debate", "vote": several people do many things at each of them, and before it
OCCASIONS_DELIVERED = tuple(
    frozenset(row.split())
    for row in """
    speech speeches address remarks keynote
    hearing hearings testimony
    eulogy funeral
    sermon
    lecture
    commencement
    """.strip().splitlines()
)

#: Verbs of an occasion that is not held: delayed, it is still to come.
PUTTING_OFF = frozenset("delay postpone reschedule cancel scrap suspend adjourn schedule cut skip miss".split())

#: Words between a deed and an occasion that is still to come then: "met ahead of the speech".
AHEAD = frozenset("ahead advance before until".split())
