"""What a screen reader meets: the accessibility bus of a virtual desktop, asked over D-Bus itself.

with screen_reader(desktop) as reader:                 # before the program starts
    program = desktop.start("deskstretch", env=reader.env)
    reader.find("Pause")                               # or None
    reader.said()                                      # what was announced so far
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jeepney import DBusAddress, MatchRule, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

if TYPE_CHECKING:
    from tests.virtual_desktop import VirtualDesktop

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
ACCESSIBLE = "org.a11y.atspi.Accessible"
ON_SCREEN = 0
SHOWING = 25
"""The bit of a control that is seen, in AT-SPI's states."""
OPERABLE = frozenset(
    {
        "push button",
        "button",
        "toggle button",
        "check box",
        "radio button",
        "slider",
        "spin button",
        "page tab",
    }
)
"""Roles of what a person works; none of them may go without a name."""


class Control:
    """One thing on screen as it is told to a screen reader."""

    def __init__(self, reader: ScreenReader, bus: str, path: str) -> None:
        self._reader = reader
        self._bus = bus
        self._path = path
        self.name = str(reader.get(bus, path, "Name"))
        self.role = str(self._ask(ACCESSIBLE, "GetRoleName")[0])
        low, high = self._ask(ACCESSIBLE, "GetState")[0]
        self._states = low | high << 32

    @property
    def showing(self) -> bool:
        return bool(self._states >> SHOWING & 1)

    @property
    def operable(self) -> bool:
        return self.role in OPERABLE

    @property
    def description(self) -> str:
        return str(self._reader.get(self._bus, self._path, "Description"))

    @property
    def middle(self) -> tuple[int, int]:
        """Where to click it."""
        left, top, width, height = self._ask("org.a11y.atspi.Component", "GetExtents", "u", ON_SCREEN)[0]
        return left + width // 2, top + height // 2

    def press(self) -> None:
        """Work it, wherever it is on a page that scrolls."""
        self._ask("org.a11y.atspi.Action", "DoAction", "i", 0)

    def children(self) -> list[Control]:
        return self._reader.children(self._bus, self._path)

    def __str__(self) -> str:
        return f"{self.role}: {self.name}"

    def _ask(self, interface: str, method: str, signature: str = "", *body: Any) -> tuple[Any, ...]:
        return self._reader.call(self._bus, self._path, interface, method, signature, *body)


class ScreenReader:
    def __init__(self, address: str) -> None:
        self._asks = open_dbus_connection(address)
        self._hears = open_dbus_connection(address)
        self._said: list[str] = []
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member="Announcement")
        _answer(self._hears, message_bus.AddMatch(rule))
        registry = DBusAddress(
            "/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry"
        )
        for event in ("object:announcement", "object:state-changed:focused"):
            _answer(self._hears, new_method_call(registry, "RegisterEvent", "sass", (event, [], "")))
        self.env = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}

    def said(self) -> list[str]:
        """Everything that was announced up to now."""
        with contextlib.suppress(TimeoutError):
            while True:
                message = self._hears.receive(timeout=0.05)
                if message.header.fields.get(3) == "Announcement":  # the member
                    self._said.append(str(message.body[3][1]))
        return self._said

    def controls(self) -> Iterator[Control]:
        """Everything that is seen of the programs on this desktop, windows first."""
        for program in self.children("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root"):
            for window in program.children():
                yield from self._seen(window)

    def find(self, name: str, role: str = "") -> Control | None:
        """The control that is seen under this name."""
        return next((each for each in self.controls() if each.name == name and role in each.role), None)

    def children(self, bus: str, path: str) -> list[Control]:
        found: list[Control] = []
        for child_bus, child in self.call(bus, path, ACCESSIBLE, "GetChildren")[0]:
            with contextlib.suppress(LookupError):  # it has gone meanwhile
                found.append(Control(self, child_bus, child))
        return found

    def get(self, bus: str, path: str, name: str) -> Any:
        return _answer(self._asks, Properties(DBusAddress(path, bus, ACCESSIBLE)).get(name))[0][1]

    def call(
        self, bus: str, path: str, interface: str, method: str, signature: str = "", *body: Any
    ) -> tuple[Any, ...]:
        address = DBusAddress(path, bus, interface)
        return _answer(self._asks, new_method_call(address, method, signature or None, body))

    def close(self) -> None:
        self._asks.close()
        self._hears.close()

    def _seen(self, control: Control) -> Iterator[Control]:
        if not control.showing:
            return
        yield control
        with contextlib.suppress(LookupError):
            for child in control.children():
                yield from self._seen(child)


@contextlib.contextmanager
def screen_reader(desktop: VirtualDesktop) -> Iterator[ScreenReader]:
    """Start the accessibility bus on a desktop and listen to it."""
    assert Path(LAUNCHER).exists(), f"{LAUNCHER} is missing; install the package at-spi2-core"
    desktop.start(LAUNCHER, "--launch-immediately")
    bus = ("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus")
    desktop.wait_until(lambda: desktop.has_service("org.a11y.Bus"), "the accessibility bus")
    reader = ScreenReader(desktop.call(*bus, "GetAddress")[0])
    try:
        yield reader
    finally:
        reader.close()


def _answer(connection: DBusConnection, message: Any) -> tuple[Any, ...]:
    reply = connection.send_and_get_reply(message, timeout=5)
    if reply.header.message_type.name == "error":
        raise LookupError(reply.body)
    return reply.body
