"""The neighbours that tell a time from a name, a count or a verb written the same way."""

#: Words that lead up to a date.
BEFORE_A_DATE = frozenset(
    {
        *("in", "on", "since", "until", "till", "by", "from", "to", "through", "during", "after", "before", "between", "and", "or", "of", "for", "than", "around", "about", "into"),
        *("last", "this", "next", "early", "late", "mid", "mid-", "end", "past", "every", "each", "throughout", "beyond", "ending", "ended", "starting", "beginning", "effective", "circa", "as"),
    }
)

#: Words before four figures that make them a year even where something that could be counted follows.
BEFORE_A_YEAR_ONLY = frozenset({"in", "since", "until", "till", "during", "after", "before", "early", "late", "mid", "last"})

#: The same where other figures are counted: words before four figures that are then no quantity.
BEFORE_A_YEAR_THAT_COUNTS_NOTHING = frozenset("in since by of from until till to during the before after between and for circa fiscal year".split())

#: Words that end the name of a street.
STREETS = ("Road", "Rd", "Street", "St", "Avenue", "Ave", "Boulevard", "Blvd", "Drive", "Dr", "Lane", "Ln", "Way", "Place", "Court", "Square", "Highway", "Parkway", "Terrace")

#: Words before a number that counts people or things, where a month and its own day follow: "all 12 Oct. 9 flights".
BEFORE_A_COUNT = frozenset({"all", "these", "those", "his", "her", "its", "their", "our", "other", "only", "some", "remaining"})

#: Days that name what happened on them, by month and day, and the words that show it.
EVENTS_NAMED_BY_THEIR_DAY = {
    (9, 11): frozenset({"attack", "attacks", "terrorist", "terror", "hijackings", "hijackers", "commission", "memorial", "victims", "plotters", "survivors", "families", "anniversary", "hijacker", "mastermind"}),
    (1, 6): frozenset({"attack", "attacks", "riot", "rioters", "riots", "insurrection", "insurrectionists", "committee", "panel", "commission", "hearings", "defendants"}),
}

#: What is called by the feast on which it was made: "the Good Friday Agreement" is no day.
NAMED_BY_A_FEAST = frozenset({"accord", "accords", "agreement", "agreements"})
#: Nouns of bodies that are named by a day or a month, with a capital letter only ("the 4 March Brigade"), and the words before a date that is none the less one.
BODIES_NAMED_BY_A_DAY = frozenset("brigade brigades battalion division movement advocates alliance coalition committee commission front martyrs organization organisation foundation fund".split())
BEFORE_A_SURE_DATE = frozenset({"on", "in", "since", "until", "till"})

#: What is done about a feast, whenever it is told ("to celebrate Easter", "made Flag Day a holiday"): it is spoken of, and tells no time.
# no "celebrated", "marked", "observed": "they celebrated Easter in the square" tells when they were there
SPEAKS_OF_A_FEAST = frozenset("celebrate celebrates celebrating observe observes observing mark marks marking make makes making made call calls calling called declare declares declared designate designates designated designating".split())

#: Words before four figures that make them a number in a series or an amount.
BEFORE_A_NUMBER_THAT_IS_NO_YEAR = frozenset(
    {
        *("no", "no.", "nos.", "number", "numbers", "flight", "route", "highway", "interstate", "room", "section", "sections", "article", "rule", "resolution", "bill", "page", "pages", "suite", "channel", "box"),
        *("unit", "lot", "model", "version", "windows", "russell", "nikkei", "dow", "index", "boeing", "airbus", "some", "nearly", "almost", "roughly", "approximately", "over", "least"),
        *("us$", "rs", "rs.", "eur", "usd", "gbp", "psalm", "act", "title", "s.", "h.r.", "hr", "sb", "hb", "proposition", "prop.", "measure", "form", "code", "zip", "ext.", "extension", "call", "text", "asteroid", "comet"),
    }
)

#: Words with a capital at the head of a sentence that make no name of the figures after them.
OPENS_A_NOUN_GROUP = frozenset({"a", "an", "the", "that", "this", "his", "her", "its", "their", "our", "my", "your", "one", "some", "each", "every", "another", "both"})

#: Words after four figures that are counted by them.
AFTER_A_NUMBER_THAT_COUNTS = frozenset(
    {
        *("people", "persons", "men", "women", "children", "students", "workers", "employees", "jobs", "troops", "soldiers", "officers", "members", "residents", "votes", "voters", "miles", "kilometers"),
        *("kilometres", "km", "meters", "metres", "feet", "yards", "acres", "hectares", "square", "pounds", "kilograms", "kg", "tons", "tonnes", "barrels", "gallons", "dollars", "euros", "cents", "points"),
        *("percent", "per", "percentage", "degrees", "homes", "houses", "families", "households", "schools", "companies", "stores", "copies", "cases", "deaths", "patients", "units", "shares", "times", "gmt"),
        *("hours", "minutes", "seconds", "days", "weeks", "months", "years", "million", "billion", "thousand", "others", "more", "other", "passengers", "protesters", "seats", "rooms", "pages", "words", "cars"),
        *("vehicles", "planes", "flights", "local", "utc", "est", "edt", "et", "hrs", "calories", "additional", "new", "delegates", "migrants", "refugees", "civilians", "prisoners", "inmates", "animals"),
    }
)

#: Words after a weekday that make it a name. With a capital letter only.
NAMES_THAT_BEGIN_WITH_A_WEEKDAY = frozenset(
    {"times", "telegraph", "mail", "mirror", "express", "post", "herald", "lights", "world", "people", "school", "magazine", "review", "gazette", "independent", "sun", "tribune", "football"}
)

#: Words after a month that make it no month.
NAMES_WITH_A_MONTH = frozenset({"madness", "jobs-report", "fool", "fools", "fools'"})

#: Words after "the week" or "the year" that go on to say which.
OPENS_A_DESCRIPTION = frozenset({"before", "after", "that", "when", "since", "of", "leading", "prior", "ahead"})

#: Words after "the year" that it only qualifies.
CONTINUES_A_COMPOUND = frozenset({"round", "long", "old", "end", "ago", "earlier", "later"})

#: Nouns, beside plurals in "s", that a number behind "in" and a month counts: "in May 15 people died".
COUNTED_AFTER_A_MONTH = frozenset({"people", "men", "women", "children", "percent", "of"})

#: Words after "the past" or "the future" that go on to count.
CONTINUES_THE_PAST = frozenset(
    {
        *("year", "years", "week", "weeks", "month", "months", "day", "days", "decade", "decades", "century", "quarter", "quarters", "weekend", "hour", "hours", "few", "several", "couple", "half"),
        *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "season", "summer", "winter", "spring", "fall", "generation", "of", "tense"),
    }
)

#: Words before an unnumbered plural that make it a length.
BEFORE_A_BARE_LENGTH = frozenset({"for", "within", "spent", "spend", "took", "take", "takes", "lasted", "after", "over", "in", "the"})

#: The same before "weeks of talks".
BEFORE_A_LENGTH_OF_SOMETHING = frozenset({"after", "for", "follows", "followed", "following", "despite", "amid", "through", "capping", "capped", "ending", "ended"})

#: Words after "the weeks" that say to or from what they are counted.
AFTER_A_BARE_LENGTH = frozenset({"before", "after", "since", "leading", "ahead", "following", "until", "between", "to"})

#: Words that end the group of words before them.
ENDS_A_GROUP = frozenset({"in", "at", "by", "and", "but", "or", "on", "after", "before", "when", "as", "while", "with", "from", "to", "for", "into", "that", "because", "during", "following", "amid"})

#: Words that lead up to a time of the clock.
BEFORE_A_CLOCK = frozenset({"at", "by", "from", "until", "till", "to", "before", "after", "around", "about", "since", "between", "and", "past", "near", "approximately", "than", "shortly", "only", "@"})

#: Words before "one day" that make it some day to come.
BEFORE_ONE_DAY = frozenset({"will", "would", "may", "might", "could", "can", "should", "to", "that", "hopes", "he", "she", "they", "we", "it", "i"})

#: Words before "over" that make it a bound and no preposition.
BEFORE_A_BOUND = frozenset({"for", "just", "well", "after", "lasted", "took", "take", "takes", "spent", "of", "in", "been", "a", "little", "is", "was", "at", "slightly"})

#: Words before "a week" or "a year" that make it a length; after anything else it is a rate ("$5 million a year") or no time.
BEFORE_ONE_UNIT = frozenset(
    {
        *("", "in", "for", "within", "about", "around", "nearly", "almost", "over", "than", "after", "before", "once", "twice", "half", "least", "most", "only", "just", "took", "take", "takes", "lasted"),
        *("last", "lasts", "spent", "spend", "every", "with", "until", "of", "or", "and", "but", "waited", "wait", "barely", "hardly", "roughly", "under", "to", "from", "by", "is", "was", "quite", "up"),
        *("that", "then", "some", "mere", "another", "until", "through", "during", "on", "not", "more", "less", "as", "given", "gave", "him", "her", "them", "us", "me", "you", "stayed", "be", "served", "serve", "times", "back"),
    }
)

#: Words before "noon" or a weekday that make it a name or an image.
BEFORE_A_NAMED_HOUR_OR_DAY = frozenset({"bloody", "casual", "freaky", "good", "high", "joe", "manic", "meatless", "patch", "ruby", "super", "taco"})

#: Words between the article and a part of the day that is told without its date.
BEFORE_A_BARE_DAYPART = frozenset({"in", "during", "by", "throughout", "later", "earlier", "until"})

#: Words before "the summer" or "the fall" that make it the season.
BEFORE_A_SEASON = frozenset({"in", "into", "during", "through", "throughout", "since", "until", "by", "of", "for", "over", "before", "after", "from", "late", "early"})

#: The same for "the fall", which is a collapse as often as a season: not "after", "before", "from", "of", "since" ("within minutes of the fall").
BEFORE_THE_FALL = frozenset({"in", "into", "during", "through", "throughout", "until", "by", "late", "early"})

#: Prefixes that a year may follow with a hyphen.
BEFORE_A_YEAR_WITH_HYPHEN = ("mid", "early", "late", "pre", "post", "circa")

#: Words after a march of people, beside those that end a group of words.
GOES_WITH_A_MARCH = frozenset({"against", "of", "through", "across", "toward", "towards", "organizers", "route", "began", "drew", "ended", "was", "had", "has", "is", "will"})

#: Words between an event and its day: "the vote was held on June 3".
LINKS_AN_EVENT_TO_ITS_DAY = ("was", "were", "is", "are", "will be", "had been", "has been", "held", "scheduled", "set", "took place", "takes place", "came", "happened", "occurred", "for", "on", "early", "late")

#: Words that lead up to what a result is compared with.
COMPARES = ("compared with", "compared to", "versus", "up from", "down from", "increase from", "decrease from", "against")

#: Words that tie a time to the noun before them: "a tape from 2012".
TIES_TO_A_TIME = frozenset({"of", "from", "in"})
