"""Two histories become one: every record once, the later copy of each, and nothing that was deleted.

A record is an id with a revision and values. Of two copies the one changed more often is the later;
where both were changed equally often, the greater values win, so that it does not matter which history
is merged into which, in what order, or how often. What was deleted in one stays deleted in both: the ids
in ``deletions`` only ever become more. A row of the journal has no id of its own; what it says is its id.
Breaks that still run belong to the machine they run on and do not travel.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from deskstretch.storage.rows import JOURNAL_DAY, columns_of
from deskstretch.storage.schema import RECORDS

if TYPE_CHECKING:
    import sqlite3
    from datetime import date

_JOURNAL_IDS = uuid.UUID("5b0c1a52-6a0e-4d5f-9a53-0f4f2d1f7c11")
_DELETED = "SELECT id FROM main.deletions"
TABLES = (*RECORDS, "journal")


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge did: records that are new, were changed or are gone, and those that stay deleted."""

    added: Mapping[str, int]
    changed: int
    removed: int
    left_out: int


def learn_journal_ids(connection: sqlite3.Connection) -> None:
    """Let SQL on this connection ask ``journal_id(at_us, offset_min, event, reminder, details)``."""
    connection.create_function("journal_id", 5, _journal_id, deterministic=True)


def _journal_id(at_us: int, offset_min: int, event: str, reminder: str | None, details: str) -> str:
    return str(uuid.uuid5(_JOURNAL_IDS, f"{at_us}|{offset_min}|{event}|{reminder or ''}|{details}"))


def merge(connection: sqlite3.Connection, *, also_deleted: bool = False) -> Merged:
    """Take the history attached as ``other`` into the main one, in the caller's transaction.

    Args:
        also_deleted: what the main history deleted and the other holds comes back.

    Raises:
        sqlite3.Error: the caller rolls back.
    """
    if also_deleted:
        for table in TABLES:
            held = f"SELECT {_id_of(table)} FROM other.{table}"  # noqa: S608  names of our own schema
            connection.execute(f"DELETE FROM main.deletions WHERE id IN ({held})")  # noqa: S608
    before = _counts(connection)
    connection.execute("INSERT OR IGNORE INTO main.deletions SELECT id FROM other.deletions")
    drop_deleted(connection)
    kept = _counts(connection)
    changes = connection.total_changes
    for table in RECORDS:
        connection.execute(_take_records(connection, table))
    _take_journal(connection)
    after = _counts(connection)
    added = {table: after[table] - kept[table] for table in TABLES}
    return Merged(
        added=added,
        changed=connection.total_changes - changes - sum(added.values()),
        removed=sum(before.values()) - sum(kept.values()),
        left_out=_left_out(connection),
    )


def forget(connection: sqlite3.Connection, since: date, until: date, running_since_us: int) -> dict[str, int]:
    """Delete what belongs to these local days, both included, and remember that; gives how many of each.

    Args:
        running_since_us: a break without an outcome that began later still runs and stays.
    """
    days = {"since": since.isoformat(), "until": until.isoformat(), "open_us": running_since_us}
    before = _counts(connection)
    for table in TABLES:
        which = "local_day BETWEEN :since AND :until"
        if table == "breaks":
            which += " AND (outcome IS NOT NULL OR started_us < :open_us)"
        elif table == "movements":
            continue  # they go with their breaks
        elif table == "journal":
            which = f"{JOURNAL_DAY} BETWEEN :since AND :until"
        chosen = f"SELECT {_id_of(table)} FROM main.{table} WHERE {which}"  # noqa: S608
        connection.execute(f"INSERT OR IGNORE INTO main.deletions {chosen}", days)
        connection.execute(f"DELETE FROM main.{table} WHERE {which}", days)  # noqa: S608
    after = _counts(connection)
    return {table: before[table] - after[table] for table in TABLES}


def clear(connection: sqlite3.Connection, running_since_us: int) -> dict[str, int]:
    """Delete everything, and forget what was deleted before; gives how many of each table.

    Args:
        running_since_us: a break without an outcome that began later still runs and stays.
    """
    before = _counts(connection)
    for table in (*reversed(TABLES), "deletions"):
        if table not in {"breaks", "movements"}:  # movements go with their breaks
            connection.execute(f"DELETE FROM main.{table}")  # noqa: S608
    connection.execute(
        "DELETE FROM main.breaks WHERE outcome IS NOT NULL OR started_us < ?", (running_since_us,)
    )
    after = _counts(connection)
    return {table: before[table] - after[table] for table in TABLES}


def rewind(connection: sqlite3.Connection, since_us: int) -> None:
    """Delete what is older than ``since_us``, and what was deleted is so no more.

    What ran at that time stays: the copy made then, attached as ``other``, does not have it whole.
    """
    for table in (*RECORDS, "journal"):
        time = "started_us" if "started_us" in columns_of(connection, table) else "at_us"
        ran = "(SELECT id FROM other.breaks WHERE outcome IS NULL)"
        stays = {"breaks": f"AND id NOT IN {ran}", "movements": f"AND break_id NOT IN {ran}"}.get(table, "")
        connection.execute(f"DELETE FROM main.{table} WHERE {time} < ? {stays}", (since_us,))  # noqa: S608
    connection.execute("DELETE FROM main.deletions")


def drop_deleted(connection: sqlite3.Connection) -> None:
    """Delete what ``deletions`` names."""
    if _has_deletions(connection):
        for table in TABLES:
            connection.execute(f"DELETE FROM main.{table} WHERE {_id_of(table)} IN ({_DELETED})")  # noqa: S608


def _take_records(connection: sqlite3.Connection, table: str) -> str:
    """The statement that takes a table's rows: new ones, and later copies of known ones."""
    columns = columns_of(connection, table)
    sources = {name: f"theirs.{name}" for name in columns}
    conditions = [f"theirs.id NOT IN ({_DELETED})"]
    for parent, column, on_delete in connection.execute(
        'SELECT "table", "from", on_delete FROM pragma_foreign_key_list(?, \'main\')', (table,)
    ):
        ours = f"(SELECT id FROM main.{parent} AS ours WHERE ours.id = theirs.{column})"  # noqa: S608
        if on_delete == "SET NULL":
            sources[column] = ours
        else:
            conditions.append(f"EXISTS {ours}")
    if table == "breaks":
        conditions.append("theirs.outcome IS NOT NULL")
    # NULL first, then any value: every two rows compare, whatever they hold.
    ranked = [name for name in columns if name not in {"id", "revision"}]
    first = ["{0}.revision"] if "revision" in columns else []
    rank = ", ".join([*first, *(f"iif({{0}}.{name} IS NULL, '', quote({{0}}.{name}))" for name in ranked)])
    return f"""
        INSERT INTO main.{table} ({", ".join(columns)})
        SELECT {", ".join(sources[name] for name in columns)} FROM other.{table} AS theirs
        WHERE {" AND ".join(conditions)}
        ON CONFLICT (id) DO UPDATE SET {", ".join(f"{name} = excluded.{name}" for name in columns)}
        WHERE ({rank.format("excluded")}) > ({rank.format(table)})"""  # noqa: S608  names of our own schema


def _take_journal(connection: sqlite3.Connection) -> None:
    columns = "at_us, offset_min, event, reminder, details"
    deleted = f"AND {_id_of('journal')} NOT IN ({_DELETED})" if _has_deletions(connection) else ""
    connection.execute(f"""
        INSERT INTO main.journal ({columns}) SELECT {columns} FROM other.journal AS theirs
        WHERE NOT EXISTS (SELECT 1 FROM main.journal AS ours WHERE ours.at_us = theirs.at_us
            AND ours.offset_min = theirs.offset_min AND ours.event = theirs.event
            AND ours.reminder IS theirs.reminder AND ours.details = theirs.details) {deleted}
        ORDER BY seq""")  # noqa: S608  names of our own schema


def _left_out(connection: sqlite3.Connection) -> int:
    """How many rows of the other history are deleted here."""
    if not _has_deletions(connection):
        return 0
    counted = (
        connection.execute(f"SELECT count(*) FROM other.{table} WHERE {_id_of(table)} IN ({_DELETED})")  # noqa: S608
        for table in TABLES
    )
    return sum(row.fetchone()[0] for row in counted)


def _has_deletions(connection: sqlite3.Connection) -> bool:
    """Asking for a row's id in an empty list would still cost an id for each row of the journal."""
    return connection.execute(f"SELECT EXISTS ({_DELETED})").fetchone() == (1,)


def _counts(connection: sqlite3.Connection) -> dict[str, int]:
    def count(table: str) -> Any:
        return connection.execute(f"SELECT count(*) FROM main.{table}").fetchone()[0]  # noqa: S608

    return {table: count(table) for table in TABLES}


def _id_of(table: str) -> str:
    return "journal_id(at_us, offset_min, event, reminder, details)" if table == "journal" else "id"
