"""Starting with the session on macOS: a LaunchAgent of this person."""

from __future__ import annotations

import plistlib
from pathlib import Path
from typing import TYPE_CHECKING

from deskstretch.desktop.adapter import Diagnosis, Unavailable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.desktop.notify import AppIdentity


class LaunchAgent:
    """Writes, or takes away, a property list that launchd reads at login."""

    def __init__(self, app: AppIdentity, command: Sequence[str], home: Path) -> None:
        self._label = f"org.{app.desktop_id}.login"
        self._command = list(command)
        self._file = home / "Library" / "LaunchAgents" / f"{self._label}.plist"

    def enabled(self) -> bool:
        try:
            agent = plistlib.loads(self._file.read_bytes())
        except (OSError, plistlib.InvalidFileException, ValueError):
            return False
        return isinstance(agent, dict) and agent.get("RunAtLoad") is True and not agent.get("Disabled")

    def set_enabled(self, on: bool) -> None:
        try:
            if on:
                self._file.parent.mkdir(parents=True, exist_ok=True)
                agent = {"Label": self._label, "ProgramArguments": self._command, "RunAtLoad": True}
                unfinished = self._file.with_suffix(".new")
                unfinished.write_bytes(plistlib.dumps(agent))
                unfinished.replace(self._file)
            else:
                self._file.unlink(missing_ok=True)
        except OSError as fault:
            message = f"{self._file} cannot be written ({fault.strerror}); check the folder's permissions."
            raise Unavailable(message) from fault

    def diagnosis(self) -> Diagnosis:
        return Diagnosis("start at login", str(self._file), "yes" if self.enabled() else "no")
