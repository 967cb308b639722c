"""Which articles are grouped into one story."""

import attrs
from hypothesis import given, settings
from hypothesis import strategies as st

import claimcheck
from claimcheck import Article
from claimcheck.settings import DEFAULT

STORM = (
    "A storm tore two piers from the harbor of Ostford on Thursday and left 300 containers adrift, the port authority said.",
    "Three hundred containers drifted out of Ostford harbor after a storm tore away two piers, according to the port authority.",
    "Ostford's port authority counted 300 drifting containers and two lost piers after Thursday's storm.",
)
VOTE = (
    "Milltown elected Ada Roe as its first mayor from the Lantern Party, with 52 percent of the vote.",
    "Ada Roe of the Lantern Party will be mayor of Milltown: she won 52 percent of the vote.",
)


def _articles(*texts: str, day: str = "2024-05-02") -> list[Article]:
    return [Article(text=text, source=f"source {number}", published=day) for number, text in enumerate(texts)]


def test_articles_on_one_event_are_one_story() -> None:
    """Articles that tell of one event in other words come together, in their order, and those of another event do not."""
    storm, vote = _articles(*STORM), _articles(*VOTE)
    assert claimcheck.group_stories([storm[0], vote[0], storm[1], vote[1], storm[2]]) == (tuple(storm), tuple(vote))


def test_articles_of_other_weeks_are_other_stories() -> None:
    """The same words a month apart are two stories; an article without a day may belong to either."""
    early, late = _articles(*STORM[:2]), _articles(*STORM[:2], day="2024-06-02")
    assert claimcheck.group_stories(early + late) == (tuple(early), tuple(late))
    undated = [attrs.evolve(article, published=None) for article in late]
    assert claimcheck.group_stories(early + undated) == ((*early, *undated),)


def test_the_bar_can_be_raised() -> None:
    """With a bar of one, only articles of the same words are one story."""
    articles = _articles(STORM[0], STORM[1], STORM[0])
    strict = attrs.evolve(DEFAULT, minimum_story_similarity=0.999)
    assert [len(story) for story in claimcheck.group_stories(articles, settings=strict)] == [2, 1]


def test_nothing_is_grouped_into_nothing() -> None:
    """No articles make no stories, and texts without words stand alone."""
    assert claimcheck.group_stories([]) == ()
    assert [len(story) for story in claimcheck.group_stories(_articles("", "...", "the"))] == [1, 1, 1]


@settings(derandomize=True, max_examples=30, deadline=None)
@given(st.permutations(_articles(*STORM, *VOTE)))
def test_the_order_of_articles_changes_no_group(articles: list[Article]) -> None:
    """However the articles are ordered, the same ones come together, each of them once."""
    stories = claimcheck.group_stories(articles)
    assert {frozenset(article.text for article in story) for story in stories} == {frozenset(STORM), frozenset(VOTE)}
    assert sum(map(len, stories)) == len(articles)
