#!/usr/bin/env python3
"""Draw the program's icon into resources/icons, for every system.

.venv/bin/python installer/make_icons.py            write the files
.venv/bin/python installer/make_icons.py --check    say which are not current; exit code 1 if any
"""

from __future__ import annotations

import argparse
import os
import sys
from functools import partial
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from app_icon import MACOS_MARGIN, icon_image, icon_svg
from icon_files import icns_bytes, ico_bytes, png_bytes
from PySide6.QtGui import QGuiApplication

CHECKOUT = Path(__file__).resolve().parents[1]
ICONS = CHECKOUT / "resources" / "icons"
HICOLOR_PX = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def drawn() -> dict[str, bytes]:
    """Every file below resources/icons, by its path there."""
    files = {
        f"hicolor/{size}x{size}/apps/deskstretch.png": png_bytes(icon_image(size)) for size in HICOLOR_PX
    }
    files["hicolor/scalable/apps/deskstretch.svg"] = icon_svg().encode()
    files["deskstretch.ico"] = ico_bytes(icon_image)
    files["deskstretch.icns"] = icns_bytes(partial(icon_image, margin=MACOS_MARGIN))
    return files


def main() -> int:
    parser = argparse.ArgumentParser(description="Draw the program's icon into resources/icons.")
    parser.add_argument("--check", action="store_true", help="write nothing; say what is not current")
    check = parser.parse_args().check
    application = QGuiApplication([])
    stale = 0
    for name, content in drawn().items():
        path = ICONS / name
        if path.exists() and path.read_bytes() == content:
            continue
        stale += 1
        if check:
            print(f"{path.relative_to(CHECKOUT)} is not current")
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    del application
    if check and stale:
        print("Draw them anew: .venv/bin/python installer/make_icons.py")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
