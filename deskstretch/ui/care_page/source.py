"""What the care page asks and says; the app puts the person's own records behind it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from deskstretch.core.advice import Advice
    from deskstretch.core.record import Practitioner, Visit


@dataclass(frozen=True, slots=True)
class VisitNote:
    """A visit as the person noted it; ``excluded`` are ids of movements to leave out from now on.

    ``changes`` is the id of the visit that is told anew, ``None`` for one of today.
    """

    practitioner: Practitioner
    note: str = ""
    instructions: str = ""
    excluded: tuple[str, ...] = ()
    changes: UUID | None = None


@dataclass(frozen=True, slots=True)
class NamedMovement:
    id: str
    name: str


class CareSource(Protocol):
    """Asked when the page is shown and on `refresh`."""

    def advice(self) -> Advice:
        """What the person's reports come to today."""
        ...

    def visits(self) -> Sequence[Visit]:
        """All of them, the newest first."""
        ...

    def movements(self) -> Sequence[NamedMovement]:
        """The library, by name."""
        ...

    def keep_visit(self, note: VisitNote) -> None:
        """Keep a visit of today, or a change of one, and leave out what it says."""
        ...

    def had_advice(self, practitioner: Practitioner) -> None:
        """The person had advice after a red flag: movements are shown again."""
        ...
