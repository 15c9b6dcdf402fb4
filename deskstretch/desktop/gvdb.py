"""Reading one value from a GVDB file, the format of GNOME's settings database (dconf).

A file is a header, then a hash table whose items name their keys piecewise: an item's key is its
parent's key and its own ending. Layout after gvdb-format.h of GLib.
"""

from __future__ import annotations

import struct

SIGNATURE = b"GVariant"
HEADER = struct.Struct("<8sIIII")  # signature, version, options, begin and end of the root table
ITEM = struct.Struct("<IIIHBxII")  # hash, parent, key begin, key size, type, value begin, value end
BLOOM_WORDS_MASK = (1 << 27) - 1
NO_PARENT = 0xFFFFFFFF


class GvdbError(ValueError):
    """The file is damaged or of another format."""


def gvdb_value(data: bytes, key: str) -> bytes | None:
    """The serialised GVariant that ``key`` holds, type and all; ``None`` where it is not set.

    Raises:
        GvdbError: the file is damaged or of another format.
    """
    try:
        return _look_up(data, key.encode())
    except struct.error as fault:
        message = f"it ends too early: {fault}"
        raise GvdbError(message) from None


def _look_up(data: bytes, key: bytes) -> bytes | None:
    signature, version, _, begin, end = HEADER.unpack_from(data)
    if signature != SIGNATURE or version != 0:
        message = "it is no settings database"
        raise GvdbError(message)
    bloom, buckets = struct.unpack_from("<II", data, begin)
    items_begin = begin + 8 + 4 * (bloom & BLOOM_WORDS_MASK) + 4 * buckets
    wanted_hash = _hash(key)
    for at in range(items_begin, end - ITEM.size + 1, ITEM.size):
        item_hash, *_, value_begin, value_end = ITEM.unpack_from(data, at)
        if item_hash == wanted_hash and _key(data, items_begin, at) == key:
            return data[value_begin:value_end]
    return None


def _key(data: bytes, items_begin: int, at: int) -> bytes:
    pieces: list[bytes] = []
    for _ in range(64):  # a damaged file may name an item as its own ancestor
        _, parent, key_begin, key_size, *_ = ITEM.unpack_from(data, at)
        pieces.append(data[key_begin : key_begin + key_size])
        if parent == NO_PARENT:
            return b"".join(reversed(pieces))
        at = items_begin + parent * ITEM.size
    message = "its keys run in a circle"
    raise GvdbError(message)


def _hash(key: bytes) -> int:
    """Bernstein's hash over signed characters, as GLib computes it."""
    value = 5381
    for byte in key:
        value = (value * 33 + (byte - 256 if byte > 127 else byte)) & 0xFFFFFFFF
    return value
