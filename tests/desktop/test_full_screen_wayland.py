"""Full screen on Wayland: made compositors for every word of the protocols, and Sway for real.

The reader for KDE was also run by hand against KWin 5.27, with and without leave to see other windows.
"""

from __future__ import annotations

import os
import sys
from configparser import ConfigParser
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from deskstretch.desktop.adapter import Unavailable
from deskstretch.desktop.full_screen_wayland import PlasmaWindows, WlrootsWindows
from tests.desktop.compositor import Compositor, Session, array, numbers, text
from tests.virtual_desktop import Program, start_sway, virtual_desktop

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

WLROOTS, PLASMA = WlrootsWindows.name, PlasmaWindows.name
EDITOR, FILM, BREAK = 0xFF000001, 0xFF000002, 0xFF000003
TITLE, APP_ID, STATE, DONE, CLOSED = 0, 1, 4, 5, 6
MAXIMIZED, ACTIVE, FULL = 0, 2, 3


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object) -> Iterator[Session]:
    session = Session(tmp_path, monkeypatch)
    yield session
    session.close()


def known(reader: WlrootsWindows | PlasmaWindows, compositor: Compositor) -> Callable[[], bool]:
    """Whether the reader has learned what there is; the compositor goes on answering."""

    def look() -> bool:
        compositor.serve()
        return reader.read() is not None

    return look


def test_an_active_window_that_fills_a_screen_is_seen(session: Session, qtbot: QtBot) -> None:
    compositor = session.compositor(("wl_seat", 8), (WLROOTS, 3))
    windows = WlrootsWindows("deskstretch")
    assert windows.read() is None
    qtbot.waitUntil(known(windows, compositor))
    manager = compositor.only.object(WLROOTS)

    def says(window: int, number: int, arguments: bytes = b"") -> bool | None:
        compositor.only.send(window, number, arguments)
        return windows.read()

    for window, program in ((EDITOR, "editor"), (FILM, "mpv"), (BREAK, "deskstretch")):
        assert says(manager, 0, numbers(window)) is False
        assert says(window, TITLE, text("a title")) is False
        assert says(window, APP_ID, text(program)) is False
    assert says(EDITOR, STATE, array(MAXIMIZED, ACTIVE)) is False
    assert says(FILM, STATE, array(FULL)) is False, "on another screen, without the keyboard"
    assert says(FILM, STATE, array(FULL, ACTIVE)) is True
    assert says(FILM, STATE, array(ACTIVE)) is False
    assert says(FILM, STATE, array(ACTIVE, FULL)) is True
    assert says(FILM, CLOSED) is False
    assert says(BREAK, STATE, array(ACTIVE, FULL)) is False, "our own break"
    assert says(0xFF000009, STATE, array(ACTIVE, FULL)) is False, "of a window that nobody has named"
    compositor.serve()
    assert compositor.only.asked == [("", FILM, 7, b"")], "a closed window is let go"
    windows.close()


def test_other_windows_doings_wake_nobody(session: Session, qtbot: QtBot) -> None:
    compositor = session.compositor((WLROOTS, 3))
    windows = WlrootsWindows("deskstretch")
    qtbot.waitUntil(known(windows, compositor))
    compositor.only.send(compositor.only.object(WLROOTS), 0, numbers(FILM))
    compositor.only.send(FILM, STATE, array(ACTIVE, FULL))
    qtbot.wait(20)
    assert windows._windows == {}
    assert windows.read() is True
    windows.close()


@pytest.mark.parametrize("offers", [[("wl_seat", 8)], [(WLROOTS, 1)]])
def test_a_compositor_that_does_not_tell_is_named(
    session: Session, qtbot: QtBot, offers: list[tuple[str, int]]
) -> None:
    compositor = session.compositor(*offers)
    windows = WlrootsWindows("deskstretch")
    qtbot.waitUntil(lambda: refusal(windows, compositor) == f"This compositor lacks {WLROOTS}.")
    windows.close()
    compositor.close()
    compositor = session.compositor(*offers)
    plasma = PlasmaWindows()
    qtbot.waitUntil(lambda: "keeps it from this program" in refusal(plasma, compositor))
    plasma.close()


def refusal(reader: WlrootsWindows | PlasmaWindows, compositor: Compositor) -> str:
    compositor.serve()
    try:
        reader.read()
    except Unavailable as why:
        return str(why)
    return ""


def test_a_compositor_that_stops_telling_is_named(session: Session, qtbot: QtBot) -> None:
    compositor = session.compositor((WLROOTS, 3))
    windows = WlrootsWindows("deskstretch")
    qtbot.waitUntil(known(windows, compositor))
    compositor.only.send(compositor.only.object(WLROOTS), 1)
    with pytest.raises(Unavailable, match="tells no more"):
        windows.read()
    windows.close()


def test_a_crashed_compositor_is_named(session: Session, qtbot: QtBot) -> None:
    compositor = session.compositor((PLASMA, 16))
    windows = PlasmaWindows()
    qtbot.waitUntil(known(windows, compositor))
    compositor.close()
    with pytest.raises(Unavailable, match="hung up"):
        windows.read()
    windows.close()


def test_kde_s_windows_are_asked_for_and_followed(session: Session, qtbot: QtBot) -> None:
    compositor = session.compositor((PLASMA, 16))
    windows = PlasmaWindows()
    assert windows.read() is None
    qtbot.waitUntil(known(windows, compositor))
    manager = compositor.only.object(PLASMA)
    assert compositor.only.bound[manager] == (PLASMA, 10)
    handles: list[int] = []
    for number in (70, 71):
        compositor.only.send(manager, 1, numbers(number))
        windows.read()
        compositor.serve()
        _, of, request, arguments = compositor.only.asked[-1]
        assert (of, request, arguments[4:]) == (manager, 1, numbers(number))
        handles.append(int.from_bytes(arguments[:4], sys.byteorder))
    film, ours = handles
    active, full = 1, 8

    def says(window: int, number: int, *values: int) -> bool | None:
        compositor.only.send(window, number, numbers(*values))
        return windows.read()

    assert says(film, 10, 4711) is False
    assert says(film, 2, full) is False
    assert says(film, 2, active | full) is True
    assert says(film, 2, active) is False
    assert says(ours, 10, os.getpid()) is False
    assert says(ours, 2, active | full) is False, "our own break"
    assert says(film, 2, active | full) is True
    assert says(film, 5) is False
    assert says(9999, 2, active | full) is False, "of a window that nobody has named"
    assert says(manager, 0, 1) is False
    compositor.serve()
    assert compositor.only.asked[-1] == ("", film, 7, b"")
    windows.close()


def test_the_desktop_file_asks_kwin_for_leave() -> None:
    """KWin 5.27 finds the file by the program that calls, if Exec is an absolute path; tried by hand."""
    entry = ConfigParser(interpolation=None)
    entry.read(Path(__file__).parents[2] / "installer/linux/deskstretch.desktop")
    assert entry["Desktop Entry"]["X-KDE-Wayland-Interfaces"] == PLASMA
    assert entry["Desktop Entry"]["Exec"].startswith("/usr/bin/")


WINDOW = """
import os
import sys
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
app.setDesktopFileName(sys.argv[1])
window = QWidget()
window.showFullScreen()
app.exec()
"""


@pytest.fixture
def sway(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object) -> Iterator[Callable[[str], Program]]:
    """Sway without a screen; gives what opens a full-screen window of the program that is named."""
    with virtual_desktop(tmp_path, set()) as desktop:
        on_sway = start_sway(desktop)
        monkeypatch.setenv("XDG_RUNTIME_DIR", desktop.env["XDG_RUNTIME_DIR"])
        monkeypatch.setenv("WAYLAND_DISPLAY", on_sway["WAYLAND_DISPLAY"])
        yield lambda name: desktop.start(sys.executable, "-c", WINDOW, name, env=on_sway)


def test_sway_tells_a_film_from_our_break(sway: Callable[[str], Program], qtbot: QtBot) -> None:
    windows = WlrootsWindows("deskstretch")
    qtbot.waitUntil(lambda: windows.read() is False)
    ours = sway("deskstretch")
    qtbot.waitUntil(lambda: (windows.read(), any(one.full_screen for one in windows._windows.values()))[1])
    assert windows.read() is False
    film = sway("mpv")
    qtbot.waitUntil(lambda: windows.read() is True)
    film.kill()
    qtbot.waitUntil(lambda: windows.read() is False)
    ours.kill()
    windows.close()
