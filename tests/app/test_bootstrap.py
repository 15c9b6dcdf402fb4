"""The two commands of the README, in a small checkout with real virtual environments.

What lies beyond this machine is played: pip, apt-get, sudo and the installed tools are scripts that write
down how they were called.
"""

from __future__ import annotations

import ast
import importlib
import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

INSTALLER = Path(__file__).resolve().parents[2] / "installer"
MODULES = ("bootstrap", "environments", "system_packages", "telling")
PROJECT = """
[project]
dependencies = ["needed>=1"]
[dependency-groups]
build = ["builder>=1"]
test = ["tester>=1"]
"""
LOGGED = 'echo "$(basename "$0") $*" >> "{log}"\n'

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the played programs are shell scripts")


class Checkout:
    """A checkout of a few files, and the log of what was called in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.log = folder / "calls"
        self.programs = folder / "programs"
        self.programs.mkdir(parents=True)
        (folder / "installer").mkdir()
        for name in MODULES:
            (folder / f"installer/{name}.py").write_bytes((INSTALLER / f"{name}.py").read_bytes())
        (folder / "installer/constraints.txt").write_text("needed==1\n")
        (folder / "pyproject.toml").write_text(PROJECT)

    @property
    def bootstrap(self) -> Any:
        return importlib.import_module("bootstrap")

    @property
    def environments(self) -> Any:
        return importlib.import_module("environments")

    @property
    def system_packages(self) -> Any:
        return importlib.import_module("system_packages")

    def calls(self) -> list[str]:
        """What was called since the last time this was asked."""
        calls = self.log.read_text().splitlines() if self.log.exists() else []
        self.log.unlink(missing_ok=True)
        return calls

    def play(self, program: Path, script: str = "") -> None:
        """Put a script where ``program`` would be; it logs its call first."""
        program.write_text("#!/bin/sh\n" + LOGGED.format(log=self.log) + script)
        program.chmod(0o755)

    def environment(self, name: str = ".venv") -> Path:
        """A real virtual environment in which pip is played: says and ends as the file ``pip`` tells."""
        folder = self.folder / name
        subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True)
        pip = next((folder / "lib").glob("python*/site-packages")) / "pip"
        pip.mkdir()
        (pip / "__main__.py").write_text(
            f"""
import pathlib, sys
with open({str(self.log)!r}, "a") as log:
    print("pip", *sys.argv[sys.argv.index("install") + 1:], file=log)
fault = pathlib.Path({str(self.folder / "pip-fault")!r})
if fault.exists():
    sys.exit(fault.read_text())
"""
        )
        return folder

    def start(self, *arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "installer/bootstrap.py", *arguments]
        around = {**os.environ, "PATH": f"{self.programs}:{os.environ['PATH']}", **env}
        return subprocess.run(command, cwd=self.folder, env=around, capture_output=True, text=True)


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Checkout]:
    checkout = Checkout(tmp_path / "a checkout")
    monkeypatch.syspath_prepend(checkout.folder / "installer")
    yield checkout
    for name in MODULES:
        sys.modules.pop(name, None)


def install_all(checkout: Checkout, *, for_tests: bool) -> list[str]:
    environment = checkout.bootstrap.Environment(checkout.folder / ".venv")
    environment.prepare(sys.executable, *(["test"] if for_tests else []))
    return checkout.calls()


# --- Python itself


@pytest.mark.parametrize("name", MODULES)
def test_an_old_python_can_read_the_files_far_enough_to_be_told(name: str) -> None:
    tree = ast.parse((INSTALLER / f"{name}.py").read_text("utf-8"), feature_version=(3, 6))
    annotations = [
        getattr(node, "annotation", None) or getattr(node, "returns", None) for node in ast.walk(tree)
    ]
    newer = [ast.unparse(one) for one in annotations if isinstance(one, ast.Subscript | ast.BinOp)]
    assert newer == []  # those are read when the file is loaded; in quotes they are not


@pytest.mark.parametrize("version", [(3, 6, 15), (3, 10, 13), (3, 14, 0)])
def test_a_python_that_does_not_fit_is_named_with_one_that_does(
    checkout: Checkout, version: tuple[int, ...]
) -> None:
    with pytest.raises(checkout.bootstrap.SetupError) as told:
        checkout.environments.check_python(version)
    assert f"This is Python {version[0]}.{version[1]}" in str(told.value)
    assert "3.11, 3.12 and 3.13" in str(told.value)


def test_every_python_found_answers_as_what_it_is_said_to_be(checkout: Checkout) -> None:
    checkout.play(checkout.programs / "python3.12", "exit 127\n")  # as pyenv's shims do
    found = checkout.environments.installed_pythons()
    for version, path in found.items():
        asked = subprocess.run([path, "-c", "import sys; print(sys.version)"], capture_output=True, text=True)
        assert asked.stdout.startswith(version)


# --- the virtual environment


def test_an_environment_is_installed_once_and_again_when_what_it_needs_changed(checkout: Checkout) -> None:
    checkout.environment()
    assert install_all(checkout, for_tests=False) == [
        "pip --quiet needed>=1 builder>=1",
        f"pip --quiet --no-build-isolation --no-deps --editable {checkout.folder}",
    ]
    assert install_all(checkout, for_tests=False) == []
    (checkout.folder / "installer/constraints.txt").write_text("needed==1.1\n")
    assert len(install_all(checkout, for_tests=False)) == 2


def test_an_environment_for_tests_serves_the_program_too_but_not_the_other_way_round(
    checkout: Checkout,
) -> None:
    checkout.environment()
    install_all(checkout, for_tests=False)
    assert install_all(checkout, for_tests=True)[0] == "pip --quiet needed>=1 builder>=1 tester>=1"
    assert install_all(checkout, for_tests=False) == []


def test_an_install_that_broke_off_is_done_again(checkout: Checkout) -> None:
    checkout.environment()
    install_all(checkout, for_tests=False)
    (checkout.folder / "pyproject.toml").write_text(PROJECT + "# changed\n")
    (checkout.folder / "pip-fault").write_text("no space left")
    with pytest.raises(checkout.bootstrap.SetupError, match="pip could not install"):
        install_all(checkout, for_tests=False)
    (checkout.folder / "pip-fault").unlink()
    checkout.calls()
    (checkout.folder / "pyproject.toml").write_text(PROJECT)
    assert len(install_all(checkout, for_tests=False)) == 2


def test_a_machine_without_network_is_told_so(checkout: Checkout) -> None:
    checkout.environment()
    (checkout.folder / "pip-fault").write_text(
        "WARNING: Retrying after connection broken by 'NewConnectionError'"
    )
    with pytest.raises(checkout.bootstrap.SetupError, match="cannot be reached"):
        install_all(checkout, for_tests=False)


def test_a_broken_environment_is_made_anew(checkout: Checkout, monkeypatch: pytest.MonkeyPatch) -> None:
    python = checkout.environment() / "bin" / "python"
    python.unlink()
    python.symlink_to("/nonexistent/python")
    quick = checkout.programs / "python-without-pip"
    checkout.play(quick, f'exec {sys.executable} "$@" --without-pip\n')
    monkeypatch.setattr(checkout.bootstrap.Environment, "pip_install", lambda *_: None)
    checkout.bootstrap.Environment(checkout.folder / ".venv").prepare(str(quick))
    assert subprocess.run([python, "--version"]).returncode == 0


# --- the system's packages


@pytest.fixture
def bare_system(checkout: Checkout, monkeypatch: pytest.MonkeyPatch) -> Checkout:
    """A Linux with apt-get and sudo, both played, that lacks one library and one program."""
    monkeypatch.setenv("PATH", f"{checkout.programs}:/usr/bin:/bin")
    monkeypatch.setattr(checkout.system_packages, "QT_LIBRARIES", {"libmissing.so.7": "libmissing7"})
    monkeypatch.setattr(
        checkout.system_packages, "TEST_PROGRAMS", {"missing-program": "missing-package", "sh": "dash"}
    )
    checkout.play(checkout.programs / "apt-get")
    checkout.play(checkout.programs / "sudo", 'shift; exec "$@"\n')
    return checkout


def test_root_adds_what_is_missing(bare_system: Checkout, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    bare_system.system_packages.add_system_packages(for_tests=True)
    assert bare_system.calls() == [
        "apt-get update -qq",
        "apt-get install -y --no-install-recommends libmissing7 missing-package -qq",
    ]


def test_passwordless_sudo_adds_only_what_the_program_needs(
    bare_system: Checkout, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    bare_system.system_packages.add_system_packages(for_tests=False)
    assert bare_system.calls()[-1] == "apt-get install -y --no-install-recommends libmissing7 -qq"


def test_what_apt_says_of_its_failure_is_shown(
    bare_system: Checkout, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    bare_system.play(bare_system.programs / "apt-get", "echo the disk is full; exit 100\n")
    with pytest.raises(bare_system.bootstrap.SetupError, match="apt-get could not install them"):
        bare_system.system_packages.add_system_packages(for_tests=False)
    assert "the disk is full" in capfd.readouterr().err


def test_who_may_not_install_gets_the_exact_command(
    bare_system: Checkout, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    bare_system.play(bare_system.programs / "sudo", "exit 1\n")
    with pytest.raises(bare_system.system_packages.SetupError) as told:
        bare_system.system_packages.add_system_packages(for_tests=False)
    command = "sudo apt-get update && sudo apt-get install -y --no-install-recommends libmissing7"
    assert command in str(told.value)
    assert not [call for call in bare_system.calls() if call.startswith("apt-get")]


def test_a_python_without_venv_asks_for_its_package(
    bare_system: Checkout, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name: None if name == "ensurepip" else found(name)
    )
    assert "python{}.{}-venv".format(*sys.version_info) in bare_system.system_packages.missing_packages(False)


# --- the two commands


@pytest.fixture
def prepared(checkout: Checkout) -> Checkout:
    """A checkout whose environment is installed, with the program and the tools played."""
    folder = checkout.environment()
    install_all(checkout, for_tests=True)
    checkout.play(checkout.programs / "apt-get")
    for tool in ("deskstretch", "ruff", "basedpyright", "lint-imports", "pytest"):
        checkout.play(folder / "bin" / tool)
    return checkout


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_without_a_display_the_demo_is_played(prepared: Checkout) -> None:
    prepared.play(prepared.folder / ".venv/bin/deskstretch", f'echo "$QT_QPA_PLATFORM" >> "{prepared.log}"\n')
    done = prepared.start("run", DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert done.returncode == 0
    pictures = prepared.folder / "build" / "demo"
    assert prepared.calls() == [f"deskstretch demo --out {pictures}", "offscreen"]
    assert "No display here" in done.stdout


def test_with_a_display_the_program_is_started_and_its_exit_code_handed_on(prepared: Checkout) -> None:
    prepared.play(prepared.folder / ".venv/bin/deskstretch", "exit 3\n")
    done = prepared.start("run", DISPLAY=":0")
    assert done.returncode == 3
    assert prepared.calls() == ["deskstretch "]


def test_signals_reach_the_program(prepared: Checkout) -> None:
    prepared.play(prepared.folder / ".venv/bin/deskstretch", f'echo "$$" >> "{prepared.log}"\n')
    command = [sys.executable, "installer/bootstrap.py", "run"]
    with subprocess.Popen(command, cwd=prepared.folder, env={**os.environ, "DISPLAY": ":0"}) as started:
        started.wait()
    assert prepared.calls()[-1] == str(started.pid)


def test_the_checks_run_in_order_and_pytest_has_the_last_word(prepared: Checkout) -> None:
    prepared.play(prepared.folder / ".venv/bin/pytest", "echo 7 passed in 0.01s\n")
    done = prepared.start("test", "--one-python")
    assert done.returncode == 0
    assert [call.split()[0] for call in prepared.calls()] == [
        "ruff", "ruff", "basedpyright", "lint-imports", "pytest",
    ]  # fmt: skip
    assert done.stdout.splitlines()[-1] == "7 passed in 0.01s"


def test_setup_makes_ready_and_runs_none(prepared: Checkout) -> None:
    done = prepared.start("setup")
    assert done.returncode == 0
    assert prepared.calls() == []


def test_the_first_check_that_fails_ends_it_with_its_exit_code(prepared: Checkout) -> None:
    prepared.play(prepared.folder / ".venv/bin/basedpyright", "exit 4\n")
    done = prepared.start("test")
    assert done.returncode == 4
    assert prepared.calls()[-1].startswith("basedpyright")
    assert "basedpyright failed (exit code 4)" in done.stdout


def test_other_pythons_are_tested_in_environments_of_their_own_before_the_main_one(
    prepared: Checkout, monkeypatch: pytest.MonkeyPatch
) -> None:
    this = "{}.{}".format(*sys.version_info)
    other = prepared.environment(".venv-other")
    for pytest_of in (other, prepared.folder / ".venv"):
        prepared.play(pytest_of / "bin" / "pytest", f'echo "{pytest_of.name}" >> "{prepared.log}"\n')
    found = {this: sys.executable, "other": sys.executable}
    monkeypatch.setattr(prepared.bootstrap, "installed_pythons", lambda: found)
    assert prepared.bootstrap.test(one_python=False) == 0
    assert [call for call in prepared.calls() if call.startswith(".venv")] == [".venv-other", ".venv"]


def test_a_failure_on_another_python_is_shown_and_ends_it(
    prepared: Checkout, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    prepared.play(prepared.environment(".venv-other") / "bin" / "pytest", "echo 1 failed in 0.01s; exit 5\n")
    monkeypatch.setattr(prepared.bootstrap, "installed_pythons", lambda: {"other": sys.executable})
    assert prepared.bootstrap.test(one_python=False) == 5
    assert "1 failed in 0.01s" in capfd.readouterr().out
    (call,) = [call for call in prepared.calls() if call.startswith("pytest")]
    assert call.split()[1:] == [f"--ignore={tests}" for tests in prepared.bootstrap.MAIN_PYTHON_ONLY]


def test_a_wrong_call_ends_with_2(checkout: Checkout) -> None:
    assert checkout.start("walk").returncode == 2
