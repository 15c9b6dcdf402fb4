"""Whether the person is in a call: another program uses the microphone or the camera.

By use, not by name: a chat program that stays open all day is no call.
"""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from deskstretch.desktop.adapter import Unavailable
from deskstretch.desktop.pulse_link import PulseLink, number

if TYPE_CHECKING:
    from collections import deque
    from collections.abc import Callable, Iterator

GET_SOURCE_INFO_LIST, GET_SOURCE_OUTPUT_INFO_LIST, SUBSCRIBE, SUBSCRIBE_EVENT = 24, 32, 35, 66
SOURCE_OUTPUT_EVENTS = 0x08
NONE = 0xFFFFFFFF
VALUES_OF_A_RECORDING, SOURCE_AT, RESAMPLING_AT, PROPERTIES_AT, PAUSED_AT = 13, 4, 9, 11, 12
VALUES_OF_A_SOURCE, MONITORED_SINK_AT, PORTS_AT, VALUES_OF_A_PORT = 20, 8, 19, 3

SLICE_S = 0.002
SLICE_EVERY_MS = 20
SCAN_EVERY_S = 60.0


class Recording:
    """Whether somebody records from a microphone, told by PulseAudio or PipeWire as it happens.

    Level meters, paused recordings and recordings of what the speakers play are no calls.

    Raises:
        Unavailable: no sound server, or at a later look: it is gone.
    """

    name = "sound server"

    def __init__(self, changed: Callable[[], None], awake_s: Callable[[], float] = time.monotonic) -> None:
        self._changed = changed
        self._awake_s = awake_s
        self._told_at_s: float | None = None
        self._why_not = ""
        self._in_use: bool | None = None
        self._recorded: set[int] = set()
        self._parent = QObject()
        self._link = PulseLink(self._told, self._ended, self._parent)
        self._link.request(SUBSCRIBE, number(SOURCE_OUTPUT_EVENTS))
        self._ask()

    def read(self) -> bool | None:
        if self._why_not:
            raise Unavailable(self._why_not)
        return self._in_use

    @property
    def age_s(self) -> float | None:
        """How long ago the server told; it tells of every change."""
        return None if self._told_at_s is None else self._awake_s() - self._told_at_s

    def close(self) -> None:
        self._link.close()

    def _ended(self, why: str) -> None:
        self._why_not = why
        self._changed()

    def _told(self, command: int, _: deque[Any]) -> None:
        if command == SUBSCRIBE_EVENT:
            self._ask()

    def _ask(self) -> None:
        self._link.request(GET_SOURCE_OUTPUT_INFO_LIST, b"", self._took_recordings)

    def _took_recordings(self, values: deque[Any]) -> None:
        self._recorded = set()
        while values:
            one = [values.popleft() for _ in range(VALUES_OF_A_RECORDING)]
            is_meter = one[RESAMPLING_AT] == "peaks" or one[PROPERTIES_AT].get("resample.peaks") == "true"
            if not one[PAUSED_AT] and not is_meter and one[SOURCE_AT] != NONE:
                self._recorded.add(one[SOURCE_AT])
        if self._recorded:
            self._link.request(GET_SOURCE_INFO_LIST, b"", self._took_sources)
        else:
            self._set(False)

    def _took_sources(self, values: deque[Any]) -> None:
        microphones: set[int] = set()
        while values:
            one = [values.popleft() for _ in range(VALUES_OF_A_SOURCE)]
            for _ in range(VALUES_OF_A_PORT * one[PORTS_AT] + 1):  # the ports, then the one in use
                values.popleft()
            if one[MONITORED_SINK_AT] == NONE:
                microphones.add(one[0])
        self._set(bool(self._recorded & microphones))

    def _set(self, in_use: bool) -> None:
        self._told_at_s = self._awake_s()
        if in_use != self._in_use:
            self._in_use = in_use
            self._changed()


class AlsaCapture:
    """Whether any capture device of the sound cards runs, where there is no sound server to ask.

    Raises:
        Unavailable: there is no sound card.
    """

    name = "sound cards"

    def __init__(self, asound: Path = Path("/proc/asound")) -> None:
        self._asound = asound
        if not asound.is_dir():
            message = "There is no sound card."
            raise Unavailable(message)

    def read(self) -> bool:
        return any(_first_line(status) != "closed" for status in self._asound.glob("card*/pcm*c/sub*/status"))

    def close(self) -> None:
        """It holds nothing open."""


class CameraInUse:
    """Whether a process of this person has a camera open.

    A camera that the kernel has put to sleep is used by nobody, and that costs one small file to
    know. Only while one is awake, /proc is searched for who has it open: in slices of 2 ms between
    other events, once a minute at most; until it is through, the last answer stands.
    """

    name = "cameras"

    def __init__(
        self,
        changed: Callable[[], None],
        awake_s: Callable[[], float] = time.monotonic,
        kernel: Path = Path("/sys/class/video4linux"),
        devices: Path = Path("/dev"),
    ) -> None:
        self._changed = changed
        self._awake_s = awake_s
        self._kernel = kernel
        self._devices = f"{devices}/video"
        self._in_use: bool | None = None
        self._scanned_at_s: float | None = None
        self._scan: Iterator[bool] = iter(())
        self._next_scan_s = float("-inf")
        self._slices = QTimer(interval=SLICE_EVERY_MS)
        self._slices.timeout.connect(self._scan_a_slice)

    def read(self) -> bool | None:
        if self._all_asleep():
            self._slices.stop()
            self._next_scan_s = float("-inf")
            self._scanned_at_s = None
            self._in_use = False
        elif not self._slices.isActive() and self._awake_s() >= self._next_scan_s:
            self._next_scan_s = self._awake_s() + SCAN_EVERY_S
            self._scan = self._look_into_processes()
            self._slices.start()
        return self._in_use

    @property
    def age_s(self) -> float | None:
        """How long ago the search came to its end; ``None`` where none was needed."""
        return None if self._scanned_at_s is None else self._awake_s() - self._scanned_at_s

    def close(self) -> None:
        self._slices.stop()

    def _all_asleep(self) -> bool:
        cameras = self._kernel.glob("video*")
        return all(_first_line(camera / "device/power/runtime_status") == "suspended" for camera in cameras)

    def _scan_a_slice(self) -> None:
        until_s = time.monotonic() + SLICE_S
        for found in self._scan:
            if found:
                self._scanned(True)
                return
            if time.monotonic() > until_s:
                return
        self._scanned(False)

    def _scanned(self, in_use: bool) -> None:
        self._slices.stop()
        self._scanned_at_s = self._awake_s()
        if in_use != self._in_use:
            self._in_use = in_use
            self._changed()

    def _look_into_processes(self) -> Iterator[bool]:
        """One item for each process: whether it has a camera open. Other people's cannot be seen."""
        ours = os.getuid()
        for process in Path("/proc").iterdir():
            if not process.name.isdecimal() or int(process.name) == os.getpid():
                continue
            try:
                yield process.stat().st_uid == ours and any(
                    str(descriptor.readlink()).startswith(self._devices)
                    for descriptor in (process / "fd").iterdir()
                )
            except OSError:
                yield False  # it has ended meanwhile, or does not let itself be looked at


def _first_line(path: Path) -> str:
    try:
        return path.read_text().partition("\n")[0]
    except OSError:
        return ""
