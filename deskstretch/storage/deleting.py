"""One break deleted with all that belongs to it, and put back as it was."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from deskstretch.storage.rows import columns_of
from deskstretch.storage.schema import RECORDS

if TYPE_CHECKING:
    import sqlite3
    from uuid import UUID


@dataclass(frozen=True, slots=True)
class Deleted:
    """What one deletion took out: rows by table, for `put_back`."""

    id: str
    rows: tuple[tuple[str, dict[str, Any]], ...]


def take_out(connection: sqlite3.Connection, break_id: UUID) -> Deleted:
    """Delete a break in the caller's transaction and remember its id, so that no merge brings it back."""
    id_ = str(break_id)
    rows: list[tuple[str, dict[str, Any]]] = []
    for table in RECORDS:
        columns = columns_of(connection, table)
        key = "id" if table == "breaks" else "break_id"
        if key in columns:
            names = ", ".join(columns)
            found = connection.execute(f"SELECT {names} FROM {table} WHERE {key} = ?", (id_,))  # noqa: S608  names of our own schema
            rows += [(table, dict(zip(columns, row, strict=True))) for row in found]
    connection.execute("INSERT OR IGNORE INTO deletions VALUES (?)", (id_,))
    connection.execute("DELETE FROM breaks WHERE id = ?", (id_,))
    return Deleted(id_, tuple(rows))


def put_back(connection: sqlite3.Connection, deleted: Deleted) -> None:
    """Undo `take_out` in the caller's transaction. What outlived the break gets its link to it again."""
    connection.execute("DELETE FROM deletions WHERE id = ?", (deleted.id,))
    for table, row in deleted.rows:
        names, values = ", ".join(row), ", ".join(f":{name}" for name in row)
        known = "NOTHING" if table == "breaks" else "UPDATE SET break_id = excluded.break_id"
        connection.execute(
            f"INSERT INTO {table} ({names}) VALUES ({values}) ON CONFLICT (id) DO {known}",  # noqa: S608  as above
            row,
        )
