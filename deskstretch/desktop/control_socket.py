"""The door on Linux and macOS: a Unix socket in a folder that is closed to others.

Plain sockets with Qt's notifiers: QtNetwork would cost 2.7 MB for the same. A lock, which the
kernel drops with the process however that ends, decides who is the one instance, so that a socket
left by a killed process is told from a living one without asking, and two starts cannot both win.
"""

from __future__ import annotations

import fcntl
import logging
import os
import socket
import struct
from typing import TYPE_CHECKING

from PySide6.QtCore import QSocketNotifier

from deskstretch.desktop.control_client import socket_address
from deskstretch.desktop.control_server import AlreadyRunning, Wire

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QObject

log = logging.getLogger(__name__)


class SocketListener:
    """Holds the lock and the socket from construction to `close`.

    Raises:
        AlreadyRunning: another instance holds the lock.
        OSError: the folder or the socket cannot be made.
    """

    def __init__(self, path: Path, welcome: Callable[[Wire], None], parent: QObject) -> None:
        self._path = path
        self._welcome = welcome
        self._parent = parent  # keeps the notifiers for the turn of the loop they speak in
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._lock = _locked(path.with_name(path.name + ".lock"))
        try:
            self._socket = _bound(path)
        except BaseException:
            os.close(self._lock)
            raise
        self._notifier = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read, parent)
        self._notifier.activated.connect(self._accept)

    def close(self) -> None:
        self._notifier.setEnabled(False)
        self._notifier.deleteLater()
        self._path.unlink(missing_ok=True)
        self._socket.close()
        os.close(self._lock)

    def _accept(self) -> None:
        try:
            connection, _ = self._socket.accept()
        except OSError as fault:  # the caller has gone already, or descriptors ran out
            log.warning("a caller could not be let in: %s", fault)
            return
        if _is_ours(connection):
            self._welcome(SocketWire(connection, self._parent))
        else:
            connection.close()


class SocketWire:
    """A `Wire` over a connected Unix socket."""

    def __init__(self, connection: socket.socket, parent: QObject) -> None:
        connection.setblocking(False)
        self._socket = connection
        self._unsent = b""
        self._then_ended = False
        self._reading = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Read, parent)
        self._writing = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Write, parent)
        self._reading.setEnabled(False)
        self._writing.setEnabled(False)
        self._reading.activated.connect(self._read)
        self._writing.activated.connect(self._write)

    def begin(self, took: Callable[[bytes], None], ended: Callable[[], None]) -> None:
        self._took = took
        self._ended = ended
        self._reading.setEnabled(True)

    def send(self, data: bytes, then_ended: bool) -> None:
        self._unsent += data
        self._then_ended = then_ended
        self._write()

    def close(self) -> None:
        for notifier in (self._reading, self._writing):
            notifier.setEnabled(False)
            notifier.deleteLater()
        self._socket.close()

    def _read(self) -> None:
        try:
            data = self._socket.recv(1 << 16)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if data:
            self._took(data)
        elif self._unsent or self._then_ended:
            self._reading.setEnabled(False)  # it only stopped talking; it may still listen
        else:
            self._ended()

    def _write(self) -> None:
        try:
            sent = self._socket.send(self._unsent)
        except BlockingIOError:
            sent = 0
        except OSError:
            self._ended()
            return
        self._unsent = self._unsent[sent:]
        self._writing.setEnabled(bool(self._unsent))
        if self._then_ended and not self._unsent:
            self._ended()


def _locked(path: Path) -> int:
    lock = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(lock)
        message = f"another instance listens at {path.with_suffix('')}"
        raise AlreadyRunning(message) from None
    except OSError:
        os.close(lock)
        raise
    return lock


def _bound(path: Path) -> socket.socket:
    path.unlink(missing_ok=True)
    listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        listening.setblocking(False)
        with socket_address(path) as address:
            listening.bind(address)
        path.chmod(0o600)
        listening.listen(8)
    except BaseException:
        listening.close()
        raise
    return listening


def _is_ours(connection: socket.socket) -> bool:
    """Whether this person is at the other end; where the kernel cannot say, the folder's mode decides."""
    if not hasattr(socket, "SO_PEERCRED"):
        return True
    credentials = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    _, user, _ = struct.unpack("3i", credentials)
    return user == os.geteuid()
