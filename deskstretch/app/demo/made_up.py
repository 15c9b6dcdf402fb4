"""A made-up person's break, day and week, which the demo shows and the tests of windows use."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from deskstretch.core.backpack import Load, Than
from deskstretch.core.movement import Movement, Region, Side
from deskstretch.core.reason import Because, Reason
from deskstretch.core.session import Step
from deskstretch.core.settings import Day, Settings, WorkRange
from deskstretch.ui.break_parts.done import BreakSummary
from deskstretch.ui.settings_pages.typical_day import TypicalDay
from deskstretch.ui.situation import DayMark, Hold, Mark, Parts, Sign, Situation, Today, Week

if TYPE_CHECKING:
    from collections.abc import Callable

TODAY = date(2026, 11, 20)
NOON = datetime(2026, 11, 20, 15, 24, tzinfo=UTC)
PARTS = Parts(areas=(Region.NECK, Region.MID_BACK, Region.HIPS), library=True, settings=True, care=True)
HOURS = (WorkRange.parse("09:00-12:30"), WorkRange.parse("13:00-17:30"))


def at(hour: int, minute: int) -> datetime:
    return NOON.replace(hour=hour, minute=minute)


def step(movement: Movement, side: Side = Side.BOTH, seconds: float = 30, transition_s: float = 5) -> Step:
    return Step(movement, side, seconds, transition_s)


def steps(movement: Callable[[str], Movement]) -> tuple[Step, ...]:
    """Standing, on the chair, on the mat: every change of position there is room for."""
    return (
        step(movement("standing-torso-twist"), seconds=30),
        step(movement("seated-cat-cow"), seconds=30),
        step(movement("cat-cow"), seconds=40),
        step(movement("childs-pose"), seconds=25),
    )


def both_sides(movement: Callable[[str], Movement]) -> tuple[Step, ...]:
    """A movement that is done on the left, then on the right."""
    swing = movement("leg-swing-front-back")
    return (step(swing, Side.LEFT), step(swing, Side.RIGHT), step(movement("chin-tuck")))


def rolling(movement: Callable[[str], Movement]) -> tuple[Step, ...]:
    """A roll, whose passes end after 29 s, and a lift with something in the backpack."""
    lift = replace(step(movement("backpack-rdl"), seconds=40), load=Load(3.0, Than.MORE))
    why = Reason(Because.WAITED_LONGEST, Region.HIPS)
    roll = replace(step(movement("foam-roll-glutes"), Side.LEFT, 48), why=why)
    return (roll, step(movement("foam-roll-upper-back"), seconds=48), lift)


def week(moved: tuple[bool, ...] = (True, True, False, True, True, False, False)) -> Week:
    """Friday, with five days wanted; without an argument, moved on four."""
    return Week(date(2026, 11, 16), TODAY, moved, 5)


def summary() -> BreakSummary:
    return BreakSummary(125, 17 * 60, (Region.MID_BACK, Region.LOWER_BACK, Region.SHOULDERS), week())


def today() -> Today:
    return Today(
        begin=at(8, 30),
        end=at(17, 30),
        now=at(14, 29),
        marks=(
            DayMark(Mark.DONE, at(9, 2)),
            DayMark(Mark.DONE, at(10, 2)),
            DayMark(Mark.PUT_OFF, at(11, 0)),
            DayMark(Mark.DONE, at(11, 17)),
            DayMark(Mark.AWAY, at(11, 53), at(12, 41)),
            DayMark(Mark.DONE, at(13, 55)),
            DayMark(Mark.NEXT, at(15, 37)),
        ),
        breaks=4,
        moved_s=12 * 60,
    )


def situation() -> Situation:
    """At work, eighteen minutes before the next break."""
    return Situation(
        sign=Sign.WAITING,
        level=0.4,
        left_s=18 * 60,
        next_at=NOON + timedelta(minutes=18),
        next_s=120,
        next_area=Region.HIPS,
        every_min=45,
        today=today(),
        week=week(),
    )


def other_situations() -> dict[str, Situation]:
    """The usual one in every other state."""
    usual = situation()
    idle = replace(usual, left_s=None, next_at=None, level=0.0)
    return {
        "due": replace(idle, sign=Sign.DUE, offered=True),
        "held": replace(idle, sign=Sign.HELD, held_for=Hold.IN_CALL),
        "moving": replace(idle, sign=Sign.MOVING),
        "paused": replace(idle, sign=Sign.PAUSED, paused_until=at(16, 24)),
        "off": replace(idle, sign=Sign.OFF, work_begins_at=at(9, 0) + timedelta(days=1), today=None),
        "suggest": replace(usual, suggest_longer=True),
    }


def settings() -> Settings:
    """As shipped, with work hours."""
    hours: dict[Day, tuple[WorkRange, ...]] = dict.fromkeys(list(Day)[:5], HOURS)
    return Settings(hours=hours)


def typical_day() -> TypicalDay:
    return TypicalDay(
        begin=8,
        end=18,
        work=((8.5, 12.3), (13, 17.5)),
        breaks=(9.25, 10.05, 10.85, 11.65, 13.75, 15.1, 15.9, 16.7),
        cues=(8.85, 9.65, 10.45, 11.25, 12.05, 13.35, 14.1, 15.5, 16.3, 17.1),
        calls=((14.25, 15.05),),
        held=((14.5, 15.1),),
        moved_min=24,
        longest_min=52,
    )
