"""The other displays during a break on every screen: the disc and the seconds, nothing to read."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QScreen
from PySide6.QtWidgets import QWidget

from deskstretch.core.session import Stage as SessionStage
from deskstretch.ui.components.ring import fitted, paint_countdown, paint_number
from deskstretch.ui.theme import Type

if TYPE_CHECKING:
    from deskstretch.core.session import Frame
    from deskstretch.ui.break_parts.captions import Captions
    from deskstretch.ui.theme import Visuals


class Companion(QWidget):
    """A calm countdown that fills one display."""

    def __init__(self, look: Visuals, screen: QScreen, owner: QWidget | None) -> None:
        flags = Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint
        super().__init__(owner, flags | Qt.WindowType.WindowDoesNotAcceptFocus)
        self._look = look
        self._left = 1.0
        self._number = ""
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Break"))
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        look.changed.connect(self.update)

    def show_left(self, left: float, number: str) -> None:
        if number != self._number or abs(left - self._left) * self.height() >= 1.0:
            self._left, self._number = left, number
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), tokens.stage)
        middle = QPointF(self.width() / 2, self.height() / 2)
        radius = min(self.width(), self.height()) * 0.26
        line = radius * 0.045
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.disc)
        painter.drawEllipse(middle, radius, radius)
        reach = radius + line * 1.65
        box = QRectF(middle - QPointF(reach, reach), middle + QPointF(reach, reach))
        paint_countdown(painter, box, line, self._left, tokens.move, tokens.rim_track)
        font = self._look.font(Type.FULL_NUMBER)
        font.setPixelSize(round(radius * 0.62))
        paint_number(painter, middle, self._number, fitted(font, radius), tokens.ink, "", font, tokens.ink)
        painter.end()


class Companions(QObject):
    """Keeps every display but the break's own filled, while displays come and go."""

    def __init__(self, look: Visuals, owner: QWidget) -> None:
        super().__init__(owner)
        self._look = look
        self._owner = owner
        self._open: dict[QScreen, Companion] = {}
        self._filling = False
        app: QGuiApplication = look.app
        app.screenAdded.connect(self._fill)
        app.screenRemoved.connect(self._forget)

    def fill_others(self, own: QScreen) -> None:
        self._filling = True
        for screen in QGuiApplication.screens():
            if screen is not own:
                self._fill(screen)

    def show_left(self, frame: Frame, captions: Captions) -> None:
        self._forget(self._owner.screen())  # the break itself had to move there: its own display has gone
        left_s, of_s = frame.countdown_s
        left = left_s / of_s if frame.stage is not SessionStage.DONE else 0.0
        for companion in self._open.values():
            companion.show_left(left, captions.number or str(math.ceil(frame.left_s)))

    def close_all(self) -> None:
        self._filling = False
        for companion in self._open.values():
            companion.close()
        self._open = {}

    @property
    def count(self) -> int:
        return len(self._open)

    def _fill(self, screen: QScreen) -> None:
        if self._filling and screen not in self._open:
            companion = Companion(self._look, screen, self._owner)
            self._open[screen] = companion
            companion.showFullScreen()

    def _forget(self, screen: QScreen) -> None:
        companion = self._open.pop(screen, None)
        if companion is not None:
            companion.close()
