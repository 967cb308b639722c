"""The words that say that a figure is not known: "the cost was unclear", "the number of the injured was not released"."""

#: Nouns of what has a figure; with "money" those whose figure is a sum.
MEASURED = {
    "cost": "money",
    "costs": "money",
    "price": "money",
    "value": "money",
    "amount": "money",
    "sum": "money",
    "salary": "money",
    "fee": "money",
    "ransom": "money",
    "bail": "money",
    "number": "count",
    "toll": "count",
    "total": "count",
    "age": "years of age",
}

#: Verbs that join such a noun to what follows.
JOINING = ("is", "are", "was", "were", "remains", "remained", "remain")

#: What it is, where nobody knows it or tells it.
UNKNOWN = ("unclear", "unknown", "uncertain", "undisclosed", "unspecified")
NOT_YET = ("clear", "known", "disclosed", "released", "available", "announced", "determined", "given", "specified", "revealed")
#: What may stand between "not" and such a word: "has not yet been released".
STILL_NOT = ("yet", "immediately", "been")

#: Before "how many": nobody tells it.
NOT_TOLD = ("did not say", "did not know", "would not say", "could not say", "declined to say", "refused to say", "didn't say", "didn’t say", "wouldn't say", "wouldn’t say")
