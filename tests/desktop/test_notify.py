"""Invitations as notifications: with dunst where a real service matters, with a made one where not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QSystemTrayIcon

from deskstretch.desktop.bus import Bus, BusKind
from deskstretch.desktop.notify import Answer, AppIdentity, Invitation, Notifier
from deskstretch.desktop.notify_freedesktop import PATH, SERVICE, FreedesktopNotifier
from deskstretch.desktop.notify_tray import TrayNotifier
from tests.fake_service import FakeService

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from tests.virtual_desktop import VirtualDesktop

APP = AppIdentity("DeskStretch", "deskstretch", "deskstretch")
LABELS = {Answer.START: "Start", Answer.LATER: "Later", Answer.SKIP: "Skip"}
INVITATION = Invitation("Two minutes for your mid back", "Torso twist, then <seated> cat & cow", 60.0, LABELS)
ANOTHER = Invitation("Wrists next", "Four small movements", 60.0, LABELS)
ALL_ABILITIES = ["actions", "body", "body-markup", "persistence"]


class Heard:
    """What a notifier has said, in order."""

    def __init__(self, notifier: Notifier) -> None:
        self.said: list[tuple[str, str]] = []
        notifier.answered.connect(lambda answer: self.said.append(("answered", answer)))
        notifier.closed.connect(lambda how: self.said.append(("closed", how)))
        notifier.lost.connect(lambda why: self.said.append(("lost", why)))


@pytest.fixture
def with_dunst(dunst_desktop: VirtualDesktop, qtbot: QtBot) -> Iterator[FreedesktopNotifier]:
    bus = Bus(BusKind.SESSION)
    notifier = FreedesktopNotifier(bus, APP)
    qtbot.waitUntil(lambda: notifier.buttons)
    yield notifier
    notifier.close()
    bus.close()


class MadeService(FakeService):
    """A notification service that shows nothing and tells what it was asked to show."""

    def __init__(self, address: str, abilities: list[str] = ALL_ABILITIES, name: str = "made") -> None:
        super().__init__(address, SERVICE)
        self.last_id = 40
        self.answer(SERVICE, "GetCapabilities", lambda body: ("as", (abilities,)))
        self.answer(SERVICE, "GetServerInformation", lambda body: ("ssss", (name, "x", "1", "1.2")))
        self.answer(SERVICE, "CloseNotification", lambda body: ("", ()))
        self.answer(SERVICE, "Notify", self._notify)

    def _notify(self, body: tuple[Any, ...]) -> tuple[str, tuple[Any, ...]]:
        self.last_id = body[1] or self.last_id + 1
        return "u", (self.last_id,)

    def act(self, an_id: int, key: str) -> None:
        self.emit(PATH, SERVICE, "ActionInvoked", "us", (an_id, key))


@pytest.fixture
def notifier(bus: Bus, qtbot: QtBot) -> Iterator[FreedesktopNotifier]:
    """One that has its bus but no service yet."""
    notifier = FreedesktopNotifier(bus, APP)
    qtbot.waitUntil(lambda: bool(bus.unique_name))
    yield notifier
    notifier.close()


def shown(notifier: FreedesktopNotifier, qtbot: QtBot, invitation: Invitation = INVITATION) -> int:
    """Show an invitation and give the id it has got."""
    qtbot.waitUntil(lambda: notifier.available)
    notifier.show(invitation)
    qtbot.waitUntil(lambda: notifier._id != 0)
    return notifier._id


# with dunst


def test_a_click_on_the_text_starts(
    with_dunst: FreedesktopNotifier, dunst_desktop: VirtualDesktop, qtbot: QtBot
) -> None:
    heard = Heard(with_dunst)
    shown(with_dunst, qtbot)
    assert dunst_desktop.shown_notifications() == 1
    dunst_desktop.click_notification()
    qtbot.waitUntil(lambda: bool(heard.said))
    assert heard.said == [("answered", "start")]
    qtbot.waitUntil(lambda: dunst_desktop.shown_notifications() == 0)


@pytest.mark.parametrize(("label", "answer"), [("Start", "start"), ("Later", "later"), ("Skip", "skip")])
def test_each_button_gives_its_answer(
    with_dunst: FreedesktopNotifier, dunst_desktop: VirtualDesktop, qtbot: QtBot, label: str, answer: str
) -> None:
    heard = Heard(with_dunst)
    shown(with_dunst, qtbot)
    dunst_desktop.press_button(label)
    qtbot.waitUntil(lambda: bool(heard.said))
    assert heard.said == [("answered", answer)]


def test_dismissing_is_told_and_withdrawing_is_not(
    with_dunst: FreedesktopNotifier, dunst_desktop: VirtualDesktop, qtbot: QtBot
) -> None:
    heard = Heard(with_dunst)
    shown(with_dunst, qtbot)
    with_dunst.withdraw()
    qtbot.waitUntil(lambda: dunst_desktop.shown_notifications() == 0)
    shown(with_dunst, qtbot)
    dunst_desktop.close_notification()
    qtbot.waitUntil(lambda: bool(heard.said))
    assert heard.said == [("closed", "dismissed")]


def test_an_invitation_expires_with_its_time(
    with_dunst: FreedesktopNotifier, dunst_desktop: VirtualDesktop, qtbot: QtBot
) -> None:
    heard = Heard(with_dunst)
    brief = Invitation("Stand for a moment", "March", 0.2, LABELS)
    with_dunst.show(brief)
    qtbot.waitUntil(lambda: bool(heard.said))
    assert heard.said == [("closed", "expired")]


def test_a_new_invitation_takes_the_place_of_the_old(
    with_dunst: FreedesktopNotifier, dunst_desktop: VirtualDesktop, qtbot: QtBot
) -> None:
    with_dunst.show(INVITATION)
    with_dunst.show(ANOTHER)  # before the service has told the first one's id
    qtbot.waitUntil(lambda: with_dunst._id != 0 and dunst_desktop.shown_notifications() == 1)
    shown(with_dunst, qtbot)
    with_dunst.show(ANOTHER)
    dunst_desktop.close_notification()
    qtbot.waitUntil(lambda: dunst_desktop.shown_notifications() == 0)
    assert {one["summary"] for one in dunst_desktop.past_notifications()[:1]} == {ANOTHER.title}


def test_a_killed_service_loses_the_invitation_and_a_new_one_serves(
    with_dunst: FreedesktopNotifier, dunst_desktop: VirtualDesktop, qtbot: QtBot
) -> None:
    heard = Heard(with_dunst)
    dunst = dunst_desktop.notifications
    assert dunst is not None
    shown(with_dunst, qtbot)
    dunst.kill()
    qtbot.waitUntil(lambda: bool(heard.said))
    assert heard.said == [("lost", "The notification service has ended.")]
    assert not with_dunst.available
    dunst.start()
    shown(with_dunst, qtbot)
    assert dunst_desktop.shown_notifications() == 1


def test_a_dead_bus_loses_the_invitation(
    with_dunst: FreedesktopNotifier, dunst_desktop: VirtualDesktop, qtbot: QtBot
) -> None:
    heard = Heard(with_dunst)
    assert dunst_desktop.bus is not None
    shown(with_dunst, qtbot)
    dunst_desktop.bus.kill()
    qtbot.waitUntil(lambda: bool(heard.said))
    assert [what for what, _ in heard.said] == ["lost"]
    with_dunst.show(INVITATION)
    qtbot.waitUntil(lambda: len(heard.said) == 2)
    assert [what for what, _ in heard.said] == ["lost", "lost"]


def test_the_diagnosis_names_the_service(with_dunst: FreedesktopNotifier, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "dunst" in with_dunst.diagnosis().uses)
    assert with_dunst.diagnosis().reads == "text and buttons"


# with a made service


def test_what_is_asked_of_the_service(notifier: FreedesktopNotifier, address: str, qtbot: QtBot) -> None:
    with MadeService(address) as service:
        shown(notifier, qtbot)
        [asked] = service.called("Notify")
    name, replaces, icon, title, body, actions, hints, lasts_ms = asked
    assert (name, replaces, icon, lasts_ms) == ("DeskStretch", 0, "deskstretch", 60_000)
    assert title == INVITATION.title
    assert body == "Torso twist, then &lt;seated&gt; cat &amp; cow"
    assert actions == ["default", "Start", "start", "Start", "later", "Later", "skip", "Skip"]
    assert hints == {
        "urgency": ("y", 1),
        "desktop-entry": ("s", "deskstretch"),
        "suppress-sound": ("b", True),
        "transient": ("b", True),
    }


def test_gnome_keeps_what_is_not_transient(notifier: FreedesktopNotifier, address: str, qtbot: QtBot) -> None:
    with MadeService(address, name="gnome-shell") as service:
        qtbot.waitUntil(lambda: "gnome-shell" in notifier.diagnosis().uses)
        shown(notifier, qtbot)
        [asked] = service.called("Notify")
    assert asked[6]["transient"] == ("b", False)


def test_another_notification_s_button_does_nothing(
    notifier: FreedesktopNotifier, address: str, qtbot: QtBot
) -> None:
    heard = Heard(notifier)
    with MadeService(address) as service:
        ours = shown(notifier, qtbot)
        service.act(ours + 1, "start")
        service.act(ours, "unheard-of")
        service.act(ours, "skip")
        qtbot.waitUntil(lambda: bool(heard.said))
        assert heard.said == [("answered", "skip")]
        service.act(ours, "start")  # twice pressed
        service.emit(PATH, SERVICE, "NotificationClosed", "uu", (ours, 2))
        shown(notifier, qtbot)
        assert heard.said == [("answered", "skip")]


def test_another_program_cannot_press_our_button(
    notifier: FreedesktopNotifier, bus: Bus, address: str, qtbot: QtBot
) -> None:
    heard = Heard(notifier)
    with MadeService(address) as service, FakeService(address) as stranger:
        ours = shown(notifier, qtbot)
        done: list[object] = []
        bus.watch_signal(stranger.unique_name, "/", "org.example", "Done", done.append)
        for to in (None, bus.unique_name):
            stranger.emit(PATH, SERVICE, "ActionInvoked", "us", (ours, "start"), to)
            stranger.emit(PATH, SERVICE, "NotificationClosed", "uu", (ours, 2), to)
        stranger.emit("/", "org.example", "Done", "", ())
        qtbot.waitUntil(lambda: bool(done))
        service.act(ours, "later")
        qtbot.waitUntil(lambda: bool(heard.said))
    assert heard.said == [("answered", "later")]


def test_withdrawn_before_the_service_has_answered(
    notifier: FreedesktopNotifier, address: str, qtbot: QtBot
) -> None:
    heard = Heard(notifier)
    with MadeService(address) as service:
        qtbot.waitUntil(lambda: notifier.available)
        notifier.show(INVITATION)
        notifier.withdraw()
        qtbot.waitUntil(lambda: bool(service.called("CloseNotification")))
        assert service.called("CloseNotification") == [(service.last_id,)]
    assert heard.said == []


def test_a_service_without_buttons_is_not_used(
    notifier: FreedesktopNotifier, address: str, qtbot: QtBot
) -> None:
    with MadeService(address, abilities=["body"]):
        qtbot.waitUntil(lambda: "no buttons" in "".join(notifier.diagnosis().why_not))
        assert not notifier.available


def test_one_that_turns_out_to_have_no_buttons_loses_the_invitation(
    notifier: FreedesktopNotifier, address: str, qtbot: QtBot
) -> None:
    heard = Heard(notifier)
    with MadeService(address, abilities=["body"]) as service:
        service.answer(SERVICE, "GetCapabilities", lambda body: None)
        qtbot.waitUntil(lambda: bool(notifier._owner))
        notifier.show(INVITATION)
        qtbot.waitUntil(lambda: notifier._id != 0)
        notifier._took_abilities((["body"],))
        assert heard.said == [("lost", "The notification service shows no buttons.")]
        qtbot.waitUntil(lambda: service.called("CloseNotification") == [(service.last_id,)])


def test_a_service_that_refuses_loses_the_invitation(
    notifier: FreedesktopNotifier, address: str, qtbot: QtBot
) -> None:
    heard = Heard(notifier)
    with FakeService(address, SERVICE):
        notifier.show(INVITATION)
        qtbot.waitUntil(lambda: bool(heard.said))
    assert heard.said[0][0] == "lost"


def test_the_token_of_an_answer_is_kept_for_the_window(
    notifier: FreedesktopNotifier, address: str, qtbot: QtBot
) -> None:
    heard = Heard(notifier)
    with MadeService(address) as service:
        ours = shown(notifier, qtbot)
        service.emit(PATH, SERVICE, "ActivationToken", "us", (ours + 1, "foreign"))
        service.emit(PATH, SERVICE, "ActivationToken", "us", (ours, "ours"))
        service.act(ours, "start")
        qtbot.waitUntil(lambda: bool(heard.said))
        assert notifier.activation_token == "ours"


def test_no_service_at_all(notifier: FreedesktopNotifier, qtbot: QtBot) -> None:
    heard = Heard(notifier)
    assert not notifier.available
    notifier.show(INVITATION)
    assert heard.said == []
    qtbot.waitUntil(lambda: bool(heard.said))
    assert heard.said[0][0] == "lost"
    assert notifier.diagnosis().why_not == ("No notification service runs.",)


# elsewhere


def test_a_click_on_the_tray_message_starts_once(qtbot: QtBot) -> None:
    tray = QSystemTrayIcon()
    notifier = TrayNotifier(tray)
    notifier._stands = True  # the offscreen platform shows no messages
    heard = Heard(notifier)
    tray.messageClicked.emit()
    tray.messageClicked.emit()
    assert heard.said == [("answered", "start")]


def test_a_withdrawn_tray_message_answers_nothing(qtbot: QtBot) -> None:
    tray = QSystemTrayIcon()
    notifier = TrayNotifier(tray)
    notifier._stands = True
    notifier.withdraw()
    heard = Heard(notifier)
    tray.messageClicked.emit()
    assert heard.said == []


def test_the_null_notifier_says_that_it_shows_nothing(qtbot: QtBot) -> None:
    notifier = Notifier()
    heard = Heard(notifier)
    assert not notifier.available
    notifier.show(INVITATION)
    qtbot.waitUntil(lambda: bool(heard.said))
    assert heard.said == [("lost", "This system shows no notifications.")]
