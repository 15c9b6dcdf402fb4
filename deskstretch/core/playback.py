"""A session being done: time that runs, stands or jumps, and what was really moved in it.

Elapsed time is derived from the awake clock at every question, never counted down. The person may pause,
jump and swap; whatever movement time they did is credited to the step it was done in.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from deskstretch.core.session import Frame, Session, Step

if TYPE_CHECKING:
    from deskstretch.core.movement import Movement

ENOUGH_TO_RECORD_S = 1.0
"""A step passed through faster than this was not done."""


@dataclass(frozen=True, slots=True)
class StepDone:
    """A step that is over, with the seconds of it that were really done and when it began."""

    step: Step
    done_s: float
    began_awake_s: float


class Playback:
    """Plays one session; all moments are readings of ``Instant.awake_s``."""

    def __init__(self, session: Session, now_s: float) -> None:
        self.session = session
        self._base_s = 0.0
        self._running_from_s: float | None = now_s
        self._counted_s = 0.0
        self._step_done_s = 0.0
        self._step_began_s: float | None = None
        self.moved_s = 0.0
        self.ran_s = 0.0

    @property
    def paused(self) -> bool:
        return self._running_from_s is None

    def elapsed_s(self, now_s: float) -> float:
        """Seconds into the session; stops at its end."""
        running_s = 0.0 if self._running_from_s is None else max(0.0, now_s - self._running_from_s)
        return min(self._base_s + running_s, self.session.total_s)

    def frame(self, now_s: float) -> Frame:
        return self.session.frame_at(self.elapsed_s(now_s))

    def over(self, now_s: float) -> bool:
        return self.elapsed_s(now_s) >= self.session.total_s

    def advance(self, now_s: float) -> list[StepDone]:
        """Credit the time up to now; gives the steps that came to their end since the last call."""
        done: list[StepDone] = []
        target_s = self.elapsed_s(now_s)
        while self._counted_s < target_s:
            index = self.session.index_at(self._counted_s)
            step = self.session.steps[index]
            begin_s = self.session.start_of(index) + step.transition_s
            end_s = self.session.start_of(index + 1)
            until_s = min(target_s, end_s)
            moved_s = max(0.0, until_s - max(self._counted_s, begin_s))
            if moved_s > 0 and self._step_began_s is None:
                self._step_began_s = now_s - (target_s - max(self._counted_s, begin_s))
            self._step_done_s += moved_s
            self.moved_s += moved_s
            self.ran_s += until_s - self._counted_s
            self._counted_s = until_s
            if until_s >= end_s:
                done += self._close(step)
        return done

    def _close(self, step: Step) -> list[StepDone]:
        done_s, began_s = self._step_done_s, self._step_began_s
        self._step_done_s, self._step_began_s = 0.0, None
        if began_s is None or done_s < ENOUGH_TO_RECORD_S:
            return []
        return [StepDone(step, done_s, began_s)]

    def pause(self, now_s: float) -> list[StepDone]:
        done = self.advance(now_s)
        self._base_s, self._running_from_s = self.elapsed_s(now_s), None
        return done

    def go_on(self, now_s: float) -> None:
        if self._running_from_s is None:
            self._running_from_s = now_s

    def jump(self, now_s: float, by: int) -> list[StepDone]:
        """Go to the next step (``by=1``) or back to the start of this or the one before (``by=-1``).

        Back first returns to the beginning of the running step; only from there to the step before it.
        """
        done = self.advance(now_s)
        elapsed_s = self.elapsed_s(now_s)
        index = self.session.index_at(elapsed_s)
        started_s = self.session.start_of(index) + self.session.steps[index].transition_s
        target = index + by
        if by < 0 and elapsed_s > started_s + ENOUGH_TO_RECORD_S:
            target = index
        done += self._close(self.session.steps[index])
        self._go_to(self.session.start_of(min(max(target, 0), len(self.session.steps))), now_s)
        return done

    def swap(self, now_s: float, steps: Sequence[Step]) -> list[StepDone]:
        """Do these steps instead of the running movement, from their beginning."""
        done = self.advance(now_s)
        index = self.session.index_at(self.elapsed_s(now_s))
        plan = list(self.session.steps)
        running = plan[index]
        done += self._close(running)
        after = index
        while after < len(plan) and plan[after].movement.id == running.movement.id:
            after += 1
        whole = self.session
        self.session = Session([*plan[:index], *steps, *plan[after:]], whole.title, whole.routine)
        self._go_to(self.session.start_of(index), now_s)
        return done

    def leave_out(self, now_s: float, also: Callable[[Movement], bool]) -> list[StepDone]:
        """Go on without the running movement, on any side, and without what ``also`` names of the rest.

        Where nothing is left the session is over.
        """
        done = self.advance(now_s)
        index = self.session.index_at(self.elapsed_s(now_s))
        whole = self.session
        past, running = list(whole.steps[:index]), whole.steps[index]
        done += self._close(running)
        rest = [
            step
            for step in whole.steps[index:]
            if step.movement.id != running.movement.id and not also(step.movement)
        ]
        self.session = Session([*past, *rest] or [running], whole.title, whole.routine)
        self._go_to(self.session.start_of(index) if rest else self.session.total_s, now_s)
        return done

    def end(self, now_s: float) -> list[StepDone]:
        """Stop here; gives what was done of the running step."""
        done = self.pause(now_s)
        return done + self._close(self.session.steps[self.session.index_at(self._base_s)])

    def _go_to(self, elapsed_s: float, now_s: float) -> None:
        self._base_s = self._counted_s = elapsed_s
        if self._running_from_s is not None:
            self._running_from_s = now_s
