"""What has been read so far ─► the day from which the next expression counts."""

import datetime as dt

from claimcheck.extract.times import grains
from claimcheck.extract.times.calendars import Stretch, first_day, holding, moved
from claimcheck.model.times import Grain

#: Within how many characters a day named before is still the day that "at 10 a.m." belongs to.
SAME_DAY_REACH = 220

#: Within how many characters a quarter named before is still what "a year earlier" compares with.
SAME_QUARTER_REACH = 1300  # a short report: best of 400, 800 and 1,300 on TimeBank, within .003

#: Within how many characters "the August meeting" is of the August that was named with its year: some paragraphs.
SAME_MONTH_REACH = 2500


class Anchors:
    """The publication day and the stretches named so far, the last one of each grain, with where they were named.

    *last* is the expression before the one in hand: where it ends, whether it is a date without a year, and its stretch. *days* are those
    named so far, each with where.
    """

    def __init__(self, published: dt.date | None, moment: dt.datetime | None = None) -> None:
        self.published = published
        self.moment = moment
        self.last: tuple[int, bool, Stretch] | None = None
        self._named: dict[Grain, tuple[int, Stretch]] = {}
        self._latest: tuple[int, Stretch] | None = None
        self._longer_at = -1
        self._years: dict[int, tuple[int, int]] = {}
        self.days: list[tuple[int, int, dt.date]] = []

    def name(self, position: int, end: int, stretch: Stretch) -> None:
        """Remember that *stretch* was named from *position* to *end*."""
        if stretch.grain is grains.DAY and stretch.day:
            self.days.append((position, end, stretch.day))
        if stretch.grain is not grains.QUARTER or self._may_be_reported(stretch):
            self._named[stretch.grain] = (position, stretch)
        if stretch.start is not None:
            self._latest = (position, stretch)

    def _may_be_reported(self, quarter: Stretch) -> bool:
        """Whether *quarter* had begun at publication: of one to come there are only hopes, and what follows compares with another."""
        return self.published is None or quarter.day is None or quarter.day <= self.published

    def report_longer(self, position: int) -> None:
        """Remember that results over more than a quarter ("for the nine months") are told of from *position* on."""
        self._longer_at = position

    def name_month(self, position: int, month: int, year: int) -> None:
        """Remember that *month* was told with its *year* at *position*."""
        self._years[month] = (position, year)

    def year_of_month(self, month: int, position: int) -> int | None:
        """Return the year that *month* was last told with, not long before *position*."""
        where, year = self._years.get(month, (0, None))
        return year if year and position - where <= SAME_MONTH_REACH else None

    def named_day(self, position: int, text: str) -> dt.date | None:
        """Return the day last named shortly before *position* in the same paragraph, None where there is none."""
        candidates = [self._named[grain] for grain in (grains.DAY, grains.DAYPART, grains.HOUR, grains.MINUTE, grains.SECOND) if grain in self._named]
        if not candidates:
            return None
        where, stretch = max(candidates, key=lambda named: named[0])
        near = position - where <= SAME_DAY_REACH and "\n\n" not in text[where:position]
        return stretch.day if near else None

    def quarter(self, position: int) -> Stretch | None:
        """Return the quarter named last, if that was not long before *position* and nothing longer was reported since."""
        where, stretch = self._named.get(grains.QUARTER, (0, None))
        return stretch if stretch and where > self._longer_at and position - where <= SAME_QUARTER_REACH else None

    def latest_quarter(self, position: int) -> Stretch | None:
        """Return the quarter named shortly before *position*, else the last one that was over at publication."""
        named = self.quarter(position)
        if named:
            return named
        return holding(moved(self.published, grains.QUARTER, -1), grains.QUARTER) if self.published else None

    @property
    def look_ahead(self) -> bool:
        """Whether the stretch named last lies after publication: what comes after it does too."""
        stretch = self._latest[1] if self._latest else None
        return bool(stretch and stretch.day and self.published and stretch.day > self.published)

    def base(self, unit: Grain) -> dt.date | None:
        """Return the day that "the following *unit*" counts from: that of the latest stretch fine enough, else the publication day."""
        if self._latest is None:
            return self.published
        stretch = self._latest[1]
        if stretch.start is None or not _fine_enough(stretch.grain, unit):
            return self._finer(unit)
        if stretch.grain is grains.YEAR and stretch.value.isdigit():
            return dt.date(int(stretch.value), 1, 1)  # fiscal 2011 may begin in 2010
        return first_day(stretch.start.date(), grains.DAY)

    def _finer(self, unit: Grain) -> dt.date | None:
        fitting = [named for grain, named in self._named.items() if named[1].start is not None and _fine_enough(grain, unit)]
        return max(fitting, key=lambda named: named[0])[1].day if fitting else None


_ORDER = (
    *(grains.SECOND, grains.MINUTE, grains.HOUR, grains.DAYPART, grains.DAY, grains.WEEKEND, grains.WEEK, grains.MONTH, grains.QUARTER),
    *(grains.SEASON, grains.HALF, grains.YEAR, grains.DECADE, grains.CENTURY),
)
_RANK = {grain: rank for rank, grain in enumerate(_ORDER)}


def _fine_enough(grain: Grain, unit: Grain) -> bool:
    return _RANK[grain] <= max(_RANK[unit], _RANK[grains.DAY])
