"""A paragraph ─► whether it is a teaser, a notice about the article or an embedded post rather than a part of the story."""

import re
from collections.abc import Iterable

from claimcheck.language.en.bylines import CONTRIBUTION_LABELS, REACHING_WORDS
from claimcheck.language.en.calendar import MONTHS, WEEKDAYS
from claimcheck.language.en.notices import (
    AGES_ON_PAGES,
    CORRECTION_LABELS,
    COUNTED_ON_PAGES,
    DISCLAIMERS,
    EARLIER_VERSIONS,
    ENDINGS,
    NOTICE_LABELS,
    POSTED_BY,
    RIGHTS_PHRASES,
    SECTION_LABELS,
    SELF_LINES,
    SELF_NAMES,
    SELF_OPENERS,
    SELF_VERBS,
    TIMESTAMP_LABELS,
    UNFINISHED_LINES,
    VERSION_VERBS,
    WITHIN_NOTICES,
)
from claimcheck.language.en.teasers import (
    LEADING_POINTERS,
    LETTER_OFFERS,
    LETTER_VERBS,
    LETTERS,
    OUTLET_LABELS,
    POINTER_VERBS,
    POINTERS,
    SHOWN_THINGS,
    SOCIAL_NETWORKS,
    TEASER_COMMANDS,
    TEASER_LABELS,
    WHERE_TO_FIND,
)
from claimcheck.model.articles import BlockKind
from claimcheck.read.bylines import names_contributors
from claimcheck.read.titles import is_quoted_title
from claimcheck.read.told import is_sentence_behind_label, names_speaker_at_end
from claimcheck.text.patterns import one_of

#: The most words that a notice of each kind has; longer paragraphs are taken for the story.
_LONGEST_NOTICE = 60
_LONGEST_COMMAND = 30
_LONGEST_TIMESTAMP = 14
_LONGEST_ADDRESS = 14
_LONGEST_IN_CHARACTERS = 800
#: How far a pointer may stand from the word that says what is shown ("Below are ... photos").
_LONGEST_POINTER = 160
#: Within so many words a line names what is to be found elsewhere ("The original video can be found on ...").
_SHOWN_WITHIN = 4

_PLAY_SIGN = re.compile(r"\s*[▶►⯈🎥📺]")
_LEADING_SIGNS = " \t▶►⯈•·*([>»|_–—-"
_NO_WORD = re.compile(r"[\W\d_]*")
_FIRST_WORD = re.compile(r"[^\s:.,!|(]+")
#: The day of a correction, between its label and the colon.
_IN_BRACKETS = re.compile(r"^ ?\([^()]{1,40}\)")
_WORDS = re.compile(r"[^\W_]+")
_SELF = one_of(SELF_NAMES)
_ABOUT_ITSELF = re.compile(rf"(?:an? (?:\w+ )?version of )?(?:this|our) {_SELF}\s+{one_of(SELF_VERBS)}\b")
_UNFINISHED = re.compile(rf"{one_of(UNFINISHED_LINES)}(?:\s*(?:[.;:,!–—-]|$)|.*\bupdated\b)")
_EARLIER_VERSION = re.compile(rf"\b{one_of(EARLIER_VERSIONS)} version of (?:this|our) {_SELF}\b")
_POST_SIGNATURE = re.compile(r"[—–-] ?[^()\n]{1,60}\(@\w{1,20}\)\s+(?:[A-Z][a-z]+ \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]+ \d{4})\s*$")
_POST_LINK = re.compile(r"pic\.twitter\.com/\w+\s*$|^https?://\S+(?:\s\S+){0,6}$|https?://t\.co/\w+\s*$")  # an address may be cut at its dots
_DATE = r"[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?, \d{4}|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}\.?,? \d{4}\b|\d{4}-\d\d-\d\d\b|\d{1,2}/\d{1,2}/\d{2,4}\b"
_TIMESTAMP = re.compile(
    rf"[—–-]?(?:(?i:{one_of(TIMESTAMP_LABELS)})\b|{one_of(day.capitalize() for day in WEEKDAYS)},? |(?={_DATE}))"
    r"[^.!?]{0,20}\d[\d:,/. ]*[\w ,:|/.()+-]{0,50}"
)
#: "2 of 14", which picture of a gallery; "32 shares".
_COUNTER = re.compile(rf"\d{{1,3}} of \d{{1,3}}|\d[\d,.]*[KkMm]? {one_of(COUNTED_ON_PAGES)}", re.IGNORECASE)
#: Lines that hold a day or the time since then, and nothing else: "3 May", "4 hours ago".
_MONTH = one_of(MONTHS)
_BARE_DAY = re.compile(rf"\d{{1,2}} {_MONTH}|{_MONTH}\.? \d{{1,2}}|\d{{1,2}} {one_of(AGES_ON_PAGES)}s? ago", re.IGNORECASE)
#: What agencies print in brackets of their own: "(Adds details)", "($1 = 0.92 euros)", "((ada.roe@coastline.example))"; and their slugs.
_AGENCY_NOTE = re.compile(rf"\((?:(?i:{one_of(VERSION_VERBS)})\b[^()]*|[$€£¥]1 = [^()]*|\(.*\))\)")
_SLUG = re.compile(r"(?=[A-Z\d/-]{8})[A-Z][A-Z\d-]*[-/][A-Z\d/-]*(?: \([A-Z \d]+\))?")
#: What agencies and those who send releases put below the last line, and before lines that are for editors: "ENDS", "SOURCE Port of Ostford", "^Eds:".
_ENDING = re.compile(rf"\W*{one_of(ENDINGS)}\W*|SOURCE:? [A-Z][^.!?]{{2,80}}\.?|\^[^\n]{{1,80}}|(?i:{one_of(POSTED_BY)}) [^\n]{{1,80}}\(@[\w.]+\)[^\n]{{0,40}}")
_SECTION = re.compile(rf"{one_of(SECTION_LABELS)}:?", re.IGNORECASE)
_TABLE_ROW = re.compile(r"\|.*\|")
#: The outlet or the matter between such a label and its colon.
_OUTLET = re.compile(rf"{one_of(OUTLET_LABELS)} [\w .&’'-]{{2,40}}: ")
_FOLLOW = re.compile(rf"follow (?:[\w.'’-]+ ){{1,5}}on {one_of(SOCIAL_NETWORKS)}\b")
#: A newsletter on offer: "Get our weekly newsletter. Sign up here".
_LETTER = re.compile(rf"{one_of(LETTER_VERBS)} [^.]{{0,60}}\b{one_of(LETTERS)}(?:\W*$|\W.*\b{one_of(LETTER_OFFERS)}\b)")
_ADDRESS = re.compile(rf"(?:.*\b{one_of(REACHING_WORDS)}\b.*\s)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+\.?", re.IGNORECASE)
_ENDS_SENTENCE = re.compile(r"[a-z]{3}\.$")  # "July 22, 2013 was a cold day."
#: Lines of Markdown: "## What comes next" or "**What comes next**", "![Waves](waves.jpg)", "[Read the report](https://...)".
_HEADING = re.compile(r"#{1,6}\s+\S[^\n]*|(\*\*|__)(?![ *_])[^\n*_]{1,80}[^\n*_.!?”\"]\1")
_IMAGE = re.compile(r"\[?!\[[^\]\n]*\]\([^)\n]*\)(?:\]\([^)\n]*\))?")
_LINK = re.compile(r"\[[^\]\n]*\]\([^)\n]*\)[\s.»›→]*")
_MARKDOWN_SIGNS = frozenset("#*_![")
_SET_APART = frozenset("(|")
_STYLE_SHEET = re.compile(r"[.#@]?[\w-]+(?: [.#\w-]+)? ?\{|\}|[a-z-]{3,30}: ?[^ ]+(?: !important)?;")

#: Signs that a line is known by something within it: one look tells that most paragraphs are not.
_SIGNS_WITHIN = (*WITHIN_NOTICES, "©", "@", "pic.twitter", "http", "{", "}", ";", "(c)")


def _longest_first(phrases: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(phrases, key=lambda phrase: (-len(phrase), phrase)))


_LABELS = _longest_first(TEASER_LABELS)
_COMMANDS = _longest_first(TEASER_COMMANDS)
_NOTICES = _longest_first(NOTICE_LABELS)
_BEGINNINGS = (
    *_LABELS, *_COMMANDS, *_NOTICES, *DISCLAIMERS, *SELF_LINES, *OUTLET_LABELS,
    *CONTRIBUTION_LABELS, *POINTER_VERBS, *POINTERS, *LETTER_VERBS, *SELF_OPENERS, "follow",
)
#: The first words of all that is known by how it begins: one look tells that most paragraphs are not.
_BY_FIRST_WORD = frozenset(phrase.split()[0] for phrase in _BEGINNINGS)


def notice_kind(words: str) -> BlockKind | None:
    """Return what *words*, a whole paragraph, is beside the story; None where it may be a part of it.

    >>> notice_kind("RELATED: The bridge that moved"), notice_kind("Related efforts stalled on Monday.")
    (<BlockKind.TEASER: 'teaser'>, None)
    """
    if _NO_WORD.fullmatch(words) and not _TIMESTAMP.fullmatch(words):
        return None if any(sign in words for sign in "\"”’'“") else BlockKind.OTHER
    length = words.count(" ") + 1
    if length > _LONGEST_NOTICE or len(words) > _LONGEST_IN_CHARACTERS:
        return None
    if _PLAY_SIGN.match(words):
        return BlockKind.TEASER
    if words[0] in _SET_APART and (_AGENCY_NOTE.fullmatch(words) or _TABLE_ROW.fullmatch(words)):
        return BlockKind.OTHER
    if words[0] in _MARKDOWN_SIGNS and (kind := _kind_in_markdown(words)):
        return kind
    lowered = words.lower()
    return _kind_by_beginning(lowered.lstrip(_LEADING_SIGNS), words, length) or _kind_by_content(words, lowered) or _kind_by_form(words, length)


def _kind_in_markdown(words: str) -> BlockKind | None:
    """Return what a line is that Markdown sets apart: a heading, a picture, a link alone."""
    if _IMAGE.fullmatch(words):
        return BlockKind.OTHER
    if _LINK.fullmatch(words):
        return BlockKind.TEASER
    return BlockKind.HEADING if _HEADING.fullmatch(words) else None


def is_correction(words: str) -> bool:
    """Say whether *words* corrects the article: by custom it stands behind the story."""
    lowered = words.lower()
    return lowered.lstrip(_LEADING_SIGNS).startswith(CORRECTION_LABELS) or _EARLIER_VERSION.search(lowered) is not None


def is_about_rights(words: str) -> bool:
    """Say whether *words* says who holds the rights."""
    return any(map(words.lower().__contains__, RIGHTS_PHRASES))


def _kind_by_beginning(words: str, printed: str, length: int) -> BlockKind | None:
    """Return what a paragraph is by its first words; *words* are in small letters, and without the signs before them."""
    first = _FIRST_WORD.match(words)
    if first is None or first[0] not in _BY_FIRST_WORD:
        return None
    if _is_labelled(words, _LABELS, ":|") or _OUTLET.match(words):
        return None if is_sentence_behind_label(printed) else BlockKind.TEASER
    if length <= _LONGEST_COMMAND and _asks_the_reader(words):
        return None if names_speaker_at_end(printed) else BlockKind.TEASER
    if _is_labelled(words, _NOTICES, ":;–—-") or _ABOUT_ITSELF.match(words) or _UNFINISHED.match(words) or _beginning(words, DISCLAIMERS):
        return BlockKind.OTHER
    if _beginning(words, SELF_LINES):
        return None if names_speaker_at_end(printed) else BlockKind.OTHER
    return BlockKind.BYLINE if _beginning(words, CONTRIBUTION_LABELS) else None


def _beginning(words: str, phrases: tuple[str, ...]) -> str:
    """Return the first of *phrases* with which *words* begins, as whole words; the empty string where there is none."""
    if not words.startswith(phrases):
        return ""
    return next((phrase for phrase in phrases if words.startswith(phrase) and not words[len(phrase) : len(phrase) + 1].isalnum()), "")


def _is_labelled(words: str, labels: tuple[str, ...], signs: str) -> bool:
    """Say whether one of *labels* stands at the beginning, with one of *signs* behind it or nothing."""
    label = _beginning(words, labels)
    if not label:
        return False
    rest = _IN_BRACKETS.sub("", words[len(label) :]).lstrip(" ’'”\")]")
    return not rest or rest[0] in signs


def _asks_the_reader(words: str) -> bool:
    """Say whether *words* asks for something to be done with the page, or with what its writer has elsewhere."""
    return bool(_beginning(words, _COMMANDS)) or _FOLLOW.match(words) is not None or _LETTER.match(words) is not None or _points_elsewhere(words)


def _points_elsewhere(words: str) -> bool:
    """Say whether *words* points at something on the page: "Watch the clip below", "Below are some of the photos"."""
    if len(words) > _LONGEST_POINTER:
        return False
    found = _WORDS.findall(words)
    if _beginning(words, POINTER_VERBS):
        return found[-1] in POINTERS
    if not SHOWN_THINGS.isdisjoint(found[:_SHOWN_WITHIN]) and any(map(words.__contains__, WHERE_TO_FIND)):
        return True
    shown = not SHOWN_THINGS.isdisjoint(found) and found[1:2] in (["is"], ["are"])
    return shown and (found[0] in LEADING_POINTERS or "below" in found)


def _kind_by_content(words: str, lowered: str) -> BlockKind | None:
    if not any(map(lowered.__contains__, _SIGNS_WITHIN)):
        return None
    if _EARLIER_VERSION.search(lowered) or is_about_rights(words):
        return BlockKind.OTHER
    if names_contributors(words, lowered) or (words.count(" ") < _LONGEST_ADDRESS and _ADDRESS.fullmatch(words)):
        return BlockKind.BYLINE
    return BlockKind.OTHER if _POST_SIGNATURE.search(words) or _POST_LINK.search(words) or _STYLE_SHEET.fullmatch(words) else None


def _kind_by_form(words: str, length: int) -> BlockKind | None:
    if _COUNTER.fullmatch(words) or _SLUG.fullmatch(words) or _ENDING.fullmatch(words):
        return BlockKind.OTHER
    if _SECTION.fullmatch(words):
        return BlockKind.HEADING
    if is_quoted_title(words):
        return BlockKind.TEASER
    if _BARE_DAY.fullmatch(words):
        return BlockKind.DATELINE
    return BlockKind.DATELINE if length <= _LONGEST_TIMESTAMP and _TIMESTAMP.fullmatch(words) and not _ENDS_SENTENCE.search(words) else None
