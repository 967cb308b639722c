"""The words with which somebody is quoted as calling something by a word or two: "called it a “folly”", "the plan is “reckless”"."""

#: Verbs of calling; whom or what they call so stands between them and the quotation.
CALLING = frozenset("call called calling calls dub dubbed dubbing dubs brand branded branding brands label labeled labelled labeling labelling labels".split())

#: Verbs of describing, for which "as" stands before the quotation.
# no "use": what it uses as a word is not what anything is called
DESCRIBING_AS = frozenset(
    """
    describe described describes describing refer referred referring refers denounce denounced denounces denouncing dismiss dismissed dismisses dismissing
    deride derided derides deriding characterize characterized characterizes characterizing portray portrayed portrays portraying
    """.split()
)

#: Verbs that say what their subject is.
BEING = frozenset("is are was were be been being felt feel feels".split())

#: Subjects of a quoted sentence that says no more than what somebody or something is: "He is reckless."
SUBJECTS = frozenset("it he she they that this you".split())

#: What may stand between the verb and the word, beside an article, which makes a noun of it: "he is so very reckless".
DEGREES = frozenset("so very too just really quite totally completely absolutely truly".split())

#: Pronouns that tell one person, and by which of them the person goes.
PERSONS = {"he": "he", "him": "he", "she": "she", "her": "she"}
