"""Words that news writers change for each other: where one article writes one of a row, another writes any other.

Families of one root ("resign", "resignation") need no row: the first five letters tell them. A row holds what stands for the same thing in the news, not what
a thesaurus lists; the first word names the row.
"""

#: One row a meaning.
# no "call, name, say" and no "country, nation, state": they mean too much; no "president, leader": one country has both;
# no phrases ("step down"): the claims' event words meet there already
SYNONYMS = tuple(
    row.split()
    for row in """
    resign quit
    foreign international overseas abroad
    lawmaker legislator
    lawyer attorney counsel
    kill slay murder
    investigation probe inquiry
    bill legislation measure
    buy purchase acquire
    endorse back backing
    photo picture image
    company firm corporation
    child kid minor
    doctor physician
    gay same-sex homosexual
    marijuana pot cannabis
    republican gop
    us u.s america
    uk u.k britain british
    poll survey
    gun firearm weapon
    hurricane storm cyclone
    prison jail
    false untrue
    criticize slam blast rebuke condemn denounce assail lambaste rip decry attack
    praise laud hail
    anger fury outrage
    apologize sorry
    meet met meeting talks session
    talk speak spoke discuss conversation
    trip visit travel journey
    begin began begun start launch
    end finish conclude
    delay postpone defer
    increase hike raise boost
    reduce cut slash decrease
    fall fell drop decline
    donate contribute
    candidate contender hopeful nominee
    campaign bid
    leave left depart exit
    fire dismiss oust sack terminate ouster
    appoint hire pick tap
    accuse allege charge
    deny dispute refute reject
    worker employee staff
    immigrant migrant
    agreement deal pact accord
    approve pass adopt
    ruling verdict decision decide rule
    protest demonstrate
    crowd audience
    ad commercial advertisement
    aid help assist
    warn caution
    chance odds likelihood
    close shut closure
    video footage clip
    comment remark
    tell told inform
    reject refuse decline
    lose lost loss defeat
    win won victory
    hold held host
    task ask direct
    stem slow stop halt curb
    die died dead death
    wed wedding marry marriage
    try attempt effort seek sought
    show reveal disclose
    say state
    release publish issue
    federal government
    ban prohibit bar
    demand urge
    earn make made
    big large huge massive
    drug narcotic
    send sent dispatch
    allow permit let
    require force compel
    error mistake
    money fund cash
    injure wound hurt
    blaze inferno wildfire
    crash collision collide
    quake earthquake temblor tremor
    blast explosion explode
    gunman shooter attacker assailant
    resident inhabitant
    profit earnings
    revenue sales
    merger takeover
    vaccine jab inoculate
    virus coronavirus covid
    scientist researcher
    coach manager
    tournament championship
    car vehicle automobile
    plane aircraft jet airliner
    ship vessel boat
    truck lorry
    highway motorway freeway
    home house residence
    student pupil
    teen teenager adolescent
    baby infant newborn
    rebel insurgent militant
    army military troops
    ceasefire truce
    hostage captive
    convict conviction guilty
    lawsuit suit sue
    testify testimony
    arrest detain custody
    rob robbery theft steal stole stolen
    wage salary
    film movie
    prize award
    illness disease sick
    surgery operation
    """.strip().splitlines()
)
