"""Starting with the session."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from deskstretch.desktop.adapter import Diagnosis, Unavailable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject

    from deskstretch.desktop.notify import AppIdentity


class Autostart(Protocol):
    def enabled(self) -> bool: ...

    def set_enabled(self, on: bool) -> None:
        """Start with the session from now on, or no longer. Where somebody has to be asked, the answer
        comes later.

        Raises:
            Unavailable: with the sentence the person reads.
        """

    def diagnosis(self) -> Diagnosis: ...


class NoAutostart:
    """Nothing here starts programs with the session."""

    def enabled(self) -> bool:
        return False

    def set_enabled(self, on: bool) -> None:  # noqa: ARG002 - the protocol
        message = "This system offers no way to start with the session."
        raise Unavailable(message)

    def diagnosis(self) -> Diagnosis:
        return Diagnosis("start at login", "nothing", "no")


def autostart_of_this_system(
    app: AppIdentity,
    command: Sequence[str],
    answered: Callable[[str], None],
    parent: QObject | None = None,
) -> Autostart:
    """The one that belongs here.

    Args:
        command: starts the program, in absolute paths.
        answered: called when an answer that comes later is there, with an empty text or the sentence that
            the person reads.
        parent: keeps what is open until then.
    """
    if sys.platform == "linux":
        from deskstretch.desktop.autostart_linux import XdgAutostart
        from deskstretch.desktop.autostart_portal import PortalAutostart, in_flatpak

        entry = XdgAutostart(app, command)
        return PortalAutostart(entry, command, answered, parent) if in_flatpak() else entry
    if sys.platform == "win32":
        import winreg

        from deskstretch.desktop.autostart_windows import RunKey

        return RunKey(winreg, app, command)
    if sys.platform == "darwin":
        from deskstretch.desktop.autostart_macos import LaunchAgent

        return LaunchAgent(app, command, Path.home())
    return NoAutostart()
