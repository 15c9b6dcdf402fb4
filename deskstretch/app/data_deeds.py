"""Does what the Data page asks for: long deeds in a thread of their own, one at a time."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from shiboken6 import isValid

from deskstretch.app.language import said
from deskstretch.storage.archive import Archive
from deskstretch.storage.exchange import history_as_csv, history_as_json
from deskstretch.storage.files import write_atomically
from deskstretch.storage.notice import StorageError
from deskstretch.storage.reading import HistoryReader
from deskstretch.ui.settings_pages.data_model import (
    BackUp,
    Counts,
    DataFacts,
    Delete,
    Export,
    MakeReport,
    Merge,
    Outcome,
    Restore,
    TakeBack,
)
from deskstretch.ui.words import breaks_words

if TYPE_CHECKING:
    from pathlib import Path

    from deskstretch.app.keeper import Keeper
    from deskstretch.app.reporting import Background
    from deskstretch.core.clock import Clock
    from deskstretch.core.movement import Movement
    from deskstretch.core.settings import Settings
    from deskstretch.storage.paths import Folders
    from deskstretch.ui.settings_pages.data_model import DataModel, Wish

log = logging.getLogger(__name__)
translate = QCoreApplication.translate
Deed = Callable[[], Outcome]


class DataDeeds(QObject):
    """Answers a `DataModel`, and says ``history_changed`` when the history is another one now.

    A copy made before each change is kept until the next one or the end of the program, for the way back.
    """

    history_changed = Signal()
    _ended = Signal(object, bool)

    def __init__(
        self,
        keeper: Keeper,
        folders: Folders,
        settings: Callable[[], Settings],
        movements: Callable[[], Sequence[Movement]],
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._folders = folders
        self._settings = settings
        self._movements = movements
        self._clock = clock
        self._archive = Archive(folders.history_file, folders.backups, folders.waiting_history_file)
        self._before = folders.state / "before-last-change.sqlite3"
        self._model: DataModel | None = None
        self._thread: threading.Thread | None = None
        self._take_back: Deed | None = None
        self._ended.connect(self._end)
        self._forget()

    def serve(self, model: DataModel) -> None:
        """Answer this page's wishes from now on."""
        self._model = model
        model.wished.connect(self._do)

    def close(self) -> None:
        """Wait for a deed that runs, and let the copy for the way back go."""
        if self._thread is not None:
            self._thread.join()
        self._forget()

    # -- what is kept --------------------------------------------------------------------------------

    def facts(self) -> DataFacts:
        days = self._keeper.sums(lambda sums: sums.days(), [])
        copies = sorted(self._folders.backups.glob("history-[0-9]*.sqlite3"))
        last_copy = None
        if copies:
            with contextlib.suppress(ValueError):
                last_copy = date.fromisoformat(copies[-1].stem.removeprefix("history-"))
        file = self._folders.history_file
        try:
            size = file.stat().st_size
        except OSError:
            size = 0
        first_day = days[0].day if days else None
        return DataFacts(sum(day.breaks for day in days), first_day, size, file, last_copy)

    def counts(self, since: date, until: date) -> Counts:
        breaks = [each for each in self._keeper.breaks(since, until) if each.outcome is not None]
        pains, checks = self._keeper.pain_reports(since, until), self._keeper.checks(since, until)
        return Counts(len(breaks), len(pains), len(checks))

    # -- deeds ---------------------------------------------------------------------------------------

    def _do(self, wish: Wish) -> None:
        match wish:
            case MakeReport(file, days):
                from deskstretch.app.reporting import Background

                background = Background(self._settings(), self._movements())
                self._start(
                    translate("Data", "Drawing the report…"), lambda: self._report(file, days, background)
                )
            case Export(file):
                self._start(translate("Data", "Exporting…"), lambda: self._export(file))
            case BackUp(file):
                self._start(translate("Data", "Copying…"), lambda: self._back_up(file))
            case Merge(file):
                self._start(
                    translate("Data", "Taking in the other history…"), lambda: self._merge(file), changes=True
                )
            case Restore(file):
                self._start(translate("Data", "Restoring…"), lambda: self._restore(file), changes=True)
            case Delete(since, until):
                deed = lambda: self._delete(since, until)  # noqa: E731  the thread's work
                self._start(translate("Data", "Deleting…"), deed, changes=True)
            case TakeBack():
                if self._take_back is not None:
                    self._start(translate("Data", "Taking it back…"), self._take_back, changes=True)

    def _report(self, file: Path, days: int, background: Background) -> Outcome:
        from deskstretch.app.reporting import write_report  # brings the pages along

        today = self._now().date()
        since = today - timedelta(days=days - 1)
        with contextlib.closing(HistoryReader.open_to_read(self._folders.history_file)) as history:
            write_report(history, background, file, since, None, today)
        return Outcome(translate("Data", "The report is in {0}.").format(file))

    def _export(self, file: Path) -> Outcome:
        with contextlib.closing(HistoryReader.open_to_read(self._folders.history_file)) as history:
            if file.suffix.lower() == ".csv":
                breaks = [each for each in history.breaks() if each.outcome is not None]
                content = history_as_csv(breaks)
            else:
                content = "".join(history_as_json(history))
            write_atomically(file, content.encode())
        return Outcome(translate("Data", "Exported to {0}.").format(file))

    def _back_up(self, file: Path) -> Outcome:
        self._archive.copy_to(file)
        return Outcome(translate("Data", "The copy is {0}.").format(file))

    def _merge(self, file: Path) -> Outcome:
        made = self._copy_before()
        merged = self._archive.merge(file)
        self._take_back = lambda: self._rewind(made)
        words = translate("Data", "{0} added.").format(breaks_words(merged.added["breaks"]))
        if merged.left_out:
            more = translate("Data", "What you deleted here stays deleted.")
            words = f"{words} {more}"
        return Outcome(words, can_undo=True)

    def _restore(self, file: Path) -> Outcome:
        made = self._copy_before()
        restored = self._archive.restore(file, self._now())
        self._take_back = lambda: self._rewind(made)
        words = translate("Data", "Restored: {0}. What was here before is in {1}.")
        words = words.format(breaks_words(restored.counts["breaks"]), restored.kept)
        return Outcome(words, can_undo=True)

    def _delete(self, since: date | None, until: date | None) -> Outcome:
        made = self._copy_before()
        if since is None and until is None:
            gone = self._archive.delete_all(self._now())
        else:
            gone = self._archive.delete(since, until, self._now())
        self._take_back = lambda: self._rewind(made)
        words = translate("Data", "Deleted: {0}. Until DeskStretch ends you can take it back.")
        words = words.format(breaks_words(gone["breaks"]))
        aside = self._archive.set_aside()
        if aside:
            more = translate("Data", "Damaged files set aside earlier are still in {0}.")
            words = f"{words} {more.format(aside[0].parent)}"
        return Outcome(words, can_undo=True)

    def _rewind(self, made: datetime) -> Outcome:
        self._archive.rewind(self._before, made, self._now())
        self._forget()
        return Outcome(translate("Data", "All is as it was."))

    def _copy_before(self) -> datetime:
        """Keep the history as it is now; gives the time of it."""
        self._take_back = None
        made = self._now()
        self._archive.copy_to(self._before)
        return made

    def _forget(self) -> None:
        self._take_back = None
        with contextlib.suppress(OSError):
            self._before.unlink(missing_ok=True)

    def _start(self, words: str, deed: Deed, *, changes: bool = False) -> None:
        """Do it in a thread; the GUI goes on."""
        if self._thread is not None:
            return
        if self._model is not None:
            self._model.begin(words)
        self._thread = threading.Thread(target=self._run, args=(deed, changes), name="data", daemon=False)
        self._thread.start()

    def _run(self, deed: Deed, changes: bool) -> None:
        try:
            outcome = deed()
        except StorageError as error:
            outcome = Outcome(said(error.notice.message), is_fault=True)
        except Exception:
            # The page must not wait for ever; what went wrong is in the log.
            log.exception("a deed of the Data page failed")
            words = QCoreApplication.translate("Data", "Something went wrong; the log says what.")
            outcome = Outcome(words, is_fault=True)
        self._ended.emit(outcome, changes and not outcome.is_fault)

    def _end(self, outcome: Outcome, changed: bool) -> None:
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        if changed:
            self.history_changed.emit()
        self._tell(outcome)

    def _tell(self, outcome: Outcome) -> None:
        if self._model is not None and isValid(self._model):  # its page may be closed meanwhile
            self._model.end(outcome)

    def _now(self) -> datetime:
        return self._clock.now().local
