"""Whether somebody keeps the screen on: a film, slides, a shared screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jeepney import DBusAddress

from deskstretch.desktop.bus_reading import AnyService, BusProperty, BusReading, ServiceFlag
from deskstretch.desktop.session_linux import MANAGER

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskstretch.desktop.bus import Bus

GNOME_SESSION, GNOME_SESSION_PATH = "org.gnome.SessionManager", "/org/gnome/SessionManager"
GNOME_INHIBIT_IDLE = 8
KDE_POLICY = "org.kde.Solid.PowerManagement.PolicyAgent"
KDE_POLICY_PATH = "/org/kde/Solid/PowerManagement/PolicyAgent"
KDE_CHANGE_SCREEN = 4
POWER, POWER_PATH = "org.freedesktop.PowerManagement", "/org/freedesktop/PowerManagement/Inhibit"


class GnomeSession(AnyService):
    """GNOME's session manager, and those of MATE and Cinnamon that keep its interface."""

    def __init__(self, session_bus: Bus, changed: Callable[[], None]) -> None:
        of = DBusAddress(GNOME_SESSION_PATH, GNOME_SESSION, GNOME_SESSION)
        asked = ("IsInhibited", "u", (GNOME_INHIBIT_IDLE,))
        tellers = [(GNOME_SESSION, "InhibitorAdded"), (GNOME_SESSION, "InhibitorRemoved")]
        reading = BusReading(session_bus, of, asked, tellers, changed)
        super().__init__(session_bus, ServiceFlag("session manager", reading))


class KdePower(AnyService):
    """KDE's power management, which tells screen from sleep."""

    def __init__(self, session_bus: Bus, changed: Callable[[], None]) -> None:
        of = DBusAddress(KDE_POLICY_PATH, KDE_POLICY, KDE_POLICY)
        asked = ("HasInhibition", "u", (KDE_CHANGE_SCREEN,))
        reading = BusReading(session_bus, of, asked, [(KDE_POLICY, "InhibitionsChanged")], changed)
        super().__init__(session_bus, ServiceFlag("KDE power management", reading))


class FreedesktopPower(AnyService):
    """The power managers of Xfce, MATE and others. They do not tell screen from sleep; Xfce's (4.18) never
    sends the signal that it documents, so that it is asked at each look."""

    def __init__(self, session_bus: Bus, changed: Callable[[], None]) -> None:
        interface = f"{POWER}.Inhibit"
        of = DBusAddress(POWER_PATH, POWER, interface)
        tellers = [(interface, "HasInhibitChanged")]
        reading = BusReading(session_bus, of, ("HasInhibit", "", ()), tellers, changed, tells=False)
        super().__init__(session_bus, ServiceFlag("power manager", reading))


class LogindIdle(AnyService):
    """Idle inhibitors that programs took from logind."""

    def __init__(self, system_bus: Bus, changed: Callable[[], None]) -> None:
        reading = BusProperty(system_bus, MANAGER, "BlockInhibited", changed)
        super().__init__(system_bus, ServiceFlag("logind", reading, lambda what: "idle" in what.split(":")))
