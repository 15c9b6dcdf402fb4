"""Chimes and voice: a real PulseAudio that hears them, and a machine without any sound."""

from __future__ import annotations

import subprocess
import sys
import threading
from array import array
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QProcess
from shiboken6 import isValid

from deskstretch.desktop.chimes import LOUDEST, Chime, length_s, samples
from deskstretch.desktop.sounds import Sounds, command_line, examine_sound
from tests.desktop.conftest import use
from tests.virtual_desktop import VirtualDesktop, virtual_desktop

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

AUDIBLE = 500
"""Of 32767: no noise reaches it, any chime does."""


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[VirtualDesktop]:
    """No sound server, unless a test starts one."""
    with virtual_desktop(tmp_path, set()) as desktop:
        use(desktop, monkeypatch)
        monkeypatch.setenv("HOME", desktop.env["HOME"])
        for name in ("PULSE_SERVER", "PULSE_RUNTIME_PATH", "PULSE_COOKIE"):
            monkeypatch.delenv(name, raising=False)
        yield desktop


@pytest.fixture
def speaker(desk: VirtualDesktop) -> VirtualDesktop:
    modules = ("-L", "module-native-protocol-unix", "-L", "module-null-sink sink_name=speaker")
    desk.start("pulseaudio", "-n", "--exit-idle-time=-1", "--daemonize=no", *modules)
    desk.wait_until(lambda: desk.succeeds("pactl", "info"), "the sound server")
    return desk


def loudest_of(recording: Path) -> int:
    data = recording.read_bytes() if recording.exists() else b""
    heard = array("h", data[: len(data) // 2 * 2])
    return max(map(abs, heard), default=0)


def threads() -> int:
    return len(list(Path("/proc/self/task").iterdir()))


@pytest.mark.parametrize("chime", list(Chime))
def test_a_chime_is_soft_begins_and_ends_in_silence(chime: Chime) -> None:
    sound = samples(chime, 8000)
    assert len(sound) == round(length_s(chime) * 8000)
    assert max(map(abs, sound)) == pytest.approx(LOUDEST)
    assert sound[0] == 0
    assert abs(sound[-1]) < 1e-3


def test_a_chime_is_heard_and_nothing_of_it_stays(
    speaker: VirtualDesktop, qtbot: QtBot, tmp_path: Path
) -> None:
    recording = tmp_path / "heard.raw"
    speaker.start("parec", "-d", "speaker.monitor", "--format=s16le", "--raw", str(recording))
    before, python_threads = threads(), threading.active_count()
    sounds = Sounds(60, "en")
    with qtbot.waitSignal(sounds.found_device, timeout=20_000) as found:
        sounds.chime(Chime.BEGIN)
    assert found.args == [True]
    qtbot.waitUntil(lambda: loudest_of(recording) > AUDIBLE)
    sounds.release()
    qtbot.waitUntil(lambda: not isValid(sounds))
    assert (threads(), threading.active_count()) == (before, python_threads)


def test_let_go_at_once_it_still_sounds_to_the_end(
    speaker: VirtualDesktop, qtbot: QtBot, tmp_path: Path
) -> None:
    recording = tmp_path / "heard.raw"
    speaker.start("parec", "-d", "speaker.monitor", "--format=s16le", "--raw", str(recording))
    speaker.wait_until(lambda: recording.exists() and recording.stat().st_size > 0, "the recording")
    sounds = Sounds(60, "en")
    sounds.chime(Chime.SIDE)
    sounds.release()
    qtbot.waitUntil(lambda: not isValid(sounds))
    assert loudest_of(recording) > AUDIBLE


def test_muted_there_is_silence_until_the_end(speaker: VirtualDesktop, qtbot: QtBot, tmp_path: Path) -> None:
    recording = tmp_path / "heard.raw"
    speaker.start("parec", "-d", "speaker.monitor", "--format=s16le", "--raw", str(recording))
    speaker.wait_until(lambda: recording.exists() and recording.stat().st_size > 0, "the recording")
    sounds = Sounds(60, "en")
    sounds.set_muted(True)
    sounds.chime(Chime.END)
    with qtbot.waitSignal(sounds.found_device, timeout=20_000):
        pass
    sounds.release()
    qtbot.waitUntil(lambda: not isValid(sounds))
    assert loudest_of(recording) < AUDIBLE


def test_without_sound_it_says_so_and_nothing_else(desk: VirtualDesktop, qtbot: QtBot) -> None:
    sounds = Sounds(60, "en")
    with (
        qtbot.waitSignal(sounds.found_device, timeout=20_000) as found,
        qtbot.waitSignal(sounds.found_voice, timeout=20_000) as voice,
    ):
        sounds.chime(Chime.BEGIN)
        sounds.say("Cat-cow")
    assert found.args == [False]
    assert voice.args == [False]
    sounds.release()
    qtbot.waitUntil(lambda: not isValid(sounds))


def test_without_qts_sound_there_is_none(qtbot: QtBot) -> None:
    for command in ([sys.executable, "-c", "import nothing_of_the_kind"], ["/no/such/program"]):
        sounds = Sounds(60, "en", command=command)
        if sounds.running or command[0] == sys.executable:
            with qtbot.waitSignal(sounds.found_device, timeout=20_000) as found:
                sounds.chime(Chime.BEGIN)
            assert found.args == [False]
        if isValid(sounds):
            sounds.release()


def test_the_programs_end_is_not_held_up(desk: VirtualDesktop, qtbot: QtBot) -> None:
    sounds = Sounds(60, "en")
    qtbot.waitUntil(lambda: sounds._process.state() is QProcess.ProcessState.Running)
    sounds.close()
    assert not sounds.running


def test_the_process_speaks_and_counts_only_in_silence(desk: VirtualDesktop) -> None:
    """With the engine that Qt has for tests."""
    lines = "say Cat-cow\ncount two\nnonsense\nhush\n"
    done = subprocess.run(
        [*command_line("en"), "mock"], input=lines, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    assert "voice mock" in done.stdout.splitlines()


def test_the_doctor_hears_of_no_sound(desk: VirtualDesktop) -> None:
    found = examine_sound()
    assert found.reads == "no device to play on"
    assert found.why_not == ("No voice was found; on Linux install speech-dispatcher.",)
