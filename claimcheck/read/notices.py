"""A paragraph ─► whether it is a teaser, a notice about the article or an embedded post rather than a part of the story."""

import re

from claimcheck.language.en.bylines import REACHING_WORDS
from claimcheck.language.en.notices import (
    CHANGED,
    CORRECTION_LABELS,
    EARLIER_VERSIONS,
    ERRED,
    FREE_TO_PRINT,
    PRINTED_BY,
    RIGHTS_PHRASES,
    SELF_NAMES,
    WITHIN_NOTICES,
)
from claimcheck.model.articles import BlockKind
from claimcheck.read.bylines import is_handle, names_contributors
from claimcheck.read.forms import is_set_off, is_timestamp, kind_by_form
from claimcheck.read.invitations import invites_elsewhere
from claimcheck.read.markup import kind_in_markup
from claimcheck.read.openings import kind_by_opening
from claimcheck.read.posts import is_signature
from claimcheck.text.patterns import one_of

#: The most words that a notice of each kind has; longer paragraphs are taken for the story.
_LONGEST_NOTICE = 60
_LONGEST_ADDRESS = 14
_LONGEST_IN_CHARACTERS = 800

_PLAY_SIGN = re.compile(r"\s*[▶►⯈🎥📺]")
_LEADING_SIGNS = " \t▶►⯈•·*([>»|_–—-"
_NO_WORD = re.compile(r"[\W\d_]*")
_EARLIER_VERSION = re.compile(rf"\b{one_of(EARLIER_VERSIONS)} version (?:of (?:this|our) {one_of(SELF_NAMES)}|{one_of(ERRED)})\b")
#: An address may be cut at its dots, and at other signs that are no letters.
_POST_LINK = re.compile(r"pic\.twitter\.com/\w+\s*$|^https?://\S+(?:(?:\s\S+){0,6}|(?=(?P<rest>(?:\s[^\sA-Za-z\d]+\S*|(?<=[^\sA-Za-z\d])\s\S+)*))(?P=rest))$|https?://t\.co/\w+\s*$")
_UPDATE = re.compile(rf"(?:this|our) {one_of(SELF_NAMES)} (?:has|have) been {one_of(CHANGED)}\b")
_FREE_TO_PRINT = re.compile(rf"\b{one_of(FREE_TO_PRINT)} to [^.]{{0,60}}\b{one_of(PRINTED_BY)}\b")
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
    opening = lowered.lstrip(_LEADING_SIGNS)
    if kind := kind_by_opening(opening, words, length) or _kind_by_content(words, lowered) or kind_by_form(words, length):
        return kind
    return BlockKind.TEASER if invites_elsewhere(opening, length) else None


def is_correction(words: str) -> bool:
    """Say whether *words* corrects the article: by custom it stands behind the story."""
    lowered = words.lower()
    return lowered.lstrip(_LEADING_SIGNS).startswith(CORRECTION_LABELS) or _EARLIER_VERSION.search(lowered) is not None


def is_update(words: str) -> bool:
    """Say whether *words* tells in full that the article was changed."""
    return _UPDATE.match(words.lower().lstrip(_LEADING_SIGNS)) is not None


def is_about_rights(words: str) -> bool:
    """Say whether *words* says who holds the rights."""
    lowered = words.lower()
    return any(map(lowered.__contains__, RIGHTS_PHRASES)) or _FREE_TO_PRINT.search(lowered) is not None


def _kind_by_content(words: str, lowered: str) -> BlockKind | None:
    if not any(map(lowered.__contains__, _SIGNS_WITHIN)):
        return None
    if _EARLIER_VERSION.search(lowered) or is_about_rights(words) or (words[0] == "©" and words.count(" ") < _LONGEST_ADDRESS):
        return BlockKind.OTHER
    if names_contributors(words, lowered) or is_handle(words) or (words.count(" ") < _LONGEST_ADDRESS and _ADDRESS.fullmatch(words)):
        return BlockKind.BYLINE
    return BlockKind.OTHER if is_signature(words) or _POST_LINK.search(words) or _STYLE_SHEET.fullmatch(words) else None
