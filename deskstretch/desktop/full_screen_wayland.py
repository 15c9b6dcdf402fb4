"""Full screen on Wayland, from compositors that tell of other programs' windows.

Sway, labwc, Hyprland, Wayfire, niri and others do in wlr_foreign_toplevel_management_v1; KDE does in
plasma_window_management, to programs whose desktop file asks for it. GNOME tells nobody.
"""

from __future__ import annotations

import os
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

from deskstretch.desktop.wayland_client import WaylandClient
from deskstretch.desktop.wayland_link import read_text

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(slots=True)
class _Window:
    """What is known of a window so far."""

    ours: bool = False
    active: bool = False
    full_screen: bool = False


class WlrootsWindows:
    """Whether another program's active window fills a screen. Windows are known by their program's id.

    Args:
        own_id: the id that our own windows carry: the stem of the desktop file.

    Raises:
        Unavailable: no Wayland, or at a later look: the compositor lacks the protocol or is gone.
    """

    name = "zwlr_foreign_toplevel_manager_v1"

    TOPLEVEL, FINISHED = 0, 1
    APP_ID, STATE, CLOSED = 1, 4, 6
    DESTROY = 7
    ACTIVATED, FULL_SCREEN = 2, 3
    TELLS_FULL_SCREEN_FROM = 2

    def __init__(self, own_id: str) -> None:
        self._own_id = own_id
        self._windows: dict[int, _Window] = {}
        self._manager = 0
        self._known = False
        self._client = WaylandClient({self.name: 3}, self._listed, self._took, wakes=False)

    def read(self) -> bool | None:
        self._client.look()
        return _any_full(self._windows.values()) if self._known else None

    def close(self) -> None:
        self._client.close()

    def _listed(self) -> None:
        if self._client.version(self.name) < self.TELLS_FULL_SCREEN_FROM:
            self._client.give_up(f"This compositor lacks {self.name}.")
            return
        self._manager = self._client.bind(self.name)
        self._client.after_all(self._know)

    def _know(self) -> None:
        self._known = True

    def _took(self, of: int, number: int, arguments: bytes) -> None:
        if of == self._manager:
            if number == self.TOPLEVEL:
                self._windows[struct.unpack("=I", arguments)[0]] = _Window()
            elif number == self.FINISHED:
                self._client.give_up("The compositor tells no more of windows.")
            return
        window = self._windows.get(of)
        if window is None:
            return
        if number == self.APP_ID:
            window.ours = read_text(arguments, 0)[0] == self._own_id
        elif number == self.STATE:
            states = struct.unpack(f"={len(arguments) // 4 - 1}I", arguments[4:])
            window.active, window.full_screen = self.ACTIVATED in states, self.FULL_SCREEN in states
        elif number == self.CLOSED:
            del self._windows[of]
            self._client.send(of, self.DESTROY)


class PlasmaWindows:
    """The same from KWin, which says whose process a window is.

    Raises:
        Unavailable: no Wayland, or at a later look: the compositor lacks the protocol, keeps it from us,
            or is gone.
    """

    name = "org_kde_plasma_window_management"

    WINDOW = 1
    GET_WINDOW = 1
    STATE_CHANGED, UNMAPPED, PID_CHANGED = 2, 5, 10
    DESTROY = 7
    ACTIVE, FULL_SCREEN = 1 << 0, 1 << 3

    def __init__(self) -> None:
        self._windows: dict[int, _Window] = {}
        self._manager = 0
        self._known = False
        # the last version that numbers windows; from 12 on they have names
        self._client = WaylandClient({self.name: 10}, self._listed, self._took, wakes=False)

    def read(self) -> bool | None:
        self._client.look()
        return _any_full(self._windows.values()) if self._known else None

    def close(self) -> None:
        self._client.close()

    def _listed(self) -> None:
        if not self._client.version(self.name):
            self._client.give_up(f"This compositor lacks {self.name}, or keeps it from this program.")
            return
        self._manager = self._client.bind(self.name)
        self._client.after_all(self._ask_for_all)

    def _ask_for_all(self) -> None:
        """The windows that were there have been named and asked for; now their states come."""
        self._client.after_all(self._know)

    def _know(self) -> None:
        self._known = True

    def _took(self, of: int, number: int, arguments: bytes) -> None:
        if of == self._manager:
            if number == self.WINDOW:
                self._windows[self._client.call(of, self.GET_WINDOW, after=arguments)] = _Window()
                self._client.after_all(_nothing)
            return
        window = self._windows.get(of)
        if window is None:
            return
        if number == self.STATE_CHANGED:
            flags = struct.unpack("=I", arguments)[0]
            window.active, window.full_screen = bool(flags & self.ACTIVE), bool(flags & self.FULL_SCREEN)
        elif number == self.PID_CHANGED:
            window.ours = struct.unpack("=I", arguments)[0] == os.getpid()
        elif number == self.UNMAPPED:
            del self._windows[of]
            self._client.send(of, self.DESTROY)


def _any_full(windows: Iterable[_Window]) -> bool:
    return any(window.active and window.full_screen and not window.ours for window in windows)


def _nothing() -> None:
    """What a new window answers has been taken by then."""
