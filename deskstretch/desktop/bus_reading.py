"""Values that services hold, kept up to date by the services' own signals: nothing is polled."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from jeepney import DBusAddress

from deskstretch.desktop.adapter import KEPT_FOR_S, NotThereNow, one_after_another
from deskstretch.desktop.bus import NO_REPLY, BusError, method_call

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from deskstretch.desktop.bus import Body, Bus

PROPERTIES = "org.freedesktop.DBus.Properties"


class BusReading:
    """What a method answers, asked anew whenever the service comes or sends one of ``tellers``.

    ``value`` is ``None`` while unknown or while the service is away, ``present`` is ``None`` until
    it is known whether the service runs, ``fault`` says why a running one does not tell. One that keeps
    silent is asked again at each look; what it said last stands for `KEPT_FOR_S` meanwhile.

    Args:
        of: the object and interface.
        method: the method and its arguments.
        tellers: signals of the object after which the answer may be another.
        changed: called after each change.
        tells: whether the service keeps its word and tells; one that does not is asked at each look.
    """

    def __init__(
        self,
        bus: Bus,
        of: DBusAddress,
        method: tuple[str, str, Body],
        tellers: Sequence[tuple[str, str]],
        changed: Callable[[], None],
        *,
        tells: bool = True,
        awake_s: Callable[[], float] = time.monotonic,
    ) -> None:
        self._bus = bus
        self._awake_s = awake_s
        self._tells = tells
        self._asked_of = of
        self._method = method
        self._changed = changed
        self.service = of.bus_name or ""
        self.value: Any = None
        self.present: bool | None = None
        self.fault = ""
        self._told_at_s: float | None = None
        self._asked_at_s: float | None = None
        self._silent_since_s: float | None = None
        self._signals = [
            bus.watch_signal(self.service, of.object_path, interface, member, self._heard)
            for interface, member in tellers
        ]
        self._owner = bus.watch_name(self.service, self._owned_by)

    @property
    def age_s(self) -> float | None:
        """How long ago the service told the value."""
        return None if self._told_at_s is None else self._awake_s() - self._told_at_s

    @property
    def silent(self) -> bool:
        """Whether the last question had no answer."""
        return self._silent_since_s is not None

    def ask(self) -> None:
        """Ask anew, in the background."""
        self._asked_at_s = self._awake_s()
        self._bus.call(method_call(self._asked_of, *self._method), self._answered, self._refused)

    def look(self) -> None:
        """Ask whoever does not tell, or has kept silent, in the background; forget what was said too long
        ago."""
        silent_since_s = self._silent_since_s
        if silent_since_s is not None and self._awake_s() - silent_since_s > KEPT_FOR_S:
            self.value = None
        wants_asking = silent_since_s is not None or not self._tells
        if wants_asking and self.present and self._asked_at_s is None:
            self.ask()

    def close(self) -> None:
        for watch in (*self._signals, self._owner):
            watch.end()

    def _answered(self, body: Body) -> None:
        self._set(body[0], "")

    def _refused(self, fault: BusError) -> None:
        if fault.name != NO_REPLY:
            self._set(None, str(fault))
        elif self._asked_at_s is not None:  # otherwise a later question has been answered meanwhile
            if self._silent_since_s is None:
                self._silent_since_s = self._asked_at_s
            self._asked_at_s = None
            self._set(self.value, "it does not answer", told=False)

    def _owned_by(self, owner: str) -> None:
        self.present = bool(owner)
        self._silent_since_s = self._asked_at_s = None
        if owner:
            self.ask()
        else:
            self.value, self.fault, self._told_at_s = None, "", None
            self._changed()

    def _heard(self, body: Body) -> None:  # noqa: ARG002 - a property's signal brings its value
        self.ask()

    def _set(self, value: Any, fault: str, *, told: bool = True) -> None:
        if told:
            self._told_at_s = self._awake_s()
            self._silent_since_s = self._asked_at_s = None
        if (value, fault) != (self.value, self.fault):
            self.value, self.fault = value, fault
            self._changed()


class BusProperty(BusReading):
    """A property of an object, followed by PropertiesChanged."""

    def __init__(self, bus: Bus, of: DBusAddress, name: str, changed: Callable[[], None]) -> None:
        self._of = of
        self._name = name
        super().__init__(
            bus,
            DBusAddress(of.object_path, of.bus_name, PROPERTIES),
            ("Get", "ss", (of.interface, name)),
            [(PROPERTIES, "PropertiesChanged")],
            changed,
        )

    def _answered(self, body: Body) -> None:
        self._set(body[0][1], "")

    def _heard(self, body: Body) -> None:
        interface, changed, invalidated = body
        if interface != self._of.interface:
            return
        if self._name in changed:
            self._set(changed[self._name][1], "")
        elif self._name in invalidated:
            self.ask()


@dataclass(frozen=True, slots=True)
class ServiceFlag:
    """One service's yes or no: how diagnoses call it, its reading, and what the value means."""

    name: str
    reading: BusReading
    means: Callable[[Any], bool | None] = bool


class AnyService:
    """A yes-or-no `Reader`: yes when any of the services that run says yes."""

    def __init__(self, bus: Bus, *flags: ServiceFlag) -> None:
        self._bus = bus
        self._flags = flags

    @property
    def name(self) -> str:
        flags = self._telling() or self._flags
        return one_after_another(
            [f"{flag.name} (does not answer now)" if flag.reading.silent else flag.name for flag in flags]
        )

    @property
    def age_s(self) -> float | None:
        """Of what was told longest ago."""
        return max((age for flag in self._telling() if (age := flag.reading.age_s) is not None), default=None)

    def read(self) -> bool | None:
        if self._bus.why_not:
            raise NotThereNow(self._bus.why_not)
        for flag in self._flags:
            flag.reading.look()
        running = [flag for flag in self._flags if flag.reading.present is not False]
        if not running:
            message = "It does not run." if len(self._flags) == 1 else "None of these runs."
            raise NotThereNow(message)
        telling = self._telling()
        if not telling and all(flag.reading.fault for flag in running):
            message = f"It does not tell ({running[0].reading.fault})."
            raise NotThereNow(message)
        values = [flag.means(flag.reading.value) for flag in telling]
        if True in values:
            return True
        return False if False in values else None

    def close(self) -> None:
        for flag in self._flags:
            flag.reading.close()

    def _telling(self) -> list[ServiceFlag]:
        """Those whose value is known."""
        return [flag for flag in self._flags if flag.reading.present and flag.reading.value is not None]
