"""What differs between two sets of settings, as the settings file names it."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, cast

from deskstretch.storage.settings_file import plain

if TYPE_CHECKING:
    from deskstretch.core.settings import Settings


def changed_settings(before: Settings, after: Settings) -> Iterator[tuple[str, object]]:
    """Each changed value with its dotted key; ``None`` where a value was taken out."""
    for field in dataclasses.fields(after):
        yield from _changes(field.name, getattr(before, field.name), getattr(after, field.name))


def _changes(key: str, before: Any, after: Any) -> Iterator[tuple[str, object]]:
    if before == after:
        return
    if dataclasses.is_dataclass(after) and type(before) is type(after):
        for field in dataclasses.fields(after):
            name = f"{key}.{field.name}"
            yield from _changes(name, getattr(before, field.name), getattr(after, field.name))
    elif isinstance(before, Mapping) and isinstance(after, Mapping) and before:
        old, new = cast("Mapping[str, Any]", before), cast("Mapping[str, Any]", after)
        for name in {**old, **new}:
            yield from _changes(f"{key}.{plain(name)}", old.get(name), new.get(name))
    else:
        yield key, None if after is None else plain(after)
