"""A property of a service, kept up to date by the service's own signals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jeepney import DBusAddress

from deskstretch.desktop.bus import method_call

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskstretch.desktop.bus import Body, Bus

PROPERTIES = "org.freedesktop.DBus.Properties"


class BusProperty:
    """One property of one object. ``value`` is ``None`` while unknown or while the service is away.

    Args:
        changed: called after each change of ``value`` or ``present``.
    """

    def __init__(self, bus: Bus, of: DBusAddress, name: str, changed: Callable[[], None]) -> None:
        self._bus = bus
        self._of = of
        self._name = name
        self._changed = changed
        self.value: Any = None
        self.present: bool | None = None
        service, path = of.bus_name or "", of.object_path
        self._signal = bus.watch_signal(service, path, PROPERTIES, "PropertiesChanged", self._heard)
        self._owner = bus.watch_name(service, self._owned_by)

    def ask(self) -> None:
        """Read it anew, in the background."""
        address = DBusAddress(self._of.object_path, self._of.bus_name, PROPERTIES)
        call = method_call(address, "Get", "ss", (self._of.interface, self._name))
        self._bus.call(call, lambda body: self._set(body[0][1]), lambda _: self._set(None))

    def close(self) -> None:
        self._signal.end()
        self._owner.end()

    def _owned_by(self, owner: str) -> None:
        self.present = bool(owner)
        if owner:
            self.ask()
        else:
            self.value = None
            self._changed()

    def _heard(self, body: Body) -> None:
        interface, changed, invalidated = body
        if interface != self._of.interface:
            return
        if self._name in changed:
            self._set(changed[self._name][1])
        elif self._name in invalidated:
            self.ask()

    def _set(self, value: Any) -> None:
        if value != self.value:
            self.value = value
            self._changed()
