"""The keyboard focus ring: one overlay a window, drawn around whatever has the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QWidget
from shiboken6 import isValid

from deskstretch.ui.theme import Radius, Visuals

if TYPE_CHECKING:
    from collections.abc import Iterator

GAP_PX = 2
LINE_PX = 2
REACH_PX = GAP_PX + LINE_PX


@runtime_checkable
class Ringed(Protocol):
    """A control that says where its ring goes; others get one around their whole rectangle."""

    def focus_shape(self) -> tuple[QRect, float]:
        """The rectangle inside the control to go around, and the radius of its corners.

        An empty one where the control marks its focus itself.
        """
        ...


class FocusRing(QWidget):
    """Goes around the focused control of ``window``, and only once the keyboard moved the focus there."""

    def __init__(self, look: Visuals, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._around: QWidget | None = None
        self._moved_with: list[QWidget] = []
        """The focused control and what holds it: where one of them moves, the ring does."""
        self._corner = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        look.app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.Move | QEvent.Type.Resize | QEvent.Type.Show | QEvent.Type.EnabledChange:
                self._place()
            case QEvent.Type.Hide:
                self.hide()
            case _:
                pass
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.tokens.focus, LINE_PX))
        inset = LINE_PX / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        corner = self._corner + GAP_PX + inset
        painter.drawRoundedRect(box, corner, corner)
        painter.end()

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._around is not None and self._around is not now:
            for each in self._moved_with:
                if isValid(each):
                    each.removeEventFilter(self)
            self._around, self._moved_with = None, []
        if not isValid(self._window):
            return  # the focus goes because the window does
        if self.parentWidget() is not self._window:
            self.setParent(self._window)  # what it lay on may be deleted
        if now is None or now is self._window or not self._window.isAncestorOf(now):
            self.hide()
            return
        if self._around is not now:
            self._around = now
            self._moved_with = [now, *self._holders(now)]
            for each in self._moved_with:
                each.installEventFilter(self)
        if by_keyboard(self._window):
            _bring_into_sight(now)
        self._place()

    def _place(self) -> None:
        around = self._around
        if around is None or not around.isVisible() or not by_keyboard(self._window):
            self.hide()
            return
        box, self._corner = (
            around.focus_shape() if isinstance(around, Ringed) else (around.rect(), float(Radius.BUTTON))
        )
        host = self._host(around)
        if box.isEmpty():
            self.hide()
            return
        box = QRect(around.mapTo(host, QPoint(0, 0)) + box.topLeft(), box.size())
        box = box.adjusted(-REACH_PX, -REACH_PX, REACH_PX, REACH_PX)
        if self.parentWidget() is not host:
            self.setParent(host)
        self.setGeometry(box)
        self.raise_()
        self.show()

    def _holders(self, around: QWidget) -> Iterator[QWidget]:
        host = around.parentWidget()
        while host is not None and host is not self._window:
            yield host
            host = host.parentWidget()

    def _host(self, around: QWidget) -> QWidget:
        """The window, or what scrolls with the control, so that the ring scrolls and is clipped with it."""
        host = around.parentWidget()
        while host is not None and host is not self._window:
            parent = host.parentWidget()
            if parent is not None and parent.objectName() == "qt_scrollarea_viewport":
                return host
            host = parent
        return self._window


def _bring_into_sight(control: QWidget) -> None:
    """Scroll to what the focus came to from outside; Qt does so only from within."""
    host = control.parentWidget()
    while host is not None:
        if isinstance(host, QScrollArea):
            host.ensureWidgetVisible(control)
        host = host.parentWidget()


def by_keyboard(widget: QWidget) -> bool:
    """Whether the focus in this widget's window was last moved by the keyboard."""
    return widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
