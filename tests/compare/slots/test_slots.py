"""Two values of an aligned pair: do they play the same part?"""

from claimcheck.compare.sides.accounts import Account, AccountPair
from claimcheck.compare.sides.pairs import Pair, make_pairs
from claimcheck.compare.slots.likelihood import slot_features
from claimcheck.model.analyses import Reading
from claimcheck.model.articles import Article
from claimcheck.model.spans import Span
from claimcheck.read.blocks import find_blocks
from claimcheck.segment.segmentation import segment


def account(number: int, text: str) -> Account:
    article = Article(text=text)
    return Account(number, Reading(segment(article, find_blocks(article))))


def pair(left: str, right: str) -> Pair:
    accounts = AccountPair(account(0, left), account(1, right), {(0, 0): 0.9})
    return make_pairs(accounts)[0]


def word(text: str, value: str) -> Span:
    start = text.index(value)
    return Span(start, start + len(value))


LEFT = "The council approved the bridge on Monday after a vote of nine to two."
RIGHT = "On Tuesday the council approved the new bridge, nine months after a storm."
PAIR = pair(LEFT, RIGHT)


def test_values_in_the_same_company_look_more_alike_than_others() -> None:
    """The day of the approval is nearer to the day of the approval than the votes are to the months."""
    day = slot_features(PAIR, word(LEFT, "Monday"), word(RIGHT, "Tuesday"))
    figures = slot_features(PAIR, word(LEFT, "two"), word(RIGHT, "nine"))

    assert day["around"] > figures["around"]
    assert day["preposition"] == 1.0


def test_features_are_the_same_from_the_other_side() -> None:
    """Mirroring the pair changes no feature."""
    here = slot_features(PAIR, word(LEFT, "Monday"), word(RIGHT, "Tuesday"))
    there = slot_features(pair(RIGHT, LEFT), word(RIGHT, "Tuesday"), word(LEFT, "Monday"))

    assert here == there


def test_the_head_of_both_articles_tells_their_event() -> None:
    """The first sentences of two articles are leads; the fourth is not."""
    late = AccountPair(account(0, LEFT), account(1, "Rain fell. Snow fell. Hail fell. " + RIGHT), {(0, 3): 0.9})
    (behind,) = make_pairs(late)
    day = word(behind.right.reading.document.text, "Tuesday")

    assert slot_features(PAIR, word(LEFT, "Monday"), word(RIGHT, "Tuesday"))["lead"] == 1.0
    assert slot_features(behind, word(LEFT, "Monday"), day)["lead"] == 0.0
