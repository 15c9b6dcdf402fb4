"""The few words of the Wayland protocol that the readers need, without libwayland.

A message is the object's id, its size and its number in the object's interface, and arguments in
units of four bytes, in the machine's byte order (The Wayland Protocol, appendix on the wire).
"""

from __future__ import annotations

import os
import socket
import struct
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSocketNotifier

from deskstretch.desktop.adapter import Unavailable

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

HEAD = struct.Struct("=II")
DISPLAY_ID = 1
MOST_BYTES = 1 << 16


class WaylandLink:
    """A connection to the compositor that ``WAYLAND_DISPLAY`` names. Nothing here blocks.

    Args:
        took: called with object id, event number and arguments of each event.
        ended: called once when the compositor has hung up.
        parent: keeps the notifier.

    Raises:
        Unavailable: this is no Wayland session, or nobody listens.
    """

    def __init__(
        self, took: Callable[[int, int, bytes], None], ended: Callable[[], None], parent: QObject
    ) -> None:
        self._took = took
        self._ended = ended
        self._arrived = bytearray()
        self._last_id = DISPLAY_ID
        self._socket = _connected()
        self._reading = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read, parent)
        self._reading.activated.connect(self.receive)
        self._open = True

    def new_id(self) -> int:
        self._last_id += 1
        return self._last_id

    def send(self, to: int, number: int, arguments: bytes) -> None:
        message = HEAD.pack(to, (HEAD.size + len(arguments)) << 16 | number) + arguments
        try:
            self._socket.sendall(message)
        except OSError:
            self._end()

    def wake(self, on: bool) -> None:
        """Whether what arrives is taken at once, or waits for `receive`."""
        if self._open:
            self._reading.setEnabled(on)

    def receive(self) -> None:
        """Take what has arrived; also called at a look, so that it sees what has come this moment."""
        try:
            while self._open and (data := self._socket.recv(MOST_BYTES)):
                self._arrived += data
                self._take_whole_messages()
        except BlockingIOError:
            return
        except (OSError, struct.error, UnicodeDecodeError):
            pass  # gone, or it talks nonsense: both end it
        self._end()

    def close(self) -> None:
        if self._open:
            self._open = False
            self._reading.setEnabled(False)
            self._reading.deleteLater()
            self._socket.close()

    def _take_whole_messages(self) -> None:
        while len(self._arrived) >= HEAD.size:
            of, size_and_number = HEAD.unpack_from(self._arrived)
            size = size_and_number >> 16
            if size < HEAD.size:
                self._end()
                return
            if len(self._arrived) < size:
                return
            arguments = bytes(self._arrived[HEAD.size : size])
            del self._arrived[:size]
            self._took(of, size_and_number & 0xFFFF, arguments)

    def _end(self) -> None:
        if self._open:
            self.close()
            self._ended()


def text_argument(text: str) -> bytes:
    """A string as Wayland sends it: length with the final NUL, then filled up to four bytes."""
    raw = text.encode() + b"\0"
    return struct.pack("=I", len(raw)) + raw + bytes(-len(raw) % 4)


def read_text(arguments: bytes, at: int) -> tuple[str, int]:
    """The string at ``at`` and where the next argument begins."""
    length = struct.unpack_from("=I", arguments, at)[0]
    begin = at + 4
    return arguments[begin : begin + length - 1].decode(), begin + length + (-length % 4)


def _connected() -> socket.socket:
    display = os.environ.get("WAYLAND_DISPLAY")
    if not display:
        message = "This is no Wayland session."
        raise Unavailable(message)
    connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    connection.setblocking(False)
    try:
        connection.connect(str(Path(os.environ.get("XDG_RUNTIME_DIR", "/")) / display))
    except OSError as fault:
        connection.close()
        message = f"The Wayland compositor cannot be reached ({fault.strerror})."
        raise Unavailable(message) from None
    return connection
