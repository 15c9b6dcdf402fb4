"""Decides when a break is offered, held, put off or let go (RHYTHM.md 5 to 8).

The coach is told what the clock and the surroundings say at each look, and what the person does. It
answers with effects and with ``next_look_s``: when it has to be asked again. It reads nothing itself,
and a look that comes late changes no outcome but by its lateness.
"""

from __future__ import annotations

from datetime import time, timedelta
from typing import TYPE_CHECKING

from deskstretch.core import hours, memory, outlook
from deskstretch.core.coach_state import CoachState, Effect, Offer, PauseKind, Save, Status
from deskstretch.core.course import Course
from deskstretch.core.journal import Event
from deskstretch.core.rhythm import TOLERANCE_S, Passage, passage
from deskstretch.core.standing import Pause, Standing

if TYPE_CHECKING:
    from deskstretch.core.clock import Instant
    from deskstretch.core.settings import Settings
    from deskstretch.core.surroundings import Surroundings


class Coach:
    """One person's coach.

    Call `begin` once, then `look` at once and whenever `next_look_s` has gone by, and the verbs whenever
    the person acts.
    """

    def __init__(self, settings: Settings) -> None:
        self._here = Standing(settings)
        self._course = Course(self._here)
        self._saved_at_s = 0.0

    # ------------------------------------------------------------------ life

    def begin(
        self, now: Instant, state: CoachState | None = None, *, interrupted_s: float = 0.0
    ) -> list[Effect]:
        """Start, or go on where ``state`` was saved; the time in between is an absence.

        Args:
            interrupted_s: movement time that history holds for a break which a crash cut short.
        """
        here = self._here
        here.instant = now
        if state is not None:
            memory.recall(here, state)
            self._adopt(here.settings)
        if here.moving is not None:
            planned_s = here.moving.planned_s
            planned_s = interrupted_s if planned_s is None else planned_s
            self._course.finish(interrupted_s, planned_s, distracted=False)
        return self._take()

    def state(self) -> CoachState:
        """All of it, for the state file."""
        return memory.saved(self._here)

    @property
    def settings(self) -> Settings:
        return self._here.settings

    @property
    def offer(self) -> Offer | None:
        """The offer that is open now."""
        return self._here.offer

    def next_look_s(self, now: Instant) -> float:
        """Seconds to the next moment at which anything could change by itself, 1 to 30."""
        return outlook.next_look_s(self._here, now)

    def status(self) -> Status:
        """What to show in tray, glance and on the command line, as of the last look."""
        return outlook.status(self._here)

    # ------------------------------------------------------------------ a look

    def look(self, now: Instant, surroundings: Surroundings) -> list[Effect]:
        """Take in the clock and the surroundings; give what has to happen now."""
        self._follow(now, surroundings)
        return self._take()

    def _follow(self, now: Instant, surroundings: Surroundings) -> None:
        here, course = self._here, self._course
        passed, zone = passage(here.instant, now), here.instant.zone
        before_s, counting = here.now_s, here.counting
        here.instant, here.surroundings = now, surroundings
        here.now_s = before_s + passed.awake_s + passed.asleep_s

        if passed.asleep_s or passed.clock_by_s:
            self._note_clocks(passed)
        self._follow_presence(before_s, passed, counting=counting)
        if not here.work_time.since <= now.utc < here.work_time.until or now.zone is not zone:
            self._follow_hours()
        if here.pause is not None:
            self._follow_pause(here.pause)
        here.holds.follow(here.now_s, here.settings.prompts, surroundings)
        if here.nobody_to_ask:
            return
        course.follow_session(passed)
        course.follow_appointments()
        course.fall_due()
        course.follow_offer()
        course.offer_or_hold()
        if not counting and here.counting:
            here.counting_from_s = here.now_s

    def _take(self) -> list[Effect]:
        here = self._here
        if here.effects or self._is_save_due():
            self._saved_at_s = here.now_s
            here.effects.append(Save())
        effects, here.effects = here.effects, []
        return effects

    def _is_save_due(self) -> bool:
        """By the next look the saved state would be over a minute old. An absence adds nothing to it."""
        here = self._here
        if here.presence.away_from_s is not None:
            return False
        return here.now_s - self._saved_at_s > memory.SAVE_EVERY_S - outlook.LOOK_MOST_S + TOLERANCE_S

    def _note_clocks(self, passed: Passage) -> None:
        here = self._here
        if passed.asleep_s:
            began = here.instant.utc - timedelta(seconds=passed.asleep_s)
            here.write(Event.ASLEEP, at=began.astimezone(here.instant.zone))
            here.write(Event.WOKE, asleep_s=round(passed.asleep_s, 3))
        if passed.clock_by_s:
            here.write(Event.CLOCK_CHANGED, by_s=round(passed.clock_by_s, 3))

    def _follow_presence(self, before_s: float, passed: Passage, *, counting: bool) -> None:
        here = self._here
        was_away = here.presence.away_from_s is not None
        moving = here.moving is not None
        seen = here.presence.look(
            here.now_s, passed, here.surroundings, here.settings.presence, moving=moving
        )
        worked_s = 0.0 if was_away else passed.awake_s
        lead_in_s = 0.0
        if seen.left_s is not None:
            worked_s = min(max(0.0, seen.left_s - before_s), passed.awake_s)
            # The lead-in is taken back, as far as it had been counted at all.
            lead_in_s = before_s - min(before_s, max(seen.left_s, here.counting_from_s))
            here.write(Event.AWAY)
        if counting and not was_away:
            here.agenda.work(worked_s - lead_in_s)
        if seen.back_s is not None:
            self._come_back(seen.back_s, seen.away_s, passed)
            here.counting_from_s = seen.back_s
            if counting:
                here.agenda.work(min(here.now_s - seen.back_s, passed.awake_s - worked_s))

    def _come_back(self, back_s: float, away_s: float, passed: Passage) -> None:
        """Note the return and give every reminder its credit for the absence."""
        here, course = self._here, self._course
        plain = not passed.asleep_s and not passed.clock_by_s
        moment = here.instant.utc - timedelta(seconds=here.now_s - back_s if plain else 0.0)
        local = moment.astimezone(here.instant.zone)
        here.write(Event.BACK, at=local, away_s=round(away_s, 3))
        if not here.in_hours:
            return
        if course.outlasted(away_s):
            course.withdraw_offer("away", local)
        running = () if here.moving is None else here.moving.ids
        for id_, reminder in here.settings.reminders.items():
            if not reminder.enabled or id_ in running:
                continue
            clock = here.agenda.clocks[id_]
            share = clock.credit(away_s, reminder)
            paid = clock.due and clock.worked_s < reminder.every_s - TOLERANCE_S
            paid = paid and not here.agenda.is_appointment(id_)
            if share >= 0.1 or paid:
                here.write(Event.CREDITED, id_, at=local, share=round(share, 4))
            if paid:
                course.pull_offer(id_)
                clock.pay_off()

    def _follow_hours(self) -> None:
        here = self._here
        before, work = here.work_time.period, here.settings.hours
        if work is None:
            here.work_time = hours.ALWAYS
        else:
            here.work_time = hours.WorkCalendar(work, here.instant.zone).at(here.instant.utc)
        now = here.work_time.period
        if before and now and now.begin < before.end and before.begin < now.end:
            return
        if before:
            self._course.withdraw_all("work_ended")
            here.write(Event.WORK_ENDED)
        if now:
            here.agenda.begin_work()
            here.write(Event.WORK_BEGAN)

    def _follow_pause(self, pause: Pause) -> None:
        here = self._here
        over = (
            (pause.until_s is not None and here.now_s >= pause.until_s - TOLERANCE_S)
            or (pause.until is not None and here.instant.utc >= pause.until)
            or (pause.kind is PauseKind.CALL and here.surroundings.in_call is not True)
        )
        if over:
            self._end_pause()

    def _end_pause(self) -> None:
        self._here.pause = None
        self._here.write(Event.RESUMED)

    # ------------------------------------------------------------------ what the person does

    def start(self, now: Instant, surroundings: Surroundings, length_s: float | None = None) -> list[Effect]:
        """Begin a break: the one offered or owed, else one by hand. Always possible, but not twice.

        Args:
            length_s: a length asked for by hand; such a break answers an offer only if one is open.
        """
        self._follow(now, surroundings)
        if self._here.moving is None:
            self._course.start(length_s)
        return self._take()

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
        self._course.finish(done_s, planned_s, distracted=distracted)
        return self._take()

    def session_paused(self, now: Instant, surroundings: Surroundings, *, paused: bool) -> list[Effect]:
        """The person paused the running break, or went on with it."""
        self._follow(now, surroundings)
        moving = self._here.moving
        if moving is not None:
            moving.paused_from_s = self._here.now_s if paused else None
        return self._take()

    @property
    def may_snooze(self) -> bool:
        """There is something to put off, and strict mode has not run out of "later"."""
        return self._course.may_snooze

    @property
    def may_skip(self) -> bool:
        """A break can be skipped: not in strict mode, not while one runs."""
        return self._course.may_skip

    def snooze(self, now: Instant, surroundings: Surroundings, minutes: float = 5.0) -> list[Effect]:
        """Put the break off by wall-clock minutes, awake or not. Does nothing unless `may_snooze`."""
        self._follow(now, surroundings)
        self._course.snooze(minutes)
        return self._take()

    def call_off(self, now: Instant, surroundings: Surroundings, reason: str) -> list[Effect]:
        """There is nothing behind the break that is offered: let it go without counting it as refused."""
        self._follow(now, surroundings)
        self._course.call_off(reason)
        return self._take()

    def skip(self, now: Instant, surroundings: Surroundings) -> list[Effect]:
        """Let the break that is due go, or the next one if none is. Does nothing unless `may_skip`."""
        self._follow(now, surroundings)
        self._course.skip()
        return self._take()

    def pause_for(self, now: Instant, surroundings: Surroundings, seconds: float) -> list[Effect]:
        """Offer nothing and count nothing for some time, whatever the wall clock does."""
        self._follow(now, surroundings)
        return self._pause_with(Pause(PauseKind.FOR, until_s=self._here.now_s + seconds))

    def pause_until_tomorrow(self, now: Instant, surroundings: Surroundings) -> list[Effect]:
        """Pause until the next day's work begins."""
        self._follow(now, surroundings)
        until = hours.tomorrow_start(self.settings.hours, now.utc, now.zone)
        return self._pause_with(Pause(PauseKind.UNTIL, until=until))

    def pause_until(self, now: Instant, surroundings: Surroundings, at: time) -> list[Effect]:
        """Pause until the local clock next shows ``at``."""
        self._follow(now, surroundings)
        until = hours.next_local_time(at, now.utc, now.zone)
        return self._pause_with(Pause(PauseKind.UNTIL, until=until))

    def pause_until_resumed(self, now: Instant, surroundings: Surroundings) -> list[Effect]:
        self._follow(now, surroundings)
        return self._pause_with(Pause(PauseKind.RESUMED))

    def pause_until_call_ends(self, now: Instant, surroundings: Surroundings) -> list[Effect]:
        self._follow(now, surroundings)
        return self._pause_with(Pause(PauseKind.CALL))

    def _pause_with(self, pause: Pause) -> list[Effect]:
        here = self._here
        self._course.put_aside()
        here.pause = pause
        until = here.pause_ends()
        shown = pause.kind.value if until is None else until.astimezone(here.instant.zone).isoformat()
        here.write(Event.PAUSED, until=shown)
        return self._take()

    def resume(self, now: Instant, surroundings: Surroundings) -> list[Effect]:
        """End a pause by hand."""
        self._follow(now, surroundings)
        if self._here.pause is not None:
            self._end_pause()
            self._here.counting_from_s = self._here.now_s
            self._follow(now, surroundings)
        return self._take()

    def change_settings(self, now: Instant, surroundings: Surroundings, settings: Settings) -> list[Effect]:
        """Go on with other settings; the time already worked stays, as long as this is work time."""
        self._follow(now, surroundings)
        self._adopt(settings)
        self._follow_hours()
        self._follow(now, surroundings)
        return self._take()

    def _adopt(self, settings: Settings) -> None:
        here = self._here
        here.settings = settings
        for id_ in here.agenda.adopt(settings):
            self._course.pull_offer(id_)
            here.write(Event.WITHDRAWN, id_, reason="settings")
