"""Two programs on one history: the command line changes it, and the one that runs shows what stands there."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from deskstretch.core.record import BreakRecord, Outcome, Source
from deskstretch.storage.history import History
from tests.journeys.conftest import Person


def test_what_the_command_line_brings_or_takes_is_seen_at_once(person: Person, tmp_path: Path):
    other = tmp_path / "other.sqlite3"
    history, _ = History.open(other, waiting=tmp_path / "waiting", backups=tmp_path / "backups")
    offset = datetime.now().astimezone().utcoffset()
    assert offset is not None
    now, offset_min = datetime.now(UTC), round(offset.total_seconds() / 60)
    history.finish_break(
        BreakRecord(uuid4(), now, offset_min, Source.HAND, None, "x", 60.0, 60.0, Outcome.COMPLETED)
    )
    history.close()
    person.starts()
    assert person.status()["breaks_today"] == 0
    assert person.command("merge", str(other)).stdout == "Added 1 break.\n"
    assert (person.status()["breaks_today"], person.status()["moved_today_s"]) == (1, 60.0)
    assert person.command("delete", "--all", "--yes").returncode == 0
    assert person.status()["breaks_today"] == 0
    assert person.command("merge", str(other)).returncode == 0
    assert person.status()["breaks_today"] == 1
