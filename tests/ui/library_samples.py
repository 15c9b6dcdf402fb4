"""A small shelf that the tests and the gallery of the library share."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from functools import cache

import samples

from deskstretch.core.record import Feeling
from deskstretch.core.settings import Day, FixedSession
from deskstretch.storage.library import bundled_library
from deskstretch.storage.routines import bundled_routines
from deskstretch.ui.library_pages.source import ImportReport, MovementPast, PackEntry, Shelf

FEW = (
    "cat-cow",
    "chin-tuck",
    "standing-torso-twist",
    "leg-swing-front-back",
    "childs-pose",
    "seated-cat-cow",
    "shoulder-rolls",
    "diaphragmatic-breathing",
)
LUNCH = FixedSession("my-lunch", (Day.MON, Day.WED, Day.FRI), time(12, 30))


@cache
def whole_shelf() -> Shelf:
    """Everything that is shipped, and what somebody made of it."""
    movements = bundled_library().movements
    routines = bundled_routines(movements).routines
    own = replace(
        next(each for each in routines if each.id == "dynamic-swing"),
        id="my-lunch",
        name="My lunch break",
        about="After sitting all morning.",
        instead=(),
    )
    return Shelf(
        movements=movements,
        routines=(*routines, own),
        own=frozenset({"my-lunch"}),
        packs=(PackEntry("from-ana", ("cat-cow", "cobra"), ("desk-reset",)),),
        favourites=frozenset({"cat-cow", "chin-tuck"}),
        excluded=frozenset({"levator-stretch"}),
        sessions=(LUNCH, FixedSession("desk-reset", tuple(Day), time(9))),
    )


def few() -> Shelf:
    """Eight movements, drawn in no time."""
    whole = whole_shelf()
    return replace(
        whole,
        movements=tuple(map(samples.movement, FEW)),
        routines=tuple(each for each in whole.routines if each.id in {"eye-reset", "my-lunch"}),
        packs=(),
    )


def past_of(movement: str) -> MovementPast:
    if movement != "cat-cow":
        return MovementPast()
    felt = {Feeling.GOOD: 12, Feeling.HURT: 1}
    return MovementPast(14, 672.0, date(2026, 11, 17), felt, (40, 40, 80, 80, 120, 160, 160, 200))


def faulty() -> ImportReport:
    lines = (
        "my-pack.zip/own.toml: intensity: 7 is more than 3. Keep it from 1 to 3.",
        "my-pack.zip/two.toml: key[1].thorax[0]: -160 is less than -45. Keep it from -45 to 45.",
    )
    return ImportReport("my-pack", faults=lines)
