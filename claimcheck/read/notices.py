"""A paragraph ─► whether it is a teaser, a notice, a byline or an embedded post rather than a part of the story."""

import re

from claimcheck.language.en.boilerplate import (
    CONTRIBUTION_LABELS,
    CONTRIBUTION_PHRASES,
    NOTICE_LABELS,
    RIGHTS_PHRASES,
    SELF_NAMES,
    SELF_VERBS,
    SHOWN_THINGS,
    TEASER_COMMANDS,
    TEASER_LABELS,
    WRITERS,
)
from claimcheck.model.articles import BlockKind
from claimcheck.text.patterns import one_of

#: The most words that a teaser, a notice or a byline has; longer paragraphs are taken for the story.
_LONGEST_NOTICE = 60
_LONGEST_IN_CHARACTERS = 800
_LONGEST_COMMAND = 30
_LONGEST_BYLINE = 130  # characters
_LONGEST_TIMESTAMP = 14

#: The first words of all lines that are known by how they begin: one look tells that most paragraphs are none.
_FIRST_WORDS = frozenset(
    phrase.split()[0].strip("-—@").lower()
    for phrase in (*TEASER_LABELS, *TEASER_COMMANDS, *NOTICE_LABELS, *CONTRIBUTION_LABELS, "see", "view", "check", "take", "scroll", "below", "above", "here")
)
_FIRST_WORD = re.compile(r"[\W_]{0,10}(?P<word>[\w’']*)")
#: Signs that a line is known by something within it.
_WITHIN = ("version of", "contributed", "assistance", "rights reserved", "©", "(@", "pic.twitter", "http", "published", "reporting", "{", "}", ";", "(c)")

_SIGNS = r"[\s▶►⯈•·*(\[>»|_–—-]{0,8}"
_LABELLED = re.compile(rf"{_SIGNS}(?P<label>{one_of(TEASER_LABELS)})\b[^\w:|]{{0,3}}(?::|\||$)", re.IGNORECASE)
_PLAY_SIGN = re.compile(r"\s*[▶►⯈🎥📺]")
_COMMAND = re.compile(rf"{_SIGNS}{one_of(TEASER_COMMANDS)}(?!\w)", re.IGNORECASE)
_POINTER = re.compile(r"(?:watch|see|read|listen|check out|view|take a look|scroll)\b.{0,120}\b(?:below|here|above)\W{0,3}$", re.IGNORECASE)
_SHOWN_BELOW = re.compile(rf"(?:(?:below|above) (?:is|are)|here (?:is|are) .{{0,80}}\bbelow)\b.{{0,80}}\b{one_of(SHOWN_THINGS)}\b", re.IGNORECASE)
_NOTICE = re.compile(rf"{_SIGNS}{one_of(NOTICE_LABELS)}(?: \([^)]{{1,40}}\))?\s*(?:[:;–—-]|$)", re.IGNORECASE)
_ABOUT_ITSELF = re.compile(rf"{_SIGNS}(?:an? (?:\w+ )?version of )?(?:this|our) {one_of(SELF_NAMES)}\s+(?=(?P<verb>{one_of(SELF_VERBS)})\b)", re.IGNORECASE)
_EARLIER_VERSION = re.compile(rf"\b(?:earlier|previous|original) version of (?:this|our) {one_of(SELF_NAMES)}\b", re.IGNORECASE)
_CONTRIBUTION = re.compile(rf"{one_of(CONTRIBUTION_PHRASES)}|contributed to (?:this|the) {one_of(SELF_NAMES)}\b", re.IGNORECASE)
_CONTRIBUTION_LABEL = re.compile(rf"[\s(–—-]{{0,4}}{one_of(CONTRIBUTION_LABELS)}", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[a-z”\"’?!][.?!]?[”\"’ ]*[.?!][”\"’ ]*\s")
_RIGHTS = re.compile(one_of(RIGHTS_PHRASES), re.IGNORECASE)
_BYLINE = re.compile(r"(?:BYLINE:|By:?|BY:?|Written by|Story by)\s+(?P<names>[A-Z][^\n]{1,110})")
_BYLINE_WORD = re.compile(r"[A-Z@][\w.@’'/&-]*,?|and|AND|of|for|the|in|with|\||&|[–—-]|,|•")
_SIGNED = re.compile(r"[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]*){1,3}(?: \||,| [–—-]| for)\s*(?:The |the )?(?:[A-Z][\w.&]* ?){1,4}$")
_SIGNED_ROLE = re.compile(rf"(?:associated press|reuters|cnn|bloomberg|afp|upi|staff|{one_of(WRITERS)})\W{{0,2}}$", re.IGNORECASE)
_BIOGRAPHY = re.compile(rf"[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]*){{1,3}} is an? [^.]{{0,60}}\b{one_of(WRITERS)}\b[^.]{{0,80}}\.", re.IGNORECASE)
_FOLLOW = re.compile(r"\b(?:follow (?:her|him|them|me|us|@)|on twitter at @|(?:reach|email|contact) (?:her|him|them) at)", re.IGNORECASE)
_POST_SIGNATURE = re.compile(r"[—–-] ?[^()\n]{1,60}\(@\w{1,20}\)\s+(?:[A-Z][a-z]+ \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]+ \d{4})\s*$")
_POST_LINK = re.compile(r"pic\.twitter\.com/\w+\s*$|^https?://\S+$|https?://t\.co/\w+\s*$")
_TIMESTAMP = re.compile(
    r"(?:(?:Last |First )?(?:Published|Updated|Posted|Modified|Issued)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? |(?=[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}))"
    r"[^.!?]{0,20}\d[\d:,/. ]*[\w ,:|/.()-]{0,50}"
)
_NO_WORD = re.compile(r"[\W\d_]*")
_STYLE_SHEET = re.compile(r"[.#@]?[\w-]+(?: [.#\w-]+)? ?\{|\}|[a-z-]{3,30}: ?[^ ]+(?: !important)?;")


def notice_kind(words: str) -> BlockKind | None:
    """Return what *words*, a whole paragraph, is beside the story; None where it may be a part of it.

    >>> notice_kind("RELATED: The bridge that moved"), notice_kind("Related efforts stalled on Monday.")
    (<BlockKind.TEASER: 'teaser'>, None)
    """
    if _NO_WORD.fullmatch(words):
        return None if any(sign in words for sign in "\"”’'“") else BlockKind.OTHER
    length = words.count(" ") + 1
    if length > _LONGEST_NOTICE or len(words) > _LONGEST_IN_CHARACTERS:
        return None
    return _kind_by_beginning(words, length) or _kind_by_content(words)


def _kind_by_beginning(words: str, length: int) -> BlockKind | None:
    first = _FIRST_WORD.match(words)
    if _PLAY_SIGN.match(words):
        return BlockKind.TEASER
    if first is not None and first["word"].lower() in _FIRST_WORDS:
        if _is_teaser(words, length):
            return BlockKind.TEASER
        if _NOTICE.match(words):
            return BlockKind.OTHER
        if _CONTRIBUTION_LABEL.match(words):
            return BlockKind.BYLINE
    if length <= _LONGEST_TIMESTAMP and _TIMESTAMP.fullmatch(words):
        return BlockKind.DATELINE
    return BlockKind.OTHER if _ABOUT_ITSELF.match(words) else None


def _kind_by_content(words: str) -> BlockKind | None:
    if not any(sign in words for sign in _WITHIN):
        return None
    if _EARLIER_VERSION.search(words) or _RIGHTS.search(words):
        return BlockKind.OTHER
    contribution = _CONTRIBUTION.search(words)
    if contribution is not None and not _SENTENCE_END.search(words, 0, contribution.start()):
        return BlockKind.BYLINE
    return BlockKind.OTHER if _POST_SIGNATURE.search(words) or _POST_LINK.search(words) or _STYLE_SHEET.fullmatch(words) else None


def _is_teaser(words: str, length: int) -> bool:
    if _LABELLED.match(words):
        return True
    if length > _LONGEST_COMMAND:
        return False
    return bool(_COMMAND.match(words) or _POINTER.match(words) or _SHOWN_BELOW.match(words))


def is_byline(words: str) -> bool:
    """Say whether *words* names the writers and nothing else. Only the first and the last paragraphs of an article should be asked.

    >>> is_byline("By ADA ROE and TOM LUND"), is_byline("By Monday Roe had left Ostford.")
    (True, False)
    """
    if len(words) > _LONGEST_BYLINE:
        return False
    match = _BYLINE.fullmatch(words)
    if match:
        names = match["names"].split()
        return len(names) <= 14 and all(map(_BYLINE_WORD.fullmatch, names)) and (not words.endswith(".") or words.startswith("BYLINE"))
    return _SIGNED.fullmatch(words) is not None and _SIGNED_ROLE.search(words) is not None


def is_biography(words: str, source: str) -> bool:
    """Say whether *words* introduces the writer ("Ada Roe is a reporter for ..."). Only the last paragraphs of an article should be asked."""
    if words.count(" ") >= _LONGEST_NOTICE or len(words) > _LONGEST_IN_CHARACTERS:
        return False
    if _FOLLOW.search(words):
        return True
    match = _BIOGRAPHY.match(words)
    return match is not None and bool(source) and source in words


def is_correction(words: str) -> bool:
    """Say whether *words* corrects the article: by custom it stands behind the story."""
    return words[:12].lower().lstrip("*[( ").startswith(("correction", "clarification")) or _EARLIER_VERSION.search(words) is not None
