"""The head: skull, face and hair."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from deskstretch.figure.dress import girth_of
from deskstretch.figure.hair import CUTS, Cut, cap_points
from deskstretch.figure.hull import Hulls
from deskstretch.figure.inks import EARRING, HAIRS, Material, rgb_mix
from deskstretch.figure.looks import Hair, HairColour
from deskstretch.figure.outline import LIGHT, circle, convex, leaf, moved, polygon, shrunk
from deskstretch.figure.tube import Tube, stroke

if TYPE_CHECKING:
    from deskstretch.core.animation import Vec3
    from deskstretch.figure.hair import Plane, Solid
    from deskstretch.figure.mount import Ball, Blob, Point
    from deskstretch.figure.outline import Outline
    from deskstretch.figure.sketch import Sketch

_LIT = 0.88
_HAIR_LIT = 0.91
_TAIL_LIT = 0.86
_HAIR_EDGE = 0.0034
"""Width of the bright edge of hair on the dark stage, in body heights."""
_TUCK = 0.030
HAIR_BEHIND = -0.1
"""How much of the face must be seen for the hair at the back to be painted first."""
FALLING = frozenset({Hair.PONY, Hair.LONG})
_SKULL = ((0, 0.046, 0.002), (0.0500, 0.0575, 0.0610))
_FACE = (
    ((0, 0.006, 0.015), (0.0395, 0.0345, 0.0350)),
    ((0, -0.0205, 0.0385), (0.0175, 0.0150, 0.0155)),
    ((0, -0.0130, 0.0440), (0.0120, 0.0085, 0.0120)),
    ((0, 0.012, 0.019), (0.0455, 0.034, 0.036)),
)
"""Jaw, chin, lips, cheeks."""
_NOSE = ((0.030, 0.0515, 0.0050), (0.014, 0.0570, 0.0056), (0.0035, 0.0620, 0.0056), (0.0, 0.0535, 0.0060))
"""y, z and radius from the bridge to the base."""
_EYE_FACES: Vec3 = (0.36, 0.04, 0.93)
"""The direction the (left) eye looks out of the head; it is hidden when that turns away."""


def head(sketch: Sketch) -> None:
    """The whole head with the hair that is not behind the neck."""
    _Head(sketch).paint()


def hair_behind_neck(sketch: Sketch) -> None:
    """The part of a bob, long hair or a scarf that the neck then covers."""
    style = sketch.look.hair
    if style is not Hair.BALD and CUTS[style].hangs:
        _Head(sketch).paint_hanging()


def falling_hair(sketch: Sketch) -> None:
    """A pony tail or long hair that falls behind the shoulders of someone who faces the viewer."""
    _Head(sketch).paint_tail()


class _Head:
    def __init__(self, sketch: Sketch) -> None:
        self.sketch = sketch
        self.mount = sketch.mount("head")
        self.style = sketch.look.hair
        self.cut = CUTS.get(self.style, Cut())
        self.bald = self.style is Hair.BALD
        self.skin = sketch.inks.of(Material.SKIN)
        self.hair = sketch.inks.of(Material.SCARF if self.cut.cloth else Material.HAIR)
        self.turned, self.tipped, self.faces = self.mount.toward
        """How much the viewer sees of the head's left, of its crown and of its face."""
        self.near = 1.0 if self.turned > 0 else -1.0
        self.hair_over_skull = _seen(self.cut.hairline.normal, self.mount.toward)
        self.behind, self.front = ([], []) if self.bald else self._hair_pieces()

    def paint(self) -> None:
        facing = self.faces > HAIR_BEHIND
        hangs = self.cut.hangs and facing
        self._shade_on_neck()
        if facing and self.style is Hair.BUN:
            self._bun()
        self._hair(self.behind[:1] if hangs else self.behind)
        far_ear_shows = abs(self.turned) < 0.92
        if far_ear_shows and self.faces > 0:
            self._ear(-self.near)
        if self.cut.locks:
            self._lock(-self.near)
        self._face()
        if far_ear_shows and self.faces < 0 and not self.front:
            self._ear(-self.near)
        if self.cut.locks:
            self._lock(self.near)
        self._hair(self.front)
        self._strands()
        if self.cut.temple and self.turned * self.near > 0.12:
            self._sideburn()
        self._ear(self.near)
        if not facing:
            self.paint_tail()

    def paint_hanging(self) -> None:
        if self.faces > HAIR_BEHIND:
            self._hair(self.behind)

    def paint_tail(self) -> None:
        if self.style is Hair.BUN:
            self._bun()
        elif self.style in FALLING:
            sketch = self.sketch
            # Of hair beside the neck only the near half is seen, or it would stand out under the chin.
            far = -1.0 + 1.3 * self._aside()
            halves = (0.0,) if self.style is Hair.PONY else (far * self.near, self.near)
            tubes = [Tube(self._tail_balls(half)) for half in halves]
            rim = [tube.ring(sketch.line_px, sketch.rim_dx, sketch.rim_dy) for tube in tubes]
            self._shaded_hair([tube.ring() for tube in tubes], [tube.lit(_TAIL_LIT) for tube in tubes], rim)
            if self.style is Hair.PONY:
                tie = self.mount.blob((0, 0.070, -0.058), (0.0145, 0.0145, 0.008))
                self.sketch.fill(Hulls(self.sketch.few_directions, [(tie,)]).outline(), self.hair.shade)

    # -- hair ------------------------------------------------------------------------------------

    def _hair_pieces(self) -> tuple[list[list[Point]], list[list[Point]]]:
        """Outlines of the hair behind the face and before it."""
        cut, mount = self.cut, self.mount
        behind: list[list[Point]] = []
        front: list[list[Point]] = []
        crown_before = self.hair_over_skull
        back_before = _seen(cut.behind.normal, mount.toward)
        (front if crown_before else behind).append(convex(self._cut_points(cut.cap, cut.hairline)))
        rear = self._cut_points(cut.cap, cut.behind)
        rear_side = front if back_before else behind
        for centre, axes in cut.crown:
            fringe = centre[2] > 0.015 and self.faces > -0.2 and not cut.cloth
            (front if crown_before or fringe else behind).append(self._blob_points(centre, axes))
        backs = [self._blob_points(centre, axes) for centre, axes in cut.back]
        if cut.sleek:
            rear_side.append(convex([*rear, *(point for points in backs for point in points)]))
        else:
            rear_side += [convex(rear), *backs]
        return behind, front

    def _cut_points(self, solid: Solid, plane: Plane) -> list[Point]:
        return cap_points(self.mount, solid, plane, self.sketch.directions, self.sketch.few_directions)

    def _blob_points(self, centre: Vec3, axes: Vec3) -> list[Point]:
        return Hulls(self.sketch.directions, [(self.mount.blob(centre, axes),)]).points()

    def _hair(self, pieces: list[list[Point]]) -> None:
        if pieces:
            outline = [polygon(piece) for piece in pieces]
            lit = [polygon(shrunk(piece, _HAIR_LIT)) for piece in pieces]
            self._shaded_hair(outline, lit)

    def _shaded_hair(self, outline: Outline, lit: Outline, rim: Outline | None = None) -> None:
        """Hair in two tones, on the dark stage with a bright edge towards the light."""
        light = 0 if self.cut.cloth else self.sketch.inks.hair_light
        if not light:
            self.sketch.shaded(outline, lit, self.hair, rim)
            return
        shift = max(1.2, _HAIR_EDGE * self.sketch.px)
        self.sketch.shaded(outline, lit, self.hair._replace(base=light), rim)
        self.sketch.fill(moved(lit, -LIGHT[0] * shift, -LIGHT[1] * shift), self.hair.base)

    def _strands(self) -> None:
        """Fine lines that show which way the hair runs."""
        if not self.sketch.fine:
            return
        mount = self.mount
        marks: Outline = []
        for a, m, b, width in self.cut.strands:
            (cx, cy, cz), (ax, ay, az) = self.cut.cap
            normal = ((m[0] - cx) / (ax * ax), (m[1] - cy) / (ay * ay), (m[2] - cz) / (az * az))
            if _seen(normal, mount.toward):
                marks.append(leaf(mount.point(*a), mount.point(*m), mount.point(*b), width * self.sketch.px))
        self.sketch.fill(marks, rgb_mix(self.hair.base, 0xFFFFFFFF, 0.10))

    def _bun(self) -> None:
        bun = self.mount.blob((0, 0.094, -0.058), (0.027, 0.025, 0.027))
        self._hair_hulls([(bun,)], 0.82)

    def _tail_balls(self, beside: float) -> list[Ball]:
        """Hair that hangs down in the world, however the head is held.

        ``beside``: which half of hair that is wider than it is thick; -1 right, 0 the middle, +1 left.
        """
        origin, r = self.sketch.figure.joints["head"]  # pyright: ignore[reportArgumentType]
        pony = self.style is Hair.PONY
        y, z = (0.070, -0.056) if pony else (0.034, -0.030)
        root = tuple(origin[i] + r[3 * i + 1] * y + r[3 * i + 2] * z for i in range(3))
        face_up = max(0.0, min(1.0, -r[5]))
        outward = 1.0 - 0.45 * face_up
        back = (-r[2], -r[5], -r[8])
        down = (-r[1], -r[4] - 0.9 * (1 - face_up), -r[7])
        length = sum(c * c for c in down) ** 0.5
        steps = _PONY_TAIL if pony else _LONG_TAIL
        balls: list[Ball] = []
        lag, whole = self.sketch.figure.hair_lag, steps[-1][2]
        for out, aside, fall, radius in steps:
            across, trails = aside * beside, (fall / whole) ** 1.5
            point = tuple(
                root[i]
                + r[3 * i] * across
                + back[i] * out * outward
                + down[i] / length * fall
                + lag[i] * trails
                for i in range(3)
            )
            x, y = self.sketch.view.point(point)  # pyright: ignore[reportArgumentType]
            balls.append((x, y, radius * self.sketch.px))
        return balls

    def _lock(self, side: float) -> None:
        # Beyond the face the end of a lock would look like a beard under the chin.
        tucked = _TUCK * self._aside() if side != self.near else 0.0
        blobs = [
            self.mount.blob((side * x, y + (tucked if y < 0 else 0.0), z), axes)
            for (x, y, z), axes in self.cut.locks
        ]
        hulls = Hulls(self.sketch.directions, list(pairwise(blobs)))
        self._shaded_hair(hulls.outline(), hulls.lit(0.86))

    def _aside(self) -> float:
        """How far the face has turned from the viewer to a side: 0, or 1 from three quarters on."""
        return min(1.0, max(0.0, (abs(self.turned) - 0.15) / 0.45))

    def _sideburn(self) -> None:
        width = self.cut.temple
        balls = [
            self.mount.ball(self.near * 0.0450, 0.050, 0.010, width),
            self.mount.ball(self.near * 0.0475, 0.030, 0.011, width * 0.6),
            self.mount.ball(self.near * 0.0465, 0.018, 0.012, width * 0.33),
        ]
        self.sketch.fill([Tube(balls).ring()], self.hair.base)

    def _hair_hulls(self, groups: list[tuple[Blob, ...]], lit: float) -> None:
        hulls = Hulls(self.sketch.directions, groups)
        rim = hulls.rim(self.sketch.line_px, self.sketch.rim_dx, self.sketch.rim_dy)
        self._shaded_hair(hulls.outline(), hulls.lit(lit), rim)

    # -- face ------------------------------------------------------------------------------------

    def _shade_on_neck(self) -> None:
        blob = self.mount.blob((0, 0.002, 0.012), (0.041, 0.038, 0.040))
        shade = Hulls(self.sketch.directions, [(blob,)]).rim(
            0, 0.002 * self.sketch.px, 0.013 * self.sketch.px
        )
        self.sketch.fill(shade, 0x2E460F28, atop=True)

    def _face(self) -> None:
        sketch, mount = self.sketch, self.mount
        jaw = girth_of(sketch.look).jaw
        blobs = [mount.blob(centre, (a * jaw, b, c)) for centre, (a, b, c) in _FACE]
        if self.bald or self.hair_over_skull:
            ring = Hulls(sketch.directions, [[mount.blob(*_SKULL), *blobs]]).points()
        else:
            points = self._cut_points(_SKULL, self.cut.hairline.other_side)
            ring = convex(points + Hulls(sketch.directions, [blobs]).points())
        outline: Outline = [polygon(ring)]
        lit: Outline = [polygon(shrunk(ring, _LIT))]
        if abs(self.faces) < 0.93:
            nose = [mount.ball(0, y, z, r) for y, z, r in _NOSE]
            parts = [Tube(nose[:3]).ring(), Tube(nose[2:]).ring()]
            outline += parts
            lit += parts
        sketch.shaded(outline, lit, self.skin)
        self._blush()
        self._features()
        sketch.glow_on("head", outline, Material.SKIN)

    def _blush(self) -> None:
        cheeks = [
            polygon(self._few_points((x, 0.004, 0.0440), (0.0085, 0.0062, 0.004)))
            for x in (0.029, -0.029)
            if x / 0.029 * 0.55 * self.turned + 0.83 * self.faces > 0.15
        ]
        self.sketch.fill(cheeks, 0x2CE8604C, atop=True)

    def _features(self) -> None:
        dark = self.sketch.inks.dark_skin
        ink = 0xFF140B10 if dark else 0xFF2B2030
        if self.faces > 0.30:
            mark = self._stroke(
                (-0.0070, -0.0020, 0.061), (0, -0.0085, 0.068), (0.0070, -0.0020, 0.061), 0.0042
            )
            self.sketch.fill(mark, rgb_mix(self.skin.shade, 0xFF7A1F2B, 0.22), atop=True)
        eyes: Outline = []
        sparkles: Outline = []
        brows: Outline = []
        for side in (1.0, -1.0):
            facing = (
                side * _EYE_FACES[0] * self.turned + _EYE_FACES[1] * self.tipped + _EYE_FACES[2] * self.faces
            )
            if facing >= 0.17:
                self._eye(side, facing, eyes, sparkles, brows)
        self.sketch.fill(eyes, ink, atop=True)
        self.sketch.fill(sparkles, 0xE6FFFFFF)
        self.sketch.fill(brows, self._brow_colour(ink), atop=True)
        if self.faces > -0.15:
            self._mouth()

    def _eye(self, side: float, facing: float, eyes: Outline, sparkles: Outline, brows: Outline) -> None:
        """Add one eye, its light and its brow."""
        sketch, mount = self.sketch, self.mount
        lids = sketch.figure.lids
        left, up = sketch.figure.gaze
        # Seen from the side an eye is narrower, and nearer to the nose than its place on the skull says.
        seen = min(1.0, facing / 0.8)
        x = side * (0.0172 + 0.0033 * seen)
        z = 0.0500 + 0.0020 * seen
        if lids > 0.6:
            eyes += self._stroke(
                (x - 0.0075, 0.0225, z), (x, 0.0165, z + 0.002), (x + 0.0075, 0.0225, z), 0.0036
            )
        else:
            middle = (x + left * 0.00008, 0.0232 + up * 0.00008, z)
            eyes.append(
                polygon(self._few_points(middle, (0.0035 + 0.0021 * seen, 0.0074 * (1 - lids * 0.8), 0.002)))
            )
            if girth_of(sketch.look).lashes:
                eyes += self._stroke(
                    (x - side * 0.0062, 0.0262, z + 0.0015),
                    (x + side * 0.001, 0.0345, z),
                    (x + side * 0.0083, 0.0272, z - 0.003),
                    0.0034,
                )
            if sketch.px > 300 and facing > 0.4:
                px, py = mount.point(*middle)
                k = sketch.px
                sparkles.append(circle((px - 0.0017 * k, py - 0.0026 * k, 0.0020 * k)))
        brows += self._stroke(
            (x - side * 0.0090, 0.0415, z + 0.004),
            (x + side * 0.0005, 0.0482, z + 0.003),
            (x + side * 0.0100, 0.0412, z - 0.0045),
            0.0044,
        )

    def _few_points(self, centre: Vec3, axes: Vec3) -> list[Point]:
        return Hulls(self.sketch.few_directions, [(self.mount.blob(centre, axes),)]).points()

    def _brow_colour(self, ink: int) -> int:
        if self.cut.cloth or self.bald:
            return rgb_mix(HAIRS[HairColour.BROWN], ink, 0.3)
        return rgb_mix(self.hair.base, ink, 0.8 if self.sketch.inks.dark_skin else 0.45)

    def _mouth(self) -> None:
        left, low, right = (-0.0135, -0.0125, 0.0510), (0.0, -0.0232, 0.0590), (0.0135, -0.0125, 0.0510)
        profile = max(0.0, min(1.0, (abs(self.turned) - 0.55) / 0.4))
        # The far corner slides to the middle line as the head turns to profile.
        if self.turned > 0:
            left = _mixed(left, (0.001, -0.0185, 0.0560), profile)
        else:
            right = _mixed(right, (-0.001, -0.0185, 0.0560), profile)
        a, m, b = (self.mount.point(*p) for p in (left, low, right))
        middle = (m[0] + ((a[0] + b[0]) / 2 - m[0]) * profile, m[1])
        lips = rgb_mix(self.skin.shade, 0xFF6E1526, 0.60)
        self.sketch.fill([stroke(a, middle, b, 0.0046 * self.sketch.px)], lips, atop=True)

    def _ear(self, side: float) -> None:
        if not self.cut.ears:
            return
        blobs = (
            self.mount.blob((side * 0.0495, 0.0170, -0.006), (0.005, 0.0135, 0.0098)),
            self.mount.blob((side * 0.0480, 0.0065, -0.002), (0.004, 0.0075, 0.0065)),
        )
        hulls = Hulls(self.sketch.few_directions, [blobs])
        if self.sketch.fine:
            self.sketch.shaded(hulls.outline(), hulls.lit(0.80), self.skin)
        else:
            self.sketch.fill(hulls.outline(), self.skin.base)
        if self.turned * side > 0.30:
            mark = self._stroke(
                (side * 0.0545, 0.0215, 0.0),
                (side * 0.0545, 0.0175, -0.0115),
                (side * 0.0545, 0.0065, -0.003),
                0.0038,
            )
            self.sketch.fill(mark, rgb_mix(self.skin.shade, 0xFF7A1F2B, 0.15))
        if self.sketch.look.earrings:
            stud = self.mount.ball(side * 0.0520, -0.0005, -0.001, 0.0042)
            self.sketch.fill([circle(stud)], EARRING)

    def _stroke(self, a: Vec3, m: Vec3, b: Vec3, width: float) -> Outline:
        points = (self.mount.point(*a), self.mount.point(*m), self.mount.point(*b))
        return [stroke(*points, width * self.sketch.px)]


_PONY_TAIL = (
    (0.0, 0.0, 0.0, 0.012),
    (0.024, 0.0, 0.004, 0.0195),
    (0.036, 0.0, 0.036, 0.0210),
    (0.032, 0.0, 0.076, 0.0165),
    (0.026, 0.0, 0.112, 0.006),
)
_LONG_TAIL = (
    (0.002, 0.018, 0.0, 0.037),
    (0.008, 0.018, 0.045, 0.038),
    (0.014, 0.016, 0.092, 0.036),
    (0.014, 0.011, 0.135, 0.030),
    (0.010, 0.005, 0.162, 0.019),
)
"""Per station: back from the head, aside, down in the world, radius."""


def _seen(normal: Vec3, toward: Vec3) -> bool:
    return normal[0] * toward[0] + normal[1] * toward[1] + normal[2] * toward[2] > 0


def _mixed(a: Vec3, b: Vec3, t: float) -> Vec3:
    return (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t)
