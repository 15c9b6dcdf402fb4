"""What is made by a script and kept in the repository is what the script would make now."""

from __future__ import annotations

import struct
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
ICONS = CHECKOUT / "resources" / "icons"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems round a pixel's edge differently")
@pytest.mark.parametrize(
    "script", ["make_icons.py", "make_docs.py", "make_pictures.py", "make_translations.py"]
)
def test_made_files_are_current(script: str) -> None:
    """Where this fails, run the script without --check and commit what it writes."""
    command = [sys.executable, str(CHECKOUT / "installer" / script), "--check"]
    checked = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_the_icon_of_windows_holds_every_size_windows_asks_for() -> None:
    content = (ICONS / "deskstretch.ico").read_bytes()
    reserved, kind, count = struct.unpack_from("<HHH", content)
    assert (reserved, kind) == (0, 1)
    entries = [struct.unpack_from("<BBBBHHII", content, 6 + 16 * index) for index in range(count)]
    assert {entry[0] or 256 for entry in entries} >= {16, 20, 24, 32, 48, 64, 256}
    assert entries[-1][6] + entries[-1][7] == len(content)


def test_the_icon_of_macos_holds_a_picture_behind_each_of_its_names() -> None:
    content = (ICONS / "deskstretch.icns").read_bytes()
    assert content[:4] == b"icns"
    assert struct.unpack_from(">I", content, 4) == (len(content),)
    widths, at = {}, 8
    while at < len(content):
        name, length = struct.unpack_from(">4sI", content, at)
        assert content[at + 8 : at + 16] == b"\x89PNG\r\n\x1a\n"
        widths[name] = struct.unpack_from(">I", content, at + 24)[0]
        at += length
    assert (widths[b"ic07"], widths[b"ic10"]) == (128, 1024)
