"""Takes in what a person says about movements and their body, keeps it, and draws the conclusions."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from deskstretch.core.advice import Advice, AdviceLevel, Flag, advise, flag_level
from deskstretch.core.eligible import PAIN_THAT_EXCLUDES
from deskstretch.core.feedback import HURT_DAYS, easy_of, hardest_of, hurts_again_and_again, rest_for
from deskstretch.core.record import FeedbackRecord, PainReport, Practitioner, Visit
from deskstretch.core.request import Verdict

if TYPE_CHECKING:
    from datetime import date

    from deskstretch.app.keeper import Keeper
    from deskstretch.core.clock import Clock
    from deskstretch.core.movement import Movement, Region
    from deskstretch.core.settings import Choices, Settings


@dataclass(frozen=True, slots=True)
class HurtAnswer:
    """What follows from one report of pain.

    Attributes:
        level: of this report's flags and of all reports together; from ``URGENT`` on the session ends.
        rests_until: last day on which the region rests; ``None`` where nothing hurts.
        easier_only: the region goes on with its easiest movements meanwhile.
        movement_back_on: first day on which the movement may come again.
        left_out: the movement hurt before and is left out until the person brings it back.
    """

    level: AdviceLevel
    rests_until: date | None = None
    easier_only: bool = False
    movement_back_on: date | None = None
    left_out: bool = False


class FeedbackBook(QObject):
    """One person's opinions, pains and visits; lives in the GUI thread.

    Args:
        settings: gives the settings as they are now.
        change_settings: takes on changed ones and keeps them.
        known: gives the library by id.
    """

    changed = Signal()

    def __init__(
        self,
        keeper: Keeper,
        clock: Clock,
        settings: Callable[[], Settings],
        change_settings: Callable[[Settings], None],
        known: Callable[[], Mapping[str, Movement]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._clock = clock
        self._settings = settings
        self._change_settings = change_settings
        self._known = known

    # -- pain --------------------------------------------------------------------------------------

    def hurts(
        self,
        region: Region,
        score: int,
        flags: Collection[Flag] = (),
        movement: str | None = None,
        break_id: UUID | None = None,
    ) -> HurtAnswer:
        """Keep where it hurts and how much, 0 to 10, and say what follows (EVIDENCE.md 4)."""
        at, offset_min = self._now()
        report = PainReport(
            uuid4(), at, offset_min, region, min(max(score, 0), 10), frozenset(flags), movement, break_id
        )
        self._keeper.add_pain_report(report)
        today = self._today()
        rest = rest_for(report.score)
        excludes = movement is not None and report.score >= PAIN_THAT_EXCLUDES
        again = (
            movement is not None
            and excludes
            and hurts_again_and_again(self._keeper.pain_reports(), movement, today)
        )
        if movement is not None and again:
            self._choose(excluded=_with(self._settings().library.excluded, movement))
        self.changed.emit()
        return HurtAnswer(
            level=max(self.advice().level, flag_level(flags)),
            rests_until=None if rest is None else today + timedelta(days=rest.days),
            easier_only=rest is not None and rest.easier_only,
            movement_back_on=today + timedelta(days=HURT_DAYS) if excludes else None,
            left_out=again,
        )

    def advice(self) -> Advice:
        """What all reports come to today."""
        confirmed_at = max((visit.at for visit in self.visits() if visit.confirms), default=None)
        return advise(self._keeper.pain_reports(), self._today(), confirmed_at)

    def visit(self, visit: Visit) -> None:
        """Keep a visit, new or put right; what the practitioner ruled out is left out from now on."""
        self._keeper.put_visit(visit)
        excluded = self._settings().library.excluded
        for movement in visit.excluded:
            excluded = _with(excluded, movement)
        self._choose(excluded=excluded)
        self.changed.emit()

    def visits(self) -> list[Visit]:
        """All of the diary, oldest first."""
        return self._keeper.visits()

    def had_advice(self, practitioner: Practitioner, note: str = "") -> None:
        """The person has had advice about a red flag: movement is on again."""
        at, offset_min = self._now()
        self.visit(Visit(uuid4(), at, offset_min, practitioner, note, confirms=True))

    # -- opinions ----------------------------------------------------------------------------------

    def too_hard(self, movement: str, break_id: UUID | None = None) -> None:
        self._say(movement, Verdict.TOO_HARD, break_id)

    def too_easy(self, movement: str, break_id: UUID | None = None) -> None:
        self._say(movement, Verdict.TOO_EASY, break_id)

    def skipped(self, movement: str, break_id: UUID | None = None) -> None:
        """The movement was left almost at once."""
        self._say(movement, Verdict.SKIPPED, break_id)

    def break_was_too_hard(self, break_id: UUID) -> None:
        """Said of a whole break; it means its hardest movements."""
        for movement in hardest_of(self._keeper.movements_of(break_id), self._known()):
            self._say(movement, Verdict.TOO_HARD, break_id)

    def break_was_too_easy(self, break_id: UUID) -> None:
        """Said of a whole break; it means its movements that have a harder variant."""
        for movement in easy_of(self._keeper.movements_of(break_id), self._known()):
            self._say(movement, Verdict.TOO_EASY, break_id)

    def favourite(self, movement: str, on: bool) -> None:
        chosen = self._settings().library.favourites
        self._choose(favourites=_with(chosen, movement) if on else _without(chosen, movement))
        self.changed.emit()

    def exclude(self, movement: str, on: bool) -> None:
        chosen = self._settings().library.excluded
        self._choose(excluded=_with(chosen, movement) if on else _without(chosen, movement))
        self.changed.emit()

    def _say(self, movement: str, verdict: Verdict, break_id: UUID | None) -> None:
        at, offset_min = self._now()
        self._keeper.add_feedback(FeedbackRecord(uuid4(), at, offset_min, movement, verdict, break_id))
        self.changed.emit()

    def _choose(
        self, *, excluded: tuple[str, ...] | None = None, favourites: tuple[str, ...] | None = None
    ) -> None:
        settings = self._settings()
        before: Choices = settings.library
        after = dataclasses.replace(
            before,
            excluded=before.excluded if excluded is None else excluded,
            favourites=before.favourites if favourites is None else favourites,
        )
        if after != before:
            self._change_settings(dataclasses.replace(settings, library=after))

    def _now(self) -> tuple[datetime, int]:
        """The moment in UTC, and minutes from UTC here."""
        now = self._clock.now()
        offset = now.local.utcoffset() or timedelta()
        return now.utc, round(offset / timedelta(minutes=1))

    def _today(self) -> date:
        return self._clock.now().local.date()


def _with(ids: tuple[str, ...], id_: str) -> tuple[str, ...]:
    return ids if id_ in ids else (*ids, id_)


def _without(ids: tuple[str, ...], id_: str) -> tuple[str, ...]:
    return tuple(other for other in ids if other != id_)
