"""Lengths that do not grow with text, and how long things move."""

from __future__ import annotations

from enum import IntEnum


class Space(IntEnum):
    """Gaps between things, logical pixels."""

    XXS = 4
    XS = 8
    S = 12
    M = 16
    L = 20
    XL = 24
    XXL = 32
    HUGE = 48


class Radius(IntEnum):
    """Corners, logical pixels."""

    SMALL_BUTTON = 8
    BUTTON = 10
    TOAST = 12
    CARD = 14
    POPUP = 16
    BREAK_CARD = 20


class Duration(IntEnum):
    """Milliseconds; in: OutCubic, out: InCubic."""

    PRESS = 60
    HOVER = 90
    REDUCED = 120
    WINDOW_OUT = 140
    CROSS_FADE = 180
    WINDOW_IN = 220
    SLIDE = 240
