#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Plectrum authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""makeicon.py DRAWING.svg SMALL.svg ICON.ico: an icon of Windows with the drawing in the usual sizes (needs rsvg-convert).

SMALL is the one for few pixels.
"""

import struct
import subprocess
import sys

SMALL_SIZES = (16, 20, 24)
SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)


def main() -> None:
    drawing, small, icon = sys.argv[1:]
    pictures = [subprocess.run(['rsvg-convert', '-w', str(size), '-h', str(size),
                                small if size in SMALL_SIZES else drawing],
                               check=True, stdout=subprocess.PIPE).stdout for size in SIZES]
    # ICONDIR, then an ICONDIRENTRY each, then the PNGs; 256 is written as 0.
    directory = struct.pack('<HHH', 0, 1, len(SIZES))
    offset = len(directory) + 16 * len(SIZES)
    for size, picture in zip(SIZES, pictures):
        directory += struct.pack('<BBBBHHII', size % 256, size % 256, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    with open(icon, 'wb') as file:
        file.write(directory + b''.join(pictures))


main()
