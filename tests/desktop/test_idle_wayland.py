"""Hands on Wayland: a compositor made for the test that speaks the protocol's own bytes, and Sway for real.

The reader was also run by hand against KWin 5.27 (version 1 of the protocol), with input by xdotool
through KWin's window on Xvfb.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from deskstretch.desktop.adapter import Chain, Unavailable
from deskstretch.desktop.idle_wayland import IdleOnWayland, KeptOnByWayland
from tests.desktop.compositor import DISPLAY, Compositor, Session, text
from tests.virtual_desktop import start_sway, virtual_desktop

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

IDLED, RESUMED = 0, 1


class StepClock:
    now_s = 1000.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object) -> Iterator[Session]:
    session = Session(tmp_path, monkeypatch)
    yield session
    session.close()


def notification(compositor: Compositor) -> tuple[int, int, int, str]:
    """What has been asked of the notifier: the new object, the request, after how long, of what."""
    [(new, number, after_ms, seat)] = [
        (*struct.unpack_from("=I", arguments), number, *struct.unpack_from("=II", arguments, 4))
        for interface, _, number, arguments in compositor.only.asked
        if interface == "ext_idle_notifier_v1"
    ]
    return new, number, after_ms, compositor.only.bound[seat][0]


def listens(compositor: Compositor) -> bool:
    """Serve, and say whether a notification has been asked for."""
    compositor.serve()
    return bool(compositor.callers and compositor.only.asked)


@pytest.mark.parametrize(("offered", "request_number"), [(1, 1), (2, 2), (3, 2)])
def test_rest_is_counted_from_the_last_input(
    session: Session, qtbot: QtBot, offered: int, request_number: int
) -> None:
    clock = StepClock()
    compositor = session.compositor(("wl_seat", 9), ("wl_output", 4), ("ext_idle_notifier_v1", offered))
    idle = IdleOnWayland(clock)
    assert idle.read() is None
    qtbot.waitUntil(lambda: listens(compositor))
    told, *asked = notification(compositor)
    assert asked == [request_number, 1000, "wl_seat"]
    assert idle.read() == 0.0
    clock.now_s += 1
    compositor.only.send(told, IDLED)
    assert idle.read() == 1.0
    clock.now_s += 59
    assert idle.read() == 60.0
    compositor.only.send(told, RESUMED)
    assert idle.read() == 0.0
    idle.close()


def test_an_older_compositor_is_asked_in_its_own_words(session: Session, qtbot: QtBot) -> None:
    compositor = session.compositor(("wl_seat", 7), ("org_kde_kwin_idle", 1))
    clock = StepClock()
    idle = IdleOnWayland(clock)
    qtbot.waitUntil(lambda: listens(compositor))
    [(interface, _, number, arguments)] = compositor.only.asked
    told, seat, after_ms = struct.unpack("=III", arguments)
    assert (interface, number, after_ms) == ("org_kde_kwin_idle", 0, 1000)
    assert compositor.only.bound[seat] == ("wl_seat", 1)
    assert idle.read() == 0.0
    assert idle.name == "org_kde_kwin_idle"
    compositor.only.send(told, IDLED)
    assert idle.read() == 1.0
    compositor.only.send(told, RESUMED)
    assert idle.read() == 0.0
    idle.close()


def test_sway_tells_when_hands_rest_and_move(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    with virtual_desktop(tmp_path, set()) as desktop:
        monkeypatch.setenv("XDG_RUNTIME_DIR", desktop.env["XDG_RUNTIME_DIR"])
        on_sway = start_sway(desktop)
        monkeypatch.setenv("WAYLAND_DISPLAY", on_sway["WAYLAND_DISPLAY"])
        idle = IdleOnWayland()
        qtbot.waitUntil(lambda: (idle.read() or 0) > 1)
        socket = next(Path(desktop.env["XDG_RUNTIME_DIR"]).glob("sway-ipc.*"))
        desktop.run("swaymsg", "-s", str(socket), "seat - cursor move 5 5")
        qtbot.waitUntil(lambda: idle.read() == 0.0)
        idle.close()


def test_a_film_is_told_from_resting_hands(session: Session, qtbot: QtBot) -> None:
    compositor = session.compositor(("wl_seat", 9), ("ext_idle_notifier_v1", 2))
    kept_on = KeptOnByWayland()
    qtbot.waitUntil(lambda: listens(compositor))
    by_all, by_hands = (struct.unpack_from("=I", asked[3])[0] for asked in compositor.only.asked)
    assert [asked[2] for asked in compositor.only.asked] == [1, 2]

    def says(of: int, number: int) -> bool | None:
        compositor.only.send(of, number)
        return kept_on.read()

    assert kept_on.read() is None, "hands move"
    assert says(by_hands, IDLED) is True
    assert says(by_all, IDLED) is False, "the film is over"
    assert says(by_all, RESUMED) is True, "the next one"
    assert says(by_hands, RESUMED) is None
    kept_on.close()


def test_an_older_compositor_cannot_tell_a_film(session: Session, qtbot: QtBot) -> None:
    compositor = session.compositor(("wl_seat", 9), ("ext_idle_notifier_v1", 1))
    kept_on = KeptOnByWayland()

    def named() -> bool:
        compositor.serve()
        try:
            kept_on.read()
        except Unavailable as why:
            return str(why) == "This compositor lacks ext_idle_notifier_v1, version 2."
        return False

    qtbot.waitUntil(named)
    kept_on.close()


def test_a_message_may_come_in_pieces(session: Session, qtbot: QtBot) -> None:
    compositor = session.compositor(("wl_seat", 1), ("ext_idle_notifier_v1", 1))
    idle = IdleOnWayland(StepClock())
    qtbot.waitUntil(lambda: listens(compositor))
    idled = struct.pack("=II", notification(compositor)[0], 8 << 16 | IDLED)
    refusal = struct.pack("=II", 3, 1) + text("no such seat")
    refused = struct.pack("=II", DISPLAY, (8 + len(refusal)) << 16) + refusal
    for piece, idle_s in ((idled[:5], 0.0), (idled[5:] + refused[:12], 1.0), (refused[12:20], 1.0)):
        compositor.only.send_bytes(piece)
        assert idle.read() == idle_s
    compositor.only.send_bytes(refused[20:])
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
    qtbot.waitUntil(lambda: listens(compositor))
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
    qtbot.waitUntil(lambda: listens(compositor))
    compositor.only.send_bytes(nonsense)
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
