"""A break in a process of its own: the real process, on a screen nobody sees, against a real history."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deskstretch.app import far_break
from deskstretch.app.break_needs import Alternatives, OfferCard
from deskstretch.app.break_pipe import Answer, Call, News, Order, Part, Told, Unpacker, packed
from deskstretch.app.far_break import FarBreak, command_line
from deskstretch.app.far_card import FarCard
from deskstretch.app.keeper import Keeper
from deskstretch.core.coach_state import CoachState
from deskstretch.core.movement import Side
from deskstretch.core.record import BreakRecord, MovementRecord, Outcome, Source
from deskstretch.core.session import Session, Step
from deskstretch.core.settings import Settings, Sound
from deskstretch.core.surroundings import Surroundings
from deskstretch.storage.history import History
from deskstretch.storage.library import bundled_library
from deskstretch.storage.state_file import StateFile
from deskstretch.ui.prompt_words import PromptWords, Wording
from deskstretch.ui.situation import Week

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

CAT = next(each for each in bundled_library().movements if each.id == "cat-cow")
SILENT = Settings(sound=Sound(chimes=False, voice=False))
START_MS = 20_000
WEEK = Week(date(2026, 11, 16), date(2026, 11, 20), (False,) * 7, 5)


def stub(folder: Path, body: str) -> list[str]:
    """A process that stands where the break's does; ``tell`` writes a message, ``hear`` reads the next."""
    script = folder / "stub.py"
    script.write_text(
        "import sys, time\n"
        "from deskstretch.app.break_pipe import *\n"
        "unpacker, waiting = Unpacker(), []\n"
        "def tell(message):\n"
        "    sys.stdout.buffer.write(packed(message)); sys.stdout.buffer.flush()\n"
        "def hear():\n"
        "    while not waiting:\n"
        "        waiting.extend(unpacker.feed(sys.stdin.buffer.read1()))\n"
        "    return waiting.pop(0)\n"
        f"{body}\n",
        "utf-8",
    )
    return [sys.executable, str(script)]


@dataclass
class Desk:
    """What a break talks to."""

    history: History
    keeper: Keeper
    over: list[object]
    failures: list[str]

    def makes(self, command: list[str] | None = None, steps: int = 2) -> FarBreak:
        session = Session([Step(CAT, Side.BOTH, 20, 0)] * steps, "Back")
        run = FarBreak(
            session,
            SILENT,
            self.keeper,
            None,  # pyright: ignore[reportArgumentType] - nobody says anything here
            Alternatives(lambda _: (), lambda _: ()),
            lambda: Surroundings(idle_s=100.0),
            command=command or (),
        )
        run.over.connect(self.over.append)
        run.failed.connect(self.failures.append)
        return run

    def breaks(self) -> list[BreakRecord]:
        today = datetime.now().astimezone().date()
        return self.history.breaks(today, today)


@pytest.fixture
def desk(qapp: object, tmp_path: Path) -> Iterator[Desk]:
    history, _ = History.open(
        tmp_path / "history.sqlite3", waiting=tmp_path / "waiting", backups=tmp_path / "backups"
    )
    keeper = Keeper(history, StateFile(tmp_path / "state.json", CoachState), lambda _: None)
    yield Desk(history, keeper, [], [])
    history.close()


def begin(run: FarBreak) -> None:
    run.start(Source.HAND, None, lambda: (60.0, WEEK), take_focus=False)


def has_begun(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(desk.breaks()), timeout=START_MS)


def test_a_break_is_on_disk_when_ending_it_returns(desk: Desk, qtbot: QtBot) -> None:
    run = desk.makes()
    begin(run)
    has_begun(desk, qtbot)
    assert run.running
    run.end()
    assert not run.running
    assert [each.outcome for each in desk.breaks()] == [Outcome.ABANDONED]
    assert len(desk.over) == 1
    with qtbot.waitSignal(run.gone, timeout=START_MS):
        run.discard()
    assert len(desk.over) == 1
    assert not desk.failures


def test_a_break_can_be_ended_while_its_news_are_heard(
    desk: Desk, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    run = desk.makes()
    run.paused_changed.connect(run.end)
    begin(run)
    has_begun(desk, qtbot)
    run.pause()
    qtbot.waitUntil(lambda: bool(desk.over), timeout=START_MS)
    assert "by itself" not in caplog.text
    with qtbot.waitSignal(run.gone, timeout=START_MS):
        run.discard()


def test_a_prepared_break_that_nobody_wants_leaves_no_process_and_no_record(desk: Desk, qtbot: QtBot) -> None:
    run = desk.makes()
    with qtbot.waitSignal(run.gone, timeout=START_MS):
        run.discard()
    assert not desk.breaks()
    assert not desk.over


def test_a_process_that_is_killed_ends_the_break_and_not_the_program(desk: Desk, qtbot: QtBot) -> None:
    run = desk.makes()
    begin(run)
    has_begun(desk, qtbot)
    with qtbot.waitSignal(run.gone, timeout=START_MS):
        os.kill(run._process.processId(), signal.SIGKILL)
    assert [each.outcome for each in desk.breaks()] == [Outcome.ABANDONED]
    assert len(desk.over) == 1
    assert len(desk.failures) == 1


def movement_of(record: BreakRecord, done_s: float) -> MovementRecord:
    return MovementRecord(uuid4(), record.id, record.started_at, CAT.id, Side.BOTH, 20, done_s)


def record_of(planned_s: float) -> BreakRecord:
    return BreakRecord(
        uuid4(), datetime.now(UTC), 0, Source.HAND, None, "Back", planned_s, done_s=0, outcome=None
    )


def test_what_was_moved_counts_when_the_process_breaks(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    record = record_of(40)
    calls = (
        Call(Part.KEEPER, "begin_break", (record,)),
        Call(Part.KEEPER, "add_movement", (movement_of(record, 20),)),
    )
    pieces = b"".join(packed(call) for call in calls)
    run = desk.makes(stub(tmp_path, f"sys.stdout.buffer.write({pieces!r})\nsys.exit(3)"))
    begin(run)
    qtbot.waitUntil(lambda: bool(desk.over), timeout=START_MS)
    (kept,) = desk.breaks()
    assert (kept.outcome, kept.done_s) == (Outcome.PARTIAL, 20)
    assert desk.history.movements_of(record.id)[0].done_s == 20


def test_a_process_that_hears_nothing_is_ended_by_force(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(far_break, "ENDS_WITHIN_MS", 100)
    record = packed(Call(Part.KEEPER, "begin_break", (record_of(40),)))
    run = desk.makes(
        stub(tmp_path, f"sys.stdout.buffer.write({record!r})\nsys.stdout.flush()\nwhile True: hear()")
    )
    begin(run)
    has_begun(desk, qtbot)
    with qtbot.waitSignal(run.gone, timeout=START_MS):
        run.end()
        assert len(desk.over) == 1
    assert [each.outcome for each in desk.breaks()] == [Outcome.ABANDONED]
    assert len(desk.over) == 1


def test_a_break_without_a_process_is_over_at_once(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    run = desk.makes([str(tmp_path / "not-there")])
    gone: list[object] = []
    run.gone.connect(gone.append)
    begin(run)
    qtbot.waitUntil(lambda: bool(gone), timeout=START_MS)
    assert not run.running
    assert not desk.breaks()


def test_what_fails_in_the_program_is_said_to_the_break(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    body = (
        "hear()\n"
        "tell(Call(Part.KEEPER, 'no_such_thing'))\n"
        "answer = hear()\n"
        "tell(Told(News.FAILED, answer.failure))\n"
    )
    run = desk.makes(stub(tmp_path, body))
    with qtbot.waitSignal(run.gone, timeout=START_MS):
        pass
    assert len(desk.failures) == 1
    assert "no_such_thing" in desk.failures[0]


def test_without_its_program_the_process_goes() -> None:
    alone = subprocess.run(
        command_line(), input=b"", capture_output=True, timeout=START_MS / 1000, check=False
    )
    assert alone.returncode == 0, alone.stderr


MESSAGES = (
    Order.END,
    Answer((1, "two")),
    Told(News.PAUSED, True),
    Call(Part.PROGRAM, "idle_s"),
    Answer(b"x" * 999),
)


@settings(deadline=None)
@given(st.lists(st.sampled_from(MESSAGES), max_size=6), st.integers(1, 50))
def test_messages_come_whole_however_the_pipe_cuts_them(messages: list[object], piece_bytes: int) -> None:
    stream = b"".join(packed(message) for message in messages)
    unpacker = Unpacker()
    heard = [
        message
        for begin in range(0, len(stream), piece_bytes)
        for message in unpacker.feed(stream[begin : begin + piece_bytes])
    ]
    assert heard == messages


def test_a_card_offers_the_break_and_goes_when_it_is_withdrawn(desk: Desk, qtbot: QtBot) -> None:
    words = PromptWords(Wording.AREA, "Three minutes", "Cat-cow first")
    run = desk.makes()
    card = FarCard(run, OfferCard(words, 60.0, False, True, True, None))
    with qtbot.waitSignal(card.gone, timeout=START_MS):
        card.withdraw()
    begin(run)
    has_begun(desk, qtbot)
    run.end()
    with qtbot.waitSignal(run.gone, timeout=START_MS):
        run.discard()


def test_what_is_answered_on_the_card_arrives(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    body = (
        "hear(), hear()\n"
        "tell(Told(News.LATER_CHOSEN, 5)), tell(Told(News.SKIP_CHOSEN)), tell(Told(News.START_CHOSEN))\n"
        "tell(Told(News.CARD_GONE)), hear()\n"
    )
    run = desk.makes(stub(tmp_path, body))
    card = FarCard(run, OfferCard(PromptWords(Wording.AREA, "", ""), 60.0, False, True, True, None))
    heard: list[object] = []
    card.start_chosen.connect(lambda: heard.append("start"))
    card.later_chosen.connect(heard.append)
    card.skip_chosen.connect(lambda: heard.append("skip"))
    card.gone.connect(lambda: heard.append("gone"))
    qtbot.waitUntil(lambda: "gone" in heard, timeout=START_MS)
    assert heard == [5, "skip", "start", "gone"]
    with qtbot.waitSignal(run.gone, timeout=START_MS):
        run.discard()
    assert heard[-2:] == ["start", "gone"]
