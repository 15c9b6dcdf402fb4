"""The composition root: makes every part, hands each what it needs, and takes them down in reverse.

The tray icon is up before anything else is imported; history, adapters and the heartbeat follow when
the event loop runs.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QRect, Qt, QTimer
from PySide6.QtWidgets import QApplication

from deskstretch.app.language import Translation
from deskstretch.app.memory import give_memory_back_soon
from deskstretch.app.messages import Messages
from deskstretch.core.movement import Region
from deskstretch.storage.settings_file import SettingsFile
from deskstretch.ui.situation import KindEntry, MovementEntry, Parts, RoutineEntry
from deskstretch.ui.theme import Appearance
from deskstretch.ui.tray import Tray

if TYPE_CHECKING:
    from datetime import date, datetime

    from deskstretch.app.conductor import Conductor
    from deskstretch.app.windows import Windows
    from deskstretch.app.wishes import Wishes
    from deskstretch.core.clock import Clock
    from deskstretch.core.journal import JournalRow
    from deskstretch.core.surroundings import Surroundings
    from deskstretch.desktop.adapter import Diagnosis
    from deskstretch.desktop.system import Desktop
    from deskstretch.storage.paths import Folders

log = logging.getLogger(__name__)

AREAS = (
    Region.NECK,
    Region.SHOULDERS,
    Region.UPPER_BACK,
    Region.LOWER_BACK,
    Region.HIPS,
    Region.HAMSTRINGS,
    Region.WRISTS_FOREARMS,
)
NO_TRAY_AFTER_MS = 8000
"""Panels come up after the programs that log-in starts; only then is a missing tray a missing tray."""


@dataclass(frozen=True, slots=True)
class World:
    """What the program runs in: real for a person, partly of its own making in the demo.

    ``pace`` gives seconds of the clock that go by in a real second. ``surroundings`` stands in for the
    adapters, notifications among them, where it is given. ``welcomes``: a person started it, who is to be
    welcomed on their first start. ``breaks_apart``: a break runs in a process of its own, on the system's
    clock.
    """

    folders: Folders
    clock: Clock
    pace: Callable[[], float] = lambda: 1.0
    surroundings: Callable[[], Surroundings] | None = None
    welcomes: bool = False
    breaks_apart: bool = False


class Program(QObject):
    """Everything that lives as long as DeskStretch runs; most of it from `wake` on."""

    def __init__(self, app: QApplication, world: World) -> None:
        super().__init__()
        self._app = app
        self.world = world
        self._settings_file = SettingsFile(world.folders.settings_file)
        self._is_first_start = world.welcomes and world.folders.untouched
        self._settings, self._setting_faults = self._settings_file.read()
        self.translation = Translation(app)
        self.translation.speak(self._settings.look.language)
        self.look = Appearance(app, self._settings.look, parent=self)
        self.messages = Messages(self.look, self)
        self._parts = Parts(areas=AREAS, library=True, settings=True, care=True)
        self.tray = Tray(self.look, self._parts, self)
        self.tray.show()
        self._desktop: Desktop | None = None
        self._closers: list[Callable[[], None]] = []
        self.conductor: Conductor | None = None

    # -- up ----------------------------------------------------------------------------------------

    def wake(self) -> None:
        """Make the rest; called once the event loop runs and the icon stands in the tray."""
        from deskstretch.app.break_maker import BreakMaker, BreakParts
        from deskstretch.app.conductor import Conductor
        from deskstretch.app.content import Content
        from deskstretch.app.feedback_book import FeedbackBook
        from deskstretch.app.heartbeat import Heartbeat
        from deskstretch.app.identity import APP
        from deskstretch.app.keeper import Keeper
        from deskstretch.app.person import Person
        from deskstretch.app.planner import Planner
        from deskstretch.app.prompting import Prompting
        from deskstretch.app.windows import Shown, Windows
        from deskstretch.app.wishes import Wishes
        from deskstretch.core.coach import Coach
        from deskstretch.core.coach_state import CoachState
        from deskstretch.desktop.notify import Notifier
        from deskstretch.desktop.system import Desktop
        from deskstretch.storage.history import History
        from deskstretch.storage.state_file import StateFile

        world, folders = self.world, self.world.folders
        for fault in self._setting_faults:
            log.warning("settings: %s", fault.message)
        history, notices = History.open(
            folders.history_file, waiting=folders.waiting_history_file, backups=folders.backups
        )
        state_file = StateFile(folders.state_file, CoachState)
        state, state_notices = state_file.load()
        keeper = Keeper(history, state_file, self.messages.tell)
        self._closers.append(keeper.close)
        interrupted = history.close_open_breaks()

        read = world.surroundings
        notifier = Notifier(self)
        if read is None:
            self._desktop = Desktop(APP, parent=self)
            self._desktop.use_tray(self.tray.icon)
            self._closers.append(self._desktop.close)
            read = self._desktop.sensors.read
            notifier = self._desktop.notifier

        coach = Coach(self._settings)
        content = self._content = Content(folders, lambda: self.translation.content)
        person = self.person = Person(
            keeper, lambda: world.clock.now().local, lambda: coach.settings, lambda: content.movements
        )
        planner = Planner(content, person, world.clock, lambda: coach.settings)
        self.book = FeedbackBook(
            keeper,
            world.clock,
            lambda: coach.settings,
            lambda settings: self.wishes.change(settings),
            lambda: {movement.id: movement for movement in content.movements},
            self,
        )
        prompting = Prompting(self.look, world.clock, notifier, self._tray_rectangle, self)
        parts = BreakParts(keeper, self.book, planner, read)
        breaks = BreakMaker(parts, world.clock, self.look, self, apart=world.breaks_apart)
        breaks.failed.connect(self.messages.break_failed)
        self._closers.append(breaks.close)
        conductor = self.conductor = Conductor(
            coach,
            world.clock,
            read,
            keeper,
            planner,
            prompting,
            self._settings_file,
            self.look,
            breaks,
            self,
        )
        self.prompting = prompting
        self._keeper = keeper
        wishes = self.wishes = Wishes(conductor, self.messages, self)
        windows = self.windows = Windows(
            Shown(
                self.look,
                self._parts,
                conductor,
                wishes,
                content,
                keeper,
                self.book,
                self.translation,
                world.clock,
                folders,
                self._tray_rectangle,
                self.diagnoses,
            ),
            self,
        )
        breaks.care_wanted.connect(windows.open_care)
        self._connect_tray(conductor, wishes, windows)
        self._connect_desktop(conductor)
        self._closers.append(conductor.close)
        self._closers.append(windows.close)
        effects = coach.begin(
            world.clock.now(), state, interrupted_s=sum(record.done_s for record in interrupted[-1:])
        )
        conductor.begin(effects)
        heartbeat = self.heartbeat = Heartbeat(
            lambda: conductor.next_look_s() / world.pace(), world.clock.now().zone, self
        )
        heartbeat.looked_due.connect(conductor.look, Qt.ConnectionType.QueuedConnection)
        heartbeat.midnight_passed.connect(self._at_midnight, Qt.ConnectionType.QueuedConnection)
        heartbeat.night_came.connect(
            lambda: keeper.back_up(self._today()), Qt.ConnectionType.QueuedConnection
        )
        heartbeat.start()
        conductor.looked.connect(heartbeat.look_again)
        self._closers.append(heartbeat.stop)
        conductor.look()
        give_memory_back_soon()
        for notice in (*notices, *state_notices):
            self.messages.tell(notice)
        for fault in self._setting_faults:
            self.messages.setting_unread(fault.message)
        if self._is_first_start and not self._settings.welcomed:
            windows.open_welcome(self._be_reachable)

    def _connect_tray(self, conductor: Conductor, wishes: Wishes, windows: Windows) -> None:
        tray = self.tray
        tray.offer_routines(self._routines)
        tray.offer_movements(self._movements_by_kind)
        tray.start_requested.connect(wishes.start)
        tray.later_requested.connect(conductor.later)
        tray.skip_requested.connect(conductor.skip)
        tray.pause_requested.connect(wishes.pause)
        tray.resume_requested.connect(conductor.resume)
        tray.interval_requested.connect(conductor.set_interval)
        tray.other_interval_requested.connect(windows.open_interval)
        tray.place_requested.connect(wishes.choose_place)
        tray.glance_requested.connect(windows.open_glance)
        tray.history_requested.connect(windows.open_history)
        tray.why_requested.connect(windows.open_journal)
        tray.library_requested.connect(windows.open_library)
        tray.settings_requested.connect(windows.open_settings)
        tray.care_requested.connect(windows.open_care)
        tray.about_requested.connect(self.messages.say_about)
        tray.quit_requested.connect(self.quit)
        conductor.situation_changed.connect(tray.show_situation)
        windows.words_changed.connect(tray.use_other_words)
        conductor.break_gone.connect(give_memory_back_soon)

    def _connect_desktop(self, conductor: Conductor) -> None:
        desktop = self._desktop
        if desktop is None:
            return
        desktop.sensors.changed.connect(conductor.look)
        desktop.session.woke.connect(conductor.look)
        desktop.session.locked.connect(conductor.look)
        desktop.session.unlocked.connect(conductor.look)
        desktop.session.about_to_sleep.connect(conductor.save)
        desktop.tray_watch.appeared.connect(self._tray_appeared)
        QTimer.singleShot(NO_TRAY_AFTER_MS, self._be_reachable)

    # -- down --------------------------------------------------------------------------------------

    def quit(self) -> None:
        """Begin an orderly end."""
        # Not quit(): that asks every window first, and a running break would say no.
        self._app.exit(0)

    def close(self) -> None:
        """Take everything down in reverse order; what happened is on disk afterwards."""
        for closer in reversed(self._closers):
            closer()
        self._closers.clear()
        self.tray.hide()

    # -- what others ask it ------------------------------------------------------------------------

    def diagnoses(self) -> tuple[Diagnosis, ...]:
        """What each adapter uses and reads now."""
        return () if self._desktop is None else self._desktop.diagnoses()

    def journal_since(self, since: datetime) -> list[JournalRow]:
        """What was decided since an instant, oldest first."""
        return self._keeper.journal(since)

    def _routines(self) -> list[RoutineEntry]:
        """What the tray offers to start: first what the programme asks for today."""
        from deskstretch.core.programme import PROGRAMME

        entries = [RoutineEntry(routine.id, routine.name) for routine in self._content.routines]
        coming = self.person.programme()
        if coming is None or coming.due > self._today():
            return entries
        today = QCoreApplication.translate("Program", "Programme: today's session")
        return [RoutineEntry(PROGRAMME, today), *entries]

    def _movements_by_kind(self) -> list[KindEntry]:
        """Single movements that the tray offers to start."""
        from deskstretch.core.movement import Category
        from deskstretch.ui.movement_words import category_name

        there = self._content.movements
        of_kind = {
            kind: tuple(MovementEntry(each.id, each.name) for each in there if each.category is kind)
            for kind in Category
        }
        return [KindEntry(category_name(kind), entries) for kind, entries in of_kind.items() if entries]

    # -- following ---------------------------------------------------------------------------------

    def _today(self) -> date:
        return self.world.clock.now().local.date()

    def _at_midnight(self) -> None:
        if self.conductor is not None:
            self.conductor.count_again()
            self.conductor.look()
        self.windows.refresh_history()

    def _tray_rectangle(self) -> QRect | None:
        rectangle = self.tray.geometry()
        return None if rectangle.isEmpty() else rectangle

    def _tray_appeared(self) -> None:
        """A panel came, or came back: the icon has to be offered anew."""
        self.tray.hide()
        self.tray.show()

    def _be_reachable(self) -> None:
        """Without any tray the program shows itself once; a second start shows it again."""
        if self._desktop is None or self.windows.glance is not None or self.windows.welcome is not None:
            return
        if self._desktop.tray_watch.present is False:
            self.windows.open_glance(as_window=True)
