"""Calls: a real PulseAudio with real recordings, sound cards and cameras as the kernel tells them."""

from __future__ import annotations

import socket
import struct
import subprocess
import sys
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from deskstretch.desktop.adapter import Chain, Unavailable
from deskstretch.desktop.calls_linux import SCAN_EVERY_S, AlsaCapture, CameraInUse, Recording
from deskstretch.desktop.pulse_link import HEAD, WORDS, PulseError, values_in
from tests.desktop.conftest import use
from tests.sound_server import SoundServer
from tests.virtual_desktop import virtual_desktop

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def sound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    with virtual_desktop(tmp_path, set()) as desktop:
        use(desktop, monkeypatch)
        monkeypatch.setenv("HOME", desktop.env["HOME"])
        for name in ("PULSE_SERVER", "PULSE_RUNTIME_PATH", "PULSE_COOKIE"):
            monkeypatch.delenv(name, raising=False)
        yield SoundServer(desktop)


def test_a_recording_from_the_microphone_is_a_call(sound: SoundServer, qtbot: QtBot) -> None:
    changes: list[int] = []
    recording = Recording(lambda: changes.append(1))
    qtbot.waitUntil(lambda: recording.read() is False)
    changes.clear()
    call = sound.record("microphone")
    qtbot.waitUntil(lambda: recording.read() is True)
    other = sound.record("microphone")
    call.kill()
    other.kill()
    qtbot.waitUntil(lambda: recording.read() is False)
    assert changes == [1, 1]
    recording.close()


def test_a_call_that_was_there_before_us_is_seen(sound: SoundServer, qtbot: QtBot) -> None:
    sound.record("microphone")
    recording = Recording(lambda: None)
    qtbot.waitUntil(lambda: recording.read() is not None)
    seen: list[bool | None] = []
    qtbot.waitUntil(lambda: (seen.append(recording.read()), seen[-1])[1] is True)
    recording.close()


def test_recording_the_speakers_is_no_call(sound: SoundServer, qtbot: QtBot) -> None:
    recording = Recording(lambda: None)
    qtbot.waitUntil(lambda: recording.read() is False)
    sound.record("speaker.monitor")
    qtbot.waitUntil(lambda: bool(recording._recorded) and not recording._link._answers)
    assert recording.read() is False
    recording.close()


def test_a_killed_sound_server_is_named(sound: SoundServer, qtbot: QtBot) -> None:
    changes: list[int] = []
    recording = Recording(lambda: changes.append(1))
    qtbot.waitUntil(lambda: recording.read() is False)
    changes.clear()
    sound.server.kill()
    qtbot.waitUntil(lambda: bool(changes))
    with pytest.raises(Unavailable, match="The sound server is gone"):
        recording.read()
    with pytest.raises(Unavailable, match="No sound server answers"):
        Recording(lambda: None)
    recording.close()


def test_a_sound_server_that_comes_late_is_used_at_the_next_look(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    with virtual_desktop(tmp_path, set()) as desktop:
        use(desktop, monkeypatch)
        monkeypatch.setenv("HOME", desktop.env["HOME"])
        for name in ("PULSE_SERVER", "PULSE_RUNTIME_PATH", "PULSE_COOKIE"):
            monkeypatch.delenv(name, raising=False)
        calls = Chain([("sound server", lambda: Recording(lambda: None))], StepClock())
        assert calls.read() is None
        assert "No sound server answers" in calls.why_not()[0]
        SoundServer(desktop)
        qtbot.waitUntil(lambda: calls.read() is False)
        calls.close()


@pytest.fixture
def silent_server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[socket.socket]:
    """A sound server's socket with nobody behind it but the test."""
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path / 'native'}")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "native"))
        listening.listen()
        yield listening


def recordings(*each: tuple[int, str | None, bool, dict[str, str]]) -> deque[object]:
    """Values as the server lists recordings: source, resampling, paused, properties."""
    values: deque[object] = deque()
    for source, resampling, paused, properties in each:
        values.extend(
            [1, "a", 2, 3, source, None, None, None, None, resampling, "driver", properties, paused]
        )
    return values


@pytest.mark.parametrize(
    "listed",
    [
        recordings(),
        recordings((7, None, True, {})),
        recordings((7, "peaks", False, {})),
        recordings((7, None, False, {"resample.peaks": "true"})),
        recordings((0xFFFFFFFF, None, False, {})),
    ],
)
def test_meters_pauses_and_strays_are_no_calls(
    silent_server: socket.socket, qapp: object, listed: deque[object]
) -> None:
    recording = Recording(lambda: None)
    recording._took_recordings(listed)
    assert recording.read() is False
    recording.close()


@pytest.mark.parametrize(
    "answer",
    [
        HEAD.pack(1 << 30, WORDS, 0, 0, 0),
        HEAD.pack(1, WORDS, 0, 0, 0) + b"?",
        HEAD.pack(5, WORDS, 0, 0, 0) + b"L\0\0\0\2",
        HEAD.pack(15, WORDS, 0, 0, 0) + struct.pack(">cIcIcI", b"L", 0, b"L", 1, b"L", 1),
    ],
)
def test_a_server_that_refuses_or_talks_nonsense_is_left(
    silent_server: socket.socket, qtbot: QtBot, answer: bytes
) -> None:
    recording = Recording(lambda: None)
    server, _ = silent_server.accept()
    with server:
        server.sendall(answer)
        qtbot.waitUntil(lambda: recording._why_not != "")
    recording.close()


def test_damaged_values_are_told_from_whole_ones() -> None:
    assert list(values_in(b"L\0\0\0\7tmic\0N10")) == [7, "mic", None, True, False]
    for damaged in (b"L\0", b"tmic", b"?", b"P"):
        with pytest.raises((PulseError, struct.error, ValueError, IndexError)):
            values_in(damaged)


def test_a_running_capture_device_is_a_call(tmp_path: Path) -> None:
    for device, state in (("pcm0c", "closed\n"), ("pcm0p", "state: RUNNING\n"), ("pcm2c", "closed\n")):
        status = tmp_path / "card0" / device / "sub0" / "status"
        status.parent.mkdir(parents=True)
        status.write_text(state)
    capture = AlsaCapture(tmp_path)
    assert capture.read() is False
    (tmp_path / "card0/pcm2c/sub0/status").write_text("state: RUNNING\nowner_pid   : 4242\n")
    assert capture.read() is True
    with pytest.raises(Unavailable, match="no sound card"):
        AlsaCapture(tmp_path / "nowhere")


class StepClock:
    now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


class Camera:
    """A camera that the kernel tells of, and a device file that any process can open."""

    def __init__(self, folder: Path) -> None:
        self.kernel, self.devices = folder / "video4linux", folder / "dev"
        self._status = self.kernel / "video0/device/power/runtime_status"
        self._status.parent.mkdir(parents=True)
        self.devices.mkdir()
        (self.devices / "video0").touch()
        self.power("suspended")

    def power(self, state: str) -> None:
        self._status.write_text(f"{state}\n")

    def open_elsewhere(self) -> subprocess.Popen[str]:
        code = "import sys; held = open(sys.argv[1]); print('open', flush=True); sys.stdin.read()"
        process = subprocess.Popen(
            [sys.executable, "-c", code, str(self.devices / "video0")],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert process.stdout is not None
        process.stdout.readline()
        return process


def test_an_open_camera_is_a_call(tmp_path: Path, qtbot: QtBot) -> None:
    camera, clock = Camera(tmp_path), StepClock()
    in_use = CameraInUse(lambda: None, clock, camera.kernel, camera.devices)
    assert in_use.read() is False
    call = camera.open_elsewhere()
    camera.power("active")
    in_use.read()
    qtbot.waitUntil(lambda: in_use.read() is True)
    call.communicate()
    assert in_use.read() is True
    assert not in_use._slices.isActive(), "searching again too soon"
    clock.now_s += SCAN_EVERY_S
    qtbot.waitUntil(lambda: in_use.read() is False)
    in_use.close()


def test_our_own_hold_on_a_camera_is_none(tmp_path: Path, qtbot: QtBot) -> None:
    camera = Camera(tmp_path)
    camera.power("active")
    in_use = CameraInUse(lambda: None, StepClock(), camera.kernel, camera.devices)
    with (camera.devices / "video0").open():
        in_use.read()
        qtbot.waitUntil(lambda: in_use.read() is False)
    in_use.close()


def test_a_sleeping_camera_costs_no_search(tmp_path: Path, qapp: object) -> None:
    camera = Camera(tmp_path)
    in_use = CameraInUse(lambda: None, StepClock(), camera.kernel, camera.devices)
    in_use.read()
    assert not in_use._slices.isActive()
    assert CameraInUse(lambda: None, StepClock(), tmp_path / "no-cameras").read() is False
