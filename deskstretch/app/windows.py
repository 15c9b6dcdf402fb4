"""The windows a person opens: the glance, the main window, the welcome. Imported when first opened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from deskstretch.app.memory import give_memory_back_soon
from deskstretch.ui.area import Page
from deskstretch.ui.tray import Tray

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtCore import QRect

    from deskstretch.app.conductor import Conductor
    from deskstretch.app.content import Content
    from deskstretch.app.data_deeds import DataDeeds
    from deskstretch.app.feedback_book import FeedbackBook
    from deskstretch.app.keeper import Keeper
    from deskstretch.app.language import Translation
    from deskstretch.app.main_areas import MainAreas
    from deskstretch.app.system_page import SystemRoom
    from deskstretch.app.welcome_run import WelcomeRun
    from deskstretch.app.wishes import Wishes
    from deskstretch.core.clock import Clock
    from deskstretch.core.settings import Settings
    from deskstretch.desktop.adapter import Diagnosis
    from deskstretch.storage.paths import Folders
    from deskstretch.ui.area import Area
    from deskstretch.ui.glance import Glance
    from deskstretch.ui.main_window import MainWindow
    from deskstretch.ui.situation import Parts, Situation
    from deskstretch.ui.theme import Appearance


@dataclass(frozen=True, slots=True)
class Shown:
    """What the windows show, and whom they talk to.

    ``tray_rectangle`` gives the icon's place where the system tells it, ``diagnoses`` what each adapter uses
    and reads now.
    """

    look: Appearance
    parts: Parts
    conductor: Conductor
    wishes: Wishes
    content: Content
    keeper: Keeper
    book: FeedbackBook
    translation: Translation
    clock: Clock
    folders: Folders
    tray_rectangle: Callable[[], QRect | None]
    diagnoses: Callable[[], tuple[Diagnosis, ...]]


class Windows(QObject):
    """Opens each at most once, keeps them up to date, and forgets them when they close.

    ``words_changed``: the program speaks another language from now on.
    """

    words_changed = Signal()

    def __init__(self, shown: Shown, parent: QObject) -> None:
        super().__init__(parent)
        self._shown = shown
        self.glance: Glance | None = None
        self.main_window: MainWindow | None = None
        self.welcome: WelcomeRun | None = None
        self._main_areas: MainAreas | None = None
        self._data_deeds: DataDeeds | None = None
        shown.wishes.care_wanted.connect(self.open_care)
        shown.conductor.situation_changed.connect(self._show_situation)
        shown.conductor.recorded.connect(self.refresh_history)
        shown.conductor.settings_changed.connect(self._show_settings)

    def close(self) -> None:
        for window in (self.glance, self.main_window, self.welcome):
            if window is not None:
                window.close()
        if self._data_deeds is not None:
            self._data_deeds.close()

    def raise_to_person(self) -> None:
        """A second start: show what the person came for."""
        if self.welcome is not None:
            self.welcome.raise_to_person()
        else:
            self.open_glance()

    # -- the glance ------------------------------------------------------------------------------------

    def open_glance(self, *, as_window: bool | None = None) -> None:
        from deskstretch.ui.glance import Glance

        if self.glance is not None:
            self.glance.raise_()
            self.glance.activateWindow()
            return
        shown, conductor, wishes = self._shown, self._shown.conductor, self._shown.wishes
        alone = not Tray.is_available() if as_window is None else as_window
        due = self._check_is_due(conductor.settings)
        glance = self.glance = Glance(
            shown.look, shown.parts, conductor.situation(), as_window=alone, check_due=due
        )
        glance.start_requested.connect(wishes.start)
        glance.later_requested.connect(conductor.later)
        glance.pause_requested.connect(wishes.pause)
        glance.resume_requested.connect(conductor.resume)
        glance.interval_requested.connect(conductor.set_interval)
        glance.history_requested.connect(self.open_history)
        glance.library_requested.connect(self.open_library)
        glance.settings_requested.connect(self.open_settings)
        glance.checks_requested.connect(self.open_checks)
        glance.closed.connect(self._glance_closed)
        glance.show_near(shown.tray_rectangle())

    def open_interval(self) -> None:
        """Ask for an interval that the tray's menu does not have."""
        self.open_glance()
        if self.glance is not None:
            self.glance.focus_interval()

    def _glance_closed(self) -> None:
        self.glance = None

    def _check_is_due(self, settings: Settings) -> bool:
        """Whether to remind of the self-checks."""
        if not settings.goal.self_check_reminder:
            return False
        from deskstretch.core.self_check import checks_due

        last_day = self._shown.keeper.sums(lambda sums: sums.last_check_day(), None)
        return checks_due(last_day, self._today())

    # -- the main window -------------------------------------------------------------------------------

    def open_main(self, page: Page) -> None:
        """Open the main window, or bring it up, at ``page``."""
        from deskstretch.ui.main_window import MainWindow

        if self.main_window is None:
            window = self.main_window = MainWindow(self._shown.look, self._make_areas(), self._today())
            window.start_requested.connect(self._shown.wishes.start)
            window.closed.connect(self._main_closed)
            window.show_situation(self._shown.conductor.situation())
        self.main_window.open_at(page)

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

    def _make_areas(self) -> tuple[Area, ...]:
        from deskstretch.app.main_areas import MainAreas

        shown, conductor = self._shown, self._shown.conductor
        areas = self._main_areas = MainAreas(
            shown.look,
            shown.content,
            shown.keeper,
            lambda: conductor.settings,
            self._today,
            shown.clock,
            self._make_data_deeds,
            self._make_system_room,
            shown.book,
            shown.translation.content,
            self,
        )
        areas.settings_changed.connect(shown.wishes.change)
        areas.records_changed.connect(conductor.history_changed)
        return areas.areas()

    def _make_system_room(self) -> SystemRoom:
        from deskstretch.app.identity import APP
        from deskstretch.app.system_page import SystemRoom

        return SystemRoom(APP, self._shown.diagnoses, self)

    def _make_data_deeds(self) -> DataDeeds:
        """One for as long as the program runs: what it deleted can be taken back until then."""
        from deskstretch.app.data_deeds import DataDeeds

        if self._data_deeds is None:
            shown, conductor = self._shown, self._shown.conductor
            self._data_deeds = DataDeeds(
                shown.keeper,
                shown.folders,
                lambda: conductor.settings,
                lambda: shown.content.movements,
                shown.clock,
                self,
            )
            self._data_deeds.history_changed.connect(conductor.history_changed)
        return self._data_deeds

    def _main_closed(self) -> None:
        self.main_window = None
        if self._main_areas is not None:
            self._main_areas.deleteLater()
            self._main_areas = None
        give_memory_back_soon()

    # -- the welcome -----------------------------------------------------------------------------------

    def open_welcome(self, when_over: Callable[[], None]) -> None:
        """Welcome somebody on their first start."""
        from deskstretch.app.welcome_run import WelcomeRun

        shown, conductor = self._shown, self._shown.conductor
        welcome = self.welcome = WelcomeRun(shown.look, lambda: conductor.settings, shown.content, self)
        welcome.settings_changed.connect(shown.wishes.change)
        welcome.start_requested.connect(shown.wishes.start)
        welcome.over.connect(self._welcome_over)
        welcome.over.connect(when_over)
        welcome.begin()

    def _welcome_over(self) -> None:
        if self.welcome is not None:
            self.welcome.deleteLater()
            self.welcome = None
        give_memory_back_soon()

    # -- following -------------------------------------------------------------------------------------

    def refresh_history(self) -> None:
        if self.main_window is not None:
            self.main_window.refresh(self._today())

    def _show_situation(self, situation: Situation) -> None:
        if self.glance is not None:
            self.glance.show_situation(situation)
        if self.main_window is not None:
            self.main_window.show_situation(situation)

    def _show_settings(self, settings: Settings) -> None:
        if self._shown.translation.speak(settings.look.language):
            # Not now: the window that asked for it is still at work.
            QTimer.singleShot(0, self._use_other_words)
        if self.welcome is not None:
            self.welcome.show_settings(settings)
        if self._main_areas is not None:
            self._main_areas.show_settings(settings)

    def _use_other_words(self) -> None:
        """Another language was chosen: what stands is made anew, and the person is where they were."""
        self._shown.content.read_again()
        self.words_changed.emit()
        window = self.main_window
        if window is None:
            return
        place = window.geometry()
        window.close()
        self.open_main(Page.SETTINGS)
        if self.main_window is not None and self._main_areas is not None:
            self.main_window.setGeometry(place)
            self._main_areas.show_language()

    def _today(self) -> date:
        return self._shown.clock.now().local.date()
