"""Words that title or describe a person, and what they tell about gender and number; words that make an organization's name.

Left out on purpose: "chief" alone as a nominal ("the chief" of what?), "partner" and "star" as titles before a name, "head" as a nominal (a body part in
most sentences), "hand", "leg" and other words whose person sense is the rarer one.
"""

#: Courtesy titles -> the gender that they tell.
HONORIFICS = {"Mr": "male", "Mrs": "female", "Ms": "female", "Miss": "female", "Mx": None, "Sir": "male", "Madam": "female", "Madame": "female", "Lord": "male", "Lady": "female",
              "Dame": "female", "Dr": None, "Prof": None, "Rev": None, "Fr": "male", "Hon": None, "Messrs": "male", "Monsieur": "male", "Señor": "male", "Señora": "female",
              "Shri": "male", "Smt": "female", "Datuk": "male"}  # fmt: skip

#: Titles of courtesy, which are no role.
COURTESY_TITLES = frozenset({"mr", "mrs", "ms", "miss", "mx", "messrs", "sir", "madam"})

#: Titles behind which a given name alone stands for somebody named in full before: "Sir Karl", "Sister Ada".
# no "Lord", "Baroness": theirs are other names; no "Prince", "Father": "Father Lund" is as usual, and another man's father is one
TITLES_OF_GIVEN_NAMES = frozenset({"sir", "dame", "lady", "sister"})

#: Abbreviated titles -> the role that they stand for.
TITLE_ABBREVIATIONS = {
    "Sen": "senator",
    "Sens": "senators",
    "Rep": "representative",
    "Reps": "representatives",
    "Gov": "governor",
    "Govs": "governors",
    "Lt": "lieutenant",
    "Gen": "general",
    "Col": "colonel",
    "Maj": "major",
    "Capt": "captain",
    "Cllr": "councilor",
    "Cllrs": "councilors",
    "Coun": "councilor",
    "Cmdr": "commander",
    "Adm": "admiral",
    "Sgt": "sergeant",
    "Cpl": "corporal",
    "Pfc": "private",
    "Pvt": "private",
    "Spc": "specialist",
    "Atty": "attorney",
    "Supt": "superintendent",
    "Det": "detective",
    "Insp": "inspector",
    "Pres": "president",
    "Brig": "brigadier",
    "Del": "delegate",
    "Asst": "assistant",
    "Msgr": "monsignor",
}

#: What one word of office may be called by another: the title before a name -> nominals that may stand for its bearer.
OFFICE_SYNONYMS = {
    "sen": "senator",
    "senator": "lawmaker",
    "rep": "congressman congresswoman representative lawmaker",
    "representative": "congressman congresswoman lawmaker",
    "congressman": "representative lawmaker",
    "congresswoman": "representative lawmaker",
    "gov": "governor",
    "chairman": "chair",
    "chairwoman": "chair",
    "chairperson": "chair",
    "chair": "chairman chairwoman",
    "adviser": "advisor aide",
    "advisor": "adviser aide",
    "spokesman": "spokesperson aide",
    "spokeswoman": "spokesperson aide",
    "attorney": "lawyer",
    "lawyer": "attorney",
    "actor": "star",
    "actress": "star actor",
    "singer": "star",
    "gen": "general",
    "prof": "professor",
    "officer": "policeman",
}

#: Nouns for one person -> the gender that they tell, None where they tell none. Used for titles ("spokeswoman Ann Day"), appositives and nominals.
ROLE_NOUNS = {
    **dict.fromkeys(
        """
        actor adventurer businessman chairman congressman councilman assemblyman clergyman policeman fireman spokesman statesman sportsman salesman serviceman airman
        gentleman man boy king prince duke earl baron emperor pope bishop archbishop priest monk father husband son brother grandfather grandson uncle nephew
        boyfriend stepfather stepson widower godfather fiancé anchorman cameraman newsman alderman fisherman gunman hitman ombudsman doorman dad grandpa
        waiter godson stepbrother guy lad bridegroom rabbi imam ayatollah cardinal sheikh sultan emir tsar czar friar businessmen lawman strongman
        """.split(),
        "male",
    ),
    **dict.fromkeys(
        """
        actress businesswoman chairwoman congresswoman councilwoman assemblywoman policewoman spokeswoman stateswoman servicewoman woman girl queen princess
        duchess countess baroness empress nun mother wife daughter sister grandmother granddaughter aunt niece girlfriend stepmother stepdaughter widow
        godmother fiancée anchorwoman alderwoman waitress hostess mom grandma bride heiress goddess ballerina stepsister lady socialite
        """.split(),
        "female",
    ),
    **dict.fromkeys(
        """
        attorney-general auditor-general brigadier-general consul-general director-general governor-general inspector-general lieutenant-general major-general
        secretary-general solicitor-general lieutenant-colonel lieutenant-governor sub-inspector vice-admiral vice-captain vice-chancellor taoiseach tánaiste
        academic accountant activist adjutant administrator admiral adviser advisor advocate agent aide ally ambassador analyst anchor announcer appointee aspirant assemblymember
        assistant astronaut astronomer athlete attacker attendee attorney author aviator banker bartender biographer biologist blogger bodyguard boss boxer
        brigadier broadcaster broker builder bureaucrat candidate captain caretaker caller cartoonist celebrity ceo cfo coo chair chairperson chancellor chaplain chef chemist
        clerk cleric client climber clinician co-author co-chair co-chairman co-defendant co-director co-founder co-host co-owner co-pilot co-star coach colleague collector colonel columnist comedian comic commander commandant
        commentator commissioner complainant composer comptroller conductor confidant congressmember conservationist conservative conspirator constable consul consultant contender contestant contractor
        controller coordinator coroner corporal correspondent councilmember councillor councilor counsel counselor courier creator critic culprit curator dealer dean
        defendant defender defense-minister delegate demographer deputy designer detective developer dictator diplomat director dissident doctor donor driver economist editor
        educator electrician employee employer engineer entertainer entrepreneur envoy epidemiologist evangelist executive expert explorer ex-husband ex-wife farmer filmmaker
        financier firefighter forecaster founder freshman front-runner frontrunner fundraiser general geologist goalkeeper governor graduate guard guitarist guru head historian
        hostage host humanitarian hunter hacker illustrator immigrant incumbent informant inmate innovator inspector instructor insider interpreter intern investigator investor janitor
        journalist judge juror justice killer landlord lawmaker lawyer leader lecturer legislator liaison librarian lieutenant linguist lobbyist magistrate magnate major manager
        marshal mathematician mayor mechanic mediator medic meteorologist migrant millionaire billionaire minister model moderator mogul monarch motorist mover murderer musician
        narrator nationalist negotiator neighbor neighbour neurologist neurosurgeon newcomer nominee novelist nurse observer officer official operative operator opponent organizer
        organiser owner painter parishioner parliamentarian participant passenger pastor patient patrolman pediatrician performer perpetrator philanthropist philosopher photographer photojournalist physician
        physicist pilot pioneer pirate plaintiff planner player playwright poet policymaker politician pollster predecessor premier presenter president president-elect principal prisoner private producer professor
        programmer progressive promoter prosecutor protester protestor provost psychiatrist psychologist publicist publisher pundit rancher ranger rapper realtor recruit rebel
        receptionist refugee registrar rep reporter representative republican democrat libertarian socialist independent researcher resident restaurateur retiree reverend rider rival robber runner runner-up
        scholar scientist screenwriter sculptor secretary seismologist senator sergeant sheriff shooter singer singer-songwriter skipper sniper sociologist soldier solicitor songwriter
        speaker specialist speechwriter spokesperson sprinter stalwart star statistician strategist striker student subordinate successor superintendent supervisor supporter surgeon survivor suspect
        swimmer teacher teammate technician technologist teenager teen therapist thief toddler trader trainer translator traveler treasurer trooper trustee tutor tycoon undersecretary under-secretary
        undersheriff veteran veterinarian vice-president vice-chairman vice-chair victim villager volunteer voter warden whistleblower whistle-blower winner witness worker wrestler writer
        youngster czar cofounder cochair frontman quarterback midfielder pitcher catcher linebacker cornerback goalie defender dj drummer vocalist novelist-turned-politician kingpin
        co-chairwoman co-chairperson contributor whip bassist violinist pianist columnist-author hairdresser stylist influencer youtuber gamer economist-turned-politician bishop-elect governor-elect mayor-elect senator-elect speaker-elect speaker-designate speaker-to-be congressman-elect congresswoman-elect representative-elect chairman-elect minister-designate secretary-designate ex-president ex-governor ex-senator ex-mayor
        spokesperson-designate leader-elect chief ringleader mastermind extremist terrorist militant jihadist warlord spy asylum-seeker jailer child kid baby infant
        foreman paramedic winger epidemiologist custodian headteacher headmaster headmistress bookkeeper surveyor midwife pharmacist dentist miner cashier cleaner
        cousin sibling spouse parent fiance relative friend roommate classmate acquaintance lover companion grandchild orphan twin heir
        """.split()
    ),
}

#: Plural nouns for bodies of people, which speak as people do, and are counted as things.
PLURAL_BODIES = frozenset("ministries agencies companies countries nations states banks".split())

#: Plural nouns for people that are not a role noun with -s, and those for bodies.
GROUP_NOUNS = PLURAL_BODIES | frozenset(
    """
    people officials authorities police men women children lawmakers congressmen congresswomen policemen businessmen clergymen gunmen spokesmen spokeswomen firemen families
    troops forces crews personnel faculty staffers staff aides elites media clergy youths youth folks guys crowds residents citizens locals taxpayers constituents conservatives liberals
    moderates hardliners loyalists mourners onlookers bystanders passersby rescuers responders paramedics doctors medics shareholders consumers customers users
    readers viewers parents relatives cops feds members allies rivals peers sources experts voters
    firefighters protesters demonstrators activists immigrants migrants refugees workers employees managers veterans students teachers seniors teens
    teenagers kids couples spouses brothers sisters twins sons daughters wives husbands friends colleagues supporters opponents critics analysts economists scientists
    researchers prosecutors investigators lawyers attorneys judges jurors witnesses victims survivors suspects defendants detectives deputies officers soldiers
    militants rebels insurgents terrorists fighters leaders presidents ministers senators representatives governors mayors democrats republicans independents libertarians
    americans delegates diplomats negotiators inspectors observers reporters journalists editors advisers advisors strategists executives candidates contenders nominees
    """.split()
)

#: Singular nouns for a body that can speak or act, used as nominals ("the company said").
BODY_NOUNS = frozenset(
    """
    administration agency airline alliance army association authority bank board brand broadcaster bureau cabinet campaign caucus chain charity church cia club coalition college
    commission committee company conglomerate congregation congress consortium corporation council court daily delegation department developer embassy enterprise
    faction federation firm force foundation fund government group hospital house institute institution jury legislature magazine maker manufacturer ministry
    militia movement museum navy network newspaper office operator opposition organisation organization outlet paper panel parliament party pentagon police
    politburo publication publisher regime regulator retailer school senate service site startup station studio subcommittee subsidiary supplier syndicate team
    think-tank tribunal troupe trust union university utility watchdog website carrier automaker bloc
    """.split()
)

#: Nouns for one person that name a part of the body behind "his" or "my".
BODY_PART_NOUNS = frozenset({"head"})

#: Nouns for a document that can "say" something.
DOCUMENT_NOUNS = frozenset(
    """
    affidavit analysis article audit bill bulletin cable column complaint constitution decree dossier editorial email e-mail filing indictment
    lawsuit letter manifesto memo memorandum notice opinion order paper petition poll post report ruling statement study subpoena suit summary survey
    testimony transcript treaty tweet verdict warrant document
    """.split()
)

PLURAL_DOCUMENT_NOUNS = frozenset("documents records reports data figures polls emails letters statistics findings filings transcripts".split())

#: Nouns for a kind of place -> which table's places they may stand for.
PLACE_NOUNS = {
    "country": "country",
    "nation": "country",
    "state": "state",
    "city": "city",
    "town": "city",
    "capital": "city",
    "region": "region",
    "island": "region",
    "continent": "region",
    "province": "region",
    "territory": "region",
    "kingdom": "country",
    "republic": "country",
    "village": "city",
}

#: Plural nouns with "two", "both", "three": what they count -> kind of participant.
COUNTED_GROUPS = {
    **dict.fromkeys(["men", "brothers", "fathers", "husbands", "sons"], "male"),
    **dict.fromkeys(["women", "sisters", "mothers", "wives", "daughters"], "female"),
    **dict.fromkeys(
        "leaders presidents candidates senators lawmakers politicians rivals friends officials ministers lawyers governors democrats republicans contenders "
        "actors stars players teammates opponents journalists officers suspects defendants attorneys justices judges nominees executives".split(),
        "person",
    ),
    **dict.fromkeys(["pair", "duo", "trio", "two"], "person"),
    "couple": "couple",
    **dict.fromkeys(["nations", "countries", "states", "neighbors", "neighbours", "powers", "allies"], "place"),
    **dict.fromkeys(["cities", "towns"], "place"),
    **dict.fromkeys(["companies", "firms", "organizations", "banks", "airlines", "universities", "newspapers"], "organization"),
}

#: Nouns that stand for several people and count them themselves, and the bare number ("the two met").
COUNTING_NOUNS = {"pair": 2, "couple": 2, "duo": 2, "trio": 3, "two": 2}

#: Words before a plural that count it: "both leaders".
COUNTING_WORDS = {"two": 2, "both": 2, "three": 3}

#: Plural nouns for places -> which table's places they count, where that is not the countries'.
COUNTED_PLACES = {"cities": "city", "towns": "city", "states": "state"}

#: Counted nouns for those who lead, and the words in titles of those who do.
LEADING_NOUNS = frozenset("leaders presidents".split())
LEADING_HEADS = frozenset("president premier minister chancellor king queen monarch emperor prince leader governor gov prime".split())

#: Verbs whose object joins their subject in what it does ("Roe met Day. They talked ...").
MEETING_FORMS = frozenset("met meets meet meeting married marries marry marrying wed dated".split())

#: What may stand between two who are told together.
JOINING_WORDS = MEETING_FORMS | {"and", "with"}

#: What two have between them: "their meeting".
MUTUAL_NOUNS = frozenset("meeting meetings talks summit session conversation conversations discussion discussions debate debates marriage wedding divorce relationship friendship feud rivalry encounter".split())

#: Adjectives and nouns that may stand before a title and belong to it ("former", "deputy").
TITLE_MODIFIERS = frozenset(
    """
    former then acting interim deputy assistant associate senior junior chief vice late longtime outgoing incoming current prime foreign ex executive managing general
    special first second retired incumbent disgraced embattled ousted veteran presumptive honorary lead top fellow co national state federal local
    """.split()
)

#: Words that follow a title and complete it ("Secretary of State", "House Speaker", "Attorney General", "Majority Leader").
TITLE_FIELDS = frozenset(
    """
    State Defense Defence Treasury Interior Agriculture Commerce Labor Labour Health Housing Education Energy Transportation Homeland Security Veterans Affairs
    House Senate Majority Minority Attorney General Police Fire Press Foreign Finance Justice Prime Home Environment Economy Trade Supreme Court District Chief Executive Financial
    Operating Vice National City County Campaign Communications White Cabinet Budget Science Public Information Staff Intelligence Culture Sports Transport Information Army Navy Air Force
    Marine Democratic Republican GOP Conservative Labour Liberal Green Party Board Managing Congressional Presidential Deputy Under Assistant Associate Senior Special Solicitor
    First Lady Crown Committee Caucus Whip Conference Human Services Urban Development Central Bank Surgeon
    """.split()
)

#: Party adjectives and nouns -> the party.
PARTY_WORDS = {
    "Democrat": "Democratic Party",
    "Democratic": "Democratic Party",
    "Democrats": "Democratic Party",
    "D": "Democratic Party",
    "Republican": "Republican Party",
    "Republicans": "Republican Party",
    "R": "Republican Party",
    "GOP": "Republican Party",
    "Independent": "independent",
    "I": "independent",
    "Libertarian": "Libertarian Party",
}

#: A party's letter beside a name -> what its bearer is: "Reed (R-Ohio)".
PARTY_LETTERS = {"R": "republican", "D": "democrat", "I": "independent"}

#: The words for parties in small letters.
PARTY_LOWERS = frozenset(word.lower() for word in PARTY_WORDS)

#: Last words that make a capitalised run an organization.
ORGANIZATION_ENDINGS = frozenset(
    """
    Academy Archdiocese Archives Ballet Bros Cafe Casino Cathedral Diocese Electric Farms Foods Insurance Mutual Oil Pharmacy Prison Jail Penitentiary Restaurant Securities Steel Store Stores
    Administration Agency Airlines Airways Alliance Army Assembly Associates Association Authority Bank Board Broadcasting Brotherhood Bureau Cabinet Campaign Capital Caucus Center Centers Centre
    Chamber Channel Chronicle Church Clinic Club Co Coalition College Command Commission Committee Communications Community Company Companies Conference Congress Consortium Corp Corporation
    Corps Council Court Daily Defense Department Dept Directorate Division Electronics Energy Enterprises Enquirer Entertainment Exchange Examiner Express Factory Federation Fellowship Films Financial
    Force Forces Foundation Front Fund Gazette Globe Government Group Guard Guild Headquarters Herald Holdings Hospital Hotel House Inc Independent Industries Initiative Institute Institution
    Institutions Insider International Investigation Investigations Journal Laboratories Laboratory Labs League Legion Legislature Library Ltd LLC LLP LP Magazine Media Medicine Militia Ministry Mission Mosque Motors Movement Museum
    Navy Network Networks News Newspaper Newspapers NGO Observer Office Opera Orchestra Order Organisation Organization Panel Parliament Partners Partnership Party Patrol Petroleum Pharmaceuticals Pictures PLC Plc Police Politico Politburo Post
    Press Productions Program Project Projects Prosecutor's Publishers Publishing Radio Records Register Registry Relations Reserve Resources Review School Schools Secretariat Senate Service Services Society Software Solutions
    Squad Standard Star Studios Subcommittee Survey Symphony Syndicate Synagogue Systems Task Team Technologies Technology Telegraph Telecom Television Temple Theater Theatre Times Tower Tribune Tribunal Trust TV Union Unit United
    Universities University Ventures Watch Weekly Wire Works Workers Zoo Parliamentary Intelligence Affairs Commerce Justice Treasury Monitor Report Resistance Tea Taliban Studies Prevention Nations
    """.split()
)

#: Names that are organizations by themselves, as news names them.
KNOWN_ORGANIZATIONS = frozenset(
    {
        "White House", "Congress", "Senate", "House", "House of Representatives", "Pentagon", "Kremlin", "Capitol", "Supreme Court", "State Department", "Justice Department", "FBI", "CIA", "NSA", "DHS", "DOJ",
        "EPA", "FDA", "CDC", "NASA", "NATO", "EU", "UN", "U.N.", "IMF", "WHO", "WTO", "OPEC", "ACLU", "NRA", "NAACP", "AARP", "AFL-CIO", "GOP", "DNC", "RNC", "NYPD", "LAPD", "ICE", "IRS", "SEC", "FCC", "FTC", "FEC", "TSA", "FEMA", "USGS",
        "HHS", "ATF", "DEA", "BBC", "CNN", "NBC", "ABC", "CBS", "PBS", "NPR", "MSNBC", "CNBC", "C-SPAN", "ESPN", "HBO", "AP", "AFP", "UPI", "Reuters", "Bloomberg", "Associated Press", "Fox", "Fox News", "Breitbart", "BuzzFeed", "Politico", "HuffPost",
        "Huffington Post", "New York Times", "Washington Post", "Wall Street Journal", "USA Today", "Times", "Post", "Journal", "Guardian", "Economist", "Newsweek", "Telemundo", "Univision", "Axios", "Vox", "Slate", "Vice", "Yahoo", "Google", "Facebook",
        "Twitter", "Apple", "Microsoft", "Amazon", "Intel", "AMD", "IBM", "HP", "Hewlett-Packard", "Dell", "Oracle", "Netflix", "Uber", "Tesla", "Boeing", "Airbus", "Ford", "Toyota", "Honda", "Sony", "Samsung", "Nokia", "Walmart", "Wal-Mart", "Starbucks", "McDonald's", "McDonald’s",
        "Coca-Cola", "Pepsi", "Nike", "Disney", "Exxon", "ExxonMobil", "BP", "Shell", "Chevron", "Pfizer", "Moderna", "Goldman Sachs", "Citigroup", "Citibank", "HSBC", "UBS", "Barclays", "Visa", "MasterCard", "YouTube", "Instagram", "Snapchat", "TikTok", "WhatsApp", "WikiLeaks",
        "Hezbollah", "Hamas", "Taliban", "ISIS", "ISIL", "Islamic State", "al-Qaeda", "al-Qaida", "Al-Qaeda", "al Qaeda", "Al Qaeda", "Boko Haram", "al-Shabab", "Fatah", "Mossad", "Interpol", "Europol", "Amnesty International", "Human Rights Watch", "Red Cross", "Planned Parenthood",
        "Greenpeace", "Gallup", "Quinnipiac", "Rasmussen", "Pew", "United Nations", "European Union", "European Commission", "African Union", "Arab League", "World Bank", "Federal Reserve", "Fed", "Black Lives Matter", "Tea Party", "Tories", "Labour", "Vatican", "Holy See",
        "Democratic Party", "Republican Party", "Electoral College", "Trump administration", "Obama administration", "Secret Service", "Border Patrol", "Coast Guard", "National Guard", "Peace Corps", "Buckingham Palace", "Downing Street", "Scotland Yard", "Yankees", "NFL", "NBA", "NHL", "MLB", "FIFA", "IOC", "NCAA",
        "Morgan Stanley", "JPMorgan", "JPMorgan Chase", "Wells Fargo", "Lockheed Martin", "Merrill Lynch", "Lehman Brothers", "Charles Schwab", "Dow Jones", "Johnson & Johnson", "Ku Klux Klan", "KKK", "Marines", "Knesset", "Bundestag", "Duma", "Lok Sabha", "House of Commons", "House of Lords", "Parliament", "MIT", "Harvard", "Yale", "Princeton", "Stanford", "Cornell", "Georgetown", "Oxford University", "Oval Office", "West Wing", "Foggy Bottom",
    }
)

#: Heads after which "of", "for", "on" or "and" goes on with the same name ("Department of Justice", "Council on Foreign Relations").
CHAINING_HEADS = frozenset(
    """
    Academy Agency Army Assembly Association Bank Bay Board Boys Brotherhood Bureau Cape Cathedral Center Centers Centre Chamber City Club Coalition College Commission Committee Commonwealth Conference Congress
    Council Court Daughters Department Dept Diocese Archdiocese Duke Duchess Earl Embassy Federation Foundation Fund Gulf House Institute Institutes Institution Isle Journal Kingdom King League Library Ministry Museum Office
    Organization Organisation Order Parliament Party Prince Princess Queen Republic Scientist Secretary Society Sons Speaker State States Strait Students Tower Union University Village Voice War Women Church Bishop Archbishop Knights
    Doctors Physicians Citizens Americans Campaign Initiative Project Partnership Alliance Mothers Workers Minister Director Chief Chairman Chairwoman Under Undersecretary Ambassador Bill Declaration Joint
    """.split()
)

#: Fields that a body's name joins by "and" ("Health and Human Services").
PAIRED_FIELDS = frozenset(
    """
    Immigration Health Customs Securities Food Drug Arts Science Sciences Oversight Ways Veterans Housing Agriculture Homeland Standards Disease Control Fish Trade Transportation Research Safety Intelligence Education Labor
    Labour Budget Justice Gay Lesbian Oceanic Aeronautics Parks Energy Commerce Small Environment Rules Urban Law Business Economics Medicine Engineering Design Technology Culture Media Broadcasting
    """.split()
)

#: Legal forms that end a company's name, lower case, without full stop.
COMPANY_FORMS = frozenset("inc corp co ltd llc llp lp plc company corporation incorporated limited group holdings ag sa nv gmbh".split())

#: Titles without a full stop: initials, and what newsrooms outside the United States shorten.
# no "Del", "Con", "Lab": they begin names and are parties ("Del Rio"); no "Sri": a given name, and part of others ("Sri Lanka")
UNDOTTED_TITLES = frozenset(
    "AG Brig Cdr VP CEO CFO COO Const Cst DJ Capt Cllr Cllrs Cmdr Coun Cpl DCI DI Det Flt Gov Insp Ldr Lt MEP MP MSP Maj PC Pc Rep Sen Sgt Sqn Supt WPC Wg".split()
)
#: Those that begin other names too, and are titles before a given name alone: "Gen Ada Lund", but "Gen Z", "Col de Selby".
UNDOTTED_BEFORE_GIVEN_NAMES = frozenset({"Gen", "Col"})

#: Positions on a team that stand before a player's name.
SPORT_POSITIONS = frozenset("QB RB WR TE CB LB DE DT OL FB SS RHP LHP".split())

#: Last words of names for events, laws and works, which take no part themselves.
EVENT_ENDINGS = frozenset(
    """
    Convention Debate Debates Summit Olympics Games Day Days Act Acts Bill Amendment Week War Wars Award Awards Festival Championship Championships Cup Bowl Series Tournament Prize Election Elections Primary Caucuses
    Treaty Accord Accords Agreement Deal Plan Pact Recession Depression Revolution Constitution Resolution Law Rule Code Protocol Address Speech Crisis Massacre Attack Attacks Scandal Era Age Century Rights Playoffs Derby
    Marathon Parade Season Flu Disease Virus Syndrome Time Administration-era Eve Night Morning Dinner Doctrine Code Show Tour Observance Ceremony Declaration Clause Measure Policy
    """.split()
)

#: First words of names for storms, operations and laws.
EVENT_BEGINNINGS = frozenset("Hurricane Typhoon Cyclone Operation Tropical Title Section Article Proposition Amendment Flight Chapter Apollo".split())

#: Endings of bodies or places that are surnames as well: after a given name they make a person.
SURNAME_ENDINGS = frozenset("Hill Hills Lake Lane Park Street Ridge Grove Bridge Bay Banks River Forest Port Church Temple House Star Hunt Guard Young Post".split())

#: Last words by which a newspaper goes alone ("the Post").
NEWSPAPER_NAMES = frozenset("Times Post Journal Tribune Herald Globe Guardian Chronicle Examiner Enquirer Gazette Observer Telegraph".split())

#: Plural nouns that name one and the same group wherever they stand.
GROUPS_BY_NATURE = frozenset("republicans democrats americans libertarians police".split())

#: Nouns by which news calls somebody already named without having said so before ("the actress").
# no "man", "woman", "judge", "officer", "victim": they bring up somebody else too often
DESCRIPTIVE_NOUNS = frozenset(
    """
    actor actress star singer comedian comic rapper musician performer entertainer celebrity socialite model author novelist athlete player quarterback boxer candidate contender nominee politician lawmaker
    billionaire millionaire businessman businesswoman mogul tycoon magnate congressman congresswoman senator governor front-runner frontrunner incumbent newcomer statesman filmmaker director playwright
    """.split()
)

#: Those among them that tell of fame, which few people of one article have; candidates and officeholders are many.
FAMED_NOUNS = frozenset("actor actress star singer comedian comic rapper musician performer entertainer celebrity socialite athlete boxer billionaire mogul tycoon magnate".split())

#: Nouns by which news calls somebody already named after what befell them -> forms that tell of it right behind a name.
_CAUGHT = tuple("arrested charged accused indicted convicted sentenced pleaded surrendered jailed detained booked arraigned confessed".split())
_HURT = tuple("killed shot stabbed died wounded injured dead slain murdered fatally strangled beaten".split())
FATED_NOUNS = {
    **dict.fromkeys("suspect defendant gunman shooter attacker killer assailant".split(), _CAUGHT),
    **dict.fromkeys("victim".split(), _HURT),
    **dict.fromkeys("inmate prisoner escapee fugitive".split(), ("escaped", "fled", "captured", *_CAUGHT)),
    **dict.fromkeys("teenager teen boy girl toddler".split(), (*_HURT, *_CAUGHT, "missing", "disappeared")),
}

#: Titles of those whom articles quote on the matters of others.
VOICES = frozenset("spokesman spokeswoman spokesperson lawyer attorney prosecutor detective sheriff chief coroner judge analyst expert police officer publicist agent rep manager".split())

#: Nouns for a business, and words of names that are none's.
BUSINESS_NOUNS = frozenset("company firm airline retailer studio manufacturer maker carmaker automaker bank startup broadcaster carrier corporation conglomerate developer".split())
PUBLIC_ENDINGS = frozenset(
    """
    Department Committee Court Senate House Congress Council Administration Commission Agency Bureau Police Parliament Ministry Party Office University College School Hospital Church
    FBI CIA NASA EPA IRS FDA FCC FTC SEC NATO EU UN Reserve Treasury Army Navy Force Guard Board Authority Association Union Center Centre Institute Foundation Society League County City Club GOP DNC RNC
    """.split()
)

#: Role nouns that are adjectives as often: a plural noun after them is what they qualify ("independent voters").
ADJECTIVE_NOUNS = frozenset(
    """
    independent progressive conservative private general principal national liberal resident extremist militant rebel nationalist socialist democrat republican libertarian professional native chief
    special human criminal executive veteran representative subordinate rival incumbent dissident celebrity star student child baby kid family adult model twin suspect
    """.split()
)

#: Offices named for men that some articles give to women too ("Ana Reed, a spokesman for").
OFFICES_OF_MEN = frozenset("spokesman chairman congressman councilman assemblyman alderman ombudsman businessman newsman co-chairman vice-chairman".split())

#: Nouns for members of a family: beside a full name they tell that its bearer shares a surname with somebody else.
FAMILY_NOUNS = frozenset(
    "wife husband son daughter brother sister father mother cousin uncle aunt nephew niece widow widower grandson granddaughter grandfather grandmother sibling spouse son-in-law stepson".split()
)

#: The title of whoever is married to the head of a state, without "first": before a full name it tells the same.
SPOUSE_TITLES = frozenset({"lady", "gentleman"})

#: Members of parties as role nouns.
PARTY_NOUNS = frozenset({"republican", "democrat", "independent", "libertarian"})

#: Offices that several people hold at once: with a name before them they need not mean the one whom the article titles so ("the Senate leader").
SHARED_OFFICES = frozenset(
    """
    leader candidate official member chairman chairwoman chair chief director adviser advisor aide spokesman spokeswoman spokesperson lawyer attorney senator representative congressman congresswoman
    lawmaker judge officer minister ambassador reporter analyst strategist nominee republican democrat independent professor president governor mayor secretary
    """.split()
)

#: Whom one person has but one of at a time, so that two names for them are two people; no "father" and "mother", who may be a stepfather and a stepmother;
#: no "lawyer", "aide", "spokesman", "trainer", "manager": some have several.
ONLY_RELATIVES = frozenset("wife husband fiancé fiancée predecessor successor coach caddie agent girlfriend boyfriend".split())
#: Verbs whose doer is one of these to whom it is done: "she is coached by her father".
DOING_FOR_ONE = {"coach": "coach"}

#: Offices that people alone hold: a name right behind one of them in lower case is a person's ("prime minister Orr"). No "rival", "partner", "owner", "leader":
#: companies and countries are these too.
PERSONAL_OFFICES = frozenset(
    """
    president minister premier chancellor governor mayor sheriff senator congressman congresswoman secretary ambassador general judge justice prosecutor spokesman
    spokeswoman chairman chairwoman
    """.split()
)

#: Last words of titles that stand before the name like a part of it ("President Pro Tem Lund").
TITLE_TAILS = (("Pro", "Tem"), ("Pro", "Tem."), ("Pro", "Tempore"), ("pro", "tem"))

#: Nouns for bodies that articles rank, beside those that speak.
RANKED_NOUNS = frozenset("group lobby lobbyist chain exporter importer producer refiner port airport carmaker insurer lender builder distributor brewer miner seller".split())
