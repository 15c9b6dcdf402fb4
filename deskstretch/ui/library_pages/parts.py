"""Small parts of a movement's page: numbered cues, a way to another movement, weeks as bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from deskstretch.ui.components.button import IconButton, Pressable
from deskstretch.ui.components.hairline import draw_outlined
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.icons import Icon, paint_icon
from deskstretch.ui.library_pages.stills import still
from deskstretch.ui.theme import Radius, Space, Type

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.core.movement import Movement
    from deskstretch.ui.theme import Visuals

THUMB = QSize(90, 76)


class NumberedLine(QWidget):
    """A step of what to do; the one that is done now is filled."""

    def __init__(self, look: Visuals, number: int, words: str) -> None:
        super().__init__()
        self.number = Number(look, number)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.number, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Text(look, words, wraps=True), 1)


class Number(QWidget):
    """A number in a circle."""

    def __init__(self, look: Visuals, number: int) -> None:
        super().__init__()
        self._look = look
        self._number = number
        self._now = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_now(self, now: bool) -> None:
        if now != self._now:
            self._now = now
            self.update()

    def sizeHint(self) -> QSize:
        side = self._look.px(22)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.primary if self._now else tokens.sunk)
        painter.drawEllipse(QRectF(self.rect()))
        painter.setPen(tokens.on_primary if self._now else tokens.ink)
        painter.setFont(self._look.font(Type.SMALL, QFont.Weight.DemiBold))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()


class BackLink(Pressable):
    """The way back to where a page was opened from."""

    corner = Radius.SMALL_BUTTON
    INSET_PX = 6
    """From the icon's box to the ink in it: that stands at the margin."""

    def __init__(self, look: Visuals, text: str) -> None:
        super().__init__(look, text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._dress()

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text()) + 1
        width = self._look.px(18) - self.INSET_PX + Space.S + words
        return QSize(width, max(self._look.px(32), self.fontMetrics().height() + 10))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        ink = tokens.ink if self.underMouse() or self.hasFocus() else tokens.ink2
        side = self._look.px(18)
        mark = QRectF(-self.INSET_PX, (self.height() - side) / 2, side, side)
        words = QRectF(mark.right() + Space.S, 0, self.width(), self.height())
        words.setRight(self.width())
        if not self.isLeftToRight():
            mark.moveLeft(self.width() - mark.right())
            words.moveLeft(0)
        paint_icon(painter, Icon.BEFORE, mark, tokens.ink, direction=self.layoutDirection())
        painter.setPen(ink)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.end()

    def _dress(self) -> None:
        self.setFont(self._look.font(Type.BODY))
        super()._dress()


class StarButton(IconButton):
    """Whether a movement is a favourite: a star that is filled then."""

    def __init__(self, look: Visuals) -> None:
        super().__init__(look, Icon.STAR, "")
        self.setCheckable(True)
        self.show_on(False)

    def show_on(self, on: bool) -> None:
        self.setChecked(on)
        self.set_icon(Icon.STAR_FULL if on else Icon.STAR)
        self.say(self.tr("No longer a favourite") if on else self.tr("Make it a favourite"))

    def _paint_ground(self, painter: QPainter) -> QColor:
        ink = super()._paint_ground(painter)
        return self._look.tokens.move_ink if self.isChecked() else ink


class LinkCard(Pressable):
    """Leads to another movement: its picture, what it is to this one, its name."""

    corner = Radius.CARD

    def __init__(self, look: Visuals, label: str, movement: Movement) -> None:
        super().__init__(look, movement.name)
        self.movement = movement
        self._picture: QPixmap | None = None
        self._label = Text(look, label, Type.SMALL, tone=Tone.INK2)
        self._name = Text(look, movement.name, weight=QFont.Weight.Medium, wraps=True)
        self.setAccessibleName(f"{label}: {movement.name}")
        for text in (self._label, self._name):
            text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._label)
        words.addWidget(self._name)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, Space.S, 8)
        row.setSpacing(0)
        row.addSpacing(THUMB.width() + Space.S)
        row.addLayout(words, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumHeight(THUMB.height() + 16)
        look.changed.connect(self._forget)

    def sizeHint(self) -> QSize:
        return QSize(240, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        words = max(self._label.minimumSizeHint().width(), self._name.minimumSizeHint().width())
        return QSize(THUMB.width() + 8 + 2 * Space.S + words, self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = self._fill(tokens.raised, tokens.hover, tokens.press)
        draw_outlined(painter, QRectF(self.rect()), self.corner, fill, tokens.line)
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.devicePixelRatio() != ratio:
            self._picture = still(self._look, self.movement, THUMB, ratio)
        x = 8 if self.isLeftToRight() else self.width() - 8 - THUMB.width()
        box = QRectF(x, (self.height() - THUMB.height()) / 2, THUMB.width(), THUMB.height())
        shape = QPainterPath()
        shape.addRoundedRect(box, Radius.BUTTON, Radius.BUTTON)
        painter.setClipPath(shape)
        painter.drawPixmap(box.toRect(), self._picture)
        painter.end()

    def _forget(self) -> None:
        self._picture = None


class WeekBars(QWidget):
    """Seconds a week as bars, this week last; only shape, the numbers stand beside it."""

    BAR_PX, GAP_PX, HEIGHT_PX = 9, 7, 32

    def __init__(self, look: Visuals, weeks_s: Sequence[float], name: str) -> None:
        super().__init__()
        self._look = look
        self._weeks_s = tuple(weeks_s)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(len(self._weeks_s) * (self.BAR_PX + self.GAP_PX) - self.GAP_PX, self.HEIGHT_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        most = max(self._weeks_s, default=0.0) or 1.0
        for i, seconds in enumerate(self._weeks_s):
            tall = max(3.0, self.height() * seconds / most)
            x = i * (self.BAR_PX + self.GAP_PX)
            if not self.isLeftToRight():
                x = self.width() - x - self.BAR_PX
            if not seconds:
                painter.setBrush(tokens.track)
            else:
                painter.setBrush(tokens.heat[4] if i == len(self._weeks_s) - 1 else tokens.heat[2])
            painter.drawRoundedRect(QRectF(x, self.height() - tall, self.BAR_PX, tall), 3, 3)
        painter.end()
