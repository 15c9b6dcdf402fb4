"""The card that offers a break, where it stands in the break's process: as `CardRun`, seen from afar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from deskstretch.app.break_pipe import News

if TYPE_CHECKING:
    from deskstretch.app.break_needs import OfferCard
    from deskstretch.app.far_break import FarBreak


class FarCard(QObject):
    """Shown when made. ``gone`` comes once, with the process at the latest."""

    start_chosen = Signal()
    later_chosen = Signal(int)
    skip_chosen = Signal()
    gone = Signal()

    def __init__(self, run: FarBreak, wanted: OfferCard) -> None:
        super().__init__(run)
        self._run = run
        run.card_answered.connect(self._hear)
        run.gone.connect(self._gone)
        run.show_card(wanted)

    def withdraw(self) -> None:
        """Take the card away and say nothing."""
        self._run.withdraw_card()

    def _hear(self, news: News, value: int | None) -> None:
        match news:
            case News.START_CHOSEN:
                self.start_chosen.emit()
            case News.LATER_CHOSEN:
                self.later_chosen.emit(value)
            case News.SKIP_CHOSEN:
                self.skip_chosen.emit()
            case _:
                self._gone()

    def _gone(self) -> None:
        self._run.card_answered.disconnect(self._hear)
        self._run.gone.disconnect(self._gone)
        self.gone.emit()
