"""Asks: by the system's notification, by the card, or by both, as the person and the system allow."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal

from deskstretch.core.settings import Channel, Prompts, StartMode
from deskstretch.desktop.notify import Answer, Invitation, Notifier

if TYPE_CHECKING:
    from deskstretch.core.clock import Clock
    from deskstretch.core.coach_state import Offer
    from deskstretch.core.session import Session
    from deskstretch.ui.cue_card import CueCard
    from deskstretch.ui.prompt_card import PromptCard
    from deskstretch.ui.prompt_words import PromptWords
    from deskstretch.ui.theme import Appearance

log = logging.getLogger(__name__)

FRAME_MS = 33
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
        self._card: PromptCard | CueCard | None = None
        self._shown_at_s = 0.0
        self._lasts_s = 0.0
        self._cue_stands = False
        self._pending: Callable[[], None] | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        notifier.answered.connect(self._answered)
        notifier.lost.connect(self._fall_back)

    @property
    def card(self) -> PromptCard | CueCard | None:
        """The card that stands now."""
        return self._card

    def ask(
        self,
        offer: Offer,
        session: Session,
        words: PromptWords,
        prompts: Prompts,
        *,
        may_skip: bool,
        may_put_off: bool,
    ) -> None:
        """Show an offer in the way the settings ask for."""
        self.withdraw()

        def show_card() -> None:
            from deskstretch.ui.prompt_card import PromptCard  # brings the figure along

            card = PromptCard(
                self._look,
                words,
                offer.lasts_s,
                step=session.steps[0],
                heads_up=offer.mode is not StartMode.ASK,
                may_skip=may_skip,
                may_put_off=may_put_off,
            )
            card.start_requested.connect(self.start_chosen)
            card.later_requested.connect(self.later_chosen)
            card.skip_requested.connect(self.skip_chosen)
            self._stand(card, offer.lasts_s)

        counts_down = offer.mode is not StartMode.ASK
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
        card = CueCard(self._look, words, lasts_s)
        self._cue_stands = True
        card.close_requested.connect(self._cut_cue_short)
        self._stand(card, lasts_s)

    def withdraw(self) -> None:
        """Take everything away and say nothing."""
        self._pending = None
        self._notifier.withdraw()
        self._drop_card()

    def _stand(self, card: PromptCard | CueCard, lasts_s: float) -> None:
        self._card = card
        self._lasts_s = lasts_s
        self._shown_at_s = self._clock.now().awake_s
        card.closed.connect(self._card_gone)
        card.show_near(self._tray_rectangle())
        self._timer.start(CUE_FRAME_MS if self._cue_stands else FRAME_MS)

    def _drop_card(self) -> None:
        card, self._card = self._card, None
        self._cue_stands = False
        self._timer.stop()
        if card is not None:
            card.dismiss()

    def _card_gone(self) -> None:
        if self.sender() is self._card:
            self._card = None
            self._timer.stop()

    def _tick(self) -> None:
        card = self._card
        if card is None:
            return
        elapsed_s = self._clock.now().awake_s - self._shown_at_s
        card.show_time(elapsed_s)
        if self._cue_stands and elapsed_s >= self._lasts_s:
            self._end_cue(finished=True)

    def _cut_cue_short(self) -> None:
        self._end_cue(finished=False)

    def _end_cue(self, *, finished: bool) -> None:
        self._drop_card()
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
