"""Killed at any instant of a break, no finished movement is lost and none is doubled."""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

KILLS = int(os.environ.get("DESKSTRETCH_KILLS", "20"))
SCRIPT = Path(__file__).with_name("fast_break.py")


def test_kills_in_the_middle_of_breaks(tmp_path: Path):
    dice = random.Random(20260302)
    confirmed: list[str] = []
    for _ in range(KILLS):
        with subprocess.Popen(
            [sys.executable, str(SCRIPT), str(tmp_path)],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            text=True,
        ) as program:
            assert program.stdout is not None
            confirmed.append(program.stdout.readline().strip())  # it is in the middle of a break now
            time.sleep(dice.uniform(0, 0.8))  # the instant of the kill is the point, not a wait for anything
            program.kill()
            confirmed += program.stdout.read().split()
    assert len(confirmed) > KILLS

    with closing(sqlite3.connect(tmp_path / "data" / "history.sqlite3")) as database:
        kept = [row[0] for row in database.execute("SELECT id FROM movements")]
        assert set(confirmed) <= set(kept)
        assert len(kept) == len(set(kept))
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        left_open = database.execute("SELECT count(*) FROM breaks WHERE outcome IS NULL").fetchone()
    assert left_open[0] <= 1, "each start closes the break that the crash before it left open"
