"""Every setting once: its place in settings.toml, type, default, bounds and words.

The tables below are what the settings file, the Settings window, ``check-settings`` and the
settings reference are made from. A field's metadata carries its bounds and its sentence; units
stand in the names. Bounds and defaults: RHYTHM.md 4 and 11, EVIDENCE.md 1.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum
from typing import Any, cast

from deskstretch.core.movement import Equipment, Limitation, Position, Region


class StartMode(StrEnum):
    """How an offer turns into a break (RHYTHM.md 5)."""

    ASK = "ask"
    HEADS_UP = "heads_up"
    STRICT = "strict"


class Channel(StrEnum):
    """Where an offer appears. ``AUTO`` is the native notification where there is one, else the card."""

    AUTO = "auto"
    NOTIFICATION = "notification"
    CARD = "card"
    BOTH = "both"


class Theme(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Language(StrEnum):
    """Languages of the windows: English, and one for each ``installer/translations/deskstretch_*.ts``."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"


class BreakSize(StrEnum):
    """``CORNER`` is for those who go on reading: figure, countdown and name."""

    CORNER = "corner"
    CARD = "card"
    FULL_SCREEN = "full_screen"
    ALL_SCREENS = "all_screens"


class Motion(StrEnum):
    """Reduced motion by the system's wish, or always on or off."""

    SYSTEM = "system"
    FULL = "full"
    REDUCED = "reduced"


class Day(StrEnum):
    """Days as settings.toml spells them, in the order of `datetime.date.weekday`."""

    MON = "mon"
    TUE = "tue"
    WED = "wed"
    THU = "thu"
    FRI = "fri"
    SAT = "sat"
    SUN = "sun"


class PlaceName(StrEnum):
    """Where the desk stands; each place has its own positions, equipment and manners."""

    OFFICE = "office"
    HOME = "home"


class PlaceChoice(StrEnum):
    """Which place it is today: as ``home_days`` say, or one chosen by hand."""

    BY_DAY = "by-day"
    OFFICE = "office"
    HOME = "home"


class BodyGoal(StrEnum):
    """What somebody hopes for; goals weigh the choice of movements, they promise nothing."""

    POSTURE = "posture"
    LESS_PAIN = "less-pain"
    EASE = "ease"
    FEWER_INJURIES = "fewer-injuries"


class Track(StrEnum):
    """How often the four-week programme asks for a session (PROGRAMMES.md 3)."""

    OFF = "off"
    DAILY = "daily"
    THREE_DAYS = "three-days"


@dataclass(frozen=True, slots=True)
class Bounds:
    """The least and the most a number may be, both allowed."""

    least: float
    most: float


def setting(
    default: Any, words: str, least: float | None = None, most: float | None = None, *, filled: bool = False
) -> Any:
    """A field with its default and its one sentence; for numbers, its bounds.

    ``filled``: a list that must hold something.
    """
    bounds = None if least is None or most is None else Bounds(least, most)
    metadata = {"words": words, "bounds": bounds, "filled": filled}
    if isinstance(default, type) or callable(default):
        return field(default_factory=default, metadata=metadata)
    return field(default=default, metadata=metadata)


def words_of(a_field: dataclasses.Field[Any]) -> str:
    return cast("str", a_field.metadata.get("words", ""))


def bounds_of(a_field: dataclasses.Field[Any]) -> Bounds | None:
    return cast("Bounds | None", a_field.metadata.get("bounds"))


def must_be_filled(a_field: dataclasses.Field[Any]) -> bool:
    return bool(a_field.metadata.get("filled"))


@dataclass(frozen=True, slots=True)
class Reminder:
    """One thing to be reminded of, counted in work time (RHYTHM.md 4)."""

    enabled: bool = setting(True, "Offer this break.")
    every_min: float = setting(45.0, "Minutes of work between two offers.", 5, 240)
    length_s: float = setting(180.0, "Seconds the break lasts.", 10, 1800)
    natural_min: float = setting(5.0, "Minutes away that count as the whole break.", 0.5, 120)

    @property
    def every_s(self) -> float:
        return self.every_min * 60

    @property
    def natural_s(self) -> float:
        """Absence that earns full credit; never shorter than the break itself."""
        return max(self.natural_min * 60, self.length_s)


STRETCH = "stretch"
CUE = "cue"


def shipped_reminders() -> dict[str, Reminder]:
    """The two reminders that come with the program: stretch 3 min every 45, cue 30 s every 20."""
    return {
        STRETCH: Reminder(),
        CUE: Reminder(every_min=20.0, length_s=30.0, natural_min=1.0),
    }


@dataclass(frozen=True, slots=True)
class Presence:
    """When sitting still becomes being away (RHYTHM.md 3)."""

    away_after_s: float = setting(120.0, "Seconds without input that count as away.", 30, 1800)
    passive_limit_min: float = setting(
        60.0, "Minutes of watching a call, a film or slides before it counts as away.", 5, 240
    )

    @property
    def passive_limit_s(self) -> float:
        return self.passive_limit_min * 60


@dataclass(frozen=True, slots=True)
class Prompts:
    """How and when a due break is offered (RHYTHM.md 5)."""

    channel: Channel = setting(Channel.AUTO, "Where an offer appears.")
    start_mode: StartMode = setting(StartMode.ASK, "Ask, start after a 15 s heads-up, or start without Skip.")
    offer_lasts_s: float = setting(60.0, "Seconds an offer stays.", 10, 600)
    reoffer_after_min: float = setting(
        5.0, "Minutes of work before an unanswered offer returns; doubles each time.", 1, 60
    )
    max_offers: int = setting(3, "Offers of one break before it is left alone.", 1, 10)
    max_snoozes: int = setting(2, "Times a break can be put off in strict mode.", 0, 10)
    merge_min: float = setting(8.0, "A shorter break gives way to a longer one due this soon.", 0, 60)
    settle_s: float = setting(10.0, "Seconds to wait after a call, full screen or quiet time.", 0, 300)
    hold_in_calls: bool = setting(True, "Wait while the microphone or camera is in use.")
    hold_full_screen: bool = setting(True, "Wait while a window fills the screen.")
    hold_do_not_disturb: bool = setting(True, "Wait while notifications are silenced.")
    hold_while_typing: bool = setting(True, "Wait for a pause in typing.")
    typing_gap_s: float = setting(5.0, "Seconds without input that count as a pause in typing.", 1, 60)
    typing_hold_max_s: float = setting(180.0, "Longest wait for a pause in typing, in seconds.", 0, 900)

    @property
    def reoffer_after_s(self) -> float:
        return self.reoffer_after_min * 60

    @property
    def merge_s(self) -> float:
        return self.merge_min * 60


@dataclass(frozen=True, slots=True)
class WorkRange:
    """Work from ``begin`` to ``end``, local time; crosses midnight when ``end`` is not later."""

    begin: time
    end: time

    @classmethod
    def parse(cls, text: str) -> WorkRange:
        """Read ``"09:00-12:30"``; ``"22:00-06:00"`` crosses midnight, ``"00:00-24:00"`` is the day.

        Raises:
            ValueError: in words a person can act on.
        """
        begin_text, dash, end_text = text.partition("-")
        try:
            if not dash:
                raise ValueError
            begin = time.fromisoformat(begin_text.strip())
            end_text = end_text.strip()
            end = time(0) if end_text == "24:00" else time.fromisoformat(end_text)
        except ValueError:
            message = f'"{text}" is not a range of times; write it like "09:00-17:30"'
            raise ValueError(message) from None
        if begin.tzinfo or end.tzinfo:
            message = f'"{text}" must not name a time zone; write it like "09:00-17:30"'
            raise ValueError(message)
        return cls(begin, end)

    def __str__(self) -> str:
        end = "24:00" if self.end == time(0) else f"{self.end:%H:%M}"
        return f"{self.begin:%H:%M}-{end}"


@dataclass(frozen=True, slots=True)
class FixedSession:
    """A routine at a local time on chosen weekdays (RHYTHM.md 4)."""

    routine: str
    days: tuple[Day, ...]
    at: time


@dataclass(frozen=True, slots=True)
class Break:
    """The break window."""

    size: BreakSize = setting(BreakSize.CARD, "In a corner, a card, the whole screen, or every screen.")
    get_ready_s: float = setting(5.0, "Seconds to get ready before each movement.", 3, 15)


@dataclass(frozen=True, slots=True)
class Look:
    language: Language = setting(Language.SYSTEM, "Language of the windows, or as the system.")
    theme: Theme = setting(Theme.SYSTEM, "Light, dark, or as the system.")
    motion: Motion = setting(Motion.SYSTEM, "Full or reduced motion, or as the system.")
    text_percent: int = setting(100, "Size of text.", 80, 200)
    figure: str = setting("maya", "Which drawn person shows the movements.")


@dataclass(frozen=True, slots=True)
class Goal:
    days_per_week: int = setting(5, "Days a week with movement that fill the ring.", 1, 7)
    self_check_reminder: bool = setting(True, "A word in the glance when a self-check is due again.")


@dataclass(frozen=True, slots=True)
class Body:
    """Whom the movements are chosen for."""

    goals: tuple[BodyGoal, ...] = setting((), "What you hope for.")
    focus: tuple[Region, ...] = setting((), "Areas to favour.")
    limitations: tuple[Limitation, ...] = setting((), "What to be careful with; such movements are left out.")
    sixty_or_over: bool = setting(False, "Holds of up to a minute, as suits people of 60 and over.")


@dataclass(frozen=True, slots=True)
class Place:
    """What can be done where the desk stands."""

    positions: tuple[Position, ...] = setting(
        (Position.SEATED, Position.STANDING, Position.WALL), "Positions that suit this place.", filled=True
    )
    equipment: tuple[Equipment, ...] = setting(
        (Equipment.CHAIR, Equipment.DESK, Equipment.WALL, Equipment.DOORWAY), "Things at hand."
    )
    office_clothes: bool = setting(True, "Only what can be done in office clothes.")
    discreet: bool = setting(False, "Only what nobody notices.")


def shipped_places() -> dict[PlaceName, Place]:
    """An office, and a home with a mat and room to lie down."""
    office = Place()
    home = Place(
        positions=(*office.positions, Position.FLOOR),
        equipment=(*office.equipment, Equipment.MAT),
        office_clothes=False,
    )
    return {PlaceName.OFFICE: office, PlaceName.HOME: home}


@dataclass(frozen=True, slots=True)
class Programme:
    """The four-week programme."""

    track: Track = setting(Track.OFF, "Off, a session every day, or on three days a week.")
    started: date | None = setting(None, "The local day on which it began.")


@dataclass(frozen=True, slots=True)
class Choices:
    """What was chosen in the library, by id."""

    excluded: tuple[str, ...] = setting((), "Movements never to be shown.")
    favourites: tuple[str, ...] = setting((), "Movements to favour.")


@dataclass(frozen=True, slots=True)
class Sound:
    chimes: bool = setting(True, "A chime at the start, at a change of side and at the end.")
    voice: bool = setting(False, "A voice that names each movement.")
    volume_percent: int = setting(60, "Volume of chimes and voice.", 0, 100)


@dataclass(frozen=True, slots=True)
class Settings:
    """All of settings.toml. ``hours is None`` means every day, all day."""

    reminders: dict[str, Reminder] = setting(shipped_reminders, "What to be reminded of.")
    presence: Presence = setting(Presence, "When sitting still is being away.")
    prompts: Prompts = setting(Prompts, "How a break is offered.")
    hours: dict[Day, tuple[WorkRange, ...]] | None = setting(
        None, "Work hours by weekday; a day left out has none; the table left out: always."
    )
    sessions: tuple[FixedSession, ...] = setting(tuple, "Routines at a fixed time.")
    breaks: Break = setting(Break, "The break window.")
    look: Look = setting(Look, "How the program looks.")
    goal: Goal = setting(Goal, "What to aim for.")
    body: Body = setting(Body, "Whom the movements are chosen for.")
    places: dict[PlaceName, Place] = setting(shipped_places, "What can be done in each place.")
    place: PlaceChoice = setting(PlaceChoice.BY_DAY, "Which place it is: by weekday, or always one.")
    home_days: tuple[Day, ...] = setting((), "Weekdays at home; the others are in the office.")
    programme: Programme = setting(Programme, "The four-week programme.")
    library: Choices = setting(Choices, "Movements left out or favoured.")
    sound: Sound = setting(Sound, "What is heard in a break.")
    welcomed: bool = setting(False, "Whether the welcome was seen.")
