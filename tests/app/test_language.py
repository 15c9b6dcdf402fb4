"""Which language the program speaks, and that all of it changes with the setting."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QLabel

from deskstretch.app.content import Content
from deskstretch.app.language import Translation, said
from deskstretch.app.program import Program, World
from deskstretch.core.clock import Instant
from deskstretch.core.sentence import Sentence
from deskstretch.core.settings import Language
from deskstretch.core.surroundings import Surroundings
from deskstretch.storage.notice import StorageError, Trouble
from deskstretch.storage.paths import Folders
from deskstretch.ui.area import Page
from deskstretch.ui.day_words import day_words
from deskstretch.ui.words import breaks_words, minutes_words

sys.path.insert(0, str(Path(__file__).parents[2] / "installer"))
from make_translations import release  # pyright: ignore[reportMissingImports]

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

LOCALE_DE = Path(__file__).parents[2] / "resources" / "locale" / "de.qm"
ARABIC = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en"><context><name>Words</name><message>
<source>1 break</source><translation>استراحة واحدة</translation></message>
<message numerus="yes"><source>%n breaks</source><translation>
<numerusform>%n a</numerusform><numerusform>%n b</numerusform><numerusform>%n c</numerusform>
<numerusform>%n d</numerusform><numerusform>%n e</numerusform><numerusform>%n f</numerusform>
</translation></message></context></TS>"""


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[QApplication]:
    """The application, in English again afterwards."""
    before = QLocale()
    yield qapp
    for translation in qapp.findChildren(Translation):
        translation.speak(Language.ENGLISH)
        translation.deleteLater()
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def first_language_of(system: str, app: QApplication) -> str:
    translation = Translation(app, system=QLocale(system))
    translation.speak(Language.SYSTEM)
    return translation.code


def test_the_system_chooses_among_the_languages_there_are(spoken: QApplication) -> None:
    assert first_language_of("de_AT", spoken) == "de"
    assert first_language_of("en_GB", spoken) == "en"
    assert first_language_of("fi_FI", spoken) == "en"
    assert first_language_of("C", spoken) == "en"


def test_german_speaks_in_windows_and_numbers(spoken: QApplication) -> None:
    translation = Translation(spoken, system=QLocale("de_DE"))
    assert translation.speak(Language.SYSTEM)
    assert minutes_words(1) == "1 Minute"
    assert minutes_words(3) == "3 Minuten"
    assert day_words(date(2026, 3, 2)) == "2. März 2026"
    assert QLocale().toString(2.5, "f", 1) == "2,5"
    # Qt's own words come along.
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert not translation.speak(Language.GERMAN)
    assert translation.speak(Language.ENGLISH)
    assert minutes_words(3) == "3 minutes"


def test_english_abroad_keeps_the_countrys_clock_but_not_its_words(spoken: QApplication) -> None:
    Translation(spoken, system=QLocale("fi_FI")).speak(Language.SYSTEM)
    assert QLocale().dayName(1) == "Monday"
    assert QLocale().territory() == QLocale.Country.Finland


def test_english_loads_no_file(spoken: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(Translation, "_install", refuse)
    translation = Translation(spoken, system=QLocale("en_US"))
    translation.speak(Language.SYSTEM)
    assert translation.content is None


def test_a_language_from_right_to_left_turns_the_windows(spoken: QApplication, tmp_path: Path) -> None:
    (tmp_path / "deskstretch_ar.ts").write_text(ARABIC, "utf-8")
    release(tmp_path / "deskstretch_ar.ts", tmp_path / "ar.qm")
    translation = Translation(spoken, tmp_path, QLocale("ar_EG"))
    translation.speak(Language.SYSTEM)
    assert spoken.layoutDirection() is Qt.LayoutDirection.RightToLeft
    # Arabic has six forms for a number: none, one, two, a few, many, the rest.
    assert [breaks_words(count)[-1] for count in (0, 2, 5, 20, 100)] == ["a", "c", "d", "e", "f"]
    translation.speak(Language.ENGLISH)
    assert spoken.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_movements_and_routines_are_read_in_the_language(spoken: QApplication, tmp_path: Path) -> None:
    translation = Translation(spoken, system=QLocale("de_DE"))
    content = Content(
        Folders.of_this_person({"DESKSTRETCH_HOME": str(tmp_path)}), lambda: translation.content
    )
    translation.speak(Language.GERMAN)
    movement = content.movement("cat-cow")
    assert movement is not None
    assert (movement.name, movement.cues[0].text) == (
        "Katze-Kuh",
        "Hände unter den Schultern, Knie unter den Hüften.",
    )
    routine = content.routine("eye-reset")
    assert routine is not None
    assert routine.about.startswith("Kopf drehen")
    translation.speak(Language.ENGLISH)
    content.read_again()
    assert content.name_of("cat-cow") == "Cat-cow"


def test_every_language_of_the_settings_has_a_catalogue() -> None:
    there = {file.stem for file in LOCALE_DE.parent.glob("*.qm")}
    assert there == {each.value for each in Language} - {Language.SYSTEM, Language.ENGLISH}


def test_trouble_with_a_file_is_said_in_the_language_and_logged_in_english(spoken: QApplication) -> None:
    Translation(spoken, system=QLocale("de_DE")).speak(Language.GERMAN)
    error = StorageError(Trouble.DAMAGED, Path("a{b}.json"))
    assert str(error) == "a{b}.json is damaged."
    assert said(error.notice.message) == "a{b}.json ist beschädigt."
    more = Sentence(
        "{trouble} Until then, what you do is kept in {path}.", trouble=error.notice.message, path="x"
    )
    assert said(more) == "a{b}.json ist beschädigt. Bis dahin wird, was du tust, in x behalten."


class StillClock:
    def now(self) -> Instant:
        return Instant(datetime(2026, 3, 2, 10, 0, tzinfo=UTC), 0.0, 0.0, UTC)


@pytest.mark.qt_log_ignore("This plugin does not support", "systemTrayWindowChanged")
def test_choosing_a_language_changes_what_stands(spoken: QApplication, tmp_path: Path, qtbot: QtBot) -> None:
    folders = Folders.of_this_person({"DESKSTRETCH_HOME": str(tmp_path)})
    folders.make()
    program = Program(spoken, World(folders, StillClock(), surroundings=Surroundings))
    program.translation.speak(Language.ENGLISH)
    program.wake()
    windows, conductor = program.windows, program.conductor
    assert windows is not None
    assert conductor is not None
    windows.open_main(Page.SETTINGS)
    before, settings = windows.main_window, conductor.settings
    conductor.change(replace(settings, look=replace(settings.look, language=Language.GERMAN)))
    qtbot.waitUntil(lambda: windows.main_window not in {None, before})
    assert "Einstellungen" in {action.text() for action in program.tray.menu.actions()}
    assert windows.main_window is not None
    assert "Aussehen" in {label.text() for label in windows.main_window.findChildren(QLabel)}
    program.close()
    program.deleteLater()
