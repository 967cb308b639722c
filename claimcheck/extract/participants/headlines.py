"""A headline, whose capitals prove nothing ─► the mentions in it of those whom the article names elsewhere."""

from collections.abc import Iterator

from claimcheck.extract.participants.cast import Entity, Phrase
from claimcheck.extract.participants.clustering import Register
from claimcheck.language.en.given_names import GIVEN_NAMES
from claimcheck.language.en.names import SMALL_WORDS_OF_TITLES
from claimcheck.model.documents import Sentence

_LONGEST_NAME = 5
_FEWEST_WORDS = 4  # a shorter line may be a sentence of names ("Ada Roe won.")


def is_headline(sentence: Sentence) -> bool:
    """Say whether *sentence* is in title case: every word capitalised but articles, prepositions and the like."""
    words = 0
    for token in sentence.tokens:
        text = token.text
        if text != token.lower:
            words += 1
        elif text[0].isalpha() and text not in SMALL_WORDS_OF_TITLES:
            return False
    return words >= _FEWEST_WORDS


def find_known_names(sentence: Sentence, register: Register) -> Iterator[tuple[Phrase, Entity]]:
    """Yield each stretch of a headline that is the whole name or the surname of somebody in *register*."""
    tokens = sentence.tokens
    spelled = [token.text.title() if token.text.isupper() and len(token.text) > 5 else token.text for token in tokens]
    place = 0
    while place < len(tokens):
        for size in range(min(_LONGEST_NAME, len(tokens) - place), 0, -1):
            entity = register.known_as(tuple(spelled[place : place + size])) if spelled[place][0].isupper() else None
            if entity is not None and len(entity.words) == 1 and place and spelled[place - 1] in GIVEN_NAMES:
                entity.complete(spelled[place - 1])
                yield Phrase(sentence.index, place - 1, place + 1, tokens[place - 1].start, tokens[place].end), entity
                break
            if entity is not None:
                yield Phrase(sentence.index, place, place + size, tokens[place].start, tokens[place + size - 1].end), entity
                place += size - 1
                break
        place += 1
