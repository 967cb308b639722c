"""One sentence ─► the places without a name, such as rooms, houses and vehicles, where it says that something happens."""

from claimcheck.compare.particulars.telling import Particular, by_word, shared_words, stems_of
from claimcheck.compare.sides.clauses import have_one_subject
from claimcheck.compare.sides.meanings import may_be_one_event
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.language.en.particulars import BEFORE_A_SITE, SITES
from claimcheck.language.en.word_classes import ARTICLES, POSSESSIVES
from claimcheck.model.spans import Span

#: Words of two clauses with two verbs, beside the places, that must stand for each other.
_FEWEST_SHARED = 2
_SITES = by_word(SITES)
#: Words without which a sentence names no such place.
SITE_WORDS = frozenset(_SITES)
_LEADING = ARTICLES | POSSESSIVES


def sites_told(side: Side) -> tuple[Particular, ...]:
    """Return the places of the sentence that stand behind a word that says where, and before no noun: "in the garage", not "in the garage door"."""
    lowers, letters, tokens = side.sentence.lowers, side.sentence.letters, side.sentence.tokens
    found = []
    for at, word in enumerate(lowers):
        if word in _SITES and tokens[at].text == word and letters[at + 1 : at + 2] != "N" and _says_where(side, at):
            span = Span(tokens[at].start, tokens[at].end)
            found.append(Particular("place", _SITES[word], span, stems_of(side, span)))
    return tuple(found)


def _says_where(side: Side, at: int) -> bool:
    """Say whether a word that says where leads to the noun, with no more than what belongs to the noun between them."""
    lowers, letters = side.sentence.lowers, side.sentence.letters
    start = at
    while start and letters[start - 1] in "NJ" and at - start < 2:
        start -= 1
    if start and lowers[start - 1] in _LEADING:
        start -= 1
    return start > 0 and lowers[start - 1] in BEFORE_A_SITE


def are_of_one_deed(pair: Pair, left: Particular, right: Particular) -> bool:
    """Say whether both places are where one subject does one deed, or where it is done to it."""
    mine, theirs = pair.left.claim_at(left.span), pair.right.claim_at(right.span)
    if mine is None or theirs is None or mine.event is None or theirs.event is None or not have_one_subject(pair, mine, theirs):
        return False
    subject = sum(pair.correspondence.get(place) is not None for place in (pair.left.words.within(mine.subject) if mine.subject else ()))
    return may_be_one_event(mine.event, theirs.event) or shared_words(pair, left, right) - subject >= _FEWEST_SHARED
