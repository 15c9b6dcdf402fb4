"""Core Foundation's values as Python's: the little of it that the readers need.

Names and ownership after Apple's documentation: what a function with Copy or Create in its name
gives has to be released.
"""

from __future__ import annotations

import contextlib
import ctypes
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

UTF8 = 0x08000100
SINT64 = 4


class CoreFoundation:
    """What the readers need of it.

    Args:
        library: CoreFoundation with typed calls.
    """

    def __init__(self, library: Any) -> None:
        self.library = library

    @contextlib.contextmanager
    def text(self, words: str) -> Iterator[int]:
        """A CFString, released afterwards."""
        string = self.library.CFStringCreateWithCString(None, words.encode(), UTF8)
        try:
            yield string
        finally:
            self.library.CFRelease(string)

    @contextlib.contextmanager
    def owned(self, value: int | None) -> Iterator[int | None]:
        """Something that was copied or created for us, released afterwards."""
        try:
            yield value
        finally:
            if value:
                self.library.CFRelease(value)

    def value_in(self, dictionary: int, key: str) -> int | None:
        """The value under ``key``, which stays the dictionary's."""
        with self.text(key) as string:
            return self.library.CFDictionaryGetValue(dictionary, string)

    def number_in(self, dictionary: int, key: str) -> int | None:
        value = self.value_in(dictionary, key)
        if not value:
            return None
        number = ctypes.c_int64()
        taken = self.library.CFNumberGetValue(value, SINT64, ctypes.byref(number))
        return number.value if taken else None

    def truth_in(self, dictionary: int, key: str) -> bool | None:
        value = self.value_in(dictionary, key)
        return None if not value else bool(self.library.CFBooleanGetValue(value))

    def items(self, array: int) -> Iterator[int]:
        for at in range(self.library.CFArrayGetCount(array)):
            yield self.library.CFArrayGetValueAtIndex(array, at)
