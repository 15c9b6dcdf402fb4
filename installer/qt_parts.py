"""Which parts of Qt, and which of the system's libraries, go into a bundle.

PyInstaller's hooks bring whole families of plugins and all that these link to: QML, a PDF reader, an SQL
driver or two. What is listed here is what the program uses; the rest stays out.
"""

from __future__ import annotations

import re
from pathlib import Path, PurePath

MODULES = {"Core", "DBus", "Gui", "Network", "Widgets", "Multimedia", "TextToSpeech"}
"""Qt's modules the program imports, and D-Bus, which its plugins speak."""
MODULES_BEHIND = {"Concurrent", "WaylandClient", "XcbQpa"}
"""Those that these, and the plugins below, are linked to."""
PLUGINS = {
    "platforms": {"qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"},  # offscreen: the demo and pictures
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "platformthemes": {"qgtk3", "qxdgdesktopportal"},
    "texttospeech": {
        "qtexttospeech_speechd",
        "qtexttospeech_sapi",
        "qtexttospeech_winrt",
        "qtexttospeech_darwin",
    },
    "wayland-decoration-client": {"bradient"},
    "wayland-shell-integration": {"xdg-shell"},
}
BESIDE_QT = re.compile(
    r"libicu(data|i18n|uc)\.so|lib(pyside6|shiboken6)\.|(pyside6|shiboken6)\.abi3|Shiboken"
)
QT_LIBRARY = re.compile(r"(?:lib)?Qt6?([A-Z][A-Za-z0-9]*?)(?:\.so|\.dll|\.framework|\.abi3|\.pyd|\.dylib|$)")
# Of the system's own libraries a bundle for Linux carries those that the Python in it needs, and the small
# ones around xcb that many systems lack; every desktop has the rest, in the version that fits it.
CARRIED = re.compile(
    r"lib(python3|sqlite3|ffi|expat|lzma|z|uuid|mpdec|xcb-(cursor|icccm|image|keysyms|render-util|util|xkb)"
    r"|xkbcommon-x11)[.\d-]*\.so"
)
SYSTEM_FOLDERS = ("/lib", "/usr/lib")
WORDS_OF_QT = {
    f"qtbase_{file.name}"
    for file in (Path(__file__).resolve().parents[1] / "resources" / "locale").glob("*.qm")
}
"""Qt's own words, in the languages there are."""


def needed_libraries(destination: str, source: str) -> bool:
    """Whether a library at ``destination`` in the bundle, taken from ``source``, belongs there."""
    place = PurePath(destination)
    if _is_of_qt(place):
        return _needed_of_qt(place)
    if source.startswith(SYSTEM_FOLDERS) and "lib-dynload" not in destination:
        return bool(CARRIED.match(place.name))
    return True


def _is_of_qt(place: PurePath) -> bool:
    """Under its folders, or one of the links that PyInstaller puts beside these."""
    return "PySide6" in place.parts or "shiboken6" in place.parts or bool(QT_LIBRARY.match(place.name))


def _needed_of_qt(place: PurePath) -> bool:
    parts = place.parts
    framework = next((part for part in parts if part.endswith(".framework")), None)
    if framework is not None:  # macOS: all of one, links and lists included, or nothing
        named = QT_LIBRARY.match(framework)
        return named is not None and named[1] in MODULES | MODULES_BEHIND
    if "plugins" in parts:
        kind, name = parts[-2], place.stem.removeprefix("lib")
        return name in PLUGINS.get(kind, ())
    if BESIDE_QT.match(place.name):
        return True
    named = QT_LIBRARY.match(place.name)
    if named is None:
        return place.suffix in {".dll", ".dylib"} and place.name.lower().startswith(
            ("concrt", "msvcp", "vcruntime")
        )
    return named[1] in MODULES | MODULES_BEHIND


def needed_data(destination: str, source: str) -> bool:
    """Whether a file that is no library, or a link to one, belongs into the bundle."""
    place, target = PurePath(destination), PurePath(source)
    if "PySide6" in target.parts and not target.is_absolute():
        return _needed_of_qt(target)
    if "PySide6" in place.parts:
        if "translations" in place.parts:
            return place.name in WORDS_OF_QT
        return _needed_of_qt(place)
    if _is_of_qt(place):
        return _needed_of_qt(place)
    return place.suffix != ".icns"
