#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Plectrum authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging_metadata.sh SOURCES BUILD: asks the desktop's own validators about what packaging/linux installs, and tries the
# scripts that need nothing built. A validator that is not installed is skipped with a reason; all skipped: 77.
set -uo pipefail
sources=$1 build=$2
asked=0 failed=0
ask() { # NAME COMMAND...
    local name=$1
    shift
    command -v "$1" >/dev/null || { echo "SKIP: $name: no $1 here"; return; }
    asked=$((asked + 1))
    if "$@"; then echo "PASS: $name"; else echo "FAIL: $name"; failed=1; fi
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
ask "desktop file" desktop-file-validate "$sources/packaging/linux/plectrum.desktop"
for file in "$build"/packaging/linux/*.metainfo.xml; do
    ask "metainfo" appstreamcli validate --no-net "$file"
done
mkdir -p "$work/mime/packages"
cp "$sources/packaging/linux/plectrum.xml" "$work/mime/packages/"
command -v update-mime-database >/dev/null && ask "MIME type" env XDG_DATA_DIRS="$work" update-mime-database "$work/mime"
if [ -e "$work/mime/types" ]; then
    asked=$((asked + 1))
    grep -q '^application/vnd.plectrum.capture+sqlite3$' "$work/mime/types" || { echo "FAIL: MIME type not registered"; failed=1; }
fi
for script in dev packaging/appimage/{build,fill,check,runtime/build} packaging/linux/prove; do
    ask "syntax of $script" bash -n "$sources/$script"
done
# What opens a recording and what MIME type the program that opens it names are the same.
type=$(sed -n 's/.*mime-type type="\([^"]*\)".*/\1/p' "$sources/packaging/linux/plectrum.xml")
grep -q "^MimeType=$type;" "$sources/packaging/linux/plectrum.desktop" || { echo "FAIL: the desktop file does not name $type"; failed=1; }
# The id in a recording's head is the one that its magic looks for.
id=$(sed -n 's/.*CaptureApplicationId = 0x\([0-9a-f]*\).*/\1/p' "$sources/src/capture/captureschema.h")
grep -q "value=\"0x$id\" offset=\"68\"" "$sources/packaging/linux/plectrum.xml" || { echo "FAIL: the magic is not $id"; failed=1; }
[ $failed -eq 0 ] || exit 1
[ $asked -gt 0 ] || exit 77
