# SPDX-FileCopyrightText: 2026 The Plectrum authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# An ExApp as developers write it, on Python's websockets: tells each client the request it saw, then echoes.
# "close" ends with 4001, "abort" drops the connection. Prints its port.

import asyncio
import json

import websockets


async def serve(connection):
    request = {"path": connection.path, "headers": [[k, v] for k, v in connection.request_headers.raw_items()]}
    await connection.send(json.dumps(request))
    async for message in connection:
        if message == "close":
            await connection.close(4001, "bye")
        elif message == "abort":
            connection.transport.abort()
        else:
            await connection.send(message)


async def main():
    async with websockets.serve(serve, "127.0.0.1", 0, subprotocols=["one"]) as server:
        print(server.sockets[0].getsockname()[1], flush=True)
        await asyncio.Future()


asyncio.run(main())
