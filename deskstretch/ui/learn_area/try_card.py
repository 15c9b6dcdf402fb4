"""A movement to try at once: it moves under the pointer or the keyboard, and a press starts it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from deskstretch.figure.looks import look_named
from deskstretch.figure.painter_files import main_moment_s
from deskstretch.ui.figure_view import FigureView
from deskstretch.ui.icons import Icon, paint_icon
from deskstretch.ui.library_pages.card import MovementCard
from deskstretch.ui.library_pages.stills import side_shown, still
from deskstretch.ui.theme import Space
from deskstretch.ui.words import translate

if TYPE_CHECKING:
    from deskstretch.core.movement import Movement
    from deskstretch.ui.theme import Visuals

FRAME_MS = 33
BADGE_PX = 30
LEAST_PX = 180


class TryCard(MovementCard):
    """Draws its own still; its timer runs only while it is under the pointer or has the focus."""

    def __init__(self, look: Visuals, movement: Movement) -> None:
        super().__init__(look, movement)
        self._side = side_shown(movement)
        self._from_s = main_moment_s(movement, self._side)
        self._figure = FigureView(look_named(look.figure), dark=look.dark, parent=self)
        self._figure.hide()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._drawn_for = 0.0
        self._draw_soon = QTimer(self, singleShot=True, interval=0)
        self._draw_soon.timeout.connect(self._draw_still)
        self._since = QElapsedTimer()
        self._tick = QTimer(self, interval=FRAME_MS)
        self._tick.timeout.connect(self._move)
        self.setAccessibleName(translate("Learn", "Try {0}").format(movement.name))
        self.setAccessibleDescription(self.second_line)
        self.wakened.connect(self._wake)
        self.calmed.connect(self._rest)
        look.changed.connect(self._dress_figure)
        self._dress_figure()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(LEAST_PX), self.height_at(self._look.px(LEAST_PX)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.height_at(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._figure.setGeometry(self.picture_rect())
        self._draw_soon.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._rest()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._drawn_for != self.devicePixelRatioF():  # the window moved to another screen
            self._draw_soon.start()
        super().paintEvent(event)
        tokens, side = self._look.tokens, self._look.px(BADGE_PX)
        box = QRectF(0, 0, side, side)
        picture = QRectF(self.picture_rect())
        box.moveTop(picture.top() + Space.XS)
        if self.isLeftToRight():
            box.moveRight(picture.right() - Space.XS)
        else:
            box.moveLeft(picture.left() + Space.XS)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._fill(tokens.primary, tokens.primary_hover, tokens.primary_hover))
        painter.drawEllipse(box)
        inset = side * 0.27
        mark = box.adjusted(inset, inset, -inset, -inset)
        paint_icon(painter, Icon.PLAY, mark, tokens.on_primary)
        painter.end()

    def _wake(self) -> None:
        if self._tick.isActive() or not self.isVisible():
            return
        self._since.start()
        self._move()
        self._figure.show()
        self._tick.start()

    def _rest(self) -> None:
        if self.underMouse() and self.isVisible():
            return
        self._tick.stop()
        self._figure.hide()
        self._figure.drop_cache()
        self.show_place(None)

    def _move(self) -> None:
        at_s = self._from_s + self._since.elapsed() / 1000
        self._figure.show_frame(self.movement, self._side, at_s)
        self.show_place(at_s / self.movement.loop_s % 1)

    def _draw_still(self) -> None:
        size = self.picture_rect().size()
        self._drawn_for = self.devicePixelRatioF()
        if not size.isEmpty():
            self.show_picture(still(self._look, self.movement, size, self._drawn_for))

    def _dress_figure(self) -> None:
        look = self._look
        self._figure.set_theme(dark=look.dark)
        self._figure.set_look(look_named(look.figure))
        self._figure.set_reduced_motion(reduced=look.reduced_motion)
        self._draw_soon.start()
