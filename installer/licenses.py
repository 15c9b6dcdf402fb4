"""Collect the licenses of all that is in a bundle into one text; make_bundle.py runs it.

    python installer/licenses.py build/bundle/deskstretch > LICENSES.txt

The folder is PyInstaller's work folder, whose lists say what went in. The texts come from what is installed:
each Python package brings its own; system libraries have theirs where Debian keeps them.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import sysconfig
from importlib import metadata
from pathlib import Path

HERE = Path(__file__).resolve().parent
TEXTS = HERE / "licenses"
RULE = "=" * 100
OF_QT = {"PySide6", "PySide6_Essentials", "PySide6_Addons", "shiboken6"}
PROGRAM = "deskstretch"


def contents(work: Path) -> list[tuple[str, str]]:
    """Name in the bundle and file of origin of everything in it."""
    entries = []
    for name in ("PYZ-00.toc", "COLLECT-00.toc"):
        for part in ast.literal_eval((work / name).read_text("utf-8")):
            if isinstance(part, list):
                entries += [(entry[0], entry[1]) for entry in part]
    return entries


def distributions(entries: list[tuple[str, str]]) -> list[metadata.Distribution]:
    """The installed packages these come from, and PyInstaller, whose starter is in every bundle."""
    owners = metadata.packages_distributions()
    tops = {name.replace("\\", "/").replace(".", "/").partition("/")[0] for name, _ in entries}
    names = {owner for top in tops for owner in owners.get(top, ())} - OF_QT - {PROGRAM}
    return [metadata.distribution(name) for name in sorted({*names, "pyinstaller"}, key=str.lower)]


def chapter(title: str, text: str) -> str:
    return f"{RULE}\n{title}\n{RULE}\n\n{text.strip()}\n"


def chapter_of(package: metadata.Distribution) -> str:
    facts = package.metadata.json
    name = str(facts.get("license_expression") or facts.get("license") or "")
    texts = [
        Path(str(package.locate_file(file))).read_text("utf-8", "replace")
        for file in package.files or ()
        if ".dist-info" in str(file)
        and file.name.upper().startswith(("LICENSE", "LICENCE", "COPYING", "NOTICE"))
    ]
    if not texts:
        message = f"{package.name} brings no license text; put one into installer/licenses"
        raise SystemExit(message)
    title = f"{package.name} {package.version}"
    if name and "\n" not in name:
        title += f" ({name})"
    return chapter(title, "\n\n".join(texts))


def python_chapter() -> str:
    """Python's own license: beside its library, or where Debian puts it."""
    places = (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        Path(f"/usr/share/doc/python3.{sys.version_info.minor}/copyright"),
    )
    for place in places:
        if place.exists():
            return chapter(f"Python {sys.version.split()[0]}", place.read_text("utf-8"))
    message = f"Python's license is at none of {', '.join(map(str, places))}"
    raise SystemExit(message)


def system_chapters(entries: list[tuple[str, str]]) -> list[str]:
    """The Debian packages that libraries were taken from."""
    owners: dict[str, set[str]] = {}
    for _, source in entries:
        if not source.startswith(("/lib/", "/usr/lib/")):
            continue
        # Debian's list may know the file under the other name of a merged /usr.
        real = str(Path(source).resolve())
        names = [real, real.removeprefix("/usr")]
        answer = subprocess.run(["dpkg", "-S", *names], capture_output=True, text=True, check=False).stdout
        owner = answer.partition(":")[0]
        if owner:
            owners.setdefault(owner, set()).add(Path(source).name)
    chapters = []
    for owner, files in sorted(owners.items()):
        text = Path(f"/usr/share/doc/{owner}/copyright").read_text("utf-8", "replace")
        chapters.append(chapter(f"{', '.join(sorted(files))} (Debian's {owner})", text))
    return chapters


def main(work: Path) -> None:
    entries = contents(work)
    qt = metadata.version("PySide6_Essentials")
    parts = [
        "DeskStretch contains the work of others. Their licenses follow, after its own.\n",
        chapter("DeskStretch (MIT)", (HERE.parent / "LICENSE").read_text("utf-8")),
        chapter(f"Qt and PySide6 {qt} (LGPL-3.0-only)", (TEXTS / "qt.txt").read_text("utf-8")),
        python_chapter(),
        *(chapter_of(package) for package in distributions(entries)),
    ]
    if sys.platform == "linux":
        parts += system_chapters(entries)
    for name in ("LGPL-3.0", "GPL-3.0"):
        parts.append(chapter(f"The text of {name}", (TEXTS / f"{name}.txt").read_text("utf-8")))
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")  # pyright: ignore[reportAttributeAccessIssue]
    print("\n\n".join(parts))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
