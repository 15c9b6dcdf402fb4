"""Finds every fault in movements that somebody wrote: in the file, and in the motion it describes."""

from __future__ import annotations

from pathlib import Path

from deskstretch.figure.validate import sides_of, validate
from deskstretch.storage.library import bundled_library, read_library


def check_path(path: Path) -> list[str]:
    """One line for each fault in a movement file, a folder or a .zip: where, what, and the mend."""
    shipped = {movement.id for movement in bundled_library().movements}
    # A copy of a shipped file is right by itself; that its id is taken matters when it is imported.
    own = {movement.id for movement in read_library(path).movements}
    library = read_library(path, shipped - own)
    found = [str(fault) for fault in library.faults]
    for movement in library.movements:
        for side in sides_of(movement):
            found += [f"{library.files[movement.id]}: {problem}" for problem in validate(movement, side)]
    return found
