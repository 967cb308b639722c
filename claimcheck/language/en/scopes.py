"""Words that say of what part of the whole a figure tells: of the rest of it, or of those whom one poll asked."""

from claimcheck.language.en import word_classes as words

#: Beside a figure: it counts what is left when others are counted already ("four other states", "another 12", "two more inches").
# no "new": "12 new cases" are as often all that a report counts
REMAINDERS = frozenset("other others another additional further extra remaining more rest".split())

#: What a share of people is asked in.
POLLS = frozenset("poll polls survey surveys".split())

#: Who conducted a poll is named behind these.
POLLSTER_PREPOSITIONS = ("by", "from", "for")

#: Words with a capital beside a poll that do not name who conducted it, but whom it asked, or what begins the sentence; days and months beside them.
NO_POLLSTERS = frozenset(
    """
    a an another in new one other recent that the this two
    americans democratic democrats gop national republican republicans
    """.split()
)

#: In a sentence about long ago: it is about something like what the report tells, not about that.
# no "other": it is told of parts of the same thing as often
ANOTHER = frozenset("another similar".split())

#: Between two figures: the second is what the first is compared with, and so is the time behind it ("up from $3 million a year earlier").
COMPARED_WITH = frozenset("from compared versus against than".split())

#: Stretches that come again, and what tells which of them is meant: "this season", "last year".
# no "next": what is told of it is yet to come, and the rules of time know that
STRETCHES = frozenset("season year term quarter semester month campaign".split())
#: Before and behind "the past", what a figure is spread over: "over the past three years".
SPREAD_OVER = ("over", "in", "during", "for", "within", "across", "throughout")
MANY_STRETCHES = ("years", "months", "decade", "decades", "seasons")
#: Between a figure and a year, a month: the figure counts none of them ("another 30 next year").
WHICH_YEAR = frozenset("this next last every each".split())
WHICH_STRETCH = {"this": "this", "current": "this", "last": "last", "previous": "last", "prior": "last"}

#: What follows the comma behind the name of a place that a figure describes: "Ostford, home to 90,000 people", "Ostford, a town of 90,000".
SETTLEMENTS = frozenset("city town village hamlet suburb community county district province state nation country island port region municipality resort".split())
DESCRIBING = ("home to", "located", "situated", "with a population of", "population")

#: What may stand between these and the figure: "home to some 90,000 people".
ABOUT = ("about", "around", "some", "nearly", "almost")
#: Between a figure and the state or the country that it is told of.
REGION_PREPOSITIONS = ("in", "of", "across")

#: Behind what a figure counts: it is told of more than one place.
WIDE_AREAS = ("state", "country", "nation", "region", "county", "province", "world", "globe", "island", "continent")
ALL_OVER = ("nationwide", "worldwide", "statewide", "citywide", "countrywide", "nationally", "globally")

#: Behind "of", before a figure: it is the whole of which another is a part ("two of their nine children", "40 of about 90").
BEFORE_A_WHOLE = words.THIRD_PERSON_POSSESSIVES | {"the", "all", "more than", "about"}
#: In brackets, before a sum: it is the same sum in another currency ("£20 million (about $25 million)").
BEFORE_A_CONVERSION = ("about", "around", "nearly", "roughly", "or")

#: Right before a figure: it counts the first or the last of more ("the final two games", "her first 17 passes").
# no "top": "the top five" are as often all that a list has
STRETCHES_OF_ROW = frozenset("first last final next opening closing initial previous prior past earlier remaining".split())
#: Those of them that a sum is told with which may yet grow: "an initial $43 million" is told of the same price as "$46 million".
YET_TO_GROW = frozenset({"initial"})

#: Right behind it: "four prior arrests".
# no "past": "five past and present senators"
EARLIER = frozenset("prior previous earlier".split())

#: Behind a figure and what it counts: so many of them go to one of these ("$23 million per season", "eight rebounds a game", "$5 each").
RATES = ("each", "apiece", "annually", "yearly", "monthly", "weekly", "daily", "hourly", "on average")
#: What "a" or "per" makes a rate of; behind "per" stands any noun.
RATED = "year month week day night hour minute game match season term carry person head piece share gallon barrel ton pound mile".split()
#: Before a figure: it is a mean.
MEANS = frozenset("average averages averaged averaging mean median typical".split())

#: Nouns of one row count the same things, though they mean more or less than each other.
ONE_COUNT = tuple(
    row.split()
    for row in """
    job position post
    home house building residence dwelling property
    case infection patient
    store shop outlet branch location
    vote ballot
    plane aircraft jet flight
    car vehicle
    email message
    death fatality
    school campus
    country nation
    page document
    ship vessel boat
    bullet shot round
    fire blaze
    strike attack raid
    copy book record
    award prize trophy honor honour
    unit device
    step action measure move
    count charge
    company firm business
    truck lorry
    apartment flat
    protest demonstration rally march
    poll survey
    lawsuit suit
    aftershock tremor
    quake earthquake
    explosion blast
    gun firearm weapon
    ad advertisement commercial
    tweet post
    agreement accord pact treaty deal
    piece item object artifact artefact
    operation surgery procedure
    movie film
    song track
    painting picture canvas
    factory plant
    murder homicide killing
    donation contribution gift
    violation infraction breach
    complaint grievance
    error mistake
    bus coach
    resident inhabitant
    """.splitlines()
    if row.strip()
)

#: Nouns of which "60-day" or "21-year" tells how much there is of them, and not when anything is: penalties, contracts, years of service.
# no "trip", "visit", "conference", "investigation": how long these go on is their time
TERMS = frozenset(
    """
    suspension suspensions ban bans sentence sentences term terms prison jail probation veteran veterans incumbent contract contracts deal deals offer offers lease leases
    extension extensions warranty loan loans mortgage mortgages
    """.split()
)

#: Verbs between a name and the share of votes or answers that the one named has: "Lund leads the field with 21 percent".
SHARE_VERBS = frozenset(
    """
    has have had gets got gains gained wins won draws drew takes took receives received earns earned garners garnered netted nets polls polled leads led leading trails trailed
    trailing follows followed finished finishes stands stood carries carried captured captures commands commanded
    """.split()
)

#: Behind what a figure counts: so many it is to another's, not in all ("10 points down", "a 10-point lead").
LEADS = frozenset("down behind ahead clear adrift lead deficit".split())

#: What one player or one team does a number of times in a game, or how far: such a figure is always somebody's.
# no "hit", "run", "save", "try", "start": they are counted elsewhere too
PLAYS = frozenset(
    """
    touchdown rebound assist interception homer goal point carry punch knockout reception catch inning strikeout tackle basket layup pointer wicket birdie bogey fumble
    sack turnover double-double
    """.split()
)
#: The measure that little but a game is told in.
PLAYED = "yard"

#: Before the age of somebody of whom the text has not spoken: "an 11-year-old girl".
INDEFINITE = frozenset({"a", "an", "another"})

#: Right before a figure: it is what is missed, or not yet reached ("needed nine points", "missed four games").
LACKING = frozenset("need needs needed needing miss missed misses missing lack lacks lacked lacking".split())
#: Right before a figure: it takes several counts together ("in a combined 157 games").
# no "total": "a total of 12" is as often the only count
TOGETHER = frozenset({"combined"})
#: Before a figure: so many there are, or so many came or went ("hold 240 seats", "lost 60 seats").
STANDING = frozenset("hold holds held holding keep keeps kept keeping retain retains retained retaining contain contains contained containing".split())
MOVING = frozenset("lose loses lost losing gain gains gained gaining buy buys bought buying purchase purchases purchased sell sells sold selling".split())
#: Right before a bound: it says what is not accepted, not how much there is ("anything less than $40").
ANYTHING = frozenset("anything nothing something".split())
#: Nouns of which an article tells many counts, each of others: the only one here and the only one there are seldom of the same.
OFTEN_COUNTED = frozenset(
    """
    person man woman child other member vote ballot seat delegate state county country nation point game match case year time percent word line reason
    """.split()
)
#: Nouns that count people of any kind, so that officers and passengers may be among them.
ANYBODY = frozenset({"person", "other"})
#: What is no state or no country and is counted beside them: "23 states and the District of Columbia".
BESIDE_STATES = {
    "state": ("District of Columbia", "District", "Washington", "D.C.", "DC", "Puerto Rico", "Guam"),
    "country": ("European Union", "E.U.", "EU", "Hong Kong", "Taiwan", "Vatican"),
    "nation": ("European Union", "E.U.", "EU", "Hong Kong", "Taiwan", "Vatican"),
}
#: What joins it to the count.
WITH_OTHERS = ("and", "plus", "as well as", "along with", "together with", "and also", "in addition to")
#: Behind a figure, what is counted after an election, what stands before the verb, and words that say that so much of it is counted: "80 percent of votes counted".
COUNTED_IN = frozenset("vote votes ballot ballots precinct precincts return returns district districts ward wards results".split())
BEING_COUNTED = frozenset("are is was were have has had having been being already now".split())
COUNTED_UP = frozenset("counted tallied reporting reported tabulated processed".split())

#: Before the noun of one who is named beside those counted: "twelve passengers and the driver".
ONE_OF_THEM = frozenset("a an the his her their its another one".split())

#: Rounds of a vote, a contest or a game, each with the name that is the same for all that name it.
ROUNDS = {
    "runoff": "second round", "run-off": "second round", "second round": "second round", "first round": "first round", "third round": "third round",
    "primary": "primary", "primaries": "primary", "general election": "general election", "quarterfinal": "quarterfinal", "quarter-final": "quarterfinal",
    "quarterfinals": "quarterfinal", "quarter-finals": "quarterfinal", "semifinal": "semifinal", "semi-final": "semifinal", "semifinals": "semifinal", "semi-finals": "semifinal",
    "first half": "first half", "second half": "second half", "first quarter": "first quarter", "second quarter": "second quarter", "third quarter": "third quarter",
    "fourth quarter": "fourth quarter", "first leg": "first leg", "second leg": "second leg", "first set": "first set", "second set": "second set", "third set": "third set",
}  # fmt: skip
ROUND_WORDS = frozenset(word for name in ROUNDS for word in name.split()[-1:])
