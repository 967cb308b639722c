"""Two times of one event ─► whether one article told its time beforehand and the other later: then a date may have been changed, and neither is wrong."""

from claimcheck.compare.sides.accounts import Account, AccountPair
from claimcheck.model.comparisons import Severity
from claimcheck.model.times import TimeExpression


def judged(accounts: AccountPair, left: TimeExpression, right: TimeExpression, severity: Severity) -> tuple[str, Severity]:
    """Return what an explanation adds on the later report, and the severity: *severity*, where the earlier article does not look ahead."""
    later = later_account(accounts)
    if later is None:
        return "", severity
    earlier, time = (accounts.left, left) if later is accounts.right else (accounts.right, right)
    day = earlier.reading.article.published_day
    looks_ahead = day is not None and time.earliest is not None and time.earliest.date() > day
    return as_changed(later) if looks_ahead else ("", severity)


def as_changed(later: Account) -> tuple[str, Severity]:
    """Return what an explanation adds, and the severity, where the *later* account may give a changed date."""
    return f" {later.source} is the later report: the date may have been changed.", Severity.VARIANCE


def later_account(accounts: AccountPair) -> Account | None:
    """Return the account of the later day, None where they are of one day or one has none."""
    first, second = accounts.left.reading.article.published_day, accounts.right.reading.article.published_day
    if first is None or second is None or first == second:
        return None
    return accounts.right if first < second else accounts.left
