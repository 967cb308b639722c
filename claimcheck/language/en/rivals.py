"""Fields of words of which one thing, deed or quality is told by one: two articles that put two rivals of a field in one place do not tell the same.

One row a field, its rivals between bars; words between two bars change places in the news. A word that stands in several rivals of a row is told apart from none
of them. Base forms: plurals and the forms of verbs are derived.
"""

#: Deeds.
# no deeds that follow each other as a matter of course: arrested and charged, passed and signed, wrote and published;
# no "visit" beside "meet", no "seek" beside "demand": of the injured and of a resignation they change places;
# no "cut": who cuts aid takes some of it, or all; no "halt", "stop", "block": for a time, or for good; no "call": by telephone, or names; no "blast", "rip": they
# are the reporter's color for "criticize"; no "say", "write", "make", "get", "have": they tell any deed; no "accuse": by papers, and by courts; no "reopen" beside "open": one opens again
VERBS = tuple(
    """
    suspend | dismiss fire oust sack terminate | demote reassign transfer | promote
    furlough | dismiss fire sack
    resign quit | retire | recuse
    appoint | nominate | elect | re-elect reelect
    soften temper moderate ease relax loosen | drop abandon renounce lift scrap | tighten toughen harden strengthen
    suspend pause freeze | cancel scrap abolish terminate
    delay postpone defer | shorten
    interrupt disrupt | cancel end
    limit restrict curb | ban prohibit outlaw forbid
    weaken undercut undermine erode | eliminate destroy abolish dismantle gut end
    replace | eliminate abolish | supplement
    suspend freeze stay pause | overturn invalidate void nullify | uphold
    draft | propose | adopt finalize enact
    sponsor introduce | co-sponsor cosponsor
    sign | ratify | renew extend | terminate
    launch | resume restart | expand widen broaden
    start begin commence | continue | resume restart
    create establish | expand enlarge | restore reinstate revive | abolish
    impose levy | threaten | lift
    declare | threaten consider
    maintain keep | raise lift increase hike | lower reduce
    hatch devise plot concoct | discuss debate | approve order
    order | approve authorize okay | request
    consider weigh mull ponder contemplate | recommend | approve adopt order accept
    ignore | reject refuse | consider weigh
    predict expect forecast | exclude | confirm
    suspect | confirm
    fund finance | subsidize
    offer promise pledge | give donate pay repay | lend loan
    lend loan | sell | give donate
    buy acquire purchase | rent lease | borrow
    recall | repair fix
    request | demand | subpoena | seize confiscate
    leak | release publish post | steal hack
    delete erase destroy shred | hide conceal withhold | lose misplace
    skip omit | delete erase
    file | drop withdraw | settle
    settle | dismiss drop | win | lose
    question interview interrogate | charge indict
    detain | charge indict
    deport expel | detain | release free
    imprison jail | fine
    pardon | commute
    endorse | praise laud applaud hail
    mock ridicule taunt deride | criticize fault condemn denounce | threaten | question
    downplay minimize | defend | condemn denounce criticize repudiate | clarify explain | retract withdraw | repeat reiterate
    apologize | clarify explain | repeat reiterate | defend
    answer | dodge evade sidestep duck deflect avoid | ignore
    keep fulfill honor | break | repeat
    mislead deceive | lie
    exaggerate embellish overstate inflate | fabricate invent
    copy borrow | plagiarize
    boo jeer | heckle interrupt | applaud cheer
    attend join | host organize | crash
    visit tour | skip
    cause trigger spark ignite | worsen aggravate exacerbate inflame | calm quell
    prevent avert | delay slow | cause
    treat | cure | prevent
    harm kill | disturb
    destroy raze level flatten demolish gut | damage scorch singe
    deface vandalize | destroy demolish | burn torch
    sever cut snap | damage
    contain control | extinguish
    surround encircle besiege | storm raid
    capture seize | surround besiege encircle | bomb shell | retake recapture
    capture arrest detain | kill
    graze | hit strike | miss
    ram | clip sideswipe
    push shove | punch slug | slap | grab | kick | choke strangle | bite
    shoot | stab | strangle choke | beat bludgeon | poison | hang | drown | behead
    brandish wave | point aim | fire
    rape | molest grope assault abuse | harass
    follow tail | chase pursue
    drown | suffocate | burn
    bury | cremate
    marry wed | divorce
    adopt | foster
    edge nip | rout crush trounce thrash
    break beat surpass shatter set | tie equal match
    win | share | tie draw
    retain keep | regain reclaim | lose
    inch creep | soar surge skyrocket leap
    dip slip | plunge plummet tumble collapse nosedive
    double | triple treble | quadruple | halve
    beg implore | ask invite request urge encourage | demand order direct instruct urge | force compel
    allow permit let enable | encourage urge | require force compel mandate oblige order | forbid bar ban prohibit
    know | believe think | suspect | doubt | hope | fear
    monitor watch | record tape film
    target | disable
    strengthen tighten | weaken
    hire employ | dismiss
    walk | drive ride | fly | run jog
    collapse | crack
    explode | burn
    sing | dance
    crash | land
    predict expect forecast | promise vow pledge | hope | fear
    hope | plan intend | threaten | promise vow pledge | refuse decline | agree
    hint imply | promise vow pledge
    joke quip | complain | boast brag | apologize | threaten | warn
    admit acknowledge concede confess | boast brag | deny
    whisper murmur | shout yell scream | sing
    cry weep sob | laugh | scream
    smile grin | frown scowl | cry weep sob
    fall | jump leap | push
    stumble trip | faint collapse
    skid slide | swerve veer | overturn flip
    sink | capsize overturn | drift
    kneel | stand | sit
    hug embrace | kiss
    eat | drink | smoke
    paint | draw | photograph | film
    tweet | text | email e-mail
    bribe | threaten | blackmail extort
    steal | borrow | embezzle | find
    impeach | censure reprimand | indict
    censure reprimand | expel | fine | suspend
    nationalize | privatize
    tax | subsidize
    annex | invade occupy | bomb
    withdraw | deploy
    intercept | launch
    detonate | defuse disarm
    loot ransack | burn torch | vandalize
    march parade | riot
    kidnap abduct | lure | rescue
    teach | study
    enlist volunteer | draft conscript
    found | join | buy acquire purchase | inherit
    own | lease rent | manage operate
    invent | discover
    direct | produce
    freeze | thaw melt
    influence sway | disrupt | hack
    concede | claim
    repeal | replace | amend revise overhaul
    raise collect | spend | donate give | owe | save | invest | borrow | earn
    live reside | work | study | vacation
    graduate | attend | teach
    flee escape | hide | surrender
    warn | threaten | advise
    expand | restrict limit
    hit strike | approach | skirt
    strand | trap | displace | evacuate
    infect | expose | vaccinate | quarantine
    approve | review
    trade | sign | waive | re-sign
    bench | start
    direct | star
    meet | telephone phone
    sue | threaten
    study review | implement
    expose | hide conceal
    protect defend | attack | abandon
    supervise oversee | assist | inspect
    inspect | repair fix | replace
    arm | disarm
    lock | unlock
    appear | disappear vanish
    connect | disconnect
    blame | thank | credit
    surprise shock stun | please delight | anger infuriate enrage outrage | disappoint | worry alarm | reassure | embarrass
    """.strip().splitlines()
)

#: Things, people and occasions.
# no "home" beside "house", no "motel" beside "hotel": they change places; no "man" and "woman", "father" and "son": articles speak of both
NOUNS = tuple(
    """
    concern worry anxiety unease | skepticism doubt | criticism | outrage anger fury rage | praise | relief | disappointment regret | surprise shock | confidence optimism hope
    laughter laugh | applause cheer ovation | boo jeer | silence
    limit restriction cap | ban prohibition moratorium
    investigation probe inquiry | review | audit
    apology | clarification explanation | denial
    request appeal plea | demand | subpoena | order
    resignation | retirement | firing dismissal ouster | suspension
    mistake error | lie | crime
    upset | comeback | landslide rout
    victory win triumph | defeat loss | tie draw
    massacre slaughter | ambush | accident
    protest demonstration march rally | riot | uprising revolt | walkout | boycott
    shooting | stabbing | bombing | beating | drowning
    explosion blast | fire blaze | collapse | derailment
    tornado twister | hurricane | earthquake quake | flood | avalanche | landslide mudslide | wildfire
    majority | plurality | supermajority | minority
    compromise | truce ceasefire | surrender
    resolution | amendment | regulation rule | order | memo memorandum | proclamation | treaty
    postponement delay | cancellation
    surgery operation | transplant | amputation
    pistol handgun revolver | rifle | shotgun | knife | machete | axe hatchet | hammer | sword
    truck pickup | van minivan | suv | sedan | limousine | taxi cab | bus | motorcycle | bicycle bike | train | ferry | helicopter | plane airplane jet | drone | balloon
    boy | girl
    grandson | granddaughter
    grandmother | grandfather
    profit | revenue sales
    increase rise growth | decrease drop decline fall reduction
    success | failure
    approval | rejection
    acquittal | conviction
    tariff | sanction | embargo
    grant | loan | bribe | donation contribution
    bomb | grenade | rocket | missile | mortar
    statue | plaque | mural | flag | banner
    photograph photo picture | video | drawing cartoon | painting
    novel | memoir | article | essay | song | album | documentary | play | musical
    comedy | drama | thriller
    soldier | sailor | airman | marine
    recession | depression | slowdown
    felony | misdemeanor
    jury | judge
    parole | probation | bail bond
    warrant | indictment | lawsuit | subpoena
    lawsuit | petition | appeal
    cocaine | heroin | marijuana cannabis | methamphetamine meth | fentanyl | oxycodone
    beer | wine | whiskey | vodka | coffee | tea
    breakfast | lunch | dinner
    semifinal | final | quarterfinal
    arm | leg | chest | stomach abdomen | back | neck | head skull | shoulder | foot toe leg | hand finger | thigh leg | knee leg | ankle leg | wrist arm | elbow arm | hip pelvis | jaw head | eye head | ear head | nose head | rib chest
    dog | cat | horse | pig | cow | goat
    oil petroleum | gas | coal | water | uranium
    bridge | tunnel
    roof | basement cellar | attic | kitchen | bathroom | bedroom | garage
    embassy | consulate
    optimism | pessimism
    ally | enemy foe
    divorce | separation
    pardon | commutation
    invasion | withdrawal
    statement | confession
    campaign | administration
    church | mosque | synagogue | temple
    penalty | touchdown | goal
    rain | snow | hail | sleet | fog
    virus | bacteria bacterium | parasite | fungus
    flu influenza | cold | pneumonia | measles | cholera | malaria
    concussion | fracture | sprain | bruise | laceration | burn
    hearing | trial | deposition | sentencing | arraignment
    witness | suspect | victim
    prosecutor | defender | judge | juror | detective
    pilot | passenger | driver | pedestrian | cyclist bicyclist | motorcyclist
    teacher | student pupil | principal | coach | janitor
    doctor | nurse | paramedic
    priest | bishop | cardinal | pastor | rabbi | imam | nun
    farmer | fisherman | miner | trucker
    owner | manager | employee | customer | tenant | landlord
    neighbor | relative | friend | stranger | colleague coworker
    primary | caucus | runoff
    debate | forum | rally | fundraiser | convention
    speech address | interview | debate | testimony
    deficit | debt | surplus
    inflation | unemployment
    price | wage | rent
    income | payroll | property | estate inheritance | excise
    import | export
    merger | acquisition takeover | partnership
    stock share | bond
    solar | nuclear | wind
    phone telephone | laptop computer | tablet
    planet | moon | asteroid | comet | star
    river | lake | sea ocean | bay | creek stream | canal | pond
    mountain | valley | canyon
    street road | highway freeway | alley | driveway | sidewalk
    hospital | clinic | hospice
    airport | station | port harbor
    restaurant | bar pub | cafe | nightclub
    store shop | warehouse | factory plant | office
    zoo | circus | aquarium | museum
    stadium arena | theater | ballroom | auditorium
    gold | silver | bronze | copper
    diamond | pearl | ruby | emerald
    beef | pork | chicken | fish | lamb | turkey
    wheat | corn | rice | soybean | barley
    lettuce | spinach | melon cantaloupe | tomato | onion | peanut | egg
    guitar | piano | violin | drum
    baseball | basketball | football | soccer football | hockey | tennis | golf
    shirt | jacket coat | hat cap | dress | pants trousers | mask | vest | robe
    prayer | song | poem | joke
    hug | kiss | handshake
    kick | punch | slap
    anniversary | birthday | funeral | wedding
    quarterback | receiver | linebacker | kicker
    midfielder | defender | striker | goalkeeper goalie
    quarter | half | inning
    rookie | veteran
    champion | challenger | runner-up
    freighter | tanker | ferry | yacht | submarine | trawler
    trafficking smuggling | possession
    tie link contact | collusion coordination conspiracy
    promise pledge vow | threat | hint
    decision | recommendation | proposal
    repeal | replacement | overhaul reform
    shutdown | default
    credit | cut | deduction | rebate
    citizenship | residency | amnesty | asylum | visa
    wall | fence
    refugee | migrant immigrant
    deportation | detention
    abortion | contraception
    referendum | election
    impeachment | censure | removal
    airstrike | raid | shelling
    attack | shootout
    troop soldier | contractor | adviser trainer
    hostage | prisoner | defector
    diplomat | journalist reporter | soldier | tourist | activist | lawyer attorney | businessman
    jealousy | revenge | robbery | self-defense
    overdose | suicide | homicide | accident
    bankruptcy | liquidation | restructuring
    layoff | furlough
    patent | trademark | copyright
    fine penalty | settlement | damages
    recall | refund | repair
    battery | engine | brake | airbag | tire
    strike | lockout | slowdown
    vaccine | cure | test
    mosquito | tick | rat | bat | bird
    heart | liver | kidney | lung
    fossil | skeleton
    trade | signing | extension
    suspension | fine | ban
    director | producer | writer screenwriter | composer | actor
    premiere | screening | audition
    sequel | remake | prequel | reboot
    north northeast northwest | south southeast southwest | east northeast southeast | west northwest southwest
    cousin | brother | uncle | nephew | brother-in-law | half-brother
    cousin | sister | aunt | niece | sister-in-law | half-sister
    son | nephew | grandson | stepson
    daughter | niece | granddaughter | stepdaughter
    father | uncle | grandfather | stepfather
    mother | aunt | grandmother | stepmother
    wife | girlfriend | fiancee | ex-wife | ex-girlfriend
    husband | boyfriend | fiance | ex-husband | ex-boyfriend
    harassment | assault | rape
    discrimination | harassment | retaliation
    racism | sexism | antisemitism anti-semitism | homophobia
    landing | takeoff
    wing | tail | nose | cockpit | cabin
    crew | passenger
    dam | levee | bridge
    evacuation | lockdown | curfew
    co-founder cofounder | founder
    co-author | author
    co-host | host
    ambulance | helicopter | taxi
    brother | sister
    uncle | aunt
    niece | nephew
    """.strip().splitlines()
)

#: Qualities, and how something is done.
# no "improper" beside "illegal": of what somebody is charged with both are said
QUALITIES = tuple(
    """
    national | local | regional | global international
    federal | state | county | municipal
    former | current | future
    private | public
    civil | criminal | military
    economic | military | political | religious | cultural
    legal lawful | illegal unlawful
    voluntary | mandatory compulsory
    conservative | moderate | liberal progressive
    democratic | republican | independent
    rich wealthy | poor
    dead | alive
    guilty | innocent
    safe | dangerous unsafe
    foreign | domestic
    deliberately intentionally | accidentally inadvertently
    unanimously | narrowly | overwhelmingly
    immediately | eventually
    always | often frequently | sometimes occasionally | rarely seldom | never
    publicly | privately secretly
    fully entirely completely | partly partially largely mostly
    sharply steeply | slightly modestly
    gradually | immediately abruptly suddenly
    armed | unarmed
    married | divorced | engaged
    nuclear | conventional | chemical | biological
    sexual | physical | verbal | racial
    oral | written
    live | recorded taped
    drunk intoxicated | sober
    urban | rural | suburban
    annual yearly | monthly | weekly | daily | quarterly
    internal | independent outside
    bipartisan | partisan
    direct | indirect
    classified secret | unclassified
    formal | informal
    adult | juvenile
    gross | net
    upper | lower
    benign | malignant
    fatal deadly lethal | nonfatal
    fake | real genuine authentic
    stolen | borrowed | rented
    loaded | unloaded
    mild | severe
    warm | lukewarm tepid | cool | hostile
    confident hopeful optimistic | cautious | skeptical doubtful pessimistic | concerned worried
    angry furious irate | disappointed | surprised shocked stunned | pleased delighted happy glad | sad | worried concerned | embarrassed ashamed | proud
    reluctantly grudgingly | enthusiastically eagerly gladly | voluntarily | forcibly
    briefly | extensively
    quickly rapidly swiftly | slowly gradually
    temporarily | permanently | indefinitely
    verbally | physically | sexually
    jointly together | separately
    successfully | unsuccessfully
    legally | illegally
    undercover | uniformed | off-duty | on-duty
    biological | adoptive | foster
    older elder | younger
    eldest oldest | youngest
    front | back rear | side
    inner | outer
    brief short | lengthy long
    highest | lowest
    largest biggest | smallest
    best | worst
    strongest | weakest
    fastest | slowest
    more | less fewer
    higher | lower
    better | worse
    north northeast northwest | south southeast southwest | east northeast southeast | west northwest southwest
    citywide | statewide | nationwide | worldwide
    strong | weak
    strict tough stringent | lax loose lenient
    broad wide | narrow
    fair | unfair
    true | false untrue
    accurate | inaccurate
    effective | ineffective
    successful | unsuccessful failed
    likely | unlikely
    constitutional | unconstitutional
    necessary | unnecessary
    popular | unpopular
    related | unrelated
    stable | unstable
    clear | unclear
    common | rare
    cheap inexpensive | expensive costly
    """.strip().splitlines()
)
