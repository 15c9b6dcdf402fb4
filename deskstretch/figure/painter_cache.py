"""Drawn frames kept compressed, so that a loop is drawn once and then only shown."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from collections.abc import Hashable

LIMIT_BYTES = 48 * 1024 * 1024
_FORMAT = QImage.Format.Format_ARGB32_Premultiplied


@dataclass(frozen=True, slots=True)
class _Frame:
    packed: bytes
    width_px: int
    height_px: int


class FrameCache:
    """Frames by loop and number, never more than ``limit_bytes`` together.

    Equal frames of a loop (a held pose breathes the same breath over and over) are kept once. When room runs
    out, the loop not used for longest goes; a loop that alone is too large keeps the frames it has.
    """

    def __init__(self, limit_bytes: int = LIMIT_BYTES) -> None:
        self._limit_bytes = limit_bytes
        self._loops: dict[Hashable, dict[int, Hashable]] = {}
        self._frames: dict[Hashable, dict[Hashable, _Frame]] = {}
        self._bytes = 0

    @property
    def size_bytes(self) -> int:
        return self._bytes

    def get(self, loop: Hashable, number: int) -> QImage | None:
        """The frame, unpacked, or None. It is a view of its own bytes: paint it, do not keep it."""
        numbers = self._loops.get(loop)
        if numbers is None or number not in numbers:
            return None
        self._loops[loop] = self._loops.pop(loop)
        return _unpacked(self._frames[loop][numbers[number]])

    def has(self, loop: Hashable, number: int) -> bool:
        return number in self._loops.get(loop, ())

    def same(self, loop: Hashable, number: int, content: Hashable) -> bool:
        """Whether a frame of this content is there already; if so it becomes frame ``number``."""
        if content not in self._frames.get(loop, ()):
            return False
        self._loops[loop][number] = content
        return True

    def put(self, loop: Hashable, number: int, content: Hashable, image: QImage) -> None:
        """Keep a frame. ``content``: equal for frames that look the same."""
        packed = zlib.compress(image.constBits(), 1)
        if not self._make_room(loop, len(packed)):
            return
        self._bytes += len(packed)
        self._frames.setdefault(loop, {})[content] = _Frame(packed, image.width(), image.height())
        self._loops.setdefault(loop, {})[number] = content

    def drop(self) -> None:
        """Forget everything."""
        self._loops.clear()
        self._frames.clear()
        self._bytes = 0

    def _make_room(self, loop: Hashable, wanted: int) -> bool:
        while self._bytes + wanted > self._limit_bytes:
            oldest = next((other for other in self._loops if other != loop), None)
            if oldest is None:
                return False
            self._bytes -= sum(len(frame.packed) for frame in self._frames.pop(oldest).values())
            del self._loops[oldest]
        return True


def _unpacked(frame: _Frame) -> QImage:
    pixels = zlib.decompress(frame.packed, bufsize=frame.width_px * frame.height_px * 4)
    return QImage(pixels, frame.width_px, frame.height_px, frame.width_px * 4, _FORMAT)
