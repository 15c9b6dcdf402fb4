"""The icons: paths on a 24 grid, drawn in whatever colour stands around them.

2 px clear margin, line 1.75, round caps and joins; filled only for transport and the chosen star.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from deskstretch.ui.svg_path import path_of

GRID = 24.0
LINE = 1.75


class Icon(StrEnum):
    PLAY = "play"
    PLAY_OUTLINE = "play-outline"
    PAUSE = "pause"
    BACK = "back"
    NEXT = "next"
    EASIER = "easier"
    SWAP = "swap"
    HURTS = "hurts"
    SOUND = "sound"
    CLOSE = "close"
    DOWN = "down"
    RIGHT = "right"
    CHECK = "check"
    PLUS = "plus"
    MINUS = "minus"
    SEARCH = "search"
    STAR = "star"
    STAR_FULL = "star-full"
    HISTORY = "history"
    LIBRARY = "library"
    ROUTINE = "routine"
    SETTINGS = "settings"
    CLOCK = "clock"
    CALENDAR = "calendar"
    BELL = "bell"
    BODY = "body"
    LOOK = "look"
    SYSTEM = "system"
    DATA = "data"
    DIAGNOSTICS = "diagnostics"
    BREATH = "breath"
    MAT = "mat"
    WALL = "wall"
    CHAIR = "chair"
    ROLLER = "roller"
    BALL = "ball"
    DESK = "desk"
    BACKPACK = "backpack"
    DOORWAY = "doorway"
    INFO = "info"
    LOCK = "lock"
    UNDO = "undo"
    SIT = "sit"
    BEFORE = "before"
    AFTER = "after"
    EXPORT = "export"
    FACE_GOOD = "face-good"
    FACE_HARD = "face-hard"
    FACE_HURT = "face-hurt"
    EYE = "eye"
    LEARN = "learn"
    MUTE = "mute"
    HELP = "help"
    PHONE = "phone"
    KEYBOARD = "keyboard"
    SIZE = "size"
    LARGER = "larger"
    IMPORT = "import"
    DRAG = "drag"
    DUPLICATE = "duplicate"
    TRASH = "trash"
    NOTE = "note"
    UP = "up"


@dataclass(frozen=True, slots=True)
class Shape:
    """One path of an icon; ``line`` 0 leaves the outline out, ``dashes`` are lengths on the grid."""

    path: str
    filled: bool = False
    line: float = LINE
    dashes: tuple[float, ...] = ()


def _ellipse(x: float, y: float, radius_x: float, radius_y: float) -> str:
    arc = f"a{radius_x} {radius_y} 0 1 1"
    return f"M{x - radius_x} {y}{arc} {2 * radius_x} 0{arc} {-2 * radius_x} 0z"


def _circle(x: float, y: float, radius: float) -> str:
    return _ellipse(x, y, radius, radius)


def _box(x: float, y: float, width: float, height: float, corner: float) -> str:
    across, down = width - 2 * corner, height - 2 * corner
    turn = f"a{corner} {corner} 0 0 1"
    return (
        f"M{x + corner} {y}h{across}{turn} {corner} {corner}v{down}{turn} {-corner} {corner}"
        f"h{-across}{turn} {-corner} {-corner}v{-down}{turn} {corner} {-corner}z"
    )


_MIRRORED = frozenset({Icon.RIGHT, Icon.BEFORE, Icon.AFTER, Icon.UNDO})
"""What points along the line of reading; transport and everything about the body keep their sides."""

_SHAPES: dict[Icon, tuple[Shape, ...]] = {
    Icon.PLAY: (
        Shape(
            "M8 5.6v12.8a.8.8 0 0 0 1.2.7l10-6.4a.8.8 0 0 0 0-1.4l-10-6.4a.8.8 0 0 0-1.2.7z",
            filled=True,
            line=0,
        ),
    ),
    Icon.PLAY_OUTLINE: (Shape("M8 6v12l10-6z"),),
    Icon.PAUSE: (
        Shape(_box(6.5, 5, 3.6, 14, 1.4), filled=True, line=0),
        Shape(_box(13.9, 5, 3.6, 14, 1.4), filled=True, line=0),
    ),
    Icon.BACK: (
        Shape("M18.5 6.2v11.6L9.5 12z", filled=True),
        Shape("M5.5 6v12"),
    ),
    Icon.NEXT: (
        Shape("M5.5 6.2v11.6l9-5.8z", filled=True),
        Shape("M18.5 6v12"),
    ),
    Icon.EASIER: (
        Shape("M4 7h5v5h5v5h6"),
        Shape("M17 14l3 3-3 3"),
    ),
    Icon.SWAP: (
        Shape("M4 8.5h14M14.5 5l3.5 3.5-3.5 3.5"),
        Shape("M20 15.5H6M9.5 12L6 15.5 9.5 19"),
    ),
    Icon.HURTS: (
        Shape(_circle(12, 12, 2.6), filled=True, line=0),
        Shape(
            "M12 3.5v3M12 17.5v3M3.5 12h3M17.5 12h3M6 6l2.1 2.1M15.9 15.9L18 18M6 18l2.1-2.1M15.9 8.1L18 6"
        ),
    ),
    Icon.SOUND: (
        Shape("M4 9.5v5h3.5l5 4v-13l-5 4z"),
        Shape("M16 9a4.2 4.2 0 0 1 0 6M18.6 6.5a7.8 7.8 0 0 1 0 11"),
    ),
    Icon.CLOSE: (Shape("M6.5 6.5l11 11M17.5 6.5l-11 11"),),
    Icon.DOWN: (Shape("M7 10l5 5 5-5"),),
    Icon.RIGHT: (Shape("M10 7l5 5-5 5"),),
    Icon.CHECK: (Shape("M5 12.5l4.6 4.6L19 7.5"),),
    Icon.PLUS: (Shape("M12 5.5v13M5.5 12h13"),),
    Icon.MINUS: (Shape("M5.5 12h13"),),
    Icon.SEARCH: (
        Shape(_circle(10.8, 10.8, 5.8)),
        Shape("M15.2 15.2L20 20"),
    ),
    Icon.STAR: (Shape("M12 4.2l2.4 4.9 5.4.8-3.9 3.8.9 5.4L12 16.5l-4.8 2.6.9-5.4-3.9-3.8 5.4-.8z"),),
    Icon.STAR_FULL: (
        Shape("M12 4.2l2.4 4.9 5.4.8-3.9 3.8.9 5.4L12 16.5l-4.8 2.6.9-5.4-3.9-3.8 5.4-.8z", filled=True),
    ),
    Icon.HISTORY: (
        Shape("M4.5 19.5h15"),
        Shape("M7 16v-4M12 16V6M17 16V9.5"),
    ),
    Icon.LIBRARY: (
        Shape(_circle(12, 5.2, 1.9)),
        Shape("M5 9.5l7 1.6 7-1.6M12 11.1v4.2M12 15.3l-3.6 5M12 15.3l3.6 5"),
    ),
    Icon.ROUTINE: (
        Shape("M9 7h11M9 12h11M9 17h11"),
        Shape("M4.5 7h.01M4.5 12h.01M4.5 17h.01", line=2.6),
    ),
    Icon.SETTINGS: (
        Shape("M5 7.5h8M17 7.5h2M5 16.5h2M11 16.5h8"),
        Shape(_circle(15, 7.5, 2)),
        Shape(_circle(9, 16.5, 2)),
    ),
    Icon.CLOCK: (
        Shape(_circle(12, 12, 8)),
        Shape("M12 7.5V12l3 2"),
    ),
    Icon.CALENDAR: (
        Shape(_box(4.5, 6, 15, 13.5, 2.5)),
        Shape("M4.5 10.5h15M8.5 3.8V7M15.5 3.8V7"),
    ),
    Icon.BELL: (
        Shape("M6.5 16.5V11a5.5 5.5 0 0 1 11 0v5.5l1.5 1.5H5z"),
        Shape("M10.3 20.4h3.4"),
    ),
    Icon.BODY: (
        Shape(_circle(12, 5.5, 2.3)),
        Shape("M12 9.2c-3 0-4.6 1.2-4.6 3.4v3M12 9.2c3 0 4.6 1.2 4.6 3.4v3M9.8 14v6.3M14.2 14v6.3"),
    ),
    Icon.LOOK: (
        Shape(_circle(12, 12, 7.8)),
        Shape("M12 4.2v15.6a7.8 7.8 0 0 0 0-15.6z", filled=True),
    ),
    Icon.SYSTEM: (
        Shape(_box(4, 5, 16, 11, 2)),
        Shape("M9 20h6M12 16v4"),
    ),
    Icon.DATA: (
        Shape(_ellipse(12, 6.5, 7, 2.7)),
        Shape("M5 6.5v11c0 1.5 3.1 2.7 7 2.7s7-1.2 7-2.7v-11M5 12c0 1.5 3.1 2.7 7 2.7s7-1.2 7-2.7"),
    ),
    Icon.DIAGNOSTICS: (Shape("M3.5 12.5h4l2.5-6 4 11 2.5-5h4"),),
    Icon.BREATH: (Shape("M3.5 12c2.2-6 4.4-6 6.4 0s4.2 6 6.4 0c1.2-3.2 2.6-4.6 4.2-4.4"),),
    Icon.MAT: (Shape("M4 16.5l3-6h13l-3 6z"),),
    Icon.WALL: (
        Shape("M6 4v16M6 9h3M6 14h3"),
        Shape("M13 5v14", dashes=(2.4, 3)),
    ),
    Icon.CHAIR: (Shape("M8 4.5v8h8M8 12.5l-1 7M16 12.5l1 7M8 12.5h8"),),
    Icon.ROLLER: (
        Shape(_circle(7.5, 13, 3.6)),
        Shape(_circle(7.5, 13, 1.1)),
        Shape("M7.5 9.4h9.2a3.6 3.6 0 0 1 0 7.2H7.5"),
    ),
    Icon.BALL: (
        Shape(_circle(12, 12.5, 6.6)),
        Shape("M6.6 9.2c2.6 1.6 2.6 5 0 6.8M17.4 9.2c-2.6 1.6-2.6 5 0 6.8"),
    ),
    Icon.DESK: (Shape("M3.5 8.5h17M6 8.5v11M18 8.5v11"),),
    Icon.BACKPACK: (
        Shape("M7 9.5a5 5 0 0 1 10 0V19a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1z"),
        Shape("M9.5 4.8a2.5 2.5 0 0 1 5 0M9.5 14h5"),
    ),
    Icon.DOORWAY: (Shape("M6.5 20V4.5h11V20M4 20h16"), Shape("M14.2 12.4h.01", line=2.6)),
    Icon.INFO: (
        Shape(_circle(12, 12, 8)),
        Shape("M12 11v5M12 8h.01"),
    ),
    Icon.LOCK: (
        Shape(_box(6, 11, 12, 8.5, 2)),
        Shape("M8.5 11V8.5a3.5 3.5 0 0 1 7 0V11"),
    ),
    Icon.UNDO: (
        Shape("M8 7L4.5 10.5 8 14"),
        Shape("M4.5 10.5h9a5 5 0 0 1 0 10h-2"),
    ),
    Icon.SIT: (Shape("M8 4.5v7.5h7.5l1 7"),),
    Icon.BEFORE: (Shape("M14.5 6l-6 6 6 6"),),
    Icon.AFTER: (Shape("M9.5 6l6 6-6 6"),),
    Icon.SIZE: (
        Shape("M5.5 4.5h13a1 1 0 0 1 1 1v13a1 1 0 0 1-1 1h-13a1 1 0 0 1-1-1v-13a1 1 0 0 1 1-1z"),
        Shape("M12.5 13h4.5v4h-4.5z", filled=True),
    ),
    Icon.LARGER: (Shape("M13.5 5H19v5.5M19 5l-6.2 6.2M10.5 19H5v-5.5M5 19l6.2-6.2"),),
    Icon.EXPORT: (Shape("M12 14V4.5M8.5 8L12 4.5 15.5 8M5 14.5v4a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-4"),),
    Icon.FACE_GOOD: (
        Shape(_circle(12, 12, 8.2)),
        Shape("M8.2 13.6c1.8 3 5.8 3 7.6 0"),
        Shape("M9.2 9.6h.01M14.8 9.6h.01", line=2.4),
    ),
    Icon.FACE_HARD: (
        Shape(_circle(12, 12, 8.2)),
        Shape("M8 15.4c1-1.4 2-1.4 2.7-.3s1.7 1.1 2.6 0 1.8-1.1 2.7.3"),
        Shape("M9.2 10h.01M14.8 10h.01", line=2.4),
    ),
    Icon.FACE_HURT: (
        Shape(_circle(12, 12, 8.2)),
        Shape("M8.6 16.2c1.7-2.4 5.1-2.4 6.8 0"),
        Shape("M7.6 9.4l2.4-1.2M16.4 9.4L14 8.2"),
        Shape("M9.3 11.6h.01M14.7 11.6h.01", line=2.2),
    ),
    Icon.EYE: (
        Shape("M3.5 12c4-6.4 13-6.4 17 0-4 6.4-13 6.4-17 0z"),
        Shape(_circle(12, 12, 2.4)),
    ),
    Icon.LEARN: (
        Shape(
            "M12 7c-2-1.6-4.6-2-7.5-1.8v12c2.9-.2 5.5.2 7.5 1.8"
            " 2-1.6 4.6-2 7.5-1.8v-12C16.6 5 14 5.4 12 7zM12 7v12"
        ),
    ),
    Icon.MUTE: (
        Shape("M4 9.5v5h3.5l5 4v-13l-5 4z"),
        Shape("M16.2 9.7l4.6 4.6M20.8 9.7l-4.6 4.6"),
    ),
    Icon.HELP: (
        Shape(_circle(12, 12, 8)),
        Shape("M9.7 9.8a2.35 2.35 0 1 1 3.5 2c-.8.5-1.2 .9-1.2 1.7"),
        Shape("M12 16.3h.01", line=2.2),
    ),
    Icon.PHONE: (
        Shape(
            "M7.2 4.5h2.6l1.3 3.6-1.7 1.4a10 10 0 0 0 5.1 5.1l1.4-1.7 3.6 1.3v2.6"
            "a2.2 2.2 0 0 1-2.4 2.2A13.4 13.4 0 0 1 5 6.9a2.2 2.2 0 0 1 2.2-2.4z"
        ),
    ),
    Icon.KEYBOARD: (
        Shape(_box(3.5, 6.5, 17, 11, 2)),
        Shape("M7.2 10h.01M10.4 10h.01M13.6 10h.01M16.8 10h.01", line=2),
        Shape("M8.5 14h7"),
    ),
    Icon.IMPORT: (Shape("M12 4.5V14M8.5 10.5L12 14l3.5-3.5M5 14.5v4a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-4"),),
    Icon.DRAG: (Shape("M9 6.5h.01M9 12h.01M9 17.5h.01M15 6.5h.01M15 12h.01M15 17.5h.01", line=2.4),),
    Icon.DUPLICATE: (
        Shape(_box(8.5, 8.5, 11, 11, 2)),
        Shape("M15.5 8.5v-2a2 2 0 0 0-2-2h-7a2 2 0 0 0-2 2v7a2 2 0 0 0 2 2h2"),
    ),
    Icon.TRASH: (
        Shape("M5 7.2h14M9.5 7V5.4a1 1 0 0 1 1-1h3a1 1 0 0 1 1 1V7"),
        Shape("M6.8 7.2l.8 11a1.4 1.4 0 0 0 1.4 1.3h6a1.4 1.4 0 0 0 1.4-1.3l.8-11M10.3 11v5M13.7 11v5"),
    ),
    Icon.NOTE: (
        Shape("M4.8 19.2l.8-3.6L16 5.2a1.4 1.4 0 0 1 2 0l.8.8a1.4 1.4 0 0 1 0 2L8.4 18.4z"),
        Shape("M14 7.2l2.8 2.8"),
    ),
    Icon.UP: (Shape("M7 14l5-5 5 5"),),
}


@cache
def _drawn(icon: Icon) -> tuple[tuple[QPainterPath, Shape], ...]:
    return tuple((path_of(shape.path), shape) for shape in _SHAPES[icon])


def paint_icon(
    painter: QPainter,
    icon: Icon,
    box: QRectF,
    colour: QColor,
    *,
    line: float = LINE,
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
) -> None:
    """Draw ``icon`` to fill ``box`` (square); ``line`` is its stroke on the 24 grid."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / GRID, box.height() / GRID)
    if direction is Qt.LayoutDirection.RightToLeft and icon in _MIRRORED:
        painter.translate(GRID, 0)
        painter.scale(-1, 1)
    for path, shape in _drawn(icon):
        width = shape.line * line / LINE
        pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        if shape.dashes:
            pen.setDashPattern([length / width for length in shape.dashes])
        painter.setPen(pen if width else Qt.PenStyle.NoPen)
        painter.setBrush(colour if shape.filled else Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
    painter.restore()
