"""One arm and hand at an instant, from weighted keys that may steer them in different ways."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from deskstretch.core.animation import Joint
from deskstretch.core.poses import ArmAngles, ArmReach, ArmTouch, HandAngles
from deskstretch.figure import kinematics as kin
from deskstretch.figure import skeleton as sk
from deskstretch.figure.angles import bend_of
from deskstretch.figure.blend import mix, mix3, mix_rotations
from deskstretch.figure.contact import face_offset, hand_on, wrist_for
from deskstretch.figure.skeleton import JointFrame
from deskstretch.figure.surfaces import BODY, nearest
from deskstretch.figure.vectors import along, matmul, place, transpose, turn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.core.animation import Surface, Vec3
    from deskstretch.core.poses import Limbs
    from deskstretch.figure.skeleton import Body, PropNow, Rotation
    from deskstretch.figure.surfaces import Nearest

    _WeightedLimbs = Sequence[tuple[Limbs, float]]

Frames = dict[Joint, JointFrame]

_LEFT = (Joint.SHOULDER_L, Joint.ELBOW_L, Joint.WRIST_L)
_RIGHT = (Joint.SHOULDER_R, Joint.ELBOW_R, Joint.WRIST_R)
_LYING_WRIST, _LYING_ELBOW = 0.0168, 0.0245
"""Half thicknesses of the forearm at its ends."""
_DOWN: Vec3 = (0.0, -1.0, 0.0)


class _Solved(NamedTuple):
    bones: kin.TwoBones
    hand: Rotation


class ArmSolver:
    """Solves one arm into the frames of the body, whose trunk and legs must be there."""

    def __init__(
        self,
        limbs: _WeightedLimbs,
        sign: int,
        frames: Frames,
        props: Sequence[PropNow],
        body: Body,
        rise_deg: float,
    ) -> None:
        self._limbs = limbs
        self._sign = sign
        self._frames = frames
        self._props = props
        self._chest = frames[Joint.S5].rotation
        elevation = rise_deg
        protraction = 0.0
        for one, w in limbs:
            up, ahead = one.clav
            protraction += ahead * w
            elevation += up * w
            if isinstance(one.arm, ArmAngles):
                elevation += kin.auto_elevation(one.arm.elev) * w
        self._shoulder = kin.shoulder_at(frames[Joint.S5], sign, (elevation, protraction), body)

    def solve(self) -> None:
        """Put shoulder, elbow and wrist into the frames."""
        bones, hand = self._free() or self._together() or self._between()
        names = _LEFT if self._sign > 0 else _RIGHT
        self._frames[names[0]] = JointFrame(self._shoulder, bones.upper)
        self._frames[names[1]] = JointFrame(bones.middle, bones.lower)
        self._frames[names[2]] = JointFrame(bones.end, hand)

    # ── all keys steer alike ────────────────────────────────────────────────────────────────────────

    def _free(self) -> _Solved | None:
        """Arms and hands steered by angles in all keys: mix the angles."""
        arms = [(one.arm, one.hand, w) for one, w in self._limbs]
        angled = [(a, h, w) for a, h, w in arms if isinstance(a, ArmAngles) and isinstance(h, HandAngles)]
        if len(angled) < len(arms):
            return None
        arm = ArmAngles(
            mix([(a.plane, w) for a, _, w in angled]),
            mix([(a.elev, w) for a, _, w in angled]),
            mix([(a.rot, w) for a, _, w in angled]),
            mix([(a.elbow, w) for a, _, w in angled]),
            mix([(a.pron, w) for a, _, w in angled]),
        )
        bones = self._by_angles(arm)
        flex = mix([(h.flex, w) for _, h, w in angled])
        dev = mix([(h.dev, w) for _, h, w in angled])
        return _Solved(bones, kin.hand_of(bones.lower, self._sign, arm.pron, flex, dev))

    def _by_angles(self, arm: ArmAngles) -> kin.TwoBones:
        upper = kin.upper_arm(self._chest, self._sign, arm.plane, arm.elev, arm.rot)
        return kin.chain(upper, self._shoulder, sk.UPPER_ARM, -arm.elbow, sk.FOREARM)

    def _together(self) -> _Solved | None:
        """Hands that reach in one frame or touch one surface in all keys: mix the places."""
        arms = [(one.arm, w) for one, w in self._limbs]
        first = arms[0][0]
        reaching = [(a, w) for a, w in arms if isinstance(a, ArmReach)]
        if isinstance(first, ArmReach) and len(reaching) == len(arms):
            if any(a.on is not first.on or a.lies_on is not first.lies_on for a, _ in reaching):
                return None
            to, pole = mix3([(a.to, w) for a, w in reaching]), mix3([(a.pole, w) for a, w in reaching])
            bones = self._by_reach(ArmReach(to, first.on, pole, first.lies_on))
            return _Solved(bones, self._mixed_hand(self._limbs, bones.lower, None))
        touching = [(a, w) for a, w in arms if isinstance(a, ArmTouch)]
        if isinstance(first, ArmTouch) and len(touching) == len(arms):
            if any(a.surface is not first.surface or a.face is not first.face for a, _ in touching):
                return None
            at, pole = mix3([(a.at, w) for a, w in touching]), mix3([(a.pole, w) for a, w in touching])
            return self._by_touch(self._limbs, first, at, pole)
        return None

    def _world_pole(self, pole: Vec3) -> Vec3:
        return turn(self._frames[Joint.S4].rotation, pole)

    def _to_wrist(self, wrist: Vec3, world_pole: Vec3) -> kin.TwoBones:
        return kin.two_bones(self._shoulder, wrist, sk.UPPER_ARM, sk.FOREARM, world_pole, -1)

    def _by_reach(self, arm: ArmReach) -> kin.TwoBones:
        to = arm.to if arm.on is None else place(self._frames[arm.on], arm.to)
        pole = self._world_pole(arm.pole)
        if arm.lies_on is not None:
            to, pole = self._laid_down(to, pole, arm.lies_on)
        return self._to_wrist(to, pole)

    def _laid_down(self, to: Vec3, pole: Vec3, surface: Surface) -> tuple[Vec3, Vec3]:
        """Wrist and elbow against a flat surface."""
        found = nearest(surface, to, self._frames, self._props)
        if found is None:
            return to, pole
        wrist = along(found.point, found.normal, _LYING_WRIST)
        level = along(found.point, found.normal, _LYING_ELBOW)
        return wrist, kin.elbow_on_plane(self._shoulder, wrist, pole, level, found.normal)

    def _by_touch(self, limbs: _WeightedLimbs, arm: ArmTouch, at: Vec3, pole: Vec3) -> _Solved:
        """The hand laid on a surface; where there is none, the wrist goes to the place itself."""
        shape = BODY.get(arm.surface)
        near = at if shape is None else place(self._frames[shape.joint], at)
        world_pole = self._world_pole(pole)
        found = nearest(arm.surface, near, self._frames, self._props)
        if found is None:
            bones = self._to_wrist(near, world_pole)
            return _Solved(bones, self._mixed_hand(limbs, bones.lower, None))
        hand = self._mixed_hand(limbs, None, found)
        curl = mix([(one.fingers.curl, w) for one, w in limbs])
        offset = face_offset(self._sign, arm.face, curl)
        return _Solved(self._to_wrist(wrist_for(found.point, hand, offset), world_pole), hand)

    def _mixed_hand(self, limbs: _WeightedLimbs, forearm: Rotation | None, found: Nearest | None) -> Rotation:
        return mix_rotations([(self._hand(one, forearm, found), w) for one, w in limbs])

    def _hand(self, limbs: Limbs, forearm: Rotation | None, found: Nearest | None) -> Rotation:
        """One key's hand: by its wrist against ``forearm``, else aimed, and flat against ``found``."""
        hand = limbs.hand
        if isinstance(hand, HandAngles):
            if forearm is None:
                return kin.aimed_hand(self._sign, (0.0, 0.0, 1.0), _DOWN)
            pron = limbs.arm.pron if isinstance(limbs.arm, ArmAngles) else 0.0
            return kin.hand_of(forearm, self._sign, pron, hand.flex, hand.dev)
        fingers, palm = hand.fingers, hand.palm
        if hand.on is not None:
            frame = self._frames[hand.on].rotation
            fingers = turn(frame, fingers)
            palm = None if palm is None else turn(frame, palm)
        if found is not None and isinstance(limbs.arm, ArmTouch):
            return hand_on(self._sign, limbs.arm.face, found.normal, fingers, palm)
        return kin.aimed_hand(self._sign, fingers, palm or _DOWN)

    # ── keys steer differently ──────────────────────────────────────────────────────────────────────

    def _between(self) -> _Solved:
        """Solve each key by itself and turn the joints from one to the other."""
        ends = [self._alone(one) for one, _ in self._limbs[:2]]
        outer = [self._alone(one) if w else ends[0] for one, w in self._limbs[2:]]
        solved = [(one, w) for one, (_, w) in zip((*ends, *outer), self._limbs, strict=True)]
        back = transpose(self._chest)
        upper = mix_rotations([(matmul(back, one.bones.upper), w) for one, w in solved])
        bend = mix([(bend_of(one.bones.upper, one.bones.lower), w) for one, w in solved])
        bones = kin.chain(matmul(self._chest, upper), self._shoulder, sk.UPPER_ARM, bend, sk.FOREARM)
        own = mix_rotations([(matmul(transpose(one.bones.lower), one.hand), w) for one, w in solved])
        return _Solved(bones, matmul(bones.lower, own))

    def _alone(self, limbs: Limbs) -> _Solved:
        arm = limbs.arm
        match arm:
            case ArmAngles():
                bones = self._by_angles(arm)
            case ArmReach():
                bones = self._by_reach(arm)
            case ArmTouch():
                return self._by_touch(((limbs, 1.0),), arm, arm.at, arm.pole)
        return _Solved(bones, self._hand(limbs, bones.lower, None))
