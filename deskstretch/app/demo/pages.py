"""Every page of the main window, in the real program on whatever history it has."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QWidget

from deskstretch.ui.area import HISTORY_PAGES, Page
from deskstretch.ui.care_page.visits import VisitsCard
from deskstretch.ui.history_pages.mobility import MobilityPage
from deskstretch.ui.history_pages.self_check import SelfCheckRound
from deskstretch.ui.learn_area.area import LearnArea
from deskstretch.ui.library_pages.area import LibraryArea
from deskstretch.ui.library_pages.routines import RoutinesArea
from deskstretch.ui.settings_pages.fields import Section
from deskstretch.ui.settings_pages.page import SectionButton, SettingsPage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deskstretch.app.program import Program

Part = TypeVar("Part", bound=QWidget)

CHECKS_BEFORE_TIMED = 7
"""The check with a stopwatch comes after so many others."""


def name_of(page: Page) -> str:
    """Of a page's picture."""
    return f"history-{page}" if page in HISTORY_PAGES else str(page)


class Pages:
    """Goes through the main window of a program that runs.

    Each sight is a picture's name and the window, which shows it until the next sight is asked for.
    """

    def __init__(self, program: Program) -> None:
        self._program = program

    def empty(self) -> Iterator[tuple[str, QWidget]]:
        """What somebody finds on the first day."""
        for page in (*HISTORY_PAGES, Page.CARE):
            yield f"{name_of(page)}-empty", self._open(page)

    def all(self) -> Iterator[tuple[str, QWidget]]:
        """Every page, and what opens within it."""
        for page in Page:
            if page not in (Page.SETTINGS, Page.DATA, Page.LEARN):
                yield name_of(page), self._open(page)
        yield from self._checks()
        yield from self._library()
        yield from self._settings()
        yield from self._learn()

    def _open(self, page: Page) -> QWidget:
        self._program.windows.open_main(page)
        window = self._program.windows.main_window
        if window is None:
            message = "The main window opens only once the program is awake."
            raise RuntimeError(message)
        return window

    def _part(self, window: QWidget, kind: type[Part]) -> Part:
        part = window.findChild(kind)
        if part is None:
            message = f"{kind.__name__} has gone from its page; the demo looks for it there."
            raise RuntimeError(message)
        return part

    def _checks(self) -> Iterator[tuple[str, QWidget]]:
        window = self._open(Page.MOBILITY)
        self._part(window, MobilityPage).start_round()
        yield "self-checks", window
        guide = self._part(window, SelfCheckRound)
        guide.begin()
        yield "self-check", window
        for _ in range(CHECKS_BEFORE_TIMED):
            guide.skip()
        yield "self-check-timed", window

    def _library(self) -> Iterator[tuple[str, QWidget]]:
        window = self._open(Page.LIBRARY)
        library = self._part(window, LibraryArea)
        library.browse.search.setText("xyz")
        yield "library-none", window
        library.browse.search.clear()
        for name, movement in (("movement", "cat-cow"), ("movement-sides", "leg-swing-front-back")):
            library.open_movement(movement)
            yield name, window
        library.open_packs()
        yield "packs", window
        window = self._open(Page.ROUTINES)
        self._part(window, RoutinesArea).open_routine("desk-reset")
        yield "routine", window

    def _settings(self) -> Iterator[tuple[str, QWidget]]:
        window = self._open(Page.SETTINGS)
        settings = self._part(window, SettingsPage)
        for section in Section:
            settings.show_section(section)
            yield f"settings-{section}", window
        settings.search.setText("wait")
        yield "settings-found", window
        settings.search.clear()

    def _learn(self) -> Iterator[tuple[str, QWidget]]:
        window = self._open(Page.LEARN)
        # The last entry is the care page, which has its own picture.
        entries = self._part(window, LearnArea).findChildren(SectionButton)
        for number, entry in enumerate(entries[:-1], start=1):
            entry.click()
            yield f"learn-{number}", window
        window = self._open(Page.CARE)
        self._part(window, VisitsCard).open_form()
        yield "care-visit", window
