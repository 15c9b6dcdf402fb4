"""Silenced notifications: dunst and Xfce's settings for real, KDE made, GNOME by its database."""

from __future__ import annotations

import base64
import contextlib
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from deskstretch.desktop.adapter import NotThereNow, Unavailable
from deskstretch.desktop.bus import Bus, BusKind
from deskstretch.desktop.do_not_disturb_linux import (
    NOTIFICATIONS,
    NOTIFICATIONS_PATH,
    PORTAL,
    PORTAL_PATH,
    PORTAL_SETTINGS,
    SHOW_BANNERS,
    GnomeBanners,
    NotificationServices,
)
from deskstretch.desktop.gvdb import GvdbError, gvdb_value
from tests.fake_service import FakeService
from tests.virtual_desktop import VirtualDesktop

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

# made by `dconf compile` of dconf 0.40 from keyfiles with show-banners false, then true
BANNERS_OFF = zlib.decompress(
    base64.b64decode(
        "eNpdkr9Lw0AUxy+1an9RBB06KDg4FCHGTiKODgoWKiju1zStoeldSIJ2FEvFQaGDmyAKLoKgSxEHF0ERXBwc1F3wDxB0qOj3"
        "NQeKBx++X17evffuLnMr3LO5CJhaGeBqXZtNsd+l/SMKekE/iIMEoPznzfZwUtVIsTW2AW2AphfZonijG8+zFnQPTN/MFGg/"
        "+QTih9BjcLR0+0F9yPchfgo9B+Nn+7tUh/wg6t9B78HCYitJs5CPIv8B+ggKV0OvPSz0aeS/Qd/pWzvCvrHIa8j/hHaox8XY"
        "JJ2ro/pGI4zFwOX210uMhT6G+AA0Aw6e8icRFvo46mehU+B6ZKdJ5yKfRv48dBn4q3JdL3IhLM8Pb7bIXdexTR7YUhiMZrVF"
        "YHllblpGeK/Sq+h1g+ZR+22hO9Ks6r7pWZZQ71NEmsFoxj8FdbsUdqlPlCy/GkgXJQz1dhUha9SD5lRfDToL3W9ZikAXvGap"
        "95/FP8I9y3FGczmUEDKwy6pHt56m8ui/+AFDG28T"
    )
)
BANNERS_ON = zlib.decompress(
    base64.b64decode(
        "eNpzD0ssykzMK2GAAgkgPgFharAxIAATELMAMSsQg8S9AyZwM0PVsjD4MJwB0heA+GbTVhlWKJuHoYzhAZB+DMQbtqsYMEDZbED1"
        "b4D0ByC+spWJ4T8QgNiMQPEvQPoHEO/s+HuLCcrmAIoDJRlYgPiQbE8ryB0gNh9QXARISwBxflG6Pkh9cUZ+uW5SYl5ealEx"
        "A9jMpPS8/NxUfaj79aH+SUktzi7JL9AHuTUvvyQzLTM5sSQzP69YH2wVAwDA2zPb"
    )
)


def test_dunst_s_pause_is_seen(dunst_desktop: VirtualDesktop, qtbot: QtBot) -> None:
    bus = Bus(BusKind.SESSION)
    changes: list[int] = []
    services = NotificationServices(bus, lambda: changes.append(1))
    qtbot.waitUntil(lambda: services.read() is False)
    assert services.name == "dunst"
    changes.clear()
    dunst_desktop.run("dunstctl", "set-paused", "true")
    qtbot.waitUntil(lambda: services.read() is True)
    assert changes == [1]
    dunst_desktop.run("dunstctl", "set-paused", "false")
    qtbot.waitUntil(lambda: services.read() is False)
    services.close()
    bus.close()


def test_kde_s_inhibition_is_seen(bus: Bus, address: str, qtbot: QtBot) -> None:
    services = NotificationServices(bus, lambda: None)
    with FakeService(address, NOTIFICATIONS) as kde:
        kde.set_property(NOTIFICATIONS_PATH, NOTIFICATIONS, "Inhibited", "b", False)
        qtbot.waitUntil(lambda: services.read() is False)
        kde.set_property(NOTIFICATIONS_PATH, NOTIFICATIONS, "Inhibited", "b", True)
        qtbot.waitUntil(lambda: services.read() is True)
    with pytest.raises(NotThereNow):
        qtbot.waitUntil(lambda: services.read() is None)
    services.close()


def test_xfce_s_switch_is_seen(bus: Bus, bus_desktop: VirtualDesktop, qtbot: QtBot) -> None:
    xfconfd = next(Path("/usr/lib").glob("*/xfce4/xfconf/xfconfd"))
    services = NotificationServices(bus, lambda: None)
    bus_desktop.start(str(xfconfd))
    qtbot.waitUntil(lambda: services._flags[2].reading.value is False)
    set_switch = ("xfconf-query", "-c", "xfce4-notifyd", "-p", "/do-not-disturb")
    bus_desktop.run(*set_switch, "-n", "-t", "bool", "-s", "true")
    qtbot.waitUntil(lambda: services.read() is True)
    assert services.name == "Xfce's settings"
    bus_desktop.run(*set_switch, "--reset")
    qtbot.waitUntil(lambda: services.read() is False)
    services.close()


def test_gnome_s_switch_is_seen_through_the_portal(bus: Bus, address: str, qtbot: QtBot) -> None:
    reads: list[bool | None] = []
    services = NotificationServices(bus, lambda: reads.append(read(services)))
    with FakeService(address, PORTAL) as portal:

        def tell(namespace: str, key: str, value: bool) -> None:
            told = (namespace, key, ("b", value))
            portal.emit(PORTAL_PATH, PORTAL_SETTINGS, "SettingChanged", "ssv", told)

        portal.answer(PORTAL_SETTINGS, "Read", lambda body: ("v", (("v", ("b", True)),)))
        qtbot.waitUntil(lambda: services.read() is False)
        namespace = "org.gnome.desktop.notifications"
        assert portal.called("Read") == [(namespace, "show-banners")]
        assert services.name == "portal settings"
        reads.clear()
        for others in (("org.gnome.desktop.interface", "show-banners"), (namespace, "show-in-lock-screen")):
            tell(*others, False)
        tell(namespace, "show-banners", True)
        tell(namespace, "show-banners", False)
        tell("org.gnome.desktop.interface", "show-banners", True)
        tell(namespace, "show-banners", False)
        tell(namespace, "show-banners", True)
        qtbot.waitUntil(lambda: len(reads) >= 2 and services.read() is False)
        assert reads == [True, False]
    services.close()


def test_a_portal_that_keeps_the_switch_to_itself_tells_nothing(bus: Bus, address: str, qtbot: QtBot) -> None:
    services = NotificationServices(bus, lambda: None)
    with FakeService(address, PORTAL), pytest.raises(NotThereNow, match="does not tell"):
        qtbot.waitUntil(lambda: services.read() is False)
    services.close()


def read(services: NotificationServices) -> bool | None:
    try:
        return services.read()
    except NotThereNow:
        return None


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    (tmp_path / "dconf").mkdir()
    return tmp_path / "dconf" / "user"


def replace(file: Path, data: bytes) -> None:
    """Write as dconf does: a new file in the place of the old."""
    new = file.with_suffix(".new")
    new.write_bytes(data)
    new.replace(file)


def test_gnome_s_switch_is_read_again_when_its_file_has_changed(database: Path) -> None:
    banners = GnomeBanners()
    assert banners.read() is False
    replace(database, BANNERS_OFF)
    assert banners.read() is True
    replace(database, BANNERS_ON)
    assert banners.read() is False


def test_a_damaged_database_is_named(database: Path) -> None:
    replace(database, BANNERS_OFF[:60])
    with pytest.raises(Unavailable, match="cannot be read"):
        GnomeBanners().read()


def test_other_desktops_do_not_read_gnome_s_database(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "KDE")
    with pytest.raises(Unavailable, match="not GNOME"):
        GnomeBanners()


def test_a_value_is_found_by_its_whole_key() -> None:
    assert gvdb_value(BANNERS_OFF, SHOW_BANNERS) == b"\x00\x00b"
    assert gvdb_value(BANNERS_OFF, "/org/gnome/desktop/interface/font-name") == b"Cantarell 11\x00\x00s"
    assert gvdb_value(BANNERS_OFF, "/org/gnome/desktop/interface") is None
    assert gvdb_value(BANNERS_ON, SHOW_BANNERS) == b"\x01\x00b"


def test_no_damage_to_a_database_does_more_than_raise() -> None:
    for at in range(len(BANNERS_OFF)):
        for wrong in (0x00, 0x7F, 0xFF):
            damaged = bytearray(BANNERS_OFF)
            damaged[at] = wrong
            with contextlib.suppress(GvdbError):
                gvdb_value(bytes(damaged), SHOW_BANNERS)
