"""Where this person's files lie."""

from __future__ import annotations

import sys
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING

from deskstretch.core.sentence import Sentence
from deskstretch.storage.notice import Notice, StorageError, Trouble

if TYPE_CHECKING:
    from collections.abc import Mapping

HOME_VARIABLE = "DESKSTRETCH_HOME"


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders of one person, by the manners of their system. ``runtime`` holds the control socket."""

    config: Path
    data: Path
    state: Path
    log: Path
    cache: Path
    runtime: Path

    @classmethod
    def of_this_person(cls, environ: Mapping[str, str]) -> Folders:
        """Those of the system, or all under ``DESKSTRETCH_HOME`` (portable use, tests)."""
        home = environ.get(HOME_VARIABLE)
        if home:
            root = Path(home).expanduser().absolute()
            return cls(**{folder.name: root / folder.name for folder in fields(cls)})
        from platformdirs import PlatformDirs  # not loaded in portable use

        system = PlatformDirs("deskstretch", appauthor=False, roaming=False)
        state = system.user_state_path
        # Without a runtime folder from the login, platformdirs falls back to /tmp, where others come first.
        has_runtime = sys.platform != "linux" or environ.get("XDG_RUNTIME_DIR")
        return cls(
            config=system.user_config_path,
            data=system.user_data_path,
            state=state,
            log=system.user_log_path,
            cache=system.user_cache_path,
            runtime=system.user_runtime_path if has_runtime else state / "runtime",
        )

    @property
    def untouched(self) -> bool:
        """Whether no earlier start left anything here; to be asked before this one does."""
        return not any(file.exists() for file in (self.settings_file, self.history_file, self.state_file))

    @property
    def control_socket(self) -> Path:
        """Where the running program listens to the command line."""
        return self.runtime / "control"

    @property
    def settings_file(self) -> Path:
        return self.config / "settings.toml"

    @property
    def state_file(self) -> Path:
        return self.state / "state.json"

    @property
    def history_file(self) -> Path:
        return self.data / "history.sqlite3"

    @property
    def waiting_history_file(self) -> Path:
        """Takes the records while ``history_file`` cannot; elsewhere, as its folder may be read-only."""
        return self.state / "history-waiting.jsonl"

    @property
    def backups(self) -> Path:
        return self.data / "backups"

    @property
    def packs(self) -> Path:
        """Movements and routines from others, a folder for each pack."""
        return self.data / "packs"

    @property
    def own_routines(self) -> Path:
        """Routines this person put together, a file each."""
        return self.data / "routines"

    def make(self) -> list[Notice]:
        """Make each folder for this person alone. One that cannot be made is one notice; the rest go on."""
        notices: list[Notice] = []
        for folder in dict.fromkeys(getattr(self, a_field.name) for a_field in fields(self)):
            try:
                make_private(folder)
            except StorageError as error:
                notices.append(error.notice)
        return notices


def make_private(folder: Path) -> None:
    """Make ``folder`` and what leads to it, open to nobody else.

    What is there already keeps its permissions: the person chose them.

    Raises:
        StorageError: it cannot be made.
    """
    try:
        for missing in reversed([folder, *folder.parents]):
            if not missing.exists():
                missing.mkdir(mode=0o700, exist_ok=True)
        if not folder.is_dir():
            message = Sentence("{path} is a file; move it away to make room.", path=folder)
            raise StorageError(Trouble.READ_ONLY, folder, message)
    except OSError as error:
        trouble = StorageError.from_os(error, folder).trouble
        message = Sentence(
            "The folder {path} cannot be made; give yourself write permission for {parent}.",
            path=folder,
            parent=folder.parent,
        )
        raise StorageError(trouble, folder, None if trouble is Trouble.FULL else message) from error
