"""The first sentences of two articles that tell the same ─► where they put the news of one day on two days.

A lead says what is new and on which weekday it was; two leads of one day's news seldom say so by the same verb ("called Wednesday for a ban", "unveiled a
plan on Wednesday"), so that no company of words shows the two days to be one.
"""

from collections.abc import Iterator

from claimcheck.compare.sides.accounts import Account
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.compare.time.expressions import WEEKDAY
from claimcheck.compare.time.likeness import FRESH, is_news
from claimcheck.compare.time.matters import are_of_two_matters
from claimcheck.compare.time.occasions import is_set_before_noun
from claimcheck.compare.time.sayings import are_of_saying_and_deed, is_told_by_nobody
from claimcheck.compare.time.stages import are_of_two_deeds
from claimcheck.language.en.names import POSSESSIVE_ENDINGS
from claimcheck.model.articles import BlockKind
from claimcheck.model.claims import EventForm, Tense
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.times import TimeExpression, on_calendar
from claimcheck.settings import Settings

#: How far apart two days of one piece of news lie at least: what was done at night is told of either day.
FEWEST_APART = 2
_WEEK = 7  # days


def compare_leads(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield the two weekdays that two leads give to one piece of news, of which just one is near the day of its article; each article may have its own day."""
    if not _are_of_one_day(pair):
        return
    left, right = pair.left.once[news_day], pair.right.once[news_day]
    if left is None or right is None or is_news(pair.left, left) is is_news(pair.right, right) or _days_apart(left, right) < FEWEST_APART:
        return
    if not (are_of_saying_and_deed(pair, left, right) or are_of_two_matters(pair, left, right) or are_of_two_deeds(pair, left, right)):
        here, there = (f"“{time.text}” ({on_calendar(time)}, “{side.once[_told_on, time]}”)" for side, time in ((pair.left, left), (pair.right, right)))
        told = f"{pair.left.source} opens with news of {here}, {pair.right.source} of {there}."
        evidence = pair.left.evidence(left.span, left.value), pair.right.evidence(right.span, right.value)
        yield Finding(FindingKind.DISCREPANCY, Aspect.TIME, told, "other day of the news", evidence, Severity.VARIANCE)


def news_day(side: Side) -> TimeExpression | None:
    """Return the weekday on which the sentence says something to have been done, if it is its article's lead and names no other day."""
    if side.sentence.index != side.account.once[_lead]:
        return None
    days = [time for time in side.times if time.rule.startswith(WEEKDAY)]  # with its hour or part too
    return days[0] if len(days) == 1 and days[0].earliest is not None and side.once[_told_on, days[0]] else None


def _lead(account: Account) -> int:
    """Return the index of the first sentence that is no headline, -1 where there is none."""
    return next((sentence.index for sentence in account.reading.document.sentences if sentence.kind is BlockKind.BODY), -1)


def _told_on(side: Side, day: TimeExpression) -> str:
    """Return the verb of what is said or was done on a day.

    It is "" where that is still to come or only reported then, or the day is a noun's: "a speech on Friday night spurred hope".
    """
    clause = side.claim_at(day.span)
    if is_set_before_noun(side.account, day) or side.word_after(day.span) in POSSESSIVE_ENDINGS:
        return ""
    if clause is not None and (is_told_by_nobody(side, clause) or (clause.subject is not None and clause.subject.overlaps(day.span))):
        return ""
    event = clause.event if clause is not None else None
    if event is not None and event.tense is Tense.FUTURE:
        return ""
    if event is not None and event.form is EventForm.VERB and event.tense is Tense.PAST:
        return event.text
    return next((one.cue.text for one in side.reading.attributions if one.when is day and one.cue), "")


def _are_of_one_day(pair: Pair) -> bool:
    """Say whether the articles are of one day, or of two that follow each other."""
    mine, theirs = pair.left.reading.article.published_day, pair.right.reading.article.published_day
    return mine is not None and theirs is not None and abs((mine - theirs).days) <= FRESH


def _days_apart(left: TimeExpression, right: TimeExpression) -> int:
    """Return how many days lie between two weekdays at least: which week is meant is a guess of ours."""
    assert left.earliest is not None and right.earliest is not None  # `news_day` has looked
    apart = (left.earliest.date() - right.earliest.date()).days % _WEEK
    return min(apart, _WEEK - apart)
