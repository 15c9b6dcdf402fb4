"""The adapters of Linux, in order of quality."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskstretch.desktop.adapter import AnyOf, Chain
from deskstretch.desktop.bus import Bus, BusKind
from deskstretch.desktop.notify_freedesktop import FreedesktopNotifier
from deskstretch.desktop.parts import Parts
from deskstretch.desktop.sensors import Sensors, Sources
from deskstretch.desktop.session_events import SessionEvents
from deskstretch.desktop.tray_watch_linux import LinuxTrayWatch
from deskstretch.desktop.x11_glance import X11, FullScreenOnX11, IdleOnX11

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from deskstretch.desktop.notify import AppIdentity


def linux_parts(app: AppIdentity, awake_s: Callable[[], float], parent: QObject) -> Parts:
    session_bus = Bus(BusKind.SESSION, parent)
    x11 = X11(awake_s)
    tray_watch = LinuxTrayWatch(session_bus, x11, parent)
    sources = Sources(
        idle=Chain([(IdleOnX11.name, lambda: IdleOnX11(x11))], awake_s),
        lock=AnyOf([]),
        full_screen=Chain([(FullScreenOnX11.name, lambda: FullScreenOnX11(x11))], awake_s),
        do_not_disturb=AnyOf([]),
        calls=AnyOf([]),
        screen_kept_on=AnyOf([]),
    )

    def close() -> None:
        session_bus.close()
        x11.close()

    return Parts(
        sensors=Sensors(sources, tray_watch.look, parent),
        session=SessionEvents(parent),
        notifier=FreedesktopNotifier(session_bus, app, parent),
        tray_watch=tray_watch,
        quiet=lambda: session_bus.quiet,
        close=close,
    )
