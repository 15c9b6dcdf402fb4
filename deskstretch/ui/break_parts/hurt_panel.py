"""This hurts: where, how strong, whether it comes with a warning sign, and one line of advice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget

from deskstretch.core.advice import AdviceLevel, flag_level
from deskstretch.ui.break_parts.hurt_place import PlacePage
from deskstretch.ui.break_parts.hurt_signs import AdvicePage, SignsPage
from deskstretch.ui.break_parts.hurt_words import HurtTold
from deskstretch.ui.components.button import Button, Kind
from deskstretch.ui.theme import Space

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.core.movement import Movement
    from deskstretch.ui.theme import Visuals

WIDEST_PX, TALLEST_PX = 1000, 680
FOOT_PX = 72


class HurtPanel(QWidget):
    """Lies over the break, which stands still meanwhile.

    Args:
        movements: which of them may have hurt; with one there is nothing to ask.
    """

    answered = Signal(object)
    """The `HurtTold`, once the person has gone through both pages."""
    cancelled = Signal()
    closed = Signal()
    """The advice has been read."""
    said = Signal(str)
    """What a screen reader is to say when another page opens."""

    def __init__(self, look: Visuals, movements: Sequence[Movement], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._box = QWidget(self)
        self._place = PlacePage(look, movements, self._box)
        self._signs = SignsPage(look, self._box)
        self._advice = AdvicePage(look, self._box)
        self._back = Button(look, self.tr("Cancel"), Kind.QUIET, parent=self._box)
        self._on = Button(look, self.tr("Next"), Kind.PRIMARY, parent=self._box)
        self._page: QWidget = self._place
        self._place.changed.connect(self._dress_foot)
        self._signs.changed.connect(self._follow_signs)
        self._back.clicked.connect(self._go_back)
        self._on.clicked.connect(self._go_on)
        look.changed.connect(self._arrange)
        self._open(self._place)

    @property
    def spoken(self) -> str:
        """What a screen reader says when a page opens."""
        return self._page.spoken if isinstance(self._page, PlacePage | SignsPage | AdvicePage) else ""

    def show_advice(self, words: str, *, urgent: bool, ends: bool) -> None:
        """The last page: what to do about it. ``ends``: the break is over by it."""
        self._advice.say(words, urgent=urgent)
        self._on.setText(self.tr("Close") if ends else self.tr("Go on"))
        self._open(self._advice)

    def begin(self) -> None:
        """Take the keyboard."""
        self._place.begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self._go_back()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._on.isEnabled():
                self._go_on()
            case _:
                pass  # the keys of the break rest while this stands over it

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _open(self, page: QWidget) -> None:
        self._page = page
        for each in (self._place, self._signs, self._advice):
            each.setVisible(each is page)
        self._back.setText(self.tr("Cancel") if page is self._place else self.tr("Back"))
        self._back.setVisible(page is not self._advice)
        if page is self._place:
            self._on.setText(self.tr("Next"))
        elif page is self._signs:
            self._follow_signs()
        self._dress_foot()
        self._arrange()
        if page is not self._place:
            self._on.setFocus(Qt.FocusReason.OtherFocusReason)
        self.said.emit(self.spoken)

    def _go_back(self) -> None:
        if self._page is self._signs:
            self._open(self._place)
            self._place.begin()
        elif self._page is self._place:
            self.cancelled.emit()
        else:
            self.closed.emit()

    def _go_on(self) -> None:
        region = self._place.region
        if self._page is self._advice:
            self.closed.emit()
        elif region is None or not self._place.score:
            return
        elif self._page is self._place:
            self._signs.ask_about(region, self._place.score)
            self._open(self._signs)
        else:
            told = HurtTold(self._place.movement, region, self._place.score, self._signs.ticked)
            self.answered.emit(told)

    def _dress_foot(self) -> None:
        ready = self._place.region is not None and self._place.score > 0
        self._on.setEnabled(self._page is not self._place or ready)
        self._arrange_foot()

    def _follow_signs(self) -> None:
        if flag_level(self._signs.ticked) >= AdviceLevel.URGENT:
            self._on.setText(self.tr("End the break"))
        elif self._signs.ticked:
            self._on.setText(self.tr("Leave the movement out"))
        else:
            self._on.setText(self.tr("None of these"))
        self._arrange_foot()

    def _arrange(self) -> None:
        size = self.size().boundedTo(QSize(self._look.px(WIDEST_PX), self._look.px(TALLEST_PX)))
        box = QRect(0, 0, size.width(), size.height())
        box.moveCenter(self.rect().center())
        self._box.setGeometry(box)
        foot = self._foot_px
        for page in (self._place, self._signs, self._advice):
            page.setGeometry(0, 0, box.width(), box.height() - foot)
        self._arrange_foot()

    @property
    def _foot_px(self) -> int:
        return max(
            round(FOOT_PX * min(1.3, max(1.0, self._look.text_factor))), self._on.sizeHint().height() + 20
        )

    def _arrange_foot(self) -> None:
        top = self._box.height() - self._foot_px
        room = QRect(Space.M, top, self._box.width() - 2 * Space.M, self._foot_px)
        for button, side in (
            (self._back, Qt.AlignmentFlag.AlignLeft),
            (self._on, Qt.AlignmentFlag.AlignRight),
        ):
            alignment = side | Qt.AlignmentFlag.AlignVCenter
            button.setGeometry(QStyle.alignedRect(self.layoutDirection(), alignment, button.sizeHint(), room))
