"""Work by which articles introduce people, beside the offices and posts of `role_families`, and the words in a title that tell its grade and when it is held.

Left out on purpose: "aide", "official", "operative", "executive", "expert", "leader", "activist", "author", "businessman", "politician", "student", "veteran", which go with any
work or stand for many kinds of it; "judge", which is a title for life; relatives, friends and rivals, victims and suspects; ranks.
"""

from claimcheck.language.en import word_classes as words

#: Work -> the words for it.
OCCUPATIONS = {
    "journalist": ("journalist", "reporter", "correspondent", "newsman"),
    "columnist": ("columnist", "commentator", "pundit", "blogger"),
    "host": ("host", "hostess", "co-host", "anchor", "anchorman", "anchorwoman", "presenter", "announcer"),
    "photographer": ("photographer", "photojournalist", "cameraman"),
    "filmmaker": ("filmmaker", "producer", "director"),
    "screenwriter": ("screenwriter", "playwright"),
    "novelist": ("novelist", "poet"),
    "actor": ("actor", "actress"),
    "comedian": ("comedian", "comic"),
    "singer": ("singer", "rapper", "vocalist"),
    "musician": ("musician", "guitarist", "drummer", "violinist", "pianist", "bassist"),
    "lobbyist": ("lobbyist",),
    "publicist": ("publicist",),
    "pollster": ("pollster",),
    "economist": ("economist",),
    "historian": ("historian",),
    "physician": ("physician", "doctor", "surgeon", "neurosurgeon", "pediatrician", "psychiatrist"),
    "nurse": ("nurse",),
    "psychologist": ("psychologist", "therapist"),
    "engineer": ("engineer",),
    "architect": ("architect",),
    "accountant": ("accountant", "bookkeeper"),
    "banker": ("banker",),
    "broker": ("broker", "trader"),
    "farmer": ("farmer", "rancher"),
    "teacher": ("teacher", "educator", "tutor"),
    "principal": ("principal", "headteacher", "headmaster", "headmistress"),
    "professor": ("professor", "lecturer"),
    "librarian": ("librarian",),
    "detective": ("detective",),
    "investigator": ("investigator",),
    "coroner": ("coroner",),
    "firefighter": ("firefighter", "fireman"),
    "paramedic": ("paramedic", "medic"),
    "pilot": ("pilot",),
    "driver": ("driver", "motorist"),
    "mechanic": ("mechanic",),
    "electrician": ("electrician",),
    "plumber": ("plumber",),
    "carpenter": ("carpenter",),
    "guard": ("guard", "bodyguard"),
    "janitor": ("janitor", "caretaker", "custodian", "cleaner"),
    "supervisor": ("supervisor", "foreman"),
    "superintendent": ("superintendent",),
    "warden": ("warden",),
    "manager": ("manager",),
    "clerk": ("clerk", "cashier", "receptionist"),
    "conductor": ("conductor",),
    "dentist": ("dentist",),
    "pharmacist": ("pharmacist",),
    "veterinarian": ("veterinarian",),
    "midwife": ("midwife",),
    "surveyor": ("surveyor",),
    "miner": ("miner",),
    "fisherman": ("fisherman",),
    "epidemiologist": ("epidemiologist",),
    "astronomer": ("astronomer",),
    "waiter": ("waiter", "waitress", "bartender"),
    "chef": ("chef", "restaurateur"),
    "hairdresser": ("hairdresser", "stylist"),
    "landlord": ("landlord",),
    "pastor": ("pastor", "priest", "minister", "reverend", "preacher"),
    "rabbi": ("rabbi",),
    "imam": ("imam",),
    "coach": ("coach", "trainer"),
    "goalkeeper": ("goalkeeper", "goalie"),
    "quarterback": ("quarterback",),
    "pitcher": ("pitcher",),
    "midfielder": ("midfielder",),
    "striker": ("striker",),
    "defender": ("defender",),
    "biologist": ("biologist",),
    "physicist": ("physicist",),
    "chemist": ("chemist",),
    "geologist": ("geologist", "seismologist"),
    "meteorologist": ("meteorologist", "forecaster"),
    "astronaut": ("astronaut",),
    "curator": ("curator",),
    "translator": ("translator", "interpreter"),
}

#: Each of these words with its work.
WORK_OF = {word: work for work, names in OCCUPATIONS.items() for word in names}

#: Work and posts that go together, or are loosely said of one another: a director writes, a commentator has a show, scholars teach.
GOING_TOGETHER = (
    frozenset({"journalist", "columnist", "editor"}),
    frozenset({"columnist", "host", "comedian"}),
    frozenset({"filmmaker", "screenwriter", "actor", "director"}),
    frozenset({"singer", "musician", "actor"}),
    frozenset({"journalist", "columnist", "novelist", "historian"}),
    frozenset(
        """
        professor economist historian physician psychologist biologist physicist chemist geologist engineer lawyer teacher adviser investigator epidemiologist
        veterinarian dentist pharmacist astronomer
        """.split()
    ),
    frozenset({"lobbyist", "lawyer", "adviser"}),
    frozenset({"publicist", "spokesperson"}),
    frozenset({"detective", "investigator", "superintendent", "federal prosecutor", "prosecutor"}),
    frozenset({"investigator", "journalist"}),
    frozenset({"teacher", "principal", "coach"}),
    frozenset({"principal", "superintendent", "director", "filmmaker"}),  # by "director" alone a filmmaker is meant as well
    frozenset({"accountant", "treasurer", "chief financial officer", "comptroller"}),
    frozenset({"manager", "supervisor", "superintendent", "warden", "director", "filmmaker", "executive director", "managing director", "coach"}),
    frozenset({"conductor", "musician", "director", "filmmaker"}),
    frozenset({"surveyor", "engineer"}),
    frozenset({"physician", "coroner"}),
    frozenset({"nurse", "midwife"}),
    frozenset({"chef", "waiter"}),
    frozenset({"pilot", "driver"}),  # of a train, in India; of a racing car
)

#: Parts that people have in one case, crash or school -> the words for each.
# no "witness", "plaintiff", "owner", "worker": victims, suspects and customers are these too; no "patient", "pilot", "teacher": nurses fall ill, pilots are
# flown, and students teach
PARTS = {
    "judge": ("judge", "magistrate"),
    "prosecutor": ("prosecutor", "district attorney", "federal prosecutor"),
    "lawyer": ("lawyer",),
    "juror": ("juror",),
    "victim": ("victim",),
    "suspect": ("suspect", "gunman", "shooter", "attacker", "killer", "assailant", "defendant"),
    "driver": ("driver", "motorist"),
    "passenger": ("passenger",),
    "professor": ("professor", "principal"),
    "student": ("student",),
}
#: Those of which nobody has both.
EXCLUDING_PARTS = frozenset(
    map(
        frozenset,
        (
            *(("judge", "prosecutor"), ("judge", "lawyer"), ("judge", "juror"), ("prosecutor", "juror")),  # lawyers sit on juries
            *(("victim", "suspect"), ("driver", "passenger"), ("professor", "student")),
        ),
    )
)

#: Ranks of forces, each with its words: nobody has two within the days of a story.
# no "commander", "marshal", "chief", "commissioner": with words before them they are many ranks and posts; no "officer", "detective", "trooper": of any rank
FORCE_RANKS = {
    "constable": ("constable", "cst", "const"),
    "corporal": ("corporal", "cpl"),
    "sergeant": ("sergeant", "sgt"),
    "lieutenant": ("lieutenant", "lt"),
    "inspector": ("inspector", "insp"),
    "captain": ("captain", "capt"),
    "superintendent": ("superintendent", "supt"),
    "assistant commissioner": ("assistant commissioner", "deputy commissioner"),
    "battalion chief": ("battalion chief", "assistant chief", "deputy chief"),
    "major": ("major", "maj"),
    "colonel": ("colonel", "col"),
    "brigadier": ("brigadier", "brig"),
    "admiral": ("admiral", "adm"),
    "general": ("general", "gen"),  # of no other office: an attorney general has a family
}

#: Words in a title that make of its post another one, above or below it, or say that it is held for the time being.
GRADES = frozenset("deputy assistant associate vice acting interim under co probationary trainee shadow".split())
#: Those that stand for one another: "deputy mayor", "vice mayor".
SAME_GRADES = {"vice": "deputy"}

#: Those that only tell its rank more closely: they make another post where two titles are otherwise one, word for word.
RANKS = frozenset("chief senior lead principal head junior".split())

#: Words that say of a post that its holder has left it. No "then", "late", "retired": who was something then is so called by others; the dead and the retired keep their titles.
LEFT = ("former", "formerly", "ex", "onetime", "one-time", "erstwhile")

#: Words in a title, or shortly before it, that say that it was held at a time that the article speaks of, or that it is being taken or left.
AT_ANOTHER_TIME = tuple(
    "as then late first second last next who until when under during administration retired resigned fired ousted departed departing outgoing incoming acting interim".split()
)

#: Endings of a title whose holder has yet to take it.
YET_TO_TAKE = ("-elect", "-designate", "-to-be")

#: Words that tell when a post was or is held, and nothing of the post.
TIMES = frozenset("former formerly ex onetime then late current currently longtime outgoing incoming retired new".split())

#: Posts whose holders are called by them ever after.
COURTESY_TITLES = frozenset("president|vice president|prime minister|judge|justice|general|colonel|admiral|captain|professor|doctor|ambassador|secretary".split("|"))
#: What a description of somebody begins with, and a mere title does not: "the ambassador", not "Ambassador".
OPENING_A_DESCRIPTION = words.OPENERS_OF_ONE | {"our"}
