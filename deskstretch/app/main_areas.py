"""The main window's areas, each with what it needs; an area is imported when it is first opened."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from deskstretch.ui.area import HISTORY_PAGES, Area, AreaView, Page
from deskstretch.ui.icons import Icon

if TYPE_CHECKING:
    from deskstretch.app.content import Content
    from deskstretch.app.data_deeds import DataDeeds
    from deskstretch.app.feedback_book import FeedbackBook
    from deskstretch.app.keeper import Keeper
    from deskstretch.app.library_room import LibraryRoom
    from deskstretch.app.system_page import SystemRoom
    from deskstretch.core.clock import Clock
    from deskstretch.core.settings import Settings
    from deskstretch.core.translation import Translate
    from deskstretch.ui.body_page.page import BodyPage
    from deskstretch.ui.settings_pages.page import SettingsPage
    from deskstretch.ui.theme import Appearance


class MainAreas(QObject):
    """Makes the areas and keeps them told of changes, for as long as one main window is open.

    Args:
        content: the movements and routines there are.
        settings: gives the settings as they are now.
        today: gives the local day.
        data_deeds: gives what answers the Data page.
        book: reports of pain and visits.
        translate: translates what comes from files; ``None`` leaves it in English.
    """

    settings_changed = Signal(object)
    """The person changed them in one of the areas: the whole new `Settings`."""
    records_changed = Signal()
    """A break was deleted in the history or put back."""

    def __init__(
        self,
        look: Appearance,
        content: Content,
        keeper: Keeper,
        settings: Callable[[], Settings],
        today: Callable[[], date],
        clock: Clock,
        data_deeds: Callable[[], DataDeeds],
        system_room: Callable[[], SystemRoom],
        book: FeedbackBook,
        translate: Translate | None,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._content = content
        self._keeper = keeper
        self._settings = settings
        self._today = today
        self._clock = clock
        self._data_deeds = data_deeds
        self._system_room = system_room
        self._book = book
        self._translate = translate
        self._library_room: LibraryRoom | None = None
        self._settings_page: SettingsPage | None = None
        self._body_page: BodyPage | None = None

    def areas(self) -> tuple[Area, ...]:
        """In the rail's order."""
        return (
            Area(Icon.HISTORY, self.tr("History"), HISTORY_PAGES, self._history),
            Area(Icon.LIBRARY, self.tr("Library"), (Page.LIBRARY,), self._library),
            Area(Icon.ROUTINE, self.tr("Routines"), (Page.ROUTINES,), self._routines),
            Area(Icon.BODY, self.tr("Body"), (Page.BODY,), self._body),
            Area(Icon.SETTINGS, self.tr("Settings"), (Page.SETTINGS, Page.DATA), self._settings_area),
            Area(Icon.LEARN, self.tr("Learn"), (Page.LEARN, Page.CARE), self._learn),
        )

    def show_settings(self, settings: Settings) -> None:
        """The settings changed elsewhere, as in the glance."""
        if self._library_room is not None:
            self._library_room.show_settings()
        if self._settings_page is not None:
            self._settings_page.show_settings(settings)
        if self._body_page is not None:
            self._body_page.show_settings(settings)

    def show_language(self) -> None:
        """Where the language is chosen, on the settings' page."""
        from deskstretch.ui.settings_pages.fields import Section

        if self._settings_page is not None:
            self._settings_page.show_section(Section.LOOK)

    def _history(self) -> AreaView:
        from deskstretch.app.past import Past
        from deskstretch.ui.history_area import HistoryArea

        past = Past(self._keeper, lambda: self._content.movements, self._settings, self._clock)
        area = HistoryArea(self._look, past, self._content.name_of, self._today())
        area.records_changed.connect(self.records_changed)
        return area

    def _room(self) -> LibraryRoom:
        """What library and routines share."""
        from deskstretch.app.library_room import LibraryRoom
        from deskstretch.app.person import Person

        if self._library_room is None:
            person = Person(
                self._keeper,
                lambda: self._clock.now().local,
                self._settings,
                lambda: self._content.movements,
            )
            self._library_room = LibraryRoom(
                self._look, self._content, self._keeper, person, self._settings, self._today, self
            )
            self._library_room.settings_changed.connect(self.settings_changed)
        return self._library_room

    def _library(self) -> AreaView:
        return self._room().library()

    def _routines(self) -> AreaView:
        return self._room().routines()

    def _body(self) -> AreaView:
        from deskstretch.ui.body_page.page import BodyPage

        page = self._body_page = BodyPage(self._look, self._settings(), self._content.shipped)
        page.settings_changed.connect(self.settings_changed)
        return page

    def _learn(self) -> AreaView:
        from deskstretch.app.care import Care
        from deskstretch.core.translation import translated_lesson
        from deskstretch.storage.lessons import bundled_lessons
        from deskstretch.ui.learn_area.area import LearnArea

        lessons = bundled_lessons()
        if self._translate is not None:
            lessons = tuple(translated_lesson(each, self._translate) for each in lessons)
        care = Care(self._book, self._content, self._clock)
        area = LearnArea(self._look, lessons, self._content.shipped, care)
        self._book.changed.connect(area.refresh_care)
        return area

    def _settings_area(self) -> AreaView:
        from deskstretch.app.sound_trial import SoundTrial
        from deskstretch.app.typical_day import typical_day
        from deskstretch.ui.settings_pages.page import SettingsPage

        deeds = self._data_deeds()
        system = self._system_room()
        page = self._settings_page = SettingsPage(self._look, self._settings(), deeds, system, typical_day)
        page.login_requested.connect(system.start_at_login)
        system.login_changed.connect(page.show_login)
        page.settings_changed.connect(self.settings_changed)
        deeds.serve(page.data)
        trial = SoundTrial(self._settings, page)
        page.sound_trial_requested.connect(trial.hear)
        trial.missing.connect(page.show_missing)
        return page
