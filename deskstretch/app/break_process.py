"""The process of one break: makes its window, plays it, and asks the program for all it cannot know.

It lives by its standard input: when that ends, the program has gone, and so does this.
"""

from __future__ import annotations

import faulthandler
import logging
import os
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, QTimer, Signal

from deskstretch.app.application import make_application
from deskstretch.app.break_needs import Alternatives
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
from deskstretch.app.break_run import BreakRun
from deskstretch.app.break_sound import sound_maker
from deskstretch.app.crash import CrashReporter
from deskstretch.app.language import Translation
from deskstretch.app.system_clock import SystemClock
from deskstretch.ui.theme import Appearance

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from deskstretch.app.break_needs import Keeping, Opinions
    from deskstretch.core.session import Step

STANDARD_INPUT, STANDARD_OUTPUT, STANDARD_ERROR = range(3)
PIECE_BYTES = 65536


class ProgramGone(Exception):  # noqa: N818 - an event, not an error
    """The program that this break belongs to has ended."""


class Pipe(QObject):
    """Both directions of the talk with the program.

    Standard input is read in a thread, because Windows cannot wait for a pipe; orders arrive as signals
    in this thread, answers where `ask` waits for them.
    """

    came = Signal(object)
    ended = Signal()

    def __init__(self, read_from: int, write_to: int) -> None:
        super().__init__()
        self._read_from = read_from
        self._write_to = write_to
        self._answers: SimpleQueue[Answer | None] = SimpleQueue()

    def begin(self) -> None:
        """Start reading; whoever wants to hear is connected by now."""
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        unpacker = Unpacker()
        while piece := os.read(self._read_from, PIECE_BYTES):
            for message in unpacker.feed(piece):
                if isinstance(message, Answer):
                    self._answers.put(message)
                else:
                    self.came.emit(message)
        self._answers.put(None)
        self.ended.emit()

    def tell(self, news: News, value: Any = None) -> None:
        self._write(Told(news, value))

    def ask(self, part: Part, name: str, *arguments: Any, **keywords: Any) -> Any:
        """Have the program do something and wait for what comes of it.

        Raises:
            ProgramGone: nobody is there to answer any more.
            RuntimeError: it went wrong over there, which the program's log tells about.
        """
        self._write(Call(part, name, arguments, keywords))
        answer = self._answers.get()
        if answer is None:
            raise ProgramGone
        if answer.failure:
            raise RuntimeError(answer.failure)
        return answer.value

    def _write(self, message: object) -> None:
        left = packed(message)
        try:
            while left:
                left = left[os.write(self._write_to, left) :]
        except OSError as error:
            raise ProgramGone from error


class Far:
    """One of the program's parts: whatever is called here is done over there."""

    def __init__(self, pipe: Pipe, part: Part) -> None:
        self._pipe = pipe
        self._part = part

    def __getattr__(self, name: str) -> Callable[..., Any]:
        return lambda *arguments, **keywords: self._pipe.ask(self._part, name, *arguments, **keywords)


class BreakProcess(QObject):
    """Does what the program orders and tells what the person does."""

    def __init__(self, app: QApplication, pipe: Pipe) -> None:
        super().__init__()
        self._app = app
        self._pipe = pipe
        self._program = Far(pipe, Part.PROGRAM)
        self._translation = Translation(app)
        self._run: BreakRun | None = None
        pipe.came.connect(self._obey)
        pipe.ended.connect(self._end)

    def _obey(self, message: object) -> None:
        run = self._run
        match message:
            case Prepare():
                self._prepare(message)
            case Begin() if run is not None:
                run.start(
                    message.source, message.reminder, self._program.totals, take_focus=message.take_focus
                )
            case Order.PRESENT if run is not None:
                run.present()
            case Order.PAUSE if run is not None:
                run.pause()
            case Order.END if run is not None:
                run.end()
            case Order.DISCARD if run is not None:
                run.discard()

    def _prepare(self, wanted: Prepare) -> None:
        settings = wanted.settings
        self._translation.speak(settings.look.language)
        far_alternatives = Far(self._pipe, Part.ALTERNATIVES)

        def easier(step: Step) -> Sequence[Step]:
            return far_alternatives.easier(step)

        def swap(step: Step) -> Sequence[Step]:
            return far_alternatives.swap(step)

        run = self._run = BreakRun(
            Appearance(self._app, settings.look, parent=self),
            wanted.session,
            settings,
            SystemClock(),
            cast("Keeping", Far(self._pipe, Part.KEEPER)),
            Alternatives(easier, swap),
            self._program.idle_s,
            self,
            opinions=cast("Opinions", Far(self._pipe, Part.OPINIONS)),
            make_sound=sound_maker(settings.sound, self._program.quiet, self),
        )
        run.over.connect(lambda over: self._pipe.tell(News.OVER, over))
        run.paused_changed.connect(lambda paused: self._pipe.tell(News.PAUSED, paused))
        run.one_more_wanted.connect(lambda: self._pipe.tell(News.ONE_MORE_WANTED))
        run.care_wanted.connect(lambda: self._pipe.tell(News.CARE_WANTED))
        run.gone.connect(self._gone)

    def _gone(self) -> None:
        self._run = None
        self._pipe.tell(News.GONE)
        self._app.exit(0)

    def _end(self) -> None:
        self._app.exit(0)


def main() -> int:
    """Run until the break's window has closed or the program has gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C goes to both; the program ends the break
    faulthandler.enable()  # the program's log gets what is written to standard error
    logging.basicConfig(format="%(name)s: %(message)s", level=logging.INFO)
    app = make_application()
    # Whatever else writes to standard output may not come between the messages.
    pipe = Pipe(STANDARD_INPUT, os.dup(STANDARD_OUTPUT))
    os.dup2(STANDARD_ERROR, STANDARD_OUTPUT)
    _process = BreakProcess(app, pipe)
    reporter = CrashReporter(lambda details: pipe.tell(News.FAILED, details))

    def report(kind: type[BaseException], error: BaseException, trace: Any) -> None:
        if issubclass(kind, ProgramGone):
            app.exit(0)
        else:
            reporter.report(kind, error, trace)

    sys.excepthook = report
    QTimer.singleShot(0, pipe.begin)
    code = app.exec()
    # The reader waits in a system call that nothing ends, and the sound may finish its last word.
    logging.shutdown()
    os._exit(code)
