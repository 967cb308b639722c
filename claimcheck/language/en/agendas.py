"""Words that tell what a meeting is about."""

#: Verbs whose object is what two people talk of, in their forms.
# no "raise", "cover", "address": money, wounds and crowds are raised, covered and addressed
DISCUSSING_FORMS = frozenset("discuss|discusses|discussed|discussing|talk about|talks about|talked about|talking about|speak about|spoke about|go over|went over".split("|"))

#: Verbs whose subject is the meeting itself.
CENTERING_FORMS = frozenset(
    "focus on|focuses on|focused on|focusing on|center on|centers on|centered on|centre on|centres on|centred on|revolve around|revolved around|deal with|dealt with|be dominated by|was dominated by|were dominated by".split("|")
)
