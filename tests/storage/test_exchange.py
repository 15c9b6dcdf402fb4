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


def test_json_tells_everything_in_local_time(making):
    record = making.a_break(id=UUID(int=1), feeling=Feeling.GOOD, title="Zwei Minuten für den Rücken")
    other = making.a_break(id=UUID(int=2), outcome=None, reminder=None)
    movement = replace(making.a_movement(record, after_s=5), id=UUID(int=3))
    assert json.loads(history_as_json([record, other], [movement])) == {
        "version": 1,
        "breaks": [
            {
                "id": "00000000-0000-0000-0000-000000000001",
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
            },
            {
                "id": "00000000-0000-0000-0000-000000000002",
                "started_at": "2026-03-02T09:00:00+01:00",
                "local_day": "2026-03-02",
                "source": "reminder",
                "reminder": None,
                "title": "Two minutes for your mid back",
                "planned_s": 120.0,
                "done_s": 0.0,
                "outcome": None,
                "distracted": False,
                "feeling": None,
                "note": "",
                "movements": [],
            },
        ],
    }


def test_an_empty_history_is_a_document_and_a_header():
    assert json.loads(history_as_json([], [])) == {"version": 1, "breaks": []}
    assert history_as_csv([]).count("\r\n") == 1


def test_csv_has_the_columns_of_the_json(making):
    record = making.a_break(note='said "ah, better"\nand went on', distracted=True)
    (row,) = csv.DictReader(io.StringIO(history_as_csv([record]), newline=""))
    entry = json.loads(history_as_json([record], []))["breaks"][0]
    assert list(row) == [name for name in entry if name != "movements"]
    assert row["note"] == record.note
    assert (row["done_s"], row["distracted"], row["feeling"]) == ("118.5", "true", "")


@pytest.mark.parametrize("note", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\n=1", "＝1"])
def test_no_cell_is_a_formula(making, note):
    (row,) = csv.DictReader(io.StringIO(history_as_csv([making.a_break(note=note, title=note)]), newline=""))
    assert row["note"] == row["title"] == f"'{note}"
