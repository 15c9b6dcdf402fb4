"""A typical day with the present settings, as the simulator played it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from deskstretch.ui.components.card import Card
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.theme import Space, Type, faded
from deskstretch.ui.words import breaks_words, minutes_words, translate

if TYPE_CHECKING:
    from deskstretch.ui.theme import Visuals

Span = tuple[float, float]
"""Hours of the day, from and to: (8.5, 12.0)."""
BAND_PX = 32
TICK_PX = 44
HELD_PX = 22


@dataclass(frozen=True, slots=True)
class TypicalDay:
    """Hours of the day as decimal numbers. ``held``: from when a break was due to when it was offered."""

    begin: float
    end: float
    work: tuple[Span, ...]
    breaks: tuple[float, ...]
    cues: tuple[float, ...] = ()
    calls: tuple[Span, ...] = ()
    held: tuple[Span, ...] = ()
    moved_min: float = 0.0
    longest_min: float = 0.0
    marks: tuple[float, ...] = field(default=(8, 10, 12, 14, 16, 18))


class TypicalDayCard(Card):
    """The day as a band, its sums in words."""

    def __init__(self, look: Visuals) -> None:
        super().__init__(look)
        self._breaks = Text(look, "", Type.SMALL, tone=Tone.INK2)
        self._cues = Text(look, "", Type.SMALL, tone=Tone.INK2)
        self._cue_mark = LegendMark(look, "breath", QSize(6, 6))
        self._band = DayBand(look)
        self._sum = Text(look, "", tone=Tone.INK2, wraps=True)
        head = QHBoxLayout()
        title = translate("Settings", "A typical day with these settings")
        head.addWidget(Text(look, title, weight=QFont.Weight.DemiBold, wraps=True), 1)
        head.setSpacing(Space.XS)
        head.addWidget(LegendMark(look, "move", QSize(6, 14)))
        head.addWidget(self._breaks)
        head.addSpacing(Space.XS)
        head.addWidget(self._cue_mark)
        head.addWidget(self._cues)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(self._band)
        column.addWidget(self._sum)

    def show_day(self, day: TypicalDay) -> None:
        self._band.show_day(day)
        self._breaks.say(breaks_words(len(day.breaks)))
        self._cues.say(translate("Settings", "%n quiet cues", None, len(day.cues)))
        self._cues.setVisible(bool(day.cues))
        self._cue_mark.setVisible(bool(day.cues))
        moved = minutes_words(round(day.moved_min))
        longest = minutes_words(round(day.longest_min))
        self._sum.say(
            translate("Settings", "{0} of movement, the longest sitting stretch is {1}.").format(
                moved, longest
            )
        )
        self._band.setAccessibleName(self._sum.text())


class LegendMark(QWidget):
    """A mark of the band, to say what it means."""

    def __init__(self, look: Visuals, role: str, size: QSize) -> None:
        super().__init__()
        self._look = look
        self._role = role
        self.setFixedSize(size)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(getattr(self._look.tokens, self._role))
        painter.drawRoundedRect(QRectF(self.rect()), 3, 3)
        painter.end()


class DayBand(QWidget):
    """Blocks of work, ticks for breaks, dots for cues, steel for a call, a bracket where a break was held."""

    def __init__(self, look: Visuals) -> None:
        super().__init__()
        self._look = look
        self._day: TypicalDay | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_day(self, day: TypicalDay) -> None:
        self._day = day
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self._look.font(Type.SMALL)).height()
        return QSize(self._look.px(320), round(HELD_PX + TICK_PX + Space.XS + words))

    def paintEvent(self, event: QPaintEvent) -> None:
        day = self._day
        if day is None:
            return
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        top = HELD_PX + (TICK_PX - BAND_PX) / 2
        painter.setBrush(tokens.sunk)
        painter.drawRoundedRect(QRectF(0, top, self.width(), BAND_PX), 8, 8)
        for colour, spans in ((tokens.disc, day.work), (faded(tokens.away, 0.55), day.calls)):
            painter.setBrush(colour)
            for span in spans:
                painter.drawRect(self._box(span, top, BAND_PX))
        painter.setBrush(tokens.breath)
        for at in day.cues:
            painter.drawEllipse(QPointF(self._x(at), top + BAND_PX / 2), 2.5, 2.5)
        for at in day.breaks:
            x = self._x(at)
            painter.setBrush(tokens.raised)
            painter.drawRect(QRectF(x - 5, top, 10, BAND_PX))
            painter.setBrush(tokens.move)
            painter.drawRoundedRect(QRectF(x - 3, HELD_PX, 6, TICK_PX), 3, 3)
        painter.setFont(self._look.font(Type.SMALL))
        painter.setPen(tokens.ink)
        for span in day.calls:
            box = self._box(span, top, BAND_PX)
            words = translate("Settings", "call")
            if QFontMetricsF(painter.font()).horizontalAdvance(words) + 8 <= box.width():
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        self._paint_held(painter, day)
        self._paint_hours(painter, day)
        painter.end()

    def _paint_held(self, painter: QPainter, day: TypicalDay) -> None:
        tokens = self._look.tokens
        painter.setFont(self._look.font(Type.SMALL))
        metrics = QFontMetricsF(painter.font())
        words = translate("Settings", "held until the call ends")
        for begin, end in day.held:
            left, right = sorted((self._x(begin), self._x(end)))
            painter.setPen(QPen(tokens.edge, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            y = HELD_PX - 12
            painter.drawPolyline(
                [QPointF(left, y + 7), QPointF(left, y), QPointF(right, y), QPointF(right, y + 9)]
            )
            painter.setPen(tokens.ink2)
            wide = metrics.horizontalAdvance(words)
            painter.drawText(QPointF(max(0.0, left - wide - 8), y + metrics.capHeight() / 2), words)

    def _paint_hours(self, painter: QPainter, day: TypicalDay) -> None:
        painter.setFont(self._look.font(Type.SMALL))
        painter.setPen(self._look.tokens.ink2)
        metrics = QFontMetricsF(painter.font())
        y = self.height() - metrics.descent()
        free_from = -1.0
        for at in sorted(day.marks, key=self._x):
            if not day.begin <= at <= day.end:
                continue
            words = f"{int(at)}:00"
            wide = metrics.horizontalAdvance(words)
            x = min(max(self._x(at) - wide / 2, 0.0), self.width() - wide)
            if x >= free_from:  # large text leaves every second hour out
                painter.drawText(QPointF(x, y), words)
                free_from = x + wide + Space.XS

    def _x(self, hour: float) -> float:
        day = self._day
        if day is None:
            return 0.0
        x = self.width() * (hour - day.begin) / (day.end - day.begin)
        return x if self.isLeftToRight() else self.width() - x

    def _box(self, span: Span, top: float, height: float) -> QRectF:
        left, right = sorted((self._x(span[0]), self._x(span[1])))
        return QRectF(left, top, right - left, height)
