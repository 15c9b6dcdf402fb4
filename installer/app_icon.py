"""The program's icon, drawn once: paths on a 512 grid that Qt paints and SVG repeats.

A person with raised arms before a sun over a horizon, the sun's rim running out like the tray's ring. Up to
40 px the rim and the horizon go and the person grows, as thin lines would only blur.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from deskstretch.ui.svg_path import path_of

GRID = 512
SMALL_PX = 40
MACOS_MARGIN = 100 / 1024
"""The clear space Apple's icon grid keeps around the tile, as a share of the picture."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A path of SVG's language in one colour: filled, or drawn as a round-capped line ``width`` wide."""

    path: str
    colour: str
    width: float = 0.0


INK, FLOOR, TRACK = "#2B3557", "#1F2843", "#46527C"
SUN, RIM, PERSON = "#E5532F", "#FF8A66", "#FFFDF9"


def disc(x: float, y: float, radius: float) -> str:
    r = f"{radius:g}"
    return f"M{x:g} {y - radius:g}A{r} {r} 0 0 1 {x:g} {y + radius:g}A{r} {r} 0 0 1 {x:g} {y - radius:g}Z"


def arc(x: float, y: float, radius: float, begin_deg: float, end_deg: float) -> str:
    """Clockwise; 0 degrees are at the top."""
    angles = (math.radians(begin_deg), math.radians(end_deg))
    ends = [f"{x + radius * math.sin(angle):.1f} {y - radius * math.cos(angle):.1f}" for angle in angles]
    large = int(end_deg - begin_deg > 180)
    return f"M{ends[0]}A{radius:g} {radius:g} 0 {large} 1 {ends[1]}"


TILE = (
    "M114 0H398A114 114 0 0 1 512 114V398A114 114 0 0 1 398 512"
    "H114A114 114 0 0 1 0 398V114A114 114 0 0 1 114 0Z"
)  # fmt: skip
LARGE = (
    Mark(TILE, INK),
    Mark(disc(256, 236, 156), SUN),
    Mark(arc(256, 236, 196, 250, 360), TRACK, 20),
    Mark(arc(256, 236, 196, 0, 250), RIM, 20),
    Mark("M0 392H512V398A114 114 0 0 1 398 512H114A114 114 0 0 1 0 398Z", FLOOR),
    Mark("M136 150C160 226 206 260 256 260C306 260 352 226 376 150", PERSON, 36),
    Mark(disc(256, 176, 42), PERSON),
    Mark("M204 254C222 262 290 262 308 254C296 286 290 306 288 346H224C222 306 216 286 204 254Z", PERSON),
    Mark("M243 342L222 440", PERSON, 38),
    Mark("M269 342L290 440", PERSON, 38),
)
SMALL = (
    Mark(TILE, INK),
    Mark(disc(256, 256, 212), SUN),
    Mark("M120 164C148 240 204 274 256 274C308 274 364 240 392 164", PERSON, 56),
    Mark(disc(256, 166, 58), PERSON),
    Mark("M256 280V402", PERSON, 72),
)


def icon_image(size_px: int, margin: float = 0.0) -> QImage:
    """The icon drawn for this size. ``margin``: clear space on each side, as a share of the size."""
    image = QImage(size_px, size_px, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(size_px * margin, size_px * margin)
    scale = size_px * (1 - 2 * margin) / GRID
    painter.scale(scale, scale)
    for mark in SMALL if size_px <= SMALL_PX else LARGE:
        path = path_of(mark.path)
        if mark.width:
            cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
            pen = QPen(QColor(mark.colour), mark.width, Qt.PenStyle.SolidLine, cap, join)
            painter.strokePath(path, pen)
        else:
            painter.fillPath(path, QColor(mark.colour))
    painter.end()
    return image


def icon_svg() -> str:
    """The same marks as an SVG document."""
    size = f'width="{GRID}" height="{GRID}" viewBox="0 0 {GRID} {GRID}"'
    lines = [f'<svg xmlns="http://www.w3.org/2000/svg" {size}>']
    for mark in LARGE:
        if mark.width:
            paint = f'fill="none" stroke="{mark.colour}" stroke-width="{mark.width:g}"'
            paint += ' stroke-linecap="round" stroke-linejoin="round"'
        else:
            paint = f'fill="{mark.colour}"'
        lines.append(f'<path d="{mark.path}" {paint}/>')
    return "\n".join([*lines, "</svg>\n"])
