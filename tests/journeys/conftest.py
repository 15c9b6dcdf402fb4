"""Journeys: the installed program as a process on a desktop of its own."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from deskstretch.core.coach_state import CoachState, SavedDebt
from deskstretch.desktop.control_client import ControlFailed, NotRunning, send_request
from deskstretch.storage.paths import HOME_VARIABLE, Folders
from deskstretch.storage.state_file import StateFile
from tests.virtual_desktop import Part, Program, VirtualDesktop, virtual_desktop

ALL_PARTS = frozenset(Part)


@dataclass
class Person:
    """Somebody at a desk, with their own folders, who starts the program and talks to it."""

    desktop: VirtualDesktop
    home: Path

    @property
    def folders(self) -> Folders:
        return Folders.of_this_person({HOME_VARIABLE: str(self.home)})

    @property
    def database(self) -> Path:
        return self.folders.history_file

    def starts(self, env: Mapping[str, str] | None = None, *, for_the_first_time: bool = False) -> Program:
        """Start the program and wait until it answers on the command line.

        Whoever does not come ``for_the_first_time`` has seen the welcome: no window of it stands.
        """
        if not for_the_first_time and self.folders.untouched:
            self.sets("welcomed = true\n")
        program = self.desktop.start(
            sys.executable, "-X", "dev", "-W", "ignore", "-m", "deskstretch", "--verbose", env=self.env(env)
        )
        self.desktop.wait_until(self.status, "the program to answer")
        return program

    def env(self, env: Mapping[str, str] | None = None) -> dict[str, str]:
        return {HOME_VARIABLE: str(self.home), **(env or {})}

    def command(self, *words: str, env: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
        """Run ``deskstretch WORDS`` as the person would in a terminal."""
        return subprocess.run(
            [sys.executable, "-m", "deskstretch", *words],
            env={**self.desktop.env, **self.env(env)},
            capture_output=True,
            text=True,
            timeout=30,
        )

    def status(self) -> dict[str, Any]:
        """What the running program says of itself, as the command line is told it; nothing if none runs."""
        try:
            return send_request(self.folders.control_socket, {"do": "status"})
        except (NotRunning, ControlFailed):
            return {}

    def adapters(self) -> dict[str, dict[str, Any]]:
        """What the running program's adapters use and read, by concern, as ``deskstretch doctor`` is told."""
        rows = send_request(self.folders.control_socket, {"do": "doctor"})["adapters"]
        return {row["concern"]: row for row in rows}

    def state(self, wanted: str) -> Callable[[], bool]:
        return lambda: self.status().get("state") == wanted

    def breaks(self) -> list[dict[str, Any]]:
        return json.loads(self.command("history", "--json").stdout)["breaks"]

    def has_worked(self, seconds: float) -> None:
        """Leave the program's state as it would be after so much work; it must not be running."""
        self.folders.make()
        state = CoachState(saved_at=datetime.now(UTC), debts=(SavedDebt("stretch", seconds),))
        StateFile(self.folders.state_file, CoachState).save(state)

    def sets(self, text: str) -> None:
        """Write settings.toml by hand."""
        self.folders.make()
        self.folders.settings_file.write_text(text, encoding="utf-8")

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        with closing(sqlite3.connect(f"file:{self.database}?mode=ro", uri=True)) as database:
            return database.execute(query).fetchall()


@contextmanager
def person_at(folder: Path, parts: frozenset[Part] = ALL_PARTS, home: Path | None = None) -> Iterator[Person]:
    """A person at a desktop made of ``parts``, whose program is asked to quit at the end."""
    with virtual_desktop(folder, set(parts)) as desktop:
        person = Person(desktop, home or folder / "deskstretch-home")
        yield person
        person.command("quit")


@pytest.fixture
def person(tmp_path: Path) -> Iterator[Person]:
    with person_at(tmp_path) as someone:
        yield someone


@pytest.fixture(autouse=True)
def own_display(monkeypatch: pytest.MonkeyPatch) -> None:
    """Journeys bring their own screen; the suite's offscreen platform is not for them."""
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    os.environ.pop("QT_QPA_PLATFORM", None)
