"""What Explorer shows about the program's files; its numbers come from the one version."""

from __future__ import annotations

import re

from PyInstaller.utils.win32.versioninfo import (  # pyright: ignore[reportMissingModuleSource] - there, not here
    FixedFileInfo,
    StringFileInfo,
    StringStruct,
    StringTable,
    VarFileInfo,
    VarStruct,
    VSVersionInfo,
)

ENGLISH, UNICODE = 0x0409, 1200


def version_block_of(version: str) -> VSVersionInfo:
    """``version`` as "1.2.3" or "1.2.3rc1"; Windows knows four numbers and no more."""
    numbers = [int(number) for number in re.findall(r"\d+", version)][:3]
    four = (*numbers, *[0] * (4 - len(numbers)))
    words = {
        "CompanyName": "DeskStretch",
        "FileDescription": "DeskStretch",
        "FileVersion": version,
        "InternalName": "deskstretch",
        "LegalCopyright": "MIT licensed. Qt and PySide6 under the LGPL.",
        "OriginalFilename": "deskstretch.exe",
        "ProductName": "DeskStretch",
        "ProductVersion": version,
    }
    table = StringTable(f"{ENGLISH:04x}{UNICODE:04x}", [StringStruct(*pair) for pair in words.items()])
    return VSVersionInfo(
        ffi=FixedFileInfo(filevers=four, prodvers=four, mask=0x3F, OS=0x40004, fileType=1),
        kids=[StringFileInfo([table]), VarFileInfo([VarStruct("Translation", [ENGLISH, UNICODE])])],
    )
