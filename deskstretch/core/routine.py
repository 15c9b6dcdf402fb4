"""Fixed sequences: what a routine is, and from the plain data of its file to a checked one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from deskstretch.core.dosing import Pick, dose_s, transitions_s, with_sides_s
from deskstretch.core.movement import Phase, Position
from deskstretch.core.phases import PHASE_ORDER
from deskstretch.core.reading import MOST_DEPTH, Fault, Faults, Table, too_deep

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from deskstretch.core.movement import Movement

FORMAT = 1
MOST_S = 1800
MOST_STEPS = 40
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
REST = "shake-out"
"""May stand anywhere: it also serves as a rest between harder movements."""


@dataclass(frozen=True, slots=True)
class RoutineStep:
    """One movement of a routine.

    ``seconds`` are of one side where sides switch, else of the whole. ``instead`` names movements
    to take where this one cannot be done, the best first.
    """

    movement: str
    position: Position
    seconds: float
    instead: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Routine:
    """A fixed sequence.

    Attributes:
        about: one line that says what it is for.
        total_s: all seconds but the get-ready before the first movement.
        instead: routines to offer where this one cannot be done.
    """

    id: str
    name: str
    about: str
    total_s: float
    steps: tuple[RoutineStep, ...]
    instead: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RoutineReading:
    """What came of reading a file: the routine, or why not."""

    file: str
    routine: Routine | None
    faults: tuple[Fault, ...]


def read_routine(data: Mapping[str, object], file: str) -> RoutineReading:
    """Check the data of one routine file by itself.

    Args:
        data: the file as tables, lists, text, numbers and flags.
        file: its name, for the faults.
    """
    faults = Faults(file)
    if too_deep(data):
        faults.add(
            "", f"it is nested deeper than {MOST_DEPTH} levels", "Write it flat, as the other routines are"
        )
        return RoutineReading(file, None, tuple(faults.found))
    table = Table(data, faults)
    version = table.whole("format", 1, 1_000_000)
    if version > FORMAT:
        faults.add(
            "format", f"{version} is newer than this program reads", f"Update the program, or write {FORMAT}"
        )
        return RoutineReading(file, None, tuple(faults.found))
    id_ = table.text("id", most=60)
    if id_ and not _ID.fullmatch(id_):
        table.fault("id", f"{id_!r} is no id", "Use small letters, digits and single hyphens")
    steps = tuple(_read_step(t) for t in table.tables("steps", MOST_STEPS))
    if not steps:
        table.fault("steps", "there is none", "Write at least one movement with position and seconds")
    routine = Routine(
        id=id_,
        name=table.text("name", most=60),
        about=table.text("about", "", most=160),
        total_s=table.number("total_s", 10, MOST_S),
        steps=steps,
        instead=table.texts("instead"),
    )
    table.finish()
    return RoutineReading(file, None if faults.found else routine, tuple(faults.found))


def _read_step(table: Table) -> RoutineStep:
    step = RoutineStep(
        movement=table.text("movement", most=60),
        position=table.choice("position", Position),
        seconds=table.number("seconds", 5, 600),
        instead=table.texts("instead"),
    )
    table.finish()
    return step


def join_routines(
    readings: Sequence[RoutineReading],
    library: Sequence[Movement],
    known: Collection[str] = (),
    *,
    in_order: bool = True,
) -> tuple[tuple[Routine, ...], tuple[Fault, ...]]:
    """Put routines together that are right one by one, and check them against the movements.

    A routine whose id is taken, that names a movement there is not, or whose total is not the sum of
    its parts is left out.

    Args:
        readings: what came of each file.
        library: the movements there are.
        known: ids of routines there are besides.
        in_order: refuse positions and phases out of order; what a person put together may have any.
    """
    movements = {m.id: m for m in library}
    faults: list[Fault] = []
    found: dict[str, Routine] = {}
    file_of: dict[str, str] = {}
    for reading in readings:
        routine = reading.routine
        if routine is None:
            continue
        if routine.id in file_of or routine.id in known:
            owner = file_of.get(routine.id, "another routine")
            faults.append(Fault(reading.file, "id", f"{routine.id} is taken by {owner}", "Choose another id"))
            continue
        file_of[routine.id] = reading.file
        wrong = Faults(reading.file)
        check_routine(routine, movements, wrong, in_order=in_order)
        faults += wrong.found
        if not wrong.found:
            found[routine.id] = routine
    for id_, routine in found.items():
        for other in routine.instead:
            if other not in file_of and other not in known:
                wrong_words = f"there is no routine {other!r}"
                faults.append(
                    Fault(file_of[id_], "instead", wrong_words, "Name one there is, or take it out")
                )
    return tuple(found.values()), tuple(faults)


def check_routine(
    routine: Routine, movements: Mapping[str, Movement], faults: Faults, *, in_order: bool = True
) -> None:
    """Note what is wrong with a routine in the light of its movements."""
    for i, step in enumerate(routine.steps):
        for name in (step.movement, *step.instead):
            if name not in movements:
                faults.add(f"steps[{i}]", f"there is no movement {name!r}", "Name one of the library")
    if faults.found:
        return
    for i, step in enumerate(routine.steps):
        _check_step(step, movements[step.movement], f"steps[{i}]", faults)
    if in_order:
        _check_order(routine, movements, faults)
    total_s = routine_seconds(routine, movements)
    if abs(total_s - routine.total_s) > 0.5:
        faults.add(
            "total_s",
            f"it says {routine.total_s:g} s, its movements and changes take {total_s:g} s",
            f"Write {total_s:g}, or change the seconds of a movement",
        )


def _check_step(step: RoutineStep, movement: Movement, where: str, faults: Faults) -> None:
    if step.position not in movement.positions:
        known = ", ".join(movement.positions)
        faults.add(
            f"{where}.position", f"{movement.id} is not done {step.position}", f"It is done here: {known}"
        )
    span = dose_s(movement, long_holds=True)
    if not span.least <= step.seconds <= span.most:
        per_side = " per side" if with_sides_s(movement, 1) > 1 else ""
        faults.add(
            f"{where}.seconds",
            f"{step.seconds:g} s do not suit {movement.id}",
            f"Keep it from {span.least:g} to {span.most:g} s{per_side}",
        )


def _check_order(routine: Routine, movements: Mapping[str, Movement], faults: Faults) -> None:
    seen: list[Position] = []
    for i, step in enumerate(routine.steps):
        if step.position in seen and seen[-1] is not step.position:
            faults.add(
                f"steps[{i}].position", f"it goes back to {step.position}", "Put each position in one block"
            )
        if step.position not in seen:
            seen.append(step.position)
    ordered = [(i, s) for i, s in enumerate(routine.steps) if s.movement != REST]
    for (_, a), (i, b) in pairwise(ordered):
        before, after = movements[a.movement].phase, movements[b.movement].phase
        if PHASE_ORDER[after] < PHASE_ORDER[before]:
            faults.add(
                f"steps[{i}].movement",
                f"{b.movement} ({after}) comes after {a.movement} ({before})",
                f"Keep the order {', '.join(Phase)}",
            )


def routine_seconds(routine: Routine, movements: Mapping[str, Movement]) -> float:
    """Seconds of a routine with sides and changes, without the first get-ready."""
    picks = [Pick(movements[step.movement], step.position) for step in routine.steps]
    return transitions_s(picks) + sum(
        with_sides_s(pick.movement, step.seconds) for pick, step in zip(picks, routine.steps, strict=True)
    )
