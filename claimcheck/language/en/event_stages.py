"""Courses that events take in the news: which of two deeds can only be an earlier or a later stage of one matter, and so has a day of its own."""

#: A course a row, its stages in order between bars; lemmas as `Event.lemma` gives them, and stems of nouns that stand beside a time.
# no "accuse", "suspect", "report" among the stages: they are told of every one; no "find" behind "trial": a jury finds somebody guilty
COURSES = tuple(
    tuple(stage.split() for stage in row.split("|"))
    for row in """
    attack kill shoot shooting slay murder stab gun rob robbery steal theft assault rape massacre gunfire kidnap die death hurt injure wound |
        arrest detain capture apprehend catch custody | charge indict arraign plead | trial testify testimony hearing | convict verdict acquit | sentence | uphold appeal overturn parole
    attack kill shoot shooting slay murder stab gun die death drown collapse hang | find discover recover | funeral bury burial mourn vigil autopsy
    attack kill shoot shooting slay murder stab gun gunfire die death | protest riot clash rally march vigil demonstrate
    fire blaze burn gut destroy quake earthquake strike hit shake jolt erupt crash collide flood storm explode blast | evacuate rescue | return reopen rebuild
    crash collide sink quake earthquake explode | find discover recover
    introduce propose draft offer | hearing debate | vote pass approve adopt reject defeat | sign enact veto | sue challenge lawsuit | strike overturn uphold block
    nominate nomination | confirm confirmation | swear inaugurate inauguration oath | resign quit retire step oust fire
    primary caucus | convention | debate | elect election | inaugurate inauguration swear
    hurt injure sprain tweak tear play game defeat lose win | sign place trade waive examine practice
    offer bid propose | agree agreement | complete close
    order subpoena summon | testify appear hearing
    bear birth | marry wedding | divorce | die death | funeral bury burial mourn vigil
    """.strip().replace("|\n", "|").splitlines()
)

#: Words before the noun for an event that make it one of several.
# no "new", "last", "next", "first": they also say how good or how late it is, and stand before its time
ANOTHER = frozenset("another earlier previous prior second third fourth fifth fresh further subsequent separate similar other".split())
#: Those of them that say it of an event in whose subject they stand: "a second alarm was sounded"; "other officials met" is no other meeting.
ONE_MORE = frozenset({"another", "second", "third", "fourth", "fifth"})
#: Words behind a verb that say the same.
ONCE_MORE = frozenset({"again", "anew", "twice"})

#: Verbs of how matters go on after an event: the day on which a toll rises, or talks continue, is not that of what they come from.
# no "end", "stop", "fall": they are told of the event itself
GOING_ON = frozenset("continue resume keep persist remain rise climb mount grow".split())

#: Verbs of how somebody or something is, which hold for longer than the day that is named.
STATES = frozenset({"be", "remain", "stay", "stand", "lie"})

#: Verbs of how something begins, and of how it ends.
BEGINNING = frozenset("begin start open commence".split())
ENDING = frozenset("end finish close conclude".split())

#: Verbs that say no more than that something happens.
HAPPENING = frozenset({"happen", "occur"})

#: Verbs of giving something a later day, which stands behind "until".
PUT_OFF = frozenset("delay postpone put defer reschedule adjourn move push".split())

#: Verbs of a change that lasts: something is so since then, and was made so then.
LASTING_CHANGES = frozenset("close shut suspend detain jail imprison hold occupy seize marry ban block halt ground".split())

#: Verbs that look like plurals of nouns, and in a sentence that dates them are none: "the law runs out on Nov. 30".
VERBS_LIKE_PLURALS = frozenset("runs lapses stays ends starts opens closes leaves returns lasts".split())

#: Verbs beside a figure that is another on every day.
MEASURED = frozenset("be stand reach close open trade settle end rise climb jump gain grow increase fall drop slip decline lose win beat defeat draw lead".split())

#: Conjunctions before a deed with a day of its own.
# no "when", "as", "while": they tell of the same time
BEFORE_OTHER_DEEDS = frozenset({"after", "before", "since", "until"})

#: Bodies that decide one after the other; those of one row may be one.
# no bare "court", of which the word before says which, no "parliament", "congress": they are called by other names
COURT = "court"
BODIES_THAT_DECIDE = (
    "appeals appellate",
    "lower district trial magistrates",
    "supreme",
    "house assembly commons representatives",
    "senate lords",
    "committee subcommittee panel",
    "council",
    "board commission commissioners",
)
