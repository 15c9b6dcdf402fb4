"""The four weeks among the routines: begun, followed, ended and brought back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import library_samples
import pytest
import samples
from PySide6.QtWidgets import QAbstractButton, QLabel

from deskstretch.core.programme import PROGRAMME, NextSession
from deskstretch.core.settings import Programme, Track
from deskstretch.ui.area import Page
from deskstretch.ui.library_pages.programme_card import due_words
from deskstretch.ui.library_pages.routines import RoutinesArea
from deskstretch.ui.library_pages.source import ProgrammeState
from deskstretch.ui.situation import StartWish

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from deskstretch.ui.theme import Appearance

TODAY = samples.TODAY
OFF = ProgrammeState(TODAY)
BEGUN = Programme(Track.DAILY, TODAY - timedelta(days=16))
WEEK_3 = NextSession(3, 1, ("strength-for-mobility",), TODAY)


@pytest.fixture
def area(look: Appearance, qtbot: QtBot) -> RoutinesArea:
    area = RoutinesArea(look, library_samples.few_routines(OFF))
    samples.keep(qtbot, area)
    area.resize(1000, 700)
    area.show()
    return area


def stand(area: RoutinesArea, coming: NextSession) -> None:
    shelf = replace(library_samples.whole_shelf(), programme=ProgrammeState(TODAY, BEGUN, coming, 2.0))
    area.show_shelf(shelf)


def button(area: RoutinesArea, name: str) -> QAbstractButton:
    return next(
        found
        for found in area.findChildren(QAbstractButton)
        if name in (found.text(), found.accessibleName()) and found.isVisible()
    )


def words(area: RoutinesArea) -> list[str]:
    return [label.text() for label in area.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize(
    ("name", "track"), [("Begin, every day", Track.DAILY), ("Begin, three days a week", Track.THREE_DAYS)]
)
def test_the_four_weeks_begin_today(area: RoutinesArea, qtbot: QtBot, name: str, track: Track) -> None:
    with qtbot.waitSignal(area.programme_chosen) as heard:
        button(area, name).click()
    assert heard.args == [Programme(track, TODAY)]


def test_what_comes_next_is_named_and_starts(area: RoutinesArea, qtbot: QtBot) -> None:
    stand(area, WEEK_3)
    shown = words(area)
    assert "Week 3 of 4" in shown
    assert "Session 2 of 7 this week" in shown
    assert any(line.startswith("Today · 15 min · 2 kg") for line in shown)
    with qtbot.waitSignal(area.start_requested) as heard:
        button(area, "Start Strength for mobility").click()
    assert heard.args == [StartWish(routine=PROGRAMME)]


def test_what_is_due_later_waits(area: RoutinesArea) -> None:
    stand(area, replace(WEEK_3, due=TODAY + timedelta(days=1)))
    assert not button(area, "Start Strength for mobility").isEnabled()
    assert any(line.startswith("From tomorrow") for line in words(area))


@pytest.mark.parametrize(
    ("coming", "line"),
    [
        (replace(WEEK_3, repeats=True), "This week once more, as the last sessions were hard or hurt."),
        (replace(WEEK_3, week=4, finished=True), "The four weeks are done. The fourth goes on as upkeep."),
    ],
)
def test_why_a_week_comes_again_is_said(area: RoutinesArea, coming: NextSession, line: str) -> None:
    stand(area, coming)
    assert line in words(area)


@pytest.mark.parametrize(
    ("week", "number", "name", "page"),
    [
        (1, 0, "Self-checks", Page.MOBILITY),
        (4, 6, "Self-checks", Page.MOBILITY),
        (2, 3, "Open Care", Page.CARE),
    ],
)
def test_the_weeks_lead_to_checks_and_care(
    area: RoutinesArea, qtbot: QtBot, week: int, number: int, name: str, page: Page
) -> None:
    stand(area, NextSession(week, number, ("desk-reset",), TODAY))
    with qtbot.waitSignal(area.page_requested) as heard:
        button(area, name).click()
    assert heard.args == [page]


def test_an_end_takes_the_times_along_and_can_be_undone(area: RoutinesArea, qtbot: QtBot) -> None:
    stand(area, WEEK_3)
    sessions = library_samples.whole_shelf().sessions
    with qtbot.waitSignals([area.programme_chosen, area.sessions_chosen]):
        button(area, "End the programme").click()
    with (
        qtbot.waitSignal(area.programme_chosen) as programme,
        qtbot.waitSignal(area.sessions_chosen) as times,
    ):
        area.toast.undo_requested.emit()
    assert programme.args == [BEGUN]
    assert times.args == [sessions]
    assert any(session.routine == PROGRAMME for session in sessions)


def test_a_time_is_set_under_the_card(area: RoutinesArea) -> None:
    stand(area, WEEK_3)
    times = words(area).count("Mon, Wed, Fri at 17:00")
    button(area, "Set a time").click()
    assert button(area, "Add this time").isVisible()
    assert words(area).count("Mon, Wed, Fri at 17:00") == times == 1


def test_records_and_midnight_ask_for_the_shelf_again(area: RoutinesArea, qtbot: QtBot) -> None:
    with qtbot.waitSignal(area.shelf_wanted):
        area.refresh(TODAY)


@pytest.mark.parametrize(
    ("days", "said"),
    [(-3, "Today"), (0, "Today"), (1, "From tomorrow"), (3, "From Thursday"), (9, "From 11 March")],
)
def test_when_it_is_due_is_said_as_people_say_it(days: int, said: str) -> None:
    monday = date(2026, 3, 2)
    assert due_words(monday + timedelta(days=days), monday) == said
