"""What comes after the movement that runs: words all the time, a picture for the last seconds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from deskstretch.figure.looks import look_named
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.figure_view import figure_pixmap
from deskstretch.ui.theme import Duration, Space, Type, Visuals
from deskstretch.ui.theme.motion import Eased

if TYPE_CHECKING:
    from deskstretch.core.session import Step


class NextUp(QWidget):
    """What comes next: a line of words, with a picture sliding in for the last seconds."""

    def __init__(
        self,
        look: Visuals,
        label: Type = Type.SMALL,
        name: Type = Type.BODY,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._step: Step | None = None
        self._inline = False
        self._picture = Thumbnail(look, self)
        self._label = Text(look, "", label, tone=Tone.INK2, parent=self)
        self._name = Text(look, "", name, weight=QFont.Weight.Medium, wraps=True, parent=self)
        self._words = QVBoxLayout()
        self._words.setSpacing(2)
        self._words.addWidget(self._label)
        self._words.addWidget(self._name)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addStretch(1)
        middle.addLayout(self._words)
        middle.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self._picture)
        row.addLayout(middle, 1)
        self._picture.hide()

    def show_next(self, label: str, name: str, step: Step | None, *, inline: bool) -> None:
        """``inline``: label and name on one line, where both fit."""
        self._inline = inline
        self._label.say(label)
        self._name.say(name)
        self._name.setVisible(bool(name))
        if step is not self._step:
            self._step = step
            self._picture.setVisible(step is not None)
            if step is not None:
                self._picture.show_step(step)
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        fits = self._label.natural_width() + Space.XS + self._name.natural_width() <= self.width()
        inline = self._inline and self._step is None and fits
        way = QBoxLayout.Direction.LeftToRight if inline else QBoxLayout.Direction.TopToBottom
        if self._words.direction() != way:
            self._words.setDirection(way)
            self._words.setSpacing(Space.XS if inline else 2)
            self._words.setStretch(1, 1 if inline else 0)


class Thumbnail(QWidget):
    """A still of a coming step on a small stage; it slides in."""

    SIZE = QSize(88, 64)
    SLIDE_PX = 16

    def __init__(self, look: Visuals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._picture = QPixmap()
        self._slide = Eased(self, Duration.SLIDE, lambda _share: self.update(), 1.0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(self.SIZE.width()), self._look.px(self.SIZE.height()))

    def show_step(self, step: Step) -> None:
        look = self._look
        self._picture = figure_pixmap(
            step.movement,
            step.side,
            step.movement.loop_s / 2,
            self.sizeHint(),
            self.devicePixelRatioF(),
            look_named(look.figure),
            dark=look.dark,
        )
        self._slide.jump(0.0)
        self._slide.go(1.0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(self._slide.value)
        outline = QPainterPath()
        outline.addRoundedRect(self.rect(), 10, 10)
        if not self._look.reduced_motion:
            away = self.SLIDE_PX * (1 - self._slide.value)
            painter.translate(away if self.isLeftToRight() else -away, 0)
        painter.setClipPath(outline)
        painter.drawPixmap(self.rect(), self._picture)
        # On a floor band the picture's own floor would be lost.
        painter.setClipping(False)
        painter.setPen(QPen(self._look.tokens.rim_track, 1))
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, 9.5, 9.5)
        painter.end()
