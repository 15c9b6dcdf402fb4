#!/usr/bin/env python3
"""Set DeskStretch up in this checkout, then start it or test it. Needs nothing but Python.

    python3 installer/bootstrap.py run     start the program
    python3 installer/bootstrap.py test    run everything that is checked, as CI does
    python3 installer/bootstrap.py setup   only make ready what `test` needs

All make `.venv` beside this folder, or reuse the one that stands there, with exactly the versions of
constraints.txt, and add what a bare Debian or Ubuntu lacks for Qt where they may. Without a display
`run` plays `deskstretch demo` instead. `test` also runs most tests on every other supported Python it
finds, each in a `.venv-3.x` of its own; `--one-python` leaves those out.

This file and those it imports stay readable to Pythons far too old to run the rest, down to 3.6, so that they
can say so.
"""

import argparse
import os
import subprocess
import sys
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from environments import CHECKOUT, Environment, asked, check_python, installed_pythons
from system_packages import add_system_packages
from telling import SetupError, say


def run() -> int:
    """Start DeskStretch, or its demo where no display is."""
    add_system_packages(for_tests=False)
    environment = Environment(CHECKOUT / ".venv")
    environment.prepare(sys.executable)
    program = environment.tool("deskstretch")
    if has_display():
        say("Starting DeskStretch. Look for the ring in the tray; Ctrl+C here or Quit in its menu ends it.")
        return become([program], os.environ)
    pictures = CHECKOUT / "build" / "demo"
    say("No display here: neither DISPLAY nor WAYLAND_DISPLAY is set. Playing a scripted day instead.")
    return become([program, "demo", "--out", str(pictures)], {**os.environ, "QT_QPA_PLATFORM": "offscreen"})


def become(command: "list[str]", env: "Mapping[str, str]") -> int:
    """Run `command` in place of this process, so that signals reach it and its end is the end."""
    if os.name != "nt":
        sys.stdout.flush()
        os.execve(command[0], command, env)
    return subprocess.run(command, env=env, check=False).returncode


def has_display() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


# A file stays with one worker: what its tests share, such as a virtual desktop, is made once. In the files'
# order, because those with few tests, which would come last, are the journeys, which take longest. More
# workers than cores, because journeys mostly wait for other programs.
WORKERS = max(2, (os.cpu_count() or 2) * 3 // 2)
SIDE_BY_SIDE = ("-n", str(WORKERS), "--dist", "loadfile", "--no-loadscope-reorder")
CHECKS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("basedpyright",),
    ("lint-imports",),
)
# What takes minutes and hardly meets its Python: sweeps over every drawing, window and random day, other
# programs' services, whole days of the program, and what is made of the files themselves.
MAIN_PYTHON_ONLY = (
    "tests/figure",
    "tests/installer",
    "tests/journeys",
    "tests/ui",
    "tests/app/test_bootstrap.py",
    "tests/app/test_demo.py",
    "tests/app/test_year.py",
    "tests/core/test_coach_properties.py",
    "tests/core/test_composer_invariants.py",
    "tests/desktop/test_sounds.py",
    "tests/test_docs.py",
    "tests/test_house.py",
)


def test(one_python: bool) -> int:
    """Lint, types, import contracts and all tests; stops at the first that fails, with its exit code."""
    add_system_packages(for_tests=True)
    main_environment = Environment(CHECKOUT / ".venv")
    main_environment.prepare(sys.executable, "test")
    with ThreadPoolExecutor(1) as beside:  # pip waits for the network and the disk, the checks for a core
        preparing = beside.submit(prepare_other_pythons, main_environment, one_python)
        for name, *arguments in CHECKS:
            status = step([main_environment.tool(name), *arguments])
            if status:
                return status
        environments = preparing.result()
    status = test_other_pythons(environments)
    return status or step([main_environment.tool("pytest"), "-ra", *SIDE_BY_SIDE])


def setup() -> int:
    """What `test` needs, for who wants to run a few tests by hand."""
    add_system_packages(for_tests=True)
    Environment(CHECKOUT / ".venv").prepare(sys.executable, "test")
    say("Ready: .venv/bin/pytest tests/core runs one folder of tests, .venv/bin/deskstretch the program.")
    return 0


def prepare_other_pythons(main_environment: Environment, one_python: bool) -> "list[Environment]":
    """An environment for each other supported Python found here; none where only `one_python` is wanted."""
    if one_python:
        return []
    version, _ = asked([main_environment.tool("python")]) or ("", "")
    environments = []
    for other, python in installed_pythons().items():
        if other != version:
            environments.append(Environment(CHECKOUT / f".venv-{other}"))
            environments[-1].prepare(python, "test")
    return environments


def test_other_pythons(environments: "list[Environment]") -> int:
    """Most tests on the other Pythons, side by side, as a run keeps one core busy."""
    runs = [(environment, *start_pytest(environment)) for environment in environments]
    failed = 0
    for environment, command, process in runs:
        announce(command)
        status = process.wait()
        print(pytest_log(environment).read_text("utf-8", "replace"), flush=True)
        failed = failed or judge(command, status)
    return failed


def start_pytest(environment: Environment) -> "tuple[list[str], subprocess.Popen[bytes]]":
    command = [environment.tool("pytest"), *(f"--ignore={tests}" for tests in MAIN_PYTHON_ONLY)]
    with pytest_log(environment).open("wb") as log:
        process = subprocess.Popen(
            command, cwd=CHECKOUT, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT
        )
    return command, process


def pytest_log(environment: Environment) -> Path:
    return environment.folder / "pytest.log"


def step(command: "list[str]") -> int:
    announce(command)
    done = subprocess.run(command, cwd=CHECKOUT, stdin=subprocess.DEVNULL, check=False)
    return judge(command, done.returncode)


def announce(command: "list[str]") -> None:
    say(f"{Path(command[0]).relative_to(CHECKOUT)} {' '.join(command[1:])}".rstrip())


def judge(command: "list[str]", status: int) -> int:
    if status:
        say(f"{Path(command[0]).stem} failed (exit code {status}); nothing after it was run.")
    return status


def main(arguments: "list[str]") -> int:
    try:
        check_python(sys.version_info[:3])
        chosen = read_arguments(arguments)
        if chosen.command == "run":
            return run()
        return setup() if chosen.command == "setup" else test(chosen.one_python)
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def read_arguments(arguments: "list[str]") -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description="Set DeskStretch up in this checkout, then start or test it."
    )
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("run", help="start the program; without a display, play its demo")
    commands.add_parser("setup", help="make ready what the tests need, and run none")
    tests = commands.add_parser("test", help="lint, types, import contracts and all tests")
    tests.add_argument("--one-python", action="store_true", help="leave out the other Pythons found here")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
