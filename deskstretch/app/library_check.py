"""Finds every fault in movements that somebody wrote: in the file, and in the motion it describes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskstretch.core.movement import Side
from deskstretch.core.timeline import arrival_seconds, loop_seconds
from deskstretch.figure.pose import stops_of
from deskstretch.figure.validate import FPS, sides_of, validate
from deskstretch.storage.foreign_files import ForeignFile, foreign_files
from deskstretch.storage.library import bundled_library
from deskstretch.storage.packs import pack_of
from deskstretch.storage.routines import bundled_routines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from deskstretch.core.movement import Movement
    from deskstretch.core.timeline import Stop
    from deskstretch.storage.packs import Pack

MOST_FRAMES = 360
"""Of one side: a loop that is longer than twelve seconds is looked at less often."""


def check_path(path: Path) -> list[str]:
    """One line for each fault in a movement, a routine, a folder or a .zip: where, what, and the mend."""
    shipped = bundled_library().movements
    files = list(foreign_files(path))
    # A copy of a shipped file is right by itself; that its id is taken matters when it is imported.
    own = {each.tables.get("id") for each in files if isinstance(each, ForeignFile)}
    movements = [each for each in shipped if each.id not in own]
    routines = [each.id for each in bundled_routines(shipped).routines if each.id not in own]
    pack = pack_of(path.stem, files, movements, routines)
    return [*map(str, pack.faults), *motion_faults(pack)]


def motion_faults(pack: Pack) -> Iterator[str]:
    """One line for each fault in how the movements of a pack move, movement by movement."""
    for movement in pack.movements:
        yield from faults_of_motion(movement, pack.sources[movement.id])


def faults_of_motion(movement: Movement, file: str) -> list[str]:
    """What is wrong with how one movement moves, each fault at the key pose that is nearest to it."""
    found: list[str] = []
    for side in sides_of(movement):
        stops = stops_of(movement, side)
        fps = min(FPS, max(1, int(MOST_FRAMES / loop_seconds(stops))))
        for problem in validate(movement, side, fps):
            key = _nearest_key(stops, problem.at_s)
            when = f"at {problem.at_s:.2f} s"
            if side is not Side.BOTH:
                when += f", {side} side"
            found.append(
                f"{file}: key[{key}]: {problem.what} {problem.by} {when}. Change that pose or its contact."
            )
    return found


def _nearest_key(stops: Sequence[Stop], at_s: float) -> int:
    times = zip(arrival_seconds(stops), stops, strict=True)
    _, stop = min(times, key=lambda each: abs(each[0] - at_s))
    return stop.key
