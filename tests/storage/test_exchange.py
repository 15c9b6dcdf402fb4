"""What other programs read: JSON with a version, CSV without formulas."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from uuid import UUID

import pytest

from deskstretch.core.record import Feeling
from deskstretch.storage.exchange import history_as_csv, history_as_json
from deskstretch.storage.schema import RECORDS

LAST = ["journal", "deletions"]


def test_json_tells_everything_in_local_time(disk, making):
    record = making.a_break(id=UUID(int=1), feeling=Feeling.GOOD, title="Zwei Minuten für den Rücken")
    running = making.a_break(id=UUID(int=2), outcome=None, reminder=None)
    movement = replace(making.a_movement(record, after_s=5), id=UUID(int=3))
    with disk.history() as history:
        history.begin_break(record)
        history.finish_break(record)
        history.begin_break(running)
        history.add_movement(movement)
        history.add_journal([making.a_row(reason="typing")])
        check = [str(UUID(int=4)), 1, 1_772_439_300_250_000, 60, "2026-03-02", "reach", "left", 4.5, ""]
        pain = [str(UUID(int=5)), 1, 1_772_439_300_000_000, 60, "2026-03-02", "neck", 4, '["sharp"]', None]
        insert = history._connection.execute
        insert("INSERT INTO checks VALUES (?,?,?,?,?,?,?,?,?)", check)
        insert("INSERT INTO pain_reports VALUES (?,?,?,?,?,?,?,?,?,?,?)", [*pain, str(record.id), ""])
        history.delete_break(running.id)
        document = json.loads("".join(history_as_json(history)))
        assert list(document) == ["version", *(name for name in RECORDS if name != "movements"), *LAST]
        assert document["journal"][0].pop("at") == making.a_row().at.isoformat()
    assert {name: found for name, found in document.items() if found} == {
        "version": 1,
        "breaks": [
            {
                "id": "00000000-0000-0000-0000-000000000001",
                "revision": 2,
                "started_at": "2026-03-02T09:00:00+01:00",
                "local_day": "2026-03-02",
                "source": "reminder",
                "reminder": "stretch",
                "title": "Zwei Minuten für den Rücken",
                "planned_s": 120.0,
                "done_s": 118.5,
                "outcome": "completed",
                "distracted": False,
                "feeling": "good",
                "note": "",
                "routine": None,
                "effort": None,
                "movements": [
                    {
                        "id": "00000000-0000-0000-0000-000000000003",
                        "started_at": "2026-03-02T09:00:05+01:00",
                        "movement": "torso-twist",
                        "side": "left",
                        "planned_s": 30.0,
                        "done_s": 30.0,
                    }
                ],
            }
        ],
        "checks": [
            {
                "id": "00000000-0000-0000-0000-000000000004",
                "revision": 1,
                "at": "2026-03-02T09:15:00.250000+01:00",
                "local_day": "2026-03-02",
                "self_check": "reach",
                "side": "left",
                "value": 4.5,
                "note": "",
            }
        ],
        "pain_reports": [
            {
                "id": "00000000-0000-0000-0000-000000000005",
                "revision": 1,
                "at": "2026-03-02T09:15:00+01:00",
                "local_day": "2026-03-02",
                "region": "neck",
                "score": 4,
                "flags": ["sharp"],
                "movement": None,
                "break_id": "00000000-0000-0000-0000-000000000001",
                "note": "",
            }
        ],
        "journal": [{"event": "due", "reminder": "stretch", "details": {"reason": "typing"}}],
        "deletions": ["00000000-0000-0000-0000-000000000002"],
    }


def test_only_the_days_asked_for_are_told(disk, making):
    with disk.history() as history:
        first, *_, last = making.fill(history, 49)
        document = json.loads("".join(history_as_json(history, last.local_day, last.local_day)))
        ids = {entry["id"] for entry in document["breaks"]}
        assert str(last.id) in ids
        assert str(first.id) not in ids
        assert all(entry["local_day"] == "2026-03-04" for entry in document["breaks"])
        assert all(len(entry["movements"]) == 2 for entry in document["breaks"])
        assert {entry["at"][:10] for entry in document["journal"]} <= {"2026-03-03", "2026-03-04"}


def test_an_empty_history_is_a_document_and_a_header(disk):
    with disk.history() as history:
        document = json.loads("".join(history_as_json(history)))
    assert document.pop("version") == 1
    assert "breaks" in document
    assert not any(document.values())
    assert history_as_csv([]).count("\r\n") == 1


def test_csv_has_the_columns_of_the_json(disk, making):
    record = making.a_break(note='said "ah, better"\nand went on', distracted=True)
    (row,) = csv.DictReader(io.StringIO(history_as_csv([record]), newline=""))
    with disk.history() as history:
        history.finish_break(record)
        entry = json.loads("".join(history_as_json(history)))["breaks"][0]
    assert list(row) == [name for name in entry if name not in {"movements", "revision"}]
    assert row["note"] == record.note
    assert (row["done_s"], row["distracted"], row["feeling"]) == ("118.5", "true", "")
    assert (row["started_at"], row["local_day"]) == (entry["started_at"], entry["local_day"])
    assert (row["outcome"], row["source"]) == ("completed", "reminder")


@pytest.mark.parametrize("note", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\n=1", "＝1"])
def test_no_cell_is_a_formula(making, note):
    (row,) = csv.DictReader(io.StringIO(history_as_csv([making.a_break(note=note, title=note)]), newline=""))
    assert row["note"] == row["title"] == f"'{note}"
