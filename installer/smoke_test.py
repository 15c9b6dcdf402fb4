#!/usr/bin/env python3
"""Try a bundled or installed program: does it start, find its resources, and get through a day of its demo?

    python3 installer/smoke_test.py dist/deskstretch/deskstretch

Needs no display and nothing but Python. Exits 1 and says why at the first thing that fails.
"""

import json
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
PNG = b"\x89PNG\r\n\x1a\n"


def said(program: str, *arguments: str) -> str:
    """What it prints; it may not fail."""
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [program, *arguments], env=env, capture_output=True, text=True, check=False, timeout=300
    )
    if done.returncode:
        fail(f"{' '.join(arguments)} gave exit code {done.returncode}: {done.stdout}{done.stderr}")
    if "Traceback" in done.stderr:
        fail(f"{' '.join(arguments)} met this: {done.stderr[-2000:]}")
    print(f"passed: {Path(program).name} {' '.join(arguments)}")
    return done.stdout


def fail(sentence: str) -> None:
    sys.exit(f"failed: {sentence}")


def main(program: str) -> None:
    init = (CHECKOUT / "deskstretch" / "__init__.py").read_text("utf-8")
    version = re.search(r'__version__ = "(.+)"', init)
    if version is None or said(program, "--version").strip() != f"deskstretch {version[1]}":
        fail("the version is another")
    shipped = len(list((CHECKOUT / "resources" / "movements").glob("*.toml")))
    listed = json.loads(said(program, "library", "list", "--json"))
    found = len(listed["movements"] if isinstance(listed, dict) else listed)
    if found != shipped:
        fail(f"it found {found} of {shipped} movements")
    with tempfile.TemporaryDirectory() as folder:
        picture = Path(folder) / "cat-cow.png"
        said(program, "render", "cat-cow", "--out", str(picture))
        if not picture.read_bytes().startswith(PNG):
            fail("its picture is none")
        demo = Path(folder) / "demo"
        said(program, "demo", "--out", str(demo))
        pictures = list(demo.rglob("*.png"))
        histories = list(demo.rglob("history.sqlite3"))
        if len(pictures) < 5 or not histories:
            fail(f"its demo left {len(pictures)} pictures and {len(histories)} histories")
        with closing(sqlite3.connect(histories[0])) as history:
            breaks = history.execute("SELECT count(*) FROM breaks").fetchone()[0]
        if not breaks:
            fail("its demo recorded no break")
        print(f"passed: {breaks} breaks recorded, {len(pictures)} pictures")


if __name__ == "__main__":
    main(sys.argv[1])
