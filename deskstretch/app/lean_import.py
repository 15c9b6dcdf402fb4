"""Importing a library without the large parts of it that are never called."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any


@contextmanager
def stand_ins(modules: dict[str, ModuleType]) -> Iterator[None]:
    """Within the block these names import as the given modules.

    A module that is already there stays what it is, and afterwards every name means the real one again.
    """
    placed = {name: module for name, module in modules.items() if name not in sys.modules}
    sys.modules.update(placed)
    try:
        yield
    finally:
        for name in placed:
            del sys.modules[name]


def stand_in(name: str, **contents: Any) -> ModuleType:
    """A module of that name with nothing in it but ``contents``."""
    module = ModuleType(name)
    vars(module).update(contents)
    return module
