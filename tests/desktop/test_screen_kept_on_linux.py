"""A film or slides keep the screen on: told by each desktop in its own words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from deskstretch.desktop import screen_kept_on_linux as kept_on
from deskstretch.desktop.adapter import NotThereNow
from deskstretch.desktop.session_linux import LOGIND, MANAGER
from tests.fake_service import FakeService

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from deskstretch.desktop.adapter import Reader
    from deskstretch.desktop.bus import Bus


@pytest.mark.parametrize(
    ("reader", "service", "path", "interface", "method", "asked", "signal", "signature", "body"),
    [
        (
            kept_on.GnomeSession, kept_on.GNOME_SESSION, kept_on.GNOME_SESSION_PATH, kept_on.GNOME_SESSION,
            "IsInhibited", (8,), "InhibitorAdded", "o", ("/org/gnome/SessionManager/Inhibitor1",),
        ),
        (
            kept_on.KdePower, kept_on.KDE_POLICY, kept_on.KDE_POLICY_PATH, kept_on.KDE_POLICY,
            "HasInhibition", (4,), "InhibitionsChanged", "a(ss)as", ([("film", "plays")], []),
        ),
        (
            kept_on.FreedesktopPower, kept_on.POWER, kept_on.POWER_PATH, f"{kept_on.POWER}.Inhibit",
            "HasInhibit", (), "HasInhibitChanged", "b", (True,),
        ),
    ],
)  # fmt: skip
def test_each_desktop_s_word_is_heard(
    reader: Callable[[Bus, Callable[[], None]], Reader[bool]],
    service: str,
    path: str,
    interface: str,
    method: str,
    asked: tuple[Any, ...],
    signal: str,
    signature: str,
    body: tuple[Any, ...],
    bus: Bus,
    address: str,
    qtbot: QtBot,
) -> None:
    changes: list[int] = []
    kept = reader(bus, lambda: changes.append(1))
    film = [False]
    with FakeService(address, service) as desktop:
        desktop.answer(interface, method, lambda _: ("b", (film[0],)))
        qtbot.waitUntil(lambda: read(kept) is False)
        assert desktop.called(method)[0] == asked
        changes.clear()
        film[0] = True
        desktop.emit(path, interface, signal, signature, body)
        qtbot.waitUntil(lambda: read(kept) is True)
        assert changes == [1]
    qtbot.waitUntil(lambda: read(kept) == "It does not run.")
    kept.close()


def test_a_power_manager_that_tells_nothing_is_asked_at_each_look(
    bus: Bus, address: str, qtbot: QtBot
) -> None:
    """As xfce4-power-manager 4.18 does; tried by hand."""
    changes: list[int] = []
    kept = kept_on.FreedesktopPower(bus, lambda: changes.append(1))
    film = [False]
    with FakeService(address, kept_on.POWER) as desktop:
        desktop.answer(f"{kept_on.POWER}.Inhibit", "HasInhibit", lambda _: ("b", (film[0],)))
        qtbot.waitUntil(lambda: read(kept) is False)
        film[0] = True
        changes.clear()
        qtbot.waitUntil(lambda: read(kept) is True)
        assert changes == [1], "the program looks again when the answer has come"
        film[0] = False
        qtbot.waitUntil(lambda: read(kept) is False)
        # all questions of one look are one
        qtbot.waitUntil(lambda: kept._flags[0].reading._asked_at_s is None)
        asked = len(desktop.called("HasInhibit"))
        for _ in range(5):
            kept.read()
        qtbot.waitUntil(lambda: kept._flags[0].reading._asked_at_s is None)
        assert len(desktop.called("HasInhibit")) == asked + 1
    kept.close()


def test_logind_s_idle_inhibitors_count_and_others_do_not(bus: Bus, address: str, qtbot: QtBot) -> None:
    kept = kept_on.LogindIdle(bus, lambda: None)
    with FakeService(address, LOGIND) as logind:
        tell = (MANAGER.object_path, MANAGER.interface or "", "BlockInhibited", "s")
        logind.properties[tell[1], tell[2]] = ("s", "shutdown:sleep")
        qtbot.waitUntil(lambda: read(kept) is False)
        logind.set_property(*tell, "sleep:idle")
        qtbot.waitUntil(lambda: read(kept) is True)
        logind.set_property(*tell, "")
        qtbot.waitUntil(lambda: read(kept) is False)
    kept.close()


def read(reader: Reader[bool]) -> bool | str | None:
    """The reading, or why there is none."""
    try:
        return reader.read()
    except NotThereNow as why:
        return str(why)
