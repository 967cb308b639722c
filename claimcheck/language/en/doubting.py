"""Words in or before a group of verbs by which a writer does not stand for the deed: "may have passed", "is believed to have left"."""

#: Modals, forms of verbs of seeming, and adverbs.
# no "can": it tells what somebody is able to do; no "likely": what is to come is open in any words; no "allegedly": it is of `modality.SUSPECTING`
DOUBTING = frozenset(
    """
    may might could appear appears appeared appearing seem seems seemed seeming
    apparently arguably conceivably maybe perhaps possibly potentially presumably probably reportedly seemingly supposedly
    """.split()
)

#: Passive verbs that do so before "to" ("is believed to have left"), and their base forms, by which "it" is nobody ("it is believed that he left").
# no "claimed", "accused": they name who says so; no "said to": "said" stands in every other sentence
BELIEVED = frozenset("believed thought rumored rumoured reported suspected presumed understood".split())
IMPERSONAL = frozenset("believe think rumor report say suspect presume understand".split())

#: Words by which a plan is only awaited or hoped for, and those that tell it plainly.
AWAITING = frozenset("expected anticipated reportedly apparently hope hopes hoped hoping".split())
PLAINLY_TO_COME = frozenset("will shall 'll ’ll".split())

#: The words of a group that tells what was not so: "would have opened".
UNREAL = frozenset({"would", "have"})

#: A sentence without any of these hedges nothing.
HEDGES = DOUBTING | BELIEVED | AWAITING | {"would"}

#: What follows a passive verb by which a writer does not stand for the deed: "is believed to have left", "it is believed that he left".
INTRODUCING = ("to", "that")

#: Base forms of the verbs by which a deed is only awaited where "it" is nobody: "it is expected that he leaves".
EXPECTING = frozenset({"expect"})
