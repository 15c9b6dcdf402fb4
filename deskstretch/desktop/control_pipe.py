"""The door on Windows: a named pipe whose access list admits this person alone.

Qt's local sockets are pipes there. The same code runs over Unix sockets, which is how its tests
run it; the access list itself is Windows's and has been seen by no test of ours.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtNetwork import QLocalServer, QLocalSocket

from deskstretch.desktop.control_client import pipe_name
from deskstretch.desktop.control_server import AlreadyRunning, Wire

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

CONNECT_WITHIN_MS = 200


class PipeListener:
    """Holds the pipe from construction to `close`.

    Raises:
        AlreadyRunning: another instance answers on the pipe.
        OSError: the pipe cannot be made.
    """

    def __init__(self, path: Path, welcome: Callable[[Wire], None]) -> None:
        self._welcome = welcome
        name = pipe_name(path)
        probe = QLocalSocket()
        probe.connectToServer(name)
        if probe.waitForConnected(CONNECT_WITHIN_MS):
            probe.abort()
            message = f"another instance listens on the pipe {name}"
            raise AlreadyRunning(message)
        self._server = QLocalServer()
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not self._server.listen(name):
            QLocalServer.removeServer(name)  # a dead process's, where pipes are files
            if not self._server.listen(name):
                raise OSError(self._server.errorString())
        self._server.newConnection.connect(self._accept)

    def close(self) -> None:
        self._server.close()
        self._server.deleteLater()

    def _accept(self) -> None:
        while self._server.hasPendingConnections():
            self._welcome(PipeWire(self._server.nextPendingConnection()))


class PipeWire:
    """A `Wire` over a connected local socket of Qt's."""

    def __init__(self, connection: QLocalSocket) -> None:
        self._socket = connection

    def begin(self, took: Callable[[bytes], None], ended: Callable[[], None]) -> None:
        self._took = took
        self._socket.readyRead.connect(self._read)
        self._socket.disconnected.connect(ended)
        if self._socket.bytesAvailable():
            self._read()

    def send(self, data: bytes, then_ended: bool) -> None:
        self._socket.write(data)
        if then_ended:
            self._socket.disconnectFromServer()  # after all is written

    def close(self) -> None:
        self._socket.abort()
        self._socket.deleteLater()

    def _read(self) -> None:
        self._took(bytes(self._socket.readAll().data()))
