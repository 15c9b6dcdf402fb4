"""Runs the real coach with a virtual clock over a script (RHYTHM.md 10).

It looks only when the coach asks for it, so that a wrong ``next_look_s`` shows. Time is counted in
whole microseconds: the same script gives the same journal on every machine.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from deskstretch.app.deeds import act
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

    from deskstretch.app.script import Script, Step
    from deskstretch.core.journal import Detail, JournalRow

MICRO = 1_000_000
INPUT_EVERY_US = 10 * MICRO
ROUTINE_S = 600.0
"""Length of a routine in a simulation, which knows no library."""


class VirtualClock:
    """Three readings that a script can step apart."""

    def __init__(self, script: Script) -> None:
        self._start = script.start
        self._zone = script.zone
        self.awake_us = 0
        self.boot_us = 0
        self.wall_us = 0
        self._read: tuple[int, int, Instant] | None = None

    def now(self) -> Instant:
        read = self._read
        if read is not None and read[0] == self.boot_us and read[1] == self.wall_us:
            return read[2]
        utc = self._start + timedelta(microseconds=self.wall_us)
        instant = Instant(utc, self.awake_us / MICRO, self.boot_us / MICRO, self._zone)
        self._read = (self.boot_us, self.wall_us, instant)
        return instant

    def run(self, us: int) -> None:
        self.awake_us += us
        self.boot_us += us
        self.wall_us += us

    def sleep(self, us: int) -> None:
        self.boot_us += us
        self.wall_us += us

    def step(self, us: int) -> None:
        self.wall_us += us


class _Session:
    """The break that the simulated person does; runs on awake time."""

    def __init__(self, planned_s: float, leaves_at_s: float, now_us: int) -> None:
        self.planned_s = planned_s
        self._leaves_us = int(leaves_at_s * MICRO)
        self._done_us = 0
        self._since_us: int | None = now_us

    @property
    def paused(self) -> bool:
        return self._since_us is None

    def done_us(self, now_us: int) -> int:
        running_us = 0 if self._since_us is None else now_us - self._since_us
        return min(self._done_us + running_us, self._leaves_us)

    def pause(self, now_us: int) -> None:
        self._done_us, self._since_us = self.done_us(now_us), None

    def go_on(self, now_us: int) -> None:
        self._since_us = now_us

    def left_us(self, now_us: int) -> int | None:
        return None if self._since_us is None else self._leaves_us - self.done_us(now_us)


class Simulation:
    """One run of a script. `rows` yields the journal as it is written."""

    def __init__(self, script: Script) -> None:
        self._script = script
        self._clock = VirtualClock(script)
        self._coach = Coach(script.settings)
        self._around = Surroundings(
            locked=False, full_screen=False, do_not_disturb=False, in_call=False, screen_kept_on=False
        )
        self._hands = "working"
        self._hands_from_us = 0
        self._answer_us: int | None = None
        self._session: _Session | None = None
        self._look_us = 0
        self.looks = 0

    def rows(self) -> Iterator[JournalRow]:
        """Run the whole script."""
        script, clock = self._script, self._clock
        end_us = _us(script.end - script.start)
        steps = [(_us(step.at - script.start), step) for step in script.steps]
        yield from self._take(self._coach.begin(clock.now()))
        next_step = 0
        while True:
            wait_us = self._wait_us()
            if next_step < len(steps):
                wait_us = max(0, min(wait_us, steps[next_step][0] - clock.wall_us))
            if clock.wall_us + wait_us > end_us:
                return
            clock.run(wait_us)
            while next_step < len(steps) and steps[next_step][0] <= clock.wall_us:
                yield from self._do(steps[next_step][1])
                next_step += 1
            if self._answer_us is not None and self._answer_us <= clock.awake_us:
                yield from self._answer()
            if self._session is not None and self._session.left_us(clock.awake_us) == 0:
                yield from self._finish()
            if self._look_us <= clock.awake_us:
                self.looks += 1
                yield from self._take(self._coach.look(clock.now(), self._surroundings()))
                yield from self._return_to_session()

    def _wait_us(self) -> int:
        """Awake time to the next look, answer or end of the break."""
        now_us = self._clock.awake_us
        wait_us = self._look_us - now_us
        if self._answer_us is not None:
            wait_us = min(wait_us, self._answer_us - now_us)
        left_us = None if self._session is None else self._session.left_us(now_us)
        return wait_us if left_us is None else min(wait_us, left_us)

    def _idle_s(self) -> float | None:
        still_us = self._clock.awake_us - self._hands_from_us
        match self._hands:
            case "working":
                return still_us % INPUT_EVERY_US / MICRO
            case "away":
                return still_us / MICRO
            case "typing":
                return 0.0
            case _:
                return None

    def _surroundings(self) -> Surroundings:
        around = self._around
        return Surroundings(
            self._idle_s(),
            around.locked,
            around.full_screen,
            around.do_not_disturb,
            around.in_call,
            around.screen_kept_on,
        )

    def _do(self, step: Step) -> Iterator[JournalRow]:
        clock = self._clock
        if step.hands is not None:
            self._hands, self._hands_from_us = step.hands, clock.awake_us
        if step.readings:
            self._around = replace(self._around, **step.readings)
        if step.deed == "finish":
            yield from self._finish()
        elif step.deed is not None:
            yield from self._take(act(self._coach, step.deed, clock.now(), self._surroundings()))
        if step.restart:
            yield from self._restart()
        clock.sleep(int(step.sleep_s * MICRO))
        clock.step(int(step.clock_step_s * MICRO))

    def _restart(self) -> Iterator[JournalRow]:
        now = self._clock.now()
        yield from self._take(self._coach.look(now, self._surroundings()))
        done_s = 0.0 if self._session is None else self._session.done_us(self._clock.awake_us) / MICRO
        self._session = self._answer_us = None
        state = self._coach.state()
        self._coach = Coach(self._script.settings)
        yield from self._take(self._coach.begin(now, state, interrupted_s=done_s))

    def _answer(self) -> Iterator[JournalRow]:
        self._answer_us = None
        deed = self._script.on_offer
        yield from self._take(act(self._coach, deed, self._clock.now(), self._surroundings()))

    def _finish(self) -> Iterator[JournalRow]:
        session, self._session = self._session, None
        if session is not None:
            yield from self._take(
                self._coach.finish(
                    self._clock.now(),
                    self._surroundings(),
                    done_s=session.done_us(self._clock.awake_us) / MICRO,
                    planned_s=session.planned_s,
                )
            )

    def _return_to_session(self) -> Iterator[JournalRow]:
        """A person who was called away goes on with the break as soon as they can."""
        if self._session is not None and self._session.paused and self._around.locked is not True:
            self._session.go_on(self._clock.awake_us)
            now = self._clock.now()
            yield from self._take(self._coach.session_paused(now, self._surroundings(), paused=False))

    def _take(self, effects: Sequence[Effect]) -> Iterator[JournalRow]:
        """Carry out what the coach says, and ask it when to look again."""
        clock = self._clock
        for effect in effects:
            match effect:
                case Write(row):
                    yield row
                case ShowOffer():
                    if self._script.on_offer != "ignore":
                        self._answer_us = clock.awake_us + int(self._script.answer_after_s * MICRO)
                case WithdrawOffer():
                    self._answer_us = None
                case OpenSession(length_s=length_s):
                    planned_s = ROUTINE_S if length_s is None else length_s
                    share = 1.0 if self._script.on_session == "complete" else 0.5
                    self._session = _Session(planned_s, planned_s * share, clock.awake_us)
                case PauseSession():
                    if self._session is not None:
                        self._session.pause(clock.awake_us)
                case EndSession():
                    yield from self._finish()
                case Save():
                    pass  # a restart in a script is an orderly one, and keeps the state of that moment
        self._look_us = clock.awake_us + math.ceil(self._coach.next_look_s(clock.now()) * MICRO)


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
