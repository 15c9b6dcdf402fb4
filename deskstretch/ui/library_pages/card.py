"""One movement in the grid: its picture over its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent

from deskstretch.figure.stage import card_stage
from deskstretch.ui.components.button import Pressable
from deskstretch.ui.components.hairline import draw_outlined
from deskstretch.ui.components.stage_ground import paint_stage
from deskstretch.ui.icons import Icon, paint_icon
from deskstretch.ui.movement_words import position_name
from deskstretch.ui.theme import Radius, Space, Type, Visuals
from deskstretch.ui.words import inside, region_name, translate

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QWidget

    from deskstretch.core.movement import Movement

PICTURE = QSize(218, 152)
"""The size the picture's shape comes from."""
PAD_PX = 14
LEADING_PX = 2
LINE_PX = 3
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop


class MovementCard(Pressable):
    """A click opens the movement; ``wakened`` and ``calmed`` say when it should move and when not."""

    corner = Radius.CARD
    wakened = Signal()
    calmed = Signal()

    def __init__(self, look: Visuals, movement: Movement, parent: QWidget | None = None) -> None:
        super().__init__(look, movement.name, parent)
        self.movement = movement
        self.second_line = translate("Library", "{0} · {1}").format(
            region_name(movement.main_region), inside(position_name(movement.position))
        )
        self._picture: QPixmap | None = None
        self._favourite = False
        self._excluded = False
        self._place: float | None = None
        self._measured: dict[int, tuple[int, int]] = {}
        self._dress()

    def show_marks(self, *, favourite: bool, excluded: bool) -> None:
        self._favourite, self._excluded = favourite, excluded
        words = [self.text(), self.second_line]
        if favourite:
            words.append(translate("Library", "favourite"))
        if excluded:
            words.append(translate("Library", "left out of your breaks"))
        self.setAccessibleName(", ".join(words))
        self.update()

    def show_picture(self, picture: QPixmap | None) -> None:
        if picture is not self._picture:
            self._picture = picture
            self.update()

    def show_place(self, place: float | None) -> None:
        """How far its motion has come, 0 to 1, while it moves; ``None`` while it is still."""
        if place != self._place:
            changed = (place is None) != (self._place is None)
            self._place = place
            below = self.picture_rect()
            self.update(self.rect() if changed else QRect(below.left(), below.bottom(), below.width(), 4))

    def picture_rect(self) -> QRect:
        """Where the picture is, inside the card's line."""
        return QRect(1, 1, self.width() - 2, self.picture_height(self.width()) - 1)

    @staticmethod
    def picture_height(width: int) -> int:
        return round(width * PICTURE.height() / PICTURE.width())

    def height_at(self, width: int) -> int:
        """What it needs at a width: names may take two lines."""
        name_px, second_px = self._words_px(width)
        return self.picture_height(width) + name_px + LEADING_PX + second_px + 2 * PAD_PX

    def sizeHint(self) -> QSize:
        return QSize(PICTURE.width(), self.height_at(PICTURE.width()))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.wakened.emit()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.calmed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.wakened.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.calmed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        awake = self._place is not None or self.underMouse()
        fill = self._fill(tokens.raised, tokens.raised, tokens.hover)
        draw_outlined(painter, QRectF(self.rect()), self.corner, fill, tokens.edge if awake else tokens.line)
        self._paint_picture(painter)
        self._paint_words(painter)
        painter.end()

    def _paint_picture(self, painter: QPainter) -> None:
        tokens, box = self._look.tokens, self.picture_rect()
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(box).adjusted(0, 0, 0, 2 * self.corner), self.corner - 1, self.corner - 1)
        painter.save()
        painter.setClipRect(box)
        painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
        if self._picture is None or self._place is not None:
            paint_stage(painter, tokens, card_stage(box.width(), box.height()), QRectF(box))
        else:
            painter.setOpacity(0.45 if self._excluded else 1.0)
            painter.drawPixmap(box, self._picture)
            painter.setOpacity(1.0)
        if self._place is not None:
            done = round(box.width() * self._place)
            left = box.left() if self.isLeftToRight() else box.right() + 1 - done
            painter.fillRect(left, box.bottom() + 1 - LINE_PX, done, LINE_PX, tokens.move)
        painter.restore()
        if self._favourite:
            side = self._look.px(18)
            x = box.right() - side - Space.XS if self.isLeftToRight() else box.left() + Space.XS
            mark = QRectF(x, box.top() + Space.XS, side, side)
            paint_icon(painter, Icon.STAR_FULL, mark, tokens.move_ink)
        if self._excluded:
            self._paint_left_out(painter, box)

    def _paint_left_out(self, painter: QPainter, box: QRect) -> None:
        tokens = self._look.tokens
        painter.setFont(self._look.font(Type.SMALL, QFont.Weight.Medium))
        words = translate("Library", "Left out")
        metrics = painter.fontMetrics()
        height = metrics.height() + 6
        pill = QRectF(0, box.top() + Space.XS, metrics.horizontalAdvance(words) + height * 0.84, height)
        pill.moveLeft(
            box.left() + Space.XS if self.isLeftToRight() else box.right() + 1 - Space.XS - pill.width()
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.press)
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(tokens.ink)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_words(self, painter: QPainter) -> None:
        tokens, width = self._look.tokens, self.width() - 2 * PAD_PX
        name_px, second_px = self._words_px(self.width())
        top = self.picture_height(self.width()) + PAD_PX
        painter.setFont(self.font())
        painter.setPen(tokens.ink2 if self._excluded else tokens.ink)
        painter.drawText(QRect(PAD_PX, top, width, name_px), WRAP, self.text())
        painter.setFont(self._look.font(Type.SMALL))
        painter.setPen(tokens.ink2)
        second = QRect(PAD_PX, top + name_px + LEADING_PX, width, second_px)
        painter.drawText(second, WRAP, self.second_line)

    def _words_px(self, width: int) -> tuple[int, int]:
        """The heights of name and second line at a card's width, measured once for each."""
        found = self._measured.get(width)
        if found is None:
            room = width - 2 * PAD_PX
            small = QFontMetrics(self._look.font(Type.SMALL))
            name_px = _height_of(self.fontMetrics(), self.text(), room)
            found = self._measured[width] = name_px, _height_of(small, self.second_line, room)
        return found

    def _dress(self) -> None:
        self._measured.clear()
        self.setFont(self._look.font(Type.BODY, QFont.Weight.DemiBold))
        super()._dress()


def _height_of(metrics: QFontMetrics, words: str, width: int) -> int:
    return metrics.boundingRect(QRect(0, 0, width, 10_000), WRAP, words).height()
