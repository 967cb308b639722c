"""One sentence ─► the words before nouns that say of which of several rival kinds a thing is, and the condition of somebody who lies in a hospital."""

from collections.abc import Iterator

from claimcheck.compare.particulars.telling import Particular, by_word, stems_of
from claimcheck.compare.sides.pairs import Side
from claimcheck.language.en.particulars import CONDITIONS, MODIFIERS
from claimcheck.model.spans import Span
from claimcheck.text.nouns import names_people

_VALUES = {kind: by_word(rivals) for kind, rivals in MODIFIERS.items()}
_KINDS = {word: kind for kind, values in _VALUES.items() for word in values}
_CONDITIONS = by_word(CONDITIONS)
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
            yield Particular(kind, _VALUES[kind][token.lower], span, frozenset({words.stems[places[0]], words.stems[places[-1]]}), places[-1])


def _noun_after(side: Side, at: int) -> int | None:
    """Return which token is the noun that the word at *at* stands before; None where it stands before none, or before people,
    of whom colors are told as of groups."""
    letters = side.sentence.letters
    noun = at
    while noun - at <= _FARTHEST and letters[noun + 1 : noun + 2] == "N":
        noun += 1
    if noun == at or letters[at] not in "JN":
        return None
    return None if names_people(side.sentence.lowers[noun]) else noun


def conditions_told(side: Side) -> tuple[Particular, ...]:
    """Return the conditions that the sentence tells somebody to be in."""
    lowers, tokens = side.sentence.lowers, side.sentence.tokens
    if "condition" not in lowers:
        return ()
    pairs = [Span(tokens[at].start, tokens[at + 1].end) for at in range(len(lowers) - 1) if lowers[at] in _CONDITIONS and lowers[at + 1] == "condition"]
    return tuple(Particular("condition", _CONDITIONS[side.reading.document.text[span.slice].split()[0].lower()], span, stems_of(side, span)) for span in pairs)
