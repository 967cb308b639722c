"""Groups of those who vote or are asked, and the two sides that an answer may take: figures of two groups or of two answers do not differ."""

#: Nouns of people of whom the one is never the other.
RIVAL_GROUPS = tuple(
    frozenset(row.split())
    for row in """
    man woman
    boy girl
    republican democrat independent liberal conservative
    white black hispanic asian latino
    adult child teenager
    son daughter
    brother sister
    """.splitlines()
    if row.strip()
)

#: Before the noun of a group whose answers or cases are told: "Among women, 55 percent", "55 percent among women".
AMONG = frozenset({"among", "amongst"})
#: Behind it, what stands between it and the noun beside determiners and figures.
ALL_OF_A_GROUP = frozenset("the those all these likely registered".split())

#: Words of the two sides of an answer: who tells of the one does not tell of the other.
ONE_SIDE = frozenset(
    "approval approve approves approved support supports supported favor favors favored favour favours favoured back backs backed agree agrees agreed yes yea satisfied employment".split()
)
OTHER_SIDE = frozenset(
    """
    disapproval disapprove disapproves disapproved oppose opposes opposed opposition against disagree disagrees disagreed no nay dissatisfied unemployment reject rejects
    rejected
    """.split()
)
