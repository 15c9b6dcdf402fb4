"""What was said about movements, what hurt and who was seen comes back as it was told."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest

from deskstretch.core.advice import Flag
from deskstretch.core.movement import Region
from deskstretch.core.record import FeedbackRecord, PainReport, Practitioner, Visit
from deskstretch.core.request import Verdict
from deskstretch.storage.database import open_database
from deskstretch.storage.reading import HistoryReader

LATE = datetime(2026, 3, 2, 23, 30, tzinfo=UTC)
TUESDAY = date(2026, 3, 3)


def a_report(**more: object) -> PainReport:
    values = {"id": uuid4(), "at": LATE, "offset_min": 60, "region": Region.NECK, "score": 4}
    return PainReport(**(values | more))  # pyright: ignore[reportArgumentType]


def test_feedback_is_kept_by_local_day(disk, making):
    record = making.a_break()
    said = [
        FeedbackRecord(uuid4(), LATE, 60, "cat-cow", Verdict.TOO_HARD, record.id),
        FeedbackRecord(uuid4(), LATE + timedelta(days=1), 60, "cobra", Verdict.SKIPPED),
    ]
    with disk.history() as history:
        history.finish_break(record)
        for one in said:
            history.add_feedback(one)
        history.add_feedback(said[0])
        assert history.feedback() == said
        assert history.feedback(TUESDAY, TUESDAY) == said[:1]
        assert said[0].local_day == TUESDAY


def test_a_pain_report_is_kept_with_all_that_was_told(disk, making):
    record = making.a_break()
    told = a_report(
        score=10,
        flags=frozenset({Flag.FEVER, Flag.STOPS_LIFE}),
        movement="cat-cow",
        break_id=record.id,
        note="after lifting",
    )
    with disk.history() as history:
        history.finish_break(record)
        history.add_pain_report(told)
        assert history.pain_reports(TUESDAY) == [told]
        assert history.pain_reports(until=TUESDAY - timedelta(days=1)) == []


def test_what_is_said_of_a_break_that_is_gone_stays(disk):
    told = a_report(break_id=uuid4())
    with disk.history() as history:
        history.add_pain_report(told)
        assert history.pain_reports() == [replace(told, break_id=None)]


def test_a_visit_can_be_put_right(disk):
    visit = Visit(uuid4(), LATE, 60, Practitioner.PHYSIOTHERAPIST, excluded=("cobra",), confirms=True)
    mended = replace(visit, note="knee fine", instructions="no deep squats", excluded=("cobra", "sphinx"))
    with disk.history() as history:
        history.put_visit(visit)
        history.put_visit(mended)
        assert history.visits() == [mended]


def test_effort_and_routine_of_a_break_are_kept(disk, making):
    record = making.a_break(routine="strength-snack")
    with disk.history() as history:
        history.finish_break(record)
        history.set_effort(record.id, 6)
        assert history.break_by_id(record.id) == replace(record, effort=6)
        with pytest.raises(ValueError, match="cannot be kept"):
            history.set_effort(record.id, 11)


def test_feedback_waits_with_the_rest_while_the_file_cannot_be_written(disk, making):
    told = a_report()
    with disk.history() as history:
        making.fill(history, 1)
        with closing(sqlite3.connect(disk.path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            history.add_pain_report(told)
            other.execute("ROLLBACK")
        assert history.retry()
    with closing(open_database(disk.path, disk.backups)):
        reader = HistoryReader.open_to_read(disk.path)
        assert reader.pain_reports() == [told]
        reader.close()
