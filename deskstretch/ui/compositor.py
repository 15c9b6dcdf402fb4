"""What the X server tells about translucency, and clicks beside a window's visible part.

Asked by ctypes, because Qt has no word for either. Where nothing is known, the answer is the plain one.
"""

from __future__ import annotations

import ctypes
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QRect

_SHAPE_SET = 0
_SHAPE_INPUT = 2


class _Rectangle(ctypes.Structure):
    _fields_ = (
        ("x", ctypes.c_short),
        ("y", ctypes.c_short),
        ("width", ctypes.c_ushort),
        ("height", ctypes.c_ushort),
    )


def can_be_translucent() -> bool:
    """Whether a window may have see-through parts: always but on X11 without a compositor."""
    if QGuiApplication.platformName() != "xcb":
        return True
    with _display() as found:
        if found is None:
            return False
        xlib, display = found
        selection = xlib.XInternAtom(display, b"_NET_WM_CM_S0", 0)
        return bool(xlib.XGetSelectionOwner(display, selection))


def keep_clicks_to(window_id: int, visible: QRect) -> None:
    """On X11, let clicks beside ``visible`` (device pixels) fall through to what is below the window."""
    if QGuiApplication.platformName() != "xcb":
        return
    xext = _library("libXext.so.6")
    with _display() as found:
        if found is None or xext is None:
            return
        xlib, display = found
        xext.XShapeCombineRectangles.argtypes = [
            ctypes.c_void_p,
            ctypes.c_ulong,
            *[ctypes.c_int] * 3,
            ctypes.POINTER(_Rectangle),
            *[ctypes.c_int] * 3,
        ]
        box = _Rectangle(visible.x(), visible.y(), visible.width(), visible.height())
        xext.XShapeCombineRectangles(
            display, window_id, _SHAPE_INPUT, 0, 0, ctypes.byref(box), 1, _SHAPE_SET, 0
        )
        xlib.XSync(display, 0)


def _library(name: str) -> ctypes.CDLL | None:
    try:
        return ctypes.CDLL(name)  # not find_library: that runs ldconfig or a compiler to find out
    except OSError:
        return None


@contextmanager
def _display() -> Iterator[tuple[ctypes.CDLL, ctypes.c_void_p] | None]:
    xlib = _library("libX11.so.6")
    if xlib is None:
        yield None
        return
    xlib.XOpenDisplay.restype = ctypes.c_void_p
    xlib.XInternAtom.restype = ctypes.c_ulong
    xlib.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
    xlib.XGetSelectionOwner.restype = ctypes.c_ulong
    xlib.XGetSelectionOwner.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
    xlib.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
    xlib.XCloseDisplay.argtypes = [ctypes.c_void_p]
    pointer = xlib.XOpenDisplay(None)
    if not pointer:
        yield None
        return
    display = ctypes.c_void_p(pointer)
    try:
        yield xlib, display
    finally:
        xlib.XCloseDisplay(display)
