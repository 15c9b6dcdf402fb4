"""Starting with the session on Linux: a desktop file in the XDG autostart folder."""

from __future__ import annotations

import os
from configparser import ConfigParser, Error
from pathlib import Path
from typing import TYPE_CHECKING

from deskstretch.desktop.adapter import Diagnosis, Unavailable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.desktop.notify import AppIdentity

SECTION = "Desktop Entry"
RESERVED = set(" \t\n\"'\\><~|&;$*?#()`")


class XdgAutostart:
    """Writes, or takes away, this person's autostart entry (Desktop Application Autostart 0.5).

    An entry that another tool has switched off (``Hidden``, or GNOME's own key) counts as off.
    """

    def __init__(self, app: AppIdentity, command: Sequence[str]) -> None:
        config = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
        self._app = app
        self._command = tuple(command)
        self._file = config / "autostart" / f"{app.desktop_id}.desktop"

    def enabled(self) -> bool:
        entry = ConfigParser(interpolation=None, strict=False)
        try:
            entry.read_string(self._file.read_text())
        except (OSError, UnicodeDecodeError, Error):
            return False
        if not entry.has_section(SECTION):
            return False
        return (
            entry.get(SECTION, "Hidden", fallback="false") != "true"
            and entry.get(SECTION, "X-GNOME-Autostart-enabled", fallback="true") == "true"
        )

    def set_enabled(self, on: bool) -> None:
        try:
            if on:
                self._file.parent.mkdir(parents=True, exist_ok=True)
                unfinished = self._file.with_suffix(".new")
                unfinished.write_text(self._entry())
                unfinished.replace(self._file)
            else:
                self._file.unlink(missing_ok=True)
        except OSError as fault:
            message = f"{self._file} cannot be written ({fault.strerror}); check the folder's permissions."
            raise Unavailable(message) from fault

    def diagnosis(self) -> Diagnosis:
        return Diagnosis("start at login", str(self._file), "yes" if self.enabled() else "no")

    def _entry(self) -> str:
        command = " ".join(_quoted(word) for word in self._command)
        return (
            f"[{SECTION}]\n"
            "Type=Application\n"
            f"Name={self._app.name}\n"
            f"Exec={command}\n"
            f"Icon={self._app.icon}\n"
            "Terminal=false\n"
            "X-GNOME-Autostart-enabled=true\n"
            "X-GNOME-Autostart-Delay=5\n"
        )


def _quoted(word: str) -> str:
    """A word of an Exec line: quoted where it must be, backslashes doubled once more as in any string."""
    word = word.replace("%", "%%")
    if word and not RESERVED & set(word):
        return word
    inside = "".join("\\" + sign if sign in '"`$\\' else sign for sign in word)
    return '"' + inside.replace("\\", "\\\\") + '"'
