"""What every operating system hands over: the parts that `Desktop` owns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskstretch.desktop.notify import Notifier
    from deskstretch.desktop.sensors import Sensors
    from deskstretch.desktop.session_events import SessionEvents
    from deskstretch.desktop.tray_watch import TrayWatch


@dataclass(slots=True)
class Parts:
    """``quiet`` says whether every question that was put to a service has been answered."""

    sensors: Sensors
    session: SessionEvents
    notifier: Notifier
    tray_watch: TrayWatch
    quiet: Callable[[], bool]
    close: Callable[[], None]
