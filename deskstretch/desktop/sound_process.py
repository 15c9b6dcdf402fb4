"""Chimes and voice, in a process of their own that lives as long as a break.

Qt's sound keeps its threads and libraries, 18 MB of them, until a process ends, and complains where a
machine has no sound; a process that ends gives all of it back.

It reads a line a command from its standard input and ends with it:

    volume 60        percent
    chime begin      or side, end
    say Cat-cow      after what is being said
    count three      only if nothing is being said
    hush             stop what is being said

and writes ``device`` or ``no device``, and ``voice NAME`` or ``no voice REASON`` once it has been asked
to speak.
"""

from __future__ import annotations

import sys
import threading
from array import array
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QLocale, QObject, QTimer, Signal
from PySide6.QtMultimedia import QAudio, QAudioFormat, QAudioSink, QMediaDevices, QtAudio

from deskstretch.desktop.chimes import Chime, samples

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

LAST_WORD_S = 4.0
"""How long what has begun may go on after the break's end."""
LOOK_MS = 50


class Reader(QObject):
    """Standard input, line by line; it is read in a thread because Windows cannot wait for a pipe."""

    came = Signal(str)
    ended = Signal()

    def begin(self) -> None:
        """Start reading; whoever wants to hear is connected by now."""
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        for line in sys.stdin:
            self.came.emit(line.rstrip("\n"))
        self.ended.emit()


class Player(QObject):
    """Does what the lines say.

    Args:
        engine: the name of a voice engine; empty for the system's own.
    """

    def __init__(self, language: str, engine: str = "") -> None:
        super().__init__()
        self._language = language
        self._engine = engine
        self._volume = 0.6
        self._voice: QTextToSpeech | None = None
        self._voice_there: bool | None = None
        self._playing: list[tuple[QAudioSink, QBuffer]] = []
        self._ending = QTimer(self, interval=LOOK_MS)
        self._ending.timeout.connect(self._end_when_quiet)
        self._left_ms = LAST_WORD_S * 1000

    def begin(self) -> None:
        tell("no device" if QMediaDevices.defaultAudioOutput().isNull() else "device")

    def hear(self, line: str) -> None:
        """Do one command; what is not understood is passed over."""
        command, _, rest = line.partition(" ")
        match command:
            case "volume" if rest.isdigit():
                self._volume = min(int(rest), 100) / 100
                if self._voice is not None:
                    self._voice.setVolume(self._volume)
            case "chime" if rest in tuple(Chime):
                self._play(Chime(rest))
            case "say":
                self._say(rest, only_if_quiet=False)
            case "count":
                self._say(rest, only_if_quiet=True)
            case "hush":
                if self._voice is not None:
                    self._voice.stop()
            case _:
                pass

    def end(self) -> None:
        """No more commands: finish what sounds, then go."""
        self._ending.start()

    def _play(self, chime: Chime) -> None:
        device = QMediaDevices.defaultAudioOutput()
        if device.isNull() or not self._volume:
            return
        form = device.preferredFormat()
        wanted = QAudioFormat.SampleFormat.Int16
        if form.sampleFormat() is not wanted:
            other = QAudioFormat(form)
            other.setSampleFormat(wanted)
            form = other if device.isFormatSupported(other) else form
        data = packed(samples(chime, form.sampleRate()), form)
        if data is None:
            return
        self._drop_played()
        buffer = QBuffer(self)
        buffer.setData(QByteArray(data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        sink = QAudioSink(device, form, self)
        sink.setVolume(
            QtAudio.convertVolume(
                self._volume,
                QtAudio.VolumeScale.LogarithmicVolumeScale,
                QtAudio.VolumeScale.LinearVolumeScale,
            )
        )
        sink.start(buffer)
        self._playing.append((sink, buffer))

    def _drop_played(self) -> None:
        over = [each for each in self._playing if _over(*each)]
        self._playing = [each for each in self._playing if each not in over]
        for sink, buffer in over:
            sink.stop()
            sink.deleteLater()
            buffer.deleteLater()

    def _say(self, words: str, *, only_if_quiet: bool) -> None:
        voice = self._voice or self._make_voice()
        if voice is None or not self._volume:
            return
        if voice.state() in (voice.State.Speaking, voice.State.Synthesizing):
            if only_if_quiet:
                return
            voice.enqueue(words)
        else:
            voice.say(words)

    def _make_voice(self) -> QTextToSpeech | None:
        if self._voice_there is False:
            return None
        from PySide6.QtTextToSpeech import QTextToSpeech

        voice = QTextToSpeech(self._engine, self) if self._engine else QTextToSpeech(self)
        if voice.state() is voice.State.Error or not voice.engine():
            self._voice_there = False
            tell(f"no voice {voice.errorString()}")
            return None
        usual = QLocale(self._language)
        fitting = [locale for locale in voice.availableLocales() if locale.language() == usual.language()]
        if fitting:
            voice.setLocale(usual if usual in fitting else fitting[0])
        voice.setVolume(self._volume)
        self._voice, self._voice_there = voice, True
        tell(f"voice {voice.engine()}")
        return voice

    def _end_when_quiet(self) -> None:
        self._left_ms -= LOOK_MS
        self._drop_played()
        speaks = self._voice is not None and self._voice.state() is self._voice.State.Speaking
        if self._left_ms <= 0 or not (self._playing or speaks):
            QCoreApplication.quit()


def _over(sink: QAudioSink, buffer: QBuffer) -> bool:
    """A sink is idle before its first sample, too."""
    return sink.state() is not QAudio.State.ActiveState and (buffer.atEnd() or bool(sink.error().value))


def packed(sound: array[float], form: QAudioFormat) -> bytes | None:
    """The same sound on every channel in the form a device wants; ``None`` for one that is not known."""
    scales = {
        QAudioFormat.SampleFormat.Int16: ("h", 32767),
        QAudioFormat.SampleFormat.Int32: ("i", 2147483647),
        QAudioFormat.SampleFormat.Float: ("f", 1.0),
    }
    if form.sampleFormat() not in scales:
        return None
    code, scale = scales[form.sampleFormat()]
    whole = code != "f"
    values = (round(value * scale) if whole else value for value in sound)
    return array(code, (value for value in values for _ in range(form.channelCount()))).tobytes()


def tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main(language: str, engine: str = "") -> int:
    """Run until the standard input ends."""
    app = QCoreApplication([])
    player = Player(language, engine)
    reader = Reader()
    reader.came.connect(player.hear)
    reader.ended.connect(player.end)
    QTimer.singleShot(0, player.begin)
    QTimer.singleShot(0, reader.begin)
    return app.exec()
