"""What a voice says during a break: name, side, counts and the end. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskstretch.core.session import Change, Stage
from deskstretch.ui.break_parts.captions import change_words
from deskstretch.ui.words import inside, side_words, translate

if TYPE_CHECKING:
    from deskstretch.core.session import Frame

LONG_HOLD_S = 25
NEARLY_OVER_S = 10


def language() -> str:
    """The language these words are in, for the choice of a voice."""
    #: The language of this translation, as "en" or "de": it chooses the voice.
    return translate("Voice", "en")


def beginning(frame: Frame) -> str:
    """Said while getting ready: "Stand up. Torso twist, left side."."""
    side = side_words(frame.movement, frame.side, 0)
    if frame.change is Change.OTHER_SIDE:
        return f"{change_words(frame.change)}. {side}."
    named = f"{frame.movement.name}, {inside(side)}." if side else f"{frame.movement.name}."
    change = change_words(frame.change)
    return f"{change}. {named}" if change else named


def counting(frame: Frame, before: Frame) -> str:
    """Said in between: the repetition that begins, or that a long hold is nearly over."""
    if frame.stage is not Stage.MOVING:
        return ""
    if frame.on_tight_spot:
        return _on_tight_spot(frame, before)
    if frame.repetitions:
        return str(frame.repetition) if frame.repetition != before.repetition else ""
    passes = frame.left_s <= NEARLY_OVER_S < before.left_s
    return translate("Voice", "Ten more seconds") if passes and frame.of_s >= LONG_HOLD_S else ""


def _on_tight_spot(frame: Frame, before: Frame) -> str:
    if not before.on_tight_spot:
        return translate("Voice", "Stay on the tightest spot. Breathe out.")
    return translate("Voice", "Ten more seconds") if frame.left_s <= NEARLY_OVER_S < before.left_s else ""


def ending() -> str:
    return translate("Voice", "Done.")


def trial() -> str:
    """Said from the settings, to hear the voice."""
    return translate("Voice", "Get ready. Torso twist, left side. One, two, three.")
