"""Hands on Wayland, against a compositor made for the test that speaks the protocol's own bytes.

The reader was also run by hand against KWin 5.27 (version 1 of the protocol), with input by xdotool
through KWin's window on Xvfb.
"""

from __future__ import annotations

import socket
import struct
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from deskstretch.desktop.adapter import Chain, Unavailable
from deskstretch.desktop.idle_wayland import IdleOnWayland

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

DISPLAY, IDLED, RESUMED = 1, 0, 1


def text(words: str) -> bytes:
    raw = words.encode() + b"\0"
    return struct.pack("=I", len(raw)) + raw + bytes(-len(raw) % 4)


class Compositor:
    """Offers ``globals`` (interface and version) and notes what it is asked; driven by the test."""

    def __init__(self, path: Path, offers: list[tuple[str, int]]) -> None:
        self.offers = offers
        self.bound: dict[int, tuple[str, int]] = {}
        self.notification: tuple[int, int, int, str] | None = None
        self._listening = socket.socket(socket.AF_UNIX)
        self._listening.bind(str(path))
        self._listening.listen()
        self._client: socket.socket | None = None
        self._registry = 0

    def serve(self) -> bool:
        """Answer what has been asked so far. True once a notification has been asked for."""
        if self._client is None:
            self._client, _ = self._listening.accept()
            self._client.setblocking(False)
        try:
            data = self._client.recv(1 << 16)
        except BlockingIOError:
            return self.notification is not None
        while data:
            of, size_and_number = struct.unpack_from("=II", data)
            size = size_and_number >> 16
            self._take(of, size_and_number & 0xFFFF, data[8:size])
            data = data[size:]
        return self.notification is not None

    def send(self, of: int, number: int, arguments: bytes = b"") -> None:
        assert self._client is not None
        self._client.sendall(struct.pack("=II", of, (8 + len(arguments)) << 16 | number) + arguments)

    def tell(self, number: int) -> None:
        assert self.notification is not None
        self.send(self.notification[0], number)

    def close(self) -> None:
        self._listening.close()
        if self._client is not None:
            self._client.close()

    def _take(self, of: int, number: int, arguments: bytes) -> None:
        match (self.bound.get(of, ("", 0))[0], of, number):
            case (_, 1, 1):
                self._registry = struct.unpack("=I", arguments)[0]
                for name, (interface, version) in enumerate(self.offers):
                    self.send(
                        self._registry,
                        0,
                        struct.pack("=I", name) + text(interface) + struct.pack("=I", version),
                    )
            case (_, 1, 0):
                self.send(struct.unpack("=I", arguments)[0], 0, struct.pack("=I", 0))
            case (_, self._registry, 0):
                version, new = struct.unpack("=II", arguments[-8:])
                name = struct.unpack_from("=I", arguments)[0]
                interface = self.offers[name][0]
                assert arguments[4:-8] == text(interface)
                self.bound[new] = (interface, version)
            case ("ext_idle_notifier_v1", _, request):
                new, after_ms, seat = struct.unpack("=III", arguments)
                self.notification = (new, request, after_ms, self.bound[seat][0])
            case _:
                pytest.fail(f"asked for {number} of {of}")


class StepClock:
    now_s = 1000.0

    def __call__(self) -> float:
        return self.now_s


class Session:
    """A Wayland session for this process."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
        monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-test")
        self._path = folder / "wayland-test"
        self.compositors: list[Compositor] = []

    def compositor(self, *offers: tuple[str, int]) -> Compositor:
        self._path.unlink(missing_ok=True)
        self.compositors.append(Compositor(self._path, list(offers)))
        return self.compositors[-1]


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object) -> Iterator[Session]:
    session = Session(tmp_path, monkeypatch)
    yield session
    for compositor in session.compositors:
        compositor.close()


@pytest.mark.parametrize(("offered", "request_number"), [(1, 1), (2, 2), (3, 2)])
def test_rest_is_counted_from_the_last_input(
    session: Session, qtbot: QtBot, offered: int, request_number: int
) -> None:
    clock = StepClock()
    compositor = session.compositor(("wl_seat", 9), ("wl_output", 4), ("ext_idle_notifier_v1", offered))
    idle = IdleOnWayland(clock)
    assert idle.read() is None
    qtbot.waitUntil(compositor.serve)
    assert compositor.notification is not None
    assert compositor.notification[1:] == (request_number, 1000, "wl_seat")
    assert idle.read() == 0.0
    clock.now_s += 1
    compositor.tell(IDLED)
    assert idle.read() == 1.0
    clock.now_s += 59
    assert idle.read() == 60.0
    compositor.tell(RESUMED)
    assert idle.read() == 0.0
    idle.close()


def test_a_message_may_come_in_pieces(session: Session, qtbot: QtBot) -> None:
    compositor = session.compositor(("wl_seat", 1), ("ext_idle_notifier_v1", 1))
    idle = IdleOnWayland(StepClock())
    qtbot.waitUntil(compositor.serve)
    assert compositor.notification is not None
    assert compositor._client is not None
    idled = struct.pack("=II", compositor.notification[0], 8 << 16 | IDLED)
    refusal = struct.pack("=II", 3, 1) + text("no such seat")
    refused = struct.pack("=II", DISPLAY, (8 + len(refusal)) << 16) + refusal
    for piece, idle_s in ((idled[:5], 0.0), (idled[5:] + refused[:12], 1.0), (refused[12:20], 1.0)):
        compositor._client.sendall(piece)
        assert idle.read() == idle_s
    compositor._client.sendall(refused[20:])
    with pytest.raises(Unavailable, match="no such seat"):
        idle.read()
    idle.close()


def test_a_compositor_without_the_protocol_is_named(session: Session, qtbot: QtBot) -> None:
    compositor = session.compositor(("wl_seat", 9))
    clock = StepClock()
    chain = Chain([("ext_idle_notifier_v1", lambda: IdleOnWayland(clock))], clock)
    assert chain.read() is None

    def named() -> bool:
        compositor.serve()
        chain.read()
        return bool(chain.why_not())

    qtbot.waitUntil(named)
    assert chain.why_not() == ("ext_idle_notifier_v1: This compositor lacks ext_idle_notifier_v1.",)
    chain.close()


def test_a_crashed_compositor_is_named(session: Session, qtbot: QtBot) -> None:
    compositor = session.compositor(("wl_seat", 9), ("ext_idle_notifier_v1", 2))
    idle = IdleOnWayland()
    qtbot.waitUntil(compositor.serve)
    compositor.close()
    with pytest.raises(Unavailable, match="hung up"):
        idle.read()
    idle.close()


@pytest.mark.parametrize("nonsense", [b"\0" * 64, b"\xff" * 64, b"\1\0\0\0\0\0\x0c\0\0\0\0\0"])
def test_nonsense_ends_the_connection_at_worst(session: Session, qtbot: QtBot, nonsense: bytes) -> None:
    compositor = session.compositor(("wl_seat", 9), ("ext_idle_notifier_v1", 2))
    clock = StepClock()
    chain = Chain([("ext_idle_notifier_v1", lambda: IdleOnWayland(clock))], clock)
    chain.read()
    qtbot.waitUntil(compositor.serve)
    assert compositor._client is not None
    compositor._client.sendall(nonsense)
    chain.read()
    compositor.close()
    assert chain.read() is None
    assert chain.why_not()
    chain.close()


def test_no_wayland_is_named(monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    with pytest.raises(Unavailable, match="no Wayland session"):
        IdleOnWayland()
    monkeypatch.setenv("WAYLAND_DISPLAY", "/nonexistent/wayland-0")
    with pytest.raises(Unavailable, match="cannot be reached"):
        IdleOnWayland()
