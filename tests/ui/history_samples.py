"""Made-up histories for pictures and tests: a quarter at a desk, and ten years; always the same."""

from __future__ import annotations

import random
import tomllib
from collections import Counter, defaultdict
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from deskstretch.core.catalogue import read_movement
from deskstretch.core.movement import Movement, Side, Sides
from deskstretch.core.record import BreakRecord, CheckRecord, Feeling, MovementRecord, Outcome, Source
from deskstretch.core.review import (
    DaySum,
    WeekReview,
    YearReview,
    monday_of,
    week_review,
    year_begins,
    year_review,
)
from deskstretch.core.review_answers import Answer, AnswerCount, RhythmReview, answers, rhythm_review
from deskstretch.core.review_regions import BodyReview, MovementSum, body_review
from deskstretch.core.self_check import CHECKS, Better, ChecksReview, SelfCheck, checks_review
from deskstretch.ui.history_pages.source import DayBreak

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from deskstretch.core.journal import JournalRow

NOW = datetime(2026, 11, 20, 15, 24, tzinfo=UTC)
MOVEMENTS = Path(__file__).parents[2] / "resources" / "movements"
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


@cache
def movement(name: str) -> Movement:
    """A shipped movement by the name of its file."""
    reading = read_movement(tomllib.loads((MOVEMENTS / f"{name}.toml").read_text("utf-8")), name)
    assert reading.movement is not None, reading.faults
    return reading.movement


class MemoryPast:
    """A history in memory, reviewed by the core like the real one.

    Args:
        breaks: in any order.
        rows: of the journal.
        given: what became of offers, by day.
        checks: self-checks.
    """

    def __init__(
        self,
        breaks: Iterable[DayBreak] = (),
        rows: Sequence[JournalRow] = (),
        given: Iterable[tuple[date, int, Answer]] = (),
        checks: Iterable[CheckRecord] = (),
        goal_days: int = 5,
    ) -> None:
        self._by_day: defaultdict[date, list[DayBreak]] = defaultdict(list)
        for done in breaks:
            self._by_day[done.record.local_day].append(done)
        self._rows = rows
        self._given = list(given)
        self._checks = list(checks)
        self._goal_days = goal_days

    def breaks_on(self, day: date) -> Sequence[DayBreak]:
        return self._by_day.get(day, [])

    def journal_on(self, day: date) -> Sequence[JournalRow]:
        return [row for row in self._rows if row.at.date() == day]

    def first_day(self) -> date | None:
        return min((day for day, breaks in self._by_day.items() if breaks), default=None)

    def week_of(self, day: date, today: date) -> WeekReview:
        first = monday_of(day)
        last = first + timedelta(days=6)
        return week_review(
            day,
            today,
            self._goal_days,
            self._days(date.min, last),
            self._movements(first, last),
            self._library(first, last),
            answers(self._answers(first, last)),
        )

    def year_to(self, last: date) -> YearReview:
        first = year_begins(last)
        begun = Counter(
            done.record.local_start.hour
            for day, breaks in self._by_day.items()
            if first <= day <= last
            for done in breaks
        )
        usual = begun.most_common(1)[0][0] if begun else None
        return year_review(last, self._goal_days, self._days(date.min, last), usual)

    def body(self, days: int, today: date) -> BodyReview:
        first = today - timedelta(days=days - 1)
        sums = self._days(first, today)
        return body_review(
            first,
            today,
            sum(day.breaks for day in sums),
            sum(day.moved_s for day in sums),
            self._movements(first, today),
            self._library(first, today),
        )

    def rhythm(self, days: int, today: date) -> RhythmReview:
        first = today - timedelta(days=days - 1)
        known = {day for day, _, _ in self._given if first <= day <= today}
        return rhythm_review(first, today, self._answers(first, today), len(known))

    def checks(self, today: date) -> ChecksReview:
        return checks_review(self._checks, today)

    def keep_check(
        self, check: SelfCheck, side: Side, value: float, note: str = "", *, id_: UUID | None = None
    ) -> UUID:
        record = CheckRecord(id_ or uuid4(), NOW, 0, check.value, side, value, note)
        self._checks = [each for each in self._checks if each.id != record.id] + [record]
        return record.id

    def movement(self, id_: str) -> Movement | None:
        return movement(id_) if (MOVEMENTS / f"{id_}.toml").exists() else None

    def set_note(self, break_id: UUID, note: str) -> None:
        for breaks in self._by_day.values():
            for i, done in enumerate(breaks):
                if done.record.id == break_id:
                    breaks[i] = replace(done, record=replace(done.record, note=note))

    def delete_break(self, break_id: UUID) -> object:
        for breaks in self._by_day.values():
            for done in breaks:
                if done.record.id == break_id:
                    breaks.remove(done)
                    return done
        return None

    def put_back(self, deleted: object) -> None:
        if isinstance(deleted, DayBreak):
            self._by_day[deleted.record.local_day].append(deleted)

    def _days(self, first: date, last: date) -> list[DaySum]:
        return [
            DaySum(day, sum(done.record.done_s for done in breaks), len(breaks))
            for day, breaks in sorted(self._by_day.items())
            if breaks and first <= day <= last
        ]

    def _movements(self, first: date, last: date) -> list[MovementSum]:
        seconds: Counter[tuple[date, str]] = Counter()
        for day, breaks in self._by_day.items():
            if first <= day <= last:
                for done in breaks:
                    for each in done.movements:
                        seconds[day, each.movement] += round(each.done_s)
        return [MovementSum(day, name, moved_s) for (day, name), moved_s in seconds.items()]

    def _library(self, first: date, last: date) -> dict[str, Movement]:
        return {each.movement: movement(each.movement) for each in self._movements(first, last)}

    def _answers(self, first: date, last: date) -> list[AnswerCount]:
        counts = Counter(
            (day.weekday(), hour, answer) for day, hour, answer in self._given if first <= day <= last
        )
        return [AnswerCount(*which, count) for which, count in counts.items()]


def long_past(today: date, days: int) -> MemoryPast:
    """Somebody at a desk, who began ``days`` ago and grew steadier; with a holiday each August."""
    chance = random.Random(7)
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
            hour = chance.choice(HOURS)
            answer = chance.choices(
                (Answer.DONE, Answer.LATER, Answer.PARTIAL, Answer.SKIPPED, Answer.MISSED),
                (66, 12, 3, 10 + 4 * (hour - 9) % 23 + 25 * (hour == 13), 3 + 14 * (hour > 16)),
            )[0]
            given.append((day, hour, answer))
            if answer in (Answer.DONE, Answer.LATER, Answer.PARTIAL):
                breaks.append(_a_break(chance, day, hour, partial=answer is Answer.PARTIAL))
        given += [(day, 12, Answer.AWAY)] * chance.randint(0, 2)
    return MemoryPast(breaks, given=given, checks=_checks(chance, today, days))


def _a_break(chance: random.Random, day: date, hour: int, *, partial: bool) -> DayBreak:
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
