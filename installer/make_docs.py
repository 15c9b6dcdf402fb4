#!/usr/bin/env python3
"""Write the references in docs that are made from the program itself.

.venv/bin/python installer/make_docs.py            write the files
.venv/bin/python installer/make_docs.py --check    say which are not current; exit code 1 if any
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import command_line
from references import command_line_reference, settings_reference

from deskstretch.cli import make_parser

CHECKOUT = Path(__file__).resolve().parents[1]
DOCS = CHECKOUT / "docs"


def texts() -> dict[str, str]:
    """Every made file below docs, by its name."""
    routine = min((CHECKOUT / "resources" / "routines").glob("*.toml")).stem
    return {
        "command-line.md": command_line_reference(command_line.read(make_parser())),
        "settings.md": settings_reference(routine),
    }


def main() -> int:
    parser = argparse.ArgumentParser(description="Write the references in docs.")
    parser.add_argument("--check", action="store_true", help="write nothing; say what is not current")
    check = parser.parse_args().check
    stale = 0
    for name, text in texts().items():
        path = DOCS / name
        if path.exists() and path.read_text("utf-8") == text:
            continue
        stale += 1
        if check:
            print(f"{path.relative_to(CHECKOUT)} is not current")
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8", newline="\n")
    if check and stale:
        print("Write them anew: .venv/bin/python installer/make_docs.py")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
