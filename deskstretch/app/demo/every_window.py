"""Saves pictures of every window in every state, in one way to look at it or in all of them.

The windows are the real ones. Those that come and go show a made-up break; the main window is that of the
real program, first without a history and then on three months of a made-up one.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFont

from deskstretch.app.demo import made_up
from deskstretch.app.demo.album import Photographer, write_contents, write_cover
from deskstretch.app.demo.long_words import with_longer_words
from deskstretch.app.demo.pages import Pages
from deskstretch.app.demo.past import keep_past, made_up_past
from deskstretch.app.demo.states import States
from deskstretch.app.demo.ways import PLAIN, Way, every_way
from deskstretch.app.language import Translation
from deskstretch.app.program import Program, World
from deskstretch.app.system_page import start_command
from deskstretch.core.clock import Instant
from deskstretch.core.settings import Look
from deskstretch.core.surroundings import Surroundings
from deskstretch.core.translation import translated_movement
from deskstretch.storage.history import History
from deskstretch.storage.library import bundled_library
from deskstretch.storage.paths import HOME_VARIABLE, Folders
from deskstretch.storage.settings_file import SettingsFile
from deskstretch.ui.theme import Appearance

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtWidgets import QApplication, QWidget

    from deskstretch.app.demo.past import MadeUpPast
    from deskstretch.core.movement import Movement

PAST_DAYS = 91
WORK_HOURS: dict[str, object] = {
    f"hours.{day.value}": [str(each) for each in ranges]
    for day, ranges in (made_up.settings().hours or {}).items()
}
SCREEN_PX = (1920, 1080)


class StillClock:
    """The made-up afternoon, which does not go by."""

    def now(self) -> Instant:
        return Instant(made_up.NOON, 0.0, 0.0, UTC)


def show_every_window(out: Path, way: Way, only: Sequence[str] = ()) -> None:
    """Fill ``out`` with pictures and a page to look through them.

    Args:
        only: words of which one is in the name of each picture that is wanted; none for all.

    Raises:
        OSError: the folder cannot be made or written.
    """
    from deskstretch.app.application import make_application

    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="deskstretch-demo-") as folder:
        use_made_up_screen(Path(folder), way)
        way.prepare()
        app = make_application()
        way.dress(app)
        wanted = partial(_is_wanted, only)
        sights = (sight for sight in _sights(app, way, Path(folder), wanted) if wanted(sight[0]))
        photographer = Photographer(sights, out, dark=way.dark)
        photographer.finished.connect(app.quit)
        QTimer.singleShot(0, photographer.begin)
        app.exec()
        if photographer.error is not None:
            raise photographer.error
    write_contents(out, way.name, photographer.names)


def show_every_way(out: Path, only: Sequence[str] = ()) -> None:
    """Fill a folder for each way, each by a program of its own: the scale can be set but once.

    Raises:
        OSError: the folder cannot be made or written.
        subprocess.CalledProcessError: one of the programs failed; it has said why.
    """
    ways = list(every_way())

    def show(way: Way) -> None:
        command = [*start_command(), "demo", "--every-window", "--out", str(out / way.name), *way.options]
        command += [part for word in only for part in ("--only", word)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)  # noqa: S603  this program itself

    with ThreadPoolExecutor(os.cpu_count()) as at_once:
        list(at_once.map(show, ways))
    write_cover(out, "Every window, every way", [way.name for way in ways])


def use_made_up_screen(folder: Path, way: Way) -> None:
    """On Linux nothing is shown while pictures are taken, unless a platform was asked for.

    Elsewhere Qt finds the system's fonts only on the real screen.
    """
    if not sys.platform.startswith("linux") or "QT_QPA_PLATFORM" in os.environ:
        return
    width, height = (round(side * way.scale_percent / PLAIN) for side in SCREEN_PX)
    screen = {"name": "made-up", "x": 0, "y": 0, "width": width, "height": height, "dpr": 1}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96}
    file = folder / "screens.json"
    file.write_text(json.dumps({"screens": [screen]}), "utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"


def _is_wanted(only: Sequence[str], name: str) -> bool:
    return not only or any(word in name for word in only)


def _sights(
    app: QApplication, way: Way, folder: Path, wanted: Callable[[str], bool]
) -> Iterator[tuple[str, QWidget]]:
    """Everything there is to see, one after the other; of windows that come and go, those wanted."""
    movements = {movement.id: movement for movement in bundled_library().movements}
    say = _words(app, way)
    shown = {id_: say(each) for id_, each in movements.items()}
    # A look makes the application's text larger; each begins with what the system has.
    system_font = QFont(app.font())
    look = Appearance(app, Look(theme=way.theme, text_percent=way.text_percent))
    yield from States(shown.__getitem__).sights(look, wanted)
    look.deleteLater()

    app.setFont(system_font)
    fresh = _program(app, way, _folders(folder / "fresh"))
    yield from Pages(fresh).empty()
    fresh.close()

    folders = _folders(folder / "used")
    _keep(made_up_past(made_up.TODAY, PAST_DAYS, movements.__getitem__), folders)
    app.setFont(system_font)
    used = _program(app, way, folders)
    yield from Pages(used).all()
    used.close()


def _words(app: QApplication, way: Way) -> Callable[[Movement], Movement]:
    """How a movement reads this way; from here on the windows, too, speak its language."""
    if way.long_words:
        return with_longer_words
    translation = Translation(app)
    translation.speak(way.language)
    words = translation.content
    return lambda movement: movement if words is None else translated_movement(movement, words)


def _folders(home: Path) -> Folders:
    folders = Folders.of_this_person({HOME_VARIABLE: str(home)})
    folders.make()
    return folders


def _keep(past: MadeUpPast, folders: Folders) -> None:
    history, _ = History.open(
        folders.history_file, waiting=folders.waiting_history_file, backups=folders.backups
    )
    keep_past(past, history)
    history.close()


def _program(app: QApplication, way: Way, folders: Folders) -> Program:
    """The real one, awake; around it everything is quiet."""
    settings = SettingsFile(folders.settings_file)
    for key, value in {**WORK_HOURS, **way.settings}.items():
        settings.change(key, value)
    quiet = Surroundings(
        idle_s=0.0, locked=False, full_screen=False, do_not_disturb=False, in_call=False, screen_kept_on=False
    )
    program = Program(app, World(folders, StillClock(), surroundings=lambda: quiet))
    program.wake()
    return program
