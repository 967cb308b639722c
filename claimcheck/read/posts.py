"""Paragraphs ─► which of them are the words of a post from a social network that is set into the article, above the line that signs it."""

import re
from collections.abc import Iterator, Sequence

from claimcheck.language.en.channels import CHANNELS, SOCIAL
from claimcheck.read.told import names_speaker_at_end
from claimcheck.text.patterns import one_of

#: A post holds 280 characters on Twitter, where most are from, and the links to what it shows.
_LONGEST_POST = 320

_SIGNATURE = re.compile(r"[—–-] ?[^()\n]{1,60}\(@\w{1,20}\)\s+(?:[A-Z][a-z]+ \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]+ \d{4})\s*$")
#: What stands before the signature and is no sentence: links, and words to find the post by.
_LINKS = re.compile(r"(?:(?:https?://\S+|pic\.twitter\.com/\S+|[#@]\w+)\s*)*")
#: What the story calls a post by, or ends with before it; and what hardly anything but posts prints: addresses, cries, words in capitals.
_POSTED = re.compile(rf"\b{one_of(CHANNELS[SOCIAL])}\b")
_CLOSING = tuple("”\"’'")
_POST_SIGNS = re.compile(r"(?<!\w)[@#]\w|!$|\b[A-Z]{8,}\b|^\W?[A-Z]{2,}(?: [A-Z]{2,})* ?[:–—-] ")


def is_signature(words: str) -> bool:
    """Say whether *words* end with who put a post on a network, and when.

    >>> is_signature("We open on Monday. — Ada Roe (@adaroe) May 2, 2024"), is_signature("Roe (@adaroe) wrote on May 2, 2024.")
    (True, False)
    """
    return "(@" in words and _SIGNATURE.search(words) is not None


def posts_above_signatures(words: Sequence[str]) -> Iterator[int]:
    """Yield the places of the paragraphs that belong to a post, above the one that signs it.

    >>> list(posts_above_signatures(["She tweeted again.", "The pier is closed.", "Stay away.", "— Ada Roe (@adaroe) May 2, 2024"]))
    [1, 2]
    >>> list(posts_above_signatures(["The pier was closed.", "Nobody was hurt.", "Stay away! — Ada Roe (@adaroe) May 2, 2024"]))
    []
    """
    for place, one in enumerate(words):
        signature = _SIGNATURE.search(one) if "(@" in one else None
        if signature:
            yield from _words_of_post(words, place, one[: signature.start()].strip())


def _words_of_post(words: Sequence[str], place: int, own: str) -> Iterator[int]:
    """Yield the paragraphs above *place* that belong to the post of which *own* stands before its signature."""
    room = _LONGEST_POST - len(own)
    first = place
    while first and len(words[first - 1]) < room and not _is_of_the_story(words[first - 1]):
        first -= 1
        room -= len(words[first]) + 1
    above = range(first, place)
    signed_alone = _LINKS.fullmatch(own) is not None
    if not (signed_alone and first and _introduces(words[first - 1])):
        shown = [other for other in above if _POST_SIGNS.search(words[other])]
        above = range(min(shown, default=place - signed_alone), place) if above else above
    yield from above


def _is_of_the_story(words: str) -> bool:
    return words.endswith((*_CLOSING, ":")) or _POSTED.search(words.lower()) is not None or names_speaker_at_end(words)


def _introduces(words: str) -> bool:
    return words.endswith(":") or _POSTED.search(words.lower()) is not None
