"""Sound as the program uses it: starts the process that makes it, writes to it, and lets it go."""

from __future__ import annotations

import logging
import subprocess
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QProcess, Signal

from deskstretch.desktop.adapter import Diagnosis
from deskstretch.desktop.chimes import Chime

if TYPE_CHECKING:
    from collections.abc import Sequence

log = logging.getLogger(__name__)

ARGUMENT = "--sound"
"""What the program is called with to be the process that sounds."""

ENDS_WITHIN_MS = 1000
EXAMINED_WITHIN_S = 10


def command_line(language: str) -> list[str]:
    """How this program starts another of itself, installed or frozen into one folder."""
    itself = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "deskstretch"]
    return [*itself, ARGUMENT, language]


def examine_sound() -> Diagnosis:
    """What there is to sound on and to speak with; asks a process of its own, up to some seconds."""
    asked = "volume 0\nsay .\n"
    try:
        done = subprocess.run(  # noqa: S603 - this program itself
            command_line("en"),
            input=asked,
            capture_output=True,
            text=True,
            timeout=EXAMINED_WITHIN_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return Diagnosis("sound", "nothing", "unknown", (str(error),))
    told = done.stdout.splitlines()
    if not told:
        return Diagnosis("sound", "nothing", "silent", ("Qt's sound is not installed.",))
    voice = next((line.removeprefix("voice ") for line in told if line.startswith("voice ")), "")
    reads = "a device to play on" if "device" in told else "no device to play on"
    why_not = () if voice else ("No voice was found; on Linux install speech-dispatcher.",)
    return Diagnosis("sound", f"Qt, voice {voice}" if voice else "Qt, no voice", reads, why_not)


class Sounds(QObject):
    """One break's sound. Where a machine has none, everything here does nothing, in silence.

    Args:
        volume_percent: of chimes and voice.
        language: of the words to be said, as "en".
    """

    found_device = Signal(bool)
    """Whether there is anything to sound on."""
    found_voice = Signal(bool)
    """Whether a voice speaks here; comes after the first words."""

    def __init__(
        self,
        volume_percent: int,
        language: str,
        parent: QObject | None = None,
        *,
        command: Sequence[str] = (),
    ) -> None:
        super().__init__(parent)
        self._volume_percent = volume_percent
        self._muted = False
        self._rest = ""
        self._told = False
        self._released = False
        program, *arguments = command or command_line(language)
        self._process = QProcess(self)
        self._process.setProgram(program)
        self._process.setArguments(arguments)
        # Qt tells on it what machines without sound lack; nobody can do anything about it.
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.readyReadStandardOutput.connect(self._listen)
        self._process.finished.connect(self._gone)
        self._process.errorOccurred.connect(self._failed)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.close)
        self._process.start()
        self._write(f"volume {volume_percent}")

    @property
    def running(self) -> bool:
        return self._process.state() is not QProcess.ProcessState.NotRunning

    def chime(self, chime: Chime) -> None:
        if not self._muted:
            self._write(f"chime {chime}")

    def say(self, words: str) -> None:
        """Say a sentence, after what is being said."""
        if words and not self._muted:
            self._write(f"say {_one_line(words)}")

    def count(self, words: str) -> None:
        """Say a number, unless something is being said."""
        if not self._muted:
            self._write(f"count {_one_line(words)}")

    def hush(self) -> None:
        """Stop what is being said."""
        self._write("hush")

    def set_muted(self, muted: bool) -> None:
        self._muted = muted
        if muted:
            self.hush()
        self._write(f"volume {0 if muted else self._volume_percent}")

    def release(self) -> None:
        """Let what sounds come to its end, then end the process and this object with it."""
        self._released = True
        if self.running:
            self._process.closeWriteChannel()
        else:
            self.deleteLater()

    def close(self) -> None:
        """End at once: the program ends."""
        if self.running:
            self._process.kill()
            self._process.waitForFinished(ENDS_WITHIN_MS)

    def _write(self, line: str) -> None:
        if self.running:
            self._process.write(f"{line}\n".encode())

    def _listen(self) -> None:
        self._rest += bytes(self._process.readAllStandardOutput().data()).decode(errors="replace")
        *lines, self._rest = self._rest.split("\n")
        for line in lines:
            log.debug("sound: %s", line)
            match line.split(" ")[:2]:
                case ["device"] | ["no", "device"]:
                    self._tell_device(there=line == "device")
                case ["voice", _]:
                    self.found_voice.emit(True)
                case ["no", "voice"]:
                    self.found_voice.emit(False)
                case _:
                    pass

    def _failed(self, error: QProcess.ProcessError) -> None:
        log.info("no sound: %s", self._process.errorString())
        if error is QProcess.ProcessError.FailedToStart:
            self._tell_device(there=False)

    def _gone(self) -> None:
        self._tell_device(there=False)  # it could not even begin, as without Qt's sound
        if self._released:
            self.deleteLater()

    def _tell_device(self, *, there: bool) -> None:
        if not self._told:
            self._told = True
            self.found_device.emit(there)


def _one_line(words: str) -> str:
    return " ".join(words.split())
