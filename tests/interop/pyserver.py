# SPDX-FileCopyrightText: 2026 The Plectrum authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Python's websockets as a server: pyserver.py DEFLATE. Prints its URL, ends with its stdin."""

import asyncio
import http
import sys

import websockets


async def serve(socket, path=None):
    path = path or socket.path
    if path == "/echo":
        async for message in socket:
            await socket.send(message)
    elif path == "/fragments":
        await socket.send(["in ", "two"])
    elif path == "/close":
        await socket.close(4005, "enough")
    elif path == "/ping":
        await (await socket.ping(b"who?"))
        await socket.send("pong")


async def refuse(path, headers):
    if path == "/refuse":
        return http.HTTPStatus.FORBIDDEN, [("X-Reason", "because")], b"no!\n"
    return None


async def main():
    compression = "deflate" if sys.argv[1] == "on" else None
    server = await websockets.serve(serve, "127.0.0.1", 0, compression=compression, process_request=refuse,
                                    subprotocols=["second"], max_size=None)
    print(f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


asyncio.run(main())
