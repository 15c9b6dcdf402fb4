"""All movements and routines there are: the program's own, those of packs, and the person's own."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from deskstretch.core.translation import translated_movement, translated_routine
from deskstretch.storage import packs as pack_files
from deskstretch.storage import routine_files
from deskstretch.storage.bundled import resources_root
from deskstretch.storage.library import bundled_library
from deskstretch.storage.routines import bundled_routines

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

    from deskstretch.core.movement import Movement
    from deskstretch.core.reading import Fault
    from deskstretch.core.routine import Routine
    from deskstretch.core.translation import Translate
    from deskstretch.storage.library import Library
    from deskstretch.storage.packs import Pack
    from deskstretch.storage.paths import Folders
    from deskstretch.storage.routines import Routines

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Read:
    """What one reading of all files found."""

    movements: tuple[Movement, ...]
    routines: tuple[Routine, ...]
    own: tuple[Routine, ...]
    packs: tuple[Pack, ...]
    faults: tuple[Fault, ...]


class Content:
    """Reads the files when something of them is first asked for, and again when packs or routines change.

    A pack or a routine that has become faulty, as by a hand that changed its file, is used as far as it is
    right; ``faults`` names the rest.

    Args:
        translation: gives what translates the shipped content; ``None`` leaves it in English.
    """

    def __init__(self, folders: Folders, translation: Callable[[], Translate | None] = lambda: None) -> None:
        self._folders = folders
        self._translation = translation
        self._shipped: tuple[Library, Routines] | None = None
        self._read: _Read | None = None
        self._read_at: tuple[int, ...] = ()

    @property
    def movements(self) -> tuple[Movement, ...]:
        return self._all().movements

    @property
    def routines(self) -> tuple[Routine, ...]:
        """The shipped ones, then those of packs, then the person's own."""
        return self._all().routines

    @property
    def own_routines(self) -> tuple[Routine, ...]:
        return self._all().own

    @property
    def packs(self) -> tuple[Pack, ...]:
        return self._all().packs

    @property
    def faults(self) -> tuple[Fault, ...]:
        return self._all().faults

    def name_of(self, movement: str) -> str:
        """The movement's name, or its id for one that is no longer in the library."""
        return next((each.name for each in self.movements if each.id == movement), movement)

    def movement(self, id_: str) -> Movement | None:
        return next((each for each in self.movements if each.id == id_), None)

    def shipped(self, id_: str) -> Movement:
        """A movement that the program's own pages show.

        Raises:
            KeyError: the program has none of this id.
        """
        movement = self.movement(id_)
        if movement is None:
            raise KeyError(id_)
        return movement

    def routine(self, id_: str) -> Routine | None:
        return next((each for each in self.routines if each.id == id_), None)

    def read_again(self) -> None:
        """The language has changed: what was read has other words now."""
        self._shipped = self._read = None

    # -- the person's own routines -----------------------------------------------------------------

    def save_routine(self, routine: Routine) -> None:
        """Keep a routine of this person's, in place of the one with its id.

        Raises:
            StorageError: it cannot be written.
        """
        routine_files.save_routine(routine, self._folders.own_routines)
        self._read = None

    def delete_routine(self, id_: str) -> None:
        """Let one of this person's routines go.

        Raises:
            StorageError: the folder cannot be written.
        """
        routine_files.delete_routine(id_, self._folders.own_routines)
        self._read = None

    # -- packs -------------------------------------------------------------------------------------

    def read_pack(self, path: Path) -> Pack:
        """A pack somebody gave, in the light of what there is."""
        return pack_files.read_pack(path, self.movements, [each.id for each in self.routines])

    def keep_pack(self, pack: Pack) -> str:
        """Take a faultless pack in; gives the name it got.

        Raises:
            StorageError: it cannot be written.
        """
        name = pack_files.install(pack, self._folders.packs)
        self._read = None
        return name

    def remove_pack(self, name: str) -> None:
        """Take a pack out.

        Raises:
            KeyError: there is no such pack.
            StorageError: the folder cannot be written.
        """
        pack_files.remove(name, self._folders.packs)
        self._read = None

    def restore_pack(self, name: str) -> None:
        """Bring back the pack that was removed just now.

        Raises:
            StorageError: it is gone, or the folder cannot be written.
        """
        pack_files.restore(name, self._folders.packs)
        self._read = None

    def export(self, ids: Collection[str], path: Path) -> None:
        """Write movements and routines as a pack: a ``.zip``, or a folder where the ending is another.

        Raises:
            KeyError: nothing has this id.
            StorageError: it cannot be written.
        """
        files: dict[str, bytes] = {}
        for id_ in ids:
            files |= self._files_of(id_)
        pack_files.write_pack(path, files)

    def _files_of(self, id_: str) -> dict[str, bytes]:
        """The files of a movement or routine, or of all in a pack of that name."""
        shipped = resources_root()
        for pack in self.packs:
            if id_ == pack.name:
                return dict(pack.files)
            found = {place: data for place, data in pack.files.items() if place.endswith(f"/{id_}.toml")}
            if found:
                return found
        for kind, there in (("movements", self.movement(id_)), ("routines", self.routine(id_))):
            place = f"{kind}/{id_}.toml"
            file = shipped / kind / f"{id_}.toml"
            if there is not None and file.is_file():
                return {place: file.read_bytes()}
        own = next((each for each in self.own_routines if each.id == id_), None)
        if own is None:
            raise KeyError(id_)
        return {f"routines/{id_}.toml": routine_files.routine_text(own).encode()}

    def _all(self) -> _Read:
        changed = self._changed_at()
        if self._read is None or changed != self._read_at:
            self._read, self._read_at = self._read_all(), changed
            for fault in self._read.faults:
                log.warning("library: %s", fault)
        return self._read

    def _changed_at(self) -> tuple[int, ...]:
        """When packs or own routines came or went, as by the command line beside a running program."""
        return tuple(
            folder.stat().st_mtime_ns if folder.is_dir() else 0
            for folder in (self._folders.packs, self._folders.own_routines)
        )

    def _read_all(self) -> _Read:
        if self._shipped is None:
            self._shipped = self._read_shipped()
        shipped, routines = self._shipped
        ids = [each.id for each in routines.routines]
        packs = pack_files.installed(self._folders.packs, shipped.movements, ids)
        movements = (*shipped.movements, *(each for pack in packs for each in pack.movements))
        known = (*routines.routines, *(each for pack in packs for each in pack.routines))
        own = routine_files.own_routines(self._folders.own_routines, movements, [each.id for each in known])
        faults = [fault for part in (shipped, routines, *packs, own) for fault in part.faults]
        return _Read(movements, (*known, *own.routines), own.routines, tuple(packs), tuple(faults))

    def _read_shipped(self) -> tuple[Library, Routines]:
        library = bundled_library()
        routines = bundled_routines(library.movements)
        translate = self._translation()
        if translate is None:
            return library, routines
        return (
            replace(library, movements=tuple(translated_movement(m, translate) for m in library.movements)),
            replace(routines, routines=tuple(translated_routine(r, translate) for r in routines.routines)),
        )
