"""A break in a process of its own, as the program that started it sees it.

What a break needs, windows, drawings and their caches, goes with its process when it is over, and what
goes wrong in it leaves the program standing. The records are written here: what the break tells is on
disk before it gets its answer.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QObject, QProcess, Signal

from deskstretch.app.break_needs import BreakOver
from deskstretch.app.break_pipe import (
    Answer,
    Begin,
    Call,
    News,
    Order,
    Part,
    Prepare,
    Told,
    Unpacker,
    packed,
)
from deskstretch.core.record import outcome_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.app.break_needs import Alternatives, Keeping, OfferCard, Opinions
    from deskstretch.core.record import BreakRecord, Source
    from deskstretch.core.session import Session
    from deskstretch.core.settings import Settings
    from deskstretch.core.surroundings import Surroundings
    from deskstretch.ui.situation import Week

log = logging.getLogger(__name__)

ARGUMENT = "--break"
"""What the program is called with to be the process of a break."""
ENDS_WITHIN_MS = 3000
"""How long the program waits for a break to end in good order before it ends it itself."""


def command_line() -> list[str]:
    """How this program starts another of itself, installed or frozen into one folder."""
    itself = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "deskstretch"]
    return [*itself, ARGUMENT]


class FarBreak(QObject):
    """Starts the process when made, which prepares the window unseen; has the signals of `BreakRun`.

    ``failed`` brings the details of what went wrong in the process. ``gone`` comes in every case, last.
    """

    over = Signal(object)
    gone = Signal(object)
    paused_changed = Signal(bool)
    one_more_wanted = Signal()
    card_answered = Signal(object, object)
    """The `News` of the card that offers this break, and its value."""
    care_wanted = Signal()
    failed = Signal(str)

    def __init__(
        self,
        session: Session,
        settings: Settings,
        keeper: Keeping,
        opinions: Opinions,
        alternatives: Alternatives,
        read: Callable[[], Surroundings],
        parent: QObject | None = None,
        *,
        command: Sequence[str] = (),
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._keeper = keeper
        self._parts: dict[Part, object] = {
            Part.KEEPER: keeper,
            Part.OPINIONS: opinions,
            Part.ALTERNATIVES: alternatives,
            Part.PROGRAM: self,
        }
        self._read_surroundings = read
        self._totals: Callable[[], tuple[float, Week]] | None = None
        self._record: BreakRecord | None = None
        self._running = False
        self._moved_s = 0.0
        self._unpacker = Unpacker()
        process = self._process = QProcess(self)
        process.readyReadStandardOutput.connect(self._hear)
        process.readyReadStandardError.connect(self._log)
        process.finished.connect(self._process_ended)
        process.errorOccurred.connect(self._process_failed)
        program, *arguments = command or command_line()
        process.start(program, arguments)
        self._send(Prepare(session, settings))

    # -- what the program asks of it -----------------------------------------------------------------

    @property
    def running(self) -> bool:
        return self._running

    def start(
        self,
        source: Source,
        reminder: str | None,
        totals: Callable[[], tuple[float, Week]],
        *,
        take_focus: bool,
    ) -> None:
        """Show the window and begin; see `BreakRun.start`."""
        self._totals = totals
        self._running = True
        if take_focus:
            self._let_it_take_focus()
        self._send(Begin(source, reminder, take_focus))

    def show_card(self, wanted: OfferCard) -> None:
        """Offer the break by a card; what becomes of it comes as ``card_answered``."""
        self._send(wanted)

    def withdraw_card(self) -> None:
        self._send(Order.WITHDRAW_CARD)

    def present(self) -> None:
        """Bring the window before the person again."""
        self._let_it_take_focus()
        self._send(Order.PRESENT)

    def pause(self) -> None:
        self._send(Order.PAUSE)

    def end(self) -> None:
        """Stop here and return when it is on disk."""
        if not self._running:
            return
        self._send(Order.END)
        patience = QDeadlineTimer(ENDS_WITHIN_MS)
        while self._running and not patience.hasExpired():
            if not self._process.waitForReadyRead(patience.remainingTime()):
                break
        if self._running:
            log.warning("the break does not end by itself")
            self._process.kill()
            self._finish_alone()

    def discard(self) -> None:
        """Take an unused or finished window down."""
        self._send(Order.DISCARD)
        self._process.closeWriteChannel()

    def wait(self) -> None:
        """Return when the process has ended, by force if need be."""
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self.discard()
            if not self._process.waitForFinished(ENDS_WITHIN_MS):
                self._process.kill()
                self._process.waitForFinished(ENDS_WITHIN_MS)

    # -- what it asks of the program (by name, through the pipe) -------------------------------------

    def idle_s(self) -> float | None:
        """Seconds since the person used the computer."""
        return self._read_surroundings().idle_s

    def quiet(self) -> bool:
        """Whether the system asks for no sound."""
        return bool(self._read_surroundings().do_not_disturb)

    def totals(self) -> tuple[float, Week] | None:
        """The seconds moved today and the week ring, with this break in them."""
        return None if self._totals is None else self._totals()

    # -- the pipe ------------------------------------------------------------------------------------

    def _send(self, message: object) -> None:
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.write(packed(message))

    def _hear(self) -> None:
        for message in self._unpacker.feed(bytes(self._process.readAllStandardOutput().data())):
            if isinstance(message, Call):
                self._send(self._answer(message))
            elif isinstance(message, Told):
                self._take_news(message)

    def _answer(self, call: Call) -> Answer:
        try:
            value = getattr(self._parts[call.part], call.name)(*call.arguments, **call.keywords)
        except Exception as error:  # whatever it is, the break waits for a word
            log.exception("%s.%s", call.part, call.name)
            return Answer(failure=f"{type(error).__name__}: {error}")
        self._follow(call)
        return Answer(value)

    def _follow(self, call: Call) -> None:
        """Know as much of the record as is on disk, should the process not end in good order."""
        match call.name, call.arguments:
            case "begin_break", (record,):
                self._record = record
            case "add_movement", (movement,):
                self._moved_s += movement.done_s
            case "finish_break", (record,):
                self._record = record

    def _take_news(self, told: Told) -> None:
        match told.news:
            case News.OVER:
                self._running = False
                self.over.emit(told.value)
            case News.PAUSED:
                self.paused_changed.emit(told.value)
            case News.ONE_MORE_WANTED:
                self.one_more_wanted.emit()
            case News.CARE_WANTED:
                self.care_wanted.emit()
            case News.FAILED:
                self.failed.emit(told.value)
            case News.GONE:
                self._process.closeWriteChannel()
            case News.START_CHOSEN | News.LATER_CHOSEN | News.SKIP_CHOSEN | News.CARD_GONE:
                self.card_answered.emit(told.news, told.value)

    def _log(self) -> None:
        for line in bytes(self._process.readAllStandardError().data()).decode(errors="replace").splitlines():
            log.info("%s", line)

    # -- its end -------------------------------------------------------------------------------------

    def _process_ended(self, code: int) -> None:
        self._hear()
        self._log()
        if self._running:
            self._finish_alone()
            self.failed.emit(f"The break's process ended with {code} in the middle of it.")
        self.gone.emit(self)

    def _process_failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            log.error("no process for the break: %s", self._process.errorString())
            if self._running:
                self._finish_alone()
            self.gone.emit(self)

    def _finish_alone(self) -> None:
        """Close a break whose process could not: what was moved counts, and time goes on."""
        self._running = False
        record, planned_s = self._record, self._session.total_s
        if record is not None and record.outcome is None:
            outcome = outcome_of(self._moved_s, planned_s)
            self._keeper.finish_break(replace(record, done_s=self._moved_s, outcome=outcome))
        self.over.emit(BreakOver(self._moved_s, planned_s, distracted=False))

    def _let_it_take_focus(self) -> None:
        """Windows lets only the program that was clicked pass the keyboard on."""
        if sys.platform == "win32":
            import ctypes

            ctypes.windll.user32.AllowSetForegroundWindow(int(self._process.processId()))
