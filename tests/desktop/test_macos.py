"""macOS's adapters against made frameworks: every way each call can return.

This shows that the calls are made and read as their documentation says. It does not show macOS.
"""

from __future__ import annotations

import ctypes
import itertools
import os
import plistlib
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject

from deskstretch.desktop import autostart, macos, session_macos, system
from deskstretch.desktop.adapter import Unavailable
from deskstretch.desktop.autostart_macos import LaunchAgent
from deskstretch.desktop.calls_macos import (
    DEVICES,
    INPUT,
    PROCESS_ID,
    PROCESSES,
    RECORDING,
    RUNNING_SOMEWHERE,
    STREAMS,
    DevicesInUse,
    Objects,
    WhoRecords,
)
from deskstretch.desktop.foreign import variable
from deskstretch.desktop.macos import MacFrameworks, frameworks_of_macos, macos_parts
from deskstretch.desktop.macos_calls import CALLS, Address, Rect
from deskstretch.desktop.macos_foundation import CoreFoundation
from deskstretch.desktop.macos_readers import (
    FOCUS,
    DisplayAssertions,
    FocusFile,
    FullScreenOnMac,
    IdleOnMac,
    LockOnMac,
)
from deskstretch.desktop.notify import AppIdentity
from deskstretch.desktop.session_macos import MacSessionEvents
from tests.desktop.foreign import Library, library, written

APP = AppIdentity("DeskStretch", "deskstretch", "deskstretch")


class Heap:
    """Core Foundation's objects as handles to Python's, and whether each was released."""

    def __init__(self) -> None:
        self._numbers = itertools.count(1000)
        self.objects: dict[int, Any] = {}
        self.released: list[int] = []
        self.library = library(
            CALLS,
            CFStringCreateWithCString=lambda _, raw, encoding: self.add(raw.decode()),
            CFRelease=self.released.append,
            CFDictionaryGetValue=lambda of, key: self.objects[of].get(self.objects[key]),
            CFBooleanGetValue=lambda of: self.objects[of],
            CFNumberGetValue=self._number,
            CFArrayGetCount=lambda of: len(self.objects[of]),
            CFArrayGetValueAtIndex=lambda of, at: self.objects[of][at],
        )
        self.foundation = CoreFoundation(self.library)

    def add(self, value: Any) -> int:
        """A handle to ``value``; what dicts and lists hold becomes handles, too."""
        if isinstance(value, dict):
            value = {key: self.add(held) for key, held in value.items()}
        elif isinstance(value, list):
            value = [self.add(held) for held in value]
        number = next(self._numbers)
        self.objects[number] = value
        return number

    def _number(self, of: int, kind: int, pointer: Any) -> bool:
        assert kind == 4
        written(pointer, self.objects[of], ctypes.c_int64)
        return True


@pytest.fixture
def heap() -> Heap:
    return Heap()


def test_idle_is_told_in_seconds() -> None:
    graphics = library(CALLS, CGEventSourceSecondsSinceLastEventType=lambda state, kind: 12.5)
    assert IdleOnMac(graphics).read() == 12.5
    assert graphics.CGEventSourceSecondsSinceLastEventType.calls == [(1, 0xFFFFFFFF)]


@pytest.mark.parametrize(
    ("session", "locked"),
    [({}, False), ({"CGSSessionScreenIsLocked": True}, True), ({"CGSSessionScreenIsLocked": False}, False)],
)
def test_the_session_tells_its_lock(heap: Heap, session: dict[str, Any], locked: bool) -> None:
    handle = heap.add(session)
    lock = LockOnMac(library(CALLS, CGSessionCopyCurrentDictionary=lambda: handle), heap.foundation)
    assert lock.read() is locked
    assert handle in heap.released
    with pytest.raises(Unavailable, match="outside of a graphical session"):
        LockOnMac(library(CALLS, CGSessionCopyCurrentDictionary=lambda: None), heap.foundation).read()


SCREEN = (0.0, 0.0, 1512.0, 982.0)


def window(layer: int, process: int, bounds: tuple[float, ...] = SCREEN) -> dict[str, Any]:
    return {"kCGWindowLayer": layer, "kCGWindowOwnerPID": process, "kCGWindowBounds": bounds}


@pytest.mark.parametrize(
    ("windows", "full_screen"),
    [
        ([], False),
        ([window(0, 99)], True),
        ([window(25, 99)], False),
        ([window(0, os.getpid())], False),
        ([window(0, 99, (0.0, 38.0, 1512.0, 944.0))], False),
        ([{"kCGWindowLayer": 0, "kCGWindowOwnerPID": 99}], False),
    ],
)
def test_a_window_over_the_whole_display_is_full_screen(
    heap: Heap, windows: list[dict[str, Any]], full_screen: bool
) -> None:
    def make(described: int, pointer: Any) -> bool:
        ctypes.cast(pointer, ctypes.POINTER(Rect))[0] = Rect(*heap.objects[described])
        return True

    listed = heap.add(windows)
    graphics = library(
        CALLS,
        CGDisplayBounds=lambda display: Rect(*SCREEN),
        CGWindowListCopyWindowInfo=lambda option, under: listed,
        CGRectMakeWithDictionaryRepresentation=make,
    )
    assert FullScreenOnMac(graphics, heap.foundation).read() is full_screen
    assert listed in heap.released


def test_windows_that_are_not_told_are_named(heap: Heap) -> None:
    graphics = library(
        CALLS, CGDisplayBounds=lambda _: Rect(*SCREEN), CGWindowListCopyWindowInfo=lambda *_: None
    )
    with pytest.raises(Unavailable):
        FullScreenOnMac(graphics, heap.foundation).read()


@pytest.mark.parametrize(
    ("status", "kept_on"),
    [
        ({"PreventUserIdleDisplaySleep": 0, "NoDisplaySleepAssertion": 0}, False),
        ({"PreventUserIdleDisplaySleep": 1, "NoDisplaySleepAssertion": 0}, True),
        ({"NoDisplaySleepAssertion": 2}, True),
        ({"PreventUserIdleSystemSleep": 1}, False),
    ],
)
def test_assertions_for_the_display_count(heap: Heap, status: dict[str, int], kept_on: bool) -> None:
    handle = heap.add(status)

    def copy(pointer: Any) -> int:
        written(pointer, handle, ctypes.c_size_t)
        return 0

    assert DisplayAssertions(library(CALLS, IOPMCopyAssertionsStatus=copy), heap.foundation).read() is kept_on
    assert handle in heap.released
    with pytest.raises(Unavailable):
        DisplayAssertions(library(CALLS, IOPMCopyAssertionsStatus=lambda _: -1), heap.foundation).read()


@pytest.mark.parametrize(
    ("kept", "on"),
    [
        ('{"data": [{"storeAssertionRecords": [{"assertionDetails": {}}]}]}', True),
        ('{"data": [{"storeInvalidationRecords": []}]}', False),
        ('{"data": []}', False),
        ("not json", "not known"),
        ("[]", "not known"),
        ('{"data": [7]}', "not known"),
        (None, "does not let"),
    ],
)
def test_the_focus_is_read_where_that_is_allowed(tmp_path: Path, kept: str | None, on: bool | str) -> None:
    file = tmp_path / FOCUS
    file.parent.mkdir(parents=True)
    if kept is not None:
        file.write_text(kept)
    if isinstance(on, bool):
        assert FocusFile(tmp_path).read() is on
    else:
        with pytest.raises(Unavailable, match=on):
            FocusFile(tmp_path).read()


class Devices:
    """CoreAudio's or CoreMediaIO's object tree: what each device runs and takes in."""

    def __init__(self, running: dict[int, bool], inputs: set[int], cameras: bool = False) -> None:
        self.running, self.inputs, self.cameras = running, inputs, cameras
        self.refuses = 0

    def _told(self, of: int, pointer: Any) -> list[int]:
        address = ctypes.cast(pointer, ctypes.POINTER(Address))[0]
        if address.selector == DEVICES:
            assert of == 1
            return list(self.running)
        if address.selector == STREAMS:
            assert address.scope == INPUT
            return [7] if of in self.inputs else []
        assert address.selector == RUNNING_SOMEWHERE
        return [int(self.running[of])]

    def size_of(self, of: int, address: Any, _: int, __: None, size: Any) -> int:
        written(size, 4 * len(self._told(of, address)))
        return self.refuses

    def data_of(self, of: int, address: Any, _: int, __: None, *rest: Any) -> int:
        if self.cameras:
            assert rest[0] == 4 * len(self._told(of, address))
        used, data = rest[-2:]
        told = self._told(of, address)
        ctypes.cast(data, ctypes.POINTER(ctypes.c_uint32 * len(told)))[0][:] = told
        written(used, 4 * len(told))
        return 0

    def reader(self) -> DevicesInUse:
        objects = Objects(self.size_of, self.data_of, tells_size=self.cameras)
        return DevicesInUse("devices", objects, always_input=self.cameras)


@pytest.mark.parametrize(
    ("devices", "in_use"),
    [
        (Devices({}, set()), False),
        (Devices({40: False, 41: False}, {40}), False),
        (Devices({40: True, 41: False}, {40}), True),
        (Devices({40: False, 41: True}, {40}), False),  # speakers play
        (Devices({50: False}, set(), cameras=True), False),
        (Devices({50: False, 51: True}, set(), cameras=True), True),
    ],
)
def test_an_input_device_that_runs_is_a_call(devices: Devices, in_use: bool) -> None:
    assert devices.reader().read() is in_use


def test_devices_that_refuse_are_named() -> None:
    devices = Devices({40: True}, {40})
    devices.refuses = 560947818
    with pytest.raises(Unavailable):
        devices.reader().read()
    objects = Objects(Devices({40: True}, {40}).size_of, lambda *_: 1, tells_size=False)
    with pytest.raises(Unavailable):
        DevicesInUse("devices", objects, always_input=False).read()


class Programs:
    """CoreAudio's processes from macOS 14.2 on: their process id, or ``None`` for one that has ended, and
    whether each records."""

    def __init__(self, records: dict[int | None, int]) -> None:
        self._told = dict(enumerate(records.items(), start=60))

    def size_of(self, of: int, address: Any, _: int, __: None, size: Any) -> int:
        asked = ctypes.cast(address, ctypes.POINTER(Address))[0]
        if asked.selector == PROCESSES:
            written(size, 4 * len(self._told))
            return 0
        written(size, 4)
        return 560947818 if self._told[of][0] is None else 0

    def data_of(self, of: int, address: Any, _: int, __: None, size: Any, data: Any) -> int:
        asked = ctypes.cast(address, ctypes.POINTER(Address))[0]
        if asked.selector == PROCESSES:
            told = list(self._told)
            ctypes.cast(data, ctypes.POINTER(ctypes.c_uint32 * len(told)))[0][:] = told
        else:
            process, records = self._told[of]
            assert process is not None
            written(data, {PROCESS_ID: process, RECORDING: records}[asked.selector])
        return 0

    def library(self) -> Library:
        return library(
            CALLS, AudioObjectGetPropertyDataSize=self.size_of, AudioObjectGetPropertyData=self.data_of
        )


@pytest.mark.parametrize(
    ("records", "in_use"),
    [
        ({}, False),
        ({801: 0, 802: 0}, False),
        ({801: 0, 802: 1}, True),
        ({os.getpid(): 1}, False),
        ({os.getpid(): 1, 802: 1}, True),
        ({None: 1, 801: 0}, False),
    ],
)
def test_another_program_that_records_is_a_call(records: dict[int | None, int], in_use: bool) -> None:
    assert WhoRecords(Programs(records).library()).read() is in_use


def test_an_older_macos_does_not_tell_who_records() -> None:
    unknown_property = 2003332927
    audio = library(CALLS, AudioObjectGetPropertyDataSize=lambda *_: unknown_property)
    with pytest.raises(Unavailable):
        WhoRecords(audio).read()


def test_start_at_login_is_written_and_taken_away(tmp_path: Path) -> None:
    agent = LaunchAgent(APP, ["/Applications/DeskStretch.app/Contents/MacOS/deskstretch"], tmp_path)
    assert not agent.enabled()
    agent.set_enabled(True)
    file = tmp_path / "Library/LaunchAgents/org.deskstretch.login.plist"
    assert plistlib.loads(file.read_bytes())["ProgramArguments"][0].endswith("deskstretch")
    assert agent.enabled()
    assert agent.diagnosis().reads == "yes"
    file.write_bytes(plistlib.dumps({"RunAtLoad": True, "Disabled": True}))
    assert not agent.enabled()
    file.write_bytes(b"damaged")
    assert not agent.enabled()
    agent.set_enabled(False)
    assert not file.exists()
    (tmp_path / "Library/LaunchAgents").rmdir()
    (tmp_path / "Library/LaunchAgents").write_text("in the way")
    with pytest.raises(Unavailable, match="cannot be written"):
        agent.set_enabled(True)


class RunLoop:
    """The parts of IOKit and Core Foundation that deliver power messages and notices."""

    def __init__(self, heap: Heap, monkeypatch: pytest.MonkeyPatch) -> None:
        self.power: Any = None
        self.notices: dict[str, Any] = {}
        self.allowed: list[int] = []
        self.iokit = library(
            CALLS,
            IORegisterForSystemPower=self._register,
            IOAllowPowerChange=lambda root, argument: self.allowed.append(argument),
        )
        heap.library.CFNotificationCenterAddObserver.does = self._observe(heap)
        heap.library.CFNotificationCenterGetDistributedCenter.does = lambda: 3
        modes = ctypes.c_void_p(1)
        monkeypatch.setattr(session_macos, "variable", lambda library, name: modes)

    def _register(self, _: None, port: Any, callback: Any, notifier: Any) -> int:
        self.power = callback
        return 17

    def _observe(self, heap: Heap) -> Any:
        def observe(center: Any, who: Any, callback: Any, name: Any, what: None, how: Any) -> None:
            self.notices[heap.objects[name]] = callback

        return observe


def test_sleep_and_lock_are_told(heap: Heap, monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    loop = RunLoop(heap, monkeypatch)
    events = MacSessionEvents(loop.iokit, heap.foundation)
    told: list[str] = []
    for name in ("about_to_sleep", "woke", "locked", "unlocked"):
        getattr(events, name).connect(lambda name=name: told.append(f"{name}, {len(loop.allowed)} allowed"))
    loop.power(None, 0, session_macos.CAN_SLEEP, 5)
    loop.power(None, 0, session_macos.WILL_SLEEP, 6)
    loop.power(None, 0, session_macos.HAS_WOKEN, None)
    loop.power(None, 0, 0xE0000320, None)
    loop.notices["com.apple.screenIsLocked"](None, None, None, None, None)
    loop.notices["com.apple.screenIsUnlocked"](None, None, None, None, None)
    assert loop.allowed == [5, 6]
    assert told == [
        "about_to_sleep, 1 allowed",
        "woke, 2 allowed",
        "locked, 2 allowed",
        "unlocked, 2 allowed",
    ]
    events.close()
    assert len(loop.iokit.IODeregisterForSystemPower.calls) == 1


def test_refused_power_messages_leave_the_lock(
    heap: Heap, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    loop = RunLoop(heap, monkeypatch)
    loop.iokit._functions["IORegisterForSystemPower"].does = lambda *_: 0
    events = MacSessionEvents(loop.iokit, heap.foundation)
    assert set(loop.notices) == {"com.apple.screenIsLocked", "com.apple.screenIsUnlocked"}
    events.close()
    assert loop.iokit.IODeregisterForSystemPower.calls == []


def test_all_parts_come_together(heap: Heap, monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    loop = RunLoop(heap, monkeypatch)
    frameworks = MacFrameworks(everything(heap, loop).__getitem__)
    parent = QObject()
    parts = macos_parts(frameworks, lambda: 0.0, parent)
    seen = parts.sensors.read()
    assert (seen.idle_s, seen.locked, seen.full_screen, seen.in_call) == (3.0, False, False, True)
    parts.sensors.close()
    parts.close()


def everything(heap: Heap, loop: RunLoop) -> dict[str, Library]:
    microphones, cameras = Devices({40: False}, {40}), Devices({50: True}, set(), cameras=True)
    return {
        "CoreFoundation": heap.library,
        "IOKit": loop.iokit,
        "CoreGraphics": Library(
            CGEventSourceSecondsSinceLastEventType=lambda *_: 3.0,
            CGSessionCopyCurrentDictionary=lambda: heap.add({}),
            CGDisplayBounds=lambda _: Rect(*SCREEN),
            CGWindowListCopyWindowInfo=lambda *_: heap.add([]),
        ),
        "CoreAudio": Library(
            AudioObjectGetPropertyDataSize=microphones.size_of, AudioObjectGetPropertyData=microphones.data_of
        ),
        "CoreMediaIO": Library(
            CMIOObjectGetPropertyDataSize=cameras.size_of, CMIOObjectGetPropertyData=cameras.data_of
        ),
    }


def test_on_macos_these_are_the_adapters(heap: Heap, monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    here = SimpleNamespace(platform="darwin")
    monkeypatch.setattr(system, "sys", here)
    monkeypatch.setattr(autostart, "sys", here)
    frameworks = MacFrameworks(everything(heap, RunLoop(heap, monkeypatch)).__getitem__)
    monkeypatch.setattr(macos, "frameworks_of_macos", lambda: frameworks)
    desktop = system.Desktop(APP, lambda: 0.0)
    found = {each.concern: each for each in desktop.diagnoses()}
    assert found["idle"].uses == "CGEventSource"
    assert found["calls"].uses == "microphones and cameras"
    assert isinstance(autostart.autostart_of_this_system(APP, ["deskstretch"], lambda _: None), LaunchAgent)
    desktop.close()


@pytest.mark.parametrize(
    ("missing", "unknown"),
    [
        ("CoreGraphics", {"idle_s", "locked", "full_screen"}),
        ("CoreAudio", set[str]()),
        ("CoreMediaIO", set[str]()),
        ("IOKit", set[str]()),
        ("CoreFoundation", {"locked", "full_screen"}),
    ],
)
def test_a_framework_that_is_not_there_costs_its_own_reading_alone(
    heap: Heap, monkeypatch: pytest.MonkeyPatch, qapp: object, missing: str, unknown: set[str]
) -> None:
    made = everything(heap, RunLoop(heap, monkeypatch))

    def load(name: str) -> Library:
        if name == missing:
            message = "image not found"
            raise OSError(message)
        return made[name]

    parent = QObject()
    parts = macos_parts(MacFrameworks(load), lambda: 0.0, parent)
    seen = parts.sensors.read()
    fields = ("idle_s", "locked", "full_screen", "in_call")
    assert {field for field in fields if getattr(seen, field) is None} == unknown
    parts.sensors.close()
    parts.close()


def test_the_real_frameworks_are_asked_for_by_path(monkeypatch: pytest.MonkeyPatch) -> None:
    paths: list[str] = []
    monkeypatch.setattr(ctypes, "CDLL", lambda path: paths.append(path) or Library())
    frameworks = frameworks_of_macos()
    assert "/System/Library/Frameworks/CoreMediaIO.framework/CoreMediaIO" in paths
    assert len(paths) == 5
    assert frameworks.graphics.CGDisplayBounds.restype is Rect


def test_a_library_s_variable_is_read_in_place_or_named() -> None:
    ours = ctypes.CDLL(None)
    assert variable(ours, "environ").value
    with pytest.raises(Unavailable, match="kCFRunLoopCommonModes"):
        variable(ours, "kCFRunLoopCommonModes")


def test_structures_and_codes_are_the_documented_ones() -> None:
    assert ctypes.sizeof(Rect) == 32
    assert ctypes.sizeof(Address) == 12
    assert (DEVICES, RUNNING_SOMEWHERE, STREAMS) == (0x64657623, 0x676F6E65, 0x73746D23)
    assert (PROCESSES, PROCESS_ID, RECORDING, INPUT) == (0x70727323, 0x70706964, 0x70697269, 0x696E7074)
