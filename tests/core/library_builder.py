"""All movements by their facts, without their drawings, for tests that choose among them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from deskstretch.core.movement import (
    Category,
    Dose,
    Equipment,
    Kind,
    Limitation,
    Movement,
    Phase,
    Position,
    Region,
    RegionShare,
    Serves,
    Sides,
    Span,
)

if TYPE_CHECKING:
    from deskstretch.core.animation import Animation

FACTS = Path(__file__).with_name("movement_facts.txt")

WEIGHTS = {1: (1.0,), 2: (0.7, 0.3), 3: (0.5, 0.3, 0.2), 4: (0.4, 0.3, 0.2, 0.1)}
"""Shares of regions by how many a movement names."""
WAYS_S = 5.0
"""Into a hold and out of it."""


def build_library() -> tuple[Movement, ...]:
    lines = FACTS.read_text(encoding="utf-8").splitlines()
    return tuple(build_movement(line) for line in lines if not line.startswith("#"))


def build_movement(line: str) -> Movement:
    (
        id_,
        phase,
        positions,
        equipment,
        regions,
        sides,
        kind,
        dose,
        intensity,
        flags,
        easier,
        harder,
        limitations,
    ) = (part.strip() for part in line.split("|"))
    names = regions.split(",")
    count, each_s = (_span(text) for text in dose.split(" x "))
    return Movement(
        id=id_,
        name=id_.replace("-", " ").capitalize(),
        category=Category.EYES if names[0] == "eyes" else Category.MOBILITY,
        phase=Phase(phase),
        serves=(Serves.MOBILITY,),
        regions=tuple(RegionShare(Region(n), w) for n, w in zip(names, WEIGHTS[len(names)], strict=True)),
        positions=tuple(Position(name) for name in positions.split(",")),
        equipment=tuple(Equipment(name) for name in _some(equipment)),
        office_clothes="office" in flags,
        discreet="discreet" in flags,
        limitations=frozenset(Limitation(name) for name in _some(limitations)),
        stop_if="",
        sides=Sides(sides),
        kind=Kind(kind),
        dose=Dose(count, each_s),
        intensity=int(intensity),
        easier=next(iter(_some(easier)), None),
        harder=next(iter(_some(harder)), None),
        easier_words="",
        harder_words="",
        cues=(),
        breath=(),
        breath_words="",
        mistakes=(),
        set_up="",
        animation=cast("Animation", None),
        way_in_s=3.0 if kind == "hold" else 0.0,
        loop_s=each_s.default + (WAYS_S if kind == "hold" else 0.0),
    )


def _some(text: str) -> list[str]:
    return [] if text == "none" else text.split(",")


def _span(text: str) -> Span:
    least, default, most = (float(part) for part in text.split("/"))
    return Span(least, default, most)
