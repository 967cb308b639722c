"""What a time of an article dates, and whether two times date one event."""

import pytest

from claimcheck import Article, analyze
from claimcheck.compare.sides.accounts import AccountPair, make_account_pairs
from claimcheck.compare.time.occasions import Occasion, occasion_of, retelling_of
from claimcheck.model.comparisons import Alignment


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
        ("Dow praised the deadly 2012 attack.", {"attack", "praise"}),
        ("Dow was jailed for the March 11, 2005, incident.", {"incid", "jail"}),
        ("Dow drew criticism after the massacre at Sand Creek School in Ostford, Conn., in April.", {"draw", "massacre"}),
        ("Dow warned farmers in Ostford on Monday.", {"warn"}),
        ("Nobody should run in the election slated for May 3.", {"elect", "slate"}),
        ("Talks in Ostford which are planned for May 3 will be short.", {"talk", "plan"}),
        ("Dow slated talks for May 3.", {"slate", "talk"}),
        ("The council voted to impeach Dow on Monday.", {"vote", "impeach"}),
        ("The council voted Monday to impeach Dow.", {"vote", "impeach"}),
        ("The council vowed Monday to impeach Dow.", {"vow"}),
        ("Monday is a holiday.", set()),
    ],
)
def test_a_time_dates_its_event_or_the_noun_beside_it(text: str, names: set[str]) -> None:
    """A year before a noun is that of what the noun names, a day behind a place may be that of what happened there; verbs that mean nothing alone give no name."""
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


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("In an interview shown Monday, Dow told Reed that it rains.", True),
        ("In a letter sent Monday, Dow said that it rains.", True),
        ("“It rains,” Dow told Reed in an interview set to air Monday.", True),
        ("“It rains,” Dow said in an interview that was shown on Monday.", True),
        ("“It rains,” Dow said on a boat that was shown on Monday.", False),
        ("In a boat sent Monday, Dow said that it rains.", False),
        ("Dow put the question in a letter sent Monday to Reed.", False),
        ("Dow vowed to sing at the wedding on Monday.", True),
        ("The council approved the bill on Monday.", False),
    ],
)
def test_words_that_come_out_at_a_time_are_said_then(text: str, said: bool) -> None:
    """The day of the interview in which somebody speaks is that of the utterance, a day behind a noun that of the vow before it.

    A boat says nothing, nor does a letter where nobody speaks; who approves a bill has done something.
    """
    assert occasion_in(text).is_utterance is said


def test_a_time_is_told_of_a_like_event_only_under_a_like_name() -> None:
    """Both know Monday, but only one of two articles tells of a vote then."""
    accounts = accounts_of("The council voted on Monday.", "The council adopted the plan on Monday.\n\nRain fell on Monday.")
    rainy = accounts_of("The council voted on Monday.", "Rain fell on Monday.")
    (monday,) = accounts.left.reading.times

    assert retelling_of(accounts, monday, left=True).of_like
    assert not retelling_of(accounts, monday, left=True, answer=accounts.right.reading.times[0]).of_like
    assert not retelling_of(rainy, rainy.left.reading.times[0], left=True).of_like


def test_a_time_is_retold_as_surely_as_the_likeliest_sentence_that_has_it() -> None:
    """Of two sentences of the other article that name the day, the likelier one answers; one that names another day does not."""
    left, right = "The council voted on Monday.", "It met on Monday.\n\nRain fell on Monday.\n\nIt votes on Friday."
    readings = [analyze(Article(text=text, published="2024-05-09")).reading for text in (left, right)]
    likely = [Alignment((0, 0), (1, place), score) for place, score in enumerate((0.2, 0.4, 0.9))]
    (accounts,) = make_account_pairs(readings, likely, ())

    assert retelling_of(accounts, accounts.left.reading.times[0], left=True).score == 0.4
    assert retelling_of(accounts, accounts.right.reading.times[2], left=False).score == 0.0
