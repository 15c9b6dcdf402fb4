"""For each concern: the source in use dies in the middle, and the next one takes its place.

All through `Desktop`, as the program has it, with everything it would find.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from deskstretch.desktop import calls_linux, linux
from deskstretch.desktop.adapter import RETRY_MOST_S
from deskstretch.desktop.do_not_disturb_linux import DUNST, NOTIFICATIONS
from deskstretch.desktop.full_screen_wayland import PlasmaWindows, WlrootsWindows
from deskstretch.desktop.idle_mutter import MONITOR
from deskstretch.desktop.notify import AppIdentity
from deskstretch.desktop.screen_kept_on_linux import KDE_POLICY, POWER
from deskstretch.desktop.session_linux import SCREEN_SAVERS
from deskstretch.desktop.system import Desktop
from tests.desktop.compositor import Session, array, numbers
from tests.desktop.conftest import use
from tests.desktop.test_do_not_disturb_linux import BANNERS_OFF
from tests.fake_service import FakeService
from tests.made_logind import MadeLogind
from tests.sound_server import SoundServer
from tests.virtual_desktop import Part, VirtualDesktop, virtual_desktop

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from deskstretch.core.surroundings import Surroundings
    from deskstretch.desktop.adapter import Diagnosis

APP = AppIdentity("DeskStretch", "deskstretch", "deskstretch")


class StepClock:
    now_s = 1000.0

    def __call__(self) -> float:
        self.now_s += 0.1  # no two looks are one
        return self.now_s


class Person:
    """The adapters of somebody's desktop, with the test's clock."""

    def __init__(self, qtbot: QtBot) -> None:
        self.clock = StepClock()
        self._desktop = Desktop(APP, self.clock)
        self._qtbot = qtbot

    def see(self, condition: Callable[[Surroundings], bool]) -> None:
        """Look until it is as the test says."""
        self._qtbot.waitUntil(lambda: condition(self._desktop.sensors.read()))

    def told(self, concern: str) -> Diagnosis:
        return next(one for one in self._desktop.diagnoses() if one.concern == concern)

    def close(self) -> None:
        self._desktop.close()


@pytest.fixture
def person(
    bus_desktop: VirtualDesktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], Person]]:
    """Makes the person's side once the test has set the scene."""
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", bus_desktop.env["DBUS_SESSION_BUS_ADDRESS"])
    for name in ("DISPLAY", "XDG_CURRENT_DESKTOP", "XDG_SESSION_ID"):
        monkeypatch.delenv(name, raising=False)
    made: list[Person] = []

    def make() -> Person:
        made.append(Person(qtbot))
        return made[-1]

    yield make
    for each in made:
        each.close()


def test_hands_by_mutter_then_by_x11(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    with virtual_desktop(tmp_path, {Part.BUS, Part.SCREEN}) as desktop:
        use(desktop, monkeypatch)
        monkeypatch.setenv("XDG_CURRENT_DESKTOP", "GNOME")
        name = MONITOR.bus_name or ""
        with FakeService(desktop.env["DBUS_SESSION_BUS_ADDRESS"], name) as mutter:
            mutter.answer(name, "GetIdletime", lambda body: ("t", (7_654_321,)))
            person = Person(qtbot)
            person.see(lambda seen: seen.idle_s == 7654.321)
            assert person.told("idle").uses == "Mutter's idle monitor"
        person.see(lambda seen: seen.idle_s is not None and seen.idle_s < 7000)
        told = person.told("idle")
        assert told.uses == "X11 screen saver extension"
        assert told.why_not[0].startswith("Mutter's idle monitor: Mutter does not tell")
        with FakeService(desktop.env["DBUS_SESSION_BUS_ADDRESS"], name) as mutter:
            mutter.answer(name, "GetIdletime", lambda body: ("t", (7_654_321,)))
            person.see(lambda seen: seen.idle_s == 7654.321)
        person.close()


def test_hands_by_mutter_then_by_wayland_then_by_nobody(
    person: Callable[[], Person], tmp_path: Path, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "GNOME")
    session = Session(tmp_path, monkeypatch)
    compositor = session.compositor(("wl_seat", 9), ("ext_idle_notifier_v1", 2))
    name = MONITOR.bus_name or ""
    with FakeService(address, name) as mutter:
        mutter.answer(name, "GetIdletime", lambda body: ("t", (9000,)))
        someone = person()
        someone.see(lambda seen: seen.idle_s == 9.0)

    def on_wayland(seen: Surroundings) -> bool:
        compositor.serve()
        return seen.idle_s == 0.0

    someone.see(on_wayland)
    assert someone.told("idle").uses == "ext_idle_notifier_v1, version 2"
    session.close()
    someone.see(lambda seen: seen.idle_s is None)
    assert "ext_idle_notifier_v1: The Wayland compositor has hung up." in someone.told("idle").why_not


def test_the_lock_by_logind_then_by_the_screen_saver(person: Callable[[], Person], address: str) -> None:
    service, _ = SCREEN_SAVERS["GNOME"]
    with FakeService(address, service) as saver:
        saver.answer(service, "GetActive", lambda body: ("b", (True,)))
        with MadeLogind(address) as logind:
            logind.properties["org.freedesktop.login1.Session", "LockedHint"] = ("b", True)
            someone = person()
            someone.see(lambda seen: seen.locked is True)
            someone.see(lambda _: someone.told("lock").uses == "logind and GNOME screen saver")
        someone.see(lambda _: someone.told("lock").uses == "GNOME screen saver")
        assert someone.told("lock").why_not == ("logind: logind does not run.",)
        someone.see(lambda seen: seen.locked is True)
    someone.see(lambda seen: seen.locked is None)


def test_full_screen_by_one_compositor_then_by_another(
    person: Callable[[], Person], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = Session(tmp_path, monkeypatch)
    compositor = session.compositor((WlrootsWindows.name, 3))
    someone = person()

    def served(seen: Surroundings) -> bool:
        compositor.serve()
        return seen.full_screen is not None

    someone.see(served)
    windows = compositor.who_took(WlrootsWindows.name)
    windows.send(windows.object(WlrootsWindows.name), 0, numbers(0xFF000001))
    windows.send(0xFF000001, 4, array(2, 3))
    someone.see(lambda seen: seen.full_screen is True)
    compositor.close()
    someone.see(lambda seen: seen.full_screen is None)
    compositor = session.compositor((PlasmaWindows.name, 16))
    someone.see(lambda _: someone.told("full screen").uses == "nothing")
    assert not compositor.callers, "tried again too soon"
    someone.clock.now_s += RETRY_MOST_S
    someone.see(served)
    told = someone.told("full screen")
    assert told.uses == PlasmaWindows.name
    assert f"{WlrootsWindows.name}: This compositor lacks {WlrootsWindows.name}." in told.why_not
    session.close()


def test_silence_by_one_service_then_by_the_next_then_by_a_file(
    person: Callable[[], Person], address: str, monkeypatch: pytest.MonkeyPatch, bus_desktop: VirtualDesktop
) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "GNOME")
    database = Path(bus_desktop.env["XDG_CONFIG_HOME"]) / "dconf/user"
    with FakeService(address, NOTIFICATIONS) as service:
        service.properties[NOTIFICATIONS, "Inhibited"] = ("b", True)
        someone = person()
        someone.see(lambda seen: seen.do_not_disturb is True)
        assert "notification inhibition" in someone.told("do not disturb").uses
    someone.see(lambda seen: seen.do_not_disturb is False)
    with FakeService(address, NOTIFICATIONS) as service:
        service.properties[DUNST, "paused"] = ("b", True)
        someone.see(lambda seen: seen.do_not_disturb is True)
        assert "dunst" in someone.told("do not disturb").uses
    someone.see(lambda seen: seen.do_not_disturb is False)
    database.parent.mkdir()
    database.write_bytes(BANNERS_OFF)
    someone.see(lambda seen: seen.do_not_disturb is True)
    assert someone.told("do not disturb").uses == "GNOME's settings"
    database.write_bytes(b"damaged")
    someone.see(lambda seen: seen.do_not_disturb is None)


def test_calls_by_the_sound_server_then_by_the_sound_cards(
    person: Callable[[], Person], bus_desktop: VirtualDesktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("PULSE_SERVER", "PULSE_RUNTIME_PATH", "PULSE_COOKIE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", bus_desktop.env["HOME"])
    status = tmp_path / "asound/card0/pcm0c/sub0/status"
    status.parent.mkdir(parents=True)
    status.write_text("state: RUNNING\n")

    class Cards(calls_linux.AlsaCapture):
        def __init__(self) -> None:
            super().__init__(tmp_path / "asound")

    monkeypatch.setattr(linux, "AlsaCapture", Cards)
    sound = SoundServer(bus_desktop)
    someone = person()
    someone.see(lambda seen: seen.in_call is False)
    someone.see(lambda _: "sound server" in someone.told("calls").uses)
    sound.record("microphone")
    someone.see(lambda seen: seen.in_call is True)
    sound.server.kill()
    someone.see(lambda _: "sound cards" in someone.told("calls").uses)
    someone.see(lambda seen: seen.in_call is True)
    status.write_text("closed\n")
    someone.see(lambda seen: seen.in_call is False)
    assert "sound server: The sound server is gone." in someone.told("calls").why_not


def test_a_film_by_one_power_manager_then_by_the_next(person: Callable[[], Person], address: str) -> None:
    with FakeService(address, POWER) as other:
        other.answer(f"{POWER}.Inhibit", "HasInhibit", lambda body: ("b", (False,)))
        with FakeService(address, KDE_POLICY) as kde:
            kde.answer(KDE_POLICY, "HasInhibition", lambda body: ("b", (True,)))
            someone = person()
            someone.see(lambda seen: seen.screen_kept_on is True)
            someone.see(lambda _: someone.told("screen kept on").uses == "KDE power management")
        someone.see(lambda seen: seen.screen_kept_on is False)
        told = someone.told("screen kept on")
        assert told.uses == "power manager"
        assert "KDE power management: It does not run." in told.why_not
    someone.see(lambda seen: seen.screen_kept_on is None)


def test_a_dead_bus_leaves_what_needs_none(
    person: Callable[[], Person], address: str, bus_desktop: VirtualDesktop
) -> None:
    with FakeService(address, KDE_POLICY) as kde:
        kde.answer(KDE_POLICY, "HasInhibition", lambda body: ("b", (True,)))
        someone = person()
        someone.see(lambda seen: seen.screen_kept_on is True)
        assert bus_desktop.bus is not None
        bus_desktop.bus.kill()
    someone.see(lambda seen: seen.screen_kept_on is None)
    someone.see(lambda seen: seen.in_call is not None)
    assert someone.told("calls").uses == "cameras"
