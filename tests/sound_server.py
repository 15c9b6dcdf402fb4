"""A sound server of its own for a desktop: PulseAudio with a microphone and speakers, and nothing to hear."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.virtual_desktop import Program, VirtualDesktop

MODULES = (
    "module-native-protocol-unix",
    "module-null-sink sink_name=speaker",
    "module-null-source source_name=microphone",
)


class SoundServer:
    """PulseAudio on ``desktop``.

    The reader was also run by hand against PipeWire 0.3.65 with WirePlumber. That pair is not used
    here: now and then it comes up and never connects a recording to anything.
    """

    def __init__(self, desktop: VirtualDesktop) -> None:
        self._desktop = desktop
        loads = [word for module in MODULES for word in ("-L", module)]
        self.server = desktop.start("pulseaudio", "-n", "--exit-idle-time=-1", "--daemonize=no", *loads)
        desktop.wait_until(lambda: desktop.succeeds("pactl", "info"), "the sound server")

    def record(self, source: str) -> Program:
        """A program that records from ``source`` until it is killed."""
        return self._desktop.start("parec", "-d", source, "/dev/null")
