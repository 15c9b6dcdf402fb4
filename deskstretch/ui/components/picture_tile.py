"""Tiles with a drawn person: a position to allow, a character to choose."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from deskstretch.core.movement import Side, Sides
from deskstretch.figure.looks import look_named
from deskstretch.figure.painter_files import main_moment_s
from deskstretch.ui.components.button import Pressable
from deskstretch.ui.components.hairline import draw_outlined
from deskstretch.ui.figure_view import figure_pixmap
from deskstretch.ui.icons import Icon, paint_icon
from deskstretch.ui.theme import Radius, Space, Type

if TYPE_CHECKING:
    from deskstretch.core.movement import Movement
    from deskstretch.ui.theme import Visuals

PICTURE_PX = 112
PORTRAIT_PX = 80
LARGE_PX = 164
SMALL_PX = 120
CHECK_PX = 22
CHOSEN_LINE_PX = 2.0
HORIZON = 0.755
"""The share of a stage's height above its floor, as in `figure.stage.card_stage`: a portrait ends there."""
NOT_CHOSEN_OPACITY = 0.72


@dataclass(frozen=True, slots=True)
class Portrait:
    """A movement at its telling moment; or, with ``character``, that person, cut at the horizon."""

    movement: Movement
    character: str = ""


class PictureTile(Pressable):
    """A picture over a name, with a check when it is chosen.

    Args:
        portrait: who or what is drawn.
        line: second line under the name.
    """

    corner = Radius.CARD

    def __init__(
        self, look: Visuals, portrait: Portrait, title: str, line: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(look, title, parent)
        self._portrait = portrait
        self._line = line
        self._drawn: tuple[object, QPixmap] | None = None
        self.setCheckable(True)
        self.setAccessibleDescription(line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._dress()

    def sizeHint(self) -> QSize:
        return QSize(self._least_px, self._picture_px + self._words_px)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @property
    def _least_px(self) -> int:
        words = self.fontMetrics().horizontalAdvance(self.text())
        words = max(words, round(QFontMetricsF(self._small_font).horizontalAdvance(self._line)))
        words += 2 * self._pad_px + self._look.px(CHECK_PX) + Space.XXS + 2
        return max(LARGE_PX if self._line else SMALL_PX, words)

    @property
    def _picture_px(self) -> int:
        height = PICTURE_PX if self._line else PORTRAIT_PX
        return max(height, self._look.px(height * 0.75))

    @property
    def _words_px(self) -> int:
        lines = self.fontMetrics().height()
        if self._line:
            lines += round(QFontMetricsF(self._small_font).height())
        return max(self._look.px(56 if self._line else 40), lines + Space.M)

    @property
    def _pad_px(self) -> int:
        return Space.S

    @property
    def _small_font(self) -> QFont:
        return self._look.font(Type.SMALL)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        chosen = self.isChecked()
        box = QRectF(self.rect())
        fill = tokens.raised if chosen else self._fill(tokens.win, tokens.hover, tokens.press)
        edge, line = (tokens.primary, CHOSEN_LINE_PX) if chosen else (tokens.edge, 1.0)
        draw_outlined(painter, box, self.corner, fill, edge, width=line)
        picture = QRectF(line, line, box.width() - 2 * line, self._picture_px)
        painter.save()
        outline = QPainterPath()
        inner = self.corner - line
        outline.addRoundedRect(box.adjusted(line, line, -line, -line), inner, inner)
        painter.setClipPath(outline)
        painter.setOpacity(self._picture_opacity)
        painter.drawPixmap(picture.topLeft(), self._picture(picture.size().toSize()))
        painter.restore()
        self._paint_words(painter, box.adjusted(0, picture.bottom(), 0, 0))
        painter.end()

    @property
    def _picture_opacity(self) -> float:
        """A position that is left out stands back; a person does not."""
        bright = self.isChecked() or self.underMouse() or bool(self._portrait.character)
        return 1.0 if bright else NOT_CHOSEN_OPACITY

    def _paint_words(self, painter: QPainter, box: QRectF) -> None:
        tokens = self._look.tokens
        side = self._look.px(CHECK_PX)
        check = QRectF(0, 0, side, side)
        check.moveCenter(box.center())
        words = box.adjusted(self._pad_px, 0, -self._pad_px, 0)
        if self.isLeftToRight():
            check.moveRight(box.right() - self._pad_px)
            words.setRight(check.left() - Space.XXS)
        else:
            check.moveLeft(box.left() + self._pad_px)
            words.setLeft(check.right() + Space.XXS)
        height = self.fontMetrics().height()
        small = QFontMetricsF(self._small_font).height() if self._line else 0.0
        top = words.top() + (words.height() - height - small) / 2
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self.font())
        painter.setPen(tokens.ink)
        painter.drawText(QRectF(words.left(), top, words.width(), height), start, self.text())
        if self._line:
            painter.setFont(self._small_font)
            painter.setPen(tokens.ink2)
            painter.drawText(QRectF(words.left(), top + height, words.width(), small), start, self._line)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.primary)
            painter.drawEllipse(check)
            inset = side * 0.18
            mark = check.adjusted(inset, inset, -inset, -inset)
            paint_icon(painter, Icon.CHECK, mark, tokens.on_primary, line=2.6)
        else:
            painter.setPen(QPen(tokens.edge, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(check.adjusted(0.75, 0.75, -0.75, -0.75))

    def _picture(self, size: QSize) -> QPixmap:
        portrait = self._portrait
        character = portrait.character or self._look.figure
        ratio = self.devicePixelRatioF()
        key = (size, ratio, character, self._look.dark)
        if self._drawn is None or self._drawn[0] != key:
            movement = portrait.movement
            side = Side.LEFT if movement.sides is not Sides.NONE else Side.BOTH
            at_s = 0.0 if portrait.character else main_moment_s(movement, side)
            stage = QSize(size.width(), round(size.height() / HORIZON)) if portrait.character else size
            pixmap = figure_pixmap(
                movement, side, at_s, stage, ratio, look_named(character), dark=self._look.dark
            )
            if portrait.character:
                pixmap = pixmap.copy(0, 0, pixmap.width(), round(size.height() * ratio))
            self._drawn = (key, pixmap)
        return self._drawn[1]

    def _dress(self) -> None:
        self.setFont(self._look.font(Type.BODY, QFont.Weight.DemiBold))
        super()._dress()
