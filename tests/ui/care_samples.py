"""A care page's made-up person: reports of several kinds, two visits, and the shipped articles."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING
from uuid import UUID

from deskstretch.core.advice import Advice, AdviceLevel, Criterion
from deskstretch.core.movement import Region
from deskstretch.core.record import Practitioner, Visit
from deskstretch.storage.lessons import bundled_lessons
from deskstretch.ui.care_page.source import NamedMovement, VisitNote

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.core.lesson import Lesson

CALM = Advice(AdviceLevel.NONE, {})
SUGGESTS = Advice(
    AdviceLevel.SUGGEST,
    {
        Region.LOWER_BACK: frozenset({Criterion.OFTEN, Criterion.RISING}),
        Region.NECK: frozenset({Criterion.LASTING}),
    },
)
URGENT = Advice(AdviceLevel.URGENT, {})
EMERGENCY = Advice(AdviceLevel.EMERGENCY, {})


@cache
def lessons() -> tuple[Lesson, ...]:
    return bundled_lessons()


def visits() -> list[Visit]:
    return [
        Visit(
            UUID(int=2),
            datetime(2026, 11, 12, 9, 30, tzinfo=UTC),
            60,
            Practitioner.PHYSIOTHERAPIST,
            "Lower back, stiff in the morning.",
            "Ten glute bridges a day, no deep forward bends for two weeks.",
            ("forward-fold-half-lift", "spine-stretch-forward"),
        ),
        Visit(UUID(int=1), datetime(2026, 10, 2, 15, 0, tzinfo=UTC), 120, Practitioner.DOCTOR, "First look."),
    ]


class Care:
    """A `CareSource` of its own making that remembers what it is told."""

    def __init__(self, advice: Advice = CALM, *, empty: bool = False) -> None:
        self.said = advice
        self.noted: list[VisitNote] = []
        self.advised_by: list[Practitioner] = []
        self._visits = [] if empty else visits()

    def advice(self) -> Advice:
        return self.said

    def visits(self) -> Sequence[Visit]:
        return self._visits

    def movements(self) -> Sequence[NamedMovement]:
        return [
            NamedMovement("cat-cow", "Cat-cow"),
            NamedMovement("childs-pose", "Child's pose"),
            NamedMovement("cobra", "Cobra"),
            NamedMovement("forward-fold-half-lift", "Forward fold, half lift"),
            NamedMovement("spine-stretch-forward", "Spine stretch forward"),
        ]

    def keep_visit(self, note: VisitNote) -> None:
        self.noted.append(note)

    def had_advice(self, practitioner: Practitioner) -> None:
        self.advised_by.append(practitioner)
        self.said = CALM
