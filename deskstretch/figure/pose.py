"""A movement at an instant: `pose_at` is a pure function of movement, side and seconds."""

from __future__ import annotations

from math import cos, pi
from typing import TYPE_CHECKING

from deskstretch.core.movement import BREATH_CYCLE_S, BREATH_IN_S, Breath, Kind, Side, Sides
from deskstretch.core.timeline import alternating, hold_stops, place_at, repetition_stops
from deskstretch.figure import solver
from deskstretch.figure.blend import mix, mix3
from deskstretch.figure.mirror import mirror_figure
from deskstretch.figure.skeleton import (
    ADULT,
    ArrowNow,
    GlowNow,
    HandShape,
    JointFrame,
    PosedFigure,
    PropNow,
)
from deskstretch.figure.vectors import add, place, rot_y

if TYPE_CHECKING:
    from deskstretch.core.animation import Animation, Prop, Vec3
    from deskstretch.core.movement import Movement
    from deskstretch.core.poses import Fingers
    from deskstretch.core.timeline import Place, Stop
    from deskstretch.figure.skeleton import Body
    from deskstretch.figure.solver import Frames, Weighted

_CHEST_SWELL = 0.0044
"""How much deeper a full chest is than an empty one (half-axis, body heights; ART.md 7: +-.0022)."""
_BELLY_SWELL = 0.0016
_CHEST_LIFT_DEG = 0.9
_COLLAR_RISE_DEG = 1.0
_BLINK_S = 0.2
_BLINK_EVERY_S = 3.7
_FADE_IN, _FADE_OUT = 0.15, 0.25
"""Shares of an arrow's way in which it appears and goes (ART.md 7)."""


def stops_of(movement: Movement, side: Side) -> tuple[Stop, ...]:
    """The ring of stops the figure goes round on this side; twice as long where sides alternate."""
    keys = movement.animation.keys
    if movement.kind is Kind.HOLD:
        stops = hold_stops(keys, movement.dose.each_s.default)
    else:
        stops = repetition_stops(keys)
    if movement.sides is Sides.ALTERNATE and side is Side.BOTH:
        return alternating(stops)
    return stops


def pose_at(
    movement: Movement, side: Side, seconds: float, *, reduced: bool = False, body: Body = ADULT
) -> PosedFigure:
    """The figure at a place of the movement's loop.

    Args:
        movement: what it does, given for the left side.
        side: ``RIGHT`` mirrors it; ``BOTH`` mirrors every other loop where sides alternate.
        seconds: anywhere; beyond the loop it goes round.
        reduced: without breathing, blinking and the lead of the head.
        body: bone lengths of the build.
    """
    animation = movement.animation
    stops = stops_of(movement, side)
    now = place_at(stops, seconds)
    if reduced:
        ahead = behind = now
    else:
        ahead, behind = _followers(animation, stops, seconds, now)
    mirrored = stops[now.from_stop].mirrored
    parts = solver.Mix(
        _weighted(animation, now, mirrored),
        _weighted(animation, ahead, mirrored),
        _weighted(animation, behind, mirrored),
    )
    fill = 0.0 if reduced else _breath_fill(movement, seconds % movement.loop_s)
    lift = fill * animation.breathing.lift
    shift = _prop_shifts(animation, now)

    def props_for(frames: Frames) -> tuple[PropNow, ...]:
        return _placed(animation, shift, frames)

    frames = solver.solve(
        parts, solver.Breath(_CHEST_LIFT_DEG * lift, _COLLAR_RISE_DEG * lift), props_for, body
    )
    posed = PosedFigure(
        joints=frames,
        hand_l=_hand_shape([(p.left.fingers, w) for p, w in parts.arms]),
        hand_r=_hand_shape([(p.right.fingers, w) for p, w in parts.arms]),
        head_slide=mix([(p.trunk.head_slide, w) for p, w in parts.head]),
        chest_swell=0.0 if reduced else _CHEST_SWELL * (fill - 0.5) * animation.breathing.chest,
        belly_swell=_BELLY_SWELL * fill * animation.breathing.belly,
        gaze=(
            mix([(p.face.gaze[0], w) for p, w in parts.body]),
            mix([(p.face.gaze[1], w) for p, w in parts.body]),
        ),
        lids=_lids(movement, parts.body, seconds % movement.loop_s, reduced=reduced),
        glows=_glows(animation, now, frames),
        arrows=_arrows(animation, stops, now),
        props=props_for(frames),
        legs=animation.legs,
        nearer={hint.part: hint.nearer for hint in animation.order},
        shoes=animation.shoes,
        mirrored=False,
    )
    return mirror_figure(posed) if mirrored is not (side is Side.RIGHT) else posed


def _followers(
    animation: Animation, stops: tuple[Stop, ...], seconds: float, now: Place
) -> tuple[Place, Place]:
    follow = animation.follow
    ahead = place_at(stops, seconds + follow.head_s) if follow.head_s else now
    behind = place_at(stops, seconds + follow.arms_s) if follow.arms_s else now
    return ahead, behind


def _weighted(animation: Animation, place: Place, mirrored: bool) -> Weighted:
    """Key poses and weights, all on one side: only where a loop meets its mirror image is one turned."""
    keys = animation.keys
    return tuple(
        (keys[w.key].pose if w.mirrored is mirrored else keys[w.key].mirrored, w.weight)
        for w in place.weights
    )


def _breath_fill(movement: Movement, at_s: float) -> float:
    """How full the chest is, 0 to 1. A held pose breathes quietly, other motion with its breath phases."""
    if movement.kind is Kind.HOLD:
        held_s = at_s - movement.way_in_s
        hold_s = movement.dose.each_s.default
        if held_s < 0:
            return 0.0
        if held_s <= hold_s:
            return _quiet_breath(held_s % BREATH_CYCLE_S)
        way_out_s = max(movement.loop_s - movement.way_in_s - hold_s, 1e-6)
        left = _smooth(1 - (held_s - hold_s) / way_out_s)
        return _quiet_breath(hold_s % BREATH_CYCLE_S) * left
    phases = movement.breath
    if not phases:
        return 0.0
    current = max((i for i, phase in enumerate(phases) if phase.at_s <= at_s), default=len(phases) - 1)
    begin_s = phases[current].at_s
    end_s = phases[(current + 1) % len(phases)].at_s
    lasts_s = (end_s - begin_s) % movement.loop_s or movement.loop_s
    u = _half_wave(((at_s - begin_s) % movement.loop_s) / lasts_s)
    breath = phases[current].breath
    if breath is Breath.HOLD:
        return 1.0 if phases[current - 1].breath is Breath.IN else 0.0
    return u if breath is Breath.IN else 1 - u


def _quiet_breath(in_cycle_s: float) -> float:
    if in_cycle_s < BREATH_IN_S:
        return _half_wave(in_cycle_s / BREATH_IN_S)
    return 1 - _half_wave((in_cycle_s - BREATH_IN_S) / (BREATH_CYCLE_S - BREATH_IN_S))


def _half_wave(u: float) -> float:
    return (1 - cos(pi * u)) / 2


def _lids(movement: Movement, body: Weighted, at_s: float, *, reduced: bool) -> float:
    """Closed as the keys say, and now and then a blink, in step with the loop or with the held breath."""
    lids = min(max(mix([(p.face.lids, w) for p, w in body]), 0.0), 1.0)
    if reduced:
        return lids
    cycle_s, within_s = movement.loop_s, at_s
    if movement.kind is Kind.HOLD:
        cycle_s, within_s = BREATH_CYCLE_S, (at_s - movement.way_in_s) % BREATH_CYCLE_S
    gap_s = cycle_s / max(1, round(cycle_s / _BLINK_EVERY_S))
    since_s = (within_s - 0.6 * gap_s) % gap_s
    if since_s < _BLINK_S:
        return max(lids, _half_wave(2 * since_s / _BLINK_S))
    return lids


def _hand_shape(pairs: list[tuple[Fingers, float]]) -> HandShape:
    return HandShape(
        mix([(f.curl, w) for f, w in pairs]),
        mix([(f.thumb, w) for f, w in pairs]),
        mix([(f.spread, w) for f, w in pairs]),
    )


def _glows(animation: Animation, now: Place, frames: Frames) -> tuple[GlowNow, ...]:
    found: list[GlowNow] = []
    for i, glow in enumerate(animation.glows):
        strength = mix([(animation.keys[w.key].glow[i], w.weight) for w in now.weights])
        center = place(frames[glow.joint], glow.at)
        found.append(GlowNow(glow.part, center, glow.radius, min(max(strength, 0.0), 1.0)))
    return tuple(found)


def _arrows(animation: Animation, stops: tuple[Stop, ...], now: Place) -> tuple[ArrowNow, ...]:
    if now.from_stop == now.to_stop:
        return ()
    begin, end = stops[now.from_stop], stops[now.to_stop]
    opacity = _smooth(now.fraction / _FADE_IN) * _smooth((1 - now.fraction) / _FADE_OUT)
    return tuple(
        ArrowNow(i, arrow.path, opacity)
        for i, arrow in enumerate(animation.arrows)
        if (arrow.from_key, arrow.to_key) == (begin.key, end.key)
    )


def _smooth(u: float) -> float:
    u = min(max(u, 0.0), 1.0)
    return u * u * (3 - 2 * u)


def _prop_shifts(animation: Animation, now: Place) -> tuple[Vec3, ...]:
    return tuple(
        mix3([(animation.keys[w.key].props[i], w.weight) for w in now.weights])
        for i in range(len(animation.props))
    )


def _placed(animation: Animation, shifts: tuple[Vec3, ...], frames: Frames) -> tuple[PropNow, ...]:
    """The props whose place is known: carried ones once the joint that carries them is."""
    placed: list[PropNow] = []
    for i, (prop, shift) in enumerate(zip(animation.props, shifts, strict=True)):
        if prop.on is not None and prop.on not in frames:
            continue
        moves = prop.on is not None or any(
            key.props[i] != animation.keys[0].props[i] for key in animation.keys
        )
        placed.append(PropNow(prop, _prop_frame(prop, shift, frames), moves))
    return tuple(placed)


def _prop_frame(prop: Prop, shift: Vec3, frames: Frames) -> JointFrame:
    at = add(prop.at, shift)
    if prop.on is None:
        return JointFrame(at, rot_y(prop.turn_deg))
    carrier = frames[prop.on]
    return JointFrame(place(carrier, at), carrier.rotation)


def key_seconds(movement: Movement, side: Side, key: int) -> float:
    """The middle of the time at a key: where its pose is shown whole."""
    at_s = 0.0
    stops = stops_of(movement, side)
    for i, stop in enumerate(stops):
        at_s += stop.move_s if i else 0.0
        if stop.key == key:
            return at_s + stop.hold_s / 2
        at_s += stop.hold_s
    message = f"{movement.id} has no key {key}"
    raise ValueError(message)
