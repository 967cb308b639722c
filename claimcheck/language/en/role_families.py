"""Offices and posts by the words that name them, and which of them one person cannot hold at one time.

Left out on purpose: "leader" alone, "official", "lawmaker", "politician", "candidate", "nominee", "member", "founder", "author", "host", "critic" and their like, which
go with any office; "general", "colonel" and other ranks, which are titles for life; party adjectives; "aide", which newsrooms use for any post close to
somebody in power; "minister" alone, who may be a pastor.
"""

from claimcheck.language.en import word_classes as words

_DISTRICT_ATTORNEYS = (
    *("district attorney", "prosecuting attorney", "city attorney", "county attorney"),
    *("state's attorney", "state’s attorney", "commonwealth's attorney", "commonwealth’s attorney"),
)
_FEDERAL_PROSECUTORS = ("u.s. attorney", "us attorney", "united states attorney")

#: Public offices, each with every word for it: nobody holds two of them at one time.
PUBLIC_OFFICES = {
    "president": ("president",),
    "vice president": ("vice president", "vice-president"),
    "prime minister": ("prime minister", "premier"),
    "deputy prime minister": ("deputy prime minister", "deputy premier", "vice premier"),
    "chancellor": ("chancellor",),
    "chief minister": ("chief minister",),
    "opposition leader": ("opposition leader", "leader of the opposition"),
    "senator": ("senator", "sen"),
    "representative": ("representative", "rep", "congressman", "congresswoman", "congressperson"),
    "governor": ("governor", "gov"),
    "lieutenant governor": ("lieutenant governor", "lt gov", "lt governor", "lt. gov", "lt. governor"),
    "mayor": ("mayor",),
    "council member": ("council member", "councilmember", "councilman", "councilwoman", "alderman", "alderwoman"),  # no "councillor", who may be mayor in Britain
    "city manager": ("city manager", "town manager", "county manager", "village manager", "city administrator", "town administrator", "county administrator"),
    "sheriff": ("sheriff",),
    "secretary of state": ("secretary of state",),
    "secretary": ("secretary",),
    "deputy secretary": ("deputy secretary",),
    "ambassador": ("ambassador",),
    "consul general": ("consul general", "consul-general", "consul"),
    "attorney general": ("attorney general", "attorney-general"),
    "deputy attorney general": ("deputy attorney general",),
    "assistant attorney general": ("assistant attorney general",),
    "solicitor general": ("solicitor general", "solicitor-general"),
    "deputy solicitor general": ("deputy solicitor general",),
    "surgeon general": ("surgeon general",),
    "governor general": ("governor general", "governor-general"),
    "chief of staff": ("chief of staff",),
    "chief justice": ("chief justice",),
    "inspector general": ("inspector general", "inspector-general"),
    "auditor general": ("auditor general", "auditor-general"),
    "district attorney": _DISTRICT_ATTORNEYS,
    "federal prosecutor": _FEDERAL_PROSECUTORS,
    "police chief": ("police chief", "chief of police"),
    "fire chief": ("fire chief",),
    "first lady": ("first lady",),
}

#: What ministers and secretaries are for -> the words for it; each makes two offices, the "health minister" and the "health secretary".
PORTFOLIOS = {
    "agriculture": ("agriculture",),
    "aviation": ("aviation", "civil aviation"),
    "commerce": ("commerce",),
    "culture": ("culture",),
    "defense": ("defense", "defence"),
    "economy": ("economy", "economic affairs"),
    "education": ("education",),
    "energy": ("energy",),
    "environment": ("environment",),
    "finance": ("finance",),
    "foreign": ("foreign", "foreign affairs", "external affairs"),
    "health": ("health", "health and human services"),
    "home": ("home", "home affairs"),
    "homeland security": ("homeland security",),
    "housing": ("housing", "housing and urban development"),
    "immigration": ("immigration",),
    "industry": ("industry",),
    "information": ("information",),
    "interior": ("interior", "internal affairs"),
    "justice": ("justice",),
    "labor": ("labor", "labour", "employment"),
    "oil": ("oil", "petroleum"),
    "police": ("police",),
    "railways": ("railways", "railway"),
    "roads": ("roads", "highways"),
    "fisheries": ("fisheries",),
    "forests": ("forests", "forestry"),
    "mines": ("mines", "mining"),
    "planning": ("planning",),
    "public works": ("public works",),
    "communications": ("communications",),
    "communities": ("communities",),
    "business": ("business",),
    "climate": ("climate", "climate change"),
    "technology": ("technology",),
    "youth": ("youth",),
    "science": ("science",),
    "social services": ("social services",),
    "sports": ("sports", "sport"),
    "tourism": ("tourism",),
    "trade": ("trade",),
    "transport": ("transport", "transportation"),
    "treasury": ("treasury",),
    "veterans affairs": ("veterans affairs",),
    "water": ("water",),
}

#: What one who is minister may be as well: "Senator Lund, the foreign minister"; and what one may be who leads an opposition, which is no office in most countries.
SEATS_OF_CABINETS = frozenset({"senator", "representative", "deputy prime minister"})
SEATS_OF_OPPOSITIONS = frozenset({"senator", "representative", "mayor", "governor"})
OPPOSITION = "opposition leader"
#: Between two things that one minister is for.
JOINING_PORTFOLIOS = ("and", "&")

#: Posts that lead a chamber of parliament or a party in it.
CHAMBER_POSTS = {
    "speaker": ("speaker",),
    "majority leader": ("majority leader",),
    "minority leader": ("minority leader",),
    "majority whip": ("majority whip",),
    "minority whip": ("minority whip",),
    "leader": ("democratic leader", "republican leader"),
    "whip": ("whip",),
    "president pro tem": ("president pro tem", "president pro tempore"),
}

#: Posts in an organization, a campaign, a company or somebody's service. One person may hold two, so that two of them are told differently and no more.
POSTS = {
    "president": ("president",),
    "vice president": ("vice president", "vice-president"),
    "chair": ("chairman", "chairwoman", "chair", "chairperson"),
    "vice chair": ("vice chairman", "vice chairwoman", "vice chair", "co-chairman", "co-chairwoman", "co-chair", "deputy chairman"),
    "deputy mayor": ("deputy mayor", "vice mayor", "mayor pro tem", "mayor pro tempore"),  # no public office: it is a council member's
    "treasurer": ("treasurer",),
    "comptroller": ("comptroller", "controller"),
    "auditor": ("auditor",),
    "town clerk": ("town clerk", "city clerk", "county clerk", "village clerk"),
    "secretary general": ("secretary general", "secretary-general"),
    "deputy secretary general": ("deputy secretary general", "deputy secretary-general"),
    "chief executive": ("chief executive", "chief executive officer", "ceo"),
    "chief financial officer": ("chief financial officer", "cfo"),
    "chief operating officer": ("chief operating officer", "coo"),
    "chief medical officer": ("chief medical officer",),
    "chief technology officer": ("chief technology officer", "cto"),
    "chief information officer": ("chief information officer", "cio"),
    "chief marketing officer": ("chief marketing officer",),
    "chief economist": ("chief economist",),
    "executive director": ("executive director",),
    "managing director": ("managing director",),
    "director": ("director",),
    "deputy director": ("deputy director", "assistant director", "associate director"),
    "communications director": ("communications director", "director of communications"),
    "political director": ("political director",),
    "campaign manager": ("campaign manager",),
    "spokesperson": ("spokesman", "spokeswoman", "spokesperson", "press secretary", "press officer"),
    "adviser": ("adviser", "advisor", "counselor", "strategist"),
    "lawyer": ("lawyer", "attorney", "counsel", "solicitor", "barrister"),
    "general counsel": ("general counsel",),
    "special counsel": ("special counsel", "independent counsel"),
    "special prosecutor": ("special prosecutor",),
    "prosecutor": ("prosecutor",),
    "district attorney": _DISTRICT_ATTORNEYS,
    "federal prosecutor": _FEDERAL_PROSECUTORS,
    "chief of staff": ("chief of staff",),
    "deputy chief of staff": ("deputy chief of staff",),
    "editor": ("editor", "editor in chief", "editor-in-chief"),
}

#: Posts that are loosely said of one another: a speaker leads a party too, and those who prosecute are made special prosecutors and counsels.
LOOSELY_ONE = frozenset(
    map(
        frozenset,
        (
            *(("leader", "speaker"), ("prosecutor", "district attorney"), ("special prosecutor", "district attorney")),
            *(("special prosecutor", "federal prosecutor"), ("special counsel", "federal prosecutor"), ("lawyer", "general counsel")),
            *(("council member", "president"), ("council member", "vice president")),  # of the council
            *(("chancellor", "finance minister"), ("foreign secretary", "foreign minister"), ("home secretary", "home minister")),
            *(("home secretary", "interior minister"), ("home minister", "interior minister"), ("treasury secretary", "finance minister")),
            *(("defense secretary", "defense minister"), ("health secretary", "health minister"), ("interior secretary", "interior minister")),
        ),
    )
)

#: Who heads a country, or a body of those below.
PRESIDENTS = frozenset({"president", "vice president"})
#: Bodies over which people preside beside an office, or without any.
PRESIDED_OVER = frozenset(
    """
    academy alliance association associates bank board brotherhood chamber charity church club coalition college company conference corporation federation
    fellowship firm foundation fund group guild hospital inc institute institution league network organisation organization school society team trust union
    universities university
    """.split()
)

#: Words that make of an office another one, below it.
DEPUTIES = frozenset({"vice", "vice-president", "deputy", "assistant", "lieutenant"})

#: Words that say that an office is no longer held.
FORMER_WORDS = frozenset({"former", "formerly", "ex", "onetime", "one-time", "retired", "late", "then"})

#: Words before a participle that say that an office is held only since then: "the newly confirmed secretary", who was a senator the week before.
FRESH_WORDS = frozenset({"freshly", "just", "newly"})

#: Words that say that an office is not held yet, or only sought.
PROSPECTIVE_WORDS = frozenset({"elect", "designate", "to-be", "candidate", "nominee", "hopeful", "contender", "aspirant", "front-runner", "frontrunner"})

#: Words with which a description in apposition goes on, past the office that it names ("the envoy appointed to lead the talks").
DESCRIBING_WORDS = frozenset("who whose that which appointed named elected chosen hired leading overseeing representing investigating charged tasked".split())

#: Words that stand before an office and tell its rank or its time, so that two offices which share them need not be one post told in two ways.
RANK_WORDS = frozenset(
    """
    a an the first second third new old top chief senior junior deputy assistant associate vice former then ex acting interim prime special general executive
    managing outgoing incoming longtime u.s. us american national federal state republican democratic gop conservative liberal and or
    """.split()
)

#: Words before "as the mayor" which say that somebody held or left the office; without the article "as mayor" says so alone.
SERVING_WORDS = frozenset(
    "serve serves served serving work works worked working resign resigns resigned resigning down tenure term terms stint time job role post position".split()
)

#: Words shortly before "as mayor" which make it a wish, a likeness or somebody else's judgement, or tell how long it was.
SEEKING_WORDS = frozenset(
    """
    would will could should might may if wants want hopes hope run runs running ran bid bids nominate nominates nominated nomination nominee elect elected pick
    picks picked choose chose chosen consider considers considered seek seeks sought such same well much far soon long just not known regard regards regarded
    see sees saw seen portray portrays portrayed treat treats treated view views viewed describe describes described depict depicts depicted qualified
    unqualified replace replaces replaced succeed succeeds succeeded endorse endorses endorsed confirm confirmed mentioned touted floated
    years months decades
    """.split()
)

#: The chamber in the title of one who leads it or a party in it -> the office of all who sit there ("House Minority Leader").
SEATS = {"house": "representative", "senate": "senator"}

#: The words for such leaders.
CHAMBER_LEADERS = ("leader", "whip", "speaker")

#: Offices and posts of which a state, a chamber, a body or a company has one holder at a time.
LONE_POSTS = frozenset(
    """
    president|vice president|prime minister|chancellor|foreign minister|governor|lieutenant governor|mayor|sheriff|secretary of state|attorney general
    solicitor general|surgeon general|chief of staff|chief justice|first lady|speaker|president pro tem|majority leader|minority leader|majority whip|minority whip|chair
    treasurer|secretary general|chief executive|chief financial officer|chief operating officer|executive director|communications director
    political director|campaign manager|general counsel|special counsel|special prosecutor
    """.strip().replace("\n    ", "|").split("|")
)

#: Those of which an article speaks without saying of what country: there is one. No presidents, first ladies, ministers
#: and secretaries: articles name those before too, and those of other countries.
NATIONAL_POSTS = frozenset({"attorney general", "chief justice", "solicitor general", "surgeon general", "special counsel", "special prosecutor"})

#: Those of which readers know the holders without being told: "Brandt" alone may be the president of any time.
KNOWN_TO_ALL = frozenset({"president", "vice president", "prime minister", "chancellor"})

#: Officers whom articles let speak on any case without a name, beside whoever else is in it.
OFFICERS_ON_CASES = frozenset({"sheriff", "police chief", "fire chief", "district attorney", "federal prosecutor", "inspector general"})

#: Words in a title that say that somebody is about to take or to leave it, or stands in for another.
TRANSITION_WORDS = frozenset("incoming outgoing acting interim next future new would-be longtime elect then regional local assistant deputy co".split())

#: Among whom somebody is first -> the words for it.
RANKED_AMONG = {"world": ("world", "globe"), "country": ("country", "nation"), "state": ("state",), "city": ("city",), "region": ("region",), "industry": ("industry",)}

#: By what somebody is first -> the words for it. No "first", "last", "only", "best", "highest": what one is by them is an event or an opinion.
SUPERLATIVES = {
    "largest": ("largest", "biggest"),
    "leading": ("leading", "foremost", "top", "most prominent", "most influential", "most powerful"),
    "oldest": ("oldest",),
    "richest": ("richest", "wealthiest"),
    "busiest": ("busiest",),
    "smallest": ("smallest",),
    "second-largest": ("second-largest", "second largest", "second-biggest", "second biggest"),
    "third-largest": ("third-largest", "third largest", "third-biggest", "third biggest"),
}

#: Sides of a chamber, which stand in the titles of its leaders ("House Minority Leader").
CHAMBER_SIDES = frozenset({"majority", "minority"})

#: Words in titles for a whole country and its government: they tell no body and no place from another.
NATIONWIDE = frozenset({"us", "united", "states", "american", "national", "federal", "white", "white house"})

#: Words behind which a phrase begins that may title the name behind it: what stands before them is no part of the title.
BEFORE_A_TITLE = ("the", "a", "an", "to", "by", "with", "and", "for", "of", "that", "his", "her", "their", "its", "particular", "particularly")

#: Words that link somebody to an office behind them: "as mayor, she", "while Brandt was mayor".
LINKING_WORDS = frozenset({"as", "is", "was"})

#: Words behind which "the chairman" is a subject, so that it may be told of somebody already named.
BEFORE_A_SUBJECT = frozenset("after as that when because before while but since if where whether said says".split())

#: Words between "the" and an office that begin a phrase of their own, so that the two are not one phrase: "the case of a mayor".
BREAKING_A_TITLE = frozenset({"of", "for", "to", "with", "by", "from", "in", "who"})

#: Words behind which an office is one that was held then, and what may stand between: "was once the mayor".
HELD_THEN = ("was", "were", "been", "served as", "worked as")
BEFORE_AN_OFFICE_HELD = words.ARTICLES | {"once", "his", "her", "their"}

#: Words behind "who" by which the office is one of another time: "who served as mayor".
WHO_HELD = ("was", "were", "had", "served", "once")

#: Words behind an office that say up to when it was held: "a councilman until January".
UP_TO_A_TIME = ("until", "till", "up to")

#: What the title of somebody begins with that stands behind the name: "Ada Brandt, then a town clerk".
OPENING_A_TITLE = words.ARTICLES | {"his", "her", "their", "former", "then", "now", "currently"}

#: What may stand between "and" and a second office of somebody: "was a town clerk and later a mayor".
LATER = ("then", "later")
BEFORE_A_SECOND_OFFICE = words.ARTICLES | {"his", "her"}

#: Prepositions behind an office before a place or a body by name: "mayor of Ostford".
PLACE_PREPOSITIONS = ("of", "for", "at", "in")

#: Words behind an office that make its phrase go on, so that it stands for nobody by itself: "the chairman of Selby Foods", "the mayor and ...".
GOING_ON_FROM_AN_OFFICE = (*PLACE_PREPOSITIONS, "to", "and", "or")

#: Words in a title behind which other people's offices are named: "an aide to the president".
ENDING_A_TITLE = tuple("to of for at in with who under from on by since during when while until after before as that".split())

#: Possessives in a title before which stands whose office it is: "his lawyer".
OWNERS = words.POSSESSIVES - {"your"}

#: Whoever holds an office in the place of somebody: "his successor as mayor".
IN_TURN = ("successor", "predecessor", "replacement")

#: Words in a description by which there are others of whom it is true: "the other driver".
OTHERS = frozenset({"other", "another", "second", "third", "fellow"})

#: Prepositions between somebody and whom they serve or belong to: "an aide to the mayor".
LINKING_PEOPLE = ("to", "for", "of", "with")
