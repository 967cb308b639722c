"""Utterances that both articles quote ─► what one person is quoted as calling a thing in two ways: “sexist” here, “shallow” there.

A word alone has no wording by which it could be found again. It stands in a frame, though: "called it a “folly”", "said that the plan was “reckless”",
“He is reckless.” Where one person says two such words in sentences that tell the same, or of one person, and neither word stands anywhere in the other
article, one remark is quoted in two ways.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import product

import attrs

from claimcheck.compare.quote.utterances import Utterance, is_title
from claimcheck.compare.quote.widening import Match
from claimcheck.compare.quote.words import QuotedWords, quoted_words
from claimcheck.compare.sides.accounts import Account, AccountPair
from claimcheck.language.en.epithets import BEING, CALLING, DEGREES, DESCRIBING_AS, PERSONS, SUBJECTS
from claimcheck.language.en.function_words import FUNCTION_WORDS
from claimcheck.language.en.word_classes import ARTICLES
from claimcheck.model.participants import MentionKind
from claimcheck.model.spans import Span
from claimcheck.text.patterns import one_of
from claimcheck.text.stems import stem

LONGEST = 2  # words of what a thing is called; more words share some with any other wording of themselves, or are another remark
LONGEST_SENTENCE = 7  # words of a quoted sentence that says no more than that

_CALLED = r"(?P<called>(?:[\w’'.-]+\s){0,8}?)"
_FRAME = re.compile(
    rf"\b(?:{one_of(CALLING)}\s{_CALLED}|{one_of(DESCRIBING_AS)}\s{_CALLED.replace('called', 'described')}as\s|{one_of(BEING)}\s)"
    rf"(?P<article>{one_of(ARTICLES)}\s)?\W?$"
)


@attrs.frozen(eq=False)
class Epithet:
    """Quoted words, by their places, that say what a thing is; whether an article makes a noun of them, and who is meant, by name or as "he" or "she"."""

    words: range
    is_noun: bool
    named: frozenset[int]
    pronoun: str | None


def find_epithets(pair: AccountPair, utterances: Iterable[Utterance]) -> Iterator[Match]:
    """Yield the words of both accounts by which one person calls one thing, where no utterance holds them."""
    here, there = pair.left.once[_epithets], pair.right.once[_epithets]
    if not here or not there:
        return
    left, right = quoted_words(pair.left), quoted_words(pair.right)
    known = [one.match for one in utterances]
    here = [one for one in here if _is_alone(left, one, [range(match.left_start, match.left_end) for match in known], pair.right)]
    there = [one for one in there if _is_alone(right, one, [range(match.right_start, match.right_end) for match in known], pair.left)]
    for one, other in product(here, there):
        if one.is_noun is other.is_noun and left.same_speaker(one.words.start, right, other.words.start) and _are_of_one_thing(pair, left, one, right, other):
            yield Match(one.words.start, one.words.stop, other.words.start, other.words.stop, shared=0)


def _are_of_one_thing(pair: AccountPair, left: QuotedWords, one: Epithet, right: QuotedWords, other: Epithet) -> bool:
    if (left.words[one.words.start].sentence, right.words[other.words.start].sentence) in pair.aligned:
        return True
    if one.pronoun is not None and one.pronoun == other.pronoun:
        return True  # whoever it is: the speaker is one, and says it of somebody of whom the articles tell
    return any(not other.named.isdisjoint(pair.same_right(person)) for person in one.named)


def _is_alone(side: QuotedWords, one: Epithet, known: Sequence[range], other: Account) -> bool:
    """Say whether the other article neither quotes an epithet nor has any of its words elsewhere."""
    if any(one.words.start < match.stop and match.start < one.words.stop for match in known):
        return False
    return other.once[_stems].isdisjoint(map(stem, side.forms[one.words.start : one.words.stop]))


def _stems(account: Account) -> frozenset[str]:
    return frozenset(stem(lower) for sentence in account.reading.document.sentences for lower in sentence.lowers)


def _epithets(account: Account) -> Sequence[Epithet]:
    side = quoted_words(account)
    found = (_epithet(side, stretch) for _, stretch in side.stretches if len(stretch) <= LONGEST_SENTENCE)
    return [one for one in found if one is not None]


def _epithet(side: QuotedWords, piece: range) -> Epithet | None:
    forms = side.forms[piece.start : piece.stop]
    meant: Span | None
    if len(forms) > 2 and forms[0] in SUBJECTS and forms[1] in BEING:
        first = next((place for place in range(2, len(forms)) if forms[place] not in DEGREES | ARTICLES), len(forms))
        meant, has_article = side.span(piece.start, piece.start + 1), forms[first - 1] in ARTICLES
    else:
        first = int(forms[0] in ARTICLES)
        meant, has_article = _frame(side, piece.start)
        has_article |= first > 0
    words = range(piece.start + first, piece.stop)
    if meant is None or not _names_a_quality(side, words):
        return None
    mentions = side.account.mentions.within(meant)
    named = frozenset(person for person, mention in mentions if mention.kind is MentionKind.NAME) & side.account.people
    pronouns = (PERSONS.get(mention.text.lower()) for _, mention in mentions)
    return Epithet(words, has_article, named, next(filter(None, pronouns), None))


def _frame(side: QuotedWords, place: int) -> tuple[Span | None, bool]:
    """Return where those are named of whom the quotation that begins at *place* says what they are, and whether an article stands before it."""
    document = side.account.reading.document
    start = document.sentences[side.words[place].sentence].span.start
    match = _FRAME.search(document.text, start, side.words[place].start)
    if match is None:
        return None, False
    called = next((Span(*match.span(name)) for name in ("called", "described") if match[name]), Span(match.start(), match.start()))
    return called, match["article"] is not None


def _names_a_quality(side: QuotedWords, words: range) -> bool:
    forms = side.forms[words.start : words.stop]
    return 0 < len(forms) <= LONGEST and FUNCTION_WORDS.isdisjoint(forms) and not is_title(side, side.words[words.start : words.stop])
