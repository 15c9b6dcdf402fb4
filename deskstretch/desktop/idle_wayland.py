"""Hands on Wayland compositors with ext_idle_notify_v1: KDE, Sway, labwc, Hyprland and others."""

from __future__ import annotations

import struct
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from deskstretch.desktop.adapter import Unavailable
from deskstretch.desktop.wayland_link import DISPLAY_ID, WaylandLink, read_text, text_argument

if TYPE_CHECKING:
    from collections.abc import Callable

STILL_AFTER_MS = 1000
"""The compositor tells when hands have rested this long, and when they move again. Shorter rests
count as none; the shortest pause in typing that a person can set is as long."""

DISPLAY_SYNC, DISPLAY_GET_REGISTRY, DISPLAY_ERROR = 0, 1, 0
REGISTRY_BIND, REGISTRY_GLOBAL = 0, 0
CALLBACK_DONE = 0
GET_IDLE_NOTIFICATION, GET_INPUT_IDLE_NOTIFICATION = 1, 2
IDLED, RESUMED = 0, 1
NOTIFIER, SEAT = "ext_idle_notifier_v1", "wl_seat"


class IdleOnWayland:
    """Told by the compositor, which needs no question at the look.

    From version 2 of the protocol on, films that keep the screen on do not hide that hands rest.

    Raises:
        Unavailable: no Wayland, or at a later look: the compositor lacks the protocol or is gone.
    """

    def __init__(self, awake_s: Callable[[], float] = time.monotonic) -> None:
        self.name = NOTIFIER
        self._awake_s = awake_s
        self._why_not = ""
        self._globals: dict[str, tuple[int, int]] = {}
        self._notification = 0
        self._still_since_s: float | None = None
        self._known = False
        self._parent = QObject()
        self._link = WaylandLink(self._took, self._ended, self._parent)
        self._registry = self._link.new_id()
        self._link.send(DISPLAY_ID, DISPLAY_GET_REGISTRY, struct.pack("=I", self._registry))
        self._listed = self._link.new_id()
        self._link.send(DISPLAY_ID, DISPLAY_SYNC, struct.pack("=I", self._listed))

    def read(self) -> float | None:
        self._link.receive()
        if self._why_not:
            raise Unavailable(self._why_not)
        if not self._known:
            return None
        return 0.0 if self._still_since_s is None else self._awake_s() - self._still_since_s

    def close(self) -> None:
        self._link.close()

    def _ended(self) -> None:
        self._why_not = self._why_not or "The Wayland compositor has hung up."

    def _took(self, of: int, number: int, arguments: bytes) -> None:
        if (of, number) == (self._registry, REGISTRY_GLOBAL):
            self._note_global(arguments)
        elif (of, number) == (self._listed, CALLBACK_DONE):
            self._ask_to_be_told()
        elif of == self._notification and number == IDLED:
            self._still_since_s = self._awake_s() - STILL_AFTER_MS / 1000
        elif of == self._notification and number == RESUMED:
            self._still_since_s = None
        elif (of, number) == (DISPLAY_ID, DISPLAY_ERROR):
            text, _ = read_text(arguments, 8)
            self._why_not = f"The Wayland compositor refuses ({text})."

    def _note_global(self, arguments: bytes) -> None:
        name = struct.unpack_from("=I", arguments)[0]
        interface, at = read_text(arguments, 4)
        version = struct.unpack_from("=I", arguments, at)[0]
        if interface in (NOTIFIER, SEAT) and interface not in self._globals:
            self._globals[interface] = (name, version)

    def _ask_to_be_told(self) -> None:
        if not {NOTIFIER, SEAT} <= self._globals.keys():
            self._why_not = f"This compositor lacks {NOTIFIER}."
            return
        version = min(self._globals[NOTIFIER][1], 2)
        self.name = f"{NOTIFIER}, version {version}"
        notifier, seat = self._bind(NOTIFIER, version), self._bind(SEAT, 1)
        self._notification = self._link.new_id()
        request = GET_INPUT_IDLE_NOTIFICATION if version == 2 else GET_IDLE_NOTIFICATION
        self._link.send(notifier, request, struct.pack("=III", self._notification, STILL_AFTER_MS, seat))
        self._known = True

    def _bind(self, interface: str, version: int) -> int:
        new = self._link.new_id()
        name, _ = self._globals[interface]
        arguments = struct.pack("=I", name) + text_argument(interface) + struct.pack("=II", version, new)
        self._link.send(self._registry, REGISTRY_BIND, arguments)
        return new
