"""Two machines' histories become one, whichever is merged into which, in what order, and how often."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date, datetime
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from deskstretch.storage import merging
from deskstretch.storage.database import open_in_memory
from deskstretch.storage.exchange import history_as_json
from deskstretch.storage.exchange_reading import read_json_into
from deskstretch.storage.reading import HistoryReader
from deskstretch.storage.schema import RECORDS

NOW = datetime.fromisoformat("2026-03-20T12:00:00+01:00")
DAYS = ["2026-03-02", "2026-03-03"]
Rows = dict[str, list[tuple]]


class History(bytes):
    """The file of one."""

    def __repr__(self) -> str:
        return f"<{told(self)}>"


def contents(connection: sqlite3.Connection) -> Rows:
    """All that stands in a history, in one order."""
    found: Rows = {}
    for table in (*RECORDS, "deletions"):
        found[table] = connection.execute(f"SELECT * FROM {table} ORDER BY id").fetchall()
    query = "SELECT at_us, offset_min, event, reminder, details FROM journal ORDER BY 1, 2, 3, 4, 5"
    found["journal"] = connection.execute(query).fetchall()
    return found


# -- random histories ------------------------------------------------------------------------------


def an_id(kind: str, number: int) -> str:
    return str(
        UUID(int=["break", "movement", "check", "pain", "feedback", "visit"].index(kind) * 100 + number)
    )


def at_us(number: int, day: str = DAYS[0]) -> int:
    """Shortly after midnight, UTC."""
    return 1_772_409_600_000_000 + DAYS.index(day) * 86_400_000_000 + number


few = st.integers(0, 3)
words = st.sampled_from(["", "a", "b"])
seconds = st.sampled_from([0.0, 0.1, 30.0])
local_days = st.sampled_from(DAYS)


def break_row(id_: int, revision: int, day: str, done_s: float, feeling: str | None, note: str) -> tuple:
    return (
        an_id("break", id_),
        revision,
        at_us(id_, day),
        60,
        day,
        "hand",
        None,
        "x",
        60.0,
        done_s,
        "partial",
        0,
        feeling,
        note,
        None,
        None,
    )


breaks = st.builds(
    break_row, few, st.integers(1, 3), local_days, seconds, st.sampled_from([None, "good", "hurt"]), words
)
checks = st.tuples(few, st.integers(1, 2), local_days, seconds, words)
# Which break a movement or a report belongs to never changes, so it follows from the id.
movements = st.tuples(few, seconds)
pains = st.tuples(few, st.integers(1, 2), st.integers(0, 10), words)
journal = st.tuples(
    few, st.sampled_from([0, 60]), st.sampled_from(["due", "held"]), st.sampled_from([None, "r"])
)


@st.composite
def histories(draw: st.DrawFn) -> History:
    """A history as one machine could hold it, as the bytes of its file; nothing deleted is left in it."""
    with closing(open_in_memory()) as made:
        merging.learn_journal_ids(made)
        for row in draw(st.lists(breaks, max_size=4, unique_by=lambda row: row[0])):
            made.execute(f"INSERT INTO breaks VALUES ({','.join('?' * len(row))})", row)
        held = [id_ for (id_,) in made.execute("SELECT id FROM breaks")]
        for number, done_s in draw(st.lists(movements, max_size=3, unique_by=lambda row: row[0])):
            if an_id("break", number) in held:
                row = (
                    an_id("movement", number),
                    an_id("break", number),
                    at_us(number),
                    "twist",
                    "both",
                    30.0,
                    done_s,
                )
                made.execute("INSERT INTO movements VALUES (?,?,?,?,?,?,?)", row)
        for number, revision, day, value, note in draw(
            st.lists(checks, max_size=2, unique_by=lambda row: row[0])
        ):
            row = (an_id("check", number), revision, at_us(number, day), 0, day, "reach", "both", value, note)
            made.execute("INSERT INTO checks VALUES (?,?,?,?,?,?,?,?,?)", row)
        for number, revision, score, note in draw(st.lists(pains, max_size=2, unique_by=lambda row: row[0])):
            of = an_id("break", number)
            row = (an_id("pain", number), revision, at_us(number), 0, DAYS[0], "neck", score, "[]", None)
            row = (*row, of if of in held else None, note)
            made.execute("INSERT INTO pain_reports VALUES (?,?,?,?,?,?,?,?,?,?,?)", row)
            row = (an_id("feedback", number), revision, at_us(number), 0, DAYS[0], "twist", "hurt", row[-2])
            made.execute("INSERT INTO feedback VALUES (?,?,?,?,?,?,?,?)", row)
            row = (
                an_id("visit", number),
                revision,
                at_us(number),
                0,
                DAYS[0],
                "doctor",
                note,
                "",
                "[]",
                score % 2,
            )
            made.execute("INSERT INTO visits VALUES (?,?,?,?,?,?,?,?,?,?)", row)
        for number, *row in draw(st.lists(journal, max_size=3, unique=True)):
            row = (at_us(number), *row)
            made.execute("INSERT INTO journal (at_us, offset_min, event, reminder) VALUES (?,?,?,?)", row)
        for kind, number in draw(
            st.lists(st.tuples(st.sampled_from(["break", "check", "pain"]), few), max_size=2)
        ):
            made.execute("INSERT OR IGNORE INTO deletions VALUES (?)", (an_id(kind, number),))
        if draw(st.integers(0, 5)) == 0:
            merging.forget(made, date.min, date.fromisoformat(draw(local_days)), 0)
        merging.drop_deleted(made)
        return History(made.serialize())


@contextmanager
def opened(content: History) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.deserialize(content)
        connection.execute("PRAGMA foreign_keys = ON")
        merging.learn_journal_ids(connection)
        yield connection


def merged(ours: History, theirs: History) -> History:
    with opened(ours) as connection:
        connection.execute("ATTACH ':memory:' AS other")
        connection.deserialize(theirs, name="other")
        merging.merge(connection)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        return History(connection.serialize())


def told(content: History) -> Rows:
    with opened(content) as connection:
        return contents(connection)


a_few_hundred = settings(
    max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


@a_few_hundred
@given(histories(), histories(), histories())
def test_neither_order_nor_direction_nor_repetition_matters(a: History, b: History, c: History):
    ab = merged(a, b)
    assert told(ab) == told(merged(b, a))
    assert told(merged(ab, c)) == told(merged(a, merged(b, c)))
    assert told(merged(ab, b)) == told(merged(ab, a)) == told(ab)
    assert told(merged(a, a)) == told(a)


@a_few_hundred
@given(histories(), histories())
def test_each_record_stands_once_as_its_later_copy_unless_it_was_deleted(a: History, b: History):
    """The same, told in other words."""
    one, two, both = told(a), told(b), told(merged(a, b))
    deleted = {id_ for (id_,) in [*one["deletions"], *two["deletions"]]}
    for table in ("breaks", "checks"):
        copies: dict[str, list[tuple]] = {}
        for row in [*one[table], *two[table]]:
            copies.setdefault(row[0], []).append(row)
        assert {row[0] for row in both[table]} == copies.keys() - deleted
        for row in both[table]:
            assert row in copies[row[0]]
            assert row[1] == max(copy[1] for copy in copies[row[0]])
    assert {id_ for (id_,) in both["deletions"]} == deleted


@a_few_hundred
@given(histories())
def test_a_document_holds_all_of_a_history(tmp_path_factory: pytest.TempPathFactory, history: History):
    """Breaks that still run are the one thing that stays behind, and there are none here."""
    document = tmp_path_factory.mktemp("document") / "export.json"
    with opened(history) as source:
        document.write_text("".join(history_as_json(HistoryReader(document, source))), "utf-8")
    with closing(open_in_memory()) as empty:
        read_json_into(empty, document)
        assert contents(empty) == told(history)
