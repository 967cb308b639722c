"""The words that expressions of time are put together with, beside those of the calendar: which units stand in which phrases, and what joins two times."""

from claimcheck.language.en import word_classes as words
from claimcheck.language.en.calendar import DAYPARTS_THAT_STAND_ALONE

#: Units behind "last", "this" or "the same".
UNITS_OF_PERIODS = tuple("day week weekend week-end fortnight month quarter qtr year yr decade century".split())
#: Those before "before" and "after" at the end of a clause: "the day before".
UNITS_BESIDE_NAMED = ("day", "week", "month", "year")
#: Those of which one runs on the day of publication, and whose: "the weekend", "its fiscal year".
RUNNING_UNITS = ("week", "weekend", "week-end", "quarter", "month", "year")
BEFORE_A_RUNNING_UNIT = ("the", "its", "their", "his", "her", "our")
#: Those behind "year-ago".
UNITS_A_YEAR_AGO = ("quarter", "period", "month", "half")
#: Those that are counted within a longer one, and those which may be the longer one: "the last week of the year".
UNITS_COUNTED = ("day", "week", "weekend", "week-end", "month", "quarter")
UNITS_AROUND = ("year", "month", "quarter", "week", "season", "decade", "century")
#: Plurals that are a length without a number: "for weeks".
BARE_LENGTHS = ("minutes", "hours", "days", "weeks", "months", "years", "decades", "centuries")
#: Units before "-long".
UNITS_BEFORE_LONG = ("day", "week", "month", "year", "hour")
#: Units that something is done in so many times, and those of a rate behind "a": "twice a week", "24 hours a day".
UNITS_OF_REPETITION = ("minute", "hour", "day", "night", "week", "month", "quarter", "year", "decade")
UNITS_OF_RATES = ("day", "week", "year")
#: Words, in figures or not, for how many units lie between ("every two weeks") and for how many times something is done ("three times a year").
EVERY_SO_MANY = tuple("two three four five six seven eight ten few single".split())
SO_MANY_TIMES = tuple("two three four five six seven eight nine ten several many".split())

#: Between how often something is done and the unit: "twice a week", "once every month".
BEFORE_A_UNIT_OF_REPETITION = words.INDEFINITE_ARTICLES | {"per", "each", "every"}

#: Parts of a decade, a century and a part of the day, right before it: "the late 1990s".
PARTS_BEFORE = ("early", "mid", "late")
#: Those of the night of publication: "later tonight".
PARTS_OF_TONIGHT = ("early", "earlier", "late", "later")
#: The night of publication.
TONIGHT = ("tonight", "tonite")
#: Parts of the day behind "in the", and in the plural.
DAYPARTS_OF_HOURS = ("morning", "afternoon", "evening")
PLURAL_DAYPARTS = frozenset(f"{daypart}s" for daypart in DAYPARTS_THAT_STAND_ALONE)
#: Zones behind four figures without a colon, as agencies give them: "1900 GMT".
AGENCY_ZONES = ("GMT", "UTC", "BST", "CET", "IST")
#: How many minutes are told before or past an hour, and on which side of it: "a quarter to noon".
MINUTES_SAID = ("quarter", "half", "twenty", "ten", "five")
SIDES_OF_AN_HOUR = ("past", "after", "to", "before", "of")
#: Those of them that join two counts as often: "ten to twenty".
SIDES_OF_COUNTS = frozenset({"to", "before", "after"})

#: Words before an event whose day another is told by: "the day before her trial".
BEFORE_AN_EVENT = words.THIRD_PERSON_POSSESSIVES | {"the", "that", "this"}
#: Words before "half of the year", and before the year there.
HALVES = ("first", "1st", "second", "2nd", "last", "latter")
YEARS_OF_HALVES = ("this", "last", "next", "current")
#: What a company's report calls the period that it tells of, or compares it with.
PERIODS_COMPARED = ("latest", "current", "corresponding", "comparable", "same")
#: Words before unnumbered units of which only the side is told, and units there: "recent months".
SIDES_OF_NOW = ("recent", "past", "coming", "future")
UNITS_AROUND_NOW = ("days", "weeks", "months", "quarters", "years", "decades", "times")
#: Words before "day" that name none: "the last day".
NO_DAYS = frozenset({"last", "past", "this"})
#: Words of direction before a part of the day that name none.
NO_DAYPARTS = frozenset({"past", "current", "upcoming"})
#: Words before "'80s" or "80s" that make degrees or years of life of it: "in the low 80s".
BEFORE_DEGREES = frozenset("low mid high upper lower".split())
#: Amounts before "quarter" and "second" that make a fraction of it.
FRACTION_AMOUNTS = words.INDEFINITE_ARTICLES | {"one", "three"}

#: What may stand between two times that are one: "10 p.m. on Wednesday"; of these, what stands between a day and its hour, and between a part of it and its hour.
CONNECTORS = tuple("on of in at around about for by from between".split())
BEFORE_ITS_HOUR = frozenset("at in around about by from between".split())
BEFORE_AN_HOUR_IN_PART = frozenset({"at", "around", "about"})
#: What may stand between the two ends of a stretch, or between two times told together.
BETWEEN_TIMES = ("to", "until", "till", "and", "or", "through", "into")
#: The same between two days of one month, two that begin such a stretch, and two hours.
BETWEEN_DAYS = ("to", "through", "thru", "until", "till")
BEHIND_A_FIRST_DAY = ("to", "through", "and", "or")
#: Those of them that stand before the last of a list: "20, 21 and 29 July".
BEFORE_THE_LAST = ("and", "or")
BETWEEN_HOURS = ("to", "until", "till", "and", "through")
#: Behind the second figure: it counts, and is no day ("on June 7 and 20 percent").
NO_SECOND_DAYS = ("percent", "million", "billion")

#: Hedges that are so only before a length: "under an hour".
HEDGES_OF_LENGTHS = frozenset({"under", "below", "some"})
#: Hedges before a day, a month or a year by name: "around June 7".
HEDGES_OF_DATES = frozenset({"around", "about", "approximately", "roughly"})

#: Phrases before an hour that put what happens a little before it or after it, and the TIMEX3 modifier.
# no bare "before", "after", "by": they leave the whole time on that side open
HEDGES_OF_HOURS = {
    **{
        f"{often} {side}": side.upper()
        for side in ("before", "after")
        for often in (
            "shortly", "just", "soon", "right", "immediately", "a little", "a bit", "not long", "minutes", "a few minutes", "several minutes", "some minutes",
            "moments", "a few moments", "seconds",
        )
    },
    "just past": "AFTER",
    "a little past": "AFTER",
    "a bit past": "AFTER",
    "just gone": "AFTER",
    "just shy of": "BEFORE",
    "just short of": "BEFORE",
    "approaching": "BEFORE",
}
