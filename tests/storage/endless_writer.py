"""A program that writes its history as fast as it can and says what is confirmed, until it is killed.

Called with the folder of a `Disk` and, optionally, how many breaks to write and then wait for the end
of its standard input. With ``again`` instead, it begets one writer after another, a fork of itself, which
costs no start: each says its process id first, and "over" comes when it is dead.
"""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from uuid import uuid4

from deskstretch.core.journal import Event, JournalRow
from deskstretch.core.movement import Side
from deskstretch.core.record import BreakRecord, MovementRecord, Outcome, Source
from deskstretch.storage.history import History, Place


def say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def main(folder: Path, breaks_most: int | None) -> None:
    history, notices = History.open(
        folder / "data" / "history.sqlite3",
        waiting=folder / "state" / "waiting.jsonl",
        backups=folder / "data" / "backups",
    )
    assert (notices, history.place) == ([], Place.FILE)
    at = datetime.now(UTC)
    for number in count() if breaks_most is None else range(breaks_most):
        at += timedelta(seconds=1)
        record = BreakRecord(uuid4(), at, 60, Source.HAND, None, "x" * (number % 300), 90.0, 0.0, None)
        history.begin_break(record)
        say("break", record.id)
        for _ in range(3):
            movement = MovementRecord(uuid4(), record.id, at, "torso-twist", Side.LEFT, 30.0, 30.0)
            history.add_movement(movement)
            say("movement", movement.id)
        history.finish_break(replace(record, done_s=90.0, outcome=Outcome.COMPLETED))
        say("finished", record.id)
        history.add_journal([JournalRow(at, Event.FINISHED, None, {"id": str(record.id)})])
        say("row", record.id)
    sys.stdin.read()


def beget(folder: Path) -> None:
    """One writer for each line that comes in."""
    for _ in sys.stdin:
        child = os.fork()
        if child == 0:
            say("pid", os.getpid())
            main(folder, None)
        os.waitpid(child, 0)
        say("over", child)


if __name__ == "__main__":
    if sys.argv[2:] == ["again"]:
        beget(Path(sys.argv[1]))
    else:
        main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else None)
