"""Words beside a name or a noun for somebody: they tell where its phrase begins and ends, and how it stands in its clause."""

#: Words between which one clause ends and another begins.
CLAUSE_BOUNDS = frozenset("and that who but to because if when while before after as".split())
#: Words right before a name that is the subject of the clause which they open.
SUBJECT_OPENERS = frozenset("that and but when while because if as after before since until although though whether so or where".split())
#: Words that join a clause to the one before, whose subject a pronoun behind them mostly takes up: "Roe left, but he said".
JOINED_CLAUSE_OPENERS = frozenset("and but or yet then also".split())
#: Words that open a clause before the main one, whose subject a pronoun there mostly takes up: "When Roe left, he said".
LEANING_CLAUSE_OPENERS = frozenset("because although though while when if since as after before once whenever".split())
#: Adverbs between a subject and its verb.
ADVERBS_BEFORE_VERBS = frozenset("also even later then never still once again both too".split())
#: Participles with which a sentence opens whose subject was asked something.
OPENS_WITH_A_QUESTION = frozenset("asked pressed questioned".split())
#: Words right before the subject of a clause that leans on a noun: "the day that Roe left".
RELATIVE_WORDS = frozenset("that which whom whose where when".split())
#: Words behind a name that stands in a list.
LIST_LINKS = frozenset({"and", "or"})
#: Verbs of telling that often stand before whoever tells: "said Ana Reed".
INVERTED_SAYING = frozenset("said says added wrote asked replied".split())

#: Words that may open the description of a role although most names begin behind them: "his former adviser", "then governor".
DESCRIPTION_OPENERS = frozenset("a an the his her their its our my former then one".split())
#: Words behind the noun of a role that complete it: "adviser to the mayor".
ROLE_COMPLEMENTS = frozenset("of for to at in with on from and who".split())
#: Words behind a described role that go on about its bearer, and open no clause of somebody else.
GOES_ON_ABOUT_A_ROLE = frozenset("who which that whose where and".split())
#: Words that end what completes a role.
ENDS_A_ROLE = frozenset("who which that whose where when but as after before".split())
#: Words behind a name and a comma, before "is" or "was" and a role: "Reed, who is the chairman".
BEFORE_A_ROLE = frozenset({"who", "now", "currently"})
#: Endings of words that stand before a noun for a role and are no part of the title.
NO_TITLE_ENDINGS = ("ed", "ing", "ly", "ses", "tes", "kes", "ves")
#: Words before a verb, which then is no part of a title: "to challenge incumbent Ana Reed".
BEFORE_VERBS = frozenset("to who which that i we you".split())

#: Words inside a name that link it to what is whose: "Department of Labor".
NAME_LINKS = frozenset({"of", "for", "on"})
#: Words that join the two halves of a name: "Smith & Day".
NAME_JOINTS = frozenset({"&", "and"})
#: Words inside names by which no two differ: "the Day and Smith Company", "Day & Smith".
EMPTY_IN_NAMES = NAME_JOINTS | {"the"}
#: Links inside the name of an office that a description tells, with its article: "Department of the Interior".
DESCRIBED_NAME_LINKS = NAME_LINKS | EMPTY_IN_NAMES
#: Words inside what an office is of, with capitals or not: "Secretary of Housing and the Interior".
FIELD_LINKS = frozenset({"the", "and", "of"})

#: Second halves of compounds that only qualify what follows.
ADJECTIVE_TAILS = frozenset("era led based style backed run like wide area born owned allied bound made only friendly inspired free first sized level".split())
#: Openers of sentences that also qualify a noun ("the former mayor").
ATTRIBUTIVE_OPENERS = frozenset("former new top second first third old good best last big high late own".split())
#: Endings of adjectives that may stand before a noun for somebody without an article.
QUALIFYING_ENDINGS = ("al", "ic", "ish", "ous", "ive", "an", "ary", "ese", "ional", "ern", "less", "ful", "ian", "ime")
#: Endings of words behind a noun that are no noun which it could qualify.
VERBAL_ENDINGS = ("ed", "ly", "ing")
#: Endings of capitalised adjectives in a description that are no name of a body.
DESCRIBING_ENDINGS = ("al", "ic", "ous", "ist", "ary")
#: Endings of capitalised words in a description that are no part of such a name either.
PRAISING_ENDINGS = ("ly", "ive", "-selling", "-winning", "-time")
