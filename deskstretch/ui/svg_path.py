"""Reads the path language of SVG into painter paths, so that icons need no SVG module.

Every command but the smooth quadratic (T) is understood, absolute and relative.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

if TYPE_CHECKING:
    from collections.abc import Iterator

_PIECE = re.compile(r"([MmLlHhVvCcSsQqAaZz])|(-?(?:\d+\.?\d*|\.\d+))")
_ARGUMENTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "A": 7, "Z": 0}


def path_of(text: str) -> QPainterPath:
    """The painter path that ``text``, the ``d`` of an SVG path, describes.

    Raises:
        ValueError: a number where a command must stand, or too few numbers for one.
    """
    path = QPainterPath()
    start = at = QPointF(0, 0)
    pull = at  # the last curve's second control point, which a smooth curve mirrors
    for letter, numbers in _commands(text):
        command = letter.upper()
        base = at if letter.islower() else QPointF(0, 0)
        points = [QPointF(x, y) + base for x, y in zip(numbers[::2], numbers[1::2], strict=False)]
        match command:
            case "M":
                start = at = points[0]
                path.moveTo(at)
            case "L":
                at = points[0]
                path.lineTo(at)
            case "H":
                at = QPointF(numbers[0] + base.x(), at.y())
                path.lineTo(at)
            case "V":
                at = QPointF(at.x(), numbers[0] + base.y())
                path.lineTo(at)
            case "C":
                path.cubicTo(points[0], points[1], points[2])
                pull, at = points[1], points[2]
            case "S":
                path.cubicTo(at * 2 - pull, points[0], points[1])
                pull, at = points[0], points[1]
            case "Q":
                at = points[1]
                path.quadTo(points[0], points[1])
            case "A":
                end = QPointF(numbers[5], numbers[6]) + base
                _arc_to(path, at, end, numbers[0], numbers[1], large=numbers[3] > 0, sweep=numbers[4] > 0)
                at = end
            case _:
                path.closeSubpath()
                at = start
        if command not in "CS":
            pull = at
    return path


def _commands(text: str) -> Iterator[tuple[str, list[float]]]:
    pieces = list(_split(text))
    place = 0
    letter = ""
    while place < len(pieces):
        piece = pieces[place]
        if piece.isalpha():
            letter = piece
            place += 1
        elif letter == "M":  # further pairs after a move are lines
            letter = "L"
        elif letter == "m":
            letter = "l"
        elif not letter:
            message = f"a path begins with a command, not with {piece}"
            raise ValueError(message)
        count = _ARGUMENTS[letter.upper()]
        numbers = [float(number) for number in pieces[place : place + count]]
        if len(numbers) < count:
            message = f"{letter} needs {count} numbers"
            raise ValueError(message)
        place += count
        yield letter, numbers


def _split(text: str) -> Iterator[str]:
    """Commands and numbers; the two flags of an arc may stand without a gap between them."""
    for command, number in _PIECE.findall(text):
        yield command or number


def _arc_to(
    path: QPainterPath,
    begin: QPointF,
    end: QPointF,
    radius_x: float,
    radius_y: float,
    *,
    large: bool,
    sweep: bool,
) -> None:
    """An elliptic arc from ``begin`` to ``end`` (SVG 1.1, appendix F.6, without rotation)."""
    half_x, half_y = (begin.x() - end.x()) / 2, (begin.y() - end.y()) / 2
    stretch = (half_x / radius_x) ** 2 + (half_y / radius_y) ** 2
    if stretch > 1:
        radius_x *= math.sqrt(stretch)
        radius_y *= math.sqrt(stretch)
    square = (radius_x * half_y) ** 2 + (radius_y * half_x) ** 2
    away = math.sqrt(max(0.0, (radius_x * radius_y) ** 2 / square - 1)) if square else 0.0
    if large is sweep:
        away = -away
    from_middle_x = away * radius_x * half_y / radius_y
    from_middle_y = -away * radius_y * half_x / radius_x
    centre_x = from_middle_x + (begin.x() + end.x()) / 2
    centre_y = from_middle_y + (begin.y() + end.y()) / 2
    first = math.atan2((half_y - from_middle_y) / radius_y, (half_x - from_middle_x) / radius_x)
    last = math.atan2((-half_y - from_middle_y) / radius_y, (-half_x - from_middle_x) / radius_x)
    turn = last - first
    if sweep and turn < 0:
        turn += 2 * math.pi
    elif not sweep and turn > 0:
        turn -= 2 * math.pi
    path.arcTo(
        centre_x - radius_x,
        centre_y - radius_y,
        2 * radius_x,
        2 * radius_y,
        -math.degrees(first),
        -math.degrees(turn),
    )
