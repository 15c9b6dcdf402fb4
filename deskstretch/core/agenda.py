"""What is owed: the reminders' work time, the breaks that are due and which of them leads (RHYTHM.md 4)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from deskstretch.core import hours
from deskstretch.core.rhythm import TOLERANCE_S, ReminderClock
from deskstretch.core.settings import STRETCH

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import tzinfo

    from deskstretch.core.clock import Instant
    from deskstretch.core.settings import Reminder, Settings

APPOINTMENT_LASTS_S = 3600.0
"""A routine at a fixed time may be begun for an hour, then it is missed."""


@dataclass(slots=True)
class Appointment:
    """A fixed session that has been called.

    ``called_for`` is the local time it was for (ISO, without offset), so that the same time is called
    once however clocks and zones move. ``until_s``: when it lapses; ``None``: it is over.
    """

    called_for: str
    until_s: float | None


class Agenda:
    """One `ReminderClock` for each reminder, and one for each fixed session that has been called.

    A fixed session counts as longer than any reminder: it was asked for by name. One that bears the name
    of a reminder shares its clock.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.clocks = {id_: ReminderClock() for id_ in settings.reminders}
        self.appointments: dict[str, Appointment] = {}
        self._counted = self._clocks_that_count()
        self._called: tuple[tzinfo, hours.Period] | None = None
        """Where and from when to when no further fixed session is called."""

    # ------------------------------------------------------------------ time going by

    def work(self, seconds: float) -> None:
        """Count work time (negative: take it back) for every reminder that is on."""
        for _, _, clock in self._counted:
            worked_s = clock.worked_s + seconds
            clock.worked_s = max(0.0, worked_s)

    def fall_due(self) -> list[str]:
        """The reminders whose interval is full and that were not due before."""
        found: list[str] = []
        for id_, every_s, clock in self._counted:
            if clock.worked_s >= every_s - TOLERANCE_S and not clock.due:
                clock.due = True
                found.append(id_)
        return found

    def _clocks_that_count(self) -> list[tuple[str, float, ReminderClock]]:
        """Id, interval and clock of every reminder that is on."""
        reminders = self.settings.reminders.items()
        return [(id_, r.every_s, self.clocks[id_]) for id_, r in reminders if r.enabled]

    def call_appointments(self, now: Instant, now_s: float, running: Collection[str]) -> list[str]:
        """The fixed sessions whose time has come, each once for its local time and never over an hour late.

        One that is ``running`` already has begun a little early.
        """
        if self._called is not None:
            zone, none_more = self._called
            if zone is now.zone and none_more.begin <= now.utc < none_more.end:
                return []
        found: list[str] = []
        next_call = now.utc + hours.DAY
        for session in self.settings.sessions:
            for day, at in hours.session_times(session, now.utc, now.zone):
                late_s = (now.utc - at).total_seconds()
                if late_s < 0:
                    next_call = min(next_call, at)
                elif late_s < APPOINTMENT_LASTS_S:
                    called_for = datetime.combine(day, session.at).isoformat()
                    until_s = now_s + APPOINTMENT_LASTS_S - late_s
                    if self._call(session.routine, Appointment(called_for, until_s), running):
                        found.append(session.routine)
        self._called = now.zone, hours.Period(now.utc, next_call)
        return found

    def _call(self, id_: str, appointment: Appointment, running: Collection[str]) -> bool:
        """Note that a session's time has come; tells whether that makes it due."""
        before = self.appointments.get(id_)
        if before is not None and before.called_for >= appointment.called_for:
            return False
        self.appointments[id_] = appointment
        clock = self.clocks.setdefault(id_, ReminderClock())
        clock.wait_worked_s = None
        was_due, clock.due = clock.due, id_ not in running
        return clock.due and not was_due

    def lapse_appointments(self, now_s: float, running: Collection[str]) -> list[str]:
        """The fixed sessions whose hour is over without an answer."""
        found: list[str] = []
        for id_ in self.open_appointments:
            kept = self.appointments[id_]
            if kept.until_s is not None and now_s >= kept.until_s - TOLERANCE_S and id_ not in running:
                found.append(id_)
        return found

    # ------------------------------------------------------------------ questions

    @property
    def open_appointments(self) -> list[str]:
        return [id_ for id_, kept in self.appointments.items() if kept.until_s is not None]

    def is_appointment(self, id_: str) -> bool:
        kept = self.appointments.get(id_)
        return kept is not None and kept.until_s is not None

    def length_s(self, id_: str) -> float:
        """Seconds of the break that is owed; infinite for a fixed session, which has its own length."""
        reminder = self.settings.reminders.get(id_)
        return math.inf if reminder is None or self.is_appointment(id_) else reminder.length_s

    def natural_s(self, id_: str) -> float:
        """Absence that stands for the whole break; infinite for a fixed session."""
        reminder = self.settings.reminders.get(id_)
        return math.inf if reminder is None or self.is_appointment(id_) else reminder.natural_s

    def left_to_work_s(self, id_: str) -> float:
        """Work time before a reminder falls due; infinite for one that never will."""
        reminder = self.settings.reminders.get(id_)
        if reminder is None or not reminder.enabled:
            return math.inf
        return max(0.0, reminder.every_s - self.clocks[id_].worked_s)

    def owed(self) -> list[str]:
        """Everything that is due."""
        return [id_ for id_, clock in self.clocks.items() if clock.due]

    def leader(self) -> str | None:
        """The longest break that is due: the one that is offered for all of them."""
        owed = self.owed()
        return max(owed, key=self._rank) if owed else None

    def _rank(self, id_: str) -> tuple[float, bool, str, bool, str]:
        """By length. Of two fixed sessions the one that nobody was asked about yet, then the later one."""
        if not self.is_appointment(id_):
            return self.length_s(id_), False, "", id_ == STRETCH, id_
        clock = self.clocks[id_]
        unasked = clock.wait_worked_s is None and clock.wait_until_s is None
        return math.inf, unasked, self.appointments[id_].called_for, False, id_

    def gives_way(self, leader: str) -> bool:
        """A longer break comes so soon that this one waits for it."""
        return any(
            not clock.due
            and self.length_s(id_) > self.length_s(leader)
            and self.left_to_work_s(id_) <= self.settings.prompts.merge_s
            for id_, clock in self.clocks.items()
        )

    def stood_for(self, leader: str) -> tuple[str, ...]:
        """The shorter ones that are due, or will be so soon that they share this one's fate."""
        return tuple(
            id_
            for id_, clock in self.clocks.items()
            if id_ != leader
            and not self.is_appointment(id_)
            and self.length_s(id_) <= self.length_s(leader)
            and (clock.due or self.left_to_work_s(id_) <= self.settings.prompts.merge_s)
        )

    def group(self, leader: str | None, stands_for: Iterable[str]) -> list[str]:
        """The leader and those it stands for, as far as they still exist."""
        return [id_ for id_ in (leader, *stands_for) if id_ is not None and id_ in self.clocks]

    def covered_by(self, done_s: float) -> list[str]:
        """The reminders that so much movement stands for."""
        return [
            id_
            for id_, reminder in self.settings.reminders.items()
            if reminder.enabled and reminder.length_s <= done_s + TOLERANCE_S and not self.is_appointment(id_)
        ]

    def next_due(self) -> str | None:
        """The reminder that falls due next; of two that do so together, the longer."""
        ids = [id_ for id_, reminder in self.settings.reminders.items() if reminder.enabled]
        return min(ids, key=lambda id_: (self.left_to_work_s(id_), -self.length_s(id_)), default=None)

    def longest(self) -> str | None:
        """The reminder people mean by "the next break"."""
        ids = [id_ for id_, reminder in self.settings.reminders.items() if reminder.enabled]
        return max(ids, key=self.length_s, default=None)

    def deadlines_s(self, now: Instant, now_s: float, *, counting: bool) -> list[float]:
        """Seconds to the moments at which something falls due, returns or lapses by itself."""
        found: list[float] = []
        if counting:
            found += [every_s - clock.worked_s for _, every_s, clock in self._counted]
        found += [clock.waits_s(now_s) for clock in self.clocks.values() if clock.due]
        found += [kept.until_s - now_s for kept in self.appointments.values() if kept.until_s is not None]
        if self._called is not None:
            found.append((self._called[1].end - now.utc).total_seconds())
        return found

    # ------------------------------------------------------------------ settling

    def settle(self, id_: str) -> None:
        """The debt is over; the time already worked stays."""
        self.clocks[id_].settle()
        if self.is_appointment(id_):
            self.appointments[id_].until_s = None
            if id_ not in self.settings.reminders:
                del self.clocks[id_]

    def close(self, id_: str) -> None:
        """The debt is over; the interval starts anew."""
        self.clocks[id_].reset()
        self.settle(id_)

    def begin_work(self) -> None:
        """Work hours begin: every interval starts anew."""
        for id_ in list(self.clocks):
            if not self.is_appointment(id_):
                self.clocks[id_].reset()

    def adopt(self, settings: Settings) -> list[str]:
        """Go on with other settings; gives the ids whose debts they end.

        The time worked stays. A reminder that is off has none.
        """
        before, self.settings = self.settings.reminders, settings
        self._called = None
        routines = {session.routine for session in settings.sessions}
        ended = [id_ for id_ in self.owed() if self._ended_by_settings(id_, before, routines)]
        for id_ in ended:
            self.settle(id_)
        for id_, reminder in settings.reminders.items():
            clock = self.clocks.setdefault(id_, ReminderClock())
            if not reminder.enabled and not self.is_appointment(id_):
                clock.reset()
        self.clocks = {id_: clock for id_, clock in self.clocks.items() if self._known(id_)}
        past = [id_ for id_ in self.appointments if id_ not in routines and not self.is_appointment(id_)]
        for id_ in past:
            del self.appointments[id_]
        self._counted = self._clocks_that_count()
        return ended

    def _known(self, id_: str) -> bool:
        return id_ in self.settings.reminders or self.is_appointment(id_)

    def _ended_by_settings(self, id_: str, before: dict[str, Reminder], routines: set[str]) -> bool:
        if self.is_appointment(id_):
            return id_ not in routines
        reminder = self.settings.reminders.get(id_)
        if reminder is None or not reminder.enabled:
            return True
        # With its old interval it stays due, even when a lead-in was taken back: coming back settles that.
        longer = id_ in before and reminder.every_s > before[id_].every_s
        return longer and self.clocks[id_].worked_s < reminder.every_s - TOLERANCE_S
