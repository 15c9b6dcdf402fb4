"""Pages and movements that the command line opens: the care page, one movement, a whole sequence."""

from __future__ import annotations

from tests.journeys.conftest import Person


def test_the_command_line_opens_pages_and_starts_single_movements(person: Person):
    program = person.starts()
    assert person.command("open", "care").returncode == 0
    person.desktop.wait_until(lambda: person.desktop.windows("^DeskStretch$"), "the main window")
    refused = person.command("open", "nowhere")
    assert refused.returncode == 1
    assert "care" in refused.stderr
    assert person.command("start", "--movement", "no-such").returncode == 1
    assert person.command("start", "--movement", "cat-cow", "--minutes", "0.5").returncode == 0
    person.desktop.wait_until(lambda: person.desktop.windows("Break"), "the break window")
    assert person.status()["state"] == "moving", program.output()
