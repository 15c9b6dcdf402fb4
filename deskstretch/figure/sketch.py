"""The drawing of one figure while it is being built: an ordered list of flat fills.

Parts (arms, head, shoes …) add their fills to a `Sketch`; a painter or a file writer then only has to fill
outlines one after another on a transparent layer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from deskstretch.core.animation import Joint, PaintedPart
from deskstretch.figure.inks import Material, rgb_mix
from deskstretch.figure.mount import Mount
from deskstretch.figure.outline import Outline, Ring, directions
from deskstretch.figure.vectors import distance

if TYPE_CHECKING:
    from deskstretch.figure.camera import View
    from deskstretch.figure.inks import Inks, Tones
    from deskstretch.figure.skeleton import GlowNow, PosedFigure


class Light(NamedTuple):
    """A round gradient on the screen: a glow, or the soft shadow of something on the ground.

    ``alphas`` (0 to 255) stand at the shares of the radius named by `LIGHT_STOPS`; ``squash`` is its height
    over its width. ``edge`` is the colour it turns to on its way out; 0: it keeps its own.
    """

    x: float
    y: float
    radius_px: float
    colour: int
    alphas: tuple[int, int, int, int]
    squash: float = 1.0
    edge: int = 0

    def colours(self) -> list[int]:
        """The colour at every stop, without alpha."""
        if not self.edge:
            return [self.colour] * len(LIGHT_STOPS)
        return [rgb_mix(self.colour, self.edge, stop) for stop in LIGHT_STOPS]


LIGHT_STOPS = (0.0, 0.30, 0.65, 1.0)
_GLOW_ALPHAS = (225, 175, 60, 0)
"""ART.md 7."""


class Fill(NamedTuple):
    """One outline in one colour. ``atop``: only where something of the figure is painted already."""

    outline: Outline
    colour: int
    atop: bool = False
    light: Light | None = None
    """The outline is filled with this light instead of ``colour``."""


LINE = 0.0034
"""Thickness of the line where parts overlap, in body heights."""
_RIM_SHIFT = (0.0012, 0.0020)
"""The line is moved away from the light, so that it is thin above and throws a little shade below."""

_SLEEVE_NEAR, _SLEEVE_FAR = 0.13, 0.17
"""From the shoulder to a glow in the trunk that still lights the sleeve wholly, or no longer."""
_GLOW_SPREADS = {
    PaintedPart.TORSO: ("torso", "sleeve", "skirt"),
    PaintedPart.NECK: ("neck", "torso"),
    PaintedPart.HEAD: ("head", "neck"),
    PaintedPart.PELVIS: ("pelvis", "thigh", "torso", "skirt"),
}


class Sketch:
    """Collects the fills of one posed figure seen through one view."""

    def __init__(self, figure: PosedFigure, view: View, inks: Inks) -> None:
        self.figure = figure
        self.view = view
        self.inks = inks
        self.look = inks.look
        self.fills: list[Fill] = []
        self.px = view.scale
        """Pixels of one body height."""
        self.line_px = max(0.8, LINE * view.scale)
        self.rim_dx, self.rim_dy = _RIM_SHIFT[0] * view.scale, _RIM_SHIFT[1] * view.scale
        self.fine = view.scale >= 420
        """Large enough for details of a few thousandths of a body height."""
        self.directions = directions(18 if view.scale < 420 else 30 if view.scale < 800 else 44)
        self.few_directions = directions(12 if view.scale < 420 else 20 if view.scale < 800 else 32)
        """For small round things: hands, shoes, ears, eyes."""
        self._mounts: dict[str, Mount] = {}
        self._middle = self.mount("root").depth

    def mount(self, joint: Joint | str) -> Mount:
        """The frame of a joint on the screen."""
        mount = self._mounts.get(joint)
        if mount is None:
            origin, rotation = self.figure.joints[joint]  # pyright: ignore[reportArgumentType]
            mount = self._mounts[joint] = Mount(self.view, origin, rotation)
        return mount

    def farness(self, depth: float) -> float:
        """0 level with the pelvis or nearer, 1 from .11 H behind it."""
        x = (self._middle - depth - 0.01) / 0.10
        if x <= 0.0:
            return 0.0
        return 1.0 if x >= 1.0 else x * x * (3 - 2 * x)

    def fill(self, outline: Outline, colour: int, *, atop: bool = False) -> None:
        if outline:
            self.fills.append(Fill(outline, colour, atop))

    def shaded(self, outline: Outline, lit: Outline, tones: Tones, rim: Outline | None = None) -> None:
        """A part in two tones, with a line where it lies over what is painted already."""
        if rim:
            self.fills.append(Fill(rim, tones.rim, atop=True))
        self.fills.append(Fill(outline, tones.shade))
        self.fills.append(Fill(lit, tones.base))

    def glow_on(self, part: PaintedPart | str, outline: Outline, material: Material) -> None:
        """Light up a part just painted, if a glow of the figure reaches it."""
        for glow in self.figure.glows:
            if glow.strength <= 0.01 or not _reaches(glow.part, part):
                continue
            strength = glow.strength * self._share_on(glow, part)
            if strength <= 0.01:
                continue
            x, y = self.view.point(glow.center)
            on_top = material is Material.TOP
            colour = self.inks.glow_on_top if on_top else self.inks.glow
            a, b, c, d = (int(alpha * strength) for alpha in _GLOW_ALPHAS)
            edge = self.inks.glow_edge_on_top if on_top else 0
            light = Light(x, y, glow.radius * self.px, colour, (a, b, c, d), edge=edge)
            lit_rings = [ring for ring in outline if _in_reach(light, ring)]
            if lit_rings:
                shared = outline if len(lit_rings) == len(outline) else lit_rings
                self.fills.append(Fill(shared, colour, light=light))

    def _share_on(self, glow: GlowNow, part: str) -> float:
        """How much of a glow in the trunk is seen on a sleeve: none on an arm that only passes before it."""
        if glow.part is not PaintedPart.TORSO or not part.startswith("sleeve"):
            return 1.0
        shoulder = Joint.SHOULDER_L if part.endswith("l") else Joint.SHOULDER_R
        apart = distance(glow.center, self.figure.joints[shoulder].origin)
        return min(1.0, max(0.0, (_SLEEVE_FAR - apart) / (_SLEEVE_FAR - _SLEEVE_NEAR)))


def _reaches(glow: PaintedPart, part: str) -> bool:
    """Whether a glow stated for one painted part is also seen on another."""
    if glow == part:
        return True
    spreads = _GLOW_SPREADS.get(glow)
    if spreads is not None:
        return part.split("_")[0] in spreads
    kind, _, side = glow.partition("_")
    part_kind, _, part_side = part.partition("_")
    if side != part_side and part_side:
        return False
    return part_kind in _LIMB_SPREADS.get(kind, ())


_LIMB_SPREADS = {
    "uarm": ("farm", "sleeve"),
    "farm": ("uarm", "hand"),
    "hand": ("farm",),
    "thigh": ("shin", "pelvis", "skirt", "tunic"),
    "shin": ("thigh", "foot"),
    "leg": ("thigh", "shin", "pelvis", "skirt", "tunic"),
    "foot": ("shin",),
}


def _in_reach(light: Light, ring: Ring) -> bool:
    """Whether the light's square meets the ring's box."""
    r = light.radius_px
    left, right, top, bottom = light.x - r, light.x + r, light.y - r, light.y + r
    start, segments = ring
    # Any point within settles it; else the light may still lie inside a large ring.
    if left < start[0] < right and top < start[1] < bottom:
        return True
    xs = [segment[-2] for segment in segments]
    ys = [segment[-1] for segment in segments]
    return min(xs) < right and max(xs) > left and min(ys) < bottom and max(ys) > top
