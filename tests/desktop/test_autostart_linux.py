"""Starting at login on Linux: the entry other programs read, and who else may switch it."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

from deskstretch.desktop.adapter import Unavailable
from deskstretch.desktop.autostart import NoAutostart, autostart_of_this_system
from deskstretch.desktop.autostart_linux import XdgAutostart
from deskstretch.desktop.notify import AppIdentity

if TYPE_CHECKING:
    from pathlib import Path

APP = AppIdentity("DeskStretch", "deskstretch", "deskstretch")


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path / "config"


def test_it_is_switched_on_and_off(config: Path) -> None:
    autostart = autostart_of_this_system(APP, ["/usr/bin/deskstretch"])
    assert not autostart.enabled()
    autostart.set_enabled(True)
    assert autostart.enabled()
    assert "Exec=/usr/bin/deskstretch\n" in (config / "autostart/deskstretch.desktop").read_text()
    assert autostart.diagnosis().reads == "yes"
    autostart.set_enabled(False)
    assert not autostart.enabled()
    autostart.set_enabled(False)
    assert list((config / "autostart").iterdir()) == []


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_another_tool_s_off_is_off(config: Path, line: str) -> None:
    autostart = XdgAutostart(APP, ["/usr/bin/deskstretch"])
    autostart.set_enabled(True)
    file = config / "autostart/deskstretch.desktop"
    kept = [kept for kept in file.read_text().splitlines() if not kept.startswith("X-GNOME-Autostart-e")]
    file.write_text("\n".join([*kept, line, ""]))
    assert not autostart.enabled()
    autostart.set_enabled(True)
    assert autostart.enabled()


@pytest.mark.parametrize("damaged", [b"", b"\xff\xfe\x00", b"no section", b"[Other]\nHidden=true\n"])
def test_a_damaged_entry_is_off(config: Path, damaged: bytes) -> None:
    (config / "autostart").mkdir(parents=True)
    (config / "autostart/deskstretch.desktop").write_bytes(damaged)
    assert not XdgAutostart(APP, ["/usr/bin/deskstretch"]).enabled()


def test_a_command_with_odd_letters_is_run_as_it_is(config: Path, tmp_path: Path) -> None:
    """GLib, which starts the entries on most desktops, takes the words apart again."""
    words = ['/home/a b/100%/$HOME/`x`/"q"/back\\slash/deskstretch', "--quiet", ""]
    XdgAutostart(APP, words).set_enabled(True)
    entry = (config / "autostart/deskstretch.desktop").read_text()
    [exec_line] = [line for line in entry.splitlines() if line.startswith("Exec=")]
    in_file = exec_line.removeprefix("Exec=").replace("\\\\", "\\").replace("%%", "%")
    printed = subprocess.run(
        ["/bin/sh", "-c", f"printf '%s\\n' {in_file}"], capture_output=True, text=True, check=True
    ).stdout
    assert printed.split("\n")[:-1] == words


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "config").write_text("a file where a folder should be")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    with pytest.raises(Unavailable, match="cannot be written"):
        XdgAutostart(APP, ["/usr/bin/deskstretch"]).set_enabled(True)


def test_a_system_without_autostart_says_so() -> None:
    nothing = NoAutostart()
    assert not nothing.enabled()
    with pytest.raises(Unavailable):
        nothing.set_enabled(True)
