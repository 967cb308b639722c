"""Verbs of telling that bind whoever tells to different degrees: who hints at something has not promised it."""

#: One row a distance: the verbs that bind more, and those that bind less or leave the matter open.
# no "say", "tell", "add": they fit what is promised and what is hinted; no "claim", "insist" beside "say": they are the reporter's color, not another deed
# no "urge" beside "call for", "warn" beside "threaten": one writer's word for the other's
FORCES_APART = tuple(
    (frozenset(more.split()), frozenset(less.split()))
    for more, less in (
        ("promise vow pledge swear guarantee", "hint imply insinuate intimate suggest consider weigh mull contemplate"),
        ("announce decide order", "propose suggest recommend consider weigh mull contemplate"),
        ("demand order", "request ask suggest propose invite"),
        ("confirm admit acknowledge concede", "hint imply intimate deny dispute"),
    )
)
