#!/usr/bin/env bash
# Make dist/DeskStretch-VERSION-macos-ARCHITECTURE.dmg. Runs on macOS only.
#
#     installer/macos/build.sh
#
# SIGN_AS ("Developer ID Application: Name (TEAM)") signs with that identity from the keychain, NOTARY_PROFILE has
# Apple notarise it; README.md beside this file says where both come from. Without them the app is signed
# ad hoc: it runs, and macOS asks before its first start.
set -euo pipefail

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
here=$checkout/installer/macos
app=$checkout/dist/DeskStretch.app
cd "$checkout"

python3 installer/make_bundle.py

python=$checkout/.venv-bundle/bin/python
version=$("$python" -c 'import deskstretch; print(deskstretch.__version__)')
image=$checkout/dist/DeskStretch-$version-macos-$(uname -m).dmg

# After make_bundle.py put the licenses in: a file added later would break the seal.
if [ -n "${SIGN_AS:-}" ]; then
    find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
        xargs -0 codesign --force --timestamp --options runtime --sign "$SIGN_AS"
    codesign --force --deep --timestamp --options runtime --entitlements "$here/entitlements.plist" \
        --sign "$SIGN_AS" "$app"
else
    codesign --force --deep --sign - "$app"
fi
codesign --verify --deep --strict "$app"

rm -f "$image"
"$checkout/.venv-bundle/bin/dmgbuild" -s "$here/dmg_settings.py" -D app="$app" DeskStretch "$image"

if [ -n "${SIGN_AS:-}" ] && [ -n "${NOTARY_PROFILE:-}" ]; then
    codesign --timestamp --sign "$SIGN_AS" "$image"
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
ls -l "$image"
