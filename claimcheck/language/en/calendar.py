"""The words that English names times with: months, weekdays, units, parts of the day, seasons, holidays, and words that point at the time of writing."""

#: Months and their usual abbreviations (a full stop may follow each).
MONTHS = {
    "january": 1,
    "february": 2,
    "march": 3,
    "april": 4,
    "may": 5,
    "june": 6,
    "july": 7,
    "august": 8,
    "september": 9,
    "october": 10,
    "november": 11,
    "december": 12,
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sept": 9,
    "sep": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}

#: Months that are also common words, or short for them: they need a capital letter, and alone a word before them that dates something.
AMBIGUOUS_MONTHS = frozenset({"may", "march", "mar", "jan", "jun", "dec", "sep", "apr", "august"})

#: Months of four letters or fewer that need neither a full stop nor such a word.
SHORT_AND_SURE_MONTHS = frozenset({"june", "july", "sept"})

#: Weekdays, Monday first (ISO 8601).
WEEKDAYS = {"monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7}

#: Abbreviated weekdays, which count only before a date, with a full stop or with a capital letter.
WEEKDAY_ABBREVIATIONS = {"mon": 1, "tues": 2, "tue": 2, "wed": 3, "weds": 3, "thurs": 4, "thur": 4, "thu": 4, "fri": 5, "sat": 6, "sun": 7}

#: Those of them that are no days even then: words and names as often.
DOUBTFUL_WEEKDAYS = frozenset({"sun", "sat", "mon"})

#: Units of time, singular, and the designator that TIMEX3 durations use ("T" before those of the clock).
UNITS = {
    "second": "TS",
    "minute": "TM",
    "hour": "TH",
    "day": "D",
    "night": "NI",
    "week": "W",
    "weekend": "WE",
    "fortnight": "2W",
    "month": "M",
    "quarter": "Q",
    "year": "Y",
    "decade": "10Y",
    "century": "100Y",
    "centurie": "100Y",
    "millennium": "1000Y",
    "millennia": "1000Y",
}

#: Other spellings of the units.
# no "min", "sec": they stand in tables and recipes, and "min" is a name
UNIT_SPELLINGS = {"hr": "hour", "yr": "year", "mo": "month", "wk": "week", "week-end": "weekend", "wkend": "weekend", "qtr": "quarter", "mins": "minute", "secs": "second"}

#: Units of which a number tells how long, not how many.
UNITS_OF_LENGTHS = ("second", "minute", "hour", "day", "night", "week", "weekend", "month", "year", "decade", "century")

#: Parts of the day and their TIMEX3 codes.
DAYPARTS = {
    "morning": "MO",
    "mornings": "MO",
    "midmorning": "MO",
    "dawn": "MO",
    "daybreak": "MO",
    "sunrise": "MO",
    "lunchtime": "MI",
    "afternoon": "AF",
    "afternoons": "AF",
    "midafternoon": "AF",
    "evening": "EV",
    "evenings": "EV",
    "dusk": "EV",
    "sunset": "EV",
    "nightfall": "EV",
    "night": "NI",
    "nights": "NI",
    "overnight": "NI",
}

#: Parts of the day that name one without a weekday or a date beside them.
# no "dawn", "sunset", "sunrise": names and images ("dawn of an era") as often as times
DAYPARTS_THAT_STAND_ALONE = frozenset({"morning", "afternoon", "evening", "night"})

#: From which hour to which each part of the day runs; 24 is the next midnight.
DAYPART_HOURS = {"MO": (0, 12), "MI": (12, 14), "AF": (12, 19), "EV": (18, 24), "NI": (18, 24), "DT": (6, 18)}

#: Moments of the clock with a name.
NAMED_CLOCKS = {"noon": (12, 0), "midday": (12, 0), "midnight": (24, 0)}

#: Words behind a figure that make it an hour of the clock.
CLOCK_WORDS = frozenset({"a.m.", "p.m.", "am", "pm", "a.m", "p.m", "o'clock", "o’clock"})

#: Seasons and their TIMEX3 codes.
SEASONS = {"spring": "SP", "springtime": "SP", "summer": "SU", "summertime": "SU", "autumn": "FA", "fall": "FA", "winter": "WI", "wintertime": "WI"}

#: First day and the day after the last of each season of the north, as (month, day): from the start of the weather bureau's season
#: to the end of the astronomer's, so that neither reading is contradicted. Winter is that which begins in the year named.
SEASON_DAYS = {"SP": ((3, 1), (6, 21)), "SU": ((6, 1), (9, 24)), "FA": ((9, 1), (12, 22)), "WI": ((12, 1), (3, 21))}

#: Words before a unit, a weekday, a month or a season that count from the day of publication.
DIRECTIONS = {
    "last": -1,
    "past": -1,
    "this past": -1,
    "this last": -1,
    "previous": -1,
    "this": 0,
    "current": 0,
    "this current": 0,
    "next": 1,
    "coming": 1,
    "this coming": 1,
    "upcoming": 1,
    "following": 1,
}

#: Those of them that count from the time just named, once there is one.
NARRATIVE_DIRECTIONS = {"previous": -1, "preceding": -1, "prior": -1, "following": 1, "next": 1, "same": 0, "very same": 0, "that": 0, "that same": 0, "ensuing": 1, "very next": 1}

#: Words that place an event relative to the length before them: "two days ago".
SHIFTS_FROM_PUBLICATION = {
    "ago": -1,
    "back": -1,
    "from now": 1,
    "from today": 1,
    "from right now": 1,
    "hence": 1,
}

#: The same, from the time just named: "two days later".
SHIFTS_FROM_NAMED = {"earlier": -1, "before": -1, "previously": -1, "beforehand": -1, "later": 1, "after": 1, "afterward": 1, "afterwards": 1, "thereafter": 1}

#: Single words for days counted from publication.
DAYS_FROM_PUBLICATION = {"today": 0, "yesterday": -1, "tomorrow": 1}

#: Words before the day of a telling: "said late on Monday".
BEFORE_DAYS_OF_TELLING = frozenset({"earlier", "early", "late", "on"})
#: Words before the unit, the season or the weekday of a telling: "said last week".
BEFORE_PERIODS_OF_TELLING = frozenset({"last", "next", "this"})

#: Words for the part of a period, and the TIMEX3 modifier; "EARLIER" and "LATER" are START and END to TIMEX3, but reach from and to the day
#: of publication: "earlier this year", written in August, may have been in June.
PARTS_OF_PERIODS = {
    "early": "START",
    "earlier": "EARLIER",
    "early in": "START",
    "earlier in": "EARLIER",
    "the start of": "START",
    "start of": "START",
    "the beginning of": "START",
    "beginning of": "START",
    "the opening of": "START",
    "the early part of": "START",
    "the early hours of": "START",
    "the wee hours of": "START",
    "the small hours of": "START",
    "the early days of": "START",
    "mid": "MID",
    "the middle of": "MID",
    "middle of": "MID",
    "midway through": "MID",
    "late": "END",
    "later": "LATER",
    "late in": "END",
    "later in": "LATER",
    "the end of": "END",
    "end of": "END",
    "the close of": "END",
    "the latter part of": "END",
    "the tail end of": "END",
}

#: Phrases before a day that make a longer time of it: "WE" the weekend, else the week.
SPANS_AROUND_A_DAY = {"the week of": "", "week of": "", "the weekend of": "WE", "weekend of": "WE"}

#: Words that name a time only relative to the moment of speaking or writing.
# no "once", "then", "soon", "previously", "formerly", "still", "ever", "yet", "already", "recent", "current", "earlier" alone:
# what they say is seldom a time that two reports could differ on, and annotators of news mark one in three of them at best
REFERENCES = {
    "now": "PRESENT_REF",
    "right now": "PRESENT_REF",
    "currently": "PRESENT_REF",
    "presently": "PRESENT_REF",
    "nowadays": "PRESENT_REF",
    "at present": "PRESENT_REF",
    "at the moment": "PRESENT_REF",
    "these days": "PRESENT_REF",
    "recently": "PAST_REF",
    "more recently": "PAST_REF",
    "most recently": "PAST_REF",
    "lately": "PAST_REF",
    "the past": "PAST_REF",
    "the recent past": "PAST_REF",
    "long ago": "PAST_REF",
    "the future": "FUTURE_REF",
    "the near future": "FUTURE_REF",
    "the near term": "FUTURE_REF",
    "the foreseeable future": "FUTURE_REF",
    "as soon as possible": "FUTURE_REF",
}

#: Adverbs and adjectives of repetition: (TIMEX3 value, freq).
# no "quarterly", "annual", "annually", "yearly": they tell a rate or a kind, seldom a time
FREQUENCIES = {
    "hourly": ("PT1H", "1X"),
    "daily": ("P1D", "1X"),
    "nightly": ("P1D", "1X"),
    "weekly": ("P1W", "1X"),
    "biweekly": ("P2W", "1X"),
    "fortnightly": ("P2W", "1X"),
    "monthly": ("P1M", "1X"),
}

#: How often, before "a week".
TIMES_OVER = {"once": 1, "twice": 2, "thrice": 3}

#: Holidays and named days by how their day is found: ("date", month, day) on a fixed day; ("nth", month, weekday, n) the nth weekday of a
#: month, -1 the last; ("easter", days) from Easter Sunday; ("after nth", month, weekday, n, days) days after such a weekday.
# no "Super Tuesday", "Yom Kippur", "Ramadan", "Diwali": their days are set by authorities, by observation or by another calendar
# no "Sept. 11": the month and day rule reads it, and where it names the attacks it is left alone
HOLIDAYS: dict[str, tuple[str | int, ...]] = {
    "new year's day": ("date", 1, 1),
    "new year's": ("date", 1, 1),
    "new year's eve": ("date", 12, 31),
    "epiphany": ("date", 1, 6),
    "groundhog day": ("date", 2, 2),
    "valentine's day": ("date", 2, 14),
    "st. valentine's day": ("date", 2, 14),
    "st. patrick's day": ("date", 3, 17),
    "st patrick's day": ("date", 3, 17),
    "saint patrick's day": ("date", 3, 17),
    "april fools' day": ("date", 4, 1),
    "april fool's day": ("date", 4, 1),
    "earth day": ("date", 4, 22),
    "may day": ("date", 5, 1),
    "cinco de mayo": ("date", 5, 5),
    "flag day": ("date", 6, 14),
    "juneteenth": ("date", 6, 19),
    "canada day": ("date", 7, 1),
    "independence day": ("date", 7, 4),
    "the fourth of july": ("date", 7, 4),
    "fourth of july": ("date", 7, 4),
    "bastille day": ("date", 7, 14),
    "assumption day": ("date", 8, 15),
    "halloween": ("date", 10, 31),
    "all saints' day": ("date", 11, 1),
    "guy fawkes day": ("date", 11, 5),
    "guy fawkes night": ("date", 11, 5),
    "veterans day": ("date", 11, 11),
    "veterans' day": ("date", 11, 11),
    "armistice day": ("date", 11, 11),
    "christmas eve": ("date", 12, 24),
    "christmas day": ("date", 12, 25),
    "christmas": ("date", 12, 25),
    "xmas": ("date", 12, 25),
    "boxing day": ("date", 12, 26),
    "martin luther king jr. day": ("nth", 1, 1, 3),
    "martin luther king day": ("nth", 1, 1, 3),
    "mlk day": ("nth", 1, 1, 3),
    "presidents' day": ("nth", 2, 1, 3),
    "presidents day": ("nth", 2, 1, 3),
    "mother's day": ("nth", 5, 7, 2),
    "memorial day": ("nth", 5, 1, -1),
    "father's day": ("nth", 6, 7, 3),
    "labor day": ("nth", 9, 1, 1),
    "columbus day": ("nth", 10, 1, 2),
    "indigenous peoples' day": ("nth", 10, 1, 2),
    "election day": ("after nth", 11, 1, 1, 1),
    "thanksgiving day": ("nth", 11, 4, 4),
    "thanksgiving": ("nth", 11, 4, 4),
    "black friday": ("after nth", 11, 4, 4, 1),
    "cyber monday": ("after nth", 11, 4, 4, 4),
    "giving tuesday": ("after nth", 11, 4, 4, 5),
    "australia day": ("date", 1, 26),
    "lincoln's birthday": ("date", 2, 12),
    "washington's birthday": ("nth", 2, 1, 3),
    "international women's day": ("date", 3, 8),
    "anzac day": ("date", 4, 25),
    "patriots' day": ("nth", 4, 1, 3),
    "ve day": ("date", 5, 8),
    "v-e day": ("date", 5, 8),
    "all souls' day": ("date", 11, 2),
    "remembrance day": ("date", 11, 11),
    "remembrance sunday": ("nth", 11, 7, 2),
    "mothering sunday": ("easter", -21),
    "trinity sunday": ("easter", 56),
    "mardi gras": ("easter", -47),
    "shrove tuesday": ("easter", -47),
    "fat tuesday": ("easter", -47),
    "ash wednesday": ("easter", -46),
    "palm sunday": ("easter", -7),
    "maundy thursday": ("easter", -3),
    "holy thursday": ("easter", -3),
    "good friday": ("easter", -2),
    "holy saturday": ("easter", -1),
    "easter sunday": ("easter", 0),
    "easter monday": ("easter", 1),
    "easter": ("easter", 0),
    "ascension day": ("easter", 39),
    "pentecost": ("easter", 49),
    "whit monday": ("easter", 50),
    "corpus christi": ("easter", 60),
}

#: Zones that follow a time of the clock, as they are written, and their offset from UTC in hours (standard or summer time as named).
ZONES = {
    "gmt": 0,
    "utc": 0,
    "bst": 1,
    "cet": 1,
    "cest": 2,
    "est": -5,
    "edt": -4,
    "cst": -6,
    "cdt": -5,
    "mst": -7,
    "mdt": -6,
    "pst": -8,
    "pdt": -7,
    "akst": -9,
    "hst": -10,
    "jst": 9,
    "aest": 10,
}

#: Zones that name no fixed offset.
OPEN_ZONES = ("et", "ct", "mt", "pt", "eastern time", "central time", "mountain time", "pacific time", "eastern", "central", "pacific", "local time", "local")

#: Decades in words.
DECADES = {"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90}

#: Centuries as years are read aloud: "nineteen eighty-four".
SPOKEN_CENTURIES = {"nineteen": 1900, "eighteen": 1800, "twenty": 2000}

#: Words between "this" or "the" and a year that say which kind of year; its stretch is taken to be the calendar's.
KINDS_OF_YEAR = ("fiscal", "financial", "calendar", "school", "academic", "business", "budget", "tax", "trading", "full", "whole", "entire")

#: Words between a number and its unit that leave the length as it is ("three straight days").
BETWEEN_NUMBER_AND_UNIT = (
    *("more", "additional", "extra", "further", "full", "whole", "consecutive", "straight", "solid", "long", "short", "other"),
    *("calendar", "fiscal", "business", "working", "trading", "school", "successive"),
)

#: Words before a counted unit that set the length against the present, and to which side: "the past two weeks"; 0 for neither.
WINDOWS = {
    "last": -1,
    "past": -1,
    "previous": -1,
    "preceding": -1,
    "prior": -1,
    "latest": -1,
    "next": 1,
    "coming": 1,
    "following": 1,
    "first": 0,
    "final": 0,
    "opening": 0,
}

#: Words that name nothing of the calendar by themselves but that an expression may begin with, before the word that gives it away.
LEAD_IN_WORDS = frozenset(
    {
        *("the", "a", "an", "its", "their", "his", "her", "our", "these", "those", "per", "times", "other", "and", "half", "most", "recent", "comparable", "corresponding", "flat"),
        *("year", "week", "day", "before", "after", "of", "future", "minutes", "in", "to", "at", "near", "foreseeable", "right", "as", "soon", "quarter", "every", "each", "once", "twice"),
    }
)

#: Words before a time that make it the beginning of a stretch, not the time of an event, whatever follows.
SINCE_WORDS = frozenset({"since"})
#: These, and others that do so only where the stretch's end follows: "a letter from 2002" is of that year.
FIRST_BOUND_WORDS = SINCE_WORDS | {"from", "between"}

#: Words of a stretch's beginning, right before its first time or with a word between ("beginning in 2009", "starting Monday").
# no "began", "started": they tell an event
BEGINNING_WORDS = frozenset({"beginning", "starting", "commencing"})

#: Words before a time that make it the end of a stretch.
# no "by": "by Monday" is as often the day on which something is done
LAST_BOUND_WORDS = frozenset({"until", "till", "through"})
#: The word before the last day of a term: "must publish it by Nov. 30".
BY = "by"
#: Of these, those with which something begins where the verb is denied: "did not speak until Monday".
UNTIL_WORDS = frozenset({"until", "till"})

#: Words before a time, and behind it, that make it the earliest that something can happen.
NO_SOONER_BEFORE = ("as early as", "as soon as", "no earlier than", "no sooner than", "not earlier than", "not before", "on or after", "after")
NO_SOONER_BEHIND = ("at the earliest", "or later", "at the soonest")
#: The same of the latest.
# no "by": "by the end of next week" is as often when something is due
NO_LATER_BEFORE = ("before", "no later than", "not later than", "on or before")
NO_LATER_BEHIND = ("at the latest", "or earlier", "or sooner")
#: Words beside "before" and "after" with which a time is no limit, but nearly the time itself: "shortly after 3 p.m."
BESIDE_LIMITS = frozenset("shortly just soon right immediately moments minutes hours days little".split())

#: Words between two days that make the second the end of a stretch which the first begins, whatever stands before them: "Friday through Sunday".
THROUGH_WORDS = frozenset({"to", "through", "thru", "-", "–", "—"})

#: Words between the two bounds of a stretch: "from March to May", "between March and May".
RANGE_WORDS = frozenset({"to", "until", "till", "through", "and", "-", "–", "—"})

#: Words behind a length that make it a place in a game or a course of things, not the length of one: "with 12 seconds left".
COUNTDOWN_WORDS = frozenset({"left", "remaining", "to go", "to play", "to spare", "to be"})

#: Words of games that are played in quarters: "the fourth quarter" beside them is no part of a year.
# no "game", "points", "score": business has them too
GAME_WORDS = frozenset({"touchdown", "touchdowns", "yard", "yards", "interception", "quarterback", "halftime", "rebound", "rebounds", "pointer", "layup", "kicker"})
