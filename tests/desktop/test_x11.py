"""Hands and full screen on a real X server, with input by xdotool."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

import pytest

from deskstretch.desktop import x11_glance
from deskstretch.desktop.adapter import KEPT_FOR_S, Chain, Unavailable
from deskstretch.desktop.x11 import Request, XServer
from deskstretch.desktop.x11_glance import GLANCE_WITHIN_S, X11, FullScreenOnX11, Glance, IdleOnX11
from tests.desktop.conftest import use
from tests.virtual_desktop import Part, VirtualDesktop, virtual_desktop

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WINDOW = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.setWindowTitle(sys.argv[1])
window.showFullScreen() if sys.argv[2] == "full" else window.show()
app.exec()
"""


class StepClock:
    """A clock that moves when the test says so."""

    def __init__(self) -> None:
        self.now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def screen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[VirtualDesktop]:
    with virtual_desktop(tmp_path, {Part.SCREEN, Part.WINDOW_MANAGER}) as desktop:
        use(desktop, monkeypatch)
        yield desktop


@pytest.fixture
def clock() -> StepClock:
    return StepClock()


@pytest.fixture
def x11(screen: VirtualDesktop, clock: StepClock) -> Iterator[X11]:
    x11 = X11(clock)
    yield x11
    x11.close()


def glance(x11: X11, clock: StepClock) -> Glance:
    clock.now_s += 1
    return x11.glance()


def test_idle_time_grows_and_ends_with_a_key(x11: X11, screen: VirtualDesktop, clock: StepClock) -> None:
    screen.wait_until(lambda: glance(x11, clock).idle_s > 0.3, "idle time to grow")
    screen.wait_until(lambda: (screen.keys("a"), glance(x11, clock).idle_s < 0.3)[1], "the key to count")


def test_the_pointer_is_input_too(x11: X11, screen: VirtualDesktop, clock: StepClock) -> None:
    screen.wait_until(lambda: glance(x11, clock).idle_s > 0.3, "idle time to grow")
    places = iter(range(100, 1000))

    def moved() -> bool:
        screen.move_pointer(next(places), 40)
        return glance(x11, clock).idle_s < 0.3

    screen.wait_until(moved, "the pointer to count")


def test_one_look_is_one_round_trip(x11: X11, clock: StepClock, monkeypatch: pytest.MonkeyPatch) -> None:
    glance(x11, clock)
    trips: list[int] = []
    send = XServer.send
    monkeypatch.setattr(XServer, "send", lambda self, requests: (trips.append(1), send(self, requests))[1])
    clock.now_s += 1
    IdleOnX11(x11).read()
    FullScreenOnX11(x11).read()
    assert len(trips) == 1


def test_a_stopped_server_leaves_the_last_glance_standing_for_a_while(
    x11: X11, screen: VirtualDesktop, clock: StepClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    idle = IdleOnX11(x11)
    chain = Chain([(IdleOnX11.name, lambda: idle)], clock)
    before = chain.read()
    assert idle.age_s is None
    waited: list[float] = []
    replies = XServer.replies
    monkeypatch.setattr(
        XServer,
        "replies",
        lambda self, question, within_s: (waited.append(within_s), replies(self, question, within_s))[1],
    )
    monkeypatch.setattr(x11_glance, "GLANCE_WITHIN_S", GLANCE_WITHIN_S)
    x11._looking._patience_s = GLANCE_WITHIN_S  # type: ignore[union-attr]
    assert screen.screen is not None
    os.kill(screen.screen.pid, signal.SIGSTOP)
    try:
        clock.now_s += 30
        assert chain.read() == before
        assert idle.age_s == 30
        clock.now_s += 30
        assert chain.read() == before
        assert idle.age_s == 60
        assert sum(waited) <= GLANCE_WITHIN_S <= 0.005, (
            "asked once, and not again while the server owes an answer"
        )
        clock.now_s += KEPT_FOR_S
        assert chain.read() is None
        assert chain.why_not() == ("X11 screen saver extension: The X server does not answer.",)
    finally:
        os.kill(screen.screen.pid, signal.SIGCONT)
    monkeypatch.setattr(x11_glance, "GLANCE_WITHIN_S", 5.0)

    def answers() -> bool:
        clock.now_s += 1
        return chain.read() is not None and idle.age_s is None

    screen.wait_until(answers, "the server's answer, over the same connection")


def test_another_program_s_full_screen_window_is_seen(
    x11: X11, screen: VirtualDesktop, clock: StepClock
) -> None:
    screen.python(WINDOW, "editor", "plain")
    screen.wait_until(lambda: glance(x11, clock).full_screen is False, "the plain window")
    film = screen.python(WINDOW, "film", "full")
    screen.wait_until(lambda: glance(x11, clock).full_screen, "the film")
    film.kill()
    screen.wait_until(lambda: glance(x11, clock).full_screen is False, "the film's end")


def test_another_active_window_takes_no_longer_than_a_glance_may(
    x11: X11, screen: VirtualDesktop, clock: StepClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen.python(WINDOW, "editor", "plain")
    screen.wait_until(lambda: glance(x11, clock).full_screen is False, "the plain window")
    looking = x11._looking
    assert looking is not None
    waited: list[float] = []
    replies = XServer.replies
    monkeypatch.setattr(
        XServer,
        "replies",
        lambda self, question, within_s: (waited.append(within_s), replies(self, question, within_s))[1],
    )
    looking._last_active = looking.server.root  # as if another one had been active until now
    glance(x11, clock)
    first, second = waited
    assert second < first, "both share one limit"


def test_our_own_full_screen_window_is_none(
    x11: X11, screen: VirtualDesktop, clock: StepClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours = screen.python(WINDOW, "break", "full")
    screen.wait_until(lambda: glance(x11, clock).full_screen, "the break window")
    monkeypatch.setattr(os, "getpid", lambda: ours.pid)
    assert glance(x11, clock).full_screen is False


def test_a_lost_server_is_named_and_its_return_used(
    screen: VirtualDesktop, clock: StepClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    x11 = X11(clock)
    idle = Chain([(IdleOnX11.name, lambda: IdleOnX11(x11))], clock)
    assert idle.read() is not None
    assert screen.screen is not None
    screen.screen.kill()
    clock.now_s += 1
    assert idle.read() is None
    assert idle.words() == ()
    assert "X server" in idle.why_not()[0]
    (tmp_path / "again").mkdir()
    with virtual_desktop(tmp_path / "again", {Part.SCREEN}) as again:
        use(again, monkeypatch)
        clock.now_s += 1
        assert idle.read() is None, "tried again too soon"
        clock.now_s += 200
        assert idle.read() is not None
        assert idle.why_not() == ()
        x11.close()


def test_a_wayland_session_is_not_asked_over_x11(
    screen: VirtualDesktop, clock: StepClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    with pytest.raises(Unavailable, match="Wayland"):
        X11(clock).glance()


def test_no_server_is_named(clock: StepClock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":987")
    monkeypatch.setenv("XDG_SESSION_TYPE", "x11")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    with pytest.raises(Unavailable, match="No X server"):
        X11(clock).glance()


def test_an_error_of_the_server_is_no_answer(screen: VirtualDesktop) -> None:
    server = XServer()
    no_such_atom = Request(17, 0, b"\xff\xff\xff\x0f")
    [atom] = server.atoms("_NET_ACTIVE_WINDOW")
    assert atom
    assert server.ask([no_such_atom, no_such_atom]) == [None, None]
    with pytest.raises(Unavailable, match="NO-SUCH-THING"):
        server.extension("NO-SUCH-THING")
    server.close()
