"""A paragraph ─► whether it is a teaser, a notice about the article or an embedded post rather than a part of the story."""

import re

from claimcheck.language.en.bylines import REACHING_WORDS
from claimcheck.language.en.notices import CORRECTION_LABELS, EARLIER_VERSIONS, RIGHTS_PHRASES, SELF_NAMES, WITHIN_NOTICES
from claimcheck.model.articles import BlockKind
from claimcheck.read.bylines import names_contributors
from claimcheck.read.forms import is_set_off, is_timestamp, kind_by_form
from claimcheck.read.markup import kind_in_markup
from claimcheck.read.openings import kind_by_opening
from claimcheck.text.patterns import one_of

#: The most words that a notice of each kind has; longer paragraphs are taken for the story.
_LONGEST_NOTICE = 60
_LONGEST_ADDRESS = 14
_LONGEST_IN_CHARACTERS = 800

_PLAY_SIGN = re.compile(r"\s*[▶►⯈🎥📺]")
_LEADING_SIGNS = " \t▶►⯈•·*([>»|_–—-"
_NO_WORD = re.compile(r"[\W\d_]*")
_EARLIER_VERSION = re.compile(rf"\b{one_of(EARLIER_VERSIONS)} version of (?:this|our) {one_of(SELF_NAMES)}\b")
_POST_SIGNATURE = re.compile(r"[—–-] ?[^()\n]{1,60}\(@\w{1,20}\)\s+(?:[A-Z][a-z]+ \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]+ \d{4})\s*$")
_POST_LINK = re.compile(r"pic\.twitter\.com/\w+\s*$|^https?://\S+(?:\s\S+){0,6}$|https?://t\.co/\w+\s*$")  # an address may be cut at its dots
_ADDRESS = re.compile(rf"(?:.*\b{one_of(REACHING_WORDS)}\b.*\s)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+\.?", re.IGNORECASE)
_STYLE_SHEET = re.compile(r"[.#@]?[\w-]+(?: [.#\w-]+)? ?\{|\}|[a-z-]{3,30}: ?[^ ]+(?: !important)?;")

#: Signs that a line is known by something within it: one look tells that most paragraphs are not.
_SIGNS_WITHIN = (*WITHIN_NOTICES, "©", "@", "pic.twitter", "http", "{", "}", ";", "(c)")


def notice_kind(words: str) -> BlockKind | None:
    """Return what *words*, a whole paragraph, is beside the story; None where it may be a part of it.

    >>> notice_kind("RELATED: The bridge that moved"), notice_kind("Related efforts stalled on Monday.")
    (<BlockKind.TEASER: 'teaser'>, None)
    """
    if _NO_WORD.fullmatch(words) and not is_timestamp(words):
        return None if any(sign in words for sign in "\"”’'“") else BlockKind.OTHER
    length = words.count(" ") + 1
    if length > _LONGEST_NOTICE or len(words) > _LONGEST_IN_CHARACTERS:
        return None
    if _PLAY_SIGN.match(words):
        return BlockKind.TEASER
    if is_set_off(words):
        return BlockKind.OTHER
    if kind := kind_in_markup(words):
        return kind
    lowered = words.lower()
    return kind_by_opening(lowered.lstrip(_LEADING_SIGNS), words, length) or _kind_by_content(words, lowered) or kind_by_form(words, length)


def is_correction(words: str) -> bool:
    """Say whether *words* corrects the article: by custom it stands behind the story."""
    lowered = words.lower()
    return lowered.lstrip(_LEADING_SIGNS).startswith(CORRECTION_LABELS) or _EARLIER_VERSION.search(lowered) is not None


def is_about_rights(words: str) -> bool:
    """Say whether *words* says who holds the rights."""
    return any(map(words.lower().__contains__, RIGHTS_PHRASES))


def _kind_by_content(words: str, lowered: str) -> BlockKind | None:
    if not any(map(lowered.__contains__, _SIGNS_WITHIN)):
        return None
    if _EARLIER_VERSION.search(lowered) or is_about_rights(words):
        return BlockKind.OTHER
    if names_contributors(words, lowered) or (words.count(" ") < _LONGEST_ADDRESS and _ADDRESS.fullmatch(words)):
        return BlockKind.BYLINE
    return BlockKind.OTHER if _POST_SIGNATURE.search(words) or _POST_LINK.search(words) or _STYLE_SHEET.fullmatch(words) else None
