"""Which settings stand on which page, and what their values are called."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from deskstretch.core.settings import (
    Break,
    BreakSize,
    Channel,
    Goal,
    Language,
    Look,
    Motion,
    Presence,
    Prompts,
    Sound,
    StartMode,
    Theme,
    bounds_of,
    words_of,
)
from deskstretch.figure.looks import Character
from deskstretch.ui.icons import Icon
from deskstretch.ui.words import translate

if TYPE_CHECKING:
    from deskstretch.core.settings import Bounds
    from deskstretch.ui.settings_pages.model import Path


class Section(StrEnum):
    RHYTHM = "rhythm"
    HOURS = "hours"
    PROMPTS = "prompts"
    BREAK = "break"
    SOUND = "sound"
    LOOK = "look"
    DATA = "data"
    SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class SettingField:
    """One setting as a row: where it stands, its sentence, and what it may be."""

    path: Path
    words: str
    default: Any
    bounds: Bounds | None

    @property
    def unit(self) -> str:
        """What a number counts, from the end of its name."""
        name = self.path[-1]
        if name.endswith("_min"):
            return translate("Settings", "min")
        if name.endswith("_s"):
            return translate("Settings", "s")
        if name.endswith("_percent"):
            return translate("Settings", "%")
        return ""


def section_name(section: Section) -> str:
    return {
        Section.RHYTHM: translate("Settings", "Rhythm"),
        Section.HOURS: translate("Settings", "Work hours"),
        Section.PROMPTS: translate("Settings", "Prompts"),
        Section.BREAK: translate("Settings", "Break"),
        Section.SOUND: translate("Settings", "Sound and voice"),
        Section.LOOK: translate("Settings", "Look"),
        Section.DATA: translate("Settings", "Data"),
        Section.SYSTEM: translate("Settings", "System"),
    }[section]


def section_line(section: Section) -> str:
    """What a page is about, under its title."""
    return {
        Section.RHYTHM: translate("Settings", "How often a break is offered, counted in minutes of work."),
        Section.HOURS: translate("Settings", "Outside these hours nothing is counted or offered."),
        Section.PROMPTS: translate("Settings", "How a break is offered, and when it waits."),
        Section.BREAK: translate("Settings", "The window that shows what to do."),
        Section.SOUND: translate("Settings", "What is heard in a break, so that nobody has to look."),
        Section.LOOK: translate("Settings", "Colours, text, motion, and who shows the movements."),
        Section.DATA: translate("Settings", "What is kept of what you did."),
        Section.SYSTEM: translate("Settings", "How the program lives with your desktop."),
    }[section]


def section_words(section: Section) -> str:
    """What a search for this page may look for besides the sentences of its rows."""
    more = {
        Section.RHYTHM: translate("Settings", "interval, length, reminder, preset"),
        Section.DATA: translate(
            "Settings", "report, PDF, export, import, merge, copy, backup, restore, delete"
        ),
    }
    return f"{section_name(section)} {more.get(section, '')}"


SECTION_ICONS = {
    Section.RHYTHM: Icon.CLOCK,
    Section.HOURS: Icon.CALENDAR,
    Section.PROMPTS: Icon.BELL,
    Section.BREAK: Icon.PLAY_OUTLINE,
    Section.SOUND: Icon.SOUND,
    Section.LOOK: Icon.LOOK,
    Section.DATA: Icon.DATA,
    Section.SYSTEM: Icon.SYSTEM,
}


def fields_of(section: Section) -> list[SettingField]:
    """The rows of a page that needs no layout of its own."""
    match section:
        case Section.PROMPTS:
            return [*fields_of_table("prompts", Prompts), *fields_of_table("presence", Presence)]
        case Section.BREAK:
            return [*fields_of_table("breaks", Break), *fields_of_table("goal", Goal)]
        case Section.SOUND:
            return fields_of_table("sound", Sound)
        case Section.LOOK:
            return fields_of_table("look", Look)
        case _:
            return []


def fields_of_table(table: str, kind: type) -> list[SettingField]:
    """Each setting of one table of settings.toml, in its order."""
    return [
        SettingField(
            (table, field.name), translate("Settings", words_of(field)), field.default, bounds_of(field)
        )
        for field in dataclasses.fields(kind)
    ]


def choices_of(field: SettingField) -> list[tuple[object, str]]:
    """The values a setting can have, with their names; empty for numbers and switches."""
    match field.default:
        case Channel():
            return [
                (Channel.AUTO, translate("Settings", "By itself")),
                (Channel.NOTIFICATION, translate("Settings", "Notification")),
                (Channel.CARD, translate("Settings", "Card")),
                (Channel.BOTH, translate("Settings", "Both")),
            ]
        case StartMode():
            return [
                (StartMode.ASK, translate("Settings", "Ask")),
                (StartMode.HEADS_UP, translate("Settings", "Heads-up")),
                (StartMode.STRICT, translate("Settings", "Strict")),
            ]
        case BreakSize():
            return [
                (BreakSize.CORNER, translate("Settings", "Corner")),
                (BreakSize.CARD, translate("Settings", "Card")),
                (BreakSize.FULL_SCREEN, translate("Settings", "Full screen")),
                (BreakSize.ALL_SCREENS, translate("Settings", "Every screen")),
            ]
        case Language():
            own_names = {Language.ENGLISH: "English", Language.GERMAN: "Deutsch"}
            return [(Language.SYSTEM, translate("Settings", "System")), *own_names.items()]
        case Theme():
            return [
                (Theme.SYSTEM, translate("Settings", "System")),
                (Theme.LIGHT, translate("Settings", "Light")),
                (Theme.DARK, translate("Settings", "Dark")),
            ]
        case Motion():
            return [
                (Motion.SYSTEM, translate("Settings", "System")),
                (Motion.FULL, translate("Settings", "Full")),
                (Motion.REDUCED, translate("Settings", "Reduced")),
            ]
        case _ if field.path == ("look", "figure"):
            return [(character.value, character.value.capitalize()) for character in Character]
        case _:
            return []
