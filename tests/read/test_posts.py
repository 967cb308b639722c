"""Which lines are the words of a post that is set into an article."""

import pytest

from claimcheck.model.articles import Article
from claimcheck.read.blocks import find_blocks

STORY = "The harbor of Ostford closed on Thursday after a storm, the port authority said."
MORE = "Repairs will take three weeks, according to Mayor Ada Roe."
SIGNED = "— Ada Roe (@adaroe) May 2, 2024"


def _posted(*lines: str) -> list[str]:
    """Return the lines that are no story, above the one that signs a post."""
    text = "\n".join((STORY, *lines, MORE))
    return [text[block.span.slice] for block in find_blocks(Article(text=text)) if block.kind.value == "other"]


@pytest.mark.parametrize("introduced", ["The mayor tweeted on Thursday night.", "The mayor had words for them:", "She answered him on Twitter."])
def test_all_between_the_introduction_and_the_signature_is_the_post(introduced: str) -> None:
    """Where the story says that something was posted, all of it up to the signature is the post."""
    assert _posted(introduced, "We are closed.", "Nobody should be at the pier.", SIGNED) == ["We are closed.", "Nobody should be at the pier.", SIGNED]


@pytest.mark.parametrize("sign", ["JUST IN: The pier is closed.", "@portofostford has closed the pier.", "The pier is closed!", "The pier is CLOSED #storm"])
def test_a_post_begins_where_only_posts_print_so(sign: str) -> None:
    """Without an introduction the post begins with its first cry, address or label; the sentences above it are the story."""
    assert _posted("Ships left in the night.", sign, "Stay at home.", SIGNED) == [sign, "Stay at home.", SIGNED]


def test_the_line_above_a_bare_signature_is_the_post() -> None:
    """Where nothing else shows where the post begins, the last line above its signature is its words; a signature with words before it has them."""
    assert _posted("Ships left in the night.", "Stay at home.", SIGNED) == ["Stay at home.", SIGNED]
    assert _posted("Ships left in the night.", f"Stay at home. {SIGNED}") == [f"Stay at home. {SIGNED}"]


@pytest.mark.parametrize("told", ["“We are closed,” Roe said.", "Roe told the council that the pier is closed, two aides said.", "x" * 330 + "."])
def test_no_sentence_of_the_story_is_taken_for_a_post(told: str) -> None:
    """What ends with who said it, or is longer than a post, is the story."""
    assert _posted(told, f"Stay at home! {SIGNED}") == [f"Stay at home! {SIGNED}"]


def test_words_that_the_story_quotes_from_a_post_stay() -> None:
    """The story's copy of a post is not taken for what is set apart."""
    quoted = "No one should be at the pier tonight."
    text = "\n".join((STORY, f"{quoted[:-1]}, the mayor wrote.", quoted, "She posted it on Twitter.", quoted, SIGNED, MORE))
    kinds = [(block.kind.value, text[block.span.slice]) for block in find_blocks(Article(text=text))]
    assert kinds.count(("body", quoted)) == kinds.count(("other", quoted)) == 1
