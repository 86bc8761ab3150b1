# SPDX-FileCopyrightText: 2026 The Plectrum authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the scripts of this folder share; sourced by them. shellcheck shell=bash
#
# PLECTRUM_WINDOWS_PREFIX  where Qt and the libraries for Windows are kept between builds
# shellcheck disable=SC2034
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
prefix=${PLECTRUM_WINDOWS_PREFIX:-${XDG_CACHE_HOME:-$HOME/.cache}/plectrum/windows-qt-6.4.2}
qt_stamp="$prefix/plectrum-qt-2"           # raise a number when what is built changes
libraries_stamp="$prefix/plectrum-libraries-1"
host=x86_64-w64-mingw32
toolchain="$here/mingw.cmake"

say() { printf '\033[1m==> %s\033[0m\n' "$*" >&2; }

# install PACKAGE...: the missing ones, through apt.
install() {
    command -v apt-get >/dev/null || { say "No apt here: make sure these are installed: $*"; return; }
    local missing=() package
    for package in "$@"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    local sudo=()
    [ "$(id -u)" -eq 0 ] || sudo=(sudo)
    say "Installing ${missing[*]}"
    DEBIAN_FRONTEND=noninteractive "${sudo[@]}" apt-get install -qy --no-install-recommends "${missing[@]}" >/dev/null 2>&1 && return
    "${sudo[@]}" apt-get update -q
    DEBIAN_FRONTEND=noninteractive "${sudo[@]}" apt-get install -qy --no-install-recommends "${missing[@]}"
}

# fetch_source PACKAGE: the upstream tarball of Debian's source package into the folder at hand; prints its name.
# The machine's own sources are read with deb-src in place of deb, from lists kept aside: nothing in /etc changes.
fetch_source() {
    local lists="$prefix/.lists" options
    mkdir -p "$lists/parts" "$lists/state/partial"
    options=(-o Dir::Etc::sourcelist="$lists/sources.list" -o Dir::Etc::sourceparts="$lists/parts"
        -o Dir::State::lists="$lists/state" -o APT::Sandbox::User=root)
    if [ ! -e "$lists/ready" ]; then
        sed -n 's/^deb /deb-src /p' /etc/apt/sources.list >"$lists/sources.list" 2>/dev/null || : >"$lists/sources.list"
        local file
        for file in /etc/apt/sources.list.d/debian*.sources; do
            [ -e "$file" ] && sed 's/^Types:.*/Types: deb-src/' "$file" >"$lists/parts/$(basename "$file")"
        done
        apt-get -q "${options[@]}" update >&2
        touch "$lists/ready"
    fi
    apt-get -q "${options[@]}" source --tar-only "$1" >&2 || return 1
    find . -maxdepth 1 -name "$1_*.orig.tar.*" ! -name '*.asc' -printf '%f\n' | sort | tail -n 1
}
