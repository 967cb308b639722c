"""Verbs and nouns of telling that bind whoever tells to different degrees: who hints at something has not promised it."""

#: One row a distance: the verbs that bind more, and those that bind less or leave the matter open. Of these the speaker is more or less sure.
# no "say", "tell", "add": they fit what is promised and what is hinted; no "claim", "insist" beside "say": they are the reporter's color, not another deed
# no "urge" beside "call for", "warn" beside "threaten": one writer's word for the other's; no "consider", "weigh": one may, of another plan, at another time
FORCES_APART = tuple(
    (frozenset(more.split()), frozenset(less.split()))
    for more, less in (
        ("promise vow pledge swear guarantee", "hint imply insinuate intimate suggest"),
        ("promise vow pledge swear guarantee", "hope wish"),
        ("confirm admit acknowledge concede", "hint imply intimate deny dispute"),
    )
)

#: Of these the speaker does another deed.
ACTS_APART = tuple(
    (frozenset(more.split()), frozenset(less.split()))
    for more, less in (
        ("announce decide order", "propose suggest recommend"),
        ("demand order", "request ask suggest propose invite"),
    )
)

#: The same of nouns: what somebody decided is more than what the same recommended.
NOUNS_APART = tuple(
    (frozenset(more.split()), frozenset(less.split()))
    for more, less in (
        ("decision order ruling verdict", "recommendation suggestion proposal advice request"),
        ("promise pledge vow guarantee", "hint suggestion offer"),
        ("demand order", "request suggestion"),
    )
)

#: Between such a noun and whose it is: "the decision of the board".
OWNER_PREPOSITIONS = frozenset({"of", "by", "from"})
