#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Plectrum authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes attached.har.zip as Playwright lays one out (recordHar with content 'attach'): make_attached.py FILE"""

import json
import sys
import zipfile

ENTRY = {
    "startedDateTime": "2026-01-02T03:04:05.000Z",
    "request": {"method": "GET", "url": "ws://127.0.0.1/ws", "headers": []},
    "response": {"status": 101, "headers": [], "content": {"_file": "0123abcd.jsonl"}},
    "_resourceType": "websocket",
}
LINES = [
    {"type": "send", "time": 1767323045100, "opcode": 1, "data": "a"},
    {"type": "receive", "time": 1767323045200, "opcode": 2, "data": "AQ=="},
]

with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as archive:
    log = {"log": {"version": "1.2", "creator": {"name": "Playwright", "version": "1.61"}, "entries": [ENTRY]}}
    for name, text in (("0123abcd.jsonl", "".join(json.dumps(line) + "\n" for line in LINES)),
                       ("har.har", json.dumps(log))):
        archive.writestr(zipfile.ZipInfo(name, (2026, 1, 2, 3, 4, 4)), text)
