"""What is owed: the reminders' work time, the breaks that are due and which of them leads (RHYTHM.md 4)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from deskstretch.core import hours
from deskstretch.core.rhythm import TOLERANCE_S, ReminderClock
from deskstretch.core.settings import STRETCH

if TYPE_CHECKING:
    from collections.abc import Iterable

    from deskstretch.core.clock import Instant
    from deskstretch.core.settings import Settings

APPOINTMENT_LASTS_S = 3600.0
"""A routine at a fixed time may be begun for an hour, then it is missed."""


@dataclass(slots=True)
class Appointment:
    """A fixed session called on a local day (ISO date); ``until_s``: when it lapses, ``None``: it is over."""

    day: str
    until_s: float | None


class Agenda:
    """One `ReminderClock` for each reminder, and one for each fixed session that has been called.

    A fixed session counts as longer than any reminder: it was asked for by name.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.clocks = {id_: ReminderClock() for id_ in settings.reminders}
        self.appointments: dict[str, Appointment] = {}

    # ------------------------------------------------------------------ time going by

    def work(self, seconds: float) -> None:
        """Count work time (negative: take it back) for every reminder that is on."""
        for id_, reminder in self.settings.reminders.items():
            if reminder.enabled:
                self.clocks[id_].work(seconds)

    def fall_due(self) -> list[str]:
        """The reminders whose interval is full and that were not due before."""
        found: list[str] = []
        for id_, reminder in self.settings.reminders.items():
            clock = self.clocks[id_]
            if reminder.enabled and not clock.due and clock.worked_s >= reminder.every_s - TOLERANCE_S:
                clock.due = True
                found.append(id_)
        return found

    def call_appointments(self, now: Instant, now_s: float) -> list[str]:
        """The fixed sessions whose time has come, each once on its local day and never over an hour late."""
        found: list[str] = []
        for session in self.settings.sessions:
            for day, at in hours.session_times(session, now.utc, now.zone):
                late_s = (now.utc - at).total_seconds()
                called = self.appointments.get(session.routine)
                if not 0 <= late_s < APPOINTMENT_LASTS_S:
                    continue
                if called is not None and called.day >= day.isoformat():
                    continue
                until_s = now_s + APPOINTMENT_LASTS_S - late_s
                self.appointments[session.routine] = Appointment(day.isoformat(), until_s)
                self.clocks[session.routine] = ReminderClock(due=True)
                found.append(session.routine)
        return found

    def lapse_appointments(self, now_s: float, except_for: str | None) -> list[str]:
        """The fixed sessions whose hour is over without an answer."""
        found: list[str] = []
        for id_ in self.open_appointments:
            kept = self.appointments[id_]
            if kept.until_s is not None and now_s >= kept.until_s - TOLERANCE_S and id_ != except_for:
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

    def leader(self) -> str | None:
        """The longest break that is due: the one that is offered for all of them."""
        owed = [id_ for id_, clock in self.clocks.items() if clock.due]
        return max(owed, key=lambda id_: (self.length_s(id_), id_ == STRETCH, id_), default=None)

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
            if reminder.enabled and reminder.length_s <= done_s + TOLERANCE_S
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
        for id_, clock in self.clocks.items():
            if clock.due:
                found.append(clock.waits_s(now_s))
            elif counting:
                found.append(self.left_to_work_s(id_))
        found.extend(kept.until_s - now_s for kept in self.appointments.values() if kept.until_s is not None)
        for session in self.settings.sessions:
            times = hours.session_times(session, now.utc, now.zone)
            found.extend((at - now.utc).total_seconds() for _, at in times)
        return found

    # ------------------------------------------------------------------ settling

    def close(self, id_: str) -> None:
        """The debt is over; the interval starts anew."""
        self.clocks[id_].reset()
        if self.is_appointment(id_):
            self.appointments[id_].until_s = None
            if id_ not in self.settings.reminders:
                del self.clocks[id_]

    def begin_work(self) -> None:
        """Work hours begin: every interval starts anew."""
        for id_ in list(self.clocks):
            if not self.is_appointment(id_):
                self.clocks[id_].reset()

    def adopt(self, settings: Settings) -> list[str]:
        """Go on with other settings; gives the ids whose debts they end. The time worked stays."""
        self.settings = settings
        for id_ in settings.reminders:
            self.clocks.setdefault(id_, ReminderClock())
        ended = [id_ for id_, clock in self.clocks.items() if clock.due and self._ended_by_settings(id_)]
        for id_ in ended:
            self.clocks[id_].settle()
        for id_ in [id_ for id_ in self.clocks if not self._known(id_)]:
            del self.clocks[id_]
        return ended

    def _known(self, id_: str) -> bool:
        return id_ in self.settings.reminders or self.is_appointment(id_)

    def _ended_by_settings(self, id_: str) -> bool:
        if self.is_appointment(id_):
            return False
        reminder = self.settings.reminders.get(id_)
        if reminder is None or not reminder.enabled:
            return True
        return self.clocks[id_].worked_s < reminder.every_s - TOLERANCE_S
