"""The colours of the figure, its props and its stage; light and dark. Numbers: ART.md 6, WINDOWS.md 2.

Colours are 0xAARRGGBB. Every surface has two tones, a thin line where it overlaps another, and moves a
little towards its shade the farther it is from the viewer.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from deskstretch.figure.looks import Cloth, HairColour, Look, Outfit, Skin

OPAQUE = 0xFF000000


class Material(StrEnum):
    """What a surface is made of."""

    SKIN = "skin"
    HAIR = "hair"
    TOP = "top"
    BOTTOM = "bottom"
    SCARF = "scarf"
    SHOE = "shoe"
    SOLE = "sole"
    CHAIR = "chair"
    METAL = "metal"
    WOOD = "wood"
    MAT = "mat"
    ROLLER = "roller"
    BALL = "ball"
    PACK = "pack"
    WALL = "wall"
    FRAME = "frame"


class Tones(NamedTuple):
    """``line``: folds and openings. ``rim``: half transparent, where the part overlaps what is behind."""

    base: int
    shade: int
    line: int
    rim: int


class StageColours(NamedTuple):
    stage: int
    disc: int
    floor: int
    shadow: int
    """Of things on the ground, where it is darkest; with its own alpha."""


SKINS = {
    Skin.ONE: 0xFFF8D5BF,
    Skin.TWO: 0xFFEDBB9B,
    Skin.THREE: 0xFFD79B72,
    Skin.FOUR: 0xFFB57A54,
    Skin.FIVE: 0xFF8A5539,
    Skin.SIX: 0xFF5E3B2B,
}
HAIRS = {
    HairColour.BLACK: 0xFF2A2430,
    HairColour.BROWN: 0xFF4B3129,
    HairColour.CHESTNUT: 0xFF80492C,
    HairColour.BLONDE: 0xFFD8A657,
    HairColour.GREY: 0xFFA9ABB6,
    HairColour.RED: 0xFFB9552F,
}
BLACK_HAIR_IN_THE_DARK = 0xFF463E55
DARKEST_SKIN_IN_THE_DARK = 0xFF6C4735
CLOTHS = {
    Cloth.BLUE: 0xFF5E8AEA,
    Cloth.VIOLET: 0xFF8C7FDB,
    Cloth.MUSTARD: 0xFFF0B445,
    Cloth.CREAM: 0xFFF3EDE2,
    Cloth.CORAL: 0xFFF2805F,
    Cloth.TEAL: 0xFF35A79C,
}
EARRING = 0xFFF2CF7A
GLOW_ON = {Cloth.CORAL: 0xFFD3122F}
"""A cloth in which the usual glow would be lost."""
GLOW_EDGE_ON = {Cloth.TEAL: 0xFFFFE3B8}
"""A cloth with which a fading red turns to mud: there the glow fades by way of a pale warmth."""

_LIGHT = {
    Material.BOTTOM: 0xFF35436B,
    Material.SHOE: 0xFFFFFFFF,
    Material.SOLE: 0xFFE9765A,
    Material.CHAIR: 0xFF8FA3AE,
    Material.METAL: 0xFF5E707C,
    Material.WOOD: 0xFFE0B78A,
    Material.MAT: 0xFFAEB7EA,
    Material.ROLLER: 0xFFF0B24A,
    Material.BALL: 0xFFE58A72,
    Material.PACK: 0xFF4E8F86,
    Material.WALL: 0xFFE6DDD0,
    Material.FRAME: 0xFFE3C9A4,
}
_DARK = {
    Material.BOTTOM: 0xFF5F74B8,
    Material.SHOE: 0xFFF1F3F8,
    Material.SOLE: 0xFFF08A6E,
    Material.CHAIR: 0xFF66788E,
    Material.METAL: 0xFF56667C,
    Material.WOOD: 0xFFA67F57,
    Material.MAT: 0xFF5C67A8,
    Material.ROLLER: 0xFFD99A3C,
    Material.BALL: 0xFFD0745C,
    Material.PACK: 0xFF3F7D76,
    Material.WALL: 0xFF4A5068,
    Material.FRAME: 0xFF8D7355,
}
_BOTTOMS = {
    Outfit.OFFICE: (0xFF454B5C, 0xFF7D88A6),
    Outfit.SKIRT: (0xFF3D4266, 0xFF6570AC),
    Outfit.SPORT: (0xFF2F3550, 0xFF5A6AA6),
}
"""Trousers, skirts and leggings that are not the usual blue: in light and in dark."""

LIGHT_STAGE = StageColours(0xFFEDF1ED, 0xFFDEE9E5, 0xFFCFDBD6, 0x2E1E283C)
DARK_STAGE = StageColours(0xFF1D2332, 0xFF263046, 0xFF2F3B56, 0x5F000000)

_FAR_STEPS = 8
_PALE = 215
"""Lightness above which the blue of the usual shade would make cloth grey."""


def rgb_mix(a: int, b: int, share: float) -> int:
    """``share`` of b in a, opaque."""
    red = (a >> 16 & 255) + ((b >> 16 & 255) - (a >> 16 & 255)) * share
    green = (a >> 8 & 255) + ((b >> 8 & 255) - (a >> 8 & 255)) * share
    blue = (a & 255) + ((b & 255) - (a & 255)) * share
    return OPAQUE | round(red) << 16 | round(green) << 8 | round(blue)


def with_alpha(colour: int, alpha: int) -> int:
    return colour & 0xFFFFFF | alpha << 24


def lightness(colour: int) -> float:
    """0 to 255, the middle of the strongest and weakest channel."""
    channels = (colour >> 16 & 255, colour >> 8 & 255, colour & 255)
    return (max(channels) + min(channels)) / 2


class Inks:
    """The colours of one look on a light or dark ground."""

    def __init__(self, look: Look, *, dark: bool) -> None:
        self.look = look
        self.dark = dark
        hair = HAIRS[look.hair_colour]
        if dark and look.hair_colour is HairColour.BLACK:
            hair = BLACK_HAIR_IN_THE_DARK
        self._bases = {
            **(_DARK if dark else _LIGHT),
            Material.SKIN: DARKEST_SKIN_IN_THE_DARK if dark and look.skin is Skin.SIX else SKINS[look.skin],
            Material.HAIR: hair,
            Material.TOP: CLOTHS[look.top],
            Material.SCARF: CLOTHS[look.scarf],
        }
        if look.outfit in _BOTTOMS:
            self._bases[Material.BOTTOM] = _BOTTOMS[look.outfit][dark]
        self.stage = DARK_STAGE if dark else LIGHT_STAGE
        self.glow = 0xFFFF6A48 if dark else 0xFFFF4E2E
        self.glow_on_top = GLOW_ON.get(look.top, self.glow)
        self.glow_edge_on_top = GLOW_EDGE_ON.get(look.top, 0)
        self.hair_light = rgb_mix(self._bases[Material.HAIR], 0xFFC4CEF4, 0.38) if dark else 0
        """On the dark stage, the edge of the hair that catches the light; 0: none."""
        self.arrow = 0xFFFF8A66 if dark else 0xFFF2603E
        self._line = 0xFF0B0E1C if dark else 0xFF1E2340
        self._tones: dict[tuple[Material, int], Tones] = {}

    @property
    def dark_skin(self) -> bool:
        """Lines on it must be stronger to be seen."""
        return lightness(self._bases[Material.SKIN]) < 110

    def of(self, material: Material, far: float = 0.0) -> Tones:
        """The tones of a surface; ``far`` 0 beside the body's middle to 1 well behind it."""
        step = int(far * _FAR_STEPS + 0.5)
        tones = self._tones.get((material, step))
        if tones is None:
            tones = self._tones[material, step] = self._mixed(material, step / _FAR_STEPS)
        return tones

    def _mixed(self, material: Material, far: float) -> Tones:
        base = self._bases[material]
        dark_skin = material is Material.SKIN and self.dark_skin
        match material:
            case Material.SKIN if dark_skin:
                shade = rgb_mix(base, 0xFF2A0F18, 0.30)
            case Material.SKIN:
                shade = rgb_mix(base, 0xFF9A3B3B, 0.22)
            case Material.HAIR:
                shade = rgb_mix(base, 0xFF000010, 0.25)
            case Material.SHOE:
                shade = rgb_mix(base, 0xFF7F8FB0, 0.30)
            case _ if lightness(base) > _PALE:
                shade = rgb_mix(base, 0xFF8C7058, 0.30)
            case _:
                shade = rgb_mix(base, 0xFF1D1B4A, 0.20)
        if far:
            deeper = rgb_mix(shade, 0xFF12102A, 0.22 if self.dark else 0.16)
            base, shade = (
                rgb_mix(base, rgb_mix(base, shade, 0.85), far),
                rgb_mix(shade, deeper, far),
            )
        line = rgb_mix(base, self._line, 0.52)
        rim = with_alpha(rgb_mix(base, 0xFF12060A, 0.70), 205) if dark_skin else with_alpha(line, 128)
        return Tones(base, shade, line, rim)
