"""The break window: shows one break from its first second to the done page, as a card or a whole screen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCloseEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from deskstretch.core.session import Stage
from deskstretch.core.settings import BreakSize
from deskstretch.ui.break_parts.captions import Captions, Plan, spoken
from deskstretch.ui.break_parts.card import CardPage
from deskstretch.ui.break_parts.companions import Companions
from deskstretch.ui.break_parts.controls import BreakControls, Controls
from deskstretch.ui.break_parts.corner import CornerDone, CornerPage
from deskstretch.ui.break_parts.details_panel import DetailsPanel
from deskstretch.ui.break_parts.done import BreakSummary, DonePage
from deskstretch.ui.break_parts.full_screen import FullScreenPage
from deskstretch.ui.break_parts.hurt_panel import HurtPanel
from deskstretch.ui.break_parts.placing import WHOLE, Placing
from deskstretch.ui.floating import FloatingWindow
from deskstretch.ui.placement import pointer_screen
from deskstretch.ui.theme import Radius, Zoomed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.core.movement import Movement
    from deskstretch.core.session import Frame, Step
    from deskstretch.ui.theme import Visuals

__all__ = ["BreakControls", "BreakSummary", "BreakWindow"]

HOLD_TO_END_MS = 3000
AHEAD_EVERY = 3
"""While a movement runs, the coming one is drawn in every third frame: motion comes first."""
ZOOM_HEIGHT_PX = 720
"""On a screen higher than this the panel grows with it."""
ALL_PLAIN = BreakControls()


class BreakWindow(FloatingWindow):
    """Shows a break frame by frame. It has no clock: the owner gives it about thirty frames a second.

    Args:
        look: colours, fonts, motion, and which person is drawn.
        steps: the plan, for the segmented bar.
        size: a card, the screen, or every screen.
        controls: which controls have something behind them.
    """

    pause_requested = Signal()
    back_requested = Signal()
    next_requested = Signal()
    easier_requested = Signal()
    swap_requested = Signal()
    hurts_requested = Signal()
    """Asked during the break or, by the third face, after it: answer with `ask_where`."""
    hurt_told = Signal(object)
    """A `HurtTold`."""
    hurt_closed = Signal()
    """The panel has gone, with or without an answer: the break may go on."""
    mute_requested = Signal()
    end_requested = Signal()
    feeling_chosen = Signal(object)
    too_easy_chosen = Signal()
    effort_chosen = Signal(int)
    one_more_requested = Signal()
    care_requested = Signal()
    """Show the Care page; the break stands still."""

    def __init__(
        self,
        look: Visuals,
        steps: Sequence[Step],
        size: BreakSize,
        *,
        controls: BreakControls = ALL_PLAIN,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, Radius.BREAK_CARD, Qt.WindowType.Window, parent)
        self._plan = Plan.of(steps)
        self._size = size
        self._controls = controls
        self._muted = False
        self._last: tuple[Frame, bool] | None = None
        self._announced = ""
        self._frames = 0
        self._done: DonePage | CornerDone | None = None
        self._hurt: HurtPanel | None = None
        self._page: CardPage | FullScreenPage | CornerPage | None = None
        self._companions = Companions(look, self)
        self._placing = Placing(look, self, self._companions)
        self._details: DetailsPanel | None = None
        self._stands_for_details = False
        self._is_widened = False
        """A panel lies over a break in a corner, which is as large as a card for it."""
        self._hold = QTimer(self, singleShot=True, interval=HOLD_TO_END_MS)
        self._hold.timeout.connect(self.end_requested)
        self.setWindowTitle(self.tr("Break"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._build_page()

    def present(self, *, take_focus: bool = True) -> None:
        """Show the window on the pointer's screen; take the focus only when a person asked for the break."""
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not take_focus)
        self._placing.settle(self._size, pointer_screen())
        self.appear()
        if take_focus:
            self.activateWindow()
            self.setFocus()

    def show_frame(self, frame: Frame, paused: bool) -> None:
        """Show one instant of the session."""
        page = self._page
        if page is None or frame.stage is Stage.DONE:
            return
        begins = self._last is None or self._last[0].step_index != frame.step_index
        self._last = (frame, paused)
        captions = page.show_frame(frame, self._plan, paused=paused)
        self._companions.show_left(frame, captions)
        if begins and frame.following is not None:
            page.stage.prepare(frame.following)
        self._frames += 1
        if frame.stage is Stage.READY or paused or self._frames % AHEAD_EVERY == 0:
            page.stage.figure.draw_ahead()
        self._announce(captions)

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Go by another plan from the next frame on, as after a swap."""
        self._plan = Plan.of(steps)
        if self._page is not None:
            self._page.set_plan(self._plan)

    def show_size(self, size: BreakSize) -> None:
        """Go on in another size, on the same screen."""
        covered = self._done is not None or self._hurt is not None or self._details is not None
        if size is self._size or covered:
            return
        self._size = size
        self._drop_page()
        self._placing.settle(size, self.screen())
        self._build_page()

    def show_muted(self, muted: bool) -> None:
        self._muted = muted
        if self._page is not None:
            self._page.controls.show_muted(muted)

    def ask_where(self, movements: Sequence[Movement]) -> None:
        """Ask where it hurts; one of ``movements`` did it. The owner lets the break stand still."""
        if self._hurt is not None:
            return
        self.close_details()
        panel = HurtPanel(self._panel_look(), movements, self.body)
        panel.answered.connect(self.hurt_told)
        panel.said.connect(self._say)
        panel.cancelled.connect(self.close_hurt)
        panel.closed.connect(self.close_hurt)
        self._hurt = panel
        self._cover(panel)

    def show_advice(self, words: str, *, urgent: bool, ends: bool) -> None:
        """Answer what was told with a page of its own, which stands until it is closed."""
        if self._hurt is not None:
            self._hurt.show_advice(words, urgent=urgent, ends=ends)

    def close_hurt(self) -> None:
        """Take the panel away and show what lay under it."""
        panel, self._hurt = self._hurt, None
        if panel is not None:
            self._uncover(panel)
            self.hurt_closed.emit()

    def show_details(self) -> None:
        """Tell about the running movement; the break stands still meanwhile."""
        if self._last is None or self._page is None or self._hurt is not None or self._details is not None:
            return
        frame, paused = self._last
        panel = DetailsPanel(self._panel_look(), frame.step, self.body)
        panel.closed.connect(self.close_details)
        panel.care_requested.connect(self.care_requested)
        self._details = panel
        self._stands_for_details = not paused
        self._cover(panel)
        if not paused:
            self.pause_requested.emit()

    def close_details(self) -> None:
        """Take the details away; the break goes on if they had it stand still."""
        panel, self._details = self._details, None
        if panel is None:
            return
        self._uncover(panel)
        if self._stands_for_details and self._last is not None and self._last[1]:
            self.pause_requested.emit()

    def show_no_sound(self) -> None:
        """There is nothing to mute after all: no device, or the system wants quiet."""
        self._controls = replace(self._controls, sound=False)
        if self._page is not None:
            self._page.controls.leave_out_sound()

    def show_done(self, summary: BreakSummary) -> None:
        """The break is over: tell what was done, then close by itself."""
        if self._done is not None:
            return
        self.close_details()
        self._drop_page()
        self._companions.close_all()
        if self._size in WHOLE:
            self._size = BreakSize.CARD
            self._placing.settle(self._size, self.screen())
        done = (CornerDone if self._size is BreakSize.CORNER else DonePage)(self._look, self.body)
        done.feeling_chosen.connect(self.feeling_chosen)
        done.one_more_requested.connect(self.one_more_requested)
        done.hurts_requested.connect(self.hurts_requested)
        done.close_requested.connect(self.dismiss)
        if isinstance(done, DonePage):
            done.too_easy_chosen.connect(self.too_easy_chosen)
            done.effort_chosen.connect(self.effort_chosen)
        done.show_summary(summary, self._plan)
        self._done = done
        self._fill_body()
        if self._hurt is None:
            done.show()
            done.start_closing()
        self._say(done.spoken)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._done is not None:
            self._done.stay()
            if event.key() == Qt.Key.Key_Escape:
                self.dismiss()
                return
        elif self._press(event):
            return
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self._hold.stop()
            self._show_holding(holding=False)
        super().keyReleaseEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The card is moved by dragging it anywhere that is not a control."""
        handle = self.windowHandle()
        if event.button() is Qt.MouseButton.LeftButton and not self.isFullScreen():
            handle.startSystemMove()
        super().mousePressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        by_person = event.spontaneous()  # the program's own end closes windows too, and must not be refused
        if by_person and self._done is None and not self._closing:
            self.end_requested.emit()  # the owner counts what was done, then shows it or dismisses
            event.ignore()
            return
        self._hold.stop()
        self._companions.close_all()
        if self._page is not None:
            self._page.stage.figure.drop_cache()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill_body()

    def _press(self, event: QKeyEvent) -> bool:
        if event.isAutoRepeat():
            return event.key() == Qt.Key.Key_Escape
        signal = {
            Qt.Key.Key_Space: self.pause_requested,
            Qt.Key.Key_Left: self.back_requested,
            Qt.Key.Key_Right: self.next_requested,
        }.get(Qt.Key(event.key()))
        there = self._controls
        if event.key() == Qt.Key.Key_E and there.easier:
            signal = self.easier_requested
        elif event.key() == Qt.Key.Key_S and there.swap:
            signal = self.swap_requested
        elif event.key() == Qt.Key.Key_H and there.hurts:
            signal = self.hurts_requested
        elif event.key() == Qt.Key.Key_M and there.sound:
            signal = self.mute_requested
        if signal is not None:
            signal.emit()
            return True
        return self._press_window_key(event)

    def _press_window_key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Escape:
                if self._controls.end:
                    self.end_requested.emit()
                else:
                    self._hold.start()
                    self._show_holding(holding=True)
            case Qt.Key.Key_F11:
                self.show_size(BreakSize.CARD if self._size in WHOLE else BreakSize.FULL_SCREEN)
            case Qt.Key.Key_C:
                corner = self._size is BreakSize.CORNER
                self.show_size(BreakSize.CARD if corner else BreakSize.CORNER)
            case Qt.Key.Key_I:
                self.show_details()
            case Qt.Key.Key_Question:
                if self._page is not None:
                    self._page.controls.show_keys()
            case _:
                return False
        return True

    def _show_holding(self, *, holding: bool) -> None:
        if self._page is not None and not self._controls.end:
            self._page.controls.show_holding(holding=holding)

    def _build_page(self) -> None:
        """The page for the present size, showing what was shown before."""
        self._drop_page()
        kind: type[CardPage | FullScreenPage | CornerPage] = CardPage
        if self._size is BreakSize.CORNER:
            kind = CornerPage
        elif self._size in WHOLE:
            kind = FullScreenPage
        page = kind(self._look, self._controls, self.body)
        page.set_plan(self._plan)
        self._connect(page.controls)
        page.controls.show_muted(self._muted)
        self._page = page
        self._fill_body()
        if self._last is not None:
            frame, paused = self._last
            page.show_frame(frame, self._plan, paused=paused)
        page.show()

    def _panel_look(self) -> Visuals:
        """For what lies over the break: a whole screen is read from farther away."""
        if not self.isFullScreen():
            return self._look
        return Zoomed(self._look, max(1.0, self.height() / ZOOM_HEIGHT_PX), self)

    def _cover(self, panel: HurtPanel | DetailsPanel) -> None:
        """Lay a panel over the break, which needs more room than a corner has."""
        if self._size is BreakSize.CORNER:
            self._is_widened = True
            self._placing.settle(BreakSize.CARD, self.screen())
        for page in (self._page, self._done):
            if page is not None:
                page.hide()
        self._fill_body()
        panel.show()
        panel.begin()
        self._say(panel.spoken)

    def _uncover(self, panel: HurtPanel | DetailsPanel) -> None:
        panel.hide()
        panel.deleteLater()
        if self._is_widened:
            self._is_widened = False
            self._placing.settle(self._size, self.screen())
        for page in (self._page, self._done):
            if page is not None:
                page.show()
        self._fill_body()
        self.setFocus()

    def _connect(self, row: Controls) -> None:
        row.pause_requested.connect(self.pause_requested)
        row.back_requested.connect(self.back_requested)
        row.next_requested.connect(self.next_requested)
        row.easier_requested.connect(self.easier_requested)
        row.swap_requested.connect(self.swap_requested)
        row.hurts_requested.connect(self.hurts_requested)
        row.mute_requested.connect(self.mute_requested)
        row.end_requested.connect(self.end_requested)
        row.details_requested.connect(self.show_details)
        row.size_requested.connect(self.show_size)

    def _drop_page(self) -> None:
        if self._page is not None:
            self._page.stage.figure.drop_cache()
            self._page.hide()
            self._page.deleteLater()
            self._page = None

    def _fill_body(self) -> None:
        for page in (self._page, self._done, self._hurt, self._details):
            if page is not None:
                page.setGeometry(self.body.rect())

    def _announce(self, captions: Captions) -> None:
        """Tell the screen reader when a movement, a side or getting ready begins, not with every cue."""
        begun = f"{captions.ready}|{captions.name}|{captions.tag}|{captions.count_unit}"
        if begun != self._announced:
            self._announced = begun
            self._say(spoken(captions))

    def _say(self, words: str) -> None:
        self.setAccessibleDescription(words)
        event = QAccessibleAnnouncementEvent(self, words)
        QAccessible.updateAccessibility(event)
