"""Starts the program: folders, log, one instance, Qt, the parts, and an orderly end."""

from __future__ import annotations

import logging
import os
import signal
import socket
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from deskstretch.app.application import make_application
from deskstretch.app.crash import CrashReporter, start_logging, versions
from deskstretch.app.program import Program, World
from deskstretch.app.system_clock import SystemClock
from deskstretch.desktop.control_server import AlreadyRunning, ControlServer
from deskstretch.storage.paths import Folders

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskstretch.app.control import Control, Reply
    from deskstretch.storage.notice import Notice

log = logging.getLogger(__name__)

DONE, COULD_NOT = 0, 1


def run(*, verbose: bool = False) -> int:
    """Run DeskStretch until it is told to quit; gives the exit code."""
    folders = Folders.of_this_person(os.environ)
    folder_notices = folders.make()
    native_log = start_logging(folders.log, verbose=verbose)
    log.info("starting: %s", versions())

    app = make_application()
    server = ControlServer(folders.control_socket)
    unreachable = ""
    try:
        server.listen()
    except AlreadyRunning:
        log.info("another one is running")
        return DONE
    except OSError as error:
        unreachable = error.strerror or str(error)
        log.warning("no control socket: %s", error)

    program = Program(app, World(folders, SystemClock(), welcomes=True, breaks_apart=True))
    CrashReporter(program.messages.went_wrong).install()
    signals = TerminationSignals(program.quit)
    app.commitDataRequest.connect(lambda _manager: program.conductor and program.conductor.save())
    QTimer.singleShot(0, lambda: _wake(program, server, folder_notices, unreachable))

    code = app.exec()

    log.info("stopping")
    server.close()
    program.close()
    signals.close()
    if native_log is not None:
        native_log.close()
    return code


def _wake(program: Program, server: ControlServer, folder_notices: list[Notice], unreachable: str) -> None:
    from deskstretch.app.control import Control

    program.wake()
    conductor = program.conductor
    if conductor is not None:
        windows = program.windows
        control = Control(
            conductor, windows.raise_to_person, windows.open_main, program.quit, program.diagnoses
        )
        server.requested.connect(lambda request, reply: _answer(control, request, reply))
    for notice in folder_notices:
        program.messages.tell(notice)
    if unreachable:
        program.messages.not_reachable(unreachable)


def _answer(control: Control, request: Reply, reply: Callable[[Reply], None]) -> None:
    try:
        answer = control.answer(request)
    except BaseException:
        # The caller waits for a word; what went wrong goes on to the crash reporter.
        reply({"ok": False, "say": "Something went wrong in DeskStretch; its log says what."})
        raise
    reply(answer)


class TerminationSignals(QObject):
    """Turns SIGTERM and SIGINT into an orderly quit.

    Python runs its handlers between bytecodes, which never come while Qt waits; the signal's byte on a
    socket wakes Qt up.
    """

    def __init__(self, quit_program: object) -> None:
        super().__init__()
        self._quit = quit_program
        self._reader, self._writer = socket.socketpair()
        self._reader.setblocking(False)
        self._writer.setblocking(False)
        self._before = signal.set_wakeup_fd(self._writer.fileno())
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda _number, _frame: None)

    def _woken(self) -> None:
        received = self._reader.recv(16)
        log.info("signal %s", list(received))
        if callable(self._quit):
            self._quit()

    def close(self) -> None:
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._before)
        self._reader.close()
        self._writer.close()
