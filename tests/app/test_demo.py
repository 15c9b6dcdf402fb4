"""The demo is the real program on a fast clock; it leaves pictures, a journal and a database."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from PySide6.QtGui import QColor, QImage

from deskstretch.app.demo.ways import every_way
from deskstretch.cli import make_parser, way_of

WANTED = {
    "prompt", "cue", "break-1-ready", "break-1-early", "break-1-late", "break-done", "glance",
    "history-today", "history-week", "history-year", "history-body-map", "history-rhythm", "history-mobility",
    "history-journal", "library", "routines", "body", "settings", "learn", "care",
    "tray-waiting", "tray-held", "tray-offered", "tray-moving",
    "tray-off", "tray-menu-waiting",
}  # fmt: skip


def colours(picture: Path) -> int:
    """How many colours a picture has, on a coarse grid: an empty window has few."""
    image = QImage(str(picture))
    step = max(1, min(image.width(), image.height()) // 64)
    return len(
        {image.pixel(x, y) for x in range(0, image.width(), step) for y in range(0, image.height(), step)}
    )


def test_a_day_leaves_pictures_a_journal_and_a_history(tmp_path: Path):
    out = tmp_path / "out"
    done = subprocess.run(
        [sys.executable, "-m", "deskstretch", "demo", "--out", str(out)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=110,
    )
    assert done.returncode == 0, done.stderr
    pictures = {file.stem for file in out.glob("*.png")}
    assert pictures >= WANTED
    empty = {name for name in WANTED if not name.startswith("tray") and colours(out / f"{name}.png") < 20}
    assert not empty

    events = [json.loads(line)["event"] for line in (out / "journal.jsonl").read_text().splitlines()]
    assert {"due", "held", "offered", "snoozed", "skipped", "started", "finished", "credited"} <= set(events)
    with closing(sqlite3.connect(out / "history.sqlite3")) as database:
        (breaks,) = database.execute("SELECT count(*) FROM breaks WHERE outcome = 'completed'").fetchone()
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert breaks >= 3


def test_every_window_is_shown_the_way_it_is_asked_for(tmp_path: Path):
    command = [sys.executable, "-m", "deskstretch", "demo", "--out", str(tmp_path), "--every-window"]
    command += ["--only", "cue", "--only", "today", "--dark", "--text", "200", "--long-words"]
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=110)
    assert done.returncode == 0, done.stderr
    pictures = {file.stem for file in tmp_path.glob("*.png")}
    assert pictures == {"cue", "history-today", "history-today-empty"}
    sizes = {QImage(str(tmp_path / f"{name}.png")).size() for name in pictures if name != "cue"}
    assert len(sizes) == 1, "the text of one must not be larger than that of the other"
    contents = (tmp_path / "index.html").read_text()
    assert all(f'src="{name}.png"' in contents for name in pictures)
    dark = QImage(str(tmp_path / "history-today.png"))
    assert QColor(dark.pixel(dark.width() - 2, 2)).lightness() < 60


def test_every_way_can_be_asked_for_by_its_options():
    ways = list(every_way())
    assert len({way.name for way in ways}) == len(ways)
    parser = make_parser()
    for way in ways:
        assert way_of(parser.parse_args(["demo", "--out", "x", *way.options])) == way


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path):
    (tmp_path / "file").write_text("in the way")
    done = subprocess.run(
        [sys.executable, "-m", "deskstretch", "demo", "--out", str(tmp_path / "file" / "out")],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "another folder" in done.stderr
