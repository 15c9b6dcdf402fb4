"""A day's work hours, drawn from midnight to midnight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt, QTime
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from deskstretch.core.settings import Day
from deskstretch.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import time

    from deskstretch.core.settings import WorkRange
    from deskstretch.ui.theme import Visuals

DAY_H = 24.0
STRIP_PX = 12
LABELLED_H = (6, 12, 18)
CORNER_PX = 3

Span = tuple[float, float]
"""From hour to hour of one day, as decimals."""


def spans_of(hours: Mapping[Day, Sequence[WorkRange]], day: Day) -> list[Span]:
    """When there is work on ``day``, also what began the evening before and crosses midnight."""
    days = list(Day)
    before = days[days.index(day) - 1]
    spans = [(0.0, _hour(work.end)) for work in hours.get(before, ()) if work.end <= work.begin]
    spans += [
        (_hour(work.begin), _hour(work.end) if work.end > work.begin else DAY_H)
        for work in hours.get(day, ())
    ]
    return [span for span in spans if span[1] > span[0]]


def _hour(at: time) -> float:
    return at.hour + at.minute / 60


class DayStrip(QWidget):
    """The hours of work as blocks; what they are stands beside it in words."""

    def __init__(self, look: Visuals) -> None:
        super().__init__()
        self._look = look
        self._spans: list[Span] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def show_spans(self, spans: list[Span]) -> None:
        self._spans = spans
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(160), STRIP_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, whole = self._look.tokens, QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        trough = QPainterPath()
        trough.addRoundedRect(whole, STRIP_PX / 2, STRIP_PX / 2)
        painter.fillPath(trough, tokens.sunk)
        painter.setClipPath(trough)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.rim_track)
        for begin, end in self._spans:
            left, right = (whole.width() * hour / DAY_H for hour in (begin, end))
            if not self.isLeftToRight():
                left, right = whole.width() - right, whole.width() - left
            painter.drawRoundedRect(QRectF(left, 0, right - left, whole.height()), CORNER_PX, CORNER_PX)
        painter.end()


class HourScale(QWidget):
    """The hours under the strips."""

    def __init__(self, look: Visuals) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._look.font(Type.SMALL))
        return QSize(self._look.px(160), round(metrics.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        font = self._look.font(Type.SMALL)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(self._look.tokens.ink2)
        for hour in LABELLED_H:
            at = QTime(hour, 0)
            words = QLocale().toString(at, QLocale.FormatType.ShortFormat)
            wide = metrics.horizontalAdvance(words)
            x = self.width() * (hour if self.isLeftToRight() else DAY_H - hour) / DAY_H
            painter.drawText(QPointF(x - wide / 2, metrics.ascent()), words)
        painter.end()
