"""What the main window is made of: an area for each entry of its rail, with one page or several."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from deskstretch.ui.icons import Icon
    from deskstretch.ui.situation import Situation


class Page(StrEnum):
    """Every page the main window can be opened at."""

    TODAY = "today"
    WEEK = "week"
    YEAR = "year"
    BODY_MAP = "body-map"
    RHYTHM = "rhythm"
    MOBILITY = "mobility"
    JOURNAL = "journal"
    LIBRARY = "library"
    ROUTINES = "routines"
    BODY = "body"
    SETTINGS = "settings"
    DATA = "data"
    LEARN = "learn"
    CARE = "care"


HISTORY_PAGES = (
    Page.TODAY,
    Page.WEEK,
    Page.YEAR,
    Page.BODY_MAP,
    Page.RHYTHM,
    Page.MOBILITY,
    Page.JOURNAL,
)
"""The tabs of the history in their order."""


class AreaView(QWidget):
    """What stands beside the rail. An area overrides what it has an answer for."""

    start_requested = Signal(object)
    """A `StartWish`."""
    page_requested = Signal(object)
    """A `Page` of this or another area."""

    def open_page(self, page: Page) -> None:
        """Show this one of the area's pages."""

    def refresh(self, today: date) -> None:
        """Ask again, as after a new record or at midnight."""

    def show_situation(self, situation: Situation) -> None:
        """Something was decided, or time went on."""

    def search_here(self) -> None:
        """Ctrl+F: go to the search field."""


@dataclass(frozen=True, slots=True)
class Area:
    """An entry of the rail. ``make`` is called when one of its pages is first opened."""

    icon: Icon
    words: str
    pages: tuple[Page, ...]
    make: Callable[[], AreaView]
