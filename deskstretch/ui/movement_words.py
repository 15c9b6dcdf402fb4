"""What is said of a movement: its kind, what it serves, where and with what it is done, for whom not."""

from __future__ import annotations

from deskstretch.core.movement import Category, Equipment, Limitation, Position, Serves
from deskstretch.ui.words import translate


def position_name(position: Position) -> str:
    return {
        Position.SEATED: translate("Position", "Seated"),
        Position.STANDING: translate("Position", "Standing"),
        Position.WALL: translate("Position", "At a wall"),
        Position.FLOOR: translate("Position", "On the floor"),
    }[position]


def equipment_name(equipment: Equipment) -> str:
    return {
        Equipment.CHAIR: translate("Equipment", "Fixed chair"),
        Equipment.DESK: translate("Equipment", "Desk"),
        Equipment.WALL: translate("Equipment", "Wall"),
        Equipment.DOORWAY: translate("Equipment", "Door frame"),
        Equipment.MAT: translate("Equipment", "Mat"),
        Equipment.FOAM_ROLLER: translate("Equipment", "Foam roller"),
        Equipment.BALL: translate("Equipment", "Ball"),
        Equipment.BACKPACK: translate("Equipment", "Backpack"),
    }[equipment]


def category_name(category: Category) -> str:
    return {
        Category.DYNAMIC_STRETCH: translate("Category", "Dynamic stretch"),
        Category.MOBILITY: translate("Category", "Mobility"),
        Category.STATIC_STRETCH: translate("Category", "Held stretch"),
        Category.YOGA: translate("Category", "Yoga"),
        Category.PILATES: translate("Category", "Pilates"),
        Category.FOAM_ROLLING: translate("Category", "Foam rolling"),
        Category.STRENGTH_FOR_MOBILITY: translate("Category", "Strength for mobility"),
        Category.POSTURE_RESET: translate("Category", "Posture reset"),
        Category.EYES: translate("Category", "Eyes"),
        Category.BREATHING: translate("Category", "Breathing"),
    }[category]


def serves_name(serves: Serves) -> str:
    """Inside a sentence: "mobility"."""
    return {
        Serves.MOBILITY: translate("Serves", "mobility"),
        Serves.FLEXIBILITY: translate("Serves", "flexibility"),
        Serves.STRENGTH: translate("Serves", "strength"),
        Serves.EASE: translate("Serves", "ease"),
    }[serves]


def limitation_name(limitation: Limitation) -> str:
    """As a person would say it: "Neck trouble"."""
    return {
        Limitation.NECK: translate("Limitation", "Neck trouble"),
        Limitation.SHOULDER: translate("Limitation", "Shoulder trouble"),
        Limitation.WRIST: translate("Limitation", "Wrist trouble"),
        Limitation.ELBOW: translate("Limitation", "Elbow trouble"),
        Limitation.LOWER_BACK_DISC: translate("Limitation", "A slipped disc"),
        Limitation.SCIATICA: translate("Limitation", "Sciatica"),
        Limitation.HIP: translate("Limitation", "Hip trouble"),
        Limitation.KNEE: translate("Limitation", "Knee trouble"),
        Limitation.ANKLE: translate("Limitation", "Ankle trouble"),
        Limitation.PREGNANCY: translate("Limitation", "Pregnancy"),
        Limitation.DIZZINESS: translate("Limitation", "Dizziness"),
        Limitation.OSTEOPOROSIS: translate("Limitation", "Osteoporosis"),
        Limitation.HIGH_BLOOD_PRESSURE: translate("Limitation", "High blood pressure"),
        Limitation.RECENT_SURGERY: translate("Limitation", "A recent operation"),
        Limitation.BALANCE: translate("Limitation", "Unsteady balance"),
    }[limitation]
