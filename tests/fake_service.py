"""A service on the bus that a test writes in a few lines.

It stands for services that cannot run here (GNOME, KDE, logind): a real connection to a real bus,
answering on a thread of its own, so that the code under test waits and is woken as in earnest.

    with FakeService(address, "org.gnome.ScreenSaver") as service:
        service.answer("org.gnome.ScreenSaver", "GetActive", lambda body: ("b", (True,)))
        service.emit("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", "b", (False,))
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from typing import Any, Self

from jeepney import (
    DBusAddress,
    FileDescriptor,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import open_dbus_connection

PROPERTIES = "org.freedesktop.DBus.Properties"
Body = tuple[Any, ...]
How = Callable[[Body], tuple[str, Body] | None]


class FakeService:
    """Owns ``names`` on the bus at ``address`` until `close`; with no name it is any other program.

    While ``silent``, it takes questions and answers none.
    """

    def __init__(self, address: str, *names: str, with_descriptors: bool = False) -> None:
        self.calls: list[tuple[str, Body]] = []
        self.callers: list[str] = []
        self.silent = False
        self.properties: dict[tuple[str, str], tuple[str, Any]] = {}
        self._methods: dict[tuple[str, str], How] = {}
        self._connection = open_dbus_connection(address, enable_fds=with_descriptors)
        self._sending = threading.Lock()
        self._names = names
        for name in names:
            self._connection.send_and_get_reply(message_bus.RequestName(name, 4))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def unique_name(self) -> str:
        return self._connection.unique_name

    def answer(self, interface: str, method: str, how: How) -> None:
        """``how`` takes a call's body and gives signature and body of the answer; ``None`` is silence."""
        self._methods[interface, method] = how

    def set_property(self, path: str, interface: str, name: str, signature: str, value: Any) -> None:
        """Set a property and tell it, as well-behaved services do."""
        self.properties[interface, name] = (signature, value)
        told = (interface, {name: (signature, value)}, [])
        self.emit(path, PROPERTIES, "PropertiesChanged", "sa{sv}as", told)

    def emit(
        self, path: str, interface: str, member: str, signature: str, body: Body, to: str | None = None
    ) -> None:
        """Send a signal, to everybody or to one connection."""
        message = new_signal(DBusAddress(path, interface=interface), member, signature or None, body)
        if to:
            message.header.fields[HeaderFields.destination] = to
        self._send(message)

    def called(self, method: str) -> list[Body]:
        """The bodies of all calls of ``method`` so far."""
        return [body for name, body in self.calls if name == method]

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._connection.sock.shutdown(2)
        self._thread.join()
        self._connection.close()

    def _send(self, message: Message) -> None:
        with self._sending:
            self._connection.send(message)

    def _serve(self) -> None:
        with contextlib.suppress(OSError, ValueError):  # the connection is closed
            while True:
                message = self._connection.receive()
                if message.header.message_type is MessageType.method_call:
                    self._reply_to(message)

    def _reply_to(self, call: Message) -> None:
        answer = self._answer_to(call)
        if answer is None:
            return
        self._send(answer)
        for descriptor in answer.body:
            if isinstance(descriptor, FileDescriptor):
                descriptor.close()  # the other side has its own now

    def _answer_to(self, message: Message) -> Message | None:
        fields, body = message.header.fields, message.body
        interface, method = fields.get(HeaderFields.interface, ""), fields[HeaderFields.member]
        self.calls.append((method, body))
        self.callers.append(fields.get(HeaderFields.sender, ""))
        if self.silent:
            return None
        if (interface, method) in self._methods:
            answer = self._methods[interface, method](body)
            return answer and new_method_return(message, answer[0] or None, answer[1])
        if interface == PROPERTIES and method == "Get" and body in self.properties:
            return new_method_return(message, "v", (self.properties[body],))
        return new_error(message, "org.freedesktop.DBus.Error.UnknownMethod", "s", (method,))
