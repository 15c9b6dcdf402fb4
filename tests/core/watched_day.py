"""A simulated day that is watched at every look: whatever happens, these things hold (RHYTHM.md)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import UTC, timedelta
from typing import TYPE_CHECKING

from deskstretch.app.simulate import MICRO, NEVER_US, Simulation
from deskstretch.core.coach import Coach
from deskstretch.core.coach_state import Effect, Mode, Save, ShowOffer, WithdrawOffer, Write
from deskstretch.core.course import HEADS_UP_S
from deskstretch.core.hours import periods_around, session_times
from deskstretch.core.journal import Event, JournalRow
from deskstretch.core.rhythm import CLOCK_CHANGE_S
from deskstretch.core.settings import StartMode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime

    from deskstretch.app.script import Script
    from deskstretch.core.clock import Instant
    from deskstretch.core.coach_state import CoachState

ENDS = {Event.FINISHED, Event.MISSED, Event.SKIPPED, Event.WITHDRAWN}
TINY_S = 1e-3
INFINITE_S = 1e12
UNNOTICED = timedelta(seconds=CLOCK_CHANGE_S)
"""A wall clock set back by less leaves no row."""


@dataclass(frozen=True)
class Moment:
    """A journal row with the time that really went by until it was written."""

    awake_s: float
    real_s: float
    row: JournalRow

    @property
    def what(self) -> tuple[str, str | None]:
        return self.row.event.value, self.row.reminder


class Day(Simulation):
    """A simulation that remembers when its rows came, and can lose power or oversleep.

    Args:
        crash: a restart in the script is a crash: the state of the last save counts.
        late_s: how much later than asked each look comes, asked in turn.
        kept: what becomes of a saved state on its way over a restart.
    """

    def __init__(
        self,
        script: Script,
        *,
        crash: bool = False,
        late_s: Callable[[], float] | None = None,
        kept: Callable[[CoachState], CoachState] = lambda state: state,
    ) -> None:
        super().__init__(script)
        self.moments: list[Moment] = []
        self._crash = crash
        self._late_s = late_s
        self._kept = kept
        self._saved: CoachState | None = None
        self._deep = False

    def run(self) -> list[Moment]:
        for _ in self.rows():
            pass
        return self.moments

    def _carry_out(self, effects: Sequence[Effect], now: Instant) -> None:
        """Carry out, and what that leads to; then see what was written."""
        self._note(effects)
        if not effects:
            super()._carry_out(effects, now)
            self._check([])
            self._oversleep()
            return
        outermost, self._deep = not self._deep, True
        before = len(self._rows)
        super()._carry_out(effects, now)
        if any(isinstance(each, Save) for each in effects):
            self._saved = self._coach.state()
        if outermost:
            self._deep = False
            rows = self._rows[before:]
            awake_s, real_s = self._clock.awake_us / MICRO, self._clock.boot_us / MICRO
            self.moments += [Moment(awake_s, real_s, row) for row in rows]
            self._check(rows)
        self._oversleep()

    def _oversleep(self) -> None:
        if self._late_s is not None:
            self._look_us += int(self._late_s() * MICRO)

    def _run_on(self, end_us: int) -> bool:
        """The day is as long as it is, whatever its wall clock says."""
        return self._clock.boot_us < end_us and super()._run_on(NEVER_US)

    def _note(self, effects: Sequence[Effect]) -> None:
        """What the coach says, before it is carried out."""

    def _check(self, rows: Sequence[JournalRow]) -> None:
        """What was written, when all is carried out."""

    def _restart(self) -> None:
        now, person = self._clock.now(), self._person.look(self._clock.awake_us)
        if not self._crash:
            self._carry_out(self._coach.look(now, person), now)
        done_s = 0.0 if self._session is None else self._session.done_s
        self._session, self._answer_us = None, NEVER_US
        state = self._saved if self._crash else self._coach.state()
        self._coach = Coach(self._script.settings)
        self._began()
        kept = None if state is None else self._kept(state)
        self._carry_out(self._coach.begin(now, kept, interrupted_s=done_s), now)
        self._look_us = self._clock.awake_us

    def _began(self) -> None:
        """A new coach takes over."""


@dataclass
class Ledger:
    """What the journal says is owed."""

    open: set[str] = field(default_factory=set)

    def enter(self, rows: Sequence[JournalRow], owed: set[str]) -> None:
        """The rows of one look, after which this is ``owed``."""
        for i, row in enumerate(rows):
            if row.reminder is not None:
                later = [each.event for each in rows[i + 1 :] if each.reminder == row.reminder]
                paid = later[0] is Event.DUE if later else row.reminder not in owed
                self._enter(row, row.reminder, paid=paid)

    def _enter(self, row: JournalRow, id_: str, *, paid: bool) -> None:
        if row.event is Event.DUE:
            assert id_ not in self.open, "due twice"
            self.open.add(id_)
        elif row.event in (Event.MISSED, Event.WITHDRAWN):
            assert id_ in self.open, f"{row.event} without a debt"
            self.open.remove(id_)
        elif row.event in ENDS or (row.event is Event.CREDITED and paid):
            assert id_ in self.open or row.event is not Event.FINISHED or "stood_for_by" not in row.details
            self.open.discard(id_)


class WatchedDay(Day):
    """Checks at every look what has to hold for every day."""

    def __init__(self, script: Script, **how: object) -> None:
        super().__init__(script, **how)  # pyright: ignore[reportArgumentType]
        self._prompts = script.settings.prompts
        self._ledger = Ledger()
        self._open = False
        self._just_began = False
        self._written: datetime | None = None
        self._worked: dict[str, float] = defaultdict(float)
        self._checked_us = 0
        self._quiet_until_us = 0
        self._later: dict[str, int] = {}
        self._blocked = False
        self._typing_from_us: int | None = None

    def _began(self) -> None:
        self._open = False
        self._just_began = True
        self._typing_from_us = None

    def _check(self, rows: Sequence[JournalRow]) -> None:
        if self._late_s is None:
            self._asks_in_time(thoroughly=bool(rows) or self.looks % 50 == 0)
        self._nothing_stands_that_must_not()
        self._in_order(rows)
        if rows:
            self._books_balance(rows)

    def _asks_in_time(self, *, thoroughly: bool) -> None:
        """Within 1 to 30 seconds, and for everything that will happen by itself at most a second late."""
        wait_s = (self._look_us - self._clock.awake_us) / MICRO
        assert 1 <= wait_s <= 30.00001
        if not thoroughly:
            return
        state = self._coach.state()
        for what, left_s in (*self._deadlines(state), *self._deadlines_of_work(state)):
            assert left_s < TINY_S or wait_s <= max(1.0, left_s) + TINY_S, what

    def _deadlines(self, state: CoachState) -> Iterator[tuple[str, float]]:
        """What happens next by itself if the world stands still, told from the saved state."""
        settings, now = self._script.settings, self._clock.now()
        if state.pause is not None:
            yield "pause", INFINITE_S if state.pause.left_s is None else state.pause.left_s
            if state.pause.until is not None:
                yield "pause until", (state.pause.until - now.utc).total_seconds()
        for period in [] if settings.hours is None else periods_around(settings.hours, now.utc, now.zone):
            yield "work begins", (period.begin - now.utc).total_seconds()
            yield "work ends", (period.end - now.utc).total_seconds()
        for session in settings.sessions:
            for _, at in session_times(session, now.utc, now.zone):
                yield "fixed session", (at - now.utc).total_seconds()
        for kept in state.appointments:
            yield "fixed session lapses", INFINITE_S if kept.left_s is None else kept.left_s
        if state.offer is not None:
            yield "offer lapses", state.offer.lasts_s - state.offer_shown_s
            if state.offer.mode is not StartMode.ASK:
                yield "heads-up", HEADS_UP_S - state.offer_shown_s

    def _deadlines_of_work(self, state: CoachState) -> Iterator[tuple[str, float]]:
        """The same for a person who is at work."""
        settings, mode = self._script.settings, self._coach.status().mode
        if state.away_s is not None or mode in (Mode.MOVING, Mode.PAUSED, Mode.OFF_HOURS):
            return
        yield "away", self._away_in_s(state.still_s)
        for debt in state.debts:
            reminder = settings.reminders.get(debt.id)
            if reminder is not None and reminder.enabled and not debt.due:
                yield f"{debt.id} due", reminder.every_s - debt.worked_s
            if debt.due and debt.wait_s is not None and debt.wait_worked_s is None:
                yield f"{debt.id} again", debt.wait_s
            if debt.due and debt.wait_worked_s is not None and debt.wait_s is None:
                yield f"{debt.id} again", debt.wait_worked_s - debt.worked_s

    def _away_in_s(self, still_s: float) -> float:
        around = self._person.look(self._clock.awake_us)
        presence = self._script.settings.presence
        if around.idle_s is None:
            return INFINITE_S
        if around.in_call or around.full_screen or around.screen_kept_on:
            return presence.passive_limit_s - around.idle_s
        return presence.away_after_s - still_s

    def _note(self, effects: Sequence[Effect]) -> None:
        around, prompts = self._person.look(self._clock.awake_us), self._prompts
        blocked = bool(
            (around.in_call and prompts.hold_in_calls)
            or (around.full_screen and prompts.hold_full_screen)
            or (around.do_not_disturb and prompts.hold_do_not_disturb)
        )
        if self._blocked and not blocked:
            self._keep_quiet(prompts.settle_s)
        self._blocked = blocked
        if self._just_began:
            # One that ran out meanwhile is not shown again: the first look settles it.
            shown_again = any(isinstance(effect, ShowOffer) for effect in effects)
            self._open = self._coach.offer is not None and not shown_again
            self._just_began = False
        for effect in effects:
            match effect:
                case ShowOffer(offer):
                    assert not self._open, "two offers"
                    assert not blocked, "an offer while something holds it"
                    assert self._clock.boot_us >= self._quiet_until_us - 1, "an offer in quiet time"
                    later_us = self._later.get(offer.reminder, 0)
                    assert self._clock.boot_us >= later_us - 1, "an offer before Later"
                    self._open = True
                case WithdrawOffer():
                    assert self._open
                    self._open = False
                case Write(row):
                    self._put_off(row)
                case _:
                    pass

    def _put_off(self, row: JournalRow) -> None:
        if row.event is Event.QUIET:
            self._keep_quiet(float(row.details["for_s"] or 0))
        elif row.event is Event.SNOOZED and row.reminder is not None:
            later_us = self._clock.boot_us + int(float(row.details["minutes"] or 0) * 60 * MICRO)
            self._later |= dict.fromkeys(self._ledger.open, later_us)
        elif row.reminder is not None and row.event in ENDS:
            self._later.pop(row.reminder, None)

    def _keep_quiet(self, seconds: float) -> None:
        self._quiet_until_us = max(self._quiet_until_us, self._clock.boot_us + int(seconds * MICRO))

    def _nothing_stands_that_must_not(self) -> None:
        offer = self._coach.offer
        assert self._open == (offer is not None)
        if offer is not None:
            assert not self._blocked
            assert self._coach.status().mode is Mode.OFFERED, "an offer in a pause, a break or off hours"

    def _in_order(self, rows: Sequence[JournalRow]) -> None:
        if any(row.event is Event.CLOCK_CHANGED for row in rows):
            self._written = None
        for row in rows:
            at = row.at.astimezone(UTC)
            assert self._written is None or at >= self._written - UNNOTICED, "journal out of order"
            self._written = at

    def _books_balance(self, rows: Sequence[JournalRow]) -> None:
        state = self._coach.state()
        due = {debt.id for debt in state.debts if debt.due}
        owed = due if state.session is None else due | set(state.session.owed)
        self._ledger.enter(rows, owed)
        assert self._ledger.open == owed
        passed_s = (self._clock.awake_us - self._checked_us) / MICRO
        for debt in state.debts:
            assert 0 <= debt.worked_s <= self._worked[debt.id] + passed_s + 1e-6
        self._worked = defaultdict(float, {debt.id: debt.worked_s for debt in state.debts})
        self._checked_us = self._clock.awake_us
