# SPDX-FileCopyrightText: 2026 The Plectrum authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Wine for the scripts of this folder, after common.sh; a Windows of its own that dies with them. shellcheck shell=bash
#
# wine_start           a fresh WINEPREFIX and a display
# wine_run PROGRAM...  PROGRAM in it, at most PLECTRUM_WINE_SECONDS (default 120)

wine_work=
wine_pids=()

wine_stop() {
    [ -n "$wine_work" ] || return 0
    WINEPREFIX="$wine_work/windows" wineserver -k 2>/dev/null || true
    local pid
    for pid in "${wine_pids[@]}"; do kill "$pid" 2>/dev/null || true; done
    rm -rf "$wine_work"
}

wine_start() {
    command -v wine >/dev/null || install wine wine64
    install xvfb fonts-liberation fonts-wine
    wine_work=$(mktemp -d)
    trap wine_stop EXIT
    # Some machines have fonts of symbols only that Wine would take for text.
    cat >"$wine_work/fonts.conf" <<XML
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts/truetype/liberation</dir>
  <dir>/usr/share/fonts/truetype/liberation2</dir>
  <dir>/usr/share/wine/fonts</dir>
  <cachedir>$wine_work/fonts</cachedir>
</fontconfig>
XML
    export WINEPREFIX="$wine_work/windows" WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml=;winedbg.exe=d"
    export FONTCONFIG_FILE="$wine_work/fonts.conf" QT_LOGGING_RULES="app.*=false"
    export LC_ALL=C.UTF-8 # of arguments
    local screen="$wine_work/display"
    Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3>"$screen" 2>/dev/null &
    wine_pids+=($!)
    local tries=0
    until [ -s "$screen" ]; do
        tries=$((tries + 1))
        [ $tries -lt 100 ] || { echo "no display came up" >&2; exit 1; }
        sleep 0.1
    done
    DISPLAY=":$(cat "$screen")"
    export DISPLAY
    wineboot -i >/dev/null 2>&1
    wineserver -w
}

wine_run() { timeout -k 10 "${PLECTRUM_WINE_SECONDS:-120}" wine "$@"; }
