"""Random days: settings, hands, calls, sleeps, clock changes, deeds, restarts, as scripts of the simulator.

A day is drawn as one number for settings and person and one for each thing that happens, so that it is drawn
fast and shrinks to few things that happen; 0 stands for what is ordinary.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from deskstretch.app.script import Script, Step
from deskstretch.core.hours import to_utc
from deskstretch.core.settings import (
    Day,
    FixedSession,
    Presence,
    Prompts,
    Reminder,
    Settings,
    StartMode,
    WorkRange,
)

LENGTH = timedelta(hours=3)
LONGEST = timedelta(hours=5)
PLACES = (
    ("Europe/Berlin", "2026-03-02T09:00:00"),  # an ordinary Monday
    ("Europe/Berlin", "2026-03-29T00:30:00"),  # in this night 02:00 becomes 03:00
    ("Europe/Berlin", "2026-10-25T01:00:00"),  # and in this one 03:00 becomes 02:00
    ("America/New_York", "2026-12-31T22:00:00"),
    ("Australia/Lord_Howe", "2026-04-05T01:00:00"),  # half an hour back at 02:00
    ("Asia/Kolkata", "2026-03-02T09:07:13"),
)

Happening = Mapping[str, object]


@dataclass(frozen=True)
class Kinds:
    """Which kinds of things may happen."""

    local_rules: bool = True
    clock_steps: bool = True
    restarts: bool = True
    breaks: bool = True
    reminders_at_most: int = 4

    def happenings(self) -> list[Happening]:
        """What a `Step` is made of, but for its time; the likelier the more often it stands here."""
        hands = ("working", "typing", "away", "working", "away", "unknown", "working")
        found: list[Happening] = [{"hands": each} for each in hands]
        for key in ("in_call", "full_screen", "do_not_disturb", "locked", "screen_kept_on"):
            found += [{"readings": {key: value}} for value in (True, False, None, True, False)]
        deeds = ["snooze 5", "snooze 15", "skip", "pause 30m", "pause 5m", "resume", "pause call", "resume"]
        deeds += ["pause", "resume", "resume"]
        if self.breaks:
            deeds += ["start", "finish", "start"]
        if self.local_rules:
            deeds += ["pause tomorrow", "pause until 03:00", "resume"]
        found += [{"deed": each} for each in deeds]
        found += [{"sleep_s": each} for each in (3.0, 20.0, 130.0, 420.0, 1800.0)]
        if self.clock_steps:
            found += [{"clock_step_s": each} for each in (-3600.0, -600.0, -1.0, 1.5, 40.0, 3600.0)]
        if self.restarts:
            found += [{"restart": True}] * 4
        return found


GAPS_S = (0, 1, 9, 30, 61, 120, 150, 290, 310, 310, 600, 600, 900, 1200)


def days(kinds: Kinds) -> st.SearchStrategy[Script]:
    """A few hours at a desk."""
    happenings = kinds.happenings()
    code = st.integers(0, len(happenings) * len(GAPS_S) - 1)

    def day(person: int, codes: list[int]) -> Script:
        dice = random.Random(person)
        zone_name, start = PLACES[0] if person == 0 else dice.choice(PLACES)
        zone, local = ZoneInfo(zone_name), datetime.fromisoformat(start)
        begin = at = to_utc(local.date(), local.time(), zone)
        steps: list[Step] = []
        for each in codes:
            what, gap = divmod(each, len(GAPS_S))
            at += timedelta(seconds=GAPS_S[gap])
            steps.append(Step(at, **happenings[what]))  # pyright: ignore[reportArgumentType]
        answers = ("ignore", "snooze", "skip", *(("start", "start") if kinds.breaks else ()))
        return Script(
            zone=zone,
            start=begin,
            end=min(max(begin + LENGTH, at + timedelta(minutes=50)), begin + LONGEST),
            settings=Settings() if person == 0 else _settings(dice, kinds),
            on_offer=dice.choice(answers),
            answer_after_s=dice.choice((0.0, 5.0, 40.0)),
            on_session=dice.choice(("complete", "partial")),
            steps=steps,
        )

    return st.builds(day, st.integers(0, 2**32), st.lists(code, min_size=8, max_size=30))


def _settings(dice: random.Random, kinds: Kinds) -> Settings:
    ids = ("stretch", "cue", "eyes", "walk")[: dice.randint(1, kinds.reminders_at_most)]
    reminders = {
        id_: Reminder(
            enabled=dice.random() < 0.8,
            every_min=dice.choice((5.0, 12.0, 20.0, 33.3, 45.0)),
            length_s=dice.choice((10.0, 30.0, 120.0, 180.0, 1800.0)),
            natural_min=dice.choice((0.5, 1.0, 5.0, 120.0)),
        )
        for id_ in ids
    }
    presence = Presence(
        away_after_s=dice.choice((30.0, 120.0, 600.0)), passive_limit_min=dice.choice((5.0, 60.0))
    )
    hours, sessions = None, ()
    if kinds.local_rules and dice.random() < 0.5:
        hours = {
            day: tuple(_range(dice) for _ in range(dice.randint(1, 3))) for day in Day if dice.random() < 0.9
        }
    if kinds.local_rules and dice.random() < 0.5:
        routines = ("roll", "wake-up", "roll", "stretch")
        sessions = tuple(
            FixedSession(dice.choice(routines), tuple(Day), _time(dice)) for _ in range(dice.randint(1, 5))
        )
    return Settings(
        reminders=reminders, presence=presence, prompts=_prompts(dice, kinds), hours=hours, sessions=sessions
    )


def _time(dice: random.Random) -> time:
    return time(dice.choice((*range(24), 0, 1, 2, 2, 3, 9, 10, 11)), dice.choice((0, 0, 15, 30)))


def _range(dice: random.Random) -> WorkRange:
    return WorkRange(_time(dice), _time(dice))


def _prompts(dice: random.Random, kinds: Kinds) -> Prompts:
    return Prompts(
        start_mode=dice.choice((StartMode.ASK, *StartMode)) if kinds.breaks else StartMode.ASK,
        offer_lasts_s=dice.choice((10.0, 60.0, 60.0, 600.0)),
        reoffer_after_min=dice.choice((1.0, 5.0)),
        max_offers=dice.randint(1, 3),
        max_snoozes=dice.randint(0, 2),
        merge_min=dice.choice((0.0, 8.0, 60.0)),
        settle_s=dice.choice((0.0, 10.0, 120.0)),
        hold_in_calls=dice.random() < 0.8,
        hold_full_screen=dice.random() < 0.8,
        hold_do_not_disturb=dice.random() < 0.8,
        hold_while_typing=dice.random() < 0.5,
        typing_gap_s=dice.choice((1.0, 5.0)),
        typing_hold_max_s=dice.choice((0.0, 180.0)),
    )
