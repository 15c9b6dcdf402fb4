#!/usr/bin/env python3
"""Set DeskStretch up in this checkout, then start it or test it. Needs nothing but Python.

    python3 installer/bootstrap.py run     start the program
    python3 installer/bootstrap.py test    run everything that is checked, as CI does

Both make `.venv` beside this folder, or reuse the one that stands there, with exactly the versions of
constraints.txt, and add what a bare Debian or Ubuntu lacks for Qt where they may. Without a display
`run` plays `deskstretch demo` instead. `test` also runs the tests on every other supported Python it
finds, each in a `.venv-3.x` of its own; `--one-python` leaves those out.

Everything above `check_python` must stay readable to Pythons far too old to run the rest.
"""

import argparse
import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

HERE = Path(__file__).resolve().parent
CHECKOUT = HERE.parent
CONSTRAINTS = HERE / "constraints.txt"
SUPPORTED = ((3, 11), (3, 12), (3, 13))


class SetupError(Exception):
    """What stands in the way, and how the person mends it, in a sentence or two."""


def check_python(version: "tuple[int, ...]") -> None:
    """Raise `SetupError` when this Python cannot run DeskStretch; names one on this machine that can."""
    if version[:2] in SUPPORTED:
        return
    here = "This is Python {}.{}; DeskStretch runs on 3.11, 3.12 and 3.13.".format(*version)
    found = list(installed_pythons().values())
    if found:
        words = f"{here} Use this one: {found[-1]} {' '.join(sys.argv)}"
    else:
        words = f"{here} Install one of those, then run this again with it."
    raise SetupError(words)


# --- the system's libraries and programs ---------------------------------------------------------------

# What Qt loads that a bare Debian or Ubuntu lacks: the library asked for, the package that brings it.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdrm.so.2": "libdrm2",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libpulse.so.0": "libpulse0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
FONT_PACKAGE = "fonts-dejavu-core"
# What the tests start: a screen, a bus, a desktop with tray and notifications, a sound server, a tracer.
TEST_PROGRAMS = {
    "Xvfb": "xvfb",
    "dbus-daemon": "dbus-daemon",
    "dunst": "dunst",
    "import": "imagemagick",
    "openbox": "openbox",
    "parec": "pulseaudio-utils",
    "pipewire": "pipewire",
    "pipewire-pulse": "pipewire-pulse",
    "pulseaudio": "pulseaudio",
    "strace": "strace",
    "wireplumber": "wireplumber",
    "wmctrl": "wmctrl",
    "xdotool": "xdotool",
    "xfce4-panel": "xfce4-panel",
}


def missing_packages(for_tests: bool) -> "list[str]":
    """Debian's names of the packages this Linux lacks."""
    missing = [package for library, package in QT_LIBRARIES.items() if not loads(library)]
    if not any(Path("/usr/share/fonts").rglob("*.[to]tf")):
        missing.append(FONT_PACKAGE)
    if importlib.util.find_spec("ensurepip") is None:
        missing.append("python{}.{}-venv".format(*sys.version_info))
    if for_tests:
        missing += [package for program, package in TEST_PROGRAMS.items() if shutil.which(program) is None]
    return missing


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def add_system_packages(for_tests: bool) -> None:
    """Install what is missing where we may.

    Raises:
        SetupError: naming the exact command, where only the person may.
    """
    if not sys.platform.startswith("linux"):
        return
    missing = missing_packages(for_tests)
    if not missing:
        return
    if shutil.which("apt-get") is None:
        say(f"This system lacks what Debian calls {' '.join(missing)}. If Qt fails to start, add those.")
        return
    install = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    by_hand = f"sudo apt-get update && sudo {' '.join(install)}"
    rights = right_to_install()
    if rights is None:
        words = f"Some system packages are missing. Install them, then run this again:\n  {by_hand}"
        raise SetupError(words)
    say(f"Adding system packages: {' '.join(missing)}")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    # One broken source among many fails an update that still brought what is needed here.
    subprocess.run([*rights, "apt-get", "update", "-qq"], stdin=subprocess.DEVNULL, check=False)
    done = subprocess.run(
        [*rights, *install, "-qq"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        env=quiet,
        check=False,
    )
    if done.returncode:
        words = f"apt-get could not install them (see above). By hand:\n  {by_hand}"
        raise SetupError(words)


def right_to_install() -> "list[str] | None":
    """What to put before apt-get: nothing for root, sudo where it asks for no password, else None."""
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo and subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode == 0:
        return [sudo, "-n"]
    return None


# --- Pythons and virtual environments ------------------------------------------------------------------


def installed_pythons() -> "dict[str, str]":
    """One working interpreter for each supported Python here, oldest first: {"3.11": its path, …}.

    Looks on PATH, under pyenv and, on Windows, through the launcher; one that cannot make a virtual
    environment is passed over.
    """
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    found = {}
    for major, minor in SUPPORTED:
        version = f"{major}.{minor}"
        commands = [[f"python{version}"]]
        commands += [[str(path)] for path in sorted(pyenv.glob(f"versions/{version}.*/bin/python"))]
        if os.name == "nt":
            commands = [["py", f"-{version}"]]
        for command in commands:
            answer = asked(command)
            if answer and answer[0] == version:
                found[version] = answer[1]
                break
    return found


def asked(command: "list[str]") -> "tuple[str, str] | None":
    """Version ("3.12") and path of the Python that `command` starts, or None when it is of no use."""
    question = "import ensurepip, sys, venv; print('%d.%d' % sys.version_info[:2]); print(sys.executable)"
    try:
        answer = subprocess.check_output([*command, "-X", "utf8", "-c", question], stderr=subprocess.DEVNULL)
    except (OSError, subprocess.CalledProcessError):
        return None
    version, path = answer.decode().splitlines()
    return version, path


SIGNS_OF_NO_NETWORK = ("connection broken", "ConnectTimeout", "SSLError", "ProxyError")
NO_NETWORK = (
    "Python's package index cannot be reached. Connect this machine, or tell pip about its proxy or mirror"
    " (PIP_PROXY, PIP_INDEX_URL), then run the same command again."
)
PIP_FAILED = "pip could not install what DeskStretch needs (see above). Mend that, then run this again."


class Environment:
    """A virtual environment in the checkout, holding this project as an editable install."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.stamp = folder / "deskstretch-installed"

    def tool(self, name: str) -> str:
        if os.name == "nt":
            return str(self.folder / "Scripts" / f"{name}.exe")
        return str(self.folder / "bin" / name)

    def prepare(self, python: str, for_tests: bool) -> None:
        """Make it with `python` if it does not stand yet, and install what has changed since.

        Raises:
            SetupError: when the environment cannot be made or pip fails.
        """
        answer = asked([self.tool("python")])
        if answer is None or tuple(map(int, answer[0].split("."))) not in SUPPORTED:
            say(f"Making {self.folder.name}")
            made = subprocess.run([python, "-m", "venv", "--clear", str(self.folder)], check=False)
            if made.returncode:
                words = f"Python could not make {self.folder} (see above). Is the folder writable?"
                raise SetupError(words)
        groups = ["build", "test"] if for_tests else ["build"]
        wanted = [f"{group} {self.digest()}" for group in groups]
        held = self.stamp.read_text("utf-8").splitlines() if self.stamp.exists() else []
        if set(wanted) <= set(held):
            return
        say(f"Installing into {self.folder.name}")
        self.stamp.unlink(missing_ok=True)
        self.pip_install(requirements(for_tests))
        # Its own build uses the hatchling just installed instead of fetching whichever is newest.
        self.pip_install(["--no-build-isolation", "--no-deps", "--editable", str(CHECKOUT)])
        self.stamp.write_text("\n".join(wanted) + "\n", "utf-8")

    def digest(self) -> str:
        """Changes whenever the environment must be installed anew."""
        parts = [CONSTRAINTS.read_bytes(), (CHECKOUT / "pyproject.toml").read_bytes(), str(CHECKOUT).encode()]
        return hashlib.sha256(b"\0".join(parts)).hexdigest()

    def pip_install(self, what: "list[str]") -> None:
        pip = [self.tool("python"), "-m", "pip", "--disable-pip-version-check", "--no-input"]
        quiet = [] if sys.stdout.isatty() else ["--quiet"]
        command = [*pip, "install", *quiet, *what]
        # By these variables, not by --constraint, so that packages built on the spot keep to it as well.
        # As an address, because spaces part the values of such a variable.
        address = CONSTRAINTS.as_uri()
        exact = {**os.environ, "PIP_CONSTRAINT": address, "PIP_BUILD_CONSTRAINT": address}
        said = []
        with subprocess.Popen(command, cwd=CHECKOUT, env=exact, stderr=subprocess.PIPE, text=True) as running:
            for line in running.stderr or ():
                said.append(line)
                sys.stderr.write(line)
        if running.returncode == 0:
            return
        offline = any(sign in line for line in said for sign in SIGNS_OF_NO_NETWORK)
        raise SetupError(NO_NETWORK if offline else PIP_FAILED)


def requirements(for_tests: bool) -> "list[str]":
    """What pyproject.toml asks for. Read here because the pip of Debian 12 does not know `--group`."""
    import tomllib

    with (CHECKOUT / "pyproject.toml").open("rb") as file:
        project = tomllib.load(file)
    groups = project["dependency-groups"]
    return [*project["project"]["dependencies"], *groups["build"], *(groups["test"] if for_tests else [])]


# --- the two commands ----------------------------------------------------------------------------------


def run() -> int:
    """Start DeskStretch, or its demo where no display is."""
    add_system_packages(for_tests=False)
    environment = Environment(CHECKOUT / ".venv")
    environment.prepare(sys.executable, for_tests=False)
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


CHECKS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("basedpyright",),
    ("lint-imports",),
)


def test(one_python: bool) -> int:
    """Lint, types, import contracts and all tests; stops at the first that fails, with its exit code."""
    add_system_packages(for_tests=True)
    main_environment = Environment(CHECKOUT / ".venv")
    main_environment.prepare(sys.executable, for_tests=True)
    for name, *arguments in CHECKS:
        status = step([main_environment.tool(name), *arguments])
        if status:
            return status
    version, _ = asked([main_environment.tool("python")]) or ("", "")
    for other, python in {} if one_python else installed_pythons().items():
        if other == version:
            continue
        environment = Environment(CHECKOUT / f".venv-{other}")
        environment.prepare(python, for_tests=True)
        status = step([environment.tool("pytest"), "--ignore=tests/journeys"])
        if status:
            return status
    return step([main_environment.tool("pytest"), "-ra"])


def step(command: "list[str]") -> int:
    shown = Path(command[0]).relative_to(CHECKOUT)
    say(f"{shown} {' '.join(command[1:])}")
    status = subprocess.run(command, cwd=CHECKOUT, stdin=subprocess.DEVNULL, check=False).returncode
    if status:
        say(f"{shown.name} failed (exit code {status}); nothing after it was run.")
    return status


def say(line: str) -> None:
    print(f"• {line}", flush=True)


def main(arguments: "list[str]") -> int:
    try:
        check_python(sys.version_info[:3])
        chosen = read_arguments(arguments)
        return run() if chosen.command == "run" else test(chosen.one_python)
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
    tests = commands.add_parser("test", help="lint, types, import contracts and all tests")
    tests.add_argument("--one-python", action="store_true", help="leave out the other Pythons found here")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
