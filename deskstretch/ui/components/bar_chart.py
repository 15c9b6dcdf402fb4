"""Bars beside each other, each of one part or several; pointer and keyboard read them one by one."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLineF, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from deskstretch.ui.components.bar import CORNER_PX, Bar, Guide, paint_parts
from deskstretch.ui.components.button import Pressable
from deskstretch.ui.components.focus import by_keyboard
from deskstretch.ui.components.hairline import draw_rule, on_pixels
from deskstretch.ui.components.tip import Tip
from deskstretch.ui.theme import Space, Type, mixed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.ui.theme import Visuals

BAR_PX = 36.0
STUB_PX = 4.0
PLOT_PX = 150
LABEL_GAP_PX = 8


class BarChart(QWidget):
    """Arrow keys move from bar to bar; `chosen` brings the place of the one that was pressed.

    Args:
        look: fonts and colours.
        name: for the screen reader.
        plot_px: height of the tallest bar at least, at the design's text size.
    """

    chosen = Signal(int)

    def __init__(
        self, look: Visuals, name: str, plot_px: int = PLOT_PX, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._plot_px = plot_px
        self._bars: tuple[Bar, ...] = ()
        self._guide: Guide | None = None
        self._buttons: list[_BarButton] = []
        self._tip = Tip(look, self)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self._dress)

    def show_bars(self, bars: Sequence[Bar], guide: Guide | None = None) -> None:
        """Show these; the first one comes first in the reading direction."""
        self._bars, self._guide = tuple(bars), guide
        while len(self._buttons) > len(bars):
            self._buttons.pop().deleteLater()
        while len(self._buttons) < len(bars):
            button = _BarButton(self._look, self, len(self._buttons))
            self._buttons.append(button)
            button.show()
        for button, bar in zip(self._buttons, bars, strict=True):
            button.show_bar(bar)
        last = next((i for i in reversed(range(len(bars))) if bars[i].sum), 0)
        self._take_focus_at(last)
        self._tip.hide()
        self._dress()

    @property
    def bars(self) -> tuple[Bar, ...]:
        return self._bars

    @property
    def tip_words(self) -> str:
        """What the bubble says now; empty while it is hidden."""
        return self._tip.words if self._tip.isVisible() else ""

    def tell(self, button: _BarButton) -> None:
        """Say in the bubble what ``button`` stands for."""
        bar = self._bars[button.place]
        stack = button.stack_box().toAlignedRect()
        self._tip.tell(stack.translated(button.pos()), bar.heading, bar.line)

    def be_silent(self) -> None:
        self._tip.hide()

    def go(self, from_: int, key: Qt.Key) -> None:
        """Move the focus from a bar to where ``key`` points."""
        last = len(self._buttons) - 1
        forward = Qt.Key.Key_Right if self.isLeftToRight() else Qt.Key.Key_Left
        goal = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last, forward: from_ + 1}.get(key, from_ - 1)
        goal = min(max(goal, 0), last)
        self._take_focus_at(goal)
        self._buttons[goal].setFocus(Qt.FocusReason.TabFocusReason)

    def sizeHint(self) -> QSize:
        return QSize(
            self._look.px(360), round(self._look.px(self._plot_px) + self._above_px + self._below_px)
        )

    def minimumSizeHint(self) -> QSize:
        widest = max((button.least_width for button in self._buttons), default=0)
        return QSize(round(self._guide_px + widest * len(self._buttons)), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        begin, end = self._guide_px, float(self.width())
        if not self.isLeftToRight():
            begin, end = 0.0, self.width() - self._guide_px
        draw_rule(painter, QPointF(begin, self.floor_px), end - begin, tokens.line)
        if self._guide is not None:
            font = self._look.font(Type.SMALL)
            metrics = QFontMetricsF(font)
            y = self.floor_px - self._guide.value * self.px_per_unit
            pixel = 1 / self.devicePixelRatioF()
            y = round(y / pixel) * pixel + pixel / 2
            pen = QPen(mixed(tokens.raised, tokens.ink2, 0.6), 1)
            pen.setCosmetic(True)
            pen.setDashPattern([3 * self.devicePixelRatioF(), 4 * self.devicePixelRatioF()])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawLine(QLineF(begin, y, end, y))
            painter.setPen(tokens.ink2)
            painter.setFont(font)
            wide = metrics.horizontalAdvance(self._guide.words)
            x = 0.0 if self.isLeftToRight() else self.width() - wide
            painter.drawText(QPointF(x, y + metrics.capHeight() / 2), self._guide.words)
        painter.end()

    @property
    def floor_px(self) -> float:
        """Where the bars stand."""
        return self.height() - self._below_px

    @property
    def px_per_unit(self) -> float:
        most = max([bar.sum for bar in self._bars] + ([self._guide.value] if self._guide else []), default=0)
        return (self.floor_px - self._above_px) / most if most > 0 else 0.0

    @property
    def _above_px(self) -> float:
        return QFontMetricsF(self._look.font(Type.SMALL, QFont.Weight.DemiBold)).height() + Space.XXS

    @property
    def _below_px(self) -> float:
        return LABEL_GAP_PX + QFontMetricsF(self._look.font(Type.SMALL)).height()

    @property
    def _guide_px(self) -> float:
        if self._guide is None:
            return 0.0
        return QFontMetricsF(self._look.font(Type.SMALL)).horizontalAdvance(self._guide.words) + Space.S

    def _place(self) -> None:
        guide = self._guide_px
        each = (self.width() - guide) / max(1, len(self._buttons))
        for i, button in enumerate(self._buttons):
            left, right = round(guide + i * each), round(guide + (i + 1) * each)
            box = QRect(left, 0, right - left, self.height())
            button.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))

    def _take_focus_at(self, place: int) -> None:
        for i, button in enumerate(self._buttons):
            policy = Qt.FocusPolicy.TabFocus if i == place else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    def _dress(self) -> None:
        self._place()
        self.updateGeometry()
        self.update()


class _BarButton(Pressable):
    """One bar with its number above and its label below."""

    def __init__(self, look: Visuals, chart: BarChart, place: int) -> None:
        super().__init__(look, "", chart)
        self._chart = chart
        self.place = place
        self._bar = Bar("", (), "", "", "")
        self.clicked.connect(self._choose)

    def show_bar(self, bar: Bar) -> None:
        self._bar = bar
        self.setAccessibleName(f"{bar.heading}: {bar.line}")
        hand = Qt.CursorShape.PointingHandCursor if bar.may_open else Qt.CursorShape.ArrowCursor
        self.setCursor(hand)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(self.least_width), round(self._look.px(BAR_PX)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @property
    def least_width(self) -> float:
        label = QFontMetricsF(self._label_font()).horizontalAdvance(self._bar.label)
        number = QFontMetricsF(self._number_font()).horizontalAdvance(self._bar.number)
        return math.ceil(max(label, number)) + Space.XXS

    def stack_box(self) -> QRectF:
        """Where the parts stand."""
        width = min(self._look.px(BAR_PX), self.width() * 0.62)
        height = max(self._bar.sum * self._chart.px_per_unit, STUB_PX)
        return QRectF((self.width() - width) / 2, self._chart.floor_px - height, width, height)

    def focus_shape(self) -> tuple[QRect, float]:
        return self.stack_box().toAlignedRect(), CORNER_PX

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._chart.tell(self)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._chart.be_silent()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if by_keyboard(self):
            self._chart.tell(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._chart.be_silent()

    def hideEvent(self, event: QEvent) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        super().hideEvent(event)  # pyright: ignore[reportArgumentType]
        self._chart.be_silent()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End):
            self._chart.go(self.place, key)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        stack = on_pixels(painter, self.stack_box())
        if self._bar.sum > 0:
            paint_parts(painter, stack, self._bar, self._look.tokens, self._hover.value)
            self._paint_number(painter, stack)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.track)
            painter.drawRoundedRect(stack, STUB_PX / 2, STUB_PX / 2)
        font = self._label_font()
        painter.setFont(font)
        painter.setPen(tokens.ink if self._bar.strong else tokens.ink2)
        metrics = QFontMetricsF(font)
        x = (self.width() - metrics.horizontalAdvance(self._bar.label)) / 2
        painter.drawText(QPointF(x, self.height() - metrics.descent()), self._bar.label)
        painter.end()

    def _paint_number(self, painter: QPainter, stack: QRectF) -> None:
        tokens = self._look.tokens
        font = self._number_font()
        metrics = QFontMetricsF(font)
        wide = metrics.horizontalAdvance(self._bar.number)
        place = QPointF((self.width() - wide) / 2, stack.top() - Space.XXS - metrics.descent())
        # where the guide passes behind a number, the number is what must be read
        ground = QRectF(place.x() - 3, place.y() - metrics.capHeight() - 2, wide + 6, metrics.capHeight() + 4)
        painter.fillRect(ground, tokens.raised)
        painter.setFont(font)
        painter.setPen(tokens.ink)
        painter.drawText(place, self._bar.number)

    def _number_font(self) -> QFont:
        return self._look.font(Type.SMALL, QFont.Weight.DemiBold)

    def _label_font(self) -> QFont:
        return self._look.font(Type.SMALL, QFont.Weight.DemiBold if self._bar.strong else None)

    def _choose(self) -> None:
        if self._bar.may_open:
            self._chart.chosen.emit(self.place)
