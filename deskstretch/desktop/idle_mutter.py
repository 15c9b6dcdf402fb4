"""Hands on GNOME, under Wayland and X11: Mutter's idle monitor."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

from jeepney import DBusAddress

from deskstretch.desktop.adapter import NotThereNow, Unavailable
from deskstretch.desktop.bus import BusError, method_call

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskstretch.desktop.bus import Bus

MONITOR = DBusAddress(
    "/org/gnome/Mutter/IdleMonitor/Core", "org.gnome.Mutter.IdleMonitor", "org.gnome.Mutter.IdleMonitor"
)
ANSWER_WITHIN_S = 0.004
OLD_AFTER_S = 120.0


class IdleOnGnome:
    """Asks at each look and waits 4 ms at most; a busy compositor leaves the last answer standing.

    Raises:
        Unavailable: this is not GNOME.
    """

    name = "Mutter's idle monitor"

    def __init__(self, session_bus: Bus, awake_s: Callable[[], float] = time.monotonic) -> None:
        if "GNOME" not in os.environ.get("XDG_CURRENT_DESKTOP", "").split(":"):
            message = "This is not GNOME."
            raise Unavailable(message)
        self._bus = session_bus
        self._awake_s = awake_s
        self._idle_s: float | None = None
        self._at_s = float("-inf")

    def read(self) -> float | None:
        try:
            answer = self._bus.call_within(method_call(MONITOR, "GetIdletime"), ANSWER_WITHIN_S)
        except BusError as fault:
            message = f"Mutter does not tell ({fault})."
            raise NotThereNow(message) from None
        now_s = self._awake_s()
        if answer is not None:
            self._idle_s, self._at_s = answer[0] / 1000, now_s
        elif now_s - self._at_s > OLD_AFTER_S:
            self._idle_s = None
        return self._idle_s

    def close(self) -> None:
        """The bus belongs to others."""
