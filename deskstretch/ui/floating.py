"""Windows without a frame of the system's: rounded, with a shadow where the desktop can draw one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPropertyAnimation, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from deskstretch.ui.components.focus import FocusRing
from deskstretch.ui.components.hairline import device_px, draw_outlined
from deskstretch.ui.compositor import can_be_translucent, keep_clicks_to
from deskstretch.ui.shadow import MARGIN_PX, Shadow
from deskstretch.ui.theme import Duration, Visuals

RISE_PX = 8
_FADING_PLATFORMS = frozenset({"xcb", "windows", "cocoa"})


def keep_until_destroyed(window: QWidget) -> None:
    """Leave a window's end to Qt alone.

    A window without a parent belongs to Python too, which would free it in the middle of its own close
    event as soon as its owner lets go. The connection holds it until Qt has deleted it.
    """
    window.destroyed.connect(lambda _gone=None, kept=window: kept and None)


class FloatingWindow(QWidget):
    """The ground of prompt, glance and break card. What a window shows goes into ``body``.

    Without a compositor the window has square corners and a hairline instead of the shadow's margin.

    Args:
        look: colours and motion.
        corner: radius of the visible window's corners.
        flags: the kind of window, beside being frameless.
        native_frame: keep the system's frame after all, for a window that is to be moved and closed.
    """

    closed = Signal()

    def __init__(
        self,
        look: Visuals,
        corner: float,
        flags: Qt.WindowType,
        parent: QWidget | None = None,
        *,
        native_frame: bool = False,
    ) -> None:
        super().__init__(parent, flags if native_frame else flags | Qt.WindowType.FramelessWindowHint)
        self._look = look
        self._native_frame = native_frame
        self._translucent = can_be_translucent() and not native_frame
        self._edgeless = False
        self._corner = corner if self._translucent else 0.0
        self._shadow: Shadow | None = None
        self._closing = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keep_until_destroyed(self)
        if self._translucent:
            self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
            self.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
        self.body = QWidget(self)
        self._focus_ring = FocusRing(look, self)
        look.changed.connect(self.update)

    @property
    def margin_px(self) -> int:
        """Room around the visible window inside this one."""
        return MARGIN_PX if self._translucent and not self._edgeless else 0

    @property
    def corner(self) -> float:
        """Radius of the visible window's corners."""
        return 0.0 if self._edgeless else self._corner

    def set_edgeless(self, edgeless: bool) -> None:
        """Fill the whole window, without shadow and corners, as on a whole screen."""
        self._edgeless = edgeless
        self.body.setGeometry(self._body_rect)
        self.update()

    @property
    def visible_rect(self) -> QRect:
        """The visible window, in this one's pixels."""
        margin = self.margin_px
        return self.rect().adjusted(margin, margin, -margin, -margin)

    @property
    def _body_rect(self) -> QRect:
        """Where the body goes: inside the hairline that takes the shadow's place."""
        lined = not (self._translucent or self._edgeless or self._native_frame)
        return self.visible_rect.adjusted(1, 1, -1, -1) if lined else self.visible_rect

    def resize_visible(self, size: QSize) -> None:
        margin = 2 * self.margin_px
        self.resize(size + QSize(margin, margin))

    def move_visible(self, top_left: QPoint) -> None:
        self.move(top_left - QPoint(self.margin_px, self.margin_px))

    def body_path(self) -> QPainterPath:
        """The outline of the body in its own pixels, for what is painted up to the window's edge."""
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.body.rect()), self.corner, self.corner)
        return path

    def appear(self) -> None:
        """Show the window; it fades in and rises a little."""
        fades = QGuiApplication.platformName() in _FADING_PLATFORMS
        if fades:
            self.setWindowOpacity(0.0)
        self.show()
        if not fades:
            return
        reduced = self._look.reduced_motion
        duration = Duration.REDUCED if reduced else Duration.WINDOW_IN
        self._animate(b"windowOpacity", 0.0, 1.0, duration)
        if not reduced:
            self._animate(b"pos", self.pos() + QPoint(0, RISE_PX), self.pos(), duration)

    def dismiss(self) -> None:
        """Fade out and close."""
        if self._closing:
            return
        self._closing = True
        if not self.isVisible() or QGuiApplication.platformName() not in _FADING_PLATFORMS:
            self.close()
            return
        duration = Duration.REDUCED if self._look.reduced_motion else Duration.WINDOW_OUT
        fade = self._animate(b"windowOpacity", self.windowOpacity(), 0.0, duration)
        fade.finished.connect(self.close)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if event.isAccepted():
            self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.body.setGeometry(self._body_rect)
        self._let_clicks_past()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._let_clicks_past()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._shadow = None
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.visible_rect)
        if self._edgeless or self._native_frame:
            painter.fillRect(self.rect(), tokens.win)
            painter.end()
            return
        if not self._translucent:
            draw_outlined(painter, box, 0, tokens.win, tokens.edge)
            painter.end()
            return
        scale = self.devicePixelRatioF()
        if self._shadow is None or self._shadow.tokens is not tokens or self._shadow.scale != scale:
            self._shadow = Shadow(tokens, scale)
        if not self.body.geometry().contains(event.rect()):
            self._shadow.paint(painter, box, self.corner)
        painter.setPen(Qt.PenStyle.NoPen)
        if tokens.rim.alpha():
            reach = device_px(painter)
            painter.setBrush(tokens.rim)
            painter.drawRoundedRect(
                box.adjusted(-reach, -reach, reach, reach), self.corner + reach, self.corner + reach
            )
        painter.setBrush(tokens.win)
        painter.drawRoundedRect(box, self.corner, self.corner)
        painter.end()

    def _animate(self, name: bytes, begin: object, end: object, duration: Duration) -> QPropertyAnimation:
        animation = QPropertyAnimation(self, name, self)
        animation.setStartValue(begin)
        animation.setEndValue(end)
        animation.setDuration(int(duration))
        animation.start(QPropertyAnimation.DeletionPolicy.DeleteWhenStopped)
        return animation

    def _let_clicks_past(self) -> None:
        if self._translucent and self.isVisible():
            scale = self.devicePixelRatioF()
            box = self.visible_rect
            keep_clicks_to(
                int(self.winId()),
                QRect(
                    round(box.x() * scale),
                    round(box.y() * scale),
                    round(box.width() * scale),
                    round(box.height() * scale),
                ),
            )
