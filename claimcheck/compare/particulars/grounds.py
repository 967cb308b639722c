"""One sentence ─► for what it says that somebody is sued, criticized, dismissed, arrested, and about what somebody is angry, glad, asked."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from claimcheck.compare.particulars.telling import Particular, are_of_one_cast, stems_of
from claimcheck.compare.sides.accounts import Account
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.language.en.grounds import BRINGING, BROUGHT, GROUNDED, PERSONAL
from claimcheck.model.claims import Polarity
from claimcheck.model.documents import Sentence
from claimcheck.model.spans import Span
from claimcheck.text.patterns import one_of
from claimcheck.text.stems import CONTENT_STEMS
from claimcheck.text.wording import BETWEEN_PIECES

_GROUNDED = GROUNDED | PERSONAL
_KINDS = {word: kind for kind, (words, _) in _GROUNDED.items() for word in words}
#: Words without which a sentence tells no ground.
GROUNDED_WORDS = frozenset(_KINDS)
#: What may stand between the deed and what leads to its ground, and between a feeling and that: "Asked, for example, if ...", "“glad” about".
_FAR = r"[^.;:“”\"]{0,80}?"
_NEAR = r"[”\"]?(?:,\s[^,.;:“”\"]{3,15},)?[^,.;:“”\"]{0,20}?"


def _led(kind: str) -> re.Pattern[str]:
    """Return what follows a word of the kind: "criticism about his stance from the right for ..."; a ground ends at the first mark."""
    between = _NEAR if kind in PERSONAL else _FAR
    return re.compile(rf"{between}[,\s](?P<lead>{one_of(_GROUNDED[kind][1])})\s+(?!and\b|or\b)(?P<ground>\w(?:[^,.;:“”\"–—]|[,.](?=\d))+)")


_LEADS = {kind: _led(kind) for kind in _GROUNDED}
#: How many tokens before a suit the verb that brings it may stand: "filed the first major court challenge".
_FARTHEST = 5
#: How a clause hangs on the one that a ground belongs to where it begins behind the ground.
_BESIDE = ("coordinate", "beside")
#: How many words from the deed to its ground an explanation repeats.
_LONGEST_LEAD = 5
#: Grounds that share a word in four are one ground in other words.
_MOST_SHARED = 0.25
#: An article that has half the words of a ground in one sentence tells it.
_HALF = 0.5


def grounds_told(side: Side) -> tuple[Particular, ...]:
    """Return the grounds of the sentence, each with the kind of deed that has it."""
    return tuple(_grounds_told(side))


def _grounds_told(side: Side) -> Iterator[Particular]:
    text, lowers = side.reading.document.text, side.sentence.lowers
    days = {time.span.start for time in side.times}
    denied = {event.span.start for claim in side.claims for event in claim.events if event.polarity is Polarity.DENIED}
    for at, token in enumerate(side.sentence.tokens):
        kind = _KINDS.get(lowers[at])
        if kind is None or token.start in denied or (lowers[at] in BROUGHT and BRINGING.isdisjoint(lowers[max(0, at - _FARTHEST) : at])):
            continue
        led = _LEADS[kind].match(text, token.end, side.sentence.span.end)
        if led and led.start("ground") not in days:
            span = _within_clause(side, Span(*led.span("ground")))
            yield Particular(kind, text[span.slice].lower(), span, stems_of(side, span), lead=_lead(text, token.start, led))


def _within_clause(side: Side, ground: Span) -> Span:
    """Return a ground without what the clause goes on to tell beside it: "for their support and (left the hall)"."""
    claims = side.reading.claims
    beside = [
        claim.span.start
        for claim in side.claims
        if claim.link in _BESIDE and claim.parent is not None and claims[claim.parent].span.start < ground.start < claim.span.start < ground.end
    ]
    tokens, letters = side.sentence.tokens, side.sentence.letters
    last = bisect_left(tokens, (min(beside, default=ground.end),)) - 1
    while tokens[last].start > ground.start and (letters[last] == "C" or not tokens[last].text[0].isalnum()):
        last -= 1
    return Span(ground.start, min(ground.end, tokens[last].end))


def _lead(text: str, start: int, led: re.Match[str]) -> str:
    """Return the words from the deed to its ground, those between left out where they are many: "criticized … for"."""
    words = text[start : led.end("lead")].split()
    return " ".join(words) if len(words) <= _LONGEST_LEAD else f"{words[0].rstrip(',')}{BETWEEN_PIECES}{led['lead']}"


def are_of_one_case(pair: Pair, left: Particular, right: Particular) -> bool:
    """Say whether both sentences speak of somebody in common, of what a person feels of that person, and the two grounds share next to no word."""
    if not left.stems or not right.stems or len(left.stems & right.stems) > _MOST_SHARED * min(len(left.stems), len(right.stems)):
        return False
    if left.kind in PERSONAL:
        return any(not pair.accounts.same_right(one).isdisjoint(pair.right.spoken_of) for one in pair.left.spoken_of & pair.left.account.people)
    return are_of_one_cast(pair, left, right)


def is_given_by(account: Account, one: Particular) -> bool:
    """Say whether a sentence of the article that tells of such a deed, or comes after one that does, has half the words of the ground."""
    sentences = account.reading.document.sentences
    return any(_gives(sentence, one) for sentence in sentences[:1]) or any(
        _gives(sentence, one) for before, sentence in pairwise(sentences) if _tells(before, one.kind) or _tells(sentence, one.kind)
    )


def _gives(sentence: Sentence, one: Particular) -> bool:
    return len(one.stems.intersection(map(CONTENT_STEMS.__getitem__, sentence.lowers))) > _HALF * len(one.stems)


def _tells(sentence: Sentence, kind: str) -> bool:
    return not _GROUNDED[kind][0].isdisjoint(sentence.lowers)
