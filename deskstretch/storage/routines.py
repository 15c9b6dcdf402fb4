"""Reading routine files, trusting none. Every file that cannot be read becomes a fault of its own."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from deskstretch.core.reading import Fault
from deskstretch.core.routine import RoutineReading, join_routines, read_routine
from deskstretch.storage.bundled import resources_root
from deskstretch.storage.library import MOST_BYTES, MOST_FILES

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from deskstretch.core.movement import Movement
    from deskstretch.core.routine import Routine

_SUFFIX = ".toml"


@dataclass(frozen=True, slots=True)
class Routines:
    """The routines that can be used, in the order of their files, and what is wrong with the rest."""

    routines: tuple[Routine, ...]
    faults: tuple[Fault, ...]


def bundled_routines(movements: Sequence[Movement]) -> Routines:
    """The program's own routines that these movements make up."""
    return _join(_from_folder(resources_root() / "routines"), movements)


def read_routines(path: Path, movements: Sequence[Movement], known: Collection[str] = ()) -> Routines:
    """The routines of a ``.toml`` file or of a folder of them.

    Args:
        path: what to read.
        movements: those that routines may name.
        known: ids of routines there are besides.
    """
    if path.is_dir():
        return _join(_from_folder(path), movements, known)
    if path.suffix.lower() == _SUFFIX:
        return _join([_read_one(path)], movements, known)
    refused = _refused(path.name, "it is neither a folder nor a .toml file", "Give one of these")
    return _join([refused], movements, known)


def _join(
    readings: Sequence[RoutineReading], movements: Sequence[Movement], known: Collection[str] = ()
) -> Routines:
    faults = [fault for reading in readings for fault in reading.faults]
    routines, together = join_routines(readings, movements, known)
    return Routines(routines, (*faults, *together))


def _from_folder(folder: Traversable) -> list[RoutineReading]:
    found = sorted((f for f in folder.iterdir() if f.name.endswith(_SUFFIX)), key=lambda f: f.name)
    if len(found) > MOST_FILES:
        return [_refused(folder.name, f"it holds more than {MOST_FILES} files", "Spread them over folders")]
    return [_read_one(file) for file in found]


def _read_one(file: Traversable) -> RoutineReading:
    name = file.name
    try:
        with file.open("rb") as stream:
            data = stream.read(MOST_BYTES + 1)
    except OSError as error:
        return _refused(name, f"it cannot be read ({error.strerror or error})", "Check path and permissions")
    if len(data) > MOST_BYTES:
        return _refused(name, f"it is larger than {MOST_BYTES // 1024} KB", "A routine needs a few KB")
    try:
        tables = tomllib.loads(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _refused(name, "it is not UTF-8 text", "Save it as UTF-8")
    except tomllib.TOMLDecodeError as error:
        return _refused(name, f"it is not TOML: {error}", "Mend that line")
    except RecursionError:
        return _refused(name, "it is nested far too deep", "Write it flat, as the other routines are")
    return read_routine(tables, name)


def _refused(name: str, wrong: str, mend: str) -> RoutineReading:
    return RoutineReading(name, None, (Fault(name, "", wrong, mend),))
