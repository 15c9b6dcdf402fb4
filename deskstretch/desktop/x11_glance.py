"""What X11 tells at one look: hands, full screen and tray, asked for in one round trip."""

from __future__ import annotations

import os
import struct
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from deskstretch.desktop.adapter import KEPT_FOR_S, NotThereNow, Unavailable
from deskstretch.desktop.x11 import (
    REPLY_WITHIN_S,
    Request,
    XServer,
    property_numbers,
    property_request,
    selection_request,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from deskstretch.desktop.x11 import Question

SAME_LOOK_S = 0.05
"""Readers that ask within this time of each other share one glance."""

GLANCE_WITHIN_S = 0.004
"""A server that takes longer is left alone until the next look."""

SCREEN_SAVER_QUERY_INFO = 1
MS_SINCE_INPUT_AT = 16


@dataclass(frozen=True, slots=True)
class Glance:
    """``full_screen`` is ``None`` where no window manager tells which window is active."""

    idle_s: float
    full_screen: bool | None
    tray_host: bool


class X11:
    """The one connection that all X11 readers share; opened at the first glance."""

    def __init__(self, awake_s: Callable[[], float] = time.monotonic) -> None:
        self._awake_s = awake_s
        self._looking: _Looking | None = None
        self._looked_at_s = float("-inf")
        self._last: Glance | None = None
        self._last_at_s = float("-inf")

    def glance(self) -> Glance:
        """Look at the X server, or give the glance of this same look. A busy server leaves the last one
        standing, for some time.

        Raises:
            Unavailable: this is no X11 session, or the server is gone.
        """
        now_s = self._awake_s()
        if self._last is None or now_s - self._looked_at_s > SAME_LOOK_S:
            self._looked_at_s = now_s
            self._look(now_s)
        if self._last is None:
            message = "The X server does not answer."
            raise NotThereNow(message)
        return self._last

    @property
    def age_s(self) -> float | None:
        """How old the last glance is; ``None`` for one of this look."""
        return self._looked_at_s - self._last_at_s if self._last_at_s < self._looked_at_s else None

    def close(self) -> None:
        self._last = None
        if self._looking is not None:
            self._looking.server.close()
            self._looking = None

    def _look(self, now_s: float) -> None:
        try:
            if self._looking is None:
                self._looking = _Looking()
            seen = self._looking.glance()
        except Unavailable:
            self.close()
            raise
        if seen is not None:
            self._last, self._last_at_s = seen, now_s
        elif now_s - self._last_at_s > KEPT_FOR_S:
            self._last = None


class IdleOnX11:
    """Seconds since the last key or pointer input, by the MIT-SCREEN-SAVER extension."""

    name = "X11 screen saver extension"

    def __init__(self, x11: X11) -> None:
        self._x11 = x11

    def read(self) -> float:
        return self._x11.glance().idle_s

    @property
    def age_s(self) -> float | None:
        return self._x11.age_s

    def close(self) -> None:
        """The connection belongs to `X11`."""


class FullScreenOnX11:
    """Whether another program's active window fills the screen (EWMH)."""

    name = "X11 window manager hints"

    def __init__(self, x11: X11) -> None:
        self._x11 = x11

    def read(self) -> bool | None:
        return self._x11.glance().full_screen

    @property
    def age_s(self) -> float | None:
        return self._x11.age_s

    def close(self) -> None:
        """The connection belongs to `X11`."""


class _Looking:
    """An open connection with the numbers that glances need."""

    def __init__(self) -> None:
        if os.environ.get("WAYLAND_DISPLAY") or os.environ.get("XDG_SESSION_TYPE") == "wayland":
            message = "This is a Wayland session, where X11 sees only a part of the input."
            raise Unavailable(message)
        self.server = XServer()
        try:
            self._screen_saver = self.server.extension("MIT-SCREEN-SAVER")
            self._active, self._state, self._full_screen, self._pid, self._tray = self.server.atoms(
                "_NET_ACTIVE_WINDOW",
                "_NET_WM_STATE",
                "_NET_WM_STATE_FULLSCREEN",
                "_NET_WM_PID",
                f"_NET_SYSTEM_TRAY_S{self.server.screen}",
            )
        except Unavailable:
            self.server.close()
            raise
        self._last_active = self.server.root
        self._question: Question | None = None
        self._patience_s = REPLY_WITHIN_S
        self._deadline_s = 0.0

    def glance(self) -> Glance | None:
        """One round trip; a second one only when another window has become active. ``None`` where the
        server takes too long: what it still owes is fetched first next time."""
        if self._question is not None and self.server.replies(self._question, 0.0) is None:
            return None
        self._deadline_s = time.monotonic() + self._patience_s
        root = self.server.root
        replies = self._ask(
            [
                Request(self._screen_saver, SCREEN_SAVER_QUERY_INFO, struct.pack("=I", root)),
                selection_request(self._tray),
                property_request(root, self._active),
                *self._about(self._last_active),
            ]
        )
        if replies is None:
            return None
        self._patience_s = GLANCE_WITHIN_S
        info, tray, active, *window = replies
        if info is None:
            message = "The X server does not tell when the last input was."
            raise Unavailable(message)
        idle_s = struct.unpack_from("=I", info, MS_SINCE_INPUT_AT)[0] / 1000
        tray_host = tray is not None and struct.unpack_from("=I", tray, 8)[0] != 0
        return Glance(idle_s, self._is_full_screen(property_numbers(active), window), tray_host)

    def _is_full_screen(self, active: tuple[int, ...], window: Sequence[bytes | None] | None) -> bool | None:
        if not active:
            return None
        if active[0] == 0:
            return False
        if active[0] != self._last_active:
            self._last_active = active[0]
            window = self._ask(self._about(self._last_active))
        if window is None:
            return None
        state, pid = map(property_numbers, window)
        return self._full_screen in state and pid != (os.getpid(),)

    def _ask(self, requests: Sequence[Request]) -> list[bytes | None] | None:
        question = self._question = self.server.send(requests)
        replies = self.server.replies(question, max(0.0, self._deadline_s - time.monotonic()))
        if replies is not None:
            self._question = None
        return replies

    def _about(self, window: int) -> list[Request]:
        return [property_request(window, self._state), property_request(window, self._pid)]
