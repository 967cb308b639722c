"""Verbs for deeds that one person or body does once, so that two doers of one such deed are a difference.

Left out on purpose: what many do at once or in turn ("call for", "oppose", "criticize", "announce", "vote", "report", "find", "score", "lead", "represent", "fund"), what
is done to many ("interview", "help", "treat"), and what a person and their body do alike ("sign", "pass", "file", "launch").
"""

LONE_DEEDS = frozenset(
    """
    initiate originate instigate orchestrate mastermind found co-found invent author draft leak hijack kidnap abduct shoot stab strangle kill murder poison assault rob
    assassinate appoint nominate hire fire sack dismiss invite succeed replace defeat beat coach moderate host command pilot captain rescue discover paint compose
    save write pen carve sculpt design translate edit illustrate choreograph narrate referee umpire drive land steer baptize christen inaugurate
    crown unseat oust
    """.split()
)

#: Those that a company does as well as who owns it: two people, or two companies, are held against each other.
DEEDS_OF_OWNERS = frozenset("buy purchase acquire own operate publish manufacture build insure underwrite".split())

#: How a guest is met, which one of several hosts may be said to have done: only of what is said to be done by somebody ("was met by Lund") are there two.
RECEIVING = frozenset("receive meet greet welcome".split())

#: Prepositions by which people take part in what is told, so that two who stand behind one of them may be told of one and the same part.
TAKING_PART = frozenset({"by", "with", "from", "against", "to"})

#: What many do, each told in another sentence, or undergo: verbs by their base, and nouns.
MANY_TAKE_PART = frozenset(
    """
    question ask endorse back support criticize condemn denounce praise laud accompany join flank follow attend oppose represent defend interview hear play star
    cosponsor co-sponsor sponsor cheer mourn remember quote cite influence inspire accord accuse compare contrast attribute urge fund
    testimony question questions support endorsement endorsements praise criticism pressure help remarks tribute tributes according
    """.split()
)
#: What is said, given or done to many, or with many: behind other prepositions than "by".
MANY_ARE_MET = frozenset(
    """
    meet speak talk chat dance sing pose tour perform invest donate give write e-mail email call phone belong respond reply appeal tell listen
    call calls e-mail email message messages letter letters interview interviews talks meeting meetings donation donations
    """.split()
)
