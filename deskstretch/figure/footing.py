"""Whether a movement touches what it says, stays where it is put and keeps its balance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskstretch.core.animation import Ease, Surface
from deskstretch.core.timeline import arrival_seconds
from deskstretch.figure.balance import center_of_mass, outside_support, sole_points
from deskstretch.figure.contact import ContactTrack, landmark_center, touch_of
from deskstretch.figure.pose import pose_at
from deskstretch.figure.skeleton import BODY_HEIGHT_CM
from deskstretch.figure.surfaces import BODY
from deskstretch.figure.vectors import distance

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.core.animation import BodyPart, Vec3
    from deskstretch.core.movement import Movement, Side
    from deskstretch.core.timeline import Stop
    from deskstretch.figure.problems import TimedFigure, Worst
    from deskstretch.figure.skeleton import Body

CONTACT_CM = 1.0
DRIFT_CM = 1.0
BALANCE_CM = 3.0


class Footing:
    """The contacts of a movement over its loop: what it touches, stands on and holds on to."""

    def __init__(self, movement: Movement, side: Side, stops: Sequence[Stop]) -> None:
        self._stops = stops
        self._track = ContactTrack(movement.animation.contacts, stops, side)

    def check(self, frame: TimedFigure, worst: Worst) -> None:
        for part, surface in self._track.active(frame.at_s):
            touch = touch_of(part, surface, frame.figure.joints, frame.figure.props)
            name = f"the {part.replace('-', ' ')} on the {surface.removeprefix('own-')}"
            if touch is None:
                worst.add(frame.at_s, name, 1e9, "has nothing to touch: the prop is missing")
                continue
            gap = touch.gap * BODY_HEIGHT_CM
            if abs(gap) > CONTACT_CM:
                by = f"is {gap:.1f} cm away" if gap > 0 else f"is {-gap:.1f} cm inside"
                worst.add(frame.at_s, name, abs(gap), by)

    def check_drift(self, frames: Sequence[TimedFigure], worst: Worst) -> None:
        """What is planted stays where it was when it was set down."""
        set_down: dict[tuple[BodyPart, Surface], Vec3] = {}
        for frame in (*frames, *frames):
            active = self._track.active(frame.at_s)
            set_down = {pair: at for pair, at in set_down.items() if active.get(pair)}
            for pair, planted in active.items():
                part, surface = pair
                if not planted or surface in BODY:
                    continue
                at = landmark_center(part, frame.figure.joints)
                start = set_down.setdefault(pair, at)
                drift = distance(start, at) * BODY_HEIGHT_CM
                if drift > DRIFT_CM:
                    worst.add(
                        frame.at_s, f"the {part.replace('-', ' ')}", drift, f"has slipped {drift:.1f} cm"
                    )

    def check_balance(self, movement: Movement, side: Side, body: Body, worst: Worst) -> None:
        """The weight is over feet and holding hands wherever the figure rests."""
        for at_s, stop in zip(arrival_seconds(self._stops), self._stops, strict=True):
            if movement.animation.keys[stop.key].ease is not Ease.REST:
                continue
            figure = pose_at(movement, side, at_s, reduced=True, body=body)
            support: list[tuple[float, float]] = []
            for part, surface in self._track.active(at_s):
                if surface is Surface.FLOOR:
                    support += sole_points(part, figure.joints)
                if surface not in BODY:
                    x, _, z = landmark_center(part, figure.joints)
                    support.append((x, z))
            x, _, z = center_of_mass(figure.joints)
            off = outside_support((x, z), support) * BODY_HEIGHT_CM
            if off > BALANCE_CM:
                worst.add(at_s, "the weight", off, f"is {off:.1f} cm beyond what it stands on")
