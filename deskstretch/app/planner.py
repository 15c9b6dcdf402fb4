"""Makes the sequence for a break from the library, the settings and what was done lately."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from deskstretch.core.composer import Composition, Request, compose, easier_than, steps_for, swap_for
from deskstretch.core.dosing import dose_s, sides_of, with_sides_s
from deskstretch.core.movement import Equipment, Position
from deskstretch.core.request import Done
from deskstretch.core.session import Session, Step
from deskstretch.ui.words import listed, region_name

if TYPE_CHECKING:
    from deskstretch.app.content import Content
    from deskstretch.app.keeper import Keeper
    from deskstretch.core.clock import Clock
    from deskstretch.core.movement import Movement, Region
    from deskstretch.core.settings import Settings

LOOK_BACK = timedelta(days=7)
USUAL_S = 180.0


class UnknownRoutineError(ValueError):
    """There is no routine or movement of that name; says how to find one."""


class Planner:
    """Composes breaks for one person.

    Args:
        content: the movements and routines there are.
        settings: gives the settings as they are now.
    """

    def __init__(
        self, content: Content, keeper: Keeper, clock: Clock, settings: Callable[[], Settings]
    ) -> None:
        self._content = content
        self._keeper = keeper
        self._clock = clock
        self._settings = settings
        self._breaks_planned = 0
        self._latest: Request | None = None

    def plan(
        self,
        length_s: float | None,
        *,
        area: Region | None = None,
        routine: str | None = None,
        movement: str | None = None,
    ) -> Session:
        """A session of about ``length_s``, one of the routines, which has its own length, or one movement.

        Raises:
            UnknownRoutineError: there is no such routine or movement.
        """
        self._breaks_planned += 1
        if movement is not None:
            return self._plan_movement(movement, length_s)
        if routine is not None:
            return self._plan_routine(routine)
        request = self._latest = self._request(USUAL_S if length_s is None else length_s, area)
        composition = compose(self._content.movements, request)
        return Session(composition.steps, _title(composition))

    def _plan_movement(self, id_: str, length_s: float | None) -> Session:
        """One movement for as long as asked, both its sides."""
        movement = self._content.movement(id_)
        if movement is None:
            message = f'There is no movement "{id_}"; see: deskstretch library list'
            raise UnknownRoutineError(message)
        dose = dose_s(movement)
        sides = sides_of(movement)
        changes_s = with_sides_s(movement, 0)
        of_side_s = dose.default if length_s is None else (length_s - changes_s) / sides
        of_side_s = min(max(of_side_s, dose.least), max(dose.most, movement.dose.seconds.most))
        return Session(steps_for(movement, of_side_s, self._settings().breaks.get_ready_s), movement.name)

    def _plan_routine(self, id_: str) -> Session:
        from deskstretch.core.curated import compose_routine

        known = {each.id: each for each in self._content.routines}
        if id_ not in known:
            message = f'There is no routine "{id_}"; use one of {", ".join(sorted(known))}.'
            raise UnknownRoutineError(message)
        # Whoever asks for a routine by name has the place and the things for it.
        request = self._latest = replace(
            self._request(known[id_].total_s, None),
            positions=frozenset(Position),
            equipment=frozenset(Equipment),
            office_clothes=False,
        )
        composition = compose_routine(known[id_], self._content.movements, request)
        return Session(composition.steps, known[id_].name)

    def easier(self, step: Step) -> Sequence[Step]:
        """The step in its easier version, both sides where it has them; nothing if there is none."""
        request = self._latest or self._request(USUAL_S, None)
        return self._instead(step, easier_than(step.movement, self._content.movements, request))

    def swap(self, step: Step) -> Sequence[Step]:
        """Another movement for the same place; nothing if the library has no fitting one."""
        request = self._latest or self._request(USUAL_S, None)
        return self._instead(step, swap_for(step, self._content.movements, request))

    def _instead(self, step: Step, movement: Movement | None) -> Sequence[Step]:
        if movement is None:
            return ()
        return steps_for(movement, step.seconds, step.transition_s, step.why)

    def _request(self, length_s: float, area: Region | None) -> Request:
        today = self._clock.now().local.date()
        since = today - LOOK_BACK
        records = self._keeper.breaks(since, today)
        numbers = {record.id: number for number, record in enumerate(records)}
        days = {record.id: record.local_day for record in records}
        done = tuple(
            Done(each.movement, each.done_s, days[each.break_id], numbers[each.break_id])
            for each in self._keeper.movements(since, today)
            if each.break_id in numbers
        )
        return Request(
            seconds=length_s,
            regions=() if area is None else (area,),
            history=done,
            today=today,
            seed=today.toordinal() * 100 + len(records) + self._breaks_planned,
            get_ready_s=self._settings().breaks.get_ready_s,
        )


def _title(composition: Composition) -> str:
    """What history calls the break: "Mid back, shoulders"."""
    names = listed([region_name(region) for region in composition.regions[:3]])
    return names or QCoreApplication.translate("Planner", "Break")
