"""Importing a library without the large parts of it that are never called."""

from __future__ import annotations

import builtins
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any


@contextmanager
def stand_ins(modules: dict[str, ModuleType | None]) -> Iterator[None]:
    """Within the block these names import as the given modules; ``None``: as if they were not installed.

    A module that is already there stays what it is, and afterwards every name means the real one again.
    """
    placed = {name: module for name, module in modules.items() if name not in sys.modules}
    sys.modules.update(placed)  # pyright: ignore[reportArgumentType, reportCallIssue] - None is Python's own word
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


def import_qt_without_features() -> None:
    """Import Qt, and let every import after it be Python's own.

    WORKAROUND: for ``from __feature__ import …``, which nobody here writes, Shiboken puts an ``__import__``
    of its own in place. At each import statement that reads the source of the module which imports, and
    ``linecache`` keeps its lines: 9 MB for this program, of which 7 stay with it for good, and a tenth of
    its start.
    """
    import PySide6.QtCore  # noqa: F401 - for what it does to imports

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
