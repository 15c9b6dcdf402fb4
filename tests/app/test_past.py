"""Every figure of the history window equals what a query over the same database says."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from deskstretch.app.keeper import Keeper
from deskstretch.app.past import Past
from deskstretch.core.load import WEEKLY_TARGET, groups_of
from deskstretch.core.movement import Region
from deskstretch.core.review_answers import Answers
from deskstretch.core.review_regions import MAP_REGIONS
from deskstretch.core.settings import Goal, Settings
from deskstretch.storage.history import History
from deskstretch.storage.library import bundled_library
from deskstretch.storage.reading import HistoryReader
from tests.app.random_history import LAST, random_history

GOAL_DAYS = 4
LIBRARY = bundled_library().movements
WHOLE_BODY = (
    ("shoulders", 5),
    ("upper-back", 5),
    ("lower-back", 5),
    ("hips", 5),
    ("hamstrings", 10),
    ("quads", 10),
)

DAY = "date(started_us / 1000000 + offset_min * 60, 'unixepoch')"
MONDAY = "date(day, '-6 days', 'weekday 1')"
VIEWS = f"""
    CREATE TEMP VIEW moved AS SELECT id, reminder, source, outcome, done_s, started_us, {DAY} AS day,
        datetime(started_us / 1000000 + offset_min * 60, 'unixepoch') AS local
        FROM breaks WHERE outcome IS NOT NULL;
    CREATE TEMP VIEW done AS
        SELECT day, movement, m.done_s FROM moved JOIN movements m ON break_id = moved.id;
    CREATE TEMP VIEW told AS
        SELECT at_us, 0 AS later, reminder, event,
            datetime(at_us / 1000000 + offset_min * 60, 'unixepoch') AS local
        FROM journal WHERE event IN ('due', 'snoozed', 'skipped', 'missed') AND reminder <> 'cue'
            AND details NOT LIKE '%stood_for_by%'
        UNION ALL SELECT started_us, 1, reminder, iif(source = 'hand', 'by_hand', outcome), local FROM moved;
    CREATE TEMP VIEW answered AS
        SELECT local, CASE WHEN event = 'completed' THEN 'done' WHEN event = 'abandoned' THEN 'broken_off'
            WHEN event = 'snoozed' THEN 'put_off' ELSE event END AS answer
        FROM told WHERE event <> 'due' AND NOT (event IN ('completed', 'partial') AND {{put_off}})
        UNION ALL SELECT local, 'later' FROM told WHERE event IN ('completed', 'partial') AND {{put_off}}
        UNION ALL SELECT local, 'away' FROM (SELECT min(seq),
            datetime(at_us / 1000000 + offset_min * 60, 'unixepoch') AS local FROM journal
            WHERE event = 'credited' AND reminder <> 'cue' AND details ->> 'share' >= 1
            GROUP BY at_us / 1000000);
    CREATE TEMP VIEW weeks AS SELECT {MONDAY} AS monday, count(DISTINCT day) AS days FROM moved
        WHERE done_s > 0 GROUP BY monday;
    CREATE TEMP TABLE serves (movement, kind, share);
    CREATE TEMP TABLE works (movement, region, weight);
""".format(
    put_off="""(SELECT iif(other.at_us / 1000000 > told.at_us / 1000000 - 86400, other.event, '')
        FROM told other WHERE other.reminder = told.reminder
        AND (other.at_us, other.later) < (told.at_us, told.later)
        ORDER BY other.at_us DESC, other.later DESC LIMIT 1) IS 'snoozed'"""
)
STREAK = """
    WITH RECURSIVE calendar (monday, days) AS (
        SELECT min(monday), (SELECT days FROM weeks ORDER BY monday LIMIT 1) FROM weeks
        UNION ALL SELECT date(monday, '+7 days'), ifnull((SELECT days FROM weeks w
            WHERE w.monday = date(calendar.monday, '+7 days')), 0) FROM calendar WHERE monday < :this_week
    ), run (monday, weeks, forgiven, held) AS (
        SELECT date(min(monday), '-7 days'), 0, 0, 0 FROM calendar HAVING min(monday) NOT NULL
        UNION ALL SELECT calendar.monday,
            CASE WHEN days >= :goal THEN weeks + 1
                WHEN days >= 3 OR calendar.monday = :this_week THEN weeks ELSE 0 END,
            CASE WHEN days >= :goal THEN forgiven + held
                WHEN days >= 3 OR calendar.monday = :this_week THEN forgiven ELSE 0 END,
            CASE WHEN days >= :goal OR (days < 3 AND calendar.monday < :this_week) THEN 0
                ELSE held + (weeks > 0 AND calendar.monday < :this_week) END
        FROM run JOIN calendar ON calendar.monday = date(run.monday, '+7 days')
    ) SELECT weeks, forgiven, held FROM run"""


class Desk:
    """A past and its database. Kinds and regions of the library are tables, too."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        connection.executescript(VIEWS)
        for movement in LIBRARY:
            for kind in movement.serves:
                row = (movement.id, kind.value, 1 / len(movement.serves))
                connection.execute("INSERT INTO serves VALUES (?, ?, ?)", row)
            for share in movement.regions:
                parts: Sequence[tuple[str, int]] = ((share.region.value, 1),)
                for region, part in WHOLE_BODY if share.region is Region.WHOLE_BODY else parts:
                    row = (movement.id, region, share.weight / part)
                    connection.execute("INSERT INTO works VALUES (?, ?, ?)", row)
        reader = HistoryReader(Path("memory"), connection)
        keeper = Keeper(cast("History", reader), cast("Any", None), print)
        chosen = Settings(goal=Goal(days_per_week=GOAL_DAYS))
        self.past = Past(keeper, lambda: LIBRARY, lambda: chosen, cast("Any", None))

    def ask(self, query: str, **values: object) -> list[Any]:
        texts = {name: v.isoformat() if isinstance(v, date) else v for name, v in values.items()}
        return self.connection.execute(query, texts).fetchall()

    def one(self, query: str, **values: object) -> Any:
        ((value,),) = self.ask(query, **values)
        return value

    def kinds(self, first: date, last: date) -> dict[str, float]:
        query = """SELECT kind, sum(done_s * share) FROM done JOIN serves USING (movement)
            WHERE day BETWEEN :a AND :b GROUP BY 1"""
        return dict(self.ask(query, a=first, b=last))

    def regions(self, first: date, last: date) -> dict[str, float]:
        query = """SELECT region, sum(done_s * weight) FROM done JOIN works USING (movement)
            WHERE day BETWEEN :a AND :b GROUP BY 1 HAVING sum(done_s * weight) > 0"""
        return dict(self.ask(query, a=first, b=last))

    def answers(self, first: date, last: date, which: str = "true") -> Answers:
        query = f"""SELECT answer, count(*) FROM answered
            WHERE date(local) BETWEEN :a AND :b AND {which} GROUP BY 1"""
        return Answers(**dict(self.ask(query, a=first, b=last)))

    def streaks(self, this_week: date) -> tuple[tuple[int, int], tuple[int, int]]:
        """Weeks and forgiven weeks of the run that stands, and of the longest."""
        runs = self.ask(STREAK, this_week=this_week, goal=GOAL_DAYS)
        reached = [(weeks, forgiven) for weeks, forgiven, held in runs if weeks and not held]
        weeks, forgiven, held = runs[-1] if runs else (0, 0, 0)
        return (weeks, forgiven + held), max(reached, key=lambda run: (run[0], -run[1]), default=(0, 0))


few = settings(max_examples=40, deadline=None, derandomize=True, phases=(Phase.generate,))
seeds = st.integers(0, 10_000)


@few
@given(seeds, st.integers(0, 60))
def test_the_week_is_what_the_database_says(seed: int, days_ago: int):
    with closing(random_history(seed)) as connection:
        desk = Desk(connection)
        day = LAST - timedelta(days=days_ago)
        week = desk.past.week_of(day, LAST)
        monday = date.fromisoformat(desk.one(f"SELECT {MONDAY} FROM (SELECT :day AS day)", day=day))
        sunday = monday + timedelta(days=6)
        assert week.first == monday
        for at, shown in enumerate(week.days):
            here = monday + timedelta(days=at)
            moved_s, breaks = desk.ask(
                "SELECT total(done_s), count(*) FROM moved WHERE day = :day", day=here
            )[0]
            kinds = desk.kinds(here, here)
            assert (shown.day, shown.breaks, shown.moved_s) == (here, breaks, pytest.approx(moved_s))
            assert shown.kinds.mobility_s == pytest.approx(kinds.get("mobility", 0))
            assert shown.kinds.flexibility_s == pytest.approx(kinds.get("flexibility", 0))
            assert shown.kinds.strength_s == pytest.approx(kinds.get("strength", 0))
            assert shown.kinds.ease_s == pytest.approx(kinds.get("ease", 0))
            assert shown.kinds.total_s == pytest.approx(moved_s)
        assert week.done_days == desk.one("SELECT total(days) FROM weeks WHERE monday = :m", m=monday)
        assert week.answers == desk.answers(monday, sunday)
        found = {each.region.value: each.moved_s for each in week.regions}
        assert found == pytest.approx(desk.regions(monday, sunday))
        assert sorted(found.values(), reverse=True) == list(found.values())


@few
@given(seeds)
def test_the_year_is_what_the_database_says(seed: int):
    with closing(random_history(seed)) as connection:
        desk = Desk(connection)
        year = desk.past.year_to(LAST)
        first = date(2025, 5, 1)
        shown = {"a": first, "b": LAST}
        within = "WHERE day BETWEEN :a AND :b"
        assert year.first == first
        assert year.began == desk.past.first_day()
        assert (year.began and year.began.isoformat()) == desk.one("SELECT min(day) FROM moved")
        days = desk.ask(
            f"SELECT day, sum(done_s), count(*) FROM moved {within} GROUP BY 1 ORDER BY 1", **shown
        )
        found = [(day.day.isoformat(), day.moved_s, day.breaks) for day in year.days.values()]
        assert found == [(day, pytest.approx(moved_s), breaks) for day, moved_s, breaks in days]
        assert year.days_moved == desk.one(
            f"SELECT count(DISTINCT day) FROM moved {within} AND done_s > 0", **shown
        )
        assert year.moved_s == pytest.approx(desk.one(f"SELECT total(done_s) FROM moved {within}", **shown))
        months = dict(
            desk.ask(f"SELECT strftime('%Y-%m-01', day), sum(done_s) FROM moved {within} GROUP BY 1", **shown)
        )
        assert [m.first.isoformat() for m in year.months][::11] == ["2025-05-01", "2026-04-01"]
        assert {m.first.isoformat(): m.moved_s for m in year.months if m.moved_s} == pytest.approx(
            {month: s for month, s in months.items() if s}
        )
        usual = desk.ask(
            f"""SELECT strftime('%H', local) AS hour FROM moved {within}
            GROUP BY hour ORDER BY count(*) DESC, hour LIMIT 1""",
            **shown,
        )
        assert year.usual_hour == (int(usual[0][0]) if usual else None)
        assert year.weeks_at_goal == desk.one(f"SELECT count(*) FROM weeks WHERE days >= {GOAL_DAYS}")
        this_week = LAST - timedelta(days=LAST.weekday())
        streak, longest = desk.streaks(this_week)
        assert ((year.streak.weeks, year.streak.forgiven), (year.longest.weeks, year.longest.forgiven)) == (
            streak,
            longest,
        )


@few
@given(seeds, st.sampled_from((7, 28, 90)))
def test_the_body_is_what_the_database_says(seed: int, days: int):
    with closing(random_history(seed)) as connection:
        desk = Desk(connection)
        body = desk.past.body(days, LAST)
        first = LAST - timedelta(days=days - 1)
        regions, kinds = desk.regions(first, LAST), desk.kinds(first, LAST)
        assert {each.region.value: each.moved_s for each in body.regions if each.moved_s} == pytest.approx(
            regions
        )
        assert len(body.regions) == len(Region) - 1
        assert (body.kinds.strength_s, body.kinds.ease_s) == pytest.approx(
            (kinds.get("strength", 0), kinds.get("ease", 0))
        )
        breaks, moved_s = desk.ask(
            "SELECT count(*), total(done_s) FROM moved WHERE day BETWEEN :a AND :b", a=first, b=LAST
        )[0]
        assert (body.breaks, body.kinds.total_s) == (breaks, pytest.approx(moved_s))
        on_map = {region: regions.get(region.value, 0.0) for region in MAP_REGIONS}
        most_s = max(on_map.values())
        if most_s:
            levels = {region: min(4, int(seconds / most_s * 5 + 1e-9)) for region, seconds in on_map.items()}
            assert {region: body.level_of(region) for region in MAP_REGIONS} == levels
            least_s = min(on_map.values())
            assert on_map[body.least[0]] == pytest.approx(least_s)
            rivals = [region for region, seconds in on_map.items() if seconds == least_s]
            assert _target(body.least[0]) == max(map(_target, rivals))
        else:
            assert body.least == ()


def _target(region: Region) -> float:
    return WEEKLY_TARGET[groups_of(region)[0]]


@few
@given(seeds, st.sampled_from((7, 28, 90)))
def test_the_rhythm_is_what_the_database_says(seed: int, days: int):
    with closing(random_history(seed)) as connection:
        desk = Desk(connection)
        rhythm = desk.past.rhythm(days, LAST)
        first = LAST - timedelta(days=days - 1)
        assert rhythm.total == desk.answers(first, LAST)
        for hour in (0, 9, 23):
            assert rhythm.hours[hour] == desk.answers(first, LAST, f"strftime('%H', local) = '{hour:02}'")
        for weekday in range(7):
            on_it = f"(strftime('%w', local) + 6) % 7 = {weekday}"
            assert rhythm.weekdays[weekday] == desk.answers(first, LAST, on_it)
            at_nine = f"{on_it} AND strftime('%H', local) = '09'"
            assert rhythm.cells[weekday][9] == desk.answers(first, LAST, at_nine)
        assert rhythm.known_days == desk.one(
            """SELECT count(DISTINCT date(local)) FROM answered WHERE date(local) BETWEEN :a AND :b
            AND answer NOT IN ('put_off', 'away', 'by_hand')""",
            a=first,
            b=LAST,
        )


@few
@given(seeds)
def test_the_checks_are_what_the_database_says(seed: int):
    with closing(random_history(seed)) as connection:
        desk = Desk(connection)
        review = desk.past.checks(LAST)
        lower = "('forward-reach', 'wall-reach')"
        values = desk.ask(
            f"""SELECT self_check, side, day, iif(self_check IN {lower}, min(value), max(value)) FROM
            (SELECT *, date(at_us / 1000000 + offset_min * 60, 'unixepoch') AS day FROM checks)
            GROUP BY 1, 2, 3 ORDER BY 3"""
        )
        found = [
            (t.check.value, t.side.value, p.day.isoformat(), p.value) for t in review.trends for p in t.points
        ]
        assert sorted(found) == sorted(values)
        assert (review.last_day and review.last_day.isoformat()) == max((v[2] for v in values), default=None)
