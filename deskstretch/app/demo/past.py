"""A made-up history: a quarter at a desk, or ten years of it; always the same for the same days."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from deskstretch.app.demo.made_up import NOON
from deskstretch.core.journal import Detail, Event, JournalRow
from deskstretch.core.movement import Movement, Side, Sides
from deskstretch.core.record import BreakRecord, CheckRecord, Feeling, MovementRecord, Outcome, Source
from deskstretch.core.review_answers import Answer
from deskstretch.core.self_check import CHECKS, Better, SelfCheck
from deskstretch.ui.history_pages.source import DayBreak

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from deskstretch.storage.history import History

DONE = (
    ("standing-torso-twist", "seated-cat-cow", "cat-cow"),
    ("seated-torso-twist", "chin-tuck"),
    ("shoulder-rolls", "overhead-reach", "neck-rotation"),
    ("leg-swing-front-back", "sit-to-stand"),
    ("wall-slide", "seated-cat-cow"),
    ("childs-pose", "cat-cow"),
    ("calf-raises", "standing-hip-flexor-stretch"),
    ("wrist-circles", "wrist-flexor-stretch", "finger-fan-fist"),
    ("hip-hinge", "heel-dig-hamstring-scoop"),
    ("doorway-chest-stretch", "scapular-squeeze"),
)
OFTEN = (8, 6, 6, 3, 4, 2, 2, 2, 1, 2)
"""How often each of `DONE` comes."""
HOURS = (9, 10, 10, 10, 11, 13, 14, 14, 15, 16, 17)
HOURS_SO_FAR = tuple(hour for hour in HOURS if hour < NOON.hour)
"""Of the last day, which is not over yet."""


@dataclass(frozen=True, slots=True)
class MadeUpPast:
    """What somebody did, oldest first, and how each offer ended: its day, its local hour, the answer."""

    breaks: list[DayBreak]
    given: list[tuple[date, int, Answer]]
    checks: list[CheckRecord]


def made_up_past(today: date, days: int, movement: Callable[[str], Movement]) -> MadeUpPast:
    """Somebody at a desk, who began ``days`` ago and grew steadier; with a holiday each August.

    Args:
        movement: a shipped movement by its id.
    """
    chance = random.Random(7)  # noqa: S311  always the same chances: nothing is to be kept secret
    breaks: list[DayBreak] = []
    given: list[tuple[date, int, Answer]] = []
    for ago in range(days - 1, -1, -1):
        day = today - timedelta(days=ago)
        away = day.month == 8 and 6 <= day.day <= 20
        grown = min(1.0, 0.45 + 0.55 * (days - ago) / min(days, 400))
        if away or chance.random() > (0.93 if day.weekday() < 5 else 0.12) * (0.75 + grown / 4):
            continue
        for _ in range(
            chance.randint(1, 2) if day.weekday() > 4 else chance.randint(3, round(4 + 5 * grown))
        ):
            hour = chance.choice(HOURS if day < today else HOURS_SO_FAR)
            answer = chance.choices(
                (Answer.DONE, Answer.LATER, Answer.PARTIAL, Answer.SKIPPED, Answer.MISSED),
                (66, 12, 3, 10 + 4 * (hour - 9) % 23 + 25 * (hour == 13), 3 + 14 * (hour > 16)),
            )[0]
            given.append((day, hour, answer))
            if answer in (Answer.DONE, Answer.LATER, Answer.PARTIAL):
                breaks.append(_a_break(chance, movement, day, hour, partial=answer is Answer.PARTIAL))
        given += [(day, 12, Answer.AWAY)] * chance.randint(0, 2)
    return MadeUpPast(breaks, given, _checks(chance, today, days))


def keep_past(past: MadeUpPast, history: History) -> None:
    """Write it into an empty history, as the program would have."""
    for done in past.breaks:
        history.begin_break(replace(done.record, outcome=None))
        for each in done.movements:
            history.add_movement(each)
        history.finish_break(done.record)
    for check in past.checks:
        history.add_check(check)
    history.add_journal(_journal_of(past))


TAKEN = (Answer.DONE, Answer.LATER, Answer.PARTIAL)
REFUSED = {
    Answer.SKIPPED: (Event.DUE, Event.SKIPPED),
    Answer.MISSED: (Event.DUE, Event.MISSED),
    Answer.AWAY: (Event.CREDITED,),
}
DETAILS: dict[Event, dict[str, Detail]] = {
    Event.DUE: {"worked_s": 2700.0},
    Event.OFFERED: {"number": 1},
    Event.SNOOZED: {"minutes": 5},
    Event.STARTED: {"source": "reminder"},
    Event.CREDITED: {"share": 1.0},
}


def _journal_of(past: MadeUpPast) -> Iterator[JournalRow]:
    """What the journal tells of breaks, of offers that were not taken, and of absences."""
    breaks = iter(past.breaks)
    for day, hour, answer in past.given:
        if answer in TAKEN:
            yield from _rows_of(next(breaks).record, put_off=answer is Answer.LATER)
        for event in REFUSED.get(answer, ()):
            at = datetime(day.year, day.month, day.day, hour, tzinfo=UTC)
            yield JournalRow(at, event, "stretch", DETAILS.get(event, {}))


def _rows_of(record: BreakRecord, *, put_off: bool) -> Iterator[JournalRow]:
    """One break, from falling due to its end; ``put_off`` by five minutes first."""
    happened = [(-60.0, Event.DUE), (-20.0, Event.OFFERED), (0.0, Event.STARTED)]
    if put_off:
        happened[:1] = [(-360.0, Event.DUE), (-330.0, Event.OFFERED), (-320.0, Event.SNOOZED)]
    for after_s, event in happened:
        yield JournalRow(record.started_at + timedelta(seconds=after_s), event, "stretch", DETAILS[event])
    ended = {"outcome": str(record.outcome), "done_s": record.done_s}
    yield JournalRow(record.started_at + timedelta(seconds=record.done_s), Event.FINISHED, "stretch", ended)


def _a_break(
    chance: random.Random, movement: Callable[[str], Movement], day: date, hour: int, *, partial: bool
) -> DayBreak:
    begin = datetime(day.year, day.month, day.day, hour, chance.randrange(60), tzinfo=UTC)
    id_ = UUID(int=chance.getrandbits(128), version=4)
    movements: list[MovementRecord] = []
    for name in chance.choices(DONE, OFTEN)[0][: 1 if partial else 3]:
        sides = (Side.LEFT, Side.RIGHT) if movement(name).sides is Sides.SWITCH else (Side.BOTH,)
        for side in sides:
            length_s = chance.choice((55.0, 60.0, 75.0, 90.0)) / len(sides)
            movements.append(
                MovementRecord(UUID(int=chance.getrandbits(128)), id_, begin, name, side, length_s, length_s)
            )
    done_s = sum(each.done_s for each in movements)
    outcome = Outcome.PARTIAL if partial else Outcome.COMPLETED
    feeling = chance.choices((None, Feeling.GOOD, Feeling.TOO_HARD), (6, 3, 1))[0]
    record = BreakRecord(
        id_,
        begin,
        0,
        Source.REMINDER,
        "stretch",
        "Two minutes for your back",
        done_s,
        done_s,
        outcome,
        feeling=feeling,
    )
    return DayBreak(record, tuple(movements))


def _checks(chance: random.Random, today: date, days: int) -> list[CheckRecord]:
    """A round every four weeks, a little better each time."""
    found: list[CheckRecord] = []
    rounds = max(1, days // 28)
    for i in range(rounds):
        day = today - timedelta(days=5 + 28 * (rounds - 1 - i))
        at = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
        for facts in CHECKS[:6]:
            for side in facts.sides:
                better = (
                    facts.threshold
                    * (1.6 if facts.check is SelfCheck.TRUNK_ROTATION else 0.7)
                    * i
                    / max(1, rounds - 1)
                )
                noise = chance.choice((-1, 0, 0, 1)) * facts.step
                behind = (
                    facts.threshold * 1.5
                    if side is Side.LEFT and facts.check is SelfCheck.BACK_SCRATCH
                    else 0
                )
                way = 1 if facts.better is Better.HIGHER else -1
                value = facts.usual + way * (round(better) - behind) + noise
                value = min(max(value, facts.least), facts.most)
                found.append(
                    CheckRecord(UUID(int=chance.getrandbits(128)), at, 0, facts.check.value, side, value)
                )
    return found
