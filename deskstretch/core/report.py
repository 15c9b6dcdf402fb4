"""What a practitioner may want to know about some weeks: figures for one or two pages, from the records."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from deskstretch.core.feedback import rest_for
from deskstretch.core.journal import Event
from deskstretch.core.record import Feeling
from deskstretch.core.review import WEEK, monday_of
from deskstretch.core.review_regions import BodyReview, MovementSum, body_review
from deskstretch.core.self_check import Trend, checks_review

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from deskstretch.core.advice import Flag
    from deskstretch.core.journal import JournalRow
    from deskstretch.core.movement import Limitation, Movement, Region
    from deskstretch.core.record import BreakRecord, CheckRecord, MovementRecord, PainReport, Visit
    from deskstretch.core.settings import Settings

_MOST_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Records:
    """What was kept of the local days ``first`` to ``last``, each oldest first."""

    first: date
    last: date
    breaks: Sequence[BreakRecord] = ()
    movements: Sequence[MovementRecord] = ()
    checks: Sequence[CheckRecord] = ()
    pain_reports: Sequence[PainReport] = ()
    visits: Sequence[Visit] = ()
    journal: Sequence[JournalRow] = ()


@dataclass(frozen=True, slots=True)
class WeekSum:
    """The days of one week, from Monday ``first`` on, that lie in the report."""

    first: date
    moved_s: float
    days_moved: int


@dataclass(frozen=True, slots=True)
class RegionPain:
    """What was reported of one region: how often, on how many days, and how strong from 0 to 10."""

    region: Region
    reports: int
    days: int
    most: int
    latest: int
    latest_day: date
    flags: frozenset[Flag]


@dataclass(frozen=True, slots=True)
class RegionRest:
    """A region that rested after pain of ``score``, or had easier variants only, up to ``until``."""

    region: Region
    since: date
    until: date
    score: int
    easier_only: bool


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What was left out, and for which reason.

    Attributes:
        limitations: what the person is careful with; movements that strain it are not shown.
        by_choice: movements excluded in the library; ``on_advice``: those a practitioner named.
        hurt: movements reported to hurt, with how often; the most often first.
        rests: regions that rested after pain, the latest first.
        paused: how often all breaks were paused, and ``paused_s`` for how long in all.
    """

    limitations: tuple[Limitation, ...]
    by_choice: tuple[str, ...]
    on_advice: tuple[str, ...]
    hurt: tuple[tuple[str, int], ...]
    rests: tuple[RegionRest, ...]
    paused: int
    paused_s: float


@dataclass(frozen=True, slots=True)
class Report:
    """The figures of one report. ``most`` are the movements with the most time, in seconds."""

    first: date
    last: date
    breaks: int
    hurt_breaks: int
    days_moved: int
    moved_s: float
    weeks: tuple[WeekSum, ...]
    body: BodyReview
    most: tuple[tuple[Movement, float], ...]
    pains: tuple[RegionPain, ...]
    pain_reports: tuple[PainReport, ...]
    trends: tuple[Trend, ...]
    left_out: LeftOut
    visits: tuple[Visit, ...]

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1


def make_report(records: Records, settings: Settings, library: Mapping[str, Movement]) -> Report:
    """The report of the records' days. Breaks that still run do not count.

    Args:
        settings: tell what is left out now.
        library: movements by id; others are counted in no region.
    """
    done = [record for record in records.breaks if record.outcome is not None]
    moved: defaultdict[date, float] = defaultdict(float)
    for record in done:
        moved[record.local_day] += record.done_s
    sums = _movement_sums(done, records.movements)
    moved_s = sum(moved.values())
    return Report(
        first=records.first,
        last=records.last,
        breaks=len(done),
        hurt_breaks=sum(record.feeling is Feeling.HURT for record in done),
        days_moved=sum(seconds > 0 for seconds in moved.values()),
        moved_s=moved_s,
        weeks=_weeks(records.first, records.last, moved),
        body=body_review(records.first, records.last, len(done), moved_s, sums, library),
        most=_most(sums, library),
        pains=_pains(records.pain_reports),
        pain_reports=tuple(reversed(records.pain_reports)),
        trends=checks_review(records.checks, records.last).trends,
        left_out=_left_out(records, settings),
        visits=tuple(reversed(records.visits)),
    )


def _movement_sums(breaks: Iterable[BreakRecord], movements: Iterable[MovementRecord]) -> list[MovementSum]:
    day_of = {record.id: record.local_day for record in breaks}
    return [MovementSum(day_of[m.break_id], m.movement, m.done_s) for m in movements if m.break_id in day_of]


def _weeks(first: date, last: date, moved: Mapping[date, float]) -> tuple[WeekSum, ...]:
    weeks: list[WeekSum] = []
    monday = monday_of(first)
    while monday <= last:
        seconds = [moved[day] for n in range(7) if (day := monday + timedelta(days=n)) in moved]
        weeks.append(WeekSum(monday, sum(seconds), sum(each > 0 for each in seconds)))
        monday += WEEK
    return tuple(weeks)


def _most(sums: Iterable[MovementSum], library: Mapping[str, Movement]) -> tuple[tuple[Movement, float], ...]:
    seconds: defaultdict[str, float] = defaultdict(float)
    for each in sums:
        seconds[each.movement] += each.moved_s
    known = sorted((name for name in seconds if name in library), key=lambda name: (-seconds[name], name))
    return tuple((library[name], seconds[name]) for name in known[:_MOST_SHOWN])


def _pains(reports: Iterable[PainReport]) -> tuple[RegionPain, ...]:
    """By region, the strongest first."""
    of_region: defaultdict[Region, list[PainReport]] = defaultdict(list)
    for report in reports:
        of_region[report.region].append(report)
    pains = (
        RegionPain(
            region=region,
            reports=len(told),
            days=len({report.local_day for report in told}),
            most=max(report.score for report in told),
            latest=told[-1].score,
            latest_day=told[-1].local_day,
            flags=frozenset(flag for report in told for flag in report.flags),
        )
        for region, told in of_region.items()
    )
    return tuple(sorted(pains, key=lambda pain: (-pain.most, -pain.days, pain.region.value)))


def _left_out(records: Records, settings: Settings) -> LeftOut:
    on_advice = tuple(dict.fromkeys(name for visit in records.visits for name in visit.excluded))
    hurt = Counter(report.movement for report in records.pain_reports if report.movement)
    paused, paused_s = _paused(records.journal)
    return LeftOut(
        limitations=settings.body.limitations,
        by_choice=tuple(name for name in settings.library.excluded if name not in on_advice),
        on_advice=on_advice,
        hurt=tuple(sorted(hurt.items(), key=lambda each: (-each[1], each[0]))),
        rests=tuple(reversed(_rests(records.pain_reports))),
        paused=paused,
        paused_s=paused_s,
    )


def _rests(reports: Iterable[PainReport]) -> list[RegionRest]:
    """The rests after pain; one that a stronger or later report lengthened is told once."""
    rests: list[RegionRest] = []
    for report in reports:
        rest = rest_for(report.score)
        if rest is None:
            continue
        since, until = report.local_day, report.local_day + timedelta(days=rest.days)
        new = RegionRest(report.region, since, until, report.score, rest.easier_only)
        running = next((r for r in rests if r.region is new.region and r.until >= new.since), None)
        if running is None:
            rests.append(new)
        else:
            stronger = max(running, new, key=lambda each: (not each.easier_only, each.score))
            until = max(running.until, new.until)
            joined = RegionRest(new.region, running.since, until, stronger.score, stronger.easier_only)
            rests[rests.index(running)] = joined
    return rests


def _paused(journal: Iterable[JournalRow]) -> tuple[int, float]:
    """How often breaks were paused by hand and, where the end is known, for how many seconds in all."""
    count, seconds = 0, 0.0
    begun: JournalRow | None = None
    for row in journal:
        if row.event is Event.PAUSED:
            count += begun is None
            begun = begun or row
        elif row.event is Event.RESUMED and begun is not None:
            seconds += (row.at - begun.at).total_seconds()
            begun = None
    return count, seconds
