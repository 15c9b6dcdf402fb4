"""Files that somebody broke, by mistake or on purpose, each with the words its own line must hold."""

from __future__ import annotations

import struct
import zipfile
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest

from deskstretch.storage.bundled import resources_root
from deskstretch.storage.library import Library, bundled_library

FRAMES = 40
"""Of a loop; motion is looked at more closely in tests/figure."""


@cache
def _shipped() -> Library:
    return bundled_library()


def read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read the shipped movements once for all tests, and look at fewer frames of the others."""
    for room in ("content", "library_check"):
        monkeypatch.setattr(f"deskstretch.app.{room}.bundled_library", _shipped)
    monkeypatch.setattr("deskstretch.app.library_check.MOST_FRAMES", FRAMES)


_ROOT = Path(str(resources_root()))
GOOD = (
    (_ROOT / "movements" / "cat-cow.toml")
    .read_text("utf-8")
    .replace('id = "cat-cow"', 'id = "own"')
    .replace('easier = "seated-cat-cow"\nharder = "thread-the-needle"\n', "")
)
"""A movement nothing is wrong with."""
ROUTINE = (_ROOT / "routines" / "eye-reset.toml").read_text("utf-8").replace('"eye-reset"', '"own-routine"')


def _changed(old: str, new: str) -> bytes:
    assert old in GOOD, old
    return GOOD.replace(old, new, 1).encode()


def _other(old: str, new: str) -> bytes:
    assert old in ROUTINE, old
    return ROUTINE.replace(old, new, 1).encode()


_STEP = ROUTINE[ROUTINE.index("    {") : ROUTINE.index("},\n") + 3]

MOVEMENTS: dict[str, tuple[bytes, str]] = {
    "no-format": (_changed("format = 1\n", ""), "format: it is missing"),
    "newer-format": (_changed("format = 1", "format = 2"), "format: 2 is newer"),
    "format-text": (_changed("format = 1", 'format = "1"'), "format: '1' is not a whole number"),
    "no-id": (_changed('id = "own"\n', ""), "id: it is missing"),
    "id-shape": (_changed('"own"', '"../own"'), "id: '../own' is no id"),
    "id-long": (_changed('"own"', f'"{"o" * 61}"'), "id: it has 61 characters"),
    "id-of-the-shipped": (_changed('"own"', '"cobra"'), "id: cobra is taken"),
    "id-of-windows": (_changed('"own"', '"nul"'), "id: Windows keeps this name"),
    "no-name": (_changed('name = "Cat-cow"', 'name = " "'), "name: it is empty"),
    "name-number": (_changed('name = "Cat-cow"', "name = 3"), "name: 3 is not text"),
    "name-steers": (_changed('name = "Cat-cow"', 'name = "\\u001b[2Jcat"'), "name: a character in it"),
    "name-turned": (_changed('name = "Cat-cow"', 'name = "\\u202ewoc"'), "name: a character in it"),
    "category": (
        _changed('category = "yoga"', 'category = "joga"'),
        "category: 'joga' is not known. Did you",
    ),
    "phase": (_changed('phase = "mobilise"', 'phase = ["mobilise"]'), "phase: ['mobilise'] is not text"),
    "serves-nothing": (_changed('serves = ["mobility"]', "serves = []"), "serves: it is empty"),
    "serves-twice": (_changed('["mobility"]', '["mobility", "mobility"]'), "serves: something stands in it"),
    "regions-sum": (_changed("neck = 0.1", "neck = 0.4"), "regions: the weights sum to 1.3"),
    "regions-unknown": (_changed("neck = 0.1", "tail = 0.1"), "regions.tail: this key is not known"),
    "regions-text": (_changed("neck = 0.1", 'neck = "0.1"'), "regions.neck: '0.1' is not a number"),
    "regions-infinite": (_changed("neck = 0.1", "neck = inf"), "regions.neck: inf is not a number"),
    "positions": (_changed('["floor"]', '["flor"]'), "positions[0]: 'flor' is not known. Did you mean floor"),
    "equipment": (_changed('["mat"]', '"mat"'), "equipment: 'mat' is not a list"),
    "office": (
        _changed("office_clothes = false", 'office_clothes = "no"'),
        "office_clothes: 'no' is neither",
    ),
    "limitations": (_changed('"wrist"', '"wrists"'), "limitations[0]: 'wrists' is not known"),
    "sides": (_changed('sides = "none"', 'sides = "both"'), "sides: 'both' is not known"),
    "dose-order": (_changed("count = [5, 8, 12]", "count = [8, 5, 12]"), "dose.count: [8, 5, 12] is not in"),
    "dose-short": (_changed("count = [5, 8, 12]", "count = [5, 8]"), "dose.count: [5, 8] is not a list of 3"),
    "dose-keys": (_changed("each_s = [5, 6, 8]", "each_s = [5, 7, 8]"), "dose.each_s: its default is 7 s"),
    "dose-huge": (_changed("count = [5, 8, 12]", "count = [5, 8, 1e308]"), "dose.count[2]: 1e+308 is more"),
    "intensity": (_changed("intensity = 1", "intensity = 9"), "intensity: 9 is more than 3"),
    "intensity-hex": (_changed("intensity = 1", f"intensity = 0x{'f' * 400}"), "intensity: "),
    "intensity-endless": (
        _changed("intensity = 1", f"intensity = 0x{'f' * 9000}"),
        "intensity: a huge number",
    ),
    "digits": (_changed("intensity = 1", f"intensity = {'9' * 5000}"), "far too long"),
    "easier-nowhere": (_changed("intensity = 1", 'intensity = 1\neasier = "gone"'), "easier: there is no"),
    "easier-itself": (
        _changed("intensity = 1", 'intensity = 1\neasier = "own"'),
        "easier: it leads in a circle",
    ),
    "cue-late": (_changed("at_s = 4.0", "at_s = 40"), "cue[3].at_s: 40 is more than 6"),
    "cue-order": (_changed("at_s = 2.6", "at_s = 0.2"), "cue: their times do not rise"),
    "cue-key": (_changed("[[cue]]\nat_s = 0\n", "[[cue]]\nat_s = 0\ntone = 1\n"), "cue[0].tone: this key is"),
    "breath": (_changed('phase = "in"', 'phase = "inn"'), "breath[0].phase: 'inn' is not known"),
    "base": (_changed('base = "quad"', 'base = "quid"'), "base: 'quid' is not known. Did you mean quad"),
    "camera": (_changed("span = 1.06", "span = 0"), "camera.span: 0 is less than"),
    "prop": (_changed('kind = "mat"', 'kind = "sofa"'), "prop[0].kind: 'sofa' is not known"),
    "glow-radius": (_changed("radius = 0.15", "radius = 15"), "glow[0].radius: 15 is more than"),
    "arrow-nowhere": (_changed("to = 1\n", "to = 9\n"), "arrow[0].to: 9 is more than 2"),
    "key-angle": (
        _changed("thorax = [-16, 0, 0]", "thorax = [-160, 0, 0]"),
        "key[1].thorax[0]: -160 is less",
    ),
    "key-unknown": (
        _changed("clav = [0, -8]", "clavicle = [0, -8]"),
        "key[1].clavicle: this key is not known",
    ),
    "key-still": (_changed("move = 1.6", "move = 0"), "key[1].move: 0 is less than"),
    "key-slow": (_changed("move = 1.6", "move = 160"), "key[1].move: 160 is more than"),
    "unreachable": (
        _changed("leg = { lean = 2 }", "arm = { to = [0.2, 0.1, 0.9] }"),
        "from where it reaches",
    ),
    "unknown-key": (_changed("intensity = 1", "intensity = 1\ntempo = 3"), "tempo: this key is not known"),
    "near-miss": (
        _changed("intensity = 1", "intensity = 1\nmistake = []"),
        "mistake: this key is not known. Did",
    ),
    "long-key": (
        _changed("intensity = 1", f"intensity = 1\n{'k' * 90_000} = 1"),
        "kkk...: this key is not known",
    ),
    "many-keys": (
        _changed("intensity = 1", "\n".join(["intensity = 1", *(f"k{i} = {i}" for i in range(6000))])),
        "5992 more keys are not known",
    ),
    "many-poses": (GOOD.encode() + b"\n[[key]]\nmove = 1\n" * 4000, "key: there are 4003 of it"),
    "code": (_changed("intensity = 1", 'intensity = 1\nrun = "import os"'), "run: this key is not known"),
    "not-toml": (b"id = cat cow", "it is not TOML"),
    "key-twice": (_changed('id = "own"', 'id = "own"\nid = "own"'), "it is not TOML"),
    "nul": (b'id = "a\x00b"', "it is not TOML"),
    "no-day": (_changed("intensity = 1", "intensity = 2026-13-45"), "it is not TOML"),
    "latin": ('name = "Dehnübung"'.encode("latin-1"), "it is not UTF-8 text"),
    "empty": (b"", "format: it is missing"),
    "program": (b"\x7fELF" + bytes(range(256)) * 16, "it is not UTF-8 text"),
    "deep-list": (b"a = " + b"[" * 6000 + b"]" * 6000, "it is nested far too deep"),
    "deep-table": (b"[" + b".".join([b"a"] * 30_000) + b"]", "it is nested deeper than 8 levels"),
    "large": (b"#" * (50 * 1024 * 1024), "it is larger than 128 KB"),
}
"""By the name of the file without its ending."""

ROUTINES: dict[str, tuple[bytes, str]] = {
    "r-total": (_other("total_s = 60", "total_s = 70"), "total_s: it says 70 s"),
    "r-movement": (_other("far-focus-20", "far-away-20"), "there is no movement 'far-away-20'"),
    "r-position": (_other('position = "seated"', 'position = "lying"'), "steps[0].position: 'lying' is not"),
    "r-seconds": (_other("seconds = 15", "seconds = 500"), "steps[0].seconds: 500 s do not suit"),
    "r-steps": (_other("steps = [", "steps = 3\nlist = ["), "steps: 3 is not a list of tables"),
    "r-shipped": (_other('"own-routine"', '"desk-reset"'), "id: desk-reset is taken"),
    "r-instead": (
        _other("steps = [", 'instead = ["gone"]\nsteps = ['),
        "instead: there is no routine 'gone'",
    ),
    "r-endless": (_other(_STEP, _STEP * 100), "steps: there are 102 of it"),
}


def _zipped(members: list[tuple[str | zipfile.ZipInfo, bytes]]) -> bytes:
    archive_bytes = BytesIO()
    with zipfile.ZipFile(archive_bytes, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return archive_bytes.getvalue()


def _link(target: str) -> bytes:
    info = zipfile.ZipInfo("movements/own.toml")
    info.create_system = 3
    info.external_attr = 0o120777 << 16
    return _zipped([(info, target.encode())])


def _lying_bomb() -> bytes:
    """Unpacks to forty megabytes and says it were a thousand bytes."""
    data = _zipped([("bomb.toml", b"#" * 40_000_000)])
    return data.replace(struct.pack("<I", 40_000_000), struct.pack("<I", 1000))


def _circle() -> bytes:
    ring = {"one": "two", "two": "three", "three": "one"}
    return _zipped(
        [
            (f"{name}.toml", _changed('id = "own"', f'id = "{name}"\nharder = "{other}"'))
            for name, other in ring.items()
        ]
    )


ARCHIVES: dict[str, tuple[bytes, str]] = {
    "traversal": (_zipped([(zipfile.ZipInfo("../own.toml"), GOOD.encode())]), "leads out of the archive"),
    "inner": (_zipped([(zipfile.ZipInfo("a/../../own.toml"), GOOD.encode())]), "leads out of the archive"),
    "absolute": (_zipped([(zipfile.ZipInfo("/etc/own.toml"), GOOD.encode())]), "leads out of the archive"),
    "drive": (_zipped([(zipfile.ZipInfo("C:/own.toml"), GOOD.encode())]), "leads out of the archive"),
    "backslash": (_zipped([(zipfile.ZipInfo("..\\own.toml"), GOOD.encode())]), "leads out of the archive"),
    "link": (_link("/etc/passwd"), "it is a link to another file"),
    "bomb": (_zipped([("bomb.toml", b"#" * 40_000_000)]), "larger than 128 KB"),
    "lying-bomb": (_lying_bomb(), "cannot be unpacked"),
    "many": (_zipped([(f"{i}.toml", b"") for i in range(501)]), "more than 500 files"),
    "together": (_zipped([(f"{i}.toml", b"#" * 130_000) for i in range(80)]), "larger than 8 MB together"),
    "circle": (_circle(), "harder: it leads in a circle: one → two → three → one"),
    "twins": (_zipped([("a/own.toml", GOOD.encode()), ("b/own.toml", GOOD.encode())]), "own is taken by"),
    "nothing": (_zipped([("readme.md", b"hello")]), "there is no .toml file in it"),
    "cut": (_zipped([("own.toml", GOOD.encode())])[:-40], "not a readable zip archive"),
    "false": (b"PK\x03\x04 but no archive", "not a readable zip archive"),
    "large-archive": (b"PK" + b"\0" * (50 * 1024 * 1024), "larger than 32 MB"),
    "half-right": (
        _zipped([("own.toml", GOOD.encode()), ("bad.toml", _changed('id = "own"', 'id = "Bad"'))]),
        "bad.toml: id: 'Bad' is no id",
    ),
    "steering-name": (_zipped([("\x1b[2J.toml", b"")]), "\\x1b[2J.toml: format: it is missing"),
}
