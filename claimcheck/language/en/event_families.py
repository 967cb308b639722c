"""Events that news tells by several words: families of lemmas that can name one and the same event."""

#: Lemmas as `Event.lemma` gives them, so that a noun stands under its verb's lemma ("meeting": "meet").
# no "deal", "move", "call", "work": each names too many kinds of things
EVENT_FAMILIES: dict[str, frozenset[str]] = {
    "meeting": frozenset({"meet", "session", "talk", "summit", "roundtable", "sit", "huddle", "confer"}),
    "visit": frozenset({"visit", "trip", "travel", "tour", "journey"}),
    "arrival": frozenset({"arrive", "land", "reach"}),
    "departure": frozenset({"leave", "depart"}),
    "resignation": frozenset({"resign", "quit", "depart"}),
    "dismissal": frozenset({"fire", "dismiss", "oust", "sack"}),
    "death": frozenset({"die", "kill", "death"}),
    "arrest": frozenset({"arrest", "detain", "capture"}),
    "charge": frozenset({"charge", "indict", "accuse"}),
    "vote": frozenset({"vote", "pass", "approve", "adopt"}),
    "signing": frozenset({"sign", "enact"}),
    "start": frozenset({"start", "begin", "open", "launch"}),
    "end": frozenset({"end", "close", "finish", "conclude", "expire"}),
    "attack": frozenset({"attack", "bomb", "shoot", "strike"}),
    "announcement": frozenset({"announce", "unveil", "disclose", "reveal"}),
    "purchase": frozenset({"buy", "acquire", "purchase"}),
    "release": frozenset({"release", "publish", "issue"}),
    "election": frozenset({"elect", "win", "election"}),
    "swearing-in": frozenset({"swear", "inaugurate", "inauguration"}),
}

#: Lemmas and nouns by which two articles may date one occasion, though they name different things in it: the law and the bill, the hearing and the testimony.
# no "primary" and "nomination" beside "election", no "debate" beside "vote": one follows the other; no "report", "plan", "statement": every story has several
OCCASIONS = tuple(
    row.split()
    for row in """
    election elect race campaign contest cycle presidency candidate
    resign quit depart step leave fire dismiss oust sack remove
    air broadcast show interview appear
    video tape recording footage clip
    law act measure statute bill legislation amendment legalize enact
    post tweet message write
    hearing testify testimony appear grill
    swear ceremony inauguration oath assume
    speech speak address lecture remark deliver talk
    vote pass approve adopt reject override defeat
    agree approve accept
    shoot attack kill gunfire massacre fire
    sue lawsuit file challenge
    release disclose publish issue reveal unveil announce post
    die death dead pass kill
    kill shoot shooting slay murder stab gun homicide
    hurt injure wound
    arrest detain capture custody apprehend catch jail
    charge indict accuse arraign
    convict verdict guilty
    escape flee break
    rob robbery steal theft heist raid
    fire blaze burn break erupt destroy gut
    quake earthquake tremor strike hit shake jolt rock
    crash collide plunge wreck
    damage cut sever break
    beat defeat top edge rout stop win victory
    launch unveil introduce release debut
    buy acquire purchase takeover merge
    appoint name hire pick choose select
    find discover recover
    enter check admit
    overturn reverse rescind revoke repeal undo
    protest riot clash rally demonstrate unrest
    offer bid propose
    retire resign quit leave
    """.strip().splitlines()
)

#: Verbs that say of an event only that it has its day: "an election slated for May 3".
SCHEDULING = frozenset("schedule slate set plan hold expect".split())

#: Verbs before a deed that is only decided with them, or promised: "agreed on Friday to testify".
# no "begin", "manage", "have", "be forced": what they lead to is done at that time
DECIDING = frozenset("agree choose consent decide intend offer opt plan pledge promise propose resolve swear threaten volunteer vote vow".split())

#: Verbs before a deed that is done with them: who votes to impeach somebody impeaches.
DONE_BY_SAYING_SO = frozenset({"vote"})

#: Verbs that bring somebody's words out, what these words are, and what all of them are called: "an interview shown Sunday" is when somebody speaks.
BRINGING_OUT = frozenset("show air broadcast publish release post issue send".split())
STATEMENT = "statement"
WORDS_BROUGHT_OUT = frozenset("interview interviews statement statements letter message email e-mail tweet tweets memo op-ed report story article".split())
#: Words between these and their verb that say only that it is so, or will be: "an interview that is set to air".
LEADING_TO_VERBS = frozenset("that which was were is are be been being will to set due scheduled slated expected planned first".split())
