"""Where the drawn roller is on the body: on muscle, and never under the neck or the lower spine."""

from __future__ import annotations

import pytest

from deskstretch.core.animation import Joint, PropKind
from deskstretch.core.movement import Movement, Side, Sides
from deskstretch.core.rolling import is_rolled
from deskstretch.figure.pose import pose_at
from deskstretch.figure.vectors import distance
from deskstretch.storage.library import bundled_library

ROLLED = [movement for movement in bundled_library().movements if is_rolled(movement)]
NEVER = {Joint.S0, Joint.S1, Joint.S2, Joint.NECK, Joint.HEAD}
"""The joints of the lower spine, and those above the chest."""
MOMENTS = 24


@pytest.mark.parametrize("movement", ROLLED, ids=lambda movement: movement.id)
def test_the_roller_is_nearest_to_other_parts_all_the_way(movement: Movement) -> None:
    sides = (Side.LEFT, Side.RIGHT) if movement.sides is Sides.SWITCH else (Side.BOTH,)
    for side in sides:
        for moment in range(MOMENTS):
            posed = pose_at(movement, side, moment / MOMENTS * movement.loop_s)
            (tool,) = (prop for prop in posed.props if prop.kind in (PropKind.ROLLER, PropKind.BALL))
            nearest = min(
                posed.joints, key=lambda joint: distance(posed.joints[joint].origin, tool.frame.origin)
            )
            assert nearest not in NEVER, (side, moment)
