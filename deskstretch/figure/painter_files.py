"""Pictures of movements as files: PNG, SVG and animated GIF; one moment, a loop, or a sheet of moments."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from deskstretch.core.movement import Side, Sides
from deskstretch.core.timeline import arrival_seconds
from deskstretch.figure.gif import PALETTE_SIZE, SAME, GifFrame, gif_bytes
from deskstretch.figure.inks import Inks
from deskstretch.figure.looks import LOOKS, Character, Look
from deskstretch.figure.painter import paint_fills
from deskstretch.figure.painter_loop import Loop
from deskstretch.figure.pose import stops_of
from deskstretch.figure.scene import moment, stage_fills, still_fills
from deskstretch.figure.stage import card_stage
from deskstretch.figure.svg import Drawing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from deskstretch.core.movement import Movement

SUFFIXES = (".png", ".svg", ".gif")
SHEET_FRAMES = 5
_GIF_FRAMES_PER_S = 20
_FLAT_COLOURS = 72
_UNCHANGED = 0xFFFF00FF
"""A colour no picture has; it marks pixels a frame leaves as they were."""
_TITLE_SHARE = 0.11
"""Height of a sheet's title line, in pictures."""


@dataclass(frozen=True, slots=True)
class Picture:
    """How a picture is to look: a square of ``size_px`` a side."""

    look: Look = LOOKS[Character.MAYA]
    dark: bool = False
    size_px: int = 480


def render(
    movement: Movement,
    out: Path,
    *,
    side: Side = Side.LEFT,
    at_s: float | None = None,
    sheet: bool = False,
    picture: Picture | None = None,
) -> None:
    """Write a picture of a movement.

    Args:
        movement: what to draw.
        out: the file; its ending says the kind: .png, .svg, or .gif for the whole loop.
        side: for movements with sides.
        at_s: the moment of the loop; left out, the one that shows the stretch.
        sheet: five moments beside each other under the movement's name (.png only).
        picture: the person, light or dark, size.

    Raises:
        ValueError: the ending is none of these, or a sheet is not a .png.
        OSError: the file cannot be written.
    """
    kind = out.suffix.lower()
    if kind not in SUFFIXES:
        raise ValueError(f"{out.name}: pictures end in .png, .svg or .gif.")
    if sheet and kind != ".png":
        raise ValueError(f"{out.name}: a sheet is written as .png.")
    loop = _loop(movement, side, picture or Picture())
    moment_s = main_moment_s(movement, loop.key.side) if at_s is None else at_s
    if sheet:
        _save(sheet_image(movement, side, picture or Picture()), out)
    elif kind == ".png":
        _save(frame_image(loop, moment_s), out)
    elif kind == ".svg":
        out.write_text(svg_text(loop, moment_s), encoding="utf-8")
    else:
        with out.open("wb") as file:
            for piece in _gif(loop):
                file.write(piece)


def main_moment_s(movement: Movement, side: Side) -> float:
    """The middle of the stay in the key that glows most: the stretch itself."""
    stops = stops_of(movement, side)
    keys = movement.animation.keys

    def tells(i: int) -> tuple[float, float, int]:
        return sum(keys[stops[i].key].glow), stops[i].hold_s, -i

    most = max(range(len(stops)), key=tells)
    return arrival_seconds(stops)[most] + stops[most].hold_s / 2


def moments_s(movement: Movement, side: Side, count: int) -> list[float]:
    """``count`` telling moments of a loop in order: stays in keys, and the ways between them."""
    stops = stops_of(movement, side)
    seconds = sum(stop.move_s + stop.hold_s for stop in stops)
    times: set[float] = set()
    for stop, arrival_s in zip(stops, arrival_seconds(stops), strict=True):
        times.add(round((arrival_s + stop.hold_s / 2) % seconds, 3))
        times.add(round((arrival_s - stop.move_s / 2) % seconds, 3))
    ordered = sorted(times)
    if len(ordered) < count:
        return [seconds * i / count for i in range(count)]
    return [ordered[round(i * (len(ordered) - 1) / max(1, count - 1))] for i in range(count)]


def frame_image(loop: Loop, seconds: float) -> QImage:
    """One moment on its stage."""
    stage = loop.key.stage
    image = QImage(int(stage.width_px), int(stage.height_px), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_fills(painter, stage_fills(stage, Inks(loop.key.look, dark=loop.key.dark)))
        loop.paint_still(painter)
        painter.drawImage(loop.left_px, loop.top_px, loop.draw(loop.pose_at(seconds)))
    finally:
        painter.end()
    return image


def sheet_image(movement: Movement, side: Side, picture: Picture, frames: int = SHEET_FRAMES) -> QImage:
    """Moments of a movement in a row under its name."""
    loop = _loop(movement, side, picture)
    size, title = picture.size_px, round(picture.size_px * _TITLE_SHARE)
    image = QImage(size * frames, size + title, QImage.Format.Format_RGB32)
    image.fill(QColor("#171B27" if picture.dark else "#F7F4EE"))
    cells = [frame_image(loop, seconds) for seconds in moments_s(movement, loop.key.side, frames)]
    painter = QPainter(image)
    try:
        for i, cell in enumerate(cells):
            painter.drawImage(i * size, title, cell)
        font = QFont(painter.font())
        font.setPixelSize(max(9, round(title * 0.45)))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor("#EFECE4" if picture.dark else "#252C47"))
        words = QRectF(title * 0.4, 0, size * frames - title, title)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, movement.name)
    finally:
        painter.end()
    return image


def svg_text(loop: Loop, seconds: float) -> str:
    """One moment on its stage, as vectors."""
    stage = loop.key.stage
    inks = Inks(loop.key.look, dark=loop.key.dark)
    figure = loop.pose_at(seconds)
    drawing = Drawing(stage.width_px, stage.height_px)
    drawing.add(stage_fills(stage, inks))
    floor_px = stage.horizon_y_px if loop.is_bust else None
    drawing.add(still_fills(figure, loop.view, inks), below_px=floor_px)
    drawing.add_moment(moment(figure, loop.view, inks), below_px=floor_px)
    return drawing.text()


def _loop(movement: Movement, side: Side, picture: Picture) -> Loop:
    if movement.sides is Sides.NONE:
        side = Side.BOTH
    stage = card_stage(picture.size_px, picture.size_px)
    return Loop(movement, side, picture.look, stage, dark=picture.dark)


def _save(image: QImage, out: Path) -> None:
    if not image.save(str(out)):
        raise OSError(f"{out}: the picture could not be written. Check that the folder is there.")


def _gif(loop: Loop) -> Iterator[bytes]:
    """The whole loop; every frame but the first only where the figure is."""
    count = max(1, round(loop.seconds * _GIF_FRAMES_PER_S))
    times = [loop.seconds * i / count for i in range(count)]
    palette = _palette([frame_image(loop, times[i * count // 6]) for i in range(6)])
    numbers = _Numbers(palette)
    lasts_cs = round(100 / _GIF_FRAMES_PER_S)
    box = QRect(loop.left_px, loop.top_px, loop.width_px, loop.height_px)

    def frames() -> Iterator[GifFrame]:
        before: QImage | None = None
        for seconds in times:
            whole = frame_image(loop, seconds)
            rect = whole.rect() if before is None else box & whole.rect()
            image = whole.copy(rect)
            if before is not None:
                image = _changed(image, before.copy(rect))
            pixels = numbers.of(image)
            yield GifFrame(rect.x(), rect.y(), rect.width(), rect.height(), pixels, lasts_cs)
            before = whole

    return gif_bytes(int(loop.key.stage.width_px), int(loop.key.stage.height_px), palette, frames())


def _palette(samples: Sequence[QImage]) -> list[int]:
    """The flat colours exactly, then one for every group of like ones that glows and soft edges use."""
    counts: Counter[int] = Counter()
    for image in samples:
        counts.update(memoryview(image.constBits()).cast("I"))
    flat = [colour & 0xFFFFFF for colour, _ in counts.most_common(_FLAT_COLOURS)]
    groups: Counter[int] = Counter()
    for colour, count in counts.items():
        groups[_bin(colour)] += count
    for colour in flat:
        groups.pop(_bin(colour), None)
    rest = [bin_ for bin_, _ in groups.most_common(PALETTE_SIZE - len(flat))]
    return flat + [_colour_of(bin_) for bin_ in rest]


def _changed(image: QImage, before: QImage) -> QImage:
    """The picture, in `_UNCHANGED` where it is as before."""
    difference = QImage(image)
    painter = QPainter(difference)
    try:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
        painter.drawImage(0, 0, before)
    finally:
        painter.end()
    mask = difference.createMaskFromColor(0xFF000000, Qt.MaskMode.MaskOutColor)
    changed = image.convertToFormat(QImage.Format.Format_ARGB32)
    changed.setAlphaChannel(mask.convertToFormat(QImage.Format.Format_Grayscale8))
    filled = QImage(image.size(), QImage.Format.Format_RGB32)
    filled.fill(_UNCHANGED)
    painter = QPainter(filled)
    try:
        painter.drawImage(0, 0, changed)
    finally:
        painter.end()
    return filled


class _Numbers:
    """Finds palette numbers by the five upper bits of red, green and blue."""

    def __init__(self, palette: Sequence[int]) -> None:
        self._palette = palette
        self._table = [-1] * 0x8000
        for number in reversed(range(len(palette))):
            self._table[_bin(palette[number])] = number
        self._table[_bin(_UNCHANGED)] = SAME

    def of(self, image: QImage) -> bytes:
        """The numbers of a picture's pixels, row by row."""
        small = image.convertToFormat(QImage.Format.Format_RGB555)
        width, stride = small.width(), small.bytesPerLine() // 2
        values = memoryview(small.constBits()).cast("H")
        for value in set(values):
            if self._table[value & 0x7FFF] < 0:
                self._table[value & 0x7FFF] = self._nearest(value)
        find = self._table.__getitem__
        return b"".join(
            bytes(map(find, values[y * stride : y * stride + width])) for y in range(small.height())
        )

    def _nearest(self, value: int) -> int:
        wanted = _colour_of(value)
        red, green, blue = wanted >> 16, wanted >> 8 & 255, wanted & 255

        def distance(number: int) -> int:
            colour = self._palette[number]
            dr, dg, db = (colour >> 16 & 255) - red, (colour >> 8 & 255) - green, (colour & 255) - blue
            return dr * dr + dg * dg + db * db

        return min(range(len(self._palette)), key=distance)


def _colour_of(bin_: int) -> int:
    return (bin_ << 9 & 0xF80000) | (bin_ << 6 & 0xF800) | (bin_ << 3 & 0xF8)


def _bin(colour: int) -> int:
    return (colour >> 9 & 0x7C00) | (colour >> 6 & 0x3E0) | (colour >> 3 & 0x1F)
