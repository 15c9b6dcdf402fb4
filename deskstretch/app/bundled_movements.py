"""The program's own movements by their ids, for pages that show a few of them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from deskstretch.core.movement import Movement


class BundledMovements:
    """Reads the library when the first movement is asked for."""

    def __call__(self, movement_id: str) -> Movement:
        """The shipped movement.

        Raises:
            KeyError: the program ships no such movement.
        """
        return self._by_id[movement_id]

    @cached_property
    def _by_id(self) -> Mapping[str, Movement]:
        from deskstretch.storage.library import bundled_library

        return {movement.id: movement for movement in bundled_library().movements}
