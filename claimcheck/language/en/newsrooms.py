"""By whose account a report goes: another newsroom's, or that of people who are not to be named."""

from claimcheck.language.en.titles import NEWSPAPER_NAMES

#: Names of newspapers, broadcasters, agencies and sites, as the last words of "according to ..." give them.
# no "Post", "News", "Standard", "Globe" alone: these are also posts, updates, rules and the world; behind "the" they are papers (`titles.NEWSPAPER_NAMES`)
NEWSROOMS = frozenset(
    """
    Associated Press|Reuters|AFP|UPI|Bloomberg|Bloomberg News|CNN|CNBC|MSNBC|NBC|NBC News|ABC News|CBS|CBS News|Fox News|NPR|PBS|BBC|Sky News|Al Jazeera|Axios|Politico|ProPublica
    BuzzFeed|BuzzFeed News|HuffPost|Huffington Post|Vox|Slate|Vice News|Daily Beast|Breitbart|TMZ|The Hill|Roll Call|Newsweek|Time magazine|The Atlantic|Atlantic|New Yorker|The Economist
    New York Times|Washington Post|Wall Street Journal|USA Today|Los Angeles Times|Boston Globe|Chicago Tribune|Miami Herald|Financial Times|Guardian|Daily Mail|Daily Telegraph|Le Monde|Der Spiegel
    """.strip().replace("\n    ", "|").split("|")
)

#: Last words of names of newspapers, as they stand behind the day of an issue: "this morning's Ostford Daily News".
# no "Star", "Sun", "World" alone: also a team, a club, a championship
ISSUE_NAMES = NEWSPAPER_NAMES | frozenset(
    "Bulletin Courier Dispatch Express Independent Inquirer Mail Mirror News Press Record Register Reporter Review Sentinel Standard".split()
)

#: Nouns for what newsrooms publish or are.
# no bare "report", "accounts", "story": a report is as often a ministry's; with "news", "media", "published", or several of them, they are the press's
NEWSROOM_NOUNS = frozenset("newspaper|newspapers|magazine|tabloid|news report|news reports|media reports|press reports|published reports|multiple reports|several reports|news outlets|media outlets|local media|state media|news agency".split("|"))

#: Words that say that a source is not to be named.
# no bare "officials", "aides", "authorities": they are told beside the named head of their office, and are the same account
UNNAMED_SOURCES = frozenset("source|sources|familiar with|briefed on|with knowledge of|close to|on condition of anonymity|not authorized|insiders|insider".split("|"))

#: Who is counted instead of named: "two officials", "four people".
COUNTED_SOURCES = frozenset("officials people persons aides employees executives diplomats lawmakers".split())

#: Participles at the end of a source's name, which go on to the day: "a report released".
PUBLISHED = ("published", "released", "posted", "obtained")
