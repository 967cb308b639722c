"""Words in and around a said-clause: what tells when, where and how something was said, and what makes no source and no hearer of the words behind it."""

from claimcheck.language.en import word_classes as words
from claimcheck.language.en.clauses import PREPOSITIONS, SAYING_PREPOSITIONS, TIME_WORDS

#: Words behind which a clause of its own tells when something was said.
CLAUSE_CIRCUMSTANCES = frozenset("when as while after before until".split())
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
