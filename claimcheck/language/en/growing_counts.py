"""What goes on being counted after the first report, and the words that tell of a count that has grown."""

#: Verbs that tell of a count that has risen.
RISING = frozenset("rose rise risen rises rising climbed climb climbs grew grown grows jumped mounted reached surpassed topped".split())

#: What has become of people -> the words that tell it; those of one fate are not those of another.
FATES = {
    "dead": ("dead", "died", "dies", "die", "killed", "kills", "killing", "deaths", "death", "fatalities", "bodies", "perished", "drowned"),
    "hurt": ("injured", "injuries", "injuring", "wounded", "wounding", "hurt", "hospitalized", "hospitalised", "burned"),
    "missing": ("missing", "unaccounted"),
    "saved": ("rescued", "saved", "survived", "survivors"),
    "moved": ("evacuated", "displaced", "homeless", "fled"),
    "arrested": ("arrested", "detained", "arrests"),
    "charged": ("charged", "indicted", "jailed"),
}

#: Beside a count of those who were in a plane, a ship or a train, whatever became of them: "113 people on board".
ABOARD = frozenset({"aboard", "board", "onboard"})

#: Nouns and verbs of counts that later reports of one event raise: what has become of people, and what else is still being found.
#: no "voters", "votes", "seats": they are counted on too, but reports of an election mostly name two races; no "people": it is in every count.
STILL_COUNTED = frozenset("toll casualties victims cases infected infections infection sickened stranded recovered".split()).union(*FATES.values())

#: Words of counts that later reports lower: of those who were missing some are found.
# no "evacuated", "rescued": who was is counted on
SINKING = frozenset("missing unaccounted trapped stranded hospitalized hospitalised displaced homeless".split())
