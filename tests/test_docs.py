"""The documents: links lead somewhere, and what they tell people to type works as it stands there."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[1]
DOCUMENTS = [CHECKOUT / "README.md", *sorted((CHECKOUT / "docs").glob("*.md"))]
REFERENCES = {"command-line.md", "settings.md"}
"""Made from the program itself, with a test of their own."""
RUN_ELSEWHERE = {
    "python3 installer/bootstrap.py run": "tests/app/test_bootstrap.py, and by hand in a bare Debian",
    "python3 installer/bootstrap.py test": "this is it",
    "python3 installer/bootstrap.py setup": "the first half of it",
    ".venv/bin/pytest -n auto tests/core tests/figure": "part of it",
    ".venv/bin/deskstretch demo --every-window --language fr --out build/fr": "tests/app/test_demo.py",
}
IN_CHECKOUT = ".venv/bin/python installer/"
"""Writes into the checkout it stands in, so it is typed in a copy."""
FENCE = re.compile(r"^( *)```(\w*)\n(.*?)^\1```", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)#]+)(?:#([^)]*))?\)")


def blocks(document: Path, language: str) -> Iterator[str]:
    """What stands in code blocks of a language, without the indentation of a list."""
    for indent, found, text in FENCE.findall(document.read_text("utf-8")):
        if found == language:
            yield "\n".join(line.removeprefix(indent) for line in text.splitlines())


def commands() -> list[str]:
    found = [
        line
        for document in DOCUMENTS
        if document.name not in REFERENCES
        for block in blocks(document, "sh")
        for line in block.splitlines()
    ]
    return list(dict.fromkeys(line for line in found if line and line not in RUN_ELSEWHERE))


def commands_for_developers() -> list[str]:
    return [command for command in commands() if command.startswith(IN_CHECKOUT)]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.name)
def test_links_lead_somewhere(document: Path) -> None:
    for target, heading in LINK.findall(document.read_text("utf-8")):
        if "://" in target:
            continue
        there = document.parent / target
        assert there.exists(), target
        if heading:
            titles = re.findall(r"^#+ (.*)$", there.read_text("utf-8"), re.MULTILINE)
            assert heading in {title.lower().replace(" ", "-") for title in titles}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.name)
def test_files_that_are_named_exist(document: Path) -> None:
    named = re.findall(
        r"`((?:deskstretch|resources|installer|tests|docs|core|app|ui|desktop|storage)/[\w./-]+)`",
        document.read_text("utf-8"),
    )
    for name in named:
        places = (CHECKOUT / name, CHECKOUT / "deskstretch" / name, CHECKOUT / "deskstretch" / f"{name}.py")
        assert any(place.exists() for place in places), name


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[dict[str, str], Path]]:
    """The environment of a running program of its own, and a folder to type commands in."""
    folder = tmp_path_factory.mktemp("docs")
    home = folder / "home"
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "DESKSTRETCH_HOME": str(home)}
    env["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{env['PATH']}"
    (home / "config").mkdir(parents=True)
    (home / "config" / "settings.toml").write_text("welcomed = true\n")
    (folder / "resources").symlink_to(CHECKOUT / "resources")
    (example,) = [block for block in blocks(CHECKOUT / "docs" / "packs.md", "toml") if "[[key]]" in block]
    (folder / "slow-shrug.toml").write_text(example)
    program = subprocess.Popen(["deskstretch"], env=env, cwd=folder, stderr=subprocess.DEVNULL)
    with program:
        until_s = time.monotonic() + 60
        while typed("deskstretch status", env, folder).returncode:
            if time.monotonic() > until_s:
                program.kill()
                pytest.fail("the program does not answer")
        yield env, folder
        typed("deskstretch quit", env, folder)
    assert program.returncode == 0


def typed(command: str, env: dict[str, str], folder: Path) -> subprocess.CompletedProcess[str]:
    words = shlex.split(command)
    words[0] = shutil.which(words[0], path=env["PATH"]) or words[0]
    return subprocess.run(words, env=env, cwd=folder, capture_output=True, text=True, timeout=60)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs a screen of its own elsewhere")
def test_what_they_say_to_type_works(running: tuple[dict[str, str], Path]) -> None:
    """In the order in which a reader meets it, from the README on."""
    env, folder = running
    for command in commands():
        if command.startswith(IN_CHECKOUT):
            continue
        done = typed(command, env, folder)
        assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Qt's tools lie elsewhere")
def test_what_developers_type_makes_a_language(tmp_path: Path) -> None:
    copy = tmp_path / "checkout"
    for folder in ("deskstretch", "docs", "installer", "resources"):
        shutil.copytree(CHECKOUT / folder, copy / folder, ignore=shutil.ignore_patterns("__pycache__"))
    env = {**os.environ, "PYTHONPATH": str(copy)}
    for command in commands_for_developers():
        words = [sys.executable, *shlex.split(command)[1:]]
        done = subprocess.run(words, env=env, cwd=copy, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
    assert (copy / "resources" / "locale" / "fr.qm").is_file()


def test_the_routine_in_the_guide_for_packs_has_no_faults(tmp_path: Path) -> None:
    (routine,) = [block for block in blocks(CHECKOUT / "docs" / "packs.md", "toml") if "steps = [" in block]
    file = tmp_path / "two-minute-neck.toml"
    file.write_text(routine)
    checked = [sys.executable, "-m", "deskstretch", "library", "check", str(file)]
    done = subprocess.run(checked, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_document_of_a_history_is_one(tmp_path: Path) -> None:
    (document,) = blocks(CHECKOUT / "docs" / "history.md", "json")
    file = tmp_path / "example.json"
    file.write_text(document, "utf-8")
    env = {**os.environ, "DESKSTRETCH_HOME": str(tmp_path / "home")}
    merge = [sys.executable, "-m", "deskstretch", "merge", str(file)]
    done = subprocess.run(merge, env=env, capture_output=True, text=True, timeout=60)
    assert "1 break" in done.stdout, done.stdout + done.stderr
