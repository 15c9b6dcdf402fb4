"""Regions of the body with their minutes, as a list to point at and to press."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from deskstretch.ui.components.button import Pressable
from deskstretch.ui.components.card import Card
from deskstretch.ui.components.fill import Fill
from deskstretch.ui.theme import Radius, Space, Type

if TYPE_CHECKING:
    from deskstretch.core.movement import Region
    from deskstretch.ui.components.body_map_view import RegionMark
    from deskstretch.ui.theme import Visuals

ROW_PX = 28


class RegionList(Card):
    """As many regions as there are ``rows``, each with its minutes; both signals bring a `Region`."""

    chosen = Signal(object)
    pointed = Signal(object)

    def __init__(self, look: Visuals, rows: int) -> None:
        super().__init__(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XS, Space.XS, Space.XS, Space.XS)
        column.setSpacing(0)
        self._rows = [RegionRow(look, self) for _ in range(rows)]
        for row in self._rows:
            column.addWidget(row)

    def show_marks(self, marks: dict[Region, RegionMark]) -> None:
        for row, (region, mark) in zip(self._rows, marks.items(), strict=True):
            row.show_mark(region, mark)


class RegionRow(Pressable):
    """A region, its colour and its minutes. Pointing shows it on the map, pressing starts a break."""

    corner = Radius.SMALL_BUTTON

    def __init__(self, look: Visuals, regions: RegionList) -> None:
        super().__init__(look)
        self._regions = regions
        self._region: Region | None = None
        self._heat = Fill.HEAT_0
        self._minutes = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.clicked.connect(self._choose)
        self._dress()

    def show_mark(self, region: Region, mark: RegionMark) -> None:
        self._region, self._heat = region, mark.fill
        self.setText(mark.heading)
        self._minutes = mark.amount
        self.setAccessibleName(f"{mark.heading}, {mark.line}")
        self._dress()

    def sizeHint(self) -> QSize:
        wide = self._words_px() + QFontMetricsF(self._strong()).horizontalAdvance(self._minutes) + Space.M
        return QSize(round(wide) + Space.S, max(self._look.px(ROW_PX), self.fontMetrics().height() + 8))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._regions.pointed.emit(self._region)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._regions.pointed.emit(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._regions.pointed.emit(self._region)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._regions.pointed.emit(None)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        rest = QColor(tokens.hover)
        rest.setAlpha(0)
        painter.setBrush(self._fill(rest, tokens.hover, tokens.press))
        painter.drawRoundedRect(QRectF(self.rect()), self.corner, self.corner)
        side = self._look.px(11)
        middle = self.height() / 2
        painter.setBrush(self._heat.of(tokens))
        painter.drawRoundedRect(self._mirrored(QRectF(Space.S, middle - side / 2, side, side)), 3.0, 3.0)
        painter.setPen(tokens.ink)
        self._write(painter, self.font(), self.text(), self._words_start(), at_end=False)
        self._write(painter, self._strong(), self._minutes, Space.S, at_end=True)
        painter.end()

    def _write(self, painter: QPainter, font: QFont, words: str, inset: float, *, at_end: bool) -> None:
        metrics = QFontMetricsF(font)
        wide = metrics.horizontalAdvance(words)
        x = self.width() - inset - wide if at_end == self.isLeftToRight() else inset
        painter.setFont(font)
        painter.drawText(QPointF(x, (self.height() + metrics.capHeight()) / 2), words)

    def _mirrored(self, box: QRectF) -> QRectF:
        if not self.isLeftToRight():
            box.moveRight(self.width() - box.left())
        return box

    def _words_start(self) -> int:
        return Space.S + self._look.px(11) + Space.S

    def _words_px(self) -> float:
        return self._words_start() + QFontMetricsF(self.font()).horizontalAdvance(self.text())

    def _strong(self) -> QFont:
        return self._look.font(Type.BODY, QFont.Weight.DemiBold)

    def _choose(self) -> None:
        self._regions.chosen.emit(self._region)

    def _dress(self) -> None:
        self.setFont(self._look.font(Type.BODY))
        super()._dress()
