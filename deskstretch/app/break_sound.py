"""What one break sounds like: it follows the frames and knows when to chime and what to say."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from deskstretch.core.session import Change, Stage
from deskstretch.desktop.chimes import Chime
from deskstretch.ui.break_parts.voice_words import beginning, counting, ending, language

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from deskstretch.core.session import Frame
    from deskstretch.core.settings import Sound
    from deskstretch.desktop.sounds import Sounds


def sound_maker(
    wanted: Sound, quiet: Callable[[], bool], parent: QObject
) -> Callable[[], BreakSound | None] | None:
    """How a break gets its sound when it begins: nothing to make where neither chimes nor voice are wanted,
    and nothing made while the system asks for quiet."""
    if not (wanted.chimes or wanted.voice) or not wanted.volume_percent:
        return None

    def make() -> BreakSound | None:
        if quiet():
            return None
        from deskstretch.desktop.sounds import Sounds

        return BreakSound(Sounds(wanted.volume_percent, language(), parent), wanted)

    return make


class BreakSound:
    """Chimes and voice of one break.

    Args:
        sounds: where it goes; let go of at the end.
        wanted: which of both the person wants.
    """

    def __init__(self, sounds: Sounds, wanted: Sound) -> None:
        self.sounds = sounds
        self._wanted = wanted
        self._before: Frame | None = None
        self._muted = False

    @property
    def muted(self) -> bool:
        return self._muted

    def follow(self, frame: Frame) -> None:
        """Sound for what this frame begins; called with every one of them."""
        before, self._before = self._before, frame
        if before is None or before.step is not frame.step:
            self._begin(frame)
        elif before.stage is Stage.READY and frame.stage is Stage.MOVING:
            self._move(frame)
        elif frame.on_tight_spot and not before.on_tight_spot and self._wanted.chimes:
            self.sounds.chime(Chime.SIDE)
        if self._wanted.voice and before is not None and before.step is frame.step:
            words = counting(frame, before)
            if words:
                self.sounds.count(words)

    def end(self) -> None:
        """The break is over."""
        if self._wanted.voice:
            self.sounds.hush()
            self.sounds.say(ending())
        if self._wanted.chimes:
            self.sounds.chime(Chime.END)

    def pause(self) -> None:
        self.sounds.hush()

    def set_muted(self, muted: bool) -> None:
        self._muted = muted
        self.sounds.set_muted(muted)

    def release(self) -> None:
        self.sounds.release()

    def _begin(self, frame: Frame) -> None:
        if self._wanted.voice:
            self.sounds.hush()
            self.sounds.say(beginning(frame))
        if frame.stage is Stage.MOVING:
            self._move(frame)
        elif frame.change is Change.OTHER_SIDE and self._wanted.chimes:
            self.sounds.chime(Chime.SIDE)

    def _move(self, frame: Frame) -> None:
        if frame.change is not Change.OTHER_SIDE and self._wanted.chimes:
            self.sounds.chime(Chime.BEGIN)
