"""The adapters of macOS. None of this has run on macOS itself yet."""

from __future__ import annotations

import ctypes
from pathlib import Path
from typing import TYPE_CHECKING, Any

from deskstretch.desktop.adapter import AnyOf, Chain
from deskstretch.desktop.calls_macos import WhoRecords, cameras, microphones
from deskstretch.desktop.foreign import loaded
from deskstretch.desktop.macos_calls import CALLS
from deskstretch.desktop.macos_foundation import CoreFoundation
from deskstretch.desktop.macos_readers import (
    DisplayAssertions,
    FocusFile,
    FullScreenOnMac,
    IdleOnMac,
    LockOnMac,
)
from deskstretch.desktop.notify import Notifier
from deskstretch.desktop.parts import Parts
from deskstretch.desktop.sensors import Sensors, Sources
from deskstretch.desktop.session_macos import MacSessionEvents
from deskstretch.desktop.tray_watch import TrayWatch

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject


class MacFrameworks:
    """The system's frameworks with typed calls."""

    def __init__(self, load: Callable[[str], Any]) -> None:
        frameworks = {name: loaded(load, name, calls) for name, calls in CALLS.items()}
        self.foundation = CoreFoundation(frameworks["CoreFoundation"])
        self.graphics, self.iokit = frameworks["CoreGraphics"], frameworks["IOKit"]
        self.audio, self.media = frameworks["CoreAudio"], frameworks["CoreMediaIO"]


def frameworks_of_macos() -> MacFrameworks:
    return MacFrameworks(lambda name: ctypes.CDLL(f"/System/Library/Frameworks/{name}.framework/{name}"))


def macos_parts(frameworks: MacFrameworks, awake_s: Callable[[], float], parent: QObject) -> Parts:
    """Build them all. `Desktop.use_tray` brings the notifications later."""
    foundation, graphics = frameworks.foundation, frameworks.graphics
    audio, media, iokit = frameworks.audio, frameworks.media, frameworks.iokit
    session = MacSessionEvents(iokit, foundation, parent)
    sources = Sources(
        idle=Chain([(IdleOnMac.name, lambda: IdleOnMac(graphics))], awake_s),
        lock=Chain([(LockOnMac.name, lambda: LockOnMac(graphics, foundation))], awake_s),
        full_screen=Chain([(FullScreenOnMac.name, lambda: FullScreenOnMac(graphics, foundation))], awake_s),
        do_not_disturb=Chain([(FocusFile.name, lambda: FocusFile(Path.home()))], awake_s),
        calls=AnyOf(
            [
                Chain(
                    [
                        (WhoRecords.name, lambda: WhoRecords(audio)),
                        ("microphones", lambda: microphones(audio)),
                    ],
                    awake_s,
                ),
                Chain([("cameras", lambda: cameras(media))], awake_s),
            ]
        ),
        screen_kept_on=Chain(
            [(DisplayAssertions.name, lambda: DisplayAssertions(iokit, foundation))], awake_s
        ),
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
