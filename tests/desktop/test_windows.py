"""Windows' adapters against made libraries: every way each documented call can return.

This shows that the calls are made and read as their documentation says. It does not show Windows.
"""

# ruff: noqa: N802 - winreg's names

from __future__ import annotations

import ctypes
import os
import sys
from ctypes import wintypes
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSystemTrayIcon

from deskstretch.core.surroundings import Surroundings
from deskstretch.desktop import autostart, session_windows, system, windows
from deskstretch.desktop.adapter import Unavailable
from deskstretch.desktop.autostart_windows import APPROVED, RUN, RunKey
from deskstretch.desktop.calls_windows import STORE, ConsentStore
from deskstretch.desktop.foreign import declare
from deskstretch.desktop.notify import AppIdentity
from deskstretch.desktop.notify_tray import TrayNotifier
from deskstretch.desktop.session_windows import (
    POWER_BROADCAST,
    RESUME_AUTOMATIC,
    SESSION_CHANGE,
    SESSION_LOCK,
    SESSION_UNLOCK,
    SUSPEND,
    WindowsSessionEvents,
)
from deskstretch.desktop.windows import WindowsLibraries, libraries_of_windows, windows_parts
from deskstretch.desktop.windows_calls import CALLS, LastInputInfo, WnfStateName
from deskstretch.desktop.windows_readers import (
    FULL_SCREEN_STATES,
    QUIET_STATES,
    SESSION_FLAGS_AT,
    DisplayRequired,
    IdleOnWindows,
    LockOnWindows,
    QuietHours,
    ShellState,
)
from tests.desktop.foreign import Call, Library, library, written

APP = AppIdentity("DeskStretch", "deskstretch", "deskstretch")


def last_input(at_ms: int, works: int = 1) -> Library:
    def tell(pointer: Any) -> int:
        info = ctypes.cast(pointer, ctypes.POINTER(LastInputInfo))[0]
        assert info.size == 8
        info.at_ms = at_ms
        return works

    return library(CALLS, GetLastInputInfo=tell)


@pytest.mark.parametrize(
    ("input_ms", "now_ms", "idle_s"),
    [
        (1000, 1000, 0.0),
        (1000, 61_000, 60.0),
        (0xFFFFFF00, 0x100, 0.512),
        (1016, 1000, 0.0),  # an input may stand ahead of the counter, which steps
        (5, 0xFFFFFFF5, 0.0),
        (0, 30 * 86_400_000, 30 * 86_400.0),
    ],
)
def test_idle_is_counted_over_the_wrap_of_the_counter(input_ms: int, now_ms: int, idle_s: float) -> None:
    assert IdleOnWindows(last_input(input_ms), library(CALLS, GetTickCount=lambda: now_ms)).read() == idle_s


def test_idle_that_is_not_told_is_named() -> None:
    with pytest.raises(Unavailable):
        IdleOnWindows(last_input(0, works=0), library(CALLS)).read()


def shell(state: int, front_process: int, result: int = 0) -> tuple[Library, Library]:
    def query(pointer: Any) -> int:
        written(pointer, state, ctypes.c_int)
        return result

    return (
        library(CALLS, SHQueryUserNotificationState=query),
        library(CALLS, GetWindowThreadProcessId=lambda window, pointer: written(pointer, front_process)),
    )


@pytest.mark.parametrize(
    ("state", "full_screen", "quiet"),
    [
        (1, False, False),
        (2, True, False),
        (3, True, False),
        (4, True, False),
        (5, False, False),
        (6, False, True),
        (7, True, False),
    ],
)
def test_the_shell_s_state_is_full_screen_or_quiet(state: int, full_screen: bool, quiet: bool) -> None:
    assert ShellState(*shell(state, 99), FULL_SCREEN_STATES).read() is full_screen
    assert ShellState(*shell(state, 99), QUIET_STATES).read() is quiet
    assert ShellState(*shell(state, os.getpid()), FULL_SCREEN_STATES).read() is False


def test_a_shell_that_does_not_tell_is_named() -> None:
    with pytest.raises(Unavailable):
        ShellState(*shell(2, 99, result=-1), FULL_SCREEN_STATES).read()


@pytest.mark.parametrize(
    ("level", "size", "quiet"),
    [(0, 4, False), (1, 4, True), (2, 4, True), (3, 4, None), (0xFFFFFFFF, 4, None), (0, 0, None)],
)
def test_quiet_hours_are_read_by_their_level(level: int, size: int, quiet: bool | None) -> None:
    def query(name: Any, kind: None, scope: None, stamp: Any, data: Any, size_at: Any) -> int:
        asked = ctypes.cast(name, ctypes.POINTER(WnfStateName))[0]
        assert (asked.high << 32) | asked.low == 0x0D83063EA3BF1C75
        written(data, level)
        written(size_at, size)
        return 0

    assert QuietHours(library(CALLS, NtQueryWnfStateData=query)).read() is quiet


def test_quiet_hours_that_are_not_told_are_named() -> None:
    refused = ctypes.c_int32(0xC0000022).value
    with pytest.raises(Unavailable, match="quiet hours"):
        QuietHours(library(CALLS, NtQueryWnfStateData=lambda *_: refused)).read()


@pytest.mark.parametrize(("flags", "kept_on"), [(0, False), (1, False), (2, True), (3, True), (4, False)])
def test_the_display_is_kept_on_by_its_own_flag(flags: int, kept_on: bool) -> None:
    def tell(level: int, given: None, given_size: int, pointer: Any, size: int) -> int:
        assert (level, given, given_size, size) == (16, None, 0, 4)
        written(pointer, flags)
        return 0

    assert DisplayRequired(library(CALLS, CallNtPowerInformation=tell)).read() is kept_on
    with pytest.raises(Unavailable):
        DisplayRequired(library(CALLS, CallNtPowerInformation=lambda *_: 0xC0000022)).read()


@pytest.mark.parametrize(
    ("flags", "size", "locked"), [(0, 64, True), (1, 64, False), (-1, 64, None), (0, 8, None)]
)
def test_the_session_tells_its_lock(flags: int, size: int, locked: bool | None) -> None:
    info = (ctypes.c_int32 * 16)(1, 0, 5, 0, flags)
    freed: list[Any] = []

    def query(server: None, session: int, wanted: int, data: Any, size_at: Any) -> int:
        assert (server, session, wanted) == (None, 0xFFFFFFFF, 25)
        written(data, ctypes.addressof(info), ctypes.c_size_t)
        written(size_at, size)
        return 1

    wtsapi32 = library(CALLS, WTSQuerySessionInformationW=query, WTSFreeMemory=freed.append)
    assert LockOnWindows(wtsapi32).read() is locked
    assert len(freed) == 1
    with pytest.raises(Unavailable):
        LockOnWindows(library(CALLS)).read()


class Registry:
    """The part of `winreg` that is used, over a dict of keys to values."""

    HKEY_CURRENT_USER = ""
    REG_SZ = 1

    def __init__(self, keys: dict[str, dict[str, Any]] | None = None) -> None:
        self.keys = keys or {}
        self.denied = False

    class Key(str):
        __slots__ = ()

        def __enter__(self) -> Registry.Key:
            return self

        def __exit__(self, *_: object) -> None: ...

    def OpenKey(self, under: str, path: str) -> Key:
        whole = f"{under}\\{path}" if under else path
        if not any(name == whole or name.startswith(whole + "\\") for name in self.keys):
            raise FileNotFoundError(whole)
        return self.Key(whole)

    def CreateKey(self, under: str, path: str) -> Key:
        if self.denied:
            raise PermissionError("access is denied")
        self.keys.setdefault(path, {})
        return self.Key(path)

    def _names(self, key: str) -> list[str]:
        begin = key + "\\"
        return sorted({name[len(begin) :].split("\\")[0] for name in self.keys if name.startswith(begin)})

    def QueryInfoKey(self, key: str) -> tuple[int, int, int]:
        return len(self._names(key)), 0, 0

    def EnumKey(self, key: str, at: int) -> str:
        return self._names(key)[at]

    def QueryValueEx(self, key: str, name: str) -> tuple[Any, int]:
        if name not in self.keys.get(key, {}):
            raise FileNotFoundError(name)
        return self.keys[key][name], 11

    def SetValueEx(self, key: str, name: str, _: int, kind: int, value: Any) -> None:
        self.keys[key][name] = value

    def DeleteValue(self, key: str, name: str) -> None:
        del self.keys[key][name]


HOUR = 3600 * 10_000_000
NOW = 133_000_000 * 10_000_000
"""In 100 ns since 1601, as Windows counts; the machine runs since three hours."""


def three_hours_up() -> Library:
    return library(
        CALLS,
        GetTickCount64=lambda: 3 * 3_600_000,
        GetSystemTimeAsFileTime=lambda place: written(place, NOW, ctypes.c_uint64),
    )


def used(begun: int, ended: int) -> dict[str, Any]:
    return {"LastUsedTimeStart": begun, "LastUsedTimeStop": ended}


MICROPHONE = rf"{STORE}\microphone"
OURS = sys.executable.replace("\\", "#").upper()


@pytest.mark.parametrize(
    ("keys", "in_use"),
    [
        ({MICROPHONE: {"Value": "Allow"}}, False),
        ({rf"{MICROPHONE}\Recorder_8wekyb3d8bbwe": used(NOW - 2 * HOUR, NOW - HOUR)}, False),
        ({rf"{MICROPHONE}\Recorder_8wekyb3d8bbwe": used(NOW - 2 * HOUR, 0)}, True),
        ({rf"{MICROPHONE}\Recorder_8wekyb3d8bbwe": used(0, 0)}, False),
        ({rf"{MICROPHONE}\Recorder_8wekyb3d8bbwe": used(NOW - 4 * HOUR, 0)}, False),  # a crash left it open
        ({rf"{MICROPHONE}\Recorder_8wekyb3d8bbwe": {"Value": "Allow"}}, False),
        ({rf"{MICROPHONE}\NonPackaged\C:#call.exe": used(NOW - 2 * HOUR, 0)}, True),
        ({rf"{MICROPHONE}\NonPackaged\C:#call.exe": used(NOW - 2 * HOUR, NOW - HOUR)}, False),
        ({rf"{MICROPHONE}\NonPackaged\{OURS}": used(NOW - 2 * HOUR, 0)}, False),
    ],
)
def test_a_program_that_has_begun_and_not_ended_is_a_call(
    keys: dict[str, dict[str, Any]], in_use: bool
) -> None:
    assert ConsentStore(Registry(keys), three_hours_up(), "microphone").read() is in_use


def test_a_consent_store_that_is_not_there_is_named() -> None:
    with pytest.raises(Unavailable, match="cannot be read"):
        ConsentStore(Registry(), three_hours_up(), "webcam").read()


def test_start_at_login_is_written_and_taken_away() -> None:
    registry = Registry()
    key = RunKey(registry, APP, [r"C:\Program Files\DeskStretch\deskstretch.exe", "--quiet"])
    assert not key.enabled()
    key.set_enabled(False)
    key.set_enabled(True)
    assert key.enabled()
    assert registry.keys[RUN] == {"DeskStretch": r'"C:\Program Files\DeskStretch\deskstretch.exe" --quiet'}
    assert key.diagnosis().reads == "yes"
    key.set_enabled(False)
    assert not key.enabled()


def test_the_task_manager_s_off_is_off_until_we_are_asked_again() -> None:
    registry = Registry()
    key = RunKey(registry, APP, ["deskstretch"])
    key.set_enabled(True)
    registry.keys[APPROVED] = {"DeskStretch": b"\x02" + bytes(11)}
    assert key.enabled()
    registry.keys[APPROVED] = {"DeskStretch": b"\x03" + bytes(11)}
    assert not key.enabled()
    assert key.diagnosis().why_not == ("The Task Manager has switched it off.",)
    key.set_enabled(True)
    assert key.enabled()


def test_a_registry_that_refuses_is_named() -> None:
    registry = Registry()
    registry.denied = True
    with pytest.raises(Unavailable, match="did not take the change"):
        RunKey(registry, APP, ["deskstretch"]).set_enabled(True)


def test_messages_to_our_window_are_told_and_others_are_not(qapp: object) -> None:
    wtsapi32 = library(CALLS)
    events = WindowsSessionEvents(wtsapi32)
    told: list[str] = []
    for name in ("about_to_sleep", "woke", "locked", "unlocked"):
        getattr(events, name).connect(lambda name=name: told.append(name))

    def send(message: int, detail: int, window: int = events._handle) -> None:
        sent = wintypes.MSG(window, message, detail)
        handled, _ = events._messages.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(sent))
        assert not handled

    send(POWER_BROADCAST, SUSPEND)
    send(POWER_BROADCAST, RESUME_AUTOMATIC)
    send(SESSION_CHANGE, SESSION_LOCK)
    send(SESSION_CHANGE, SESSION_UNLOCK)
    send(POWER_BROADCAST, 0x9)
    send(SESSION_CHANGE, SESSION_LOCK, window=events._handle + 1)
    events._messages.nativeEventFilter(b"xcb_generic_event_t", 0)
    assert told == ["about_to_sleep", "woke", "locked", "unlocked"]
    sent = wintypes.MSG(None, SESSION_CHANGE, SESSION_LOCK)  # to a thread, not to a window
    events.took(sent)
    assert len(told) == 4
    events.close()
    assert len(wtsapi32.WTSRegisterSessionNotification.calls) == 1
    assert len(wtsapi32.WTSUnRegisterSessionNotification.calls) == 1


def test_without_a_running_application_no_message_comes(
    qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session_windows, "QCoreApplication", SimpleNamespace(instance=lambda: None))
    WindowsSessionEvents(library(CALLS)).close()


def test_on_windows_these_are_the_adapters(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    here = SimpleNamespace(platform="win32")
    monkeypatch.setattr(system, "sys", here)
    monkeypatch.setattr(autostart, "sys", here)
    monkeypatch.setitem(sys.modules, "winreg", Registry())  # type: ignore[arg-type]
    libraries = WindowsLibraries(everything().__getitem__, Registry())
    monkeypatch.setattr(windows, "libraries_of_windows", lambda: libraries)
    desktop = system.Desktop(APP, lambda: 0.0)
    desktop.use_tray(QSystemTrayIcon())
    assert isinstance(desktop.notifier, TrayNotifier)
    found = {each.concern: each for each in desktop.diagnoses()}
    assert found["idle"].uses == "GetLastInputInfo"
    assert found["do not disturb"].uses == "quiet hours and SHQueryUserNotificationState"
    assert isinstance(autostart.autostart_of_this_system(APP, ["deskstretch"], lambda _: None), RunKey)
    desktop.close()


def everything() -> dict[str, Library]:
    shell32, user32 = shell(5, 99)
    user32._functions |= last_input(0)._functions
    made = {"shell32": shell32, "user32": user32, "kernel32": library(CALLS, GetTickCount=lambda: 2000)}
    return {name: made.get(name, Library()) for name in CALLS}


def seen(libraries: WindowsLibraries) -> Surroundings:
    parent = QObject()
    parts = windows_parts(libraries, lambda: 0.0, parent)
    surroundings = parts.sensors.read()
    assert parts.quiet()
    parts.sensors.close()
    parts.close()
    return surroundings


def test_all_parts_come_together(qapp: object) -> None:
    libraries = WindowsLibraries(everything().__getitem__, Registry())
    assert seen(libraries) == Surroundings(
        idle_s=2.0, full_screen=False, do_not_disturb=False, screen_kept_on=False
    )


@pytest.mark.parametrize(
    ("missing", "unknown"),
    [
        ("user32", {"idle_s"}),
        ("kernel32", {"idle_s"}),
        ("shell32", {"full_screen"}),
        ("ntdll", set[str]()),
        ("powrprof", {"screen_kept_on"}),
        ("wtsapi32", set[str]()),
    ],
)
def test_a_library_that_is_not_there_costs_its_own_reading_alone(
    qapp: object, missing: str, unknown: set[str]
) -> None:
    made = everything()

    def load(name: str) -> Library:
        if name == missing:
            message = "The specified module could not be found"
            raise FileNotFoundError(message)
        return made[name]

    told = seen(WindowsLibraries(load, Registry()))
    known = {"idle_s", "full_screen", "do_not_disturb", "screen_kept_on"} - unknown
    assert {field for field in known | unknown if getattr(told, field) is None} == unknown


def test_the_real_libraries_are_asked_for_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    names: list[str] = []
    monkeypatch.setattr(ctypes, "CDLL", lambda name: names.append(name) or Library())
    monkeypatch.setitem(sys.modules, "winreg", Registry())  # type: ignore[arg-type]
    libraries = libraries_of_windows()
    assert names == ["user32", "kernel32", "shell32", "powrprof", "ntdll", "wtsapi32"]
    assert libraries.wtsapi32.WTSRegisterSessionNotification.argtypes
    assert isinstance(libraries.registry, Registry)


def test_a_call_that_an_older_windows_lacks_is_left_out() -> None:
    class Old:
        GetTickCount = Call(lambda: 7)

    old = declare(Old(), CALLS["kernel32"])
    assert old.GetTickCount.restype is ctypes.c_uint32
    with pytest.raises(AttributeError):
        _ = old.GetTickCount64


def test_structures_have_the_documented_layout() -> None:
    assert ctypes.sizeof(LastInputInfo) == 8
    assert (LastInputInfo.size.offset, LastInputInfo.at_ms.offset) == (0, 4)
    assert (WnfStateName.low.offset, WnfStateName.high.offset, ctypes.sizeof(WnfStateName)) == (0, 4, 8)

    class WtsInfoExLevel1(ctypes.Structure):
        _fields_ = [("session", ctypes.c_uint32), ("state", ctypes.c_int32), ("flags", ctypes.c_int32),
                    ("names", ctypes.c_uint16 * (33 + 21 + 18)), ("logon", ctypes.c_int64)]  # fmt: skip

    class WtsInfoEx(ctypes.Structure):
        _fields_ = [("level", ctypes.c_uint32), ("data", WtsInfoExLevel1)]

    assert WtsInfoEx.data.offset + WtsInfoExLevel1.flags.offset == SESSION_FLAGS_AT
