"""The icon containers of Windows and macOS: several sizes of one picture in a file."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter

if TYPE_CHECKING:
    from collections.abc import Callable

ICO_SIZES_PX = (16, 20, 24, 32, 40, 48, 64, 128, 256)
PNG_FROM_PX = 256
"""Smaller pictures are bitmaps in an .ico: some readers, installers among them, know no PNG in there."""
ICNS_TYPES = {
    b"ic11": 32,
    b"ic12": 64,
    b"ic07": 128,
    b"ic13": 256,
    b"ic08": 256,
    b"ic14": 512,
    b"ic09": 512,
    b"ic10": 1024,
}
"""Four letters and pixels of each picture an .icns holds; ic11 to ic14 are those for doubled screens."""


def png_bytes(image: QImage) -> bytes:
    memory = QByteArray()
    buffer = QBuffer(memory)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"PNG")
    writer.setQuality(0)  # the smallest file; PNG loses nothing
    writer.write(image)
    return bytes(memory.data())


def ico_bytes(draw: Callable[[int], QImage]) -> bytes:
    """An .ico of every size Windows asks for. ``draw`` gives the picture of a size in pixels."""
    pictures = []
    for size in ICO_SIZES_PX:
        image = draw(size)
        pictures.append(png_bytes(image) if size >= PNG_FROM_PX else _bitmap(image))
    head = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(head) + 16 * len(pictures)
    entries = b""
    for size, picture in zip(ICO_SIZES_PX, pictures, strict=True):
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return head + entries + b"".join(pictures)


def _bitmap(image: QImage) -> bytes:
    """Rows from the bottom up with blue, green, red, alpha; then the mask, which alpha makes superfluous."""
    size = image.width()
    straight = image.convertToFormat(QImage.Format.Format_ARGB32)
    pixels, row = bytes(straight.constBits()), straight.bytesPerLine()
    rows = [pixels[y * row : y * row + 4 * size] for y in reversed(range(size))]
    mask = bytes((size + 31) // 32 * 4 * size)
    header = struct.pack("<IiiHHIIiiII", 40, size, 2 * size, 1, 32, 0, 0, 0, 0, 0, 0)
    return header + b"".join(rows) + mask


def icns_bytes(draw: Callable[[int], QImage]) -> bytes:
    """An .icns of every size macOS asks for."""
    pictures = {size: png_bytes(draw(size)) for size in sorted(set(ICNS_TYPES.values()))}
    body = b""
    for letters, size in ICNS_TYPES.items():
        body += letters + struct.pack(">I", 8 + len(pictures[size])) + pictures[size]
    return b"icns" + struct.pack(">I", 8 + len(body)) + body
