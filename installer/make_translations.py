#!/usr/bin/env python3
"""Bring the languages up to date with the program's texts, and make the catalogues that it reads.

.venv/bin/python installer/make_translations.py            update every language here
.venv/bin/python installer/make_translations.py fr         begin one for French
.venv/bin/python installer/make_translations.py --check    say what is not current; exit code 1 if anything

Each language is one .ts file, edited by hand or in Qt Linguist (``pyside6-linguist``). What is not
translated, or marked unfinished because its English changed, is shown in English.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

import PySide6
from messages import PLACEHOLDER, Message, all_messages

CHECKOUT = Path(__file__).resolve().parents[1]
SOURCES = CHECKOUT / "installer" / "translations"
CATALOGUES = CHECKOUT / "resources" / "locale"
NAME = "deskstretch_{}.ts"
QT_TOOLS = Path(PySide6.__file__).parent
ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"})


@dataclass(frozen=True, slots=True)
class Translated:
    """One text of a language; ``forms`` has several where it counts something."""

    message: Message
    forms: tuple[str, ...]
    finished: bool


def main() -> int:
    parser = argparse.ArgumentParser(description="Update the languages and make their catalogues.")
    parser.add_argument("language", nargs="?", help="one to begin, as fr or pt_BR")
    parser.add_argument("--check", action="store_true", help="write nothing; say what is not current")
    options = parser.parse_args()
    messages = all_messages()
    files = sorted(SOURCES.glob(NAME.format("*")))
    if options.check:
        faults = [fault for file in files for fault in faults_of(file, messages)]
        print(*faults, sep="\n", end="\n" if faults else "")
        return 1 if faults else 0
    if options.language:
        files.append(SOURCES / NAME.format(options.language))
    for file in files:
        update(file, messages)
        release(file, CATALOGUES / f"{code_of(file)}.qm")
        done = sum(each.finished for each in read(file))
        print(f"{file.relative_to(CHECKOUT)}: {done} of {len(messages)} texts")
    return 0


def code_of(file: Path) -> str:
    """The language of a file, as "de"."""
    return file.stem.removeprefix("deskstretch_")


def update(file: Path, messages: list[Message]) -> None:
    """Give a language the texts that came, and take from it those that went.

    Qt's lupdate keeps what is translated, and begins a changed text with the words of the one most like it.
    It is given a list: reading the code itself, it sees neither files of content nor forms for numbers
    behind ``QCoreApplication.translate``.
    """
    file.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "messages.py"
        listed.write_text("".join(map(listing, messages)), "utf-8")
        languages = ["-source-language", "en", "-target-language", code_of(file)]
        run("lupdate", listed, *languages, "-locations", "none", "-no-obsolete", "-silent", "-ts", file)


def listing(message: Message) -> str:
    """A text as lupdate understands it."""
    source = f'"{message.source.translate(ESCAPES)}"'
    hint = f"#: {message.hint}\n" if message.hint else ""
    if message.counts:
        return f'class {message.context}:\n  def say(self, n):\n    {hint}    self.tr({source}, "", n)\n'
    return f'{hint}QT_TRANSLATE_NOOP("{message.context}", {source})\n'


def release(file: Path, catalogue: Path) -> None:
    """Make the file that the program reads."""
    catalogue.parent.mkdir(parents=True, exist_ok=True)
    run("lrelease", "-silent", "-nounfinished", file, "-qm", catalogue)


def read(file: Path) -> list[Translated]:
    """Every text of a language.

    Raises:
        ET.ParseError: it is no XML.
    """
    found: list[Translated] = []
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - a file of this repository
        name = context.findtext("name", "")
        for each in context.iter("message"):
            translation = each.find("translation")
            if translation is None:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            message = Message(name, each.findtext("source", ""), each.findtext("extracomment", ""))
            found.append(Translated(message, tuple(forms), translation.get("type") != "unfinished"))
    return found


def faults_of(file: Path, messages: list[Message]) -> list[str]:
    """What is not as it should be with one language, in lines to print."""
    name = file.relative_to(CHECKOUT)
    translated = read(file)
    faults: list[str] = []
    if {each.message for each in translated} != set(messages):
        faults.append(f"{name} has not the program's texts; .venv/bin/python installer/make_translations.py")
    for each in translated:
        lost = [form for form in each.forms if sorted(PLACEHOLDER.findall(form)) != each.message.placeholders]
        if each.finished and lost:
            faults.append(f"{name}: {each.message.source!r} has other placeholders in {lost[0]!r}")
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "made.qm"
        release(file, made)
        kept = CATALOGUES / f"{code_of(file)}.qm"
        if not kept.exists() or kept.read_bytes() != made.read_bytes():
            faults.append(f"{kept.relative_to(CHECKOUT)} is older than {name}; make it anew in the same way")
    return faults


def run(tool: str, *arguments: Path | str) -> None:
    """One of Qt's tools, as PySide6 brings them."""
    program = QT_TOOLS / (f"{tool}.exe" if sys.platform == "win32" else tool)
    subprocess.run([program, *arguments], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main())
