"""What arms and legs have in common: bones as rows of balls, and two tubes painted as one limb."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from deskstretch.figure.tube import Tube

if TYPE_CHECKING:
    from deskstretch.figure.dress import Profile
    from deskstretch.figure.inks import Tones
    from deskstretch.figure.mount import Ball, Mount
    from deskstretch.figure.outline import Outline
    from deskstretch.figure.sketch import Sketch

_LIT = 0.80


class Part(NamedTuple):
    """One tube of a limb; ``rim_from``: the station its line begins at, None for no line."""

    tube: Tube
    fade: bool = False
    rim_from: int | None = 0


def bone(mount: Mount, length: float, profile: Profile, girth: float = 1.0) -> list[Ball]:
    """The stations of a profile along a bone, on screen."""
    return [mount.ball(0.0, -length * t, z, r * girth) for t, r, z in profile]


def paint_limb(sketch: Sketch, parts: list[Part], tones: Tones, lit: float = _LIT) -> Outline:
    """Paint tubes as one shape; returns its outline."""
    outline = [part.tube.ring() for part in parts]
    bright = [part.tube.lit(lit, fade=part.fade) for part in parts]
    rim = [
        part.tube.ring(sketch.line_px, sketch.rim_dx, sketch.rim_dy, first=part.rim_from)
        for part in parts
        if part.rim_from is not None
    ]
    sketch.shaded(outline, bright, tones, rim)
    return outline


def hinge(upper: list[Ball], lower: list[Ball], cap_start_px: float | None = None) -> Tube:
    """A tube over an elbow or knee that rounds the corner of the two bones' tubes and fills its crook."""
    return Tube([*upper[-3:], *lower[1:3]], cap_start_px=cap_start_px)
