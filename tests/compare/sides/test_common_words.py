"""Words that two sentences share: how an explanation quotes them."""

import pytest

import claimcheck
from claimcheck.model.comparisons import Aspect


def told_of(left: str, right: str) -> list[str]:
    """Return the words by which two articles are said to tell of one event."""
    found = claimcheck.compare(claimcheck.Article(text=left, source="A"), claimcheck.Article(text=right, source="B")).agreements
    return [finding.shared.words for finding in found if finding.aspect is Aspect.EVENT and finding.shared]


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        ("The skipper was indicted by a grand jury.", "A grand jury indicted the skipper.", "grand jury indicted the skipper"),
        ("The skipper Ada Lund sued the yard of Milltown.", "The yard of Milltown sued the skipper Ada Lund.", "skipper Ada Lund"),
        ("The Justice Department announced a suit on Friday.", "The Department of Justice has announced a suit on Friday.", "Justice Department announced a suit on Friday"),
        (
            "The harbor pilot could face insurance fraud charges, the yard said.",
            "The yard said the harbor pilot was charged with insurance fraud.",
            "harbor pilot … insurance fraud",
        ),
    ],
    ids=["passive", "another does it", "two names of one thing", "charges and charged"],
)
def test_what_one_turns_round_is_told_as_the_other_has_it(left: str, right: str, words: str) -> None:
    """Two parts in another order are one phrase all the same, unless the verb of one would tell what the other leaves open, or another does it."""
    assert told_of(left, right) == [words]


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        ("Lund did not resign from the harbor board of Milltown.", "Lund hasn't resigned from the harbor board of Milltown.", "Lund … not resign from the harbor board of Milltown"),
        ("She will not resign from the harbor board of Milltown.", "She will not resign from the harbor board in Milltown.", "will not resign from the harbor board … Milltown"),
        ("The old bridge should have been closed sooner, she said.", "She said the bridge should have been closed sooner.", "bridge should have been closed sooner"),
        ("In May, thieves stole the silver anchor of Ostford.", "This May thieves stole the silver anchor of Ostford.", "thieves stole the silver anchor of Ostford"),
        ("The council will close the pier of Ostford.", "The council would close the pier of Ostford.", "council … close the pier of Ostford"),
    ],
    ids=["two ways to deny", "one way to deny", "modal verb", "month", "two modal verbs"],
)
def test_what_both_deny_or_leave_open_is_not_told_as_done(left: str, right: str, words: str) -> None:
    """What both have not done is told with "not", what both say should be done with "should"; a month is no modal verb."""
    assert told_of(left, right) == [words]


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        ("Dragan was convicted of the murder of his brother.", "Dragan was convicted of murdering his brother.", "Dragan was convicted of murdering his brother"),
        ("The pier was finished in 2036 by the council.", "The pier was finished by 2036 by the council.", "pier was finished … 2036 by the council"),
    ],
    ids=["a preposition more", "another preposition"],
)
def test_little_words_that_tell_no_more_are_no_dots(left: str, right: str, words: str) -> None:
    """An "of" that one writer needs and the other does not parts no phrase; "by" is not "in"."""
    assert told_of(left, right) == [words]
