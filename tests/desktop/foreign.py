"""Made libraries of other operating systems: calls that do as the test says, with ctypes' manners."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any


class Call:
    """A foreign function: takes what ctypes would pass, and the types it is given beforehand."""

    def __init__(self, does: Callable[..., Any] = lambda *_: 0) -> None:
        self.does = does
        self.restype: Any = ctypes.c_int
        self.argtypes: Any = None
        self.calls: list[tuple[Any, ...]] = []

    def __call__(self, *arguments: Any) -> Any:
        self.calls.append(arguments)
        return self.does(*arguments)


class Library:
    """A library whose functions are made when they are first named."""

    def __init__(self, **functions: Callable[..., Any]) -> None:
        self._functions = {name: Call(does) for name, does in functions.items()}

    def __getattr__(self, name: str) -> Call:
        if name.startswith("_"):
            raise AttributeError(name)
        return self._functions.setdefault(name, Call())


def written(pointer: Any, value: int, kind: Any = ctypes.c_uint32) -> None:
    """Put ``value`` where a `ctypes.byref` points, as a C function would."""
    ctypes.cast(pointer, ctypes.POINTER(kind))[0] = value
