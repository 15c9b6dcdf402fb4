"""The real program on a fast clock, in the middle of a break: what the kill test kills.

Prints each movement once its record is confirmed on disk. Run as a script with the home folder.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer

from deskstretch.app.application import make_application
from deskstretch.app.demo.person import FastClock, ScriptedPerson
from deskstretch.app.program import Program, World
from deskstretch.app.script import read_script
from deskstretch.core.record import MovementRecord
from deskstretch.storage.bundled import resources_root
from deskstretch.storage.history import History
from deskstretch.storage.paths import HOME_VARIABLE, Folders

SPEED = 60.0


def main(home: str) -> None:
    folders = Folders.of_this_person({HOME_VARIABLE: home})
    folders.make()
    script = read_script(resources_root() / "demo" / "day.toml")  # pyright: ignore[reportArgumentType]
    app = make_application()
    clock = FastClock(script)
    person = ScriptedPerson(script, clock)
    program = Program(app, World(folders, clock, lambda: clock.speed, person.read))
    confirm = History.add_movement

    def told(self: History, record: MovementRecord) -> None:
        confirm(self, record)
        print(record.id, flush=True)

    History.add_movement = told

    def wake() -> None:
        program.wake()
        clock.speed = SPEED
        start()

    def start() -> None:
        conductor = program.conductor
        if conductor is not None and (conductor.run is None or not conductor.run.running):
            conductor.start()

    again = QTimer()
    again.timeout.connect(start)
    again.start(50)
    QTimer.singleShot(0, wake)
    app.exec()


if __name__ == "__main__":
    main(sys.argv[1])
