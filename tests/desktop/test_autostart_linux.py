"""Starting at login on Linux: the entry other programs read, and who else may switch it."""

from __future__ import annotations

import ctypes
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
    autostart = autostart_of_this_system(APP, ["/usr/bin/deskstretch"], lambda _: None)
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


def test_a_command_with_odd_letters_is_run_as_it_is(config: Path) -> None:
    """GLib, which starts the entries on most desktops, takes the words apart again."""
    words = ["/home/a b/100%/$HOME/`x`/'q'/deskstretch", 'say "this"', r"one\s two\\in a row", ""]
    XdgAutostart(APP, words).set_enabled(True)
    assert words_glib_reads(config / "autostart/deskstretch.desktop") == words


def words_glib_reads(file: Path) -> list[str]:
    glib = ctypes.CDLL("libglib-2.0.so.0")
    glib.g_key_file_new.restype = ctypes.c_void_p
    glib.g_key_file_get_string.restype = ctypes.c_char_p
    keys = ctypes.c_void_p(glib.g_key_file_new())
    assert glib.g_key_file_load_from_file(keys, str(file).encode(), 0, None)
    line = glib.g_key_file_get_string(keys, b"Desktop Entry", b"Exec", None)
    count, words = ctypes.c_int(), ctypes.POINTER(ctypes.c_char_p)()
    assert glib.g_shell_parse_argv(line, ctypes.byref(count), ctypes.byref(words), None)
    # field codes: a lone percent sign would be one of those and be cut out
    read = [(words[at] or b"").decode() for at in range(count.value)]
    assert all("%" not in word.replace("%%", "") for word in read)
    return [word.replace("%%", "%") for word in read]


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
