"""Every movement of the library, on every side, frame by frame; and proof that the checks bite."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest

from deskstretch.core.catalogue import read_movement
from deskstretch.core.movement import Movement, Side
from deskstretch.figure.validate import sides_of, validate
from deskstretch.storage.bundled import resources_root
from deskstretch.storage.library import bundled_library

MOVEMENTS = bundled_library().movements


@pytest.mark.parametrize(
    ("movement", "side"),
    [pytest.param(m, side, id=f"{m.id}-{side}") for m in MOVEMENTS for side in sides_of(m)],
)
def test_the_motion_is_sound(movement: Movement, side: Side) -> None:
    assert [str(problem) for problem in validate(movement, side)] == []


def problems(name: str, change: dict[str, Any], key: int = 1) -> str:
    """What is wrong with a bundled movement after a change to one of its keys."""
    text = (resources_root() / "movements" / f"{name}.toml").read_text(encoding="utf-8")
    data = tomllib.loads(text)
    (data if key < 0 else data["key"][key]).update(change)
    reading = read_movement(data, f"{name}.toml")
    assert reading.movement is not None, [str(f) for f in reading.faults]
    side = sides_of(reading.movement)[0]
    return "\n".join(str(problem) for problem in validate(reading.movement, side, fps=15))


@pytest.mark.parametrize(
    ("name", "change", "key", "wrong"),
    [
        ("cat-cow", {"tilt": [96, 0, 0]}, 1, "the left hand on the floor is"),
        ("cat-cow", {"leg": {"kneel": [0.055, 0.04, 0.03]}}, 1, "the left knee has slipped"),
        ("cat-cow", {"leg": {"kneel": [0.055, 0.02, 0.0]}}, 1, "under the floor"),
        ("cat-cow", {"move": 0.3, "hold": 1.8}, 1, "turns at"),
        ("childs-pose", {"leg": {"lean": 90}}, 2, "left knee is"),
        ("seated-cat-cow", {"arm": {"to": [0.075, 0.30, 0.15]}}, 1, "in the left-thigh"),
        ("seated-cat-cow", {"anchor": {"part": "sit-bones", "at": [0, 0.25, 0]}}, 1, "in the chair"),
        (
            "seated-cat-cow",
            {"anchor": {"part": "sit-bones", "at": [0, 0.30, 0]}},
            1,
            "sit bones on the chair-seat",
        ),
        ("seated-cat-cow", {"leg": {"pin": [0.07, 0, 0.20]}}, 1, "the left foot has slipped"),
        ("seated-torso-twist", {"prop": []}, -1, "nothing to touch"),
        ("standing-side-bend", {"root": [0.2, 0.5, 0]}, 2, "the weight is"),
        ("standing-side-bend", {"arm_r": {"to": [-0.9, 1.4, 0]}}, 2, "from where it reaches"),
        (
            "standing-side-bend",
            {"camera": {"yaw": 0, "pitch": 6, "center": [0, 0.5], "span": 1.0}},
            -1,
            "outside",
        ),
        (
            "standing-torso-twist",
            {"head": [25, 0, 40], "move": 0.4, "hold": 1.7},
            1,
            "head turns at",
        ),
    ],
)
def test_a_fault_is_found_and_named(name: str, change: dict[str, Any], key: int, wrong: str) -> None:
    assert wrong in problems(name, change, key)


def test_a_problem_says_when_and_by_how_much() -> None:
    line = next(
        p for p in problems("childs-pose", {"leg": {"lean": 90}}, 2).splitlines() if "left knee is" in p
    )
    assert line.startswith("childs-pose (both) at ")
    assert "beyond its range of 0 to 155" in line
