"""Words by which somebody keeps silent, or tells."""

#: Verbs that, denied or declined, keep a matter back: "has not said how", "declined to comment".
# no "know", "decide": who does not know has nothing to tell; no "discuss", "elaborate", "explain": who tells a thing may still leave out the rest
KEEPING_BACK = frozenset("say confirm announce disclose reveal comment acknowledge".split())

#: Verbs that tell it.
# no "say": one says one thing and keeps back another
TELLING_OUT = frozenset("announce confirm disclose reveal admit acknowledge".split())

#: What opens the clause of a detail that may be kept back of what is told: "did not say what she is treated for".
DETAILS = frozenset("what who whom whose where when why which".split())

#: What a sentence must have in which somebody keeps silent: a word that denies, and a form of a verb of telling.
DENYING = frozenset(
    """
    not never yet decline declines declined declining refuse refuses refused refusing didn't didn’t doesn't doesn’t don't don’t won't won’t wouldn't wouldn’t
    hasn't hasn’t haven't haven’t
    """.split()
)
TOLD_FORMS = frozenset("say said confirm confirmed announce announced disclose disclosed reveal revealed comment commented acknowledge acknowledged".split())
