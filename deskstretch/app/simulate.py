"""Runs the real coach with a virtual clock over a script (RHYTHM.md 10).

It looks only when the coach asks for it, so that a wrong ``next_look_s`` shows. Time is counted in
whole microseconds: the same script gives the same journal on every machine.
"""

from __future__ import annotations

import math
import sys
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from deskstretch.app.deeds import act
from deskstretch.app.script import Step
from deskstretch.core.clock import Instant
from deskstretch.core.coach import Coach
from deskstretch.core.coach_state import (
    Effect,
    EndSession,
    OpenSession,
    PauseSession,
    Save,
    ShowOffer,
    WithdrawOffer,
    Write,
)
from deskstretch.core.surroundings import Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from deskstretch.app.script import Script
    from deskstretch.core.journal import Detail, JournalRow

MICRO = 1_000_000
NEVER_US = sys.maxsize
INPUT_EVERY_US = 10 * MICRO
ROUTINE_S = 600.0
"""Length of a routine in a simulation, which knows no library."""
DISTRACTED_SHARE = 1 / 3


class VirtualClock:
    """Three readings that a script can step apart."""

    def __init__(self, script: Script) -> None:
        self._start = script.start
        self._zone = script.zone
        self.awake_us = 0
        self.boot_us = 0
        self.wall_us = 0

    def now(self) -> Instant:
        utc = self._start + timedelta(0, 0, self.wall_us)
        return Instant(utc, self.awake_us / MICRO, self.boot_us / MICRO, self._zone)

    def run(self, us: int) -> None:
        self.awake_us += us
        self.boot_us += us
        self.wall_us += us

    def sleep(self, us: int) -> None:
        self.boot_us += us
        self.wall_us += us

    def step(self, us: int) -> None:
        self.wall_us += us


class Person:
    """The hands and the surroundings of a script, read as adapters would read them."""

    def __init__(self) -> None:
        self.hands = "working"
        self._since_us = 0
        self._locked_us: int | None = None
        self._around = Surroundings(
            locked=False, full_screen=False, do_not_disturb=False, in_call=False, screen_kept_on=False
        )

    @property
    def locked(self) -> bool:
        return self._locked_us is not None

    def change(self, step: Step, now_us: int) -> None:
        if step.hands is not None:
            self.hands, self._since_us = step.hands, now_us
        if step.readings:
            self._around = replace(self._around, **step.readings)
        if self._around.locked is not True:
            if self._locked_us is not None and self.hands == "working":
                self._since_us = now_us
            self._locked_us = None
        elif self._locked_us is None:
            self._locked_us = now_us

    def look(self, now_us: int) -> Surroundings:
        around = self._around
        idle_s = self._idle_s(now_us)
        if idle_s != around.idle_s:
            around = self._around = Surroundings(
                idle_s,
                around.locked,
                around.full_screen,
                around.do_not_disturb,
                around.in_call,
                around.screen_kept_on,
            )
        return around

    def _idle_s(self, now_us: int) -> float | None:
        hands = self.hands
        if hands == "unknown":
            return None
        if hands == "away":
            return (now_us - self._since_us) / MICRO
        if self._locked_us is not None:  # whoever worked until then locked the screen themselves
            return (now_us - self._locked_us) / MICRO
        return 0.0 if hands == "typing" else (now_us - self._since_us) % INPUT_EVERY_US / MICRO


class _Session:
    """The break that the simulated person does; runs on awake time."""

    def __init__(self, planned_s: float, leaves_at_s: float) -> None:
        self.planned_s = planned_s
        self._leaves_us = int(leaves_at_s * MICRO)
        self._done_us = 0
        self._typed_us = 0
        self.paused = False

    @property
    def done_s(self) -> float:
        return self._done_us / MICRO

    @property
    def distracted(self) -> bool:
        return self._typed_us > self._done_us * DISTRACTED_SHARE

    @property
    def left_us(self) -> int:
        return self._leaves_us - self._done_us

    def run(self, us: int, *, typing: bool) -> None:
        if not self.paused:
            self._done_us = min(self._done_us + us, self._leaves_us)
            self._typed_us += us if typing else 0


class Simulation:
    """One run of a script. `rows` yields the journal as it is written."""

    def __init__(self, script: Script) -> None:
        self._script = script
        self._clock = VirtualClock(script)
        self._coach = Coach(script.settings)
        self._person = Person()
        steps = [(_us(step.at - script.start), step) for step in script.steps]
        self._steps = [(NEVER_US, Step(script.end)), *reversed(steps)]
        """What is still to come, the next one last."""
        self._answer_us = NEVER_US
        self._session: _Session | None = None
        self._look_us = 0
        self._rows: list[JournalRow] = []
        self.looks = 0

    def rows(self) -> Iterator[JournalRow]:
        """Run the whole script."""
        end_us = _us(self._script.end - self._script.start)
        now = self._clock.now()
        self._carry_out(self._coach.begin(now), now)
        self._look_us = 0
        while self._run_on(end_us):
            self._happen()
            if self._rows:
                rows, self._rows = self._rows, []
                yield from rows

    def _run_on(self, end_us: int) -> bool:
        """Let time go by until something happens; ``False`` when the end comes before."""
        clock, session = self._clock, self._session
        wait_us = min(self._look_us, self._answer_us) - clock.awake_us
        if session is not None and not session.paused:
            wait_us = min(wait_us, session.left_us)
        if clock.wall_us + wait_us >= self._steps[-1][0]:
            wait_us = max(0, self._steps[-1][0] - clock.wall_us)
        if clock.wall_us + wait_us > end_us:
            return False
        clock.run(wait_us)
        if session is not None:
            session.run(wait_us, typing=self._person.hands == "typing")
        return True

    def _happen(self) -> None:
        clock = self._clock
        while self._steps[-1][0] <= clock.wall_us:
            self._do(self._steps.pop()[1])
        if self._answer_us <= clock.awake_us:
            self._answer_us = NEVER_US
            self._tell(self._script.on_offer)
        if self._session is not None and self._session.left_us == 0:
            self._finish()
        if self._look_us <= clock.awake_us:
            self.looks += 1
            now = clock.now()
            self._carry_out(self._coach.look(now, self._person.look(clock.awake_us)), now)
            if self._session is not None and self._session.paused and not self._person.locked:
                self._return_to(self._session)

    def _tell(self, deed: str) -> None:
        now = self._clock.now()
        self._carry_out(act(self._coach, deed, now, self._person.look(self._clock.awake_us)), now)

    def _do(self, step: Step) -> None:
        clock = self._clock
        self._person.change(step, clock.awake_us)
        if step.deed == "finish":
            self._finish()
        elif step.deed is not None:
            self._tell(step.deed)
        if step.restart:
            self._restart()
        clock.sleep(round(step.sleep_s * MICRO))
        clock.step(round(step.clock_step_s * MICRO))

    def _restart(self) -> None:
        now = self._clock.now()
        self._carry_out(self._coach.look(now, self._person.look(self._clock.awake_us)), now)
        done_s = 0.0 if self._session is None else self._session.done_s
        self._session, self._answer_us = None, NEVER_US
        state = self._coach.state()
        self._coach = Coach(self._script.settings)
        self._carry_out(self._coach.begin(now, state, interrupted_s=done_s), now)
        self._look_us = self._clock.awake_us

    def _finish(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            now = self._clock.now()
            effects = self._coach.finish(
                now,
                self._person.look(self._clock.awake_us),
                done_s=session.done_s,
                planned_s=session.planned_s,
                distracted=session.distracted,
            )
            self._carry_out(effects, now)

    def _return_to(self, session: _Session) -> None:
        """A person who was called away goes on with the break as soon as they can."""
        session.paused = False
        now = self._clock.now()
        around = self._person.look(self._clock.awake_us)
        self._carry_out(self._coach.session_paused(now, around, paused=False), now)

    def _carry_out(self, effects: Sequence[Effect], now: Instant) -> None:
        """Do what the coach says, and ask it when to look again."""
        clock = self._clock
        for effect in effects:
            match effect:
                case Write(row):
                    self._rows.append(row)
                case Save():
                    pass  # a restart in a script is an orderly one, and keeps the state of that moment
                case ShowOffer():
                    if self._script.on_offer != "ignore":
                        self._answer_us = clock.awake_us + int(self._script.answer_after_s * MICRO)
                case WithdrawOffer():
                    self._answer_us = NEVER_US
                case OpenSession(length_s=length_s):
                    planned_s = ROUTINE_S if length_s is None else length_s
                    share = 1.0 if self._script.on_session == "complete" else 0.5
                    self._session = _Session(planned_s, planned_s * share)
                case PauseSession():
                    if self._session is not None:
                        self._session.paused = True
                case EndSession():
                    self._finish()
        self._look_us = clock.awake_us + math.ceil(self._coach.next_look_s(now) * MICRO)


def _us(span: timedelta) -> int:
    return span // timedelta(microseconds=1)


def summary(rows: Sequence[JournalRow]) -> dict[str, Detail | dict[str, int]]:
    """What a run came to: events counted, and days with at least one finished break."""
    finished = {row.at.date() for row in rows if row.event == "finished"}
    return {
        "rows": len(rows),
        "days_with_breaks": len(finished),
        "events": dict(sorted(Counter(row.event.value for row in rows).items())),
    }
