"""What a time of an article dates, and whether two times date one event."""

import pytest

from claimcheck import Article, analyze
from claimcheck.compare.sides.accounts import AccountPair, make_account_pairs
from claimcheck.compare.time.occasions import Occasion, is_told_of_like, like_tellings, occasion_of


def accounts_of(left: str, right: str) -> AccountPair:
    """Return two articles as a pair of accounts none of whose sentences tell the same."""
    readings = [analyze(Article(text=text, published="2024-05-09")).reading for text in (left, right)]
    (accounts,) = make_account_pairs(readings, (), ())
    return accounts


def occasion_in(text: str) -> Occasion:
    """Return what the first time of *text* dates."""
    account = accounts_of(text, "Ostford has a harbor.").left
    return occasion_of(account, account.reading.times[0])


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Dow visited the harbor on Monday.", {"visit"}),
        ("Dow praised the 2012 state campaign.", {"campaign"}),
        ("Dow was heard on a tape from 2012.", {"hear", "tape"}),
        ("The council held a hearing on Monday.", {"hearing", "hold"}),
        ("Dow died of heart failure Monday at his home.", {"die", "fail"}),
        ("Monday is a holiday.", set()),
    ],
)
def test_a_time_dates_its_event_or_the_noun_beside_it(text: str, names: set[str]) -> None:
    """A year before a noun is that of what the noun names; verbs that mean nothing alone give no name."""
    assert occasion_in(text).names == names


def test_two_verbs_of_one_row_may_date_one_event() -> None:
    """What one article passes on Monday another approves."""
    assert not occasion_in("The House passed the bill on Monday.").is_other_event(occasion_in("The House approved the bill on Friday."))


def test_two_deeds_are_other_events_and_two_utterances_are_not() -> None:
    """A visit is no resignation, but he who warned may also be said to have argued."""
    visit, resignation = occasion_in("Dow visited the harbor on Monday."), occasion_in("Dow resigned on Friday.")
    warning, complaint = occasion_in("Dow warned on Monday that it rains."), occasion_in("Dow argued on Friday that it rains.")

    assert visit.is_other_event(resignation)
    assert not warning.is_other_event(complaint)


def test_what_is_announced_is_the_theme_of_the_announcement() -> None:
    """The day on which charges are announced may be that on which they are brought."""
    announced, charged = occasion_in("The charges were announced on Monday."), occasion_in("Dow was indicted on Friday.")

    assert occasion_in("The indictment was announced on Monday.").shares_theme(charged)
    assert not occasion_in("Dow praised the bridge on Monday.").shares_theme(charged)
    assert not announced.shares_theme(announced)


def test_a_time_is_told_of_a_like_event_only_under_a_like_name() -> None:
    """Both know Monday, but only one of two articles tells of a vote then."""
    accounts = accounts_of("The council voted on Monday.", "The council adopted the plan on Monday.\n\nRain fell on Monday.")
    rainy = accounts_of("The council voted on Monday.", "Rain fell on Monday.")
    (monday,) = accounts.left.reading.times

    assert is_told_of_like(accounts, monday, left=True)
    assert list(like_tellings(accounts, monday, left=True)) == [accounts.right.reading.times[0]]
    assert not is_told_of_like(rainy, rainy.left.reading.times[0], left=True)
