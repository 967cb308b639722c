"""The words before a time ─► whether their present tells what is on the calendar: "the council votes on Friday", "talks could end on Tuesday"."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from operator import attrgetter

from claimcheck.language.en.directions import (
    AFTER_NO_PLAN,
    BACK,
    BEFORE_NO_PLAN,
    MODALS_OF_PLANS,
    PLANS_IN_THE_PASSIVE,
    PLANS_IN_THE_PLURAL,
    PLANS_IN_THE_PRESENT,
    PLANS_OR_NOUNS,
    PLURAL_SUBJECTS,
)
from claimcheck.language.en.function_words import TELLING_WORDS
from claimcheck.language.en.negation import DENYING_ENDINGS
from claimcheck.language.en.word_classes import DETERMINERS
from claimcheck.model.articles import BlockKind
from claimcheck.model.documents import Document
from claimcheck.text.verbs import form_of, is_base

#: The first words of all that may plan.
_OPENING = frozenset(words.partition(" ")[0] for words in PLANS_IN_THE_PRESENT) | PLANS_OR_NOUNS | PLANS_IN_THE_PLURAL | PLANS_IN_THE_PASSIVE
_BACK = frozenset(BACK)
_WORD_BEHIND = re.compile(r"\s+(?P<word>[a-z]+)\b")


def last_plan(words: Sequence[str], text: str, end: int) -> int | None:
    """Return the place of the last of *words* whose present plans something, for the time that ends at *end* of the text."""
    if _OPENING.isdisjoint(words) or _is_of_subject(text, end):
        return None
    return next((place for place in range(len(words) - 1, -1, -1) if words[place] in _OPENING and _plans(words, place)), None)


def first_plan(words: Sequence[str]) -> int | None:
    """Return the place of the first of *words*, behind the time that opens their sentence, whose present plans something."""
    if _OPENING.isdisjoint(words):
        return None
    return next((place for place, word in enumerate(words) if word in _OPENING and _plans(words, place)), None)


def plan_of_headline(words: Sequence[str]) -> int | None:
    """Return where *words* of a headline leave "will" out: "premier to visit the valley on Thursday", not "premier fails to visit"."""
    places = (place for place in range(1, len(words) - 1) if words[place] == "to")
    return next((place for place in places if is_base(words[place + 1]) and _is_subject_word(words[place - 1])), None)


def _is_subject_word(word: str) -> bool:
    form = form_of(word)
    return word not in BEFORE_NO_PLAN and (form is None or form.noun_too)


def block_kind(document: Document, position: int) -> BlockKind:
    """Return what kind of block holds *position*: headlines and captions tell in the present what has been."""
    block = bisect_right(document.blocks, position, key=attrgetter("span.start")) - 1
    return BlockKind.BODY if block < 0 else document.blocks[block].kind


def word_right_behind(text: str, end: int) -> str:
    """Return the word in small letters right behind an expression that ends at *end*, "" where a mark parts them."""
    found = _WORD_BEHIND.match(text, end)
    return found["word"] if found else ""


def _is_of_subject(text: str, end: int) -> bool:
    """Say whether a verb of the past follows, of which what stands before the time is the subject: "the votes on Friday were close"."""
    return word_right_behind(text, end) in _BACK


def _plans(words: Sequence[str], place: int) -> bool:
    word, before = words[place], words[place - 1] if place else ""
    if before in MODALS_OF_PLANS:
        return word in PLANS_IN_THE_PLURAL
    if word in PLANS_IN_THE_PASSIVE:
        return before == "be" and place > 1 and words[place - 2] in MODALS_OF_PLANS
    if not before or before in DETERMINERS or before.endswith(DENYING_ENDINGS):
        return False
    if word in PLANS_OR_NOUNS:
        return not any(_is_past(other) for other in words[:place])
    if word in PLANS_IN_THE_PLURAL:
        plural = before in PLURAL_SUBJECTS or (before.endswith("s") and "'" not in before and "’" not in before)
        return plural and AFTER_NO_PLAN.isdisjoint(words[place + 1 : place + 2])
    return word in PLANS_IN_THE_PRESENT or " ".join(words[place : place + 2]) in PLANS_IN_THE_PRESENT


def _is_past(word: str) -> bool:
    return (word in _BACK or word.endswith("ed")) and word not in TELLING_WORDS
