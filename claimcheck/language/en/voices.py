"""Words at the head of a phrase for whoever or whatever says something, beside the nouns for people, bodies and documents in `titles`."""

#: Things that hold words: what one of them says is read, heard or seen in it.
SPEAKING_THINGS = frozenset(
    """
    account act ad ads advertisement advisory agreement amendment announcement answer argument audio average book brief broadcast budget caption chapter
    clause clip code comment contract copy count declaration definition description disclosure draft endorsement entry episode essay evidence excerpt file
    film flyer footage form guidance guideline headline index info information interview investigation invitation law ledger legislation list lyric mail
    measure message minutes missive news note notebook number obituary page pamphlet passage photo photograph picture pitch plan platform pledge poem
    polling poster posting proclamation profile program projection proposal prospectus provision quote radio ranking record recording release remark reply
    reporting request research resolution response result return review rule script sentence sign slide slogan song speech spot story tape television text
    theory title tv version video voice-over voicemail voiceover will wording words writing
    """.split()
)

#: Nouns for people beside those of `titles`, which tell what somebody does or is: "a source", "one user".
SPEAKING_PEOPLE = frozenset(
    """
    audience backer backers camp camps caucus-goer caucus-goers community couple crowd dissenter electorate fan fans generation giant individual
    individuals listener member partner partners person persons proponent proponents public questioner reader respondent respondents source staffer user
    viewer voice voices
    """.split()
)

#: Words that stand for people, or for a body, whom nothing names: "some say", "the other side said".
SPEAKING_QUANTIFIERS = frozenset(
    """
    some others many most few several both all everyone everybody someone somebody anyone anybody nobody none one another two three four five six seven eight nine
    ten dozens scores hundreds thousands millions percent majority minority handful chorus host those we i you they he she it
    nation country state town city world side sides tabloid
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
