"""Two values of an aligned pair: do they play the same part?"""

from claimcheck.compare.pairs import Pair, Side
from claimcheck.compare.slots import slot_features
from claimcheck.model.analyses import Reading
from claimcheck.model.articles import Article
from claimcheck.model.spans import Span
from claimcheck.read.blocks import find_blocks
from claimcheck.segment.segmentation import segment


def side(number: int, text: str) -> Side:
    article = Article(text=text)
    document = segment(article, find_blocks(article))
    return Side(number, Reading(document), document.sentences[0])


def word(text: str, value: str) -> Span:
    start = text.index(value)
    return Span(start, start + len(value))


LEFT = "The council approved the bridge on Monday after a vote of nine to two."
RIGHT = "On Tuesday the council approved the new bridge, nine months after a storm."
PAIR = Pair(side(0, LEFT), side(1, RIGHT), 0.9)


def test_values_in_the_same_company_look_more_alike_than_others() -> None:
    """The day of the approval is nearer to the day of the approval than the votes are to the months."""
    day = slot_features(PAIR, word(LEFT, "Monday"), word(RIGHT, "Tuesday"))
    figures = slot_features(PAIR, word(LEFT, "two"), word(RIGHT, "nine"))

    assert day["around"] > figures["around"]
    assert day["preposition"] == 1.0


def test_features_are_the_same_from_the_other_side() -> None:
    """Mirroring the pair changes no feature."""
    here = slot_features(PAIR, word(LEFT, "Monday"), word(RIGHT, "Tuesday"))
    there = slot_features(PAIR.mirrored, word(RIGHT, "Tuesday"), word(LEFT, "Monday"))

    assert here == there
