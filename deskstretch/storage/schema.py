"""The tables of history.sqlite3, version by version.

Times are whole microseconds since 1970 UTC (``_us``); the local offset in minutes stands beside
them. A record belongs to the local day on which it, or its break, started. Ids are UUIDs as text, so
that two machines' histories merge without doubles. ``revision`` counts the changes of a row: of two
copies the one with more is the later. ``deletions`` holds the ids of what the person deleted, and
nothing more about it, so that a merge with an older copy does not bring it back.

``SELECT datetime(started_us / 1000000 + offset_min * 60, 'unixepoch') FROM breaks`` gives local times.
"""

from __future__ import annotations

APPLICATION_ID = 0x4465536B
"""``DeSk``: how `file` and other programs can tell that a database is ours."""

_UUID = "(length({0}) = 36 AND {0} NOT GLOB '*[^0-9a-f-]*')"
_OFFSET = "(offset_min BETWEEN -1080 AND 1080)"
_DAY = "(local_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')"

# What can be checked is: the nightly check then finds damage inside a row as well.
MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        f"PRAGMA application_id = {APPLICATION_ID}",
        f"""
        CREATE TABLE breaks (
            id TEXT NOT NULL PRIMARY KEY CHECK {_UUID.format("id")},
            revision INTEGER NOT NULL DEFAULT 1 CHECK (revision > 0),
            started_us INTEGER NOT NULL,
            offset_min INTEGER NOT NULL CHECK {_OFFSET},
            local_day TEXT NOT NULL CHECK {_DAY},
            source TEXT NOT NULL,
            reminder TEXT,
            title TEXT NOT NULL,
            planned_s REAL NOT NULL,
            done_s REAL NOT NULL,
            outcome TEXT CHECK (outcome IN ('completed', 'partial', 'abandoned')),
            distracted INTEGER NOT NULL DEFAULT 0 CHECK (distracted IN (0, 1)),
            feeling TEXT CHECK (feeling IN ('good', 'too-hard', 'hurt')),
            note TEXT NOT NULL DEFAULT ''
        ) STRICT
        """,
        "CREATE INDEX breaks_by_day ON breaks (local_day, started_us)",
        "CREATE INDEX breaks_left_open ON breaks (id) WHERE outcome IS NULL",
        f"""
        CREATE TABLE movements (
            id TEXT NOT NULL PRIMARY KEY CHECK {_UUID.format("id")},
            break_id TEXT NOT NULL REFERENCES breaks (id) ON DELETE CASCADE,
            started_us INTEGER NOT NULL,
            movement TEXT NOT NULL,
            side TEXT NOT NULL CHECK (side IN ('left', 'right', 'both')),
            planned_s REAL NOT NULL,
            done_s REAL NOT NULL
        ) STRICT
        """,
        "CREATE INDEX movements_of_break ON movements (break_id)",
        f"""
        CREATE TABLE journal (
            seq INTEGER PRIMARY KEY,
            at_us INTEGER NOT NULL,
            offset_min INTEGER NOT NULL CHECK {_OFFSET},
            event TEXT NOT NULL,
            reminder TEXT,
            details TEXT NOT NULL DEFAULT '{{}}'
        ) STRICT
        """,
        "CREATE INDEX journal_by_time ON journal (at_us)",
        f"""
        CREATE TABLE checks (
            id TEXT NOT NULL PRIMARY KEY CHECK {_UUID.format("id")},
            revision INTEGER NOT NULL DEFAULT 1 CHECK (revision > 0),
            at_us INTEGER NOT NULL,
            offset_min INTEGER NOT NULL CHECK {_OFFSET},
            local_day TEXT NOT NULL CHECK {_DAY},
            self_check TEXT NOT NULL,
            side TEXT NOT NULL CHECK (side IN ('left', 'right', 'both')),
            value REAL NOT NULL,
            note TEXT NOT NULL DEFAULT ''
        ) STRICT
        """,
        "CREATE INDEX checks_by_day ON checks (local_day)",
        f"""
        CREATE TABLE pain_reports (
            id TEXT NOT NULL PRIMARY KEY CHECK {_UUID.format("id")},
            revision INTEGER NOT NULL DEFAULT 1 CHECK (revision > 0),
            at_us INTEGER NOT NULL,
            offset_min INTEGER NOT NULL CHECK {_OFFSET},
            local_day TEXT NOT NULL CHECK {_DAY},
            region TEXT NOT NULL,
            score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10),
            flags TEXT NOT NULL DEFAULT '[]',
            movement TEXT,
            break_id TEXT REFERENCES breaks (id) ON DELETE SET NULL,
            note TEXT NOT NULL DEFAULT ''
        ) STRICT
        """,
        "CREATE INDEX pain_reports_by_day ON pain_reports (local_day)",
    ),
    (
        f"""
        CREATE TABLE deletions (
            id TEXT NOT NULL PRIMARY KEY CHECK {_UUID.format("id")}
        ) STRICT
        """,
        f"""
        CREATE TABLE feedback (
            id TEXT NOT NULL PRIMARY KEY CHECK {_UUID.format("id")},
            revision INTEGER NOT NULL DEFAULT 1 CHECK (revision > 0),
            at_us INTEGER NOT NULL,
            offset_min INTEGER NOT NULL CHECK {_OFFSET},
            local_day TEXT NOT NULL CHECK {_DAY},
            movement TEXT NOT NULL,
            verdict TEXT NOT NULL CHECK (verdict IN ('too-hard', 'too-easy', 'hurt', 'skipped')),
            break_id TEXT REFERENCES breaks (id) ON DELETE SET NULL
        ) STRICT
        """,
        "CREATE INDEX feedback_by_day ON feedback (local_day)",
        f"""
        CREATE TABLE visits (
            id TEXT NOT NULL PRIMARY KEY CHECK {_UUID.format("id")},
            revision INTEGER NOT NULL DEFAULT 1 CHECK (revision > 0),
            at_us INTEGER NOT NULL,
            offset_min INTEGER NOT NULL CHECK {_OFFSET},
            local_day TEXT NOT NULL CHECK {_DAY},
            practitioner TEXT NOT NULL,
            note TEXT NOT NULL DEFAULT '',
            instructions TEXT NOT NULL DEFAULT '',
            excluded TEXT NOT NULL DEFAULT '[]',
            confirms INTEGER NOT NULL DEFAULT 0 CHECK (confirms IN (0, 1))
        ) STRICT
        """,
        "CREATE INDEX visits_by_day ON visits (local_day)",
        "ALTER TABLE breaks ADD COLUMN routine TEXT",
        "ALTER TABLE breaks ADD COLUMN effort INTEGER CHECK (effort BETWEEN 0 AND 10)",
    ),
    # A review of the whole history reads this instead of the table.
    (
        """
        CREATE INDEX breaks_over
        ON breaks (local_day, started_us, offset_min, done_s, source, outcome, reminder)
        WHERE outcome IS NOT NULL
        """,
    ),
)
"""One entry a version; the first makes the tables. What is released never changes: add an entry."""

VERSION = len(MIGRATIONS)

RECORDS = ("breaks", "movements", "checks", "pain_reports", "feedback", "visits")
"""The tables whose rows have an id, each after those it refers to. The journal's rows have none."""
