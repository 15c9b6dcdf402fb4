"""Whether notifications are silenced, as each desktop keeps it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from jeepney import DBusAddress

from deskstretch.desktop.adapter import Unavailable
from deskstretch.desktop.bus_reading import AnyService, BusProperty, BusReading, ServiceFlag
from deskstretch.desktop.gvdb import GvdbError, gvdb_value

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskstretch.desktop.bus import Body, Bus, BusError

NOTIFICATIONS, NOTIFICATIONS_PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
DUNST = "org.dunstproject.cmd0"
XFCONF, XFCONF_PATH = "org.xfce.Xfconf", "/org/xfce/Xfconf"
SHOW_BANNERS = "/org/gnome/desktop/notifications/show-banners"
PORTAL, PORTAL_PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
PORTAL_SETTINGS = "org.freedesktop.portal.Settings"
PORTAL_BANNERS = ("org.gnome.desktop.notifications", "show-banners")


class NotificationServices(AnyService):
    """What notification services tell over the bus: KDE's, dunst's, Xfce's switch, GNOME's by the portal."""

    def __init__(self, session_bus: Bus, changed: Callable[[], None]) -> None:
        kde = DBusAddress(NOTIFICATIONS_PATH, NOTIFICATIONS, NOTIFICATIONS)
        dunst = DBusAddress(NOTIFICATIONS_PATH, NOTIFICATIONS, DUNST)
        super().__init__(
            session_bus,
            ServiceFlag("notification inhibition", BusProperty(session_bus, kde, "Inhibited", changed)),
            ServiceFlag("dunst", BusProperty(session_bus, dunst, "paused", changed)),
            ServiceFlag("Xfce's settings", _XfceSwitch(session_bus, changed)),
            ServiceFlag("portal settings", _PortalBanners(session_bus, changed), lambda shown: not shown),
        )


class _XfceSwitch(BusReading):
    """xfce4-notifyd's do-not-disturb in Xfce's settings, where it stands only once it has been used."""

    def __init__(self, bus: Bus, changed: Callable[[], None]) -> None:
        of = DBusAddress(XFCONF_PATH, XFCONF, XFCONF)
        wanted = ("GetProperty", "ss", ("xfce4-notifyd", "/do-not-disturb"))
        tellers = [(XFCONF, "PropertyChanged"), (XFCONF, "PropertyRemoved")]
        super().__init__(bus, of, wanted, tellers, changed)

    def _answered(self, body: Body) -> None:
        self._set(body[0][1], "")

    def _refused(self, fault: BusError) -> None:  # noqa: ARG002 - not set is an answer
        self._set(False, "")


class _PortalBanners(BusReading):
    """GNOME's switch as the settings portal passes it into sandboxes. Those of GNOME 43 do not."""

    def __init__(self, bus: Bus, changed: Callable[[], None]) -> None:
        of = DBusAddress(PORTAL_PATH, PORTAL, PORTAL_SETTINGS)
        super().__init__(
            bus, of, ("Read", "ss", PORTAL_BANNERS), [(PORTAL_SETTINGS, "SettingChanged")], changed
        )

    def _answered(self, body: Body) -> None:
        value = body[0]
        while isinstance(value, tuple):  # a variant in a variant, by the portal's own documentation
            value = value[1]
        self._set(value, "")

    def _heard(self, body: Body) -> None:
        if body[:2] == PORTAL_BANNERS:
            self._answered(body[2:])


class GnomeBanners:
    """GNOME's switch, read from the settings database when that file has changed.

    No service tells it: GNOME's own programs read this file, too. libgio would read it for us, with
    a thread of its own and several MB.

    Raises:
        Unavailable: this is not GNOME, or the database cannot be read.
    """

    name = "GNOME's settings"

    def __init__(self) -> None:
        if "GNOME" not in os.environ.get("XDG_CURRENT_DESKTOP", "").split(":"):
            message = "This is not GNOME."
            raise Unavailable(message)
        config = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
        self._database = Path(config) / "dconf" / "user"
        self._mark: tuple[int, int] | None = None
        self._silenced = False

    def read(self) -> bool:
        try:
            state = self._database.stat()
        except FileNotFoundError:
            return False  # nothing was ever changed from its default
        mark = (state.st_mtime_ns, state.st_ino)
        if mark != self._mark:
            self._silenced = self._read_silenced()
            self._mark = mark
        return self._silenced

    def close(self) -> None:
        """It holds nothing open."""

    def _read_silenced(self) -> bool:
        try:
            return gvdb_value(self._database.read_bytes(), SHOW_BANNERS) == b"\x00\x00b"
        except (OSError, GvdbError) as fault:
            message = f"The settings database cannot be read ({fault})."
            raise Unavailable(message) from None
