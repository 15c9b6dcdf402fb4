#!/usr/bin/env python3
"""Make the program's folder for this system in dist/deskstretch (on macOS dist/DeskStretch.app as well).

    python3 installer/make_bundle.py

Needs nothing but Python, as bootstrap.py; PyInstaller goes into `.venv-bundle`. How it becomes what a system
installs stands in installer/linux, installer/windows and installer/macos.
"""

import os
import subprocess
import sys
from pathlib import Path

from environments import CHECKOUT, Environment, check_python
from system_packages import add_system_packages
from telling import SetupError, say

DIST = CHECKOUT / "dist"


def main() -> int:
    try:
        check_python(sys.version_info[:3])
        add_system_packages(for_tests=False)  # what a bundle carries of these is taken from here
        environment = Environment(CHECKOUT / ".venv-bundle")
        environment.prepare(sys.executable, "bundle")
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    say("Making dist/deskstretch")
    work = CHECKOUT / "build" / "bundle"
    folders = ["--distpath", str(DIST), "--workpath", str(work), "--noconfirm", "--log-level", "WARN"]
    spec = str(CHECKOUT / "installer" / "deskstretch.spec")
    made = subprocess.run([environment.tool("pyinstaller"), *folders, spec], cwd=CHECKOUT, check=False)
    if made.returncode:
        return made.returncode
    folder = DIST / "deskstretch"
    if os.name == "nt":
        (folder / "deskstretch-terminal.exe").replace(folder / "deskstretch.com")
    collector = [environment.tool("python"), str(CHECKOUT / "installer" / "licenses.py")]
    texts = subprocess.run([*collector, str(work / "deskstretch")], check=True, stdout=subprocess.PIPE).stdout
    for place in places_of_licenses():
        place.write_bytes(texts)
    say(f"{folder} holds {size_mb(folder)} MB")
    return 0


def places_of_licenses() -> "list[Path]":
    places = [DIST / "deskstretch"]
    if sys.platform == "darwin":
        places.append(DIST / "DeskStretch.app" / "Contents" / "Resources")
    return [place / "LICENSES.txt" for place in places]


def size_mb(folder: Path) -> int:
    return round(sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6)


if __name__ == "__main__":
    sys.exit(main())
