"""How heavy the backpack is: it rises only after sessions that went well (EVIDENCE.md 1, PROGRAMMES.md 3).

What was lifted is not written down; it follows from what was done, as the programme does.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from deskstretch.core.movement import Equipment
from deskstretch.core.programme import EFFORT_MOST, LAST_SESSIONS

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from deskstretch.core.movement import Movement

FIRST_KG = 2.0
"""Under the 3 kg that the safety text begins with."""
RISE_KG = 1.0
MOST_KG = 6.0
"""More wants a bar and somebody who looks on."""
FORGOTTEN_DAYS = 28
"""After so long without it the body begins anew."""


class Than(StrEnum):
    """A load beside that of the last time."""

    FIRST = "first"
    SAME = "same"
    MORE = "more"
    LESS = "less"
    PLANNED = "planned"
    """What the programme asks for this week."""


@dataclass(frozen=True, slots=True)
class Lifted:
    """A break in which the backpack was lifted. ``effort`` from 0 to 10, ``None`` where nobody said."""

    day: date
    effort: int | None = None
    went_wrong: bool = False
    """It hurt, or was too hard."""


@dataclass(frozen=True, slots=True)
class Load:
    """What to put into the backpack, and how that is to the last time."""

    kg: float
    than: Than


def needs_backpack(movement: Movement) -> bool:
    return Equipment.BACKPACK in movement.equipment


def load_on(day: date, lifted: Iterable[Lifted], planned_kg: float = 0.0) -> Load:
    """What to lift on ``day``.

    A kilogram more after two sessions in a row of an effort of at most 6, without pain; nothing more where
    nobody said how hard it was.

    Args:
        lifted: every break with the backpack before, in any order.
        planned_kg: what the programme asks for in its week, which begins only after sessions that went well.
    """
    kg, well, last = FIRST_KG, 0, None
    than = Than.FIRST
    for each in sorted((*lifted, Lifted(day)), key=lambda each: each.day):
        if last is not None:
            than = Than.SAME
        if last is not None and (each.day - last).days > FORGOTTEN_DAYS:
            than = Than.LESS if kg > FIRST_KG else Than.SAME
            kg, well = FIRST_KG, 0
        elif well == LAST_SESSIONS:
            than = Than.MORE if kg < MOST_KG else Than.SAME
            kg, well = min(kg + RISE_KG, MOST_KG), 0
        gentle = each.effort is not None and each.effort <= EFFORT_MOST and not each.went_wrong
        well, last = (well + 1 if gentle else 0), each.day
    return Load(kg, than) if kg >= planned_kg else Load(planned_kg, Than.PLANNED)
