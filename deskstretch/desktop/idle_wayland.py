"""Hands, and films that keep the screen on, by ext_idle_notify_v1: KDE, Sway, labwc, Hyprland and others."""

from __future__ import annotations

import struct
import time
from typing import TYPE_CHECKING

from deskstretch.desktop.wayland_client import WaylandClient

if TYPE_CHECKING:
    from collections.abc import Callable

STILL_AFTER_MS = 1000
"""The compositor tells when hands have rested this long, and when they move again. Shorter rests
count as none; the shortest pause in typing that a person can set is as long."""

GET_IDLE_NOTIFICATION, GET_INPUT_IDLE_NOTIFICATION = 1, 2
IDLED, RESUMED = 0, 1
NOTIFIER, SEAT = "ext_idle_notifier_v1", "wl_seat"
OLDER, GET_IDLE_TIMEOUT = "org_kde_kwin_idle", 0
"""What KDE and Sway had before it, up to Sway 1.7; its events have the same numbers."""


class IdleOnWayland:
    """Told by the compositor, which needs no question at the look.

    Older compositors have another protocol for the same. From version 2 of this one on, films that keep
    the screen on do not hide that hands rest.

    Raises:
        Unavailable: no Wayland, or at a later look: the compositor lacks the protocol or is gone.
    """

    def __init__(self, awake_s: Callable[[], float] = time.monotonic) -> None:
        self.name = NOTIFIER
        self._awake_s = awake_s
        self._notification = 0
        self._still_since_s: float | None = None
        speaks = {NOTIFIER: 2, OLDER: 1, SEAT: 1}
        self._client = WaylandClient(speaks, self._ask_to_be_told, self._took, wakes=True)

    def read(self) -> float | None:
        self._client.look()
        if not self._notification:
            return None
        return 0.0 if self._still_since_s is None else self._awake_s() - self._still_since_s

    def close(self) -> None:
        self._client.close()

    def _ask_to_be_told(self) -> None:
        client, version = self._client, self._client.version(NOTIFIER)
        if not client.version(SEAT) or not (version or client.version(OLDER)):
            client.give_up(f"This compositor lacks {NOTIFIER}.")
            return
        seat = client.bind(SEAT)
        if version:
            self.name = f"{NOTIFIER}, version {version}"
            how = struct.pack("=II", STILL_AFTER_MS, seat)
            request = GET_INPUT_IDLE_NOTIFICATION if version == 2 else GET_IDLE_NOTIFICATION
            self._notification = client.call(client.bind(NOTIFIER), request, after=how)
        else:
            self.name = OLDER
            how = struct.pack("=II", seat, STILL_AFTER_MS)
            self._notification = client.call(client.bind(OLDER), GET_IDLE_TIMEOUT, after=how)

    def _took(self, of: int, number: int, _: bytes) -> None:
        if of == self._notification and number == IDLED:
            self._still_since_s = self._awake_s() - STILL_AFTER_MS / 1000
        elif of == self._notification and number == RESUMED:
            self._still_since_s = None


class KeptOnByWayland:
    """Whether somebody keeps the screen on, from version 2 of the protocol: while hands rest and the
    compositor counts nobody as idle, a window holds that back. Unknown while hands move.

    Raises:
        Unavailable: no Wayland, or at a later look: the compositor lacks version 2 or is gone.
    """

    name = f"{NOTIFIER}, version 2"

    def __init__(self) -> None:
        self._by_hands = self._by_all = 0
        self._idle: dict[int, bool] = {}
        self._client = WaylandClient({NOTIFIER: 2, SEAT: 1}, self._ask_to_be_told, self._took, wakes=False)

    def read(self) -> bool | None:
        self._client.look()
        if not self._idle.get(self._by_hands):
            return None
        return not self._idle[self._by_all]

    def close(self) -> None:
        self._client.close()

    def _ask_to_be_told(self) -> None:
        client = self._client
        if client.version(NOTIFIER) < 2 or not client.version(SEAT):
            client.give_up(f"This compositor lacks {self.name}.")
            return
        notifier, how = client.bind(NOTIFIER), struct.pack("=II", STILL_AFTER_MS, client.bind(SEAT))
        self._by_all = client.call(notifier, GET_IDLE_NOTIFICATION, after=how)
        self._by_hands = client.call(notifier, GET_INPUT_IDLE_NOTIFICATION, after=how)
        self._idle = {self._by_all: False, self._by_hands: False}

    def _took(self, of: int, number: int, _: bytes) -> None:
        if of in self._idle and number in (IDLED, RESUMED):
            self._idle[of] = number == IDLED
