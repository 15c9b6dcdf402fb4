"""The shipped articles: short, sourced, and what they let one try is there."""

from __future__ import annotations

from deskstretch.storage.lessons import bundled_lessons
from deskstretch.storage.library import bundled_library
from deskstretch.storage.routines import bundled_routines

SUBJECTS = [
    "mobility-and-flexibility",
    "dynamic-and-static",
    "foam-rolling",
    "yoga-and-pilates",
    "strength-for-mobility",
    "consistency",
]


def test_every_subject_is_there_in_reading_order():
    assert [lesson.id for lesson in bundled_lessons()] == SUBJECTS


def test_they_are_short_and_sourced():
    for lesson in bundled_lessons():
        words = sum(len(paragraph.split()) for paragraph in lesson.paragraphs)
        assert 150 <= words <= 250, (lesson.id, words)
        assert len(lesson.paragraphs) >= 3
        assert lesson.sources
        assert all(paragraph.count("**") % 2 == 0 for paragraph in lesson.paragraphs)


def test_what_they_let_one_try_is_in_the_library():
    library = bundled_library().movements
    movements = {movement.id for movement in library}
    routines = {routine.id for routine in bundled_routines(library).routines}
    for lesson in bundled_lessons():
        assert 2 <= len(lesson.movements) <= 3
        assert set(lesson.movements) <= movements
        assert not lesson.routine or lesson.routine in routines


def test_nothing_is_promised():
    promises = {
        "cure",
        "cures",
        "prevent",
        "prevents",
        "realign",
        "fix",
        "fixes",
        "guarantee",
        "heal",
        "heals",
    }
    for lesson in bundled_lessons():
        words = {word.strip(".,;:*") for word in " ".join(lesson.paragraphs).casefold().split()}
        assert not words & promises, lesson.id
