"""Taking a pack in: read, looked at frame by frame, and kept only if all of it is right."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING

from deskstretch.app.library_check import faults_of_motion
from deskstretch.storage.notice import StorageError
from deskstretch.ui.library_pages.source import ImportReport

if TYPE_CHECKING:
    from pathlib import Path

    from deskstretch.app.content import Content

MOST_FAULTS = 200
"""Nobody mends more at once, and no window shows them."""


def import_pack(content: Content, path: Path) -> Generator[None, None, ImportReport]:
    """Import a pack a movement at a time, so that whoever drives this can do other things in between.

    Yields after each movement that was looked at; returns what came of it.
    """
    pack = content.read_pack(path)
    faults = [str(fault) for fault in pack.faults]
    if not faults:  # how they move is looked at once the files are right: it takes longest
        for movement in pack.movements:
            faults += faults_of_motion(movement, pack.sources[movement.id])
            yield
    if faults:
        return ImportReport(pack.name, faults=tuple(faults[:MOST_FAULTS]))
    try:
        name = content.keep_pack(pack)
    except StorageError as error:
        return ImportReport(pack.name, faults=(error.notice.message,))
    return ImportReport(name, len(pack.movements), len(pack.routines))


def imported(content: Content, path: Path) -> ImportReport:
    """Import a pack in one go."""
    steps = import_pack(content, path)
    while True:
        try:
            next(steps)
        except StopIteration as done:
            return done.value
