"""Plays a working day in a minute and saves pictures of it.

It is the real program, with its windows, scheduler and storage, on a clock that runs fast while the
person works and slower while there is something to see. Only the person and the readings of the system
come from a script. The day is kept in a folder of its own.
"""

from __future__ import annotations

import json
import shutil
import tempfile
import time
from collections import deque
from collections.abc import Sequence
from importlib.resources import as_file
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from deskstretch.app.break_run import BreakRun
from deskstretch.app.demo.pages import name_of
from deskstretch.app.demo.person import FastClock, ScriptedPerson
from deskstretch.app.program import Program, World
from deskstretch.app.script import Script, read_script
from deskstretch.core.coach_state import Effect, OpenSession, ShowOffer
from deskstretch.core.session import Stage
from deskstretch.storage.bundled import resources_root
from deskstretch.storage.paths import HOME_VARIABLE, Folders
from deskstretch.storage.settings_file import SettingsFile
from deskstretch.ui.area import Page
from deskstretch.ui.tray_icon import tray_image

if TYPE_CHECKING:
    from deskstretch.app.conductor import Conductor
    from deskstretch.app.demo.ways import Way
    from deskstretch.core.coach_state import Mode

WORK_SPEED = 4800.0
ASKING_SPEED = 8.0
SHOWN_BREAK_SPEED = 30.0
OTHER_BREAK_SPEED = 300.0
DIRECT_MS = 20
SETTLED_S = 0.25
PAGE_MS = 200
PICTURES_MS = 900
"""A page that draws its pictures one by one needs so long."""
OF_PICTURES = {Page.LIBRARY, Page.ROUTINES, Page.BODY, Page.LEARN}


class Director(QObject):
    """Plays the person and takes the pictures.

    The first break is done from start to end, with pictures; the next offer is put off and taken when it
    comes back, one is skipped, the others are taken.
    """

    ANSWERS = ("start", "later", "start", "skip")

    def __init__(
        self,
        app: QApplication,
        program: Program,
        script: Script,
        clock: FastClock,
        work_speed: float,
        out: Path,
    ) -> None:
        super().__init__()
        self._app = app
        self._program = program
        self._script = script
        self._clock = clock
        self._out = out
        self._work_speed = work_speed
        self._pages = iter(Page)
        self._page: Page | None = None
        self._answers = deque(self.ANSWERS)
        self._pictures: set[str] = set()
        self._mode: Mode | None = None
        self._asked_since: float | None = None
        self._slow_since_s: float | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(DIRECT_MS)
        self._timer.timeout.connect(self._direct)

    def begin(self, conductor: Conductor) -> None:
        conductor.deciding.connect(self._slow_down)
        self._timer.start()

    def _slow_down(self, effects: Sequence[Effect]) -> None:
        """Before a window is made, which takes a while: at full speed the offer would lapse meanwhile."""
        if any(isinstance(effect, ShowOffer | OpenSession) for effect in effects):
            self._clock.speed = ASKING_SPEED

    def _direct(self) -> None:
        conductor = self._program.conductor
        if conductor is None:
            return
        mode = conductor.status.mode
        if mode is not self._mode:
            self._mode = mode
            self.shoot_tray(mode.value)
        run = conductor.run
        card = self._program.prompting.card
        if isinstance(run, BreakRun) and run.window is not None:
            self._follow_break(run, run.window)
        elif card is not None:
            self._pace(ASKING_SPEED if conductor.status.mode.value == "offered" else 60.0)
            self._answer(conductor, card)
        elif self._clock.now().utc >= self._script.end:
            self._timer.stop()
            self._finish()
        else:
            self._asked_since = None
            self._pace(self._work_speed)

    def _pace(self, speed: float) -> None:
        if self._clock.speed != speed:
            self._clock.speed = speed
            self._program.heartbeat.look_again()

    def _answer(self, conductor: Conductor, card: QWidget) -> None:
        now_s = self._clock.now().awake_s
        if self._asked_since is None:
            self._asked_since = now_s
        if now_s - self._asked_since < 4.0:
            return
        if conductor.status.mode.value != "offered":
            self.shoot("cue", card)
            return
        self.shoot("prompt", card)
        self._asked_since = None
        answer = self._answers.popleft() if self._answers else "start"
        {"start": conductor.start, "later": conductor.later, "skip": conductor.skip}[answer]()

    def _follow_break(self, run: BreakRun, window: QWidget) -> None:
        first = "break-done" not in self._pictures
        if not run.running:
            if first:
                self.shoot("break-done", window)
            run.discard()
            return
        name = self._moment(run) if first else None
        if name is None or name in self._pictures:
            self._pace(SHOWN_BREAK_SPEED if first else OTHER_BREAK_SPEED)
            self._slow_since_s = None
            return
        # At its own speed for a moment: words and pictures that change into one another are to have done so.
        self._pace(1.0)
        now_s = time.monotonic()
        if self._slow_since_s is None:
            self._slow_since_s = now_s
        elif now_s - self._slow_since_s >= SETTLED_S:
            self._slow_since_s = None
            self.shoot(name, window)

    @staticmethod
    def _moment(run: BreakRun) -> str | None:
        """The name of a picture that could be taken now."""
        frame = run.frame
        if frame is None:
            return None
        moved_s = frame.of_s - frame.left_s
        if frame.stage is Stage.READY and moved_s >= 1.0:
            return f"break-{frame.step_index + 1}-ready"
        if frame.stage is Stage.MOVING and moved_s >= frame.of_s * 0.6:
            return f"break-{frame.step_index + 1}-late"
        if frame.stage is Stage.MOVING and moved_s >= 3.0:
            return f"break-{frame.step_index + 1}-early"
        return None

    def shoot(self, name: str, window: QWidget) -> None:
        """Save one picture of a window; each name once."""
        if name not in self._pictures:
            self._pictures.add(name)
            window.grab().save(str(self._out / f"{name}.png"))

    def shoot_tray(self, mode: str) -> None:
        """Save the icon and the menu as they stand in this state."""
        if f"tray-{mode}" in self._pictures:
            return
        self._pictures.add(f"tray-{mode}")
        tray = self._program.tray
        situation = self._program.conductor.situation() if self._program.conductor else None
        if situation is not None:
            picture = tray_image(situation.sign, situation.level, 64, dark_panel=self._program.look.dark)
            picture.save(str(self._out / f"tray-{mode}.png"))
        tray.menu.ensurePolished()
        tray.menu.adjustSize()
        tray.menu.grab().save(str(self._out / f"tray-menu-{mode}.png"))

    def _finish(self) -> None:
        program = self._program
        program.windows.open_glance(as_window=True)
        if program.windows.glance is not None:
            self.shoot("glance", program.windows.glance)
            program.windows.glance.close()
        self._tour()

    def _tour(self) -> None:
        """Through every page of the main window; each has a moment to draw what it draws bit by bit."""
        if self._page is not None and self._program.windows.main_window is not None:
            self.shoot(name_of(self._page), self._program.windows.main_window)
        self._page = next(self._pages, None)
        if self._page is None:
            self._app.quit()
            return
        self._program.windows.open_main(self._page)
        QTimer.singleShot(PICTURES_MS if self._page in OF_PICTURES else PAGE_MS, self._tour)


def play(out: Path, way: Way, *, speed: float | None) -> None:
    """Play the day and fill ``out``.

    Raises:
        OSError: the folder cannot be made or written.
    """
    out.mkdir(parents=True, exist_ok=True)
    with as_file(resources_root() / "demo" / "day.toml") as day:
        script = read_script(Path(day))
    with tempfile.TemporaryDirectory(prefix="deskstretch-demo-") as home:
        folders = Folders.of_this_person({HOME_VARIABLE: home})
        folders.make()
        _play_in(folders, script, out, way, speed or WORK_SPEED)


def _play_in(folders: Folders, script: Script, out: Path, way: Way, speed: float) -> None:
    from deskstretch.app.application import make_application

    way.prepare()
    settings = SettingsFile(folders.settings_file)
    for key, value in {**_plain_settings(script), **way.settings}.items():
        settings.change(key, value)
    app = make_application()
    way.dress(app)
    clock = FastClock(script)
    person = ScriptedPerson(script, clock)
    program = Program(app, World(folders, clock, lambda: clock.speed, person.read))
    director = Director(app, program, script, clock, speed, out)

    def wake() -> None:
        program.wake()
        if program.conductor is not None:
            director.begin(program.conductor)

    QTimer.singleShot(0, wake)
    app.exec()
    _keep_journal(program, script, out / "journal.jsonl")
    program.close()
    shutil.copy(folders.history_file, out / "history.sqlite3")


def _plain_settings(script: Script) -> dict[str, object]:
    """The script's settings, as the settings file takes them."""
    settings = script.settings
    found: dict[str, object] = {}
    for id_, reminder in settings.reminders.items():
        found[f"reminders.{id_}.every_min"] = reminder.every_min
        found[f"reminders.{id_}.length_s"] = reminder.length_s
    for day, ranges in (settings.hours or {}).items():
        found[f"hours.{day.value}"] = [str(each) for each in ranges]
    return found


def _keep_journal(program: Program, script: Script, path: Path) -> None:
    rows = program.journal_since(script.start.astimezone(script.zone))
    path.write_text("".join(json.dumps(row.as_dict()) + "\n" for row in rows), encoding="utf-8")
