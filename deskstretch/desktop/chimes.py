"""The chimes of a break, made from sine waves: a struck wooden bar, soft and short. Pure arithmetic."""

from __future__ import annotations

import math
from array import array
from dataclasses import dataclass
from enum import StrEnum

ATTACK_S = 0.006
RELEASE_S = 0.06
LOUDEST = 0.5
"""Peak of a chime, of full scale."""

G4, C5, D5, G5 = 392.0, 523.25, 587.33, 783.99


class Chime(StrEnum):
    """A movement begins; the other side; all is done."""

    BEGIN = "begin"
    SIDE = "side"
    END = "end"


@dataclass(frozen=True, slots=True)
class Note:
    """A bar struck ``at_s`` after the beginning."""

    pitch_hz: float
    at_s: float
    loudness: float = 1.0


@dataclass(frozen=True, slots=True)
class Partial:
    """A tone of a struck bar: times the pitch, its share, and how fast it fades."""

    ratio: float
    share: float
    fades_in_s: float


NOTES = {
    Chime.BEGIN: (Note(G4, 0.0, 0.8), Note(D5, 0.13)),
    Chime.SIDE: (Note(C5, 0.0, 0.8),),
    Chime.END: (Note(D5, 0.0, 0.7), Note(G5, 0.16, 0.8), Note(G4, 0.34)),
}
BAR = (Partial(1.0, 1.0, 0.42), Partial(2.0, 0.18, 0.25), Partial(3.93, 0.14, 0.09))
"""A marimba's bar is cut so that its second tone lies two octaves over the first (about 3.93 times)."""
RINGS_S = 1.1


def length_s(chime: Chime) -> float:
    return max(note.at_s for note in NOTES[chime]) + RINGS_S


def samples(chime: Chime, rate_hz: int) -> array[float]:
    """The chime at ``rate_hz`` samples a second, from -1 to 1."""
    count = round(length_s(chime) * rate_hz)
    sound = array("d", bytes(8 * count))
    for note in NOTES[chime]:
        first = round(note.at_s * rate_hz)
        rise = ATTACK_S * rate_hz
        for partial in BAR:
            turn = math.tau * note.pitch_hz * partial.ratio / rate_hz
            fade = math.exp(-1.0 / (partial.fades_in_s * rate_hz))
            strength = note.loudness * partial.share
            for i in range(first, count):
                sound[i] += strength * min(1.0, (i - first) / rise) * math.sin(turn * (i - first))
                strength *= fade
    release = round(RELEASE_S * rate_hz)
    for i in range(release):
        sound[count - 1 - i] *= i / release
    peak = max(map(abs, sound))
    return array("d", (LOUDEST * value / peak for value in sound))
