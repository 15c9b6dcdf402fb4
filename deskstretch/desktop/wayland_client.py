"""A program's talk with a Wayland compositor: what it offers, what is taken of it, and its refusals."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from deskstretch.desktop.adapter import Unavailable
from deskstretch.desktop.wayland_link import DISPLAY_ID, WaylandLink, read_text, text_argument

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

DISPLAY_SYNC, DISPLAY_GET_REGISTRY, DISPLAY_ERROR = 0, 1, 0
REGISTRY_BIND, REGISTRY_GLOBAL = 0, 0
CALLBACK_DONE = 0


class WaylandClient:
    """A connection of its own for each reader: what one does wrong ends no other's.

    Args:
        speaks: the interfaces to look for, each with the highest version that we speak.
        listed: called once when all that the compositor offers is known.
        took: called with object, event number and arguments of each event of ours.
        wakes: whether events are taken as they come. Otherwise they wait for the next `look`, so that
            what other windows do all day wakes nobody, except while an answer is waited for.

    Raises:
        Unavailable: this is no Wayland session, or nobody listens.
    """

    def __init__(
        self,
        speaks: Mapping[str, int],
        listed: Callable[[], None],
        took: Callable[[int, int, bytes], None],
        *,
        wakes: bool,
    ) -> None:
        self._speaks = speaks
        self._took = took
        self._wakes = wakes
        self._why_not = ""
        self._offers: dict[str, tuple[int, int]] = {}
        self._waiting: dict[int, Callable[[], None]] = {}
        self._parent = QObject()
        self._link = WaylandLink(self._take, self._ended, self._parent)
        self._registry = self.call(DISPLAY_ID, DISPLAY_GET_REGISTRY)
        self.after_all(listed)

    def version(self, interface: str) -> int:
        """The version to speak with the compositor; 0 where it lacks the interface."""
        return min(self._offers.get(interface, (0, 0))[1], self._speaks[interface])

    def bind(self, interface: str) -> int:
        """Take an interface that the compositor offers; gives the object."""
        name, _ = self._offers[interface]
        version = struct.pack("=I", self.version(interface))
        return self.call(
            self._registry, REGISTRY_BIND, struct.pack("=I", name) + text_argument(interface) + version
        )

    def call(self, of: int, request: int, before: bytes = b"", after: bytes = b"") -> int:
        """Send a request that makes an object, with the arguments around its number; gives the object."""
        new = self._link.new_id()
        self.send(of, request, before + struct.pack("=I", new) + after)
        return new

    def send(self, of: int, request: int, arguments: bytes = b"") -> None:
        self._link.send(of, request, arguments)

    def after_all(self, done: Callable[[], None]) -> None:
        """Call back when the compositor has answered all that was sent so far."""
        self._waiting[self.call(DISPLAY_ID, DISPLAY_SYNC)] = done
        self._link.wake(True)

    def give_up(self, why: str) -> None:
        """Nothing useful can come of this compositor: every `look` from now on says so."""
        self._why_not = self._why_not or why

    def look(self) -> None:
        """Take what has come.

        Raises:
            Unavailable: the compositor is gone, or has refused us, or was given up.
        """
        self._link.receive()
        if self._why_not:
            raise Unavailable(self._why_not)

    def close(self) -> None:
        self._link.close()

    def _ended(self) -> None:
        self.give_up("The Wayland compositor has hung up.")

    def _take(self, of: int, number: int, arguments: bytes) -> None:
        if (of, number) == (self._registry, REGISTRY_GLOBAL):
            self._note_offer(arguments)
        elif of in self._waiting and number == CALLBACK_DONE:
            self._waiting.pop(of)()
            self._link.wake(self._wakes or bool(self._waiting))
        elif (of, number) == (DISPLAY_ID, DISPLAY_ERROR):
            text, _ = read_text(arguments, 8)
            self.give_up(f"The Wayland compositor refuses ({text}).")
        elif of not in (DISPLAY_ID, self._registry):
            self._took(of, number, arguments)

    def _note_offer(self, arguments: bytes) -> None:
        name = struct.unpack_from("=I", arguments)[0]
        interface, at = read_text(arguments, 4)
        version = struct.unpack_from("=I", arguments, at)[0]
        if interface in self._speaks:
            self._offers.setdefault(interface, (name, version))
