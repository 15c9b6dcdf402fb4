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
_ONE_TUBE = 0.25
"""Cosine between two bones on screen above which one tube goes round the corner without crossing itself."""


class Part(NamedTuple):
    """One tube of a limb; ``rim_from``: the station its line begins at, None for no line."""

    tube: Tube
    fade: bool = False
    rim_from: int | None = 0


class Ends(NamedTuple):
    """How far the flat cuts at the ends of a limb bulge; None is a round end."""

    start_px: float | None = None
    end_px: float | None = None


def bone(mount: Mount, length: float, profile: Profile, girth: float = 1.0) -> list[Ball]:
    """The stations of a profile along a bone, on screen."""
    return [mount.ball(0.0, -length * t, z, r * girth) for t, r, z in profile]


def joined(
    upper: list[Ball], lower: list[Ball], bend: float, ends: Ends, *, fade: bool, rim_from: int
) -> list[Part]:
    """Two bones as one tube while the limb is not bent sharply; else two tubes and a `hinge`.

    Args:
        upper: the balls of the bone nearer to the trunk; its last is the hinge.
        lower: those of the other; its first is the hinge.
        bend: cosine between the bones on screen.
        ends: flat cuts at the far ends of both.
        fade: as in `Part`, for the upper end.
        rim_from: the ball at which the line begins.
    """
    if bend > _ONE_TUBE:
        # Without the balls next to the hinge the tube takes the corner in a wider curve.
        tube = Tube([*upper[:-2], upper[-1], *lower[2:]], cap_start_px=ends.start_px, cap_end_px=ends.end_px)
        return [Part(tube, fade=fade, rim_from=rim_from)]
    return [
        Part(Tube(lower, cap_end_px=ends.end_px), rim_from=1),
        Part(Tube(upper, cap_start_px=ends.start_px), fade=fade, rim_from=rim_from),
        Part(hinge(upper, lower, ends.start_px), rim_from=None),
    ]


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
