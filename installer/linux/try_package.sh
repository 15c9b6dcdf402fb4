#!/usr/bin/env bash
# Try the .deb as people meet it: checked, installed on a bare Debian without Python, used, upgraded, purged.
#
#     sudo installer/linux/try_package.sh FILE.deb [FOLDER]        default: /var/tmp/deskstretch-package
#
# The bare system is made once and kept in FOLDER as an archive. The older version that is upgraded is the same
# package under a lower number. Pictures of the screen stay in FOLDER. Needs root, debootstrap, lintian,
# desktop-file-utils, appstream and man-db. This machine's ways to reach Debian are lent to the inside.
set -euo pipefail

package=$(realpath "$1")
folder=$(realpath -m "${2:-/var/tmp/deskstretch-package}")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
suite=${SUITE:-bookworm}
archive=$folder/$suite.tar
root=$folder/root

if [ "${3:-}" != inside-own-spaces ]; then
    mkdir -p "$folder"
    exec unshare --mount --pid --fork --kill-child "$0" "$package" "$folder" inside-own-spaces
fi

say() { echo "=== $*"; }

say "The package itself"
content=$(mktemp -d)
dpkg-deb --raw-extract "$package" "$content"
lintian --fail-on error --allow-root "$package"
desktop-file-validate "$content/usr/share/applications/deskstretch.desktop"
appstreamcli validate --no-net "$content/usr/share/metainfo/"*.xml
LC_ALL=C.UTF-8 man --warnings -l "$content/usr/share/man/man1/deskstretch.1.gz" 2>&1 >/dev/null | tee "$folder/man.log"
[ ! -s "$folder/man.log" ]
say "$(du -sm "$content/usr" | cut -f1) MB installed, $(du -m "$package" | cut -f1) MB to fetch"

if [ ! -f "$archive" ]; then
    say "Making a bare $suite"
    rm -rf --one-file-system "$root"
    debootstrap --variant=minbase "$suite" "$root" >"$folder/debootstrap.log"
    tar --create --file "$archive.part" --one-file-system --directory "$root" .
    mv "$archive.part" "$archive"
fi
rm -rf --one-file-system "$root"
mkdir "$root"
tar --extract --file "$archive" --directory "$root"
cp -L /etc/resolv.conf "$root/etc/resolv.conf"
mkdir -p "$root/etc/ssl/certs"
cp -L /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
apt-config dump | grep -E '^Acquire::(http|https|Check)' >"$root/etc/apt/apt.conf.d/99lent" || true
mount --types proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount --types tmpfs tmpfs "$root/tmp"
mount --types tmpfs tmpfs "$root/run"

cp "$package" "$root/root/new.deb"
sed -i 's/^Version: .*/Version: 0.0.1-1/' "$content/DEBIAN/control"
dpkg-deb --root-owner-group -Zgzip -z1 --build "$content" "$root/root/old.deb" >/dev/null
rm -rf "$content"
install -m 0755 "$here/try_package_inside.sh" "$root/root/"
status=0
chroot "$root" /usr/bin/env -i HOME=/root LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin \
    DEBIAN_FRONTEND=noninteractive /root/try_package_inside.sh </dev/null 2>&1 | tee "$folder/inside.log" || status=$?
cp "$root"/home/person/*.png "$folder/" 2>/dev/null || true
say "exit code $status; log in $folder/inside.log"
exit "$status"
