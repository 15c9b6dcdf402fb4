"""What pain and opinions mean for the next breaks: pauses, returns, easier variants (EVIDENCE.md 4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from deskstretch.core.eligible import PAIN_THAT_EXCLUDES, PAUSED_WEIGHT, chain, weight_in
from deskstretch.core.phases import LIGHT_PHASES
from deskstretch.core.request import Feedback, Pause, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date, datetime

    from deskstretch.core.lately import Lately
    from deskstretch.core.movement import Movement, Region
    from deskstretch.core.record import FeedbackRecord, MovementRecord, PainReport
    from deskstretch.core.request import Done

LOOK_BACK_DAYS = 28
"""What was said longer ago has had its time: a movement that was too hard a month ago is tried again."""
HURT_DAYS = 7
"""So long a movement that hurt is left out."""
DAYS_THAT_EXCLUDE = 2
"""A movement that hurt on so many days of four weeks is left out until the person brings it back."""


@dataclass(frozen=True, slots=True)
class Rest:
    """How a region rests after one report, rule 4: so many days after the day itself."""

    days: int
    easier_only: bool


def rest_for(score: int) -> Rest | None:
    """The rest that pain of this score asks for; none without pain."""
    if score <= 0:
        return None
    if score <= 3:
        return Rest(2, easier_only=True)
    return Rest(3 if score <= 6 else 7, easier_only=False)


def pauses_of(
    reports: Iterable[PainReport],
    today: date,
    done: Sequence[Done] = (),
    known: Mapping[str, Movement] | None = None,
) -> tuple[Pause, ...]:
    """The regions that rest, or come back gently, on ``today``.

    Of several reports the one whose rest ends last wins, for resting and for easier variants apart.

    Args:
        done: movements done since, to count a region's first gentle sessions after its rest.
        known: the library by id, which says what each of those worked.
    """
    ends: dict[tuple[Region, bool], date] = {}
    for report in reports:
        rest = rest_for(report.score)
        if rest is not None and report.local_day <= today:
            key = report.region, rest.easier_only
            until = report.local_day + timedelta(days=rest.days)
            ends[key] = max(until, ends.get(key, until))
    pauses = (
        Pause(region, until, easier_only, _sessions_since(until, region, done, known or {}))
        for (region, easier_only), until in ends.items()
    )
    return tuple(sorted(pauses, key=lambda pause: (pause.region.value, pause.until, pause.easier_only)))


def _sessions_since(until: date, region: Region, done: Iterable[Done], known: Mapping[str, Movement]) -> int:
    """Breaks after ``until`` in which the region was worked again."""
    return len(
        {
            each.sequence
            for each in done
            if each.day > until
            and each.movement in known
            and weight_in(known[each.movement], region) >= PAUSED_WEIGHT
        }
    )


def feedback_of(
    said: Iterable[FeedbackRecord],
    reports: Iterable[PainReport],
    lately: Lately,
    known: Mapping[str, Movement],
) -> tuple[Feedback, ...]:
    """Everything that was said about movements as the composer takes it, oldest first."""
    found: list[tuple[datetime, Feedback]] = []
    for record in said:
        uses = 0
        if record.verdict is Verdict.TOO_HARD and record.movement in known:
            easier = {m.id for m in chain(known[record.movement], known, "easier")}
            since = lately.number_after(record.at)
            uses = len({d.sequence for d in lately.done if d.movement in easier and d.sequence >= since})
        verdict = Feedback(record.movement, record.verdict, record.local_day, uses_since=uses)
        found.append((record.at, verdict))
    for report in reports:
        if report.movement is not None:
            hurt = Feedback(report.movement, Verdict.HURT, report.local_day, report.score)
            found.append((report.at, hurt))
    return tuple(feedback for _, feedback in sorted(found, key=lambda each: each[0]))


def hurts_again_and_again(reports: Iterable[PainReport], movement: str, today: date) -> bool:
    """Whether a movement hurt on two days of the last four weeks: then it is not for this body now."""
    days = {
        report.local_day
        for report in reports
        if report.movement == movement
        and report.score >= PAIN_THAT_EXCLUDES
        and 0 <= (today - report.local_day).days < LOOK_BACK_DAYS
    }
    return len(days) >= DAYS_THAT_EXCLUDE


def hardest_of(moved: Iterable[MovementRecord], known: Mapping[str, Movement]) -> tuple[str, ...]:
    """What a break that was too hard means: its movements of the highest effort, in their order."""
    done = [known[each.movement] for each in moved if each.movement in known]
    most = max((movement.intensity for movement in done), default=0)
    return tuple(dict.fromkeys(movement.id for movement in done if movement.intensity == most))


def can_be_harder(movement: Movement) -> bool:
    """Whether "too easy" can have an answer: there is a harder variant, and the movement is to be work.

    Warming up and winding down are meant to be easy.
    """
    return movement.harder is not None and movement.phase not in LIGHT_PHASES


def easy_of(moved: Iterable[MovementRecord], known: Mapping[str, Movement]) -> tuple[str, ...]:
    """What a break that was too easy means: those of its movements that have a harder variant."""
    done = [known[each.movement] for each in moved if each.movement in known]
    return tuple(dict.fromkeys(movement.id for movement in done if can_be_harder(movement)))
