"""Which movements are shown, and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from deskstretch.core.dosing import with_sides_s
from deskstretch.core.movement import Category, Movement, Position, Region

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

WORKS_THERE = 0.2
"""The share of a movement's work from which on it counts for a region."""


class Length(StrEnum):
    """How long the usual dose takes, both sides together."""

    SHORT = "short"
    MIDDLE = "middle"
    LONG = "long"


class Need(StrEnum):
    """Things to have at hand, and having none."""

    NOTHING = "nothing"
    CHAIR = "chair"
    DESK = "desk"
    WALL = "wall"
    DOORWAY = "doorway"
    MAT = "mat"
    FOAM_ROLLER = "foam-roller"
    BALL = "ball"
    BACKPACK = "backpack"


class Order(StrEnum):
    AREA = "area"
    NAME = "name"
    LENGTH = "length"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody looks for. Within one set any will do; an empty set asks for nothing."""

    text: str = ""
    office: bool = False
    favourites: bool = False
    areas: frozenset[Region] = frozenset()
    positions: frozenset[Position] = frozenset()
    needs: frozenset[Need] = frozenset()
    kinds: frozenset[Category] = frozenset()
    lengths: frozenset[Length] = frozenset()

    @property
    def anything(self) -> bool:
        """Whether nothing is asked for, so that all are shown."""
        return self == Wanted()


def usual_s(movement: Movement) -> float:
    """Seconds of the usual dose, both sides together."""
    return with_sides_s(movement, movement.dose.seconds.default)


def length_of(movement: Movement) -> Length:
    seconds = usual_s(movement)
    if seconds <= 30:
        return Length.SHORT
    return Length.MIDDLE if seconds <= 60 else Length.LONG


def needs_of(movement: Movement) -> frozenset[Need]:
    return frozenset(Need(each) for each in movement.equipment) or frozenset({Need.NOTHING})


def found(movements: Iterable[Movement], wanted: Wanted, favourites: Collection[str]) -> list[Movement]:
    """The movements that fit all that is asked for."""
    return [each for each in movements if _fits(each, wanted, favourites)]


def in_order(movements: Iterable[Movement], order: Order) -> list[Movement]:
    regions = list(Region)
    positions = list(Position)
    match order:
        case Order.AREA:
            return sorted(
                movements,
                key=lambda m: (regions.index(m.main_region), positions.index(m.position), m.name.casefold()),
            )
        case Order.NAME:
            return sorted(movements, key=lambda m: m.name.casefold())
        case Order.LENGTH:
            return sorted(movements, key=lambda m: (usual_s(m), m.name.casefold()))


def _fits(movement: Movement, wanted: Wanted, favourites: Collection[str]) -> bool:
    worked = {share.region for share in movement.regions if share.weight >= WORKS_THERE}
    return (
        (not wanted.office or movement.office_clothes)
        and (not wanted.favourites or movement.id in favourites)
        and _any(wanted.areas, worked | {movement.main_region})
        and _any(wanted.positions, movement.positions)
        and _any(wanted.needs, needs_of(movement))
        and _any(wanted.kinds, {movement.category})
        and _any(wanted.lengths, {length_of(movement)})
        and all(word in _words(movement) for word in wanted.text.replace("-", " ").casefold().split())
    )


def _any(asked: Collection[object], there: Collection[object]) -> bool:
    return not asked or any(each in there for each in asked)


def _words(movement: Movement) -> str:
    """What a search looks through."""
    regions = " ".join(share.region for share in movement.regions)
    parts = (movement.name, movement.id, movement.category, regions, *movement.positions, *movement.equipment)
    return " ".join(parts).replace("-", " ").casefold()
