"""A line ─► the words in it that may attribute, each with its verb group."""

from collections.abc import Iterator

import attrs

from claimcheck.extract.attributions.lexicon import Entry, Shape, entries
from claimcheck.extract.attributions.lines import QUOTED, Line
from claimcheck.language.en.clauses import (
    ADVERBS_AS_ADJECTIVES,
    ARTICLES,
    ATTRIBUTIVE_ENDINGS,
    AUXILIARIES,
    BE_FORMS,
    CATENATIVES,
    COORDINATORS,
    COPULAS,
    DETERMINERS,
    FINITE_REPORTS,
    HAVE_FORMS,
    INDEFINITE_ARTICLES,
    NEGATIONS,
    PASSING,
    PLURAL_SUBJECTS,
    POSSESSIVE_PRONOUNS,
    PREPOSITIONS,
    QUESTION_WORDS,
    SUBJECT_PRONOUNS,
    VERB_ADVERBS,
    VERBS_IN_S,
)
from claimcheck.language.en.names import IRREGULAR_PAST_FORMS
from claimcheck.language.en.reporting import NAMING
from claimcheck.model.documents import Token
from claimcheck.text.classes import class_of
from claimcheck.text.lookups import places_in
from claimcheck.text.remembering import Remembered

_BASE, _THIRD, _PAST, _PARTICIPLE = Shape.BASE, Shape.THIRD, Shape.PAST, Shape.PARTICIPLE
_GERUND, _NOUN, _ADJECTIVE = Shape.GERUND, Shape.NOUN, Shape.ADJECTIVE

_BEFORE_NOUNS = DETERMINERS | POSSESSIVE_PRONOUNS | PREPOSITIONS | {"'", "'s"}
_LONGEST_SUBJECT = 4  # words between a quotation and the verb at the end of its said-clause


@attrs.frozen
class Hit:
    """A word that may attribute: *at* is its place, *start* and *end* the group with its auxiliaries and particles."""

    at: int
    start: int
    end: int
    entry: Entry
    passive: bool = False
    finite: bool = True


def plain(token: Token) -> str:
    """Return the word in lower case with a straight apostrophe."""
    return token.lower.replace("’", "'")


def hits_of(line: Line) -> Iterator[Hit]:
    """Yield the words of *line* that may attribute, in order, each once."""
    table = entries()
    for at in places_in(line.lowers, table):
        token = line.words[at]
        if at and token.text[0].isupper():  # "State" inside a sentence is a name
            continue
        for entry in table[token.lower]:
            end = _behind_tail(line, at, entry.tail)
            hit = _grouped(line, at, end, entry) if end else None
            if hit:
                yield hit
                break


def _behind_tail(line: Line, at: int, tail: tuple[str, ...]) -> int:
    """Return the place behind the phrase, 0 where its further words do not follow."""
    end = at + 1 + len(tail)
    if tail and (end > len(line.words) or any(token.lower != word for token, word in zip(line.words[at + 1 : end], tail, strict=True))):
        return 0
    return end


def _grouped(line: Line, at: int, end: int, entry: Entry) -> Hit | None:
    """Return the hit with its group, None where the form cannot be what the entry says."""
    shape = entry.shape
    start = group_start(line, at)
    helpers = set(line.plain[start:at])
    if shape is _NOUN:
        return Hit(at, at, end, entry) if _reads_as_noun(line, at) else None
    if shape is _ADJECTIVE:
        return Hit(at, start, end, entry) if helpers & COPULAS or (start and line.plain[start - 1] in COPULAS) else None
    if _is_no_verb(line, at, start, entry):
        return None
    passive = shape in (_PAST, _PARTICIPLE) and bool(helpers & BE_FORMS)
    if shape is _PARTICIPLE and not passive and not helpers & HAVE_FORMS:
        return None
    infinitive = shape is _BASE and start > 0 and line.lowers[start - 1] == "to"
    if shape is _BASE and helpers <= ADVERBS_AS_ADJECTIVES and not infinitive and not _can_be_plural_subject(line, start, entry):
        return None  # "fewer long term ..."
    finite = not (shape is _GERUND and not helpers & BE_FORMS)
    if infinitive:
        to = start - 1
        start = _behind_catenative(line, to)
        finite = start < to  # a bare infinitive has the subject of the clause around it
    if passive and not entry.passive:
        return None
    if not passive and not entry.frames:
        return None
    return Hit(at, start, end, entry, passive, finite)


def _is_no_verb(line: Line, at: int, start: int, entry: Entry) -> bool:
    """Say whether a form of a verb, whose group begins at *start*, is a noun here or qualifies one."""
    if entry.shape is _THIRD and at and _counts(line, at - 1):
        return True
    if entry.also_noun and start == at and _can_be_noun(entry, line.words[at]) and _reads_as_noun(line, at) and not _ends_said_clause(line, at):
        return True
    if entry.also_noun and entry.shape is _BASE and at + 2 < len(line.words) and line.plain[at + 1] in ("is", "was"):
        return True  # "her first claim is that"
    if entry.lemma in NAMING and entry.shape is _PAST and start == at > 1 and line.lowers[at - 2] in INDEFINITE_ARTICLES:
        return True  # "a series called ..."
    return entry.shape in (_PAST, _GERUND) and start == at > 0 and _is_attribute(line, at)


def group_start(line: Line, at: int) -> int:
    """Return the place of the first auxiliary or adverb of the group that ends at *at*."""
    start = at
    while start and (is_group_word(line.words[start - 1]) or is_contracted_verb(line, start - 1)):
        start -= 1
    return start


def is_contracted_verb(line: Line, at: int) -> bool:
    """Say whether "'s" stands for "is" or "has" and not for a possessor: it does behind a pronoun."""
    if line.plain[at] != "'s" or not at:
        return False
    before = line.lowers[at - 1]
    return before in SUBJECT_PRONOUNS or before in QUESTION_WORDS or before in ("that", "there")


def is_auxiliary(token: Token) -> bool:
    """Say whether the word is an auxiliary; Will, May and Don are names."""
    return token.text[0].islower() and plain(token) in AUXILIARIES


def is_group_word(token: Token) -> bool:
    """Say whether the word can stand inside a verb group: an auxiliary, a negation, an adverb."""
    return _STANDS_IN_GROUPS[token.lower] and not token.text[0].isupper()  # Will is a name inside a sentence


def _stands_in_groups(word: str) -> bool:
    word = word.replace("’", "'")
    if word in AUXILIARIES or word in NEGATIONS or word in VERB_ADVERBS:
        return True
    return (word.endswith("ly") and len(word) > 4) or word.endswith("n't")


_STANDS_IN_GROUPS = Remembered(_stands_in_groups)


def _can_be_plural_subject(line: Line, at: int, entry: Entry) -> bool:
    """Say whether the word before can be the subject of a verb without ending: "they say", "officials say", "who say"."""
    if not at:
        return False
    before = line.plain[at - 1]
    if before in PLURAL_SUBJECTS:
        return True
    if before == ",":
        return not entry.also_noun or line.plain[at - 2] in PASSING  # not ", state television reported"
    if _joins_names(line, at):
        return True
    return before.endswith("s") and not before.endswith(("ss", "us", "'s")) and before not in VERBS_IN_S


def _joins_names(line: Line, at: int) -> bool:
    """Say whether two names joined by "and" stand before *at*: "Dora Hill and Ben Roe call it"."""
    start = at
    while start and line.words[start - 1].text[0].isupper():
        start -= 1
    return 1 < start < at and line.lowers[start - 1] == "and" and line.words[start - 2].text[0].isupper()


def _behind_catenative(line: Line, to: int) -> int:
    """Return where the group begins whose last verb stands behind the "to" at *to*: "went on to say" begins at "went"."""
    before = to - 1
    if before > 0 and line.lowers[before] == "on":
        before -= 1
    if before >= 0 and line.plain[before] in CATENATIVES:
        return group_start(line, before)
    return to


def _can_be_noun(entry: Entry, word: Token) -> bool:
    return entry.shape in (_BASE, _THIRD) or word.lower == entry.lemma


def _is_attribute(line: Line, at: int) -> bool:
    """Say whether a participle stands before its noun: "the alleged fraud", "384 pledged delegates", but not "four in 10 said they"."""
    word = line.plain[at - 1]
    if word.isdigit():
        behind = line.plain[at + 1] if at + 1 < len(line.words) else ""
        return behind.isalpha() and not (behind in DETERMINERS or behind in SUBJECT_PRONOUNS or behind == "that")
    return word in ARTICLES or word in POSSESSIVE_PRONOUNS or word == "'s"


def _ends_said_clause(line: Line, at: int) -> bool:
    """Say whether the word ends a clause right behind a quotation with its comma: '"It fell," the editorial read.'."""
    if at + 1 < len(line.words) and line.lowers[at + 1] not in (".", ","):
        return False
    return any(word.lower == QUOTED and word.text[-2:-1] == "," for word in line.words[max(0, at - _LONGEST_SUBJECT) : at])


def _qualifies(line: Line, at: int) -> bool:
    """Say whether the word is an adjective or a number, behind which a form in -s is no verb: "false claims", "all 50 states"."""
    return class_of(line.lowers[at]) == "J" or _counts(line, at)


def _is_qualified_by_quotation(line: Line, at: int) -> bool:
    """Say whether a quotation that ends with no mark describes what the word and the noun before it tell: "“misleading” media reports"."""
    if at < 2 or line.lowers[at - 2] != QUOTED or line.lowers[at - 1] in COORDINATORS:
        return False
    return line.words[at - 2].text[-2:-1].isalnum() and line.words[at - 1].text[0].islower()


def _counts(line: Line, at: int) -> bool:
    """Say whether the word is a number that counts what follows: "23 points", not "Channel 4 reports"."""
    return class_of(line.lowers[at]) == "#" and not (at and line.words[at].text.isdigit() and line.words[at - 1].text[0].isupper())


def _reads_as_noun(line: Line, at: int) -> bool:
    """Say whether what stands before makes a noun of a word that could be a verb."""
    if not at:
        return line.lowers[0].endswith("s")
    before = line.plain[at - 1]
    if before == "that" and line.lowers[at].endswith("s"):
        return True  # "that states allow"
    if before in IRREGULAR_PAST_FORMS and line.lowers[at].endswith("s"):
        return True  # "made comments"
    if at > 1 and line.plain[at - 2] in PREPOSITIONS and line.words[at - 1].text[0].islower():
        return True  # "in brief remarks"
    if line.lowers[at].endswith("s") and (_qualifies(line, at - 1) or _is_qualified_by_quotation(line, at)):
        return True
    if at + 1 < len(line.words) and (line.plain[at + 1] in AUXILIARIES or line.lowers[at + 1] in FINITE_REPORTS):
        return True
    return before in _BEFORE_NOUNS or before.endswith(ATTRIBUTIVE_ENDINGS)
