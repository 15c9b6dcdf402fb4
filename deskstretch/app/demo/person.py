"""The demo's clock, and the person who sits at its desk."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from deskstretch.core.clock import Instant
from deskstretch.core.surroundings import Surroundings

if TYPE_CHECKING:
    from deskstretch.app.script import Script

INPUT_EVERY_S = 10.0


class FastClock:
    """A clock that starts on the script's morning and runs at a speed that can be changed."""

    def __init__(self, script: Script) -> None:
        self._start = script.start
        self._zone = script.zone
        self._awake_s = 0.0
        self._since = time.monotonic()
        self._speed = 1.0

    @property
    def speed(self) -> float:
        return self._speed

    @speed.setter
    def speed(self, speed: float) -> None:
        self._awake_s = self._now_s()
        self._since = time.monotonic()
        self._speed = speed

    def _now_s(self) -> float:
        return self._awake_s + (time.monotonic() - self._since) * self._speed

    def now(self) -> Instant:
        now_s = self._now_s()
        return Instant(self._start + timedelta(seconds=now_s), now_s, now_s, self._zone)


class ScriptedPerson:
    """The script's hands and surroundings, read as adapters would read them."""

    def __init__(self, script: Script, clock: FastClock) -> None:
        self._clock = clock
        self._steps = deque(script.steps)
        self._hands = "working"
        self._hands_from_s = 0.0
        self._around = Surroundings(
            locked=False, full_screen=False, do_not_disturb=False, in_call=False, screen_kept_on=False
        )

    def read(self) -> Surroundings:
        now = self._clock.now()
        while self._steps and self._steps[0].at <= now.utc:
            step = self._steps.popleft()
            if step.hands is not None:
                self._hands = step.hands
                self._hands_from_s = now.awake_s - (now.utc - step.at).total_seconds()
            self._around = replace(self._around, **step.readings)
        still_s = now.awake_s - self._hands_from_s
        idle_s = {"typing": 0.0, "working": still_s % INPUT_EVERY_S, "away": still_s}.get(self._hands)
        return replace(self._around, idle_s=idle_s)
