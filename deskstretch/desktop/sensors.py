"""All readings of one look, each from the best source that works here."""

from __future__ import annotations

from dataclasses import dataclass
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

    ``changed`` comes, once for several at a time, when a service tells by itself that one of its
    readings has changed, so that the program looks at once instead of at its next turn.
    """

    changed = Signal()

    def __init__(
        self, sources: Sources, after_look: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._sources = sources
        self._after_look = after_look
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.changed)

    def read(self) -> Surroundings:
        """Every reading now; what nobody here can tell is ``None``. Never raises."""
        sources = self._sources
        surroundings = Surroundings(
            idle_s=sources.idle.read(),
            locked=sources.lock.read(),
            full_screen=sources.full_screen.read(),
            do_not_disturb=sources.do_not_disturb.read(),
            in_call=sources.calls.read(),
            screen_kept_on=sources.screen_kept_on.read(),
        )
        self._after_look()
        return surroundings

    def note_change(self) -> None:
        """Called by event-driven readers when theirs has changed."""
        self._soon.start()

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
