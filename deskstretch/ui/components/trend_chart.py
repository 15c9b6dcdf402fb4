"""Values over time as one line or two; pointer and keyboard read them day by day."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLineF, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from deskstretch.ui.components.focus import by_keyboard
from deskstretch.ui.components.hairline import draw_rule
from deskstretch.ui.components.tip import Tip
from deskstretch.ui.components.trend_figures import steadied
from deskstretch.ui.theme import Space, Type, faded

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from deskstretch.ui.components.fill import Fill
    from deskstretch.ui.theme import Visuals

PLOT_PX = 96
MARK_PX = 4.0
DENSE_OPACITY = 0.35
"""Of the line through all values, where the one through their medians lies over it."""
SPAN_MARKS = 7
"""So many marks fit into the width of a span whose median is drawn."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its colour, its values by day. ``square`` marks tell it from the other without colour."""

    fill: Fill
    points: tuple[tuple[date, float], ...]
    square: bool = False


@dataclass(frozen=True, slots=True)
class Moment:
    """What is said about one day."""

    day: date
    heading: str
    line: str


class TrendChart(QWidget):
    """Lines from the first day to the last, in the reading direction. Arrow keys move from day to day.

    Args:
        look: fonts and colours.
        name: for the screen reader.
    """

    def __init__(self, look: Visuals, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._lines: tuple[Line, ...] = ()
        self._moments: tuple[Moment, ...] = ()
        self._ends = ("", "")
        self._ticks: tuple[tuple[float, str], ...] = ()
        self._at: int | None = None
        self._tip = Tip(look, self)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self.updateGeometry)

    def show_lines(
        self,
        lines: Sequence[Line],
        moments: Sequence[Moment],
        ticks: Sequence[tuple[float, str]],
        ends: tuple[str, str],
    ) -> None:
        """Show these.

        Args:
            lines: one, or two to compare.
            moments: what is said about each day with a value, oldest first.
            ticks: values with their words, as `nice_ticks` chooses them.
            ends: the words under the first day and under the last.
        """
        self._lines, self._moments = tuple(lines), tuple(moments)
        self._ticks, self._ends = tuple(ticks), ends
        self._at = None
        self._tip.hide()
        self.setAccessibleDescription("; ".join(f"{each.heading}: {each.line}" for each in moments))
        self.updateGeometry()
        self.update()

    @property
    def tip_words(self) -> str:
        """What the bubble says now; empty while it is hidden."""
        return self._tip.words if self._tip.isVisible() else ""

    def focus_shape(self) -> tuple[QRect, float]:
        """Around the plot."""
        return self.rect(), 6.0

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(260), round(self._look.px(PLOT_PX) + self._below_px + 2 * self._mark_px))

    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._look.font(Type.SMALL))
        words = sum(metrics.horizontalAdvance(words) for words in self._ends) + Space.M
        return QSize(round(self._ticks_px + words), self.sizeHint().height())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._moments:
            x, plot = event.position().x(), self._plot
            places = [abs(self._x(moment.day, plot) - x) for moment in self._moments]
            self._go(places.index(min(places)))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._go(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if by_keyboard(self):
            self._go(len(self._moments) - 1 if self._moments else None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._go(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = Qt.Key.Key_Right if self.isLeftToRight() else Qt.Key.Key_Left
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self._moments:
            now = len(self._moments) - 1 if self._at is None else self._at
            self._go(min(max(now + (1 if key is forward else -1), 0), len(self._moments) - 1))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._moments:
            return
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        if self._at is not None:
            plot = self._plot
            x = self._x(self._moments[self._at].day, plot)
            pen = QPen(self._look.tokens.edge, 1)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.drawLine(QLineF(x, plot.top(), x, plot.bottom()))
        for line in self._lines:
            self._paint_line(painter, line)
        for line in self._lines:
            self._paint_marks(painter, line)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        tokens, plot = self._look.tokens, self._plot
        font = self._look.font(Type.SMALL)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        for value, words in self._ticks:
            y = self._y(value, plot)
            draw_rule(painter, QPointF(plot.left(), y), plot.width(), tokens.line)
            wide = metrics.horizontalAdvance(words)
            x = self._ticks_px - Space.XS - wide
            painter.setPen(tokens.ink2)
            left = x if self.isLeftToRight() else self.width() - x - wide
            painter.drawText(QPointF(left, y + metrics.capHeight() / 2), words)
        first, last = self._ends
        baseline = self.height() - metrics.descent()
        if len(self._moments) == 1:
            x = self._x(self._moments[0].day, plot) - metrics.horizontalAdvance(last) / 2
            painter.drawText(QPointF(x, baseline), last)
            return
        for words, at_left in ((first, self.isLeftToRight()), (last, not self.isLeftToRight())):
            x = plot.left() if at_left else plot.right() - metrics.horizontalAdvance(words)
            painter.drawText(QPointF(x, baseline), words)

    def _paint_line(self, painter: QPainter, line: Line) -> None:
        colour, plot = line.fill.of(self._look.tokens), self._plot
        dense = self._is_dense(line)
        if dense:
            self._draw_through(painter, line.points, faded(colour, DENSE_OPACITY), 1)
        spans = max(2, round(plot.width() / (SPAN_MARKS * self._mark_px)))
        self._draw_through(painter, steadied(line.points, spans) if dense else line.points, colour, 2)

    def _draw_through(
        self, painter: QPainter, points: Sequence[tuple[date, float]], colour: QColor, width: float
    ) -> None:
        plot = self._plot
        solid, cap, join = Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(colour, width, solid, cap, join))
        places = [QPointF(self._x(day, plot), self._y(value, plot)) for day, value in points]
        for one, other in pairwise(places):
            painter.drawLine(one, other)

    def _paint_marks(self, painter: QPainter, line: Line) -> None:
        tokens, plot = self._look.tokens, self._plot
        painter.setPen(QPen(tokens.raised, 2))
        painter.setBrush(line.fill.of(tokens))
        for day, value in self._marked(line):
            y = self._y(value, plot)
            place = QPointF(self._x(day, plot) + self._aside(line, day, y, plot), y)
            reach = self._mark_px + 1
            box = QRectF(place.x() - reach, place.y() - reach, 2 * reach, 2 * reach)
            shape = QPainterPath()
            if line.square:
                shape.addRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2.5, 2.5)
            else:
                shape.addEllipse(box)
            painter.drawPath(shape)

    def _aside(self, line: Line, day: date, y: float, plot: QRectF) -> float:
        """How far a mark stands aside that would cover the one of the other line."""
        others = [dict(other.points).get(day) for other in self._lines if other is not line]
        if all(value is None or abs(self._y(value, plot) - y) > self._mark_px for value in others):
            return 0.0
        return (self._mark_px + 0.5) * (-1 if line is self._lines[0] else 1)

    def _marked(self, line: Line) -> list[tuple[date, float]]:
        """Where marks stand: at every value, or where they would crowd, at the last and the one read now."""
        if not self._is_dense(line):
            return list(line.points)
        now = None if self._at is None else self._moments[self._at].day
        return [*(point for point in line.points if point[0] == now), line.points[-1]]

    def _is_dense(self, line: Line) -> bool:
        return len(line.points) * 3 * self._mark_px > self._plot.width()

    @property
    def _mark_px(self) -> int:
        return self._look.px(MARK_PX)

    @property
    def _below_px(self) -> float:
        return QFontMetricsF(self._look.font(Type.SMALL)).height() + Space.XXS

    @property
    def _ticks_px(self) -> float:
        metrics = QFontMetricsF(self._look.font(Type.SMALL))
        return max((metrics.horizontalAdvance(words) for _, words in self._ticks), default=0.0) + Space.XS

    @property
    def _plot(self) -> QRectF:
        """Where values stand."""
        top = QFontMetricsF(self._look.font(Type.SMALL)).height() / 2
        height = self.height() - self._below_px - top - self._mark_px
        box = QRectF(self._ticks_px, top, self.width() - self._ticks_px, height)
        if not self.isLeftToRight():
            box.moveLeft(0)
        return box

    def _x(self, day: date, plot: QRectF) -> float:
        inner = plot.adjusted(2 * self._mark_px, 0, -2 * self._mark_px, 0)
        first, last = self._moments[0].day, self._moments[-1].day
        share = (day - first) / (last - first) if last > first else 0.5
        return inner.left() + inner.width() * (share if self.isLeftToRight() else 1 - share)

    def _y(self, value: float, plot: QRectF) -> float:
        low, high = self._ticks[0][0], self._ticks[-1][0]
        share = (value - low) / (high - low) if high > low else 0.5
        return plot.bottom() - plot.height() * share

    def _go(self, place: int | None) -> None:
        if place == self._at:
            return
        self._at = place
        self.update()
        if place is None:
            self._tip.hide()
            return
        moment = self._moments[place]
        plot = self._plot
        tops = [
            self._y(value, plot) for line in self._lines for day, value in line.points if day == moment.day
        ]
        x, y = round(self._x(moment.day, plot)), round(max(tops))
        reach = self._mark_px + 1
        around = QRect(x - reach, y - reach, 2 * reach, 2 * reach)
        self._tip.tell(around, moment.heading, moment.line, aloud=self.hasFocus())
