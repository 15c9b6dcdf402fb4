"""Notifications on Linux, spoken directly over the bus (org.freedesktop.Notifications 1.2).

Qt's tray messages will not do here: their ``messageClicked`` fires for any program's notification,
because Qt compares no ids, and they have no buttons.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jeepney import DBusAddress, message_bus

from deskstretch.desktop.adapter import Diagnosis
from deskstretch.desktop.bus import method_call
from deskstretch.desktop.notify import Answer, AppIdentity, Invitation, Notifier

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from deskstretch.desktop.bus import Body, Bus, BusError

SERVICE = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
MARKUP = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
CLICK_ON_TEXT = "default"
URGENCY_NORMAL = 1
EXPIRED = 1
KEEPS_WHAT_IS_NOT_TRANSIENT = "gnome-shell"
"""GNOME shows a banner for four seconds whatever is asked, and afterwards keeps in its list only
what is not transient. Elsewhere transient means: leave no trace once it has expired."""


class FreedesktopNotifier(Notifier):
    """Asks through whatever notification service owns the name, and starts it where the bus can."""

    def __init__(self, bus: Bus, app: AppIdentity, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._app = app
        self._owner = ""
        self._can_be_started = False
        self._abilities: frozenset[str] = frozenset()
        self._server = ""
        self._standing: Invitation | None = None
        self._round = 0
        self._id = 0
        self._token = ""
        self._watches = [
            bus.watch_name(SERVICE, self._owned_by),
            *(
                bus.watch_signal(SERVICE, PATH, SERVICE, member, heard)
                for member, heard in (
                    ("ActionInvoked", self._heard_action),
                    ("NotificationClosed", self._heard_closed),
                    ("ActivationToken", self._heard_token),
                )
            ),
        ]
        bus.connected.connect(self._ask_who_can_be_started)
        self._ask_who_can_be_started()

    @property
    def available(self) -> bool:
        """Whether an invitation can be shown and answered: text without buttons is no invitation."""
        return self.buttons if self._owner else self._can_be_started

    @property
    def buttons(self) -> bool:
        return "actions" in self._abilities

    @property
    def activation_token(self) -> str:
        return self._token

    def show(self, invitation: Invitation) -> None:
        self._standing = invitation
        self._round += 1
        this_round = self._round
        self._token = ""
        self._bus.call(
            _call("Notify", "susssasa{sv}i", self._in_bus_words(invitation), start_service=True),
            lambda body: self._shown(this_round, body[0]),
            lambda fault: self._failed(this_round, fault),
        )

    def withdraw(self) -> None:
        self._standing = None
        self._round += 1
        if self._id:
            self._take_down(self._id)
            self._id = 0

    def diagnosis(self) -> Diagnosis:
        concern = "notifications"
        if self._bus.why_not:
            return Diagnosis(concern, "the card", "no notifications", (self._bus.why_not,))
        if self._owner and not self.buttons:
            why = f"{self._server} shows no buttons, so nobody could answer."
            return Diagnosis(concern, "the card", "text alone", (why,))
        if self._owner:
            return Diagnosis(concern, self._server, "text and buttons")
        if self._can_be_started:
            return Diagnosis(concern, SERVICE, "starts when it is needed")
        return Diagnosis(concern, "the card", "no notifications", ("No notification service runs.",))

    def close(self) -> None:
        super().close()
        for watch in self._watches:
            watch.end()

    def _in_bus_words(self, invitation: Invitation) -> Body:
        title, body = invitation.title, invitation.body
        if self._abilities and "body" not in self._abilities:
            title, body = f"{title}: {body}", ""
        if "body-markup" in self._abilities:
            body = body.translate(MARKUP)
        actions: list[str] = []
        if self.buttons or not self._owner:
            actions = [CLICK_ON_TEXT, invitation.labels.get(Answer.START, "")]
            for answer, label in invitation.labels.items():
                actions += [answer.value, label]
        hints: dict[str, tuple[str, Any]] = {
            "urgency": ("y", URGENCY_NORMAL),
            "desktop-entry": ("s", self._app.desktop_id),
            "suppress-sound": ("b", True),
            "transient": ("b", not self._server.startswith(KEEPS_WHAT_IS_NOT_TRANSIENT)),
        }
        lasts_ms = int(invitation.lasts_s * 1000)
        return (self._app.name, self._id, self._app.icon, title, body, actions, hints, lasts_ms)

    def _shown(self, this_round: int, given_id: int) -> None:
        if this_round == self._round and self._standing is not None:
            self._id = given_id
        else:
            self._take_down(given_id)  # it was withdrawn or replaced before the service had answered

    def _failed(self, this_round: int, fault: BusError) -> None:
        if this_round == self._round and self._standing is not None:
            self._lose(f"The notification could not be shown ({fault}).")

    def _lose(self, why: str) -> None:
        self._standing = None
        self._id = 0
        self.lost.emit(why)

    def _take_down(self, an_id: int) -> None:
        self._bus.call(_call("CloseNotification", "u", (an_id,)))

    def _heard_action(self, body: Body) -> None:
        an_id, key = body
        if self._standing is None or an_id != self._id:
            return
        if key == CLICK_ON_TEXT:
            key = Answer.START.value
        if key in set(Answer):
            self.withdraw()  # some services leave it standing
            self.answered.emit(key)

    def _heard_closed(self, body: Body) -> None:
        an_id, reason = body
        if self._standing is not None and an_id == self._id:
            self._standing = None
            self._id = 0
            self.closed.emit("expired" if reason == EXPIRED else "dismissed")

    def _heard_token(self, body: Body) -> None:
        an_id, token = body
        if self._standing is not None and an_id == self._id:
            self._token = token

    def _owned_by(self, owner: str) -> None:
        self._owner = owner
        self._abilities = frozenset()
        self._server = ""
        if owner:
            self._bus.call(_call("GetCapabilities"), self._took_abilities)
            self._bus.call(_call("GetServerInformation"), self._took_server)
        if self._id:  # the one that had shown it is gone
            self._lose("The notification service has ended.")

    def _took_abilities(self, body: Body) -> None:
        self._abilities = frozenset(body[0])
        if self._standing is not None and not self.buttons:
            self.withdraw()
            self._lose("The notification service shows no buttons.")

    def _took_server(self, body: Body) -> None:
        name, _, version, *_ = body
        self._server = f"{name} {version}"

    def _ask_who_can_be_started(self) -> None:
        self._bus.call(message_bus.ListActivatableNames(), self._took_startable)

    def _took_startable(self, body: Body) -> None:
        self._can_be_started = SERVICE in body[0]


def _call(method: str, signature: str = "", body: Body = (), start_service: bool = False) -> Any:
    return method_call(DBusAddress(PATH, SERVICE, SERVICE), method, signature, body, start_service)
