"""The care page over the real book, history and library."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from deskstretch.app.care import Care
from deskstretch.app.content import Content
from deskstretch.core.advice import AdviceLevel, Flag
from deskstretch.core.movement import Region
from deskstretch.core.record import Practitioner
from deskstretch.storage.paths import HOME_VARIABLE, Folders
from deskstretch.ui.care_page.source import VisitNote
from tests.app.test_feedback_book import NOON, Desk


@pytest.fixture
def desk(tmp_path: Path, qapp: object):
    desk = Desk(tmp_path)
    yield desk
    desk.keeper.close()


@pytest.fixture
def care(desk: Desk, tmp_path: Path) -> Care:
    content = Content(Folders.of_this_person({HOME_VARIABLE: str(tmp_path / "home")}))
    return Care(desk.book, content, desk.clock)


def test_what_was_said_at_a_visit_is_kept_and_followed(desk: Desk, care: Care) -> None:
    care.keep_visit(VisitNote(Practitioner.DOCTOR, "First look"))
    desk.clock.utc += timedelta(days=3)
    care.keep_visit(VisitNote(Practitioner.PHYSIOTHERAPIST, "", "No bending back", ("cobra", "sphinx")))
    newest, oldest = care.visits()
    assert (newest.practitioner, newest.instructions) == (Practitioner.PHYSIOTHERAPIST, "No bending back")
    assert newest.at == NOON + timedelta(days=3)
    assert oldest.note == "First look"
    assert desk.settings.library.excluded == ("cobra", "sphinx")


def test_a_visit_is_changed_in_its_place(desk: Desk, care: Care) -> None:
    care.keep_visit(VisitNote(Practitioner.DOCTOR, "Frist look"))
    (first,) = care.visits()
    desk.clock.utc += timedelta(days=1)
    care.keep_visit(VisitNote(Practitioner.DOCTOR, "First look", changes=first.id))
    (changed,) = care.visits()
    assert (changed.id, changed.at, changed.note) == (first.id, first.at, "First look")


def test_a_red_flag_stays_until_somebody_was_asked(desk: Desk, care: Care) -> None:
    assert care.advice().level is AdviceLevel.NONE
    desk.book.hurts(Region.LOWER_BACK, 3, {Flag.SADDLE_NUMBNESS})
    assert care.advice().latched
    care.keep_visit(VisitNote(Practitioner.MASSAGE, "A visit alone confirms nothing"))
    assert care.advice().latched
    desk.clock.utc += timedelta(hours=5)
    care.had_advice(Practitioner.DOCTOR)
    assert not care.advice().latched


def test_movements_are_found_by_name(care: Care) -> None:
    names = [movement.name.casefold() for movement in care.movements()]
    assert names == sorted(names)
    assert "cobra" in names
