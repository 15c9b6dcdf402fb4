"""All readings of one look, each from the best source that works here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from deskstretch.core.surroundings import Surroundings
from deskstretch.desktop.adapter import diagnose

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskstretch.desktop.adapter import Diagnosis, Source


@dataclass(frozen=True, slots=True)
class Sources:
    """One source for each field of `Surroundings`."""

    idle: Source[float]
    lock: Source[bool]
    full_screen: Source[bool]
    do_not_disturb: Source[bool]
    calls: Source[bool]
    screen_kept_on: Source[bool]


class Sensors(QObject):
    """Reads the surroundings once a look; polls nothing between looks.

    ``changed`` comes, once for several at a time, when services tell by themselves that a reading
    is no longer what it was at the last look, so that the program looks now and not at its next turn.
    """

    changed = Signal()

    def __init__(
        self, sources: Sources, after_look: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._sources = sources
        self._after_look = after_look
        self._seen = Surroundings()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._tell_if_changed)

    def read(self) -> Surroundings:
        """Every reading now; what nobody here can tell is ``None``. Never raises."""
        idle_s, full_screen = self._sources.idle.read(), self._sources.full_screen.read()
        read = replace(self._told(), idle_s=idle_s, full_screen=full_screen)
        # A change that waits to be told is told: whoever reads is not always whoever looks.
        if not self._soon.isActive():
            self._seen = read
        self._after_look()
        return read

    def note_change(self) -> None:
        """Called by event-driven readers when theirs has changed."""
        self._soon.start()

    def _told(self) -> Surroundings:
        """What services tell by themselves."""
        sources = self._sources
        return Surroundings(
            locked=sources.lock.read(),
            do_not_disturb=sources.do_not_disturb.read(),
            in_call=sources.calls.read(),
            screen_kept_on=sources.screen_kept_on.read(),
        )

    def _tell_if_changed(self) -> None:
        """Unknown and no have the same effect, so that a first "no" after the start is no change."""
        seen, told = self._seen, self._told()
        if (
            bool(seen.locked) != bool(told.locked)
            or bool(seen.do_not_disturb) != bool(told.do_not_disturb)
            or bool(seen.in_call) != bool(told.in_call)
            or bool(seen.screen_kept_on) != bool(told.screen_kept_on)
        ):
            self.changed.emit()

    def diagnoses(self) -> tuple[Diagnosis, ...]:
        sources = self._sources
        return (
            diagnose("idle", sources.idle),
            diagnose("lock", sources.lock),
            diagnose("full screen", sources.full_screen),
            diagnose("do not disturb", sources.do_not_disturb),
            diagnose("calls", sources.calls),
            diagnose("screen kept on", sources.screen_kept_on),
        )

    def close(self) -> None:
        self._soon.stop()
        for concern in Sources.__slots__:
            getattr(self._sources, concern).close()
