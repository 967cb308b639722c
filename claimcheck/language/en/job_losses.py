"""Words that tell how many lose their work: of jobs that are cut, and of people who are laid off."""

#: Nouns of what is cut.
JOBS = frozenset("job position post".split())
#: Verbs before a count of them, or of those who have them: "eliminating 340 jobs", "cut 34 workers".
CUTTING = frozenset("cut cuts cutting eliminate eliminates eliminated eliminating axe axes axed axing shed sheds shedding slash slashes slashed slashing scrap scrapped scrapping".split())
#: Behind a count of them: "340 jobs will be lost".
LOST = frozenset("cut eliminated axed shed slashed scrapped lost losses cuts redundant".split())
#: Before a count of people, its last word; and words behind one of which the jobs themselves are one: "430 people will lose their jobs".
LAYING_OFF = frozenset({"lay off", "lays off", "laid off", "laying off", "dismiss", "dismissed", "dismissing"})
LOSING = frozenset({"lose their jobs", "lost their jobs", "losing their jobs", "be laid off", "been laid off", "were laid off", "be let go", "be dismissed"})
