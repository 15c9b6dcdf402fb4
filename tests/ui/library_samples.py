"""A small shelf that the tests and the gallery of the library share."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from functools import cache
from typing import TYPE_CHECKING

import samples

from deskstretch.core.programme import NextSession
from deskstretch.core.record import Feeling
from deskstretch.core.settings import Day, FixedSession, Programme, Track
from deskstretch.storage.library import bundled_library
from deskstretch.storage.routines import bundled_routines
from deskstretch.ui.area import HISTORY_PAGES, Area, AreaView, Page
from deskstretch.ui.icons import Icon
from deskstretch.ui.library_pages.area import LibraryArea
from deskstretch.ui.library_pages.programme_card import ProgrammeCard
from deskstretch.ui.library_pages.routines import RoutinesArea
from deskstretch.ui.library_pages.source import (
    ImportReport,
    MovementPast,
    PackEntry,
    ProgrammeState,
    Shelf,
)
from deskstretch.ui.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from deskstretch.ui.theme import Appearance

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

PROGRAMME_TIME = FixedSession("programme", (Day.MON, Day.WED, Day.FRI), time(17))
COMING = NextSession(3, 1, ("roll-and-release", "yoga-pilates-flow"), samples.TODAY, repeats=True)

SECOND_WEEK = ProgrammeState(
    samples.TODAY,
    Programme(Track.DAILY, samples.TODAY),
    NextSession(2, 4, ("desk-reset",), samples.TODAY),
)


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
        sessions=(LUNCH, FixedSession("desk-reset", tuple(Day), time(9)), PROGRAMME_TIME),
        programme=ProgrammeState(samples.TODAY, Programme(Track.THREE_DAYS, samples.TODAY), COMING),
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


def main_window(look: Appearance, shelf: Shelf) -> MainWindow:
    """The main window with the library and routines in it, and the rail as it is."""
    areas = (
        Area(Icon.HISTORY, "History", HISTORY_PAGES, AreaView),
        Area(Icon.LIBRARY, "Library", (Page.LIBRARY,), lambda: LibraryArea(look, shelf, past_of)),
        Area(Icon.ROUTINE, "Routines", (Page.ROUTINES,), lambda: RoutinesArea(look, shelf)),
        Area(Icon.BODY, "Body", (Page.BODY,), AreaView),
        Area(Icon.SETTINGS, "Settings", (Page.SETTINGS,), AreaView),
        Area(Icon.LEARN, "Learn", (Page.LEARN,), AreaView),
    )
    window = MainWindow(look, areas, samples.TODAY)
    window.show_situation(samples.situation())
    return window


def library(
    act: Callable[[LibraryArea], object] = lambda _area: None, shelf: Shelf | None = None
) -> Callable[[Appearance], QWidget]:
    """A window at the library, after ``act``."""

    def make(look: Appearance) -> QWidget:
        window = main_window(look, shelf or few())
        window.open_at(Page.LIBRARY)
        area = window.view(Page.LIBRARY)
        assert isinstance(area, LibraryArea)
        act(area)
        look.app.processEvents()  # what was put in just now takes its place
        return window

    return make


def routines(
    act: Callable[[RoutinesArea], object] = lambda _area: None, shelf: Shelf | None = None
) -> Callable[[Appearance], QWidget]:
    """A window at the routines, after ``act``."""

    def make(look: Appearance) -> QWidget:
        whole = whole_shelf()
        short = tuple(each for each in whole.routines if each.id in {"eye-reset", "my-lunch"})
        window = main_window(look, shelf or replace(whole, routines=short))
        window.open_at(Page.ROUTINES)
        area = window.view(Page.ROUTINES)
        assert isinstance(area, RoutinesArea)
        act(area)
        look.app.processEvents()  # what was put in just now takes its place
        return window

    return make


def _wake_second(area: LibraryArea) -> None:
    card = area.browse.grid._shown[1]
    card.wakened.emit()


def _faults(area: LibraryArea) -> None:
    area.open_packs()
    area.packs().show_import(faulty())


def _mixed(area: RoutinesArea) -> None:
    area.open_routine("my-lunch")
    area.editor._move(0, 4)
    area.editor._show_all()


def few_routines(programme: ProgrammeState) -> Shelf:
    """Three routines, and somebody who stands here in the programme."""
    whole = whole_shelf()
    short = tuple(each for each in whole.routines if each.id in {"eye-reset", "my-lunch", "desk-reset"})
    return replace(whole, routines=short, programme=programme)


def _set_a_time(area: RoutinesArea) -> None:
    for card in area.findChildren(ProgrammeCard):
        card.open_times()


TELLING = ("library", "movement-sides", "packs-faults", "routines", "routine-own", "routine-shipped")
"""The pages that together hold every part; the others hold fewer of the same."""


def pages(shelf: Shelf | None = None) -> dict[str, Callable[[Appearance], QWidget]]:
    """Every page of the library and the routines; without a shelf on a small one."""
    with_pack = replace(shelf or few(), packs=whole_shelf().packs)
    return {
        "library": library(_wake_second, shelf),
        "library-none": library(lambda area: area.browse.search.setText("xyz"), shelf),
        "movement": library(lambda area: area.open_movement("cat-cow"), shelf),
        "movement-sides": library(lambda area: area.open_movement("leg-swing-front-back"), shelf),
        "packs": library(lambda area: area.open_packs(), with_pack),
        "packs-faults": library(_faults, shelf),
        "routines": routines(shelf=shelf),
        "routines-times": routines(_set_a_time, shelf),
        "routines-week-2": routines(shelf=few_routines(SECOND_WEEK)),
        "routines-off": routines(shelf=few_routines(ProgrammeState(samples.TODAY))),
        "routine-own": routines(_mixed, shelf),
        "routine-shipped": routines(lambda area: area.open_routine("eye-reset"), shelf),
        "routine-new": routines(lambda area: area._make_new(), shelf),
    }
