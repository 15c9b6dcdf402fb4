"""The composition root: makes every part, hands each what it needs, and takes them down in reverse.

The tray icon is up before anything else is imported; history, adapters and the heartbeat follow when
the event loop runs. Windows are imported when they are first opened.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QRect, Qt, QTimer
from PySide6.QtWidgets import QApplication

from deskstretch.app.language import Translation
from deskstretch.core.movement import Region
from deskstretch.storage.settings_file import SettingsFile
from deskstretch.ui.area import Page
from deskstretch.ui.situation import KindEntry, MovementEntry, Parts, PauseFor, RoutineEntry, Situation
from deskstretch.ui.theme import Appearance
from deskstretch.ui.tray import Tray

if TYPE_CHECKING:
    from datetime import date, datetime

    from deskstretch.app.conductor import Conductor
    from deskstretch.app.data_deeds import DataDeeds
    from deskstretch.app.main_areas import MainAreas
    from deskstretch.app.system_page import SystemRoom
    from deskstretch.app.welcome_run import WelcomeRun
    from deskstretch.core.clock import Clock
    from deskstretch.core.journal import JournalRow
    from deskstretch.core.settings import PlaceChoice, Settings
    from deskstretch.core.surroundings import Surroundings
    from deskstretch.desktop.adapter import Diagnosis
    from deskstretch.desktop.system import Desktop
    from deskstretch.storage.notice import Notice
    from deskstretch.storage.paths import Folders
    from deskstretch.ui.area import Area
    from deskstretch.ui.glance import Glance
    from deskstretch.ui.main_window import MainWindow
    from deskstretch.ui.situation import StartWish

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
MEMORY_BACK_AFTER_MS = 1000
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
    """Everything that lives as long as DeskStretch runs."""

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
        self._parts = Parts(areas=AREAS, library=True, settings=True, care=True)
        self.tray = Tray(self.look, self._parts, self)
        self.tray.show()
        self._desktop: Desktop | None = None
        self._closers: list[Callable[[], None]] = []
        self.conductor: Conductor | None = None
        self.glance: Glance | None = None
        self.main_window: MainWindow | None = None
        self.welcome: WelcomeRun | None = None
        self._main_areas: MainAreas | None = None
        self._data_deeds: DataDeeds | None = None
        self._notices: list[QObject] = []

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
        keeper = Keeper(history, state_file, self.tell)
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
        self.tray.offer_routines(self._routines)
        self.tray.offer_movements(self._movements_by_kind)
        person = self.person = Person(
            keeper, lambda: world.clock.now().local, lambda: coach.settings, lambda: content.movements
        )
        planner = Planner(content, person, world.clock, lambda: coach.settings)
        self.book = FeedbackBook(
            keeper,
            world.clock,
            lambda: coach.settings,
            self._change_settings,
            lambda: {movement.id: movement for movement in content.movements},
            self,
        )
        prompting = Prompting(self.look, world.clock, notifier, self._tray_rectangle, self)
        parts = BreakParts(keeper, self.book, planner, read)
        breaks = BreakMaker(parts, world.clock, self.look, self, apart=world.breaks_apart)
        breaks.failed.connect(self._break_failed)
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
            breaks.make,
            self,
        )
        self.prompting = prompting
        self._keeper = keeper
        self._connect(conductor)
        self._closers.append(conductor.close)
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
        QTimer.singleShot(MEMORY_BACK_AFTER_MS, give_memory_back)
        for notice in (*notices, *state_notices):
            self.tell(notice)
        for fault in self._setting_faults:
            self.say("A setting could not be read", fault.message)
        if self._is_first_start and not self._settings.welcomed:
            self._open_welcome(conductor)

    def _connect(self, conductor: Conductor) -> None:
        tray = self.tray
        tray.start_requested.connect(self._start)
        tray.later_requested.connect(conductor.later)
        tray.skip_requested.connect(conductor.skip)
        tray.pause_requested.connect(self._pause)
        tray.resume_requested.connect(conductor.resume)
        tray.interval_requested.connect(conductor.set_interval)
        tray.other_interval_requested.connect(self._open_interval)
        tray.place_requested.connect(self._choose_place)
        tray.glance_requested.connect(self.open_glance)
        tray.history_requested.connect(self.open_history)
        tray.why_requested.connect(self.open_journal)
        tray.library_requested.connect(self.open_library)
        tray.settings_requested.connect(self.open_settings)
        tray.care_requested.connect(self.open_care)
        tray.about_requested.connect(self._about)
        tray.quit_requested.connect(self.quit)
        conductor.situation_changed.connect(self._show_situation)
        conductor.recorded.connect(self._refresh_history)
        conductor.settings_changed.connect(self._show_settings)
        # Once the window's deferred deletion has been done.
        conductor.break_gone.connect(lambda: QTimer.singleShot(MEMORY_BACK_AFTER_MS, give_memory_back))
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
        for window in (self.glance, self.main_window, self.welcome):
            if window is not None:
                window.close()
        for closer in reversed(self._closers):
            closer()
        self._closers.clear()
        self.tray.hide()

    # -- windows -----------------------------------------------------------------------------------

    def diagnoses(self) -> tuple[Diagnosis, ...]:
        """What each adapter uses and reads now."""
        return () if self._desktop is None else self._desktop.diagnoses()

    def raise_to_person(self) -> None:
        """A second start: show what the person came for."""
        if self.welcome is not None:
            self.welcome.raise_to_person()
            return
        self.open_glance()

    def open_glance(self, *, as_window: bool | None = None) -> None:
        from deskstretch.ui.glance import Glance

        conductor = self.conductor
        if conductor is None:
            return
        if self.glance is not None:
            self.glance.raise_()
            self.glance.activateWindow()
            return
        alone = not Tray.is_available() if as_window is None else as_window
        due = self._check_is_due(conductor.settings)
        glance = self.glance = Glance(
            self.look, self._parts, conductor.situation(), as_window=alone, check_due=due
        )
        glance.start_requested.connect(self._start)
        glance.later_requested.connect(conductor.later)
        glance.pause_requested.connect(self._pause)
        glance.resume_requested.connect(conductor.resume)
        glance.interval_requested.connect(conductor.set_interval)
        glance.history_requested.connect(self.open_history)
        glance.library_requested.connect(self.open_library)
        glance.settings_requested.connect(self.open_settings)
        glance.checks_requested.connect(self.open_checks)
        glance.closed.connect(self._glance_closed)
        glance.show_near(self._tray_rectangle())

    def _glance_closed(self) -> None:
        self.glance = None

    def _open_interval(self) -> None:
        self.open_glance()
        if self.glance is not None:
            self.glance.focus_interval()

    def open_history(self) -> None:
        self.open_main(Page.TODAY)

    def open_checks(self) -> None:
        self.open_main(Page.MOBILITY)

    def open_journal(self) -> None:
        self.open_main(Page.JOURNAL)

    def open_library(self) -> None:
        self.open_main(Page.LIBRARY)

    def open_settings(self) -> None:
        self.open_main(Page.SETTINGS)

    def open_care(self) -> None:
        """When to stop, whom to ask, what they said."""
        self.open_main(Page.CARE)

    def _change_settings(self, settings: Settings) -> None:
        from deskstretch.storage.notice import StorageError
        from deskstretch.storage.settings_file import SettingError

        if self.conductor is None:
            return
        try:
            self.conductor.change(settings)
        except SettingError as error:
            self.say(QCoreApplication.translate("Program", "This could not be changed"), str(error))
        except StorageError as error:
            self.tell(error.notice)

    def _open_welcome(self, conductor: Conductor) -> None:
        from deskstretch.app.welcome_run import WelcomeRun

        welcome = self.welcome = WelcomeRun(self.look, lambda: conductor.settings, self._content, self)
        welcome.settings_changed.connect(self._change_settings)
        welcome.start_requested.connect(self._start)
        welcome.over.connect(self._welcome_over)
        welcome.begin()

    def _welcome_over(self) -> None:
        if self.welcome is not None:
            self.welcome.deleteLater()
            self.welcome = None
        self._be_reachable()
        QTimer.singleShot(MEMORY_BACK_AFTER_MS, give_memory_back)

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

    def _choose_place(self, choice: PlaceChoice) -> None:
        if self.conductor is not None:
            self._change_settings(replace(self.conductor.settings, place=choice))

    def _show_settings(self, settings: Settings) -> None:
        if self.translation.speak(settings.look.language):
            # Not now: the window that asked for it is still at work.
            QTimer.singleShot(0, self._use_other_words)
        if self.welcome is not None:
            self.welcome.show_settings(settings)
        if self._main_areas is not None:
            self._main_areas.show_settings(settings)

    def _use_other_words(self) -> None:
        """Another language was chosen: what stands is made anew, and the person is where they were."""
        self._content.read_again()
        self.tray.use_other_words()
        window = self.main_window
        if window is None:
            return
        place = window.geometry()
        window.close()
        self.open_main(Page.SETTINGS)
        if self.main_window is not None and self._main_areas is not None:
            self.main_window.setGeometry(place)
            self._main_areas.show_language()

    def open_main(self, page: Page) -> None:
        """Open the main window, or bring it up, at ``page``."""
        from deskstretch.ui.main_window import MainWindow

        conductor = self.conductor
        if conductor is None:
            return
        if self.main_window is None:
            window = self.main_window = MainWindow(self.look, self._make_areas(conductor), self._today())
            window.start_requested.connect(self._start)
            window.closed.connect(self._main_closed)
            window.show_situation(conductor.situation())
        self.main_window.open_at(page)

    def _make_areas(self, conductor: Conductor) -> tuple[Area, ...]:
        from deskstretch.app.main_areas import MainAreas

        areas = self._main_areas = MainAreas(
            self.look,
            self._content,
            self._keeper,
            lambda: conductor.settings,
            self._today,
            self.world.clock,
            lambda: self._make_data_deeds(conductor),
            self._make_system_room,
            self.book,
            self.translation.content,
            self,
        )
        areas.settings_changed.connect(self._change_settings)
        areas.records_changed.connect(conductor.history_changed)
        return areas.areas()

    def _make_system_room(self) -> SystemRoom:
        from deskstretch.app.identity import APP
        from deskstretch.app.system_page import SystemRoom

        return SystemRoom(APP, self.diagnoses, self)

    def _make_data_deeds(self, conductor: Conductor) -> DataDeeds:
        """One for as long as the program runs: what it deleted can be taken back until then."""
        from deskstretch.app.data_deeds import DataDeeds

        if self._data_deeds is None:
            folders, clock = self.world.folders, self.world.clock
            self._data_deeds = DataDeeds(
                self._keeper,
                folders,
                lambda: conductor.settings,
                lambda: self._content.movements,
                clock,
                self,
            )
            self._data_deeds.history_changed.connect(conductor.history_changed)
            self._closers.append(self._data_deeds.close)
        return self._data_deeds

    def _main_closed(self) -> None:
        self.main_window = None
        if self._main_areas is not None:
            self._main_areas.deleteLater()
            self._main_areas = None

    def _about(self) -> None:
        from deskstretch import __version__

        words = QCoreApplication.translate(
            "Program", "Version {0}. Everything stays on this computer. Free software under the MIT licence."
        )
        self.say("DeskStretch", words.format(__version__))

    def tell(self, notice: Notice) -> None:
        """Say what went wrong with a file, in its own sentence."""
        log.warning("%s", notice.message)
        self.say(QCoreApplication.translate("Program", "Something needs your attention"), notice.message)

    def say(self, title: str, sentence: str, details: str = "") -> None:
        """Show one sentence in a small window."""
        from deskstretch.ui.notice import Notice as NoticeWindow

        window = NoticeWindow(self.look, title, sentence, details=details)
        self._notices.append(window)
        window.closed.connect(self._notice_closed)
        window.present()

    def _break_failed(self, details: str) -> None:
        log.error("%s", details)
        words = QCoreApplication.translate("Program", "What you had done of this break is kept.")
        self.say(QCoreApplication.translate("Program", "Something went wrong in the break"), words, details)

    def _notice_closed(self) -> None:
        window = self.sender()
        if window in self._notices:
            self._notices.remove(window)

    def _start(self, wish: StartWish) -> None:
        """Begin a break asked for by hand, or say why none begins."""
        from deskstretch.app.planner import MovementOffError, NothingToDoError, UnknownRoutineError

        if self.conductor is None:
            return
        try:
            self.conductor.start(wish)
        except MovementOffError as error:
            self.open_main(Page.CARE)
            self.say(QCoreApplication.translate("Program", "Movement is off"), str(error))
        except (NothingToDoError, UnknownRoutineError) as error:
            self.say(QCoreApplication.translate("Program", "No break begins"), str(error))

    # -- following ---------------------------------------------------------------------------------

    def journal_since(self, since: datetime) -> list[JournalRow]:
        """What was decided since an instant, oldest first."""
        return self._keeper.journal(since)

    def _show_situation(self, situation: Situation) -> None:
        self.tray.show_situation(situation)
        if self.glance is not None:
            self.glance.show_situation(situation)
        if self.main_window is not None:
            self.main_window.show_situation(situation)

    def _pause(self, wish: PauseFor) -> None:
        if self.conductor is not None:
            self.conductor.pause("" if wish is PauseFor.UNTIL_RESUMED else wish.value)

    def _check_is_due(self, settings: Settings) -> bool:
        """Whether to remind of the self-checks."""
        if not settings.goal.self_check_reminder:
            return False
        from deskstretch.core.self_check import checks_due

        return checks_due(self._keeper.sums(lambda sums: sums.last_check_day(), None), self._today())

    def _today(self) -> date:
        return self.world.clock.now().local.date()

    def _at_midnight(self) -> None:
        if self.conductor is not None:
            self.conductor.count_again()
            self.conductor.look()
        self._refresh_history()

    def _refresh_history(self) -> None:
        if self.main_window is not None:
            self.main_window.refresh(self._today())

    def _tray_rectangle(self) -> QRect | None:
        rectangle = self.tray.geometry()
        return None if rectangle.isEmpty() else rectangle

    def _tray_appeared(self) -> None:
        """A panel came, or came back: the icon has to be offered anew."""
        self.tray.hide()
        self.tray.show()

    def _be_reachable(self) -> None:
        """Without any tray the program shows itself once; a second start shows it again."""
        if self.glance is not None or self.welcome is not None or self._desktop is None:
            return
        if self._desktop.tray_watch.present is False:
            self.open_glance(as_window=True)


def give_memory_back() -> None:
    """After the start and after a break, return freed memory to the system: glibc keeps it otherwise."""
    import ctypes
    import gc
    import sys

    gc.collect()
    if sys.platform == "linux":
        try:
            ctypes.CDLL("libc.so.6").malloc_trim(0)
        except (OSError, AttributeError):  # another libc gives it back by itself
            log.debug("no malloc_trim here")
