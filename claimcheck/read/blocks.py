"""Article ─► blocks: which stretches are the story, and which are dateline, byline, caption, credit, teaser or heading."""

import datetime as dt
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from claimcheck.model.articles import Article, Block, BlockKind
from claimcheck.model.spans import Span
from claimcheck.read.bylines import is_biography, is_byline, is_position
from claimcheck.read.datelines import Dateline, find_dateline
from claimcheck.read.headings import is_heading, is_headline, is_in_capitals, is_question, is_quoted_heading
from claimcheck.read.inserts import label_at_end, link_before, may_hold_inserts, sign_before, without_inserts, without_leading_space
from claimcheck.read.notices import is_about_rights, is_correction, notice_kind
from claimcheck.read.paragraphs import paragraph_spans
from claimcheck.read.pictures import is_caption, is_credit
from claimcheck.read.repeated import set_apart
from claimcheck.read.titles import is_further_reading

# Read once: a member of an enumeration takes Python 3.11 many times as long as a name.
_BODY, _BYLINE, _HEADING, _OTHER, _CREDIT = BlockKind.BODY, BlockKind.BYLINE, BlockKind.HEADING, BlockKind.OTHER, BlockKind.CREDIT
_NOT_TOLD_YET = (_BODY, _OTHER)
_CAPTION, _DATELINE, _TEASER = BlockKind.CAPTION, BlockKind.DATELINE, BlockKind.TEASER

#: How many paragraphs, counted from the first, may hold the headline, the byline and the dateline; the first of the story may hold it wherever it stands.
_TOP = 8
#: No more paragraphs stand before the dateline, captions and decks; where more do, it is not that of the article.
_MOST_BEFORE_DATELINE = 3
#: How many paragraphs, counted from the last, may introduce the writer.
_BOTTOM = 3
#: A correction of fewer words is a mere label ("Correction: May 3, 2024"): so many paragraphs behind it are its text, and no part of the story.
_LONGEST_BARE_LABEL = 8
_LONGEST_REST = 5
#: What follows a correction that is told in full belongs to it, if it is one sentence of fewer words.
_LONGEST_AFTERTHOUGHT = 12
#: A line of fewer words behind a notice of rights is a part of it: the publisher's name, an address.
_LONGEST_IMPRINT = 8
#: How many words the line has that stands above a list of links, and a title in it.
_LONGEST_LABEL = 5
_LONGEST_TITLE = 14
_ENDS_SENTENCE = (".", "!", "”", '"', ":", "…", ";")
#: What Markdown puts around words that are to stand out, and agencies around lines for editors.
_SIGNS_AROUND = "*_^=< "


def find_blocks(article: Article) -> tuple[Block, ...]:
    """Return the article's blocks in order; they do not overlap, and white space between them belongs to none."""
    paragraphs = paragraph_spans(article.text)
    kinds = _kinds_of(article, paragraphs)
    inserts = may_hold_inserts(article.text)
    datelines = _find_datelines(article.text, paragraphs, kinds)
    blocks: list[Block] = []
    for place, (span, kind) in enumerate(zip(paragraphs, kinds, strict=True)):
        if kind is not _BODY:
            blocks.append(Block(kind, span))
            continue
        if link := link_before(article.text, span):
            blocks.append(link)
            span = without_leading_space(article.text, Span(link.span.end, span.end))
        if sign := sign_before(article.text, span):
            blocks.append(Block(_OTHER, Span(span.start, sign.end("sign"))))
            span = Span(sign.end(), span.end)
        if dateline := datelines.get(place):
            blocks.append(Block(_DATELINE, Span(span.start, dateline.end)))
            span = without_leading_space(article.text, Span(dateline.end, span.end))
        if inserts:
            blocks += without_inserts(article.text, span)
        elif span.start < span.end:
            blocks.append(Block(_BODY, span))
    return tuple(blocks)


def _find_datelines(text: str, paragraphs: Sequence[Span], kinds: list[BlockKind]) -> dict[int, Dateline]:
    """Return the datelines by the paragraphs that they open; mark the few paragraphs before the first, which belong to a picture or a deck.

    Where others follow, the article is a digest: what stands before the first is an item as well.
    """
    story = [place for place, kind in enumerate(kinds) if kind is _BODY]
    before, dateline = _first_dateline(text, paragraphs, story)
    later = dict(_further_datelines(text, paragraphs, story[before + 1 :]))
    if dateline is None:
        return later
    above = story[:before] if before <= _MOST_BEFORE_DATELINE and dateline.names_place and not later else []
    if 2 * sum(map(len, map(paragraphs.__getitem__, above))) < sum(map(len, map(paragraphs.__getitem__, story))):
        for one in above:
            kinds[one] = _OTHER
    return {story[before]: dateline, **later}


def _first_dateline(text: str, paragraphs: Sequence[Span], story: Sequence[int]) -> tuple[int, Dateline | None]:
    """Return the dateline of the article, and how many paragraphs of the story stand before it."""
    for before, place in enumerate(story):
        if before and place >= _TOP:
            break
        dateline = find_dateline(text, paragraphs[place].start, paragraphs[place].end)
        if dateline is not None:
            return before, dateline
    return 0, None


def _further_datelines(text: str, paragraphs: Sequence[Span], story: Sequence[int]) -> Iterator[tuple[int, Dateline]]:
    """Yield the paragraphs of *story* that open with a dateline beyond doubt, and it."""
    for place in story:
        span = paragraphs[place]
        if text[span.start : span.start + 2].isupper():
            dateline = find_dateline(text, span.start, span.end)
            if dateline is not None and dateline.certain:
                yield place, dateline


def _kinds_of(article: Article, paragraphs: Sequence[Span]) -> list[BlockKind]:
    words = [_behind_link(article.text, span) for span in paragraphs]
    kinds = [_kind_by_itself(one) for one in words]
    _mark_captions(words, kinds, article.published_day)
    _mark_top(words, kinds, article.title.strip())
    _mark_headings(words, kinds, [_is_apart(article.text, above, below) for above, below in pairwise(paragraphs)])
    _mark_links(words, kinds)
    _mark_repeated(words, kinds)
    _mark_bottom(words, kinds, article.source)
    return kinds


def _behind_link(text: str, paragraph: Span) -> str:
    """Return the words of a paragraph, without the link that stands before them."""
    link = link_before(text, paragraph)
    return text[paragraph.slice] if link is None else text[link.span.end : paragraph.end].lstrip()


def _kind_by_itself(words: str) -> BlockKind:
    if is_credit(words):
        return _CREDIT
    return notice_kind(words) or _BODY


def _mark_captions(words: Sequence[str], kinds: list[BlockKind], published: dt.date | None) -> None:
    for place, one in enumerate(words):
        if kinds[place] is _BODY:
            credit_follows = 0 < place < len(kinds) - 1 and kinds[place + 1] is _CREDIT  # before the first credit may stand the headline
            if is_caption(one, credit_follows=credit_follows, published=published):
                kinds[place] = _CAPTION


def _mark_top(words: Sequence[str], kinds: list[BlockKind], title: str) -> None:
    """Mark headline, deck and byline among the first paragraphs; a text of one paragraph has no headline."""
    for place, one in enumerate(words[:_TOP]):
        if kinds[place] in _NOT_TOLD_YET and is_byline(one.strip(_SIGNS_AROUND)):
            kinds[place] = _BYLINE
        elif place and kinds[place - 1] is _BYLINE and kinds[place] is _BODY and is_position(one):
            kinds[place] = _BYLINE
    first = next((place for place, kind in enumerate(kinds[:_TOP]) if kind is _BODY), None)
    if first is None or not any(kind is _BODY for kind in kinds[first + 1 :]):
        return
    if is_headline(words[first]) or words[first] == title:
        kinds[first] = _HEADING


def _is_apart(text: str, above: Span, below: Span) -> bool:
    """Say whether an empty line stands between two paragraphs: then lines are paragraphs, and not their sentences."""
    return text.count("\n", above.end, below.start) > 1


def _mark_headings(words: Sequence[str], kinds: list[BlockKind], apart: Sequence[bool]) -> None:
    """Mark the headings between paragraphs; *apart* tells of each two paragraphs whether an empty line stands between them."""
    for place, one in enumerate(words[:-1]):
        if kinds[place] is not _BODY or kinds[place + 1] is not _BODY:
            continue
        if is_in_capitals(one):
            kinds[place] = _HEADING if place == 0 or one.endswith("?") else _TEASER
            continue
        alone = place > 0 and apart[place - 1] and apart[place]
        if len(one) < len(words[place + 1]) and (is_heading(one) or is_quoted_heading(one) or (alone and is_question(one))):
            kinds[place] = _HEADING


def _mark_links(words: Sequence[str], kinds: list[BlockKind]) -> None:
    """Mark the titles of other pieces below a line such as "More on this story", up to the next sentence."""
    listed = False
    for place, (one, kind) in enumerate(zip(words, kinds, strict=True)):
        if kind is _TEASER or label_at_end(one):
            listed = kind is not _TEASER or one.count(" ") < _LONGEST_LABEL
        elif kind in (_BODY, _HEADING) and (listed := listed and one.count(" ") < _LONGEST_TITLE and not one.endswith(_ENDS_SENTENCE)):
            kinds[place] = _TEASER


def _mark_repeated(words: Sequence[str], kinds: list[BlockKind]) -> None:
    story = [place for place, kind in enumerate(kinds) if kind is _BODY]
    for place in set_apart(words, story):
        kinds[place] = _TEASER


def _mark_bottom(words: Sequence[str], kinds: list[BlockKind], source: str) -> None:
    """Mark the lines about the writers, further reading, and what is printed behind a notice of rights or a correction."""
    story = [place for place, kind in enumerate(kinds) if kind is _BODY]
    for place in reversed(story[1:][-_BOTTOM:]):
        told = "\n".join(words[other] for other in story if other < place)
        if is_byline(words[place]) or is_biography(words[place], source, told):
            kinds[place] = _BYLINE
    for place in takewhile(lambda place: is_further_reading(words[place]), reversed(story)):
        kinds[place] = _TEASER
    _mark_imprint(words, kinds)
    _mark_corrected(words, kinds)


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
