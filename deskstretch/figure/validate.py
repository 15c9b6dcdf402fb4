"""Checks a movement's motion frame by frame: what `deskstretch library check` and the tests run.

Every check looks at all frames of the loop on one side and keeps the worst of each kind, so a fault has
one line that names movement, time, what and by how much.
"""

from __future__ import annotations

from dataclasses import replace
from math import acos, degrees, hypot, inf
from typing import TYPE_CHECKING, NamedTuple

from deskstretch.core.animation import BodyPart, Joint, Surface
from deskstretch.core.movement import BREATH_IN_S, Kind, Position, Side, Sides
from deskstretch.core.poses import ArmReach
from deskstretch.core.timeline import arrival_seconds, hold_stops, loop_seconds
from deskstretch.figure import limits
from deskstretch.figure import skeleton as sk
from deskstretch.figure.camera import camera_for, view_of
from deskstretch.figure.contact import LANDMARKS, Landmark
from deskstretch.figure.footing import CONTACT_CM, Footing
from deskstretch.figure.pose import pose_at, stops_of
from deskstretch.figure.problems import Problem, TimedFigure, Worst
from deskstretch.figure.props import Box, Drum, Plane, Rod, solids_of
from deskstretch.figure.skeleton import ADULT, BODY_HEIGHT_CM
from deskstretch.figure.surfaces import BODY, Round, nearest_on_body, nearest_on_solid
from deskstretch.figure.vectors import add, distance, local, matmul, place, scale, transpose

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from deskstretch.core.animation import PropKind, Vec3
    from deskstretch.core.movement import Movement
    from deskstretch.core.timeline import Stop
    from deskstretch.figure.props import Solid
    from deskstretch.figure.skeleton import Body, JointFrame, PosedFigure, Rotation

DEPTH_CM = 1.5
BONE_SHARE = 0.001
FPS = 30
_PICTURES = ((1.0, 1.0), (4.0, 3.0), (16.0, 9.0))


def sides_of(movement: Movement) -> tuple[Side, ...]:
    """The sides on which a movement looks different."""
    return (Side.LEFT, Side.RIGHT) if movement.sides is Sides.SWITCH else (Side.BOTH,)


def validate(movement: Movement, side: Side, fps: int = FPS, body: Body = ADULT) -> tuple[Problem, ...]:
    """Everything wrong with a movement's motion on one side, the worst of each kind.

    A long hold is looked at for one breath in; it is the same drawing again and again.
    """
    movement = _with_short_hold(movement)
    stops = stops_of(movement, side)
    count = max(8, round(loop_seconds(stops) * fps))
    step_s = loop_seconds(stops) / count
    frames = [TimedFigure(i * step_s, pose_at(movement, side, i * step_s, body=body)) for i in range(count)]
    worst = Worst(movement.id, side)
    contacts = Footing(movement, side, stops)
    for frame in frames:
        _check_angles(frame, body, worst)
        _check_depth(frame, worst)
        _check_bones(frame, worst)
        contacts.check(frame, worst)
    _check_speed(frames, step_s, worst)
    _check_reach(movement, side, stops, body, worst)
    contacts.check_drift(frames, worst)
    if movement.position in {Position.STANDING, Position.WALL}:
        contacts.check_balance(movement, side, body, worst)
    _check_pictures(movement, side, frames, worst)
    return worst.problems()


def _with_short_hold(movement: Movement) -> Movement:
    each_s = movement.dose.each_s
    if movement.kind is not Kind.HOLD or each_s.default <= BREATH_IN_S:
        return movement
    dose = replace(movement.dose, each_s=replace(each_s, default=BREATH_IN_S))
    loop_s = loop_seconds(hold_stops(movement.animation.keys, BREATH_IN_S))
    return replace(movement, dose=dose, loop_s=loop_s)


# ── body ────────────────────────────────────────────────────────────────────────────────────────────


def _check_angles(frame: TimedFigure, body: Body, worst: Worst) -> None:
    for name, value, (least, most) in limits.readings(frame.figure.joints, body):
        over = max(least - value, value - most)
        if over > limits.GIVE_DEG:
            by = f"is {value:.0f}°, {over:.0f}° beyond its range of {least:g} to {most:g}"
            worst.add(frame.at_s, name, over, by)


_BONES: tuple[tuple[Joint, Joint, float], ...] = (
    (Joint.S0, Joint.S1, sk.LUMBAR_BONE),
    (Joint.S1, Joint.S2, sk.LUMBAR_BONE),
    (Joint.S2, Joint.S3, sk.THORAX_BONE),
    (Joint.S3, Joint.S4, sk.THORAX_BONE),
    (Joint.S4, Joint.S5, sk.THORAX_BONE),
    (Joint.SHOULDER_L, Joint.ELBOW_L, sk.UPPER_ARM),
    (Joint.ELBOW_L, Joint.WRIST_L, sk.FOREARM),
    (Joint.SHOULDER_R, Joint.ELBOW_R, sk.UPPER_ARM),
    (Joint.ELBOW_R, Joint.WRIST_R, sk.FOREARM),
    (Joint.HIP_L, Joint.KNEE_L, sk.THIGH),
    (Joint.KNEE_L, Joint.ANKLE_L, sk.SHIN),
    (Joint.HIP_R, Joint.KNEE_R, sk.THIGH),
    (Joint.KNEE_R, Joint.ANKLE_R, sk.SHIN),
)


def _check_bones(frame: TimedFigure, worst: Worst) -> None:
    joints = frame.figure.joints
    for a, b, size in _BONES:
        share = abs(distance(joints[a].origin, joints[b].origin) / size - 1)
        if share > BONE_SHARE:
            worst.add(frame.at_s, f"the bone from {a} to {b}", share, f"is {share:.1%} off its length")


_NO_PROXY = frozenset(
    {
        BodyPart.SIT_BONES,
        BodyPart.FOOT_L,
        BodyPart.FOOT_R,
        BodyPart.HAND_L,
        BodyPart.HAND_R,
        BodyPart.FINGERTIPS_L,
        BodyPart.FINGERTIPS_R,
    }
)
_PROXIES: dict[str, Landmark] = {
    **{part.replace("-", " "): LANDMARKS[part] for part in BodyPart if part not in _NO_PROXY},
    **{
        f"{side} {name}": Landmark(Joint(joint + suffix), offset, radius)
        for side, suffix in (("left", "_l"), ("right", "_r"))
        for name, joint, offset, radius in (
            ("palm", "wr", (0.0, -0.034, 0.0), 0.0115),
            ("wrist", "wr", (0.0, 0.0, 0.0), 0.0130),
            ("shin", "knee", (0.0, -0.170, -0.004), 0.0345),
            ("upper arm", "sh", (0.0, -0.080, 0.002), 0.0330),
            ("toe tip", "toe", (0.0, 0.004, 0.028), 0.004),
        )
    },
}
"""Balls that stand for the body where it could run into something."""


class _Obstacle(NamedTuple):
    """A prop's solid and a ball round it, to leave out what is far away."""

    kind: PropKind
    solid: Solid
    frame: JointFrame
    middle: Vec3
    reach: float


def _obstacles(figure: PosedFigure) -> list[_Obstacle]:
    found: list[_Obstacle] = []
    for prop in figure.props:
        if prop.prop.on is not None:
            continue
        for solid in solids_of(prop.prop):
            middle, reach = _round_about(solid)
            found.append(_Obstacle(prop.kind, solid, prop.frame, place(prop.frame, middle), reach))
    return found


def _round_about(solid: Solid) -> tuple[Vec3, float]:
    match solid:
        case Box():
            return solid.center, hypot(*solid.half)
        case Rod():
            middle = scale(add(solid.start, solid.end), 0.5)
            return middle, distance(solid.start, middle) + solid.radius
        case Drum():
            return solid.center, hypot(solid.half_length, solid.radius)
        case Plane():
            return solid.point, inf


def _check_depth(frame: TimedFigure, worst: Worst) -> None:
    figure = frame.figure
    obstacles = _obstacles(figure)
    for name, (joint, offset, radius) in _PROXIES.items():
        center = place(figure.joints[joint], offset)
        deep = (radius - center[1]) * BODY_HEIGHT_CM
        if deep > DEPTH_CM:
            worst.add(frame.at_s, f"the {name}", deep, f"is {deep:.1f} cm under the floor")
        x, y, z = center
        for kind, solid, where, (mx, my, mz), reach in obstacles:
            if (x - mx) ** 2 + (y - my) ** 2 + (z - mz) ** 2 > (reach + radius) ** 2:
                continue
            deep = (radius - nearest_on_solid(solid, where, center).outside) * BODY_HEIGHT_CM
            if deep > DEPTH_CM:
                worst.add(frame.at_s, f"the {name} in the {kind}", deep, f"is {deep:.1f} cm deep")
    _check_hands(frame, worst)


_HAND_AWAY = (Surface.HEAD, Surface.THIGH_L, Surface.THIGH_R, Surface.CHEST, Surface.BELLY, Surface.PELVIS)
_COLUMN_HALF = 0.06


def _check_hands(frame: TimedFigure, worst: Worst) -> None:
    """Hands, wrists and elbows do not sink into trunk, head or thighs."""
    joints = frame.figure.joints
    for side, suffix in (("left", "_l"), ("right", "_r")):
        for name, joint, offset, radius in (
            ("hand", "wr", (0.0, -0.034, 0.0), 0.0115),
            ("wrist", "wr", (0.0, 0.0, 0.0), 0.0130),
            ("elbow", "el", (0.0, 0.0, 0.0), 0.0240),
        ):
            center = place(joints[Joint(joint + suffix)], offset)
            for surface in _HAND_AWAY:
                deep = _inside_body(surface, center, radius, frame.figure) * BODY_HEIGHT_CM
                if deep > DEPTH_CM:
                    where = surface.removeprefix("own-")
                    worst.add(frame.at_s, f"the {side} {name} in the {where}", deep, f"is {deep:.1f} cm deep")


def _inside_body(surface: Surface, center: Vec3, radius: float, figure: PosedFigure) -> float:

    shape = BODY[surface]
    frame = figure.joints[shape.joint]
    if isinstance(shape, Round) and shape.tall and abs(local(frame, center)[1]) > _COLUMN_HALF:
        return 0.0
    return radius - nearest_on_body(shape, frame, center).outside


# ── motion ──────────────────────────────────────────────────────────────────────────────────────────

_PARENTS: dict[Joint, Joint | None] = {
    Joint.ROOT: None,
    Joint.S1: Joint.ROOT,
    Joint.S2: Joint.S1,
    Joint.S3: Joint.S2,
    Joint.S4: Joint.S3,
    Joint.S5: Joint.S4,
    Joint.NECK: Joint.S5,
    Joint.HEAD: Joint.NECK,
    Joint.SHOULDER_L: Joint.S5,
    Joint.ELBOW_L: Joint.SHOULDER_L,
    Joint.WRIST_L: Joint.ELBOW_L,
    Joint.SHOULDER_R: Joint.S5,
    Joint.ELBOW_R: Joint.SHOULDER_R,
    Joint.WRIST_R: Joint.ELBOW_R,
    Joint.HIP_L: Joint.ROOT,
    Joint.KNEE_L: Joint.HIP_L,
    Joint.ANKLE_L: Joint.KNEE_L,
    Joint.HIP_R: Joint.ROOT,
    Joint.KNEE_R: Joint.HIP_R,
    Joint.ANKLE_R: Joint.KNEE_R,
}


def _angle_between(a: Rotation, b: Rotation) -> float:
    trace = sum(x * y for x, y in zip(a, b, strict=True))
    return degrees(acos(min(max((trace - 1) / 2, -1.0), 1.0)))


def _relative(figure: PosedFigure, joint: Joint) -> Rotation:

    parent = _PARENTS[joint]
    own = figure.joints[joint].rotation
    return own if parent is None else matmul(transpose(figure.joints[parent].rotation), own)


def _check_speed(frames: Sequence[TimedFigure], step_s: float, worst: Worst) -> None:
    """No joint too fast, no jump from frame to frame; the loop's end is followed by its beginning."""
    turns = [{joint: _relative(f.figure, joint) for joint in _PARENTS} for f in frames]
    count = len(frames)
    for i, frame in enumerate(frames):
        after, later = frames[(i + 1) % count], frames[(i + 2) % count]
        for joint in _PARENTS:
            speed = _angle_between(turns[i][joint], turns[(i + 1) % count][joint]) / step_s
            most = limits.fastest_turn(joint)
            if speed > most:
                worst.add(frame.at_s, f"{joint}", speed, f"turns at {speed:.0f}°/s, more than {most:g}")
            p, q, r = (f.figure.joints[joint].origin for f in (frame, after, later))
            cm_s = distance(p, q) * BODY_HEIGHT_CM / step_s
            if cm_s > limits.HAND_CM_S:
                worst.add(frame.at_s, f"{joint}'s place", cm_s, f"moves at {cm_s:.0f} cm/s")
            change = distance((2 * q[0] - p[0], 2 * q[1] - p[1], 2 * q[2] - p[2]), r) * BODY_HEIGHT_CM
            if change > limits.JOLT_CM_S2 * step_s * step_s:
                worst.add(after.at_s, f"{joint}'s way", change, f"jumps by {change:.1f} cm")


def _check_reach(movement: Movement, side: Side, stops: Sequence[Stop], body: Body, worst: Worst) -> None:
    """Hands that reach for a point get there."""
    for at_s, stop in zip(arrival_seconds(stops), stops, strict=True):
        pose = movement.animation.keys[stop.key].pose
        figure = pose_at(movement, side, at_s, reduced=True, body=body)
        flipped = stop.mirrored is not (side is Side.RIGHT)
        for limbs, own in ((pose.left, "l"), (pose.right, "r")):
            arm = limbs.arm
            if not isinstance(arm, ArmReach) or arm.on is not None or arm.lies_on is not None:
                continue
            name = own if not flipped else ("r" if own == "l" else "l")
            to = (-arm.to[0], arm.to[1], arm.to[2]) if flipped else arm.to
            short = distance(figure.joints[Joint("wr_" + name)].origin, to) * BODY_HEIGHT_CM
            if short > CONTACT_CM:
                worst.add(at_s, f"the wrist wr_{name}", short, f"is {short:.1f} cm from where it reaches")


# ── picture ─────────────────────────────────────────────────────────────────────────────────────────


def _check_pictures(movement: Movement, side: Side, frames: Sequence[TimedFigure], worst: Worst) -> None:
    camera = camera_for(movement, side)
    for width, height in _PICTURES:
        view = view_of(camera, width, height)
        for frame in frames:
            for name, point, radius in _outline(frame.figure, bust=camera.crop):
                x, y = view.point(point)
                r = radius * view.scale
                over = max(r - x, x + r - width, r - y, y + r - height) / view.scale * BODY_HEIGHT_CM
                if over > 0.1:
                    what = f"the {name} in a picture of {width:g} to {height:g}"
                    worst.add(frame.at_s, what, over, f"is {over:.0f} cm outside")


_BUST = frozenset({Joint.HEAD, Joint.NECK, Joint.SHOULDER_L, Joint.SHOULDER_R})


def _outline(figure: PosedFigure, *, bust: bool) -> Iterator[tuple[str, Vec3, float]]:
    """Balls that reach as far as the figure does."""
    for joint, frame in figure.joints.items():
        if joint is Joint.HEAD:
            yield "head", place(frame, (0.0, 0.060, 0.0)), 0.072
        elif joint in {Joint.WRIST_L, Joint.WRIST_R} and not bust:
            yield joint, place(frame, (0.0, -0.080, 0.0)), 0.012
        elif not bust or joint in _BUST:
            yield joint, frame.origin, 0.036
