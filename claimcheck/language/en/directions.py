"""The words of a sentence that put what it tells after or before the day it was written."""

#: Verbs and phrases that look ahead. A participle counts only before "to" or "for", where it plans.
AHEAD = (
    *("will", "won't", "shall", "would", "should"),
    *("going to", "set to", "due to", "due for", "due in", "due", "set for", "payable", "slated to", "slated for", "poised to", "about to", "ready to", "likely to", "unlikely to", "to be"),
    *("expected to", "expected in", "expected on", "expected by", "scheduled to", "scheduled for", "scheduled on", "planned for", "planned to", "planning to", "plans", "plan to", "planning", "planned", "slated", "expects to", "expect to"),
    *("expects", "expect", "expected", "intends to", "intend to", "hoping", "hopes", "hope", "wants to", "want to", "agreed to", "vowed to", "promised to", "pledged to", "decided to", "aims to", "aim to"),
    *("is to", "are to", "postponed until", "delayed until", "deadline", "expires", "supposed to", "forward to", "has scheduled", "have scheduled", "begins", "starts", "opens", "takes over", "takes effect", "takes office", "convenes", "returns", "resumes", "kicks off", "gets underway"),
    *("goes into effect", "enters into force", "comes into force", "steps down", "is sworn", "runs out", "airs", "to air"),
)

#: Those of them that look ahead from the day of writing, also in a sentence that tells of the past beside.
AHEAD_FROM_TODAY = frozenset({"will", "won't", "won’t", "shall", "is", "are", "has to", "have to", "hopes", "hope", "plans", "plan", "expects", "expect", "wants", "want"})

#: The same as a plural or an infinitive has them: a date makes them a plan ("they take over in January") unless a word of
#: `BEFORE_AN_INFINITIVE` stands before them, which then tells.
AHEAD_IN_THE_PLURAL = frozenset({"take over", "take effect", "take office", "go into effect", "enter into force", "come into force", "step down", "are sworn", "run out", "expire", "meet", "convene", "resume"})

#: Verbs whose present tells what is on the calendar, in a story ("the council meets on Friday"), not in a headline or a caption, which tell the
#: past in the present. Those that are in `AHEAD` look ahead everywhere.
# no "speaks", "gathers", "marches", "stands", "holds": captions have them; no "faces": "faces charges in the shooting on Friday"
PLANS_IN_THE_PRESENT = frozenset(
    {
        *("meets", "ends", "arrives", "departs", "closes", "concludes", "finishes", "testifies", "retires", "travels", "flies", "reopens", "reconvenes"),
        *("heads to", "heads for", "goes to", "goes on", "goes before", "comes up", "comes before", "appears in", "appears before", "kicks off", "wraps up"),
    }
)

#: The same, where each is a plural noun as often ("the votes on Friday were close"): they tell where no verb stands before them but one of saying.
PLANS_OR_NOUNS = frozenset({"votes", "visits", "leaves", "plays", "tours"})

#: The same behind a subject in the plural ("polls close on Sunday") or behind `MODALS_OF_PLANS` ("talks could end on Tuesday").
PLANS_IN_THE_PLURAL = frozenset(
    {"meet", "end", "arrive", "depart", "close", "open", "start", "begin", "conclude", "finish", "travel", "fly", "reopen", "reconvene", "resume", "convene"}
)
PLURAL_SUBJECTS = frozenset({"they", "we", "people", "police", "children"})
#: What follows one of `PLANS_IN_THE_PLURAL` that is no verb: "officials close to the talks".
AFTER_NO_PLAN = frozenset({"to", "of"})

#: Words before a "to" that opens no plan of a headline: "up to strike on Monday", "according to police".
BEFORE_NO_PLAN = frozenset({"according", "due", "up", "back", "close", "next", "failed", "failing", "able", "unable", "used", "thanks", "way", "how", "when", "where", "what"})

#: Modals that tell with a verb of a plan what may come; "could not meet on Friday" has been.
MODALS_OF_PLANS = frozenset({"could", "can", "may", "might"})
#: What can be done behind them and "be": "could be decided on Tuesday".
# no "seen", "heard", "reached", "linked": "could be seen on Friday" has been
PLANS_IN_THE_PASSIVE = frozenset({"held", "decided", "announced", "released", "completed", "finished", "signed", "filed", "arraigned", "unveiled", "published", "sentenced"})

#: Verbs in the present that set something for the weekday behind "for": "sets a vote for Thursday".
SETS_FOR_A_DAY = frozenset({"sets", "calls", "orders", "declares", "announces", "schedules", "fixes"})

#: Words for a decision to do something; the weekday behind is that of the decision ("agreed to raise taxes on Tuesday") unless what was decided is one
#: of `DONE_ON_A_DAY` ("agreed to meet on Tuesday").
DECISIONS = frozenset({"agreed to", "decided to", "vowed to", "promised to", "pledged to"})
DONE_ON_A_DAY = PLANS_IN_THE_PLURAL | {
    *("vote", "visit", "leave", "appear", "testify", "attend", "join", "hold", "host", "return", "resign", "step", "release", "publish", "announce"),
    *("deliver", "play", "speak", "talk", "march", "strike", "surrender", "sign", "go", "come", "give", "present", "take"),
}

#: Two words that begin with one of these and plan nothing: the programmes in whose names they stand are cited as past.
NO_PLAN = frozenset({"meet the"})

#: Words before a bare verb that take its time into their own hands: "did not meet", "came to meet".
BEFORE_AN_INFINITIVE = frozenset({"to", "not", "never", "did", "didn't", "didn’t", "could", "couldn't", "can", "may", "might", "must", "help", "helped", "helping", "let", "make", "made", "does", "doesn't"})

#: Verbs of having, after which a participle that plans looks ahead: "has scheduled a hearing Thursday".
HAS = frozenset({"has", "have"})

#: Verbs that look back and do not end in "-ed".
# no "has", "have": the participle after them tells, and "would have trouble" looks ahead
# no "may", "can", "could", "might", "must" on either side: they say how sure, not when
BACK = (
    *("was", "were", "had", "did", "said", "told", "been", "made", "came", "went", "took", "got", "gave", "saw", "met", "held"),
    *("won", "lost", "left", "fell", "rose", "began", "became", "found", "sent", "brought", "built", "bought", "sold", "spoke", "stood", "struck"),
    *("shot", "hit", "wrote", "put", "set", "cut", "led", "ran", "drew", "broke", "kept", "felt", "heard", "knew", "grew", "thought", "fought"),
    *("caught", "taught", "paid", "laid", "sat", "slept", "spent", "meant", "understood", "withdrew", "flew", "drove", "rode", "swore", "threw"),
    *("chose", "hid", "fled", "overthrew", "gone", "done", "seen", "taken", "given", "shown", "known", "written", "spoken", "chosen", "fallen"),
    *("driven", "stolen", "beaten", "ago", "tore", "swept", "bore", "beat", "bit", "blew", "burst", "cast", "clung", "crept", "dealt", "dug"),
    *("ate", "fed", "flung", "forbade", "foresaw", "forgot", "forgave", "froze", "hung", "hurt", "lay", "lent", "lit", "oversaw", "quit", "rang"),
    *("sank", "sang", "sought", "shook", "shone", "shrank", "shut", "slid", "slung", "smote", "sprang", "stuck", "stole", "stung", "strode"),
    *("strove", "swam", "swung", "undertook", "upheld", "woke", "wore", "wove", "wept", "wound", "wrung", "arose", "awoke", "undercut", "outdid"),
    *("underwent", "overcame", "spread", "split", "bid", "bet", "cost", "let", "leapt", "leaned", "dreamt", "burnt", "spilt", "spelt", "knelt"),
    *("sped", "bound",),
)

#: Verbs of asking: what they ask somebody "to" do is to come ("asked members to join him Monday").
ASKS = frozenset({"ask", "asks", "asked", "asking", "invite", "invites", "invited", "inviting", "urge", "urges", "urged", "urging"})

#: Words before a verb that looks ahead that make it none: "sooner than expected", "as previously planned".
BEFORE_NO_AHEAD = frozenset({"than", "as", "previously", "originally", "initially"})

#: Words directly before a date that look back whatever the verb.
BACK_BEFORE_A_DATE = ("back in", "back on", "as far back as", "since")

#: Words in "-ed" that are no past of a verb, or take the time of the one before them ("followed by a vote on Friday").
NO_PAST = frozenset({"need", "speed", "indeed", "hundred", "exceed", "proceed", "succeed", "seed", "feed", "breed", "shed", "weed", "deed", "greed", "creed", "embed", "red", "bed", "so-called", "followed"})

#: Words before a participle or an infinitive, which is then no past: "will be paid", "to cut", "will visit the flooded valley".
# no "that", "this": "the bill that passed"
BEFORE_NO_PAST = frozenset({"be", "to", "being", "get", "gets", "the", "a", "an", "its", "his", "her", "their", "our", "my"})

#: Words before a participle that make it a present: "is heard". It looks neither way.
BEFORE_A_PRESENT = frozenset({"is", "are", "isn't", "aren't"})

#: Verbs that make of a participle before "by Friday" what was done by then.
PASSIVE_AND_OVER = ("was", "were")

#: Verbs before "until Friday" or "by Friday" that leave it in the past whatever follows.
BACK_BEFORE_A_BOUND = ("had", "was", "were", "did", "been")

#: Prepositions that look ahead from what follows them in their clause: "in advance of his visit to the pier on Thursday".
AHEAD_WITHIN_A_CLAUSE = ("ahead of", "in advance of")

#: What says how long something lasts, and that it is not over.
UNTIL = ("until", "till")

#: Prepositions and the like directly before a date that look ahead unless the verb says otherwise.
AHEAD_BEFORE_A_DATE = ("scheduled", *UNTIL, "by", "starting", "beginning", "starting on", "beginning on", "effective", "is", "is in", "is on", "are", "are in", "are on", "as early as", "as soon as", "no later than", "as late as", "through", "on or before")

#: What announces something for a weekday behind a verb, whatever the verb's time: "declared a day of mourning for Wednesday", "was forecast for Thursday".
# no month, no year: "sales for March", "results for 2020" are told when they are over
AHEAD_BEFORE_A_WEEKDAY = "for"

#: Nouns of what nobody puts on a calendar: with its day before it ("Thursday's ruling", "in a Friday Facebook post") the day is over.
# no "decision", "hearing", "report", "speech", "vote", "statement": they are announced for a day as often
# no "fire", "flood": they stand before other nouns ("fire drill")
NOUNS_OF_WHAT_IS_OVER = (
    *("ruling", "announcement", "revelation", "disclosure", "tweet", "post", "posting", "letter", "email", "e-mail", "memo", "remark", "comment"),
    *("attack", "assault", "shooting", "bombing", "blast", "explosion", "crash", "collision", "killing", "murder", "massacre", "stabbing", "ambush", "raid"),
    *("earthquake", "quake", "tornado", "blaze", "disaster", "accident", "incident", "violence", "riot", "clash", "clashes", "crackdown"),
    *("arrest", "death", "resignation", "firing", "victory", "win", "defeat", "loss", "setback", "collapse", "plunge", "rout", "outage"),
)
