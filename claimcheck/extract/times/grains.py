"""The grains of the calendar by names of a module: to ask the enumeration itself for a member takes Python 3.11 many times as long."""

from typing import Final

from claimcheck.model.times import Grain

SECOND: Final = Grain.SECOND
MINUTE: Final = Grain.MINUTE
HOUR: Final = Grain.HOUR
DAYPART: Final = Grain.DAYPART
DAY: Final = Grain.DAY
WEEKEND: Final = Grain.WEEKEND
WEEK: Final = Grain.WEEK
MONTH: Final = Grain.MONTH
QUARTER: Final = Grain.QUARTER
SEASON: Final = Grain.SEASON
HALF: Final = Grain.HALF
YEAR: Final = Grain.YEAR
DECADE: Final = Grain.DECADE
CENTURY: Final = Grain.CENTURY
