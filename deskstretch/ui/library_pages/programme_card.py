"""The four-week programme above the routines: begin it, see what comes next, set a time for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskstretch.core.movement import Equipment
from deskstretch.core.programme import LOAD_WEEKS, PROGRAMME, WEEKS, week_of_sessions
from deskstretch.core.settings import Programme, Track
from deskstretch.ui.area import Page
from deskstretch.ui.components.bars import SegmentedBar
from deskstretch.ui.components.button import Button, Kind
from deskstretch.ui.components.card import Card
from deskstretch.ui.components.flow import FlowLayout
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.components.turning import TurningLayout
from deskstretch.ui.day_words import day_in_year
from deskstretch.ui.icons import Icon
from deskstretch.ui.library_pages.routine_card import SessionLine
from deskstretch.ui.library_pages.schedule import Schedule
from deskstretch.ui.theme import Space, Type
from deskstretch.ui.words import exact_length, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from deskstretch.core.programme import NextSession
    from deskstretch.ui.library_pages.source import ProgrammeState, Shelf
    from deskstretch.ui.theme import Visuals


CARE_WEEK = 2
"""In which the programme asks whether pain stays (PROGRAMMES.md 3)."""
USUAL_S = 300.0
"""A session whose routines are not there, as a length to draw."""


class ProgrammeCard(Card):
    """``chosen`` brings the `Programme` there is to be: one that begins today, or none."""

    chosen = Signal(object)
    start_requested = Signal(str)
    sessions_chosen = Signal(object)
    """All fixed sessions there are to be."""
    page_requested = Signal(object)
    """The `Page` to go to."""

    def __init__(
        self,
        look: Visuals,
        state: ProgrammeState,
        shelf: Shelf,
    ) -> None:
        super().__init__(look)
        self._shelf = shelf
        self._today = state.today
        self._routines = {routine.id: routine for routine in shelf.routines}
        self._times: list[SessionLine] = []
        self._schedule: Schedule | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        self._column.setSpacing(Space.S)
        if state.coming is None:
            self._offer()
        else:
            self._show_next(state, state.coming)
            self._show_times()
            self._advise(state.coming, len(week_of_sessions(state.programme.track, state.coming.week)))

    def _offer(self) -> None:
        self._head(self.tr("Four weeks: Back in Harmony"), "")
        line = self.tr(
            "A programme that starts gently and adds a little each week: movement, rolling, a yoga and"
            " Pilates flow, strength. What you miss slides to the next day and never doubles."
        )
        self._column.addWidget(Text(self._look, line, tone=Tone.INK2, wraps=True))
        daily = Button(self._look, self.tr("Begin, every day"), Kind.PRIMARY)
        daily.clicked.connect(self._begin_daily)
        three = Button(self._look, self.tr("Begin, three days a week"), Kind.SECONDARY)
        three.clicked.connect(self._begin_three_days)
        self._buttons(daily, three)

    def _show_next(self, state: ProgrammeState, coming: NextSession) -> None:
        sessions = week_of_sessions(state.programme.track, coming.week)
        week = self.tr("Week {0} of {1}").format(coming.week, WEEKS)
        self._head(self.tr("Four weeks: Back in Harmony"), week)
        bar = SegmentedBar(self._look, 8)
        lengths = [self._length_s(session) or USUAL_S for session in sessions]
        bar.set_parts(lengths)
        bar.show_place(coming.number, 0.0)
        place = self.tr("Session {0} of {1} this week").format(coming.number + 1, len(sessions))
        bar.setAccessibleName(place)
        self._column.addWidget(bar)
        self._column.addWidget(Text(self._look, place, Type.SMALL, tone=Tone.INK2))
        self._column.addSpacing(Space.XXS)
        names = [self._routines[id_].name if id_ in self._routines else id_ for id_ in coming.routines]
        what = QVBoxLayout()
        what.setSpacing(2)
        name = translate("Programme", ", then ").join(names)
        what.addWidget(Text(self._look, name, weight=QFont.Weight.DemiBold, wraps=True))
        parts = [due_words(coming.due, state.today)]
        length_s = self._length_s(coming.routines)
        if length_s:
            parts.append(exact_length(length_s))
        if self._takes_backpack(coming):
            kilos = QLocale().toString(state.backpack_kg, "g", 2)
            parts.append(self.tr("{0} kg in the backpack").format(kilos))
        what.addWidget(Text(self._look, " · ".join(parts), tone=Tone.INK2, wraps=True))
        self._note(coming, what)
        self._column.addLayout(what)
        self.start = Button(self._look, self.tr("Start"), Kind.PRIMARY, icon=Icon.PLAY)
        self.start.setAccessibleName(self.tr("Start {0}").format(names[0]))
        self.start.setEnabled(coming.due <= state.today)
        self.start.clicked.connect(self._start)
        stop = Button(self._look, self.tr("End the programme"), Kind.QUIET)
        stop.clicked.connect(self._end)
        self._time = Button(self._look, self.tr("Set a time"), Kind.SECONDARY, icon=Icon.CALENDAR)
        self._time.clicked.connect(self.open_times)
        self._buttons(self.start, self._time, stop)

    def _advise(self, coming: NextSession, sessions: int) -> None:
        """Self-checks at the beginning and the end; in the second week, whether something still hurts."""
        is_first = (coming.week, coming.number) == (1, 0)
        is_last = (coming.week, coming.number) == (WEEKS, sessions - 1) and not coming.finished
        if is_first or is_last:
            words = self.tr("A good day to measure yourself: the self-checks show what the weeks change.")
            self._hint(words, self.tr("Self-checks"), self._open_checks)
        elif coming.week == CARE_WEEK:
            words = self.tr("Does something still hurt? Care says when to have it looked at.")
            self._hint(words, self.tr("Open Care"), self._open_care)

    def _hint(self, words: str, name: str, opens: Callable[[], None]) -> None:
        button = Button(self._look, name, Kind.QUIET, small=True)
        button.clicked.connect(opens)
        line = QWidget()
        row = TurningLayout(Space.S, self._look.px(200), 0, line)
        row.addWidget(Text(self._look, words, Type.SMALL, tone=Tone.INK2, wraps=True))
        row.addWidget(button)
        self._column.addWidget(line)

    def _open_checks(self) -> None:
        self.page_requested.emit(Page.MOBILITY)

    def _open_care(self) -> None:
        self.page_requested.emit(Page.CARE)

    def _length_s(self, routines: Iterable[str]) -> float:
        return sum(self._routines[id_].total_s for id_ in routines if id_ in self._routines)

    def _takes_backpack(self, coming: NextSession) -> bool:
        lifted = {m.id for m in self._shelf.movements if Equipment.BACKPACK in m.equipment}
        routines = [self._routines[id_] for id_ in coming.routines if id_ in self._routines]
        steps = (step for routine in routines for step in routine.steps)
        return coming.week in LOAD_WEEKS and any(step.movement in lifted for step in steps)

    def _note(self, coming: NextSession, column: QVBoxLayout) -> None:
        if coming.finished:
            words = self.tr("The four weeks are done. The fourth goes on as upkeep.")
        elif coming.repeats:
            words = self.tr("This week once more, as the last sessions were hard or hurt.")
        else:
            return
        column.addWidget(Text(self._look, words, Type.SMALL, tone=Tone.INK2, wraps=True))

    def _show_times(self) -> None:
        for session in self._shelf.sessions:
            if session.routine == PROGRAMME:
                line = SessionLine(self._look, session)
                self._times.append(line)
                self._column.addWidget(line)
        schedule = self._schedule = Schedule(self._look)
        schedule.show_sessions(PROGRAMME, self._shelf.sessions)
        schedule.chosen.connect(self.sessions_chosen)
        schedule.hide()
        self._column.addWidget(schedule)

    def _head(self, title: str, place: str) -> None:
        name = Text(self._look, title, weight=QFont.Weight.DemiBold, wraps=True)
        if not place:
            self._column.addWidget(name)
            return
        head = QWidget()
        row = TurningLayout(Space.M, self._look.px(160), 0, head)
        row.addWidget(name)
        row.addWidget(Text(self._look, place, Type.SMALL, tone=Tone.INK2))
        self._column.addWidget(head)

    def _buttons(self, *buttons: Button) -> None:
        row = QWidget()
        flow = FlowLayout(Space.XS, row)
        for button in buttons:
            flow.addWidget(button)
        self._column.addSpacing(Space.XXS)
        self._column.addWidget(row)

    def _begin_daily(self) -> None:
        self.chosen.emit(Programme(Track.DAILY, self._today))

    def _begin_three_days(self) -> None:
        self.chosen.emit(Programme(Track.THREE_DAYS, self._today))

    def _end(self) -> None:
        self.chosen.emit(Programme())

    def _start(self) -> None:
        self.start_requested.emit(PROGRAMME)

    def open_times(self) -> None:
        """Show where a time is set, or hide it again; with the programme off there is none."""
        if self._schedule is not None:
            opens = not self._schedule.isVisible()
            self._schedule.setVisible(opens)
            for line in self._times:
                line.setVisible(not opens)


def due_words(due: date, today: date) -> str:
    """ "Today", "From tomorrow", "From Wednesday", and beyond a week the date."""
    days = (due - today).days
    if days <= 0:
        return translate("Programme", "Today")
    if days == 1:
        return translate("Programme", "From tomorrow")
    if days < 7:
        name = QLocale().standaloneDayName(due.isoweekday(), QLocale.FormatType.LongFormat)
        return translate("Programme", "From {0}").format(name)
    return translate("Programme", "From {0}").format(day_in_year(due))
