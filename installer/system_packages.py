"""What Qt and the tests need of the system, and how Debian and Ubuntu bring it."""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

from telling import SetupError, say

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
    "sway": "sway",
    "wireplumber": "wireplumber",
    "wmctrl": "wmctrl",
    "xdotool": "xdotool",
    "xfce4-panel": "xfce4-panel",
    "xrandr": "x11-xserver-utils",
    "xset": "x11-xserver-utils",
}
# Started by its path, not by its name: what a screen reader listens to.
ACCESSIBILITY_BUS = "/usr/libexec/at-spi-bus-launcher"


def missing_packages(for_tests: bool) -> "list[str]":
    """Debian's names of the packages this Linux lacks."""
    missing = [package for library, package in QT_LIBRARIES.items() if not loads(library)]
    if not any(Path("/usr/share/fonts").rglob("*.[to]tf")):
        missing.append(FONT_PACKAGE)
    if importlib.util.find_spec("ensurepip") is None:
        missing.append("python{}.{}-venv".format(*sys.version_info))
    if for_tests:
        missing += sorted(
            {package for program, package in TEST_PROGRAMS.items() if shutil.which(program) is None}
        )
        if not Path(ACCESSIBILITY_BUS).exists():
            missing.append("at-spi2-core")
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
    # One broken source among many fails an update that still brought what is needed here.
    subprocess.run([*rights, "apt-get", "update", "-qq"], stdin=subprocess.DEVNULL, check=False)
    # By `env`, because sudo lets no variable of ours through.
    unasked = [*rights, "env", "DEBIAN_FRONTEND=noninteractive", *install, "-qq"]
    done = subprocess.run(unasked, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, check=False)
    if done.returncode:
        sys.stderr.write(done.stdout.decode(errors="replace"))
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
