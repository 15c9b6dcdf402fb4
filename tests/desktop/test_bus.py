"""The bus connection: answers, signals, names, and deaths of either side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from jeepney import DBusAddress, HeaderFields, MessageFlag

from deskstretch.desktop.adapter import Unavailable
from deskstretch.desktop.bus import DISCONNECTED, NO_REPLY, Bus, BusError, BusKind, method_call
from deskstretch.desktop.bus_reading import PROPERTIES, BusProperty
from tests.fake_service import FakeService

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.virtual_desktop import VirtualDesktop

NAME, PATH = "org.example.Lamp", "/lamp"
LAMP = DBusAddress(PATH, NAME, NAME)


def test_a_call_is_answered_with_the_body_of_the_reply(bus: Bus, address: str, qtbot: QtBot) -> None:
    bodies: list[tuple[Any, ...]] = []
    with FakeService(address, NAME) as lamp:
        lamp.answer(NAME, "Add", lambda body: ("u", (sum(body),)))
        bus.call(method_call(LAMP, "Add", "uu", (2, 3)), bodies.append)
        qtbot.waitUntil(lambda: bool(bodies))
    assert bodies == [(5,)]


def test_an_error_reply_reaches_the_caller_by_name(bus: Bus, address: str, qtbot: QtBot) -> None:
    faults: list[BusError] = []
    with FakeService(address, NAME):
        bus.call(method_call(LAMP, "Nothing"), failed=faults.append)
        qtbot.waitUntil(lambda: bool(faults))
    assert faults[0].name.endswith("UnknownMethod")


def test_a_reading_that_comes_late_is_not_waited_for(bus: Bus, address: str, qtbot: QtBot) -> None:
    ready: list[str] = []
    bus.watch_name(NAME, ready.append)
    with FakeService(address, NAME) as lamp:
        qtbot.waitUntil(lambda: bool(ready and ready[-1]))
        lamp.answer(NAME, "Now", lambda body: ("u", (7,)))
        assert bus.call_within(method_call(LAMP, "Now"), 5.0) == (7,)
        assert bus.call_within(method_call(LAMP, "Now"), 0.0) is None
        with pytest.raises(BusError):
            bus.call_within(method_call(LAMP, "Never"), 5.0)


def test_what_arrives_during_a_reading_is_told_afterwards(bus: Bus, address: str, qtbot: QtBot) -> None:
    told: list[str] = []
    bus.watch_signal(NAME, PATH, NAME, "Lit", lambda body: told.append(body[0]))
    owners: list[str] = []
    bus.watch_name(NAME, owners.append)
    with FakeService(address, NAME) as lamp:
        qtbot.waitUntil(lambda: bool(owners and owners[-1]))

        def lit_first(body: tuple[Any, ...]) -> tuple[str, tuple[Any, ...]]:
            lamp.emit(PATH, NAME, "Lit", "s", ("red",))
            lamp.emit(PATH, NAME, "Lit", "s", ("green",))
            return "u", (1,)

        lamp.answer(NAME, "Now", lit_first)
        assert bus.call_within(method_call(LAMP, "Now"), 5.0) == (1,)
        assert told == []
        qtbot.waitUntil(lambda: told == ["red", "green"])


def test_signals_of_a_pretender_are_not_heard(bus: Bus, address: str, qtbot: QtBot) -> None:
    heard: list[str] = []
    bus.watch_signal(NAME, PATH, NAME, "Lit", lambda body: heard.append(body[0]))
    with FakeService(address, NAME) as lamp, FakeService(address) as pretender:
        qtbot.waitUntil(lambda: bool(bus.unique_name))
        pretender.emit(PATH, NAME, "Lit", "s", ("pretended",))
        pretender.emit(PATH, NAME, "Lit", "s", ("to us alone",), to=bus.unique_name)
        lamp.emit(PATH, NAME, "Lit", "s", ("real",))
        qtbot.waitUntil(lambda: "real" in heard)
    assert heard == ["real"]


def test_a_name_is_told_when_it_comes_and_goes(bus: Bus, address: str, qtbot: QtBot) -> None:
    owners: list[str] = []
    bus.watch_name(NAME, owners.append)
    qtbot.waitUntil(lambda: owners == [""])
    with FakeService(address, NAME) as lamp:
        qtbot.waitUntil(lambda: owners[1:] == [lamp.unique_name])
    qtbot.waitUntil(lambda: owners[2:] == [""])


def test_an_ended_watch_is_told_nothing_and_wakes_nobody(
    bus: Bus, address: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    kept: list[str] = []
    ended = bus.watch_signal(NAME, PATH, NAME, "Lit", lambda body: heard.append(body[0]))
    bus.watch_signal(NAME, PATH, NAME, "Broken", lambda body: kept.append(body[0]))
    ended.end()
    qtbot.waitUntil(lambda: bool(bus.unique_name) and bus.quiet)
    arrived: list[str] = []
    took = bus._took_signal
    monkeypatch.setattr(
        bus,
        "_took_signal",
        lambda message: (arrived.append(message.header.fields[HeaderFields.member]), took(message)),
    )
    with FakeService(address, NAME) as lamp:
        lamp.emit(PATH, NAME, "Lit", "s", ("on",))
        lamp.emit(PATH, NAME, "Broken", "s", ("bulb",))
        qtbot.waitUntil(lambda: kept == ["bulb"])
    assert heard == []
    assert "Lit" not in arrived


def test_looking_starts_no_service() -> None:
    assert method_call(LAMP, "Now").header.flags & MessageFlag.no_auto_start
    wanted = method_call(LAMP, "Now", start_service=True)
    assert not wanted.header.flags & MessageFlag.no_auto_start


def test_a_property_follows_its_service(bus: Bus, address: str, qtbot: QtBot) -> None:
    values: list[object] = []
    lit = BusProperty(bus, LAMP, "Lit", lambda: values.append(lit.value))
    qtbot.waitUntil(lambda: lit.present is False)
    values.clear()
    with FakeService(address, NAME) as lamp:
        lamp.properties[NAME, "Lit"] = ("b", True)
        lit.ask()
        qtbot.waitUntil(lambda: lit.value is True)
        lamp.set_property(PATH, f"{NAME}.Other", "Lit", "s", "of another interface")
        lamp.set_property(PATH, NAME, "Lit", "b", False)
        qtbot.waitUntil(lambda: lit.value is False)
        lamp.properties[NAME, "Lit"] = ("b", True)
        lamp.emit(PATH, PROPERTIES, "PropertiesChanged", "sa{sv}as", (NAME, {}, ["Lit"]))
        qtbot.waitUntil(lambda: lit.value is True)
    qtbot.waitUntil(lambda: (lit.present, lit.value) == (False, None))
    assert values == [True, False, True, None]


def test_the_bus_dies_and_comes_back(
    bus: Bus, bus_desktop: VirtualDesktop, address: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: bool(bus.unique_name))
    bus._retry_ms = 10
    owners: list[str] = []
    heard: list[str] = []
    faults: list[BusError] = []
    bus.watch_name(NAME, owners.append)
    bus.watch_signal(NAME, PATH, NAME, "Lit", lambda body: heard.append(body[0]))
    daemon = bus_desktop.bus
    assert daemon is not None
    with FakeService(address, NAME) as lamp:
        qtbot.waitUntil(lambda: owners[-1:] == [lamp.unique_name])
        with qtbot.waitSignal(bus.lost):
            daemon.kill()
        assert owners[-1] == ""
        assert bus.why_not
        bus.call(method_call(LAMP, "Add"), failed=faults.append)
        qtbot.waitUntil(lambda: bool(faults))
        assert faults[0].name == DISCONNECTED
        with pytest.raises(Unavailable):
            bus.call_within(method_call(LAMP, "Add"), 1.0)
    with qtbot.waitSignal(bus.connected):
        daemon.start()
    with FakeService(address, NAME) as lamp:
        qtbot.waitUntil(lambda: owners[-1] == lamp.unique_name)
        lamp.emit(PATH, NAME, "Lit", "s", ("again",))
        qtbot.waitUntil(lambda: heard == ["again"])
    assert not bus.why_not


def test_no_bus_at_all_is_no_fault(qapp: object, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "")
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    bus = Bus(BusKind.SESSION)
    faults: list[BusError] = []
    bus.call(method_call(LAMP, "Add"), failed=faults.append)
    assert faults == []
    qtbot.waitUntil(lambda: bool(faults))
    assert bus.why_not == "This session has no session bus."
    bus.close()


def test_a_silent_service_is_given_up(bus: Bus, address: str, qtbot: QtBot) -> None:
    faults: list[BusError] = []
    with FakeService(address, NAME) as lamp:
        lamp.answer(NAME, "Think", lambda body: None)
        bus.call(method_call(LAMP, "Think"), failed=faults.append, within_s=0.05)
        qtbot.waitUntil(lambda: bool(faults))
    assert faults[0].name == NO_REPLY
