"""The message bus as the adapters use it: calls, signals, names; it may die and come back.

Everything is asked in the background and answered by callbacks on the GUI thread. When the daemon
dies the program goes on; the bus is tried again from time to time, and whoever watches a name or a
signal goes on doing so over the new connection.
"""

from __future__ import annotations

import logging
import os
import time
from collections import deque
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageFlag,
    MessageType,
    message_bus,
    new_method_call,
)
from PySide6.QtCore import QObject, QTimer, Signal

from deskstretch.desktop.adapter import Unavailable
from deskstretch.desktop.bus_link import BusLink

if TYPE_CHECKING:
    from collections.abc import Callable

log = logging.getLogger(__name__)

Body = tuple[Any, ...]

ANSWER_WITHIN_S = 5.0
DAEMON_WITHIN_S = 86_400.0
"""The daemon itself is waited for, however busy a login makes it: it never says these things twice."""
RETRY_FIRST_MS, RETRY_MOST_MS = 2_000, 60_000
DISCONNECTED = "org.freedesktop.DBus.Error.Disconnected"
NO_REPLY = "org.freedesktop.DBus.Error.NoReply"


class BusKind(StrEnum):
    SESSION = "session"
    SYSTEM = "system"


class BusError(Exception):
    """A call failed. ``name`` is the D-Bus name of the error; the text is what the service said."""

    def __init__(self, name: str, text: str) -> None:
        super().__init__(text or name)
        self.name = name


class Bus(QObject):
    """One bus, session or system, of this person's machine. Construction never raises.

    ``connected`` comes each time the bus has let us in, ``lost`` with a sentence when it is gone.
    """

    connected = Signal()
    lost = Signal(str)

    def __init__(self, kind: BusKind, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._address = address_of(kind)
        self._link: BusLink | None = None
        self._why_not = f"This session has no {kind} bus."
        self._unique_name = ""
        self._lost_calls = 0
        self._pending: dict[int, _Pending] = {}
        self._names: dict[str, _Name] = {}
        self._signals: list[SignalWatch] = []
        self._put_off: deque[Message] = deque()
        self._waited_for = 0
        self._overdue = QTimer(self, singleShot=True)
        self._overdue.timeout.connect(self._give_up_overdue)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._take_put_off)
        self._retry_ms = RETRY_FIRST_MS
        self._retry = QTimer(self, singleShot=True)
        self._retry.timeout.connect(self._connect)
        if self._address:
            self._connect()

    @property
    def why_not(self) -> str:
        """Why there is no connection, in one sentence; empty while there is one."""
        return "" if self._link else self._why_not

    @property
    def unique_name(self) -> str:
        """Our own name on the bus; empty until it has let us in."""
        return self._unique_name

    @property
    def quiet(self) -> bool:
        """Whether every call has been answered."""
        return not self._pending

    def call(
        self,
        message: Message,
        answered: Callable[[Body], None] | None = None,
        failed: Callable[[BusError], None] | None = None,
        within_s: float = 0.0,
    ) -> None:
        """Send a method call; exactly one of the callbacks follows, never before this returns.

        Without ``within_s`` the answer is waited for as long as a service should need.
        """
        pending = _Pending(answered, failed, time.monotonic() + (within_s or ANSWER_WITHIN_S))
        if self._link is None:
            self._lost_calls -= 1  # no serial of the bus is negative
            self._pending[self._lost_calls] = pending
            pending.deadline_s = 0.0
        else:
            self._pending[self._link.send(message)] = pending
        self._mind_overdue()

    def call_within(
        self, message: Message, within_s: float, late: Callable[[Body], None] | None = None
    ) -> Body | None:
        """Call and wait for the answer, but no longer than ``within_s``; ``None`` if it is not there.

        For the few readings that no signal tells. What else arrives meanwhile is handled afterwards. An
        answer that comes after all goes to ``late``.

        Raises:
            Unavailable: there is no bus.
            BusError: the service answered with an error.
        """
        if self._link is None:
            raise Unavailable(self._why_not)
        bodies: list[Body] = []
        faults: list[BusError] = []
        serial = self._link.send(message)
        self._pending[serial] = _Pending(bodies.append, faults.append, time.monotonic() + within_s)
        self._waited_for = serial
        try:
            self._link.receive_for(within_s, lambda: bool(bodies or faults))
        finally:
            self._waited_for = 0
            unanswered = self._pending.pop(serial, None)
        if faults:
            raise faults[0]
        if unanswered is not None and late is not None:
            self._pending[serial] = _Pending(late, None, time.monotonic() + ANSWER_WITHIN_S)
            self._mind_overdue()
        return bodies[0] if bodies else None

    def watch_name(self, name: str, changed: Callable[[str], None]) -> NameWatch:
        """Tell who owns ``name`` as soon as that is known and whenever it changes; ``""`` is nobody."""
        watch = NameWatch(self, name, changed)
        entry = self._names.get(name)
        if entry is None:
            entry = self._names[name] = _Name()
            self._follow_name(name)
        elif entry.owner is not None:
            changed(entry.owner)
        entry.watches.append(watch)
        return watch

    def watch_signal(
        self, service: str, path: str, interface: str, member: str, heard: Callable[[Body], None]
    ) -> SignalWatch:
        """Tell each signal ``member`` of ``service``, and of nobody who only pretends to be it."""
        watch = SignalWatch(self, DBusAddress(path, service, interface), member, heard)
        watch.name_watch = self.watch_name(service, lambda _: None)
        self._signals.append(watch)
        self._match("AddMatch", watch.rule)
        return watch

    def close(self) -> None:
        for timer in (self._overdue, self._later, self._retry):
            timer.stop()
        if self._link is not None:
            self._link.close()
            self._link = None
        self._address = ""
        self._why_not = "The program is closing."
        self._pending.clear()
        self._names.clear()
        self._signals.clear()

    # watches end here

    def forget_name(self, watch: NameWatch) -> None:
        entry = self._names.get(watch.name)
        if entry is None or watch not in entry.watches:
            return
        entry.watches.remove(watch)
        if not entry.watches:
            del self._names[watch.name]
            self._match("RemoveMatch", _owner_rule(watch.name))

    def forget_signal(self, watch: SignalWatch) -> None:
        if watch in self._signals:
            self._signals.remove(watch)
            self._match("RemoveMatch", watch.rule)
            self.forget_name(watch.name_watch)

    # the connection

    def _connect(self) -> None:
        wants_descriptors = self._kind is BusKind.SYSTEM  # logind's inhibitors are descriptors
        try:
            self._link = BusLink(self._address, wants_descriptors, self._took, self._ended, self)
        except Unavailable as reason:
            self._try_again_later(str(reason))
            return
        self.call(message_bus.Hello(), self._let_in, within_s=DAEMON_WITHIN_S)
        for watch in self._signals:
            self._match("AddMatch", watch.rule)
        for name in self._names:
            self._follow_name(name)

    def _let_in(self, body: Body) -> None:
        self._unique_name = body[0]
        self._retry_ms = RETRY_FIRST_MS
        self.connected.emit()

    def _ended(self, why: str) -> None:
        log.warning("%s bus: %s", self._kind, why)
        self._link = None
        self._unique_name = ""
        self._put_off.clear()
        self._try_again_later(why)
        pending, self._pending = self._pending, {}
        for one in pending.values():
            one.fail(BusError(DISCONNECTED, why))
        for name in tuple(self._names):
            self._name_owned_by(name, "")
        self.lost.emit(why)

    def _try_again_later(self, why: str) -> None:
        self._why_not = why
        self._retry.start(self._retry_ms)
        self._retry_ms = min(2 * self._retry_ms, RETRY_MOST_MS)

    # what arrives

    def _took(self, message: Message) -> None:
        answers = message.header.fields.get(HeaderFields.reply_serial, 0)
        if (self._waited_for or self._put_off) and answers != self._waited_for:
            self._put_off.append(message)
            self._later.start()
        else:
            self._handle(message)

    def _take_put_off(self) -> None:
        waiting, self._put_off = self._put_off, deque()
        for message in waiting:
            self._handle(message)

    def _handle(self, message: Message) -> None:
        match message.header.message_type:
            case MessageType.signal:
                self._took_signal(message)
            case MessageType.method_return | MessageType.error:
                self._took_answer(message)
            case _:
                pass  # we offer no methods

    def _took_answer(self, message: Message) -> None:
        pending = self._pending.pop(message.header.fields.get(HeaderFields.reply_serial, 0), None)
        if not self._pending:
            self._overdue.stop()
        if pending is None:
            return
        if message.header.message_type is MessageType.error:
            text = message.body[0] if message.body and isinstance(message.body[0], str) else ""
            pending.fail(BusError(message.header.fields.get(HeaderFields.error_name, ""), text))
        elif pending.answered is not None:
            pending.answered(message.body)

    def _took_signal(self, message: Message) -> None:
        fields = message.header.fields
        sender, member = fields.get(HeaderFields.sender), fields.get(HeaderFields.member)
        interface, path = fields.get(HeaderFields.interface), fields.get(HeaderFields.path)
        if sender == message_bus.bus_name:
            if member == "NameOwnerChanged" and message.body[0] in self._names:
                self._name_owned_by(message.body[0], message.body[2])
            return
        for watch in tuple(self._signals):
            of = watch.of
            if (member, interface, path) == (watch.member, of.interface, of.object_path):
                entry = self._names.get(of.bus_name or "")
                if entry is not None and entry.owner == sender:
                    watch.heard(message.body)

    # names, matches, time

    def _follow_name(self, name: str) -> None:
        self._match("AddMatch", _owner_rule(name))
        self.call(
            message_bus.GetNameOwner(name),
            lambda body: self._name_owned_by(name, body[0]),
            lambda fault: None if fault.name == DISCONNECTED else self._name_owned_by(name, ""),
            DAEMON_WITHIN_S,
        )

    def _name_owned_by(self, name: str, owner: str) -> None:
        entry = self._names.get(name)
        if entry is not None and entry.owner != owner:
            entry.owner = owner
            for watch in tuple(entry.watches):
                watch.changed(owner)

    def _match(self, method: str, rule: MatchRule) -> None:
        if self._link is not None:
            self.call(
                getattr(message_bus, method)(rule), failed=lambda fault: log.info("%s: %s", method, fault)
            )

    def _mind_overdue(self) -> None:
        if self._pending:
            first_s = min(one.deadline_s for one in self._pending.values())
            self._overdue.start(max(0, int((first_s - time.monotonic()) * 1000) + 1))

    def _give_up_overdue(self) -> None:
        now_s = time.monotonic()
        late = [serial for serial, one in self._pending.items() if one.deadline_s <= now_s]
        for pending in [self._pending.pop(serial) for serial in late]:
            why = BusError(NO_REPLY, "no answer") if self._link else BusError(DISCONNECTED, self._why_not)
            pending.fail(why)
        self._mind_overdue()


@dataclass(slots=True)
class _Pending:
    """A call that waits for its answer."""

    answered: Callable[[Body], None] | None
    failed: Callable[[BusError], None] | None
    deadline_s: float

    def fail(self, fault: BusError) -> None:
        if self.failed is not None:
            self.failed(fault)


class _Name:
    """Who owns a name, ``None`` while not known, and who wants to know."""

    def __init__(self) -> None:
        self.owner: str | None = None
        self.watches: list[NameWatch] = []


class NameWatch:
    """Goes on until `end`, over deaths of the bus."""

    def __init__(self, bus: Bus, name: str, changed: Callable[[str], None]) -> None:
        self._bus = bus
        self.name = name
        self.changed = changed

    def end(self) -> None:
        self._bus.forget_name(self)


class SignalWatch:
    """Goes on until `end`, over deaths of the bus."""

    name_watch: NameWatch

    def __init__(self, bus: Bus, of: DBusAddress, member: str, heard: Callable[[Body], None]) -> None:
        self._bus = bus
        self.of = of
        self.member = member
        self.heard = heard

    @property
    def rule(self) -> MatchRule:
        of = self.of
        return MatchRule(
            type="signal", sender=of.bus_name, interface=of.interface, member=self.member, path=of.object_path
        )

    def end(self) -> None:
        self._bus.forget_signal(self)


def address_of(kind: BusKind) -> str:
    """Where the bus listens, or an empty text where there is none."""
    if kind is BusKind.SYSTEM:
        return os.environ.get("DBUS_SYSTEM_BUS_ADDRESS") or "unix:path=/var/run/dbus/system_bus_socket"
    given = os.environ.get("DBUS_SESSION_BUS_ADDRESS")
    usual = Path(os.environ.get("XDG_RUNTIME_DIR", "/nonexistent")) / "bus"
    return given or (f"unix:path={usual}" if usual.exists() else "")


def method_call(
    of: DBusAddress, method: str, signature: str = "", body: Body = (), start_service: bool = False
) -> Message:
    """A method call. Unless told so, the bus starts no service for it: looking must change nothing."""
    message = new_method_call(of, method, signature or None, body)
    if not start_service:
        message.header.flags |= MessageFlag.no_auto_start
    return message


def _owner_rule(name: str) -> MatchRule:
    rule = MatchRule(
        type="signal", sender=message_bus.bus_name, interface=message_bus.interface, member="NameOwnerChanged"
    )
    rule.add_arg_condition(0, name)
    return rule
