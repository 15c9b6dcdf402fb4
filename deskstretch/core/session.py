"""The timeline of a sequence of movements: ``frame_at(elapsed_s)`` says what to show.

Pure and without a clock: the same elapsed time always gives the same frame, so a late look
shows the right second and nothing is counted down by decrement.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate
from typing import TYPE_CHECKING

from deskstretch.core.movement import (
    BREATH_CYCLE_S,
    BREATH_IN_S,
    Breath,
    Kind,
    Movement,
    Position,
    Side,
    Sides,
)
from deskstretch.core.rolling import stay_s

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.core.backpack import Load
    from deskstretch.core.reason import Reason


class Stage(StrEnum):
    """``READY``: the way into a movement is being announced. ``MOVING``: it runs. ``DONE``: all over."""

    READY = "ready"
    MOVING = "moving"
    DONE = "done"


class Change(StrEnum):
    """What the person has to change before a step."""

    NONE = "none"
    OTHER_SIDE = "other-side"
    STAND_UP = "stand-up"
    SIT_DOWN = "sit-down"
    TO_THE_WALL = "to-the-wall"
    TO_THE_FLOOR = "to-the-floor"


@dataclass(frozen=True, slots=True)
class Step:
    """One movement on one side for ``seconds``, after ``transition_s`` to get ready for it."""

    movement: Movement
    side: Side
    seconds: float
    transition_s: float
    why: Reason | None = None
    load: Load | None = None
    """What is in the backpack, where the movement takes one."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Everything a window needs to show one instant of a session.

    ``motion_s`` is the position on the movement's own loop, as `figure.pose.pose_at` takes it.
    ``left_s`` of ``of_s`` belong to the running stage of this step; ``total_left_s`` to the whole.
    ``repetition`` counts from 1 and is 0 where there is nothing to count. ``breath_fraction`` runs
    0 to 1 through the breath phase. ``stay_s`` of the step, its last, are for resting on a tight spot.
    """

    stage: Stage
    step_index: int
    step_count: int
    step: Step
    change: Change
    motion_s: float
    cue: str
    breath: Breath | None
    breath_fraction: float
    repetition: int
    repetitions: int
    left_s: float
    of_s: float
    total_left_s: float
    following: Step | None
    stay_s: float = 0.0

    @property
    def on_tight_spot(self) -> bool:
        """Whether the rolling is over and the person rests on the tightest spot."""
        return self.stage is Stage.MOVING and 0 < self.left_s <= self.stay_s

    @property
    def countdown_s(self) -> tuple[float, float]:
        """Seconds left, and of how many, of what runs now: passes and tight spot have one each."""
        if self.stage is not Stage.MOVING or not self.stay_s:
            return self.left_s, self.of_s
        if self.on_tight_spot:
            return self.left_s, self.stay_s
        return self.left_s - self.stay_s, self.of_s - self.stay_s

    @property
    def movement(self) -> Movement:
        return self.step.movement

    @property
    def side(self) -> Side:
        return self.step.side


@dataclass(frozen=True, slots=True)
class Motion:
    """Where a movement is after some seconds of a step.

    ``loop_s`` is the place on the loop for the drawing; ``place_s`` the place for cues and breath:
    both agree but in a hold, where the drawing goes round one breath again and again. ``held_s`` is time
    into the hold, counted in whole breaths of `BREATH_CYCLE_S`; ``None`` outside one.
    """

    loop_s: float
    place_s: float
    repetition: int
    held_s: float | None


def repetitions_in(movement: Movement, seconds: float) -> int:
    """Whole repetitions (dynamic) or rounds (hold) that fit a step; even where sides alternate."""
    seconds -= stay_s(movement, seconds)
    if movement.kind is Kind.HOLD:
        return max(1, math.ceil(seconds / movement.dose.each_s.most - 1e-9))
    if movement.sides is Sides.ALTERNATE:
        return max(2, 2 * round(seconds / movement.loop_s / 2))
    return max(1, round(seconds / movement.loop_s))


def motion_at(movement: Movement, elapsed_s: float, seconds: float) -> Motion:
    """Map ``elapsed_s`` of a step that lasts ``seconds`` onto the movement's loop.

    Dynamic movements run a whole number of repetitions, so that the last one ends with the
    countdown; the tempo gives by the rest. A hold goes in, stays as long as the step lasts and
    comes back in its own time. What is rolled stands still at the end, on a tight spot, and breathes.
    """
    count = repetitions_in(movement, seconds)
    stay = stay_s(movement, seconds)
    seconds -= stay
    if stay and elapsed_s >= seconds:
        return Motion(0.0, 0.0, count, elapsed_s - seconds)
    one_s = seconds / count
    done = min(int(elapsed_s / one_s), count - 1)
    within_s = min(elapsed_s - done * one_s, one_s)
    if movement.kind is Kind.DYNAMIC:
        place_s = within_s * movement.loop_s / one_s
        loop_s = done * movement.loop_s + place_s
        return Motion(loop_s, place_s, done + 1, None)

    hold_s = movement.dose.each_s.default
    way_out_s = movement.loop_s - movement.way_in_s - hold_s
    ways_s = movement.way_in_s + way_out_s
    pace = max(1.0, ways_s / (one_s * 0.6))  # ways longer than this step bears go faster
    real_hold_s = one_s - ways_s / pace
    if within_s * pace <= movement.way_in_s:
        place_s = within_s * pace
        return Motion(place_s, place_s, done + 1, None)
    held_s = within_s - movement.way_in_s / pace
    if held_s < real_hold_s:
        place_s = movement.way_in_s + held_s * hold_s / real_hold_s
        # Whole breaths, so that chest and head come to rest where the way out begins.
        breaths = max(1, round(real_hold_s / BREATH_CYCLE_S))
        breathed_s = held_s * breaths * BREATH_CYCLE_S / real_hold_s
        return Motion(movement.way_in_s + breathed_s % BREATH_CYCLE_S, place_s, done + 1, breathed_s)
    place_s = movement.way_in_s + hold_s + (held_s - real_hold_s) * pace
    place_s = min(place_s, movement.loop_s)
    return Motion(place_s, place_s, done + 1, None)


def change_between(previous: Step | None, step: Step) -> Change:
    """What the person changes to get from one step to the next; nothing is said before the first."""
    if previous is None:
        return Change.NONE
    if previous.movement.id == step.movement.id and previous.side is not step.side:
        return Change.OTHER_SIDE
    if previous.movement.position is step.movement.position:
        return Change.NONE
    return {
        Position.SEATED: Change.SIT_DOWN,
        Position.STANDING: Change.STAND_UP,
        Position.WALL: Change.TO_THE_WALL,
        Position.FLOOR: Change.TO_THE_FLOOR,
    }[step.movement.position]


class Session:
    """A fixed sequence of steps laid out in time.

    Args:
        steps: at least one.
        title: what the break is called in prompts and history.
        routine: id of the routine it is.

    Raises:
        ValueError: no steps, or a step without time.
    """

    def __init__(self, steps: Sequence[Step], title: str = "", routine: str | None = None) -> None:
        if not steps:
            message = "a session needs at least one step"
            raise ValueError(message)
        if any(step.seconds <= 0 or step.transition_s < 0 for step in steps):
            message = "every step needs more than no time"
            raise ValueError(message)
        self.steps = tuple(steps)
        self.title = title
        self.routine = routine
        ends = accumulate(step.transition_s + step.seconds for step in self.steps)
        self._starts_s = (0.0, *ends)

    @property
    def total_s(self) -> float:
        return self._starts_s[-1]

    @property
    def moving_s(self) -> float:
        """Planned movement time, without the seconds to get ready."""
        return sum(step.seconds for step in self.steps)

    def start_of(self, index: int) -> float:
        """Elapsed seconds at which step ``index`` begins with its getting ready."""
        return self._starts_s[index]

    def index_at(self, elapsed_s: float) -> int:
        """The step that runs at ``elapsed_s``; the last one from the end on."""
        return min(max(bisect_right(self._starts_s, elapsed_s) - 1, 0), len(self.steps) - 1)

    def frame_at(self, elapsed_s: float) -> Frame:
        """What to show ``elapsed_s`` after the start."""
        elapsed_s = min(max(elapsed_s, 0.0), self.total_s)
        index = self.index_at(elapsed_s)
        step = self.steps[index]
        within_s = elapsed_s - self._starts_s[index]
        ready = within_s < step.transition_s
        stage = Stage.READY if ready else Stage.MOVING
        if elapsed_s >= self.total_s:
            stage = Stage.DONE
        moved_s = 0.0 if ready else within_s - step.transition_s
        motion = motion_at(step.movement, moved_s, step.seconds)
        breath, fraction = breath_at(step.movement, motion)
        of_s = step.transition_s if ready else step.seconds
        counted = step.movement.kind is Kind.DYNAMIC
        return Frame(
            stage=stage,
            step_index=index,
            step_count=len(self.steps),
            step=step,
            change=change_between(self.steps[index - 1] if index else None, step),
            motion_s=motion.loop_s,
            cue=cue_at(step.movement, motion),
            breath=None if ready else breath,
            breath_fraction=fraction,
            repetition=0 if ready or not counted else motion.repetition,
            repetitions=repetitions_in(step.movement, step.seconds) if counted else 0,
            left_s=of_s - (within_s if ready else moved_s),
            of_s=of_s,
            total_left_s=self.total_s - elapsed_s,
            following=self.steps[index + 1] if index + 1 < len(self.steps) else None,
            stay_s=stay_s(step.movement, step.seconds),
        )


def cue_at(movement: Movement, motion: Motion) -> str:
    """The line of instruction for this place on the loop; empty where a movement has none."""
    text = ""
    for cue in movement.cues:
        if cue.at_s <= motion.place_s + 1e-9 or not text:
            text = cue.text
    return text


def breath_at(movement: Movement, motion: Motion) -> tuple[Breath | None, float]:
    """The breath phase and how far it has come, 0 to 1. A held pose breathes quietly on."""
    if motion.held_s is not None:
        in_cycle_s = motion.held_s % BREATH_CYCLE_S
        if in_cycle_s < BREATH_IN_S:
            return Breath.IN, in_cycle_s / BREATH_IN_S
        return Breath.OUT, (in_cycle_s - BREATH_IN_S) / (BREATH_CYCLE_S - BREATH_IN_S)
    phases = movement.breath
    if not phases:
        return None, 0.0
    current = max((i for i, phase in enumerate(phases) if phase.at_s <= motion.place_s), default=-1)
    if current < 0:  # before the first phase of the loop the last one still runs
        begin_s, end_s = phases[-1].at_s - movement.loop_s, phases[0].at_s
    else:
        begin_s = phases[current].at_s
        end_s = phases[current + 1].at_s if current + 1 < len(phases) else movement.loop_s + phases[0].at_s
    length_s = max(end_s - begin_s, 1e-9)
    return phases[current].breath, min(max((motion.place_s - begin_s) / length_s, 0.0), 1.0)
