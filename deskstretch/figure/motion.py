"""A movement's motion as plain numbers, for anyone to check with a script of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskstretch.core.animation import Joint
from deskstretch.core.timeline import loop_seconds
from deskstretch.figure.contact import ContactTrack, touch_of
from deskstretch.figure.pose import pose_at, stops_of
from deskstretch.figure.skeleton import BODY_HEIGHT_CM

if TYPE_CHECKING:
    from deskstretch.core.animation import Vec3
    from deskstretch.core.movement import Movement, Side

_NAMES = {
    "head": Joint.HEAD,
    "neck": Joint.NECK,
    "chest": Joint.S4,
    "waist": Joint.S2,
    "pelvis": Joint.ROOT,
    **{
        f"{side}_{name}": Joint(joint + suffix)
        for side, suffix in (("left", "_l"), ("right", "_r"))
        for name, joint in (
            ("shoulder", "sh"),
            ("elbow", "el"),
            ("wrist", "wr"),
            ("hip", "hip"),
            ("knee", "knee"),
            ("ankle", "ankle"),
            ("toes", "toe"),
        )
    },
}


def motion_report(movement: Movement, side: Side, fps: float = 30.0) -> dict[str, object]:
    """World positions of every named joint and every contact, frame by frame over one loop.

    Args:
        movement: what to report.
        side: which side of it; ``BOTH`` runs through both where they alternate.
        fps: frames a second, more than 0.

    Returns:
        ``{"movement", "side", "fps", "frames": [{"t", "joints": {name: [x, y, z]}, "contacts":
        [{"part", "at", "target"}]}]}`` in cm for a body of 170 cm; x to the figure's left, y up from
        the floor, z ahead.
    """
    stops = stops_of(movement, side)
    contacts = ContactTrack(movement.animation.contacts, stops, side)
    count = max(1, round(loop_seconds(stops) * fps))
    frames: list[dict[str, object]] = []
    for i in range(count):
        at_s = i / fps
        figure = pose_at(movement, side, at_s)
        touches = [
            (part, touch_of(part, surface, figure.joints, figure.props))
            for part, surface in contacts.active(at_s)
        ]
        frames.append(
            {
                "t": round(at_s, 4),
                "joints": {name: _cm(figure.joints[joint].origin) for name, joint in _NAMES.items()},
                "contacts": [
                    {"part": str(part), "at": _cm(touch.at), "target": _cm(touch.target)}
                    for part, touch in touches
                    if touch is not None
                ],
            }
        )
    return {"movement": movement.id, "side": str(side), "fps": fps, "frames": frames}


def _cm(p: Vec3) -> list[float]:
    return [round(v * BODY_HEIGHT_CM, 2) for v in p]
