"""Words that deny what follows them."""

NEGATORS = frozenset("not never n't neither nor hardly scarcely barely".split())
#: Of these, those that leave a little: who barely landed a blow has landed one.
NEARLY_DENYING = frozenset("hardly scarcely barely".split())
#: Words inside a group of verbs that deny it beside those: "cannot", and the second half of "no longer".
DENYING_IN_GROUPS = frozenset({"cannot", "longer"})
#: How auxiliaries end that deny their verb.
CONTRACTED_NOT = ("n't", "n’t")
DENYING_ENDINGS = (*CONTRACTED_NOT, "cannot")
#: The determiner that denies the noun behind it, and what makes another word of it: "no longer", "No. 5".
NO = "no"
#: What denies a verb, as an explanation says it where each article has its own word.
NOT = "not"
#: What denies all of a clause, or the noun behind it, and nothing else: no "hardly", which leaves a little, nor "neither", which speaks of two.
OUTRIGHT = frozenset({"not", "never", "no"})
BEHIND_ANOTHER_NO = frozenset({"longer", "."})
#: Words that announce two things: cut off before them, a quotation says something else ("is neither", "is neither rich nor free").
# no "both": what it sums up was mostly named before
CORRELATIVES = frozenset({"neither", "either"})
#: Determiners and pronouns that deny the clause in which they are the subject or the object.
NEGATIVE_DETERMINERS = frozenset("no none nobody no-one nothing neither".split())
#: Verbs that deny the infinitive, the gerund or the clause that they govern ("failed to appear", "denied meeting him").
NEGATIVE_VERBS = frozenset("deny fail refuse decline neglect avoid refrain abstain stop prevent forbid prohibit bar ban block rule-out reject dispute refute rebut".split())
#: The prepositions by which they govern a gerund; no "by", "for", "after": who avoided jail by feigning illness feigned it.
DENIED_BEHIND = frozenset({"from", "of", "against"})
#: "without meeting them": the gerund is denied.
NEGATIVE_PREPOSITIONS = frozenset("without".split())
# no "lack", "miss", "doubt": what they touch is a thing or a degree, not a clause
# no "only", "few", "little": they narrow and do not deny

#: Adjectives and nouns that deny the infinitive behind them ("was unable to attend", "failure to pass the bill").
NEGATIVE_PREDICATES = frozenset("unable unwilling unlikely failure inability refusal unwillingness reluctance".split())
#: Nouns that, with "no", deny what somebody would mean to do: "no plans to sell", "no intention of selling".
# no "need", "reason", "right": who has none may do it all the same
PURPOSES = frozenset("plan plans intention intentions intent desire wish".split())
#: Verbs whose denial denies what they would let somebody do: "would not allow it to happen".
LETTING = frozenset("allow let permit enable".split())
#: Of the verbs above, those that deny the clause that they govern: "denied that he lied".
DENYING_VERBS = frozenset("deny dispute refute rebut".split())
#: Verbs that stand for what they govern, against those: what one denies another admits, which the two verbs tell.
ADMITTING_VERBS = frozenset("confirm admit acknowledge concede".split())
#: Verbs that leave open what hangs on them: "many have speculated that he lied".
SUPPOSING_VERBS = frozenset("speculate suspect suppose assume imagine wonder presume guess".split())
#: Verbs that tell what somebody holds to be so, wants or dreads: the article stands neither for it nor against it.
# no "say", "insist": whose word it is is known by the utterance; no "know", "realize", "prove": what hangs on them is so
HOLDING_VERBS = frozenset("believe think feel claim contend allege fear worry doubt hope wish pretend expect".split())
#: Nouns that, with "no", deny the clause behind them: "found no evidence that he lied".
EVIDENCE_NOUNS = frozenset("evidence indication indications proof sign signs suggestion truth".split())
#: Nouns before "that": what follows is somebody's word, not the writer's.
CLAIM_NOUNS = frozenset("claim claims accusation accusations allegation allegations assertion charge charges idea notion belief rumor rumors theory fear fears".split())
#: Words beside the negators that deny what they govern; "only" narrows: what it leaves out is denied.
LEAVING_OUT = frozenset({"only", "cannot", "without"})
