"""Nothing is cut and nothing overlaps: every window, plain and doubled text, English and longer words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from itertools import combinations
from typing import TYPE_CHECKING

import library_samples
import pytest
import samples
from care_samples import EMERGENCY, SUGGESTS, Care
from history_samples import MemoryPast, long_past
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QToolButton

from deskstretch.app.demo.long_words import LongWords, with_longer_words
from deskstretch.app.demo.states import States
from deskstretch.core.settings import Look, Theme
from deskstretch.ui.area import Page
from deskstretch.ui.care_page.visits import VisitsCard
from deskstretch.ui.components.button import Button
from deskstretch.ui.components.clear_scroll import ClearScroll
from deskstretch.ui.components.tag import KeyCap, Tag
from deskstretch.ui.components.text import Text
from deskstretch.ui.figure_view import FigureView
from deskstretch.ui.floating import FloatingWindow
from deskstretch.ui.history_pages.mobility import MobilityPage
from deskstretch.ui.history_pages.self_check import SelfCheckRound
from deskstretch.ui.learn_area.area import LearnArea
from deskstretch.ui.settings_pages.fields import Section
from deskstretch.ui.settings_pages.page import SettingsPage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from deskstretch.core.advice import Advice
    from deskstretch.ui.theme import Appearance

CHARTS = (Page.WEEK, Page.YEAR, Page.BODY_MAP, Page.RHYTHM, Page.MOBILITY)


@cache
def quarter() -> MemoryPast:
    return long_past(samples.TODAY, 91)


def history(
    page: Page, past: MemoryPast | None = None, *, empty: bool = False
) -> Callable[[Appearance], QWidget]:
    def make(look: Appearance) -> QWidget:
        window = samples.main_window(look, past or samples.Past(empty=empty))
        window.show_situation(samples.situation())
        window.open_at(page)
        window.setMinimumSize(0, 0)
        window.resize(1080, 752)
        return window

    return make


def in_programme() -> MemoryPast:
    past = long_past(samples.TODAY, 30)
    past.follow_programme(samples.TODAY - timedelta(days=16))
    return past


def self_check(place: int | None = None) -> Callable[[Appearance], QWidget]:
    """The choice of checks, or the one at ``place`` of the round."""

    def make(look: Appearance) -> QWidget:
        window = history(Page.MOBILITY, quarter())(look)
        page = window.findChild(MobilityPage)
        assert page is not None
        page.start_round()
        guide = page.findChild(SelfCheckRound)
        assert guide is not None
        if place is not None:
            guide.begin()
            for _ in range(place):
                guide.skip()
        return window

    return make


def settings(section: Section) -> Callable[[Appearance], QWidget]:
    def make(look: Appearance) -> QWidget:
        window = samples.main_window(look)
        window.open_at(Page.SETTINGS)
        window.setMinimumSize(0, 0)
        window.resize(1080, 752)
        page = window.view(Page.SETTINGS)
        assert isinstance(page, SettingsPage)
        page.show_section(section)
        return window

    return make


def learn(lesson: int) -> Callable[[Appearance], QWidget]:
    def make(look: Appearance) -> QWidget:
        window = history(Page.LEARN)(look)
        area = window.findChild(LearnArea)
        assert area is not None
        area._show(lesson)
        return window

    return make


def care(advice: Advice, *, form: bool = False) -> Callable[[Appearance], QWidget]:
    def make(look: Appearance) -> QWidget:
        window = samples.main_window(look, care=Care(advice))
        window.open_at(Page.CARE)
        window.setMinimumSize(0, 0)
        window.resize(1080, 752)
        card = window.findChild(VisitsCard)
        if form and card is not None:
            card.open_form()
        return window

    return make


STATES = States(samples.movement)
LONG_STATES = States(lambda id_: with_longer_words(samples.movement(id_)))
WORDLESS = {"break-other-screens"}
COMING_AND_GOING = STATES.all().keys() - STATES.menus().keys() - WORDLESS
"""Every window and state that the demo shows, but menus, which Qt fits itself."""
PAGES: dict[str, Callable[[Appearance], QWidget]] = {
    **{name: library_samples.pages()[name] for name in library_samples.TELLING},
    "today": history(Page.TODAY),
    "week-programme": history(Page.WEEK, in_programme()),
    "today-empty": history(Page.TODAY, empty=True),
    "journal": history(Page.JOURNAL),
    **{page.value: history(page, quarter()) for page in CHARTS},
    "self-checks": self_check(),
    "self-check": self_check(0),
    "self-check-timed": self_check(7),
    "body": history(Page.BODY),
    "learn": learn(4),
    "care": care(SUGGESTS),
    "care-form": care(EMERGENCY, form=True),
    **{f"settings-{section.value}": settings(section) for section in Section},
}


@pytest.fixture(autouse=True)
def no_figure(monkeypatch: pytest.MonkeyPatch) -> None:
    """Words are measured here; drawing the figure for each would take minutes."""
    for way in ("show_frame", "prepare", "draw_ahead"):
        monkeypatch.setattr(FigureView, way, nothing)
    for part in ("learn_area.try_card", "library_pages.stills"):
        monkeypatch.setattr(f"deskstretch.ui.{part}.still", lambda *_given: QPixmap())
    for part in ("break_parts.next_up", "components.picture_tile"):
        monkeypatch.setattr(f"deskstretch.ui.{part}.figure_pixmap", lambda *_given, **_named: QPixmap())


def nothing(*_given: object, **_named: object) -> bool:
    return False


@dataclass(frozen=True)
class Way:
    """What is harder for the windows than words as they are."""

    percent: int = 100
    longer: bool = False
    right_to_left: bool = False


WAYS = {
    "plain": Way(),
    "longer": Way(longer=True),
    "longer-200": Way(200, longer=True),
    "longer-200-right-to-left": Way(200, longer=True, right_to_left=True),
}


FOR_PAGES = ("plain", "longer-200-right-to-left")
"""A page of the main window that fits in the hardest way does so in those between."""
CASES = [(name, way) for name in sorted(COMING_AND_GOING) for way in WAYS]
CASES += [(name, way) for name in PAGES for way in FOR_PAGES]


@pytest.fixture
def dressed(look: Appearance) -> Iterator[Callable[[Way], Appearance]]:
    """The look in one way; afterwards words and direction are as before."""
    longer = LongWords()

    def dress(way: Way) -> Appearance:
        if way.longer:
            look.app.installTranslator(longer)
        if way.right_to_left:
            look.app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        look.apply(Look(theme=Theme.LIGHT, text_percent=way.percent))
        return look

    yield dress
    look.app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    look.app.removeTranslator(longer)


@pytest.mark.parametrize(("name", "way"), CASES)
def test_words_have_their_room(
    dressed: Callable[[Way], Appearance], qtbot: QtBot, name: str, way: str
) -> None:
    look = dressed(WAYS[way])
    make = PAGES.get(name) or (LONG_STATES if WAYS[way].longer else STATES).all()[name]
    window = make(look)
    samples.keep(qtbot, window)
    look.app.processEvents()
    assert_all_fits(window)


def assert_all_fits(window: QWidget) -> None:
    words = [part for part in window.findChildren(QLabel) if part.isVisible() and part.text()]
    # a field's own button to clear it is as large as Qt makes it
    buttons = [
        part
        for part in window.findChildren(QAbstractButton)
        if part.isVisible() and not isinstance(part, QToolButton)
    ]
    assert words or buttons
    for part in words:
        assert_whole(part)
    for part in buttons:
        assert_whole(part)
    for part in (*words, *buttons):
        assert_inside(part, window)
    for scroll in window.findChildren(ClearScroll):
        content = scroll.widget()
        if scroll.isVisible() and content is not None:
            assert content.width() <= scroll.viewport().width(), content
    for one, other in combinations((*words, *buttons), 2):
        if isinstance(one, KeyCap) or isinstance(other, KeyCap):
            continue  # it lies on the edge of its button on purpose
        if one.isAncestorOf(other) or other.isAncestorOf(one):
            continue
        shared = area(one, window).intersected(area(other, window))
        assert shared.isEmpty(), (words_of(one), words_of(other), shared)


def words_of(part: QWidget) -> str:
    return part.text() if isinstance(part, QLabel | QAbstractButton) else repr(part)


def area(part: QWidget, window: QWidget) -> QRect:
    """Where the part's ink is seen; line height above and below it may touch."""
    seen = part.visibleRegion().boundingRect()
    return QRect(part.mapTo(window, seen.topLeft()), seen.size()).adjusted(0, 2, 0, -2)


def assert_whole(part: QLabel | QAbstractButton) -> None:
    """What the part needs is what it has."""
    if isinstance(part, Text):
        if not part.wraps:
            assert part.width() >= part.natural_width() - 1, (
                words_of(part),
                part.width(),
                part.natural_width(),
            )
        assert part.width() >= part.minimumSizeHint().width() - 1, (words_of(part), part.width())
        assert part.height() >= part.heightForWidth(part.width()) - 1, (words_of(part), part.size())
    elif isinstance(part, Tag | Button):
        assert part.width() >= part.sizeHint().width() - 1, (words_of(part), part.size(), part.sizeHint())
        assert part.height() >= part.sizeHint().height() - 1, (words_of(part), part.size(), part.sizeHint())
    else:
        assert part.width() >= part.minimumSizeHint().width() - 1, (words_of(part), part.size())
        assert part.height() >= part.minimumSizeHint().height() - 1, (words_of(part), part.size())


def assert_inside(part: QWidget, window: QWidget) -> None:
    """Nothing hangs over the window's edge; what scrolls stays inside its page."""
    host: QWidget = window
    parent = part.parentWidget()
    while parent is not None and parent is not window:
        above = parent.parentWidget()
        if above is not None and isinstance(above.parentWidget(), QScrollArea):
            host = parent
            break
        parent = above
    room = host.visible_rect if isinstance(host, FloatingWindow) else host.rect()
    assert room.contains(QRect(part.mapTo(host, QPoint(0, 0)), part.size())), (words_of(part), room)
