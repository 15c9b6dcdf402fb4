"""All adapters of this system together, with everything there and with nothing there."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

from deskstretch.core.surroundings import Surroundings
from deskstretch.desktop import autostart, system
from deskstretch.desktop.notify import AppIdentity
from deskstretch.desktop.system import Desktop
from tests.desktop.conftest import use
from tests.virtual_desktop import virtual_desktop

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

APP = AppIdentity("DeskStretch", "deskstretch", "deskstretch")


def test_a_whole_desktop_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    with virtual_desktop(tmp_path) as virtual:
        use(virtual, monkeypatch)
        desktop = Desktop(APP)
        ready: list[int] = []
        desktop.when_ready(lambda: ready.append(1), within_ms=5000)
        qtbot.waitUntil(lambda: bool(ready))
        seen = desktop.sensors.read()
        assert seen.idle_s is not None
        assert desktop.tray_watch.present
        assert desktop.notifier.available
        diagnoses = {one.concern: one for one in desktop.diagnoses()}
        assert diagnoses["idle"].uses == "X11 screen saver extension"
        assert "dunst" in diagnoses["notifications"].uses
        assert diagnoses["tray"].uses == "StatusNotifier"
        desktop.close()


def test_nothing_there_is_no_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    with virtual_desktop(tmp_path, set()) as virtual:
        use(virtual, monkeypatch)
        monkeypatch.delenv("DISPLAY", raising=False)
        desktop = Desktop(APP)
        ready: list[int] = []
        desktop.when_ready(lambda: ready.append(1), within_ms=5000)
        qtbot.waitUntil(lambda: bool(ready))
        # the kernel tells of cameras without any service
        assert replace(desktop.sensors.read(), in_call=None) == Surroundings()
        assert not desktop.notifier.available
        assert desktop.tray_watch.present is False
        assert all(one.reads for one in desktop.diagnoses())
        desktop.close()


def test_closing_gives_back_every_descriptor(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    with virtual_desktop(tmp_path) as virtual:
        use(virtual, monkeypatch)
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", virtual.env["DBUS_SESSION_BUS_ADDRESS"])

        def open_and_close() -> int:
            desktop = Desktop(APP)
            ready: list[int] = []
            desktop.when_ready(lambda: ready.append(1), within_ms=5000)
            qtbot.waitUntil(lambda: bool(ready))
            desktop.sensors.read()
            desktop.close()
            return sum(1 for _ in Path("/proc/self/fd").iterdir())

        first = open_and_close()
        assert [open_and_close() for _ in range(3)] == [first] * 3


def test_a_system_nobody_has_thought_of_is_no_fault(monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    here = SimpleNamespace(platform="haiku1")
    monkeypatch.setattr(system, "sys", here)
    monkeypatch.setattr(autostart, "sys", here)
    desktop = Desktop(APP)
    assert desktop.sensors.read() == Surroundings()
    assert {each.reads for each in desktop.sensors.diagnoses()} == {"unknown"}
    assert not autostart.autostart_of_this_system(APP, ["deskstretch"], lambda _: None).enabled()
    desktop.close()
