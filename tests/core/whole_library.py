"""The movements that tests of choosing choose from."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from deskstretch.storage.library import bundled_library
from tests.core.library_builder import build_library

if TYPE_CHECKING:
    from deskstretch.core.movement import Movement

ENOUGH = 60


@cache
def whole_library() -> tuple[Movement, ...]:
    """The shipped movements; while there are not nearly all of them, their bare facts."""
    shipped = bundled_library().movements
    return shipped if len(shipped) >= ENOUGH else build_library()
