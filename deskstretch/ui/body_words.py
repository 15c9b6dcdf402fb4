"""Words for a person's body and place: positions, things at hand, limitations, goals."""

from __future__ import annotations

from deskstretch.core.movement import Equipment, Limitation, Position
from deskstretch.core.settings import BodyGoal, PlaceChoice, PlaceName
from deskstretch.ui.icons import Icon
from deskstretch.ui.words import translate

EQUIPMENT_ICONS = {
    Equipment.CHAIR: Icon.CHAIR,
    Equipment.DESK: Icon.DESK,
    Equipment.WALL: Icon.WALL,
    Equipment.DOORWAY: Icon.DOORWAY,
    Equipment.MAT: Icon.MAT,
    Equipment.FOAM_ROLLER: Icon.ROLLER,
    Equipment.BALL: Icon.BALL,
    Equipment.BACKPACK: Icon.BACKPACK,
}


def position_words(position: Position) -> tuple[str, str]:
    """A position and what it means here: "Seated", "on my chair"."""
    return {
        Position.SEATED: (translate("Body", "Seated"), translate("Body", "on my chair")),
        Position.STANDING: (translate("Body", "Standing"), translate("Body", "beside the desk")),
        Position.WALL: (translate("Body", "At a wall"), translate("Body", "or door frame")),
        Position.FLOOR: (translate("Body", "Floor"), translate("Body", "on a mat")),
    }[position]


def limitation_name(limitation: Limitation) -> str:
    """What somebody is careful with, the frequent ones first as `USUAL_LIMITATIONS` has them."""
    return {
        Limitation.NECK: translate("Body", "Neck"),
        Limitation.SHOULDER: translate("Body", "Shoulder"),
        Limitation.WRIST: translate("Body", "Wrist"),
        Limitation.ELBOW: translate("Body", "Elbow"),
        Limitation.LOWER_BACK_DISC: translate("Body", "Lower back"),
        Limitation.SCIATICA: translate("Body", "Sciatica"),
        Limitation.HIP: translate("Body", "Hip"),
        Limitation.KNEE: translate("Body", "Knee"),
        Limitation.ANKLE: translate("Body", "Ankle"),
        Limitation.PREGNANCY: translate("Body", "Pregnancy"),
        Limitation.DIZZINESS: translate("Body", "Dizziness"),
        Limitation.OSTEOPOROSIS: translate("Body", "Osteoporosis"),
        Limitation.HIGH_BLOOD_PRESSURE: translate("Body", "High blood pressure"),
        Limitation.RECENT_SURGERY: translate("Body", "Recent surgery"),
        Limitation.BALANCE: translate("Body", "Balance"),
    }[limitation]


LIMITATIONS = (
    Limitation.NECK,
    Limitation.SHOULDER,
    Limitation.WRIST,
    Limitation.LOWER_BACK_DISC,
    Limitation.HIP,
    Limitation.KNEE,
    Limitation.ANKLE,
    Limitation.BALANCE,
    Limitation.DIZZINESS,
    Limitation.PREGNANCY,
    Limitation.ELBOW,
    Limitation.SCIATICA,
    Limitation.HIGH_BLOOD_PRESSURE,
    Limitation.OSTEOPOROSIS,
    Limitation.RECENT_SURGERY,
)
"""All of them, in the order they are offered."""
RARE_LIMITATIONS = LIMITATIONS[10:]
"""Those behind "More…" where room is short."""


def goal_name(goal: BodyGoal) -> str:
    """A hope, not a promise (EVIDENCE.md 4)."""
    return {
        BodyGoal.POSTURE: translate("Body", "Sit and stand taller"),
        BodyGoal.LESS_PAIN: translate("Body", "Ease stiff and sore spots"),
        BodyGoal.EASE: translate("Body", "Move with ease"),
        BodyGoal.FEWER_INJURIES: translate("Body", "Stay strong and steady"),
    }[goal]


def place_name(place: PlaceName) -> str:
    return {
        PlaceName.OFFICE: translate("Body", "Office"),
        PlaceName.HOME: translate("Body", "Home"),
    }[place]


def place_choice_name(choice: PlaceChoice) -> str:
    return {
        PlaceChoice.BY_DAY: translate("Body", "By weekday"),
        PlaceChoice.OFFICE: translate("Body", "Always the office"),
        PlaceChoice.HOME: translate("Body", "Always home"),
    }[choice]
