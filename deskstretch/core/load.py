"""What the day put on the body and what the week has moved, by group of regions (PROGRAMMES.md 4)."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from deskstretch.core.movement import Region
from deskstretch.core.request import DeskSpell, Done

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from deskstretch.core.movement import Movement


class Group(StrEnum):
    """Regions that tire together at a desk."""

    EYES = "eyes"
    NECK = "neck"
    SHOULDERS = "shoulders"
    UPPER_BACK = "upper back"
    LOW_BACK = "lower back"
    HIPS = "hips"
    LEGS = "legs"
    ANKLES = "ankles"
    WRISTS = "wrists"
    BREATH = "breath"


Shares = dict[Group, float]
"""Something by group; a group that is missing has none of it."""

_GROUPS_OF: dict[Region, tuple[Group, ...]] = {
    Region.EYES: (Group.EYES,),
    Region.NECK: (Group.NECK,),
    Region.SHOULDERS: (Group.SHOULDERS,),
    Region.UPPER_BACK: (Group.UPPER_BACK,),
    Region.MID_BACK: (Group.UPPER_BACK,),
    Region.CHEST: (Group.UPPER_BACK,),
    Region.LOWER_BACK: (Group.LOW_BACK,),
    Region.CORE: (Group.LOW_BACK,),
    Region.HIPS: (Group.HIPS,),
    Region.GLUTES: (Group.HIPS,),
    Region.HAMSTRINGS: (Group.LEGS,),
    Region.QUADS: (Group.LEGS,),
    Region.CALVES_ANKLES: (Group.ANKLES,),
    Region.WRISTS_FOREARMS: (Group.WRISTS,),
    Region.HANDS: (Group.WRISTS,),
    Region.BREATH: (Group.BREATH,),
    Region.WHOLE_BODY: (Group.SHOULDERS, Group.UPPER_BACK, Group.LOW_BACK, Group.HIPS, Group.LEGS),
}

SITTING_LOAD: Shares = {
    Group.NECK: 1.0,
    Group.UPPER_BACK: 1.0,
    Group.LOW_BACK: 1.0,
    Group.HIPS: 1.0,
    Group.SHOULDERS: 0.8,
    Group.LEGS: 0.6,
    Group.ANKLES: 0.4,
    Group.EYES: 1.0,
}
"""Load of one seated hour; wrists take the hours of typing and mousing instead."""
RELIEF_PER_MIN = 6.0
"""Load that one minute of a movement takes from a region it works alone."""

WEEKLY_TARGET: Shares = {
    Group.UPPER_BACK: 0.15,
    Group.LOW_BACK: 0.15,
    Group.HIPS: 0.15,
    Group.LEGS: 0.15,
    Group.NECK: 0.10,
    Group.SHOULDERS: 0.10,
    Group.WRISTS: 0.08,
    Group.ANKLES: 0.04,
    Group.EYES: 0.04,
    Group.BREATH: 0.04,
}
"""Share of a week's movement each group should get; the back's 30 % lie on its two."""
WEEK_DAYS = 7


def groups_of(region: Region) -> tuple[Group, ...]:
    return _GROUPS_OF[region]


def shares_of(movement: Movement) -> Shares:
    """How much of a movement falls on each group; sums to 1."""
    shares: Shares = {}
    for share in movement.regions:
        groups = _GROUPS_OF[share.region]
        for group in groups:
            shares[group] = shares.get(group, 0.0) + share.weight / len(groups)
    return shares


def main_group(shares: Shares) -> Group:
    """The group with the most; the first of the body map among equals."""
    return max(Group, key=lambda group: shares.get(group, 0.0))


def loads(
    desk: Sequence[DeskSpell],
    history: Sequence[Done],
    shares: Mapping[str, Shares],
    today: date,
) -> Shares:
    """What lies on each group now: desk time adds, movement takes away, each night halves it.

    Args:
        desk: time at the desk; ``history``: movements done. Both in any order, told apart by day and
            number of the break: a spell counts before the break it came before.
        shares: of each movement; one that is not in it took nothing away.
        today: nights are counted up to it.
    """
    load = dict.fromkeys(Group, 0.0)
    at = None
    for event in sorted((e for e in (*desk, *history) if e.day <= today), key=_moment):
        if at is not None:
            _rest(load, (event.day - at).days)
        at = event.day
        if isinstance(event, DeskSpell):
            _strain(load, event)
        else:
            load = relieved(load, shares.get(event.movement, {}), event.seconds)
    if at is not None:
        _rest(load, (today - at).days)
    return load


def _moment(event: DeskSpell | Done) -> tuple[date, int, bool]:
    return event.day, event.sequence, isinstance(event, Done)


def _rest(load: Shares, nights: int) -> None:
    if nights:
        for group in load:
            load[group] /= 2.0**nights


def _strain(load: Shares, spell: DeskSpell) -> None:
    hours = spell.sitting_min / 60
    for group, per_hour in SITTING_LOAD.items():
        load[group] += hours * per_hour
    load[Group.WRISTS] += (spell.typing_min + spell.mousing_min) / 60


def relieved(load: Shares, shares: Shares, seconds: float) -> Shares:
    """The load that is left after so many seconds of a movement."""
    relief = seconds / 60 * RELIEF_PER_MIN
    return load | {group: max(0.0, load[group] - relief * weight) for group, weight in shares.items()}


def moved_this_week(history: Iterable[Done], shares: Mapping[str, Shares], today: date) -> Shares:
    """Seconds of movement each group got in the last seven days."""
    moved = dict.fromkeys(Group, 0.0)
    for done in history:
        if 0 <= (today - done.day).days < WEEK_DAYS:
            for group, weight in shares.get(done.movement, {}).items():
                moved[group] += done.seconds * weight
    return moved
