# SPDX-FileCopyrightText: 2026 The Plectrum authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Python's websockets as a server that issues new values to everybody, and plants differences, as issuer.mjs does.
Prints its URL, ends with its stdin."""

import asyncio
import datetime
import json
import secrets
import sys
import time
import uuid

import websockets
from websockets.legacy.server import WebSocketServerProtocol


def plant_of(path):
    return path.split("/")[-1]


class Protocol(WebSocketServerProtocol):
    async def process_request(self, path, headers):
        self.plant = plant_of(path)

    def select_subprotocol(self, client, server):
        return "chat.v2" if self.plant == "subprotocol" else "chat.v1"


def event(name, data):
    return "42" + json.dumps([name, data])


async def say(socket, asked, room, held):
    text = "other" if socket.plant == "changed" and asked["text"] == "two" else asked["text"]
    answer = event("said", {"ok": asked["room"] == room, "text": text, "at": int(time.time() * 1000)})
    if socket.plant == "swapped" and asked["text"] == "one":
        held.append(answer)
    elif socket.plant == "late" and asked["text"] == "two":
        await asyncio.sleep(0.9)
        await socket.send(answer)
    elif socket.plant != "lost" or asked["text"] != "two":
        await socket.send(answer)
    if held and asked["text"] == "two":
        await socket.send(held.pop())
    if socket.plant == "extra" and asked["text"] == "two":
        await socket.send(event("news", {"from": "nobody"}))


async def serve(socket, path=None):
    sid = secrets.token_urlsafe(15)
    room = ""
    held = []
    await socket.send("0" + json.dumps({"sid": sid, "pingInterval": 25000}))
    async for message in socket:
        name, asked = (json.loads(message.lstrip("0123456789")) + [None])[:2]
        if name == "join":
            room = str(uuid.uuid4()) if asked["sid"] == sid else "nowhere"
            at = datetime.datetime.now(datetime.timezone.utc).isoformat()
            await socket.send(event("joined", {"room": room, "at": at}))
        elif name == "say":
            await say(socket, asked, room, held)
        else:
            await socket.close(4002 if socket.plant == "closed" else 4001, "bye")


async def main():
    server = await websockets.serve(
        serve,
        "127.0.0.1",
        0,
        create_protocol=Protocol,
        subprotocols=["chat.v1", "chat.v2"],
        extra_headers=lambda path, headers: [("X-Room", "side" if plant_of(path) == "header" else "main")],
    )
    print(f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


asyncio.run(main())
