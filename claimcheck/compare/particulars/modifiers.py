"""One sentence ─► the words before nouns that say of which of several rival kinds a thing is, and the condition of somebody who lies in a hospital."""

from collections.abc import Iterable, Iterator, Mapping

import attrs

from claimcheck.compare.particulars.telling import Particular, by_word, stems_of
from claimcheck.compare.sides.clauses import have_one_subject
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.language.en.particulars import COMPARING, CONDITIONS, DEGREES, DIRECTIONS, ENDINGS, KINDS, MODIFIERS
from claimcheck.model.spans import Span
from claimcheck.text.nouns import names_people
from claimcheck.text.verbs import PARTICIPLE, form_of


@attrs.frozen
class _Table:
    """Words before nouns, each with its kind and with the first of those that stand for the same."""

    kinds: Mapping[str, str]
    values: Mapping[str, str]

    @classmethod
    def of(cls, rows: Mapping[str, Iterable[str]]) -> "_Table":
        values = {kind: by_word(rivals) for kind, rivals in rows.items()}
        return cls({word: kind for kind, own in values.items() for word in own}, {word: value for own in values.values() for word, value in own.items()})


_MODIFIERS, _KINDS, _DEGREES = _Table.of(MODIFIERS), _Table.of(KINDS), _Table.of(DEGREES)
_CONDITIONS = by_word(CONDITIONS)
#: Words without which a sentence tells none of the kind.
MODIFIER_WORDS, KIND_WORDS, DEGREE_WORDS = frozenset(_MODIFIERS.kinds), frozenset(_KINDS.kinds), frozenset(_DEGREES.kinds)
#: How many words may stand between a modifier and its noun: "a blue delivery van".
_FARTHEST = 1


def modifiers_told(side: Side) -> tuple[Particular, ...]:
    """Return the modifiers of the sentence, each with the noun that it stands before; none with a capital, which are parts of names."""
    return tuple(_told(side, _MODIFIERS))


def kinds_told(side: Side) -> tuple[Particular, ...]:
    """Return the words of the sentence that say of which kind a thing is that may be of two, in the same way."""
    return tuple(_told(side, _KINDS))


def degrees_told(side: Side) -> tuple[Particular, ...]:
    """Return the words of the sentence by which its writer judges how far or how much, in the same way."""
    return tuple(_told(side, _DEGREES))


def _told(side: Side, table: _Table) -> Iterator[Particular]:
    tokens, words = side.sentence.tokens, side.words
    for at, token in enumerate(tokens):
        if token.lower in table.kinds and token.text == token.lower and (noun := _noun_after(side, at)):
            span = Span(token.start, tokens[noun].end)
            places = words.within(span)
            stems = frozenset({words.stems[places[0]], words.stems[places[-1]]})
            yield Particular(table.kinds[token.lower], table.values[token.lower], span, stems, places[-1])


def _noun_after(side: Side, at: int) -> int | None:
    """Return which token is the noun that the word at *at* stands before; None where it stands before none, or before people,
    of whom colors are told as of groups."""
    letters = side.sentence.letters
    noun = at + (letters[at] == "G" and letters[at + 1 : at + 2] == "D")  # "escalating their inquiry"
    while noun - at <= _FARTHEST and letters[noun + 1 : noun + 2] == "N" and not _is_participle(side, noun + 1):
        noun += 1
    if letters[noun] != "N" or noun == at or letters[at] not in "JNG":
        return None
    if letters[at - 1 : at] == "C" or side.sentence.lowers[at - 1] in COMPARING:
        return None  # "any general or special election" is a list, "a more serious fire" another fire
    return None if names_people(side.sentence.lowers[noun]) else noun


def _is_participle(side: Side, at: int) -> bool:
    """Say whether a word that is a noun too is the verb here, as before a preposition: "a special election set for June"."""
    form = form_of(side.sentence.lowers[at])
    return form is not None and bool(form.forms & PARTICIPLE) and side.sentence.letters[at + 1 : at + 2] in ("P", "T")


def directions_told(side: Side) -> tuple[Particular, ...]:
    """Return the ways, higher or lower, in which prices end a day by a sentence that has them end it; not "lower prices"."""
    lowers, letters = side.sentence.lowers, side.sentence.letters
    places = [at for at, word in enumerate(lowers) if word in DIRECTIONS and letters[at + 1 : at + 2] != "N"]
    spans = [Span(side.sentence.tokens[at].start, side.sentence.tokens[at].end) for at in places]
    return tuple(Particular("direction", side.reading.document.text[span.slice].lower(), span, stems_of(side, span)) for span in spans)


def are_of_one_price(pair: Pair, left: Particular, right: Particular) -> bool:
    """Say whether what ends the day so is the same in both sentences."""
    mine, theirs = ([claim for claim in side.claims if any(event.text.lower() in ENDINGS for event in claim.events)] for side in (pair.left, pair.right))
    return any(have_one_subject(pair, one, other) for one in mine for other in theirs)


def conditions_told(side: Side) -> tuple[Particular, ...]:
    """Return the conditions that the sentence tells somebody to be in."""
    lowers, tokens = side.sentence.lowers, side.sentence.tokens
    pairs = [Span(tokens[at].start, tokens[at + 1].end) for at in range(len(lowers) - 1) if lowers[at] in _CONDITIONS and lowers[at + 1] == "condition"]
    return tuple(Particular("condition", _CONDITIONS[side.reading.document.text[span.slice].split()[0].lower()], span, stems_of(side, span)) for span in pairs)
