"""Words by which a deed is only thought about: whoever weighs it has not decided on it."""

from claimcheck.language.en.modality import ASKING

#: Verbs, in their forms, whose gerund is only thought about: "is considering suing".
# no "plan", "propose", "suggest": they stand for the deed; no "avoid", "delay", "risk": they judge it
CONSIDERING = frozenset(
    """
    consider considers considered considering contemplate contemplates contemplated contemplating debate debates debated debating discuss discusses discussed
    discussing entertain entertains entertained entertaining explore explores explored exploring mull mulls mulled mulling ponder ponders pondered pondering
    study studies studied studying weigh weighs weighed weighing
    """.split()
)

#: Of these, those that make what a noun names no more than thought about: "is mulling an appeal".
# no "debate", "discuss", "study", "explore": what they name may be done long since
DELIBERATING = frozenset(
    """
    consider considers considered considering contemplate contemplates contemplated contemplating mull mulls mulled mulling ponder ponders pondered pondering
    weigh weighs weighed weighing think thinks thought thinking undecided
    """.split()
)

#: What does so before one of these prepositions alone: "is thinking about suing", "undecided on a run".
THINKING = frozenset("think thinks thought thinking undecided".split())
ABOUT = frozenset("about of on over".split())

#: Forms of "rule", and the particle behind: what is not ruled out is open.
RULING = frozenset("rule rules ruled ruling".split())
OUT = "out"

#: Before "to" and the deed, or "about" and its noun: what others have to say to it too.
NEGOTIATING = frozenset("negotiate negotiates negotiated negotiating talks negotiations discussions".split())

#: Adjectives before "to" and the deed, or its noun, by which it is not done yet: "is close to signing", "close to a deal".
CLOSE = frozenset({"close", "closer", "near"})

#: Before "of" and the gerund: "raised the possibility of suing".
POSSIBILITIES = frozenset("possibility idea prospect option question".split())

#: Words in a sentence by which a deed of it is no more decided on than what is weighed.
ALSO_WEIGHING = frozenset("negotiation negotiating consideration undecided option options possible possibly".split())

#: What a sentence must have for a deed of it to be weighed, and what in another sentence says that the deeds there are no surer.
# no form of "rule" in the latter: a ruling is a judgment far more often
WEIGHING = CONSIDERING | THINKING | RULING | NEGOTIATING | CLOSE | POSSIBILITIES | ASKING
ANY_WEIGHING = CONSIDERING | NEGOTIATING | POSSIBILITIES | ASKING | ALSO_WEIGHING

#: Nouns for deeds beside those of `event_nouns`, which name things or figures as often elsewhere, with the verb of each.
DEED_NOUNS = {"run": "run", "sale": "sell", "ban": "ban", "bid": "run", "campaign": "run", "candidacy": "run", "challenge": "challenge", "merger": "merge", "move": "move", "return": "return"}

#: Verbs that only say of the noun behind them that it is done: "opened an inquiry", "call a strike".
# no "ask for", "order", "demand": others do what one asks for; no "announce": what is announced may be anything
UNDERTAKING = frozenset("open launch begin start mount conduct initiate call file lodge bring make hold stage impose set".split())

#: Verbs by which one asks for something, beside those that tell a deed anywhere.
ASKING_FOR = frozenset({"ask"})

#: Verbs that tell one deed where one doer means the same thing by them: wider rows than those of `deed_families`, for they are read of what is only weighed.
WEIGHED_FAMILIES = tuple(
    row.split()
    for row in """
    open launch begin start initiate
    investigate inquiry probe
    seek ask petition request apply
    withdraw drop abandon
    stop suspend halt freeze end cease cut_off
    resign quit leave depart retire step_down step_aside stand_down
    run stand campaign bid
    cancel scrap call_off
    close shut
    raise lift increase hike
    ban prohibit outlaw bar
    dismiss fire oust remove replace sack
    sue
    strike walk
    sell divest
    buy acquire purchase
    join enter
    move relocate
    charge prosecute indict
    extend renew
    """.strip().splitlines()
)

#: Nouns for one thing of one doer: "withdraw the complaint", "drop the case".
THINGS = tuple(
    row.split()
    for row in """
    lawsuit suit complaint case action litigation claim
    investigation inquiry probe review
    rehearing retrial
    agreement accord deal pact treaty contract
    bill measure legislation law ordinance act budget
    talks negotiations meeting discussions
    job post position office
    offer bid proposal
    payment payments pay funding
    company firm business
    plant factory mill
    race contest campaign election
    school schools
    troops forces soldiers
    """.strip().splitlines()
)

#: Verbs by which others ask whether somebody does something, who may long have decided.
QUESTIONING = frozenset({"ask", "question"})
