"""Chips: small switches over what they filter; a chosen one is filled and ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent

from deskstretch.ui.components.button import Pressable
from deskstretch.ui.components.hairline import draw_outlined
from deskstretch.ui.components.menu import PopupMenu
from deskstretch.ui.icons import LINE, Icon, paint_icon
from deskstretch.ui.theme import Space, Type, Visuals, mixed
from deskstretch.ui.theme.palette import DISABLED_OPACITY

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtWidgets import QWidget

MARK_PX = 16


class Chip(Pressable):
    """Is on or off; ``icon`` stands before its words while it is off, ``tail`` after them."""

    def __init__(
        self,
        look: Visuals,
        text: str,
        *,
        icon: Icon | None = None,
        tail: Icon | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, text, parent)
        self._icon = icon
        self._tail = tail
        self.setCheckable(True)
        self.toggled.connect(self._dress)
        self._dress()

    def focus_shape(self) -> tuple[QRect, float]:
        return self.rect(), self.height() / 2

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text()) + 1
        marks = (self._mark_px + 6) * (int(self._mark is not None) + int(self._tail is not None))
        height = max(self._look.px(30), self.fontMetrics().height() + Space.S)
        return QSize(words + marks + 2 * Space.S, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(DISABLED_OPACITY)
        box, corner = QRectF(self.rect()), self.height() / 2
        if self.isChecked():
            pressed = mixed(tokens.primary_hover, QColor(0, 0, 0), 0.08)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._fill(tokens.primary, tokens.primary_hover, pressed))
            painter.drawRoundedRect(box, corner, corner)
            ink = tokens.on_primary
        else:
            fill = self._fill(tokens.win, tokens.hover, tokens.press)
            draw_outlined(painter, box, corner, fill, tokens.edge)
            ink = tokens.ink
        self._paint_words(painter, ink)
        painter.end()

    @property
    def _mark(self) -> Icon | None:
        return Icon.CHECK if self.isChecked() else self._icon

    @property
    def _mark_px(self) -> int:
        return self._look.px(MARK_PX)

    def _paint_words(self, painter: QPainter, ink: QColor) -> None:
        x = float(Space.S)

        def place(width: float, height: float) -> QRectF:
            nonlocal x
            box = QRectF(x, (self.height() - height) / 2, width, height)
            x += width + 6
            if not self.isLeftToRight():
                box.moveLeft(self.width() - box.right())
            return box

        if self._mark is not None:
            line = 2.2 if self.isChecked() else LINE
            paint_icon(painter, self._mark, place(self._mark_px, self._mark_px), ink, line=line)
        painter.setPen(ink)
        words = place(self.fontMetrics().horizontalAdvance(self.text()) + 1, self.height())
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
        if self._tail is not None:
            paint_icon(painter, self._tail, place(self._mark_px, self._mark_px), ink, line=2.0)

    def _dress(self) -> None:
        self.setFont(self._look.font(Type.BODY, QFont.Weight.Medium))
        super()._dress()


class MenuChip(Chip):
    """Opens a menu in which several things can be ticked; on while any is.

    Args:
        name: what is chosen here, shown while nothing is.
        choices: values with their names.
    """

    chosen = Signal(object)
    """The frozen set of values that are ticked now."""

    def __init__(self, look: Visuals, name: str, choices: Sequence[tuple[object, str]]) -> None:
        super().__init__(look, name, tail=Icon.DOWN)
        self._name = name
        self._choices = tuple(choices)
        self._menu = TickMenu(self)
        for _, words in choices:
            action = self._menu.addAction(words)
            action.setCheckable(True)
            action.toggled.connect(self._follow)
        self.clicked.connect(self._open)

    @property
    def values(self) -> frozenset[object]:
        actions = self._menu.actions()
        return frozenset(
            value for (value, _), action in zip(self._choices, actions, strict=True) if action.isChecked()
        )

    def show_values(self, values: Collection[object]) -> None:
        """Tick these, without telling."""
        for (value, _), action in zip(self._choices, self._menu.actions(), strict=True):
            action.blockSignals(True)
            action.setChecked(value in values)
            action.blockSignals(False)
        self._say()

    def _open(self) -> None:
        self._say()  # the click has turned it on or off; what is ticked decides that
        side = self.rect().bottomLeft() if self.isLeftToRight() else self.rect().bottomRight()
        corner = self.mapToGlobal(side + QPoint(0, Space.XXS))
        if not self.isLeftToRight():
            corner.setX(corner.x() - self._menu.sizeHint().width())
        self._menu.popup(corner)

    def _follow(self) -> None:
        self._say()
        self.chosen.emit(self.values)

    def _say(self) -> None:
        names = [words for value, words in self._choices if value in self.values]
        self.setChecked(bool(names))
        match names:
            case []:
                self.setText(self._name)
            case [one]:
                self.setText(one)
            case _:
                self.setText(self.tr("{0}: {1}").format(self._name, len(names)))
        self.setAccessibleName(f"{self._name}: {', '.join(names)}" if names else self._name)
        self._dress()


class TickMenu(PopupMenu):
    """A menu that stays open while things are ticked in it."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.activeAction()
        if action is not None and action.isCheckable():
            action.toggle()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self.activeAction()
        if event.key() == Qt.Key.Key_Space and action is not None and action.isCheckable():
            action.toggle()
            return
        super().keyPressEvent(event)
