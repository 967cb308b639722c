"""The words that say how a vote went, without its figures."""

#: How clear a vote was -> the words for it; those of two rows are not said of one vote.
MARGINS = {
    "by all": (
        "unanimously", "unanimous", "without objection", "without dissent", "without opposition", "by acclamation", "without a single no vote",
        "without a dissenting vote", "without a single dissenting vote", "with no votes against",
    ),
    "by far": ("overwhelmingly", "overwhelming", "by a wide margin", "by a large margin", "by a lopsided vote", "lopsided", "handily", "resoundingly"),
    "just": ("narrowly", "narrow", "barely", "by a single vote", "by one vote", "by a slim margin", "razor-thin", "razor thin"),
}  # fmt: skip
# no "close": a door and a plant are closed; no "easily": it is as often "could easily"

#: Forms of the verbs and nouns of voting; one stands in the sentence.
VOTING = frozenset(
    """
    pass passed passes passing passage approve approved approves approving approval adopt adopted adopts adopting adoption reject rejected rejects rejecting confirm confirmed
    confirms confirmation ratify ratified elect elected reelected re-elected vote voted votes voting
    """.split()
)

#: Of these, the forms that do not tell which event it is: "a no vote" is a vote cast.
BARE_VOTES = frozenset({"vote", "votes"})

#: Words of a sentence that tells the result of a vote, of judges too: no result of a game.
VOTES_TOLD_BY = VOTING | frozenset(
    """
    ruling ruled rules rule decision decided decides decide opinion opinions dissent dissents dissented dissenting justices siding sided upheld overturned struck ordinance
    resolution bill measure verdict tally motion amendment
    """.split()
)

#: The chambers of parliaments: what the one decides is not the other's vote.
CHAMBERS = frozenset("House Senate Commons Lords".split())
#: Words of a vote on a part of the way; who tells of it does not tell of the vote on the whole.
# no "committee": many reports name the panel only once
ON_THE_WAY = frozenset("amendment amendments procedural cloture filibuster override table tabled reconsider postpone adjourn subcommittee preliminary".split())
#: How a vote came out.
CARRIED = frozenset("pass passed passes approve approved approves adopt adopted adopts upheld confirm confirmed".split())
DEFEATED = frozenset("reject rejected rejects fail failed fails defeated defeat overturned struck".split())
