"""Services that do not answer: no look waits for them, and what they said last stands for a while."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

import pytest

from deskstretch.desktop import bus as bus_module
from deskstretch.desktop import idle_mutter
from deskstretch.desktop.adapter import KEPT_FOR_S, Chain, diagnose
from deskstretch.desktop.bus import Bus, BusKind
from deskstretch.desktop.bus_link import BusLink
from deskstretch.desktop.do_not_disturb_linux import DUNST, NOTIFICATIONS, XFCONF
from deskstretch.desktop.idle_mutter import ANSWER_WITHIN_S, MONITOR
from deskstretch.desktop.notify import AppIdentity
from deskstretch.desktop.screen_kept_on_linux import (
    GNOME_SESSION,
    KDE_POLICY,
    KDE_POLICY_PATH,
    POWER,
    FreedesktopPower,
    KdePower,
)
from deskstretch.desktop.session_linux import LOGIND, SCREEN_SAVERS
from deskstretch.desktop.system import Desktop
from deskstretch.desktop.tray_watch_linux import WATCHER
from tests.fake_service import FakeService

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from tests.virtual_desktop import VirtualDesktop

MOST_S = 0.005
"""No call may hold the program up for longer."""

APP = AppIdentity("DeskStretch", "deskstretch", "deskstretch")


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bus_module, "ANSWER_WITHIN_S", 0.02)


class StepClock:
    now_s = 1000.0

    def __call__(self) -> float:
        return self.now_s


@pytest.mark.usefixtures("impatient")
def test_the_last_word_of_a_silent_service_stands_for_a_while(bus: Bus, address: str, qtbot: QtBot) -> None:
    clock = StepClock()
    kde = KdePower(bus, lambda: None)
    kde._flags[0].reading._awake_s = clock
    kept = Chain([("KDE", lambda: kde), ("others", lambda: FreedesktopPower(bus, lambda: None))], clock)
    film = [True]
    with FakeService(address, KDE_POLICY) as desktop, FakeService(address, POWER) as other:
        desktop.answer(KDE_POLICY, "HasInhibition", lambda body: ("b", (film[0],)))
        other.answer(f"{POWER}.Inhibit", "HasInhibit", lambda body: ("b", (False,)))
        qtbot.waitUntil(lambda: kept.read() is True)
        assert diagnose("", kept).words[0].age_s == 0
        desktop.silent = True
        desktop.emit(KDE_POLICY_PATH, KDE_POLICY, "InhibitionsChanged", "a(ss)as", ([], ["film"]))
        clock.now_s += 30
        qtbot.waitUntil(lambda: kde._flags[0].reading.silent)
        [word] = diagnose("", kept).words
        assert (word.source, word.reads) == ("KDE power management (does not answer now)", "yes")
        assert word.age_s is not None
        assert word.age_s >= 30
        clock.now_s += KEPT_FOR_S + 1
        qtbot.waitUntil(lambda: kept.read() is False)
        assert kept.words()[0].source == "power manager"
        assert kept.why_not() == ("KDE: It does not tell (it does not answer).",)
        film[0], desktop.silent = True, False
        qtbot.waitUntil(lambda: kept.read() is True)  # asked again at the looks
        assert kept.words()[0].source == "KDE power management"
        assert kept.why_not() == ()
    kept.close()


@pytest.mark.usefixtures("impatient")
def test_a_silent_service_is_asked_again_one_question_at_a_time(
    bus: Bus, address: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    kde = KdePower(bus, lambda: None)
    reading = kde._flags[0].reading
    asks: list[int] = []
    with FakeService(address, KDE_POLICY) as desktop:
        desktop.silent = True
        qtbot.waitUntil(lambda: reading.silent)
        ask = reading.ask
        monkeypatch.setattr(reading, "ask", lambda: (asks.append(1), ask()))
        kept = Chain([("KDE", lambda: kde)])
        assert [kept.read() for _ in range(5)] == [None] * 5
        assert asks == [1]
        qtbot.waitUntil(lambda: reading._asked_at_s is None)
        kept.read()
        assert asks == [1, 1]
    kde.close()


def test_a_late_answer_to_an_older_question_silences_nobody(bus: Bus, address: str, qtbot: QtBot) -> None:
    kde = KdePower(bus, lambda: None)
    reading = kde._flags[0].reading
    with FakeService(address, KDE_POLICY) as desktop:
        desktop.answer(KDE_POLICY, "HasInhibition", lambda body: ("b", (True,)))
        qtbot.waitUntil(lambda: reading.value is True)
        reading._refused(bus_module.BusError(bus_module.NO_REPLY, ""))
        assert not reading.silent
        assert reading.fault == ""
    kde.close()


@pytest.mark.usefixtures("impatient")
def test_no_look_waits_for_services_that_do_not_answer(
    bus_desktop: VirtualDesktop, address: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Counted in what is waited for, not in time that passed: a busy machine takes as long as it takes."""
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "GNOME")
    monkeypatch.delenv("DISPLAY", raising=False)
    savers = [name for name, _ in SCREEN_SAVERS.values()]
    mutter = MONITOR.bus_name or ""
    names = {mutter, LOGIND, *savers, NOTIFICATIONS, DUNST, XFCONF, GNOME_SESSION, KDE_POLICY, POWER, WATCHER}
    monkeypatch.setattr(idle_mutter, "ANSWER_WITHIN_S", ANSWER_WITHIN_S)
    waits: list[float] = []
    receive_for = BusLink.receive_for

    def noted(link: BusLink, seconds: float, enough: Callable[[], bool]) -> None:
        waits.append(seconds)
        receive_for(link, seconds, enough)

    monkeypatch.setattr(BusLink, "receive_for", noted)
    with FakeService(address, *names) as hung:
        hung.silent = True
        desktop = Desktop(APP)
        desktop.sensors.read()

        def why_no_film() -> tuple[str, ...]:
            return {one.concern: one.why_not for one in desktop.diagnoses()}["screen kept on"]

        silent = "session manager: It does not tell (it does not answer)."
        qtbot.waitUntil(lambda: silent in why_no_film())
        waits.clear()
        seen = desktop.sensors.read()
        assert waits == [ANSWER_WITHIN_S]
        assert ANSWER_WITHIN_S <= MOST_S
        told = (seen.idle_s, seen.locked, seen.screen_kept_on)
        assert told == (None, None, None)
        assert seen.do_not_disturb is False, "GNOME's switch stands in a file"
        assert silent in why_no_film()
        desktop.close()
    assert hung.called("GetIdletime"), "it was asked"


def test_a_message_bus_that_never_lets_us_in_delays_nobody(
    bus_desktop: VirtualDesktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A daemon that is stopped takes connections and says nothing; what it is asked then waits for it."""
    assert bus_desktop.bus is not None
    monkeypatch.setattr(bus_module, "ANSWER_WITHIN_S", 0.02)
    with FakeService(bus_desktop.env["DBUS_SESSION_BUS_ADDRESS"], KDE_POLICY) as desktop:
        desktop.answer(KDE_POLICY, "HasInhibition", lambda body: ("b", (True,)))
        os.kill(bus_desktop.bus.pid, signal.SIGSTOP)
        bus = Bus(BusKind.SESSION)
        kde = KdePower(bus, lambda: None)
        faults: list[str] = []
        mutter = bus_module.method_call(MONITOR, "GetIdletime")
        bus.call(mutter, failed=lambda fault: faults.append(fault.name))
        kept = Chain([("KDE", lambda: kde)])
        assert kept.read() is None
        qtbot.waitUntil(lambda: faults == [bus_module.NO_REPLY])
        os.kill(bus_desktop.bus.pid, signal.SIGCONT)
        qtbot.waitUntil(lambda: kept.read() is True)
        assert bus.unique_name
    bus.close()
