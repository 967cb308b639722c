"""A line ─► the quotation that a name behind or before a dash signs: '"It fell." ― Dora Hill'."""

import attrs

from claimcheck.extract.attributions.cues import is_auxiliary, plain
from claimcheck.extract.attributions.drafts import Draft
from claimcheck.extract.attributions.lines import DASHES, QUOTED, Line
from claimcheck.extract.attributions.sources import Words
from claimcheck.language.en.clauses import DETERMINERS, PREPOSITIONS
from claimcheck.language.en.said_clauses import SMALL_WORDS_OF_SIGNATURES
from claimcheck.model.documents import Token

_LONGEST_NAME = 6  # words
_LONGEST_SIGNATURE = 14  # words, with age, office and town
_ENDS = frozenset([".", ",", "(", "/", "|"])
_SHORTEST_UTTERANCE = 4  # words; a shorter quotation beside a dash is a title as often


def signed_draft(line: Line) -> Draft | None:
    """Return the quotation that is all of the line but the signature."""
    words = line.words
    if len(words) < 3 or not line.quotes:
        return None
    if words[0].lower == QUOTED and words[1].lower in DASHES:
        return _signed(line, 0, 1, _name(words, 2))
    if words[-1].lower == QUOTED and words[-2].lower in DASHES:
        name = _name(words[:-2], 0)
        return _signed(line, len(words) - 1, len(words) - 2, name if name and name[1] == len(words) - 2 else None)
    return None


def signed_by(line: Line, unsigned: Draft) -> Draft | None:
    """Return *unsigned*, a quotation of the paragraph before, with the source where *line* is nothing but a signature."""
    name = _name(line.words, 1) if line.lowers[0] in DASHES else None
    return attrs.evolve(unsigned, rule="signed", source=line.span(*name), cue=line.span(0, 1), lemma="―") if name else None


def _signed(line: Line, quote: int, dash: int, name: Words | None) -> Draft | None:
    if name is None or len(line.words[quote].text.split()) < _SHORTEST_UTTERANCE:
        return None
    return Draft((line.span(quote, quote + 1),), "signed", line.paragraph, line.span(*name), line.span(dash, dash + 1), "―")


def _name(words: tuple[Token, ...], start: int) -> Words | None:
    """Return the name that opens at *start*, where nothing but a description follows it and no verb makes a clause of it."""
    if len(words) - start > _LONGEST_SIGNATURE or any(is_auxiliary(word) or word.lower in (QUOTED, ":") for word in words[start:]):
        return None
    end = start
    while end < len(words) and (words[end].text[0].isupper() or _stands_in_name(words, start, end)):
        end += 1
    if end == start or end - start > _LONGEST_NAME or plain(words[start]) in PREPOSITIONS | DETERMINERS:
        return None
    return (start, end) if end == len(words) or words[end].lower in _ENDS else None


def _stands_in_name(words: tuple[Token, ...], start: int, at: int) -> bool:
    """Say whether the word can stand between two parts of a name: "van", or the full stop of an initial."""
    if not start < at < len(words) - 1 or not words[at + 1].text[0].isupper():
        return False
    return words[at].lower in SMALL_WORDS_OF_SIGNATURES or (words[at].lower == "." and len(words[at - 1].text) <= len("Mrs"))
