"""Which words of two sentences stand for each other."""

from claimcheck.compare.sides.words import MOST_PAIRS, ContentWords, correspond
from claimcheck.model.articles import Article
from claimcheck.read.blocks import find_blocks
from claimcheck.segment.segmentation import segment


def words(text: str) -> ContentWords:
    article = Article(text=text)
    return ContentWords.of(segment(article, find_blocks(article)).sentences[0])


def test_a_word_that_stands_once_is_paired_with_its_equal() -> None:
    """'Dam' stands for 'dam' wherever it stands, and 'the' for nothing."""
    left, right = words("The council opened the dam on Monday."), words("On Monday the dam was opened.")

    assert {left.stems[mine]: right.stems[theirs] for mine, theirs in correspond(left, right).items()} == {"dam": "dam", "open": "open", "monday": "monday"}


def test_of_a_word_that_stands_twice_those_in_like_company_are_paired() -> None:
    """The mayor who resigned is the mayor who resigned, though the other sentence tells of her last."""
    left = words("The mayor resigned over the dam on Monday, and in Ostford harbor boats sank before the mayor of Selby praised farmers.")
    right = words("Before the mayor of Selby praised farmers boats sank in Ostford harbor, and the mayor resigned over the dam on Monday.")

    assert [right.stems[correspond(left, right)[place] + 1] for place, word in enumerate(left.stems) if word == "mayor"] == ["resign", "selbi"]


def test_a_litany_is_paired_in_order() -> None:
    """A word that a sentence repeats without end takes no time that grows with its square."""
    litany = words("storm " * (MOST_PAIRS + 1) + ".")

    assert correspond(litany, litany) == {place: place for place in range(MOST_PAIRS + 1)}


def test_the_mirrored_call_gives_the_inverse() -> None:
    """Which article is the left one changes nothing."""
    left, right = words("Rain fell on Ostford and rain fell on Selby."), words("Rain fell on Selby, then rain and rain again fell on Ostford.")

    assert {theirs: mine for mine, theirs in correspond(left, right).items()} == correspond(right, left)
