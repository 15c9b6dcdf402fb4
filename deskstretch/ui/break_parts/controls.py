"""The row of controls under a break, and the key caps that show which key works each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget

from deskstretch.core.settings import BreakSize
from deskstretch.ui.components.button import Button, IconButton, Kind, RoundButton
from deskstretch.ui.components.menu import PopupMenu
from deskstretch.ui.components.tag import KeyCap
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.icons import Icon
from deskstretch.ui.theme import Space

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.ui.theme import Visuals

KEYS_SHOWN_MS = 4000


@dataclass(frozen=True, slots=True)
class BreakControls:
    """Which controls have something behind them; the others are left out.

    ``end`` is false in strict mode: the break then ends only by holding Esc.
    """

    easier: bool = False
    swap: bool = False
    hurts: bool = False
    sound: bool = False
    end: bool = True


class Controls(QWidget):
    """What every row of controls tells, and what it may be told; a small one has less to show."""

    pause_requested = Signal()
    back_requested = Signal()
    next_requested = Signal()
    easier_requested = Signal()
    swap_requested = Signal()
    hurts_requested = Signal()
    mute_requested = Signal()
    end_requested = Signal()
    details_requested = Signal()
    size_requested = Signal(object)
    """A `BreakSize`."""

    def show_left(self, words: str) -> None:
        """The time left of the whole break."""

    def show_paused(self, paused: bool) -> None:
        """Pause, or go on."""

    def show_muted(self, muted: bool) -> None:
        """Mute, or unmute."""

    def leave_out_sound(self) -> None:
        """There is nothing to mute."""

    def show_holding(self, *, holding: bool) -> None:
        """Strict mode: say that Esc must be held on."""

    def show_keys(self) -> None:
        """Show beside each control the key that works it, for some seconds."""


class ControlRow(Controls):
    """Easier, Swap, This hurts; back, pause, next in the window's middle; time left, sound, size, End."""

    def __init__(self, look: Visuals, controls: BreakControls, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._wants_icons = False
        self._holding = False
        self._easier = Button(look, self.tr("Easier"), Kind.QUIET, icon=Icon.EASIER, parent=self)
        self._swap = Button(look, self.tr("Swap"), Kind.QUIET, icon=Icon.SWAP, parent=self)
        self._hurts = Button(look, self.tr("This hurts"), Kind.QUIET, icon=Icon.HURTS, parent=self)
        self._back = IconButton(look, Icon.BACK, self.tr("Back"), self)
        self._pause = RoundButton(look, Icon.PAUSE, self.tr("Pause"), self)
        self._next = IconButton(look, Icon.NEXT, self.tr("Next"), self)
        self._left = Text(look, "0:00", tone=Tone.INK2, parent=self)
        self._details = IconButton(look, Icon.INFO, self.tr("About this movement"), self)
        self._sound = IconButton(look, Icon.SOUND, self.tr("Mute"), self)
        self._size = IconButton(look, Icon.SIZE, self.tr("Size"), self)
        self._size.set_menu(self._size_menu())
        self._end = Button(look, self.tr("End"), Kind.SECONDARY, parent=self)
        for button, there in (
            (self._easier, controls.easier),
            (self._swap, controls.swap),
            (self._hurts, controls.hurts),
            (self._sound, controls.sound),
            (self._end, controls.end),
        ):
            button.setVisible(there)
        for button, signal in (
            (self._easier, self.easier_requested),
            (self._swap, self.swap_requested),
            (self._hurts, self.hurts_requested),
            (self._back, self.back_requested),
            (self._pause, self.pause_requested),
            (self._next, self.next_requested),
            (self._details, self.details_requested),
            (self._sound, self.mute_requested),
            (self._end, self.end_requested),
        ):
            button.clicked.connect(signal)
        self._caps: list[KeyCap] = []
        self._caps_end = QTimer(self, singleShot=True, interval=KEYS_SHOWN_MS)
        self._caps_end.timeout.connect(self.hide_keys)
        look.changed.connect(self._arrange)

    def _size_menu(self) -> PopupMenu:
        menu = PopupMenu()
        for size, words in (
            (BreakSize.CORNER, self.tr("In a corner\tC")),
            (BreakSize.CARD, self.tr("Card")),
            (BreakSize.FULL_SCREEN, self.tr("Full screen\tF11")),
            (BreakSize.ALL_SCREENS, self.tr("Every screen")),
        ):
            menu.addAction(words).setData(size)
        menu.triggered.connect(self._choose_size)
        return menu

    def _choose_size(self, action: QAction) -> None:
        self.size_requested.emit(BreakSize(action.data()))

    @property
    def left_buttons(self) -> list[Button]:
        return [button for button in (self._easier, self._swap, self._hurts) if not button.isHidden()]

    def prefer_icons(self, wants_icons: bool) -> None:
        """Show the left three as icons although their labels might fit."""
        if wants_icons != self._wants_icons:
            self._wants_icons = wants_icons
            self._arrange()

    def show_holding(self, *, holding: bool) -> None:
        """Strict mode: say that Esc must be held on, instead of the time left."""
        self._holding = holding
        if holding:
            self._left.say(self.tr("Hold Esc to end"))
            self._arrange()

    def show_left(self, words: str) -> None:
        if self._holding:
            return
        if words != self._left.text():
            grown = len(words) != len(self._left.text())
            self._left.say(words)
            if grown:
                self._arrange()

    def show_paused(self, paused: bool) -> None:
        if paused:
            self._pause.show_as(Icon.PLAY, self.tr("Go on"))
        else:
            self._pause.show_as(Icon.PAUSE, self.tr("Pause"))

    def show_muted(self, muted: bool) -> None:
        self._sound.set_icon(Icon.MUTE if muted else Icon.SOUND)
        self._sound.say(self.tr("Unmute") if muted else self.tr("Mute"))

    def leave_out_sound(self) -> None:
        self._sound.hide()
        self._arrange()

    def show_keys(self) -> None:
        """Show beside each control the key that works it, for four seconds."""
        self.hide_keys()
        for button, key in (
            (self._easier, "E"),
            (self._swap, "S"),
            (self._hurts, "H"),
            (self._back, "←"),
            (self._pause, self.tr("Space")),
            (self._next, "→"),
            (self._details, "I"),
            (self._sound, "M"),
            (self._size, "C"),
            (self._end, self.tr("Esc")),
        ):
            if button.isHidden():
                continue
            cap = KeyCap(self._look, key, self)
            cap.resize(cap.sizeHint())
            below = button.geometry().center() + QPoint(0, button.height() // 2)
            top = min(below.y() - cap.height() // 3, self.height() - cap.height())
            cap.move(max(0, min(below.x() - cap.width() // 2, self.width() - cap.width())), top)
            cap.show()
            self._caps.append(cap)
        self._caps_end.start()

    def hide_keys(self) -> None:
        self._caps_end.stop()
        for cap in self._caps:
            cap.deleteLater()
        self._caps = []

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put the middle group in the middle of the window and the others to its sides."""
        gap = self._look.px(Space.XS)
        for compact in (self._wants_icons, True):
            for button in self.left_buttons:
                button.set_compact(compact)
            left_px = self._width_of(self.left_buttons, gap)
            if left_px <= self.width() / 2 - self._middle_px() / 2 - gap:
                break
        x = 0
        for button in self.left_buttons:
            x = self._put(button, x) + gap
        wide_gap = self._look.px(Space.S)
        x = round((self.width() - self._middle_px()) / 2)
        for button in (self._back, self._pause, self._next):
            x = self._put(button, x, mirrored=False) + wide_gap
        half = (self.width() - self._middle_px()) / 2
        right: list[QWidget] = [each for each in (self._sound, self._size, self._end) if not each.isHidden()]
        with_details: list[QWidget] = [self._details, *right]
        self._details.setVisible(
            self._width_of(with_details, Space.XS) + Space.XS <= half
        )  # else it has its key
        if not self._details.isHidden():
            right = with_details
        with_time: list[QWidget] = [self._left, *right]
        self._left.setVisible(self._width_of(with_time, gap) + gap <= half)
        if not self._left.isHidden():
            right = with_time
        x = self.width() - self._width_of(right, gap)
        for widget in right:
            x = self._put(widget, x) + gap

    def _middle_px(self) -> int:
        return self._width_of([self._back, self._pause, self._next], self._look.px(Space.S))

    @staticmethod
    def _width_of(widgets: Sequence[QWidget], gap: int) -> int:
        return sum(widget.sizeHint().width() for widget in widgets) + gap * max(0, len(widgets) - 1)

    def _put(self, widget: QWidget, x: int, *, mirrored: bool = True) -> int:
        """Place ``widget`` with its start at ``x``, in the middle of the height; its end comes back."""
        size = widget.sizeHint()
        box = QRect(QPoint(x, (self.height() - size.height()) // 2), size)
        direction = self.layoutDirection() if mirrored else Qt.LayoutDirection.LeftToRight
        widget.setGeometry(QStyle.visualRect(direction, self.rect(), box))
        return x + size.width()
