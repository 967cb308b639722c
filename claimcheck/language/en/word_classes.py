"""The closed classes of English words, by the part that they play in a clause; other tables take from here what they need of a class, and say what they leave out."""

INDEFINITE_ARTICLES = frozenset({"a", "an"})
ARTICLES = INDEFINITE_ARTICLES | {"the"}
THIRD_PERSON_POSSESSIVES = frozenset("his her its their".split())
POSSESSIVES = THIRD_PERSON_POSSESSIVES | {"my", "your", "our"}
#: What one writer has between two words where another has nothing, and tells no more by it: "murder of his mother" and "murdering his mother".
# no "by" and no form of "be", which turn round who does it; no "for", "against", "from", "and"
LIGHT_WORDS = THIRD_PERSON_POSSESSIVES | frozenset("of to in on at with that has have had".split())
#: What a phrase for one person or thing begins with: "a mayor", "the mayor", "their mayor".
OPENERS_OF_ONE = ARTICLES | THIRD_PERSON_POSSESSIVES
DETERMINERS = (
    ARTICLES
    | POSSESSIVES
    | frozenset(
        """
    this these those each every either neither no any some all both half several many few much most more such another other what whose
    """.split()
    )
)  # no "that": it opens clauses far more often; the tagger decides
#: Of these, the ones that stand for somebody or something as often: the neighbours decide.
DETERMINERS_OR_PRONOUNS = frozenset("her this these those all some many few both each most several more neither another such what".split())
#: Determiners that may stand alone before a verb which could be a noun: "these plan to go".
LONE_DETERMINERS = frozenset("this these those many some few most several all both".split())

SUBJECT_PRONOUNS = frozenset("i he she we they you it".split())
OBJECT_PRONOUNS = frozenset("me him us them".split())
PRONOUNS = (
    SUBJECT_PRONOUNS
    | OBJECT_PRONOUNS
    | frozenset(
        """
    mine yours hers ours theirs myself yourself himself herself itself ourselves themselves one ones someone somebody anyone anybody
    everyone everybody nobody no-one none nothing something anything everything there others
    """.split()
    )
)
RELATIVES = frozenset(["who", "whom", "which", "whoever", "whichever"])
#: Of the relatives and their kin, those that stand for people.
PERSONAL_RELATIVES = frozenset({"who", "whom", "whose"})
#: Of these, the one to whom something is done.
WHOM = "whom"
#: Words, beside pronouns, to which a contracted verb is joined: "who'll", "there's".
BEFORE_CONTRACTED_VERBS = frozenset({"who", "that", "there", "here", "what"})
#: Of these and of the adverbs, those that own nothing: "'s" behind them is "is" or "has".
BEFORE_CONTRACTED_IS = frozenset({"here", "there", "what", "how"})
#: Subjects behind which a word in -s that no table holds is a verb.
THIRD_PERSON_SUBJECTS = frozenset("he she it who which".split())
#: Subjects whose verb has its base form in the present.
BASE_FORM_SUBJECTS = frozenset("i we you they who which that".split())
#: What may follow an auxiliary whose verb is left out: "they do not anymore", "as it did not last year" (so "it did not last" stays unread).
BEHIND_LONE_AUXILIARIES = frozenset({"anymore", "last"})
COORDINATORS = frozenset("and or but nor & yet".split())
#: Words that open a clause in front of the one that it leans on.
SENTENCE_SUBORDINATORS = frozenset("because although though while when unless if until since as".split())
#: Words that open a clause with a finite verb of its own.
SUBORDINATORS = SENTENCE_SUBORDINATORS | frozenset("whereas whether whenever where wherever why how lest once than so".split())
#: Of these and of the prepositions, the ones that are as often the one as the other: they open a clause only where a subject and a finite verb follow.
SUBORDINATORS_AND_PREPOSITIONS = frozenset("as since than until once so after before".split())
#: Prepositions that a phrase always follows.
# no "to": before a verb it is no preposition; the tagger decides
PLAIN_PREPOSITIONS = frozenset(
    """
    about above across against along alongside amid among amongst around at atop behind below beneath beside besides between beyond by concerning
    considering despite during except excluding following for from given in including inside into like near of off on onto opposite outside over
    pending per regarding through throughout toward towards under underneath unlike upon versus via vs vs. with within without
    """.split()
)
#: Prepositions that open clauses too, or stand alone behind a verb.
OTHER_PREPOSITIONS = frozenset("according after aside before down out past round till up".split())
PREPOSITIONS = PLAIN_PREPOSITIONS | OTHER_PREPOSITIONS
#: What stands between the content words of one phrase: "charged with the murder of his mother", "was arrested by".
# no "and", no modal, no "not", no pronoun: behind these another phrase may begin, or what is told is another
BINDING_WORDS = (PREPOSITIONS - {"without"}) | POSSESSIVES | ARTICLES | frozenset("to s is are was were been has have had".split())
ADVERBS = frozenset(
    """
    again ago ahead almost alone already also altogether always anyway apart away back best better certainly deep early else elsewhere enough even
    ever far fast first forward further furthermore hard hence here however indeed instead just last late later least less likewise long longer duly maybe
    meanwhile moreover nearly nevertheless next nonetheless now nowhere often once only otherwise perhaps please quite rather seldom sometimes
    somewhat soon still then therefore thus today together tomorrow tonight too twice very well yesterday yet merely simply thereby abroad overseas
    overnight online
    """.split()
)
#: Adjectives that no ending shows.
ADJECTIVES = frozenset(
    """
    able bad big black blue broad central certain chief clear close cold common cruel dark dead deep different difficult due earlier eager early easy
    eligible entire evil extra fair false federal final fine foreign former free fresh full general global good great green guilty happy hard heavy
    high huge human ill important joint keen key large late later latter legal likely little local long low mad main major minor modest narrow
    national new nice next old only open own past poor present pretty private proper public quick rare ready real recent red republican rich right sad
    safe same senior separate serious severe sharp short sick similar simple single slow small smart soft sole special steep strange strict strong
    subject sure sweet tall thick thin tight tiny top tough true ugly unable unclear unlikely upset urgent vast warm weak wealthy white whole wide
    wild willing wise worse worst worth wrong young first second third last political social financial presidential electoral racial sexual physical medical criminal international environmental
    fundamental additional initial essential controversial commercial judicial congressional economic undocumented unarmed unprecedented confident important significant glad proud afraid aware famous prominent independent violent silent absent present recent
    """.split()
)
#: Adjectives and openers of clauses that are adverbs where a verb follows, and a subject or an auxiliary stands before: "later told", "was first reported".
ADVERBS_BEFORE_A_VERB = frozenset("first last later earlier long only once next".split())
#: Endings that show the class of a word that no table holds.
ADJECTIVE_ENDINGS = ("ous", "ful", "ive", "able", "ible", "less", "ic", "ical", "ish", "ary", "ional", "ental", "ular")
NOT_ADJECTIVES = frozenset(
    """
    traffic public topic critic clinic music republic pandemic fabric logic panic plastic mechanic arctic epidemic attic picnic fic mosaic academic
    executive representative initiative detective relative directive incentive motive archive alternative native narrative perspective objective
    vegetable table constable cable dish fish wish polish english british spanish secretary january february library salary military territory
    commentary primary summary boundary dictionary documentary anniversary missionary adversary judiciary
    """.split()
)
NOT_ADVERBS = frozenset(
    """
    family italy july reply supply ally rally assembly monopoly anomaly homily jelly belly bully lily tally fly ugly early friendly daily weekly
    monthly likely
    """.split()
)
NOT_PARTICIPLES = frozenset("hundred naked sacred wicked indeed speed seed need feed breed deed weed hatred united".split())
NOT_GERUNDS = frozenset(
    """
    king ring thing nothing something anything everything spring string wing building evening morning during being ceiling sterling wedding shilling
    sibling darling sting sling pudding offspring housing funding clothing
    """.split()
)
