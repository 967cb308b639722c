"""Verbs for deeds that one person or body does once, so that two doers of one such deed are a difference.

Left out on purpose: what many do at once or in turn ("call for", "meet", "oppose", "criticize", "announce", "vote", "report", "find", "score", "lead"), what is
done to many ("interview", "help"), and what a person and their body do alike ("sign", "pass", "file", "launch", "buy").
"""

LONE_DEEDS = frozenset(
    """
    initiate originate instigate orchestrate mastermind found co-found invent author draft leak hijack kidnap abduct shoot stab strangle kill murder poison assault rob
    assassinate appoint nominate hire fire sack dismiss invite succeed replace defeat beat coach moderate host command pilot captain rescue discover paint compose
    """.split()
)
