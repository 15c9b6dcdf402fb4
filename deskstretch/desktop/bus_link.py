"""One connection to a D-Bus daemon: bytes on a socket, messages on our side, nothing blocks.

jeepney makes and reads the messages with explicit types (QtDBus under PySide6 cannot send a ``u``);
Qt's notifiers say when the socket has something, so that there is no thread.
"""

from __future__ import annotations

import itertools
import select
import socket
import time
from typing import TYPE_CHECKING

from jeepney import FileDescriptor, Parser
from jeepney.auth import AuthenticationError, Authenticator
from jeepney.bus import get_connectable_addresses
from jeepney.fds import fds_buf_size
from PySide6.QtCore import QSocketNotifier

from deskstretch.desktop.adapter import Unavailable

if TYPE_CHECKING:
    from collections.abc import Callable

    from jeepney import Message
    from PySide6.QtCore import QObject

READ_BYTES = 1 << 16


class BusLink:
    """Connects at construction and speaks once the daemon has let us in; `send` may be called before.

    Args:
        address: as in ``DBUS_SESSION_BUS_ADDRESS``; Unix sockets only.
        with_descriptors: whether messages may bring file descriptors.
        took: called with every message that arrives.
        ended: called once with the reason when the daemon is gone; not after `close`.
        parent: keeps the notifiers, which outlive this object by the turn of the loop they speak in.

    Raises:
        Unavailable: nobody listens at the address.
    """

    def __init__(
        self,
        address: str,
        with_descriptors: bool,
        took: Callable[[Message], None],
        ended: Callable[[str], None],
        parent: QObject,
    ) -> None:
        self._took = took
        self._ended = ended
        self._with_descriptors = with_descriptors
        self._serials = itertools.count(1)
        self._login = Authenticator(enable_fds=with_descriptors)
        self._parser = Parser()
        self._waiting = bytearray()  # for the daemon to let us in
        self._unsent = bytearray()
        self._socket = _connected(address)
        self._reading = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read, parent)
        self._reading.activated.connect(self._readable)
        self._writing = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Write, parent)
        self._writing.activated.connect(self._write)
        self._open = True
        self._unsent += self._login.data_to_send() or b""
        self._write()

    def send(self, message: Message) -> int:
        """Queue a message and give its serial number."""
        serial = next(self._serials)
        data = message.serialise(serial=serial)
        if self._login.authenticated:
            self._unsent += data
            self._write()
        else:
            self._waiting += data
        return serial

    def receive_for(self, seconds: float, enough: Callable[[], bool]) -> None:
        """Take messages for at most ``seconds``, or until there are ``enough``, without the event loop."""
        deadline_s = time.monotonic() + seconds
        arriving = select.poll()
        arriving.register(self._socket, select.POLLIN)
        while self._open and not enough():
            left_s = deadline_s - time.monotonic()
            if left_s <= 0 or not arriving.poll(left_s * 1000):
                return
            self._readable()

    def close(self) -> None:
        if not self._open:
            return
        self._open = False
        for notifier in (self._reading, self._writing):
            notifier.setEnabled(False)
            notifier.deleteLater()
        self._socket.close()

    def _end(self, why: str) -> None:
        if self._open:
            self.close()
            self._ended(why)

    def _readable(self) -> None:
        try:
            if not self._login.authenticated:
                self._log_in(self._receive(READ_BYTES))
            elif self._with_descriptors:
                self._read_with_descriptors()
            else:
                self._parser.add_data(self._receive(READ_BYTES))
            while self._open and (message := self._parser.get_next_message()) is not None:
                self._took(message)
        except BlockingIOError:
            return
        except (OSError, AuthenticationError) as fault:
            self._end(f"The connection to the message bus is lost ({fault}).")
        except (ValueError, KeyError, UnicodeDecodeError) as fault:
            self._end(f"The message bus sent something that cannot be read ({fault}).")

    def _receive(self, at_most: int) -> bytes:
        data = self._socket.recv(at_most)
        if not data:
            message = "closed by the bus"
            raise ConnectionResetError(message)
        return data

    def _read_with_descriptors(self) -> None:
        """Descriptors come beside the bytes, so this reads one message at a time."""
        data, beside, _, _ = self._socket.recvmsg(self._parser.bytes_desired(), fds_buf_size())
        if not data:
            message = "closed by the bus"
            raise ConnectionResetError(message)
        self._parser.add_data(data, FileDescriptor.from_ancdata(beside))

    def _log_in(self, data: bytes) -> None:
        self._login.feed(data)
        self._unsent += self._login.data_to_send() or b""
        if self._login.authenticated:
            # jeepney ends its part with the daemon's consent and leaves BEGIN to its user
            self._unsent += b"BEGIN\r\n" + self._waiting
            self._waiting.clear()
        self._write()

    def _write(self) -> None:
        try:
            while self._unsent:
                sent = self._socket.send(self._unsent)
                del self._unsent[:sent]
        except BlockingIOError:
            pass
        except OSError as fault:
            self._end(f"The connection to the message bus is lost ({fault}).")
            return
        self._writing.setEnabled(bool(self._unsent))


def _connected(address: str) -> socket.socket:
    try:
        path = next(get_connectable_addresses(address))
    except (RuntimeError, ValueError):
        message = f"The address of the message bus cannot be used: {address}"
        raise Unavailable(message) from None
    connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    connection.setblocking(False)
    try:
        connection.connect(path)
    except OSError as fault:
        connection.close()
        message = f"No message bus answers ({fault.strerror})."
        raise Unavailable(message) from None
    return connection
