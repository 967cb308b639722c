"""Words that stand inside, before or beside names: particles, suffixes, sentence openers, capitalised words that name nobody, pronouns.

Left out on purpose: "St" as a particle (a place far more often), "y" and "e" (they join names only in Spanish and Portuguese surnames that news shortens).
"""

from claimcheck.language.en import word_classes as words
from claimcheck.language.en.calendar import MONTHS, WEEKDAYS
from claimcheck.language.en.modality import MODALS
from claimcheck.language.en.verbs import AUXILIARIES as AUXILIARY_FORMS

#: Lower-case particles inside a person's name.
NAME_PARTICLES = frozenset("de la del der den van von bin ibn al el da dos das di du le ten ter af av zu abu ben".split())

#: Letters for who asks and who answers in a conversation as it was spoken, which look like initials: "A. No."
CONVERSATION_LABELS = frozenset({"Q.", "A."})

#: Suffixes after a person's name.
NAME_SUFFIXES = frozenset("Jr Sr II III IV Esq MD PhD M.D. Ph.D. J.D.".split())

#: Function words and openers that are capitalised only because they open a sentence or a headline.
OPENERS = frozenset(
    """
    a about above according across actually additionally after afterward afterwards again against ago all almost along already also although always am amid amidst among an and another any anyone anything anyway
    apart apparently are around as aside asked at away back based be because been before behind being below beneath beside besides between beyond both but by can certainly clearly consider could currently despite did
    do does don't doing down due during each earlier early either else elsewhere enough especially even eventually ever every everybody everyone everything except exactly
    far few fewer finally first five following for former formerly fortunately four from further furthermore generally given giving had half has have having he hence her here here's hers herself
    him himself his how however i i'd i'll i'm i've if in including indeed initially inside instead into is isn't it it's its itself just last late lately later latest least less let let's like likewise
    long look lots made make making many may maybe me meanwhile might mine more moreover most mostly much must my myself near nearly neither never nevertheless next no nobody none nonetheless nor not nothing
    notably now obviously of off often oh ok okay on once one ones only onto opposite or other others otherwise ought our ours out outside over overall own part past per perhaps please plus possibly previously
    probably rather really recent recently regarding said same saying second see seeing seven several shall she she'd she'll she's should similarly simply since six so some somebody someone something
    sometimes somewhat soon sources speaking specifically still such suddenly sure surely take taken taking ten than thank thanks that that'd that's the their theirs them themselves then there there's therefore these they they'd
    they'll they're they've third this those though three through throughout thus till to today together tomorrow tonight too twice thrice alone toward towards two typically ultimately under underneath undoubtedly
    unfortunately unless unlike until up upon us use used using usually very via want was wasn't we we'd we'll we're we've well were what whatever what's when whenever where whereas wherever
    whether which whichever while who whoever who's whom whose why will with within without won't would wouldn't yes yesterday yet you you'd you'll you're you've your yours yourself both whoever
    asked added born called citing calling facing fearing hoping noting pointing referring responding reporting returning rising running speaking standing starting stopping talking telling thinking trying turning working writing
    top critics supporters opponents police officials analysts experts lawmakers authorities investigators prosecutors residents witnesses republicans democrats voters scientists researchers government
    new old high low good bad big small best better worse worst next nearly dozens hundreds thousands millions billions figures data polls reports results sales shares stocks prices people men women children
    everyone nobody things time times day days week weeks month months year years part much eight nine eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million zero
    breaking exclusive update updated watch video photo photos image images read related share click sign subscribe follow editor editor's note correction opinion analysis story advertisement
    pro anti non pre post- ex that'll it'll who'll didn't doesn't don't can't couldn't shouldn't haven't hasn't hadn't aren't weren't ain't what're whoa wow hey hello hi alas sadly thankfully admittedly
    """.split()
)

#: Names of days and months: they end a run of capitalised words.
# no "May": a name and a verb more often
CALENDAR_WORDS = frozenset(word.capitalize() for word in (MONTHS.keys() | WEEKDAYS.keys()) - {"may"})

#: Capitalised words that name no participant: calendar, creeds, languages, events, titles of nothing.
NAMELESS = CALENDAR_WORDS | frozenset(
    """
    Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays May Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun EST EDT ET PST PDT PT CST CDT GMT UTC AM PM A.M. P.M. a.m. p.m.
    Christmas Easter Thanksgiving Halloween Ramadan Hanukkah Passover Eve Christian Christianity Muslim Islam Islamic Jewish Jew Judaism Catholic Catholicism Protestant Hindu
    Buddhist Sunni Shiite Shia Mormon Evangelical Sikh God Lord Allah Bible Koran Quran Torah Hispanic Latino Latina Caucasian Black White Gypsy
    Internet Web COVID COVID-19 Covid Covid-19 AIDS HIV Ebola Zika DNA TV CEO CFO COO OK PhD MBA U.S.-led Nazi Communist Marxist Medicare Medicaid Obamacare Brexit Watergate Benghazi-gate Twitterverse
    Oscar Oscars Grammy Grammys Emmy Emmys Golden Nobel Pulitzer Olympics Olympic Super Bowl World Cup Cold War Civil II III IV Act Amendment Bill Article Section Title Chapter Proposition Constitution Depression
    President Vice Senator Congressman Congresswoman Representative Governor Mayor Secretary General Attorney Speaker Leader Chairman Chairwoman Chair Minister Prime Premier Chancellor Judge Justice Chief King Queen Prince Princess Pope Ambassador Director Commissioner
    Sheriff Officer Detective Sergeant Captain Lieutenant Colonel Major Admiral Professor Doctor Coach Councilman Father Mother Dad Mom Sir Madam Democrat Democratic Republican Libertarian Conservative Liberal GOP-led
    Mr Mrs Ms Dr I I'm I'd I'll I've O Oh English Spanish Arabic Mandarin Hebrew Latin Hindi Urdu Dutch Inc
    Sen Rep Gov Reps Sens Lt Gen Col Maj Capt Sgt Jr Sr
    North South East West Northern Southern Eastern Western Northwest Southeast Southwest Central
    Independent Capitol Founding Fathers Founders Left Right Million
    """.split()
)

#: Creeds and their followers whose first word is a given name.
CREEDS = frozenset({"Roman Catholic", "Roman Catholics", "Roman Catholicism", "Christian Orthodox", "Christian Democrat", "Christian Democrats"})

#: Third-person pronouns -> (gender, plural); "it" and "its" have the gender "thing".
PRONOUNS = {
    "he": ("male", False),
    "him": ("male", False),
    "his": ("male", False),
    "himself": ("male", False),
    "she": ("female", False),
    "her": ("female", False),
    "hers": ("female", False),
    "herself": ("female", False),
    "they": (None, True),
    "them": (None, True),
    "their": (None, True),
    "theirs": (None, True),
    "themselves": (None, True),
    "it": ("thing", False),
    "its": ("thing", False),
    "itself": ("thing", False),
}

#: Pronouns that own something.
POSSESSIVE_PRONOUNS = words.THIRD_PERSON_POSSESSIVES

#: Pronouns that point back to the subject of their own clause.
REFLEXIVE_PRONOUNS = frozenset({"himself", "herself", "themselves", "itself"})

#: Words that make a name after them an object of a place or a means, not a subject.
PREPOSITIONS = words.PLAIN_PREPOSITIONS | {"to", "after", "before"}

#: Verbs of speech and thought in the forms that follow a speaker, for telling subjects.
SAYING_FORMS = frozenset(
    """
    said says say told tells tell added adds noted notes wrote writes tweeted tweets asked asks argued argues claimed claims stated states announced announces explained explains insisted insists replied
    acknowledged acknowledges admitted admits warned warns suggested suggests continued continues concluded confirmed confirms denied denies declined declines believes believed thinks thought called calls responded recalled reported reports
    """.split()
)

#: Forms of the verbs that do no more than give words to somebody.
PLAIN_SAYING = frozenset("said says saying say told tells tell telling added adds according".split())

#: Words behind a name that are taken for nouns and begin a phrase of their own: "Ada Reed prior to the vote".
TAKEN_FOR_NOUNS = frozenset({"prior", "due"})

#: Auxiliaries that follow a subject.
AUXILIARIES = (AUXILIARY_FORMS.keys() | MODALS.keys()) - {"be", "been", "being", "having"}

#: Past forms without -ed that often follow a subject.
IRREGULAR_PAST_FORMS = frozenset(
    """
    ate became began bought broke brought built came caught chose cut dealt did drew drove fell felt fled flew forgot fought found gave got grew heard held hit hurt kept knew laid led left lent let lost made
    meant met paid put quit ran rose said sang sat saw sent set shook shot shut sold sought spent split spoke spread sprang stole stood strode struck stuck swore swung swept threw took thought told taught went
    woke won wore withdrew wrote
    """.split()
)

#: Pronouns and function words that stand capitalised inside brackets or marks and are no names.
NAMELESS_PRONOUNS = frozenset(
    "i we you he she they it us me my our your their his her its i'm i'll i've i'd we'll we've we're that this what who yes no not the if and but or so".split()
)

#: Prepositions that tell a place from a person of the same name.
LOCATIVE_PREPOSITIONS = frozenset("in at from near across throughout outside inside around".split())

#: Words that begin a noun phrase whose referent is known, whose owner is told, or that is new.
DEFINITE_WORDS = frozenset("the this that these those both".split())
OWNING_WORDS = words.POSSESSIVES
PERSONAL_OWNERS = OWNING_WORDS - {"its"}
INDEFINITE_WORDS = frozenset("a an one another some many several most few other two three four five six seven eight nine ten dozens hundreds thousands all".split())
INDEFINITE_ARTICLES = words.INDEFINITE_ARTICLES

#: Endings that make a name or noun an owner; the last two stand after a plural.
POSSESSIVE_ENDINGS = frozenset({"'s", "’s", "'", "’"})

#: Words that open a clause before the main one.
CLAUSE_OPENERS = words.SENTENCE_SUBORDINATORS | frozenset("after before once despite in with by during following given asked".split())

#: Words that stay small in title case.
SMALL_WORDS_OF_TITLES = frozenset("a an the and but or nor as at by for from in into of off on onto over per to up via vs with is v than over after amid".split())

#: Words after "the" that bring up somebody new ("the first senator").
ORDINALS = frozenset("first second third fourth fifth next last only other youngest oldest latest same average typical".split())

#: Verbs after which "it" stands for nothing, or for the state of things.
EMPTY_IT_VERBS = frozenset(
    "is was 's ’s seems seemed appears appeared takes took remains remained turns turned makes made looks looked sounds sounded feels felt happens happened became becomes came comes means meant".split()
)

#: Capitalised plurals for groups of people.
PEOPLES = frozenset(
    """
    Republicans Democrats Libertarians Independents Conservatives Liberals Americans Christians Muslims Jews Catholics Protestants Evangelicals Mormons Hindus Buddhists Sikhs Sunnis Shiites Hispanics Latinos Latinas
    Blacks Whites Communists Socialists Nazis Kurds Arabs Europeans Africans Asians Yazidis Rohingya Uighurs Uyghurs Roma Hutus Tutsis Houthis
    """.split()
)

#: Words between two names which show that these are no neighbours in one list, with the spaces before or around them.
BREAKING_A_LIST = (" said", " told", " who ", " that ")
