"""The adapters of Windows. None of this has run on Windows itself yet."""

from __future__ import annotations

import ctypes
import importlib
from typing import TYPE_CHECKING, Any

from deskstretch.desktop.adapter import AnyOf, Chain
from deskstretch.desktop.calls_windows import ConsentStore
from deskstretch.desktop.foreign import loaded
from deskstretch.desktop.notify import Notifier
from deskstretch.desktop.parts import Parts
from deskstretch.desktop.sensors import Sensors, Sources
from deskstretch.desktop.session_windows import WindowsSessionEvents
from deskstretch.desktop.tray_watch import TrayWatch
from deskstretch.desktop.windows_calls import CALLS
from deskstretch.desktop.windows_readers import (
    FULL_SCREEN_STATES,
    QUIET_STATES,
    DisplayRequired,
    IdleOnWindows,
    LockOnWindows,
    QuietHours,
    ShellState,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject


class WindowsLibraries:
    """The system's libraries with typed calls, and the registry."""

    def __init__(self, load: Callable[[str], Any], registry: Any) -> None:
        libraries = {name: loaded(load, name, calls) for name, calls in CALLS.items()}
        self.user32, self.kernel32 = libraries["user32"], libraries["kernel32"]
        self.shell32, self.powrprof = libraries["shell32"], libraries["powrprof"]
        self.wtsapi32, self.ntdll = libraries["wtsapi32"], libraries["ntdll"]
        self.registry = registry


def libraries_of_windows() -> WindowsLibraries:
    """The real ones. Qt for Python exists for 64-bit Windows alone, where every call is a C call."""
    return WindowsLibraries(ctypes.CDLL, importlib.import_module("winreg"))


def windows_parts(libraries: WindowsLibraries, awake_s: Callable[[], float], parent: QObject) -> Parts:
    """Build them all. `Desktop.use_tray` brings the notifications later."""
    user32, kernel32, shell32 = libraries.user32, libraries.kernel32, libraries.shell32
    session = WindowsSessionEvents(libraries.wtsapi32, parent)

    def in_use(device: str) -> Chain[bool]:
        return Chain([(device, lambda: ConsentStore(libraries.registry, kernel32, device))], awake_s)

    sources = Sources(
        idle=Chain([(IdleOnWindows.name, lambda: IdleOnWindows(user32, kernel32))], awake_s),
        lock=Chain([(LockOnWindows.name, lambda: LockOnWindows(libraries.wtsapi32))], awake_s),
        full_screen=Chain(
            [(ShellState.name, lambda: ShellState(shell32, user32, FULL_SCREEN_STATES))], awake_s
        ),
        do_not_disturb=AnyOf(
            [
                Chain([(QuietHours.name, lambda: QuietHours(libraries.ntdll))], awake_s),
                Chain([(ShellState.name, lambda: ShellState(shell32, user32, QUIET_STATES))], awake_s),
            ]
        ),
        calls=AnyOf([in_use("microphone"), in_use("webcam")]),
        screen_kept_on=Chain([(DisplayRequired.name, lambda: DisplayRequired(libraries.powrprof))], awake_s),
    )
    sensors = Sensors(sources, lambda: None, parent)
    session.locked.connect(sensors.note_change)
    session.unlocked.connect(sensors.note_change)
    return Parts(
        sensors=sensors,
        session=session,
        notifier=Notifier(parent),
        tray_watch=TrayWatch(parent),
        quiet=lambda: True,
        close=session.close,
    )
