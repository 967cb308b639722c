"""The words with which English gives an utterance, a thought or a finding to somebody, how far each stands behind it, and what may follow it.

A frame is one way in which a content hangs on its cue:

    quote       quotation marks follow straight                said, "..."
    clause      a clause follows, with or without "that"       said that it rained; said it rained
    that        a clause follows, only with "that"             knows that it rained
    wh          a question word opens the clause               asked whether it rained
    aside       the cue may follow or interrupt the content    it rained, she said
    hearer      somebody may stand between cue and content     told reporters that it rained
    infinitive  "to" and a verb follow                         promised to resign
    object      a noun phrase follows                          criticized the plan
    gerund      a verb in -ing follows                         suggested waiting
    finding     as `object`, where the subject is a document   the poll showed rain ahead
    for, of...  that preposition, then a noun phrase           called for a vote
"""

#: Rows of verbs that share a force and their frames. The force is a value of `Force`.
# no "be like", "go" for speech: both are something else nearly always in news
# no "have", "make", "take", "give" alone: what they say stands in their object, not in them ("made clear" is here as a phrase)
VERBS = (
    ("plain", "quote clause wh aside", "say"),
    ("plain", "quote clause wh aside hearer infinitive of about", "tell"),
    ("plain", "quote clause wh aside object", "add note write state explain repeat reiterate"),
    ("plain", "quote clause aside", "answer continue reply retort quip joke muse remark observe interject opine posit"),
    ("plain", "quote clause wh aside to about", "respond comment"),
    ("plain", "quote aside", "bark yell shout chant cry scream sing exclaim recite whisper mutter gush sniff snap bellow"),
    ("plain", "quote clause wh aside object as", "proclaim report recount recall remember announce declare describe"),
    ("plain", "quote clause wh aside object", "emphasize stress underscore underline highlight mention outline detail specify clarify elaborate summarize narrate relate"),
    ("plain", "that wh object hearer", "inform remind notify"),
    ("plain", "object as", "portray characterize depict label dub brand liken compare term deem"),
    ("plain", "quote object", "call"),
    ("plain", "about of", "speak talk"),
    ("plain", "object", "discuss cite reference quote invoke echo parrot tout list chronicle publicize"),
    ("plain", "to", "refer allude"),
    ("plain", "quote clause aside", "read"),
    ("plain", "quote that aside object", "tweet retweet"),
    ("plain", "quote that aside", "post text email blog"),
    ("committed", "quote clause wh aside object", "confirm acknowledge admit concede reveal disclose"),
    ("committed", "clause quote aside object", "assert affirm reaffirm maintain insist certify attest swear vouch testify"),
    ("committed", "clause object", "guarantee"),
    ("committed", "that hearer clause of aside quote", "assure reassure"),
    ("committed", "that hearer clause of", "convince persuade"),
    ("committed", "clause wh quote infinitive on with to", "agree"),
    ("committed", "clause wh quote aside object finding", "conclude"),
    ("committed", "clause wh finding", "show demonstrate prove"),
    ("committed", "clause wh finding aside", "find indicate"),
    ("doubted", "clause quote aside object infinitive", "claim allege"),
    ("doubted", "clause quote aside wh", "argue contend reason theorize speculate posit hypothesize"),
    ("doubted", "clause quote aside object gerund", "suggest imply hint intimate insinuate"),
    ("doubted", "clause quote aside", "boast brag bluster"),
    ("doubted", "object", "accuse charge blame fault"),
    ("denied", "clause object gerund aside quote", "deny dispute refute rebut contest"),
    ("denied", "object", "reject dismiss disavow denounce renounce repudiate debunk contradict counter rebuff recant retract disown rebuke"),
    ("denied", "with", "disagree"),
    ("denied", "clause object wh quote", "doubt"),
    ("refused", "infinitive object", "refuse decline"),
    ("question", "quote wh aside object hearer about for infinitive", "ask"),
    ("question", "wh quote aside about", "wonder inquire"),
    ("question", "object wh", "question challenge"),
    ("belief", "clause wh aside", "think believe reckon figure guess assume presume surmise suspect"),
    ("belief", "clause of wh aside about", "complain lament bemoan protest vent gripe grumble grouse snipe fret"),
    ("belief", "clause", "feel expect imagine"),
    ("belief", "aside", "learn"),  # as newsrooms tell what they found out themselves: "the mayor will go, the Herald has learned"
    ("belief", "that wh", "know understand realize recognize learn discover hear notice remember forget determine decide calculate care consider"),
    ("belief", "object", "expect"),
    ("belief", "clause object aside", "predict forecast project estimate foresee anticipate"),
    ("belief", "clause about over", "worry fret"),
    ("belief", "clause object", "fear"),
    ("belief", "infinitive", "appear seem"),
    ("belief", "object as", "view regard see perceive"),
    ("belief", "object", "prefer favor dislike hate love detest despise admire trust distrust resent regret oppose support back endorse approve"),
    ("belief", "object", "herald trumpet downplay embrace welcome applaud praise laud hail celebrate commend congratulate thank credit salute cheer champion defend"),
    ("belief", "object", "criticize criticise slam blast bash attack assail condemn decry deride mock ridicule rip lambaste berate scold chide chastise"),
    ("belief", "object", "attack excoriate skewer hammer pillory lampoon belittle disparage denigrate slander admonish knock trash"),
    ("belief", "object", "express voice articulate signal telegraph"),
    ("belief", "for against of", "advocate argue lobby vote"),
    ("belief", "that object", "deplore"),
    ("intent", "infinitive", "want plan intend seek aim hope vow pledge promise threaten offer opt choose agree decide refuse prefer expect claim wish"),
    ("intent", "clause quote aside", "vow pledge promise swear"),
    ("intent", "clause", "hope wish pray threaten bet"),
    ("intent", "for", "hope wish plan"),
    ("intent", "object that", "propose recommend demand request"),
    ("intent", "object gerund", "urge implore beg encourage exhort advise caution warn press pressure instruct order direct invite"),
    ("intent", "clause quote aside", "warn caution advise urge"),
    ("intent", "of about against", "warn caution"),
    ("intent", "for on upon", "call"),
    ("intent", "for", "push ask plead appeal"),
    ("intent", "object", "want consider contemplate weigh mull"),
    ("intent", "object infinitive", "promise pledge vow offer"),
    ("intent", "on", "insist focus"),
)

#: Rows of phrases that begin with a verb, in the same form; a bar stands between two.
VERB_PHRASES = (
    ("plain", "quote as aside", "put it"),
    ("plain", "quote clause aside wh", "point out|go on|chime in|fire back|shoot back|sum up"),
    ("plain", "quote", "use the phrase|use the term|use the word|use the words|coin the phrase|coin the term|coin a phrase"),
    ("plain", "object", "point to|lay out|spell out|bring up|speak about|weigh in on|zero in on|dwell on|touch on|sound off on|hint at"),
    ("committed", "that wh infinitive object", "make clear|make it clear|make plain"),
    ("belief", "object", "rail against|side with|stand by|balk at|double down on|talk up|play down|apologize for|speak out against|come out against"),
    ("denied", "object", "take issue with|push back on|push back against|walk back|brush off|brush aside|shrug off|distance from"),
    ("belief", "against about at on over", "lash out"),
)

#: Forms of the verbs above that the rules of spelling do not give: past, participle; for those in the second table only the doubling.
IRREGULAR_PASTS = {
    "say": ("said", "said"),
    "tell": ("told", "told"),
    "write": ("wrote", "written"),
    "think": ("thought", "thought"),
    "find": ("found", "found"),
    "know": ("knew", "known"),
    "see": ("saw", "seen"),
    "feel": ("felt", "felt"),
    "make": ("made", "made"),
    "swear": ("swore", "sworn"),
    "speak": ("spoke", "spoken"),
    "read": ("read", "read"),
    "put": ("put", "put"),
    "hear": ("heard", "heard"),
    "show": ("showed", "shown"),
    "understand": ("understood", "understood"),
    "forget": ("forgot", "forgotten"),
    "seek": ("sought", "sought"),
    "choose": ("chose", "chosen"),
    "bet": ("bet", "bet"),
    "cast": ("cast", "cast"),
    "go": ("went", "gone"),
    "shoot": ("shot", "shot"),
    "lay": ("laid", "laid"),
    "bring": ("brought", "brought"),
    "take": ("took", "taken"),
    "foresee": ("foresaw", "foreseen"),
    "sing": ("sang", "sung"),
    "forecast": ("forecast", "forecast"),
    "learn": ("learned", "learned"),
    "label": ("labeled", "labeled"),
    "weigh": ("weighed", "weighed"),
}
DOUBLED = ("admit", "rip", "plan", "quip", "beg", "chat", "dub", "opt", "rebut", "refer", "prefer", "slam", "snap", "brag", "bet", "put", "forget", "sum", "cast")

#: Nouns that hold somebody's word or thought: force, frames ("of": what is claimed follows "of").
# no "fact": nobody's word; no "report of", "news that": the paper's own voice more often than another's
NOUNS = (
    ("plain", "that", "statement remark comment announcement assertion observation suggestion message argument notion contention explanation insistence"),
    ("doubted", "that of", "claim allegation accusation charge"),
    ("doubted", "that", "rumor speculation suggestion insinuation implication"),
    ("denied", "that of", "denial"),
    ("belief", "that", "belief view opinion conviction idea feeling sense fear worry concern expectation hope assumption suspicion confidence prediction doubt"),
    ("belief", "of", "criticism endorsement condemnation denunciation"),
    ("belief", "for", "praise"),
    ("belief", "to", "opposition objection"),
    ("belief", "about", "concern doubt worry anxiety complaint"),
    ("committed", "that", "acknowledgment admission conclusion finding assurance confirmation revelation"),
    ("intent", "infinitive that", "promise pledge vow threat plan decision desire intention proposal commitment offer refusal willingness"),
    ("intent", "for", "call"),
    ("question", "about", "question"),
)

#: Adjectives after a form of "be", "feel", "remain", "seem", "become".
ADJECTIVES = (
    ("belief", "that of about", "confident convinced certain"),
    ("belief", "that about of over at with", "angry outraged upset frustrated worried concerned anxious afraid fearful aware optimistic pessimistic hopeful proud skeptical wary nervous doubtful"),
    ("belief", "of", "critical supportive dismissive tired"),
    ("belief", "that", "adamant unsure sure glad happy surprised disappointed"),
    ("intent", "infinitive", "eager willing unwilling reluctant determined keen hesitant ready"),
    ("intent", "about", "serious"),
)

#: What a passive verb may hand its content to: it is said to, is expected to, is described as, was asked about, is accused of.
PASSIVES = (
    ("belief", "infinitive", "expect believe think consider presume suppose deem"),
    ("plain", "infinitive", "say report rumor estimate"),
    ("doubted", "infinitive of", "allege accuse suspect"),
    ("belief", "as", "see view regard perceive describe consider portray deem cast"),
    ("plain", "as", "know describe quote identify cite hail"),
    ("question", "about wh quote", "ask"),
    ("question", "about", "question"),
    ("plain", "that", "say believe report allege understand announce reveal confirm"),
)

#: Adverbs that give the whole clause to others, unnamed.
EVIDENTIAL_ADVERBS = {"reportedly": "plain", "allegedly": "doubted", "purportedly": "doubted", "supposedly": "doubted"}

#: Verbs that do what they tell: what is announced on a day is often decided, issued or signed on it, and who calls for a thing reports no deed of others.
# no "accuse", "blame", "criticize", "condemn", "praise": they are told of what others did before
PROCLAIMING = frozenset(
    """
    agree announce declare proclaim unveil pledge promise vow
    appeal ask call demand endorse offer order plead propose recommend reject request threaten urge
    """.split()
)

#: Prepositions that make a source of what follows.
SOURCE_PREPOSITIONS = ("according to", "in the words of", "in the view of", "in the opinion of", "as reported by")

#: Verbs whose base form or -s form is a noun as often: what stands before them decides.
ALSO_NOUNS = frozenset(
    """claim report show plan call note fear hope view question blame support want feel demand attack charge promise request pledge vote offer order state estimate
    answer doubt read favor praise dispute bet threat focus address comment tweet post email blog text quote reference challenge press pressure forecast project
    reason reply remark quip joke cast paint label brand care figure guess worry push talk show charge detail outline term protest cry shout scream
    whisper hint boast estimate vow salute notice credit cheer champion rebuke""".split()
)

#: Nouns with which a reporter comments on what was just said: ", a claim that nobody else has made".
REMARKS = frozenset("claim charge call view move accusation allegation assertion statement comment remark reference nod dig sign acknowledgment admission position".split())

#: Verbs whose hearer stands behind them, so that no subject can: "told Smith" is never "Smith told".
NEVER_INVERTED = frozenset("tell remind assure reassure inform notify convince persuade".split())
#: Verbs that stand in a sentence of their own behind a quotation closed with a full stop: '"It fell." Hill said in May.'
PLAINEST = frozenset("said says added adds wrote writes told tells tweeted asked".split())

#: Nouns for what a line that ends with a colon announces: "issued the following statement:".
ANNOUNCED_NOUNS = frozenset("statement following message letter tweet email post note remarks comment comments announcement transcript answer response reply".split())

#: Verbs whose participle names what stands before it: "a series called ...".
NAMING = frozenset("call dub label brand term deem".split())
#: Verbs that give a name or a character to something, which ends with the quotation that holds it.
GIVING_NAMES = frozenset("call describe label brand dub term deem portray characterize".split())

#: Lemmas, beside the verbs above, of events that are somebody's words.
UTTERANCE_LEMMAS = frozenset({"interview", "speak", "statement"})
