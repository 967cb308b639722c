"""English abbreviations that end in a full stop, and the words that start a sentence after one.

All words stand without their final full stop. Dotted initialisms (U.S., D.C., a.m.) need no entry: their form tells them.
"""

#: Forms of address and rank: a name follows, so the stop never ends a sentence.
TITLES = frozenset(
    "Adm Amb Atty Brig Capt Cmdr Col Comdr Cpl Cpt Det Dr Ens Esq Fr Gen Gov Hon Insp Lt Maj Messrs Mlle Mme Mr Mrs Ms Mx Pfc Pres Prof Pvt Rep Reps Rev"
    " Rt Sen Sens Sgt Sr Spc Supt Treas Asst Dep Lieut Secy Govs Drs Profs Revs Jr Mgr Msgr".split()
)

#: US states and Canadian provinces in the traditional newspaper form.
#: No "Me", "O", "Id", "Man" or "Cal": words and a first name far more often than Maine, Ohio, Idaho, Manitoba and California.
STATES = frozenset(
    "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb Nebr Nev Okla Ont Ore Pa Penn"
    " Que Sask Tenn Tex Va Vt Wash Wis Wisc Wyo Mex Wy".split()
)

#: Months. No "Mar": see `ONLY_BEFORE_NUMBERS`; "May" is never shortened. No weekdays: "sat", "sun" and "wed" are words, and news writes weekdays out.
MONTHS = frozenset("Jan Feb Apr Jun Jul Aug Sept Sep Oct Nov Dec".split())

#: Firms, institutions and their parts.
ORGANIZATIONS = frozenset("Assn Assoc Bros Cie Co Corp Cos Dept Depts Dist Div Ltd Inc Inst Intl Mfg Natl Pty Plc Univ Acad Admin Comm Ctr Hosp Svcs".split())

#: Streets and places.
PLACES = frozenset("Ave Blvd Bldg Ft Hwy Ln Mt Mts Pkwy Pl Pt Rd Rte Sq St Ste Sts".split())

#: Abbreviations that news writes in small letters as well.
#: No "etc" or "al": see `MAY_END_SENTENCES`.
SMALL = frozenset("ca cf ed eds eq esp fig figs ft hr hrs lb lbs mi min mph oz par pp rev sq trans v viz vol vols vs yr yrs ext dept".split())

#: Abbreviations that end a sentence where a capital follows, and go on where a small letter does.
MAY_END_SENTENCES = frozenset("al approx co cos est etc inc jr ltd sr".split())

#: Abbreviations behind which a sentence always goes on, whatever follows.
NEVER_END_SENTENCES = frozenset({"e.g", "i.e", "mr", "mrs", "ms", "messrs", "v", "viz", "vs"})

#: Words whose stop belongs to them only where a number follows ("No. 5", "Mar. 3", "Art. 2"): elsewhere they are plain words.
ONLY_BEFORE_NUMBERS = frozenset("Art Arts C Ch Chap Mar No Nos N° Op P Para Pg Rs Sec Secs Ver".split())

#: Marks of the time of day. They end a sentence where a capital follows that is neither a day, a month nor a zone.
DAY_HALVES = frozenset({"a.m", "p.m"})

#: What may follow a mark of the time of day, with a capital, inside the sentence.
AFTER_DAY_HALVES = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December"
    " Jan Feb Mar Apr Jun Jul Aug Sept Oct Nov Dec ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT UTC BST CET CEST AKST HST Eastern Central Mountain"
    " Pacific Greenwich Israel Moscow Beijing London Paris Washington New".split()
)

#: Words that stand in small letters inside a sentence, so that a capital shows that one begins.
#: No "Will", "May", "Mark", "Bill", "Grant": names as well. No "I", "A" or "New": capitals inside sentences and names. No "First": "First Lady".
SENTENCE_STARTERS = frozenset(
    "about according after again all also although among amid an and another any anyone are as asked at because before both but by can could critics"
    " despite did do does during each earlier either even every everyone everything few for from had has have he her here him his how however if in"
    " indeed instead is it it's its just last later many maybe meanwhile more moreover most much my nearly neither never nevertheless no nobody none nor"
    " not nothing now of on once one only or other others our out over perhaps she should since so some someone something soon still such than that"
    " that's the their them then there there's these they they're this those though through thus to today two under unless until was we were what when"
    " where whether which while who why with without would yes yet you your he's she's we're you're i'm i've i'd i'll it’s that’s there’s they’re he’s"
    " she’s we’re you’re i’m i’ve i’d i’ll they’ve we’ve".split()
)

#: The most common of all these: where a clause is only looked at, no sentence ends behind them.
COMMON_ABBREVIATIONS = frozenset("Mr Mrs Ms Dr Gov Sen Rep Gen St Jr Sr Inc Corp Co Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec a.m p.m v vs No".split())
