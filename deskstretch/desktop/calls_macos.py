"""Microphone and camera use on macOS: CoreAudio and CoreMediaIO, which share one way of asking."""

from __future__ import annotations

import ctypes
from typing import Any, ClassVar

from deskstretch.desktop.adapter import Unavailable

SYSTEM_OBJECT = 1


def code(letters: str) -> int:
    """A four-character code as the number it stands for."""
    return int.from_bytes(letters.encode("ascii"), "big")


DEVICES, RUNNING_SOMEWHERE, STREAMS = code("dev#"), code("gone"), code("stm#")
GLOBAL, INPUT = code("glob"), code("inpt")


class Address(ctypes.Structure):
    """AudioObjectPropertyAddress and CMIOObjectPropertyAddress alike."""

    _fields_: ClassVar = [(name, ctypes.c_uint32) for name in ("selector", "scope", "element")]


class DevicesInUse:
    """Whether any input device runs for any program.

    Args:
        name: as diagnoses call it.
        size_of: AudioObjectGetPropertyDataSize or CMIOObjectGetPropertyDataSize.
        data_of: AudioObjectGetPropertyData or CMIOObjectGetPropertyData.
        cameras: CoreMediaIO's call takes the size of the room before the place for the size used.
    """

    def __init__(self, name: str, size_of: Any, data_of: Any, cameras: bool) -> None:
        self.name = name
        self._size_of = size_of
        self._data_of = data_of
        self._cameras = cameras

    def read(self) -> bool:
        return any(self._takes_input(device) and self._runs(device) for device in self._devices())

    def close(self) -> None:
        """It holds nothing open."""

    def _devices(self) -> list[int]:
        return self._numbers(SYSTEM_OBJECT, Address(DEVICES, GLOBAL, 0))

    def _takes_input(self, device: int) -> bool:
        return self._cameras or self._size(device, Address(STREAMS, INPUT, 0)) > 0

    def _runs(self, device: int) -> bool:
        return any(self._numbers(device, Address(RUNNING_SOMEWHERE, GLOBAL, 0)))

    def _size(self, of: int, address: Address) -> int:
        size = ctypes.c_uint32()
        if self._size_of(of, ctypes.byref(address), 0, None, ctypes.byref(size)):
            message = "The devices do not tell of themselves."
            raise Unavailable(message)
        return size.value

    def _numbers(self, of: int, address: Address) -> list[int]:
        size = ctypes.c_uint32(self._size(of, address))
        numbers = (ctypes.c_uint32 * (size.value // 4))()
        used = (
            (size.value, ctypes.byref(size), ctypes.byref(numbers))
            if self._cameras
            else (ctypes.byref(size), ctypes.byref(numbers))
        )
        if self._data_of(of, ctypes.byref(address), 0, None, *used):
            message = "The devices do not tell whether they run."
            raise Unavailable(message)
        return list(numbers)[: size.value // 4]
