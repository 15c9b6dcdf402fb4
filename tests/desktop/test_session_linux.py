"""Sleep and lock as logind and the desktops' screen savers tell them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from deskstretch.desktop.adapter import NotThereNow
from deskstretch.desktop.bus import Bus, BusKind
from deskstretch.desktop.session_linux import LinuxSessionEvents, LogindLock, ScreenSaverLock
from tests.fake_service import FakeService
from tests.made_logind import MANAGER, OURS, SEATS, SESSION, MadeLogind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def logind(address: str) -> Iterator[MadeLogind]:
    with MadeLogind(address) as logind:
        yield logind


@pytest.fixture
def system_bus(address: str, qapp: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bus]:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
    monkeypatch.delenv("XDG_SESSION_ID", raising=False)
    bus = Bus(BusKind.SYSTEM)
    yield bus
    bus.close()


def test_sleep_waits_until_the_state_is_saved(logind: MadeLogind, system_bus: Bus, qtbot: QtBot) -> None:
    events = LinuxSessionEvents(system_bus)
    told: list[str] = []
    events.about_to_sleep.connect(lambda: told.append(f"saving, held {not logind.let_go(0)}"))
    events.woke.connect(lambda: told.append("woke"))
    qtbot.waitUntil(lambda: events._delay is not None)
    assert logind.called("Inhibit") == [("sleep", "DeskStretch", "Keeps the minutes worked", "delay")]
    logind.sleep(True)
    qtbot.waitUntil(lambda: logind.let_go(0))
    assert told == ["saving, held True"]
    logind.sleep(False)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[1] == "woke"
    qtbot.waitUntil(lambda: events._delay is not None)
    assert len(logind.held) == 2
    events.close()
    qtbot.waitUntil(lambda: logind.let_go(1))


def test_a_restarted_logind_is_asked_again(address: str, system_bus: Bus, qtbot: QtBot) -> None:
    events = LinuxSessionEvents(system_bus)
    with MadeLogind(address):
        qtbot.waitUntil(lambda: events._delay is not None)
    qtbot.waitUntil(lambda: events._delay is None)
    with MadeLogind(address) as again:
        qtbot.waitUntil(lambda: events._delay is not None)
        assert len(again.held) == 1
        events.close()


def test_lock_and_unlock_are_told_once_each(system_bus: Bus, qtbot: QtBot) -> None:
    events = LinuxSessionEvents(system_bus)
    told: list[str] = []
    events.locked.connect(lambda: told.append("locked"))
    events.unlocked.connect(lambda: told.append("unlocked"))
    for reading in (None, False, False, True, None, True, False, False):
        events.note_lock(reading)
    assert told == ["locked", "unlocked"]


def test_the_lock_hint_is_followed(logind: MadeLogind, system_bus: Bus, qtbot: QtBot) -> None:
    changes: list[int] = []
    lock = LogindLock(system_bus, lambda: changes.append(1))
    qtbot.waitUntil(lambda: read(lock) is False)
    changes.clear()
    logind.set_property(OURS, SESSION, "LockedHint", "b", True)
    qtbot.waitUntil(lambda: read(lock) is True)
    assert changes == [1]
    logind.properties[SESSION, "LockedHint"] = ("b", False)  # set, but not announced
    logind.emit(OURS, SESSION, "Unlock", "", ())
    qtbot.waitUntil(lambda: read(lock) is False)
    lock.close()


def test_a_program_of_the_user_s_service_manager_takes_the_seat_s_session(
    logind: MadeLogind, system_bus: Bus, qtbot: QtBot
) -> None:
    del logind._methods[MANAGER, "GetSessionByPID"]
    lock = LogindLock(system_bus, lambda: None)
    qtbot.waitUntil(lambda: read(lock) is False)
    logind.set_property(SEATS, SESSION, "LockedHint", "b", True)
    qtbot.waitUntil(lambda: read(lock) is True)
    lock.close()


def test_the_session_s_own_name_is_used(
    logind: MadeLogind, system_bus: Bus, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_SESSION_ID", "2")
    logind.answer(MANAGER, "GetSession", lambda body: ("o", (OURS,)))
    lock = LogindLock(system_bus, lambda: None)
    qtbot.waitUntil(lambda: read(lock) is False)
    assert logind.called("GetSession") == [("2",)]
    lock.close()


def test_without_logind_the_lock_is_unknown(system_bus: Bus, qtbot: QtBot) -> None:
    lock = LogindLock(system_bus, lambda: None)
    qtbot.waitUntil(lambda: bool(system_bus.unique_name))
    with pytest.raises(NotThereNow, match="logind does not run"):
        lock.read()
    lock.close()


@pytest.mark.parametrize(
    ("service", "path"),
    [
        ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
        ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
        ("org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"),
    ],
)
def test_each_desktop_s_lock_screen_counts(
    bus: Bus, address: str, qtbot: QtBot, service: str, path: str
) -> None:
    lock = ScreenSaverLock(bus, lambda: None)
    with FakeService(address, service) as saver:
        active = [False]
        saver.answer(service, "GetActive", lambda body: ("b", (active[0],)))
        qtbot.waitUntil(lambda: read(lock) is False)
        active[0] = True
        saver.emit(path, service, "ActiveChanged", "b", (True,))
        qtbot.waitUntil(lambda: read(lock) is True)
    qtbot.waitUntil(lambda: read(lock) == "None of these runs.")
    lock.close()


def test_a_screen_saver_that_only_inhibits_tells_nothing(bus: Bus, address: str, qtbot: QtBot) -> None:
    lock = ScreenSaverLock(bus, lambda: None)
    with FakeService(address, "org.freedesktop.ScreenSaver"):
        qtbot.waitUntil(lambda: "does not tell" in str(read(lock)))
    lock.close()


def read(lock: LogindLock | ScreenSaverLock) -> bool | str | None:
    """The reading, or why there is none."""
    try:
        return lock.read()
    except NotThereNow as why:
        return str(why)
