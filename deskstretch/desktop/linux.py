"""The adapters of Linux, each concern's in order of quality."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskstretch.desktop.adapter import AnyOf, Chain
from deskstretch.desktop.bus import Bus, BusKind
from deskstretch.desktop.calls_linux import AlsaCapture, CameraInUse, Recording
from deskstretch.desktop.do_not_disturb_linux import GnomeBanners, NotificationServices
from deskstretch.desktop.full_screen_wayland import PlasmaWindows, WlrootsWindows
from deskstretch.desktop.idle_mutter import IdleOnGnome
from deskstretch.desktop.idle_wayland import IdleOnWayland, KeptOnByWayland
from deskstretch.desktop.notify_freedesktop import FreedesktopNotifier
from deskstretch.desktop.parts import Parts
from deskstretch.desktop.screen_kept_on_linux import FreedesktopPower, GnomeSession, KdePower, LogindIdle
from deskstretch.desktop.sensors import Sensors, Sources
from deskstretch.desktop.session_linux import LinuxSessionEvents, LogindLock, ScreenSaverLock
from deskstretch.desktop.tray_watch_linux import LinuxTrayWatch
from deskstretch.desktop.x11_glance import X11, FullScreenOnX11, IdleOnX11

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from deskstretch.desktop.adapter import Reader
    from deskstretch.desktop.notify import AppIdentity


def linux_parts(app: AppIdentity, awake_s: Callable[[], float], parent: QObject) -> Parts:
    """Build them all. Each opens what it needs at the first look, and may fail then without harm."""
    session_bus, system_bus = Bus(BusKind.SESSION, parent), Bus(BusKind.SYSTEM, parent)
    x11 = X11(awake_s)
    tray_watch = LinuxTrayWatch(session_bus, x11, parent)
    session = LinuxSessionEvents(system_bus, parent)

    def changed() -> None:
        sensors.note_change()

    def lock_changed() -> None:
        session.note_lock(sources.lock.read())
        sensors.note_change()

    def chain(*readers: tuple[str, Callable[[], Reader[bool]]]) -> Chain[bool]:
        return Chain(readers, awake_s)

    sources = Sources(
        idle=Chain(
            [
                (IdleOnGnome.name, lambda: IdleOnGnome(session_bus, awake_s)),
                ("ext_idle_notifier_v1", lambda: IdleOnWayland(awake_s)),
                (IdleOnX11.name, lambda: IdleOnX11(x11)),
            ],
            awake_s,
        ),
        lock=AnyOf(
            [
                chain(("logind", lambda: LogindLock(system_bus, lock_changed))),
                chain(("screen savers", lambda: ScreenSaverLock(session_bus, lock_changed))),
            ]
        ),
        full_screen=chain(
            (WlrootsWindows.name, lambda: WlrootsWindows(app.desktop_id)),
            (PlasmaWindows.name, PlasmaWindows),
            (FullScreenOnX11.name, lambda: FullScreenOnX11(x11)),
        ),
        do_not_disturb=AnyOf(
            [
                chain(("notification services", lambda: NotificationServices(session_bus, changed))),
                chain((GnomeBanners.name, GnomeBanners)),
            ]
        ),
        calls=AnyOf(
            [
                chain(
                    (Recording.name, lambda: Recording(changed)),
                    (AlsaCapture.name, AlsaCapture),
                ),
                chain((CameraInUse.name, lambda: CameraInUse(changed, awake_s))),
            ]
        ),
        screen_kept_on=AnyOf(
            [
                chain(("session manager", lambda: GnomeSession(session_bus, changed))),
                chain(
                    ("KDE power management", lambda: KdePower(session_bus, changed)),
                    ("power manager", lambda: FreedesktopPower(session_bus, changed)),
                ),
                chain(("logind", lambda: LogindIdle(system_bus, changed))),
                chain((KeptOnByWayland.name, KeptOnByWayland)),
            ]
        ),
    )
    sensors = Sensors(sources, tray_watch.look, parent)

    def close() -> None:
        session.close()
        session_bus.close()
        system_bus.close()
        x11.close()

    return Parts(
        sensors=sensors,
        session=session,
        notifier=FreedesktopNotifier(session_bus, app, parent),
        tray_watch=tray_watch,
        quiet=lambda: session_bus.quiet and system_bus.quiet,
        close=close,
    )
