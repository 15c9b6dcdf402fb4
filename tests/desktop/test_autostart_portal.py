"""Starting at login from a sandbox: what the portal is asked, and every way it can answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from deskstretch.desktop.adapter import Unavailable
from deskstretch.desktop.autostart import autostart_of_this_system
from deskstretch.desktop.autostart_linux import XdgAutostart
from deskstretch.desktop.autostart_portal import BACKGROUND, PORTAL, PORTAL_PATH, REQUEST, PortalAutostart
from deskstretch.desktop.notify import AppIdentity
from tests.fake_service import FakeService

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

APP = AppIdentity("DeskStretch", "deskstretch", "deskstretch")
COMMAND = ["/app/bin/deskstretch"]


class Portal(FakeService):
    """A portal that notes what it is asked and answers when the test says so."""

    def __init__(self, address: str, numbers_for_itself: bool = False) -> None:
        super().__init__(address, PORTAL)
        self.handle = ""
        self._numbers_for_itself = numbers_for_itself
        self._asker = ""
        self.answer(BACKGROUND, "RequestBackground", self._take)

    def _take(self, body: tuple[Any, ...]) -> tuple[str, tuple[Any, ...]]:
        token = "7" if self._numbers_for_itself else body[1]["handle_token"][1]
        sender = "t" if self._numbers_for_itself else self.callers[-1].removeprefix(":").replace(".", "_")
        self.handle = f"{PORTAL_PATH}/request/{sender}/{token}"
        return "o", (self.handle,)

    def respond(self, response: int, **results: bool) -> None:
        told = {name: ("b", value) for name, value in results.items()}
        self.emit(self.handle, REQUEST, "Response", "ua{sv}", (response, told))


@pytest.fixture(autouse=True)
def sandbox(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    monkeypatch.setenv("FLATPAK_ID", "org.deskstretch.DeskStretch")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


@pytest.fixture
def portal(address: str) -> Iterator[Portal]:
    with Portal(address) as portal:
        yield portal


class Asker:
    """The program's side, made as the program makes it; ``heard`` holds the answers that came later."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.autostart = autostart_of_this_system(APP, COMMAND, self.heard.append)


def asked(asker: Asker, on: bool, portal: Portal, qtbot: QtBot) -> dict[str, tuple[str, Any]]:
    """Switch, and give what the portal was asked."""
    portal.handle = ""
    asker.autostart.set_enabled(on)
    qtbot.waitUntil(lambda: bool(portal.handle))
    return portal.called("RequestBackground")[-1][1]


def test_the_portal_is_asked_and_what_it_grants_is_remembered(portal: Portal, qtbot: QtBot) -> None:
    asker = Asker()
    assert not asker.autostart.enabled()
    wishes = asked(asker, True, portal, qtbot)
    assert wishes["autostart"] == ("b", True)
    assert wishes["commandline"] == ("as", COMMAND)
    assert wishes["reason"][1]
    assert asker.autostart.enabled(), "while the answer is out, what was asked for"
    portal.respond(0, background=True, autostart=True)
    qtbot.waitUntil(lambda: asker.heard == [""])
    assert asker.autostart.enabled()
    assert Asker().autostart.enabled(), "by the next start, too"
    assert asker.autostart.diagnosis().uses == "Background portal"
    assert asked(asker, False, portal, qtbot)["autostart"] == ("b", False)
    portal.respond(0, background=True, autostart=False)
    qtbot.waitUntil(lambda: asker.heard == ["", ""])
    assert not Asker().autostart.enabled()


@pytest.mark.parametrize(
    ("response", "results"), [(1, {}), (2, {}), (0, {"background": True, "autostart": False}), (0, {})]
)
def test_what_is_not_granted_is_off_and_says_where_to_allow_it(
    portal: Portal, qtbot: QtBot, response: int, results: dict[str, bool]
) -> None:
    asker = Asker()
    asked(asker, True, portal, qtbot)
    portal.respond(response, **results)
    qtbot.waitUntil(lambda: bool(asker.heard))
    assert "Allow this program" in asker.heard[0]
    assert not asker.autostart.enabled()


def test_a_person_who_keeps_it_on_keeps_it_on(portal: Portal, qtbot: QtBot) -> None:
    asker = Asker()
    asked(asker, True, portal, qtbot)
    portal.respond(0, autostart=True)
    qtbot.waitUntil(lambda: asker.heard == [""])
    asked(asker, False, portal, qtbot)
    portal.respond(1)
    qtbot.waitUntil(lambda: len(asker.heard) == 2)
    assert asker.autostart.enabled()


def test_an_older_portal_that_numbers_requests_for_itself_is_heard(address: str, qtbot: QtBot) -> None:
    asker = Asker()
    with Portal(address, numbers_for_itself=True) as portal:
        asked(asker, True, portal, qtbot)
        qtbot.waitUntil(lambda: asker.autostart._asking._handle == portal.handle)  # type: ignore[union-attr]
        portal.respond(0, autostart=True)
        qtbot.waitUntil(lambda: asker.heard == [""])


def test_a_second_switch_takes_the_place_of_the_first(portal: Portal, qtbot: QtBot) -> None:
    asker = Asker()
    asked(asker, True, portal, qtbot)
    first = portal.handle
    asked(asker, False, portal, qtbot)
    second, portal.handle = portal.handle, first
    portal.respond(0, autostart=True)
    portal.handle = second
    portal.respond(0, autostart=False)
    qtbot.waitUntil(lambda: asker.heard == [""])
    assert not asker.autostart.enabled()


def test_a_portal_that_dies_before_its_answer_is_named(address: str, qtbot: QtBot) -> None:
    asker = Asker()
    with Portal(address) as portal:
        asked(asker, True, portal, qtbot)
    qtbot.waitUntil(lambda: bool(asker.heard))
    assert asker.heard == ["The desktop's portal has ended before it answered."]
    assert not asker.autostart.enabled()


def test_no_portal_is_named(address: str, qtbot: QtBot) -> None:
    asker = Asker()
    asker.autostart.set_enabled(True)
    qtbot.waitUntil(lambda: bool(asker.heard))
    assert "cannot be asked" in asker.heard[0]


def test_no_bus_is_named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    asker = Asker()
    with pytest.raises(Unavailable, match="No message bus answers"):
        asker.autostart.set_enabled(True)
    assert not asker.autostart.enabled()
    assert asker.heard == []


def test_a_note_that_cannot_be_kept_is_told(portal: Portal, qtbot: QtBot, tmp_path: Path) -> None:
    asker = Asker()
    asked(asker, True, portal, qtbot)
    (tmp_path / "config/autostart").write_text("a file where a folder should be")
    portal.respond(0, autostart=True)
    qtbot.waitUntil(lambda: bool(asker.heard))
    assert "cannot be written" in asker.heard[0]


def test_outside_of_a_sandbox_the_entry_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    assert isinstance(Asker().autostart, PortalAutostart)
    monkeypatch.delenv("FLATPAK_ID")
    assert isinstance(Asker().autostart, XdgAutostart)
