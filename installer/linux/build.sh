#!/usr/bin/env bash
# Make what people on Linux install, in dist:
#
#     installer/linux/build.sh
#
#     deskstretch_VERSION-1_ARCHITECTURE.deb           for Debian, Ubuntu and their kin
#     deskstretch-VERSION-linux-ARCHITECTURE.tar.gz    for other systems; its install.sh needs no root
#
# Build on the oldest system that is to run it. Needs python3, git, dpkg-dev and binutils. MAINTAINER ("Name <address>")
# stands in the .deb; whoever made the last commit, if left out. PROJECT_ADDRESS: see metainfo.py.
set -euo pipefail

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
here=$checkout/installer/linux
dist=$checkout/dist
stage=$checkout/build/linux
cd "$checkout"

python3 installer/make_bundle.py

python=$checkout/.venv-bundle/bin/python
version=$("$python" -c 'import deskstretch; print(deskstretch.__version__)')
architecture=$(dpkg --print-architecture)
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
day=$(date --utc --date="@$SOURCE_DATE_EPOCH" +%F)
maintainer=${MAINTAINER:-$(git log -1 --format='%an <%ae>')}

rm -rf "$stage"
mkdir -p "$stage"

# -- /usr, as both packages have it

usr=$stage/usr
mkdir -p "$usr/bin" "$usr/lib" "$usr/share/applications" "$usr/share/metainfo"
cp -a "$dist/deskstretch" "$usr/lib/deskstretch"
ln -s ../lib/deskstretch/deskstretch "$usr/bin/deskstretch"
cp "$here/deskstretch.desktop" "$usr/share/applications/"
"$python" "$here/metainfo.py" "$day" >"$usr/share/metainfo/org.deskstretch.DeskStretch.metainfo.xml"
mkdir -p "$usr/share/icons"
cp -r "$checkout/resources/icons/hicolor" "$usr/share/icons/"
"$python" "$here/make_files.py" "$usr"

# Symbols for debuggers make up a third of some libraries. The program itself is left alone: its modules are
# appended to it, and strip would take them for rubbish.
find "$usr/lib/deskstretch/_internal" -type f -name '*.so*' -print0 |
    xargs -0 file --no-pad | sed -n 's/: *ELF.*not stripped.*//p' | xargs -d '\n' -r strip --strip-unneeded
find "$usr" -type d -exec chmod 0755 {} +
find "$usr" -type f -exec chmod 0644 {} +
chmod 0755 "$usr/lib/deskstretch/deskstretch"

# -- tar.gz

folder=deskstretch-$version
mkdir "$stage/tar"
cp -a "$usr" "$stage/tar/$folder"
install -m 0755 "$here/install.sh" "$stage/tar/$folder/install.sh"
cp "$checkout/CHANGELOG.md" "$dist/deskstretch/LICENSES.txt" "$stage/tar/$folder/"
tarball=$dist/$folder-linux-$(uname -m).tar.gz
tar --create --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" \
    --directory "$stage/tar" "$folder" | gzip -9n >"$tarball"

# -- .deb

root=$stage/deb
doc=$root/usr/share/doc/deskstretch
mkdir -p "$root/DEBIAN"
cp -a "$usr" "$root/usr"
install -d "$doc" "$root/usr/share/lintian/overrides"
install -m 0644 "$here/debian/lintian-overrides" "$root/usr/share/lintian/overrides/deskstretch"
gzip -9n <"$checkout/CHANGELOG.md" >"$doc/changelog.gz"
debian_version=$(sed -E 's/(a|b|rc|\.dev)/~\1/' <<<"$version")-1
cat <<END | gzip -9n >"$doc/changelog.Debian.gz"
deskstretch ($debian_version) unstable; urgency=medium

  * This version; changelog.gz tells what is new.

 -- $maintainer  $(date --utc --date="@$SOURCE_DATE_EPOCH" -R)
END
copyright=$(sed -n 's/^Copyright (c) //p' "$checkout/LICENSE")
license=$(sed '1,/^Copyright/d; /./,$!d; s/^$/./; s/^/ /' "$checkout/LICENSE")
"$python" - "$here/debian/copyright" "$copyright" "$license" >"$doc/copyright" <<'END'
import pathlib, sys
template, holder, text = pathlib.Path(sys.argv[1]).read_text("utf-8"), *sys.argv[2:]
print(template.replace("@COPYRIGHT@", holder).replace("@LICENSE@", text.lstrip("\n").removeprefix(" .\n")), end="")
END

# Debian's own libraries, which Debian keeps safe, serve instead of those the tar.gz carries. What they are
# called there, dpkg-shlibdeps knows.
bundle=$root/usr/lib/deskstretch
find "$bundle/_internal" -maxdepth 1 -type f -name 'lib*.so*' ! -name 'libpython*' -delete
mkdir -p "$stage/shlibs/debian"
printf 'Source: deskstretch\n\nPackage: deskstretch\nArchitecture: any\n' >"$stage/shlibs/debian/control"
# Two plugins serve where their libraries happen to be; they must not bring GTK or a speech service along.
mapfile -t linked < <(find "$bundle" -type f -name '*.so*' ! -name libqgtk3.so ! -name '*_speechd.so')
if ! depends=$(cd "$stage/shlibs" && dpkg-shlibdeps -O --ignore-missing-info -l"$bundle/_internal" \
    -l"$bundle/_internal/PySide6/Qt/lib" "$bundle/deskstretch" "${linked[@]}" 2>log); then
    grep error "$stage/shlibs/log" >&2
    exit 1
fi
depends=${depends#shlibs:Depends=}

sed -e "s/@VERSION@/$debian_version/; s/@ARCHITECTURE@/$architecture/; s/@MAINTAINER@/$maintainer/" \
    -e "s/@SIZE@/$(du -sk "$root/usr" | cut -f1)/; s/@DEPENDS@/$depends/" \
    "$here/debian/control" >"$root/DEBIAN/control"
install -m 0755 "$here/debian/prerm" "$here/debian/postinst" "$root/DEBIAN/"
(cd "$root" && find usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
find "$doc" "$root/usr/share/lintian" -type d -exec chmod 0755 {} +
find "$doc" -type f -exec chmod 0644 {} +
chmod 0755 "$root" "$root/DEBIAN"
dpkg-deb --root-owner-group -Zxz --build "$root" "$dist/deskstretch_${debian_version}_$architecture.deb"

ls -l "$dist"
