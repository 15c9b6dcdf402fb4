"""Frames kept compressed: exact, bounded, gone when told."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage

from deskstretch.figure.painter import layer
from deskstretch.figure.painter_cache import FrameCache

pytestmark = pytest.mark.usefixtures("qapp")


def picture(seed: int, size: int = 64) -> QImage:
    """A picture that hardly packs."""
    image = layer(size, size)
    value = seed * 2654435761 % 2**32
    for y in range(size):
        for x in range(size):
            value = (value * 1103515245 + 12345) % 2**31
            image.setPixelColor(x, y, QColor(value >> 16 & 255, value >> 8 & 255, value & 255))
    return image


def test_a_frame_comes_back_as_it_was() -> None:
    cache = FrameCache()
    frame = picture(1)
    cache.put("loop", 3, "content", frame)
    assert cache.get("loop", 3) == frame
    assert cache.has("loop", 3)
    assert cache.get("loop", 4) is None
    assert cache.get("other", 3) is None


def test_equal_frames_are_kept_once() -> None:
    cache = FrameCache()
    cache.put("loop", 0, "content", picture(1))
    size = cache.size_bytes
    assert cache.same("loop", 7, "content")
    assert not cache.same("loop", 8, "another")
    assert not cache.same("other loop", 7, "content")
    assert cache.get("loop", 7) == cache.get("loop", 0)
    assert cache.size_bytes == size


def test_the_loop_not_used_for_longest_makes_room() -> None:
    frame = picture(2)
    cache = FrameCache()
    cache.put("a", 0, 0, frame)
    one = cache.size_bytes
    cache = FrameCache(limit_bytes=3 * one + one // 2)
    for loop in "abc":
        cache.put(loop, 0, 0, frame)
    assert cache.get("a", 0) is not None
    cache.put("d", 0, 0, frame)
    assert [loop for loop in "abcd" if cache.has(loop, 0)] == ["a", "c", "d"]
    assert cache.size_bytes <= 3 * one + one // 2


def test_a_loop_too_large_keeps_what_it_has() -> None:
    frame = picture(3)
    cache = FrameCache(limit_bytes=1)
    cache.put("a", 0, 0, frame)
    assert not cache.has("a", 0)
    cache = FrameCache(limit_bytes=40_000)
    for number in range(8):
        cache.put("a", number, number, picture(number))
    kept = [number for number in range(8) if cache.has("a", number)]
    assert kept == list(range(len(kept)))
    assert 0 < len(kept) < 8
    assert cache.size_bytes <= 40_000


def test_dropped_is_gone() -> None:
    cache = FrameCache()
    cache.put("loop", 0, 0, picture(1))
    cache.drop()
    assert cache.size_bytes == 0
    assert cache.get("loop", 0) is None
