"""Reading routine files, trusting none. Every file that cannot be read becomes a fault of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from deskstretch.core.reading import Fault
from deskstretch.core.routine import RoutineReading, join_routines, read_routine
from deskstretch.storage.bundled import resources_root
from deskstretch.storage.foreign_files import files_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from deskstretch.core.movement import Movement
    from deskstretch.core.routine import Routine
    from deskstretch.storage.foreign_files import ForeignFile


@dataclass(frozen=True, slots=True)
class Routines:
    """The routines that can be used, in the order of their files, and what is wrong with the rest.

    ``files`` has the file of each routine by its id.
    """

    routines: tuple[Routine, ...]
    faults: tuple[Fault, ...]
    files: Mapping[str, str]


def bundled_routines(movements: Sequence[Movement]) -> Routines:
    """The program's own routines that these movements make up."""
    return routines_among(files_of(resources_root() / "routines"), movements, in_order=True)


def routines_among(
    found: Iterable[ForeignFile | Fault],
    movements: Sequence[Movement],
    known: Collection[str] = (),
    *,
    in_order: bool = False,
) -> Routines:
    """Check files as routines. What could not even be read stays a fault.

    Args:
        found: what was read.
        movements: those that routines may name.
        known: ids of routines there are besides.
        in_order: refuse positions and phases out of order, as for the shipped ones.
    """
    read = [_reading(each) for each in found]
    faults = [fault for reading in read for fault in reading.faults]
    routines, together = join_routines(read, movements, known, in_order=in_order)
    files = {r.routine.id: r.file for r in reversed(read) if r.routine is not None}
    return Routines(routines, (*faults, *together), files)


def _reading(found: ForeignFile | Fault) -> RoutineReading:
    if isinstance(found, Fault):
        return RoutineReading(found.file, None, (found,))
    return read_routine(found.tables, found.name)
