"""The real program on a fast clock that a drive leads through a scripted day: what the day's journey plays.

Run as a script with the script's path, the socket of the drive, and where the clock stands. Everything is the
program's own: its adapters, scheduler, windows, storage. Only its clock is made: it runs fast, and it stands
where the drive has something to do, and where the program has, so that a busy machine takes none of the day's
time. The X server tells idle time in seconds of its own; here they are turned into the clock's.
"""

from __future__ import annotations

import json
import math
import socket
import sys
import time
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer

from deskstretch.app import main as starting
from deskstretch.app.break_run import BreakRun
from deskstretch.app.program import Program, World
from deskstretch.app.script import Script, read_script
from deskstretch.core.clock import Instant
from deskstretch.core.coach_state import Effect, Write
from deskstretch.core.surroundings import Surroundings
from deskstretch.desktop import x11_glance
from deskstretch.desktop.sensors import Sensors

STANDING = 1e-3
"""The pace of a clock that stands: a timer that is set meanwhile would ring when it is long running again."""
OVERDUE = 10.0
"""The pace of one that stands for a look: a second look is not asked for before the first has been."""
MILLISECOND_S = 1e-3
"""The X server tells whole ones."""
PATIENCE_S = 15.0
QUICK_S, READS_AT_MOST = 1e-3, 20
"""A reading that took longer leaves open at which of two keys the last input was: it is made again."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """From ``since`` of the machine's clock on, the clock runs from ``from_s`` to ``limit_s``, and stands."""

    since: float
    from_s: float
    limit_s: float
    speed: float
    for_drive: bool
    """Where it stands, the drive acts."""

    def at(self, machine_s: float) -> float:
        return min(self.limit_s, self.from_s + max(0.0, machine_s - self.since) * self.speed)

    @property
    def stands_from(self) -> float:
        return self.since + (self.limit_s - self.from_s) / self.speed


class LedClock:
    """Runs ``speed`` times as fast as the machine's, and stands at the next thing that has to be done.

    ``stop_s`` is where the drive acts next, ``look_s`` when the program wants to look, ``end_s`` when a break
    will be over. All are readings of ``awake_s``.
    """

    def __init__(self, script: Script, awake_s: float, slept_s: float) -> None:
        self._start, self._zone = script.start, script.zone
        self._slept_s = slept_s
        self.speed = 1.0
        self.stop_s = awake_s
        self.look_s = self.end_s = math.inf
        self._stretches = [Stretch(time.monotonic(), awake_s, awake_s, 1.0, for_drive=True)]

    def now(self) -> Instant:
        awake_s = self.awake_s
        utc = self._start + timedelta(seconds=awake_s + self._slept_s)
        return Instant(utc, awake_s, awake_s + self._slept_s, self._zone)

    @property
    def awake_s(self) -> float:
        return self._stretches[-1].at(time.monotonic())

    def at_input(self, earliest: float, latest: float) -> float:
        """What this clock showed at an input between two readings of the machine's.

        Inputs come from the drive, while the clock stands for it.
        """
        last = bisect_right(self._stretches, latest, key=lambda each: each.since) - 1
        until = math.inf
        for place in range(last, -1, -1):
            stretch = self._stretches[place]
            if stretch.for_drive and stretch.stands_from <= latest and until >= earliest:
                return stretch.limit_s
            if stretch.since < earliest:
                break
            until = stretch.since
        return self._stretches[max(0, last)].at(latest)

    def pace(self) -> float:
        awake_s = self.awake_s
        if awake_s >= self.stop_s:
            return STANDING
        return OVERDUE if awake_s >= self.look_s else self.speed

    def go_on(self) -> None:
        """Take on what was set anew."""
        machine_s = time.monotonic()
        from_s = self._stretches[-1].at(machine_s)
        limit_s = max(from_s, min(self.stop_s, self.look_s, self.end_s))
        for_drive = limit_s == self.stop_s
        self._stretches.append(Stretch(machine_s, from_s, limit_s, self.speed, for_drive))

    def sleep(self, seconds: float) -> None:
        self._slept_s += seconds


class Led(QObject):
    """Leads the clock as the drive says, and tells the drive what becomes of it.

    It is told, a line each, ``{"run_to": awake_s, "speed": …}`` and ``{"sleep": seconds}``, and tells
    ``{"stood": awake_s}``, ``{"slept": seconds}``, every row of the journal as ``{"row": {…}}``, and
    surroundings that a look found changed as ``{"around": {…}}``.
    """

    def __init__(self, program: Program, clock: LedClock, drive: Path) -> None:
        super().__init__(program)
        assert program.conductor is not None
        self._program, self._clock = program, clock
        self._conductor = program.conductor
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.connect(str(drive))
        self._told = self._socket.makefile("r", encoding="utf-8")
        self._readable = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read, self)
        self._readable.activated.connect(self._hear)
        self._waiting = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._waiting.timeout.connect(self._see_whether_it_stands)
        self._conductor.deciding.connect(self._tell_rows)
        self._conductor.looked.connect(self._looked)
        self._conductor.break_opened.connect(self._break_opened)
        self._looked()
        self.tell({"stood": clock.awake_s})

    def tell(self, what: dict[str, Any]) -> None:
        self._socket.sendall(json.dumps(what).encode() + b"\n")

    def _hear(self) -> None:
        line = self._told.readline()
        if not line:
            self._readable.setEnabled(False)
            return
        match json.loads(line):
            case {"run_to": stop_s, "speed": speed}:
                self._clock.stop_s, self._clock.speed = stop_s, speed
                self._clock.go_on()
                self._see_whether_it_stands()
                self._program.heartbeat.look_again()
                if self._clock.look_s <= self._clock.awake_s:  # it fell due as the clock came to stand
                    self._program.heartbeat.looked_due.emit()
            case {"sleep": seconds}:
                self._clock.sleep(seconds)
                self.tell({"slept": seconds})
            case unknown:
                raise AssertionError(unknown)

    def _see_whether_it_stands(self) -> None:
        left_s = self._clock.stop_s - self._clock.awake_s
        if left_s <= 0:
            self._program.heartbeat.look_again()  # no look while it stands
            self.tell({"stood": self._clock.awake_s})
        else:
            self._waiting.start(math.ceil(left_s / self._clock.speed * 1000))

    def _go_on(self) -> None:
        """What the clock stood for is done: the scheduler takes on its pace."""
        self._clock.go_on()
        self._program.heartbeat.look_again()

    def _tell_rows(self, effects: Sequence[Effect]) -> None:
        for effect in effects:
            if isinstance(effect, Write):
                self.tell({"row": effect.row.as_dict()})

    def _looked(self) -> None:
        self._clock.look_s = self._clock.awake_s + self._conductor.next_look_s()
        self._go_on()

    # A break is over at a frame, thirty of which come in a second of the machine.

    def _break_opened(self, run: BreakRun) -> None:
        run.paused_changed.connect(self._follow_break)
        run.over.connect(self._break_over)
        self._follow_break(paused=False)

    def _follow_break(self, paused: bool) -> None:
        run = self._conductor.run
        frame = run.frame if isinstance(run, BreakRun) else None
        left_s = math.inf if paused or frame is None else frame.total_left_s
        self._clock.end_s = self._clock.awake_s + left_s
        self._go_on()

    def _break_over(self, _: object) -> None:
        self._clock.end_s = math.inf
        self._go_on()


def timed(read: Callable[[Sensors], Surroundings], sensors: Sensors) -> tuple[float, Surroundings, float]:
    """A reading, and the machine's clock before and after: one that was not interrupted, if there is any."""
    for tries_left in reversed(range(READS_AT_MOST)):
        before = time.monotonic()
        told = read(sensors)
        after = time.monotonic()
        if after - before < QUICK_S or not tries_left:
            return before, told, after
    raise AssertionError


def main(script_path: str, drive: str, awake_s: str, slept_s: str) -> int:
    clock = LedClock(read_script(Path(script_path)), float(awake_s), float(slept_s))
    led: list[Led] = []
    wake, read = Program.wake, Sensors.read
    seen = [Surroundings()]

    def read_in_this_clock(self: Sensors) -> Surroundings:
        before, told, after = timed(read, self)
        around = replace(told, idle_s=None)
        if led and around != seen[0]:
            seen[0] = around
            led[0].tell({"around": asdict(around)})
        if told.idle_s is None:
            return told
        earliest, latest = before - told.idle_s, after - told.idle_s
        input_s = clock.at_input(earliest - MILLISECOND_S, latest + MILLISECOND_S)
        return replace(told, idle_s=max(0.0, clock.awake_s - input_s))

    def wake_led(self: Program) -> None:
        wake(self)
        led.append(Led(self, clock, Path(drive)))

    # Looks come closer together here than any that would be one look on a person's machine, and the X server
    # of a busy machine is waited for: the clock stands.
    x11_glance.SAME_LOOK_S = 0.0
    x11_glance.GLANCE_WITHIN_S = PATIENCE_S
    Sensors.read = read_in_this_clock
    Program.wake = wake_led
    starting.SystemClock = lambda: clock  # pyright: ignore[reportAttributeAccessIssue]
    # Breaks run in here, on this clock; a process of their own would have the system's.
    starting.World = lambda folders, its_clock, **_: World(  # pyright: ignore[reportAttributeAccessIssue]
        folders, its_clock, clock.pace
    )
    return starting.run(verbose=True)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
