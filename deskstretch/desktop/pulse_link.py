"""The few words of PulseAudio's protocol that tell who records; PipeWire speaks it, too.

libpulse would bring a thread or a main loop of its own. A packet is five 32-bit numbers (length,
channel -1 for words, two of offset, flags) and then values, each led by a letter for its type, all
in network order (pulsecore/native-common.h, tagstruct.h).
"""

from __future__ import annotations

import os
import socket
import struct
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSocketNotifier

from deskstretch.desktop.adapter import NotThereNow

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

HEAD = struct.Struct(">IIIII")
WORDS = 0xFFFFFFFF
MOST_BYTES = 1 << 20
ERROR, REPLY, AUTH, SET_CLIENT_NAME = 0, 2, 8, 9
PROTOCOL_VERSION = 19
"""The first one that tells whether a recording is paused. Servers speak to each client in its own
version; from 21 on, PipeWire adds format descriptions, which nobody here reads."""
COOKIE_BYTES = 256


class PulseError(ValueError):
    """The server said something that cannot be read."""


class PulseLink:
    """A connection to the person's sound server, which it does not start. Nothing here blocks.

    Args:
        told: called for every message that answers no request of ours: command and values.
        ended: called once with the reason when the server is gone.
        parent: keeps the notifier.

    Raises:
        NotThereNow: no sound server listens.
    """

    def __init__(
        self, told: Callable[[int, deque[Any]], None], ended: Callable[[str], None], parent: QObject
    ) -> None:
        self._told = told
        self._ended = ended
        self._arrived = bytearray()
        self._last_tag = 0
        self._answers: dict[int, Callable[[deque[Any]], None]] = {}
        self._socket = _connected()
        self._reading = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read, parent)
        self._reading.activated.connect(self._readable)
        self._open = True
        self.request(AUTH, number(PROTOCOL_VERSION) + _arbitrary(_cookie()))
        name = b"application.name\0"
        value = b"DeskStretch\0"
        properties = b"P" + b"t" + name + number(len(value)) + _arbitrary(value) + b"N"
        self.request(SET_CLIENT_NAME, properties)

    def request(
        self, command: int, arguments: bytes, answered: Callable[[deque[Any]], None] | None = None
    ) -> None:
        """Send a command; ``answered`` gets the values of the reply, none where it was refused.

        Where nobody waits for the answer, a refusal ends the connection.
        """
        self._last_tag += 1
        if answered is not None:
            self._answers[self._last_tag] = answered
        words = number(command) + number(self._last_tag) + arguments
        try:
            self._socket.sendall(HEAD.pack(len(words), WORDS, 0, 0, 0) + words)
        except OSError as fault:
            self._end(f"The sound server is gone ({fault.strerror}).")

    def close(self) -> None:
        if self._open:
            self._open = False
            self._answers.clear()
            self._reading.setEnabled(False)
            self._reading.deleteLater()
            self._socket.close()

    def _end(self, why: str) -> None:
        if self._open:
            self.close()
            self._ended(why)

    def _readable(self) -> None:
        try:
            data = self._socket.recv(1 << 16)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if not data:
            self._end("The sound server is gone.")
            return
        self._arrived += data
        try:
            self._take_whole_packets()
        except (PulseError, IndexError, struct.error) as fault:
            self._end(f"The sound server cannot be understood ({fault}).")

    def _take_whole_packets(self) -> None:
        while self._open and len(self._arrived) >= HEAD.size:
            length, channel, *_ = HEAD.unpack_from(self._arrived)
            if length > MOST_BYTES:
                message = f"a packet of {length} bytes"
                raise PulseError(message)
            whole = HEAD.size + length
            if len(self._arrived) < whole:
                return
            packet = bytes(self._arrived[HEAD.size : whole])
            del self._arrived[:whole]
            if channel == WORDS:
                self._take(values_in(packet))

    def _take(self, values: deque[Any]) -> None:
        command, tag = values.popleft(), values.popleft()
        answered = self._answers.pop(tag, None)
        if answered is not None:
            answered(values if command == REPLY else deque())
        elif command == ERROR:
            self._end(f"The sound server refuses us (error {values[0]}).")
        elif command != REPLY:
            self._told(command, values)


def number(value: int) -> bytes:
    return b"L" + struct.pack(">I", value)


def values_in(packet: bytes) -> deque[Any]:
    """The values of a packet in order; property lists as dicts, what nobody needs as ``None``.

    Raises:
        PulseError, IndexError, struct.error: the packet is damaged.
    """
    values: deque[Any] = deque()
    at = 0
    while at < len(packet):
        value, at = _value(packet, at)
        values.append(value)
    return values


FIXED_BYTES = {b"B": 1, b"r": 8, b"R": 8, b"U": 8, b"T": 8, b"V": 4, b"a": 6}


def _value(packet: bytes, at: int) -> tuple[Any, int]:
    kind = packet[at : at + 1]
    at += 1
    match kind:
        case b"L":
            return struct.unpack_from(">I", packet, at)[0], at + 4
        case b"t":
            end = packet.index(b"\0", at)
            return packet[at:end].decode(errors="replace"), end + 1
        case b"1" | b"0":
            return kind == b"1", at
        case b"N":
            return None, at
        case b"x":
            length = struct.unpack_from(">I", packet, at)[0]
            return packet[at + 4 : at + 4 + length], at + 4 + length
        case b"P":
            return _properties(packet, at)
        case b"m":
            return None, at + 1 + packet[at]
        case b"v":
            return None, at + 1 + 4 * packet[at]
        case _ if kind in FIXED_BYTES:
            return None, at + FIXED_BYTES[kind]
        case _:
            message = f"a value of type {kind!r}"
            raise PulseError(message)


def _properties(packet: bytes, at: int) -> tuple[dict[str, str], int]:
    properties: dict[str, str] = {}
    while True:
        key, at = _value(packet, at)
        if key is None:
            return properties, at
        _, at = _value(packet, at)
        value, at = _value(packet, at)
        properties[key] = value.rstrip(b"\0").decode(errors="replace")


def _arbitrary(data: bytes) -> bytes:
    return b"x" + struct.pack(">I", len(data)) + data


def _connected() -> socket.socket:
    server = os.environ.get("PULSE_SERVER", "")
    runtime = os.environ.get("PULSE_RUNTIME_PATH") or Path(os.environ.get("XDG_RUNTIME_DIR", "/")) / "pulse"
    path = server.removeprefix("unix:") if server else str(Path(runtime) / "native")
    connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    connection.setblocking(False)
    try:
        connection.connect(path)
    except OSError as fault:
        connection.close()
        message = f"No sound server answers ({fault.strerror})."
        raise NotThereNow(message) from None  # it may come at any time, and to try costs next to nothing
    return connection


def _cookie() -> bytes:
    """What proves to PulseAudio that we may ask; PipeWire goes by the socket's owner."""
    config = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    for path in (os.environ.get("PULSE_COOKIE", ""), config / "pulse/cookie", Path.home() / ".pulse-cookie"):
        try:
            if path:
                return Path(path).read_bytes()[:COOKIE_BYTES].ljust(COOKIE_BYTES, b"\0")
        except OSError:
            continue
    return bytes(COOKIE_BYTES)
