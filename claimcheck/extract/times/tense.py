"""The sentence around a time expression ─► whether it looks back or ahead: "said Tuesday", "will meet Monday"."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from claimcheck.extract.times.schedules import block_kind, first_plan, last_plan, plan_of_headline, word_right_behind
from claimcheck.language.en.abbreviations import COMMON_ABBREVIATIONS
from claimcheck.language.en.calendar import WEEKDAYS
from claimcheck.language.en.directions import (
    AHEAD,
    AHEAD_BEFORE_A_DATE,
    AHEAD_BEFORE_A_WEEKDAY,
    AHEAD_FROM_TODAY,
    AHEAD_IN_THE_PLURAL,
    AHEAD_WITHIN_A_CLAUSE,
    ASKS,
    BACK,
    BACK_BEFORE_A_BOUND,
    BACK_BEFORE_A_DATE,
    BEFORE_A_PRESENT,
    BEFORE_AN_INFINITIVE,
    BEFORE_NO_AHEAD,
    BEFORE_NO_PAST,
    DECISIONS,
    DONE_ON_A_DAY,
    HAS,
    NO_PAST,
    NO_PLAN,
    NOUNS_OF_WHAT_IS_OVER,
    PASSIVE_AND_OVER,
    SETS_FOR_A_DAY,
    UNTIL,
)
from claimcheck.language.en.function_words import TELLING_WORDS
from claimcheck.language.en.word_classes import OPENERS_OF_ONE
from claimcheck.model.articles import BlockKind
from claimcheck.model.claims import Tense
from claimcheck.model.documents import Document
from claimcheck.text.patterns import one_of
from claimcheck.text.remembering import Remembered

#: How much of the sentence is read on each side, in characters.
REACH_BACK = 180
REACH_AHEAD = 140

#: How many words before the expression "had" makes past what ends "by Wednesday".
FARTHEST_HAD = 7

#: Among how many words before the expression stands the last one of what looks ahead: "until the end of", "by early".
FARTHEST_AHEAD = 4
#: How far before the expression "until" may stand with an event between them, in characters.
REACH_UNTIL = 70

#: An expression after more words than these does not open its sentence: of what follows it only the next few words are read.
OPENING_WORDS = 4
NEAR_AHEAD = 45

# written so that it begins with a character: the search skips all others at once
_END_OF_SENTENCE = re.compile(r"[.!?\n](?:(?<!\n)[\"”’')]*\s+(?=[\"“‘(]?[A-Z])|(?<=\n)\s*\n)")
_WORD = re.compile(r"[a-z]+(?:['’][a-z]+)?")
_BEFORE = re.compile(rf"\b(?:{one_of(AHEAD_BEFORE_A_DATE)})\s+(?:early|late|the\s+(?:end|start|beginning)\s+of|mid-?)?\s*\Z", re.IGNORECASE)
_WITHIN = re.compile(rf"\b{one_of(AHEAD_WITHIN_A_CLAUSE)}\b[^,;:]{{0,80}}\Z", re.IGNORECASE)
#: The last words of what the two patterns find: most sentences have none of them there.
_ENDS_BEFORE = frozenset(words.split()[-1] for words in AHEAD_BEFORE_A_DATE)
_ENDS_WITHIN = frozenset(words.split()[-1] for words in AHEAD_WITHIN_A_CLAUSE)
#: An event stands between it and the expression: "until a special election in June".
_UNTIL = re.compile(rf"\b{one_of(UNTIL)}\s+(?:(?!{one_of(UNTIL)})[\w-]+\s+){{1,5}}(?:in|on)\s+\Z", re.IGNORECASE)
_WEEKDAY = re.compile(one_of(WEEKDAYS), re.IGNORECASE)
_APOSTROPHES = frozenset({"'", "’"})
_INITIALS = re.compile(rf"(?:\b[A-Z]|\b{one_of(COMMON_ABBREVIATIONS)})\Z")


_AHEAD = frozenset(AHEAD)
_BACK = frozenset(BACK)
#: The first words of all that looks ahead.
_OPENS_AHEAD = frozenset(words.partition(" ")[0] for words in (*AHEAD, *AHEAD_IN_THE_PLURAL))


class _Verb(NamedTuple):
    """A verb's tense, the verb, and its place among the words looked at."""

    tense: Tense
    word: str
    place: int


class _Around(NamedTuple):
    """What stands around an expression: the text with its *start* and *end*, where its sentence opens, and the *words* from there to it in small letters."""

    text: str
    start: int
    end: int
    opening: int
    words: Sequence[str]


def tense_around(document: Document, start: int, end: int) -> Tense:
    """Return the tense of the verb that is nearest before the expression in its sentence, else of the first one after it."""
    text = document.text
    opening = _opening(text, start)
    around = _Around(text, start, end, opening, _WORD.findall(text[opening:start].lower()))
    return _told_beside(around) or _told_by_verbs(document, around)


def _told_beside(around: _Around) -> Tense | None:
    """Return the tense that the words right beside the expression settle, whatever the verb."""
    text, start, end, _, words = around
    if words and (words[-1] in BACK_BEFORE_A_DATE or " ".join(words[-2:]) in BACK_BEFORE_A_DATE):
        return Tense.PAST
    if _names_what_is_over(text, start, end) or _begins_its_predicate(around):
        return Tense.PAST
    if text[end : end + 1] in _APOSTROPHES and text[start : start + 5].lower() == "this ":
        return Tense.FUTURE  # "this Friday's meeting was cancelled": the verb does not tell when the meeting was to be
    return None


def _told_by_verbs(document: Document, around: _Around) -> Tense:
    words = around.words
    before = _nearest(words, range(len(words) - 1, -1, -1))
    if _WEEKDAY.match(around.text, around.start) and (told := _of_a_weekday(around, before)):
        return told
    nearest = before if before and before.tense is not Tense.UNKNOWN else _following(around)
    if told := _of_a_bound(around, before, nearest):
        return told
    if _is_planned(around, before) and block_kind(document, around.start) is BlockKind.BODY:
        return Tense.FUTURE
    announced = plan_of_headline(words)
    if announced is not None and (before is None or announced < before.place) and block_kind(document, around.start) is BlockKind.HEADING:
        return Tense.FUTURE
    return nearest.tense if nearest else Tense.UNKNOWN


def tells_of_the_past(text: str, start: int, end: int) -> bool:
    """Say whether the sentence has a verb of the past, beside those of saying, and none that is sure to look ahead from today: "was to end before Easter"."""
    words = _WORD.findall(text[_opening(text, start) : _closing(text, end)].lower())
    pairs = (" ".join(words[place : place + 2]) for place in range(len(words)))
    if not AHEAD_FROM_TODAY.isdisjoint((*words, *pairs)) or any(word.endswith(("'ll", "’ll")) for word in words):
        return False
    taken = BEFORE_NO_PAST | BEFORE_A_PRESENT
    return any(_looks_back(word) and word not in TELLING_WORDS and not (place and words[place - 1] in taken) for place, word in enumerate(words))


def _of_a_bound(around: _Around, before: _Verb | None, nearest: _Verb | None) -> Tense | None:
    """Return the tense of what lasts until the expression or comes by it: ahead, unless the verb says that it was over; None where it bounds nothing."""
    text, start, _, opening, words = around
    until = not _ENDS_BEFORE.isdisjoint(words[-FARTHEST_AHEAD:]) and _BEFORE.search(text, max(opening, start - 30), start) is not None
    if until or (not _ENDS_WITHIN.isdisjoint(words) and _WITHIN.search(text, max(opening, start - 100), start)):
        over = before is None or (nearest is not None and nearest.word in BACK_BEFORE_A_BOUND) or (until and _is_long_past(words))
        return Tense.PAST if over and nearest is not None and nearest.tense is Tense.PAST else Tense.FUTURE
    return Tense.FUTURE if _lasts_until(around, before) else None


def _lasts_until(around: _Around, before: _Verb | None) -> bool:
    """Say whether what is still "to" be done lasts until an event of that day: "asked her to lead the port until the vote in June"."""
    if before is None or "to" not in around.words[before.place :]:
        return False
    return _UNTIL.search(around.text, max(around.opening, around.start - REACH_UNTIL), around.start) is not None


def _is_planned(around: _Around, before: _Verb | None) -> bool:
    """Say whether the verb that is nearest before the expression, else of a sentence that opens with it the first one after, plans in the present."""
    text, _, end, _, words = around
    plan = last_plan(words, text, end)
    if plan is not None or before is not None or len(words) > OPENING_WORDS:
        return plan is not None and (before is None or plan > before.place)
    line = text[end : min(end + REACH_AHEAD, _closing(text, end))].partition("\n")[0]
    after = _WORD.findall(line.lower())
    plan = first_plan(after)
    return plan is not None and _nearest(after[:plan], range(plan)) is None


def _of_a_weekday(around: _Around, before: _Verb | None) -> Tense | None:
    """Return the tense that what stands before a weekday settles, though not of other dates: "declared for Wednesday", "agreed to raise taxes on Monday"."""
    text, _, end, _, words = around
    announced = before is not None or not SETS_FOR_A_DAY.isdisjoint(words)
    if announced and words[-1] == AHEAD_BEFORE_A_WEEKDAY and not _is_long_past(words) and text[end : end + 1] not in _APOSTROPHES:
        return Tense.FUTURE
    if before is None or before.tense is not Tense.FUTURE or " ".join(words[before.place : before.place + 2]) not in DECISIONS:
        return None
    return None if DONE_ON_A_DAY.intersection(words[before.place + 2 : before.place + 3]) else Tense.PAST


def _is_long_past(words: Sequence[str]) -> bool:
    """Say whether the last few of *words* say what was over by then: "had not gone out until", "was contained by"; not what was told "to" be."""
    near = words[-FARTHEST_HAD:]
    auxiliary = next((place for place, word in enumerate(near) if word == "had" or (word in PASSIVE_AND_OVER and near[-1] == "by")), len(near))
    return "to" not in near[auxiliary:] and any(map(_looks_back, near[auxiliary + 1 :]))


def _following(around: _Around) -> _Verb | None:
    reach = NEAR_AHEAD if len(around.words) > OPENING_WORDS else REACH_AHEAD
    closing = min(around.end + reach, _closing(around.text, around.end))
    words = _WORD.findall(around.text[around.end : closing].lower())
    return _nearest(words, range(len(words)))


def _nearest(words: Sequence[str], order: Iterable[int]) -> _Verb | None:
    """Return the first verb in *order* that has a tense."""
    for place in order:
        word = words[place]
        if not _MAY_TELL[word] and not (place and words[place - 1] in HAS):
            continue  # most words
        if place and words[place - 1] in BEFORE_NO_AHEAD:
            continue
        if _looks_ahead(words, place):
            had_been = place > 1 and words[place - 2] == "had" and words[place - 1] == "been"  # "had been scheduled for Friday"
            return _Verb(Tense.PAST if had_been else Tense.FUTURE, word, place)
        if word in ASKS and "to" in words[place + 2 : place + MOST_WORDS_ASKED]:
            return _Verb(Tense.FUTURE, word, place)
        if not _looks_back(word) or (place and words[place - 1] in BEFORE_NO_PAST):
            continue
        return _Verb(Tense.UNKNOWN if place and words[place - 1] in BEFORE_A_PRESENT else Tense.PAST, word, place)
    return None


def _may_tell(word: str) -> bool:
    return word in _OPENS_AHEAD or word in ASKS or word.endswith(("'ll", "’ll")) or _looks_back(word)


#: Whether a word may tell a tense, whatever stands around it.
_MAY_TELL = Remembered(_may_tell)

#: Within how many words of "asked" its "to" stands.
MOST_WORDS_ASKED = 6


def _looks_ahead(words: Sequence[str], place: int) -> bool:
    word = words[place]
    before = words[place - 1] if place else ""
    if word.endswith(("'ll", "’ll")):
        return True
    if word not in _OPENS_AHEAD and before not in HAS:
        return False
    pair, triple = " ".join(words[place : place + 2]), " ".join(words[place : place + 3])
    if word in _AHEAD or pair in _AHEAD or triple in _AHEAD:
        return True
    if before in HAS:
        return f"{before} {word}" in _AHEAD
    return pair not in NO_PLAN and not AHEAD_IN_THE_PLURAL.isdisjoint((word, pair, triple)) and before not in BEFORE_AN_INFINITIVE


_OVER = rf"{one_of(NOUNS_OF_WHAT_IS_OVER)}s?\b(?!-)(?!\s+(?:{one_of(AHEAD)})\b)"
_ITS_EVENT = re.compile(rf"['’]s?\s+(?:[\w-]+\s+){{0,2}}?{_OVER}", re.IGNORECASE)
_WITH_ITS_EVENT = re.compile(rf"\s+(?:[\w-]+\s+)?{_OVER}", re.IGNORECASE)
_ARTICLE = re.compile(rf"\b{one_of(OPENERS_OF_ONE)}\s+\Z", re.IGNORECASE)


def _names_what_is_over(text: str, start: int, end: int) -> bool:
    """Whether the expression dates a noun that is told of only afterwards: "Thursday's ruling", "a Friday Facebook post"."""
    if text[end : end + 1] in _APOSTROPHES:
        return _ITS_EVENT.match(text, end) is not None
    return _WITH_ITS_EVENT.match(text, end) is not None and _ARTICLE.search(text, max(0, start - 8), start) is not None


#: A mark, and "on" or not, before the expression.
_AFTER_A_MARK = re.compile(r"[,–—]\s+(?:on\s+)?\Z", re.IGNORECASE)


def _begins_its_predicate(around: _Around) -> bool:
    """Whether a mark, the expression and a verb of the past follow on each other, so that they belong together: "Kern, who will go, on Monday resigned"."""
    marked = _AFTER_A_MARK.search(around.text, max(around.opening, around.start - 6), around.start)
    return marked is not None and _looks_back(word_right_behind(around.text, around.end))


def _looks_back(word: str) -> bool:
    return word in _BACK or (word.endswith("ed") and len(word) > 3 and word not in NO_PAST and not word.startswith("un"))


def _opening(text: str, start: int) -> int:
    opening = max(0, start - REACH_BACK)
    for stop in _END_OF_SENTENCE.finditer(text, opening, start):
        if not _INITIALS.search(text, max(0, stop.start() - 5), stop.start()):
            opening = stop.end()
    return opening


def _closing(text: str, end: int) -> int:
    for stop in _END_OF_SENTENCE.finditer(text, end, end + REACH_AHEAD):
        if not _INITIALS.search(text, max(0, stop.start() - 5), stop.start()):
            return stop.start()
    return min(len(text), end + REACH_AHEAD)
