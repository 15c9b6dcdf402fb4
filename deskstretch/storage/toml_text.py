"""TOML text that keeps a person's comments, order and spacing when values in it change."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any, cast

import tomlkit

if TYPE_CHECKING:
    from collections.abc import Mapping


def new(values: Mapping[str, Any]) -> str:
    """Text that holds ``values`` and nothing else."""
    return tomlkit.dumps(values)


def edited(text: str, values: Mapping[str, Any]) -> str | None:
    """``text`` holding ``values`` now, everything else as it stands.

    ``None`` when that cannot be done faithfully: then it has to be written anew.
    """
    try:
        document = tomlkit.parse(text)
        _apply(document, values)
        after = tomlkit.dumps(document)
        return after if tomllib.loads(after) == values else None
    except ValueError:  # what tomlkit and tomllib raise: it is no TOML
        return None


def _apply(document: Any, values: Mapping[str, Any]) -> None:
    for name in [name for name in document if name not in values]:
        del document[name]
    for name, value in values.items():
        if isinstance(value, dict) and isinstance(document.get(name), dict):
            _apply(document[name], cast("dict[str, Any]", value))
        elif name not in document or document[name] != value:
            document[name] = value
