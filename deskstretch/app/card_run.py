"""The card that offers a break, while it stands: what is on it, and its line that runs out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from deskstretch.ui.prompt_card import PromptCard

if TYPE_CHECKING:
    from deskstretch.app.break_needs import OfferCard
    from deskstretch.core.clock import Clock
    from deskstretch.core.session import Step
    from deskstretch.ui.theme import Appearance

FRAME_MS = 33


class CardRun(QObject):
    """One card from its appearance on. ``gone`` comes once, however it went; the owner lets go of it then."""

    start_chosen = Signal()
    later_chosen = Signal(int)
    skip_chosen = Signal()
    gone = Signal()

    def __init__(
        self, look: Appearance, clock: Clock, step: Step, wanted: OfferCard, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._shown_at_s = clock.now().awake_s
        card = self.card = PromptCard(
            look,
            wanted.words,
            wanted.lasts_s,
            step=step,
            heads_up=wanted.heads_up,
            may_skip=wanted.may_skip,
            may_put_off=wanted.may_put_off,
        )
        card.start_requested.connect(self.start_chosen)
        card.later_requested.connect(self.later_chosen)
        card.skip_requested.connect(self.skip_chosen)
        card.closed.connect(self._closed)
        card.show_near(wanted.tray)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(FRAME_MS)

    def withdraw(self) -> None:
        """Take the card away and say nothing."""
        self._timer.stop()
        self.card.dismiss()

    def _tick(self) -> None:
        self.card.show_time(self._clock.now().awake_s - self._shown_at_s)

    def _closed(self) -> None:
        self._timer.stop()
        self.gone.emit()
