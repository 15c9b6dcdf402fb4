"""The services that the adapters of Linux know and that cannot run here, in a process of their own.

    python tests/bench/mock_services.py ADDRESS

Stands for GNOME's, KDE's and logind's in the benches: answers as they would, tells nothing by itself. Writes
a line once all names are taken, and ends with its standard input.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from jeepney import FileDescriptor

from tests.fake_service import Body, FakeService

LOGIND, SESSION_PATH = "org.freedesktop.login1", "/org/freedesktop/login1/session/_31"
MUTTER = "org.gnome.Mutter.IdleMonitor"
KDE_POLICY = "org.kde.Solid.PowerManagement.PolicyAgent"
GNOME_SESSION = "org.gnome.SessionManager"
POWER = "org.freedesktop.PowerManagement"
PORTAL = "org.freedesktop.portal.Desktop"
SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")


def _inhibitor(_: Body) -> tuple[str, Body]:
    reading, writing = os.pipe()
    os.set_inheritable(reading, False)
    return "h", (FileDescriptor(writing),)


def logind(address: str) -> FakeService:
    service = FakeService(address, LOGIND, with_descriptors=True)
    service.properties[f"{LOGIND}.Session", "LockedHint"] = ("b", False)
    service.properties[f"{LOGIND}.Manager", "BlockInhibited"] = ("s", "shutdown:handle-power-key")
    service.answer(f"{LOGIND}.Manager", "GetSessionByPID", lambda _: ("o", (SESSION_PATH,)))
    service.answer(f"{LOGIND}.Manager", "Inhibit", _inhibitor)
    return service


def desktop(address: str) -> FakeService:
    service = FakeService(address, MUTTER, KDE_POLICY, GNOME_SESSION, POWER, PORTAL, *SAVERS)
    service.answer(MUTTER, "GetIdletime", lambda _: ("t", (1234,)))
    service.answer(KDE_POLICY, "HasInhibition", lambda _: ("b", (False,)))
    service.answer(GNOME_SESSION, "IsInhibited", lambda _: ("b", (False,)))
    service.answer(f"{POWER}.Inhibit", "HasInhibit", lambda _: ("b", (False,)))
    service.answer("org.freedesktop.portal.Settings", "Read", lambda _: ("v", (("v", ("b", True)),)))
    for saver in SAVERS:
        service.answer(saver, "GetActive", lambda _: ("b", (False,)))
    return service


def main(address: str) -> int:
    with logind(address), desktop(address):
        print("all there", flush=True)
        sys.stdin.read()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
