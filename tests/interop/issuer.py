# SPDX-FileCopyrightText: 2026 The Plectrum authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Python's websockets as a server that issues new values to everybody, as issuer.mjs does. Prints its URL, ends with
its stdin."""

import asyncio
import datetime
import json
import secrets
import sys
import time
import uuid

import websockets


async def serve(socket, path=None):
    path = path or socket.path
    sid = secrets.token_urlsafe(15)
    room = ""
    held = []
    await socket.send("0" + json.dumps({"sid": sid, "pingInterval": 25000}))
    async for message in socket:
        event, asked = json.loads(message.lstrip("0123456789"))
        if event == "join":
            room = str(uuid.uuid4()) if asked["sid"] == sid else "nowhere"
            at = datetime.datetime.now(datetime.timezone.utc).isoformat()
            await socket.send("42" + json.dumps(["joined", {"room": room, "at": at}]))
            continue
        text = "other" if path == "/changed" and asked["text"] == "two" else asked["text"]
        held.append("42" + json.dumps(["said", {"ok": asked["room"] == room, "text": text, "at": int(time.time() * 1000)}]))
        if path != "/late":
            await socket.send(held.pop())
        elif len(held) == 2:
            for each in reversed(held):
                await socket.send(each)


async def main():
    server = await websockets.serve(serve, "127.0.0.1", 0)
    print(f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


asyncio.run(main())
