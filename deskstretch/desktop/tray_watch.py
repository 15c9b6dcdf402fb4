"""Whether there is a place for the tray icon, and when it comes and goes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class TrayWatch(QObject):
    """``appeared`` asks to show the icon anew, ``vanished`` to be reachable without one.

    ``known`` brings the first answer, which is not there at construction.
    """

    known = Signal(bool)
    appeared = Signal()
    vanished = Signal()

    @property
    def present(self) -> bool | None:
        """``None`` until the first answer."""
        return None
