"""What people wear and how wide they are: the tables behind body parts. Numbers: ART.md 5.

A profile is the outline of a limb: (share of the bone, radius, forward offset) per station, body heights.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from deskstretch.figure.looks import Build, Outfit

if TYPE_CHECKING:
    from deskstretch.figure.looks import Look

Profile = tuple[tuple[float, float, float], ...]

UPPER_ARM: Profile = (
    (0, 0.0300, 0),
    (0.25, 0.0325, 0.002),
    (0.57, 0.0308, 0.003),
    (0.78, 0.0280, 0.002),
    (1, 0.0258, 0),
)
FOREARM: Profile = (
    (0, 0.0258, 0),
    (0.15, 0.0264, 0.001),
    (0.35, 0.0260, 0.002),
    (0.65, 0.0218, 0.001),
    (0.88, 0.0178, 0),
    (1, 0.0168, 0),
)
SHORT_SLEEVE: Profile = ((-0.01, 0.0338, 0), (0.16, 0.0350, 0), (0.38, 0.0375, 0.001), (0.58, 0.0395, 0.001))
LONG_SLEEVE_UPPER: Profile = (
    (-0.01, 0.0338, 0),
    (0.25, 0.0355, 0.002),
    (0.57, 0.0335, 0.003),
    (0.78, 0.0310, 0.002),
    (1, 0.0290, 0),
)
LONG_SLEEVE_LOWER: Profile = (
    (0, 0.0290, 0),
    (0.15, 0.0300, 0.001),
    (0.40, 0.0290, 0.001),
    (0.70, 0.0255, 0),
    (0.93, 0.0230, 0),
)
TROUSER_THIGH: Profile = (
    (0, 0.0555, -0.004),
    (0.2, 0.0590, 0),
    (0.4, 0.0565, 0.003),
    (0.62, 0.0505, 0.003),
    (0.82, 0.0445, 0.002),
    (1, 0.0405, 0.001),
)
TROUSER_SHIN: Profile = (
    (0, 0.0405, 0.001),
    (0.12, 0.0405, -0.002),
    (0.3, 0.0415, -0.007),
    (0.5, 0.0390, -0.007),
    (0.7, 0.0345, -0.004),
    (0.86, 0.0310, -0.001),
)
CLOSE_THIGH: Profile = (
    (0, 0.0540, -0.004),
    (0.2, 0.0570, 0),
    (0.4, 0.0535, 0.003),
    (0.62, 0.0470, 0.003),
    (0.82, 0.0405, 0.002),
    (1, 0.0370, 0.001),
)
CLOSE_SHIN: Profile = (
    (0, 0.0370, 0.001),
    (0.12, 0.0360, -0.003),
    (0.3, 0.0375, -0.009),
    (0.5, 0.0340, -0.008),
    (0.7, 0.0275, -0.004),
    (0.92, 0.0222, -0.001),
)
ANKLE: Profile = ((0.78, 0.0225, -0.002), (0.9, 0.0200, -0.001), (1.0, 0.0205, 0), (1.06, 0.0190, 0))


class Sleeve(StrEnum):
    NONE = "none"
    SHORT = "short"
    LONG = "long"


class Collar(StrEnum):
    ROUND = "round"
    SHIRT = "shirt"
    NOTCH = "notch"
    SCOOP = "scoop"


@dataclass(frozen=True, slots=True)
class Skirt:
    """Cloth that falls from the hips over both thighs, ``length`` as a share of the thigh.

    ``of_top``: it is the lower part of a tunic rather than a skirt.
    """

    length: float
    flare: float
    of_top: bool


@dataclass(frozen=True, slots=True)
class Dress:
    """The clothes of an outfit."""

    sleeve: Sleeve
    collar: Collar
    close_legs: bool
    skirt: Skirt | None
    tucked: bool
    buttons: bool


DRESSES: dict[Outfit, Dress] = {
    Outfit.TEE: Dress(Sleeve.SHORT, Collar.ROUND, close_legs=False, skirt=None, tucked=False, buttons=False),
    Outfit.OFFICE: Dress(Sleeve.LONG, Collar.SHIRT, close_legs=False, skirt=None, tucked=True, buttons=True),
    Outfit.SKIRT: Dress(
        Sleeve.SHORT,
        Collar.NOTCH,
        close_legs=True,
        skirt=Skirt(0.93, 0.012, of_top=False),
        tucked=True,
        buttons=False,
    ),
    Outfit.TUNIC: Dress(
        Sleeve.LONG,
        Collar.NOTCH,
        close_legs=False,
        skirt=Skirt(0.72, 0.010, of_top=True),
        tucked=False,
        buttons=False,
    ),
    Outfit.SPORT: Dress(Sleeve.NONE, Collar.SCOOP, close_legs=True, skirt=None, tucked=False, buttons=False),
}


@dataclass(frozen=True, slots=True)
class Girth:
    """How wide a build is against the tables: factors, and ``bust`` for a rounded chest.

    ``torso`` is per station of the trunk from hem to collar.
    """

    torso: tuple[float, float, float, float, float, float, float, float, float, float, float]
    torso_depth: float
    arm: float
    leg: float
    bust: bool
    lashes: bool
    shoulder_x: float
    neck: float
    jaw: float


GIRTHS: dict[Build, Girth] = {
    Build.BROAD: Girth(
        (1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1),
        1,
        1,
        1,
        bust=False,
        lashes=False,
        shoulder_x=0.098,
        neck=1.0,
        jaw=1.0,
    ),
    Build.SLIM: Girth(
        (1.01, 1.01, 0.965, 0.90, 0.90, 0.925, 0.935, 0.93, 0.94, 0.96, 0.98),
        1,
        0.90,
        0.97,
        bust=True,
        lashes=True,
        shoulder_x=0.089,
        neck=0.88,
        jaw=0.95,
    ),
    Build.FULL: Girth(
        (1.20, 1.24, 1.27, 1.26, 1.20, 1.13, 1.07, 1.01, 0.99, 1.0, 1.0),
        1.24,
        1.14,
        1.12,
        bust=True,
        lashes=True,
        shoulder_x=0.095,
        neck=1.0,
        jaw=1.04,
    ),
}


def dress_of(look: Look) -> Dress:
    return DRESSES[look.outfit]


def girth_of(look: Look) -> Girth:
    return GIRTHS[look.build]
