#!/usr/bin/env python3
"""Make the pictures of the README: the real windows, from the demo on a virtual screen.

.venv/bin/python installer/make_pictures.py            write docs/pictures
.venv/bin/python installer/make_pictures.py --check    say whether the windows changed since; exit code 1

Needs Xvfb and xdotool. What the windows are made of is kept as one digest beside the pictures, so that a
test can tell pictures that are older than the windows.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import sys
import tempfile
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
PICTURES = CHECKOUT / "docs" / "pictures"
DIGEST = PICTURES / "made-from.txt"
MADE_FROM = ("deskstretch/ui", "deskstretch/figure", "resources/movements", "resources/demo")
SCREEN = "1366x860x24"
LIGHT = {
    "break": "break-1-late",
    "prompt": "prompt",
    "done": "break-done",
    "week": "history-week",
    "library": "library",
    "body": "body",
}
DARK = {"break-dark": "break-3-late", "library-dark": "library"}
"""Pictures by the demo's name for them."""
WAIT_S = 180


def digest() -> str:
    """Of every file the windows are drawn by, names and contents."""
    sums = hashlib.sha256()
    for folder in MADE_FROM:
        for path in sorted((CHECKOUT / folder).rglob("*")):
            if path.is_file() and path.suffix in {".py", ".toml"}:
                sums.update(path.relative_to(CHECKOUT).as_posix().encode())
                sums.update(path.read_bytes())
    return sums.hexdigest()


def play(out: Path, *, dark: bool) -> None:
    """The demo on a virtual screen of its own.

    Raises:
        RuntimeError: there is no Xvfb, or the demo did not end well.
    """
    read_end, write_end = os.pipe()
    try:
        screen = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write_end), "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset"],
            pass_fds=[write_end],
            stderr=subprocess.DEVNULL,
        )
    except FileNotFoundError:
        message = "The pictures need a virtual screen; install xvfb and xdotool."
        raise RuntimeError(message) from None
    os.close(write_end)
    try:
        with os.fdopen(read_end) as told:
            number = told.readline().strip()
        env = {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        # The pointer stands in the middle at first, and would point at things.
        subprocess.run(["xdotool", "mousemove", "9999", "9999"], env=env, check=True)
        command = [sys.executable, "-m", "deskstretch", "demo", "--language", "en", "--out", str(out)]
        subprocess.run([*command, *(["--dark"] if dark else [])], env=env, check=True, timeout=WAIT_S)
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
        message = f"The demo did not end well: {error}"
        raise RuntimeError(message) from error
    finally:
        screen.terminate()
        screen.wait()


def main() -> int:
    parser = argparse.ArgumentParser(description="Make the pictures of the README.")
    parser.add_argument("--check", action="store_true", help="make none; say whether they are current")
    if parser.parse_args().check:
        if DIGEST.exists() and DIGEST.read_text("utf-8").strip() == digest():
            return 0
        print("The windows changed since; make them anew: .venv/bin/python installer/make_pictures.py")
        return 1
    PICTURES.mkdir(parents=True, exist_ok=True)
    made_from = digest()
    for wanted, dark in ((LIGHT, False), (DARK, True)):
        with tempfile.TemporaryDirectory() as folder:
            play(Path(folder), dark=dark)
            for name, demo_name in wanted.items():
                (PICTURES / f"{name}.png").write_bytes((Path(folder) / f"{demo_name}.png").read_bytes())
    DIGEST.write_text(made_from + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
