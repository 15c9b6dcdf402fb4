"""A made-up break, situation and week that window tests and the gallery share."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import NAMESPACE_OID, uuid5

from care_samples import Care, lessons
from history_samples import MemoryPast, movement
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from shiboken6 import isValid

from deskstretch.app.demo import made_up
from deskstretch.app.demo.made_up import (
    NOON,
    PARTS,
    TODAY,
    at,
    other_situations,
    settings,
    situation,
    summary,
    typical_day,
)
from deskstretch.core.journal import Event, JournalRow
from deskstretch.core.movement import Side, Sides
from deskstretch.core.record import BreakRecord, Feeling, MovementRecord, Outcome, Source
from deskstretch.core.session import Session, Step
from deskstretch.ui.area import HISTORY_PAGES, Area, Page
from deskstretch.ui.body_page.page import BodyPage
from deskstretch.ui.history_area import HistoryArea
from deskstretch.ui.history_pages.source import DayBreak
from deskstretch.ui.icons import Icon
from deskstretch.ui.learn_area.area import LearnArea
from deskstretch.ui.main_window import MainWindow
from deskstretch.ui.settings_pages.data_model import Counts, DataFacts
from deskstretch.ui.settings_pages.page import SettingsPage
from deskstretch.ui.settings_pages.system import Reading
from deskstretch.ui.welcome.window import WelcomeWindow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from deskstretch.ui.theme import Appearance

__all__ = ["NOON", "PARTS", "TODAY", "at", "other_situations", "situation", "summary", "typical_day"]


def step(name: str, side: Side = Side.BOTH, seconds: float = 30, transition_s: float = 5) -> Step:
    return made_up.step(movement(name), side, seconds, transition_s)


def steps() -> tuple[Step, ...]:
    return made_up.steps(movement)


def both_sides() -> tuple[Step, ...]:
    return made_up.both_sides(movement)


def session() -> Session:
    return Session(steps(), "Two minutes for your mid back")


class Past(MemoryPast):
    """A history of one day, in memory, begun nine days before."""

    def __init__(self, *, empty: bool = False) -> None:
        super().__init__([] if empty else past_breaks(), [] if empty else journal())

    def first_day(self) -> date | None:
        first = super().first_day()
        return first and first - timedelta(days=9)


class Kept:
    """What a Data page tells of."""

    def facts(self) -> DataFacts:
        file = Path("/home/ada/.local/share/deskstretch/history.sqlite3")
        return DataFacts(183, date(2026, 3, 2), 2_418_000, file, date(2026, 11, 19))

    def counts(self, since: date, until: date) -> Counts:
        return Counts((until - since).days * 4, 1, 0)


class Desktop:
    """A system that tells this and that."""

    def starts_at_login(self) -> bool:
        return True

    def readings(self) -> tuple[Reading, ...]:
        return (
            Reading("idle", ("X11 screen saver extension, read now",), "4.0 s"),
            Reading("calls", ("sound server: no, told 12 s ago", "cameras: no, read now"), "no"),
            Reading("do not disturb", (), "unknown", ("GNOME's settings: This is not GNOME.",)),
        )


def main_window(look: Appearance, past: MemoryPast | None = None, care: Care | None = None) -> MainWindow:
    """The main window with every area that needs no program behind it."""
    source = Past() if past is None else past
    history = Area(Icon.HISTORY, "History", HISTORY_PAGES, lambda: HistoryArea(look, source, name_of, TODAY))
    page = Area(
        Icon.SETTINGS,
        "Settings",
        (Page.SETTINGS, Page.DATA),
        lambda: SettingsPage(look, settings(), Kept(), Desktop(), lambda _settings: typical_day()),
    )
    body = Area(Icon.BODY, "Body", (Page.BODY,), lambda: BodyPage(look, settings(), movement))
    learn = Area(
        Icon.LEARN,
        "Learn",
        (Page.LEARN, Page.CARE),
        lambda: LearnArea(look, lessons(), movement, care or Care()),
    )
    return MainWindow(look, (history, body, page, learn), TODAY)


def welcome(look: Appearance, step: int = 0, size: QSize | None = None) -> WelcomeWindow:
    """The welcome at one of its steps."""
    window = WelcomeWindow(look, settings(), lambda _settings: typical_day(), movement)
    window.present()
    if size is not None:
        window.setMinimumSize(0, 0)
        window.resize(size)
    window.show_step(step)
    return window


def name_of(movement_id: str) -> str:
    return movement(movement_id).name


def past_breaks() -> list[DayBreak]:
    """Three breaks: finished, ended early, broken off."""
    found: list[DayBreak] = []
    for begin, title, outcome, source, feeling, parts in (
        (
            at(9, 2),
            "Two minutes for your mid back",
            Outcome.COMPLETED,
            Source.REMINDER,
            Feeling.GOOD,
            ("standing-torso-twist", "seated-cat-cow", "cat-cow"),
        ),
        (at(11, 17), "Hips and calves", Outcome.PARTIAL, Source.HAND, None, ("leg-swing-front-back",)),
        (at(13, 55), "Shoulders", Outcome.COMPLETED, Source.REMINDER, Feeling.HURT, ("shoulder-rolls",)),
    ):
        id_ = uuid5(NAMESPACE_OID, title)
        done_s = 31.0 * len(parts)
        record = BreakRecord(id_, begin, 0, source, "stretch", title, 120.0, done_s, outcome, feeling=feeling)
        movements = tuple(
            MovementRecord(
                uuid5(id_, part),
                id_,
                begin,
                part,
                Side.LEFT if movement(part).sides is Sides.SWITCH else Side.BOTH,
                40.0,
                31.0,
            )
            for part in parts
        )
        found.append(DayBreak(record, movements))
    return found


def journal() -> list[JournalRow]:
    """One row of every kind, and a morning around them."""
    details: dict[Event, dict[str, str | float | int | bool | None]] = {
        Event.BACK: {"away_s": 754.0},
        Event.WOKE: {"asleep_s": 1800.0},
        Event.CLOCK_CHANGED: {"by_s": -3600.0},
        Event.DUE: {"worked_s": 2700.0},
        Event.HELD: {"reason": "in_call"},
        Event.OFFERED: {"number": 2},
        Event.LAPSED: {"again_after_s": 300.0},
        Event.SNOOZED: {"minutes": 10},
        Event.WITHDRAWN: {"reason": "paused"},
        Event.STARTED: {"source": "hand"},
        Event.FINISHED: {"outcome": "completed", "done_s": 125.0},
        Event.CREDITED: {"share": 0.4},
        Event.QUIET: {"for_s": 5400.0},
        Event.PAUSED: {"until": at(15, 0).isoformat()},
    }
    rows = []
    for i, event in enumerate(Event):
        reminder = "stretch" if i % 3 else "cue"
        rows.append(JournalRow(at(9, 2) + timedelta(minutes=11 * i), event, reminder, details.get(event, {})))
    return rows


def freed(window: QWidget) -> bool:
    """Whether Qt has deleted the window; nothing but its Python shell is left."""
    return not isValid(window)


def keep(qtbot: QtBot, window: QWidget) -> None:
    """Free the window after the test, unless it freed itself."""

    def end() -> None:
        if isValid(window):
            window.deleteLater()
            QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)

    qtbot._request.addfinalizer(end)
