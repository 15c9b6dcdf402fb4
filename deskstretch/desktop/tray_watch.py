"""Whether there is a place for the tray icon, and when it comes and goes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from deskstretch.desktop.adapter import Diagnosis, in_words


class TrayWatch(QObject):
    """``appeared`` asks to show the icon anew, ``vanished`` to be reachable without one for a while:
    a crashed panel is back within seconds. ``known`` brings the first answer.

    This class is the null one: where nothing tells, Qt's own word on the tray has to do.
    """

    known = Signal(bool)
    appeared = Signal()
    vanished = Signal()

    @property
    def present(self) -> bool | None:
        """``None`` until the first answer, and where nothing tells."""
        return None

    def look(self) -> None:
        """Look at what no signal tells; called with every look at the surroundings."""

    def diagnosis(self) -> Diagnosis:
        return Diagnosis("tray", "Qt", in_words(self.present))

    def close(self) -> None: ...
