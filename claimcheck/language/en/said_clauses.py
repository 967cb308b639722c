"""Words in and around a said-clause: what tells when, where and how something was said, and what makes no source and no hearer of the words behind it."""

from claimcheck.language.en import word_classes as words
from claimcheck.language.en.clauses import PREPOSITIONS, SAYING_PREPOSITIONS, TIME_WORDS

#: Words behind which a clause of its own tells when something was said.
CLAUSE_CIRCUMSTANCES = frozenset("when as while after before until".split())
#: Those of them behind which whoever hears it may stand: "testified before the council".
BEFORE_HEARERS = frozenset({"before"})
#: Nouns of a stretch of time in which something is said: "said over the weekend that".
STRETCHES_OF_TIME = frozenset("weekend week weeks day days month months year years hours holiday holidays summer winter spring fall".split())
#: Those of them that open such a clause between a cue and its quotation: "said, when asked, “...”".
CLAUSES_BEFORE_QUOTATIONS = frozenset("as when while after".split())
#: What may follow the verb of a said-clause before its end.
OPEN_CIRCUMSTANCE = SAYING_PREPOSITIONS | TIME_WORDS | CLAUSE_CIRCUMSTANCES | frozenset("then again early late outside inside here there twice".split())
#: Words that end a phrase that tells where, when or to whom: what follows is what is said, or a clause of its own.
PHRASE_ENDS = frozenset("that to if whether how why there".split())
#: Words between a cue and "that" with which the words before them are no hearer.
NO_HEARERS = frozenset("who which to".split())
#: Words that begin no source.
NO_SOURCES = PREPOSITIONS | {"according", "there"}
#: Words behind a said-clause with which the article's own voice goes on.
OWN_VOICE = words.COORDINATORS | frozenset("with who which while after before according as".split())
#: Prepositions behind a source that tell when or where it spoke, and belong to its name no more: "said Hill on Monday".
BEHIND_SOURCES = frozenset("in on at during to after from".split())
#: Words that begin an apposition: "said Hill, an engineer", "said Hill, whose bridge stood".
APPOSITION_OPENERS = frozenset("a an the who whose which his her its their one both".split())
#: Words behind the plainest verbs of telling by which a whole sentence is the said-clause of the quotation before it: "Hill said in a statement."
BEHIND_PLAINEST = TIME_WORDS | frozenset("in at on during to".split())
#: The same behind any verb of telling, after a question or a cry: "“Why?” Hill asked as they left."
BEHIND_SAID = SAYING_PREPOSITIONS | TIME_WORDS | frozenset("as when while then again".split())
#: Small words inside the names and offices by which quotations are signed: "― Dora van Hill, Mayor of Ostford".
SMALL_WORDS_OF_SIGNATURES = frozenset("de da del la van von der bin al di of and".split())

#: What a remark on what was said opens with: ", a charge that the council denied", ", one that nobody had made".
REMARK_OPENERS = words.INDEFINITE_ARTICLES | {"one"}
#: Words behind a verb of telling with which its subject may begin, where no capital shows that it does: "said a clerk".
INVERTED_OPENERS = words.ARTICLES | {"one"}
#: Words there that begin no subject: they go on to what is said, to whom, where or when.
NO_INVERTED_SUBJECTS = frozenset("that to him her them in on at if".split())
#: Words before a participle that leans on the speaker, who is still to come: "After meeting them, she said", "When asked, she said".
BEFORE_PARTICIPLES = frozenset("in by after before while when".split())
#: Participles of those to whom others speak first: "Asked about the bridge, she said".
ADDRESSED = frozenset("asked pressed told".split())
#: Adverbs, by how they end, between a verb of telling and what is told: "said again that".
ADVERB_ENDINGS = ("ly", "again", "also", "once", "even", "later")
#: Words that join to a verb another one with the same subject.
JOINING_VERBS = frozenset({"and", "or", "but"})
#: Words before a noun for something said by which readers know it already, so that nobody gives it here: "the threat to leave".
KNOWN_ALREADY = frozenset({"the", "this", "that"})
#: Prepositions before the time or the occasion of a name that somebody gave: "called it “a mess” on Monday", "in a letter".
DATING_PREPOSITIONS = frozenset({"in", "on", "at"})
#: Words that open what is said as a clause.
CONTENT_OPENERS = frozenset({"that", "if", "whether"})
#: Words with which, behind what one says, somebody else's word begins: "said that it rained, while Hill denied it".
CONTRASTING = frozenset("but while though although whereas".split())
#: The same before a clause that "according to" gives to somebody: ", but it rained, according to Hill".
CONTRASTING_BEFORE_SOURCES = frozenset({"but", "while", "though"})
#: Words behind "according to Hill," with which the article goes on in its own voice.
GOING_ON_BEHIND_SOURCES = frozenset("and but while which who".split())
#: Words with which a closed apposition to a source begins that opens a sentence: "According to Hill, an engineer, it rained".
CLOSED_APPOSITION_OPENERS = words.INDEFINITE_ARTICLES | {"who", "whose"}
#: Words behind a preposition by which it tells when, where or to whom something was said, and belongs to no name: "Hill in an interview".
OCCASION_OPENERS = words.INDEFINITE_ARTICLES | {"his", "her", "their", "reporters"}
#: Words of which a sentence that is nothing but a said-clause has none behind its second word.
NOT_IN_SAID_CLAUSES = frozenset({"that", "he", "she", "they"})
#: Adverbs before a source that lean on its clause: "Meanwhile Hill said".
LEANING_ADVERBS = frozenset("meanwhile however instead later then still yet also even so thus".split())
#: Words between a source and the time when it spoke: "Hill late Monday".
BEFORE_TIMES_OF_TELLING = frozenset("on in late early".split())
#: Words, beside determiners, with which a stretch between commas describes what stands before it: "Hill, of the port, said".
DESCRIPTION_LINKS = frozenset("one who whose which of in from".split())
#: Words behind a comma that describe nothing, but begin a clause.
NO_DESCRIPTIONS = frozenset({"and", "but", "or", "so"})
#: Words behind which the last clause before a cue may begin.
LAST_CLAUSE_OPENERS = frozenset("and but as while".split())
#: Relatives with which a description of a source goes on behind its name, which is shown without it.
SOURCE_RELATIVES = ("who", "which", "whose")

#: Verbs of who hears, shows or quotes another saying something: "the video showed Hill telling them", "Boon quoted Hill as saying".
# no "record", "film": who records a message telling something says it
OVERHEARING = frozenset(
    "quote quotes quoted quoting cite cites cited citing show shows showed showing hear hears heard hearing captures captured "
    "recall recalls recalled recalling remember remembers remembered".split()
)
#: The same of who is heard: "Hill is shown telling them".
# no "reported": that somebody else says it is all that is known
OVERHEARD = frozenset("quoted cited shown heard seen captured filmed recorded".split())
#: What "by" stands before to tell by which way something is said: "said by phone", not "added by the council".
MEANS = frozenset("phone telephone email e-mail text letter video videoconference way".split())
