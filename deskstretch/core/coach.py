"""Decides when a break is offered, held, put off or let go (RHYTHM.md 5 to 8).

The coach is told what the clock and the surroundings say at each look, and what the person does. It
answers with effects and with ``next_look_s``: when it has to be asked again. It reads nothing itself,
and a look that comes late changes no outcome but by its lateness.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from deskstretch.core import hours
from deskstretch.core.agenda import Agenda, Appointment
from deskstretch.core.coach_state import (
    CoachState,
    Effect,
    EndSession,
    Mode,
    Offer,
    OpenSession,
    PauseKind,
    PauseSession,
    Save,
    SavedAppointment,
    SavedDebt,
    SavedPause,
    SavedSession,
    ShowOffer,
    Status,
    WithdrawOffer,
    Write,
)
from deskstretch.core.holds import QUIET_S, SETTLING, Holds
from deskstretch.core.journal import Detail, Event, JournalRow
from deskstretch.core.record import Outcome, Source
from deskstretch.core.rhythm import TOLERANCE_S, Passage, PresenceTracker, ReminderClock, passage
from deskstretch.core.settings import Settings, StartMode
from deskstretch.core.surroundings import Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from deskstretch.core.clock import Instant

LOOK_MOST_S = 30.0
LOOK_LEAST_S = 1.0
SAVE_EVERY_S = 60.0
HEADS_UP_S = 15.0
SESSION_PAUSE_MOST_S = 600.0
REFUSALS_BEFORE_QUIET = 3
SNOOZES_BEFORE_RESET = 3


def outcome_of(done_s: float, planned_s: float) -> Outcome:
    """Completed from 90 % of the planned movement time on, partial from 20 %, else abandoned."""
    share = done_s / planned_s if planned_s > 0 else 1.0
    if share >= 0.9 - TOLERANCE_S:
        return Outcome.COMPLETED
    return Outcome.PARTIAL if share >= 0.2 - TOLERANCE_S else Outcome.ABANDONED


@dataclass(slots=True)
class Pause:
    kind: PauseKind
    until_s: float | None = None
    until: datetime | None = None


@dataclass(slots=True)
class Moving:
    """The break that runs."""

    reminder: str | None
    stands_for: tuple[str, ...]
    planned_s: float | None
    paused_from_s: float | None = None


class Coach:
    """One person's coach.

    Call `begin` once, then `look` whenever `next_look_s` has gone by, and the verbs whenever the person
    acts. Moments ending in ``_s`` are on the coach's own axis of real time, which starts at 0.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._agenda = Agenda(settings)
        self._holds = Holds()
        self._calendar: hours.WorkCalendar | None = None
        self._period: hours.Period | None = None
        self._pause: Pause | None = None
        self._offer: Offer | None = None
        self._offered_at_awake_s = 0.0
        self._moving: Moving | None = None
        self._refused_in_row = 0
        self._now_s = 0.0
        self._counting_from_s = 0.0
        self._saved_at_s = 0.0
        self._presence = PresenceTracker(-math.inf)
        self._surroundings = Surroundings()
        self._instant: Instant
        self._effects: list[Effect] = []

    # ------------------------------------------------------------------ life

    def begin(
        self, now: Instant, state: CoachState | None = None, *, interrupted_s: float = 0.0
    ) -> list[Effect]:
        """Start, or go on where ``state`` was saved; the time in between is an absence.

        Args:
            interrupted_s: movement time that history holds for a break which a crash cut short.
        """
        self._instant = now
        if state is not None:
            self._restore(state, interrupted_s)
        return self._take()

    def _restore(self, state: CoachState, interrupted_s: float) -> None:
        gap_s = max(0.0, (self._instant.utc - state.saved_at).total_seconds())
        for debt in state.debts:
            wait_s = None if debt.wait_s is None else debt.wait_s - gap_s
            self._agenda.clocks[debt.id] = ReminderClock(
                debt.worked_s, debt.due, debt.offers, debt.snoozes, debt.wait_worked_s, wait_s
            )
        for kept in state.appointments:
            until_s = None if kept.left_s is None else kept.left_s - gap_s
            self._agenda.appointments[kept.routine] = Appointment(kept.day, until_s)
        if state.pause is not None:
            left_s = None if state.pause.left_s is None else state.pause.left_s - gap_s
            self._pause = Pause(state.pause.kind, left_s, state.pause.until)
        if state.work_begin is not None and state.work_end is not None:
            self._period = hours.Period(state.work_begin, state.work_end)
        self._refused_in_row = state.refused_in_row
        self._holds.quiet_until_s = state.quiet_s - gap_s
        self._holds.settle_until_s = state.settle_s - gap_s
        self._holds.blocked = state.blocked
        self._holds.typing_from_s = None if state.typing_s is None else -state.typing_s - gap_s
        self._counting_from_s = -state.counting_s - gap_s
        self._adopt(self.settings)

        away_from_s = None if state.away_s is None else -state.away_s - gap_s
        # A gap shorter than both is a restart, not an absence: a crash may lose a minute of work time.
        if away_from_s is None and gap_s >= max(SAVE_EVERY_S, self.settings.presence.away_after_s):
            away_from_s = -gap_s
        still_from_s = -state.still_s - gap_s
        self._presence = PresenceTracker(still_from_s, away_from_s, returning=True)

        if state.session is not None:
            planned_s = state.session.planned_s
            self._moving = Moving(state.session.reminder, state.session.stands_for, planned_s)
            self._finish(interrupted_s, interrupted_s if planned_s is None else planned_s, distracted=False)

    def state(self) -> CoachState:
        """All of it, for the state file."""
        now_s = self._now_s
        moving = self._moving
        return CoachState(
            saved_at=self._instant.utc,
            debts=tuple(
                SavedDebt(
                    id_,
                    clock.worked_s,
                    clock.due,
                    clock.offers,
                    clock.snoozes,
                    clock.wait_worked_s,
                    None if clock.wait_until_s is None else clock.wait_until_s - now_s,
                )
                for id_, clock in self._agenda.clocks.items()
            ),
            appointments=tuple(
                SavedAppointment(id_, kept.day, None if kept.until_s is None else kept.until_s - now_s)
                for id_, kept in self._agenda.appointments.items()
            ),
            pause=None if self._pause is None else self._saved_pause(self._pause),
            session=None
            if moving is None
            else SavedSession(moving.reminder, moving.stands_for, moving.planned_s),
            refused_in_row=self._refused_in_row,
            quiet_s=max(0.0, self._holds.quiet_until_s - now_s),
            away_s=None if self._presence.away_from_s is None else now_s - self._presence.away_from_s,
            still_s=min(now_s - self._presence.still_from_s, 1e9),
            counting_s=now_s - self._counting_from_s,
            typing_s=None if self._holds.typing_from_s is None else now_s - self._holds.typing_from_s,
            blocked=self._holds.blocked,
            settle_s=max(0.0, self._holds.settle_until_s - now_s),
            work_begin=None if self._period is None else self._period.begin,
            work_end=None if self._period is None else self._period.end,
        )

    def _saved_pause(self, pause: Pause) -> SavedPause:
        left_s = None if pause.until_s is None else pause.until_s - self._now_s
        return SavedPause(pause.kind, left_s, pause.until)

    # ------------------------------------------------------------------ a look

    def look(self, now: Instant, surroundings: Surroundings) -> list[Effect]:
        """Take in the clock and the surroundings; give what has to happen now."""
        self._follow(now, surroundings)
        return self._take()

    def _follow(self, now: Instant, surroundings: Surroundings) -> None:
        passed = passage(self._instant, now)
        counting = self._counting
        before_s = self._now_s
        self._instant, self._surroundings = now, surroundings
        self._now_s = before_s + passed.real_s

        self._follow_clocks(passed)
        self._follow_presence(before_s, passed, counting=counting)
        self._follow_hours()
        self._follow_pause()
        self._holds.follow(self._now_s, self.settings.prompts, surroundings)
        if self._nobody_to_ask:
            return
        if self._moving is not None:
            self._follow_session(passed)
        self._follow_appointments()
        self._fall_due()
        if self._offer is not None:
            self._follow_offer()
        self._offer_or_hold()
        if self._counting and not counting:
            self._counting_from_s = self._now_s

    def _take(self) -> list[Effect]:
        if self._effects or self._now_s - self._saved_at_s >= SAVE_EVERY_S:
            self._saved_at_s = self._now_s
            self._effects.append(Save())
        effects, self._effects = self._effects, []
        return effects

    @property
    def _in_hours(self) -> bool:
        return self._period is not None or self.settings.hours is None

    @property
    def _nobody_to_ask(self) -> bool:
        """Away or off hours nothing falls due and nothing is offered; the rest of a look can be saved."""
        busy = self._moving is not None or self._offer is not None or bool(self.settings.sessions)
        return not busy and (self._presence.away or not self._in_hours)

    @property
    def _counting(self) -> bool:
        """Work time runs for a person who is here."""
        return self._pause is None and self._moving is None and self._in_hours

    def _follow_clocks(self, passed: Passage) -> None:
        if passed.asleep_s:
            began = self._instant.utc - timedelta(seconds=passed.asleep_s)
            self._write(Event.ASLEEP, at=began.astimezone(self._instant.zone))
            self._write(Event.WOKE, asleep_s=round(passed.asleep_s, 3))
        if passed.clock_by_s:
            self._write(Event.CLOCK_CHANGED, by_s=round(passed.clock_by_s, 3))

    def _follow_presence(self, before_s: float, passed: Passage, *, counting: bool) -> None:
        was_away = self._presence.away
        seen = self._presence.look(
            self._now_s,
            passed,
            self._surroundings,
            self.settings.presence,
            moving=self._moving is not None,
        )
        worked_s = 0.0 if was_away else passed.awake_s
        if seen.left_s is not None:
            # The lead-in is taken back, as far as it had been counted at all.
            lead_in_s = before_s - min(before_s, max(seen.left_s, self._counting_from_s))
            worked_s = min(max(0.0, seen.left_s - before_s), passed.awake_s) - lead_in_s
            self._write(Event.AWAY)
        if counting:
            self._agenda.work(worked_s)
        if seen.back_s is not None:
            self._come_back(seen.back_s, seen.away_s, passed)
            self._counting_from_s = seen.back_s
            if counting:
                self._agenda.work(min(self._now_s - seen.back_s, passed.awake_s))

    def _come_back(self, back_s: float, away_s: float, passed: Passage) -> None:
        plain = not passed.asleep_s and not passed.clock_by_s
        at = self._instant.utc - timedelta(seconds=self._now_s - back_s if plain else 0.0)
        local = at.astimezone(self._instant.zone)
        self._write(Event.BACK, at=local, away_s=round(away_s, 3))
        if not self._in_hours:
            return
        for id_, reminder in self.settings.reminders.items():
            clock = self._agenda.clocks[id_]
            if not reminder.enabled:
                continue
            share = clock.credit(away_s, reminder)
            ends_debt = clock.due and clock.worked_s < reminder.every_s - TOLERANCE_S
            if share >= 0.1 or ends_debt:
                self._write(Event.CREDITED, id_, at=local, share=round(share, 4))
            if ends_debt:
                self._pull_offer(id_)
                clock.settle()

    def _pull_offer(self, id_: str) -> None:
        """Take the open offer back if it is for this reminder."""
        if self._offer is not None and self._offer.reminder == id_:
            self._offer = None
            self._effects.append(WithdrawOffer())

    def _follow_hours(self) -> None:
        if self.settings.hours is None:
            self._period = None
            return
        before = self._period
        now = self._period = self._work_calendar(self.settings.hours).period(self._instant.utc)
        same = before is not None and now is not None and now.begin < before.end and before.begin < now.end
        if same:
            return
        if before is not None:
            self._withdraw_all("work_ended")
            self._write(Event.WORK_ENDED)
        if now is not None:
            self._agenda.begin_work()
            self._write(Event.WORK_BEGAN)

    def _work_calendar(self, work: hours.Hours) -> hours.WorkCalendar:
        calendar = self._calendar
        if calendar is None or calendar.hours is not work or calendar.zone is not self._instant.zone:
            calendar = self._calendar = hours.WorkCalendar(work, self._instant.zone)
        return calendar

    def _withdraw_all(self, reason: str) -> None:
        """Nothing that was due is due any more."""
        if self._offer is not None:
            self._pull_offer(self._offer.reminder)
        self._withdraw(list(self._agenda.clocks), reason)
        self._holds.forget()

    def _withdraw(self, ids: Iterable[str], reason: str) -> None:
        for id_ in ids:
            if self._agenda.clocks[id_].due:
                self._agenda.clocks[id_].settle()
                self._write(Event.WITHDRAWN, id_, reason=reason)

    def _follow_pause(self) -> None:
        pause = self._pause
        if pause is None:
            return
        over = (
            (pause.until_s is not None and self._now_s >= pause.until_s - TOLERANCE_S)
            or (pause.until is not None and self._instant.utc >= pause.until)
            or (pause.kind is PauseKind.CALL and self._surroundings.in_call is not True)
        )
        if over:
            self._resume()

    def _resume(self) -> None:
        self._pause = None
        self._write(Event.RESUMED)

    # ------------------------------------------------------------------ due

    def _follow_appointments(self) -> None:
        """Call fixed sessions at their time, and let go of those whose hour is over."""
        if not self.settings.sessions and not self._agenda.appointments:
            return
        for id_ in self._agenda.call_appointments(self._instant, self._now_s):
            self._write(Event.DUE, id_)
        running = None if self._moving is None else self._moving.reminder
        for id_ in self._agenda.lapse_appointments(self._now_s, running):
            self._pull_offer(id_)
            self._agenda.close(id_)
            self._write(Event.MISSED, id_)

    def _fall_due(self) -> None:
        if not self._counting or self._presence.away:
            return
        for id_ in self._agenda.fall_due():
            self._write(Event.DUE, id_, worked_s=round(self._agenda.clocks[id_].worked_s, 3))

    # ------------------------------------------------------------------ held, offered

    def _offer_or_hold(self) -> None:
        leader = self._ready()
        if leader is None:
            return
        reason = self._holds.now(self._now_s, self.settings.prompts, self._surroundings)
        if reason is None or reason == SETTLING:
            if self._holds.reason is not None:
                self._holds.reason = None
                self._write(Event.RELEASED, leader)
            if reason is None:
                self._make_offer(leader)
        elif reason != self._holds.reason:
            self._holds.reason = reason
            self._write(Event.HELD, leader, reason=reason)

    def _ready(self) -> str | None:
        """The break that would be offered now if nothing held it."""
        if self._offer is not None or not self._counting or self._presence.away:
            return None
        leader = self._agenda.leader()
        if leader is None:
            self._holds.forget()
            return None
        if self._agenda.gives_way(leader) or self._agenda.clocks[leader].waits_s(self._now_s) > TOLERANCE_S:
            return None
        return leader

    def _make_offer(self, leader: str) -> None:
        clock, prompts = self._agenda.clocks[leader], self.settings.prompts
        length_s = self._agenda.length_s(leader)
        self._offer = Offer(
            reminder=leader,
            stands_for=self._agenda.stood_for(leader),
            length_s=None if math.isinf(length_s) else length_s,
            number=clock.offers + 1,
            mode=prompts.start_mode,
            propose_reset=clock.snoozes >= SNOOZES_BEFORE_RESET,
            lasts_s=prompts.offer_lasts_s,
            fixed_session=self._agenda.is_appointment(leader),
        )
        self._offered_at_awake_s = self._instant.awake_s
        self._holds.typing_from_s = None
        clock.wait_worked_s = clock.wait_until_s = None
        self._effects.append(ShowOffer(self._offer))
        self._write(Event.OFFERED, leader, number=self._offer.number)

    def _follow_offer(self) -> None:
        offer = self._offer
        if offer is None:
            return
        block = self._holds.block(self.settings.prompts, self._surroundings)
        shown_s = self._instant.awake_s - self._offered_at_awake_s
        away_from_s = self._presence.away_from_s
        natural_s = self._agenda.natural_s(offer.reminder)
        if away_from_s is not None and self._now_s - away_from_s >= natural_s - TOLERANCE_S:
            self._pull_offer(offer.reminder)
            self._withdraw(self._agenda.group(offer.reminder, offer.stands_for), "away")
        elif block is not None:
            self._pull_offer(offer.reminder)
            self._holds.reason = block
            self._write(Event.HELD, offer.reminder, reason=block)
        elif (
            offer.mode is not StartMode.ASK
            and shown_s >= HEADS_UP_S - TOLERANCE_S
            and not self._presence.away
        ):
            self._start(None, Source.REMINDER)
        elif shown_s >= offer.lasts_s - TOLERANCE_S:
            self._lapse(offer)

    def _lapse(self, offer: Offer) -> None:
        self._pull_offer(offer.reminder)
        clock, prompts = self._agenda.clocks[offer.reminder], self.settings.prompts
        clock.offers += 1
        if clock.offers >= prompts.max_offers:
            self._refuse(Event.MISSED, offer.reminder, offer.stands_for)
            return
        wait_s = prompts.reoffer_after_s * 2 ** (clock.offers - 1)
        clock.wait_worked_s = clock.worked_s + wait_s
        self._write(Event.LAPSED, offer.reminder, again_after_s=wait_s)

    def _refuse(self, event: Event, leader: str, stands_for: Iterable[str]) -> None:
        """Skipped or missed: the interval starts anew; three in a row and the program goes quiet."""
        for id_ in self._agenda.group(leader, stands_for):
            if id_ == leader:
                self._write(event, id_)
            elif self._agenda.clocks[id_].due:
                self._write(event, id_, stood_for_by=leader)
            self._agenda.close(id_)
        self._refused_in_row += 1
        if self._refused_in_row >= REFUSALS_BEFORE_QUIET:
            self._refused_in_row = 0
            self._holds.go_quiet(self._now_s)
            self._write(Event.QUIET, for_s=QUIET_S)

    # ------------------------------------------------------------------ what the person does

    def start(self, now: Instant, surroundings: Surroundings, length_s: float | None = None) -> list[Effect]:
        """Begin a break: the one offered or owed, else one by hand. Always possible, but not twice.

        Args:
            length_s: a length asked for by hand; such a break answers an offer only if one is open.
        """
        self._follow(now, surroundings)
        if self._moving is None:
            self._start(length_s, Source.REMINDER if self._offer is not None else Source.HAND)
        return self._take()

    def _start(self, length_s: float | None, source: Source) -> None:
        leader: str | None = None
        stands_for: tuple[str, ...] = ()
        if self._offer is not None:
            leader, stands_for = self._offer.reminder, self._offer.stands_for
        elif length_s is None:
            leader = self._agenda.leader()
            stands_for = () if leader is None else self._agenda.stood_for(leader)
        self._offer, offered = None, self._offer
        if offered is not None:
            self._effects.append(WithdrawOffer())
        if leader is not None:
            source = Source.FIXED_SESSION if self._agenda.is_appointment(leader) else Source.REMINDER
        planned_s = length_s if leader is None or length_s is not None else self._agenda.length_s(leader)
        if planned_s is None:
            planned_s = self._length_by_hand()
        known_s = None if math.isinf(planned_s) else planned_s
        self._holds.forget()
        self._moving = Moving(leader, stands_for, known_s)
        self._effects.append(OpenSession(leader, source, known_s))
        self._write(Event.STARTED, leader, source=source.value)

    def _length_by_hand(self) -> float:
        """A break asked for without saying how long is as long as the longest reminder."""
        lengths = [reminder.length_s for reminder in self.settings.reminders.values() if reminder.enabled]
        return max(lengths, default=180.0)

    def finish(
        self,
        now: Instant,
        surroundings: Surroundings,
        *,
        done_s: float,
        planned_s: float,
        distracted: bool = False,
    ) -> list[Effect]:
        """The break is over.

        Args:
            done_s: time really spent with the sequence running; ``planned_s`` what it would have been.
            distracted: keyboard or mouse were in use for more than a third of it.
        """
        self._follow(now, surroundings)
        if self._moving is not None:
            self._finish(done_s, planned_s, distracted=distracted)
        return self._take()

    def _finish(self, done_s: float, planned_s: float, *, distracted: bool) -> None:
        moving, self._moving = self._moving, None
        if moving is None:
            return
        outcome = outcome_of(done_s, planned_s)
        self._write(
            Event.FINISHED,
            moving.reminder,
            outcome=outcome.value,
            done_s=round(done_s, 3),
            distracted=distracted,
        )
        covered = self._agenda.covered_by(done_s)
        group = self._agenda.group(moving.reminder, moving.stands_for)
        for id_ in dict.fromkeys((*group, *covered)):
            if id_ != moving.reminder and self._agenda.clocks[id_].due:
                self._write(
                    Event.FINISHED, id_, outcome=outcome.value, stood_for_by=moving.reminder or "hand"
                )
            self._agenda.close(id_)
        if outcome is not Outcome.ABANDONED:
            self._refused_in_row = 0
        self._counting_from_s = self._now_s

    def session_paused(self, now: Instant, surroundings: Surroundings, *, paused: bool) -> list[Effect]:
        """The person paused the running break, or went on with it."""
        self._follow(now, surroundings)
        if self._moving is not None:
            self._moving.paused_from_s = self._now_s if paused else None
        return self._take()

    def _follow_session(self, passed: Passage) -> None:
        moving = self._moving
        if moving is None:
            return
        left = passed.asleep_s > 0 or self._surroundings.locked is True
        if left and moving.paused_from_s is None:
            moving.paused_from_s = self._now_s - passed.asleep_s
            self._effects.append(PauseSession())
        if moving.paused_from_s is not None:
            paused_s = self._now_s - moving.paused_from_s
            if paused_s >= SESSION_PAUSE_MOST_S - TOLERANCE_S:
                self._effects.append(EndSession())

    @property
    def may_snooze(self) -> bool:
        """There is something to put off, and strict mode has not run out of "later"."""
        leader = self._agenda.leader()
        if leader is None or self._moving is not None:
            return False
        prompts = self.settings.prompts
        return (
            prompts.start_mode is not StartMode.STRICT
            or self._agenda.clocks[leader].snoozes < prompts.max_snoozes
        )

    @property
    def may_skip(self) -> bool:
        """A break can be skipped: not in strict mode, not while one runs."""
        return self._moving is None and self.settings.prompts.start_mode is not StartMode.STRICT

    def snooze(self, now: Instant, surroundings: Surroundings, minutes: float = 5.0) -> list[Effect]:
        """Put the break off by wall-clock minutes, awake or not. Does nothing unless `may_snooze`."""
        self._follow(now, surroundings)
        leader = self._agenda.leader()
        if leader is not None and self.may_snooze:
            self._pull_offer(leader if self._offer is None else self._offer.reminder)
            clock = self._agenda.clocks[leader]
            clock.snoozes += 1
            clock.wait_worked_s = None
            clock.wait_until_s = self._now_s + minutes * 60
            self._holds.forget()
            self._write(Event.SNOOZED, leader, minutes=minutes)
        return self._take()

    def skip(self, now: Instant, surroundings: Surroundings) -> list[Effect]:
        """Let the break that is due go, or the next one if none is. Does nothing unless `may_skip`."""
        self._follow(now, surroundings)
        leader = self._agenda.leader() if self._offer is None else self._offer.reminder
        if leader is None:
            leader = self._agenda.next_due()
        if leader is not None and self.may_skip:
            stands_for = self._agenda.stood_for(leader) if self._offer is None else self._offer.stands_for
            self._pull_offer(leader)
            self._holds.forget()
            self._refuse(Event.SKIPPED, leader, stands_for)
        return self._take()

    def pause_for(self, now: Instant, surroundings: Surroundings, seconds: float) -> list[Effect]:
        """Offer nothing and count nothing for some time, whatever the wall clock does."""
        self._follow(now, surroundings)
        return self._pause_with(Pause(PauseKind.FOR, until_s=self._now_s + seconds))

    def pause_until_tomorrow(self, now: Instant, surroundings: Surroundings) -> list[Effect]:
        """Pause until the next day's work begins."""
        self._follow(now, surroundings)
        until = hours.tomorrow_start(self.settings.hours, now.utc, now.zone)
        return self._pause_with(Pause(PauseKind.UNTIL, until=until))

    def pause_until(self, now: Instant, surroundings: Surroundings, at: time) -> list[Effect]:
        """Pause until the local clock next shows ``at``."""
        self._follow(now, surroundings)
        return self._pause_with(Pause(PauseKind.UNTIL, until=hours.next_local_time(at, now.utc, now.zone)))

    def pause_until_resumed(self, now: Instant, surroundings: Surroundings) -> list[Effect]:
        self._follow(now, surroundings)
        return self._pause_with(Pause(PauseKind.RESUMED))

    def pause_until_call_ends(self, now: Instant, surroundings: Surroundings) -> list[Effect]:
        self._follow(now, surroundings)
        return self._pause_with(Pause(PauseKind.CALL))

    def _pause_with(self, pause: Pause) -> list[Effect]:
        if self._offer is not None:
            offer = self._offer
            self._pull_offer(offer.reminder)
            self._withdraw(self._agenda.group(offer.reminder, offer.stands_for), "paused")
        self._pause = pause
        self._holds.forget()
        until = self._pause_ends()
        shown = pause.kind.value if until is None else until.astimezone(self._instant.zone).isoformat()
        self._write(Event.PAUSED, until=shown)
        return self._take()

    def _pause_ends(self) -> datetime | None:
        pause = self._pause
        if pause is None or pause.until is not None:
            return None if pause is None else pause.until
        if pause.until_s is None:
            return None
        return self._instant.utc + timedelta(seconds=pause.until_s - self._now_s)

    def resume(self, now: Instant, surroundings: Surroundings) -> list[Effect]:
        """End a pause by hand."""
        self._follow(now, surroundings)
        if self._pause is not None:
            self._resume()
            self._counting_from_s = self._now_s
            self._fall_due()
            self._offer_or_hold()
        return self._take()

    def change_settings(self, now: Instant, surroundings: Surroundings, settings: Settings) -> list[Effect]:
        """Go on with other settings; the time already worked stays."""
        self._follow(now, surroundings)
        was_always = self.settings.hours is None
        self._adopt(settings)
        if was_always and settings.hours is not None:
            # Work goes on without a new beginning when the new hours say that this is work time.
            self._period = self._work_calendar(settings.hours).period(now.utc)
            if self._period is None:
                self._withdraw_all("work_ended")
        self._follow(now, surroundings)
        return self._take()

    def _adopt(self, settings: Settings) -> None:
        self.settings = settings
        for id_ in self._agenda.adopt(settings):
            self._pull_offer(id_)
            self._write(Event.WITHDRAWN, id_, reason="settings")

    # ------------------------------------------------------------------ when to look again, what to show

    def next_look_s(self, now: Instant) -> float:
        """Seconds to the next moment at which anything could change by itself, 1 to 30.

        Looks fall on the half-minutes of the wall clock, so that an idle day costs two a minute, together
        with the other programs' wake-ups.
        """
        to_half_minute_s = LOOK_MOST_S - (now.utc.timestamp() % LOOK_MOST_S)
        since_look_s = now.awake_s - self._instant.awake_s
        soonest_s = to_half_minute_s
        for left_s in self._deadlines_s():
            if TOLERANCE_S < left_s < soonest_s + since_look_s:
                soonest_s = left_s - since_look_s
        return max(LOOK_LEAST_S, soonest_s)

    def _deadlines_s(self) -> list[float]:
        """Seconds to each moment at which something happens by itself; past ones may be among them."""
        now, now_s = self._instant, self._now_s
        edges = (self._pause_ends(), self._next_edge())
        found = [(edge - now.utc).total_seconds() for edge in edges if edge is not None]
        if self._nobody_to_ask:
            return found
        counting = self._counting and not self._presence.away
        found += self._holds.deadlines_s(now_s, self.settings.prompts, self._surroundings)
        found += self._agenda.deadlines_s(now, now_s, counting=counting)
        found += self._offer_deadlines_s()
        away_in_s = self._presence.away_in_s(now_s, self._surroundings, self.settings.presence)
        if away_in_s is not None and self._moving is None:
            found.append(away_in_s)
        if self._moving is not None and self._moving.paused_from_s is not None:
            found.append(self._moving.paused_from_s + SESSION_PAUSE_MOST_S - now_s)
        return found

    def _next_edge(self) -> datetime | None:
        work = self.settings.hours
        return None if work is None else self._work_calendar(work).next_edge(self._instant.utc)

    def _offer_deadlines_s(self) -> list[float]:
        offer = self._offer
        if offer is None:
            return []
        shown_s = self._instant.awake_s - self._offered_at_awake_s
        found = [offer.lasts_s - shown_s]
        if offer.mode is not StartMode.ASK:
            found.append(HEADS_UP_S - shown_s)
        if self._presence.away_from_s is not None:
            natural_s = self._agenda.natural_s(offer.reminder)
            found.append(self._presence.away_from_s + natural_s - self._now_s)
        return found

    def status(self) -> Status:
        """What to show in tray, glance and on the command line, as of the last look."""
        away = self._presence.away
        if self._moving is not None:
            return Status(Mode.MOVING, self._moving.reminder, away=away)
        if self._pause is not None:
            return Status(Mode.PAUSED, until=self._pause_ends(), away=away)
        if not self._in_hours:
            return Status(Mode.OFF_HOURS, until=self._next_edge(), away=away)
        if self._offer is not None:
            return Status(Mode.OFFERED, self._offer.reminder, 0.0, away=away)
        leader = self._agenda.leader()
        if leader is not None and not self._agenda.gives_way(leader):
            left_s = self._agenda.clocks[leader].waits_s(self._now_s)
            mode = Mode.HELD if self._holds.reason is not None else Mode.WAITING
            every_s = self._every_s(leader)
            return Status(mode, leader, left_s, every_s, held_by=self._holds.reason, away=away)
        upcoming = self._agenda.longest()
        if upcoming is None:
            return Status(Mode.WAITING, away=away)
        return Status(
            Mode.WAITING, upcoming, self._agenda.left_to_work_s(upcoming), self._every_s(upcoming), away=away
        )

    def _every_s(self, id_: str) -> float | None:
        reminder = self.settings.reminders.get(id_)
        return None if reminder is None else reminder.every_s

    @property
    def offer(self) -> Offer | None:
        """The offer that is open now."""
        return self._offer

    def _write(
        self, event: Event, reminder: str | None = None, at: datetime | None = None, **details: Detail
    ) -> None:
        row = JournalRow(self._instant.local if at is None else at, event, reminder, details)
        self._effects.append(Write(row))
