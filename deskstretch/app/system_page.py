"""The settings' page of the system: its readings, and starting with the session."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from deskstretch.desktop.adapter import Unavailable, told_by
from deskstretch.desktop.autostart import autostart_of_this_system
from deskstretch.ui.settings_pages.system import Reading

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from deskstretch.desktop.adapter import Diagnosis
    from deskstretch.desktop.notify import AppIdentity


class SystemRoom(QObject):
    """Stands behind the page; made when it is first wanted.

    Args:
        diagnoses: what each adapter uses and reads now.
    """

    login_changed = Signal(bool, str)
    """Whether the program starts with the session now; why not, where it was to."""

    def __init__(
        self, app: AppIdentity, diagnoses: Callable[[], Sequence[Diagnosis]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._autostart = autostart_of_this_system(app, start_command(), self._tell_login, self)
        self._diagnoses = diagnoses

    def starts_at_login(self) -> bool:
        return self._autostart.enabled()

    def readings(self) -> Sequence[Reading]:
        found = [*self._diagnoses(), self._autostart.diagnosis()]
        return [Reading(each.concern, told_by(each), each.reads, each.why_not) for each in found]

    def start_at_login(self, on: bool) -> None:
        """Start with the session from now on, or no longer; `login_changed` tells how it came out, and once
        more where the desktop had to be asked."""
        problem = ""
        try:
            self._autostart.set_enabled(on)
        except Unavailable as error:
            problem = str(error)
        self._tell_login(problem)

    def _tell_login(self, problem: str) -> None:
        self.login_changed.emit(self._autostart.enabled(), problem)


def start_command() -> tuple[str, ...]:
    """What starts this program again: the frozen one itself, or this Python with the package."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    return (sys.executable, "-m", "deskstretch")
