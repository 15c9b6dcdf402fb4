"""The running program's door: one instance for each person, and only that person may knock.

A request is one line of JSON, its answer is one line, then the connection is closed. A caller
who says nothing, too much, or nonsense is told so and hung up on; nobody makes the program wait.
"""

from __future__ import annotations

import json
import logging
import sys
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

log = logging.getLogger(__name__)

MAX_REQUEST_BYTES = 64 * 1024
MAX_CALLERS = 16
PATIENCE_MS = 10_000


class AlreadyRunning(Exception):  # noqa: N818 - a state, not a fault
    """Another instance of this person listens on the path."""


class Wire(Protocol):
    """One open connection, whatever it is made of. Nothing here blocks."""

    def begin(self, took: Callable[[bytes], None], ended: Callable[[], None]) -> None:
        """Call ``took`` with what arrives and ``ended`` when the other side is gone."""

    def send(self, data: bytes, then_ended: bool) -> None:
        """Write all of ``data`` as the other side reads it; close afterwards if asked to."""

    def close(self) -> None: ...


class Listener(Protocol):
    def close(self) -> None: ...


class ControlServer(QObject):
    """Listens on ``path`` for the command line and for second starts.

    ``requested`` carries the request, a dict, and a function that takes the answer, a dict. Call
    it once, at once or later, on the GUI thread; a caller who has gone meanwhile is no fault.
    """

    requested = Signal(object, object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._listener: Listener | None = None
        self._callers: list[Caller] = []

    def listen(self) -> None:
        """Take the place of the running instance; a dead one's socket is taken over.

        Raises:
            AlreadyRunning: another instance listens there.
            OSError: the folder cannot be made or written.
        """
        if sys.platform == "win32":
            from deskstretch.desktop.control_pipe import PipeListener

            self._listener = PipeListener(self._path, self._welcome)
        else:
            from deskstretch.desktop.control_socket import SocketListener

            self._listener = SocketListener(self._path, self._welcome, self)

    def close(self) -> None:
        for caller in tuple(self._callers):
            caller.hang_up()
        if self._listener is not None:
            self._listener.close()
            self._listener = None

    def _welcome(self, wire: Wire) -> None:
        if len(self._callers) >= MAX_CALLERS:
            self._callers[0].hang_up()  # the longest silent one makes room
        caller = Caller(wire, self._heard, self._callers.remove, self)
        self._callers.append(caller)
        caller.begin()

    def _heard(self, request: dict[str, Any], reply: Callable[[dict[str, Any]], None]) -> None:
        self.requested.emit(request, reply)


class Caller(QObject):
    """One request from its first byte to its answer."""

    def __init__(
        self,
        wire: Wire,
        heard: Callable[[dict[str, Any], Callable[[dict[str, Any]], None]], None],
        gone: Callable[[Caller], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._wire = wire
        self._heard = heard
        self._gone = gone
        self._line = bytearray()
        self._asked = False
        self._over = False
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self.hang_up)

    def begin(self) -> None:
        self._patience.start()
        self._wire.begin(self._took, self.hang_up)

    def hang_up(self) -> None:
        if self._over:
            return
        self._over = True
        self._patience.stop()
        self._wire.close()
        self._gone(self)
        self.deleteLater()

    def _took(self, data: bytes) -> None:
        if self._asked:
            return  # one question a connection
        self._line += data
        line, newline, _ = self._line.partition(b"\n")
        if newline:
            self._asked = True
            self._ask(bytes(line))
        elif len(self._line) > MAX_REQUEST_BYTES:
            self._asked = True
            self._answer({"error": f"A request may not be longer than {MAX_REQUEST_BYTES} bytes."})

    def _ask(self, line: bytes) -> None:
        try:
            request = json.loads(line)
        except (ValueError, RecursionError):
            request = None
        if isinstance(request, dict) and len(line) <= MAX_REQUEST_BYTES:
            self._heard(request, self._answer)
        else:
            self._answer({"error": "A request is one JSON object on one line."})

    def _answer(self, answer: dict[str, Any]) -> None:
        if not self._over:
            self._patience.start()  # the other side gets as long to read as it had to ask
            self._wire.send(json.dumps(answer).encode() + b"\n", then_ended=True)
