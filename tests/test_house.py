"""The house itself: what is packed, what is pinned, who reads clocks, what the texts promise."""

from __future__ import annotations

import argparse
import ast
import re
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import pytest
from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from deskstretch.cli import make_parser
from tests.virtual_desktop import PACKAGES

CHECKOUT = Path(__file__).resolve().parents[1]
RESOURCES = CHECKOUT / "resources"
SYSTEMS = {"linux": ("posix", "Linux"), "win32": ("nt", "Windows"), "darwin": ("posix", "Darwin")}


# --- what is packed


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a wheel built from the checkout, and `again/` with one built from the sdist."""
    folder = tmp_path_factory.mktemp("built")
    hatchling = [sys.executable, "-m", "hatchling", "build", "-d", str(folder)]
    subprocess.run([*hatchling, "-t", "wheel", "-t", "sdist"], cwd=CHECKOUT, check=True, capture_output=True)
    # By tar, because Python 3.11.2, Debian's, does not know the filter that later ones ask for.
    (folder / "unpacked").mkdir()
    sdist = str(next(folder.glob("*.tar.gz")))
    subprocess.run(["tar", "-xzf", sdist, "-C", str(folder / "unpacked")], check=True)
    unpacked = next((folder / "unpacked").iterdir())
    again = [*hatchling[:-1], str(folder / "again"), "-t", "wheel"]
    subprocess.run(again, cwd=unpacked, check=True, capture_output=True)
    return folder


def names_in_wheel(folder: Path) -> set[str]:
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as wheel:
        return set(wheel.namelist())


def test_the_wheel_carries_every_resource(built: Path) -> None:
    shipped = {
        f"deskstretch/resources/{path.relative_to(RESOURCES).as_posix()}"
        for path in RESOURCES.rglob("*")
        if path.is_file()
    }
    assert shipped <= names_in_wheel(built)


def test_a_wheel_made_from_the_sdist_is_the_same(built: Path) -> None:
    assert names_in_wheel(built / "again") == names_in_wheel(built)


def test_an_installed_wheel_finds_its_resources_inside_itself(built: Path) -> None:
    with zipfile.ZipFile(next(built.glob("*.whl"))) as wheel:
        wheel.extractall(built / "installed")
    code = "from deskstretch.storage.bundled import resources_root; print(resources_root())"
    found = subprocess.run(
        [sys.executable, "-P", "-c", code],
        cwd=built,
        env={"PYTHONPATH": str(built / "installed")},
        capture_output=True,
        text=True,
        check=True,
    )
    assert Path(found.stdout.strip()) == built / "installed" / "deskstretch" / "resources"


# --- what is pinned


def pins() -> dict[str, str]:
    lines = (CHECKOUT / "installer" / "constraints.txt").read_text("utf-8").splitlines()
    pairs = (line.split("==") for line in lines if line and not line.startswith("#"))
    return {canonicalize_name(name): version for name, version in pairs}


def wanted_at_first() -> list[Requirement]:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))
    groups = project["dependency-groups"]
    asked = [*project["project"]["dependencies"], *groups["build"], *groups["test"], *groups["bundle"]]
    return [Requirement(one) for one in asked]


def needed(system: str, python: str) -> Iterator[Requirement]:
    """All that an installation there needs, followed through the packages that are installed here."""
    os_name, platform = SYSTEMS[system]
    environment = {
        **default_environment(),
        "sys_platform": system,
        "os_name": os_name,
        "platform_system": platform,
        "python_version": python,
        "python_full_version": f"{python}.0",
        "extra": "",
    }
    waiting, seen = wanted_at_first(), set()
    while waiting:
        one = waiting.pop()
        if one.marker is not None and not one.marker.evaluate(environment):
            continue
        yield one
        name = canonicalize_name(one.name)
        if name in seen:
            continue
        seen.add(name)
        try:
            waiting += [Requirement(text) for text in metadata.requires(one.name) or ()]
        except metadata.PackageNotFoundError:
            continue  # a package of another system: nothing here to read what it needs in turn


@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13"])
def test_all_that_is_installed_is_pinned_to_a_version_that_fits(system: str, python: str) -> None:
    pinned = pins()
    unpinned = {str(one) for one in needed(system, python) if canonicalize_name(one.name) not in pinned}
    assert unpinned == set()
    misfits = {
        str(one) for one in needed(system, python)
        if not one.specifier.contains(pinned[canonicalize_name(one.name)])
    }  # fmt: skip
    assert misfits == set()


def test_constraints_are_names_and_versions_without_addresses() -> None:
    lines = (CHECKOUT / "installer" / "constraints.txt").read_text("utf-8").splitlines()
    strange = [line for line in lines if not re.fullmatch(r"#.*|[\w.-]+==[\w.]+", line)]
    assert strange == []
    assert not any("://" in line for line in lines)


def test_bootstrap_brings_every_program_the_virtual_desktop_starts() -> None:
    tree = ast.parse((CHECKOUT / "installer" / "system_packages.py").read_text("utf-8"))
    brought = next(
        ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "TEST_PROGRAMS"
    )
    assert PACKAGES.items() <= brought.items()


# --- what the README promises


def test_the_readme_names_every_command_and_no_other() -> None:
    text = (CHECKOUT / "README.md").read_text("utf-8")
    section = text.partition("## Command line")[2].partition("\n## ")[0]
    named = re.findall(r"^\| `([a-z-]+)` \|", section, re.MULTILINE)
    subparsers = next(
        action for action in make_parser()._actions if isinstance(action, argparse._SubParsersAction)
    )
    assert sorted(named) == sorted(subparsers.choices)


# --- who reads clocks


@pytest.mark.parametrize("room", ["core", "figure", "storage", "ui"])
def test_only_the_clock_of_the_app_tells_these_rooms_the_time(room: str) -> None:
    readings = [
        f"{path.name}:{line}: {call}"
        for path in (CHECKOUT / "deskstretch" / room).rglob("*.py")
        for line, call in clock_readings(ast.parse(path.read_text("utf-8")))
    ]
    assert readings == []


CLOCK_READING = re.compile(
    r"time\.(time|monotonic|perf_counter)(_ns)?"
    r"|(datetime\.)?(datetime|date)\.(now|today|utcnow)"
    r"|Q(DateTime|Date|Time)\.current\w+"
)


def clock_readings(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and name of each call that asks the system for the time."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and CLOCK_READING.fullmatch(ast.unparse(node.func)):
            yield node.lineno, ast.unparse(node.func)
