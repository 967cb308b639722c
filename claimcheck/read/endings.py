"""Paragraphs and what each is taken for ─► the same, with what is printed below the story marked: writers, further reading, rights, corrections."""

from collections.abc import Sequence
from itertools import takewhile

from claimcheck.model.articles import BlockKind
from claimcheck.read.biographies import is_biography
from claimcheck.read.bylines import is_byline
from claimcheck.read.headings import is_heading
from claimcheck.read.invitations import asks_readers
from claimcheck.read.notices import is_about_rights, is_correction, is_update
from claimcheck.read.titles import is_further_reading

# Read once: a member of an enumeration takes Python 3.11 many times as long as a name.
_BODY, _BYLINE, _OTHER, _TEASER = BlockKind.BODY, BlockKind.BYLINE, BlockKind.OTHER, BlockKind.TEASER

#: How many paragraphs, counted from the last, may introduce the writer.
_BOTTOM = 3
#: A correction of fewer words is a mere label ("Correction: May 3, 2024"): so many paragraphs behind it are its text, and no part of the story.
_LONGEST_BARE_LABEL = 8
_LONGEST_REST = 5
#: What follows a correction that is told in full belongs to it, if it is one sentence of fewer words.
_LONGEST_AFTERTHOUGHT = 12
#: A line of fewer words behind a notice of rights is a part of it: the publisher's name, an address.
_LONGEST_IMPRINT = 8


def mark_bottom(words: Sequence[str], kinds: list[BlockKind], source: str) -> None:
    """Mark the lines about the writers, further reading, and what is printed behind a notice of rights or a correction."""
    story = [place for place, kind in enumerate(kinds) if kind is _BODY]
    for place in reversed(story[1:][-_BOTTOM:]):
        told = "\n".join(words[other] for other in story if other < place)
        if is_byline(words[place]) or is_biography(words[place], source, told, last=place == story[-1]):
            kinds[place] = _BYLINE
    for place in takewhile(lambda place: is_further_reading(words[place]), reversed(story)):
        kinds[place] = _TEASER
    _mark_imprint(words, kinds)
    _mark_corrected(words, kinds)
    _mark_afterthought(words, kinds)
    _mark_tail(words, kinds)


def _mark_imprint(words: Sequence[str], kinds: list[BlockKind]) -> None:
    """Mark the short lines behind a notice of rights in the lower half of the article."""
    lower_half = range(len(words) // 2, len(words))
    rights = next((place for place in lower_half if kinds[place] is _OTHER and is_about_rights(words[place])), len(words))
    for place in range(rights + 1, len(words)):
        if kinds[place] is _BODY and words[place].count(" ") < _LONGEST_IMPRINT:
            kinds[place] = _OTHER


def _mark_corrected(words: Sequence[str], kinds: list[BlockKind]) -> None:
    """Mark what is printed behind a correction in the lower half of the article, unless it is the story that goes on."""
    corrected = next((place for place, one in enumerate(words) if kinds[place] is _OTHER and is_correction(one)), None)
    if corrected is None or 2 * corrected < len(words):
        return
    rest = range(corrected + 1, len(words))
    left = [place for place in rest if kinds[place] is _BODY]
    if words[corrected].count(" ") < _LONGEST_BARE_LABEL:
        dropped = len(left) <= _LONGEST_REST
    else:  # it says all that it has to say: the story may go on behind it
        dropped = len(left) <= 1 and all(words[place].count(" ") < _LONGEST_AFTERTHOUGHT for place in left)
    if dropped:
        for place in rest:
            kinds[place] = _OTHER


def _mark_afterthought(words: Sequence[str], kinds: list[BlockKind]) -> None:
    """Mark a last sentence that goes on with what was changed in the article: "A headline was corrected as well."."""
    last = next((place for place in range(len(words) - 1, 0, -1) if kinds[place] is _BODY), 0)
    if last and kinds[last - 1] is _OTHER and is_update(words[last - 1]) and words[last].count(" ") < _LONGEST_AFTERTHOUGHT:
        kinds[last] = _OTHER


def _mark_tail(words: Sequence[str], kinds: list[BlockKind]) -> None:
    """Mark what stands like a heading behind the last sentence: with nothing below it, it leads elsewhere; and what readers are asked."""
    story = [place for place, kind in enumerate(kinds) if kind is _BODY]
    tail = list(takewhile(lambda place: is_heading(words[place]) or asks_readers(words[place]), reversed(story[1:][-_BOTTOM:])))
    if len(tail) < len(story) - 1:
        for place in tail:
            kinds[place] = _TEASER
