"""Nothing is cut and nothing overlaps: every window, plain and doubled text, English and longer words."""

from __future__ import annotations

from functools import cache
from itertools import combinations
from typing import TYPE_CHECKING

import library_samples
import pytest
import samples
from care_samples import EMERGENCY, SUGGESTS, Care
from gallery_words import Longer
from history_samples import MemoryPast, long_past
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QToolButton

from deskstretch.core.movement import Region
from deskstretch.core.session import Session
from deskstretch.core.settings import BreakSize, Look, Theme
from deskstretch.ui.area import Page
from deskstretch.ui.break_window import BreakControls, BreakWindow
from deskstretch.ui.care_page.visits import VisitsCard
from deskstretch.ui.components.button import Button
from deskstretch.ui.components.clear_scroll import ClearScroll
from deskstretch.ui.components.tag import Tag
from deskstretch.ui.components.text import Text
from deskstretch.ui.figure_view import FigureView
from deskstretch.ui.floating import FloatingWindow
from deskstretch.ui.glance import Glance
from deskstretch.ui.history_pages.mobility import MobilityPage
from deskstretch.ui.history_pages.self_check import SelfCheckRound
from deskstretch.ui.learn_area.area import LearnArea
from deskstretch.ui.notice import Notice
from deskstretch.ui.prompt_card import CueCard, PromptCard
from deskstretch.ui.prompt_words import cue_words, prompt_words
from deskstretch.ui.settings_pages.fields import Section
from deskstretch.ui.settings_pages.page import SettingsPage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from deskstretch.core.advice import Advice
    from deskstretch.core.session import Step
    from deskstretch.ui.theme import Appearance

CHARTS = (Page.WEEK, Page.YEAR, Page.BODY_MAP, Page.RHYTHM, Page.MOBILITY)
ALL = BreakControls(easier=True, swap=True, hurts=True, sound=True)


def a_break(
    elapsed_s: float,
    size: tuple[int, int] | None = None,
    plan: Sequence[Step] | None = None,
    *,
    full: bool = False,
) -> Callable[[Appearance], QWidget]:
    def make(look: Appearance) -> QWidget:
        session = Session(plan or samples.steps())
        kind = BreakSize.FULL_SCREEN if full else BreakSize.CARD
        window = BreakWindow(look, session.steps, kind, controls=ALL)
        window.present()
        window.setMinimumSize(0, 0)
        if full and size is not None:
            window.showNormal()
            window.resize(*size)
        elif size is not None:
            wanted = QSize(*size)
            window.resize_visible(wanted)
        window.show_frame(session.frame_at(elapsed_s), paused=False)
        return window

    return make


def done(size: tuple[int, int]) -> Callable[[Appearance], QWidget]:
    def make(look: Appearance) -> QWidget:
        window = BreakWindow(look, samples.steps(), BreakSize.CARD)
        window.present()
        window.setMinimumSize(0, 0)
        window.resize_visible(QSize(*size))
        window.show_done(samples.summary())
        return window

    return make


def corner(elapsed_s: float | None, plan: Sequence[Step] | None = None) -> Callable[[Appearance], QWidget]:
    """The small break, or its done page."""

    def make(look: Appearance) -> QWidget:
        session = Session(plan or samples.steps())
        window = BreakWindow(look, session.steps, BreakSize.CORNER, controls=ALL)
        window.present()
        if elapsed_s is None:
            window.show_done(samples.summary())
        else:
            window.show_frame(session.frame_at(elapsed_s), paused=False)
        return window

    return make


def hurt(
    size: tuple[int, int], *, signs: bool = False, after: bool = False
) -> Callable[[Appearance], QWidget]:
    """This hurts: where, or with which signs."""

    def make(look: Appearance) -> QWidget:
        window = a_break(93, size)(look)
        assert isinstance(window, BreakWindow)
        plan = samples.steps()
        window.ask_where([step.movement for step in (plan if after else plan[:1])])
        panel = window._hurt
        assert panel is not None
        panel._place._point(Region.WRISTS_FOREARMS)
        panel._place.slider.setValue(7)
        if signs:
            panel._go_on()
        return window

    return make


def prompt(look: Appearance, *, heads_up: bool = False) -> QWidget:
    plan = samples.steps()
    card = PromptCard(look, prompt_words(plan), 15, step=plan[0], heads_up=heads_up)
    card.show_near(None)
    return card


def cue(look: Appearance) -> QWidget:
    card = CueCard(look, cue_words(0), 30)
    card.show_near(None)
    return card


def glance(state: str, *, check_due: bool = False) -> Callable[[Appearance], QWidget]:
    def make(look: Appearance) -> QWidget:
        situation = samples.other_situations().get(state, samples.situation())
        window = Glance(look, samples.PARTS, situation, check_due=check_due)
        window.show_near(None)
        return window

    return make


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


def welcome(step: int) -> Callable[[Appearance], QWidget]:
    return lambda look: samples.welcome(look, step)


def notice(look: Appearance) -> QWidget:
    window = Notice(
        look, "A fault in your settings", "The usual 45 is used; your file is kept.", details="a\nb"
    )
    window.present()
    return window


STANDARD, SMALL, LARGE_TEXT = (840, 560), (640, 480), (1100, 720)
ONE: dict[str, Callable[[Appearance], QWidget]] = {
    "moving": a_break(93, STANDARD),
    "next": a_break(32, STANDARD),
    "ready": a_break(72, STANDARD),
    "sides": a_break(38, STANDARD, samples.both_sides()),
    "small": a_break(93, SMALL),
    "small-next": a_break(32, SMALL),
    "done": done(STANDARD),
    "done-small": done(SMALL),
    "hurt": hurt(STANDARD),
    "hurt-signs": hurt(STANDARD, signs=True),
    "hurt-small": hurt(SMALL),
    "hurt-small-signs": hurt(SMALL, signs=True),
    "hurt-after": hurt(STANDARD, after=True),
}
DOUBLED: dict[str, Callable[[Appearance], QWidget]] = {
    "moving": a_break(93, LARGE_TEXT),
    "next": a_break(32, LARGE_TEXT),
    "ready": a_break(72, LARGE_TEXT),
    "sides": a_break(38, LARGE_TEXT, samples.both_sides()),
    "done": done(LARGE_TEXT),
    "hurt": hurt(LARGE_TEXT),
    "hurt-signs": hurt(LARGE_TEXT, signs=True),
}
BOTH: dict[str, Callable[[Appearance], QWidget]] = {
    **{name: library_samples.pages()[name] for name in library_samples.TELLING},
    "full": a_break(20, (1600, 900), full=True),
    "full-next": a_break(32, (1600, 900), full=True),
    "full-ready": a_break(72, (1600, 900), full=True),
    "full-small": a_break(93, (1024, 600), full=True),
    "full-upright": a_break(32, (800, 1280), full=True),
    "full-4k": a_break(32, (3840, 2160), full=True),
    "corner": corner(93),
    "corner-ready": corner(72),
    "corner-sides": corner(20, samples.both_sides()),
    "corner-done": corner(None),
    "prompt": prompt,
    "heads-up": lambda look: prompt(look, heads_up=True),
    "cue": cue,
    "notice": notice,
    "today": history(Page.TODAY),
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
    **{f"welcome-{step + 1}": welcome(step) for step in range(4)},
    **{f"settings-{section.value}": settings(section) for section in Section},
    "glance-check": glance("usual", check_due=True),
    **{f"glance-{state}": glance(state) for state in ("usual", *samples.other_situations())},
}
CASES = [(f"{name}-100", 100, make) for name, make in {**ONE, **BOTH}.items()]
CASES += [(f"{name}-200", 200, make) for name, make in {**DOUBLED, **BOTH}.items()]


@pytest.fixture(autouse=True)
def no_figure(monkeypatch: pytest.MonkeyPatch) -> None:
    """Words are measured here; drawing the figure for each would take minutes."""
    for way in ("show_frame", "prepare", "draw_ahead"):
        monkeypatch.setattr(FigureView, way, nothing)
    monkeypatch.setattr("deskstretch.ui.learn_area.try_card.still", lambda *_given: QPixmap())
    for part in ("break_parts.next_up", "components.picture_tile", "library_pages.stills"):
        monkeypatch.setattr(f"deskstretch.ui.{part}.figure_pixmap", lambda *_given, **_named: QPixmap())


def nothing(*_given: object, **_named: object) -> bool:
    return False


@pytest.fixture(params=["english", "longer"])
def language(request: pytest.FixtureRequest, look: Appearance) -> Iterator[str]:
    longer = Longer()
    if request.param == "longer":
        look.app.installTranslator(longer)
    yield request.param
    look.app.removeTranslator(longer)


@pytest.mark.parametrize(("percent", "make"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_words_have_their_room(
    look: Appearance,
    qtbot: QtBot,
    language: str,
    percent: int,
    make: Callable[[Appearance], QWidget],
) -> None:
    look.apply(Look(theme=Theme.LIGHT, text_percent=percent))
    window = make(look)
    samples.keep(qtbot, window)
    look.app.processEvents()
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
        if one.isAncestorOf(other) or other.isAncestorOf(one):
            continue
        shared = area(one, window).intersected(area(other, window))
        assert shared.isEmpty(), (name(one), name(other), shared)


def name(part: QWidget) -> str:
    return part.text() if isinstance(part, QLabel | QAbstractButton) else repr(part)


def area(part: QWidget, window: QWidget) -> QRect:
    """Where the part's ink is seen; line height above and below it may touch."""
    seen = part.visibleRegion().boundingRect()
    return QRect(part.mapTo(window, seen.topLeft()), seen.size()).adjusted(0, 2, 0, -2)


def assert_whole(part: QLabel | QAbstractButton) -> None:
    """What the part needs is what it has."""
    if isinstance(part, Text):
        if not part.wraps:
            assert part.width() >= part.natural_width() - 1, (name(part), part.width(), part.natural_width())
        assert part.width() >= part.minimumSizeHint().width() - 1, (name(part), part.width())
        assert part.height() >= part.heightForWidth(part.width()) - 1, (name(part), part.size())
    elif isinstance(part, Tag | Button):
        assert part.width() >= part.sizeHint().width() - 1, (name(part), part.size(), part.sizeHint())
        assert part.height() >= part.sizeHint().height() - 1, (name(part), part.size(), part.sizeHint())
    else:
        assert part.width() >= part.minimumSizeHint().width() - 1, (name(part), part.size())
        assert part.height() >= part.minimumSizeHint().height() - 1, (name(part), part.size())


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
    assert room.contains(QRect(part.mapTo(host, QPoint(0, 0)), part.size())), (name(part), room)
