"""What happens once to somebody or something, so that two articles cannot both be right who give it two times."""

#: Deeds that somebody does once, by what they are; lemmas as `Event.lemma` gives them.
# no "win", "win office", "announce", "arrive", "meet", "testify": they are done again and again
DONE_ONCE = {
    "death": "die perish",
    "wedding": "marry wed wedding",
    "departure": "resign quit retire depart leave",
    "disappearance": "disappear vanish",
    "graduation": "graduate",
    "surrender": "surrender",
    "divorce": "divorce",
}

#: What is done to somebody or something once.
# no "elect", "appoint": some people are more than once
UNDERGONE_ONCE = {
    "birth": "bear",
    "death": "kill murder assassinate slay execute",
    "burial": "bury",
    "wedding": "marry",
    "swearing-in": "swear inaugurate",
    "founding": "found establish incorporate",
    "baptism": "baptize christen",
    "demolition": "demolish",
    "departure": "fire dismiss oust sack",
}

#: What is done to somebody once in a matter: again, if at all, in another matter and another month.
# no "shoot", "hurt": they are done to many at once; no "hear", "question": again and again
UNDERGONE_SELDOM = {
    "arrest": "arrest detain apprehend",
    "indictment": "indict",
    "charge": "charge",
    "conviction": "convict",
    "acquittal": "acquit",
    "sentencing": "sentence",
    "extradition": "extradite deport",
}
#: Verbs that mean one of these only with the words right behind them: of each, these words and the verb that it then is.
WITH_MORE = {"take": {"into custody": "arrest"}, "step": {"down": "resign", "aside": "resign"}}

#: Verbs that tell a departure from a post only with what is left: nobody is said to have left a room for good.
LEAVING = frozenset({"leave", "depart"})
#: What such posts are, or who gives them.
POSTS_LEFT = frozenset(
    """
    administration government cabinet office post job position role seat ministry agency department bureau company firm party board bank network newspaper club team
    university force service house senate congress parliament white pentagon council commission
    """.split()
)
#: Before and behind a time, that lead to somewhere: "left on Monday for Rome".
LEADING_AWAY = frozenset({"for"})
#: Before a time that is no more than the latest: "had vanished by 1958".
AT_LATEST = frozenset({"by", "before"})
