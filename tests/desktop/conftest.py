"""Buses and screens of their own for the adapters' tests."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from deskstretch.desktop import idle_mutter, x11_glance
from deskstretch.desktop.bus import Bus, BusKind
from tests.virtual_desktop import Part, VirtualDesktop, virtual_desktop

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

PATIENCE_MS = 20_000


@pytest.fixture
def qtbot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QtBot:
    """pytest-qt's, with the patience that other programs on a busy machine need."""
    monkeypatch.setattr(qtbot, "waitUntil", partial(qtbot.waitUntil, timeout=PATIENCE_MS))
    return qtbot


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine that tests on two cores may take longer than a person's for one answer at a look."""
    monkeypatch.setattr(idle_mutter, "ANSWER_WITHIN_S", 5.0)
    monkeypatch.setattr(x11_glance, "GLANCE_WITHIN_S", 5.0)


@pytest.fixture
def bus_desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[VirtualDesktop]:
    """A private session bus, which this process takes for its own."""
    with virtual_desktop(tmp_path, {Part.BUS}) as desktop:
        use(desktop, monkeypatch)
        yield desktop


@pytest.fixture
def bus(bus_desktop: VirtualDesktop, qapp: object) -> Iterator[Bus]:
    """A connection to the private session bus."""
    bus = Bus(BusKind.SESSION)
    yield bus
    bus.close()


@pytest.fixture
def address(bus_desktop: VirtualDesktop) -> str:
    return bus_desktop.env["DBUS_SESSION_BUS_ADDRESS"]


@pytest.fixture
def dunst_desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[VirtualDesktop]:
    """A session bus with a real notification service, dunst, on a screen of its own."""
    with virtual_desktop(tmp_path, {Part.BUS, Part.SCREEN, Part.NOTIFICATIONS}) as desktop:
        use(desktop, monkeypatch)
        yield desktop


def use(desktop: VirtualDesktop, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let this process believe it runs on ``desktop``. Its Qt platform stays as it is."""
    for key, value in desktop.env.items():
        if key.startswith(("DBUS_", "XDG_")) or key == "DISPLAY":
            monkeypatch.setenv(key, value)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
