"""What stands above and below the story, and between its paragraphs, and is told from it by its place."""

import pytest

from claimcheck.model.articles import Article
from claimcheck.read.blocks import find_blocks

STORY = "The harbor of Ostford closed on Thursday after a storm, the port authority said."
MORE = "Repairs will take three weeks, according to Mayor Ada Roe."


def _kinds(*paragraphs: str) -> list[tuple[str, str]]:
    text = "\n\n".join(paragraphs)
    return [(block.kind.value, text[block.span.slice]) for block in find_blocks(Article(text=text))]


@pytest.mark.parametrize("headline", ["Storm shuts harbor of Ostford.", "Ostford authority: Storm to close harbor.", "Harbor storm leaves Ostford without ships."])
def test_a_headline_may_have_a_final_stop(headline: str) -> None:
    """A first line in headline English is a headline where the next sentences tell it again."""
    assert _kinds(headline, STORY, MORE)[0] == ("heading", headline)


@pytest.mark.parametrize(
    "lede",
    ["Ostford has no harbor.", "Rain fell.", "Ostford closed harbor after storm.", "On Thursday storm closes Ostford harbor.", "Nobody ever misses Milltown or Easton.", "The storm closes Ostford harbor."],
)
def test_a_first_sentence_with_a_stop_is_no_headline(lede: str) -> None:
    """A first line with an article, an auxiliary, a weekday or a verb in the past is a sentence, and so is one that is not told again."""
    assert _kinds(lede, STORY, MORE)[0] == ("body", lede)


def test_a_caption_goes_on_up_to_its_credit() -> None:
    """What stands between a caption and its credit belongs to it; below the credit the story goes on."""
    caption, further = "Mayor Ada Roe speaks at the harbor in Ostford on May 3, 2024.", "The harbor, which opened in 1974, has two piers."
    assert [kind for kind, _ in _kinds(STORY, caption, further, "Tom Lund/AP", MORE)] == ["body", "caption", "caption", "credit", "body"]
    assert [kind for kind, _ in _kinds(STORY, "Tom Lund/AP", further, "Eve Sand/AP", MORE)] == ["body", "credit", "body", "credit", "body"]


def test_a_caption_may_stand_below_its_credit() -> None:
    """Below a credit without a caption above it, what is told in the present is the caption; what happened before, or is said, is the story."""
    assert [kind for kind, _ in _kinds(STORY, "Tom Lund via Getty Images", "Dockers place flowers at the gate.", MORE)] == ["body", "credit", "caption", "body"]
    for told in ("Dockers placed flowers at the gate.", "Dockers will place flowers at the gate.", "“We place flowers,” Roe said."):
        assert [kind for kind, _ in _kinds(STORY, "Tom Lund via Getty Images", told, MORE)] == ["body", "credit", "body", "body"]


def test_a_gallery_is_captions_and_credits() -> None:
    """Between the credit of one caption and the next caption stands what begins it."""
    gallery = ("Mayor Ada Roe speaks in Ostford on May 3, 2024.", "Tom Lund/AP", "The old pier.", "Dockers march in Ostford on May 4, 2024.", "Eve Sand/AP")
    assert [kind for kind, _ in _kinds(STORY, *gallery, MORE)] == ["body", "caption", "credit", "caption", "caption", "credit", "body"]


@pytest.mark.parametrize(
    "named", ["Tom Lund, Eve Sand and Dora Hill contributed to this report.", "Coastline Press writers Tom Lund and Eve Sand contributed to this story.", "(Reporting by Tom Lund; Editing by Eve Sand)"]
)
def test_who_else_wrote_it_is_cut_off_the_last_paragraph(named: str) -> None:
    """Names of writers behind the last sentence are no part of its paragraph."""
    assert _kinds(STORY, f"{MORE} {named}") == [("body", STORY), ("body", MORE), ("byline", named)]


@pytest.mark.parametrize("told", ["Tom Lund contributed to the harbor fund.", "(Reporting by the port is slow.)", "Nobody contributed to this report of the port on the storm of last year and on what came of it after that."])
def test_sentences_about_giving_and_reporting_stay(told: str) -> None:
    """What somebody gave, and how well something is reported, is the story."""
    assert _kinds(STORY, f"{MORE} {told}")[1] == ("body", f"{MORE} {told}")


@pytest.mark.parametrize(
    "line",
    [
        "Doe reported from Milltown.",
        "Jane Doe contributed.",
        "Jane Doe and Tom Roy contributed.",
        "Jane Doe is senior harbor editor at The Ledger.",
        "Jane Doe covers the port for the Ledger.",
        "Jane Doe is a Ledger columnist. Her book is out in May.",
        "Jane Doe is president of the Institute for Harbors.",
        "Jane Doe, a former docker, is the author of a book on piers.",
        "Jane Doe can be reached at 555-0100.",
        "Jane Doe teaches law. She tweets @janedoe.",
    ],
)
def test_the_last_line_introduces_the_writer(line: str) -> None:
    """Below the story, of somebody of whom it does not tell, it is a byline; further up it is the story."""
    assert _kinds(STORY, MORE, line)[-1] == ("byline", line)
    assert _kinds(STORY, line, MORE, STORY, MORE, STORY)[1] == ("body", line)


@pytest.mark.parametrize(
    "line",
    ["Jane Doe is president.", "Jane Doe is using the author of the plan as a shield.", "Jane Doe is the director of the port, who knew.", "Jane Doe covers her ears.", "Jane Doe contributed 3 million."],
)
def test_the_last_line_may_tell_of_somebody_new(line: str) -> None:
    """A sentence about what somebody does or did is the story."""
    assert _kinds(STORY, MORE, line)[-1] == ("body", line)


def test_an_afterthought_to_an_update_is_no_story() -> None:
    """A last short sentence below the line that says what was changed goes on with it; a longer one is the story."""
    updated = "This story has been updated with the mayor's answer."
    assert _kinds(STORY, MORE, updated, "A headline was changed as well.")[-1][0] == "other"
    assert _kinds(STORY, MORE, updated, STORY)[-1][0] == "body"


@pytest.mark.parametrize("line", ["Latest From the Port of Ostford", "Related topics", "What do you think about the new pier?", "Do you agree?"])
def test_what_stands_alone_below_the_story_leads_elsewhere(line: str) -> None:
    """A heading with nothing below it, and a question to the readers, are no story; between paragraphs a question may be the writer's own."""
    assert _kinds(STORY, MORE, line)[-1] == ("teaser", line)


@pytest.mark.parametrize("line", ["“What do you think about it?”", "What did the port know?", "So they left the port of Ostford for good.", "the port is closed"])
def test_the_last_sentence_is_the_story(line: str) -> None:
    """A quotation, a question that is not put to the readers, and a sentence stay."""
    assert _kinds(STORY, MORE, line)[-1] == ("body", line)


def test_a_time_may_stand_below_a_heading() -> None:
    """The day on which the page was made stands between a heading and the story, and takes nothing from either."""
    assert [kind for kind, _ in _kinds("Storm shuts harbor", "No ships left", "May 3, 2024", STORY)] == ["heading", "heading", "dateline", "body"]
