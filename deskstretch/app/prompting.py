"""Asks: by the system's notification, by the card, or by both, as the person and the system allow."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal

from deskstretch.app.break_needs import OfferCard
from deskstretch.core.settings import Channel, Prompts, StartMode
from deskstretch.desktop.notify import Answer, Invitation, Notifier

if TYPE_CHECKING:
    from deskstretch.app.card_run import CardRun
    from deskstretch.app.far_card import FarCard
    from deskstretch.core.clock import Clock
    from deskstretch.core.coach_state import Offer
    from deskstretch.ui.cue_card import CueCard
    from deskstretch.ui.prompt_card import PromptCard
    from deskstretch.ui.prompt_words import PromptWords
    from deskstretch.ui.theme import Appearance

log = logging.getLogger(__name__)

CUE_FRAME_MS = 100
"""Its ring moves a pixel a second."""
LATER_MIN = 5


class Prompting(QObject):
    """Shows one offer at a time and tells what the person answers; silence is no answer."""

    start_chosen = Signal()
    later_chosen = Signal(int)
    skip_chosen = Signal()
    cue_over = Signal(bool)
    """The quiet cue has gone: ``True`` when it ran to its end."""

    def __init__(
        self,
        look: Appearance,
        clock: Clock,
        notifier: Notifier,
        tray_rectangle: Callable[[], QRect | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._clock = clock
        self._notifier = notifier
        self._tray_rectangle = tray_rectangle
        self._card: CardRun | FarCard | None = None
        self._cue: CueCard | None = None
        self._shown_at_s = 0.0
        self._lasts_s = 0.0
        self._pending: Callable[[], None] | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        notifier.answered.connect(self._answered)
        notifier.lost.connect(self._fall_back)

    @property
    def card(self) -> PromptCard | CueCard | None:
        """The card that stands now in this process."""
        return self._cue if self._card is None else getattr(self._card, "card", None)

    def ask(
        self,
        offer: Offer,
        words: PromptWords,
        prompts: Prompts,
        show: Callable[[OfferCard], CardRun | FarCard],
        *,
        may_skip: bool,
        may_put_off: bool,
    ) -> None:
        """Offer a break in the way the settings ask for; ``show`` shows the card of it."""
        self.withdraw()
        counts_down = offer.mode is not StartMode.ASK

        def show_card() -> None:
            card = self._card = show(
                OfferCard(words, offer.lasts_s, counts_down, may_skip, may_put_off, self._tray_rectangle())
            )
            card.start_chosen.connect(self.start_chosen)
            card.later_chosen.connect(self.later_chosen)
            card.skip_chosen.connect(self.skip_chosen)
            card.gone.connect(self._card_gone)

        notify = prompts.channel is not Channel.CARD and self._notifier.available
        if notify and prompts.channel is not Channel.BOTH and not counts_down:
            self._pending = show_card
        if notify:
            labels = {Answer.START: self.tr("Start")}
            if may_put_off:
                labels[Answer.LATER] = self.tr("In {0} minutes").format(LATER_MIN)
            if may_skip:
                labels[Answer.SKIP] = self.tr("Skip")
            self._notifier.show(Invitation(words.headline, words.second, offer.lasts_s, labels))
        if not notify or prompts.channel is Channel.BOTH or counts_down:
            show_card()

    def cue(self, words: PromptWords, lasts_s: float) -> None:
        """Show the quiet cue in its corner; it goes by itself."""
        from deskstretch.ui.cue_card import CueCard

        self.withdraw()
        cue = self._cue = CueCard(self._look, words, lasts_s)
        self._lasts_s = lasts_s
        self._shown_at_s = self._clock.now().awake_s
        cue.close_requested.connect(self._cut_cue_short)
        cue.closed.connect(self._cue_closed)
        cue.show_near(self._tray_rectangle())
        self._timer.start(CUE_FRAME_MS)

    def withdraw(self) -> None:
        """Take everything away and say nothing."""
        self._pending = None
        self._notifier.withdraw()
        card, self._card = self._card, None
        if card is not None:
            card.withdraw()
        self._drop_cue()

    def _card_gone(self) -> None:
        card = self.sender()
        if card is self._card:
            self._card = None
        card.deleteLater()

    def _drop_cue(self) -> None:
        cue, self._cue = self._cue, None
        self._timer.stop()
        if cue is not None:
            cue.dismiss()

    def _cue_closed(self) -> None:
        if self.sender() is self._cue:
            self._cue = None
            self._timer.stop()

    def _tick(self) -> None:
        if self._cue is None:
            return
        elapsed_s = self._clock.now().awake_s - self._shown_at_s
        self._cue.show_time(elapsed_s)
        if elapsed_s >= self._lasts_s:
            self._end_cue(finished=True)

    def _cut_cue_short(self) -> None:
        self._end_cue(finished=False)

    def _end_cue(self, *, finished: bool) -> None:
        self._drop_cue()
        self.cue_over.emit(finished)

    def _answered(self, answer: str) -> None:
        self._pending = None
        match Answer(answer):
            case Answer.START:
                self.start_chosen.emit()
            case Answer.LATER:
                self.later_chosen.emit(LATER_MIN)
            case Answer.SKIP:
                self.skip_chosen.emit()

    def _fall_back(self, reason: str) -> None:
        """The notification is not there after all: show the card instead."""
        log.info("notification lost: %s", reason)
        show_card, self._pending = self._pending, None
        if show_card is not None:
            show_card()
