"""What stands behind the library's pages: files, settings and history, and what is done with them."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from deskstretch.app.language import said
from deskstretch.app.pack_import import import_pack
from deskstretch.core.settings import Choices
from deskstretch.storage.notice import StorageError
from deskstretch.ui.library_pages.source import MovementPast, PackEntry, ProgrammeState, Shelf

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from pathlib import Path

    from deskstretch.app.content import Content
    from deskstretch.app.keeper import Keeper
    from deskstretch.app.person import Person
    from deskstretch.core.record import Feeling
    from deskstretch.core.routine import Routine
    from deskstretch.core.settings import FixedSession, Programme, Settings
    from deskstretch.ui.library_pages.area import LibraryArea
    from deskstretch.ui.library_pages.routines import RoutinesArea
    from deskstretch.ui.library_pages.source import ImportReport
    from deskstretch.ui.theme import Visuals

log = logging.getLogger(__name__)

WEEKS = 8


class LibraryRoom(QObject):
    """Fills the library's pages and does what is asked there, for as long as one main window is open.

    Args:
        content: the movements and routines there are.
        person: where they stand in the programme.
        settings: gives the settings as they are now.
        today: gives the local day.
    """

    settings_changed = Signal(object)
    """The person chose something here: the whole new `Settings`."""

    def __init__(
        self,
        look: Visuals,
        content: Content,
        keeper: Keeper,
        person: Person,
        settings: Callable[[], Settings],
        today: Callable[[], date],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._content = content
        self._keeper = keeper
        self._person = person
        self._settings = settings
        self._today = today
        self._library: LibraryArea | None = None
        self._routines: RoutinesArea | None = None
        self._importing: Generator[None, None, ImportReport] | None = None
        self._import_step = QTimer(self, interval=0)
        self._import_step.timeout.connect(self._import_more)

    def library(self) -> LibraryArea:
        """Make the area of movements."""
        from deskstretch.ui.library_pages.area import LibraryArea

        area = self._library = LibraryArea(self._look, self.shelf(), self.past_of)
        area.favourite_requested.connect(self._favour)
        area.exclude_requested.connect(self._exclude)
        area.import_requested.connect(self._import)
        area.export_requested.connect(self._export)
        area.remove_requested.connect(self._remove)
        area.restore_requested.connect(self._restore)
        area.shelf_wanted.connect(self._show_if_changed)
        return area

    def routines(self) -> RoutinesArea:
        """Make the area of routines."""
        from deskstretch.ui.library_pages.routines import RoutinesArea

        area = self._routines = RoutinesArea(self._look, self.shelf())
        area.saved.connect(self._save)
        area.deleted.connect(self._delete)
        area.sessions_chosen.connect(self._schedule)
        area.programme_chosen.connect(self._take_programme)
        area.shelf_wanted.connect(self._show)
        return area

    def shelf(self) -> Shelf:
        """All there is, and what the person chose."""
        content, settings = self._content, self._settings()
        packs = (
            PackEntry(pack.name, tuple(m.id for m in pack.movements), tuple(r.id for r in pack.routines))
            for pack in content.packs
        )
        return Shelf(
            movements=content.movements,
            routines=content.routines,
            own=frozenset(each.id for each in content.own_routines),
            packs=tuple(packs),
            favourites=frozenset(settings.library.favourites),
            excluded=frozenset(settings.library.excluded),
            sessions=settings.sessions,
            faults=tuple(map(str, content.faults)),
            limitations=frozenset(settings.body.limitations),
            programme=self._programme(settings),
        )

    def _programme(self, settings: Settings) -> ProgrammeState:
        coming = self._person.programme()
        lifts_kg = 0.0 if coming is None else self._person.backpack().kg
        return ProgrammeState(self._today(), settings.programme, coming, lifts_kg)

    def past_of(self, movement: str) -> MovementPast:
        """What the person did of a movement; both its sides in one break are once."""
        records = self._keeper.movements_named(movement)
        breaks = self._keeper.breaks_with(movement)
        felt: dict[Feeling, int] = {}
        for each in breaks:
            if each.feeling is not None:
                felt[each.feeling] = felt.get(each.feeling, 0) + 1
        days = {each.id: each.local_day for each in breaks}
        this_week = monday_of(self._today())
        weeks_s = [0.0] * WEEKS
        for record in records:
            day = days.get(record.break_id)
            if day is not None:
                ago = (this_week - monday_of(day)).days // 7
                if 0 <= ago < WEEKS:
                    weeks_s[WEEKS - 1 - ago] += record.done_s
        return MovementPast(
            times=len(breaks),
            done_s=sum(record.done_s for record in records),
            last=max(days.values(), default=None),
            felt=felt,
            weeks_s=tuple(weeks_s),
        )

    def show_settings(self) -> None:
        """The settings changed, here or elsewhere."""
        self._show()

    def _favour(self, movement: str, on: bool) -> None:
        chosen = self._settings().library
        self._choose(replace(chosen, favourites=_with(chosen.favourites, movement, on=on)))

    def _exclude(self, movement: str, on: bool) -> None:
        chosen = self._settings().library
        self._choose(replace(chosen, excluded=_with(chosen.excluded, movement, on=on)))

    # -- routines ----------------------------------------------------------------------------------

    def _save(self, routine: Routine) -> None:
        self._try(lambda: self._content.save_routine(routine))

    def _delete(self, id_: str) -> None:
        self._try(lambda: self._content.delete_routine(id_))

    def _schedule(self, sessions: tuple[FixedSession, ...]) -> None:
        self.settings_changed.emit(replace(self._settings(), sessions=sessions))
        self._show()

    def _take_programme(self, programme: Programme) -> None:
        self.settings_changed.emit(replace(self._settings(), programme=programme))
        self._show()

    # -- packs -------------------------------------------------------------------------------------

    def _import(self, path: Path) -> None:
        """A movement at a time, so that the window stays alive."""
        self._importing = import_pack(self._content, path)
        self._import_step.start()

    def _import_more(self) -> None:
        if self._importing is None:
            return
        try:
            next(self._importing)
        except StopIteration as done:
            self._importing = None
            self._import_step.stop()
            if not done.value.faults:
                self._show()
            if self._library is not None:
                self._library.packs().show_import(done.value)

    def _export(self, ids: Sequence[str], path: Path) -> None:
        try:
            self._content.export(ids, path)
        except StorageError as error:
            self._say(said(error.notice.message))
        else:
            self._say(self.tr("Written to {0}").format(path.name))

    def _remove(self, name: str) -> None:
        self._try(lambda: self._content.remove_pack(name))

    def _restore(self, name: str) -> None:
        self._try(lambda: self._content.restore_pack(name))

    def _try(self, change: Callable[[], None]) -> None:
        try:
            change()
        except StorageError as error:
            self._say(said(error.notice.message))
        except KeyError:
            log.info("it was taken out elsewhere")
        self._show()

    def _say(self, sentence: str) -> None:
        """On whichever page the person is."""
        if self._routines is not None and self._routines.isVisible():
            self._routines.toast.say(sentence)
        elif self._library is not None:
            self._library.packs().say(sentence)

    def _choose(self, choices: Choices) -> None:
        self.settings_changed.emit(replace(self._settings(), library=choices))
        self._show()

    def _show_if_changed(self) -> None:
        if self._library is not None and self._library.shelf != self.shelf():
            self._show()

    def _show(self) -> None:
        if self._library is not None:
            self._library.show_shelf(self.shelf())
        if self._routines is not None:
            self._routines.show_shelf(self.shelf())


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _with(ids: tuple[str, ...], id_: str, *, on: bool) -> tuple[str, ...]:
    others = tuple(each for each in ids if each != id_)
    return (*others, id_) if on else others
