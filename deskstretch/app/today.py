"""Today and this week in a few figures, counted from history when something has changed."""

from __future__ import annotations

from datetime import datetime, time
from typing import TYPE_CHECKING

from deskstretch.app.planner import USUAL_S
from deskstretch.app.situation_of import week_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.app.keeper import Keeper
    from deskstretch.app.planner import Planner
    from deskstretch.core.clock import Instant
    from deskstretch.core.journal import JournalRow
    from deskstretch.ui.situation import Week


class Today:
    """What tray and glance show of what was done; `count` before the first look at it."""

    def __init__(self, keeper: Keeper, planner: Planner) -> None:
        self._keeper = keeper
        self._planner = planner
        self.rows: list[JournalRow] = []
        """The journal of the day, oldest first."""
        self.breaks = 0
        self.moved_s = 0.0
        self.week: Week | None = None
        self.usual_s = USUAL_S
        """How long a break of the usual length is for this person: beginners begin with less."""

    def count(self, now: Instant, goal_days: int) -> Week:
        """Take the sums anew: after a break and at midnight. Gives the week's ring."""
        day = now.local.date()
        self.breaks, self.moved_s = self._keeper.moved_on(day)
        self.week = week_of(self._keeper, day, goal_days)
        self.measure()
        if not self.rows or self.rows[0].at.date() != day:
            self.rows = self._keeper.journal(datetime.combine(day, time(0), now.zone))
        return self.week

    def measure(self) -> None:
        """Ask anew how long a usual break is: settings or history have changed."""
        self.usual_s = self._planner.desk_break_s(USUAL_S)

    def forget_rows(self) -> None:
        """Somebody merged, restored or deleted: the next count reads them again."""
        self.rows = []

    def add(self, rows: Sequence[JournalRow]) -> None:
        self.rows += rows
