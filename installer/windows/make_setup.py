#!/usr/bin/env python3
"""Make the setup for Windows from the program's folder, by NSIS's makensis, which must be on PATH.

    python installer/windows/make_setup.py
    python installer/windows/make_setup.py --payload FOLDER --out FILE

The first makes dist/DeskStretch-VERSION-setup.exe of dist/deskstretch.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
DIST = CHECKOUT / "dist"


def version() -> str:
    text = (CHECKOUT / "deskstretch" / "__init__.py").read_text("utf-8")
    found = re.search(r'__version__ = "(.+)"', text)
    if found is None:
        message = "deskstretch/__init__.py names no version"
        raise SystemExit(message)
    return found[1]


def four_numbers(text: str) -> str:
    """ "1.2.3rc1" as Windows counts: "1.2.3.0"."""
    numbers = re.findall(r"\d+", text)[:3]
    return ".".join([*numbers, *["0"] * (4 - len(numbers))])


def main() -> int:
    parser = argparse.ArgumentParser(description="Make the setup for Windows.")
    parser.add_argument("--payload", type=Path, default=DIST / "deskstretch")
    parser.add_argument("--out", type=Path, default=DIST / f"DeskStretch-{version()}-setup.exe")
    parser.add_argument("--version", default=version(), help="another number, for trying upgrades")
    parser.add_argument("--target", help="amd64-unicode, where only that can be run")
    options = parser.parse_args()
    values = {
        "VERSION": options.version,
        "NUMBERS": four_numbers(options.version),
        "PAYLOAD": options.payload.resolve(),
        "OUT": options.out.resolve(),
    }
    if options.target:
        values["TARGET"] = options.target
    script = CHECKOUT / "installer" / "windows" / "deskstretch.nsi"
    defines = [f"-D{name}={value}" for name, value in values.items()]
    return subprocess.run(["makensis", "-V2", "-WX", *defines, str(script)], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
