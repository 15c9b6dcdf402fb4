"""Where on the body it touches things, and how a hand is laid on a surface."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from deskstretch.core.animation import BodyPart, Joint
from deskstretch.core.mirror import OTHER_JOINT, OTHER_PART, OTHER_SURFACE
from deskstretch.core.movement import Side
from deskstretch.core.poses import HandFace
from deskstretch.core.timeline import place_at
from deskstretch.figure.kinematics import aimed_hand, fingertip
from deskstretch.figure.surfaces import nearest
from deskstretch.figure.vectors import place, scale, sub, turn

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from deskstretch.core.animation import Contact, Surface, Vec3
    from deskstretch.core.timeline import Stop
    from deskstretch.figure.skeleton import JointFrame, PropNow, Rotation


class Landmark(NamedTuple):
    """A ball on the body: ``offset`` in the joint's frame; a part touches where the ball does."""

    joint: Joint
    offset: Vec3
    radius: float


def _both(
    left: BodyPart, right: BodyPart, joint: Joint, offset: Vec3, radius: float
) -> dict[BodyPart, Landmark]:
    x, y, z = offset
    return {
        left: Landmark(joint, offset, radius),
        right: Landmark(OTHER_JOINT[joint], (-x, y, z), radius),
    }


_PALM_X = -0.0115
_PALM_Y = -0.036

LANDMARKS: dict[BodyPart, Landmark] = {
    **_both(BodyPart.HAND_L, BodyPart.HAND_R, Joint.WRIST_L, (_PALM_X, _PALM_Y, 0.0), 0.0),
    **_both(BodyPart.FINGERTIPS_L, BodyPart.FINGERTIPS_R, Joint.WRIST_L, (0.0, -0.085, 0.0), 0.006),
    **_both(BodyPart.FOREARM_L, BodyPart.FOREARM_R, Joint.ELBOW_L, (0.0, -0.069, 0.0015), 0.0235),
    **_both(BodyPart.ELBOW_L, BodyPart.ELBOW_R, Joint.ELBOW_L, (0.0, 0.0, 0.0), 0.0245),
    **_both(BodyPart.SHOULDER_L, BodyPart.SHOULDER_R, Joint.SHOULDER_L, (0.0, 0.0, 0.0), 0.0355),
    **_both(BodyPart.FOOT_L, BodyPart.FOOT_R, Joint.ANKLE_L, (0.0, -0.050, 0.020), 0.0),
    **_both(BodyPart.HEEL_L, BodyPart.HEEL_R, Joint.ANKLE_L, (0.0, -0.050, -0.035), 0.0),
    **_both(BodyPart.TOES_L, BodyPart.TOES_R, Joint.TOE_L, (0.0, 0.0, 0.0), 0.0),
    **_both(BodyPart.INSTEP_L, BodyPart.INSTEP_R, Joint.ANKLE_L, (0.0, -0.034, 0.064), 0.0115),
    **_both(BodyPart.ANKLE_L, BodyPart.ANKLE_R, Joint.ANKLE_L, (0.0, 0.0, 0.0), 0.0205),
    **_both(BodyPart.CALF_L, BodyPart.CALF_R, Joint.KNEE_L, (0.0, -0.085, -0.007), 0.0410),
    **_both(BodyPart.KNEE_L, BodyPart.KNEE_R, Joint.KNEE_L, (0.0, 0.0, 0.001), 0.0405),
    **_both(BodyPart.THIGH_L, BodyPart.THIGH_R, Joint.HIP_L, (0.0, -0.110, 0.003), 0.0560),
    **_both(BodyPart.HIP_L, BodyPart.HIP_R, Joint.ROOT, (0.040, -0.005, -0.008), 0.0600),
    **_both(BodyPart.SIT_BONE_L, BodyPart.SIT_BONE_R, Joint.ROOT, (0.040, -0.022, -0.030), 0.0480),
    BodyPart.SIT_BONES: Landmark(Joint.ROOT, (0.0, -0.022, -0.030), 0.0480),
    BodyPart.PELVIS: Landmark(Joint.ROOT, (0.0, 0.000, -0.022), 0.0500),
    BodyPart.LOWER_BACK: Landmark(Joint.S1, (0.0, 0.0, -0.005), 0.0500),
    BodyPart.BACK: Landmark(Joint.S3, (0.0, 0.0, -0.008), 0.0500),
    BodyPart.UPPER_BACK: Landmark(Joint.S4, (0.0, 0.0, -0.009), 0.0500),
    BodyPart.BELLY: Landmark(Joint.S1, (0.0, 0.0, 0.014), 0.0500),
    BodyPart.CHEST: Landmark(Joint.S4, (0.0, -0.012, 0.019), 0.0500),
    BodyPart.RIBS_L: Landmark(Joint.S3, (0.0425, 0.0, 0.006), 0.0500),
    BodyPart.RIBS_R: Landmark(Joint.S3, (-0.0425, 0.0, 0.006), 0.0500),
    BodyPart.HEAD_BACK: Landmark(Joint.HEAD, (0.0, 0.050, -0.011), 0.0600),
    BodyPart.HEAD_SIDE_L: Landmark(Joint.HEAD, (-0.003, 0.046, -0.006), 0.0580),
    BodyPart.HEAD_SIDE_R: Landmark(Joint.HEAD, (0.003, 0.046, -0.006), 0.0580),
    BodyPart.FOREHEAD: Landmark(Joint.HEAD, (0.0, 0.055, 0.008), 0.0560),
}
"""From the clothed shapes of ART.md 5."""


class Touch(NamedTuple):
    """A body part beside a surface: its nearest point, the surface's, and the gap (below 0: pressed in)."""

    at: Vec3
    target: Vec3
    gap: float


def landmark_center(part: BodyPart, joints: Mapping[Joint, JointFrame]) -> Vec3:
    joint, offset, _ = LANDMARKS[part]
    return place(joints[joint], offset)


def touch_of(
    part: BodyPart, surface: Surface, joints: Mapping[Joint, JointFrame], props: Sequence[PropNow]
) -> Touch | None:
    """How a part and a surface meet; None where the scene has no such surface."""
    center, radius = landmark_center(part, joints), LANDMARKS[part].radius
    found = nearest(surface, center, joints, props)
    if found is None:
        return None
    at = sub(center, scale(found.normal, radius))
    return Touch(at, found.point, found.outside - radius)


class ContactTrack:
    """Which contacts a movement has at each instant of its loop on one side."""

    def __init__(self, contacts: Sequence[Contact], stops: Sequence[Stop], side: Side) -> None:
        self._stops = stops
        self._at = [_contacts_at(contacts, stop, side) for stop in stops]

    def active(self, at_s: float) -> dict[tuple[BodyPart, Surface], bool]:
        """The contacts at an instant, and whether each stays put: those of both stops it is between."""
        now = place_at(self._stops, at_s)
        before, after = self._at[now.from_stop], self._at[now.to_stop]
        return {pair: planted and after[pair] for pair, planted in before.items() if pair in after}


def _contacts_at(contacts: Sequence[Contact], stop: Stop, side: Side) -> dict[tuple[BodyPart, Surface], bool]:
    flipped = stop.mirrored is not (side is Side.RIGHT)
    return {
        (OTHER_PART[c.part], OTHER_SURFACE[c.surface]) if flipped else (c.part, c.surface): c.planted
        for c in contacts
        if stop.key in c.keys
    }


def face_offset(sign: int, face: HandFace, curl: float) -> Vec3:
    """Where a face of the hand touches, in the hand's frame."""
    match face:
        case HandFace.PALM:
            return (sign * _PALM_X, _PALM_Y, 0.0)
        case HandFace.BACK:
            return (-sign * _PALM_X, _PALM_Y, 0.0)
        case HandFace.EDGE:
            return (0.0, _PALM_Y, -0.0215)
        case HandFace.FINGERTIPS:
            x, y, z = fingertip(sign, curl)
            return (x, y - 0.005, z)


def hand_on(sign: int, face: HandFace, normal: Vec3, fingers: Vec3, palm: Vec3 | None) -> Rotation:
    """A hand with ``face`` against a surface whose outward direction is ``normal``.

    ``palm`` None: flat on it, with the fingers along the surface as near to ``fingers`` as that goes.
    """
    if palm is not None:
        return aimed_hand(sign, fingers, palm)
    inward = (-normal[0], -normal[1], -normal[2])
    match face:
        case HandFace.PALM | HandFace.FINGERTIPS:
            facing = inward
        case HandFace.BACK:
            facing = normal
        case HandFace.EDGE:
            # the little finger's side down: the palm looks across, thumb away from the surface
            x = fingers[1] * normal[2] - fingers[2] * normal[1]
            y = fingers[2] * normal[0] - fingers[0] * normal[2]
            z = fingers[0] * normal[1] - fingers[1] * normal[0]
            facing = (sign * x, sign * y, sign * z)
    if face is HandFace.FINGERTIPS:
        return aimed_hand(sign, fingers, facing)
    k = fingers[0] * normal[0] + fingers[1] * normal[1] + fingers[2] * normal[2]
    flat = (fingers[0] - normal[0] * k, fingers[1] - normal[1] * k, fingers[2] - normal[2] * k)
    return aimed_hand(sign, flat, facing)


def wrist_for(contact: Vec3, hand: Rotation, offset: Vec3) -> Vec3:
    """Where the wrist is when ``offset`` of the hand is at ``contact``."""
    return sub(contact, turn(hand, offset))
