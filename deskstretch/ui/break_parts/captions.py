"""The words for one frame of a break: pure, so that card, whole screen and screen reader say the same."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from deskstretch.core.backpack import Than
from deskstretch.core.movement import Breath, Position, Side
from deskstretch.core.rolling import is_rolled, stay_s
from deskstretch.core.session import Change, Stage, repetitions_in
from deskstretch.ui.icons import Icon
from deskstretch.ui.words import exact_length, region_name, side_words, time_left, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.core.backpack import Load
    from deskstretch.core.movement import Movement
    from deskstretch.core.session import Frame, Step

NEXT_SOON_S = 5.0
"""So long before the end of a movement the next one's picture appears."""
LONGEST_IN_SECONDS = 100
"""Longer countdowns are shown in minutes and seconds."""


@dataclass(frozen=True, slots=True)
class Captions:
    """Every word on screen. Empty where there is nothing to say."""

    place: str
    number: str
    unit: str
    count: str
    count_unit: str
    ready: str
    name: str
    tag: str
    """The side, where it is rolled, what is in the backpack."""
    cue: str
    band: str
    band_icon: Icon | None
    breath: str
    next_label: str
    next_name: str
    next_step: Step | None
    """The step whose picture to show beside the next line; only in the last seconds."""
    left: str


@dataclass(frozen=True, slots=True)
class Plan:
    """The steps as parts: the sides of one movement belong together."""

    steps: tuple[Step, ...]
    parts: tuple[int, ...]
    """The part each step belongs to."""

    @classmethod
    def of(cls, steps: Sequence[Step]) -> Plan:
        parts: list[int] = []
        for i, step in enumerate(steps):
            same = i > 0 and steps[i - 1].movement.id == step.movement.id
            parts.append(parts[-1] if same else (parts[-1] + 1 if parts else 0))
        return cls(tuple(steps), tuple(parts))

    @property
    def lengths_s(self) -> list[float]:
        """Seconds of movement in each part."""
        lengths = [0.0] * (self.parts[-1] + 1)
        for part, step in zip(self.parts, self.steps, strict=True):
            lengths[part] += step.seconds
        return lengths

    def place_in(self, frame: Frame) -> tuple[int, float]:
        """The part that runs and the share of it that is done."""
        if frame.stage is Stage.DONE:
            return len(self.lengths_s), 0.0
        index = min(frame.step_index, len(self.steps) - 1)
        part = self.parts[index]
        before = sum(step.seconds for i, step in enumerate(self.steps[:index]) if self.parts[i] == part)
        here = 0.0 if frame.stage is Stage.READY else frame.of_s - frame.left_s
        return part, (before + here) / self.lengths_s[part]


def captions_of(frame: Frame, plan: Plan, *, paused: bool) -> Captions:
    """The words for ``frame`` of a break that goes by ``plan``."""
    ready = frame.stage is Stage.READY
    number, unit = _countdown(frame)
    count, count_unit = _count(frame)
    part, _ = plan.place_in(frame)
    parts = len(plan.lengths_s)
    place = translate("Break", "Movement {0} of {1}").format(min(part + 1, parts), parts)
    if paused:
        place = translate("Break", "Paused")
    next_label, next_name, next_step = _ready_next(frame) if ready else _next(frame)
    movement = frame.movement
    band = _without_end(movement.set_up, frame.cue) if ready else ""
    change = change_words(frame.change)
    return Captions(
        place=place,
        number=number,
        unit="" if ready else unit,
        count="" if ready else count,
        count_unit="" if ready else count_unit,
        ready=translate("Break", "Get ready") if ready else "",
        name=change if ready and change else movement.name,
        tag=_tag(frame),
        cue=_stay_words() if frame.on_tight_spot else frame.cue,
        band=band,
        band_icon=_POSITION_ICONS[movement.position] if band else None,
        breath="" if ready else breath_words(frame.breath),
        next_label=next_label,
        next_name=next_name,
        next_step=next_step,
        left=translate("Break", "{0} left").format(time_left(frame.total_left_s)),
    )


def spoken(captions: Captions) -> str:
    """What a screen reader says when a movement or a side begins."""
    parts = (captions.ready, captions.name, captions.tag, captions.cue)
    return ". ".join(part.rstrip(".") for part in parts if part)


def change_words(change: Change) -> str:
    """What to change before a movement, as its title; empty where nothing changes."""
    return {
        Change.NONE: "",
        Change.OTHER_SIDE: translate("Break", "Other side"),
        Change.STAND_UP: translate("Break", "Stand up"),
        Change.SIT_DOWN: translate("Break", "Sit down"),
        Change.TO_THE_WALL: translate("Break", "To the wall"),
        Change.TO_THE_FLOOR: translate("Break", "Down to the mat"),
    }[change]


def breath_words(breath: Breath | None) -> str:
    match breath:
        case Breath.IN:
            return translate("Break", "Breathe in")
        case Breath.OUT:
            return translate("Break", "Breathe out")
        case Breath.HOLD:
            return translate("Break", "Hold the breath")
        case None:
            return ""


_POSITION_ICONS = {
    Position.SEATED: Icon.CHAIR,
    Position.STANDING: Icon.BODY,
    Position.WALL: Icon.WALL,
    Position.FLOOR: Icon.MAT,
}


def _without_end(text: str, end: str) -> str:
    """``text``, less the ``end`` that stands elsewhere on screen: "Kneel on the mat"."""
    said = end.rstrip(".").lower()
    plain = text.rstrip(".")
    if said and plain.lower().endswith(said):
        return plain[: -len(said)].rstrip(" ,;:.")
    return text


def _countdown(frame: Frame) -> tuple[str, str]:
    left_s, _ = frame.countdown_s
    seconds = math.ceil(max(left_s, 0.0) - 1e-6)
    if seconds >= LONGEST_IN_SECONDS:
        return time_left(left_s), translate("Break", "minutes")
    return str(seconds), translate("Break", "second") if seconds == 1 else translate("Break", "seconds")


def _count(frame: Frame) -> tuple[str, str]:
    if not frame.repetitions:
        return "", ""
    if frame.on_tight_spot:
        return translate("Break", "**Stay**"), translate("Break", "on the tight spot")
    count = translate("Break", "**{0}** of {1}").format(max(frame.repetition, 1), frame.repetitions)
    return count, _repetitions(frame.movement, frame.repetitions)


def _stay_words() -> str:
    return translate("Break", "Find the tightest spot, rest on it and breathe out slowly.")


def _repetitions(movement: Movement, count: int) -> str:
    if is_rolled(movement):
        return translate("Break", "pass") if count == 1 else translate("Break", "passes")
    return translate("Break", "repetition") if count == 1 else translate("Break", "repetitions")


def _tag(frame: Frame) -> str:
    parts = [_side(frame)]
    if is_rolled(frame.movement):
        parts.append(region_name(frame.movement.main_region))
    if frame.step.load is not None:
        parts.append(translate("Break", "Backpack {0}").format(_kilos(frame.step.load)))
    return translate("Break", " · ").join(part for part in parts if part)


def _kilos(load: Load) -> str:
    return translate("Break", "{0} kg").format(QLocale().toString(load.kg, "g", 2))


def _side(frame: Frame) -> str:
    if frame.stage is Stage.READY and frame.change is Change.OTHER_SIDE:
        return side_words(frame.movement, frame.side, 0)
    return side_words(frame.movement, frame.side, frame.repetition)


def _ready_next(frame: Frame) -> tuple[str, str, Step | None]:
    """During get ready: what comes when it is over."""
    dose = _dose(frame.step)
    name = frame.movement.name
    if change_words(frame.change):
        return translate("Break", "Then"), translate("Break", "{0}, {1}").format(name, dose), None
    return translate("Break", "Then"), dose, None


def _dose(step: Step) -> str:
    movement, seconds = step.movement, step.seconds
    if movement.kind is movement.kind.HOLD:
        return translate("Break", "hold {0}").format(exact_length(seconds))
    count = repetitions_in(movement, seconds)
    stay = stay_s(movement, seconds)
    if stay:
        words = translate("Break", "{0} slow passes, then {1} on a tight spot")
        return words.format(count, exact_length(stay))
    repetitions = translate("Break", "{0} {1}").format(count, _repetitions(movement, count))
    if step.load is not None:
        return translate("Break", "{0} with {1}").format(repetitions, _load_words(step.load))
    return repetitions


def _load_words(load: Load) -> str:
    words = {
        Than.FIRST: translate("Break", "{0}, to begin with"),
        Than.SAME: translate("Break", "{0}, as last time"),
        Than.MORE: translate("Break", "{0}, more than last time"),
        Than.LESS: translate("Break", "{0}, lighter after a while"),
        Than.PLANNED: translate("Break", "{0} this week"),
    }[load.than]
    return words.format(_kilos(load))


def _next(frame: Frame) -> tuple[str, str, Step | None]:
    following = frame.following
    if following is None:
        return translate("Break", "Last one"), "", None
    soon = frame.left_s <= NEXT_SOON_S
    label = translate("Break", "Next")
    if following.movement.id == frame.movement.id:
        name = {
            Side.LEFT: translate("Break", "Left side"),
            Side.RIGHT: translate("Break", "Right side"),
            Side.BOTH: following.movement.name,
        }[following.side]
        return label, name, following if soon else None
    change = _change_to(following.movement.position, frame.movement.position)
    if soon and change:
        label = translate("Break", "Next · {0}").format(change)
    return label, following.movement.name, following if soon else None


def _change_to(position: Position, present: Position) -> str:
    if position is present:
        return ""
    return {
        Position.SEATED: translate("Break", "sit down"),
        Position.STANDING: translate("Break", "stand up"),
        Position.WALL: translate("Break", "at the wall"),
        Position.FLOOR: translate("Break", "on the mat"),
    }[position]
