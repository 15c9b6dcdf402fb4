"""Work time and away time: what a reminder's interval is counted in (RHYTHM.md 1, 3, 4)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from deskstretch.core.clock import Instant
    from deskstretch.core.settings import Presence, Reminder
    from deskstretch.core.surroundings import Surroundings

SLEEP_S = 5.0
"""A boot clock that runs ahead of the awake clock by more than this was asleep."""
CLOCK_CHANGE_S = 2.0
"""A wall clock that leaves the boot clock by more than this was set."""
LATE_LOOK_S = 60.0
"""Without a boot clock, wall time this much over awake time is taken for sleep."""


class Passage(NamedTuple):
    """What went by between two looks.

    ``awake_s`` is time the machine ran, ``asleep_s`` time it slept (0 unless over `SLEEP_S`), ``clock_by_s``
    how far the wall clock was set (0 unless over `CLOCK_CHANGE_S`).
    """

    awake_s: float
    asleep_s: float
    clock_by_s: float

    @property
    def real_s(self) -> float:
        """Time that really went by, whatever the wall clock says."""
        return self.awake_s + self.asleep_s


def passage(before: Instant, now: Instant) -> Passage:
    """Tell running, sleep and changes of the wall clock apart from the three readings."""
    awake_s = now.awake_s - before.awake_s
    wall_s = (now.utc - before.utc).total_seconds()
    if before.boot_s is not None and now.boot_s is not None:
        real_s = now.boot_s - before.boot_s
        asleep_s = real_s - awake_s
        if asleep_s <= SLEEP_S:
            asleep_s = 0.0
        clock_by_s = wall_s - real_s
    else:
        asleep_s = wall_s - awake_s
        if asleep_s <= LATE_LOOK_S:
            asleep_s = 0.0
        clock_by_s = wall_s - awake_s - asleep_s
    if -CLOCK_CHANGE_S <= clock_by_s <= CLOCK_CHANGE_S:
        clock_by_s = 0.0
    return Passage(awake_s, asleep_s, clock_by_s)


@dataclass(frozen=True, slots=True)
class Sighting:
    """What one look found out about the person.

    ``left_s``: they are away now and were not before, since this moment. ``back_s``: they are here
    again since this moment, after ``away_s``. Both at once: they slept and came back between two looks.
    """

    left_s: float | None = None
    back_s: float | None = None
    away_s: float = 0.0


NOTHING_NEW = Sighting()
JITTER_S = 1.0
"""Idle time and clock are read one after the other; an input this close to an old one is the old one."""


class PresenceTracker:
    """Follows working and away over the looks.

    All moments are seconds on one axis of real time, the sum of `Passage.real_s`: it runs on in
    suspend and knows no wall clock. Sleep between two looks is taken to end at the second.
    """

    def __init__(
        self, still_from_s: float, away_from_s: float | None = None, *, unseen_s: float = 0.0
    ) -> None:
        """Start with the last input and, for a person who is away, the moment they left.

        ``unseen_s``: time since the last look of an earlier run, whose inputs the first look may tell of.
        """
        self.away_from_s = away_from_s
        self.still_from_s = still_from_s
        self._unseen_s = unseen_s

    @property
    def away(self) -> bool:
        return self.away_from_s is not None

    def look(
        self,
        now_s: float,
        passed: Passage,
        surroundings: Surroundings,
        presence: Presence,
        *,
        moving: bool,
    ) -> Sighting:
        """Take one look into account.

        Args:
            now_s: this look on the axis of real time; ``passed`` since the previous one.
            moving: a break runs, so that stillness at the keyboard means nothing.
        """
        idle_s = surroundings.idle_s
        touched = idle_s is None or idle_s < passed.awake_s + self._unseen_s
        self._unseen_s = 0.0
        left_s: float | None = None
        if self.away_from_s is None:
            left_s = self._leaves(now_s, passed, surroundings, presence, touched=touched, moving=moving)
            if left_s is None:
                return NOTHING_NEW
            self.away_from_s = left_s
        if touched and not surroundings.locked:
            # Nobody was here at the previous look, so they came after it.
            back_s = now_s if idle_s is None else now_s - min(idle_s, passed.awake_s)
            away_s = back_s - self.away_from_s
            if away_s > JITTER_S:
                self.away_from_s = None
                self.still_from_s = back_s
                return Sighting(left_s, back_s, away_s)
        return NOTHING_NEW if left_s is None else Sighting(left_s)

    def _leaves(
        self,
        now_s: float,
        passed: Passage,
        surroundings: Surroundings,
        presence: Presence,
        *,
        touched: bool,
        moving: bool,
    ) -> float | None:
        """The moment from which a person who was here is away, or ``None`` while they stay."""
        idle_s = surroundings.idle_s
        if passed.asleep_s:
            asleep_from_s = now_s - passed.asleep_s
            return asleep_from_s if touched or moving else min(asleep_from_s, self.still_from_s)
        if idle_s is None:
            self.still_from_s = now_s
        elif now_s - idle_s > self.still_from_s:
            self.still_from_s = now_s - idle_s
        if surroundings.locked:
            return min(self.still_from_s, now_s)
        if idle_s is None:
            return None
        if moving:
            self.still_from_s = now_s
        elif passive(surroundings):
            if idle_s >= presence.passive_limit_s - TOLERANCE_S:
                return max(now_s - passed.real_s, now_s - idle_s + presence.passive_limit_s)
            self.still_from_s = now_s
        elif now_s - self.still_from_s >= presence.away_after_s - TOLERANCE_S:
            return self.still_from_s
        return None

    def away_in_s(self, now_s: float, surroundings: Surroundings, presence: Presence) -> float | None:
        """Seconds until stillness turns into being away if nothing happens; ``None``: it will not."""
        if self.away_from_s is not None or surroundings.idle_s is None:
            return None
        if passive(surroundings):
            return presence.passive_limit_s - surroundings.idle_s
        return presence.away_after_s - (now_s - self.still_from_s)


TOLERANCE_S = 1e-6
"""Sums of binary fractions: a deadline this near has come."""


def passive(surroundings: Surroundings) -> bool:
    """Sitting still counts as being here: a call, a full screen, a film."""
    return bool(surroundings.in_call or surroundings.full_screen or surroundings.screen_kept_on)


@dataclass(slots=True)
class ReminderClock:
    """Work time of one reminder since its last reset, and its debt once it is due.

    ``offers`` and ``snoozes`` count within the debt. ``wait_worked_s``: not offered again before this
    much work time; ``wait_until_s``: nor before this moment of real time.
    """

    worked_s: float = 0.0
    due: bool = False
    offers: int = 0
    snoozes: int = 0
    wait_worked_s: float | None = None
    wait_until_s: float | None = None

    def reset(self) -> None:
        """Start the interval anew; nothing is owed."""
        self.worked_s = 0.0
        self.settle()

    def settle(self) -> None:
        """Nothing is owed any more; the time already worked stays."""
        self.due = False
        self.offers = self.snoozes = 0
        self.wait_worked_s = self.wait_until_s = None

    def pay_off(self) -> None:
        """An absence stands for the debt. Later still means later for the next one."""
        later_s = self.wait_until_s
        self.settle()
        self.wait_until_s = later_s

    def credit(self, away_s: float, reminder: Reminder) -> float:
        """Take an absence into account and give its share of a whole break, 0 to 1."""
        share = min(1.0, away_s / reminder.natural_s)
        if share >= 1.0 - TOLERANCE_S:
            self.worked_s = 0.0
            return 1.0
        self.worked_s = max(0.0, self.worked_s - reminder.every_s * share)
        if self.wait_worked_s is not None:
            self.wait_worked_s -= reminder.every_s * share
        return share

    def waits_s(self, now_s: float) -> float:
        """Seconds, of work or of real time, before this debt may be offered; 0 when it may be."""
        work_s = 0.0 if self.wait_worked_s is None else self.wait_worked_s - self.worked_s
        real_s = 0.0 if self.wait_until_s is None else self.wait_until_s - now_s
        return max(0.0, work_s, real_s)
