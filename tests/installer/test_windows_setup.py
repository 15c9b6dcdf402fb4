"""The setup for Windows, made by makensis over a stand-in and run by wine: what it leaves, and what not.

Takes half a minute and two Debian packages, so it runs where it is asked for:

    apt-get install nsis wine64 wine
    DESKSTRETCH_TRY_SETUP=1 .venv/bin/python -m pytest tests/installer/test_windows_setup.py
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
PATIENCE_S = 60
MISSING = [program for program in ("makensis", "wine", "wineserver") if shutil.which(program) is None]
pytestmark = [
    pytest.mark.skipif(not os.environ.get("DESKSTRETCH_TRY_SETUP"), reason="only when asked for"),
    pytest.mark.skipif(bool(MISSING), reason=f"not installed here: {', '.join(MISSING)}"),
    pytest.mark.timeout(300),
]

# Runs until it is asked to quit; its twin for the terminal asks.
PROGRAM = r"""
Section
    again:
    Sleep 100
    IfFileExists "$TEMP\asked" 0 again
    Delete "$TEMP\asked"
    FileOpen $0 "$LOCALAPPDATA\deskstretch\ended-in-order" w
    FileClose $0
SectionEnd
"""
TERMINAL = r"""
!include FileFunc.nsh
Section
    ${GetParameters} $0
    StrCmp $0 " quit" +2
    StrCmp $0 "quit" 0 end
    FileOpen $0 "$TEMP\asked" w
    FileClose $0
    end:
SectionEnd
"""


class Windows:
    """A Windows of wine's, in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.env = {
            **os.environ,
            "WINEPREFIX": str(folder / "prefix"),
            "WINEDEBUG": "-all",
            # No .NET, no browser, and no entries in this machine's own menu.
            "WINEDLLOVERRIDES": "mscoree,mshtml,winemenubuilder.exe=",
            "DISPLAY": "",
        }
        self.run("wineboot", "-i")
        self.home = next(
            path for path in (folder / "prefix/drive_c/users").iterdir() if path.name != "Public"
        )
        self.installed = self.home / "AppData/Local/Programs/DeskStretch"
        self.data = self.home / "AppData/Local/deskstretch"
        self.shortcut = self.home / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/DeskStretch.lnk"

    def run(self, *command: str) -> None:
        subprocess.run(["wine", *command], env=self.env, check=True, capture_output=True)

    def start(self, program: Path) -> subprocess.Popen[bytes]:
        return subprocess.Popen(["wine", str(program)], env=self.env, stdout=-3, stderr=-3)

    def registry(self) -> str:
        """What the person's part of it holds of this program."""
        exported = self.folder / "registry.reg"
        self.run("reg", "export", r"HKCU\Software\Microsoft\Windows\CurrentVersion", f"Z:{exported}", "/y")
        return exported.read_text("utf-16")

    def value(self, key: str, name: str) -> str | None:
        block = re.search(rf"\\{key}\]\n(.*?)(?:\n\n|\Z)", self.registry(), re.DOTALL)
        found = re.search(rf'^"{name}"=(.+)$', block[1], re.MULTILINE) if block else None
        return found[1].strip('"') if found else None

    def close(self) -> None:
        subprocess.run(["wineserver", "-k"], env=self.env, check=False)


@pytest.fixture(scope="module")
def windows(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Windows]:
    windows = Windows(tmp_path_factory.mktemp("windows"))
    yield windows
    windows.close()


def stand_in(folder: Path, name: str, script: str) -> Path:
    """A Windows program of a few lines, made by makensis as well."""
    source = folder / f"{name}.nsi"
    head = f'Unicode true\nTarget amd64-unicode\nSilentInstall silent\nOutFile "{folder / name}"\n'
    source.write_text(head + "RequestExecutionLevel user\n" + script)
    subprocess.run(["makensis", "-V1", str(source)], check=True)
    return folder / name


def setup(folder: Path, version: str) -> Path:
    """The setup of a version whose folder holds the stand-ins and one library of its own."""
    payload = folder / f"payload-{version}"
    (payload / "_internal").mkdir(parents=True)
    shutil.copy(stand_in(folder, "deskstretch.exe", PROGRAM), payload)
    shutil.copy(stand_in(folder, "deskstretch.com", TERMINAL), payload)
    (payload / "_internal" / f"library-{version}.dll").write_text("stands in")
    (payload / "LICENSES.txt").write_text("stands in")
    made = folder / f"DeskStretch-{version}-setup.exe"
    make = [sys.executable, str(CHECKOUT / "installer" / "windows" / "make_setup.py")]
    chosen = [
        "--payload",
        str(payload),
        "--out",
        str(made),
        "--version",
        version,
        "--target",
        "amd64-unicode",
    ]
    subprocess.run([*make, *chosen], check=True)
    return made


def wait_until_gone(path: Path) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while path.exists() and time.monotonic() < deadline:
        time.sleep(0.1)
    assert not path.exists()


def test_install_upgrade_while_running_and_uninstall(windows: Windows, tmp_path: Path) -> None:
    windows.run(str(setup(tmp_path, "0.0.1")), "/S")
    assert sorted(path.name for path in windows.installed.iterdir()) == [
        "LICENSES.txt",
        "_internal",
        "deskstretch.com",
        "deskstretch.exe",
        "uninstall.exe",
    ]
    assert windows.shortcut.exists()
    assert windows.value(r"Uninstall\\DeskStretch", "DisplayVersion") == "0.0.1"
    assert windows.value(r"Run", "DeskStretch") is None  # starting with Windows is off at first

    windows.data.mkdir()
    (windows.data / "history.sqlite3").write_text("precious")
    program = windows.start(windows.installed / "deskstretch.exe")
    newer = str(setup(tmp_path, "0.0.2"))
    windows.run(newer, "/S", "/LOGIN=1")
    program.wait(PATIENCE_S)
    assert (windows.data / "ended-in-order").exists()
    assert [path.name for path in (windows.installed / "_internal").iterdir()] == ["library-0.0.2.dll"]
    assert windows.value(r"Uninstall\\DeskStretch", "DisplayVersion") == "0.0.2"
    assert "deskstretch.exe" in (windows.value(r"Run", "DeskStretch") or "")
    windows.run(newer, "/S")
    assert windows.value(r"Run", "DeskStretch") is not None  # stays as it was chosen

    windows.run(str(windows.installed / "uninstall.exe"), "/S")
    wait_until_gone(windows.installed)
    assert not windows.shortcut.exists()
    assert "DeskStretch" not in windows.registry()
    assert (windows.data / "history.sqlite3").read_text() == "precious"
