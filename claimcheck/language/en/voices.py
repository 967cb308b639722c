"""Words at the head of a phrase for whoever or whatever says something, beside the nouns for people, bodies and documents in `titles`."""

#: Things that hold words: what one of them says is read, heard or seen in it.
SPEAKING_THINGS = frozenset(
    """
    account act ad advertisement advisory agreement amendment announcement answer argument book brief broadcast budget caption chapter clause clip code comment contract copy count
    declaration definition description disclosure draft endorsement entry episode essay evidence excerpt file film flyer footage form guideline headline index info
    information interview invitation investigation ledger legislation list lyric measure message missive news note notebook number obituary page pamphlet passage photo photograph picture
    plan pledge poem polling posting poster proclamation profile projection proposal provision quote recording release remark reply reporting request research resolution response result return review
    rule script sentence sign slide slogan song speech spot statement story study tape television testimony text theory title transcript video voice-over voiceover will wording words writing
    ads audio average guidance guidelines law mail minutes pitch platform program prospectus radio ranking record rules suit tv version voicemail
    """.split()
)

#: Nouns for people beside those of `titles`, which tell what somebody does or is: "a source", "one user".
SPEAKING_PEOPLE = frozenset(
    """
    source person persons individual individuals user users reader readers viewer listener attendee attendees backer backers proponent proponents staffer staffers insider insiders
    questioner respondent respondents dissenter operative operatives commander tycoon giant environmentalist environmentalists public electorate audience crowd community
    couple generation member members partner partners voice voices caucus-goer caucus-goers fan fans camp camps
    """.split()
)

#: Words that stand for people, or for a body, whom nothing names: "some say", "the other side said".
SPEAKING_QUANTIFIERS = frozenset(
    """
    some others many most few several both all everyone everybody someone somebody anyone anybody nobody none one another two three four five six seven eight nine
    ten dozens scores hundreds thousands millions percent majority minority number group handful coalition chorus host those we i you they he she it
    bloc camp team committee nation country state town city world side sides tabloid
    """.split()
)

#: Parts of people who are counted, told of whom: "half of the voters"; "half" alone is as often no phrase.
PARTS = frozenset("half third thirds quarter quarters three-quarters two-thirds dozen majorities slice array fifth tenth".split())

#: Those of them that a description follows: "those briefed on the plan".
THOSE = frozenset({"those", "others", "everyone", "anyone"})

#: Endings of nouns for those who do something: "auditor", "dentist".
# no "er", "or": matters, powers and furors
AGENT_ENDINGS = ("ator", "ian", "ist", "itor")

#: Words that open no phrase for anybody: a clause, a phrase of time or place, half a sentence.
UNSAID_OPENINGS = frozenset("at in on by from with without during after before until when where while why how because if although though ahead asked instead however meanwhile".split())
