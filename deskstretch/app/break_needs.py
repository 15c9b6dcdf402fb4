"""What a break needs from the rest of the program, and what it gives back."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtCore import QRect

    from deskstretch.core.advice import Advice, AdviceLevel, Flag
    from deskstretch.core.movement import Region
    from deskstretch.core.record import BreakRecord, Feeling, MovementRecord
    from deskstretch.core.session import Step
    from deskstretch.ui.prompt_words import PromptWords


@dataclass(frozen=True, slots=True)
class OfferCard:
    """What a card says and allows; ``tray`` is the icon's place where the system tells it."""

    words: PromptWords
    lasts_s: float
    heads_up: bool
    may_skip: bool
    may_put_off: bool
    tray: QRect | None


@dataclass(frozen=True, slots=True)
class BreakOver:
    """How a break went, as the coach wants to know it."""

    ran_s: float
    planned_s: float
    distracted: bool


@dataclass(frozen=True, slots=True)
class Alternatives:
    """What can stand in for a step; each gives the steps to do instead, or none."""

    easier: Callable[[Step], Sequence[Step]]
    swap: Callable[[Step], Sequence[Step]]


class HurtAnswer(Protocol):
    """What follows from a report of pain."""

    @property
    def level(self) -> AdviceLevel: ...
    @property
    def easier_only(self) -> bool: ...
    @property
    def left_out(self) -> bool: ...


class Opinions(Protocol):
    """Keeps what the person says about movements and draws the conclusions."""

    def hurts(
        self,
        region: Region,
        score: int,
        flags: Collection[Flag] = (),
        movement: str | None = None,
        break_id: UUID | None = None,
    ) -> HurtAnswer: ...
    def advice(self) -> Advice: ...
    def break_was_too_hard(self, break_id: UUID) -> None: ...
    def break_was_too_easy(self, break_id: UUID) -> None: ...
    def skipped(self, movement: str, break_id: UUID | None = None) -> None: ...


class Keeping(Protocol):
    """Puts what was done on disk before it returns; never raises for a disk that cannot take it."""

    def begin_break(self, record: BreakRecord) -> None: ...
    def add_movement(self, record: MovementRecord) -> None: ...
    def finish_break(self, record: BreakRecord) -> None: ...
    def set_feeling(self, break_id: UUID, feeling: Feeling) -> None: ...
    def set_effort(self, break_id: UUID, effort: int | None) -> None: ...
