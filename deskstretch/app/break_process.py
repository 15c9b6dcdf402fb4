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
from deskstretch.app.break_needs import Alternatives, OfferCard
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
from deskstretch.app.card_run import CardRun
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
WINDOW_AFTER_MS = 400


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


class ThisBreak(QObject):
    """The break of this process: a card that offers it, perhaps, and its window."""

    def __init__(self, app: QApplication, pipe: Pipe, prepared: Prepare) -> None:
        super().__init__()
        self._app = app
        self._pipe = pipe
        self._prepared = prepared
        self._program = Far(pipe, Part.PROGRAM)
        self._clock = SystemClock()
        translation = Translation(app)
        translation.speak(prepared.settings.look.language)
        self._look = Appearance(app, prepared.settings.look, parent=self)
        self._card: CardRun | None = None
        self._made: BreakRun | None = None
        # A card comes first; the window behind it is made when that has been drawn.
        QTimer.singleShot(WINDOW_AFTER_MS, lambda: self.run)

    @property
    def run(self) -> BreakRun:
        """With a window that waits unseen until it is started."""
        if self._made is None:
            self._made = self._make_run()
        return self._made

    def start(self, begin: Begin) -> None:
        self.run.start(begin.source, begin.reminder, self._program.totals, take_focus=begin.take_focus)

    def discard(self) -> None:
        if self._made is None:
            self._gone()
        else:
            self._made.discard()

    def show_card(self, wanted: OfferCard) -> None:
        step = self._prepared.session.steps[0]
        card = self._card = CardRun(self._look, self._clock, step, wanted, self)
        card.start_chosen.connect(lambda: self._pipe.tell(News.START_CHOSEN))
        card.later_chosen.connect(lambda minutes: self._pipe.tell(News.LATER_CHOSEN, minutes))
        card.skip_chosen.connect(lambda: self._pipe.tell(News.SKIP_CHOSEN))
        card.gone.connect(self._card_gone)

    def withdraw_card(self) -> None:
        if self._card is not None:
            self._card.withdraw()

    def _card_gone(self) -> None:
        self._card = None
        self._pipe.tell(News.CARD_GONE)

    def _make_run(self) -> BreakRun:
        settings = self._prepared.settings
        far_alternatives = Far(self._pipe, Part.ALTERNATIVES)

        def easier(step: Step) -> Sequence[Step]:
            return far_alternatives.easier(step)

        def swap(step: Step) -> Sequence[Step]:
            return far_alternatives.swap(step)

        run = BreakRun(
            self._look,
            self._prepared.session,
            settings,
            self._clock,
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
        return run

    def _gone(self) -> None:
        self._pipe.tell(News.GONE)
        self._app.exit(0)


class BreakProcess(QObject):
    """Does what the program orders, one after the other."""

    def __init__(self, app: QApplication, pipe: Pipe) -> None:
        super().__init__()
        self._app = app
        self._pipe = pipe
        self._break: ThisBreak | None = None
        pipe.came.connect(self._obey)
        pipe.ended.connect(lambda: app.exit(0))

    def _obey(self, message: object) -> None:
        if isinstance(message, Prepare):
            self._break = ThisBreak(self._app, self._pipe, message)
            return
        this = self._break
        if this is None:
            return
        match message:
            case OfferCard():
                this.show_card(message)
            case Begin():
                this.start(message)
            case Order.WITHDRAW_CARD:
                this.withdraw_card()
            case Order.PRESENT:
                this.run.present()
            case Order.PAUSE:
                this.run.pause()
            case Order.END:
                this.run.end()
            case Order.DISCARD:
                this.discard()


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
