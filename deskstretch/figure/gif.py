"""A small writer of animated GIFs: one palette, frames that repeat only what changed.

Qt reads GIFs but cannot write them, and the few pictures this program exports are not worth a library.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

PALETTE_SIZE = 255
SAME = 255
"""The number of a pixel that stays as it was in the frame before."""
_MOST_CODES = 4096
_KEEP = 1
"""What a viewer does with a frame before the next: leaves it."""


@dataclass(frozen=True, slots=True)
class GifFrame:
    """Palette numbers of a rectangle, row by row, shown for ``lasts_cs`` hundredths of a second."""

    left: int
    top: int
    width: int
    height: int
    pixels: bytes
    lasts_cs: int


def gif_bytes(width: int, height: int, palette: Sequence[int], frames: Iterable[GifFrame]) -> Iterator[bytes]:
    """The file, piece by piece: it loops for ever.

    Args:
        width: of the whole picture in pixels.
        height: of the whole picture in pixels.
        palette: up to 255 colours, 0xRRGGBB.
        frames: the first must cover the picture.
    """
    yield b"GIF89a" + struct.pack("<HHBBB", width, height, 0b1111_0111, 0, 0)
    table = [*palette, *[0] * (PALETTE_SIZE + 1 - len(palette))]
    yield b"".join(struct.pack(">I", colour & 0xFFFFFF)[1:] for colour in table)
    yield b"\x21\xff\x0bNETSCAPE2.0\x03\x01\x00\x00\x00"
    for frame in frames:
        yield struct.pack("<BBBBHBB", 0x21, 0xF9, 4, _KEEP << 2 | 1, frame.lasts_cs, SAME, 0)
        yield struct.pack("<BHHHHB", 0x2C, frame.left, frame.top, frame.width, frame.height, 0)
        yield b"\x08"
        packed = _lzw(frame.pixels)
        for start in range(0, len(packed), 255):
            block = packed[start : start + 255]
            yield bytes((len(block),)) + block
        yield b"\x00"
    yield b"\x3b"


def _lzw(pixels: bytes) -> bytes:
    """Variable-width LZW as GIF wants it, for 8-bit pixels."""
    clear, end = 256, 257
    table: dict[tuple[int, int], int] = {}
    following, width = end + 1, 9
    out = bytearray()
    held, bits = clear, 9
    prefix = pixels[0]
    for pixel in pixels[1:]:
        code = table.get((prefix, pixel))
        if code is not None:
            prefix = code
            continue
        held |= prefix << bits
        bits += width
        if following < _MOST_CODES:
            table[prefix, pixel] = following
            if following == 1 << width:
                width += 1
            following += 1
        else:
            held |= clear << bits
            bits += width
            table.clear()
            following, width = end + 1, 9
        while bits >= 8:
            out.append(held & 255)
            held >>= 8
            bits -= 8
        prefix = pixel
    held |= prefix << bits
    bits += width
    # The reader has made one more entry than the writer by now, which may have widened its codes.
    if following == 1 << width and following < _MOST_CODES:
        width += 1
    held |= end << bits
    bits += width
    while bits > 0:
        out.append(held & 255)
        held >>= 8
        bits -= 8
    return bytes(out)
