"""The tray icon: what it shows, what it says, and its menu."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from deskstretch.core.settings import PlaceChoice
from deskstretch.ui.body_words import place_choice_name
from deskstretch.ui.components.menu import fill_later, fill_pause
from deskstretch.ui.situation import Sign, Situation, StartWish
from deskstretch.ui.situation_words import break_words, interval_words, state_words, today_words
from deskstretch.ui.tray_icon import step_of, tray_icon
from deskstretch.ui.words import minutes_words, region_name

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from deskstretch.ui.situation import KindEntry, Parts, RoutineEntry
    from deskstretch.ui.theme import Visuals

START_MIN = (1, 2, 5)


class Tray(QObject):
    """The program's place in the tray. It changes only when what it shows does.

    Args:
        look: whether the desktop is dark.
        parts: which menu entries have something behind them.
    """

    start_requested = Signal(object)
    later_requested = Signal(int)
    skip_requested = Signal()
    pause_requested = Signal(object)
    resume_requested = Signal()
    interval_requested = Signal(int)
    other_interval_requested = Signal()
    place_requested = Signal(object)
    """The `PlaceChoice` the person made."""
    glance_requested = Signal()
    history_requested = Signal()
    library_requested = Signal()
    settings_requested = Signal()
    care_requested = Signal()
    why_requested = Signal()
    about_requested = Signal()
    quit_requested = Signal()

    def __init__(self, look: Visuals, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._parts = parts
        self._routines_of: Callable[[], Sequence[RoutineEntry]] = tuple
        self._offered: tuple[RoutineEntry, ...] = ()
        self._kinds_of: Callable[[], Sequence[KindEntry]] = tuple
        self._kinds: tuple[KindEntry, ...] = ()
        self._drawn: tuple[Sign, int, bool] | None = None
        self._situation = Situation(Sign.WAITING, level=1.0)
        self._icon = QSystemTrayIcon(self)
        self._make_menu()
        self._icon.activated.connect(self._activate)
        look.changed.connect(self._draw)
        self.show_situation(self._situation)

    @staticmethod
    def is_available() -> bool:
        """Whether there is a tray right now; panels come and go."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def icon(self) -> QSystemTrayIcon:
        """The system's own icon, for messages where these come from the tray."""
        return self._icon

    def offer_routines(self, source: Callable[[], Sequence[RoutineEntry]]) -> None:
        """Routines to start; asked for when the menu opens, as reading them at the start takes time."""
        self._routines_of = source

    def offer_movements(self, source: Callable[[], Sequence[KindEntry]]) -> None:
        """Single movements to start, by their kind; asked for like the routines."""
        self._kinds_of = source

    def use_other_words(self) -> None:
        """Another language was chosen: the menu and the tooltip are made anew."""
        self._offered = ()
        self._kinds = ()
        self._make_menu()
        self.show_situation(self._situation)

    def show(self) -> None:
        self._icon.show()

    def hide(self) -> None:
        self._icon.hide()

    def geometry(self) -> QRect:
        """Where the icon is on the screen; empty where the system does not tell."""
        return self._icon.geometry()

    @property
    def tooltip(self) -> str:
        return self._icon.toolTip()

    def show_situation(self, situation: Situation) -> None:
        """Take on what is going on. Cheap: a look that changed nothing draws nothing."""
        self._situation = situation
        self._draw()
        words = state_words(situation)
        tooltip = self.tr("DeskStretch: {0}").format(words)
        if tooltip != self._icon.toolTip():
            self._icon.setToolTip(tooltip)
        coming = break_words(situation) if situation.sign is Sign.WAITING else ""
        self._state.setText(f"{words}\n{coming}".strip() if sys.platform == "darwin" else words)
        self._show_entries(situation)

    def _make_menu(self) -> None:
        self.menu = QMenu()
        self._state = self._note("")
        self._start = self.menu.addMenu(self.tr("Start now"))
        self._later = self.menu.addMenu(self.tr("Later"))
        self._skip = self._entry(self.tr("Skip this break"), self.skip_requested.emit)
        self._resume = self._entry(self.tr("Go on"), self.resume_requested.emit)
        self._pause = self.menu.addMenu(self.tr("Pause"))
        self._interval = self.menu.addMenu("")
        self._intervals = QActionGroup(self)
        self._place = self.menu.addMenu(self.tr("Place"))
        self._places = QActionGroup(self)
        self.menu.addSeparator()
        self._today = self._note("")
        self._fill_windows()
        fill_later(self._later, self.later_requested.emit)
        fill_pause(self._pause, self.pause_requested.emit)
        self._fill_start()
        self._fill_intervals()
        self._fill_places()
        self._icon.setContextMenu(self.menu)

    def _show_entries(self, situation: Situation) -> None:
        moving = situation.sign is Sign.MOVING
        paused = situation.sign is Sign.PAUSED
        coming = situation.sign in (Sign.WAITING, Sign.DUE, Sign.HELD)
        self._start.menuAction().setVisible(not moving)
        self._later.menuAction().setVisible(coming)
        self._skip.setVisible(coming and situation.may_skip)
        self._pause.menuAction().setVisible(not paused and not moving)
        self._resume.setVisible(paused)
        self._interval.setTitle(interval_words(situation.every_min))
        for action in self._intervals.actions():
            action.setChecked(action.data() == round(situation.every_min))
        for action in self._places.actions():
            action.setChecked(action.data() == situation.place)
        self._today.setVisible(situation.today is not None)
        if situation.today is not None:
            self._today.setText(self.tr("Today: {0}").format(today_words(situation.today)))

    def _draw(self) -> None:
        drawn = (self._situation.sign, step_of(self._situation.level), self._look.panel_dark)
        if drawn != self._drawn:
            self._drawn = drawn
            template = sys.platform == "darwin"
            self._icon.setIcon(
                tray_icon(drawn[0], self._situation.level, dark_panel=drawn[2], template=template)
            )

    def _activate(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.glance_requested.emit()

    def _fill_start(self) -> None:
        self._wish(self.tr("For me"), StartWish())
        self._start.addSeparator()
        for minutes in START_MIN:
            self._wish(minutes_words(minutes), StartWish(minutes=minutes))
        if self._parts.areas:
            self._start.addSeparator()
            for area in self._parts.areas:
                self._wish(region_name(area), StartWish(area=area))
        self._start.addSeparator()
        self._routines = self._start.addMenu(self.tr("Routines"))
        self._routines.menuAction().setVisible(False)
        self._movements = self._start.addMenu(self.tr("Movements"))
        self._movements.menuAction().setVisible(False)
        self._start.aboutToShow.connect(self._fill_content)

    def _fill_content(self) -> None:
        self._fill_routines()
        self._fill_movements()

    def _fill_movements(self) -> None:
        kinds = tuple(self._kinds_of())
        self._movements.menuAction().setVisible(bool(kinds))
        if kinds == self._kinds:
            return
        self._kinds = kinds
        self._movements.clear()
        for kind in kinds:
            menu = self._movements.addMenu(kind.name)
            for movement in kind.movements:
                self._wish(movement.name, StartWish(movement=movement.id), menu)

    def _fill_routines(self) -> None:
        entries = tuple(self._routines_of())
        self._routines.menuAction().setVisible(bool(entries))
        if entries == self._offered:
            return
        self._offered = entries
        self._routines.clear()
        for routine in entries:
            self._wish(routine.name, StartWish(routine=routine.id), self._routines)

    def _wish(self, words: str, wish: StartWish, menu: QMenu | None = None) -> None:
        action = (menu or self._start).addAction(words)
        action.triggered.connect(lambda _checked=False: self.start_requested.emit(wish))

    def _fill_intervals(self) -> None:
        for minutes in self._parts.intervals_min:
            action = self._interval.addAction(minutes_words(minutes))
            action.setCheckable(True)
            action.setData(minutes)
            action.triggered.connect(
                lambda _checked=False, chosen=minutes: self.interval_requested.emit(chosen)
            )
            self._intervals.addAction(action)
        self._interval.addSeparator()
        other = self._interval.addAction(self.tr("Other…"))
        other.triggered.connect(lambda _checked=False: self.other_interval_requested.emit())

    def _fill_places(self) -> None:
        for choice in PlaceChoice:
            action = self._place.addAction(place_choice_name(choice))
            action.setCheckable(True)
            action.setData(choice)
            action.triggered.connect(lambda _checked=False, chosen=choice: self.place_requested.emit(chosen))
            self._places.addAction(action)

    def _fill_windows(self) -> None:
        parts = self._parts
        for there, words, signal in (
            (parts.history, self.tr("History"), self.history_requested),
            (parts.library, self.tr("Library"), self.library_requested),
            (parts.why, self.tr("Why…"), self.why_requested),
            (parts.settings, self.tr("Settings"), self.settings_requested),
            (parts.care, self.tr("Care"), self.care_requested),
        ):
            if there:
                self._entry(words, signal.emit)
        self.menu.addSeparator()
        self._entry(self.tr("About DeskStretch"), self.about_requested.emit)
        self._entry(self.tr("Quit"), self.quit_requested.emit)

    def _entry(self, words: str, heard: Callable[[], object]) -> QAction:
        action = self.menu.addAction(words)
        action.triggered.connect(lambda _checked=False: heard())
        return action

    def _note(self, words: str) -> QAction:
        """A line that only tells."""
        action = self.menu.addAction(words)
        action.setEnabled(False)
        return action
