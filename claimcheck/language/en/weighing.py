"""Words by which a deed is only thought about: whoever weighs it has not decided on it."""

#: Verbs, in their forms, whose gerund is only thought about: "is considering suing".
# no "plan", "propose", "suggest": they stand for the deed; no "avoid", "delay", "risk": they judge it
CONSIDERING = frozenset(
    """
    consider considers considered considering contemplate contemplates contemplated contemplating debate debates debated debating discuss discusses discussed
    discussing entertain entertains entertained entertaining explore explores explored exploring mull mulls mulled mulling ponder ponders pondered pondering
    study studies studied studying weigh weighs weighed weighing
    """.split()
)

#: Before "to" and the deed: what others have to say to it too, or what is not decided.
UNDECIDED = frozenset("negotiate negotiates negotiated negotiating talks negotiations discussions whether".split())

#: Before "of" and the gerund: "raised the possibility of suing".
POSSIBILITIES = frozenset("possibility idea prospect option question".split())

#: Words in a sentence by which a deed of it is no more decided on than what is weighed.
ALSO_WEIGHING = frozenset("negotiation negotiating consideration undecided option options possible possibly".split())

#: What a sentence must have for a deed of it to be weighed.
WEIGHING = CONSIDERING | UNDECIDED | POSSIBILITIES
