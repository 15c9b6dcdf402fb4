"""The body from the front and from the back, each region in a colour; pointer and keyboard name them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from deskstretch.figure.body_map import ASPECT
from deskstretch.figure.painter_body_map import BodyMap
from deskstretch.ui.components.fill import Fill
from deskstretch.ui.components.focus import by_keyboard
from deskstretch.ui.components.tip import Tip
from deskstretch.ui.theme import Space, Type

if TYPE_CHECKING:
    from collections.abc import Mapping

    from deskstretch.core.movement import Region
    from deskstretch.ui.theme import Visuals

DRAWN_PX = 500.0
"""The height the outlines are cut at; they are scaled from there."""
LEAST_PX = 300
USUAL_PX = 440
GAP_PX = 2.5


@dataclass(frozen=True, slots=True)
class RegionMark:
    """A region's colour, its name, what the bubble says below, and how much it is."""

    fill: Fill
    heading: str
    line: str
    amount: str


class BodyMapView(QWidget):
    """Front and back. `chosen` brings the region that was pressed; arrow keys move through them."""

    chosen = Signal(object)

    def __init__(self, look: Visuals, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._marks: Mapping[Region, RegionMark] = {}
        self._views = tuple(BodyMap(DRAWN_PX * ASPECT, DRAWN_PX, back=back) for back in (False, True))
        self._at: Region | None = None
        self._tip = Tip(look, self)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.updateGeometry)

    def show_marks(self, marks: Mapping[Region, RegionMark]) -> None:
        """Colour the regions; the keyboard goes through them in this order."""
        self._marks = marks
        self.setAccessibleDescription(", ".join(f"{mark.heading} {mark.amount}" for mark in marks.values()))
        self.update()

    @property
    def region(self) -> Region | None:
        """What pointer or keyboard is at."""
        return self._at

    @property
    def tip_words(self) -> str:
        return self._tip.words if self._tip.isVisible() else ""

    def point_at(self, region: Region | None) -> None:
        """Stress a region, as its row in a list does."""
        if region is not self._at:
            self._at = region
            self.update()

    def place_of(self, region: Region) -> QRectF:
        """Where the region is seen, in the view that shows more of it."""
        return max(
            (shape.boundingRect() for shape in self._shapes(region)),
            key=lambda box: box.width() * box.height(),
        )

    def focus_shape(self) -> tuple[QRect, float]:
        """Nothing for the window's ring once a region is outlined itself."""
        return (self.rect(), 8.0) if self._at is None else (QRect(), 0.0)

    def sizeHint(self) -> QSize:
        height = self._look.px(USUAL_PX) + self._head_px
        return QSize(round(2 * self._look.px(USUAL_PX) * ASPECT + Space.XL), height)

    def heightForWidth(self, width: int) -> int:
        return min(self.most_height(width), self._look.px(USUAL_PX) + self._head_px)

    def most_height(self, width: int) -> int:
        """What the figures fill when they are as broad as ``width`` allows."""
        return round(width / 2 / ASPECT) + self._head_px

    def minimumSizeHint(self) -> QSize:
        return QSize(round(2 * LEAST_PX * ASPECT), LEAST_PX + self._head_px)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        region = self._region_at(event.position())
        self.setCursor(Qt.CursorShape.ArrowCursor if region is None else Qt.CursorShape.PointingHandCursor)
        if region is not self._at:
            self.point_at(region)
            self._tell(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        region = self._region_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and region is not None:
            self.chosen.emit(region)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._leave()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if by_keyboard(self):
            self._step(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match Qt.Key(event.key()):
            case Qt.Key.Key_Down | Qt.Key.Key_Right:
                self._step(1)
            case Qt.Key.Key_Up | Qt.Key.Key_Left:
                self._step(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space if self._at is not None:
                self.chosen.emit(self._at)
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = {region: mark.fill.of(tokens) for region, mark in self._marks.items()}
        for view, transform in zip(self._views, self._transforms(), strict=True):
            painter.save()
            painter.setTransform(transform, combine=True)
            view.paint(painter, colours, tokens.disc, tokens.raised, GAP_PX / transform.m11())
            painter.restore()
        self._paint_words(painter)
        if self._at is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            colour = tokens.focus if self.hasFocus() and by_keyboard(self) else tokens.ink
            painter.setPen(
                QPen(colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
            )
            for shape in self._shapes(self._at):
                painter.drawPath(shape)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        font = self._look.font(Type.SMALL)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(self._look.tokens.ink2)
        for words, half in zip((self.tr("Front"), self.tr("Back")), self._halves(), strict=True):
            x = half.left() if self.isLeftToRight() else half.right() - metrics.horizontalAdvance(words)
            painter.drawText(QPointF(x, metrics.ascent()), words)

    @property
    def _head_px(self) -> int:
        """Above the figures; the words beside the head need no row of their own."""
        return Space.XXS

    def _halves(self) -> tuple[QRectF, QRectF]:
        """Where front and back stand; the front comes first in the reading direction."""
        half = self.width() / 2
        first, second = QRectF(0, 0, half, self.height()), QRectF(half, 0, half, self.height())
        return (first, second) if self.isLeftToRight() else (second, first)

    def _transforms(self) -> tuple[QTransform, QTransform]:
        """From the cut outlines to this widget, front and back."""
        height = min(self.height() - self._head_px, self.width() / 2 / ASPECT)
        scale = height / DRAWN_PX
        top = self._head_px + (self.height() - self._head_px - height) / 2
        front, back = (
            QTransform.fromTranslate(half.center().x() - height * ASPECT / 2, top).scale(scale, scale)
            for half in self._halves()
        )
        return front, back

    def _shapes(self, region: Region) -> list[QPainterPath]:
        return [
            transform.map(view.regions[region])
            for view, transform in zip(self._views, self._transforms(), strict=True)
            if region in view.regions
        ]

    def _region_at(self, at: QPointF) -> Region | None:
        for view, transform in zip(self._views, self._transforms(), strict=True):
            back, _ = transform.inverted()
            point = back.map(at)
            region = view.region_at(point.x(), point.y())
            if region is not None and region in self._marks:
                return region
        return None

    def _tell(self, at: QPointF | None = None) -> None:
        mark = self._marks.get(self._at) if self._at is not None else None
        if self._at is None or mark is None:
            self._tip.hide()
            return
        around = self.place_of(self._at)
        if at is not None:
            around = next((s.boundingRect() for s in self._shapes(self._at) if s.contains(at)), around)
        self._tip.tell(around.toAlignedRect(), mark.heading, mark.line, aloud=self.hasFocus())

    def _step(self, by: int) -> None:
        order = list(self._marks)
        if order:
            place = 0 if self._at is None or self._at not in order else order.index(self._at) + by
            self.point_at(order[place % len(order)])
            self._tell()

    def _leave(self) -> None:
        self._tip.hide()
        self.point_at(None)
