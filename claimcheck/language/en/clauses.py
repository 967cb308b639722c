"""The closed classes of words by which a clause is found without a parser: what opens it, what its verb leans on, what cannot be inside a subject."""

from claimcheck.language.en import word_classes as words
from claimcheck.language.en.calendar import MONTHS, WEEKDAYS
from claimcheck.language.en.modality import MODALS
from claimcheck.language.en.verbs import AUXILIARIES as AUXILIARY_FORMS
from claimcheck.language.en.verbs import CONTRACTED_AUXILIARIES

#: Verbs that stand before another verb; the contracted ends are here too, as tokenizing may leave them.
AUXILIARIES = AUXILIARY_FORMS.keys() | MODALS.keys() | CONTRACTED_AUXILIARIES
#: Forms of "be", with which a participle is passive, and of "have", with which it is not.
BE_FORMS = frozenset("is are was were be been being am 're isn't aren't wasn't weren't".split())
HAVE_FORMS = frozenset("has have had having 've 's hasn't haven't hadn't".split())
COPULAS = BE_FORMS | frozenset("'m feel feels felt remain remains remained seem seems seemed become became".split())
NEGATIONS = frozenset("not n't never".split())
#: Adverbs that stand between a subject and its verb and do not end in -ly.
VERB_ADVERBS = frozenset("also again even ever just now then often once still later earlier soon always sometimes all both already yet too first thus further long".split())
#: Of these, the ones that stand before a noun as often: "long term".
ADVERBS_AS_ADJECTIVES = frozenset("long first further all both".split())
#: Words behind which a new clause begins: no subject reaches back over them.
CLAUSE_OPENERS = words.SUBORDINATORS | frozenset("that what after before but".split())
#: Prepositions that open a clause of their own before a gerund ("after meeting the mayor").
CLAUSE_PREPOSITIONS = frozenset("after before since while when without despite following upon until although though".split())
RELATIVES = words.RELATIVES | {"that", "whose"}
QUESTION_WORDS = frozenset("whether if how why what who when where which whom".split())
COORDINATORS = words.COORDINATORS
SUBJECT_PRONOUNS = words.SUBJECT_PRONOUNS
OBJECT_PRONOUNS = words.OBJECT_PRONOUNS | {"her", "it", "you"}
POSSESSIVE_PRONOUNS = words.POSSESSIVES
DETERMINERS = (words.DETERMINERS - {"what", "whose"}) | {"two", "three"}  # "what" opens a question
#: Words behind which a noun phrase stands that is no subject.
# no "but", no "after", "before", "till": they open clauses as often; no "up", "down", "out", "past": they are particles of the verb as often
PREPOSITIONS = words.PLAIN_PREPOSITIONS | {"to"}
#: Prepositions that tell how, where, to whom something is said: "said in a statement", "told them at the rally".
SAYING_PREPOSITIONS = frozenset("in on at to during from via through after before with of about following for by".split())
TIME_WORDS = (
    MONTHS.keys()
    | WEEKDAYS.keys()
    | frozenset(
        """
    mon tue wed thu fri sat sun yesterday today tomorrow tonight morning afternoon evening night week month year earlier later late early recently ago last
    this next
    """.split()
    )
)
#: Verbs that hand their subject on to the infinitive behind them: "went on to say", "continues to insist".
CATENATIVES = frozenset(
    """go goes went going continue continues continued continuing begin begins began start started come came appear appears appeared seem seems seemed want wants
    wanted try tries tried trying have has had used need needs proceed proceeds proceeded hasten hastened fail fails failed decline declines declined refuse
    refuses refused""".split()
)
#: Who nobody in particular is: a passive or a general subject without a name.
UNNAMED = frozenset("it there one nobody".split())
#: Words that a plural verb may follow without an -s of their own.
PLURAL_SUBJECTS = frozenset("they we i you who that which people men women police many some others most percent few several both all half two three four".split())
#: Words in -s that are no plural nouns.
VERBS_IN_S = frozenset("was is has does as this its his thus crisis analysis basis perhaps always sometimes yes ours theirs".split())
#: Words behind a verb that make another verb of it: "showed up", "called off".
PARTICLES = frozenset("up off out over down away back through around along together forward forth apart ahead then so not".split())
#: Words that open a clause in front of the one that it leans on.
#: What a time before it belongs to what its clause tells: "since 1974, when Dow was convicted".
WHEN = "when"
SENTENCE_SUBORDINATORS = words.SENTENCE_SUBORDINATORS | {"after", "before"}
ARTICLES = words.ARTICLES
INDEFINITE_ARTICLES = words.INDEFINITE_ARTICLES
#: Endings of words that qualify a noun behind them: "electoral reports", "a rushed call".
ATTRIBUTIVE_ENDINGS = ("al", "ic", "ive", "ous", "ed")
#: Verbs that tell that the word before them is the noun: "reports say", "polls show".
FINITE_REPORTS = frozenset("say said show showed suggest suggested indicate indicated reveal revealed".split())
#: Adverbs that stand between commas behind a subject.
PASSING = frozenset("however meanwhile though instead too therefore moreover nevertheless nonetheless indeed perhaps".split())
#: Prepositions that stand before numbers too: "about four in 10 said".
APPROXIMATE = frozenset("about over around under near like".split())
#: Words behind a quotation and its comma with which the reporter takes over.
LEAVING = frozenset("a an one which who when while as after before until but although though".split())
#: Words behind a quoted name with which the reporter goes on; not "for" or "because", which complete what is said: 'called it "a day" for joy'.
BEHIND_NAMES = frozenset("during but when after before while since".split())

#: What joins one noun phrase to the one that it is of, and what takes two of them: "the fate of the quay", "a link between the port and the mayor".
OF, BETWEEN = "of", "between"
#: What joins the names of several who are one speaker or one group: "Ada Hill and Karl Boon".
AND = "and"

#: Before whom does what is told in the passive: "was met by Lund".
BY = "by"
#: Verbs of which "it" is the subject and stands for nobody: "it is worth noting", "it goes without saying".
VERBS_OF_EMPTY_IT = (*sorted(BE_FORMS), "goes")
