"""A Wayland compositor made for tests: it speaks the protocol's own bytes and does as the test says."""

from __future__ import annotations

import contextlib
import socket
import struct
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest

DISPLAY = 1


def text(words: str) -> bytes:
    raw = words.encode() + b"\0"
    return struct.pack("=I", len(raw)) + raw + bytes(-len(raw) % 4)


def numbers(*values: int) -> bytes:
    return struct.pack(f"={len(values)}I", *values)


def array(*values: int) -> bytes:
    return numbers(4 * len(values), *values)


class Caller:
    """One connection of a program. ``bound`` holds the interface and version of each object that it took,
    ``asked`` what it asked of those: interface, object, number and arguments."""

    def __init__(self, connection: socket.socket, offers: Sequence[tuple[str, int]]) -> None:
        self.bound: dict[int, tuple[str, int]] = {}
        self.asked: list[tuple[str, int, int, bytes]] = []
        self._connection = connection
        self._connection.setblocking(False)
        self._offers = offers
        self._registry = 0

    def serve(self) -> None:
        try:
            data = self._connection.recv(1 << 16)
        except OSError:
            return
        while data:
            of, size_and_number = struct.unpack_from("=II", data)
            size = size_and_number >> 16
            self._take(of, size_and_number & 0xFFFF, data[8:size])
            data = data[size:]

    def object(self, interface: str) -> int:
        """The object that stands for ``interface``; 0 until it has been taken."""
        return next((one for one, (what, _) in self.bound.items() if what == interface), 0)

    def send(self, of: int, number: int, arguments: bytes = b"") -> None:
        self.send_bytes(struct.pack("=II", of, (8 + len(arguments)) << 16 | number) + arguments)

    def send_bytes(self, raw: bytes) -> None:
        self._connection.sendall(raw)

    def close(self) -> None:
        self._connection.close()

    def _take(self, of: int, number: int, arguments: bytes) -> None:
        match (of, number):
            case (1, 1):
                self._registry = struct.unpack("=I", arguments)[0]
                for name, (interface, version) in enumerate(self._offers):
                    self.send(self._registry, 0, numbers(name) + text(interface) + numbers(version))
            case (1, 0):
                self.send(struct.unpack("=I", arguments)[0], 0, numbers(0))
            case (self._registry, 0):
                version, new = struct.unpack("=II", arguments[-8:])
                name = struct.unpack_from("=I", arguments)[0]
                interface = self._offers[name][0]
                assert arguments[4:-8] == text(interface)
                self.bound[new] = (interface, version)
            case _:
                self.asked.append((self.bound.get(of, ("", 0))[0], of, number, arguments))


class Compositor:
    """Offers interfaces with their versions. Nothing moves but in `serve` and in what callers are sent."""

    def __init__(self, path: Path, offers: Iterable[tuple[str, int]]) -> None:
        self.offers = list(offers)
        self.callers: list[Caller] = []
        self._listening = socket.socket(socket.AF_UNIX)
        self._listening.bind(str(path))
        self._listening.listen(16)
        self._listening.setblocking(False)

    def serve(self) -> None:
        """Take who has called, and answer what has been asked so far."""
        with contextlib.suppress(BlockingIOError):
            while True:
                self.callers.append(Caller(self._listening.accept()[0], self.offers))
        for caller in self.callers:
            caller.serve()

    @property
    def only(self) -> Caller:
        """The one caller, where a test has no more."""
        [caller] = self.callers
        return caller

    def who_took(self, interface: str) -> Caller:
        return next(caller for caller in self.callers if caller.object(interface))

    def close(self) -> None:
        self._listening.close()
        for caller in self.callers:
            caller.close()


class Session:
    """A Wayland session for this process; its compositor can be ended and another started."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
        monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-test")
        self._path = folder / "wayland-test"
        self._compositors: list[Compositor] = []

    def compositor(self, *offers: tuple[str, int]) -> Compositor:
        self._path.unlink(missing_ok=True)
        self._compositors.append(Compositor(self._path, offers))
        return self._compositors[-1]

    def close(self) -> None:
        for compositor in self._compositors:
            compositor.close()
