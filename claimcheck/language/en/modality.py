"""Words that tell how surely something is put: planned, possible, required, alleged, conditional, asked."""

#: Modal auxiliary ─► the modality of the verb that follows; None leaves it asserted.
MODALS = {
    "will": "planned", "shall": "planned", "would": "planned", "'ll": "planned", "won't": "planned", "wouldn't": "planned", "'d": "planned",
    "may": "possible", "might": "possible", "could": "possible", "can": "possible", "cannot": "possible", "can't": "possible", "couldn't": "possible",
    "mightn't": "possible", "must": "required", "should": "required", "ought": "required", "shouldn't": "required", "mustn't": "required", "needn't": "required",
    "shan't": "planned", "wo": "planned", "ca": "possible",
}  # fmt: skip

#: What may stand between a modal verb or a "not" and the word that it bears on: "will not have been closed", "not even one".
BEFORE_BORNE_ON = frozenset("be been being have has had having is are was were do does did to now once again only even ever also just still one any".split())

#: Verbs whose infinitive is not (yet) so: "plans to meet", "is expected to vote".
INFINITIVE_CUES = {
    "plan": "planned", "expect": "planned", "intend": "planned", "hope": "planned", "aim": "planned", "vow": "planned", "pledge": "planned", "promise": "planned",
    "schedule": "planned", "prepare": "planned", "propose": "planned", "agree": "planned", "decide": "planned", "want": "planned", "seek": "planned",
    "set": "planned", "slate": "planned", "go": "planned", "threaten": "planned", "offer": "planned", "choose": "planned", "opt": "planned", "try": "planned",
    "attempt": "planned", "wish": "planned", "ask": "planned", "urge": "planned", "invite": "planned", "look": "planned", "move": "planned", "consider": "possible",
    "order": "required", "require": "required", "force": "required", "oblige": "required", "need": "required", "have": "required", "tell": "required",
    "demand": "required", "allege": "alleged", "accuse": "alleged", "suspect": "alleged", "charge": "alleged", "report": "alleged", "rumor": "alleged",
    "believe": "alleged", "appear": "possible", "seem": "possible", "claim": "alleged", "be": "planned", "say": "alleged", "think": "alleged", "allow": "possible",
}  # fmt: skip

#: Adjectives and nouns before an infinitive: "is likely to", "plans to" (the noun), "ready to".
PREDICATE_CUES = {
    "likely": "possible", "unlikely": "possible", "able": "possible", "unable": "possible", "unwilling": "planned", "ready": "planned", "due": "planned", "set": "planned", "poised": "planned",
    "willing": "possible", "eager": "planned", "about": "planned", "supposed": "required", "scheduled": "planned", "free": "possible", "plan": "planned",
    "plans": "planned", "proposal": "planned", "effort": "planned", "efforts": "planned", "attempt": "planned", "attempts": "planned", "bid": "planned",
    "intention": "planned", "decision": "planned", "promise": "planned", "vow": "planned", "pledge": "planned", "chance": "possible", "ability": "possible",
    "failure": "asserted", "refusal": "asserted", "inability": "asserted",
}  # fmt: skip

#: Verbs that carry their subject over to the infinitive, so that the infinitive is what the clause is about.
RAISING = frozenset(
    """
    expect plan schedule set slate intend begin start continue appear seem happen fail try manage go use prepare decline refuse hope tend help get
    """.split()
)

#: Verbs of accusing: what follows in "of ...ing" is alleged.
ACCUSING = frozenset(["accuse", "suspect", "charge", "indict"])

#: Nouns before "that": what follows is no more than possible.
POSSIBILITY_NOUNS = frozenset("possibility likelihood chance prospect risk danger odds".split())

#: Adverbs over a whole clause.
ADVERB_CUES = {
    "allegedly": "alleged", "reportedly": "alleged", "purportedly": "alleged", "supposedly": "alleged", "apparently": "possible", "maybe": "possible",
    "perhaps": "possible", "possibly": "possible", "probably": "possible", "likely": "possible", "presumably": "possible", "potentially": "possible",
}  # fmt: skip

#: Subordinators that make their clause a condition.
CONDITIONS = frozenset(["if", "unless", "whether", "lest"])

#: Of these, those that tie what they hang on to a condition, unless a verb before them asks; and all words by which a sentence may do so.
DECIDING = frozenset("decide determine ask see know wonder consider check say tell find learn question discuss doubt examine".split())
TYING = frozenset({"if", "unless"})
#: Before "if", what makes it no condition: "even if it rains", "as if they had not enough of it".
UNTYING = frozenset({"even", "as"})
CONDITIONAL_WORDS = TYING | frozenset("whether until without provided conditional condition otherwise should except".split())
#: What opens the reserve under which something is promised or said: cut off, the rest says more.
# no "because", "when", "after": they tell of the same deed, and no reserve
RESERVING = TYING | frozenset("until without except provided".split())
#: Of the conditional words, those that ask.
ASKING = frozenset({"whether"})

#: What opens a question that a verb of telling governs: "has not said how she will vote".
# no "when", "where", "if": they open other clauses far more often
ASKED = frozenset("how whether why what who which".split())

#: What opens a clause whose deed, told in the past, need not have been done: "until service was restored".
BEFOREHAND = frozenset({"before", "until", "till"})

#: Words by which a report sets a deed apart from an earlier or a later one of its kind: "further sanctions", "were previously required".
# no "new", "second": a second term is one term; no "later", "soon": they tell when
SETTING_APART = frozenset("further more additional another again previously formerly earlier originally initially once next".split())

#: Words before a noun or a verb by which a writer does not stand for it.
# no "apparent", "reported", "possible": they say that nobody knows yet; no "accused": it names whom a court tries
SUSPECTING = frozenset("alleged allegedly suspected purported purportedly".split())

#: Words in a sentence that make what it tells somebody's word or a mere case, whichever part of it they govern.
# no "may": it is a month
UNSURE = frozenset(
    """
    alleged allegedly alleges allege allegation allegations alleging accused accuse accuses accusing accusation accusations claim claims claimed claiming suspect
    suspected suspects suspicion charged charges charge assertion assertions purported purportedly apparent apparently reportedly reported supposedly possible
    possibly might could would if whether any say says said saying told according believe believed believes think thought
    """.split()
)

#: Modals whose deed hangs on something else: it is neither planned nor under way.
WOULD = "would"
#: Verbs behind which "would" is what somebody said will be.
SAYING_AHEAD = frozenset("say tell add announce".split())
HANGING = frozenset({WOULD, "can", "could"})
