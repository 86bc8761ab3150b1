# SPDX-FileCopyrightText: 2026 The Plectrum authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One scene of Python's websockets as a client: pyclient.py SCENE DEFLATE URL. Prints what it saw as JSON."""

import asyncio
import json
import sys

import websockets

scene, mode, base = sys.argv[1:]


def opened(path):
    return websockets.connect(base + path, compression="deflate" if mode == "on" else None, max_size=None)


async def ended(socket):
    await socket.wait_closed()
    return {"code": socket.close_code, "reason": socket.close_reason}


async def echo():
    payloads = ["", "hello", "grüß dich 🎵", "é" * 40000, b"", bytes(range(256)), b"\xfe" * 1048576]
    payloads += [json.dumps({"id": i, "text": "again and " * (i % 40)}) for i in range(500)]
    async with opened("/echo") as socket:
        same = True
        for payload in payloads:
            await socket.send(payload)
            same = same and await socket.recv() == payload
        deflate = bool(socket.extensions)
        await socket.close(4001, "bye")
        return {"same": same, "deflate": deflate, **await ended(socket)}


async def fragments():
    async with opened("/echo") as socket:
        await socket.send(["in ", "three ", "parts"])
        text = await socket.recv()
        await socket.send([b"\x00", b"\xff"])
        binary = await socket.recv()
        return {"text": text, "binary": binary.hex()}


async def ping():
    async with opened("/echo") as socket:
        await asyncio.wait_for(await socket.ping(b"there?"), 20)
        return {"pong": True}


async def closed():
    async with opened("/close?code=1013&reason=full") as socket:
        return await ended(socket)


async def refused():
    try:
        async with opened("/refuse?status=429"):
            return {}
    except websockets.exceptions.InvalidStatusCode as error:
        return {"status": error.status_code}


async def flood():
    count = 0
    async with opened("/flood?count=5000&size=100") as socket:
        async for _ in socket:
            count += 1
        return {"count": count, **await ended(socket)}


print(json.dumps(asyncio.run({f.__name__: f for f in (echo, fragments, ping, closed, refused, flood)}[scene]())))
