"""One sentence ─► the words before nouns that say of which of several rival kinds a thing is, and the condition of somebody who lies in a hospital."""

from collections.abc import Iterator

from claimcheck.compare.particulars.telling import Particular, stems_of
from claimcheck.compare.sides.pairs import Side
from claimcheck.language.en.particulars import CONDITIONS, MODIFIERS
from claimcheck.language.en.titles import GROUP_NOUNS, ROLE_NOUNS
from claimcheck.model.spans import Span

_KINDS = {word: kind for kind, words in MODIFIERS.items() for word in words}
#: Of people the colors are told of groups, not of one who is meant: "black lawmakers", "white lawmakers".
_PEOPLE = frozenset(ROLE_NOUNS) | {noun.removesuffix("s") for noun in GROUP_NOUNS}
#: How many words may stand between a modifier and its noun: "a blue delivery van".
_FARTHEST = 1


def modifiers_told(side: Side) -> tuple[Particular, ...]:
    """Return the modifiers of the sentence, each with the noun that it stands before; none with a capital, which are parts of names."""
    return tuple(_modifiers_told(side)) if not _KINDS.keys().isdisjoint(side.sentence.lowers) else ()


def _modifiers_told(side: Side) -> Iterator[Particular]:
    tokens, words = side.sentence.tokens, side.words
    for at, token in enumerate(tokens):
        if token.lower in _KINDS and token.text == token.lower and (noun := _noun_after(side, at)):
            span = Span(token.start, tokens[noun].end)
            places = words.within(span)
            kind = _KINDS[token.lower]
            yield Particular(kind, MODIFIERS[kind][token.lower], span, frozenset({words.stems[places[0]], words.stems[places[-1]]}), places[-1])


def _noun_after(side: Side, at: int) -> int | None:
    """Return which token is the noun that the word at *at* stands before; None where it stands before none, or before people."""
    letters = side.sentence.letters
    noun = at
    while noun - at <= _FARTHEST and letters[noun + 1 : noun + 2] == "N":
        noun += 1
    people = side.sentence.lowers[noun].removesuffix("s") in _PEOPLE
    return noun if noun > at and letters[at] in "JN" and not people else None


def conditions_told(side: Side) -> tuple[Particular, ...]:
    """Return the conditions that the sentence tells somebody to be in."""
    lowers, tokens = side.sentence.lowers, side.sentence.tokens
    if "condition" not in lowers:
        return ()
    pairs = [Span(tokens[at].start, tokens[at + 1].end) for at in range(len(lowers) - 1) if lowers[at] in CONDITIONS and lowers[at + 1] == "condition"]
    return tuple(Particular("condition", CONDITIONS[side.reading.document.text[span.slice].split()[0].lower()], span, stems_of(side, span)) for span in pairs)
