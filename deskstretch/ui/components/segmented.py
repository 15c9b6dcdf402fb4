"""A row of alternatives in a trough; the chosen one is raised."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from deskstretch.ui.components.button import Pressable
from deskstretch.ui.components.flow import FlowLayout
from deskstretch.ui.components.hairline import draw_outlined
from deskstretch.ui.theme import Radius, Type

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.ui.theme import Visuals

PAD_PX = 3
SIDE_PX = 14
ARROWS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}


class Segment(Pressable):
    """One alternative."""

    corner = Radius.SMALL_BUTTON

    def __init__(self, look: Visuals, text: str, side_px: int) -> None:
        super().__init__(look, text)
        self._side_px = side_px
        self.setCheckable(True)
        self._dress()

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text()) + 2 * self._side_px
        return QSize(words, max(self._look.px(30), self.fontMetrics().height() + 10))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in ARROWS:
            event.ignore()  # the row moves on
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked():
            draw_outlined(painter, QRectF(self.rect()), self.corner, tokens.raised, tokens.line)
        bright = self.isChecked() or self.underMouse()
        painter.setPen(tokens.ink if bright else tokens.ink2)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()

    def _dress(self) -> None:
        self.setFont(self._look.font(Type.BODY, QFont.Weight.Medium))
        super()._dress()


class Segmented(QWidget):
    """Chooses one of a few values; arrow keys move on.

    Args:
        choices: values with their names.
        name: for the screen reader.
        side_px: free room on each side of a name.
    """

    chosen = Signal(object)

    def __init__(
        self,
        look: Visuals,
        choices: Sequence[tuple[object, str]],
        name: str,
        parent: QWidget | None = None,
        *,
        side_px: int = SIDE_PX,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._values = [value for value, _ in choices]
        self._group = QButtonGroup(self)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = FlowLayout(0, self)
        row.setContentsMargins(PAD_PX, PAD_PX, PAD_PX, PAD_PX)
        for i, (_, words) in enumerate(choices):
            segment = Segment(look, words, side_px)
            segment.setAccessibleDescription(name)
            segment.say_alternative()
            self._group.addButton(segment, i)
            row.addWidget(segment)
        self._group.idClicked.connect(lambda id_: self.chosen.emit(self._values[id_]))
        look.changed.connect(self.update)

    def show_value(self, value: object) -> None:
        if value in self._values:
            self._group.button(self._values.index(value)).setChecked(True)

    def take_focus(self) -> None:
        """Put the keyboard on the chosen value, or the first while none is."""
        self._group.button(max(0, self._group.checkedId())).setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = ARROWS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        if not self.isLeftToRight() and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = -step
        place = min(max(self._group.checkedId() + step, 0), len(self._values) - 1)
        button = self._group.button(place)
        button.setFocus(Qt.FocusReason.TabFocusReason)
        button.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.tokens.sunk)
        painter.drawRoundedRect(QRectF(self.rect()), Radius.BUTTON, Radius.BUTTON)
        painter.end()
