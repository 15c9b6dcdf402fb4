"""Libraries of an operating system, with the types that their documentation gives to each call.

Without them ctypes takes every argument and result for a C int, which cuts pointers in half.
"""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

from deskstretch.desktop.adapter import Unavailable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class Typed(NamedTuple):
    """A call: its name, the type of its result (``None`` for void), and those of its arguments."""

    name: str
    result: Any
    arguments: tuple[Any, ...] = ()


class Absent:
    """Stands for a library that this system lacks: every call of it is unavailable."""

    def __init__(self, name: str) -> None:
        self._library = name

    def __getattr__(self, call: str) -> NoReturn:
        message = f"The library {self._library} is not here."
        raise Unavailable(message)


def declare(library: Any, calls: Iterable[Typed]) -> Any:
    """Give ``library`` the types of its ``calls``. What an older system lacks is left out."""
    for call in calls:
        function = getattr(library, call.name, None)
        if function is not None:
            function.restype, function.argtypes = call.result, call.arguments
    return library


def loaded(load: Callable[[str], Any], name: str, calls: Iterable[Typed]) -> Any:
    """The library ``name`` with typed calls, or one that says it is not here."""
    try:
        return declare(load(name), calls)
    except OSError:
        return Absent(name)


def variable(library: Any, name: str) -> ctypes.c_void_p:
    """The pointer that a library's variable holds.

    Raises:
        Unavailable: the library has no such variable.
    """
    try:
        return ctypes.c_void_p.in_dll(library, name)
    except ValueError:
        message = f"The system's library lacks {name}."
        raise Unavailable(message) from None
