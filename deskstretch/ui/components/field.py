"""Fields to type into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QToolButton, QWidget

from deskstretch.ui.components.hairline import draw_outlined
from deskstretch.ui.icons import Icon, paint_icon
from deskstretch.ui.theme import Radius, Space, Type

if TYPE_CHECKING:
    from deskstretch.ui.theme import Visuals

ICON_PX = 18
CLEAR_PX = 18
CLEAR_ACTION = "_q_qlineeditclearaction"
"""What Qt calls the action behind the button that empties a field."""


class TextField(QLineEdit):
    """A field with an edge of ours; ``hint`` stands in it while it is empty."""

    def __init__(self, look: Visuals, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFrame(False)
        self.setPlaceholderText(hint)
        self.setAttribute(Qt.WidgetAttribute.WA_MacShowFocusRect, on=False)
        self.setStyleSheet("QLineEdit { background: transparent; border: none; }")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._dress)
        self._dress()

    def focus_shape(self) -> tuple[QRect, float]:
        return self.rect(), float(Radius.BUTTON)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(240), max(self._look.px(36), self.fontMetrics().height() + Space.M))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_outlined(painter, QRectF(self.rect()), Radius.BUTTON, tokens.raised, tokens.edge)
        self._paint_mark(painter)
        painter.end()
        super().paintEvent(event)

    def _paint_mark(self, painter: QPainter) -> None:
        """What stands at the field's start, before the words."""

    def _start_px(self) -> int:
        return Space.XS

    def _dress(self) -> None:
        self.setFont(self._look.font(Type.BODY))
        if self.isLeftToRight():
            self.setTextMargins(self._start_px(), 0, Space.XS, 0)
        else:
            self.setTextMargins(Space.XS, 0, self._start_px(), 0)
        self.updateGeometry()


class SearchField(TextField):
    """A field with a magnifying glass and a button that empties it."""

    def __init__(self, look: Visuals, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(look, hint, parent)
        self.setAccessibleName(hint)
        self.setClearButtonEnabled(True)
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Clear"))
        self._dress_clear()

    def _dress(self) -> None:
        super()._dress()
        self._dress_clear()

    def _dress_clear(self) -> None:
        """Qt's own mark is dark grey in every theme; ours is drawn like the other icons."""
        action = self.findChild(QAction, CLEAR_ACTION)
        if action is None:
            return
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(CLEAR_PX * ratio), round(CLEAR_PX * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_icon(painter, Icon.CLOSE, QRectF(0, 0, CLEAR_PX, CLEAR_PX), self._look.tokens.ink2)
        painter.end()
        action.setIcon(QIcon(picture))

    def _paint_mark(self, painter: QPainter) -> None:
        side = self._look.px(ICON_PX)
        x = Space.S if self.isLeftToRight() else self.width() - Space.S - side
        box = QRectF(x, (self.height() - side) / 2, side, side)
        paint_icon(painter, Icon.SEARCH, box, self._look.tokens.ink2)

    def _start_px(self) -> int:
        return Space.S + self._look.px(ICON_PX) + Space.XXS
