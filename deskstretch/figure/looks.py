"""Who is drawn: skin, hair, build and clothes, and the named characters a person can choose from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Skin(StrEnum):
    """Six tones from lightest to darkest."""

    ONE = "1"
    TWO = "2"
    THREE = "3"
    FOUR = "4"
    FIVE = "5"
    SIX = "6"


class Hair(StrEnum):
    """How the hair is worn. ``SCARF`` covers it; ``BALD`` has none."""

    SHORT = "short"
    BUN = "bun"
    PONY = "pony"
    BOB = "bob"
    CURLY = "curly"
    LONG = "long"
    SCARF = "scarf"
    BALD = "bald"


class HairColour(StrEnum):
    BLACK = "black"
    BROWN = "brown"
    CHESTNUT = "chestnut"
    BLONDE = "blonde"
    GREY = "grey"
    RED = "red"


class Build(StrEnum):
    """``BROAD``: wide shoulders. ``SLIM``: narrower shoulders and waist. ``FULL``: rounder throughout."""

    BROAD = "broad"
    SLIM = "slim"
    FULL = "full"


class Outfit(StrEnum):
    """``TEE``: T-shirt and trousers. ``OFFICE``: shirt with collar and long sleeves, trousers.

    ``SKIRT``: blouse and knee-length skirt. ``TUNIC``: long tunic over trousers.
    ``SPORT``: vest and leggings.
    """

    TEE = "tee"
    OFFICE = "office"
    SKIRT = "skirt"
    TUNIC = "tunic"
    SPORT = "sport"


class Cloth(StrEnum):
    """Colours of shirts, blouses, tunics and scarves."""

    BLUE = "blue"
    VIOLET = "violet"
    MUSTARD = "mustard"
    CREAM = "cream"
    CORAL = "coral"
    TEAL = "teal"


@dataclass(frozen=True, slots=True)
class Look:
    """One person's looks. ``scarf`` is only seen with `Hair.SCARF`."""

    skin: Skin
    hair: Hair
    hair_colour: HairColour
    build: Build
    outfit: Outfit
    top: Cloth
    scarf: Cloth = Cloth.MUSTARD
    earrings: bool = False


class Character(StrEnum):
    """The people a person can choose from in the settings, by name."""

    MAYA = "maya"
    JONAS = "jonas"
    ROSE = "rose"
    AMARA = "amara"
    LEILA = "leila"
    MEI = "mei"
    ARTHUR = "arthur"
    DIEGO = "diego"
    PRIYA = "priya"
    SAM = "sam"


LOOKS: dict[Character, Look] = {
    Character.MAYA: Look(
        Skin.FIVE, Hair.BUN, HairColour.BLACK, Build.SLIM, Outfit.TEE, Cloth.MUSTARD, earrings=True
    ),
    Character.JONAS: Look(Skin.TWO, Hair.SHORT, HairColour.BROWN, Build.BROAD, Outfit.OFFICE, Cloth.BLUE),
    Character.ROSE: Look(Skin.ONE, Hair.PONY, HairColour.RED, Build.SLIM, Outfit.SPORT, Cloth.VIOLET),
    Character.AMARA: Look(Skin.SIX, Hair.CURLY, HairColour.BLACK, Build.FULL, Outfit.TUNIC, Cloth.CREAM),
    Character.LEILA: Look(
        Skin.FOUR, Hair.SCARF, HairColour.BLACK, Build.SLIM, Outfit.TUNIC, Cloth.BLUE, Cloth.MUSTARD
    ),
    Character.MEI: Look(Skin.TWO, Hair.BOB, HairColour.BLACK, Build.SLIM, Outfit.SKIRT, Cloth.CORAL),
    Character.ARTHUR: Look(Skin.ONE, Hair.SHORT, HairColour.GREY, Build.FULL, Outfit.OFFICE, Cloth.TEAL),
    Character.DIEGO: Look(Skin.THREE, Hair.BALD, HairColour.BROWN, Build.BROAD, Outfit.TEE, Cloth.VIOLET),
    Character.PRIYA: Look(Skin.FOUR, Hair.LONG, HairColour.BLACK, Build.FULL, Outfit.SKIRT, Cloth.TEAL),
    Character.SAM: Look(Skin.SIX, Hair.SHORT, HairColour.BLACK, Build.BROAD, Outfit.SPORT, Cloth.CORAL),
}


def look_named(name: str) -> Look:
    """The look of a character; an unknown name, say from another version's settings, gives Maya's."""
    try:
        return LOOKS[Character(name)]
    except ValueError:
        return LOOKS[Character.MAYA]
