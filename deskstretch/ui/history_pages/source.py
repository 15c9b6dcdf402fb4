"""What the history pages ask for; the app puts storage behind it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from deskstretch.core.journal import JournalRow
    from deskstretch.core.movement import Movement, Side
    from deskstretch.core.record import BreakRecord, MovementRecord
    from deskstretch.core.review import WeekReview, YearReview
    from deskstretch.core.review_answers import RhythmReview
    from deskstretch.core.review_programme import ProgrammeReview
    from deskstretch.core.review_regions import BodyReview
    from deskstretch.core.self_check import ChecksReview, SelfCheck


@dataclass(frozen=True, slots=True)
class DayBreak:
    """One break with the movements that were done in it, in their order."""

    record: BreakRecord
    movements: tuple[MovementRecord, ...]


class HistorySource(Protocol):
    """Asked when a page is shown, and again on refresh. Days are local."""

    def breaks_on(self, day: date) -> Sequence[DayBreak]: ...

    def journal_on(self, day: date) -> Sequence[JournalRow]: ...

    def first_day(self) -> date | None: ...

    def week_of(self, day: date, today: date) -> WeekReview:
        """The week that ``day`` lies in."""
        ...

    def year_to(self, last: date) -> YearReview:
        """The twelve months that end with the day ``last``."""
        ...

    def body(self, days: int, today: date) -> BodyReview:
        """The last ``days`` days, ``today`` included."""
        ...

    def rhythm(self, days: int, today: date) -> RhythmReview:
        """The last ``days`` days, ``today`` included."""
        ...

    def programme(self, until: date) -> ProgrammeReview | None:
        """How far the four weeks had come at the end of a day; ``None`` where none had begun."""
        ...

    def checks(self, today: date) -> ChecksReview: ...

    def keep_check(
        self, check: SelfCheck, side: Side, value: float, note: str = "", *, id_: UUID | None = None
    ) -> UUID:
        """Keep a self-check that was done now, or mend the one with this id; gives its id."""
        ...

    def movement(self, id_: str) -> Movement | None:
        """A movement of the library; ``None`` once it is no longer there."""
        ...

    def set_note(self, break_id: UUID, note: str) -> None: ...

    def delete_break(self, break_id: UUID) -> object:
        """What `put_back` needs to undo it; ``None`` when there is no such break."""
        ...

    def put_back(self, deleted: object) -> None: ...
