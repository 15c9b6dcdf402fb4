"""Made libraries of other operating systems: calls that do as the test says, with ctypes' manners."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from deskstretch.desktop.foreign import Typed, declare


class Call:
    """A foreign function: takes what ctypes would pass, and holds its caller to the declared types."""

    def __init__(self, does: Callable[..., Any] = lambda *_: 0) -> None:
        self.does = does
        self.restype: Any = ctypes.c_int
        self.argtypes: Any = None
        self.calls: list[tuple[Any, ...]] = []

    def __call__(self, *arguments: Any) -> Any:
        assert self.argtypes is not None, "called without declared types"
        assert len(arguments) == len(self.argtypes)
        for kind, argument in zip(self.argtypes, arguments, strict=True):
            kind.from_param(argument)
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


def library(documented: Mapping[str, Iterable[Typed]], **functions: Callable[..., Any]) -> Library:
    """A library with ``functions``, where every documented call has its types; the rest answer 0."""
    return declare(Library(**functions), (call for calls in documented.values() for call in calls))


def written(pointer: Any, value: int, kind: Any = ctypes.c_uint32) -> None:
    """Put ``value`` where a `ctypes.byref` points, as a C function would."""
    ctypes.cast(pointer, ctypes.POINTER(kind))[0] = value
