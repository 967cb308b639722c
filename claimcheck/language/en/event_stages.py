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
#: Words behind a verb that say the same.
ONCE_MORE = frozenset({"again", "anew", "twice"})

#: Verbs of how matters go on after an event: the day on which a toll rises, or talks continue, is not that of what they come from.
# no "end", "stop", "fall": they are told of the event itself
GOING_ON = frozenset("continue resume keep persist remain rise climb mount grow".split())
