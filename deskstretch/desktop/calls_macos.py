"""Microphone and camera use on macOS: CoreAudio and CoreMediaIO, which share one way of asking."""

from __future__ import annotations

import ctypes
import os
from typing import Any

from deskstretch.desktop.adapter import Unavailable
from deskstretch.desktop.macos_calls import Address

SYSTEM_OBJECT = 1


def code(letters: str) -> int:
    """A four-character code as the number it stands for."""
    return int.from_bytes(letters.encode("ascii"), "big")


DEVICES, RUNNING_SOMEWHERE, STREAMS = code("dev#"), code("gone"), code("stm#")
PROCESSES, PROCESS_ID, RECORDING = code("prs#"), code("ppid"), code("piri")
GLOBAL, INPUT = code("glob"), code("inpt")


class Objects:
    """The objects of CoreAudio or CoreMediaIO and their properties, as 32-bit numbers.

    Args:
        size_of: AudioObjectGetPropertyDataSize or CMIOObjectGetPropertyDataSize.
        data_of: AudioObjectGetPropertyData or CMIOObjectGetPropertyData.
        tells_size: CoreMediaIO's call takes the size of the room before the place for the size used.
    """

    def __init__(self, size_of: Any, data_of: Any, *, tells_size: bool) -> None:
        self._size_of = size_of
        self._data_of = data_of
        self._tells_size = tells_size

    def size(self, of: int, selector: int, scope: int = GLOBAL) -> int:
        """How many bytes a property takes.

        Raises:
            Unavailable: the object does not tell.
        """
        size, address = ctypes.c_uint32(), Address(selector, scope, 0)
        if self._size_of(of, ctypes.byref(address), 0, None, ctypes.byref(size)):
            message = "The devices do not tell of themselves."
            raise Unavailable(message)
        return size.value

    def numbers(self, of: int, selector: int) -> list[int]:
        """A property's numbers.

        Raises:
            Unavailable: the object does not tell.
        """
        room = self.size(of, selector)
        size, address = ctypes.c_uint32(room), Address(selector, GLOBAL, 0)
        numbers = (ctypes.c_uint32 * (room // 4))()
        where = (ctypes.byref(size), ctypes.byref(numbers))
        told = (room, *where) if self._tells_size else where
        if self._data_of(of, ctypes.byref(address), 0, None, *told):
            message = "The devices do not tell whether they run."
            raise Unavailable(message)
        return list(numbers)[: size.value // 4]


class WhoRecords:
    """Whether another program records from a microphone, told of each program from macOS 14.2 on.

    A device that both plays and records, as many headsets are, runs for music, too; this tells which.
    """

    name = "recording programs"

    def __init__(self, audio: Any) -> None:
        self._objects = _of_audio(audio)

    def read(self) -> bool:
        objects = self._objects
        return any(
            self._is_told(process, RECORDING) not in (None, 0)
            and self._is_told(process, PROCESS_ID) != os.getpid()
            for process in objects.numbers(SYSTEM_OBJECT, PROCESSES)
        )

    def close(self) -> None:
        """It holds nothing open."""

    def _is_told(self, process: int, selector: int) -> int | None:
        try:
            return next(iter(self._objects.numbers(process, selector)), None)
        except Unavailable:
            return None  # it has ended meanwhile


class DevicesInUse:
    """Whether any input device runs for any program. What is not ``always_input`` is asked."""

    def __init__(self, name: str, objects: Objects, *, always_input: bool) -> None:
        self.name = name
        self._objects = objects
        self._always_input = always_input

    def read(self) -> bool:
        devices = self._objects.numbers(SYSTEM_OBJECT, DEVICES)
        return any(self._takes_input(device) and self._runs(device) for device in devices)

    def close(self) -> None:
        """It holds nothing open."""

    def _takes_input(self, device: int) -> bool:
        return self._always_input or self._objects.size(device, STREAMS, INPUT) > 0

    def _runs(self, device: int) -> bool:
        return any(self._objects.numbers(device, RUNNING_SOMEWHERE))


def microphones(audio: Any) -> DevicesInUse:
    return DevicesInUse("microphones", _of_audio(audio), always_input=False)


def cameras(media: Any) -> DevicesInUse:
    objects = Objects(media.CMIOObjectGetPropertyDataSize, media.CMIOObjectGetPropertyData, tells_size=True)
    return DevicesInUse("cameras", objects, always_input=True)


def _of_audio(audio: Any) -> Objects:
    return Objects(audio.AudioObjectGetPropertyDataSize, audio.AudioObjectGetPropertyData, tells_size=False)
