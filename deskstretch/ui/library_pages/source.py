"""What the library pages show; the app puts files, settings and history behind it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from deskstretch.core.settings import Programme

if TYPE_CHECKING:
    from datetime import date

    from deskstretch.core.movement import Limitation, Movement
    from deskstretch.core.programme import NextSession
    from deskstretch.core.record import Feeling
    from deskstretch.core.routine import Routine
    from deskstretch.core.settings import FixedSession


@dataclass(frozen=True, slots=True)
class MovementPast:
    """What a person did of one movement.

    ``felt`` counts the breaks with it by the feeling after them; ``weeks_s`` are seconds in each of the last
    weeks, this one last.
    """

    times: int = 0
    done_s: float = 0.0
    last: date | None = None
    felt: Mapping[Feeling, int] = field(default_factory=dict)
    weeks_s: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class PackEntry:
    """An imported pack: its name and the ids it brought."""

    name: str
    movements: tuple[str, ...]
    routines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What came of importing a pack: all of it is there, or nothing and ``faults`` says why."""

    name: str
    movements: int = 0
    routines: int = 0
    faults: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ProgrammeState:
    """Where somebody stands in the four weeks. ``coming`` is ``None`` with the programme off.

    ``backpack_kg`` is what they would lift now.
    """

    today: date
    programme: Programme = Programme()
    coming: NextSession | None = None
    backpack_kg: float = 0.0


@dataclass(frozen=True, slots=True)
class Shelf:
    """All there is to choose from, and what this person chose. ``own`` routines are theirs to change."""

    movements: tuple[Movement, ...]
    routines: tuple[Routine, ...] = ()
    own: frozenset[str] = frozenset()
    packs: tuple[PackEntry, ...] = ()
    favourites: frozenset[str] = frozenset()
    excluded: frozenset[str] = frozenset()
    sessions: tuple[FixedSession, ...] = ()
    faults: tuple[str, ...] = ()
    """What is wrong with kept files, as after a change by hand; a line each."""
    limitations: frozenset[Limitation] = frozenset()
    """What this person is careful with."""
    programme: ProgrammeState | None = None

    def movement(self, id_: str) -> Movement | None:
        return next((each for each in self.movements if each.id == id_), None)
