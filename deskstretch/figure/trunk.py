"""Pelvis, torso with its collar, and neck."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from deskstretch.core.animation import Joint, LegOrder
from deskstretch.figure import collar
from deskstretch.figure import skeleton as sk
from deskstretch.figure.dress import Sleeve, dress_of, girth_of
from deskstretch.figure.folds import button_line, waist_folds
from deskstretch.figure.hull import Hulls, inset
from deskstretch.figure.inks import Material, rgb_mix
from deskstretch.figure.mount import blob_of
from deskstretch.figure.skirt import SKIRT_LIT, skirt_hulls, waistband
from deskstretch.figure.spine import spine_ring
from deskstretch.figure.tube import Tube

if TYPE_CHECKING:
    from deskstretch.figure.mount import Ball, Blob
    from deskstretch.figure.outline import Outline
    from deskstretch.figure.sketch import Sketch

_LIT = 0.86
_SPINE_SHOWS = 0.13
"""Length of the spine on screen, in body heights, below which it points at the viewer."""
_STATIONS = (
    ("root", (0, -0.014, -0.007), (0.1030, 0.008, 0.0720)),
    ("root", (0, 0.026, -0.006), (0.0965, 0.014, 0.0665)),
    ("s1", (0, -0.012, 0.004), (0.0860, 0.022, 0.0595)),
    ("s2", (0, -0.020, 0.004), (0.0825, 0.022, 0.0580)),
    ("s2", (0, 0.014, 0.006), (0.0865, 0.022, 0.0605)),
    ("s3", (0, 0.000, 0.006), (0.0925, 0.024, 0.0640)),
    ("s4", (0, -0.012, 0.005), (0.0945, 0.026, 0.0640)),
    ("s4", (0, 0.018, 0.001), (0.0860, 0.026, 0.0560)),
    ("s5", (0, -0.022, -0.002), (0.0620, 0.020, 0.0450)),
    ("s5", (0, -0.006, -0.003), (0.0450, 0.012, 0.0385)),
    ("s5", (0, 0.006, -0.003), (0.0370, 0.008, 0.0340)),
)
"""The shirt from hem to collar: joint, centre, half-axes."""
_BUST = (((0, -0.034, 0.034), (0.064, 0.026, 0.042)), ((0, -0.004, 0.020), (0.060, 0.030, 0.044)))
_SHOULDER_R = 0.0338
_RIDE, _RIDES_FROM = 0.042, 0.70
"""How far the hem slides up over bent hips, and the cosine of the bend it starts at."""
_LAP = 0.55
"""How far along the thighs the cloth between them is seen, as a share of them."""
_FALL, _FALL_R = 0.36, 0.0530
"""Where on the thigh, as a share of it, the cloth over the seat lies close again; and its radius there."""


def pelvis(sketch: Sketch) -> None:
    """The seat of the trousers."""
    root = sketch.mount("root")
    girth = girth_of(sketch.look)
    w = girth.torso[0]
    tones = sketch.inks.of(Material.BOTTOM)
    waist = root.blob((0, 0.040, -0.004), (0.082 * w, 0.020, 0.058 * w))
    hips = root.blob((0, 0.008, -0.008), (0.092 * w, 0.040, 0.064 * w))
    seats = [root.blob((x, -0.020, -0.027), (0.050 * w, 0.050, 0.048 * w)) for x in (0.040, -0.040)]
    # The cloth runs on from each half of the seat down the back of its thigh, without a notch.
    falls = [
        (seat, blob_of(sketch.mount(f"hip_{side}").ball(0, -sk.THIGH * _FALL, 0.002, _FALL_R * girth.leg)))
        for seat, side in zip(seats, "lr", strict=True)
    ]
    outline = Hulls(sketch.directions, [(waist, hips), (hips, *seats), *falls]).outline()
    sketch.fill(outline, tones.base)
    sketch.glow_on("pelvis", outline, Material.BOTTOM)


def lap_depth(sketch: Sketch) -> float:
    """How much both thighs of someone who sits point at the viewer: 0, or 1 from .8 of their length."""
    if sketch.figure.legs is not LegOrder.OVER or dress_of(sketch.look).skirt:
        return 0.0
    along = min(sketch.mount(f"knee_{side}").depth - sketch.mount(f"hip_{side}").depth for side in "lr")
    share = min(1.0, max(0.0, (along / sk.THIGH - 0.5) / 0.3))
    return share * share * (3 - 2 * share)


def lap(sketch: Sketch) -> None:
    """The cloth between two thighs that point at the viewer; without it the shirt shows down to the seat."""
    reach = _LAP * lap_depth(sketch)
    r = 0.0560 * girth_of(sketch.look).leg
    balls = [
        blob_of(sketch.mount(f"hip_{side}").ball(0, -sk.THIGH * t, 0, r))
        for side in "lr"
        for t in (0.0, reach)
    ]
    tones = sketch.inks.of(Material.BOTTOM)
    sketch.fill(Hulls(sketch.directions, [balls]).outline(), rgb_mix(tones.base, tones.shade, 0.75))


def torso(sketch: Sketch) -> None:
    """The shirt without its sleeves, and the collar."""
    tones = sketch.inks.of(Material.TOP)
    blobs = _torso_blobs(sketch)
    yoke = Hulls(sketch.few_directions, _yoke(sketch, blobs))
    outline, lit = yoke.outline(), yoke.lit(_LIT)
    dx, dy = blobs[-1][0] - blobs[0][0], blobs[-1][1] - blobs[0][1]
    if dx * dx + dy * dy > (_SPINE_SHOWS * sketch.px) ** 2:
        outline.append(spine_ring(blobs))
        lit.append(spine_ring([inset(blob, _LIT) for blob in blobs]))
    else:
        column = Hulls(sketch.directions, list(pairwise(blobs)))
        outline += column.outline()
        lit += column.lit(_LIT)
    if girth_of(sketch.look).bust:
        chest = sketch.mount("s4")
        blobs_of_bust = [chest.blob(centre, axes) for centre, axes in _BUST]
        bust = Hulls(sketch.few_directions, [blobs_of_bust])
        outline += bust.outline()
        lit += bust.lit(0.95)
    dress = dress_of(sketch.look)
    long = dress.skirt is not None and dress.skirt.of_top
    below: Outline = []
    if dress.skirt is not None and long:
        cloth = skirt_hulls(sketch, dress.skirt)
        below = cloth.outline()
        outline += below
        lit += cloth.lit(SKIRT_LIT)
    if dress.sleeve is Sleeve.NONE:
        _bare_shoulders(sketch)
    hem = Hulls(sketch.few_directions, [(blobs[0], blobs[1])])
    rim = hem.rim(sketch.line_px * 0.6, sketch.rim_dx, sketch.rim_dy)
    sketch.shaded(outline, lit, tones, None if long else rim)
    if dress.tucked:
        waistband(sketch, sketch.inks.of(Material.BOTTOM), 0.0085)
    if dress.buttons:
        button_line(sketch, tones)
    waist_folds(sketch, blobs, tones.shade)
    collar.opening(sketch)
    sketch.glow_on("torso", outline, Material.TOP)
    sketch.glow_on("tunic", below, Material.TOP)


def _torso_blobs(sketch: Sketch) -> list[Blob]:
    girth = girth_of(sketch.look)
    chest, belly = sketch.figure.chest_swell, sketch.figure.belly_swell
    swells = (0.0, 0.0, belly, belly, chest, chest, chest, 0.0, 0.0, 0.0, 0.0)
    blobs: list[Blob] = []
    for (joint, centre, (a, b, c)), width, swell in zip(_STATIONS, girth.torso, swells, strict=True):
        depth = c * (1 + (girth.torso_depth - 1) * (width > 1)) + swell
        blobs.append(sketch.mount(joint).blob(centre, (a * width, b, depth)))
    blobs[-1] = collar.top_of_shirt(sketch)
    if dress_of(sketch.look).tucked:
        w = girth.torso[1]
        root = sketch.mount("root")
        blobs[0] = root.blob((0, 0.026, -0.006), (0.0905 * w, 0.006, 0.0650 * w))
        blobs[1] = root.blob((0, 0.044, -0.004), (0.0875 * w, 0.014, 0.0620 * w))
    elif sketch.figure.legs is LegOrder.OVER:
        # Sitting, the hem rides up over the hips instead of hanging behind the thighs.
        w = girth.torso[0]
        blobs[0] = sketch.mount("root").blob((0, 0.006, -0.007), (0.0985 * w, 0.010, 0.0690 * w))
    else:
        ridden = _ridden_up(sketch)
        if ridden > 0.0:
            w, root = girth.torso[0], sketch.mount("root")
            y, a, c = -0.014 + _RIDE * ridden, 0.1030 - 0.0060 * ridden, 0.0720 - 0.0030 * ridden
            blobs[0] = root.blob((0, y, -0.007), (a * w, 0.008, c * w))
            y, a, c = 0.026 + _RIDE * 0.6 * ridden, 0.0965 - 0.0040 * ridden, 0.0665 - 0.0020 * ridden
            blobs[1] = root.blob((0, y, -0.006), (a * w, 0.014, c * w))
    return blobs


def _ridden_up(sketch: Sketch) -> float:
    """How far a hanging shirt is pushed up by hips that bend: 0 up to half a right angle, 1 in a squat."""
    pelvis = sketch.figure.joints[Joint.ROOT].rotation
    along = 1.0
    for joint in (Joint.HIP_L, Joint.HIP_R):
        thigh = sketch.figure.joints[joint].rotation
        along = min(along, pelvis[1] * thigh[1] + pelvis[4] * thigh[4] + pelvis[7] * thigh[7])
    share = min(1.0, max(0.0, (_RIDES_FROM - along) / (_RIDES_FROM + 0.15)))
    return share * share * (3 - 2 * share)


def _yoke(sketch: Sketch, blobs: list[Blob]) -> list[tuple[Blob, ...]]:
    """What joins the column of the spine to the arms: shoulders, armpits, chest, and hem and collar."""
    chest = sketch.mount("s4")
    girth = girth_of(sketch.look)
    groups: list[tuple[Blob, ...]] = []
    bare = dress_of(sketch.look).sleeve is Sleeve.NONE
    for side, sign in (("l", 1.0), ("r", -1.0)):
        arm = sketch.mount(f"sh_{side}")
        shoulder = blob_of(arm.ball(0, 0, 0, _SHOULDER_R * girth.arm))
        width = girth.torso[6]
        rib = blob_of(chest.ball(sign * 0.066 * width, -0.030, 0.004, 0.024 * width))
        if bare:
            # A strap over the shoulder and an armhole that leaves the arm free.
            strap = blob_of(sketch.mount("s5").ball(sign * 0.052, -0.020, -0.002, 0.0195))
            groups.append((blobs[9], blobs[8], blobs[6], strap))
            continue
        under = blob_of(
            arm.ball(0, -sk.UPPER_ARM * (0.06 + 0.28 * _raised(sketch, side)), 0, 0.030 * girth.arm)
        )
        groups += [(blobs[9], blobs[8], blobs[6], shoulder), (rib, under, shoulder)]
    return groups


def _bare_shoulders(sketch: Sketch) -> None:
    """The slope from the neck to the arms that a vest leaves free."""
    chest = sketch.mount("s5")
    r = _SHOULDER_R * 0.96 * girth_of(sketch.look).arm
    slopes = [
        (
            blob_of(chest.ball(sign * 0.030, -0.012, -0.003, 0.026)),
            blob_of(sketch.mount(f"sh_{side}").ball(0, 0, 0, r)),
        )
        for side, sign in (("l", 1.0), ("r", -1.0))
    ]
    outline = Hulls(sketch.few_directions, slopes).outline()
    sketch.fill(outline, sketch.inks.of(Material.SKIN).base)
    sketch.glow_on("neck", outline, Material.SKIN)


def _raised(sketch: Sketch, side: str) -> float:
    """How far an upper arm is lifted from the ribs: 0 hanging, 1 level with the shoulder or higher."""
    chest = sketch.figure.joints[Joint.S4].rotation
    arm = sketch.figure.joints[Joint.SHOULDER_L if side == "l" else Joint.SHOULDER_R].rotation
    along = chest[1] * arm[1] + chest[4] * arm[4] + chest[7] * arm[7]
    lifted = min(1.0, max(0.0, 1.0 - along))
    return lifted * lifted * (3 - 2 * lifted)


def neck(sketch: Sketch) -> None:
    """The neck up to the skull, and the collar before it."""
    base, head = sketch.mount("neck"), sketch.mount("head")
    tones = sketch.inks.of(Material.SKIN)
    width = girth_of(sketch.look).neck
    low = base.ball(0, 0.008, 0.002, 0.0290 * width)
    high = head.ball(0, 0.004, -0.006, 0.0285 * width)
    px = sketch.px * width
    balls = [_between(low, high, 0.45, 0.0272 * px), _between(low, high, 0.75, 0.0268 * px), high]
    tube = Tube(balls, cap_start_px=0.0)
    root = Hulls(sketch.directions, [(collar.neck_base(sketch), blob_of(balls[0]))])
    outline = [*root.outline(), tube.ring()]
    sketch.shaded(outline, [*root.lit(0.86), tube.lit(0.82, fade=True)], tones)
    sketch.glow_on("neck", outline, Material.SKIN)
    collar.front(sketch)


def _between(a: Ball, b: Ball, t: float, radius_px: float) -> Ball:
    return (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, radius_px)
