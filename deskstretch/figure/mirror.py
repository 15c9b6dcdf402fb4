"""A posed figure, left for right."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from deskstretch.core.mirror import OTHER_JOINT, OTHER_PAINTED, mirror_point
from deskstretch.figure.skeleton import ArrowNow, GlowNow, JointFrame, PosedFigure, PropNow

if TYPE_CHECKING:
    from deskstretch.figure.skeleton import Rotation


def mirror_rotation(r: Rotation) -> Rotation:
    return (r[0], -r[1], -r[2], -r[3], r[4], r[5], -r[6], r[7], r[8])


def mirror_frame(frame: JointFrame) -> JointFrame:
    return JointFrame(mirror_point(frame.origin), mirror_rotation(frame.rotation))


def mirror_figure(figure: PosedFigure) -> PosedFigure:
    """The posed figure as a mirror beside it shows it."""
    gaze_left, gaze_up = figure.gaze
    return replace(
        figure,
        joints={OTHER_JOINT[joint]: mirror_frame(frame) for joint, frame in figure.joints.items()},
        hand_l=figure.hand_r,
        hand_r=figure.hand_l,
        gaze=(-gaze_left, gaze_up),
        glows=tuple(
            GlowNow(OTHER_PAINTED[g.part], mirror_point(g.center), g.radius, g.strength) for g in figure.glows
        ),
        arrows=tuple(
            ArrowNow(a.number, tuple(mirror_point(p) for p in a.path), a.opacity) for a in figure.arrows
        ),
        props=tuple(PropNow(p.prop, mirror_frame(p.frame), p.moves) for p in figure.props),
        nearer={OTHER_PAINTED[part]: by for part, by in figure.nearer.items()},
        mirrored=not figure.mirrored,
    )
