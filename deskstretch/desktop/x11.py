"""A small window onto the X server: several questions in one round trip.

Speaks through libxcb, which Qt has loaded anyway. The xcffib package would do the same for 6 MB of
memory and 65 ms of import, because it parses the C declarations of all of X at every start.
Unlike Xlib, libxcb does not end the process when the server goes away.
"""

from __future__ import annotations

import ctypes
import select
import struct
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from deskstretch.desktop.adapter import Unavailable

if TYPE_CHECKING:
    from collections.abc import Sequence

REPLY_WITHIN_S = 0.1
"""For what has to be known before the first glance."""

INTERN_ATOM, GET_PROPERTY, GET_SELECTION_OWNER, QUERY_EXTENSION = 16, 20, 23, 98
ANY_TYPE = 0
REPLY_HEAD_BYTES = 32


class _Iovec(ctypes.Structure):
    _fields_: ClassVar = [("base", ctypes.c_void_p), ("length", ctypes.c_size_t)]


class _ProtocolRequest(ctypes.Structure):
    _fields_: ClassVar = [
        ("count", ctypes.c_size_t),
        ("extension", ctypes.c_void_p),
        ("opcode", ctypes.c_uint8),
        ("is_void", ctypes.c_uint8),
    ]


class _ScreenIterator(ctypes.Structure):
    _fields_: ClassVar = [
        ("data", ctypes.POINTER(ctypes.c_uint32)),
        ("rem", ctypes.c_int),
        ("index", ctypes.c_int),
    ]


@dataclass(frozen=True, slots=True)
class Request:
    """One request of the X protocol: its opcode, the byte after it, and the rest in units of 4 bytes."""

    opcode: int
    detail: int
    body: bytes


@dataclass(slots=True)
class Question:
    """Requests that were sent together: the replies that are missing, and those that have come."""

    waits_for: list[int]
    came: list[bytes | None] = field(default_factory=list)


class XServer:
    """A connection to the X server that ``DISPLAY`` names, kept open.

    Raises:
        Unavailable: there is no libxcb, no server, or it refuses us.
    """

    def __init__(self) -> None:
        self._xcb = _libxcb()
        self._free = ctypes.CDLL(None).free
        self._free.argtypes = [ctypes.c_void_p]
        screen = ctypes.c_int()
        self._connection = self._xcb.xcb_connect(None, ctypes.byref(screen))
        if self._xcb.xcb_connection_has_error(self._connection):
            self.close()
            message = "No X server can be reached."
            raise Unavailable(message)
        self.screen = screen.value
        self.root = self._root_of(screen.value)
        self._readable = select.poll()
        self._readable.register(self._xcb.xcb_get_file_descriptor(self._connection), select.POLLIN)

    def close(self) -> None:
        if self._connection:
            self._xcb.xcb_disconnect(self._connection)
            self._connection = None

    def ask(self, requests: Sequence[Request]) -> list[bytes | None]:
        """Send all ``requests`` at once and give their replies in order, ``None`` for an X error.

        Raises:
            Unavailable: the connection is lost, or the server does not answer.
        """
        replies = self.replies(self.send(requests), REPLY_WITHIN_S)
        if replies is None:
            message = "The X server does not answer."
            raise Unavailable(message)
        return replies

    def send(self, requests: Sequence[Request]) -> Question:
        """Send all ``requests`` at once; `replies` collects what comes back."""
        sequences = [self._send(request) for request in requests]
        self._xcb.xcb_flush(self._connection)
        return Question(sequences)

    def replies(self, question: Question, within_s: float) -> list[bytes | None] | None:
        """The replies in order, ``None`` for an X error; ``None`` for all while some are not there yet.

        Raises:
            Unavailable: the connection is lost.
        """
        deadline_s = time.monotonic() + within_s
        while question.waits_for:
            reply = self._reply(question.waits_for[0], deadline_s)
            if not reply:
                return None
            question.came += reply
            question.waits_for.pop(0)
        return question.came

    def extension(self, name: str) -> int:
        """The major opcode of an extension.

        Raises:
            Unavailable: the server does not have it.
        """
        raw = name.encode()
        [reply] = self.ask([Request(QUERY_EXTENSION, 0, struct.pack("=HH", len(raw), 0) + _padded(raw))])
        if reply is None or not reply[8]:
            message = f"This X server lacks the {name} extension."
            raise Unavailable(message)
        return reply[9]

    def atoms(self, *names: str) -> list[int]:
        """The numbers that stand for ``names`` on this server."""
        requests = []
        for name in names:
            raw = name.encode()
            requests.append(Request(INTERN_ATOM, 0, struct.pack("=HH", len(raw), 0) + _padded(raw)))
        return [struct.unpack_from("=I", reply, 8)[0] if reply else 0 for reply in self.ask(requests)]

    def _send(self, request: Request) -> int:
        data = struct.pack("=BBH", request.opcode, request.detail, 1 + len(request.body) // 4) + request.body
        held = ctypes.create_string_buffer(data, len(data))
        # libxcb writes into the two entries before the one it is given (xcb/xcbext.h)
        vector = (_Iovec * 3)()
        vector[2] = _Iovec(ctypes.addressof(held), len(data))
        protocol = _ProtocolRequest(1, None, request.opcode, 0)
        wanted = ctypes.byref(vector, 2 * ctypes.sizeof(_Iovec))
        checked = 1
        return self._xcb.xcb_send_request(self._connection, checked, wanted, ctypes.byref(protocol))

    def _reply(self, sequence: int, deadline_s: float) -> list[bytes | None]:
        """The one reply to a request, or nothing where it has not come by then."""
        reply, error = ctypes.c_void_p(), ctypes.c_void_p()
        while not self._xcb.xcb_poll_for_reply(
            self._connection, sequence, ctypes.byref(reply), ctypes.byref(error)
        ):
            left_s = deadline_s - time.monotonic()
            if left_s <= 0:
                return []
            self._readable.poll(left_s * 1000)
        if self._xcb.xcb_connection_has_error(self._connection):
            message = "The connection to the X server is lost."
            raise Unavailable(message)
        if error.value:
            self._free(error)
        if not reply.value:
            return [None]
        more_units = struct.unpack_from("=I", ctypes.string_at(reply.value, 8), 4)[0]
        answer = ctypes.string_at(reply.value, REPLY_HEAD_BYTES + 4 * more_units)
        self._free(reply)
        return [answer]

    def _root_of(self, screen: int) -> int:
        iterator = self._xcb.xcb_setup_roots_iterator(self._xcb.xcb_get_setup(self._connection))
        for _ in range(screen):
            self._xcb.xcb_screen_next(ctypes.byref(iterator))
        return iterator.data[0]


def property_request(window: int, atom: int, at_most_units: int = 64) -> Request:
    """Ask for the value of a window's property, whatever its type."""
    return Request(GET_PROPERTY, 0, struct.pack("=IIIII", window, atom, ANY_TYPE, 0, at_most_units))


def property_numbers(reply: bytes | None) -> tuple[int, ...]:
    """The 32-bit numbers in the reply to a `property_request`; empty where the property is not set."""
    if reply is None or reply[1] != 32:
        return ()
    count = struct.unpack_from("=I", reply, 16)[0]
    return struct.unpack_from(f"={count}I", reply, REPLY_HEAD_BYTES)


def selection_request(atom: int) -> Request:
    """Ask which window owns a selection."""
    return Request(GET_SELECTION_OWNER, 0, struct.pack("=I", atom))


def _padded(raw: bytes) -> bytes:
    return raw + bytes(-len(raw) % 4)


def _libxcb() -> Any:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        message = "The library libxcb is not installed."
        raise Unavailable(message) from None
    pointer = ctypes.c_void_p
    for name, result, arguments in (
        ("xcb_connect", pointer, [ctypes.c_char_p, pointer]),
        ("xcb_connection_has_error", ctypes.c_int, [pointer]),
        ("xcb_disconnect", None, [pointer]),
        ("xcb_flush", ctypes.c_int, [pointer]),
        ("xcb_get_file_descriptor", ctypes.c_int, [pointer]),
        ("xcb_get_setup", pointer, [pointer]),
        ("xcb_setup_roots_iterator", _ScreenIterator, [pointer]),
        ("xcb_screen_next", None, [pointer]),
        ("xcb_send_request", ctypes.c_uint, [pointer, ctypes.c_int, pointer, pointer]),
        ("xcb_poll_for_reply", ctypes.c_int, [pointer, ctypes.c_uint, pointer, pointer]),
    ):
        function = getattr(xcb, name)
        function.restype, function.argtypes = result, arguments
    return xcb
