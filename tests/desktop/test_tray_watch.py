"""Where the tray icon can go: a real panel, killed and started again; the older X11 tray; none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from deskstretch.desktop.bus import Bus, BusKind
from deskstretch.desktop.tray_watch_linux import LinuxTrayWatch
from deskstretch.desktop.x11_glance import X11
from tests.desktop.conftest import use
from tests.virtual_desktop import Part, VirtualDesktop, virtual_desktop

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

OLD_TRAY = """
import ctypes, time
x = ctypes.CDLL("libX11.so.6")
x.XOpenDisplay.restype = ctypes.c_void_p
x.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
x.XCreateSimpleWindow.argtypes = [ctypes.c_void_p, ctypes.c_ulong] + [ctypes.c_int] * 7
x.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
x.XSetSelectionOwner.argtypes = [ctypes.c_void_p] + [ctypes.c_ulong] * 3
x.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
display = x.XOpenDisplay(None)
window = x.XCreateSimpleWindow(display, x.XDefaultRootWindow(display), 0, 0, 1, 1, 0, 0, 0)
x.XSetSelectionOwner(display, x.XInternAtom(display, b"_NET_SYSTEM_TRAY_S0", 0), window, 0)
x.XSync(display, 0)
time.sleep(60)
"""


@pytest.fixture
def watch_on(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[WatchOn]:
    made = WatchOn(monkeypatch)
    yield made
    made.close()


class WatchOn:
    """Makes a tray watch on a desktop, and notes what it says."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._monkeypatch = monkeypatch
        self.said: list[str] = []

    def __call__(self, desktop: VirtualDesktop) -> LinuxTrayWatch:
        use(desktop, self._monkeypatch)
        self._bus = Bus(BusKind.SESSION)
        looks = iter(range(10**6))
        self._x11 = X11(lambda: float(next(looks)))
        self.watch = LinuxTrayWatch(self._bus, self._x11)
        self.watch.known.connect(lambda present: self.said.append(f"known {present}"))
        self.watch.appeared.connect(lambda: self.said.append("appeared"))
        self.watch.vanished.connect(lambda: self.said.append("vanished"))
        return self.watch

    def close(self) -> None:
        self.watch.close()
        self._bus.close()
        self._x11.close()


def test_a_crashed_panel_is_told_and_its_return_too(tmp_path: Path, watch_on: WatchOn, qtbot: QtBot) -> None:
    with virtual_desktop(tmp_path, {Part.BUS, Part.SCREEN, Part.WINDOW_MANAGER, Part.TRAY}) as desktop:
        assert desktop.tray is not None
        watch_on(desktop)
        qtbot.waitUntil(lambda: watch_on.said == ["known True"])
        desktop.tray.kill()
        qtbot.waitUntil(lambda: watch_on.said[1:] == ["vanished"])
        desktop.tray.start()
        qtbot.waitUntil(lambda: watch_on.said[2:] == ["appeared"])


def test_the_older_tray_of_x11_counts(tmp_path: Path, watch_on: WatchOn, qtbot: QtBot) -> None:
    with virtual_desktop(tmp_path, {Part.BUS, Part.SCREEN}) as desktop:
        watch = watch_on(desktop)
        qtbot.waitUntil(lambda: watch_on.said == ["known False"])
        tray = desktop.python(OLD_TRAY)

        def looked() -> None:
            watch.look()
            assert watch.present

        qtbot.waitUntil(looked)
        tray.kill()
        qtbot.waitUntil(lambda: (watch.look(), watch.present)[1] is False)
    assert watch_on.said == ["known False", "appeared", "vanished"]


def test_without_bus_and_screen_there_is_no_tray(tmp_path: Path, watch_on: WatchOn, qtbot: QtBot) -> None:
    with virtual_desktop(tmp_path, set()) as desktop:
        watch = watch_on(desktop)
        watch.look()
    assert watch_on.said == ["known False"]
