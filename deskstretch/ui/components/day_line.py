"""Today as a line: what was done, put off and credited, where now is and what comes next."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from deskstretch.ui.situation import DayMark, Mark
from deskstretch.ui.theme import Type
from deskstretch.ui.words import clock_time

if TYPE_CHECKING:
    from datetime import datetime

    from deskstretch.ui.situation import Today
    from deskstretch.ui.theme import Visuals

HOURS_FROM_PX = 480
"""So wide, hours stand between the ends."""
LINE_HEIGHT_PX = 24
END_PX = 7
DONE_PX = 6.0
PUT_OFF_PX = 4.0
NEXT_PX = 5.0
AWAY_PX = 9.0


class DayLine(QWidget):
    """Dots, rings and capsules on a line; it says each on hover.

    Args:
        role: the colour it lies on, which rings are filled with.
    """

    def __init__(self, look: Visuals, parent: QWidget | None = None, *, role: str = "win") -> None:
        super().__init__(parent)
        self._look = look
        self._role = role
        self._today: Today | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_today(self, today: Today) -> None:
        if today != self._today:
            self._today = today
            self.setAccessibleDescription(", ".join(self._mark_words(mark) for mark in today.marks))
            self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self._look.font(Type.SMALL)).height()
        return QSize(self._look.px(240), LINE_HEIGHT_PX + 4 + round(words))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            mark = self._mark_at(event.pos().x())
            if mark is not None:
                QToolTip.showText(event.globalPos(), self._mark_words(mark), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        today = self._today
        if today is None:
            return
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = LINE_HEIGHT_PX / 2
        now_x = self._x_of(today.now)
        begin, end = (0.0, float(self.width())) if self.isLeftToRight() else (float(self.width()), 0.0)
        self._rule(painter, now_x, end, y, tokens.track)
        self._rule(painter, begin, now_x, y, tokens.edge)
        for mark in today.marks:
            self._paint_mark(painter, mark, y)
        if today.now < today.end:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.ink)
            painter.drawRoundedRect(QRectF(now_x - 1, y - 9, 2, 18), 1, 1)
        self._paint_ends(painter)
        painter.end()

    def _paint_mark(self, painter: QPainter, mark: DayMark, y: float) -> None:
        tokens = self._look.tokens
        ground: QColor = getattr(tokens, self._role)
        x = self._x_of(mark.at)
        match mark.mark:
            case Mark.DONE:
                self._dot(painter, x, y, DONE_PX, tokens.done, tokens.done)
            case Mark.PUT_OFF:
                self._dot(painter, x, y, PUT_OFF_PX, ground, tokens.later)
            case Mark.NEXT:
                self._dot(painter, x, y, NEXT_PX, ground, tokens.move)
            case Mark.AWAY:
                until = self._x_of(mark.until) if mark.until is not None else x
                left, right = min(x, until), max(x, until)
                width = max(right - left, AWAY_PX)
                painter.setPen(QPen(tokens.away, 2))
                painter.setBrush(ground)
                painter.drawRoundedRect(
                    QRectF(left, y - AWAY_PX / 2, width, AWAY_PX), AWAY_PX / 2, AWAY_PX / 2
                )

    @staticmethod
    def _dot(painter: QPainter, x: float, y: float, radius: float, fill: QColor, edge: QColor) -> None:
        painter.setPen(QPen(edge, 2))
        painter.setBrush(fill)
        painter.drawEllipse(QPointF(x, y), radius - 1 + 0.5, radius - 1 + 0.5)

    @staticmethod
    def _rule(painter: QPainter, begin: float, end: float, y: float, colour: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(min(begin, end), y - 1, abs(end - begin), 2), 1, 1)

    def _paint_ends(self, painter: QPainter) -> None:
        if self._today is None:
            return
        font = self._look.font(Type.SMALL)
        painter.setFont(font)
        painter.setPen(self._look.tokens.ink2)
        words = QRectF(0, LINE_HEIGHT_PX + 4, self.width(), self.height() - LINE_HEIGHT_PX - 4)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft, clock_time(self._today.begin))
        painter.drawText(words, Qt.AlignmentFlag.AlignRight, clock_time(self._today.end))
        if self.width() >= self._look.px(HOURS_FROM_PX):
            self._paint_hours(painter, words)

    def _paint_hours(self, painter: QPainter, words: QRectF) -> None:
        """Every second hour that stands free of the ends."""
        if self._today is None:
            return
        at = self._today.begin.replace(minute=0, second=0, microsecond=0)
        free = painter.fontMetrics().horizontalAdvance(clock_time(at)) * 1.8
        while (at := at + timedelta(hours=1)) < self._today.end:
            x = self._x_of(at)
            if at.hour % 2 == 0 and free <= x <= self.width() - free:
                place = QRectF(x - free, words.top(), 2 * free, words.height())
                painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, clock_time(at))

    def _x_of(self, at: datetime) -> float:
        today = self._today
        if today is None:
            return 0.0
        share = (at - today.begin) / (today.end - today.begin)
        x = END_PX + (self.width() - 2 * END_PX) * min(max(share, 0.0), 1.0)
        return x if self.isLeftToRight() else self.width() - x

    def _mark_at(self, x: float) -> DayMark | None:
        if self._today is None or not self._today.marks:
            return None
        nearest = min(self._today.marks, key=lambda mark: abs(self._x_of(mark.at) - x))
        return nearest if abs(self._x_of(nearest.at) - x) <= 2 * DONE_PX else None

    def _mark_words(self, mark: DayMark) -> str:
        words = {
            Mark.DONE: self.tr("Done at {0}"),
            Mark.PUT_OFF: self.tr("Put off at {0}"),
            Mark.AWAY: self.tr("Away from {0}, counted as a break"),
            Mark.NEXT: self.tr("Next at {0}"),
        }[mark.mark]
        return words.format(clock_time(mark.at))
