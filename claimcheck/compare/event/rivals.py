"""Words of two sentences that stand in one place ─► where one article puts a rival of the other's word there: softened, dropped; cheers, laughter."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

import attrs

from claimcheck.compare.event.deeds import Deed, deeds_of
from claimcheck.compare.event.phrases import whole_phrase
from claimcheck.compare.event.same_deeds import have_one_doer, have_one_undergoer, let_do_others
from claimcheck.compare.quote.words import quoted_by_sentence
from claimcheck.compare.sides.accounts import Account
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.compare.sides.wording import told_apart
from claimcheck.compare.time.relations import relate_times
from claimcheck.language.en.negation import CONTRACTED_NOT, NEGATORS
from claimcheck.language.en.rivals import NOUNS, QUALITIES, VERBS
from claimcheck.model.comparisons import Aspect, Evidence, Finding, FindingKind, Severity
from claimcheck.model.intervals import Relation
from claimcheck.model.participants import Mention, MentionKind
from claimcheck.model.spans import Span
from claimcheck.settings import Settings
from claimcheck.text.nouns import singular
from claimcheck.text.remembering import Remembered
from claimcheck.text.verbs import form_of

#: How many content words to each side make the company of a word; two words stand in one place where they share ...
COMPANY = 3
#: ... so much of it, by pairs of words; or less ...
ENOUGH_SHARED = 3
FEWEST_SHARED = 2
#: ... and so many of the two tokens before and the two behind; or, of verbs, who does it.
FEWEST_EQUAL = 2
#: How surely the sentences tell the same where not one doer is known for two verbs; and where the rivals are no verbs, but say of what kind a thing is,
#: of which there are many: on 2000 pairs of articles that nobody annotated, one in eight such differences below it was of one thing, three in four above.
SURE_OF_DEEDS = 0.6
SURE_OF_KINDS = 0.9
_BESIDE = (-2, -1, 1, 2)
#: How many tokens before a word may deny it.
DENYING = 3

_VERB, _NOUN, _QUALITY = "verb", "noun", "quality"
_LETTERS = {_VERB: frozenset("VXEG"), _NOUN: frozenset("N"), _QUALITY: frozenset("JRNE")}  # of `text.tags`, to which an unknown adjective is a noun

#: A rival: its part of speech, and the numbers of its field and of itself in the field.
Rival = tuple[str, int, int]
Field = tuple[str, int]
_Cast = tuple[tuple[int, Mention], ...]
#: Words of one field in a sentence: the token of each, and which rivals it is.
_Told = Sequence[tuple[int, frozenset[Rival]]]


@attrs.frozen
class FieldWord:
    """A word of a field: which of the rivals it is, and where it stands, among the tokens of its sentence and among the content words."""

    rivals: frozenset[Rival]
    token: int
    place: int


def compare_rivals(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield the rivals that two aligned sentences put in one place, where neither article tells the other's rival in such company."""
    mine, theirs = pair.left.once[fields_told], pair.right.once[fields_told]
    for field in sorted(mine.keys() & theirs.keys()):
        for left, right in _rival_words(pair, mine[field], theirs[field]):
            shared = _shared(pair, left, right)
            if shared and _may_be_one(pair, left, right, shared) and not _are_set_apart(pair, left, right) and not _is_told(pair, left, right, shared):
                yield _discrepancy(pair, left, right, shared)


def fields_told(side: Side) -> Mapping[Field, _Told]:
    """Return the fields that words of one side belong to: each word by its token, with the rivals that it is; none with a capital, which are parts of names."""
    found: dict[Field, list[tuple[int, frozenset[Rival]]]] = {}
    tokens, lowers, letters = side.sentence.tokens, side.sentence.lowers, side.sentence.letters
    for at, told in [(at, told) for at, told in enumerate(map(_BY_WORD.__getitem__, lowers)) if told]:
        if letters[at] in told and tokens[at].text == lowers[at]:
            for field, rivals in told[letters[at]]:
                found.setdefault(field, []).append((at, rivals))
    return found


def _rival_words(pair: Pair, mine: _Told, theirs: _Told) -> Iterator[tuple[FieldWord, FieldWord]]:
    for left in mine:
        for right in theirs:
            if left[1].isdisjoint(right[1]):
                for one in _field_words(pair.left, *left):
                    for other in _field_words(pair.right, *right):
                        yield one, other


def _field_words(side: Side, at: int, rivals: frozenset[Rival]) -> list[FieldWord]:
    """Return the word at a token, none where it is no content word."""
    return [FieldWord(rivals, at, place) for place in side.words.within(_span(side, at))]


@lru_cache(maxsize=1)
def _rivals() -> Mapping[tuple[str, str], frozenset[Rival]]:
    """Return each word of the tables, by its part of speech, with the rivals that it is."""
    found: dict[tuple[str, str], set[Rival]] = {}
    for part, rows in ((_VERB, VERBS), (_NOUN, NOUNS), (_QUALITY, QUALITIES)):
        for field, row in enumerate(rows):
            for number, rival in enumerate(row.split("|")):
                for word in rival.split():
                    found.setdefault((part, word), set()).add((part, field, number))
    return {word: frozenset(rivals) for word, rivals in found.items()}


def _rivals_of(word: str) -> frozenset[Rival]:
    """Return the rivals that a word in lower case may be, as any part of speech."""
    form, rivals = form_of(word), _rivals()
    bases = ((_VERB, form.lemma if form else word), (_NOUN, singular(word)), (_QUALITY, word))
    return frozenset().union(*[rivals[base] for base in bases if base in rivals])


def _by_letter(word: str) -> Mapping[str, Sequence[tuple[Field, frozenset[Rival]]]]:
    """Return the fields of a word in lower case, with the rivals that it is in each, by the letters under which it stands in them."""
    told = _rivals_of(word)
    found: dict[str, list[tuple[Field, frozenset[Rival]]]] = {}
    for part, field in sorted({(part, field) for part, field, _ in told}):
        own = frozenset([rival for rival in told if rival[:2] == (part, field)])
        for letter in _LETTERS[part]:
            found.setdefault(letter, []).append(((part, field), own))
    return found or _NO_FIELDS


#: One for all words of no field, so that nothing has to be fetched to see that a word is one of them.
_NO_FIELDS: Mapping[str, Sequence[tuple[Field, frozenset[Rival]]]] = {}


_BY_WORD = Remembered(_by_letter)
_RIVALS = Remembered(_rivals_of)


def _shared(pair: Pair, left: FieldWord, right: FieldWord) -> tuple[int, ...]:
    """Return the words of the company of the left word that stand for some of that of the right word, where these are enough; else none."""
    partner = pair.correspondence
    if left.place in partner or right.place in pair.back:
        return ()
    near = range(max(0, left.place - COMPANY), left.place + COMPANY + 1)
    shared = tuple([place for place in near if place in partner and abs(partner[place] - right.place) <= COMPANY])
    if not any(part == _VERB for part, _, _ in left.rivals):  # a deed may be told in the passive; of all else what stands before it is not behind it
        shared = tuple([place for place in shared if (place < left.place) is (partner[place] < right.place)])
    return shared if len(shared) >= ENOUGH_SHARED or (len(shared) >= FEWEST_SHARED and _is_close(pair, left, right)) else ()


def _is_close(pair: Pair, left: FieldWord, right: FieldWord) -> bool:
    return _equal_beside(pair, left, right) >= FEWEST_EQUAL or _are_of_one_doer(pair, left, right)


def _may_be_one(pair: Pair, left: FieldWord, right: FieldWord, shared: Sequence[int]) -> bool:
    """Say whether two words may tell one deed, as far as their doers and objects tell, or the sentences surely tell of one thing."""
    if not any(part == _VERB for part, _, _ in left.rivals):
        return pair.score >= SURE_OF_KINDS
    mine, theirs = _deed_at(pair.left, left), _deed_at(pair.right, right)
    if mine is None or theirs is None:
        return pair.score >= SURE_OF_DEEDS
    if not have_one_doer(pair, mine, theirs) and (pair.score < SURE_OF_DEEDS or (_have_own_doers(mine, theirs) and len(shared) < ENOUGH_SHARED)):
        return False
    if let_do_others(pair, mine, theirs):
        return False
    if mine.event.passive is not theirs.event.passive:  # "Lund shot", "Lund was arrested": done by one, and to one
        return have_one_undergoer(pair, mine, theirs)
    if not mine.object or not theirs.object or any(pair.correspondence.get(place) in theirs.around for place in mine.object):
        return True
    return any(pair.back.get(place) in mine.around for place in theirs.object)


def _have_own_doers(mine: Deed, theirs: Deed) -> bool:
    """Say whether both clauses tell who does it."""
    return bool(mine.subject and theirs.subject) and not (mine.event.passive or theirs.event.passive)


def _equal_beside(pair: Pair, left: FieldWord, right: FieldWord) -> int:
    mine, theirs = pair.left.sentence.lowers, pair.right.sentence.lowers
    both = [(left.token + step, right.token + step) for step in _BESIDE]
    return sum(0 <= one < len(mine) and 0 <= other < len(theirs) and mine[one] == theirs[other] for one, other in both)


def _deed_at(side: Side, word: FieldWord) -> Deed | None:
    start = side.sentence.tokens[word.token].start
    return next((deed for deed in side.once[deeds_of] if deed.event.span.start == start), None)


def _span(side: Side, at: int) -> Span:
    token = side.sentence.tokens[at]
    return Span(token.start, token.end)


def _are_of_one_doer(pair: Pair, left: FieldWord, right: FieldWord) -> bool:
    mine, theirs = _deed_at(pair.left, left), _deed_at(pair.right, right)
    return mine is not None and theirs is not None and have_one_doer(pair, mine, theirs)


def _are_set_apart(pair: Pair, left: FieldWord, right: FieldWord) -> bool:
    """Say whether one of the two words is denied, both are quoted, which is the matter of quotations, or their clauses tell of other times or people."""
    both = ((pair.left, left), (pair.right, right))
    if any(_is_denied(side, word) for side, word in both) or all(_is_quoted(side, word) for side, word in both):
        return True
    mine, theirs = (side.claim_at(_span(side, word.token)) for side, word in both)
    if mine is None or theirs is None:
        return False
    if any(relate_times(one, other) is Relation.DISJOINT for one in mine.times for other in theirs.times):
        return True
    return _name_others(pair, mine.agents, theirs.agents) or _name_others(pair, mine.patients, theirs.patients)


def _name_others(pair: Pair, mine: _Cast, theirs: _Cast) -> bool:
    """Say whether both casts have names, and none of one person or thing."""
    here, there = ([index for index, mention in cast if mention.kind is MentionKind.NAME] for cast in (mine, theirs))
    return bool(here and there) and not any(pair.accounts.are_same(one, other) for one in here for other in there)


def _is_denied(side: Side, word: FieldWord) -> bool:
    before = side.sentence.lowers[max(0, word.token - DENYING) : word.token]
    return any(lower in NEGATORS or lower.endswith(CONTRACTED_NOT) for lower in before)


def _is_quoted(side: Side, word: FieldWord) -> bool:
    start = side.sentence.tokens[word.token].start
    return any(quoted.start == start for quoted in side.account.once[quoted_by_sentence].get(side.sentence.index, ()))


def _is_told(pair: Pair, left: FieldWord, right: FieldWord, shared: Sequence[int]) -> bool:
    """Say whether either article tells the other's rival too, in a sentence with some of the words that the two share."""
    company = frozenset(pair.left.words.stems[place] for place in shared)
    return _tells(pair.accounts.right, left.rivals, company) or _tells(pair.accounts.left, right.rivals, company)


def _tells(account: Account, rivals: frozenset[Rival], company: frozenset[str]) -> bool:
    sentences = account.once[_rivals_by_sentence]
    telling = (index for index, told in enumerate(sentences) if not told.isdisjoint(rivals))
    return any(len(company.intersection(account.words_of(index).stems)) >= FEWEST_SHARED for index in telling)


def _rivals_by_sentence(account: Account) -> tuple[frozenset[Rival], ...]:
    return tuple(frozenset().union(*map(_RIVALS.__getitem__, sentence.lowers)) for sentence in account.reading.document.sentences)


def _discrepancy(pair: Pair, left: FieldWord, right: FieldWord, shared: Sequence[int]) -> Finding:
    nearest = min(shared, key=lambda place: _nearness(left, right, place, pair.correspondence[place]))
    evidence = _evidence(pair.left, left, nearest), _evidence(pair.right, right, pair.correspondence[nearest])
    told = f"{told_apart(pair.left, evidence[0].text, pair.right, evidence[1].text)}."
    return Finding(FindingKind.DISCREPANCY, Aspect.EVENT, told, "one word for its rival", evidence, Severity.VARIANCE)


def _nearness(left: FieldWord, right: FieldWord, here: int, there: int) -> tuple[int, int, int, int]:
    """Sort a shared word, by its places, by how near it stands to both rivals, and behind them rather than before; the same from either side."""
    return (abs(here - left.place) + abs(there - right.place), (here < left.place) + (there < right.place), here + there, abs(here - there))


def _evidence(side: Side, word: FieldWord, beside: int) -> Evidence:
    both = side.words.span(min(word.place, beside), max(word.place, beside))
    return side.evidence(whole_phrase(side, both), side.sentence.lowers[word.token])
