"""The words after a figure ─► the noun that is counted: "12 Russian intelligence officers" counts officers."""

import re
from collections.abc import Sequence

from claimcheck.language.en.numbers import SMALL_NUMBERS, TENS
from claimcheck.language.en.scopes import ALL_OVER
from claimcheck.language.en.units import COUNTED_BY_NOTHING
from claimcheck.model.documents import Token

#: From the figure to the head of its noun phrase: "of the", determiners, adjectives also joined by "and", participles, nouns.
_PHRASE = re.compile(r'"?(?:PD?)?D{0,3}(?:[JE#]|R(?=[JE])|G(?=N)|(?<=J)C(?=J)){0,6}(?:N{1,4}Z[JE#]{0,3})?N{0,6}')


_NUMBER_WORDS = frozenset(SMALL_NUMBERS) | frozenset(TENS)


def counted_noun(tokens: Sequence[Token], letters: str, start: int) -> str | None:
    """Return the head noun of the phrase that begins at token *start*, None where no noun follows; lower case as written."""
    if start >= len(tokens) or (letters[start] == "P" and tokens[start].lower != "of"):
        return None
    match = _PHRASE.match(letters, start)
    if match is None or not match[0] or letters[match.end() - 1] != "N":
        return None
    joined = next((noun for at in range(match.start(), match.end()) if (noun := _before_dash(tokens[at]))), None)
    if joined:
        return joined
    end = match.end() - (match.end() - match.start() > 1 and tokens[match.end() - 1].lower in ALL_OVER)
    head = tokens[end - 1]
    if not head.text[0].isalpha() or head.lower in COUNTED_BY_NOTHING:
        return None
    if head.text[0].islower():
        return head.lower
    nouns = [tokens[at] for at in range(match.start(), end) if letters[at] == "N"]
    return _last_of(nouns, small=True) or _last_of(nouns, small=False)


def _before_dash(token: Token) -> str | None:
    """Return the noun before a figure that a dash without spaces sets off: "five dockers-four men and a woman"."""
    noun, _, figure = token.lower.partition("-")
    return noun if figure in _NUMBER_WORDS and noun.endswith("s") and noun.isalpha() else None


def _last_of(nouns: Sequence[Token], *, small: bool) -> str | None:
    """A name at the end is not what is counted ("40 staff Tuesday"), unless it is a plural: "12 Democrats"."""
    chosen = [noun.lower for noun in nouns if (noun.text[0].islower() if small else noun.lower.endswith("s"))]
    return chosen[-1] if chosen else None


def joined_noun(token: Token, offset: int) -> str | None:
    """Return the noun behind the hyphen of "48-page", None where there is none."""
    match = re.match(r"-(?P<noun>[a-z]{3,})$", token.lower[offset:])
    return match["noun"] if match else None
