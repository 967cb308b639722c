"""Words that carry grammar rather than news: left out where two sentences are compared by what they tell."""

#: Grammar: articles, pronouns, prepositions, conjunctions, auxiliaries, and the contracted ends that tokenizing leaves.
FUNCTION_WORDS = frozenset(
    """
    a an the this that these those such some any each every either neither both all most more much many few several another other own same
    i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself
    they them their theirs themselves one ones who whom whose which what where when why how whoever whatever whether
    and or but nor so yet for if then than because since unless until while although though as whereas
    of in on at by to from with into onto upon over under about above below between among through during before after against without within
    toward towards across along around near off out up down per via despite amid
    be am is are was were been being do does did done doing have has had having will would shall should can could may might must ought
    not no never n't s t re ve ll d m don doesn didn isn aren wasn weren won wouldn couldn shouldn hasn haven hadn can't won't don't
    also too very just only even still already now here there again ever quite rather almost well however therefore thus meanwhile
    i'm i've i'll i'd we're we've we'll we'd you're you've you'll he's she's it's that's there's they're they've they'll who's what's let's
    """.split()
)

#: The words of telling itself: every news sentence has one, so that two sentences share it says nothing.
# no "declare", "deny", "admit", "warn", "urge": what they tell of is often the event
TELLING_WORDS = frozenset("say says said saying tell tells told telling according add adds added adding asked ask asks mr mrs ms dr".split())

#: To whom and where things are told: a sentence with nothing but a name, a telling word and these tells no claim of its own.
TELLING_CIRCUMSTANCES = frozenset("reporters reporter journalists statement interview news conference briefing email e-mail spokesman spokeswoman".split())

#: Verbs that name no event of their own: that two claims share one is no reason to take them for the same.
COLORLESS_VERBS = frozenset(
    "be have do say tell make take get go come give call ask add want need know think see use put let keep try seem become begin continue".split()
)

#: Pronouns by which speakers name themselves, which a sentence that tells of them leaves before the marks: he “looks forward to it”.
FIRST_PERSON = frozenset({"i", "we"})

#: Words that point from where a speaker stands: they change where words are told instead of quoted, "here" to "there".
POINTING_WORDS = frozenset({"that", "here", "there"})

#: Verbs that only say that somebody speaks, by their lemmas.
TELLING_LEMMAS = frozenset({"say", "tell", "add", "note", "write", "tweet", "ask", "explain", "state", "claim", "argue"})

#: Verbs so common that sharing one is no shared deed.
# fewer than `COLORLESS_VERBS`, by which sentences are aligned: the clauses that are held against each other share more words than the verb
EMPTY_LEMMAS = frozenset({"be", "have", "do", "say", "tell", "get", "go", "come", "make", "take", "spend", "keep", "give"})

#: Verbs that by themselves tell no deed: the most common ones, and those that only say that somebody speaks.
DEEDLESS_LEMMAS = EMPTY_LEMMAS | TELLING_LEMMAS

#: Verbs of which two sentences that date them need not tell one event.
# beside most of `EMPTY_LEMMAS`, the verbs that lead on to what is told ("include", "add"); no "spend", "keep": where they are dated, the date is theirs
UNTIMED_LEMMAS = frozenset({"say", "tell", "be", "have", "do", "include", "make", "take", "come", "go", "get", "give", "add"})
