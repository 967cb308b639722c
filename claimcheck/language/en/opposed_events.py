"""Events that exclude each other when told of one person or thing: pairs of families of lemmas."""

#: Each row: what the one family says of somebody or something, the other denies. Lemmas as `Event.lemma` gives them, with the particle that makes another verb.
# no "leave": of a team or a committee it is another matter than the office; no "gain" / "lose", "take" / "give": each has too many senses
# no "enter" / "leave", "send" / "receive", "lend" / "borrow": both happen to one thing, one after the other or seen from two sides
# no "join" / "leave", "arrive" / "depart", "deploy" / "withdraw", "begin" / "end", "build" / "destroy": the one follows the other
# no "hide": one hides oneself; no "question" / "answer": they are two people's turns
OPPOSED_EVENTS: tuple[tuple[frozenset[str], frozenset[str]], ...] = tuple(
    (frozenset(one), frozenset(other))
    for one, other in (
        # leaving a post, and getting one
        (("resign", "quit", "retire", "step down", "stand down", "step aside"), ("dismiss", "fire", "oust", "sack", "remove", "expel")),
        (("resign", "quit", "step down", "stand down", "step aside", "drop out", "bow out"), ("remain", "stay", "stay on")),
        (("hire", "appoint", "promote", "reinstate", "recruit"), ("dismiss", "fire", "demote", "sack", "oust", "suspend")),
        (("retain", "keep on"), ("dismiss", "fire", "sack", "oust", "replace")),
        # bodies that decide
        (
            ("approve", "adopt", "endorse", "accept", "ratify", "pass", "authorize", "enact", "uphold", "sign"),
            ("reject", "defeat", "veto", "refuse", "oppose", "block", "overturn", "repeal", "strike down", "turn down", "vote down"),
        ),
        (("allow", "permit", "legalize", "authorize"), ("ban", "prohibit", "bar", "forbid", "outlaw", "criminalize", "block", "prevent")),
        (("grant", "award"), ("deny", "refuse", "withhold", "revoke", "rescind")),
        (("support", "favor", "back", "endorse", "champion", "embrace"), ("oppose", "reject", "denounce", "condemn", "resist", "disavow")),
        (("praise", "laud", "hail", "commend", "applaud"), ("criticize", "slam", "blast", "denounce", "condemn", "assail", "decry", "rebuke")),
        (("agree", "consent"), ("refuse", "decline", "disagree")),
        (("accept", "welcome"), ("refuse", "decline", "reject", "turn down", "spurn", "challenge", "contest")),
        (("comply", "obey", "cooperate"), ("defy", "disobey", "refuse", "resist")),
        # courts
        (("convict",), ("acquit", "exonerate", "clear")),
        (("arrest", "detain", "jail", "imprison", "hold"), ("release", "free")),
        (("stay", "remain"), ("flee", "evacuate")),
        (("stay", "remain", "stay on"), ("drop from", "remove")),
        (("arrest", "capture", "catch"), ("surrender",)),
        (("charge", "indict"), ("clear", "exonerate", "acquit")),
        (("incriminate", "implicate"), ("exonerate", "clear")),
        # what becomes of people
        (("survive", "recover"), ("die", "perish")),
        (("kill",), ("injure", "wound", "hurt", "spare")),
        (("shoot",), ("stab", "strangle")),
        (("rescue", "save"), ("abandon", "kill")),
        # contests
        (("win",), ("lose",)),
        (("defeat", "beat"), ("endorse",)),
        (("lead",), ("trail",)),
        # figures
        (
            ("rise", "increase", "grow", "climb", "soar", "jump", "surge", "gain", "rebound", "go up"),
            ("fall", "drop", "decline", "decrease", "shrink", "plunge", "slump", "tumble", "plummet", "sink", "go down"),
        ),
        (("raise", "increase", "boost", "expand", "double", "hike"), ("cut", "reduce", "lower", "slash", "decrease", "halve", "shrink", "trim")),
        (("expand", "strengthen", "tighten", "broaden", "bolster"), ("weaken", "loosen", "relax", "narrow", "limit", "curb")),
        (("exceed", "surpass"), ("miss",)),
        (("improve",), ("worsen", "deteriorate")),
        (("accelerate",), ("slow",)),
        # what is said of the truth of it
        (("confirm", "admit", "acknowledge", "concede"), ("deny", "dispute", "refute", "rebut", "contradict")),
        (("prove", "show"), ("disprove", "refute", "debunk")),
        (("reveal", "disclose", "publish", "release"), ("conceal", "withhold", "suppress")),
        (("remember", "recall"), ("forget",)),
        # deals, trade, work
        (("buy", "acquire", "purchase"), ("sell",)),
        (("succeed",), ("fail",)),
        (("open", "reopen"), ("close", "shut")),
        (("begin", "start", "launch", "resume"), ("cancel", "call off", "postpone")),
        (("go ahead", "proceed"), ("cancel", "call off", "postpone", "scrap", "abandon", "delay")),
        (("continue",), ("end", "stop", "cease", "halt", "suspend", "abandon", "drop")),
        (("attend",), ("boycott", "skip", "miss")),
        (("include",), ("exclude", "omit")),
        (("preserve", "protect"), ("destroy", "delete", "scrap", "abolish", "dismantle")),
        (("extend", "renew"), ("shorten", "curtail", "terminate", "end")),
        (("advance",), ("retreat", "withdraw")),
        (("unite",), ("divide", "split")),
        (("attract",), ("repel", "deter")),
        (("encourage", "urge"), ("discourage", "deter", "dissuade")),
        (("curb", "limit", "reduce", "restrict"), ("end", "abolish", "eliminate", "eradicate")),
        (("amend", "revise", "modify"), ("repeal", "abolish", "override", "scrap")),
        (("delay", "postpone"), ("cancel", "call off", "advance", "hasten")),
    )
)

#: Verbs whose particle makes them another verb.
PARTICLE_VERBS = frozenset("step down|stand down|step aside|drop out|bow out|stay on|keep on|strike down|turn down|vote down|go up|go down|give up|take back|break off|call off|go off|go ahead|drop from|take on".split("|"))

#: Deeds that somebody does to nobody else, even where an object follows ("resigned his post").
DONE_ALONE = frozenset("resign|quit|retire|step down|stand down|step aside|drop out|bow out|remain|stay|stay on|surrender|escape|flee|survive|recover|die|perish".split("|"))

#: What each has an own stand in: that one backs and another opposes is news, no contradiction.
ATTITUDES = frozenset("support favor back endorse champion embrace accept welcome oppose denounce condemn resist disavow praise laud hail commend applaud criticize slam blast assail decry rebuke encourage discourage urge".split())

#: Adverbs before a verb that make its deed that of the opposed verb: "fatally wounded".
TURNING = frozenset({"fatally", "mortally"})

#: Words in a subject that say that it is another than the one told of before.
OTHERS = frozenset("other others another rest remaining".split())

#: Events of which one may follow the other: they exclude each other only where neither article tells anywhere what the other does.
MAY_FOLLOW = frozenset({"release", "free"})

#: Particles that turn one verb round: "checked into", "checked out of".
OPPOSED_PARTICLES = ((frozenset({"in", "into"}), frozenset({"out"})), (frozenset({"on"}), frozenset({"off"})), (frozenset({"up"}), frozenset({"down"})))
