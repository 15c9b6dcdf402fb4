"""Where small windows go: in the corner near the tray, on the pointer's screen, never under the pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QCursor, QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen

CORNER_GAP_PX = 24
POPUP_GAP_PX = 8
POINTER_GAP_PX = 16


def pointer_screen() -> QScreen:
    """The screen the person is looking at, as far as the pointer knows."""
    return QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()


def tray_point(screen: QRect, work_area: QRect, tray: QRect | None) -> QPoint:
    """About where the tray is on this screen: its icon, else the end of the edge a panel takes room from."""
    if tray is not None and not tray.isEmpty() and screen.contains(tray.center()):
        return tray.center()
    if work_area.top() > screen.top() and work_area.bottom() == screen.bottom():
        return screen.topRight()
    if work_area.left() > screen.left() and work_area.bottom() == screen.bottom():
        return screen.bottomLeft()
    return screen.bottomRight()


def card_place(work_area: QRect, near: QPoint, size: QSize, pointer: QPoint) -> QPoint:
    """Top left of a card in the corner of ``work_area`` nearest to ``near`` that the pointer is not in."""
    room = work_area.adjusted(CORNER_GAP_PX, CORNER_GAP_PX, -CORNER_GAP_PX, -CORNER_GAP_PX)
    last = QPoint(
        max(room.left(), room.right() + 1 - size.width()), max(room.top(), room.bottom() + 1 - size.height())
    )
    corners = [QPoint(x, y) for x in (room.left(), last.x()) for y in (room.top(), last.y())]

    def from_tray(corner: QPoint) -> int:
        away = QRect(corner, size).center() - near
        return away.x() ** 2 + away.y() ** 2

    corners.sort(key=from_tray)
    reach = POINTER_GAP_PX
    for corner in corners:
        if not QRect(corner, size).adjusted(-reach, -reach, reach, reach).contains(pointer):
            return corner
    return corners[0]


def popup_place(work_area: QRect, near: QPoint, size: QSize) -> QPoint:
    """Top left of a popup centred on the tray icon, inside the work area."""
    gap = POPUP_GAP_PX
    room = work_area.adjusted(gap, gap, -gap, -gap)
    x = near.x() - size.width() // 2
    y = near.y() - size.height() // 2
    return QPoint(
        max(room.left(), min(x, room.right() + 1 - size.width())),
        max(room.top(), min(y, room.bottom() + 1 - size.height())),
    )
