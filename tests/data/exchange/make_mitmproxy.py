#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Plectrum authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes websocket.mitm with mitmproxy's own writer (Debian's package mitmproxy): make_mitmproxy.py FILE.
With --show FILE it prints what mitmproxy reads in a file, for comparing."""

import sys

from mitmproxy import connection, http, io, websocket
from wsproto.frame_protocol import Opcode

START = 1767323045.5


def flow(path: bytes, websockets: bool) -> http.HTTPFlow:
    client = connection.Client(("127.0.0.1", 50123), ("127.0.0.1", 8080), START)
    server = connection.Server(("example.org", 443))
    server.peername = ("192.0.2.7", 443)
    made = http.HTTPFlow(client, server)
    made.id = "0c0ffee0-0000-4000-8000-00000000000" + str(int(websockets))
    fields = [(b"Host", b"example.org"), (b"Cookie", b"session=sesame")]
    if websockets:
        fields += [(b"Upgrade", b"websocket"), (b"Connection", b"Upgrade"), (b"Sec-WebSocket-Version", b"13"),
                   (b"Sec-WebSocket-Key", b"dGhlIHNhbXBsZSBub25jZQ==")]
    made.request = http.Request("example.org", 443, b"GET", b"https", b"", path, b"HTTP/1.1", http.Headers(fields), b"",
                                None, START, START + 0.001)
    answer = [(b"Upgrade", b"websocket"), (b"Connection", b"Upgrade"),
              (b"Sec-WebSocket-Accept", b"s3pPLMBiTxaQ9kYGzzhZRbK+xOo="), (b"Sec-WebSocket-Protocol", b"chat.v1")]
    made.response = http.Response(b"HTTP/1.1", 101 if websockets else 200,
                                  b"Switching Protocols" if websockets else b"OK",
                                  http.Headers(answer if websockets else []), b"" if websockets else b"page", None,
                                  START + 0.01, START + 0.011)
    made.timestamp_created = START
    if websockets:
        made.websocket = websocket.WebSocketData()
        made.websocket.messages = [
            websocket.WebSocketMessage(Opcode.TEXT, True, b"hello", START + 0.1),
            websocket.WebSocketMessage(Opcode.TEXT, False, "hellö".encode(), START + 0.2),
            websocket.WebSocketMessage(Opcode.BINARY, True, bytes([0, 255, 128]), START + 0.3),
            websocket.WebSocketMessage(Opcode.TEXT, False, b"", START + 0.4),
            websocket.WebSocketMessage(Opcode.BINARY, False, b"z" * 70000, START + 0.5),
        ]
        made.websocket.closed_by_client = False
        made.websocket.close_code = 4001
        made.websocket.close_reason = "enough"
        made.websocket.timestamp_end = START + 0.6
    return made


def show(path: str) -> None:
    with open(path, "rb") as file:
        for read in io.FlowReader(file).stream():
            data = read.websocket
            print(read.request.method, read.request.pretty_url, read.response.status_code if read.response else None)
            for message in data.messages if data else []:
                print(int(message.type), message.from_client, len(message.content), message.content[:20],
                      round(message.timestamp, 6))
            if data:
                print("end", data.closed_by_client, data.close_code, data.close_reason)


if __name__ == "__main__":
    if sys.argv[1] == "--show":
        show(sys.argv[2])
    else:
        with open(sys.argv[1], "wb") as out:
            writer = io.FlowWriter(out)
            writer.add(flow(b"/page", False))
            writer.add(flow(b"/chat?room=1", True))
