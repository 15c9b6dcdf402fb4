#!/bin/sh
# Install DeskStretch for yourself, without root; or take it away again. Settings and history stay either way.
#
#     ./install.sh              into ~/.local
#     ./install.sh --remove
set -eu

here=$(cd "$(dirname "$0")" && pwd)
prefix=$HOME/.local
data=${XDG_DATA_HOME:-$prefix/share}

remove() {
    if [ -x "$prefix/bin/deskstretch" ]; then
        "$prefix/bin/deskstretch" quit >/dev/null 2>&1 || true
    fi
    rm -rf "$prefix/lib/deskstretch" "$prefix/bin/deskstretch"
    (cd "$here/share" && find . -type f) | while read -r file; do
        rm -f "$data/$file"
    done
}

if [ "${1:-}" = --remove ]; then
    remove
    echo "DeskStretch is gone. Your settings are still in $HOME/.config/deskstretch, your history in" \
        "$data/deskstretch."
    exit
fi
remove
mkdir -p "$prefix/bin" "$prefix/lib" "$data"
cp -R "$here/lib/deskstretch" "$prefix/lib/"
ln -s ../lib/deskstretch/deskstretch "$prefix/bin/deskstretch"
cp -R "$here/share/." "$data/"
sed -i "s|^Exec=/usr/bin/deskstretch|Exec=$prefix/bin/deskstretch|" "$data/applications/deskstretch.desktop"
echo "DeskStretch is installed. Start it from your menu, or with: $prefix/bin/deskstretch"
