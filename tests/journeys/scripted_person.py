"""A person who lives a scripted day on a virtual desktop, with real hands, films, calls and locks.

The program under test is `fast_day`, whose clock this drive leads: it stands at each moment at which the
person does something, until that is done and has been noticed.
"""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from collections.abc import Callable, Mapping
from datetime import time, timedelta
from pathlib import Path
from typing import Any

from deskstretch.app.script import Script, Step
from tests.journeys.conftest import Person
from tests.made_logind import MadeLogind
from tests.sound_server import SoundServer
from tests.virtual_desktop import PATIENCE_S, Program, VirtualDesktop, wait_until

CHECKOUT = str(Path(__file__).resolve().parents[2])
FAST_DAY = Path(__file__).with_name("fast_day.py")
SPEED = 2000.0
STILL_SPEED = 10_000.0
"""While nobody touches anything, no key has to be told from the next."""
BREAK_SPEED = 60.0
"""A break draws its figure thirty times a second; so many of its seconds go by in one."""
INPUT_EVERY_S = {"working": 10.0, "typing": 1.0}
KEYS = {"working": "Shift_L", "away": "Shift_L", "typing": "h"}
BUTTONS = {"start": "Start", "snooze 5": "In 5 minutes", "skip": "Skip"}
ANNOUNCED = {"in_call", "do_not_disturb", "locked", "screen_kept_on"}
FILM = """
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
film = QWidget()
film.setWindowTitle("A film")
film.showFullScreen()
app.exec()
"""


class Hands:
    """One xdotool that stays, for thousands of keys: each has reached the X server when `press` returns."""

    def __init__(self, desktop: VirtualDesktop) -> None:
        self._xdotool = subprocess.Popen(
            ["stdbuf", "-oL", "xdotool", "-"],
            env=desktop.env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1,
        )  # fmt: skip

    def press(self, key: str) -> None:
        assert self._xdotool.stdin is not None
        assert self._xdotool.stdout is not None
        self._xdotool.stdin.write(f"key --delay 0 {key}\ngetmouselocation\n")
        assert self._xdotool.stdout.readline().startswith("x:")

    def close(self) -> None:
        self._xdotool.communicate()


class Led:
    """The fast program, at the other end of a socket."""

    def __init__(self, person: Person, script_path: Path) -> None:
        self._person = person
        self._script_path = script_path
        self.rows: list[dict[str, Any]] = []
        self.around: dict[str, bool | None] = {}
        self.stood_s = self.slept_s = 0.0
        self.start()

    def start(self) -> None:
        """Start it, with the clock at which it stood last."""
        path = self._person.desktop.folder / "drive"
        path.unlink(missing_ok=True)
        with socket.socket(socket.AF_UNIX) as listening:
            listening.bind(str(path))
            listening.listen()
            listening.settimeout(PATIENCE_S)
            stood = (str(self.stood_s), str(self.slept_s))
            self.program = self._person.desktop.start(
                *(sys.executable, str(FAST_DAY), str(self._script_path), str(path), *stood),
                env=self._person.env({"PYTHONPATH": CHECKOUT}),
            )
            self._socket, _ = listening.accept()
        self._socket.settimeout(PATIENCE_S)
        self._told = self._socket.makefile("r", encoding="utf-8")
        self.begun = False
        self.until(lambda: self.begun, "the program to begin")

    def quit(self) -> None:
        """End it as the person would."""
        assert self._person.command("quit").returncode == 0
        assert self.program.wait() == 0
        self._told.close()
        self._socket.close()
        assert "Traceback" not in self.program.output()

    def run_to(self, awake_s: float, speed: float) -> None:
        if awake_s > self.stood_s:
            self.tell({"run_to": awake_s, "speed": speed})
            self.until(lambda: self.stood_s >= awake_s, f"the clock to come to {awake_s}")

    def sleep(self, seconds: float) -> None:
        slept_s = self.slept_s + seconds
        self.tell({"sleep": seconds})
        self.until(lambda: self.slept_s == slept_s, "sleep")

    def tell(self, what: dict[str, Any]) -> None:
        self._socket.sendall(json.dumps(what).encode() + b"\n")

    def until(self, heard: Callable[[], bool], what: str) -> None:
        """Listen to the program until ``heard``."""
        while not heard():
            try:
                line = self._told.readline()
            except TimeoutError:
                line = ""
            assert line, (
                f"waited for {what}; it said {self.rows[-3:]}, {self.around}:\n{self.program.output()}"
            )
            match json.loads(line):
                case {"row": row}:
                    self.rows.append(row)
                case {"around": around}:
                    self.around = around
                case {"stood": awake_s}:
                    self.stood_s, self.begun = awake_s, True
                case {"slept": seconds}:
                    self.slept_s += seconds
                case unknown:
                    raise AssertionError(unknown)


class ScriptedPerson:
    """Does what stands in a script, when it is time; ``meanwhile`` is done at a step's time, before it."""

    def __init__(
        self,
        person: Person,
        script: Script,
        led: Led,
        logind: MadeLogind,
        sound: SoundServer,
        meanwhile: Mapping[time, Callable[[], None]],
    ) -> None:
        self._meanwhile = meanwhile
        self._person, self._desktop = person, person.desktop
        self._script, self._led, self._logind, self._sound = script, led, logind, sound
        self._hands = Hands(self._desktop)
        self._doing, self._since_s = "working", 0.0
        self._locked = self._sleeps = False
        self._film: Program | None = None
        self._call: Program | None = None

    def lives(self) -> None:
        """The whole day."""
        self._press()
        for step in self._script.steps:
            self._go_on_until(self._awake_s(step))
            self._meanwhile.get(step.at.astimezone(self._script.zone).time(), lambda: None)()
            self._do(step)
        self._go_on_until(self._awake_s(Step(self._script.end)))
        self._hands.close()

    def _awake_s(self, step: Step) -> float:
        return (step.at - self._script.start) / timedelta(seconds=1) - self._led.slept_s

    def _go_on_until(self, awake_s: float) -> None:
        """Keep the hands going, or away, until something changes."""
        every_s = None if self._locked else INPUT_EVERY_S.get(self._doing)
        if every_s is not None:
            while self._since_s + every_s <= awake_s:
                self._since_s += every_s
                self._run_to(self._since_s)
                self._press()
        self._run_to(awake_s)

    def _run_to(self, awake_s: float) -> None:
        speed = SPEED if self._doing in INPUT_EVERY_S and not self._locked else STILL_SPEED
        if self._last("started", "finished") == "started":
            speed = BREAK_SPEED
        self._led.run_to(awake_s, speed)

    def _press(self) -> None:
        self._hands.press(KEYS[self._doing])

    def _last(self, *events: str) -> str | None:
        """The last of these that the journal told."""
        return next((row["event"] for row in reversed(self._led.rows) if row["event"] in events), None)

    # -- a step ------------------------------------------------------------------------------------

    def _do(self, step: Step) -> None:
        announced = ANNOUNCED & step.readings.keys()
        assert step.deed is not None or not (announced or step.sleep_s or self._sleeps), "say that it looks"
        assert not step.clock_step_s, "not played here"
        if step.hands is not None or "locked" in step.readings:
            self._doing = step.hands or self._doing
            self._since_s = self._awake_s(step)
            self._close_done_page()
            self._press()
        if self._sleeps:
            self._sleeps = False
            self._logind.sleep(False)
            self._led.until(lambda: self._last("asleep", "woke") == "woke", "waking")
        for name in sorted(step.readings, key=lambda name: name in announced):
            value = step.readings[name]
            assert value is not None
            getattr(self, f"_turn_{name}")(value)
        if announced:
            wanted = {name: step.readings[name] for name in announced}
            self._led.until(lambda: wanted.items() <= self._led.around.items(), f"{wanted} to be seen")
        if step.deed not in (None, "ignore"):
            self._act(step.deed or "")
        if step.restart:
            self._led.quit()
            self._led.start()
        if step.sleep_s:
            inhibitor = len(self._logind.held) - 1
            self._logind.sleep(True)
            wait_until(lambda: self._logind.let_go(inhibitor), "the program to be ready for sleep")
            self._led.sleep(step.sleep_s)
            self._sleeps = True

    def _turn_in_call(self, on: bool) -> None:
        if on:
            self._call = self._sound.record("microphone")
        elif self._call is not None:
            self._call.kill()

    def _turn_locked(self, on: bool) -> None:
        self._locked = on
        self._logind.lock(on)

    def _turn_do_not_disturb(self, on: bool) -> None:
        self._desktop.run("dunstctl", "set-paused", str(on).lower())

    def _turn_screen_kept_on(self, on: bool) -> None:
        self._logind.keep_screen_on(on)

    def _turn_full_screen(self, on: bool) -> None:
        if on:
            self._film = self._desktop.python(FILM)
        elif self._film is not None:
            self._film.kill()
        wait_until(lambda: self._film_fills_the_screen() == on, "the film")

    def _film_fills_the_screen(self) -> bool:
        ask = ["xdotool", "getactivewindow", "getwindowname", "getwindowgeometry"]
        told = subprocess.run(ask, env=self._desktop.env, capture_output=True, text=True, timeout=PATIENCE_S)
        return "A film" in told.stdout and "1280x800" in told.stdout

    # -- a deed ------------------------------------------------------------------------------------

    def _act(self, deed: str) -> None:
        known = len(self._led.rows)
        if deed == "finish":
            self._end_break()
        elif self._last("offered", "lapsed", "held", "started", "snoozed", "skipped") == "offered":
            wait_until(self._desktop.shown_notifications, "the notification")
            self._desktop.press_button(BUTTONS[deed])
        else:
            assert self._person.command(*deed.split()).returncode == 0
        self._led.until(lambda: len(self._led.rows) > known, f"{deed} to be done")

    def _end_break(self) -> None:
        self._focus_break()
        self._hands.press("Escape")

    def _close_done_page(self) -> None:
        if self._desktop.windows("^Break") and self._last("started", "finished") == "finished":
            self._focus_break()
            self._hands.press("Escape")
            wait_until(lambda: not self._desktop.windows("^Break"), "the break window to go")

    def _focus_break(self) -> None:
        window = wait_until(lambda: self._desktop.windows("^Break"), "the break window")[0]
        self._desktop.run("xdotool", "windowfocus", "--sync", str(window))
