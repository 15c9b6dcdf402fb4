"""Makes the sequence for a break: composed for this person, a routine, one movement, or the programme's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from deskstretch.core.backpack import needs_backpack
from deskstretch.core.composer import Composition, Request, compose, easier_than, steps_for, swap_for
from deskstretch.core.dosing import dose_s, sides_of, with_sides_s
from deskstretch.core.movement import Equipment, Position
from deskstretch.core.programme import PROGRAMME, WEEKS, desk_break_s, desk_routine
from deskstretch.core.reason import Because, Reason
from deskstretch.core.request import OFFICE_EQUIPMENT
from deskstretch.core.session import Session, Step
from deskstretch.core.settings import Track
from deskstretch.core.swaps import steps_instead
from deskstretch.ui.words import listed, region_name, translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskstretch.app.content import Content
    from deskstretch.app.person import Person
    from deskstretch.core.clock import Clock
    from deskstretch.core.movement import Movement, Region
    from deskstretch.core.routine import Routine
    from deskstretch.core.settings import Settings

USUAL_S = 180.0
ENOUGH_OF_ROUTINE = 0.7
"""With less of it left for this person, another routine takes a routine's place in the programme."""


class UnknownRoutineError(ValueError):
    """There is no routine or movement of that name; says how to find one."""


class NothingToDoError(Exception):
    """No sequence can be shown now; says why in one sentence."""


class MovementOffError(NothingToDoError):
    """A red flag keeps all movement off until advice was had."""

    def __init__(self) -> None:
        super().__init__(
            translate("Planner", "Movement is off until somebody qualified has had a look. See Care.")
        )


class Planner:
    """Composes breaks for one person.

    Args:
        content: the movements and routines there are.
        person: what is known of whom the breaks are for.
        settings: gives the settings as they are now.
    """

    def __init__(
        self, content: Content, person: Person, clock: Clock, settings: Callable[[], Settings]
    ) -> None:
        self._content = content
        self._person = person
        self._clock = clock
        self._settings = settings
        self._breaks_planned = 0
        self._latest: Request | None = None
        self._shown: set[str] = set()
        """Ids of the sequence planned last and of what took their places: a swap brings none of them."""

    @property
    def is_off(self) -> bool:
        """Whether a red flag keeps all movement off until advice was had."""
        return self._person.is_latched()

    def plan(
        self,
        length_s: float | None,
        *,
        area: Region | None = None,
        routine: str | None = None,
        movement: str | None = None,
    ) -> Session:
        """A session of about ``length_s``, one of the routines, which has its own length, or one movement.

        The routine ``programme`` is whatever the four-week programme asks for next.

        Raises:
            UnknownRoutineError: there is no such routine or movement.
            NothingToDoError: nothing may be done now, or the programme asks for nothing today.
        """
        self._breaks_planned += 1
        if movement is not None:
            return self._plan_movement(movement, length_s)
        if routine == PROGRAMME:
            return self._plan_programme()
        if routine is not None:
            # Whoever asks for a routine by name has the place, the things and the wish for it.
            return self._plan_routine(self._routine(routine), equipment=frozenset(Equipment), week=WEEKS)
        request = self._request(USUAL_S if length_s is None else length_s, area)
        composition = compose(self._content.movements, request)
        return self._session(composition, request, _title(composition))

    def plan_desk_break(self, length_s: float | None) -> Session:
        """The break of a reminder: shorter for beginners; twice a day in later weeks a longer routine.

        Raises:
            NothingToDoError: nothing may be done now.
        """
        wished_s = USUAL_S if length_s is None else length_s
        week = self._person.week()
        if self._settings().programme.track is not Track.OFF and wished_s == USUAL_S:
            at = self._clock.now().local.time()
            for id_ in desk_routine(week, at, self._person.routines_done_today()):
                routine = self._content.routine(id_)
                if routine is not None and self._fits(routine, self._request(routine.total_s)):
                    return self._plan_routine(routine)
        return self.plan(desk_break_s(wished_s, week))

    def desk_break_s(self, length_s: float) -> float:
        """How long a reminder's break of so many seconds is for this person now."""
        return desk_break_s(length_s, self._person.week())

    def easier(self, step: Step) -> Sequence[Step]:
        """The step in its easier version, both sides where it has them; nothing if there is none."""
        request = self._latest or self._request(USUAL_S)
        return self._instead(step, easier_than(step.movement, self._content.movements, request), request)

    def swap(self, step: Step) -> Sequence[Step]:
        """Another movement for the same place; nothing if the library has no fitting one."""
        request = self._latest or self._request(USUAL_S)
        other = swap_for(step, self._content.movements, request, self._shown)
        return self._instead(step, other, request)

    def _instead(self, step: Step, movement: Movement | None, request: Request) -> Sequence[Step]:
        if movement is None:
            return ()
        self._shown.add(movement.id)
        return self._loaded(steps_instead(step, movement, request))

    def _plan_movement(self, id_: str, length_s: float | None) -> Session:
        """One movement for as long as asked, both its sides."""
        movement = self._content.movement(id_)
        if movement is None:
            message = f'There is no movement "{id_}"; see: deskstretch library list'
            raise UnknownRoutineError(message)
        request = self._request(USUAL_S)
        dose = dose_s(movement)
        sides = sides_of(movement)
        changes_s = with_sides_s(movement, 0)
        of_side_s = dose.default if length_s is None else (length_s - changes_s) / sides
        of_side_s = min(max(of_side_s, dose.least), max(dose.most, movement.dose.seconds.most))
        steps = steps_for(movement, of_side_s, request.get_ready_s, Reason(Because.ASKED))
        return self._session(Composition(steps, 0.0), request, movement.name)

    def _plan_programme(self) -> Session:
        """The first routine that is left of the session that is due, or what stands in for it."""
        coming = self._person.programme()
        if coming is None:
            raise NothingToDoError(translate("Planner", "No programme runs. Start one under Routines."))
        if coming.due > self._clock.now().local.date():
            sentence = translate("Planner", "The programme is done for today. It goes on another day.")
            raise NothingToDoError(sentence)
        routine = self._routine(coming.routines[0])
        equipment = self._equipment_owned()
        request = self._anywhere(routine, equipment)
        others = [self._content.routine(id_) for id_ in routine.instead]
        fitting = (each for each in (routine, *others) if each is not None and self._fits(each, request))
        chosen = next(fitting, routine)
        session = self._plan_routine(chosen, equipment=equipment, harder=coming.week == WEEKS)
        return Session(session.steps, session.title, routine.id)

    def _plan_routine(
        self,
        routine: Routine,
        *,
        equipment: frozenset[Equipment] | None = None,
        week: int | None = None,
        harder: bool = False,
    ) -> Session:
        """A routine; with ``equipment`` wherever that takes, else where this person is today.

        ``week`` stands in for the week that this person is in.
        """
        from deskstretch.core.curated import compose_routine

        here = self._request(routine.total_s) if equipment is None else self._anywhere(routine, equipment)
        request = replace(here, harder=harder, week=here.week if week is None else week)
        composition = compose_routine(routine, self._content.movements, request)
        return self._session(composition, request, routine.name, routine.id)

    def _session(
        self, composition: Composition, request: Request, title: str, routine: str | None = None
    ) -> Session:
        if not composition.steps:
            raise NothingToDoError(translate("Planner", "There is no movement that suits you now."))
        self._latest = request
        self._shown = {step.movement.id for step in composition.steps}
        return Session(self._loaded(composition.steps), title, routine)

    def _loaded(self, steps: Sequence[Step]) -> Sequence[Step]:
        """The steps with what is to be in the backpack."""
        if not any(needs_backpack(step.movement) for step in steps):
            return steps
        load = self._person.backpack()
        return [replace(step, load=load) if needs_backpack(step.movement) else step for step in steps]

    def _routine(self, id_: str) -> Routine:
        routine = self._content.routine(id_)
        if routine is None:
            known = ", ".join(sorted(each.id for each in self._content.routines))
            message = f'There is no routine "{id_}"; use one of {known}.'
            raise UnknownRoutineError(message)
        return routine

    def _fits(self, routine: Routine, request: Request) -> bool:
        """Whether the place and the body let it be; what is only too hard yet has easier variants."""
        from deskstretch.core.curated import fitting_share

        later = replace(request, week=WEEKS)
        return fitting_share(routine, self._content.movements, later) >= ENOUGH_OF_ROUTINE

    def _equipment_owned(self) -> frozenset[Equipment]:
        """What stands in any of the person's places, and what every place has."""
        places = self._settings().places.values()
        return OFFICE_EQUIPMENT.union(*(place.equipment for place in places))

    def _anywhere(self, routine: Routine, equipment: frozenset[Equipment]) -> Request:
        return replace(
            self._request(routine.total_s),
            positions=frozenset(Position),
            equipment=equipment,
            office_clothes=False,
            discreet=False,
        )

    def _request(self, length_s: float, area: Region | None = None) -> Request:
        """What the composer has to know now.

        Raises:
            MovementOffError: a red flag keeps all movement off.
        """
        request = self._person.request(length_s, area)
        if request.latched:
            raise MovementOffError
        return replace(request, seed=request.seed + self._breaks_planned)


def _title(composition: Composition) -> str:
    """What history calls the break: "Mid back, shoulders"."""
    names = listed([region_name(region) for region in composition.regions[:3]])
    return names or translate("Planner", "Break")
