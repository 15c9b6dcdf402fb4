"""Feedback, pain reports and visits as the database holds them, both ways."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

from deskstretch.core.advice import Flag
from deskstretch.core.movement import Region
from deskstretch.core.record import FeedbackRecord, PainReport, Practitioner, Visit
from deskstretch.core.request import Verdict
from deskstretch.storage.rows import EPOCH, Value, Write, microseconds

if TYPE_CHECKING:
    from collections.abc import Iterable

SELECT_FEEDBACK = "SELECT id, at_us, offset_min, movement, verdict, break_id FROM feedback "
SELECT_PAIN_REPORTS = """SELECT id, at_us, offset_min, region, score, flags, movement, break_id, note
    FROM pain_reports """
SELECT_VISITS = """SELECT id, at_us, offset_min, practitioner, note, instructions, excluded, confirms
    FROM visits """


def feedback_write(record: FeedbackRecord) -> Write:
    values = {
        **_when(record),
        "movement": record.movement,
        "verdict": record.verdict.value,
        "break_id": _text(record.break_id),
    }
    return Write("feedback", values)


def pain_report_write(report: PainReport) -> Write:
    values = {
        **_when(report),
        "region": report.region.value,
        "score": report.score,
        "flags": _list(sorted(flag.value for flag in report.flags)),
        "movement": report.movement,
        "break_id": _text(report.break_id),
        "note": report.note,
    }
    return Write("pain_report", values)


def visit_write(visit: Visit) -> Write:
    values = {
        **_when(visit),
        "practitioner": visit.practitioner.value,
        "note": visit.note,
        "instructions": visit.instructions,
        "excluded": _list(visit.excluded),
        "confirms": int(visit.confirms),
    }
    return Write("visit", values)


def effort_write(break_id: UUID, effort: int | None) -> Write:
    return Write("effort", {"id": str(break_id), "effort": effort})


def feedback_record(row: tuple[Any, ...]) -> FeedbackRecord:
    """From `SELECT_FEEDBACK`. Raises ValueError for values no version has written."""
    id_, at_us, offset_min, movement, verdict, break_id = row
    return FeedbackRecord(UUID(id_), _at(at_us), offset_min, movement, Verdict(verdict), _uuid(break_id))


def pain_report(row: tuple[Any, ...]) -> PainReport:
    """From `SELECT_PAIN_REPORTS`. Raises ValueError for values no version has written."""
    id_, at_us, offset_min, region, score, flags, movement, break_id, note = row
    return PainReport(
        id=UUID(id_),
        at=_at(at_us),
        offset_min=offset_min,
        region=Region(region),
        score=score,
        flags=frozenset(Flag(flag) for flag in json.loads(flags)),
        movement=movement,
        break_id=_uuid(break_id),
        note=note,
    )


def visit_record(row: tuple[Any, ...]) -> Visit:
    """From `SELECT_VISITS`. Raises ValueError for values no version has written."""
    id_, at_us, offset_min, practitioner, note, instructions, excluded, confirms = row
    return Visit(
        id=UUID(id_),
        at=_at(at_us),
        offset_min=offset_min,
        practitioner=Practitioner(practitioner),
        note=note,
        instructions=instructions,
        excluded=tuple(str(each) for each in json.loads(excluded)),
        confirms=bool(confirms),
    )


def _when(record: FeedbackRecord | PainReport | Visit) -> dict[str, Value]:
    return {
        "id": str(record.id),
        "at_us": microseconds(record.at),
        "offset_min": record.offset_min,
        "local_day": record.local_day.isoformat(),
    }


def _at(at_us: int) -> datetime:
    return EPOCH + timedelta(microseconds=at_us)


def _text(id_: UUID | None) -> str | None:
    return None if id_ is None else str(id_)


def _uuid(text: str | None) -> UUID | None:
    return None if text is None else UUID(text)


def _list(entries: Iterable[str]) -> str:
    return json.dumps(list(entries), ensure_ascii=False, separators=(",", ":"))
