"""Hands on GNOME: Mutter's answer, its silence, its absence."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import pytest

from deskstretch.desktop.adapter import KEPT_FOR_S, NotThereNow, Unavailable
from deskstretch.desktop.idle_mutter import ANSWER_WITHIN_S, MONITOR, IdleOnGnome
from tests.fake_service import FakeService

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from deskstretch.desktop.bus import Bus

NAME = MONITOR.bus_name or ""


class StepClock:
    now_s = 1000.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture(autouse=True)
def on_gnome(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "pop:GNOME")


@pytest.fixture
def mutter(bus: Bus, address: str, qtbot: QtBot) -> Iterator[FakeService]:
    owners: list[str] = []
    bus.watch_name(NAME, owners.append)
    with FakeService(address, NAME) as mutter:
        qtbot.waitUntil(lambda: bool(owners and owners[-1]))
        yield mutter


def test_the_answer_is_read_in_seconds(mutter: FakeService, bus: Bus) -> None:
    mutter.answer(NAME, "GetIdletime", lambda body: ("t", (12_345,)))
    assert IdleOnGnome(bus).read() == 12.345


def test_a_busy_compositor_leaves_the_last_answer_standing(
    mutter: FakeService, bus: Bus, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = StepClock()
    idle = IdleOnGnome(bus, clock)
    mutter.answer(NAME, "GetIdletime", lambda body: ("t", (2000,)))
    assert idle.read() == 2.0
    mutter.answer(NAME, "GetIdletime", lambda body: None)
    monkeypatch.setattr("deskstretch.desktop.idle_mutter.ANSWER_WITHIN_S", ANSWER_WITHIN_S)
    assert idle.age_s == 0
    clock.now_s += 30
    assert idle.read() == 2.0
    assert idle.age_s == 30
    clock.now_s += KEPT_FOR_S
    assert idle.read() is None


def test_an_answer_that_comes_late_is_taken(
    mutter: FakeService, bus: Bus, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = StepClock()
    idle = IdleOnGnome(bus, clock)
    may_answer = threading.Event()
    mutter.answer(NAME, "GetIdletime", lambda body: (may_answer.wait(20) and ("t", (3000,))) or None)
    monkeypatch.setattr("deskstretch.desktop.idle_mutter.ANSWER_WITHIN_S", ANSWER_WITHIN_S)
    assert idle.read() is None
    assert idle.age_s is None
    may_answer.set()
    qtbot.waitUntil(lambda: idle.age_s is not None)
    monkeypatch.setattr("deskstretch.desktop.idle_mutter.ANSWER_WITHIN_S", 0.0)
    assert idle.read() == 3.0


def test_no_mutter_is_named_and_its_coming_used(bus: Bus, address: str, qtbot: QtBot) -> None:
    idle = IdleOnGnome(bus)
    with pytest.raises(NotThereNow, match="Mutter does not tell"):
        idle.read()
    with FakeService(address, NAME) as mutter:
        mutter.answer(NAME, "GetIdletime", lambda body: ("t", (0,)))
        seen: list[Any] = []

        def read() -> bool:
            try:
                seen.append(idle.read())
            except NotThereNow:
                return False
            return True

        qtbot.waitUntil(read)
        assert seen == [0.0]


def test_other_desktops_are_not_asked(bus: Bus, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "XFCE")
    with pytest.raises(Unavailable, match="not GNOME"):
        IdleOnGnome(bus)
