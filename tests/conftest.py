"""What every test shares: a Qt platform that needs no screen, and no window left by the file before."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True, scope="module")
def _leave_no_windows() -> Iterator[None]:
    """What one file of tests leaves standing may not be counted by the next."""
    yield
    if "PySide6.QtWidgets" not in sys.modules:
        return
    from PySide6.QtWidgets import QApplication
    from shiboken6 import delete, isValid

    if QApplication.instance() is None:
        return
    for window in QApplication.topLevelWidgets():
        if isValid(window) and window.parent() is None:
            delete(window)
