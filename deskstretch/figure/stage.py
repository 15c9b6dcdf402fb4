"""Where the figure stands in a picture: the sun disc, the horizon and the ground line.

Every figure stands before a disc and a floor band. A window that paints those itself (the break card,
the full-screen break) and the figure that is laid over it both read them from one `Stage`, so they meet.
Lengths are logical pixels from the picture's top left corner.
"""

from __future__ import annotations

from dataclasses import astuple, dataclass


@dataclass(frozen=True, slots=True)
class Stage:
    """``ground_y_px``: where the point of the floor below the middle of the figure appears."""

    width_px: float
    height_px: float
    disc_x_px: float
    disc_y_px: float
    disc_r_px: float
    horizon_y_px: float
    ground_y_px: float

    def scaled(self, ratio: float) -> Stage:
        """The same stage in other pixels, as on a screen with ``ratio`` device pixels a logical one."""
        return Stage(*(value * ratio for value in astuple(self)))


def card_stage(width_px: float, height_px: float) -> Stage:
    """The stage of the break card, of thumbnails and of rendered pictures: it fills its rectangle."""
    return Stage(
        width_px,
        height_px,
        disc_x_px=width_px * 0.5,
        disc_y_px=height_px * 0.44,
        disc_r_px=min(height_px * 0.395, width_px * 0.46),
        horizon_y_px=height_px * 0.755,
        ground_y_px=height_px * 0.845,
    )


def full_screen_stage(width_px: float, height_px: float) -> Stage:
    """The stage of the full-screen break: the disc at 35 % of the width leaves room for the words."""
    return Stage(
        width_px,
        height_px,
        disc_x_px=width_px * 0.35,
        disc_y_px=height_px * 0.44,
        disc_r_px=height_px * 0.35,
        horizon_y_px=height_px * 0.74,
        ground_y_px=height_px * 0.75,
    )
