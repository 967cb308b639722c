"""Text ─► time expressions: a scan for triggers, rules around them, joins, and resolution against the day of publication."""

from claimcheck.extract.times.finding import find_times

__all__ = ["find_times"]
