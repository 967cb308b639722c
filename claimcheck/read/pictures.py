"""A paragraph ─► whether it is the caption of a picture or names who took it."""

import datetime as dt
import re
from collections.abc import Sequence
from itertools import pairwise

from claimcheck.language.en.calendar import WEEKDAYS
from claimcheck.language.en.modality import MODALS
from claimcheck.language.en.pictures import (
    CAPTION_LABELS,
    CAPTION_VERBS,
    CREDIT_LABELS,
    GLUED_AGENCIES,
    GLUED_LABELS,
    LENT_BY,
    PAST_IN_STORIES,
    PICTURE_AGENCIES,
    PICTURE_NOUNS,
    PICTURE_ORIGINS,
    PICTURE_WORDS,
    PLACES_IN_PICTURES,
    SAID_IN_STORIES,
    SMALL_WORDS_OF_CREDITS,
    SPOKEN_CAPTION_LABELS,
)
from claimcheck.language.en.verbs import AUXILIARIES
from claimcheck.read.datelines import find_day
from claimcheck.read.told import is_sentence_behind_label
from claimcheck.text.patterns import one_of
from claimcheck.text.verbs import BASE, PAST, PRESENT, form_of

_LONGEST_CAPTION = 90
_LONGEST_IN_CHARACTERS = 900
_LONGEST_CREDIT = 14
_LONGEST_BELOW = 40
#: How far into a caption its verb may stand: "US Vice President X and Senator Y, left, listen".
_VERB_WITHIN = 22
#: How many characters a credit may have, and the date or credit at the end of a caption.
_LONGEST_END = 160
_CREDIT_SIGNS = ("/", " via ", "Credit", "Photo")

_LABEL = one_of(CREDIT_LABELS)
_LABELLED_CREDIT = re.compile(rf"(?:{_LABEL}\s*:|image source,)\s*[^.]{{2,80}}", re.IGNORECASE)
_LEADING_LABEL = re.compile(rf"{_LABEL}[\s:…]*", re.IGNORECASE)
_SEPARATOR = re.compile(r"\s*(?:/|\||,|\bvia\b)\s*")
_NAME_WORD = rf"(?:[A-Z][\w.’'-]*|al-\w+|{one_of(SMALL_WORDS_OF_CREDITS)})"
_NAME = re.compile(rf"{_NAME_WORD}(?: {_NAME_WORD}){{0,5}}")
_LENT = re.compile(rf"(?i:{one_of(LENT_BY)}):? {_NAME.pattern}")
_BRACKETED_CREDIT = re.compile(rf"\({_NAME.pattern}/{_NAME.pattern}\)")
_IN_BRACKETS = re.compile(r"[(\[](?P<inside>[^()\[\]]{1,140})[)\]]\.?$")
_PICTURED_IN = re.compile(r"AP Photo|Photo by|Image by")
_VIA_AGENCY = re.compile(rf" via {one_of(PICTURE_AGENCIES)}$")
_AFTER_SENTENCE = re.compile(r"[.”\"’)]\s?(?:\| )?(?=[A-Z])")
_GLUED_LABEL = re.compile(rf"{one_of(GLUED_LABELS)}[:.… ]*")
_LABELLED_CAPTION = rf"(?i:{one_of(CAPTION_LABELS)})\s*(?:[:–—]|-\s|,)|{one_of(SPOKEN_CAPTION_LABELS)} [A-Z]"
#: How agencies begin captions: "In this handout provided by ...", "In this May 3, 2024, file photo, ...".
_IN_THIS_PICTURE = rf"(?i:In this (?:[\w.,’'-]+ ){{0,6}}?(?:file )?{one_of(PICTURE_NOUNS)}(?:,| {one_of(PICTURE_ORIGINS)}\b))"
#: What some sites print where they cut a caption off.
_CUT_OFF = "[+]"
#: The form in which Getty Images files its captions: PLACE, STATE - MONTH DAY:
_FILED_CAPTION = r"[A-Z][A-Z .]{1,40}(?: ?, ?[A-Z][A-Z. ]{1,20})? ?- ?[A-Z]{3,9} \d{1,2} ?(?:, ?\d{4} ?)?:"
#: A credit, and the caption in one line with it: "Ada Roe/AFP / Getty Images Dockers leave the port".
_CREDIT_BEFORE = rf"{_NAME_WORD}(?: {_NAME_WORD}){{1,4}} ?(?:/|via|/ ?[A-Z]+ ?[/-]) ?{one_of(GLUED_AGENCIES)} (?=[A-Z“\"‘'])"
#: "File photo of Mayor Roe"; and elsewhere in a caption: "is seen here in a file photo".
_FILE_PHOTO = r"(?:A f|F)ile (?:photo|image|picture) of [A-Z]"
_SEEN_IN_FILE = re.compile(r"\b(?:seen|shown|pictured)(?: here)? in an? (?:file|undated|handout) (?:file )?(?:photo|image|picture)\b")
_CAPTION_OPENING = re.compile(f"{_FILED_CAPTION}|{_FILE_PHOTO}|{_LABELLED_CAPTION}|{_IN_THIS_PICTURE}|{_CREDIT_BEFORE}")
_ENDS_WITH_DATE = re.compile(r"\b[A-Z][a-z]{2,8}\.? [0-9]{1,2}, (?:19|20)[0-9]{2}(?:,? (?:in|at) [^.]{1,60})?\.?$")
_ON_A_DAY = re.compile(r"(?:\bon|,) (?P<day>[A-Z][a-z]{2,8}\.? [0-9]{1,2}, (?:19|20)[0-9]{2})\.?$")
_DATED = re.compile(r"\b[A-Z][a-z]{2,8}\.? [0-9]{1,2}, (?:19|20)[0-9]{2}\b")
#: What no running text says in the present: "have a press conference in Ostford on Monday, March 21, 2022."
_ENDS_WITH_WEEKDAY = re.compile(rf"\b(?:{one_of(day.capitalize() for day in WEEKDAYS)}), [A-Z][a-z]{{2,8}}\.? [0-9]{{1,2}}, (?:19|20)[0-9]{{2}}\.?$")
_TO_COME = re.compile(rf"\b(?:{one_of(MODALS)})\b")
_DATE_SIGNS = (", 19", ", 20")
_PICTURE_WORDS = re.compile(rf"\b{one_of(PICTURE_WORDS)}\b")
_SIDE = re.compile(rf"(?:,|\() ?(?:{one_of(PLACES_IN_PICTURES)}|second from (?:left|right))[,)]")
_WORD = re.compile(r"[^\W\d_]+")
_PAST = re.compile(rf"\b(?:[a-z]+ed|{one_of(PAST_IN_STORIES)})\b")
_DONE_BY = re.compile(r"\b[a-z]+ed by\b")
#: The name of a program or a paper, which is nothing that somebody says.
_QUOTED_NAME = re.compile(r"[“\"](?:[A-Z][\w’'-]*(?: (?:of|the|in|on|with))? ?){1,6}[”\"]")
_QUOTED_OR_SAID = re.compile(rf"[“”\"]|\b{one_of(SAID_IN_STORIES)}\b")


def is_credit(words: str) -> bool:
    """Say whether *words*, a whole paragraph, names who took a picture and nothing else.

    >>> is_credit("ADA ROE/AFP via Getty Images"), is_credit("Roe works for Getty Images in Ostford.")
    (True, False)
    """
    if words.count(" ") >= _LONGEST_CREDIT or len(words) > _LONGEST_END:
        return False
    if _BRACKETED_CREDIT.fullmatch(words):
        return True
    if is_sentence_behind_label(words):
        return False
    words = words.strip("()[] ").removesuffix(".").removesuffix(" /")
    if _LENT.fullmatch(words):
        return True
    label = _LEADING_LABEL.match(words)
    return _LABELLED_CREDIT.fullmatch(words) is not None or _names_agency(words[label.end() :] if label else words)


def _names_agency(words: str) -> bool:
    """Say whether *words* is an agency, or names with an agency among them, apart by slashes, bars, commas or "via"."""
    names = _SEPARATOR.split(words)
    return not PICTURE_AGENCIES.isdisjoint(names) and all(map(_NAME.fullmatch, names))


def _ends_with_credit(words: str) -> bool:
    bracketed = _IN_BRACKETS.search(words)
    if bracketed:
        inside = bracketed["inside"].removesuffix(".")
        return _PICTURED_IN.search(inside) is not None or (is_credit(inside) and _SEPARATOR.split(inside)[-1] in PICTURE_AGENCIES)
    if _VIA_AGENCY.search(words):
        return True
    for match in _AFTER_SENTENCE.finditer(words):
        label = _GLUED_LABEL.match(words, match.end())
        credit = words[label.end() if label else match.end() :]
        if label and _NAME.match(credit) and credit.count(" ") < _LONGEST_CREDIT and "." not in credit.removesuffix("."):
            return True
        if _is_joined(credit) and is_credit(credit):
            return True
    return False


def _is_joined(words: str) -> bool:
    return "/" in words or " via " in words


def is_caption(words: str, *, credit_follows: bool, published: dt.date | None = None) -> bool:
    """Say whether *words*, a whole paragraph, describes a picture; where a credit follows, less has to show it.

    *published* is the day of the article: what is told in the present of a day before it is seen in a picture.

    >>> is_caption("Mayor Ada Roe speaks at the harbor in Ostford on May 3, 2024.", credit_follows=False)
    True
    >>> caption = "The sun sets behind the cranes of Ostford on May 3, 2019."
    >>> is_caption(caption, credit_follows=False, published=dt.date(2024, 5, 2)), is_caption(caption, credit_follows=False)
    (True, False)
    """
    if words.count(" ") >= _LONGEST_CAPTION or len(words) > _LONGEST_IN_CHARACTERS:
        return False
    if _CAPTION_OPENING.match(words) or words.endswith(_CUT_OFF) or (" in a" in words and _SEEN_IN_FILE.search(words)):
        return True
    end = words[-_LONGEST_END:]
    if any(map(end.__contains__, _CREDIT_SIGNS)) and _ends_with_credit(end):
        return True
    dated = any(map(end.__contains__, _DATE_SIGNS)) and _ENDS_WITH_DATE.search(end) is not None
    if not (dated or credit_follows):
        return False
    shows = _tells_what_is_seen(words)
    if not credit_follows:
        if shows:
            return _PAST.search(_DONE_BY.sub("by", words)) is None
        return (_tells_of_a_day(end) or _shows_a_day_past(words, published)) and _PAST.search(words) is None
    seen = _DATED.search(words) or _PICTURE_WORDS.search(words) or _SIDE.search(words)
    return dated or shows or seen is not None or words[-1].isalnum()


def is_caption_below(words: str) -> bool:
    """Say whether *words*, the paragraph below a credit that has no caption above it, tells in the present what the picture shows.

    >>> is_caption_below("Mayor Ada Roe lays the first stone."), is_caption_below("Mayor Ada Roe has laid the first stone.")
    (True, False)
    """
    if words.count(" ") >= _LONGEST_BELOW or _QUOTED_OR_SAID.search(words) or _TO_COME.search(words):
        return False
    return _tells_what_is_seen(words) or _is_in_the_present([word.strip(",.;:") for word in words.lower().split()])


def _tells_of_a_day(words: str) -> bool:
    """Say whether *words* end with a day in full, its weekday before it, and tell nothing that is still to come."""
    return _ENDS_WITH_WEEKDAY.search(words) is not None and not _QUOTED_OR_SAID.search(words) and not _TO_COME.search(words)


def _shows_a_day_past(words: str, published: dt.date | None) -> bool:
    """Say whether *words* end with a day before *published* and tell of it in the present tense alone: "The sun sets on May 3, 2019"."""
    end = _ON_A_DAY.search(words)
    if end is None or published is None or _QUOTED_OR_SAID.search(words):
        return False
    dated = find_day(words, end.start("day"), end.end("day"))
    day = dated.published() if dated else None
    if day is None or day >= published or _TO_COME.search(words):
        return False
    return _is_in_the_present(words[: end.start()].lower().split())


def _is_in_the_present(words: Sequence[str]) -> bool:
    """Say whether a verb among *words* is in the present tense, and none in the past or with an auxiliary."""
    forms = [form.forms for form in map(form_of, words) if form]
    told_before = any(form & PAST and not form & BASE for form in forms)
    return any(form & PRESENT for form in forms) and not told_before and AUXILIARIES.keys().isdisjoint(words)


def _tells_what_is_seen(words: str) -> bool:
    """Say whether a verb that captions use stands, in the present tense, behind a name or a plural, with nobody quoted."""
    if _QUOTED_OR_SAID.search(_QUOTED_NAME.sub("", words)):
        return False
    first = _WORD.findall(words)[:_VERB_WITHIN]
    return any(word in CAPTION_VERBS and (before[0].isupper() or before.endswith("s")) for before, word in pairwise(first))
