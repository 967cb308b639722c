"""Two stretches of quoted words ─► the words that both articles print right before and behind them, in marks or without."""

from collections.abc import Iterable, Sequence
from itertools import takewhile

from claimcheck.compare.quote.words import QuotedWords

REACH = 6  # words and marks on each side
FEWEST_BESIDE = 2  # words printed beside a fragment in both articles that show it in one place


def words_beside(left: QuotedWords, here: range, right: QuotedWords, there: range) -> tuple[str, ...]:
    """Return the words that stand right before *here* and *there*, and right behind them, in both articles alike."""
    before = _alike(_before(left, here.start), _before(right, there.start))
    return (*reversed(before), *_alike(_behind(left, here.stop), _behind(right, there.stop)))


def _alike(left: Iterable[str], right: Iterable[str]) -> Sequence[str]:
    return [mine for mine, _ in takewhile(lambda words: words[0] == words[1], zip(left, right, strict=False))]


def _before(side: QuotedWords, place: int) -> Sequence[str]:
    word = side.words[place]
    return [form for form in reversed(side.account.reading.document.sentences[word.sentence].words_before(word.start, REACH)) if form[0].isalnum()]


def _behind(side: QuotedWords, place: int) -> Sequence[str]:
    word = side.words[place - 1]
    return [form for form in side.account.reading.document.sentences[word.sentence].words_from(word.end, REACH) if form[0].isalnum()]
