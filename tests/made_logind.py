"""logind as tests need it: a session that locks, sleep that waits, and what keeps the screen on."""

from __future__ import annotations

import os
import select

from jeepney import FileDescriptor

from tests.fake_service import FakeService

LOGIND, MANAGER_PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
MANAGER, SESSION = f"{LOGIND}.Manager", f"{LOGIND}.Session"
OURS, SEATS = f"{MANAGER_PATH}/session/_32", f"{MANAGER_PATH}/session/_37"


class MadeLogind(FakeService):
    """logind with one session, which it tells by process and by id, and pipes for inhibitors."""

    def __init__(self, address: str) -> None:
        self.held: list[int] = []
        super().__init__(address, LOGIND, with_descriptors=True)
        self.properties[SESSION, "LockedHint"] = ("b", False)
        self.properties[MANAGER, "BlockInhibited"] = ("s", "")
        self.properties[f"{LOGIND}.User", "Display"] = ("(so)", ("7", SEATS))
        self.answer(MANAGER, "GetSessionByPID", lambda body: ("o", (OURS,)))
        self.answer(MANAGER, "Inhibit", self._inhibit)

    def _inhibit(self, body: tuple[str, ...]) -> tuple[str, tuple[object, ...]]:
        reading, writing = os.pipe()
        self.held.append(reading)
        return "h", (FileDescriptor(writing),)

    def lock(self, locked: bool) -> None:
        self.set_property(OURS, SESSION, "LockedHint", "b", locked)

    def sleep(self, going: bool) -> None:
        self.emit(MANAGER_PATH, MANAGER, "PrepareForSleep", "b", (going,))

    def let_go(self, inhibitor: int) -> bool:
        """Whether the one who took this inhibitor has let it go."""
        poll = select.poll()
        poll.register(self.held[inhibitor], select.POLLIN)
        return any(event & select.POLLHUP for _, event in poll.poll(0))

    def keep_screen_on(self, on: bool) -> None:
        self.set_property(MANAGER_PATH, MANAGER, "BlockInhibited", "s", "idle" if on else "")

    def close(self) -> None:
        super().close()
        for descriptor in self.held:
            os.close(descriptor)
