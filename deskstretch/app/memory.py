"""Giving memory back."""

from __future__ import annotations

import ctypes
import gc
import logging
import sys

from PySide6.QtCore import QTimer

log = logging.getLogger(__name__)

BACK_AFTER_MS = 1000
"""Once deferred deletions have been done."""


def give_memory_back() -> None:
    """Return freed memory to the system: glibc keeps it otherwise."""
    gc.collect()
    if sys.platform == "linux":
        try:
            ctypes.CDLL("libc.so.6").malloc_trim(0)
        except (OSError, AttributeError):  # another libc gives it back by itself
            log.debug("no malloc_trim here")


def give_memory_back_soon() -> None:
    """After the start, a break, a window: when what was to go has gone."""
    QTimer.singleShot(BACK_AFTER_MS, give_memory_back)
