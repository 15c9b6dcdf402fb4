"""Reading movement files from a folder or a zip archive, trusting neither.

Every file that cannot be read becomes a fault of its own; the others are read all the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from deskstretch.core.catalogue import Reading, join, read_movement
from deskstretch.core.reading import Fault
from deskstretch.storage.bundled import resources_root
from deskstretch.storage.foreign_files import files_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from deskstretch.core.movement import Movement
    from deskstretch.storage.foreign_files import ForeignFile


@dataclass(frozen=True, slots=True)
class Library:
    """The movements that can be used, in the order of their files, and what is wrong with the rest.

    ``files`` has the file of each movement by its id.
    """

    movements: tuple[Movement, ...]
    faults: tuple[Fault, ...]
    files: Mapping[str, str]


def bundled_library() -> Library:
    """The program's own movements."""
    return movements_among(files_of(resources_root() / "movements"))


def movements_among(found: Iterable[ForeignFile | Fault], known: Collection[str] = ()) -> Library:
    """Check files as movements. What could not even be read stays a fault.

    Args:
        found: what was read.
        known: ids of movements there are besides, which easier and harder may name.
    """
    read = [_reading(each) for each in found]
    faults = [fault for reading in read for fault in reading.faults]
    movements, together = join(read, known)
    files = {r.movement.id: r.file for r in reversed(read) if r.movement is not None}
    return Library(movements, (*faults, *together), files)


def _reading(found: ForeignFile | Fault) -> Reading:
    if isinstance(found, Fault):
        return Reading(found.file, None, (found,))
    return read_movement(found.tables, found.name)
