"""The Pythons of this machine, and the virtual environments that hold DeskStretch."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from telling import SetupError, say

HERE = Path(__file__).resolve().parent
CHECKOUT = HERE.parent
CONSTRAINTS = HERE / "constraints.txt"
SUPPORTED = ((3, 11), (3, 12), (3, 13))


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

    def prepare(self, python: str, *groups: str) -> None:
        """Make it with `python` if it does not stand yet, and install what has changed since.

        The program and its build always; `groups` are further ones of pyproject.toml, as "test".

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
        groups = ("build", *groups)
        wanted = [f"{group} {self.digest()}" for group in groups]
        held = self.stamp.read_text("utf-8").splitlines() if self.stamp.exists() else []
        if set(wanted) <= set(held):
            return
        say(f"Installing into {self.folder.name}")
        self.stamp.unlink(missing_ok=True)
        self.pip_install(requirements(groups))
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


def requirements(groups: "tuple[str, ...]") -> "list[str]":
    """What pyproject.toml asks for. Read here because the pip of Debian 12 does not know `--group`."""
    import tomllib

    with (CHECKOUT / "pyproject.toml").open("rb") as file:
        project = tomllib.load(file)
    chosen = [project["dependency-groups"][group] for group in groups]
    return [*project["project"]["dependencies"], *(one for group in chosen for one in group)]
