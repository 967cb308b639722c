"""Article ─► blocks: which stretches are the story, and which are dateline, byline, caption, credit, teaser or heading."""

import datetime as dt
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from claimcheck.model.articles import Article, Block, BlockKind
from claimcheck.model.spans import Span
from claimcheck.read.bylines import is_byline, is_position
from claimcheck.read.datelines import Dateline, find_dateline
from claimcheck.read.endings import mark_bottom
from claimcheck.read.headings import is_heading, is_headline, is_headline_with_stop, is_in_capitals, is_question, is_quoted_heading
from claimcheck.read.inserts import label_at_end, link_before, may_hold_inserts, sign_before, without_inserts, without_leading_space
from claimcheck.read.notices import notice_kind
from claimcheck.read.paragraphs import paragraph_spans
from claimcheck.read.pictures import is_caption, is_caption_below, is_credit
from claimcheck.read.posts import posts_above_signatures
from claimcheck.read.repeated import set_apart

# Read once: a member of an enumeration takes Python 3.11 many times as long as a name.
_BODY, _BYLINE, _HEADING, _OTHER, _CREDIT = BlockKind.BODY, BlockKind.BYLINE, BlockKind.HEADING, BlockKind.OTHER, BlockKind.CREDIT
_NOT_TOLD_YET = (_BODY, _OTHER)
_CAPTION, _DATELINE, _TEASER = BlockKind.CAPTION, BlockKind.DATELINE, BlockKind.TEASER
#: What may stand between a heading and the sentences below it.
_BETWEEN = (_BYLINE, _DATELINE)

#: How many paragraphs, counted from the first, may hold the headline, the byline and the dateline; the first of the story may hold it wherever it stands.
_TOP = 8
#: Within so many paragraphs the story tells what its headline says.
_TOLD_WITHIN = 2
#: No more paragraphs stand before the dateline, captions and decks; where more do, it is not that of the article.
_MOST_BEFORE_DATELINE = 3
#: So many lines below a caption, or the credit that ends one, the next credit or caption still stands in one gallery, where lines are sentences.
_MOST_OF_CAPTION = 4
_LONGEST_OF_CAPTION = 200
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
    posts = set(posts_above_signatures(words)) if "(@" in article.text else set()
    for place in posts:
        kinds[place] = _OTHER
    _mark_captions(words, kinds, article.published_day)
    _mark_top(words, kinds, article.title.strip())
    _mark_headings(words, kinds, [_is_apart(article.text, above, below) for above, below in pairwise(paragraphs)])
    _mark_links(words, kinds)
    _mark_repeated(["" if place in posts else one for place, one in enumerate(words)] if posts else words, kinds)
    mark_bottom(words, kinds, article.source)
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
    if _CAPTION in kinds or _CREDIT in kinds:
        _mark_around_pictures(words, kinds)


def _mark_around_pictures(words: Sequence[str], kinds: list[BlockKind]) -> None:
    """Mark captions by what stands beside them: below a credit, or between paragraphs about pictures."""
    for place in range(1, len(kinds) - 1):
        if kinds[place - 1 : place + 2] == [_BODY, _CREDIT, _BODY] and is_caption_below(words[place + 1]):
            kinds[place + 1] = _CAPTION
    for above, below in pairwise(place for place, kind in enumerate(kinds) if kind in (_CAPTION, _CREDIT)):
        between = words[above + 1 : below]
        if 0 < len(between) < _MOST_OF_CAPTION and max(map(len, between)) <= _LONGEST_OF_CAPTION and _holds_a_caption(kinds, above, below):
            kinds[above + 1 : below] = [_CAPTION] * len(between)


def _holds_a_caption(kinds: Sequence[BlockKind], above: int, below: int) -> bool:
    """Say whether what stands between two paragraphs about pictures goes on with a caption up to its credit, or begins another one in a gallery."""
    if any(kind is not _BODY for kind in kinds[above + 1 : below]):
        return False
    goes_on = kinds[above] is _CAPTION and kinds[below] is _CREDIT and kinds[above - 1 : above] != [_CREDIT]
    ends, begins = above > 0 and kinds[above - 1 : above + 1] == [_CAPTION, _CREDIT], kinds[below : below + 2] == [_CAPTION, _CREDIT]
    return goes_on or (ends and begins)


def _mark_top(words: Sequence[str], kinds: list[BlockKind], title: str) -> None:
    """Mark headline, deck and byline among the first paragraphs; a text of one paragraph has no headline."""
    for place, one in enumerate(words[:_TOP]):
        if kinds[place] in _NOT_TOLD_YET and is_byline(one.strip(_SIGNS_AROUND)):
            kinds[place] = _BYLINE
        elif place and kinds[place - 1] is _BYLINE and kinds[place] is _BODY and is_position(one):
            kinds[place] = _BYLINE
    first = next((place for place, kind in enumerate(kinds[:_TOP]) if kind is _BODY), len(kinds))
    following = " ".join(islice((one for one, kind in zip(words[first + 1 :], kinds[first + 1 :], strict=True) if kind is _BODY), _TOLD_WITHIN))
    if not following:
        return
    if is_headline(words[first]) or words[first] == title or is_headline_with_stop(words[first], following):
        kinds[first] = _HEADING


def _is_apart(text: str, above: Span, below: Span) -> bool:
    """Say whether an empty line stands between two paragraphs: then lines are paragraphs, and not their sentences."""
    return text.count("\n", above.end, below.start) > 1


def _mark_headings(words: Sequence[str], kinds: list[BlockKind], apart: Sequence[bool]) -> None:
    """Mark the headings between paragraphs; *apart* tells of each two paragraphs whether an empty line stands between them."""
    for place, one in enumerate(words):
        if kinds[place] is not _BODY:
            continue
        below = place + 1
        while below < len(words) and kinds[below] in _BETWEEN:
            below += 1
        if below == len(words) or kinds[below] is not _BODY:
            continue
        if is_in_capitals(one):
            kinds[place] = _HEADING if place == 0 or one.endswith("?") else _TEASER
            continue
        alone = place > 0 and apart[place - 1] and apart[place]
        if len(one) < len(words[below]) and (is_heading(one) or is_quoted_heading(one) or (alone and is_question(one))):
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
