"""The verbs of English news, by their base forms: which are nouns too, which double their consonant, and the irregular forms.

A verb that is missing here is still recognized by its ending where the context asks for a verb; the tables keep "plans" from being read
as a verb after "the", and bring "included" back to "include" instead of "includ".
"""

#: Base forms that are hardly ever nouns: their -s form is a verb.
VERBS = frozenset(
    """
    abandon abide abolish absorb accelerate accept accommodate accompany accomplish accuse achieve acknowledge acquire acquit act adapt add address
    adhere adjourn adjust administer admit adopt advance advertise advise advocate affect affirm afford aggravate agree aim align allege alleviate
    allocate allow allude alter amass amend amount amplify analyze analyse announce annul anticipate apologize apologise appeal appear applaud apply
    appoint appreciate apprehend approach approve argue arise arouse arrange arrive articulate ascertain ask aspire assassinate assemble assert assess
    assign assist assume assure attach attain attend attract attribute authorize authorise avert avoid await awaken bankrupt banish be bear become
    befriend beg begin behave belong believe berate besiege bestow betray bid bind blend bolster borrow bother brag breathe bring broadcast broaden
    build bully burden bury buy calculate cancel captivate care cater cease celebrate censor certify characterize characterise chastise cite clarify
    classify cling coalesce coerce coin coincide collapse collect collide combine come commemorate commence commend commit communicate compare compel
    compete compile complain complete comply compose comprehend comprise compromise conceal concede conceive conclude condemn conduct confer confess
    confide confine confirm confiscate conform confront confuse congratulate connect consent consider consist console consolidate conspire constitute
    constrain construct construe consult consume contact contain contemplate contend contest continue contradict contribute contrive convene converge
    convey convict convince cooperate coordinate cope correct correspond corroborate counter create criminalize criticize criticise culminate curb
    curtail deceive decide declare decline decorate decrease decry deem deepen defeat defect defend defer define defuse defy delete deliver demolish
    demonstrate denigrate denounce deny depart depend depict deploy deport deposit deprive derail derive descend describe deserve designate destroy
    detail detain detect deteriorate determine detonate develop devise devote diagnose dictate die differ differentiate diminish direct disagree
    disappear disappoint disapprove disavow disband disbar discard discern discharge disclose discontinue discover discredit discriminate discuss
    dismantle dismiss disobey dispatch disperse displace display disprove dispute disqualify disregard disrupt dissent dissolve dissuade distance
    distinguish distort distract distribute disturb divert divide divorce divulge document dominate donate draft drag draw dread earn ease eat echo
    educate eject elaborate elect elevate elicit eliminate elude embark embarrass embrace emerge emphasize emphasise employ empower enable enact
    encounter encourage end endanger endorse endure enforce engage enhance enjoy enlist enrich enroll ensure enter entertain entitle entrust envision
    equal equip eradicate erase erode erupt escalate escort espouse establish evacuate evade evaluate evict evoke evolve exacerbate examine exceed
    excel exclude excuse execute exempt exercise exhaust exist exit exonerate expand expect expedite expel experience explain explode exploit explore
    export expose express extend extinguish extract extradite face facilitate fail fall falsify falter feature feed feel fetch finalize find finish
    fire fit flee flood float flourish fly follow forbid force foresee forfeit forge forget forgive formulate found free freeze fuel fulfill fulfil
    function gather gauge generate get give glorify go govern grab graduate grant grapple grasp grieve grow guarantee guess halt hamper handle happen
    harass harm hate have head hear heed help hesitate hide highlight hinder hire hit hold honor honour host hurt identify ignite ignore illustrate
    imagine immigrate impeach impede imperil implement implicate imply import impose imprison improve incite include incorporate increase incur
    indicate indict induce indulge infect infer infiltrate inflame inflict influence inform infringe inhabit inherit inhibit initiate inject injure
    inquire insert insist inspect inspire install institute instruct insult insure integrate intend intensify interact intercept interfere interpret
    interrogate interrupt intervene interview intimidate introduce invade invalidate invent invest investigate invite invoke involve isolate issue
    jail jeopardize join justify keep kidnap kill kneel know lack lag lambaste languish last laud laugh launch lead leak lean learn leave lecture
    legalize legislate legitimize lend lessen let leverage levy liberate license lie liken limit linger listen litigate loathe lobby locate lodge loom
    loosen lose lower lure magnify maintain make malign manage mandate manipulate manufacture march marry materialize mean meddle mediate meet mention
    migrate minimize misinterpret mislead misrepresent miss misstate misuse mitigate mobilize mock moderate modernize modify monitor motivate mourn
    multiply narrow navigate negotiate nominate normalize notice notify nullify obey object oblige obscure observe obstruct obtain occupy occur offend
    offer omit open operate oppose oppress opt order organize organise originate oust outlaw outline outnumber outpace outrage overcome overhaul
    overlook override overrule oversee overshadow overstate overtake overthrow overturn overwhelm owe own oversee pardon participate pass pay penalize
    perceive perform permeate permit perpetrate perpetuate persist persuade pertain pick pile pit place plagiarize play plead please pledge plummet
    plunge point poll portray pose posit possess post postpone praise pray preach precede preclude predict prefer prepare prescribe present preserve
    preside presume prevail prevent proceed proclaim procure produce profess prohibit project proliferate promise promote prompt pronounce propel
    propose prosecute prosper protect prove provide provoke publicize publish pull punish purchase purge purport pursue push put qualify quell
    question quit quote raise ratify reach react read reaffirm realize realise reappear reassert reassess reassign reassure rebound rebuild rebuke
    rebut recall recede receive reckon recognize recognise recommend reconcile reconsider reconvene record recount recover recruit recuse rectify
    redirect redefine reduce reelect re-elect refer reflect refrain refuse refute regain regard register regret regulate reignite reimburse rein
    reinforce reinstate reintroduce reiterate reject rejoin relate relax release relent relieve relinquish relocate rely remain remark remedy remember
    remind remove render renew renounce reopen repay repeal repeat repel replace replicate reply repost represent repress reprimand reproduce
    repudiate request require rescind rescue resemble resent reserve reshape reside resign resist resolve resonate resort respect respond restate
    restore restrain restrict result resume resurface resurrect retain retaliate rethink retire retract retreat retrieve return reunite reveal revere
    reverse revert revise revisit revive revoke ride ridicule rise rob rule run sacrifice salute salvage sanction satisfy save savage say scare scold
    scramble scrap scrutinize secure see seek seem seize select sell send separate serve settle sever shape share shatter shed shelve shoot shorten
    shout show shrink shun shut sign signal signify simplify sing sink sit slam slash sleep slip slow smear solicit solidify solve sort sound spare
    spark speak specialize specify speculate spend spill spoil sponsor spread spur squander squeeze stabilize stand start state stay steal steer stem
    step stifle stir stop strengthen stress strike strip strive struggle study stumble subject submit subpoena subscribe subside substantiate
    substitute subvert succeed succumb suffer suggest suit summarize summon supervise supplement supply support suppose suppress surge surmise surpass
    surrender surround survive suspend sustain swear sweep swing sympathize tackle take talk target taunt teach tear tell tend tender terminate
    terrify test testify thank think threaten thrive throw thwart tighten tolerate topple tour trace track trail transcend transfer transform
    translate transmit travel traverse treat trick trigger trim triumph trounce tout trumpet trust try tumble tweet unable undercut undergo underline
    undermine underscore understand undertake undo unfold unify unite unleash unravel unveil update upgrade uphold upset urge use usher usurp utilize
    utter vacate validate value vanish vary veto vilify vindicate violate visit voice void volunteer vow wait waive wake walk wander want warn warrant
    wear weaken weather weigh welcome win wipe wish withdraw withhold withstand witness wonder work worry worsen wound wreak wrap wrestle write yell
    yield
    accumulate alert alienate amaze associate bemoan benefit capture carry chair circulate clinch collaborate commission compensate concentrate crush debunk declassify
    dedicate dodge downplay embed embody exaggerate expire fabricate fade forward greet hack heighten humiliate impress incline like love mail mishandle pander pave
    pivot plague populate pretend prolong redact reform reinvent rename renovate rouse sadden showcase soar soften spurn subsidize tire toss assail demote deter discourage halve hasten incriminate perish raze strangle uncover underestimate widen
    abstain admonish arraign castigate merge chide collude deride excoriate hijack hospitalize hurl implore inaugurate lament molest rebuff retweet scuttle shutter sue
    televise unseat
    """.split()
)

#: Those of the verbs above, and further verbs, whose base and -s forms are nouns as well: the context decides.
#: Left out: "will", "can", "may", "might" (auxiliaries here), "state" and "states" after a capital are nouns by the context rule.
NOUN_TOO = frozenset(
    """
    abuse access account ache act address advance aid aim air alarm ally amount answer anger appeal approach arm arrest assault attack attempt auction
    audit award back backlash balance balk ban band bar bark base bash battle beat bet bid bill bind blame blast bleed blend block blow bluff board
    bomb bond book boost border bother bounce bow boycott brand break breach breed bribe bridge brief broadcast brush budget bug bump burden burn
    burst bus button cable call camp campaign cap care carve case cash cast catch cause caution center challenge champion chance change channel chant
    charge chart charter chase chat cheat check cheer chip choke circle claim clash class clear click climb clip clock close cloud club coach code
    collapse color combat comfort command comment compromise concern condition conflict contact contest contract contrast control convert convict cook
    cool copy correct cost counsel count counter couple course court cover crack craft crash crawl credit crew cross crowd cry cup cure curb cure
    curse cut cycle damage dance dare dash date deal debate debut decay decline decrease decree default defeat defect delay delegate demand deposit
    design desire detail dig dinner direct discharge discount display dispatch dispute distance ditch divide divorce dock document dose double doubt
    download draft drag drain draw dread dream dress drift drill drink drive drop drown duck dump dust ease echo edge edit effort end engineer equal
    error escape escort estimate evidence exchange excuse exercise exhibit exile exit experience experiment exploit export extract eye face fall fan
    fare farm fault favor favour fear feature feed fence field fight figure file fill film finance find fine finger finish fire fit fix flag flash
    flaw flee flight flip float flood floor flow focus fold force forecast form foster found frame free fuel function fund gain gamble game gap garner
    gather gauge gift glance goal grab grade grant grip groom ground group guarantee guard guess guide hail halt hammer hand harm harvest hate haul
    head heal heat hedge help hint hire hit hold honor honour hope host house hunt hurry hurt husband impact implement import increase index influence
    insult interest interview intrigue issue jab jail joke judge jump keep kick kill kiss knock label labor lack land lapse last laugh launch lead
    leak lean leap lease leave lecture level levy license lie lift light limit line link list live load loan lobby lock look loop loss love lunch
    manage mandate map march mark market mask mass master match matter mean measure melt merit mind mine minister mirror miss mistake mix mob model
    monitor mount move murder name need nod note notice number object offer open order outline outrage overhaul override pace pack page paint panel
    pardon park part partner pass patrol pause pay peak permit petition phone photograph pick picture pilot pin pipe pity place plan plant play plea please
    pledge plot plunge point poison police poll pose position post pound power practice praise present press pressure prey price print prison prize
    probe process produce profile profit progress project promise prompt protest pull pump punch purchase purge push puzzle quarrel question quote
    race rage raid rain raise rally range rank rape rate ray reach read rebel rebound rebuke recall record refund regard register regret reign release
    remark remedy rent repair repeal repeat reply report request rescue research reserve resort respect rest result retreat return review reward ride
    right ring riot rise risk rival roar rock role roll root rotate row ruin rule rumor run rush sacrifice sail salute sample sanction sap say scale
    scandal scare schedule score scramble scrap scream screen search seat secret seed sense sentence separate service set shape share shelter shield
    shift ship shock shoot shop shout shove show shower side sign signal silence sin sit skip slam slap slash sleep slice slide slip slow smash smear
    smell smile smoke snap sort sound source spark speed spell spike spin split sponsor spot spread spur spy squad squeeze stab staff stage stain
    stake stall stamp stance stand staple star stare start state stay steal stem step stick stir stock stop store storm strain strand stream stress
    stretch stride strike string strip stroke struggle study stumble style subject subpoena suffer suit sum supply support surge surprise surrender
    survey suspect swap sway sweep swing switch tag tail talk tally tap target task taste tax team tear tease telephone term test text thank thirst
    thought threat throw thrust tie time tip title toast toll tone top torture total touch tour track trade traffic trail train transfer transport
    trap travel treat trend trial trick trigger trip triumph trouble trust try tumble turn tweet twist update upset urge use value veto view visit
    voice volunteer vote wage wait wake walk want war warrant wash waste watch water wave weather weight welcome wheel whip win wind wipe wish witness
    wonder work worry wound wreck alert capture carry chair commission hack like love mail plague reform showcase toss yield zone
    email furlough message tape videotape
    """.split()
)

#: Verbs of one short last syllable that double the consonant ("ban", "banned").
DOUBLING = frozenset(
    """
    abet abhor acquit admit ban bar beg blur bob bug cap chat chip chop clap clip commit compel confer control cram crop dam debar defer deter dim dip
    disbar drag drop drum dub equip excel expel fan fit flag flap flip fret grab grin grip hop hum incur infer jab jam jog jot knit knot lag log lug
    map mob nab nag nap net nod occur omit outfit overlap patrol permit pin pit plan plod plop plot plug pop prefer prod prop propel quip quiz ram rap
    rebel rebut recur refer regret remit repel rig rip rob rot rub sag scan scrap scrub ship shop shun sip skim skip slam slap slip slot slug snap
    snub sob spot spur squat stab star stem step stir stop strap strip stun submit sum swap swat tag tan tap tip top transfer transmit trap trek trim
    trip tug unplug unwrap wag wrap zip cancel label model signal travel program kidnap worship counsel channel fuel level marshal pedal quarrel rival
    total
    """.split()
)

#: Short irregular verbs that double before -ing.
DOUBLING_GERUNDS = frozenset("begin bet bid cut dig forget get hit let put quit rid run set shut sit spin split stun swim upset win".split())

#: Irregular verbs: base, past, past participle; several forms of one are parted by "/".
IRREGULAR = """
arise arose arisen|awake awoke awoken|bear bore borne/born|beat beat beaten/beat|become became become|begin began begun|bend bent bent|bet bet bet|bid bid bid
bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought|broadcast broadcast/broadcasted broadcast
build built built|burn burned/burnt burned/burnt|burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|cling clung clung
come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|dream dreamed/dreamt dreamed/dreamt
drink drank drunk|drive drove driven|dwell dwelt dwelt|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found
flee fled fled|fling flung flung|fly flew flown|forbid forbade forbidden|forecast forecast/forecasted forecast|foresee foresaw foreseen|forget forgot forgotten
forgive forgave forgiven|forgo forwent forgone|forsake forsook forsaken|freeze froze frozen|get got got/gotten|give gave given|go went gone|grind ground ground
grow grew grown|hang hung/hanged hung/hanged|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept
kneel knelt/kneeled knelt/kneeled|know knew known|lay laid laid|lead led led|lean leaned/leant leaned/leant|leap leaped/leapt leaped/leapt
learn learned/learnt learned/learnt|leave left left|lend lent lent|let let let|lie lay/lied lain/lied|light lit/lighted lit/lighted|lose lost lost|make made made
mean meant meant|meet met met|mislead misled misled|mistake mistook mistaken|misunderstand misunderstood misunderstood|outdo outdid outdone|overcome overcame overcome
overdo overdid overdone|override overrode overridden|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|partake partook partaken
pay paid paid|plead pleaded/pled pleaded/pled|prove proved proven/proved|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|repay repaid repaid
rethink rethought rethought|retell retold retold|rid rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought
sell sold sold|send sent sent|set set set|sew sewed sewn|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown/showed
shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|slay slew slain|sleep slept slept|slide slid slid|sling slung slung|slit slit slit
speak spoke spoken|speed sped/speeded sped/speeded|spell spelled/spelt spelled/spelt|spend spent spent|spill spilled/spilt spilled/spilt|spin spun spun|spit spat spat
split split split|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|stink stank stunk
strike struck struck/stricken|string strung strung|strive strove/strived striven/strived|swear swore sworn|sweep swept swept|swell swelled swollen|swim swam swum
swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|thrust thrust thrust
undercut undercut undercut|undergo underwent undergone|understand understood understood|undertake undertook undertaken|undo undid undone|uphold upheld upheld
upset upset upset|wake woke/waked woken/waked|wear wore worn|weave wove woven|weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn
withhold withheld withheld|withstand withstood withstood|wring wrung wrung|write wrote written|rewrite rewrote rewritten|foretell foretold foretold
resell resold resold|retake retook retaken|unwind unwound unwound|offset offset offset|cost cost cost|beset beset beset|behold beheld beheld
"""

#: Base forms in "-o" whose third person ends in "-es".
ENDING_IN_OES = frozenset("go do veto echo forego undergo torpedo".split())
#: What may stand before a verb without making its forms others: "reopened", "outsold".
PREFIXES = ("re", "un", "over", "mis", "out", "pre", "de")

#: Forms of the auxiliaries, by their verb; the contractions as they stand within a token ("he'll") are read by the code.
AUXILIARIES = {
    "am": "be", "is": "be", "are": "be", "was": "be", "were": "be", "be": "be", "been": "be", "being": "be",
    "isn't": "be", "aren't": "be", "wasn't": "be", "weren't": "be", "ain't": "be",
    "has": "have", "have": "have", "had": "have", "having": "have", "hasn't": "have", "haven't": "have", "hadn't": "have",
    "do": "do", "does": "do", "did": "do", "don't": "do", "doesn't": "do", "didn't": "do",
}  # fmt: skip

#: What tokenizing may leave of a contracted auxiliary, before and behind the apostrophe.
CONTRACTED_AUXILIARIES = frozenset("'re 'm 've isn aren wasn weren hasn haven hadn don doesn didn won wouldn shouldn couldn".split())

#: Auxiliary forms that are past.
PAST_AUXILIARIES = frozenset("was were wasn't weren't had hadn't did didn't".split())

#: Verbs that say little themselves: their object names the event, and the two share their times ("hold a meeting on Monday").
LIGHT_VERBS = frozenset(
    """
    attend begin cast conclude conduct continue convene deliver do end feature get give have hold host include join launch lead make open organize pay
    participate stage start take undergo win lose sign schedule set spend finish resume
    """.split()
)  # no "announce", "cancel", "postpone", "plan": what they govern happens at another time

#: Verbs of going and staying: the purpose that follows ("for meetings with", "for a visit") shares their times.
MOTION_VERBS = frozenset(
    """
    arrive come depart drive fly gather go head leave return sit stay stop travel visit walk be meet convene appear
    """.split()
)

#: Verbs that only say that their subject takes place: its times are the subject's.
OCCURRENCE_VERBS = frozenset("be begin come continue end follow happen hold occur open resume schedule set slate start take".split())

#: Verbs with a person between them and the infinitive: "asked Dow to lead".
ASKING_VERBS = frozenset("ask urge invite order tell require force oblige allow want expect".split())

#: Verbs that a clause follows without "that": "officials said the man died".
CLAUSE_VERBS = frozenset(
    """
    acknowledge add admit agree allege announce argue assert assume believe boast claim conclude confess confirm contend declare deny explain fear feel find guess hear hope imagine
    indicate insist know learn mean note notice predict promise prove realize reason recall remember report reveal say see show suggest suppose suspect swear tell testify think
    understand vow warn wish worry
    """.split()
)
#: Verbs that name the one spoken to before what is said: "told reporters he won".
HEARER_VERBS = frozenset("advise assure convince inform notify persuade promise remind tell warn".split())

#: Verbs before somebody and what is done, without "to": "let victims sue".
LETTING_VERBS = frozenset({"help", "let", "make"})
#: Forms of the verbs that a base form follows: "helped build", "lets run".
LETTING_FORMS = frozenset("help helped helps helping let lets".split())

#: Verbs so common that sharing one is no shared deed.
PALE_VERBS = frozenset(
    """
    be have do get go come make take give keep put see use want need know think feel find call look seem become remain spend hold let try continue
    """.split()
)

#: Verbs of what is so and not done: that a list included something is not over.
STATIVE_VERBS = frozenset("include contain comprise consist involve feature cover cost own belong depend mean weigh resemble".split())

#: Verbs before somebody and what they may, must or may not do: "allowed agencies to build", "barred them from building".
PERMITTING_VERBS = frozenset("allow permit let enable authorize encourage urge require force compel oblige order bar ban prohibit forbid block prevent".split())

#: Verbs that tell what somebody is, or is made: the word behind them is what is told.
NAMING_VERBS = frozenset("be become remain seem name call appoint elect declare consider".split())

#: Verbs that tell a whole deed with who does it: what stands behind them says when, where or why.
# no "win", "lose", "meet", "sign", "check": of these one tells several, another thing each time
WHOLE_DEEDS = frozenset("die drown perish survive suffocate resign retire surrender arrive collapse explode erupt crash sink vanish disappear stall fail begin continue end change".split())

#: Before a participle, what says that somebody underwent it once.
UNDERWENT = "was"
