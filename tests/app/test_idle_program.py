"""What the program has loaded while nothing but its tray icon stands, in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

SCRIPT = """
import sys
from deskstretch.app.lean_import import import_qt_without_features
import_qt_without_features()
from deskstretch.app.application import make_application
from deskstretch.app.program import Program, World
from deskstretch.app.system_clock import SystemClock
from deskstretch.core.surroundings import Surroundings
from deskstretch.storage.paths import Folders
from deskstretch.ui.prompt_words import cue_words

folders = Folders.of_this_person({"DESKSTRETCH_HOME": sys.argv[1]})
folders.make()
app = make_application()
program = Program(app, World(folders, SystemClock(), surroundings=Surroundings, breaks_apart=True))
program.wake()
program.prompting.cue(cue_words(0), 30)
print(*sys.modules)
program.close()
"""
LEFT_TO_BREAKS = ("deskstretch.figure", "deskstretch.ui.break_window", "deskstretch.app.break_run")


def test_drawings_and_windows_wait_until_they_are_wanted(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = done.stdout.split()
    assert "deskstretch.ui.cue_card" in loaded
    assert not [name for name in loaded if name.startswith(LEFT_TO_BREAKS)]
