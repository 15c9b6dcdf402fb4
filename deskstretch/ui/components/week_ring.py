"""The week as a ring of seven arcs, with or without the days' names around it."""

from __future__ import annotations

import math
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from deskstretch.ui.components.ring import fitted, narrowed, paint_number, paint_week
from deskstretch.ui.theme import Space, Type, Visuals
from deskstretch.ui.words import short_day_name

if TYPE_CHECKING:
    from deskstretch.ui.situation import Week


def day_colours(look: Visuals, week: Week, open_day: QColor) -> list[QColor]:
    """Pine for days with movement, coral for today's, ``open_day`` for the others."""
    tokens = look.tokens
    colours: list[QColor] = []
    for i, moved in enumerate(week.moved):
        today = week.first + timedelta(days=i) == week.today
        colours.append((tokens.move if today else tokens.done) if moved else open_day)
    return colours


def day_names(week: Week) -> list[str]:
    """The week's days as short as this language has them: "Mo"."""
    return [short_day_name((week.first + timedelta(days=i)).weekday()) for i in range(len(week.moved))]


class SmallWeekRing(QWidget):
    """The week's ring with the number of days moved in it."""

    def __init__(self, look: Visuals, size_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._size_px = size_px
        self._week: Week | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_week(self, week: Week) -> None:
        if week != self._week:
            self._week = week
            self.setAccessibleName(
                self.tr("{0} of {1} days this week").format(week.done_days, week.goal_days)
            )
            self.update()

    def sizeHint(self) -> QSize:
        side = self._look.px(self._size_px)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._week is None:
            return
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        line = max(3.0, self.width() * 0.1)
        paint_week(painter, box, line, day_colours(look, self._week, look.tokens.track), line * 0.75)
        number = fitted(look.font(Type.BODY, QFont.Weight.DemiBold), box.height() * 0.4)
        paint_number(
            painter,
            box.center(),
            QLocale().toString(self._week.done_days),
            number,
            look.tokens.ink,
            "",
            number,
            look.tokens.ink,
        )
        painter.end()


NAMES_GAP_PX = 4
"""Between the dial and the names, beyond what `paint_day_names` leaves."""


def paint_day_names(painter: QPainter, look: Visuals, week: Week, middle: QPointF, radius: float) -> None:
    """The days' names around ``middle``, each as near as ``radius`` without touching it."""
    each = 2 * math.pi / len(week.moved)
    for i, name in enumerate(day_names(week)):
        moved = week.moved[i]
        font = look.font(Type.SMALL, QFont.Weight.DemiBold if moved else QFont.Weight.Medium)
        metrics = QFontMetricsF(font)
        turn = (i + 0.5) * each
        width = metrics.horizontalAdvance(name)
        half = abs(math.sin(turn)) * width / 2 + abs(math.cos(turn)) * metrics.capHeight() / 2
        away = radius + Space.XXS + half
        place = middle + QPointF(away * math.sin(turn), -away * math.cos(turn))
        painter.setFont(font)
        painter.setPen(look.tokens.ink if moved else look.tokens.ink2)
        painter.drawText(QPointF(place.x() - width / 2, place.y() + metrics.capHeight() / 2), name)


class WeekDial(QWidget):
    """The week as a large ring: the days' names around it, the number of days moved in it."""

    SIZE_PX = 156
    LINE_PX = 11.0

    def __init__(self, look: Visuals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._week: Week | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        look.changed.connect(self.updateGeometry)

    def show_week(self, week: Week) -> None:
        self._week = week
        words = self.tr("{0} of {1} days this week").format(week.done_days, week.goal_days)
        moved = [name for name, day in zip(day_names(week), week.moved, strict=True) if day]
        self.setAccessibleName(words)
        self.setAccessibleDescription(", ".join(moved))
        self.update()

    def sizeHint(self) -> QSize:
        side = self._look.px(self.SIZE_PX)
        above_px = self._look.px(NAMES_GAP_PX + 10) + Space.XXS
        return QSize(side + 2 * self._names_px, side + 2 * above_px)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @property
    def _names_px(self) -> int:
        """What the names take beyond the ring."""
        metrics = QFontMetricsF(self._look.font(Type.SMALL, QFont.Weight.DemiBold))
        names = day_names(self._week) if self._week else []
        widest = max((metrics.horizontalAdvance(name) for name in names), default=0.0)
        return round(Space.XXS + self._look.px(NAMES_GAP_PX) + widest)

    def paintEvent(self, event: QPaintEvent) -> None:
        week = self._week
        if week is None:
            return
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QRectF(self.rect()).center()
        side = look.px(self.SIZE_PX)
        box = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
        line = look.px(self.LINE_PX)
        paint_week(painter, box, line, day_colours(look, week, look.tokens.track), line * 0.75)
        paint_day_names(painter, look, week, middle, side / 2 + look.px(NAMES_GAP_PX))
        unit = self.tr("of {0} days").format(QLocale().toString(week.goal_days))
        paint_number(
            painter,
            middle,
            QLocale().toString(week.done_days),
            look.font(Type.RING_NUMBER),
            look.tokens.ink,
            unit,
            narrowed(look.font(Type.BODY), unit, side * 0.7),
            look.tokens.ink2,
        )
        painter.end()


class WeekRim(QWidget):
    """The week around a disc: arcs at the rim, the days' names outside them."""

    GAP_DEG = 9.0
    LINE_PX = 8.0

    def __init__(self, look: Visuals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._week: Week | None = None
        self._radius = 152.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        look.changed.connect(self.update)

    def show_week(self, week: Week) -> None:
        self._week = week
        self.update()

    def set_radius(self, radius: float) -> None:
        """Where the arcs stand, from the middle of this widget."""
        self._radius = radius
        self.update()

    @property
    def names_px(self) -> float:
        """How far the names reach out from the arcs."""
        if self._week is None:
            return 0.0
        metrics = QFontMetricsF(self._look.font(Type.SMALL, QFont.Weight.DemiBold))
        return Space.S + max(metrics.horizontalAdvance(name) for name in day_names(self._week))

    def paintEvent(self, event: QPaintEvent) -> None:
        week = self._week
        if week is None:
            return
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QRectF(self.rect()).center()
        line = self.LINE_PX * min(1.0, max(0.6, self._radius / 140))
        reach = self._radius + line / 2
        box = QRectF(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach)
        gap_px = max(math.radians(self.GAP_DEG) * self._radius - line, line)
        paint_week(painter, box, line, day_colours(self._look, week, tokens.rim_track), gap_px)
        paint_day_names(painter, self._look, week, middle, self._radius + line / 2 + Space.XXS)
        painter.end()
