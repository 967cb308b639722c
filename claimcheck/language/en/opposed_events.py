"""Events that exclude each other when told of one person or thing: pairs of families of lemmas."""

#: Each row: what the one lemma says, the other denies. Lemmas as `Event.lemma` gives them.
# no "leave" / "stay", "gain" / "lose", "take" / "give": each has too many senses
OPPOSED_EVENTS: tuple[tuple[frozenset[str], frozenset[str]], ...] = (
    (frozenset({"resign", "quit", "retire"}), frozenset({"dismiss", "fire", "oust", "sack", "remove"})),
    (frozenset({"approve", "adopt", "endorse", "accept", "ratify"}), frozenset({"reject", "defeat", "veto", "refuse", "oppose", "block"})),
    (frozenset({"win"}), frozenset({"lose"})),
    (frozenset({"rise", "increase", "grow", "climb", "soar"}), frozenset({"fall", "drop", "decline", "decrease", "shrink", "plunge"})),
    (frozenset({"survive"}), frozenset({"die"})),
    (frozenset({"confirm", "admit", "acknowledge"}), frozenset({"deny", "dispute"})),
    (frozenset({"convict"}), frozenset({"acquit", "exonerate"})),
    (frozenset({"support", "favor", "back"}), frozenset({"oppose"})),
    (frozenset({"hire", "appoint", "promote"}), frozenset({"dismiss", "fire", "demote", "sack"})),
    (frozenset({"buy", "acquire"}), frozenset({"sell"})),
    (frozenset({"expand", "strengthen"}), frozenset({"cut", "reduce", "weaken"})),
    (frozenset({"succeed"}), frozenset({"fail"})),
    (frozenset({"arrest", "capture"}), frozenset({"surrender", "release", "free"})),
)
