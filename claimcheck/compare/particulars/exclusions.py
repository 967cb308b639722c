"""One sentence ─► what it says that somebody does, wants or is for alone, all else left out: "interested only in the deleted messages"."""

from claimcheck.compare.event.phrases import whole_phrase
from claimcheck.compare.particulars.telling import Particular, are_of_one_subject, stems_of
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.language.en.particulars import NARROWING
from claimcheck.model.spans import Span

#: Words behind the adverb that say what is left over.
_LONGEST = 8
#: Content words that a narrowing must have: "only in May" may be anything.
_FEWEST = 2


def exclusions_told(side: Side) -> tuple[Particular, ...]:
    """Return what stands behind the adverbs that narrow what their clause tells, up to the end of the clause; not "the only child"."""
    tokens, letters, words = side.sentence.tokens, side.sentence.letters, side.words
    found = []
    for at, token in enumerate(tokens[:-1]):
        if token.lower in NARROWING and letters[at + 1] == "P" and (claim := side.claim_at(Span(token.start, token.end))):
            places = words.within(Span(token.end, claim.span.end))[:_LONGEST]
            if len(places) >= _FEWEST:
                span = whole_phrase(side, Span(tokens[at].start, words.ends[places[-1]]))
                found.append(Particular("only", side.reading.document.text[span.slice].lower(), span, stems_of(side, Span(token.end, span.end))))
    return tuple(found)


def are_of_one_choice(pair: Pair, left: Particular, right: Particular) -> bool:
    """Say whether one subject is told to keep to two things that have no word in common."""
    return left.stems.isdisjoint(right.stems) and are_of_one_subject(pair, left, right)
