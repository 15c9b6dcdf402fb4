"""A short word at the lower edge of a window, with a way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from deskstretch.ui.components.button import Pressable
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.theme import Radius, Space, Type, faded

if TYPE_CHECKING:
    from deskstretch.ui.theme import Visuals

SHOWN_MS = 6000
BOTTOM_PX = 18


class Toast(QWidget):
    """Says what changed for six seconds; the pointer keeps it."""

    undo_requested = Signal()

    def __init__(self, look: Visuals, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._words = Text(look, "", tone=Tone.ON_TIP)
        self._undo = TipButton(look, self.tr("Undo"))
        self._undo.clicked.connect(self._take_back)
        self._end = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._end.timeout.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, 6, 6, 6)
        row.setSpacing(Space.S)
        row.addWidget(self._words)
        row.addWidget(self._undo)
        look.changed.connect(self.update)
        self.hide()

    def say(self, words: str) -> None:
        """A word that there is nothing to undo about."""
        self._show(words, undo=False)

    def tell(self, words: str) -> None:
        """What was changed just now, and can be taken back."""
        self._show(words, undo=True)

    def _show(self, words: str, *, undo: bool) -> None:
        self._undo.setVisible(undo)
        self._words.say(words)
        self.setAccessibleName(words)
        self.place()
        self.show()
        self.raise_()
        self._end.start()

    @property
    def words(self) -> str:
        return self._words.text()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._end.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._end.start()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.tokens.tip)
        painter.drawRoundedRect(QRectF(self.rect()), Radius.TOAST, Radius.TOAST)
        painter.end()

    def _take_back(self) -> None:
        self._end.stop()
        self.hide()
        self.undo_requested.emit()

    def place(self) -> None:
        """Take the place at the window's lower edge; the window calls this when it is resized."""
        window = self.parentWidget()
        if window is not None:
            size = self.sizeHint().boundedTo(window.size())
            self.setGeometry(
                (window.width() - size.width()) // 2,
                window.height() - BOTTOM_PX - size.height(),
                size.width(),
                size.height(),
            )


class TipButton(Pressable):
    """A button on the toast's dark ground."""

    corner = Radius.SMALL_BUTTON

    def __init__(self, look: Visuals, text: str) -> None:
        super().__init__(look, text)
        self._dress()

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text()) + 2 * Space.S
        return QSize(words, max(self._look.px(32), self.fontMetrics().height() + 10))

    def paintEvent(self, event: QPaintEvent) -> None:
        on_tip = self._look.tokens.on_tip
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        rest, hover, press = (faded(QColor(on_tip), share) for share in (0.12, 0.2, 0.28))
        painter.setBrush(self._fill(rest, hover, press))
        painter.drawRoundedRect(QRectF(self.rect()), self.corner, self.corner)
        painter.setPen(on_tip)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()

    def _dress(self) -> None:
        self.setFont(self._look.font(Type.BODY, QFont.Weight.DemiBold))
        super()._dress()
