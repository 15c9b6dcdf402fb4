"""settings.toml: read leniently, written one value at a time, the rest left as the person wrote it."""

from __future__ import annotations

import copy
import dataclasses
import tomllib
from collections.abc import Mapping
from datetime import time
from enum import Enum
from itertools import pairwise
from typing import TYPE_CHECKING, Any, cast

from deskstretch.core.settings import Settings, WorkRange
from deskstretch.storage.files import keep_copy, write_atomically
from deskstretch.storage.notice import StorageError
from deskstretch.storage.settings_reader import SettingFault, Table, Where, settings_from, unknown_keys

if TYPE_CHECKING:
    from pathlib import Path


class SettingError(ValueError):
    """A change that is out of bounds or names no setting; ``str`` is the sentence to show."""


class SettingsFile:
    """The one writer of settings.toml. Edits by hand between two changes are kept."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> tuple[Settings, list[SettingFault]]:
        """The settings as they stand, and every value that is not used. Never raises; no file is no fault."""
        table, faults = _parsed(self._path)
        settings, wrong_values = settings_from(table)
        return settings, faults + wrong_values

    def change(self, key: str, value: object) -> Settings:
        """Set one value, such as ``"reminders.stretch.every_min", 30``, and return all settings.

        Takes single values and whole tables (``"hours"``, ``"hours.mon"``, ``"sessions"``,
        ``"reminders.walk"``), as read from a file or as `Settings` holds them. ``None`` takes the
        key out: back to its default. Values that cannot be used leave the file with this write;
        the file as it was is kept beside it as ``settings.toml.kept-…``.

        Raises:
            SettingError: nothing is changed.
            StorageError: it cannot be written; nothing is changed.
        """
        where = tuple(key.split("."))
        table, file_faults = _parsed(self._path)
        before, value_faults = settings_from(table)
        wanted = _with(table, where, plain(value))
        after, faults = settings_from(wanted)
        for fault in [*faults, *unknown_keys(wanted)]:
            if value is not None and _overlap(fault.where, where):
                raise SettingError(fault.problem)
        if after == before and not (value is None and _holds(table, where)):
            return before
        for fault in reversed(faults):  # from the end, so that places in a list stay true
            wanted = _with(wanted, fault.where, fault.instead)
        self._write(wanted, as_it_was=not (file_faults or value_faults))
        return after

    def _write(self, wanted: dict[str, Any], *, as_it_was: bool) -> None:
        """Edit the file to hold ``wanted``; keep a copy of one with faults or that cannot be edited."""
        from deskstretch.storage import toml_text  # tomlkit costs 1 MB that reading does not need

        before = _text(self._path)
        text = toml_text.new(wanted) if before is None else toml_text.edited(before, wanted)
        if before is not None and (text is None or not as_it_was):
            keep_copy(self._path, "kept")
        write_atomically(self._path, (text or toml_text.new(wanted)).encode())


def check(path: Path) -> list[SettingFault]:
    """Everything in the file that has no effect, for ``check-settings``. A missing file is a fault here."""
    if not path.exists():
        return [SettingFault((), f"There is no file {path}.", _ALL_DEFAULTS)]
    table, faults = _parsed(path)
    return [*faults, *settings_from(table)[1], *unknown_keys(table)]


def plain(value: Any) -> Any:
    """A setting as TOML holds it: enums and times as text, dataclasses as tables, ``None`` left out."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, WorkRange):
        return str(value)
    if isinstance(value, time):
        return value.isoformat(timespec="auto" if value.second else "minutes")
    if dataclasses.is_dataclass(value):
        held = {field.name: plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
        return {name: entry for name, entry in held.items() if entry is not None}
    if isinstance(value, Mapping):
        table = cast("Mapping[str, object]", value)
        return {str(plain(name)): plain(entry) for name, entry in table.items()}
    if isinstance(value, list | tuple):
        return [plain(entry) for entry in cast("list[object]", value)]
    return value


_ALL_DEFAULTS = "Using all defaults."


def _parsed(path: Path) -> tuple[Table, list[SettingFault]]:
    """The tables of the file; empty, with one fault, where it cannot be read at all."""
    try:
        return tomllib.loads(path.read_text("utf-8-sig")), []
    except FileNotFoundError:
        return {}, []
    except OSError as error:
        problem = f"{path} cannot be read ({error.strerror})."
    except UnicodeDecodeError:
        problem = f"{path} is not a text file."
    except tomllib.TOMLDecodeError as error:
        problem = f"{path} cannot be understood: {error}."
    return {}, [SettingFault((), problem, _ALL_DEFAULTS)]


def _text(path: Path) -> str | None:
    """The file as text, odd bytes and all; ``None``: there is no file. Raises StorageError."""
    try:
        return path.read_bytes().decode("utf-8-sig", errors="replace")
    except FileNotFoundError:
        return None
    except OSError as error:
        raise StorageError.from_os(error, path) from error


def _with(table: Table, where: Where, value: object) -> dict[str, Any]:
    """A copy of ``table`` with ``value`` at ``where``, or nothing there for ``None``."""
    root: Any = copy.deepcopy(dict(table))
    place = root
    for part, following in pairwise(where):
        if isinstance(following, str) and not isinstance(place.get(part), dict):
            place[part] = {}
        place = place[part]
    if value is not None:
        place[where[-1]] = value
    elif _holds(root, where):
        del place[where[-1]]
    return root


def _overlap(one: Where, other: Where) -> bool:
    """Whether one place lies in the other."""
    common = min(len(one), len(other))
    return one[:common] == other[:common]


def _holds(table: Table, where: Where) -> bool:
    place: Any = table
    for part in where:
        try:
            place = place[part]
        except (KeyError, IndexError, TypeError):
            return False
    return True
